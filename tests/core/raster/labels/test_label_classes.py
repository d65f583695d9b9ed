from __future__ import annotations

import numpy as np
import pytest
import rasterio
from mamol.core.contracts.labels import ClassEntry, LabelFeatures, LabelRaster
from mamol.core.errors import LabelError
from mamol.core.palette import class_colour, default_colour
from mamol.core.raster.labels.class_files import read_class_table
from mamol.core.raster.labels.labelled_pixels import class_entries
from osgeo import gdal

VALUES = np.full((1, 5, 5), 1, "uint8")


def raster_with_names(make_raster):
    path = make_raster("named.tif", VALUES)
    file = gdal.Open(path, gdal.GA_Update)
    table = gdal.ColorTable()
    table.SetColorEntry(1, (255, 0, 0, 255))
    table.SetColorEntry(2, (0, 128, 255, 255))
    band = file.GetRasterBand(1)
    band.SetColorTable(table)
    band.SetCategoryNames(["", "Corn <no till>", "Öl & Wald"])
    del band, file
    return path


def test_names_and_colours_of_the_raster(make_raster):
    entries = class_entries(LabelRaster(raster_with_names(make_raster)), [2, 1, 9], ())
    assert entries == (
        ClassEntry(1, "Corn <no till>", "#ff0000"),
        ClassEntry(2, "Öl & Wald", "#0080ff"),
        ClassEntry(9, "class 9", "#000000"),
    )


def test_given_entries_go_before_the_rasters(make_raster):
    given = (ClassEntry(2, "forest", "#112233"), ClassEntry(77, "unused", "#000000"))
    entries = class_entries(LabelRaster(raster_with_names(make_raster)), np.array([1, 2], "uint16"), given)
    assert [entry.name for entry in entries] == ["Corn <no till>", "forest"]
    assert entries[1].colour == "#112233"


def test_raster_attribute_table_goes_before_colour_table(make_raster):
    path = raster_with_names(make_raster)
    file = gdal.Open(path, gdal.GA_Update)
    table = gdal.RasterAttributeTable()
    columns = [("Value", gdal.GFT_Integer, gdal.GFU_MinMax), ("Crop", gdal.GFT_String, gdal.GFU_Name)]
    columns += [
        (name, gdal.GFT_Integer, usage) for name, usage in zip("RGB", (gdal.GFU_Red, gdal.GFU_Green, gdal.GFU_Blue))
    ]
    for name, kind, usage in columns:
        table.CreateColumn(name, kind, usage)
    for column, cell in enumerate([1, "maize", 1, 2, 3]):
        (table.SetValueAsString if isinstance(cell, str) else table.SetValueAsInt)(0, column, cell)
    file.GetRasterBand(1).SetDefaultRAT(table)
    del file
    entries = class_entries(LabelRaster(path), [1, 2], ())
    assert entries == (ClassEntry(1, "maize", "#010203"), ClassEntry(2, "Öl & Wald", "#0080ff"))


def test_padding_of_a_colour_table_is_no_colour(make_raster):
    path = make_raster("padded.tif", VALUES)
    with rasterio.open(path, "r+") as file:
        file.write_colormap(1, {1: (9, 9, 9, 255)})
    entries = class_entries(LabelRaster(path), [1, 5, 6], ())
    assert [entry.colour for entry in entries] == ["#090909", default_colour(5), default_colour(6)]


def test_polygons_and_bare_rasters_get_names_and_colours(make_raster):
    expected = (ClassEntry(3, "class 3", default_colour(3)), ClassEntry(7, "class 7", default_colour(7)))
    assert class_entries(LabelFeatures((), "EPSG:4326", "fields"), [7, 3], ()) == expected
    assert class_entries(LabelRaster(make_raster("bare.tif", VALUES)), {7, 3}) == expected


