"""Sixty-four square fields as a layer of polygons in the project, three of them labelled wrongly."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from mamol.core.cleaning import pixels, suspicion
from mamol.tests.core.cleaning.conftest import (  # noqa: F401 (a fixture)
    CRS,
    NAMES,
    SOUTH_CRS,
    SOUTH_SIDE,
    SOUTH_STEP,
    WRONG,
    make_fields,
)
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsRasterLayer, QgsVectorLayer
from rasterio.transform import from_origin


@pytest.fixture(autouse=True)
def few_trees(monkeypatch):
    """Fewer trees and pixels find the same places here, in less time."""
    monkeypatch.setattr(suspicion, "TREES", 20)
    monkeypatch.setattr(pixels, "MOST_PIXELS", 64 * 12)


@pytest.fixture
def fields(make_fields):  # noqa: F811 (the fixture)
    return make_fields()


@pytest.fixture
def field_layers(fields, empty_project):
    """The two rasters and the polygons."""
    rasters = [QgsRasterLayer(source.path, source.name) for source in fields.sensors]
    polygons = QgsVectorLayer(f"Polygon?crs={CRS}&field=class:string", "fields", "memory")
    features = []
    for geometry, code in fields.labels.features:
        feature = QgsFeature(polygons.fields())
        ring = [[list(map(float, corner)) for corner in part] for part in geometry["coordinates"]]
        wkt = "POLYGON((" + ",".join(f"{x} {y}" for x, y in ring[0]) + "))"
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature["class"] = NAMES[code - 1]
        features.append(feature)
    polygons.dataProvider().addFeatures(features)
    polygons.updateExtents()
    QgsProject.instance().addMapLayers([*rasters, polygons])
    return [*rasters, polygons]


@pytest.fixture
def south(field_layers, tmp_path):
    """A group with another place, in another CRS, with points whose class field has another name."""
    random = np.random.default_rng(5)
    truth = random.integers(0, 3, (SOUTH_SIDE // SOUTH_STEP) ** 2)
    ground = truth.reshape(SOUTH_SIDE // SOUTH_STEP, -1).repeat(SOUTH_STEP, 0).repeat(SOUTH_STEP, 1)
    means = random.normal(0, 3, (3, 4))
    values = means[ground].transpose(2, 0, 1) + random.normal(0, 0.4, (4, SOUTH_SIDE, SOUTH_SIDE))
    path = tmp_path / "south.tif"
    with rasterio.open(
        path, "w", driver="GTiff", crs=SOUTH_CRS, transform=from_origin(200000, 7000000, 20, 20), count=4,
        height=SOUTH_SIDE, width=SOUTH_SIDE, dtype="float32", nodata=-9999,
    ) as dataset:  # fmt: skip
        dataset.write(values.astype(np.float32))
    points = QgsVectorLayer(f"Point?crs={SOUTH_CRS}&field=note:string&field=landcover:string", "field points", "memory")
    features = []
    for number, value in enumerate(truth):
        row, column = divmod(number, SOUTH_SIDE // SOUTH_STEP)
        feature = QgsFeature(points.fields())
        at = QgsPointXY(200000 + 20 * (column * SOUTH_STEP + 3.5), 7000000 - 20 * (row * SOUTH_STEP + 3.5))
        feature.setGeometry(QgsGeometry.fromPointXY(at))
        feature["landcover"] = NAMES[(value + (number in WRONG)) % 3]
        features.append(feature)
    points.dataProvider().addFeatures(features)
    points.updateExtents()
    group = QgsProject.instance().layerTreeRoot().addGroup("south")
    for layer in (QgsRasterLayer(str(path), "optical"), points):
        QgsProject.instance().addMapLayer(layer, False)
        group.addLayer(layer)
    return group


@pytest.fixture
def page(dock, field_layers, south, wait, tmp_path):
    """The Train page with both scenes and their labels."""
    page = dock.train_page
    for layer in field_layers[:2]:
        page.sensor_table.add_layer(layer)
    page.label_section.layer_box.setLayer(field_layers[2])
    page.options.model_file.setFilePath(str(tmp_path / "mine"))
    wait(lambda: not page.label_section.counter.is_counting)
    page.scene_rows.add("south")
    return page
