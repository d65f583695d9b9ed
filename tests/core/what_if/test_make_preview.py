"""Previews beside Classify on the same grid, from memory and from changed files."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest
import rasterio
from mamol.core.contracts.preview import PreviewRequest, Removal, View, ViewValueRequest
from mamol.core.contracts.sensors import Extent
from mamol.core.errors import Cancelled, ExtentError, RasterError
from mamol.core.model.fast_cpu.network import FoldedNetwork
from mamol.core.progress import Progress
from mamol.core.what_if import make_preview as make_preview_module
from mamol.core.what_if import preview_grid, preview_tiles
from mamol.core.what_if.make_preview import make_preview, value_view
from mamol.core.what_if.preview_memory import PreviewMemory
from mamol.core.what_if.what_if import what_if

LEFT, TOP, STEP, SIZE = 500000, 4480000, 20, 96
NAMES = ("sensor 0", "sensor 1", "sensor 2")
CRS = "EPSG:32616"


def extent(first_row=0, first_column=0, rows=SIZE, columns=SIZE):
    left, top = LEFT + STEP * first_column, TOP - STEP * first_row
    return Extent(left, top - STEP * rows, left + STEP * columns, top, CRS)


def box(rows, columns):
    """A polygon around pixels."""
    left, right = LEFT + STEP * columns.start, LEFT + STEP * columns.stop
    top, bottom = TOP - STEP * rows.start, TOP - STEP * rows.stop
    return {
        "type": "Polygon",
        "coordinates": [[(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]],
    }


class Asker:
    """Asks about one scene with one memory."""

    def __init__(self, scene, memory=None):
        self.scene, self.memory = scene, memory or PreviewMemory()

    def view(self, where=None, width=960, height=960):
        return View(self.scene.model, self.scene.sensors, where or extent(), width, height, "cpu")

    def ask(self, present=NAMES, is_first=False, removals=(), progress=None, **view):
        path = str(self.scene.folder / "preview.tif")
        request = PreviewRequest(self.view(**view), present, path, is_first, removals)
        return make_preview(self.memory, request, progress or Progress())


@pytest.fixture
def asker(holes):
    return Asker(holes)


@pytest.mark.parametrize("sensors", ["012", "01", "02", "0"])
def test_a_picture_is_the_map_that_classify_makes(asker, holes, read, sensors):
    """Confidence may differ in its last bits: the batches are others."""
    path, confidence = (output.path for output in holes.classify(sensors).outputs)
    picture = asker.ask(tuple(NAMES[int(number)] for number in sensors))
    assert picture.is_final and picture.step == 1
    np.testing.assert_array_equal(picture.values, read(path)[0])
    lost = (picture.values == 0) & (asker.ask().values > 0)
    picture = asker.ask(tuple(NAMES[int(number)] for number in sensors))
    assert picture.lost_value == (65535 if lost.any() else None) and lost.any() == (sensors != "012")
    np.testing.assert_array_equal(read(picture.path)[0], np.where(lost, 65535, picture.values))
    np.testing.assert_allclose(picture.confidence, np.maximum(read(confidence)[0], 0), atol=1e-5)
    with rasterio.open(picture.path) as made, rasterio.open(path) as expected:
        assert (made.crs, made.transform) == (expected.crs, expected.transform)


def test_a_part_of_the_map_has_the_same_classes(asker, read, holes):
    path = holes.classify("02").outputs[0].path
    picture = asker.ask((NAMES[0], NAMES[2]), where=extent(20, 30, 40, 50))
    np.testing.assert_array_equal(picture.values, read(path)[0][20:60, 30:80])


def test_the_first_picture_has_fewer_pixels_of_the_same_classes(asker, monkeypatch):
    monkeypatch.setattr(preview_grid, "FIRST_PIXELS", 32 * 32)
    first, final = asker.ask(is_first=True), asker.ask()
    assert first.values.shape == (32, 32) and first.step == 3 and not first.is_final and final.is_final
    np.testing.assert_array_equal(first.values, final.values[1::3, 1::3])


def test_a_view_of_much_ground_is_sampled(asker):
    picture = asker.ask(width=24, height=24)
    assert picture.values.shape == (24, 24) and picture.step == 4 and picture.is_final


def test_the_figures_are_those_of_what_if(asker, holes):
    expected = {subset.sensors: subset for subset in what_if(holes.request(), Progress()).subsets}
    picture = asker.ask(NAMES[:2])
    for shown, sensors in ((picture.whole, NAMES), (picture.shown, NAMES[:2])):
        assert shown.agreement == expected[sensors].agreement
        assert shown.class_pixels == expected[sensors].class_pixels
        assert shown.mean_confidence == pytest.approx(expected[sensors].mean_confidence, abs=1e-6)
        assert [t.pixels for t in shown.transitions] == [t.pixels for t in expected[sensors].transitions]


def test_the_values_are_those_of_what_if(asker, holes):
    expected = what_if(holes.request(), Progress())
    told = value_view(asker.memory, ViewValueRequest(asker.view(), holes.labels), Progress())
    assert told.pixels == expected.valid_pixels
    for ours, theirs in zip(told.values, expected.values):
        assert ours.sensor == theirs.sensor
        assert (ours.agreement, ours.accuracy) == pytest.approx((theirs.agreement, theirs.accuracy), abs=1e-9)
    assert told.overall == expected.subsets[0].accuracy.overall


def test_all_sensors_off_hide_every_class_below(asker, read):
    everything = asker.ask().values > 0
    picture = asker.ask(())
    np.testing.assert_array_equal(read(picture.path)[0], np.where(everything, 65535, 0))
    assert not picture.values.any() and picture.shown.agreement == 0 and np.isnan(picture.shown.mean_confidence)


def test_what_stands_for_no_class_is_no_class():
    assert make_preview_module._free_value(np.array([0, 1, 7], dtype=np.uint16)) == 65535
    assert make_preview_module._free_value(np.array([0, 65535, 65534], dtype=np.uint16)) == 65533


def test_a_brush_changes_only_pixels_within_half_a_window(asker):
    rows, columns = slice(60, 72), slice(16, 30)
    removal = Removal(NAMES[0], box(rows, columns), CRS)
    before, after = asker.ask(), asker.ask(removals=(removal,))
    changed = (before.values != after.values) | ~np.isclose(before.confidence, after.confidence)
    near = np.zeros_like(changed)
    near[rows.start - 4 : rows.stop + 4, columns.start - 4 : columns.stop + 4] = True
    assert changed[rows, columns].any() and not changed[~near].any()
    without = asker.ask(NAMES[1:])
    inner = (slice(rows.start + 4, rows.stop - 4), slice(columns.start + 4, columns.stop - 4))
    np.testing.assert_array_equal(after.values[inner], without.values[inner])


def test_a_flip_reads_nothing_again(asker, monkeypatch):
    asker.ask()

    def refuse(*_, **__):
        raise AssertionError("the files were opened again")

    monkeypatch.setattr(preview_tiles, "open_sensors", refuse)
    asker.ask(NAMES[:1])


def test_a_flip_encodes_nothing_again(asker, monkeypatch):
    """What a sensor says does not depend on the others: a flip, and the coarse picture again, ask the trunk alone."""
    asker.ask()
    encoded = []
    encode = FoldedNetwork.encode
    monkeypatch.setattr(FoldedNetwork, "encode", lambda self, *given: encoded.append(1) or encode(self, *given))
    for present in (NAMES[:2], NAMES[1:], NAMES[:1]):
        asker.ask(present)
    assert not encoded
    value_view(asker.memory, ViewValueRequest(asker.view()), Progress())
    assert not encoded


def test_the_map_of_a_flip_is_that_of_a_memory_that_is_empty(asker, holes):
    """Encoded ahead, or with the other sensors: the same classes and the same bits."""
    asker.ask()
    for present in (NAMES[:2], NAMES[1:]):
        known, fresh = asker.ask(present), Asker(holes).ask(present)
        np.testing.assert_array_equal(known.values, fresh.values)
        np.testing.assert_array_equal(known.confidence, fresh.confidence)


def test_a_changed_file_is_read_anew_and_a_deleted_one_gets_a_sentence(asker, holes):
    before = asker.ask()
    holes.fill(0, slice(0, SIZE), slice(0, SIZE))
    after = asker.ask()
    assert (before.values != after.values).any()
    np.testing.assert_array_equal(after.values, asker.ask(NAMES[1:]).values)
    Path(holes.sensors[0].path).unlink()
    with pytest.raises(RasterError, match="there is no file"):
        asker.ask()


def test_a_view_beside_the_scene_gets_a_sentence(asker):
    with pytest.raises(ExtentError, match="outside"):
        asker.ask(where=extent(200, 200))


def test_memory_stays_within_its_limit(holes):
    asker = Asker(holes, PreviewMemory(limit=300_000))
    expected = Asker(holes).ask(NAMES[:2])
    for present in (NAMES, NAMES[:2], NAMES[1:], NAMES[:2]):
        picture = asker.ask(present)
        assert asker.memory.size <= 300_000
    np.testing.assert_array_equal(picture.values, expected.values)


def test_a_job_that_waits_for_the_memory_can_be_cancelled(asker):
    class Unwanted(Progress):
        def cancelled(self):
            return True

    held, let_go = threading.Event(), threading.Event()

    def hold():
        with asker.memory.held(Progress()):
            held.set()
            let_go.wait(20)

    holder = threading.Thread(target=hold)
    holder.start()
    held.wait(20)
    try:
        with pytest.raises(Cancelled):
            asker.ask(progress=Unwanted())
    finally:
        let_go.set()
        holder.join()


def test_the_first_picture_is_the_last_where_its_pixels_are_known(asker, monkeypatch):
    monkeypatch.setattr(preview_grid, "FIRST_PIXELS", 32 * 32)
    assert not asker.ask(NAMES[:2], is_first=True).is_final
    final = asker.ask(NAMES[:2])
    known = asker.ask(NAMES[:2], is_first=True)
    assert known.is_final
    np.testing.assert_array_equal(known.values, final.values)
    # Another combination, or a cloud, is not known.
    assert not asker.ask(NAMES[:1], is_first=True).is_final
    cloud = Removal(NAMES[1], box(slice(10, 30), slice(10, 30)), CRS)
    assert not asker.ask(NAMES[:2], is_first=True, removals=(cloud,)).is_final


def test_after_the_figures_of_a_view_every_flip_shows_their_pixels(asker, monkeypatch):
    monkeypatch.setattr(preview_grid, "FIRST_PIXELS", 32 * 32)
    monkeypatch.setattr(preview_grid, "FIGURES_PIXELS", 48 * 48)
    told = value_view(asker.memory, ViewValueRequest(asker.view()), Progress())
    flipped = asker.ask((NAMES[2],), is_first=True)
    assert flipped.values.shape == (48, 48) and not flipped.is_final
    assert told.pixels == np.count_nonzero(asker.ask(is_first=True).values)


@pytest.fixture
def asked(monkeypatch):
    """How many pixels the network was asked about, question by question."""
    counts = []
    predict = FoldedNetwork.predict

    def counted(self, encoded, pattern, count, *rest):
        counts.append(count)
        return predict(self, encoded, pattern, count, *rest)

    monkeypatch.setattr(FoldedNetwork, "predict", counted)
    return counts


CLOUD = Removal(NAMES[1], box(slice(10, 30), slice(10, 30)), CRS)


@pytest.mark.parametrize("first_pixels", [32 * 32, 48 * 48, 40 * 40])
@pytest.mark.parametrize(("present", "removals"), [(NAMES, ()), (NAMES[:2], ()), (NAMES[:2], (CLOUD,)), ((), ())])
def test_pixels_of_the_first_picture_are_not_asked_again_and_the_last_has_the_same_bits(
    asker, holes, asked, monkeypatch, first_pixels, present, removals
):
    alone = Asker(holes).ask(present, removals=removals)
    in_all, asked[:] = sum(asked), []
    monkeypatch.setattr(preview_grid, "FIRST_PIXELS", first_pixels)
    first = asker.ask(present, is_first=True, removals=removals)
    before, asked[:] = sum(asked), []
    final = asker.ask(present, removals=removals)
    assert first.step > 1 and final.is_final
    assert before + sum(asked) == in_all and before > 0
    np.testing.assert_array_equal(final.values, alone.values)
    np.testing.assert_array_equal(final.confidence.view(np.int32), alone.confidence.view(np.int32))
    assert (final.whole, final.shown) == (alone.whole, alone.shown)


def test_figures_of_fewer_pixels_ask_nothing_that_the_picture_knows_and_have_the_same_bits(
    asker, holes, asked, monkeypatch
):
    monkeypatch.setattr(preview_grid, "FIGURES_PIXELS", 48 * 48)
    alone = Asker(holes)
    expected = value_view(alone.memory, ViewValueRequest(alone.view(), holes.labels), Progress())
    in_all, asked[:] = sum(asked), []
    for present in (NAMES[:2], NAMES[1:]):
        asker.ask(present)
    asked[:] = []
    told = value_view(asker.memory, ViewValueRequest(asker.view(), holes.labels), Progress())
    assert told.values == expected.values and told.overall == expected.overall
    # Three of the seven combinations are there.
    assert 0 < sum(asked) <= 4 / 7 * in_all


def test_other_pixels_of_the_same_file_are_asked_where_the_file_has_changed(asker, holes, asked, monkeypatch):
    monkeypatch.setattr(preview_grid, "FIRST_PIXELS", 32 * 32)
    asker.ask(is_first=True)
    path = Path(holes.sensors[1].path)
    with rasterio.open(path, "r+") as dataset:
        dataset.write(dataset.read() + dataset.read().dtype.type(1))
    asked[:] = []
    final = asker.ask()
    assert sum(asked) == np.count_nonzero(final.values)
