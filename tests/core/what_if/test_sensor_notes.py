"""What Classify says of the sensors is said by the preview, by What-if and by an answer about a pixel too."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
from mamol.core.contracts.masks import MaskRaster
from mamol.core.contracts.preview import ExplainViewRequest, PreviewRequest, View
from mamol.core.contracts.routing import ExplainRequest
from mamol.core.contracts.sensors import Extent
from mamol.core.errors import RasterError
from mamol.core.inference.explain import explain, explain_view
from mamol.core.progress import Progress
from mamol.core.what_if import preview_grid
from mamol.core.what_if.make_preview import make_preview
from mamol.core.what_if.preview_memory import PreviewMemory
from mamol.core.what_if.what_if import what_if
from rasterio.enums import ColorInterp

LEFT, TOP, STEP, SIZE = 500000, 4480000, 20, 96
WHOLE = Extent(LEFT, TOP - STEP * SIZE, LEFT + STEP * SIZE, TOP, "EPSG:32616")
POINT = Extent(LEFT + 810, TOP - 810, LEFT + 810, TOP - 810, "EPSG:32616")
ALPHA = "of sensor 'sensor 0' is marked as transparency"
VALUES = "sensor 'sensor 1'"


@pytest.fixture
def odd(what_if_scene):
    """The first sensor has an alpha band; values of the second are a thousand times as large."""
    path = what_if_scene.sensors[0].path
    with rasterio.open(path) as dataset:
        values, profile = dataset.read(), {**dataset.profile, "count": dataset.count + 1}
    with rasterio.open(path, "w", **profile) as dataset:
        # GDAL of late takes it before the values only.
        dataset.colorinterp = [*[ColorInterp.undefined] * len(values), ColorInterp.alpha]
        dataset.write(np.concatenate([values, np.full_like(values[:1], 255)]))
    with rasterio.open(what_if_scene.sensors[1].path, "r+") as dataset:
        dataset.write(1000 * dataset.read())
    return what_if_scene


def ask(scene, memory, is_first=False, where=WHOLE):
    names = tuple(one.name for one in scene.sensors)
    view = View(scene.model, scene.sensors, where, 960, 960, "cpu")
    request = PreviewRequest(view, names, str(scene.folder / "preview.tif"), is_first)
    return make_preview(memory, request, Progress())


def told_by_classify(scene):
    """What is said of sensors; not what only Classify finds out or can do."""
    others = ("Values can be brought", "About ")
    return [one for one in scene.classify("012").warnings if not one.startswith(others)]


def test_a_picture_and_what_if_say_what_classify_says(odd):
    told = told_by_classify(odd)
    assert any(ALPHA in one for one in told) and any(VALUES in one for one in told)
    assert list(ask(odd, PreviewMemory()).warnings) == told
    assert [one for one in what_if(odd.request(), Progress()).warnings if one in told] == told


def test_values_are_not_looked_at_before_the_first_picture_and_only_once(odd, monkeypatch):
    monkeypatch.setattr(preview_grid, "FIRST_PIXELS", 32 * 32)
    memory, told = PreviewMemory(), told_by_classify(odd)
    first = ask(odd, memory, is_first=True)
    assert not first.is_final and len(first.warnings) == 1 and ALPHA in first.warnings[0]
    assert list(ask(odd, memory).warnings) == told
    monkeypatch.setattr("mamol.core.what_if.preview_tiles.check_values", None)
    assert list(ask(odd, memory, is_first=True).warnings) == told


def test_an_answer_about_a_pixel_says_what_the_reading_of_sensors_does(odd):
    run = odd.classify("012").run
    (told,) = explain(ExplainRequest(run, POINT, "cpu"), Progress()).warnings
    assert ALPHA in told
    view = View(odd.model, odd.sensors, WHOLE, 960, 960, "cpu")
    names = tuple(one.name for one in odd.sensors)
    assert explain_view(ExplainViewRequest(view, names, (), POINT), Progress()).warnings == (told,)


def test_a_sensor_that_masks_hide_everywhere_is_told(what_if_scene):
    path = str(what_if_scene.folder / "clouds.tif")
    with rasterio.open(what_if_scene.sensors[2].path) as dataset:
        profile = {**dataset.profile, "count": 1, "dtype": "uint8", "nodata": None}
    with rasterio.open(path, "w", **profile) as dataset:
        dataset.write(np.ones((1, SIZE, SIZE), dtype="uint8"))
    hidden = replace(what_if_scene.sensors[2], masks=(MaskRaster(path, "clouds"),))
    what_if_scene.sensors = (*what_if_scene.sensors[:2], hidden)
    told = told_by_classify(what_if_scene)
    (sentence,) = [one for one in told if "sensor 'sensor 2' has no data" in one]
    assert sentence in ask(what_if_scene, PreviewMemory()).warnings
    assert sentence in what_if(what_if_scene.request(), Progress()).warnings


def test_a_file_that_is_damaged_outside_the_view_does_not_take_the_picture_away(what_if_scene):
    path = Path(what_if_scene.sensors[0].path)
    with rasterio.open(path) as dataset:
        values, profile = dataset.read(), {**dataset.profile, "interleave": "pixel", "blockysize": 8, "tiled": False}
    with rasterio.open(path, "w", **profile) as dataset:
        dataset.write(values)
    with path.open("r+b") as stream:
        stream.truncate(int(0.9 * path.stat().st_size))
    view = replace(WHOLE, bottom=TOP - STEP * 40)
    with pytest.raises(RasterError):
        what_if_scene.classify("012")
    picture = ask(what_if_scene, PreviewMemory(), where=view)
    assert picture.values.all() and any("sensor 'sensor 0'" in sentence for sentence in picture.warnings)
