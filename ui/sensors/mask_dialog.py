"""Choosing a sensor's mask: a raster with band and values, or polygons."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsMapLayerProxyModel, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapLayerComboBox, QgsRasterBandComboBox
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from ..common.layer_box import choose_layer
from ..common.sensor_choice import MaskChoice
from ..common.text import plain_label
from ..help.window import add_help
from ..language.words import tr
from ..layers.preview_layer import PREVIEW_PROPERTY


class MaskDialog(QDialog):
    """Asks where a sensor is not to be used.

    Args:
        sensor: its name.
        mask: the mask it has, or None.
        parent: the table.
    """

    def __init__(self, sensor: str, mask: MaskChoice | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Mask of {0}").format(sensor))
        self.explanation = plain_label("", self)
        self.layer_box = QgsMapLayerComboBox(self)
        self.band_caption = plain_label(tr("&Band"), self)
        self.band_box = QgsRasterBandComboBox(self)
        self.values_caption = plain_label(tr("&Values"), self)
        self.values_field = QLineEdit(self)
        self.refusal = plain_label("", self)
        self.buttons = QDialogButtonBox(self)
        self._set_up()
        self._lay_out()
        self._show(mask)

    def _set_up(self) -> None:
        self.explanation.setText(
            tr(
                "Masked pixels (clouds, for example) count as no data of this sensor. Where the mask has no data, or "
                "does not reach, the sensor is used."
            )
        )
        kinds = QgsMapLayerProxyModel.Filter.RasterLayer | QgsMapLayerProxyModel.Filter.PolygonLayer
        self.layer_box.setFilters(kinds)
        self.layer_box.setAllowEmptyLayer(True, tr("(no mask)"))
        previews = [layer for layer in QgsProject.instance().mapLayers().values() if _is_preview(layer)]
        self.layer_box.setExceptedLayerList(previews)
        self.layer_box.setToolTip(tr("A raster on any grid, or a layer of polygons"))
        self.band_box.setToolTip(tr("The band with the mask values"))
        self.values_field.setPlaceholderText(tr("every value but 0"))
        self.values_field.setToolTip(
            tr("Values to mask, separated by commas: 3, 8, 9 in a Sentinel-2 scene classification")
        )
        buttons = QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        self.buttons.setStandardButtons(buttons)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setToolTip(tr("Use this mask"))
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setToolTip(tr("Keep the mask as it was"))
        for label in (self.explanation, self.refusal):
            label.setWordWrap(True)
        self.layer_box.layerChanged.connect(self._layer_changed)
        self.values_field.textChanged.connect(self._values_changed)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        add_help(self.buttons, "mask")

    def _lay_out(self) -> None:
        caption = plain_label(tr("&Layer"), self)
        caption.setBuddy(self.layer_box)
        self.band_caption.setBuddy(self.band_box)
        self.values_caption.setBuddy(self.values_field)
        form = QFormLayout()
        form.addRow(caption, self.layer_box)
        form.addRow(self.band_caption, self.band_box)
        form.addRow(self.values_caption, self.values_field)
        layout = QVBoxLayout(self)
        layout.addWidget(self.explanation)
        layout.addLayout(form)
        layout.addWidget(self.refusal)
        layout.addWidget(self.buttons)
        self.setMinimumWidth(360)

    def _show(self, mask: MaskChoice | None) -> None:
        layer = QgsProject.instance().mapLayer(mask.layer_id) if mask is not None else None
        choose_layer(self.layer_box, layer)
        self._layer_changed(layer)
        if mask is not None and layer is not None:
            self.band_box.setBand(mask.band)
            self.values_field.setText(", ".join(map(str, mask.values)))
        self._values_changed()

    def choice(self) -> MaskChoice | None:
        """Return what is chosen; None is no mask."""
        layer = self.layer_box.currentLayer()
        if layer is None:
            return None
        if not isinstance(layer, QgsRasterLayer):
            return MaskChoice(layer.id(), layer.name())
        return MaskChoice(layer.id(), layer.name(), max(1, self.band_box.currentBand()), self._values() or ())

    def _values(self) -> tuple[int, ...] | None:
        """Return the values; None where something else than whole numbers is written."""
        words = self.values_field.text().replace(",", " ").split()
        try:
            return tuple(dict.fromkeys(int(word) for word in words))
        except ValueError:
            return None

    def _layer_changed(self, layer: QgsMapLayer | None) -> None:
        raster = layer if isinstance(layer, QgsRasterLayer) else None
        self.band_box.setLayer(raster)
        for widget in (self.values_caption, self.values_field):
            widget.setVisible(raster is not None)
        for part in (self.band_caption, self.band_box):
            part.setVisible(raster is not None and raster.bandCount() > 1)

    def _values_changed(self) -> None:
        is_wrong = self._values() is None
        self.refusal.setText(tr("Enter whole numbers, separated by commas.") if is_wrong else "")
        self.refusal.setVisible(is_wrong)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not is_wrong)


def _is_preview(layer: QgsMapLayer) -> bool:
    return bool(layer.customProperty(PREVIEW_PROPERTY))
