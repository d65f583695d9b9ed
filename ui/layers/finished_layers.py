"""Puts a finished map, and its polygons, into the project."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer, QgsVectorLayer

from ...core.contracts.finish import FinishResult
from ...core.contracts.outputs import OutputKind
from ...core.errors import OutputError
from ...core.message import message
from ..language.words import tr
from .kept_results import KIND_PROPERTY
from .legends import fold, tidy_legend
from .run_mates import group_of
from .styles import style_class_polygons, style_classes

POLYGONS = "polygons"
"""What the layer of polygons is marked as."""


def add_finished(result: FinishResult, beside: QgsMapLayer | None) -> QgsRasterLayer:
    """Add a finished map above the class map it was made from, which is switched off, and its polygons below it.

    Args:
        result: what the job gave.
        beside: the class map's layer; None puts them on top of the layer tree.

    Raises:
        OutputError: QGIS cannot open a file; nothing is added then.
    """
    raster = QgsRasterLayer(result.output, _own_name(tr("finished classes"), result.output))
    layers: list[QgsMapLayer] = [raster]
    if result.polygons:
        polygons = QgsVectorLayer(result.polygons, _own_name(tr("finished polygons"), result.polygons), "ogr")
        layers.append(polygons)
    for layer in layers:
        if not layer.isValid():
            raise OutputError(
                message(
                    "'{source}' was written, but QGIS cannot open it: {summary}",
                    source=layer.source(),
                    summary=layer.error().summary(),
                )
            )
    raster.setCustomProperty(KIND_PROPERTY, OutputKind.CLASSES.value)
    style_classes(raster, result.classes, result.class_pixels)
    project = QgsProject.instance()
    root = project.layerTreeRoot()
    node = root.findLayer(beside.id()) if beside is not None else None
    parent = group_of(beside) or root
    place = parent.children().index(node) if node is not None and node.parent() is parent else 0
    for number, layer in enumerate(layers):
        if isinstance(layer, QgsVectorLayer):
            layer.setCustomProperty(KIND_PROPERTY, POLYGONS)
            style_class_polygons(layer, "class", result.classes, result.class_pixels)
        project.addMapLayer(layer, False)
        new = parent.insertLayer(place + number, layer)
        new.setItemVisibilityChecked(number == 0)
        fold(new, opened=number == 0)
    tidy_legend(raster)
    if node is not None:
        node.setItemVisibilityChecked(False)
    return raster


def _own_name(name: str, path: str) -> str:
    """Return a layer's name, with its file's where another layer is called so: in a list both would look the same."""
    return f"{name} · {Path(path).stem}" if QgsProject.instance().mapLayersByName(name) else name
