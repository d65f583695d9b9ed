"""What of the latest comparison of two scenarios is on the map."""

from __future__ import annotations

from qgis.core import QgsLayerTreeGroup, QgsLayerTreeLayer, QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QWidget

from ..common.text import plain_label
from ..language.words import tr
from ..layers.comparison_group import COMPARISON_PROPERTY, Shown


class ComparisonBox(QWidget):
    """A choice of views; hidden while there is no comparison in the project."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ids: tuple[str, ...] = ()
        self.box = QComboBox(self)
        for shown, caption in (
            (Shown.CHANGES, tr("class changes")),
            (Shown.ONLY_CHANGED, tr("only what changed")),
            (Shown.AGREEMENT, tr("agreement")),
            (Shown.DROP, tr("confidence drop")),
        ):
            self.box.addItem(caption, shown.value)
        self.box.setToolTip(
            tr("What of the comparison is shown; “only what changed” has changed pixels in their new classes")
        )
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(10)
        title = plain_label(tr("&On the map"), self)
        title.setBuddy(self.box)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(title)
        layout.addWidget(self.box, 1)
        self.box.activated.connect(self._show)
        self._look_soon = QTimer(self)
        self._look_soon.setSingleShot(True)
        self._look_soon.setInterval(0)
        self._look_soon.timeout.connect(self._look)
        QgsProject.instance().layersRemoved.connect(self._layers_removed)
        self.hide()

    def follow(self, group: QgsLayerTreeGroup) -> None:
        """Choose the view of a comparison, which shows what turned into what."""
        self._ids = tuple(node.layerId() for node in group.findLayers())
        self.box.setCurrentIndex(0)
        self.show()

    def _show(self, _index: int) -> None:
        """Tick the layers of the view that was chosen, and their group; the comparison's others lose their ticks."""
        for node in self._nodes():
            is_shown = node.layer().customProperty(COMPARISON_PROPERTY) == self.box.currentData()
            if is_shown:
                node.setItemVisibilityCheckedParentRecursive(True)
            else:
                node.setItemVisibilityChecked(False)

    def _nodes(self) -> list[QgsLayerTreeLayer]:
        root = QgsProject.instance().layerTreeRoot()
        found = (root.findLayer(one) for one in self._ids)
        return [node for node in found if node is not None and node.layer() is not None]

    def _layers_removed(self, _ids: list[str]) -> None:
        """Look soon. A method, not a lambda: Qt lets go of it when the plugin is unloaded."""
        self._look_soon.start()

    def _look(self) -> None:
        if not self._nodes():
            self._ids = ()
            self.hide()
