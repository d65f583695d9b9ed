"""Few labels of a class, and intervals over the ground that was tested."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from mamol.benchmarks.study.cells import PICKED
from mamol.benchmarks.study.forests import Predictions
from mamol.benchmarks.study.prepare import Prepared, few_labelled
from mamol.benchmarks.study.records import record
from mamol.benchmarks.study.report_few_labels import few_labels_section
from mamol.benchmarks.study.report_intervals import intervals_section
from mamol.core.training.samples import Role


def test_no_class_keeps_more_labels_than_asked_and_nothing_else_changes() -> None:
    random = np.random.default_rng(0)
    labels = random.integers(0, 4, (40, 40)).astype(np.uint16)
    chosen = random.choice([int(Role.TRAINING), int(Role.VALIDATION)], labels.shape)
    roles = np.where(labels > 0, chosen | int(Role.SCENE), int(Role.SCENE)).astype(np.uint8)
    labels[:, 0], roles[:, 0] = 0, int(Role.SCENE)
    labels[:3, 0], roles[:3, 0] = 9, int(Role.TRAINING)
    left = few_labelled(roles, labels, 10, 0)
    for role in (Role.TRAINING, Role.VALIDATION):
        kept, had = ((one & int(role)) > 0 for one in (left, roles))
        assert not (kept & ~had).any()
        for value in np.unique(labels[had]):
            assert (kept & (labels == value)).sum() == min(10, (had & (labels == value)).sum())
    assert np.array_equal(left & int(Role.SCENE), roles & int(Role.SCENE))
    assert not np.array_equal(left, few_labelled(roles, labels, 10, 1))


@pytest.fixture
def lines(scene: Prepared) -> list[dict[str, Any]]:
    """Two methods on 50 test pixels in five units: one is right but in a unit, the rival is right in that one alone."""
    truth = scene.test.classes.numpy()
    units = np.repeat([4, 9, 2, 7, 11], 10)
    tested = replace(scene, tested_units=units)
    right = np.where(units == 7, (truth + 1) % 3, truth)
    other = np.where(units == 7, truth, (truth + 1) % 3)
    given = (("MaMOL", right), (PICKED["OA"], other), (PICKED["AA"], other))
    return [record(tested, 0, name, Predictions(dict.fromkeys((1, 2, 3), said), 0.0, 1.0)) for name, said in given]


def test_a_record_counts_right_pixels_by_ground_unit(lines: list[dict[str, Any]]) -> None:
    counted = lines[0]["by_unit"]
    assert counted["all"] == [10] * 5
    assert counted["3"] == [10, 10, 0, 10, 10]
    assert sum(counted["3"]) / 50 == pytest.approx(lines[0]["patterns"]["3"][0])


def test_the_interval_is_of_the_units_that_were_tested(lines: list[dict[str, Any]]) -> None:
    text = intervals_section(lines)
    # Four of five units are won: 60 points. All five may be drawn from the four, and three times the fifth.
    assert "| made up | 1 | 5 | +60.0 (-20.0 to +100.0) |" in text
    assert intervals_section([{**line, "by_unit": None} for line in lines]) == ""


def test_rows_of_other_ground_are_not_compared(lines: list[dict[str, Any]]) -> None:
    lines[1]["by_unit"]["all"] = [20, 10, 10, 5, 5]
    with pytest.raises(ValueError, match="other ground"):
        intervals_section(lines)


def test_the_table_has_a_column_for_each_number_of_labels(lines: list[dict[str, Any]]) -> None:
    text = few_labels_section([{**line, "labels": number} for number in (10, 30) for line in lines])
    assert "| OA, labels a class | 10 | 30 |" in text
    assert "| made up, MaMOL | 80.0 | 80.0 |" in text and "| made up, picked rival | 20.0 | 20.0 |" in text
    assert "+60.0; 3 of 3 cells at or above" in text
    alone = few_labels_section([{**lines[0], "labels": 30}])
    assert "| difference | - |" in alone and "nan" not in alone
