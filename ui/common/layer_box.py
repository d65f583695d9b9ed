"""Choosing in a box of layers, none included."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsMapLayerProxyModel
from qgis.gui import QgsMapLayerComboBox

LABEL_LAYERS = (
    QgsMapLayerProxyModel.Filter.RasterLayer
    | QgsMapLayerProxyModel.Filter.PointLayer
    | QgsMapLayerProxyModel.Filter.LineLayer
    | QgsMapLayerProxyModel.Filter.PolygonLayer
)
"""Layers that may be labels."""


def choose_layer(box: QgsMapLayerComboBox, layer: QgsMapLayer | None) -> None:
    """Choose a layer, or the entry for none.

    ``setLayer(None)`` alone leaves the box blank, so that it does not say that none is chosen.

    Args:
        box: a box that has an entry for no layer, which comes first.
        layer: the layer; None chooses that entry.
    """
    box.setLayer(layer)
    if layer is None:
        box.setCurrentIndex(0)
