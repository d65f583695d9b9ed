"""The what-if job on real rasters: one pass equals separate runs, and the figures agree with the maps."""

from __future__ import annotations

import csv
import math
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
import rasterio
from mamol.core.contracts.classify import ClassifyResult
from mamol.core.contracts.evaluate import EvaluateRequest
from mamol.core.contracts.labels import LabelFeatures, LabelLayer, LabelLayers, LabelRaster
from mamol.core.contracts.outputs import OutputKind
from mamol.core.contracts.sensors import Extent
from mamol.core.contracts.what_if import WhatIfResult
from mamol.core.errors import Cancelled, ExtentError, LabelError, OutputError, RasterError, SensorError
from mamol.core.evaluation.evaluate import evaluate
from mamol.core.inference import classify as classify_module
from mamol.core.inference.runner import NetworkRunner
from mamol.core.progress import Progress
from mamol.core.what_if import what_if as module
from mamol.core.what_if.what_if import what_if

SIZE = 96
SUBSETS = ["".join(chosen) for count in (3, 2, 1) for chosen in combinations("012", count)]
HECTARES = 0.04
TINY = 1e-12


def maps_of(result: ClassifyResult, read: Callable) -> tuple[np.ndarray, np.ndarray]:
    paths = {output.kind: output.path for output in result.outputs}
    return read(paths[OutputKind.CLASSES])[0], read(paths[OutputKind.CONFIDENCE])[0]


def by_sensors(result: WhatIfResult) -> dict:
    return {"".join(name[-1] for name in subset.sensors): subset for subset in result.subsets}


@pytest.mark.parametrize("has_holes", [True, False])
def test_every_combination_counts_what_a_run_of_its_own_would(what_if_scene, read, has_holes: bool) -> None:
    """Without holes all questions are put to the same batches; with holes nearly each has batches of its own."""
    scene = what_if_scene
    if has_holes:
        scene.cut_holes()
    result = what_if(scene.request(), Progress())
    found = by_sensors(result)
    assert list(found) == ["012", "01", "02", "12", "0", "1", "2"], "all sensors first, then by their number"
    full, _ = maps_of(scene.classify("012"), read)
    valid = full > 0
    assert 0 < result.valid_pixels == valid.sum() and result.pixels == SIZE * SIZE
    assert (result.valid_pixels < result.pixels) == has_holes
    for sensors, subset in found.items():
        alone = scene.classify(sensors, reference="sensor " + sensors[0])
        classes, _ = maps_of(alone, read)
        assert subset.class_pixels == alone.class_pixels
        assert subset.mean_confidence == alone.mean_confidence, "the same to the last bit"
        assert subset.pixels == alone.valid_pixels
        assert subset.agreement == (classes[valid] == full[valid]).mean()
        assert subset.class_hectares == pytest.approx({k: v * HECTARES for k, v in alone.class_pixels.items()})
        pairs, counts = np.unique(np.stack([full[valid], classes[valid]]), axis=1, return_counts=True)
        expected = {(a, b): n for (a, b), n in zip(pairs.T.tolist(), counts.tolist()) if a != b}
        assert {(turn.before, turn.after): turn.pixels for turn in subset.transitions} == expected
        assert all(turn.hectares == pytest.approx(turn.pixels * HECTARES) for turn in subset.transitions)
        evaluated = evaluate(EvaluateRequest(alone.outputs[0].path, scene.labels), Progress()).accuracy
        assert (subset.accuracy.overall, subset.accuracy.average) == (evaluated.overall, evaluated.average)
        assert (subset.accuracy.kappa, subset.accuracy.count) == (evaluated.kappa, evaluated.count)


