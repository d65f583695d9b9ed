"""A flip of a date gives the picture that Classify would, to the last bit, whatever is kept of the series."""

from __future__ import annotations

from dataclasses import replace

import pytest
import rasterio
from mamol.core.contracts.preview import PreviewRequest, View
from mamol.core.contracts.season import HiddenDate
from mamol.core.contracts.sensors import Extent
from mamol.core.model.choose_predictor import PlainPredictor
from mamol.core.progress import Progress
from mamol.core.what_if import preview_tiles
from mamol.core.what_if.make_preview import make_preview
from mamol.core.what_if.preview_memory import PreviewMemory
from mamol.tests.core.series_scene import DAYS, SeriesScene, write_series_scene
from mamol.tests.core.small_model import make_model


@pytest.fixture(scope="module")
def scene(tmp_path_factory) -> SeriesScene:
    return write_series_scene(tmp_path_factory.mktemp("series"))


@pytest.fixture(scope="module")
def request_of_all(scene: SeriesScene, tmp_path_factory) -> PreviewRequest:
    folder = tmp_path_factory.mktemp("model")
    model = make_model(folder / "m.safetensors", scene.sensors, scene.truth).path
    with rasterio.open(scene.elevation.path) as dataset:
        box, crs = dataset.bounds, dataset.crs.to_wkt()
    extent = Extent(box.left, box.bottom, box.right, box.top, crs)
    view = View(model, scene.sensors, extent, 200, 200, "cpu")
    names = tuple(source.name for source in scene.sensors)
    return PreviewRequest(view, names, str(folder / "preview.tif"), is_first=True)


@pytest.mark.parametrize("part", [0.0, 1.0])
def test_a_flip_of_a_date_is_the_same_whatever_was_kept(request_of_all, monkeypatch, part: float) -> None:
    """The dates, or nothing of them, as where there is no room."""
    monkeypatch.setattr(preview_tiles, "PART_FOR_DATES", part)
    memory = PreviewMemory()
    whole = make_preview(memory, request_of_all, Progress())
    assert any(key[0] == "dates" for key in memory._kept) is (part > 0)
    for days in (DAYS[1:2], DAYS[2:], DAYS):
        own = replace(request_of_all, hidden_dates=tuple(HiddenDate("S2", day) for day in days))
        flipped, fresh = (make_preview(one, own, Progress()) for one in (memory, PreviewMemory(0)))
        assert (flipped.values == fresh.values).all() and (flipped.confidence == fresh.confidence).all()
        assert (flipped.confidence != whole.confidence).any()


def test_after_the_first_picture_no_date_is_encoded_again(request_of_all, monkeypatch) -> None:
    memory = PreviewMemory()
    make_preview(memory, request_of_all, Progress())

    def refuse(*_: object) -> None:
        raise AssertionError("the series was encoded anew")

    monkeypatch.setattr("mamol.core.model.fast_cpu.network.FoldedNetwork.encode_series", refuse)
    for day in DAYS[1:3]:
        make_preview(memory, replace(request_of_all, hidden_dates=(HiddenDate("S2", day),)), Progress())


def test_a_network_that_keeps_no_columns_hides_dates_too(request_of_all, monkeypatch) -> None:
    """As on a graphics card, or in the arrangement of the paper."""
    hidden = replace(request_of_all, hidden_dates=(HiddenDate("S2", DAYS[1]), HiddenDate("S2", DAYS[2])))
    folded = make_preview(PreviewMemory(), hidden, Progress())
    monkeypatch.setattr("mamol.core.inference.runner.predictor_of", PlainPredictor)
    memory = PreviewMemory()
    whole, plain = (make_preview(memory, one, Progress()) for one in (request_of_all, hidden))
    assert not any(key[0] in ("dates", "encoded") for key in memory._kept)
    assert (plain.values == folded.values).mean() > 0.99 and (plain.confidence != whole.confidence).any()
