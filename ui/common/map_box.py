"""Choosing a raster layer of a certain part: a class map, or a map that goes with it."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsMapLayer, QgsMapLayerProxyModel, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QComboBox, QWidget

from ..language.words import tr
from .layer_box import choose_layer

LETTERS = 7


class MapBox(QgsMapLayerComboBox):
    """A box of raster layers, with an entry for none, which is chosen at first and when the layer is removed.

    Args:
        hint: its tool tip.
        parent: the form.
        none: the text of the entry for none.
        layers: which layers are offered, filters of QGIS's box.
    """

    def __init__(
        self,
        hint: str,
        parent: QWidget | None = None,
        none: str = "",
        layers: Any = QgsMapLayerProxyModel.Filter.RasterLayer,
    ) -> None:
        # Before the box is made, which moves on to another layer when it hears of it.
        self._watch = _Watch(self)
        super().__init__(parent)
        self.setFilters(layers)
        self.setAllowEmptyLayer(True, none or tr("(none)"))
        choose_layer(self, None)
        self.setToolTip(hint)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(LETTERS)

    @property
    def chosen(self) -> QgsMapLayer | None:
        """The layer chosen, if any."""
        return self.currentLayer()

    @property
    def raster(self) -> QgsRasterLayer | None:
        """The raster chosen, if any."""
        layer = self.currentLayer()
        return layer if isinstance(layer, QgsRasterLayer) else None

    def choose(self, layer: QgsMapLayer | None) -> None:
        """Choose a layer, or none."""
        choose_layer(self, layer)


class _Watch(QObject):
    """Lets a box go of a layer that is removed, rather than take whatever comes next."""

    def __init__(self, box: MapBox) -> None:
        super().__init__()
        self._box = box
        QgsProject.instance().layersWillBeRemoved.connect(self.let_go)

    def let_go(self, ids: list[str]) -> None:
        """Choose none where the layer chosen is one of these."""
        if not sip.isdeleted(self._box) and self._box.chosen is not None and self._box.chosen.id() in ids:
            choose_layer(self._box, None)
