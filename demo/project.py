"""Making the demo's QGIS project: four sensors in false colour, labels and polygons with names."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsContrastEnhancement,
    QgsFillSymbol,
    QgsMultiBandColorRenderer,
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsReferencedRectangle,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from . import PROJECT, SENSOR_FILES, TEST_LABELS, TRAINING_LABELS, TRAINING_POLYGONS
from .scene import read_class_rows

PROJECT_TITLE = "Indian Pines, four AVIRIS spectrometers"


def main() -> None:
    """Write the project beside the scene."""
    with headless_qgis():
        write_project(PROJECT)
        print(f"QGIS project in {PROJECT}")


@contextmanager
def headless_qgis() -> Iterator[QgsApplication]:
    """Run QGIS's libraries without a window; layers are gone before QGIS is."""
    application = QgsApplication([], False)
    application.initQgis()
    try:
        yield application
    finally:
        QgsProject.instance().clear()
        application.exitQgis()


def write_project(path: Path) -> None:
    """Write a project that shows the scene; the first sensor is at the bottom of the layer tree.

    Args:
        path: the .qgz file; layers are stored by paths relative to it.

    Raises:
        SystemExit: with a sentence, where a layer is broken or the file cannot be written.
    """
    project = QgsProject.instance()
    project.clear()
    project.setTitle(PROJECT_TITLE)
    root = project.layerTreeRoot()
    polygons = _checked(QgsVectorLayer(str(TRAINING_POLYGONS), "training_polygons", "ogr"))
    _style_polygons(polygons)
    test, training = (_checked(QgsRasterLayer(str(file), file.stem)) for file in (TEST_LABELS, TRAINING_LABELS))
    for labels in (test, training):
        _style_labels(labels)
    sensors = [_checked(QgsRasterLayer(str(file), name)) for name, file in SENSOR_FILES.items()]
    for sensor in sensors:
        _style_sensor(sensor)
    project.setCrs(sensors[0].crs())
    for layer in (polygons, test, training, *sensors):
        project.addMapLayer(layer, False)
        node = root.addLayer(layer)
        node.setExpanded(layer is polygons)
        node.setItemVisibilityChecked(layer in (polygons, sensors[0], sensors[1]))
    whole = QgsReferencedRectangle(sensors[0].extent(), sensors[0].crs())
    project.viewSettings().setDefaultViewExtent(whole)
    if not project.write(str(path)):
        raise SystemExit(f"The project cannot be written to {path}: {project.error()}")


def _checked(layer: QgsRasterLayer | QgsVectorLayer) -> QgsRasterLayer | QgsVectorLayer:
    if not layer.isValid():
        raise SystemExit(f"{layer.source()} cannot be opened; make the scene first ('make demo-scene').")
    return layer


def _style_sensor(layer: QgsRasterLayer) -> None:
    """Three bands spread over the spectrometer's range, the longest wavelength in red."""
    count = layer.bandCount()
    blue, green, red = round(count * 0.15) + 1, round(count * 0.5), round(count * 0.85)
    layer.setRenderer(QgsMultiBandColorRenderer(layer.dataProvider(), red, green, blue))
    layer.setContrastEnhancement(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum,
        QgsRasterMinMaxOrigin.Limits.CumulativeCut,
    )


def _style_labels(layer: QgsRasterLayer) -> None:
    classes = [
        QgsPalettedRasterRenderer.Class(value, QColor(colour), name) for value, name, colour in read_class_rows()
    ]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))


def _style_polygons(layer: QgsVectorLayer) -> None:
    categories = []
    for _, name, colour in read_class_rows():
        symbol = QgsFillSymbol.createSimple({"color": colour, "outline_color": "#ffffff", "outline_width": "0.15"})
        categories.append(QgsRendererCategory(name, symbol, name))
    layer.setRenderer(QgsCategorizedSymbolRenderer("class", categories))


if __name__ == "__main__":
    main()