@pytest.mark.parametrize(
    "sidecar",
    [
        b"", b"<PAMDataset>", b"\xff\xfe\x00", b"<a/>",
        b'<!DOCTYPE x [<!ENTITY a "aaaa">]><PAMDataset><PAMRasterBand band="1"><CategoryNames><Category/><Category>&a;'
        b"</Category></CategoryNames></PAMRasterBand></PAMDataset>",
        b'<PAMDataset><PAMRasterBand band="1"><GDALRasterAttributeTable><FieldDefn><Usage>x</Usage></FieldDefn>'
        b"<Row><F>1</F></Row></GDALRasterAttributeTable></PAMRasterBand></PAMDataset>",
        b'<PAMDataset><PAMRasterBand band="1"><GDALRasterAttributeTable><FieldDefn><Usage>5</Usage></FieldDefn>'
        b"<FieldDefn><Usage>2</Usage></FieldDefn><Row><F>nan</F><F>a</F></Row><Row><F>1</F></Row><Row/>"
        b"</GDALRasterAttributeTable></PAMRasterBand></PAMDataset>",
    ],
)  # fmt: skip
def test_broken_or_hostile_sidecars_count_as_none(make_raster, tmp_path, sidecar):
    path = make_raster("l.tif", VALUES)
    (tmp_path / "l.tif.aux.xml").write_bytes(sidecar)
    assert class_entries(LabelRaster(path), [1], ())[0].name == "class 1"


def write_csv(tmp_path, text, encoding="utf-8"):
    path = tmp_path / "classes.csv"
    path.write_bytes(text.encode(encoding))
    return path


@pytest.mark.parametrize(
    "text",
    [
        "1,Corn,#FF0000\n2,Wald\n",
        "id,name,colour\n1,Corn,#ff0000\n2,Wald,\n",
        "\n1;Corn;#ff0000\r\n\r\n2;Wald;\r\n",
        "Color\tName\tId\n#ff0000\tCorn\t1\n\tWald\t2\n",
        'ID, Name, Color\n1, "Corn", #ff0000\n2, "Wald"\n',
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_class_table(tmp_path, text, encoding):
    entries = read_class_table(write_csv(tmp_path, text, encoding))
    assert entries == (ClassEntry(1, "Corn", "#ff0000"), ClassEntry(2, "Wald", class_colour("Wald", 2)))


def test_ids_of_a_class_table_are_codes_of_any_size_and_sign(tmp_path):
    entries = read_class_table(write_csv(tmp_path, "0,water\n-1,wood\n123456,corn\n"))
    assert [entry.value for entry in entries] == [0, -1, 123456]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "has no classes"),
        ("id,name,colour\n", "has no classes"),
        ("1,Corn\nx,Wald\n", "Line 2 .*'classes.csv': the id 'x'"),
        ("id,name\n1,a\n\n1.5,b\n", "Line 4 .* the id '1.5'"),
        ("1,a\n9007199254740992,b\n", "Line 2 .* the id '9007199254740992'"),
        ("1,a\n1,b\n", "Line 2 .* repeats class 1"),
        ("1,\n", "Line 1 .* class 1 has no name"),
        ("1,a,red\n", "Line 1 .* colour 'red'"),
        ("1,a,#12345\n", "Line 1 .* colour '#12345'"),
        ("code,label\n1,a\n", "Line 1 .* name the columns"),
    ],
)
def test_wrong_class_tables(tmp_path, text, sentence):
    with pytest.raises(LabelError, match=sentence):
        read_class_table(write_csv(tmp_path, text))


def test_class_tables_that_cannot_be_read(tmp_path):
    with pytest.raises(LabelError, match="cannot be read"):
        read_class_table(tmp_path / "none.csv")
    with pytest.raises(LabelError, match="UTF-8"):
        read_class_table(write_csv(tmp_path, "1,Öl", "latin-1"))


def test_a_table_inside_the_raster_counts_as_one_beside_it(make_raster, tmp_path):
    """GDAL keeps an Erdas Imagine file's table in the file; from 3.11 on a GeoTIFF's too."""
    path = str(tmp_path / "named.img")
    gdal.Translate(path, make_raster("plain.tif", VALUES), format="HFA")
    file = gdal.Open(path, gdal.GA_Update)
    table = gdal.RasterAttributeTable()
    for name, kind, usage in (("Value", gdal.GFT_Integer, gdal.GFU_MinMax), ("Class", gdal.GFT_String, gdal.GFU_Name)):
        table.CreateColumn(name, kind, usage)
    for row, name in enumerate(["", "Öl & Wald", "Mais"]):
        table.SetValueAsInt(row, 0, row)
        table.SetValueAsString(row, 1, name)
    file.GetRasterBand(1).SetDefaultRAT(table)
    del file
    assert [entry.name for entry in class_entries(LabelRaster(path), [1, 2], ())] == ["Öl & Wald", "Mais"]
