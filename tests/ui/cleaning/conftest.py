"""Sixty-four square fields as a layer of polygons in the project, three of them labelled wrongly."""

from __future__ import annotations

import pytest
from mamol.core.cleaning import pixels, suspicion
from mamol.tests.core.cleaning.conftest import CRS, NAMES, make_fields  # noqa: F401 (a fixture)
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRasterLayer, QgsVectorLayer


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
