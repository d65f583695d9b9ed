"""The box of raster layers of a sensor: the project's, without what this plugin made itself."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsMapLayerProxyModel, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtWidgets import QComboBox, QMenu, QSizePolicy, QWidget

from ..common.layer_box import choose_layer
from ..language.words import tr
from ..layers.kept_results import is_own


class SensorLayerBox(QgsMapLayerComboBox):
    """Offers raster layers; own results only where the analyst asks for them, or has chosen one.

    Args:
        parent: the table.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.offers_own = False
        self._chosen: str | None = None
        # By id: what the box itself keeps and gives back are pointers, to layers that may be gone.
        self._left_out: frozenset[str] = frozenset()
        self.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self.setAllowEmptyLayer(True, tr("(none)"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        # Layers are marked as ours and added in either order.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.leave_out_own)
        QgsProject.instance().layersAdded.connect(self._layers_added)
        QgsProject.instance().layersWillBeRemoved.connect(self._layers_will_be_removed)
        self.leave_out_own()
        choose_layer(self, None)

    def choose(self, layer: QgsRasterLayer | None) -> None:
        """Choose a layer, an own result too, or none."""
        self._chosen = layer.id() if layer is not None else None
        self.leave_out_own()
        choose_layer(self, layer)

    def offer_own(self, wanted: bool) -> None:
        """Offer this plugin's own results too, or no longer."""
        self.offers_own = wanted
        self.leave_out_own()

    def leave_out_own(self) -> None:
        """Take the plugin's own results off the list, but for the one that is chosen."""
        current = self.currentLayer()
        kept = {self._chosen, current.id() if current is not None else None}
        layers = QgsProject.instance().mapLayers().values()
        self._leave_out([one for one in layers if is_own(one) and one.id() not in kept and not self.offers_own])

    def _leave_out(self, layers: list[QgsMapLayer]) -> None:
        ids = frozenset(one.id() for one in layers)
        if ids != self._left_out:
            self._left_out = ids
            self.setExceptedLayerList(layers)

    def _layers_will_be_removed(self, ids: list[str]) -> None:
        """Let go of layers before they are gone."""
        left = self._left_out.difference(ids)
        if left != self._left_out:
            layers = QgsProject.instance().mapLayers()
            self._leave_out([layers[one] for one in left if one in layers])

    def _layers_added(self, _layers: list[QgsMapLayer]) -> None:
        """Look soon. A method, not a lambda: Qt lets go of it when the plugin is unloaded."""
        self._soon.start()

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        action = menu.addAction(tr("Offer results of this plugin too"))
        action.setCheckable(True)
        action.setChecked(self.offers_own)
        action.toggled.connect(self.offer_own)
        menu.exec(self.mapToGlobal(place))
        menu.deleteLater()
