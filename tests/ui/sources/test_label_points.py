"""Points and lines of a QGIS layer as labels: read as the layer shows them, or refused in a sentence."""

from __future__ import annotations

import pytest
from affine import Affine
from mamol.core.errors import LabelError
from mamol.core.raster.grid import Grid
from mamol.core.raster.labels.labelled_pixels import read_labels
from mamol.ui.sources.labels import holds_points, label_source, takes_radius
from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer, edit
from rasterio.crs import CRS

pytestmark = pytest.mark.usefixtures("qgis_app")
GRID = Grid(CRS.from_epsg(32633), Affine(10, 0, 500000, 0, -10, 5000000), 50, 40)
FIELDS = "field=class:string&field=accuracy:double&field=plot:integer"


def layer(*rows, kind="Point", crs="EPSG:32633"):
    """A layer of (WKT, class, accuracy, plot)."""
    made = QgsVectorLayer(f"{kind}?crs={crs}&{FIELDS}", "GPS", "memory")
    for shape, *values in rows:
        feature = QgsFeature(made.fields())
        if shape is not None:
            feature.setGeometry(QgsGeometry.fromWkt(shape))
        feature.setAttributes([*values, *[None] * (3 - len(values))])
        made.dataProvider().addFeature(feature)
    return made


def read(made, **how):
    labels, classes = label_source(made, "class", **how).read()
    return labels, {entry.name: entry.value for entry in classes}


def burned(labels, told=None):
    return read_labels(labels, GRID, warn=(told if told is not None else []).append)


WOOD = "Point(500055 4999945)"
CORN = "Point(500255 4999745)"


@pytest.mark.parametrize(
    ("kind", "wood"),
    [
        ("Point", WOOD),
        ("PointZ", "PointZ(500055 4999945 312)"),
        ("PointZM", "PointZM(500055 4999945 312 7)"),
        ("MultiPoint", "MultiPoint((500055 4999945))"),
        ("MultiPointZ", "MultiPointZ((500055 4999945 312))"),
        ("LineString", "LineString(500052 4999945, 500057 4999945)"),
        ("MultiLineStringM", "MultiLineStringM((500052 4999945 1, 500057 4999945 2))"),
        ("CompoundCurve", "CompoundCurve(CircularString(500052 4999945, 500055 4999946, 500057 4999945))"),
    ],
)
def test_points_and_lines_of_any_form(kind, wood):
    labels, classes = read(layer((wood, "wood"), kind=kind))
    pixels = burned(labels)
    assert pixels[5, 5] == classes["wood"] and (pixels > 0).sum() == 1


def test_a_radius_is_a_number_or_a_field_and_its_gaps_are_told():
    made = layer((WOOD, "wood", 15.0), (CORN, "corn", None), ("Point(500405 4999895)", "corn", -1.0))
    assert takes_radius(made) and holds_points(made)
    labels, classes = read(made, radius="15")
    assert labels.radius == 15 and (burned(labels) == classes["wood"]).sum() == 9
    labels, classes = read(made, radius="accuracy")
    pixels = burned(labels)
    assert (pixels == classes["wood"]).sum() == 9 and (pixels == classes["corn"]).sum() == 2
    assert labels.notes == (
        "2 of the 3 points of the label layer 'GPS' have no radius in field 'accuracy' (empty or below 0): they label "
        "the pixels they lie in only.",
    )


@pytest.mark.parametrize("radius", ["-2", "ten", "nan", "inf"])
def test_a_radius_that_is_none_is_refused(radius):
    with pytest.raises(LabelError, match=f"radius '{radius}' of layer 'GPS' is neither 0 or more metres nor one of"):
        read(layer((WOOD, "wood")), radius=radius)


def test_a_radius_field_of_text_and_a_radius_around_polygons_are_refused():
    with pytest.raises(LabelError, match="'class' of layer 'GPS' holds no numbers"):
        read(layer((WOOD, "wood")), radius="class")
    with pytest.raises(LabelError, match="holds polygons: a radius is for points and lines"):
        read(layer(kind="Polygon"), radius="5")


def test_null_classes_and_missing_geometries_are_counted():
    labels, _ = read(layer((WOOD, "wood"), (CORN, None), (CORN, " "), (None, "corn")))
    assert len(labels.features) == 1
    assert labels.notes == (
        "2 of the 4 points of the label layer 'GPS' have no class in field 'class' and were left out.",
        "1 of the 4 points of the label layer 'GPS' have no geometry and were left out.",
    )


def test_layers_that_cannot_be_used_get_a_sentence():
    with pytest.raises(LabelError, match="'GPS' has no points, or its filter leaves none"):
        read(layer())
    with pytest.raises(LabelError, match="no point with a class in field 'class'"):
        read(layer((WOOD, None)))
    with pytest.raises(LabelError, match="'GPS' has no CRS"):
        read(layer((WOOD, "wood"), crs=""))


def test_features_are_those_the_layer_shows():
    made = layer((WOOD, "wood", None, 1), (CORN, "corn", None, 2))
    made.startEditing()
    made.changeAttributeValue(1, 0, "reed")
    assert set(read(made)[1]) == {"reed", "corn"}
    made.rollBack()
    assert made.setSubsetString("plot = 2") and set(read(made)[1]) == {"corn"}
    made.setSubsetString("")
    with edit(made):
        made.deleteFeature(2)
    assert set(read(made)[1]) == {"wood"}


def test_selected_features_only():
    made = layer((WOOD, "wood"), (CORN, "corn"))
    made.selectByIds([2])
    assert set(read(made, selected_only=True)[1]) == {"corn"}


def test_a_group_field_makes_the_units():
    made = layer((WOOD, "wood", None, 7), (CORN, "wood", None, 7))
    assert len(set(read(made, group_field="plot")[0].units)) == 1
