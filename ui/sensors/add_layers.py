"""The button below the sensor table that adds layers (Train)."""

from __future__ import annotations

from functools import partial

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QMouseEvent
from qgis.PyQt.QtWidgets import QAction, QMenu, QToolButton, QWidget

from ...core.contracts.limits import MOST_SENSORS
from ..common.text import plain_tip
from ..language.words import tr
from ..layers.kept_results import is_own


class LayerMenu(QMenu):
    """Ticked layers are in the table. Stays open while layers are ticked with mouse or space bar."""

    layer_ticked = pyqtSignal(str, bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setToolTipsVisible(True)
        self.own_menu: LayerMenu | None = None

    def fill(self, chosen: set[str], room: int) -> None:
        """List the project's raster layers.

        Args:
            chosen: ids of the layers that are in the table.
            room: how many more the table takes; with none, unticked layers are greyed out.
        """
        self.clear()
        self.own_menu = None
        layers = [layer for layer in QgsProject.instance().mapLayers().values() if isinstance(layer, QgsRasterLayer)]
        # What the plugin made itself is hardly meant to be learnt from; who means it finds it below.
        own = [layer for layer in layers if is_own(layer) and layer.id() not in chosen]
        self._add(self, [layer for layer in layers if layer not in own], chosen)
        if len(own) == len(layers):
            self.addAction(tr("The project has no raster layer")).setEnabled(False)
        if own:
            self.own_menu = LayerMenu(self)
            self.own_menu.setTitle(tr("Results of this plugin"))
            self.own_menu.layer_ticked.connect(self.layer_ticked)
            self._add(self.own_menu, own, chosen)
            self.addMenu(self.own_menu)
        self.limit(room)

    @staticmethod
    def _add(menu: LayerMenu, layers: list[QgsRasterLayer], chosen: set[str]) -> None:
        for layer in sorted(layers, key=lambda layer: layer.name().lower()):
            action = menu.addAction(layer.name().replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(layer.id() in chosen)
            action.setData(layer.id())
            action.setToolTip(plain_tip(layer.source()))
            action.toggled.connect(partial(menu.layer_ticked.emit, layer.id()))

    def limit(self, room: int) -> None:
        """Grey out what can no longer be added."""
        own = self.own_menu.actions() if self.own_menu is not None else []
        for action in (*self.actions(), *own):
            if action.isCheckable():
                action.setEnabled(action.isChecked() or room > 0)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Tick the layer under the mouse without closing the menu."""
        if not self._tick(self.activeAction()):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Tick with the space bar without closing the menu."""
        if event.key() != Qt.Key.Key_Space or not self._tick(self.activeAction()):
            super().keyPressEvent(event)

    def _tick(self, action: QAction | None) -> bool:
        if action is None or not action.isCheckable() or not action.isEnabled():
            return False
        action.toggle()
        return True


class AddLayersButton(QToolButton):
    """Opens the menu of the project's raster layers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.layers = LayerMenu(self)
        self.setText(tr("Add layers…"))
        self.setToolTip(
            tr("Add raster layers of the project as sensors (up to {0}). The first sets the pixel grid.").format(
                MOST_SENSORS
            )
        )
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(self.layers)
