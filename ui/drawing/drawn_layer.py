"""The plugin's own layer of drawn labels: polygons with a class, in a GeoPackage beside the project, or in memory."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsProject,
    QgsRendererCategory,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from ...core.contracts.labels import ClassEntry
from ...core.errors import LabelError
from ...core.message import message
from ...core.palette import class_colour

CLASS = "class"
MARK = "mamol/drawn_labels"
NAME = message("Drawn labels")


def find_drawn_layer() -> QgsVectorLayer | None:
    """Return the layer of drawn labels of the project; None where there is none yet."""
    for layer in QgsProject.instance().mapLayers().values():
        if isinstance(layer, QgsVectorLayer) and layer.customProperty(MARK) and layer.isValid():
            return layer
    return None


def make_drawn_layer(crs: QgsCoordinateReferenceSystem) -> QgsVectorLayer:
    """Add a layer for drawn labels to the project: beside a project that is saved, else in memory.

    Args:
        crs: of the layer.

    Raises:
        LabelError: the file beside the project cannot be written.
    """
    project = QgsProject.instance()
    memory = QgsVectorLayer(f"Polygon?field={CLASS}:string(80)", NAME, "memory")
    memory.setCrs(crs)
    layer = _beside(memory, Path(project.homePath())) if project.homePath() else memory
    layer.setCustomProperty(MARK, True)
    style_drawn(layer, ())
    project.addMapLayer(layer)
    return layer


def add_drawn(layer: QgsVectorLayer, geometry: QgsGeometry, name: str) -> None:
    """Add a polygon, saved at once unless the analyst is editing the layer.

    Args:
        layer: of drawn labels.
        geometry: in the layer's CRS.
        name: of its class.

    Raises:
        LabelError: the layer does not take it.
    """
    feature = QgsFeature(layer.fields())
    feature.setGeometry(geometry)
    feature[CLASS] = name
    was_edited = layer.isEditable()
    if (was_edited or layer.startEditing()) and layer.addFeature(feature) and (was_edited or layer.commitChanges()):
        return
    reason = "; ".join(layer.commitErrors())
    if not was_edited:
        layer.rollBack()
    raise LabelError(
        message(
            "The layer '{layer}' did not take the polygon ({reason}).",
            layer=layer.name(),
            reason=reason or "it cannot be edited",
        )
    )


def take_back(layer: QgsVectorLayer) -> bool:
    """Remove the polygon that was added last; False where there is none."""
    ids = list(layer.allFeatureIds())
    if not ids:
        return False
    # Features that are not saved yet have negative numbers, the latest the lowest.
    last = min(ids) if min(ids) < 0 else max(ids)
    was_edited = layer.isEditable()
    if not was_edited:
        layer.startEditing()
    layer.deleteFeature(last)
    return bool(was_edited or layer.commitChanges())


def classes_of(layer: QgsVectorLayer) -> list[str]:
    """Return the classes that are drawn, by name."""
    values = layer.uniqueValues(layer.fields().indexOf(CLASS))
    return sorted(value for value in values if isinstance(value, str) and value)


def style_drawn(layer: QgsVectorLayer, known: Iterable[ClassEntry]) -> None:
    """Draw each class in its colour: that of the Train page, or one of its own."""
    colours = {entry.name: entry.colour for entry in known}
    categories = []
    for number, name in enumerate(classes_of(layer), 1):
        colour = colours.get(name, class_colour(name, number))
        fill = {"color": colour, "outline_color": "#ffffff", "outline_width": "0.4"}
        categories.append(QgsRendererCategory(name, QgsFillSymbol.createSimple(fill), name))
    layer.setRenderer(QgsCategorizedSymbolRenderer(CLASS, categories))
    layer.setOpacity(0.7)
    layer.triggerRepaint()


def _beside(memory: QgsVectorLayer, folder: Path) -> QgsVectorLayer:
    """Write the empty layer as a GeoPackage of a free name, and open it."""
    path = next(
        one
        for number in range(1, 10_000)
        if not (one := folder / ("drawn_labels.gpkg" if number == 1 else f"drawn_labels_{number}.gpkg")).exists()
    )
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = "drawn_labels"
    context = QgsProject.instance().transformContext()
    error, reason, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(memory, str(path), context, options)
    layer = QgsVectorLayer(str(path), NAME, "ogr")
    if error != QgsVectorFileWriter.WriterError.NoError or not layer.isValid():
        raise LabelError(
            message(
                "'{path}' cannot be written beside the project ({reason}). Save the project elsewhere.",
                path=path.name,
                reason=reason,
            )
        )
    return layer