def test_shapley_values_sum_to_all_less_none(holes, read) -> None:
    result = what_if(holes.request(), Progress())
    assert sum(value.agreement for value in result.values) == pytest.approx(1 - 0, abs=TINY)
    labels, full = read(holes.labels.path)[0], maps_of(holes.classify("012"), read)[0]
    compared = labels[(labels > 0) & (full > 0)]
    chance = np.bincount(compared).max() / len(compared)
    assert result.right_by_chance == pytest.approx(chance, abs=TINY)
    overall = result.subsets[0].accuracy.overall
    assert result.subsets[0].right == pytest.approx(overall, abs=TINY)
    assert sum(value.accuracy for value in result.values) == pytest.approx(overall - chance, abs=TINY)
    assert [value.sensor for value in result.values] == ["sensor 0", "sensor 1", "sensor 2"]


def test_a_pixel_a_combination_does_not_see_is_guessed_in_its_worth_and_left_out_of_its_accuracy(holes, read) -> None:
    labels = read(holes.labels.path)[0]
    full = maps_of(holes.classify("012"), read)[0]
    subset = by_sensors(what_if(holes.request(), Progress()))["1"]
    classes = maps_of(holes.classify("1"), read)[0]
    compared = (labels > 0) & (full > 0)
    commonest = np.bincount(labels[compared]).argmax()
    guessed = np.where(classes > 0, classes, commonest)
    assert subset.right == pytest.approx((guessed == labels)[compared].mean(), abs=TINY)
    assert subset.accuracy.count == (compared & (classes > 0)).sum() < compared.sum()


def test_the_rasters_say_what_separate_maps_say(holes, read) -> None:
    result = what_if(holes.request(removed="sensor 1"), Progress())
    maps = {sensors: maps_of(holes.classify(sensors, reference="sensor " + sensors[0]), read) for sensors in SUBSETS}
    full, confidence = maps["012"]
    valid = full > 0
    others = np.stack([maps[sensors][0] == full for sensors in SUBSETS if sensors != "012"])
    agreement = read(result.agreement_path)[0]
    np.testing.assert_allclose(agreement[valid], others.mean(0)[valid], rtol=1e-6)
    assert (agreement[~valid] == -1).all()
    sensitivity = read(result.sensitivity_path)
    for sensor, left in enumerate(("12", "02", "01")):
        there = read(holes.sensors[sensor].path)[0] != -9999
        assert (sensitivity[sensor][~there] == -9999).all() and (sensitivity[sensor][there] > -1).all()
        classes, sure = maps[left]
        same = there & (classes == full)
        np.testing.assert_array_equal(sensitivity[sensor][same], (confidence - sure)[same])
        alone = there & valid & (classes == 0)
        np.testing.assert_array_equal(sensitivity[sensor][alone], confidence[alone], "the only sensor: all is lost")
        other = there & (classes != full) & (classes > 0)
        assert other.any() and (sensitivity[sensor][other] >= (confidence - sure)[other] - 1e-6).all()
    flips, without = read(result.flips_path)[0], maps["02"][0]
    names = {entry.value: entry.name for entry in result.flips}
    classes = {0: "no class", **{entry.value: entry.name for entry in result.classes}}
    changed = valid & (without != full)
    assert result.removed == "sensor 1" and (flips[~changed] == 0).all() and changed.any()
    for place in zip(*np.nonzero(changed)):
        assert names[flips[place]] == f"{classes[full[place]]} → {classes[without[place]]}"


def test_rasters_carry_names_nodata_and_provenance(what_if_scene) -> None:
    result = what_if(what_if_scene.request(sensors="02"), Progress())
    for path in (result.sensitivity_path, result.agreement_path, result.flips_path):
        with rasterio.open(path) as dataset:
            assert dataset.tags()["MAMOL_SENSORS_ABSENT"] == "sensor 1"
            assert dataset.is_tiled and dataset.nodata is not None
    with rasterio.open(result.sensitivity_path) as dataset:
        assert dataset.descriptions == ("sensor 0", "sensor 2")
    values = {value.sensor: value.agreement for value in result.values}
    assert result.removed == max(values, key=values.get), "the one that is worth most"


