"""Sets of classes hold the right one as often as promised, for new ground units; too few units promise nothing."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from mamol.core.contracts.outputs import OutputKind
from mamol.core.inference.trust import coverage_notes
from mamol.core.model.trust import COVERAGE_STEPS, ClassSetRecord, low_coverage
from mamol.core.training.class_prior import SceneAnswers
from mamol.core.training.class_sets import (
    ClassScores,
    fit_class_sets,
    floors_at,
    is_covered,
    joined_scores,
    set_sizes,
)
from mamol.core.training.held_out import Answers, HeldOut

from ..model.test_model_file import example_spec

CLASSES = 4


def units(random: np.random.Generator, count: int, pixels: int = 30) -> ClassScores:
    """Units whose pixels are right or wrong together: how hard each is is drawn once for all of them."""
    classes = random.integers(0, CLASSES, count).repeat(pixels)
    help_given = random.normal(1.0, 2.0, count).repeat(pixels)
    logits = random.normal(0, 1, (count * pixels, CLASSES))
    logits[np.arange(len(classes)), classes] += help_given
    probability = np.exp(logits) / np.exp(logits).sum(1, keepdims=True)
    return ClassScores(probability.astype(np.float32), classes, np.arange(count).repeat(pixels))


@pytest.mark.parametrize("coverage", [0.6, 0.8, 0.9])
def test_a_pixel_of_a_new_unit_is_covered_as_often_as_promised(coverage: float) -> None:
    random = np.random.default_rng(0)
    found = []
    for _ in range(400):
        (floor,) = floors_at(units(random, 20), [coverage])
        found.append(is_covered(units(random, 1), floor).mean())
    # Two standard errors of 400 draws.
    assert coverage - 2 * np.std(found) / 20 <= np.mean(found)


def test_pixels_of_few_units_prove_no_more_than_the_units_do() -> None:
    random = np.random.default_rng(1)
    eight, nine = (units(random, count, 500) for count in (8, 9))
    assert floors_at(eight, [0.9]) == [0.0], "8 of 9 are 88.9 %"
    assert floors_at(nine, [0.9])[0] > 0
    assert floors_at(eight, [0.85])[0] > 0


def test_floors_fall_with_the_coverage_and_sets_grow() -> None:
    scores = units(np.random.default_rng(2), 50)
    levels = [step / COVERAGE_STEPS for step in range(1, COVERAGE_STEPS)]
    floors = floors_at(scores, levels)
    assert floors == sorted(floors, reverse=True)
    sizes = [set_sizes(scores.probability, floor).mean() for floor in floors]
    assert sizes == sorted(sizes) and sizes[0] >= 1 and sizes[-1] <= CLASSES


def test_a_large_unit_weighs_no_more_than_a_small_one() -> None:
    few, many = units(np.random.default_rng(3), 30, 2), units(np.random.default_rng(4), 1, 20_000)
    many.units[:] = 99
    together = joined_scores([few, many])
    (alone,), (both,) = (floors_at(one, [0.8]) for one in (few, together))
    assert abs(alone - both) < 0.2


def held_out(count: int, pixels: int = 20, seed: int = 0, sensors: int = 2) -> HeldOut:
    scores = units(np.random.default_rng(seed), count, pixels)
    logits = torch.from_numpy(np.log(scores.probability))
    everything = torch.arange(len(logits))
    patterns = {number: torch.full((len(logits),), (1 << number) - 1) for number in range(1, sensors + 1)}
    by_count = tuple(Answers(everything, patterns[number], logits) for number in patterns)
    learnt = torch.ones(CLASSES, dtype=torch.bool)
    scene = SceneAnswers({3: logits, 2: logits, 1: logits}, learnt, sensors)
    return HeldOut(torch.from_numpy(scores.classes), torch.from_numpy(scores.units), by_count[-1], {}, by_count, scene)


def test_what_is_measured_was_calibrated_on_other_units() -> None:
    record = fit_class_sets([held_out(60)])
    assert record is not None and record.units == (60, 60) and len(record.measured) == 2
    for one in record.measured:
        assert 0.8 <= one.unit_coverage <= 1 and 1 <= one.size <= CLASSES and one.pixels == 1200
    folds = fit_class_sets([held_out(30, seed=1), held_out(30, seed=2)])
    assert folds is not None and len(folds.measured) == 2


def test_a_single_unit_promises_nothing_and_is_not_measured() -> None:
    record = fit_class_sets([held_out(1)])
    assert record is not None and record.measured == () and record.at(0.9) == (0.0, 0.0)


def test_without_held_out_pixels_there_are_no_sets() -> None:
    assert fit_class_sets([held_out(0)]) is None


@pytest.mark.parametrize(("coverage", "step"), [(0.9, 180), (0.901, 181), (0.5, 100), (0.001, 1), (0.995, 199)])
def test_a_coverage_between_two_steps_is_rounded_up(coverage: float, step: int) -> None:
    floors = tuple(1 - number / COVERAGE_STEPS for number in range(1, COVERAGE_STEPS))
    assert ClassSetRecord((floors,), (500,)).at(coverage) == (floors[step - 1],)


def test_beyond_the_last_step_every_class_is_possible() -> None:
    floors = (0.5,) * (COVERAGE_STEPS - 1)
    assert ClassSetRecord((floors, floors), (500, 500)).at(0.999) == (0.0, 0.0)


def test_what_one_model_in_ten_covers_at_most_is_as_computed() -> None:
    random, covered = np.random.default_rng(5), []
    for _ in range(400):
        right = random.random(9).astype(np.float32)
        found = ClassScores(np.column_stack([right, 1 - right]), np.zeros(9, np.int64), np.arange(9))
        (floor,) = floors_at(found, [0.9])
        # Of new units as many have a right class that is at least as probable.
        covered.append(1 - floor)
    assert np.mean(covered) == pytest.approx(0.9, abs=0.02)
    assert np.quantile(covered, 0.1) == pytest.approx(low_coverage(9, 0.9), abs=0.03)
    assert low_coverage(8, 0.9) == 1 and low_coverage(9, 0.9) == pytest.approx(0.774, abs=0.001)


@pytest.mark.parametrize(("units", "told"), [((9, 60), ["9 held-out units", "less than about 77 %"]), ((300, 300), [])])
def test_few_units_are_told_where_sets_are_asked_for(units: tuple[int, int], told: list[str]) -> None:
    floors = (0.5,) * (COVERAGE_STEPS - 1)
    spec = example_spec(class_sets=ClassSetRecord((floors, floors), units))
    notes = coverage_notes(spec, [OutputKind.SET_SIZE], 0.9)
    assert len(notes) == bool(told) and all(words in notes[0] for words in told)
    assert coverage_notes(spec, [OutputKind.CLASSES], 0.9) == ()
