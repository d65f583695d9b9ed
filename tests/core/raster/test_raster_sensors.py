from __future__ import annotations

import numpy as np
import pytest
from affine import Affine
from mamol.core.contracts.sensors import SensorSource
from mamol.core.errors import RasterError, SensorError
from mamol.core.model.spec import SensorSpec
from mamol.core.raster.sensors import open_sensors
from rasterio.enums import ColorInterp
from rasterio.windows import Window

SHIFTED = Affine(10, 0, 500003, 0, -10, 4999996)


def random_values(bands=2, height=40, width=50, dtype="float32", seed=0):
    return np.random.default_rng(seed).integers(1, 100, (bands, height, width)).astype(dtype)


def known(name, bands):
    return SensorSpec(name, bands, ("",) * bands, bands)


def read_all(*sources, name=None, window=None, halo=0, **options):
    with open_sensors([SensorSource(n, p) for n, p in sources], **options) as stack:
        return stack.read(name or sources[-1][0], window or stack.grid.whole, halo)


@pytest.mark.parametrize(
    "dtype",
    ["int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64", "float32", "float64"],
)
@pytest.mark.parametrize("warped", [False, True])
def test_every_real_type_gives_its_numbers(make_raster, dtype, warped):
    values = random_values(dtype=dtype)
    if not dtype.startswith("u"):
        values = (values.astype("int64") - 50).astype(dtype)
    grid = make_raster("grid.tif", random_values(1))
    # South-up: no longer the reference's pixels, so the warper has to bring it there.
    flipped = {"transform": Affine(10, 0, 500000, 0, 10, 5000000 - 400)}
    path = make_raster("a.tif", values[:, ::-1] if warped else values, **(flipped if warped else {}))
    block = read_all(("grid", grid), ("a", path))
    assert block.values.dtype == np.float32
    assert block.valid.all()
    np.testing.assert_array_equal(block.values, values.astype(np.float32))


@pytest.mark.parametrize("warped", [False, True])
@pytest.mark.parametrize(
    ("dtype", "nodata"),
    [
        ("uint8", 255.0), ("int8", -5.0), ("int16", -9999.0), ("uint16", 0.0), ("int64", -99.0),
        ("uint32", 4294967295.0),
        ("float32", float("nan")), ("float32", -3.4028234663852886e38), ("float32", -3.40282306074e38),
        ("float64", -1.7976931348623157e308),
    ],
)  # fmt: skip
def test_nodata_in_one_band_makes_the_pixel_invalid(make_raster, dtype, nodata, warped):
    values = random_values(dtype=dtype)
    values[1, 10:20, 10:20] = np.array(nodata).astype(dtype)
    grid = make_raster("grid.tif", random_values(1))
    path = make_raster("a.tif", values, nodata=nodata, **({"transform": SHIFTED} if warped else {}))
    block = read_all(("grid", grid), ("a", path))
    if not warped:
        expected = np.ones((40, 50), bool)
        expected[10:20, 10:20] = False
        np.testing.assert_array_equal(block.valid, expected)
    assert not block.valid[11:19, 11:19].any()
    assert block.valid[22:, 22:-2].any()
    assert block.values[:, block.valid].min() >= 1
    assert block.values[:, block.valid].max() < 100
    assert (block.values[:, ~block.valid] == 0).all()


@pytest.mark.parametrize("warped", [False, True])
def test_bands_with_nodata_values_of_their_own(make_raster, tmp_path, warped):
    values = random_values(dtype="int16")
    values[0, 5:10, 5:10] = -1
    values[1, 20:30, 20:30] = -2
    one = make_raster("one.tif", values[:1], nodata=-1)
    two = make_raster("two.tif", values[1:], nodata=-2)
    bands = "".join(
        f'<VRTRasterBand dataType="Int16" band="{i}"><NoDataValue>{-i}</NoDataValue><SimpleSource>'
        f"<SourceFilename>{path}</SourceFilename><SourceBand>1</SourceBand></SimpleSource></VRTRasterBand>"
        for i, path in ((1, one), (2, two))
    )
    both = tmp_path / "both.vrt"
    both.write_text(
        '<VRTDataset rasterXSize="50" rasterYSize="40"><SRS>EPSG:32633</SRS>'
        f"<GeoTransform>500000,10,0,5000000,0,-10</GeoTransform>{bands}</VRTDataset>"
    )
    grid = make_raster("grid.tif", random_values(1), transform=SHIFTED if warped else Affine(10, 0, 5e5, 0, -10, 5e6))
    block = read_all(("grid", grid), ("both", str(both)))
    assert not block.valid[6:9, 6:9].any()
    assert not block.valid[21:29, 21:29].any()
    assert block.valid[12:18, 12:18].all()
    assert block.values[:, block.valid].min() >= 1


