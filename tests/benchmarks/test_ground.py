"""The study divides ground by whole fields where there are any, and nothing is learnt of the test ground."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch
from mamol.benchmarks.study import truth
from mamol.benchmarks.study.prepare import prepare
from mamol.benchmarks.study.report_confidence import confidence_section
from mamol.benchmarks.study.report_ground import ground_section
from mamol.benchmarks.study.report_truth import is_within, truth_section
from mamol.benchmarks.study.sets import StudySet
from mamol.benchmarks.study.split import divide, read_ground, squares
from mamol.core.contracts.train import Preset, TrainRequest
from mamol.core.errors import MamolError
from mamol.core.model.spec import Architecture
from mamol.core.training.presets import Schedule
from mamol.core.training.samples import Role
from rasterio.transform import from_origin
from scipy.ndimage import binary_dilation

SIZE, FIELD, GAP = 96, 6, 10
HALO = 4
SCHEDULE = Schedule(scene_steps=1, scene_pixels=4000, steps=2, batch=16, labelled_pixels=0, trees=2)


def write(path: Path, values: np.ndarray) -> None:
    profile = {"driver": "GTiff", "width": SIZE, "height": SIZE, "count": len(values), "dtype": values.dtype.name}
    where = {"crs": "EPSG:32633", "transform": from_origin(5e5, 5e6, 10, 10)}
    with rasterio.open(path, "w", **profile, **where) as dataset:
        dataset.write(values)


def fields() -> tuple[np.ndarray, np.ndarray]:
    """Fields of four classes, and two of a fifth; their numbers, of which two are one plot."""
    labels, units = np.zeros((2, SIZE, SIZE), np.uint8)
    places = [(row, column) for row in range(0, SIZE - FIELD, GAP) for column in range(0, SIZE - FIELD, GAP)]
    for number, (row, column) in enumerate(places):
        inside = np.s_[row : row + FIELD, column : column + FIELD]
        labels[inside] = 5 if number < 2 else 1 + number % 4
        units[inside] = 100 if number in (2, 6) else number + 1
    return labels, units


@pytest.fixture
def scene(tmp_path: Path) -> StudySet:
    labels, units = fields()
    random = np.random.default_rng(0)
    write(tmp_path / "a.tif", (labels + random.normal(size=(3, SIZE, SIZE)) * 0.3).astype(np.float32))
    write(tmp_path / "b.tif", random.normal(size=(1, SIZE, SIZE)).astype(np.float32))
    write(tmp_path / "labels.tif", labels[None])
    write(tmp_path / "units.tif", units[None])
    return StudySet("made up", tmp_path, {"a": "a.tif", "b": "b.tif"}, "labels.tif", "units.tif")


def test_ground_is_fields_where_there_are_polygons_else_patches_else_blocks(scene: StudySet, tmp_path: Path) -> None:
    ground = read_ground(scene, HALO)
    _, units = fields()
    assert ground.kind == "fields" and len(np.unique(ground.units)) == len(np.unique(units))
    plots = ground.units[units == 100]
    assert len(np.unique(plots)) == 1, "two polygons of one plot are one unit"
    patches = read_ground(StudySet("patches", tmp_path, scene.sensors, "labels.tif"), HALO)
    assert patches.kind == "patches" and len(np.unique(patches.units)) == len(np.unique(units)) + 1
    everywhere = np.random.default_rng(1).integers(1, 4, (12, 12)).repeat(8, 0).repeat(8, 1).astype(np.uint8)
    write(tmp_path / "map.tif", everywhere[None])
    blocks = read_ground(StudySet("map", tmp_path, scene.sensors, "map.tif", block=12), HALO)
    assert blocks.kind == "blocks" and np.array_equal(blocks.units, squares(everywhere.astype(np.uint16), 12))
    assert divide(blocks, HALO, 0).shared > 0.5, "blocks cut through patches, and that is counted"


@pytest.mark.parametrize("seed", range(3))
def test_whole_units_are_tested_with_a_buffer_and_few_ones_are_trained(scene: StudySet, seed: int) -> None:
    division = divide(read_ground(scene, HALO), HALO, seed)
    tested, trained = division.test > 0, division.training > 0
    assert not set(division.units[tested]) & set(division.units[trained]) and division.shared == 0
    assert np.array_equal(division.kept_out, binary_dilation(tested, np.ones((9, 9))))
    assert not (division.kept_out & trained).any()
    assert division.untested == (5,) and (division.training == 5).sum() > 0
    shares = [(division.test == value).sum() / (fields()[0] == value).sum() for value in range(1, 5)]
    assert min(shares) > 0.35 and max(shares) < 0.65


def test_nothing_of_the_test_ground_is_learnt(scene: StudySet) -> None:
    first = prepare(scene, 0, Architecture(), SCHEDULE)
    division = divide(read_ground(scene, HALO), HALO, 0)
    places = first.samples.places.numpy()
    assert not division.kept_out[places[:, 0], places[:, 1]].any()
    assert (first.samples.roles & Role.SCENE).sum() > 2000 and len(first.validation)
    assert not set(first.units[division.training == 0]) - {0}
    for name in ("a.tif", "b.tif"):
        with rasterio.open(scene.folder / name) as dataset:
            values = dataset.read()
        write(scene.folder / name, np.where(division.test > 0, np.float32(1000), values))
    again = prepare(scene, 0, Architecture(), SCHEDULE)
    assert not torch.equal(again.test.features[0], first.test.features[0])
    for one, other in zip(first.statistics, again.statistics):
        assert all(map(torch.equal, one, other))
    assert all(map(torch.equal, first.samples.features, again.samples.features))


def test_the_record_says_what_was_tested_on_what(scene: StudySet) -> None:
    prepared = prepare(scene, 0, Architecture(), SCHEDULE)
    ground = prepared.ground
    assert ground is not None and ground.kind == "fields" and ground.untested == ("class 5",)
    assert ground.trained + ground.tested == len(np.unique(fields()[1])) - 1
    record = {"set": "made up", "ground": {**vars(ground)}}
    row = f"| made up | fields | {ground.trained} | {ground.tested} | 0 % | class 5 |"
    assert row in ground_section([record, record])


def sure(name: str, accuracy: float, confidence: float, kind: str) -> dict[str, object]:
    patterns = {"1": accuracy - 0.1, "2": accuracy - 0.1, "3": accuracy}
    return {
        "set": name, "seed": 0, "method": "MaMOL", "sensors": ["a", "b"], "ground": {"kind": kind},
        "patterns": {key: [value] * 3 for key, value in patterns.items()},
        "calibration": {key: [confidence, 0.05] for key in patterns},
    }  # fmt: skip


def test_confidence_is_compared_with_accuracy_by_scene_and_over_scenes() -> None:
    text = confidence_section([sure("A", 0.6, 0.7, "fields"), sure("B", 0.8, 0.76, "blocks")])
    assert "| A | 60.0 | 70.0 | +10.0 | 5.0 | 53.3 | 70.0 | +16.7 | 5.0 |" in text
    assert "mean over 2 all scenes: +3.0 points with all sensors, +9.7 over all patterns" in text
    assert "mean over 1 scenes divided by fields or patches: +10.0 points" in text
    assert "| 2 of 2 | 70.0 | 73.0 | +3.0 | 5.0 | 2 |" in text
    assert confidence_section([{"set": "A", "calibration": {}}]) == ""


def told(seed: int, tested: float, lowest: float | None) -> dict[str, object]:
    return {
        "set": "A", "seed": seed, "preset": "fast", "units": "fields", "held_out": 6, "shared": 0.0, "reported": 0.7,
        "lowest": lowest, "highest": None if lowest is None else 0.9, "confidence": 0.7, "tested": tested,
        "test_units": 5, "test_confidence": 0.6,
    }  # fmt: skip


def test_it_is_counted_how_often_fields_not_given_lie_within_the_interval() -> None:
    records = [told(0, 0.6, 0.5), told(1, 0.4, 0.5), told(2, 0.6, None)]
    assert [is_within(one) for one in records] == [True, False, False]
    text = truth_section(records)
    assert "- A: within the report's interval in 1 of 3 runs; on average 70.0 % is reported" in text
    assert "| A | 0 | 70.0 | 50 to 90 | 6 fields | 60.0 | 5 | yes |" in text
    assert "| A | 2 | 70.0 | - | 6 fields | 60.0 | 5 | no |" in text


def test_a_training_that_is_checked_is_given_neither_labels_nor_values_of_the_test_fields(
    scene: StudySet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[TrainRequest] = []

    def look(request: TrainRequest, _: object) -> None:
        asked.append(request)
        raise MamolError("Looked at, not run.")

    monkeypatch.setattr(truth, "train", look)
    (tmp_path / "work").mkdir()
    with pytest.raises(MamolError, match="Looked at"):
        truth.compare(scene, 0, Preset.FAST, tmp_path / "work")
    [request] = asked
    with rasterio.open(request.labels.path) as given, rasterio.open(request.labels.units_path) as units:
        values, numbers = given.read(1), units.read(1)
    labels, _ = fields()
    assert np.array_equal(values > 0, numbers > 0) and (values[values > 0] == labels[values > 0]).all()
    kept_back = set(np.unique(read_ground(scene, HALO).units[(labels > 0) & (values == 0)])) - {0}
    assert len(kept_back) > 8
    for sensor in request.sensors:
        with rasterio.open(sensor.masks[0].path) as mask:
            masked = mask.read(1) > 0
        assert masked.any() and not (masked & (values > 0)).any()
