"""Rasters whose layers say otherwise than their files."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from affine import Affine
from hypothesis import given
from hypothesis import strategies as st
from mamol.core.contracts.evaluate import EvaluateRequest
from mamol.core.contracts.labels import LabelRaster
from mamol.core.contracts.layer_settings import LayerSettings
from mamol.core.contracts.masks import MaskRaster
from mamol.core.contracts.sensors import NodataRange, SensorSource
from mamol.core.errors import LabelError, RasterError
from mamol.core.evaluation.evaluate import evaluate
from mamol.core.progress import Progress
from mamol.core.raster.grid import Grid
from mamol.core.raster.labels.labelled_pixels import read_labels
from mamol.core.raster.sensor_masks import mask_shares
from mamol.core.raster.sensors import open_sensors
from mamol.core.raster.source.as_set import intervals
from mamol.core.raster.source.opening import Layer, open_raster
from rasterio.crs import CRS
from rasterio.windows import Window

SHIFTED = Affine(10, 0, 500003, 0, -10, 4999996)


def numbers(dtype="uint16", bands=2, height=40, width=50):
    return np.random.default_rng(1).integers(1, 100, (bands, height, width)).astype(dtype)


def read(*sources, name, **options):
    with open_sensors(sources, **options) as stack:
        return stack.read(name, stack.grid.whole, 0), stack.warnings, stack.grid


@pytest.mark.parametrize("warped", [False, True])
@pytest.mark.parametrize("own", [None, 77])
@pytest.mark.parametrize(
    "dtype", ["int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "float32", "float64"]
)
@pytest.mark.parametrize("ranges", [((0, 0),), ((0, 3), (90, 95)), ((0.5, 3.5),), ((-1e308, 0),)])
def test_values_that_the_layer_hides_are_no_data(make_raster, warped, own, dtype, ranges):
    values = numbers(dtype)
    values[values == 77] = 76
    values[:, :, 30:] = 0
    values[0, 5:20, 5:10] = 93
    values[1, 5:20, 12:17] = 2
    if own is not None:
        values[1, 25:35, 2:8] = own
    grid = make_raster("grid.tif", numbers(bands=1))
    path = make_raster("a.tif", values, nodata=own, **({"transform": SHIFTED} if warped else {}))
    set_so = tuple(NodataRange(band, *edges) for band in (1, 2) for edges in ranges)
    block, told, _ = read(SensorSource("grid", grid), SensorSource("a", path, nodata=set_so), name="a")
    hidden = (values == own) if own is not None else np.zeros(values.shape, bool)
    for lowest, highest in ranges:
        hidden |= (values >= lowest) & (values <= highest)
    if warped:
        # A pixel lies between four of the file: this one and those up and left of it.
        around = np.lib.stride_tricks.sliding_window_view(hidden, (2, 2), axis=(1, 2))
        assert not block.valid[1:, 1:][around.all(axis=(3, 4)).any(axis=0)].any()
        assert block.valid[1:, 1:][~around.any(axis=(0, 3, 4))].all()
        # None of what is hidden is mixed into what is seen: no other number lies below these.
        assert (block.values[:, block.valid] >= (0 if ranges[0][0] == 0.5 else 0.999)).all()
        assert block.values[:, block.valid].max() < 100
    else:
        hidden = hidden.any(axis=0)
        np.testing.assert_array_equal(block.valid, ~hidden)
        np.testing.assert_array_equal(block.values[:, ~hidden], values[:, ~hidden].astype("float32"))
    assert sum("no data" in sentence and "'a'" in sentence for sentence in told) == 1


@given(
    st.lists(st.tuples(st.integers(-40000, 70000), st.integers(0, 300)), min_size=1, max_size=4),
    st.sampled_from(["uint8", "int16", "uint16", "int32", "float32"]),
)
def test_intervals_hold_the_values_of_the_ranges_and_no_others(pairs, dtype):
    ranges = [NodataRange(1, low, low + length) for low, length in pairs]
    found = intervals(ranges, 1, np.dtype(dtype))
    bounds = (-40000, 70300) if dtype == "float32" else (np.iinfo(dtype).min, np.iinfo(dtype).max)
    # Only next to an end of a range, or of the type, can it matter whether a value is in it.
    ends = {end + step for one in ranges for end in (one.lowest, one.highest) for step in (-1, 0, 1)}
    values = np.array(sorted({*bounds, *(end for end in ends if bounds[0] <= end <= bounds[1])}))
    meant = np.zeros(len(values), bool)
    for one in ranges:
        meant |= (values >= one.lowest) & (values <= one.highest)
    told = np.zeros(len(values), bool)
    for first, last in found:
        told |= (values >= first) & (values <= last)
    np.testing.assert_array_equal(told, meant)
    assert all(one[1] < other[0] for one, other in zip(found, found[1:]))


def test_large_integers_next_to_what_is_hidden_keep_their_digits(make_raster):
    values = np.array([16777216, 16777217, 16777218, 2000000000, 2000000001, -5], "int32").reshape(1, 1, 6)
    path = make_raster("a.tif", values, nodata=-5)
    ranges = (NodataRange(1, 16777217, 16777217), NodataRange(1, 2000000001, 3e9))
    with open_raster(Layer("the raster", path, RasterError, LayerSettings(None, ranges))) as dataset:
        found = dataset.read(1)[0]
    np.testing.assert_array_equal(found, [16777216, -5, 16777218, 2000000000, -5, -5])


@pytest.mark.parametrize("warped", [False, True])
def test_the_own_nodata_value_that_the_layer_switches_off_is_data(make_raster, warped):
    values = numbers("uint8")
    values[0, 10:20, 10:20] = 0
    path = make_raster("a.tif", values, nodata=0)
    grid = make_raster("grid.tif", numbers(bands=1), transform=SHIFTED if warped else Affine(10, 0, 5e5, 0, -10, 5e6))
    sources = SensorSource("grid", grid), SensorSource("a", path, ignored_nodata=(1,))
    block, told, _ = read(*sources, name="a")
    assert block.valid[12:18, 12:18].all()
    assert (block.values[0, 12:18, 12:18] == 0).all()
    assert any("counts as data" in sentence and "band 1" in sentence for sentence in told)


def test_nodata_of_one_band_only_is_told_with_its_band(make_raster):
    path = make_raster("a.tif", numbers())
    _, told, _ = read(SensorSource("a", path, nodata=(NodataRange(2, 5, 5),)), name="a")
    assert told == ("Sensor 'a': value 5 counts as no data in band 2, as set in the layer's properties.",)


def test_nodata_beside_a_mask_of_the_file(make_raster):
    values = numbers("uint16")
    values[:, :10] = 0
    mask = np.full((40, 50), 255, "uint8")
    mask[30:] = 0
    path = make_raster("a.tif", values, mask=mask)
    block, _, _ = read(SensorSource("a", path, nodata=(NodataRange(1, 0, 0),)), name="a")
    assert not block.valid[:10].any()
    assert not block.valid[30:].any()
    assert block.valid[10:30].all()


def test_what_is_read_of_a_window_does_not_depend_on_it(make_raster):
    values = numbers("float32")
    values[:, :, 30:] = -9999
    values[:, 3, 3] = 0
    path = make_raster("a.tif", values, transform=SHIFTED, nodata=-9999)
    grid = make_raster("grid.tif", numbers(bands=1))
    sources = SensorSource("grid", grid), SensorSource("a", path, nodata=(NodataRange(1, 0, 0), NodataRange(2, -1, 3)))
    with open_sensors(sources) as stack:
        whole = stack.read("a", stack.grid.whole, 0)
        part = stack.read("a", Window(7, 2, 11, 13), 0)
    np.testing.assert_array_equal(part.values, whole.values[:, 2:15, 7:18])
    np.testing.assert_array_equal(part.valid, whole.valid[2:15, 7:18])


@pytest.mark.parametrize("stated", ["EPSG:32632", None])
def test_the_crs_of_the_layer_places_the_file(make_raster, stated):
    values = numbers()
    path = make_raster("a.tif", values, crs=stated)
    grid = make_raster("grid.tif", numbers(bands=1))
    sources = SensorSource("grid", grid), SensorSource("a", path, crs="EPSG:32633")
    block, told, _ = read(*sources, name="a")
    np.testing.assert_array_equal(block.values, values)
    assert any("'a'" in one and "EPSG:32633" in one and (stated or "the file has none") in one for one in told)
    block, _, grid = read(*sources[::-1], name="a")
    assert grid.crs.to_epsg() == 32633
    np.testing.assert_array_equal(block.values, values)


def test_a_degree_stays_east_first(make_raster):
    path = make_raster("a.tif", numbers(), crs=None, transform=Affine(0.1, 0, 10, 0, -0.1, 50))
    grid = make_raster("grid.tif", numbers(bands=1), crs="EPSG:4326", transform=Affine(0.1, 0, 10, 0, -0.1, 50))
    block, _, _ = read(SensorSource("grid", grid), SensorSource("a", path, crs="EPSG:4326"), name="a")
    np.testing.assert_array_equal(block.values, numbers())


@pytest.mark.parametrize("wkt", [CRS.from_epsg(32633).to_wkt(), CRS.from_epsg(32633).to_wkt(version="WKT2_2019")])
def test_the_same_crs_spelt_otherwise_changes_nothing(make_raster, wkt):
    path = make_raster("a.tif", numbers())
    told = []
    with open_raster(Layer("the raster", path, RasterError, LayerSettings(wkt)), warn=told.append) as dataset:
        assert dataset.driver == "GTiff"
    assert told == []


def test_what_the_file_says_of_its_bands_stays(make_raster):
    path = make_raster("a.tif", numbers(), descriptions=["red", "nir"])
    with rasterio.open(path, "r+") as file:
        file.scales, file.offsets = (0.1, 0.2), (1, 2)
        file.update_tags(2, wavelength="842")
    settings = LayerSettings("EPSG:32632", (NodataRange(1, 0, 2),))
    with open_raster(Layer("the raster", path, RasterError, settings)) as dataset:
        assert dataset.descriptions == ("red", "nir")
        assert (dataset.scales, dataset.offsets) == ((0.1, 0.2), (1, 2))
        assert dataset.tags(2)["wavelength"] == "842"


def test_settings_of_a_virtual_raster_with_functions_and_relative_paths(make_raster, tmp_path):
    values = numbers("float32")
    values[:, :5] = 0
    make_raster("a.tif", values)
    sources = "".join(
        f'<SimpleSource><SourceFilename relativeToVRT="1">a.tif</SourceFilename><SourceBand>{band}</SourceBand>'
        "</SimpleSource>"
        for band in (1, 2)
    )
    (tmp_path / "sum.vrt").write_text(
        '<VRTDataset rasterXSize="50" rasterYSize="40"><GeoTransform>500000,10,0,5000000,0,-10</GeoTransform>'
        '<VRTRasterBand dataType="Float32" band="1" subClass="VRTDerivedRasterBand">'
        f"<PixelFunctionType>sum</PixelFunctionType>{sources}</VRTRasterBand></VRTDataset>"
    )
    source = SensorSource("a", str(tmp_path / "sum.vrt"), crs="EPSG:32633", nodata=(NodataRange(1, 0, 0),))
    block, _, _ = read(source, name="a")
    assert not block.valid[:5].any()
    np.testing.assert_array_equal(block.values[0, 5:], values.sum(axis=0)[5:])


def test_a_crs_that_nobody_knows_is_told(make_raster):
    with pytest.raises(RasterError, match=r"Sensor 'a' has an unknown CRS"):
        read(SensorSource("a", make_raster("a.tif", numbers()), crs="EPSG:999999"), name="a")


def test_labels_are_read_as_their_layer_says(make_raster):
    values = np.zeros((1, 40, 50), "uint8")
    values[0, :20], values[0, 20:] = 3, 200
    path = make_raster("labels.tif", values, crs="EPSG:32632")
    with rasterio.open(make_raster("grid.tif", numbers(bands=1))) as dataset:
        grid = Grid.of(dataset)
    with pytest.raises(LabelError, match="does not overlap"):
        read_labels(LabelRaster(path), grid)
    told = []
    labels = LabelRaster(path, crs="EPSG:32633", nodata=(NodataRange(1, 200, 255),))
    found = read_labels(labels, grid, warn=told.append)
    assert np.unique(found[:20]).tolist() == [3]
    assert not found[20:].any()
    assert any("values 200 to 255 count as no data" in sentence for sentence in told)
    assert any("EPSG:33633" in one or "EPSG:32633" in one for one in told)


def test_masks_are_read_as_their_layer_says(make_raster):
    clouds = np.zeros((1, 40, 50), "uint8")
    clouds[0, :10], clouds[0, 30:] = 1, 255
    path = make_raster("clouds.tif", clouds, crs="EPSG:32632")
    sensor = make_raster("a.tif", numbers())
    mask = MaskRaster(path, "clouds", crs="EPSG:32633", nodata=(NodataRange(1, 255, 255),))
    block, told, _ = read(SensorSource("a", sensor, masks=(mask,)), name="a")
    assert not block.valid[:10].any()
    assert block.valid[10:].all()
    assert sum("the mask 'clouds'" in one.lower() for one in told) == 2
    assert mask_shares([SensorSource("a", sensor, masks=(mask,))], None)[0].share == pytest.approx(0.25)


def test_a_class_map_is_compared_as_its_layer_says(make_raster):
    classes = np.ones((1, 40, 50), "uint8")
    classes[0, 20:], classes[0, :, 40:] = 2, 9
    path = make_raster("map.tif", classes, crs="EPSG:32632")
    truth = make_raster("truth.tif", np.where(classes == 9, 1, classes).astype("uint8"))
    settings = LayerSettings("EPSG:32633", (NodataRange(1, 9, 9),))
    result = evaluate(EvaluateRequest(path, LabelRaster(truth), settings=settings), Progress())
    assert result.accuracy.overall == 1
    assert result.accuracy.count == 1600
    assert any("value 9 counts as no data" in one for one in result.warnings)


def test_sensors_that_read_the_same_are_told(make_raster, tmp_path):
    path = make_raster("stack.tif", numbers(bands=3))
    (tmp_path / "link.tif").symlink_to(path)
    _, told, _ = read(SensorSource("S1", path), SensorSource("S2", str(tmp_path / "link.tif")), name="S1")
    assert len(told) == 1
    assert "Sensors 'S1' and 'S2' read the same file" in told[0]
    _, told, _ = read(SensorSource("S1", path), SensorSource("S2", path, is_off=True), name="S1")
    assert told == ()


def test_the_same_file_with_other_bands_is_no_fault():
    from mamol.core.raster.source_notes import notes_on

    one, other = SensorSource("S1", "a.tif", bands=(1, 2)), SensorSource("S2", "a.tif", bands=(3, 4))
    assert list(notes_on((one, other))) == []
    assert "band 2 of it" in next(notes_on((one, SensorSource("S2", "a.tif", bands=(2, 3)))))


def test_a_sensor_that_was_guessed_is_told(make_raster):
    _, told, _ = read(SensorSource("S2", make_raster("other.tif", numbers()), guessed=True), name="S2")
    assert len(told) == 1
    assert "'other.tif' was matched to sensor 'S2'" in told[0]


def test_a_map_says_how_its_sensors_were_read():
    source = SensorSource(
        "S2", "/data/a.tif", bands=(3, 1),
        nodata=(NodataRange(3, 0, 0), NodataRange(1, 0, 0), NodataRange(1, 250, 255)),
        ignored_nodata=(1,), crs="EPSG:32632", guessed=True,
    )  # fmt: skip
    assert source.read_from("a.tif") == (
        "a.tif (bands 3, 1; CRS EPSG:32632; no data 0 in band 3; no data 0 and 250 to 255 in band 1; own no-data value "
        "of band 1 not used; matched by its number of bands only)"
    )
    assert SensorSource("S2", "/data/a.tif").read_from("a.tif") == "a.tif"