@pytest.mark.parametrize("warped", [False, True])
@pytest.mark.parametrize("nodata", [None, 7.0])
def test_mask_band_makes_pixels_invalid(make_raster, warped, nodata):
    values = random_values(dtype="uint16")
    values[values == 7] = 8
    mask = np.full((40, 50), 255, "uint8")
    mask[10:20, 10:20] = 0
    values[:, mask == 0] = 60000
    values[0, 30, 30] = 7 if nodata else 8
    grid = make_raster("grid.tif", random_values(1))
    path = make_raster("a.tif", values, mask=mask, nodata=nodata, **({"transform": SHIFTED} if warped else {}))
    block = read_all(("grid", grid), ("a", path))
    assert not block.valid[11:19, 11:19].any()
    assert block.values.max() < 100
    assert block.valid[25, 25]
    if not warped:
        assert block.valid[30, 30] == (nodata is None)


@pytest.mark.parametrize("warped", [False, True])
@pytest.mark.parametrize("bands", [1, 2, 3])
def test_alpha_band_is_a_mask_and_no_data_band(make_raster, warped, bands):
    values = random_values(bands + 1, dtype="uint16")
    values[-1] = 65535
    values[:, 10:20, 10:20] = 60000
    values[-1, 10:20, 10:20] = 0
    grid = make_raster("grid.tif", random_values(1))
    colours = [ColorInterp.gray] + [ColorInterp.undefined] * (bands - 1) + [ColorInterp.alpha]
    path = make_raster("a.tif", values, colours=colours, **({"transform": SHIFTED} if warped else {}))
    with open_sensors([SensorSource("grid", grid), SensorSource("a", path)]) as stack:
        assert stack.bands["a"] == bands
        assert len(stack.warnings) == 1
        assert "'a'" in stack.warnings[0]
        block = stack.read("a", stack.grid.whole, 0)
    assert not block.valid[11:19, 11:19].any()
    assert block.valid[25, 25]
    assert block.values.max() < 100


@pytest.mark.parametrize("warped", [False, True])
def test_nan_and_infinity_inside_valid_data_are_invalid(make_raster, warped):
    values = random_values(dtype="float64")
    values[0, 5, 5], values[1, 15, 15], values[0, 25, 25], values[0, 35, 35] = np.nan, np.inf, -np.inf, 1e300
    grid = make_raster("grid.tif", random_values(1))
    path = make_raster("a.tif", values, **({"transform": SHIFTED} if warped else {}))
    block = read_all(("grid", grid), ("a", path))
    assert np.isfinite(block.values).all()
    assert not block.valid[[5, 15, 25, 35], [5, 15, 25, 35]].any()
    assert block.valid.sum() > 1800
    if not warped:
        assert block.valid.sum() == 1996


def test_all_nodata_is_no_error(make_raster):
    path = make_raster("a.tif", np.zeros((2, 10, 10), "uint8"), nodata=0)
    block = read_all(("a", path))
    assert not block.valid.any()


def test_direct_reading_of_a_raster_shifted_by_whole_pixels(make_raster):
    values = random_values()
    grid = make_raster("grid.tif", random_values(1))
    path = make_raster("a.tif", values, transform=Affine(10, 0, 500000 - 50, 0, -10, 5000000 - 70))
    block = read_all(("grid", grid), ("a", path))
    np.testing.assert_array_equal(block.values[:, 7:, :45], values[:, :33, 5:])
    assert block.valid.sum() == 33 * 45


def test_window_may_lie_over_the_edge_and_outside(make_raster):
    values = random_values(1)
    path = make_raster("a.tif", values)
    with open_sensors([SensorSource("a", path)]) as stack:
        block = stack.read("a", Window(-3, 38, 10, 10), 2)
        far = stack.read("a", Window(500, -80, 4, 5), 1)
    assert block.values.shape == (1, 14, 14)
    np.testing.assert_array_equal(block.values[0, :4, 5:], values[0, 36:, :9])
    assert block.valid.sum() == 4 * 9
    assert far.values.shape == (1, 7, 6)
    assert not far.valid.any()


