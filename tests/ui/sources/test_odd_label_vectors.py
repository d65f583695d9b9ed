"""Polygons as they come, empty, crossing themselves, curved, elsewhere: they work, or a sentence says why not."""

from __future__ import annotations

import numpy as np
import pytest
from affine import Affine
from mamol.core.errors import LabelError
from mamol.core.raster.grid import Grid
from mamol.core.raster.labels.labelled_pixels import read_labels
from mamol.ui.sources.labels import label_source
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
)
from rasterio.crs import CRS

GRID = Grid(CRS.from_epsg(32633), Affine(10, 0, 500000, 0, -10, 5000000), 50, 40)
FINE = "POLYGON((500200 4999900,500300 4999900,500300 4999800,500200 4999800,500200 4999900))"
ODD = {
    "curved": "CURVEPOLYGON(COMPOUNDCURVE(CIRCULARSTRING(500010 4999950,500050 4999990,500090 4999950),"
              "(500090 4999950,500010 4999950)))",
    "multi surface": "MULTISURFACE(CURVEPOLYGON(CIRCULARSTRING(500010 4999950,500050 4999990,500090 4999950,"
                     "500050 4999910,500010 4999950)))",
    "with heights": "POLYGONZ((500010 4999990 5,500090 4999990 5,500090 4999910 5,500010 4999910 5,500010 4999990 5))",
    "with measures": "POLYGONM((500010 4999990 5,500090 4999990 5,500090 4999910 5,500010 4999910 5,500010 4999990 5))",
    "with both": "MULTIPOLYGONZM(((500010 4999990 5 1,500090 4999990 5 1,500090 4999910 5 1,500010 4999910 5 1,"
                 "500010 4999990 5 1)))",
    "crossing itself": "POLYGON((500010 4999990,500090 4999910,500090 4999990,500010 4999910,500010 4999990))",
    "with a hole outside": "POLYGON((500010 4999990,500090 4999990,500090 4999910,500010 4999910,500010 4999990),"
                           "(500910 4999990,500990 4999990,500990 4999910,500910 4999990))",
    "twice the same point": "POLYGON((500010 4999990,500010 4999990,500090 4999990,500090 4999910,500010 4999910,"
                            "500010 4999990))",
}  # fmt: skip
NOTHING = {
    "empty": "POLYGON EMPTY", "empty multi": "MULTIPOLYGON EMPTY", "null": None, "without area":
    "POLYGON((500010 4999990,500090 4999990,500010 4999990,500010 4999990))",
    "two points": "POLYGON((500010 4999990,500090 4999990,500010 4999990))", "far away":
    "POLYGON((1e30 1e30,1.1e30 1e30,1.1e30 1.1e30,1e30 1e30))", "no number":
    "POLYGON((nan nan,500090 4999990,500090 4999910,nan nan))",
}  # fmt: skip


def layer(kind, *shapes, crs="EPSG:32633"):
    made = QgsVectorLayer(f"{kind}?crs={crs}&field=class:integer", "fields", "memory")
    for number, shape in enumerate(shapes, 1):
        feature = QgsFeature(made.fields())
        if shape is not None:
            geometry = QgsGeometry(shape) if isinstance(shape, QgsGeometry) else QgsGeometry.fromWkt(shape)
            feature.setGeometry(geometry)
        feature["class"] = number
        made.dataProvider().addFeature(feature)
    return made


def burned(made, told=None):
    labels, _ = label_source(made, "class").read()
    return read_labels(labels, GRID, warn=(told or []).append)


@pytest.mark.parametrize("name", ODD)
@pytest.mark.parametrize("kind", ["CurvePolygonZM", "MultiSurface"])
def test_odd_polygons_are_burned(qgis_app, name, kind):
    read = burned(layer(kind, ODD[name], FINE))
    assert (read[10:20, 20:30] == 2).all() and (read == 2).sum() == 100
    assert 20 <= (read == 1).sum() <= 64


@pytest.mark.parametrize("name", NOTHING)
def test_polygons_of_nothing_change_nothing_and_alone_get_a_sentence(qgis_app, name):
    read = burned(layer("Polygon", NOTHING[name], FINE))
    assert set(np.unique(read)) == {0, 2} and (read == 2).sum() == 100
    with pytest.raises(LabelError, match="'fields'"):
        burned(layer("Polygon", NOTHING[name]))


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857", "EPSG:2154"])
def test_polygons_in_another_crs(qgis_app, crs):
    moving = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:32633"), QgsCoordinateReferenceSystem(crs), QgsProject.instance()
    )
    geometry = QgsGeometry.fromWkt(FINE)
    geometry.transform(moving)
    read = burned(layer("Polygon", geometry, crs=crs))
    assert 90 <= (read == 1).sum() <= 110 and (read[11:19, 21:29] == 1).all()


def test_a_table_and_mixed_geometries_get_a_sentence(qgis_app, tmp_path):
    with pytest.raises(LabelError, match="'fields' is a table without geometries"):
        burned(layer("NoGeometry"))
    with pytest.raises(LabelError, match="'fields' holds geometry collections, or geometries of several kinds"):
        burned(layer("GeometryCollection"))
