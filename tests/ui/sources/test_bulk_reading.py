"""Features read at once out of a file are those that are read one by one."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from mamol.core.contracts.packed_features import PackedFeatures
from mamol.core.errors import Cancelled, LabelError
from mamol.core.progress import Progress
from mamol.ui.sources.labels import label_source
from osgeo import ogr, osr
from qgis.core import QgsField, QgsVectorLayer
from qgis.PyQt.QtCore import QVariant

SQUARE = "((500010 4999990,500090 4999990,500090 4999910,500010 4999910,500010 4999990))"
POLYGONS = [
    f"POLYGON{SQUARE}",
    f"MULTIPOLYGON({SQUARE},((500200.1 4999990.3,500290 4999990,500290 4999910,500200.1 4999990.3)))",
    None, "POLYGON EMPTY", f"POLYGON{SQUARE}", f"MULTIPOLYGON({SQUARE})", "MULTIPOLYGON EMPTY", f"POLYGON{SQUARE}",
]  # fmt: skip
POINTS = [f"POINT(50000{number}.3 499999{number}.7)" for number in range(8)]
VALUES = {
    "whole": (ogr.OFTInteger, [3, 3, 5, None, 7, -2, 3, None]),
    "long": (ogr.OFTInteger64, [2**40, 3, 5, None, 7, -2, 3, 2**53 + 2]),
    "real": (ogr.OFTReal, [3.0, 3.0, 5.0, None, 7.0, -2.0, 3.0, 1e9]),
    "broken": (ogr.OFTReal, [3.0, 3.5, 5.0, None, 7.0, -2.0, 3.0, 1e9]),
    "huge": (ogr.OFTReal, [3.0, 1e300, 5.0, None, 7.0, -2.0, 3.0, 1e9]),
    "text": (ogr.OFTString, ["wheat", " wheat", "Mäis", None, "3", "", "wheat", "03"]),
    "group": (ogr.OFTString, ["a", "b", "a", None, "", "c", "a", "b"]),
    "metres": (ogr.OFTReal, [1.0, None, -1.0, 5.0, 5.0, 2.5, 0.0, 1.0]),
    "empty": (ogr.OFTInteger, [None] * 8),
    "odd": (ogr.OFTString, ["", " ", None, "", "", "", "", ""]),
}
DRIVERS = {"GPKG": "gpkg", "ESRI Shapefile": "shp", "FlatGeobuf": "fgb", "GeoJSON": "geojson"}


def file(folder, shapes, driver="GPKG", kind=ogr.wkbUnknown, names=tuple(VALUES)):
    path = str(folder / f"fields.{DRIVERS[driver]}")
    system = osr.SpatialReference()
    system.ImportFromEPSG(32633)
    dataset = ogr.GetDriverByName(driver).CreateDataSource(path)
    layer = dataset.CreateLayer("fields", system, kind)
    for name in names:
        layer.CreateField(ogr.FieldDefn(name, VALUES[name][0]))
    flag = ogr.FieldDefn("flag", ogr.OFTInteger)
    flag.SetSubType(ogr.OFSTBoolean)
    layer.CreateField(flag)
    for number, shape in enumerate(shapes):
        feature = ogr.Feature(layer.GetLayerDefn())
        for name in names:
            if VALUES[name][1][number % 8] is not None:
                feature.SetField(name, VALUES[name][1][number % 8])
        feature.SetField("flag", number % 2)
        if shape is not None:
            feature.SetGeometryDirectly(ogr.CreateGeometryFromWkt(shape))
        layer.CreateFeature(feature)
    del layer, dataset
    return path


def opened(path):
    layer = QgsVectorLayer(path, "fields", "ogr")
    assert layer.isValid()
    return layer


def outcome(source):
    try:
        return source.read()
    except LabelError as error:
        return str(error)


def both(layer, field, **others):
    """Read in both ways, compare, and return what came out."""
    source = label_source(layer, field, **others)
    assert source.features.file is not None
    fast, slow = outcome(source), outcome(replace(source, features=replace(source.features, file=None)))
    if isinstance(fast, str) or isinstance(slow, str):
        assert fast == slow
        return fast
    assert fast == slow
    return fast[0]


@pytest.mark.parametrize("field", VALUES)
def test_classes_of_every_kind_are_the_same(qgis_app, tmp_path, field):
    found = both(opened(file(tmp_path, POLYGONS, kind=ogr.wkbMultiPolygon)), field)
    if field not in ("empty", "odd", "broken", "huge", "metres"):
        assert isinstance(found.features, PackedFeatures) and any("no geometry" in note for note in found.notes)


@pytest.mark.parametrize("driver", DRIVERS)
@pytest.mark.parametrize("field", ["whole", "long", "real"])
def test_files_of_several_formats_are_the_same(qgis_app, tmp_path, driver, field):
    # GeoJSON knows no empty geometry that QGIS reads as one.
    shapes = [f"MULTIPOLYGON({one[7:]})" if one.startswith("POLY") else one for one in POLYGONS if "(" in str(one)]
    found = both(opened(file(tmp_path, shapes, driver, ogr.wkbMultiPolygon, (field,))), field)
    assert len(found.features) > 2


def test_groups_and_radii_are_the_same(qgis_app, tmp_path):
    found = both(opened(file(tmp_path, POINTS, kind=ogr.wkbPoint)), "whole", group_field="group", radius="metres")
    assert found.units == ("group a", "group b", "group a", "feature 4", "group c", "group a")
    assert found.radii == (1.0, 0.0, 0.0, 5.0, 2.5, 0.0)


@pytest.mark.parametrize("subset", ["whole > 3", "\"text\" = 'wheat'", "whole = 99"])
def test_a_filter_counts(qgis_app, tmp_path, subset):
    layer = opened(file(tmp_path, POINTS, kind=ogr.wkbPoint))
    assert layer.setSubsetString(subset)
    found = both(layer, "whole")
    assert isinstance(found, str) == ("99" in subset)


def test_heights_and_measures_are_left_out(qgis_app, tmp_path):
    shapes = [f"POINT ZM({500000 + number} 4999990 7 8)" for number in range(5)]
    found = both(opened(file(tmp_path, shapes, kind=ogr.wkbPointZM)), "whole")
    assert found.features[0] == ({"type": "Point", "coordinates": (500000.0, 4999990.0)}, 3)


def test_curves_become_lines(qgis_app, tmp_path):
    circle = "CURVEPOLYGON(CIRCULARSTRING(500010 4999950,500050 4999990,500090 4999950,500050 4999910,500010 4999950))"
    found = both(opened(file(tmp_path, [circle, f"POLYGON{SQUARE}"], kind=ogr.wkbCurvePolygon)), "whole")
    assert len(found.features[0][0]["coordinates"][0]) > 20


def test_several_layers_in_a_file_are_told_apart(qgis_app, tmp_path):
    path = file(tmp_path, POINTS, kind=ogr.wkbPoint)
    dataset = ogr.GetDriverByName("GPKG").Open(path, 1)
    other = dataset.CreateLayer("others", dataset.GetLayer(0).GetSpatialRef(), ogr.wkbPoint)
    other.CreateField(ogr.FieldDefn("whole", ogr.OFTInteger))
    feature = ogr.Feature(other.GetLayerDefn())
    feature.SetField("whole", 42)
    feature.SetGeometryDirectly(ogr.CreateGeometryFromWkt(POINTS[0]))
    other.CreateFeature(feature)
    del other, dataset
    assert both(opened(f"{path}|layername=others"), "whole").features[0][1] == 42


def test_what_the_file_does_not_hold_is_read_one_by_one(qgis_app, tmp_path):
    path = file(tmp_path, POINTS, kind=ogr.wkbPoint)
    layer = opened(path)
    assert label_source(layer, "whole").features.file is not None
    assert label_source(layer, "whole + 1").features.file is None
    assert label_source(layer, "whole", selected_only=True).features.file is None
    layer.addExpressionField("whole * 2", QgsField("twice", QVariant.Int))
    assert label_source(layer, "twice").features.file is None
    assert label_source(layer, "flag").features.file is None or label_source(layer, "flag").read()
    layer.startEditing()
    assert label_source(layer, "whole").features.file is None
    layer.rollBack()
    assert label_source(opened(f"{path}|layername=fields|geometrytype=Point"), "whole").features.file is None
    shapes = opened(file(tmp_path, POINTS, "ESRI Shapefile", ogr.wkbPoint, ("text", "whole")))
    assert label_source(shapes, "text").features.file is None
    memory = QgsVectorLayer("Point?crs=EPSG:32633&field=whole:integer", "m", "memory")
    assert label_source(memory, "whole").features.file is None


def test_booleans_are_the_same(qgis_app, tmp_path):
    found = both(opened(file(tmp_path, POINTS, kind=ogr.wkbPoint)), "flag")
    assert len(found.features) == 8


def test_reading_at_once_can_be_cancelled(qgis_app, tmp_path):
    class Stopped(Progress):
        def cancelled(self):
            return True

    with pytest.raises(Cancelled):
        label_source(opened(file(tmp_path, POINTS, kind=ogr.wkbPoint)), "whole").read((), Stopped())


def test_a_file_that_goes_away_is_told_by_the_slow_way(qgis_app, tmp_path):
    source = label_source(opened(file(tmp_path, POINTS, kind=ogr.wkbPoint)), "whole")
    gone = replace(source, features=replace(source.features, file=replace(source.features.file, path="/nowhere.gpkg")))
    labels, _ = gone.read()
    assert len(labels.features) == 6 and not re.search("nowhere", str(labels.notes))


@pytest.mark.parametrize(
    ("driver", "kind", "value", "shown"),
    [
        ("GPKG", ogr.OFTDate, "2020/06/01", "2020-06-01"),
        ("GeoJSON", ogr.OFTDate, "2020/06/01", "2020-06-01"),
        ("FlatGeobuf", ogr.OFTDateTime, "2020/06/01 10:30:00+00", "2020-06-01T10:30:00"),
        ("GPKG", ogr.OFTDateTime, "2020/06/01 10:30:00+00", "2020-06-01T10:30:00"),
        ("GeoJSON", ogr.OFTStringList, ["wood", "corn"], "'wood', 'corn'"),
        ("GeoJSON", ogr.OFTIntegerList, [3, 4], "3, 4"),
    ],
)
def test_dates_and_lists_are_no_classes(qgis_app, tmp_path, driver, kind, value, shown):
    path = str(tmp_path / f"odd.{DRIVERS[driver]}")
    system = osr.SpatialReference()
    system.ImportFromEPSG(4326)
    dataset = ogr.GetDriverByName(driver).CreateDataSource(path)
    layer = dataset.CreateLayer("odd", system, ogr.wkbPoint)
    layer.CreateField(ogr.FieldDefn("class", kind))
    feature = ogr.Feature(layer.GetLayerDefn())
    if kind == ogr.OFTStringList:
        feature.SetFieldStringList(0, value)
    elif kind == ogr.OFTIntegerList:
        feature.SetFieldIntegerList(0, value)
    else:
        feature.SetField(0, value)
    feature.SetGeometryDirectly(ogr.CreateGeometryFromWkt("POINT(15 45)"))
    layer.CreateFeature(feature)
    del feature, layer, dataset
    with pytest.raises(LabelError) as caught:
        label_source(QgsVectorLayer(path, "odd", "ogr"), "class").read()
    assert str(caught.value).startswith("Field 'class' of layer 'odd' holds ") and shown in str(caught.value)
    assert "PyQt" not in str(caught.value)
