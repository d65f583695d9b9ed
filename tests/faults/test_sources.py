"""Sources that change during a run, lie in odd places, hold nothing, or lie on odd grids."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from mamol.core.contracts.outputs import OutputKind
from mamol.core.contracts.sensors import SensorSource
from mamol.core.errors import MamolError, RasterError
from mamol.core.progress import Progress
from mamol.core.raster.sensors import open_sensors
from mamol.tests.faults import jobs
from rasterio.crs import CRS
from rasterio.transform import from_bounds
from rasterio.warp import transform, transform_bounds


class During(Progress):
    """Does something once, when the run has begun to read."""

    def __init__(self, act):
        self.act, self.done = act, False

    def report(self, fraction, message, values=None):
        if not self.done and ("reading" in message or "labels" in message or fraction > 0):
            self.done = True
            self.act()


def truncated(path):
    os.truncate(path, path.stat().st_size // 3)


def replaced(path):
    path.write_bytes(b"II*\0 another file, and no raster" * 50)


@pytest.mark.parametrize("change", [truncated, replaced, Path.unlink])
@pytest.mark.parametrize("kind", jobs.KINDS)
def test_a_source_that_changes_during_the_run(scene, out, kind, change):
    """Either the run had all of it already, or a sentence names it; nothing half done is written."""
    (out / "earlier.tif").write_bytes(b"earlier")
    source = scene / "optical.tif"
    content = source.read_bytes()
    progress = During(lambda: change(source))
    try:
        jobs.run(kind, scene, out, "new", progress)
    except MamolError as error:
        assert "'optical.tif'" in str(error) and "\n" not in str(error)
        assert list(jobs.digests(out)) == ["earlier.tif"]
    else:
        assert not [name for name in jobs.digests(out) if ".mamol-" in name]
    assert progress.done
    assert (out / "earlier.tif").read_bytes() == b"earlier"
    source.write_bytes(content)
    jobs.run(kind, scene, out, "next")


@pytest.mark.parametrize("name", [
    "with spaces and 'quotes'", "öäü 測試 🛰", "percent %41 #hash ?a=b &amp; {0}", "n" * 200 + "/" + "m" * 50, "-o",
    "a;b$(true)`",
])  # fmt: skip
def test_sources_and_outputs_on_odd_paths(made_scene, tmp_path, name):
    folder = tmp_path / name
    shutil.copytree(made_scene, folder)
    assert "/" not in name or len(str(folder)) > 250
    for kind in jobs.KINDS if "öäü" in name or "/" in name else ("classify",):
        jobs.run(kind, folder, folder, "new")
    with rasterio.open(folder / "new_classes.tif") as file:
        assert file.read(1).any()


@pytest.mark.parametrize("value", [-9999.0, float("nan"), 7.0])
def test_a_sensor_that_is_all_nodata_or_nan_or_constant(scene, out, value):
    with rasterio.open(scene / "radar.tif") as file:
        profile, shape = file.profile, (1, file.height, file.width)
    profile.update(nodata=-9999.0)
    with rasterio.open(scene / "radar.tif", "w", **profile) as file:
        file.write(np.full(shape, value, "float32"))
    result = jobs.run("classify", scene, out, "map")
    used = set(result.pattern_names.values())
    assert used == ({"optical + radar"} if value == 7.0 else {"optical"})
    assert np.isfinite(result.mean_confidence)
    if value == 7.0:
        trained = jobs.run("train", scene, out, "constant")
        assert np.isfinite(trained.accuracy.overall)
    else:
        try:
            jobs.run("train", scene, out, "empty")
        except MamolError as error:
            assert "radar" in str(error)
        else:
            assert (out / "empty.safetensors").is_file()
    jobs.run("what_if", scene, out, "without")


UTM = CRS.from_epsg(32630)


def values(bands=1, side=40):
    return np.random.default_rng(0).random((bands, side, side)).astype("float32") + 1


def read_both(first, second):
    sources = [SensorSource("first", str(first)), SensorSource("second", str(second))]
    with open_sensors(sources) as stack:
        return stack.read("first", stack.grid.whole), stack.read("second", stack.grid.whole)


def test_grids_that_touch_in_one_pixel_and_in_none(tmp_path):
    first = jobs.write_raster(tmp_path / "first.tif", values(), transform=Affine(10, 0, 500000, 0, -10, 6000000))
    corner = Affine(10, 0, 500000 + 390, 0, -10, 6000000 - 390)
    second = jobs.write_raster(tmp_path / "second.tif", values(), transform=corner)
    assert read_both(first, second)[1].valid.sum() == 1
    beside = Affine(10, 0, 500000 + 400, 0, -10, 6000000 - 400)
    jobs.write_raster(second, values(), transform=beside)
    with pytest.raises(RasterError, match="'second' .* does not overlap"):
        read_both(first, second)


@pytest.mark.parametrize("kind", jobs.KINDS[1:])
def test_a_scene_whose_sensors_touch_in_one_pixel(scene, out, kind):
    with rasterio.open(scene / "radar.tif") as file:
        touching = file.transform * Affine.translation(file.width - 1, file.height - 1)
    jobs.write_raster(scene / "radar.tif", values(1, jobs.SIDE), transform=touching)
    result = jobs.run(kind, scene, out, "map")
    if kind == "classify":
        assert result.pattern_pixels[3] == 1 and result.pixels == (2 * jobs.SIDE - 1) ** 2


def test_south_up_and_rotated_grids_agree_with_north_up(scene, out):
    with rasterio.open(scene / "radar.tif") as file:
        north_up, transform, height = file.read(), file.transform, file.height
    before = jobs.run("classify", scene, out, "north")
    flipped = transform * Affine.translation(0, height) * Affine.scale(1, -1)
    jobs.write_raster(scene / "radar.tif", north_up[:, ::-1], transform=flipped)
    after = jobs.run("classify", scene, out, "south")
    maps = [rasterio.open(result.outputs[0].path).read(1) for result in (before, after)]
    assert (maps[0] == maps[1]).mean() > 0.99
    for turned in (transform * Affine.rotation(30), transform * Affine.shear(10, 5)):
        jobs.write_raster(scene / "radar.tif", north_up, transform=turned)
        result = jobs.run("classify", scene, out, "turned")
        assert 0 < result.pattern_pixels.get(3, 0) < result.pixels
        # As the reference, too: the map lies as the sensor does.
        jobs.write_raster(scene / "optical.tif", values(4, 96), transform=turned)
        turned_map = jobs.run("classify", scene, out, "reference")
        with rasterio.open(turned_map.outputs[0].path) as file:
            assert file.transform.almost_equals(turned)


def test_geographic_and_projected_grids_mixed(scene, out):
    with rasterio.open(scene / "optical.tif") as file:
        box = transform_bounds(file.crs, "EPSG:4326", *file.bounds)
    jobs.write_raster(scene / "radar.tif", values(1, 60), crs="EPSG:4326", transform=from_bounds(*box, 60, 60))
    result = jobs.run("classify", scene, out, "map")
    assert result.pattern_pixels.get(3, 0) > 0.8 * result.pixels
    assert {output.kind for output in result.outputs} >= {OutputKind.CLASSES}


def test_across_the_date_line(tmp_path):
    """A grid that crosses 180 degrees is read with one across the line; what is left out is told of."""
    first = jobs.write_raster(
        tmp_path / "first.tif", values(), crs="EPSG:4326", transform=from_bounds(179.9, -0.1, 180.1, 0.1, 40, 40)
    )
    box = from_bounds(822_000, -12_000, 846_000, 12_000, 60, 60)
    second = jobs.write_raster(tmp_path / "second.tif", values(1, 60), crs=CRS.from_epsg(32660), transform=box)
    one, other = read_both(first, second)
    assert one.valid.all() and other.valid.mean() > 0.9
    one, other = read_both(second, first)
    assert one.valid.all() and 0.4 < other.valid.mean() < 0.5
    sources = [SensorSource("second", str(second)), SensorSource("first", str(first))]
    with open_sensors(sources) as stack:
        assert len(stack.warnings) == 2 and "'first' crosses 180 degrees" in stack.warnings[1]


@pytest.mark.parametrize("kind", jobs.KINDS[1:])
def test_a_scene_across_the_date_line(scene, out, kind):
    half = 5 * jobs.SIDE  # metres, with pixels as large as the model's
    across = from_bounds(180 - half / 111_320, -half / 110_574, 180 + half / 111_320, half / 110_574, *2 * (jobs.SIDE,))
    jobs.write_raster(scene / "optical.tif", values(4, jobs.SIDE), crs="EPSG:4326", transform=across)
    (line,), _ = transform("EPSG:4326", "EPSG:32660", [180], [0])
    projected = from_bounds(line - half, -half, line + half, half, jobs.SIDE, jobs.SIDE)
    jobs.write_raster(scene / "radar.tif", values(1, jobs.SIDE), crs=CRS.from_epsg(32660), transform=projected)
    labels = np.ones((1, jobs.SIDE, jobs.SIDE), "uint8")
    jobs.write_raster(scene / "labels.tif", labels, crs="EPSG:4326", transform=across)
    result = jobs.run(kind, scene, out, "map")
    if kind == "classify":
        assert result.pattern_pixels[3] > 0.9 * result.pixels
        # These numbers are not those of training, which is told; nothing is said of the date line.
        assert not any("180 degrees" in sentence for sentence in result.warnings)