def test_names_bands_and_grid(make_raster):
    one = make_raster("one.tif", random_values(2), descriptions=["red", None])
    two = make_raster("two.tif", random_values(3), transform=SHIFTED)
    sources = [SensorSource("one", one), SensorSource("two", two)]
    with open_sensors(sources, known={"one": known("one", 2), "two": known("two", 3)}) as stack:
        assert stack.names == ("one", "two")
        assert stack.bands == {"one": 2, "two": 3}
        assert stack.band_names == {"one": ("red", ""), "two": ("", "", "")}
        assert stack.grid.transform.c == 500000
    with open_sensors(sources, reference="two") as stack:
        assert stack.grid.transform == SHIFTED


def test_sets_of_sensors_that_make_no_sense():
    with pytest.raises(SensorError, match="No sensor"):
        read_all()
    with pytest.raises(SensorError, match="Two sensors are called 'a'"):
        read_all(("a", "x.tif"), ("a", "y.tif"))
    with pytest.raises(SensorError, match="'b' is not among"):
        read_all(("a", "x.tif"), reference="b")


def refused(*sources, **options):
    with pytest.raises(RasterError) as caught:
        read_all(*sources, **options)
    return str(caught.value)


def test_wrong_number_of_bands(make_raster):
    path = make_raster("three.tif", random_values(3))
    assert "Sensor 'HSI' needs 64 bands, 'three.tif' has 3" in refused(("HSI", path), known={"HSI": known("HSI", 64)})


@pytest.mark.parametrize("dtype", ["complex64", "complex128"])
def test_complex_values(make_raster, dtype):
    path = make_raster("slc.tif", random_values().astype(dtype))
    assert "complex" in refused(("SAR", path))


def test_no_coordinate_reference_system(make_raster):
    good = make_raster("good.tif", random_values())
    bare = make_raster("bare.tif", random_values(), crs=None)
    for sources in [(("A", good), ("B", bare)), (("B", bare), ("A", good)), (("B", bare), ("C", bare))]:
        sentence = refused(*sources)
        assert "'B'" in sentence
        assert "has no CRS" in sentence


@pytest.mark.parametrize(
    "options",
    [
        {"transform": Affine(10, 0, 600000, 0, -10, 5000000)},
        {"crs": "EPSG:4326", "transform": Affine(0.001, 0, 100, 0, -0.001, 45)},
        {"crs": "EPSG:4326", "transform": Affine(0.001, 0, 195.0, 0, -0.001, -45)},
    ],
)
def test_no_overlap(make_raster, options):
    good = make_raster("good.tif", random_values())
    away = make_raster("away.tif", random_values(), **options)
    assert "'B' ('away.tif') does not overlap sensor 'A'" in refused(("A", good), ("B", away))


def test_what_is_no_raster(tmp_path):
    text = tmp_path / "notes.tif"
    text.write_text("no raster")
    assert "'notes.tif' is not a raster" in refused(("A", str(text)))
    assert "there is no file" in refused(("A", str(tmp_path / "gone.tif")))
    assert "has no layer" in refused(("A", ""))
    web = "contextualWMSLegend=0&crs=EPSG:3857&format=image/png&layers=x&styles=&url=http://127.0.0.1:9/wms"
    assert "is on a server" in refused(("A", web))
    assert "not a raster" in refused(("A", str(tmp_path)))


@pytest.mark.parametrize("warped", [False, True])
def test_truncated_file_fails_with_a_sentence(make_raster, tmp_path, warped):
    values = np.random.default_rng(0).random((1, 600, 600)).astype("float32")
    grid = make_raster("grid.tif", values)
    path = make_raster("cut.tif", values, tiled=True, **({"transform": SHIFTED} if warped else {}))
    whole = (tmp_path / "cut.tif").read_bytes()
    (tmp_path / "cut.tif").write_bytes(whole[: len(whole) // 2])
    sentence = refused(("grid", grid), ("cut", path))
    assert "'cut'" in sentence
    assert "cut short" in sentence


def test_datasets_are_closed_when_the_context_is_left(make_raster):
    path = make_raster("a.tif", random_values())
    with open_sensors([SensorSource("a", path)]) as stack:
        reader = stack._readers["a"]
    assert reader._dataset.closed
