"""Numbers become values by the file's scale, bands are told by what they are, finer pixels count by their area."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from affine import Affine
from mamol.core.contracts.labels import LabelRaster
from mamol.core.contracts.masks import MaskRaster
from mamol.core.contracts.sensors import SensorKind, SensorSource
from mamol.core.errors import RasterError
from mamol.core.model.spec import SensorSpec
from mamol.core.raster.grid import Grid
from mamol.core.raster.labels.labelled_pixels import read_labels
from mamol.core.raster.sensors import open_sensors
from osgeo import gdal
from rasterio.windows import Window

from .conftest import NORTH_UP

SHIFTED = Affine(10, 0, 500003, 0, -10, 4999996)


def read(*sources, known=None, window=None, **options):
    with open_sensors(sources, known, **options) as stack:
        name = sources[-1].name
        return stack.read(name, window or stack.grid.whole, 0), stack.readings[name], stack.warnings


def spec(names, **changes):
    """A sensor of a model of today: it knows the values of training."""
    rows = ((0.0,) * 7,) * len(names)
    return SensorSpec("S2", len(names), tuple(names), len(names), **{"quantiles": rows, **changes})


def tag(path, *pairs, nodata=None):
    file = gdal.Open(path, gdal.GA_Update)
    for index, (scale, offset) in enumerate(pairs, 1):
        file.GetRasterBand(index).SetScale(scale)
        file.GetRasterBand(index).SetOffset(offset)
    del file
    return path


@pytest.fixture
def numbers():
    return np.random.default_rng(3).integers(1000, 4000, (3, 30, 40)).astype("uint16")


# Scale and offset


@pytest.mark.parametrize("transform", [NORTH_UP, SHIFTED])
def test_scale_and_offset_are_applied_to_each_band_and_nodata_is_told_by_the_number(make_raster, numbers, transform):
    numbers[0, 3:9, 3:9] = 65535
    path = make_raster("dn.tif", numbers, nodata=65535, transform=transform)
    grid = SensorSource("grid", make_raster("grid.tif", numbers[:1]))
    plain, _, _ = read(grid, SensorSource("S2", path))
    tag(path, (1e-4, -0.1), (1e-4, -0.1), (0.01, 5))
    block, reading, warnings = read(grid, SensorSource("S2", path))
    expected = plain.values.astype("float64") * np.array([1e-4, 1e-4, 0.01])[:, None, None]
    expected += np.array([-0.1, -0.1, 5])[:, None, None]
    np.testing.assert_array_equal(block.valid, plain.valid)
    assert not block.valid[5, 5] and block.valid.sum() > 500
    np.testing.assert_allclose(block.values[:, block.valid], expected[:, block.valid], rtol=1e-6)
    assert (block.values[:, ~block.valid] == 0).all()
    assert reading.scales == (1e-4, 1e-4, 0.01) and reading.offsets == (-0.1, -0.1, 5)
    assert any("'S2' are scaled as its file says" in sentence for sentence in warnings)


def test_the_same_ground_stored_in_three_ways_gives_the_same_values(make_raster, numbers):
    new = tag(make_raster("new.tif", numbers), *[(1e-4, -0.1)] * 3)
    old = tag(make_raster("old.tif", numbers - 1000), *[(1e-4, 0)] * 3)
    reflectance = make_raster("reflectance.tif", (numbers * 1e-4 - 0.1).astype("float32"))
    blocks = [read(SensorSource("S2", path))[0].values for path in (new, old, reflectance)]
    np.testing.assert_allclose(blocks[1], blocks[0], atol=1e-7)
    np.testing.assert_allclose(blocks[2], blocks[0], atol=1e-7)


def test_a_large_offset_does_not_cost_digits(make_raster):
    numbers = (2**31 - np.arange(1, 101).reshape(1, 10, 10)).astype("int32")
    path = tag(make_raster("wide.tif", numbers), (0.001, -2147483.648))
    block, _, _ = read(SensorSource("a", path))
    np.testing.assert_allclose(block.values[0].ravel(), -0.001 * np.arange(1, 101), rtol=1e-5)


def test_what_the_analyst_gives_goes_before_the_tags(make_raster, numbers):
    path = tag(make_raster("dn.tif", numbers), *[(1e-4, -0.1)] * 3)
    block, reading, warnings = read(SensorSource("S2", path, scale=0.5, offset=2.0))
    np.testing.assert_allclose(block.values, numbers * 0.5 + 2)
    assert reading.scales == (0.5,) * 3 and any("scaled as chosen" in sentence for sentence in warnings)
    block, _, _ = read(SensorSource("S2", path, scale=1.0))
    np.testing.assert_allclose(block.values, numbers - 0.1, rtol=1e-6)
    with pytest.raises(RasterError, match="a scale other than 0"):
        read(SensorSource("S2", path, scale=0.0))


def test_a_model_of_before_reads_the_numbers_as_they_are_stored(make_raster, numbers):
    path = tag(make_raster("dn.tif", numbers), *[(1e-4, -0.1)] * 3)
    old = SensorSpec("S2", 3, ("",) * 3, 3)
    block, _, warnings = read(SensorSource("S2", path), known={"S2": old})
    np.testing.assert_array_equal(block.values, numbers)
    assert any("not applied: the model is from an earlier version" in sentence for sentence in warnings)
    block, _, _ = read(SensorSource("S2", path), known={"S2": spec(["", "", ""])})
    assert block.values.max() < 1


def test_scale_is_applied_to_pixels_that_are_sampled(make_raster, numbers):
    path = tag(make_raster("dn.tif", numbers), *[(0.5, 1)] * 3)
    block, _, _ = read(SensorSource("S2", path), step=2)
    assert block.values.min() > 500 and block.values.max() < 2002


def test_a_broken_scale_is_told_and_not_applied(make_raster, numbers):
    path = tag(make_raster("dn.tif", numbers), (float("nan"), 0), (1, 0), (1, 0))
    block, _, warnings = read(SensorSource("S2", path))
    np.testing.assert_array_equal(block.values, numbers)
    assert any("not a usable number" in sentence for sentence in warnings)


# Bands


def test_bands_in_another_order_are_put_right_by_name_and_told(make_raster, numbers):
    path = make_raster("b.tif", numbers, descriptions=["B04 ", "b3", "B02 2020-08-01"])
    block, reading, warnings = read(SensorSource("S2", path), known={"S2": spec(["B02", "B03", "B04"])})
    np.testing.assert_array_equal(block.values, numbers[::-1])
    assert reading.indexes == (3, 2, 1)
    assert warnings == ("Sensor 'S2': its bands are in a different order than in training and were reordered by name.",)


def test_bands_of_a_model_of_before_are_put_right_too(make_raster, numbers):
    path = make_raster("b.tif", numbers, descriptions=["c", "b", "a"])
    block, _, _ = read(SensorSource("S2", path), known={"S2": SensorSpec("S2", 3, ("a", "b", "c"), 3)})
    np.testing.assert_array_equal(block.values, numbers[::-1])


def test_a_missing_band_is_refused_by_name_and_one_too_many_is_told(make_raster, numbers):
    path = make_raster("b.tif", numbers, descriptions=["B02", "B03", "B08"])
    with pytest.raises(RasterError, match="'b.tif', chosen for sensor 'S2', has no band 'B04', which the model needs"):
        read(SensorSource("S2", path), known={"S2": spec(["B02", "B03", "B04"])})
    block, _, warnings = read(SensorSource("S2", path), known={"S2": spec(["B08", "B02"])})
    np.testing.assert_array_equal(block.values, numbers[[2, 0]])
    assert any("its band 'B03' is not used: the model was not trained on it" in sentence for sentence in warnings)


def test_other_names_are_told_and_the_order_is_trusted(make_raster, numbers):
    path = make_raster("b.tif", numbers, descriptions=["B02", "B03", "B04"])
    block, _, warnings = read(SensorSource("S2", path), known={"S2": spec(["blue", "green", "red"])})
    np.testing.assert_array_equal(block.values, numbers)
    assert "named 'B02', 'B03' and 'B04', the model's 'blue', 'green' and 'red'" in warnings[0]


def write_envi(folder, values, **header):
    with rasterio.open(
        folder / "cube.dat", "w", driver="ENVI", count=len(values), height=values.shape[1], width=values.shape[2],
        dtype=values.dtype, crs="EPSG:32633", transform=NORTH_UP,
    ) as file:  # fmt: skip
        file.write(values)
    text = (folder / "cube.hdr").read_text()
    text = text[: text.index("band names")] + "".join(f"{key} = {value}\n" for key, value in header.items())
    (folder / "cube.hdr").write_text(text)
    for left in folder.glob("*.aux.xml"):
        left.unlink()
    return str(folder / "cube.dat")


def test_bands_are_matched_by_wavelength(tmp_path, numbers):
    path = write_envi(tmp_path, numbers, wavelength="{0.842, 0.561, 0.49}", **{"wavelength units": "Micrometers"})
    known = spec(["blue", "nir"], wavelengths=(492.4, 832.8))
    block, reading, warnings = read(SensorSource("S2", path), known={"S2": known})
    np.testing.assert_array_equal(block.values, numbers[[2, 0]])
    assert reading.wavelengths == pytest.approx((490, 842))
    assert "reordered by wavelength" in warnings[0] and "not used" in warnings[1]
    with pytest.raises(RasterError, match=r"no band at the wavelength of 'swir \(1610 nm\)'"):
        read(SensorSource("S2", path), known={"S2": spec(["blue", "swir"], wavelengths=(490.0, 1610.0))})


def test_bands_the_analyst_chooses_are_read_in_that_order(make_raster, numbers):
    path = make_raster("b.tif", numbers, descriptions=["x", "y", "z"])
    block, reading, _ = read(SensorSource("S2", path, bands=(3, 1)))
    np.testing.assert_array_equal(block.values, numbers[[2, 0]])
    assert reading.left_out == ("band 2 ('y'): not chosen",)
    block, _, _ = read(SensorSource("S2", path, bands=(3, 1)), known={"S2": spec(["z", "x"])})
    np.testing.assert_array_equal(block.values, numbers[[2, 0]])
    for bands, sentence in (((4,), "band 4, but 'b.tif' has 3 bands"), ((1, 1), "chosen twice")):
        with pytest.raises(RasterError, match=sentence):
            read(SensorSource("S2", path, bands=bands))


# Bands that hold nothing


def test_dead_bands_are_left_out_in_training_and_again_in_classify(tmp_path, make_raster):
    values = np.random.default_rng(0).normal(800, 90, (6, 30, 40)).astype("int16")
    values[1], values[3] = -32768, 77
    path = make_raster("cube.tif", values, nodata=-32768)
    block, reading, warnings = read(SensorSource("HS", path), is_training=True)
    np.testing.assert_array_equal(block.values, values[[0, 2, 4, 5]])
    assert block.valid.all() and reading.file_bands == (1, 3, 5, 6)
    assert reading.left_out == ("band 2: no data", "band 4: one value everywhere")
    assert warnings == (
        "Band 2 of sensor 'HS' has no data and is left out.",
        "Band 4 of sensor 'HS' has the same value everywhere and is left out.",
    )
    known = spec([""] * 4, file_bands=reading.file_bands, left_out=reading.left_out)
    again, _, said = read(SensorSource("HS", path), known={"HS": known})
    np.testing.assert_array_equal(again.values, block.values)
    assert said == ()
    cut = make_raster("cut.tif", values[[0, 2, 4, 5]], nodata=-32768)
    np.testing.assert_array_equal(read(SensorSource("HS", cut), known={"HS": known})[0].values, block.values)


def test_bands_marked_as_bad_are_left_out(tmp_path, numbers):
    path = write_envi(tmp_path, numbers, bbl="{1, 0, 1}")
    block, reading, warnings = read(SensorSource("HS", path), is_training=True)
    np.testing.assert_array_equal(block.values, numbers[[0, 2]])
    assert reading.left_out == ("band 2: marked as bad in the file (bbl)",)
    assert warnings == ("Band 2 of sensor 'HS' is marked as bad in the file (bbl) and is left out.",)
    assert read(SensorSource("HS", path, bands=(1, 2, 3)), is_training=True)[0].values.shape[0] == 3


def test_a_band_that_takes_many_pixels_away_is_told(make_raster, numbers):
    lost = np.random.default_rng(9).random((30, 40)) < 0.4
    numbers[1][lost] = 0
    path = make_raster("cube.tif", numbers, nodata=0)
    _, _, warnings = read(SensorSource("HS", path), is_training=True)
    assert len(warnings) == 1
    assert (
        f"Band 2 of sensor 'HS' has no data on {lost.mean():.0%} of the pixels where its other bands have data"
        in warnings[0]
    )


def test_a_band_that_varies_only_somewhere_is_kept(make_raster):
    values = np.random.default_rng(0).integers(1, 90, (2, 1500, 1500)).astype("uint8")
    values[1] = 0
    values[1, 300:420, 200:330] = 1
    path = make_raster("rare.tif", values)
    with open_sensors([SensorSource("A", path)], is_training=True) as stack:
        assert stack.bands == {"A": 2}


def test_without_any_band_that_tells_something_all_are_kept(make_raster):
    path = make_raster("flat.tif", np.ones((2, 30, 40), "uint8"))
    with open_sensors([SensorSource("A", path)], is_training=True) as stack:
        assert stack.bands == {"A": 2}


# Bands of several types


@pytest.fixture
def mixed(make_raster, tmp_path):
    """uint16 with nodata 0, float32 with its own nodata and NaN, int64: as gdalbuildvrt -separate makes one."""
    rng = np.random.default_rng(2)
    values = [
        rng.integers(1, 9, (30, 40)).astype("uint16"),
        rng.normal(0, 1, (30, 40)).astype("float32"),
        rng.integers(1, 9, (30, 40)).astype("int64"),
    ]
    for band, k, hole in ((0, 3, 0), (1, 8, -3.4028234663852886e38), (1, 13, np.nan), (2, 18, -99)):
        values[band][k : k + 3, k : k + 3] = hole
    paths = [
        make_raster(f"{k}.tif", value[None], nodata=nodata)
        for k, (value, nodata) in enumerate(zip(values, (0, -3.4028234663852886e38, -99)))
    ]
    gdal.BuildVRT(str(tmp_path / "mixed.vrt"), paths, separate=True).FlushCache()
    return str(tmp_path / "mixed.vrt"), values


@pytest.mark.parametrize("is_warped", [False, True])
def test_bands_of_several_types_are_read(make_raster, mixed, is_warped):
    path, values = mixed
    grid = make_raster("grid.tif", np.ones((1, 30, 40), "uint8"), transform=SHIFTED if is_warped else NORTH_UP)
    block, _, _ = read(SensorSource("grid", grid), SensorSource("mixed", path))
    if is_warped:
        assert block.valid.sum() > 1000 and block.values[0][block.valid].min() >= 1
        assert not block.valid[[4, 9, 14, 19], [4, 9, 14, 19]].any()
        return
    holes = np.zeros((30, 40), bool)
    for k in (3, 8, 13, 18):
        holes[k : k + 3, k : k + 3] = True
    np.testing.assert_array_equal(block.valid, ~holes)
    for layer, value in zip(block.values, values):
        np.testing.assert_array_equal(layer[~holes], value.astype("float32")[~holes])


def test_bands_of_several_types_are_reference_label_and_mask(mixed):
    path, values = mixed
    block, _, _ = read(SensorSource("mixed", path, masks=(MaskRaster(path, "m", 1, (2,)),)), is_training=True)
    assert not block.valid[values[0] == 2].any() and block.valid[values[0] > 2].sum() > 300
    with rasterio.open(path) as file:
        labels = read_labels(LabelRaster(path, band=3), Grid.of(file))
    np.testing.assert_array_equal(labels, np.where(values[2] < 0, 0, values[2]))


# Categories


def write_codes(make_raster, name, codes, colours=None, category_names=None, **options):
    path = make_raster(name, codes[None], **options)
    file = gdal.Open(path, gdal.GA_Update)
    band = file.GetRasterBand(1)
    if colours:
        table = gdal.ColorTable()
        for code, colour in colours.items():
            table.SetColorEntry(code, colour)
        band.SetColorTable(table)
    if category_names:
        band.SetCategoryNames(category_names)
    del band, file
    return path


COLOURS = {10: (200, 0, 0), 20: (0, 200, 0), 30: (0, 0, 200)}


def test_a_paletted_raster_is_read_as_a_layer_per_category(make_raster):
    codes = np.random.default_rng(1).choice([10, 20, 30], (30, 40)).astype("uint8")
    codes[2, 2] = 0
    path = write_codes(make_raster, "lc.tif", codes, COLOURS, nodata=0)
    block, reading, warnings = read(SensorSource("LC", path))
    assert reading.kind == "categorical" and reading.categories == (10, 20, 30) and reading.file_bands == (1, 1, 1)
    assert not block.valid[2, 2] and block.valid.sum() == codes.size - 1
    for layer, code in zip(block.values, (10, 20, 30)):
        np.testing.assert_array_equal(layer, codes == code)
    assert "'LC' is read as 3 categories (its file has a colour table): 10, 20, 30" in warnings[0]
    as_numbers, _, said = read(SensorSource("LC", path, kind=SensorKind.CONTINUOUS))
    np.testing.assert_array_equal(as_numbers.values[0], codes)
    assert said == ()


def test_categories_are_not_interpolated_and_shares_of_finer_pixels_are_given(make_raster):
    codes = np.random.default_rng(1).choice([1, 2], (60, 80)).astype("uint8")
    path = write_codes(
        make_raster, "fine.tif", codes, category_names=["", "wood", "water"], transform=Affine(2, 0, 5e5, 0, -2, 5e6)
    )
    grid = SensorSource("grid", make_raster("grid.tif", np.ones((1, 12, 16), "uint8")))
    block, reading, _ = read(grid, SensorSource("LC", path))
    assert reading.names == ("wood", "water")
    shares = (codes == 1).reshape(12, 5, 16, 5).mean(axis=(1, 3))
    np.testing.assert_allclose(block.values[0], shares, atol=1e-6)
    np.testing.assert_allclose(block.values.sum(axis=0), 1, atol=1e-6)
    finer = SensorSource(
        "grid", make_raster("finer.tif", np.ones((1, 60, 80), "uint8"), transform=Affine(1.3, 0, 5e5, 0, -1.3, 5e6))
    )
    block, _, _ = read(finer, SensorSource("LC", path))
    assert set(np.unique(block.values)) == {0, 1}


def test_numbers_are_categories_where_the_analyst_says_so(make_raster):
    codes = np.random.default_rng(1).choice([-3, 7], (30, 40)).astype("int16")
    path = make_raster("codes.tif", codes[None])
    assert read(SensorSource("A", path))[1].kind == "continuous"
    block, reading, _ = read(SensorSource("A", path, kind=SensorKind.CATEGORICAL))
    assert reading.categories == (-3, 7)
    np.testing.assert_array_equal(block.values[1], codes == 7)
    many = make_raster("many.tif", np.arange(1200).reshape(1, 30, 40).astype("int16"))
    with pytest.raises(RasterError, match="has 1200 different values; at most 64"):
        read(SensorSource("A", many, kind=SensorKind.CATEGORICAL))
    with pytest.raises(RasterError, match="no whole numbers"):
        read(SensorSource("A", make_raster("f.tif", codes[None] + np.float32(0.5)), kind=SensorKind.CATEGORICAL))


def test_a_picture_and_shades_of_grey_are_numbers_and_told(make_raster):
    picture = (np.arange(1200).reshape(30, 40) % 256).astype("uint8")
    path = write_codes(make_raster, "picture.tif", picture, {k: (k, 255 - k, 7) for k in range(256)})
    _, reading, warnings = read(SensorSource("A", path))
    assert reading.kind == "continuous" and "with 256 different values it is an image" in warnings[0]
    grey = write_codes(make_raster, "grey.tif", picture // 64, {k: (k, k, k) for k in range(256)})
    _, reading, warnings = read(SensorSource("A", grey))
    assert reading.kind == "continuous" and "shades of grey" in warnings[0]


def test_a_code_unknown_to_the_model_is_no_category(make_raster):
    codes = np.array([[1, 2, 9, 1]], dtype="uint8").repeat(4, 0)
    path = make_raster("codes.tif", codes[None])
    known = spec(["wood", "water"], kind="categorical", categories=(1, 2), file_bands=(1, 1))
    block, reading, _ = read(SensorSource("LC", path), known={"LC": known})
    assert reading.kind == "categorical" and block.valid.all()
    assert block.values[:, 0, 2].tolist() == [0, 0] and block.values[:, 0, 1].tolist() == [0, 1]


# Finer sensors


def fine(make_raster, values, size=2, **options):
    return make_raster("fine.tif", values, transform=Affine(size, 0, 500000, 0, -size, 5000000), **options)


def test_a_building_of_one_pixel_of_25_counts_a_twenty_fifth(make_raster):
    values = np.zeros((1, 100, 100), "float32")
    values[0, 50, 50] = 100
    grid = SensorSource("grid", make_raster("grid.tif", np.ones((1, 20, 20), "uint8")))
    block, _, warnings = read(grid, SensorSource("SAR", fine(make_raster, values)))
    assert block.values[0, 10, 10] == pytest.approx(4) and block.values.sum() == pytest.approx(4)
    assert any("5.0 times finer pixels than the grid: they are averaged by area" in sentence for sentence in warnings)
    old = {"SAR": SensorSpec("SAR", 1, ("",), 1)}
    before, _, _ = read(grid, SensorSource("SAR", fine(make_raster, values)), known=old)
    assert before.values[0, 10, 10] < 2


def test_a_pixel_counts_where_half_of_its_area_has_data(make_raster):
    values = np.ones((1, 20, 20), "float32")
    values[0, :2, :5] = -1  # 10 of 25: stays
    values[0, :3, 5:10] = -1  # 15 of 25: goes
    values[0, 2, 2] = np.nan
    values[0, 7, 7] = -1  # the centre alone: stays
    grid = SensorSource("grid", make_raster("grid.tif", np.ones((1, 4, 4), "uint8")))
    block, _, _ = read(grid, SensorSource("SAR", fine(make_raster, values, nodata=-1)))
    assert block.valid[0].tolist() == [True, False, True, True] and block.valid[1:].all()
    assert (block.values[0][block.valid] == 1).all() and block.values[0, 0, 1] == 0


def test_a_pixel_half_beyond_the_edge_of_a_finer_sensor_counts_by_its_area(make_raster):
    grid = SensorSource("grid", make_raster("grid.tif", np.ones((1, 5, 5), "uint8")))
    block, _, _ = read(grid, SensorSource("SAR", fine(make_raster, np.ones((2, 13, 12), "uint8"))))
    assert block.valid[:, 0].tolist() == [True, True, True, False, False]
    assert block.valid[0].tolist() == [True, True, False, False, False]


def test_averaged_values_are_scaled(make_raster):
    numbers = np.random.default_rng(0).integers(0, 100, (2, 100, 100)).astype("uint16")
    grid = SensorSource("grid", make_raster("grid.tif", np.ones((1, 20, 20), "uint8")))
    path = tag(fine(make_raster, numbers), (0.1, 1), (0.1, 1))
    block, _, _ = read(grid, SensorSource("SAR", path))
    expected = numbers.reshape(2, 20, 5, 20, 5).mean(axis=(2, 4)) * 0.1 + 1
    np.testing.assert_allclose(block.values, expected, rtol=1e-5)


def test_windows_across_blocks_are_parts_of_the_whole(make_raster):
    values = np.random.default_rng(0).normal(size=(3, 1200, 1300)).astype("float32")
    values[0, 100:400, 200:500] = np.nan
    grid = SensorSource("grid", make_raster("grid.tif", np.ones((1, 300, 300), "uint8")))
    source = SensorSource("SAR", fine(make_raster, values, 2.3))
    with open_sensors([grid, source]) as stack:
        whole = stack.read("SAR", stack.grid.whole, 0)
        part = stack.read("SAR", Window(100, 90, 70, 60), 4)
    np.testing.assert_array_equal(part.values, whole.values[:, 86:154, 96:174])
    np.testing.assert_array_equal(part.valid, whole.valid[86:154, 96:174])
    assert 0.5 < whole.valid.mean() < 1


def test_a_complex_band_among_others_is_refused_by_number(make_raster, tmp_path):
    one = make_raster("one.tif", np.ones((1, 30, 40), "uint8"))
    two = make_raster("two.tif", np.ones((1, 30, 40), "complex64"))
    gdal.BuildVRT(str(tmp_path / "both.vrt"), [one, two], separate=True).FlushCache()
    with pytest.raises(RasterError, match="'both.vrt' has complex values in band 2; convert it"):
        read(SensorSource("A", str(tmp_path / "both.vrt")))


@pytest.mark.parametrize("is_warped", [False, True])
def test_virtual_copies_keep_scale_wavelength_and_bad_bands(tmp_path, make_raster, numbers, is_warped):
    # 64-bit integers, and a mask beside a nodata value, are read through copies.
    wide = tag(make_raster("wide.tif", numbers.astype("int64"), nodata=-1), *[(0.5, 1)] * 3)
    grid = SensorSource("grid", make_raster("grid.tif", numbers[:1], transform=SHIFTED if is_warped else NORTH_UP))
    mask = np.full((30, 40), 255, "uint8")
    mask[5:9, 5:9] = 0
    masked = tag(make_raster("masked.tif", numbers, nodata=0, mask=mask), *[(0.5, 1)] * 3)
    one, _, _ = read(grid, SensorSource("a", wide))
    two, _, _ = read(grid, SensorSource("a", masked))
    assert one.valid[20, 20] and not two.valid[6:8, 6:8].any()
    both = one.valid & two.valid
    both[3:11, 3:11] = False
    np.testing.assert_allclose(two.values[:, both], one.values[:, both], rtol=1e-5)
    assert one.values[:, both].min() >= 501
    file = gdal.Open(wide, gdal.GA_Update)
    file.SetMetadata({"bbl": "{1, 0, 1}", "wavelength": "{490, 560, 665}"}, "ENVI")
    del file
    envi = read(SensorSource("HS", wide), is_training=True)[1]
    assert envi.indexes == (1, 3) and envi.wavelengths == (490, 665)
