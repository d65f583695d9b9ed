from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from mamol.core.contracts.labels import ClassEntry
from mamol.core.errors import Cancelled, OutputError
from mamol.core.files.replaced import ReplacedFiles
from mamol.core.raster.grid import Grid
from mamol.core.raster.tiles import tiles
from mamol.core.raster.writing.map_file import OutputLayer
from mamol.core.raster.writing.output_set import OutputSet
from osgeo import gdal
from qgis.core import QgsPalettedRasterRenderer, QgsRasterLayer
from rasterio.crs import CRS
from rasterio.windows import Window

ROOT = Path(__file__).resolve().parents[4]
GRID = Grid(CRS.from_epsg(32633), Affine(10, 0, 500000, 0, -10, 5000000), 900, 700)
WINDOW = Window(10, 20, 600, 500)
CLASSES = (ClassEntry(7, "Öl & <Wald>", "#00ff10"), ClassEntry(1, "Corn", "#FF0000"))


def class_layer(path, dtype="uint8", classes=CLASSES):
    return OutputLayer(str(path), dtype, 0, ("class",), classes)


def float_layer(path):
    return OutputLayer(str(path), "float32", float("nan"), ("expert 1", "expert 2"))


def random_classes():
    return np.random.default_rng(0).choice([0, 1, 7], (1, 500, 600)).astype("uint8")


def write_all(layer, array, **options):
    with OutputSet([layer], GRID, WINDOW, {"MAMOL_VERSION": "0.1.0", "MAMOL_SENSORS": "A, B"}, **options) as outputs:
        for tile in tiles(Window(0, 0, 600, 500), 256):
            rows = slice(tile.row_off, tile.row_off + tile.height)
            columns = slice(tile.col_off, tile.col_off + tile.width)
            outputs.write(layer.path, array[:, rows, columns], tile)
        outputs.commit()


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_class_raster(tmp_path):
    array = random_classes()
    write_all(class_layer(tmp_path / "c.tif"), array)
    assert names(tmp_path) == ["c.tif", "c.tif.aux.xml"]
    with rasterio.open(tmp_path / "c.tif") as file:
        np.testing.assert_array_equal(file.read(), array)
        assert file.dtypes == ("uint8",)
        assert file.nodata == 0
        assert file.crs == GRID.crs
        assert file.transform == Affine(10, 0, 500100, 0, -10, 4999800)
        assert file.block_shapes == [(256, 256)]
        assert file.compression.value == "DEFLATE"
        assert file.descriptions == ("class",)
        assert file.tags()["MAMOL_SENSORS"] == "A, B"
        assert file.colormap(1)[7] == (0, 255, 16, 255)
        assert file.colormap(1)[1] == (255, 0, 0, 255)


def test_gdal_reads_names_colours_and_attribute_table(tmp_path):
    write_all(class_layer(tmp_path / "c.tif"), random_classes())
    file = gdal.Open(str(tmp_path / "c.tif"))
    band = file.GetRasterBand(1)
    # GDAL loads the sidecar with the first thing asked for that may lie in it.
    table = band.GetDefaultRAT()
    assert band.GetCategoryNames() == ["", "Corn", "", "", "", "", "", "Öl & <Wald>"]
    assert band.GetColorTable().GetColorEntry(7) == (0, 255, 16, 255)
    rows = [[table.GetValueAsString(row, column) for column in range(5)] for row in range(table.GetRowCount())]
    assert rows == [["1", "Corn", "255", "0", "0"], ["7", "Öl & <Wald>", "0", "255", "16"]]
    usages = [table.GetUsageOfCol(column) for column in range(5)]
    assert usages == [gdal.GFU_MinMax, gdal.GFU_Name, gdal.GFU_Red, gdal.GFU_Green, gdal.GFU_Blue]


def test_qgis_opens_it_with_names_and_colours(tmp_path, qgis_app):
    write_all(class_layer(tmp_path / "c.tif"), random_classes())
    layer = QgsRasterLayer(str(tmp_path / "c.tif"), "classes")
    assert layer.isValid()
    colours = {int(item.value): item for item in layer.dataProvider().colorTable(1)}
    assert colours[7].color.name() == "#00ff10"
    assert colours[7].label == "Öl & <Wald>"
    assert isinstance(layer.renderer(), QgsPalettedRasterRenderer)


