"""Labels and classes out of QGIS layers."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from mamol.core.contracts.labels import ClassEntry, LabelFeatures, LabelRaster
from mamol.core.errors import LabelError, RasterError
from mamol.core.progress import Cancelled, Progress
from mamol.ui.sources.labels import label_source, labels_from_layer
from mamol.ui.sources.rasters import candidate, sensor_source
from osgeo import gdal
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

pytestmark = pytest.mark.usefixtures("qgis_app")


def polygons(values, kind="integer", crs="EPSG:32633"):
    layer = QgsVectorLayer(f"Polygon?crs={crs}&field=class:{kind}", "fields", "memory")
    for place, value in enumerate(values):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(f"POLYGON(({place} 0,{place} 1,{place + 1} 1,{place} 0))"))
        feature["class"] = value
        assert layer.dataProvider().addFeature(feature)
    return layer


@pytest.fixture
def label_file(tmp_path):
    path = tmp_path / "labels.tif"
    with rasterio.open(
        path, "w", driver="GTiff", width=4, height=3, count=2, dtype="uint8", crs="EPSG:32633",
        transform=rasterio.transform.from_origin(0, 3, 1, 1),
    ) as dataset:  # fmt: skip
        dataset.write(np.arange(24, dtype="uint8").reshape(2, 3, 4) % 4)
    return str(path)


def test_numbers_of_any_size_and_sign_are_kept_and_empty_is_left_out():
    labels, classes = labels_from_layer(polygons([3, 0, None, -7, 3, 70000]), "class")
    assert isinstance(labels, LabelFeatures)
    assert [value for _, value in labels.features] == [3, 0, -7, 3, 70000]
    assert labels.crs == "EPSG:32633"
    assert labels.name == "fields"
    assert labels.field == "class" and labels.units == ()
    assert labels.features[2][0] == {
        "type": "Polygon",
        "coordinates": [[[3.0, 0.0], [3.0, 1.0], [4.0, 1.0], [3.0, 0.0]]],
    }
    assert classes == ()


def test_whole_numbers_in_a_field_of_reals_are_classes_and_fractions_are_not():
    labels, _ = labels_from_layer(polygons([1.0, 2.0], "double"), "class")
    assert [value for _, value in labels.features] == [1, 2]
    with pytest.raises(LabelError, match=r"'class' of layer 'fields' holds 1\.5"):
        labels_from_layer(polygons([1.0, 1.5], "double"), "class")


def read_texts(*texts, known=()):
    labels, classes = labels_from_layer(polygons(texts, "string"), "class", known)
    return [value for _, value in labels.features], {entry.value: entry.name for entry in classes}, labels.notes


def test_texts_that_differ_in_case_or_blanks_are_different_classes_and_it_is_told():
    values, names, notes = read_texts("SL", "sL", "Sl", "T", "winter wheat", "winter  wheat")
    assert len(set(values)) == 6 and len(names) == 6
    assert notes == (
        "Classes 'SL', 'Sl' and 'sL'; 'winter  wheat' and 'winter wheat' differ only in case or spaces and are "
        "kept as different classes. If they are one class, correct field 'class'.",
    )
    known = (ClassEntry(7, "sL", "#000000"),)
    assert read_texts("SL", "sL", "Sl", known=known)[0] == [1, 7, 2]
    assert read_texts("SL", "Sl", known=known)[0] == [1, 2]


def test_numbers_written_as_text_keep_their_value():
    values, names, notes = read_texts("1", "2", "10", "20", "-3", "0", "123456")
    assert values == [1, 2, 10, 20, -3, 0, 123456]
    assert names == {} and notes == ()


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("01", "02", "10"), [1, 2, 10]),
        (("01", "1", "2"), [3, 1, 2]),
        (("1.0", "2.0"), [1, 2]),
        ((" 7 ", "+3"), [7, 3]),
        (("1e3", "2"), [1, 2]),
        (("12345678901234567890", "3"), [1, 3]),
        (("1", "2", "forest", "1.5"), [1, 2, 4, 3]),
    ],
)
def test_odd_numbers_and_mixtures_are_told(texts, expected):
    values, names, notes = read_texts(*texts)
    assert values == expected and len(set(values)) == len(texts)
    assert notes
    assert all(text in names.values() for text in texts if not text.strip(" +-").isdecimal() and ".0" not in text)


def test_the_style_names_numbers_written_as_text():
    layer = polygons(["1", "20"], "string")
    symbol = QgsFillSymbol()
    symbol.setColor(QColor("#123456"))
    layer.setRenderer(QgsCategorizedSymbolRenderer("class", [QgsRendererCategory("20", symbol, "wood")]))
    _, classes = labels_from_layer(layer, "class")
    assert classes == (ClassEntry(20, "wood", "#123456"),)


def test_a_group_field_tells_ground_units_apart():
    layer = QgsVectorLayer("Polygon?crs=EPSG:32633&field=class:integer&field=plot:string", "fields", "memory")
    for plot, value in (("a", 1), ("b", 2), ("a", 1), (None, 1), (None, 2)):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt("POLYGON((0 0,0 1,1 1,0 0))"))
        feature.setAttributes([value, plot])
        assert layer.dataProvider().addFeature(feature)
    units = label_source(layer, "class", "plot").read()[0].units
    assert units[0] == units[2] and len(set(units)) == 4
    with pytest.raises(LabelError, match=r"has no field 'site'\. Choose one of: class, plot"):
        label_source(layer, "class", "site")


def test_a_raster_of_units_is_part_of_the_labels(label_file):
    labels, _ = label_source(QgsRasterLayer(label_file, "labels"), units_path=label_file).read()
    assert labels.units_path == label_file


def test_text_gets_numbers_in_sorted_order_and_the_colours_of_its_categories():
    layer = polygons(["wood", "corn", None, "wood", " "], "string")
    symbol = QgsFillSymbol()
    symbol.setColor(QColor("#123456"))
    layer.setRenderer(QgsCategorizedSymbolRenderer("class", [QgsRendererCategory("wood", symbol, "Wood <b>")]))
    labels, classes = labels_from_layer(layer, "class")
    assert [value for _, value in labels.features] == [2, 1, 2]
    assert [(entry.value, entry.name) for entry in classes] == [(1, "corn"), (2, "wood")]
    assert classes[1].colour == "#123456"


def test_text_takes_the_value_of_the_known_class_of_its_name():
    known = (ClassEntry(5, "Wood", "#00ff00"), ClassEntry(1, "water", "#0000ff"))
    labels, classes = labels_from_layer(polygons(["wood", "corn"], "string"), "class", known)
    assert [value for _, value in labels.features] == [5, 2]
    assert [(entry.value, entry.name) for entry in classes] == [(1, "water"), (2, "corn"), (5, "Wood")]


def test_categories_of_numbers_name_the_classes_and_a_given_table_comes_first():
    layer = polygons([1, 2])
    categories = []
    for value, label, colour in ((1, "corn", "#ff0000"), (2, "wood", "#00ff00"), (None, "other", "#cccccc")):
        symbol = QgsFillSymbol()
        symbol.setColor(QColor(colour))
        categories.append(QgsRendererCategory(value, symbol, label))
    layer.setRenderer(QgsCategorizedSymbolRenderer("class", categories))
    known = (ClassEntry(2, "forest", "#008800"),)
    _, classes = labels_from_layer(layer, "class", known)
    assert classes == (ClassEntry(1, "corn", "#ff0000"), known[0])


def test_a_paletted_raster_gives_its_band_and_classes(label_file):
    layer = QgsRasterLayer(label_file, "labels")
    shown = [QgsPalettedRasterRenderer.Class(2, QColor("#abcdef"), "rye")]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 2, shown))
    labels, classes = labels_from_layer(layer)
    assert labels == LabelRaster(label_file, 2)
    assert classes == (ClassEntry(2, "rye", "#abcdef"),)


def test_an_attribute_table_names_the_classes_of_a_raster(label_file):
    table = gdal.RasterAttributeTable()
    table.CreateColumn("Value", gdal.GFT_Integer, gdal.GFU_MinMax)
    table.CreateColumn("Class_Name", gdal.GFT_String, gdal.GFU_Name)
    for row, (value, name) in enumerate([(1, "corn"), (3, "oats")]):
        table.SetValueAsInt(row, 0, value)
        table.SetValueAsString(row, 1, name)
    dataset = gdal.Open(label_file, gdal.GA_Update)
    dataset.GetRasterBand(1).SetDefaultRAT(table)
    dataset = None
    labels, classes = labels_from_layer(label_file)
    assert labels == LabelRaster(label_file, 1)
    assert [(entry.value, entry.name) for entry in classes] == [(1, "corn"), (3, "oats")]


def test_a_colour_table_gives_colours_but_neither_names_nor_its_black_filling(label_file, tmp_path):
    path = str(tmp_path / "coloured.tif")
    with rasterio.open(label_file) as source, rasterio.open(path, "w", **{**source.profile, "count": 1}) as dataset:
        dataset.write(source.read(1), 1)
        dataset.write_colormap(1, {1: (255, 0, 0, 255), 3: (0, 0, 255, 255)})
    assert isinstance(QgsRasterLayer(path, "coloured").renderer(), QgsPalettedRasterRenderer)
    _, classes = labels_from_layer(path)
    assert classes == (ClassEntry(1, "class 1", "#ff0000"), ClassEntry(3, "class 3", "#0000ff"))


def test_what_cannot_be_labels_gets_a_sentence(tmp_path):
    with pytest.raises(LabelError, match=r"has no field 'kind'\. Choose one of: class"):
        label_source(polygons([1]), "kind")
    with pytest.raises(LabelError, match="no CRS"):
        label_source(polygons([1], crs=""), "class")
    with pytest.raises(LabelError, match="no polygon with a class"):
        labels_from_layer(polygons([None, None]), "class")
    with pytest.raises(LabelError, match="cannot be read"):
        labels_from_layer(str(tmp_path / "missing.tif"))


def test_reading_stops_when_cancelled():
    class Impatient(Progress):
        def cancelled(self):
            return True

    source = label_source(polygons([1, 2]), "class")
    with pytest.raises(Cancelled):
        source.read(progress=Impatient())


def test_a_layer_of_pictures_is_refused_as_sensor(label_file):
    wms = QgsRasterLayer("type=xyz&url=file:///nowhere/%7Bz%7D", "basemap", "wms")
    with pytest.raises(RasterError, match="'basemap' is a web map"):
        sensor_source(wms, "SAR")
    with pytest.raises(RasterError, match="'fields' is not a raster"):
        sensor_source(polygons([1]), "SAR")
    layer = QgsRasterLayer(label_file, "labels")
    assert sensor_source(layer, " ").name == "labels"
    assert sensor_source(layer, "SAR").path == label_file
    assert candidate(layer).bands == 2
    assert candidate(layer).file_name == "labels.tif"


def test_options_of_the_provider_are_not_part_of_the_path(label_file):
    layer = QgsRasterLayer(f"{label_file}|option:NUM_THREADS=2", "labels")
    assert layer.isValid()
    assert sensor_source(layer, "SAR").path == label_file