@pytest.mark.parametrize("memory_limit", [None, 1])
def test_tiles_change_nothing(holes, read, monkeypatch: pytest.MonkeyPatch, memory_limit: int | None) -> None:
    """With a limit that nothing fits into, a tile is read and classified row by row; either way once for all."""
    whole = what_if(holes.request("whole"), Progress())
    reads, stems = Counter(), Counter()
    real, features = module.read_tile, NetworkRunner.prepare

    def watched(stack, tile, *more):
        reads[tile.row_off, tile.col_off, tile.height] += 1
        return real(stack, tile, *more)

    def counted(runner, *more):
        stems["tiles"] += 1
        return features(runner, *more)

    monkeypatch.setattr(NetworkRunner, "prepare", counted)

    monkeypatch.setattr(module, "BLOCK_SIZE", 16)
    monkeypatch.setattr(module, "read_tile", watched)
    tiled = what_if(holes.request("tiled", memory_limit=memory_limit), Progress())
    rows = 16 if memory_limit is None else 1
    assert {height for *_, height in reads} == {rows} and set(reads.values()) == {1}
    assert len(reads) == stems["tiles"] == (SIZE // 16) * (SIZE // rows)
    for kind in ("flips_path", "agreement_path"):
        assert np.array_equal(read(getattr(whole, kind)), read(getattr(tiled, kind)))
    np.testing.assert_allclose(read(whole.sensitivity_path), read(tiled.sensitivity_path), atol=2e-5)
    for one, other in zip(whole.subsets, tiled.subsets):
        assert replace(one, mean_confidence=0, class_hectares={}, transitions=()) == replace(
            other, mean_confidence=0, class_hectares={}, transitions=()
        )
        assert one.class_hectares == pytest.approx(other.class_hectares)


@pytest.mark.parametrize("filling", [0.0, 1e6, math.nan])
def test_the_values_of_a_sensor_where_it_is_absent_do_not_matter(holes, read, filling: float) -> None:
    first = what_if(holes.request("first"), Progress())
    for source in holes.sensors:
        with rasterio.open(source.path) as dataset:
            profile, values = dataset.profile, dataset.read()
        mask = np.where(values[0] == -9999, 0, 255).astype(np.uint8)
        profile.update(nodata=None)
        with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(source.path, "w", **profile) as dataset:
            dataset.write(np.where(mask > 0, values, np.float32(filling)))
            dataset.write_mask(mask)
    second = what_if(holes.request("second"), Progress())
    assert (first.subsets, first.values, first.flips) == (second.subsets, second.values, second.flips)
    for kind in ("sensitivity_path", "flips_path", "agreement_path"):
        assert np.array_equal(read(getattr(first, kind)), read(getattr(second, kind)))


def test_a_sensor_without_a_valid_pixel_is_worth_nothing(what_if_scene, read) -> None:
    what_if_scene.fill(1, slice(None), slice(None))
    result = what_if(what_if_scene.request(removed="sensor 1"), Progress())
    values = {value.sensor: value for value in result.values}
    assert values["sensor 1"].agreement == 0 and values["sensor 1"].accuracy == pytest.approx(0, abs=TINY)
    assert (read(result.sensitivity_path)[1] == -9999).all()
    assert result.flips == () and not read(result.flips_path).any()
    assert by_sensors(result)["1"].accuracy.count == 0 and math.isnan(by_sensors(result)["1"].mean_confidence)


def test_one_sensor_is_all_there_is(what_if_scene, read) -> None:
    result = what_if(what_if_scene.request(sensors="1"), Progress())
    assert len(result.subsets) == 1 and [value.agreement for value in result.values] == [1]
    assert (read(result.agreement_path) == 1).all()
    assert {entry.name.split(" → ")[1] for entry in result.flips} == {"no class"}
    assert "without sensor 1" not in Path(result.html_path).read_text(encoding="utf-8")


def test_the_tables_hold_the_figures(what_if_scene) -> None:
    result = what_if(what_if_scene.request(), Progress())
    with Path(result.csv_path).open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [row["sensors"] for row in rows][:2] == ["sensor 0 + sensor 1 + sensor 2", "sensor 0 + sensor 1"]
    for row, subset in zip(rows, result.subsets):
        assert float(row["OA"]) == pytest.approx(subset.accuracy.overall, abs=1e-6)
        assert float(row["agreement"]) == pytest.approx(subset.agreement, abs=1e-6)
        areas = [float(row[f"{entry.name} (ha)"]) for entry in result.classes]
        assert sum(areas) == pytest.approx(subset.pixels * HECTARES)
    page = Path(result.html_path).read_text(encoding="utf-8")
    for value in result.values:
        assert f"{100 * value.agreement:+.1f}" in page and f"{100 * value.accuracy:+.1f}" in page
    assert "without sensor 0" in page and f"{100 * result.subsets[1].accuracy.overall:.1f}" in page


def test_without_a_reference_there_are_no_accuracies(what_if_scene) -> None:
    nothing = {"csv_path": None, "sensitivity_path": None, "flips_path": None, "agreement_path": None}
    result = what_if(what_if_scene.request(reference=None, **nothing), Progress())
    assert all(subset.accuracy is None and math.isnan(subset.right) for subset in result.subsets)
    assert all(math.isnan(value.accuracy) for value in result.values) and math.isnan(result.right_by_chance)
    assert sum(value.agreement for value in result.values) == pytest.approx(1, abs=TINY)
    assert "OA, %" not in Path(result.html_path).read_text(encoding="utf-8")
    assert [path.name for path in (what_if_scene.folder / "what_if").iterdir()] == ["table.html"]


def test_polygons_are_a_reference_and_unknown_values_are_told_of(what_if_scene) -> None:
    left, top = 500000, 4480000
    squares = [
        {"type": "Polygon", "coordinates": [[(x, top), (x + 400, top), (x + 400, top - 400), (x, top - 400), (x, top)]]}
        for x in (left, left + 400)
    ]
    polygons = LabelFeatures(((squares[0], 1), (squares[1], 9)), "EPSG:32616", "fields")
    result = what_if(what_if_scene.request(reference=polygons), Progress())
    assert result.subsets[0].accuracy.count == 2 * 20 * 20 and result.right_by_chance == 0.5
    assert "class 9" in result.subsets[0].accuracy.class_names
    sentence = "Class 'class 9' of the reference does not exist in the model: its 400 pixels count as wrong."
    assert sentence in result.warnings and result.matched_by == "value"


def test_several_layers_are_a_reference_as_one_that_holds_all_their_labels(what_if_scene) -> None:
    def square(x: float) -> dict[str, object]:
        corners = [(x, 4480000), (x + 400, 4480000), (x + 400, 4479600), (x, 4479600), (x, 4480000)]
        return {"type": "Polygon", "coordinates": [corners]}

    left, right = ((square(x), value) for x, value in ((500000, 1), (500400, 2)))
    one = LabelFeatures((left, right), "EPSG:32616", "fields")
    several = LabelLayers(
        tuple(LabelLayer(LabelFeatures((feature,), "EPSG:32616", "fields")) for feature in (left, right))
    )
    together, apart = (what_if(what_if_scene.request(reference=given), Progress()) for given in (one, several))
    for given, expected in zip(apart.subsets, together.subsets):
        assert given.accuracy.confusion == expected.accuracy.confusion
        assert given.accuracy.class_names == expected.accuracy.class_names
    assert apart.values == together.values


def test_an_extent_is_kept(holes, read) -> None:
    left, top = 500000 + 20 * 7, 4480000 - 20 * 35
    extent = Extent(left, top - 20 * 45, left + 20 * 45, top, "EPSG:32616")
    whole, part = what_if(holes.request("whole"), Progress()), what_if(holes.request("part", extent=extent), Progress())
    assert part.pixels == 45 * 45
    inside = read(whole.agreement_path)[:, 35:80, 7:52]
    assert np.array_equal(read(part.agreement_path), inside)


class CancelAt(Progress):
    def __init__(self, words: str, fraction: float = 0.0) -> None:
        self.words, self.fraction, self.stop, self.late = words, fraction, False, 0

    def report(self, fraction: float, message: str, values: object = None) -> None:
        self.late += self.stop
        self.stop = self.stop or (self.words in message and fraction >= self.fraction)

    def cancelled(self) -> bool:
        return self.stop


@pytest.mark.parametrize(
    ("words", "fraction"), [("tile 1 ", 0), ("tile 20 ", 0), ("classifying", 0.5), ("classifying", 1)]
)
def test_cancelling_leaves_nothing_behind(holes, monkeypatch, tmp_path, words: str, fraction: float) -> None:
    monkeypatch.setattr(module, "BLOCK_SIZE", 16)
    monkeypatch.setenv("TMPDIR", str(tmp_path / "temporary"))
    monkeypatch.setattr("tempfile.tempdir", None)
    (tmp_path / "temporary").mkdir()
    progress = CancelAt(words, fraction)
    with pytest.raises(Cancelled):
        what_if(holes.request("cancelled"), progress)
    assert progress.late == 0, "the job went on after it was told to stop"
    assert list((tmp_path / "cancelled").iterdir()) == list((tmp_path / "temporary").iterdir()) == []


def test_what_cannot_work_is_a_sentence_and_nothing_is_written(what_if_scene, tmp_path: Path) -> None:
    whole = what_if_scene.request("refused")
    far = LabelFeatures(
        (({"type": "Polygon", "coordinates": [[(0, 0), (1, 0), (1, 1), (0, 0)]]}, 1),), "EPSG:32616", "far"
    )
    stranger = replace(whole.sensors[0], name="thermal")
    for error, sentence, changes in (
        (SensorError, "No sensor is chosen", {"sensors": ()}),
        (SensorError, "has no sensor 'thermal'", {"sensors": (stranger,)}),
        (SensorError, "leave out, 'SAR', is not among the chosen ones", {"removed": "SAR"}),
        (SensorError, "Two sensors are called 'sensor 0'", {"sensors": (whole.sensors[0],) * 2}),
        (ExtentError, "outside", {"extent": Extent(0, 0, 5, 5, "EPSG:32616")}),
        (RasterError, "needs 20 bands", {"sensors": (replace(whole.sensors[0], path=whole.sensors[1].path),)}),
        (LabelError, "no labelled pixel in the extent", {"reference": far}),
        (LabelError, "no file", {"reference": LabelRaster(str(tmp_path / "gone.tif"))}),
        (OutputError, "one of the inputs", {"csv_path": whole.sensors[0].path}),
        (OutputError, "one of the inputs", {"html_path": what_if_scene.labels.path}),
        (OutputError, "Two outputs", {"csv_path": whole.html_path}),
        (OutputError, "Two outputs", {"agreement_path": whole.flips_path}),
        (OutputError, r"ending in \.csv", {"csv_path": str(tmp_path / "refused" / "t.txt")}),
        (OutputError, r"ending in \.tif", {"flips_path": str(tmp_path / "refused" / "flips.png")}),
    ):
        with pytest.raises(error, match=sentence):
            what_if(replace(whole, **changes), Progress())
    assert list((tmp_path / "refused").iterdir()) == []


def test_labels_where_no_sensor_looks_are_told_of(what_if_scene) -> None:
    for sensor in range(3):
        what_if_scene.fill(sensor, slice(0, 30), slice(None))
    result = what_if(what_if_scene.request(), Progress())
    assert any("reference pixels have no data from any sensor" in sentence for sentence in result.warnings)
    for sensor in range(3):
        what_if_scene.fill(sensor, slice(None), slice(None))
    with pytest.raises(LabelError, match="No sensor has data at any of the"):
        what_if(what_if_scene.request(), Progress())
    result = what_if(what_if_scene.request(reference=None), Progress())
    assert result.valid_pixels == 0 and "the maps are empty" in result.warnings[0]
    assert all(math.isnan(value.agreement) for value in result.values) and result.flips == ()


def test_classify_and_what_if_read_the_same_tiles() -> None:
    assert module.BLOCK_SIZE == classify_module.BLOCK_SIZE
