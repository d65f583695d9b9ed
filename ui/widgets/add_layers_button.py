"""The button below the sensor table that adds layers (Train)."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QToolButton, QWidget

from ...core.model.spec import MAXIMUM_SENSORS
from .layer_menu import LayerMenu


class AddLayersButton(QToolButton):
    """Opens the menu of the project's raster layers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.layers = LayerMenu(self)
        self.setText(self.tr("Add layers…"))
        self.setToolTip(
            self.tr("Add raster layers of the project as sensors (up to {0}). The first gives the pixels.").format(
                MAXIMUM_SENSORS
            )
        )
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(self.layers)