def test_wide_class_values(tmp_path, qgis_app):
    classes = (ClassEntry(300, "a", "#010203"), ClassEntry(60000, "b\x07", "#0a0b0c"))
    array = np.where(random_classes() == 7, 60000, 300).astype("uint16")
    write_all(class_layer(tmp_path / "c.tif", "uint16", classes), array)
    file = gdal.Open(str(tmp_path / "c.tif"))
    band = file.GetRasterBand(1)
    np.testing.assert_array_equal(band.ReadAsArray(), array[0])
    assert band.GetDefaultRAT().GetValueAsString(1, 1) == "b "
    assert band.GetColorTable().GetColorEntry(60000) == (10, 11, 12, 255)
    layer = QgsRasterLayer(str(tmp_path / "c.tif"), "classes")
    colours = {int(item.value): item.color.name() for item in layer.dataProvider().colorTable(1)}
    assert colours[300] == "#010203"
    assert colours[60000] == "#0a0b0c"


def test_float_raster_with_several_bands(tmp_path):
    array = np.random.default_rng(0).normal(size=(2, 500, 600)).astype("float32")
    array[:, :50] = np.nan
    write_all(float_layer(tmp_path / "e.tif"), array)
    assert names(tmp_path) == ["e.tif"]
    with rasterio.open(tmp_path / "e.tif") as file:
        np.testing.assert_array_equal(file.read(), array)
        assert np.isnan(file.nodata)
        assert file.descriptions == ("expert 1", "expert 2")


def test_nothing_is_seen_before_the_commit_and_left_without(tmp_path):
    (tmp_path / "c.tif").write_bytes(b"before")
    layers = [class_layer(tmp_path / "c.tif"), float_layer(tmp_path / "e.tif")]
    with pytest.raises(Cancelled), OutputSet(layers, GRID, WINDOW, {}) as outputs:
        outputs.write(layers[0].path, random_classes(), Window(0, 0, 600, 500))
        assert (tmp_path / "c.tif").read_bytes() == b"before"
        assert not (tmp_path / "e.tif").exists()
        raise Cancelled
    assert names(tmp_path) == ["c.tif"]
    assert (tmp_path / "c.tif").read_bytes() == b"before"
    with OutputSet(layers, GRID, WINDOW, {}):
        pass
    assert names(tmp_path) == ["c.tif"]


def test_sidecars_of_the_raster_before_are_removed(tmp_path):
    path = tmp_path / "x.tif"
    write_all(class_layer(path), random_classes())
    (tmp_path / "x.tif.ovr").write_bytes(b"overviews of the old one")
    write_all(float_layer(path), np.zeros((2, 500, 600), "float32"))
    assert names(tmp_path) == ["x.tif"]


def test_two_runs_at_once(tmp_path):
    layer = class_layer(tmp_path / "c.tif")
    with OutputSet([layer], GRID, WINDOW, {}) as outputs:
        with pytest.raises(OutputError, match=r"Another run is writing 'c\.tif'"), OutputSet([layer], GRID, WINDOW, {}):
            pass
        outputs.write(layer.path, random_classes(), Window(0, 0, 600, 500))
        outputs.commit()
    with rasterio.open(tmp_path / "c.tif") as file:
        np.testing.assert_array_equal(file.read(), random_classes())
    assert names(tmp_path) == ["c.tif", "c.tif.aux.xml"]


def test_targets_that_cannot_be_written(tmp_path):
    def refused(*paths, **options):
        with (
            pytest.raises(OutputError) as caught,
            OutputSet([class_layer(p) for p in paths], GRID, WINDOW, {}, **options),
        ):
            pass
        return str(caught.value)

    (tmp_path / "in.tif").write_bytes(b"in")
    assert "does not exist" in refused("/proc/none/c.tif")
    assert "is a folder" in refused(tmp_path)
    assert "one of the inputs" in refused(tmp_path / "in.tif", sources=[str(tmp_path / "in.tif")])
    assert "Two outputs" in refused(tmp_path / "c.tif", tmp_path / "c.tif")
    assert "is a file" in refused(tmp_path / "c.tif", tmp_path / "in.tif" / "c.tif")
    assert "cannot be written" in refused("/proc/c.tif")
    assert names(tmp_path) == ["in.tif"]
    assert (tmp_path / "in.tif").read_bytes() == b"in"


