"""One sensor from several files: the right values on one grid, with names; what cannot be stacked is refused."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from affine import Affine
from mamol.core import api
from mamol.core.contracts.sensors import SensorSource
from mamol.core.errors import MamolError, OutputError
from mamol.core.raster.sensors import open_sensors

LEFT, TOP = 500000.0, 5000000.0


def placed(size, left=LEFT, top=TOP):
    return Affine(size, 0, left, 0, -size, top)


def ramp(size, side=600, left=0.0, top=0.0, dtype="float32"):
    """Heights of a tilted plane at the centres of pixels: interpolating and averaging leave a plane as it is."""
    count = int(side / size)
    y, x = (np.mgrid[0:count, 0:count] + 0.5) * size
    return (1000 + (x + left) + 2 * (y + top)).astype(dtype)[None]


@pytest.fixture
def three(make_raster):
    """Bands of 10, 20 and 60 m of one ground."""
    return [make_raster(f"B{k}.tif", ramp(size), transform=placed(size)) for k, size in enumerate((10, 20, 60), 1)]


def stacked(tmp_path, files, size=None, **more):
    bands = tuple(one if isinstance(one, api.StackBand) else api.StackBand(one) for one in files)
    return api.stack(api.StackRequest(bands, str(tmp_path / "s.vrt"), size, **more))


def read(path):
    with open_sensors([SensorSource("S", path)]) as sensors:
        return sensors.read("S", sensors.grid.whole), sensors


def refusal(tmp_path, files, size=None):
    with pytest.raises(MamolError) as caught:
        stacked(tmp_path, files, size)
    assert not (tmp_path / "s.vrt").exists()
    return str(caught.value)


def test_sizes_meet_on_the_finest_grid_with_the_values_of_the_ground(three, tmp_path):
    result = stacked(tmp_path, three)
    assert (result.pixel_size, result.width, result.height) == (10, 60, 60)
    assert result.band_names == ("B1", "B2", "B3")
    block, sensors = read(result.path)
    assert block.valid.all() and sensors.band_names["S"] == ("B1", "B2", "B3")
    truth = ramp(10)[0]
    np.testing.assert_array_equal(block.values[0], truth)
    for band, inner in ((1, 2), (2, 4)):
        here = (slice(inner, -inner),) * 2
        np.testing.assert_allclose(block.values[band][here], truth[here], atol=0.01)
    assert result.warnings == (
        "B2 is interpolated (bilinear): the file has pixels of 20 m, the stack 10 m.",
        "B3 is interpolated (bilinear): the file has pixels of 60 m, the stack 10 m.",
    )
    with rasterio.open(result.path) as dataset:
        assert dataset.tags()["MAMOL_STACK"] == " ".join(result.warnings)
        windows = [dataset.read(window=((row, row + 7), (5, 50))) for row in (0, 13, 29)]
        whole = dataset.read()
    for row, part in zip((0, 13, 29), windows):
        np.testing.assert_array_equal(part, whole[:, row : row + 7, 5:50])


@pytest.mark.parametrize("size", [20, 60, 15])
def test_a_chosen_size_averages_what_is_finer(three, tmp_path, size):
    result = stacked(tmp_path, three, size)
    assert (result.pixel_size, result.width) == (size, 600 // size)
    block, _ = read(result.path)
    truth = ramp(size)[0]
    for band in range(3):
        np.testing.assert_allclose(block.values[band][4:-4, 4:-4], truth[4:-4, 4:-4], atol=2 if size == 15 else 0.01)
    how = "interpolated (bilinear)" if size == 15 else "averaged over finer pixels"
    assert f"B1 is {how}: the file has pixels of 10 m, the stack {size} m." in result.warnings


def test_a_panchromatic_grid_half_a_pixel_off_is_read_where_it_lies(make_raster, tmp_path):
    fine = make_raster("B8.tif", ramp(15, left=-7.5, top=-7.5), transform=placed(15, LEFT - 7.5, TOP + 7.5))
    coarse = make_raster("B4.tif", ramp(30), transform=placed(30))
    block, _ = read(stacked(tmp_path, [coarse, fine], 30).path)
    np.testing.assert_array_equal(block.values[0], ramp(30)[0][: block.values.shape[1], : block.values.shape[2]])
    inner = (slice(2, -2),) * 2
    np.testing.assert_allclose(block.values[1][inner], block.values[0][inner], atol=0.01)


def test_nodata_scale_offset_unit_and_type_stay_each_files_own(make_raster, tmp_path):
    one = np.full((1, 10, 10), 5, "uint16")
    one[0, 2, 3] = 0
    two = np.full((1, 10, 10), -7, "int16")
    two[0, 4, 5] = -9999
    three = np.full((1, 10, 10), 2.5, "float32")
    three[0, 6, 7] = np.nan
    files = [make_raster("a.tif", one, nodata=0), make_raster("b.tif", two, nodata=-9999), make_raster("c.tif", three)]
    with rasterio.open(files[0], "r+") as dataset:
        dataset.scales, dataset.offsets, dataset.units = (0.1,), (-1.0,), ("K",)
    result = stacked(tmp_path, files)
    assert result.warnings == ()
    with rasterio.open(result.path) as dataset:
        assert dataset.dtypes == ("uint16", "int16", "float32") and dataset.nodatavals == (0, -9999, None)
        assert dataset.scales == (0.1, 1.0, 1.0) and dataset.units[0] == "K"
    block, _ = read(result.path)
    assert set(map(tuple, np.argwhere(~block.valid))) == {(2, 3), (4, 5), (6, 7)}
    np.testing.assert_allclose(block.values[:, 0, 0], (-0.5, -7, 2.5), rtol=1e-6)


def test_a_mask_inside_one_file_hides_its_band(make_raster, tmp_path):
    shown = np.full((10, 10), 255, "uint8")
    shown[1:3, 1:3] = 0
    masked = make_raster("a.tif", np.full((1, 10, 10), 9, "uint8"), mask=shown)
    plain = make_raster("b.tif", np.full((1, 10, 10), 4, "uint8"))
    block, _ = read(stacked(tmp_path, [plain, masked]).path)
    assert (~block.valid).sum() == 4 and not block.valid[1:3, 1:3].any()
    assert set(np.unique(block.values[1][block.valid])) == {9}


def test_holes_stay_holes_where_pixels_are_interpolated(make_raster, tmp_path):
    coarse = ramp(60)
    coarse[0, 4:6, 4:6] = -1
    files = [
        make_raster("a.tif", ramp(10), transform=placed(10)),
        make_raster("b.tif", coarse, transform=placed(60), nodata=-1),
    ]
    block, _ = read(stacked(tmp_path, files).path)
    assert not block.valid[28:32, 28:32].any(), "no value is made up inside the hole"
    assert block.values[1][block.valid].min() >= 1000, "the number for no data is not mixed into others"


def test_categories_are_never_interpolated(make_raster, tmp_path):
    codes = (np.arange(100).reshape(1, 10, 10) % 3 * 4 + 4).astype("uint8")
    coarse = make_raster("scl.tif", codes, transform=placed(60))
    with rasterio.open(coarse, "r+") as dataset:
        dataset.write_colormap(1, {4: (0, 0, 0), 8: (255, 0, 0), 12: (0, 255, 0)})
    result = stacked(tmp_path, [make_raster("a.tif", ramp(10), transform=placed(10)), coarse])
    with rasterio.open(result.path) as dataset:
        assert set(np.unique(dataset.read(2))) == {4, 8, 12}
    assert "nearest pixel (categories)" in result.warnings[0]


def test_the_stack_covers_what_all_files_cover(make_raster, tmp_path):
    here = make_raster("a.tif", ramp(10), transform=placed(10))
    there = make_raster("b.tif", ramp(10, left=104, top=200), transform=placed(10, LEFT + 104, TOP - 200))
    result = stacked(tmp_path, [here, there])
    assert (result.width, result.height) == (49, 40)
    assert "the stack covers what all of them do" in result.warnings[-1]
    block, _ = read(result.path)
    np.testing.assert_array_equal(block.values[0], ramp(10)[0][20:, 11:])
    np.testing.assert_allclose(block.values[1][2:-2, 2:-2], block.values[0][2:-2, 2:-2], atol=0.01)


def test_bands_of_one_file_may_be_picked_and_named(make_raster, tmp_path):
    both = make_raster("two.tif", np.stack([ramp(10)[0], ramp(10)[0] + 5]), transform=placed(10))
    bands = [api.StackBand(both, 2, "swir", 1610.0), api.StackBand(both, 1, "red")]
    result = stacked(tmp_path, bands)
    block, _ = read(result.path)
    assert result.band_names == ("swir", "red")
    np.testing.assert_array_equal(block.values[0] - 5, block.values[1])
    assert rasterio.open(result.path).tags(1)["wavelength"] == "1610"


def test_it_moves_with_its_files(three, tmp_path):
    stacked(tmp_path, three)
    moved = tmp_path.with_name(tmp_path.name + " moved")
    tmp_path.rename(moved)
    try:
        assert read(str(moved / "s.vrt"))[0].valid.all()
    finally:
        moved.rename(tmp_path)


def test_what_cannot_be_stacked_gets_a_sentence(three, make_raster, tmp_path):
    elsewhere = make_raster("far.tif", ramp(10), transform=placed(10, LEFT + 9000))
    other = make_raster("zone.tif", ramp(10), transform=placed(10), crs="EPSG:32632")
    turned = make_raster("turned.tif", ramp(10), transform=placed(10) * Affine.rotation(10))
    nowhere = make_raster("nowhere.tif", ramp(10), transform=placed(10), crs=None)
    first = three[0]
    text = refusal(tmp_path, [first, elsewhere])
    assert "'far.tif' and 'B1.tif' do not cover the same ground" in text
    assert "'B1.tif' is in EPSG:32633, 'zone.tif' in EPSG:32632" in refusal(tmp_path, [first, other])
    assert "Band 1 of 'B1.tif' is in the list twice" in refusal(tmp_path, [*three, first])
    assert "'turned.tif' is rotated" in refusal(tmp_path, [first, turned])
    assert "has no CRS" in refusal(tmp_path, [first, nowhere])
    assert "No band is chosen" in refusal(tmp_path, [])
    assert "there is no file" in refusal(tmp_path, [first, str(tmp_path / "gone.tif")])
    assert "is on a server" in refusal(tmp_path, [first, "/vsicurl/https://example.org/a.tif"])
    assert "has no band 3: it has 1" in refusal(tmp_path, [api.StackBand(first, 3)])
    assert "Two bands are called 'x'" in refusal(tmp_path, [api.StackBand(one, name="x") for one in three])
    for size in (0, -5, float("nan"), float("inf")):
        assert "A pixel size of" in refusal(tmp_path, three, size)
    assert "less ground than one pixel" in refusal(tmp_path, three, 5000)


def test_it_is_written_as_a_virtual_raster_and_over_no_file_it_reads(three, tmp_path):
    for output, words in (
        (tmp_path / "s.tif", "choose a file name ending in .vrt"),
        (three[0], "would be overwritten"),
    ):
        with pytest.raises(OutputError, match=words):
            api.stack(api.StackRequest((api.StackBand(three[0]),), str(output)))
    path = stacked(tmp_path, three).path
    with pytest.raises(OutputError):
        api.stack(api.StackRequest((api.StackBand(path),), path))