FULL_DISK = """
import importlib.util, resource, sys
root = sys.argv[1]
specification = importlib.util.spec_from_file_location(
    "mamol", root + "/__init__.py", submodule_search_locations=[root])
package = importlib.util.module_from_spec(specification)
sys.modules["mamol"] = package
specification.loader.exec_module(package)
import numpy as np
from affine import Affine
from rasterio.crs import CRS
from rasterio.windows import Window
from mamol.core.errors import OutputError
from mamol.core.files.replaced import ReplacedFiles
from mamol.core.raster.grid import Grid
from mamol.core.raster.writing.map_file import OutputLayer
from mamol.core.raster.writing.output_set import OutputSet
size = int(sys.argv[3])
grid = Grid(CRS.from_epsg(32633), Affine(10, 0, 500000, 0, -10, 5000000), size, size)
limit = int(sys.argv[4])
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
array = np.random.default_rng(0).random((2, size, size), dtype="float32")
try:
    with OutputSet([OutputLayer(sys.argv[2], "float32", None, ("a", "b"))], grid, grid.whole, {}) as outputs:
        for row in range(0, size, 256):
            outputs.write(sys.argv[2], array[:, row : row + 256], Window(0, row, size, min(256, size - row)))
        outputs.commit()
    print("written")
except OutputError as error:
    print(error)
"""


@pytest.mark.parametrize(
    ("size", "limit"), [(300, 0), (300, 4096), (300, 300_000), (1500, 5_000_000), (300, 10_000_000)]
)
def test_full_disk(tmp_path, size, limit):
    (tmp_path / "e.tif").write_bytes(b"before")
    command = [sys.executable, "-c", FULL_DISK, str(ROOT), str(tmp_path / "e.tif"), str(size), str(limit)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert names(tmp_path) == ["e.tif"]
    if limit == 10_000_000:
        assert done.stdout == "written\n"
    else:
        assert "disk is full" in done.stdout
        assert (tmp_path / "e.tif").read_bytes() == b"before"


def test_a_raster_cut_short_behind_our_back_is_not_put_into_place(tmp_path):
    layer = float_layer(tmp_path / "e.tif")
    with OutputSet([layer], GRID, WINDOW, {}) as outputs:
        outputs.write(layer.path, np.random.default_rng(0).random((2, 500, 600)), Window(0, 0, 600, 500))
        outputs._close()
        part = next(tmp_path.glob(".e.tif.*.mamol-part"))
        part.write_bytes(part.read_bytes()[:-1000])
        with pytest.raises(OutputError, match="could not be written completely"):
            outputs.commit()
    assert names(tmp_path) == []


def test_values_can_be_named_at_the_end(tmp_path, qgis_app):
    path = str(tmp_path / "c.tif")
    with OutputSet([class_layer(path, "uint16", None)], GRID, WINDOW, {}) as outputs:
        outputs.write(path, random_classes(), Window(0, 0, 600, 500))
        outputs.name_values(path, CLASSES)
        outputs.commit()
    layer = QgsRasterLayer(path, "flips")
    colours = {int(item.value): (item.label, item.color.name()) for item in layer.dataProvider().colorTable(1)}
    assert colours[7] == ("Öl & <Wald>", "#00ff10") and colours[1] == ("Corn", "#ff0000")
    assert isinstance(layer.renderer(), QgsPalettedRasterRenderer)


def test_other_files_appear_with_the_rasters_or_not_at_all(tmp_path):
    path, table = tmp_path / "c.tif", tmp_path / "table.csv"
    for done in (False, True):
        files = ReplacedFiles()
        with OutputSet([class_layer(path)], GRID, WINDOW, {}, files=files) as outputs:
            files.add(table).write_text("a,b\n")
            outputs.write(str(path), random_classes(), Window(0, 0, 600, 500))
            if done:
                outputs.commit()
        assert names(tmp_path) == (["c.tif", "c.tif.aux.xml", "table.csv"] if done else [])
