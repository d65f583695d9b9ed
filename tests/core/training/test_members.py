"""The teacher's members answer with probabilities, repeat themselves with a seed, and stop when asked."""

from __future__ import annotations

import warnings

import numpy as np
import pytest
from mamol.core.errors import Cancelled
from mamol.core.progress import Progress
from mamol.core.training import members
from mamol.core.training.members import forest_answers, member_answers, regression_answers

TREES = 20
Pixels = tuple[np.ndarray, np.ndarray]


def pixels(count: int = 600, seed: int = 0, classes: int = 3) -> Pixels:
    """Three classes in ten features, the first of which tell them, straight; some of each are taken for another."""
    random = np.random.default_rng(seed)
    truth = random.integers(0, classes, count)
    table = random.normal(size=(count, 10))
    table[:, :classes] += 2.5 * np.eye(classes)[truth]
    return table.astype(np.float32), truth.astype(np.int64)


def right(answers: np.ndarray, truth: np.ndarray) -> float:
    return float((answers.argmax(1) == truth).mean())


def test_answers_are_the_mean_of_forest_and_regression() -> None:
    known, classes = pixels()
    given = known, classes, known[:50], 3
    both = member_answers(*given, TREES, 0, Progress())
    forest, regression = forest_answers(*given, TREES, 0, Progress()), regression_answers(*given, 0, Progress())
    assert np.array_equal(both, (forest + regression) / 2) and np.allclose(both.sum(1), 1)


def test_both_tell_classes_of_pixels_they_have_not_seen() -> None:
    (known, classes), (asked, truth) = pixels(), pixels(seed=1)
    for answers in (
        forest_answers(known, classes, asked, 3, TREES, 0, Progress()),
        regression_answers(known, classes, asked, 3, 0, Progress()),
    ):
        assert right(answers, truth) > 0.85 and np.allclose(answers.sum(1), 1)


@pytest.mark.parametrize("trees", [1, 5, 7])
def test_every_tree_counts_the_same(trees: int) -> None:
    known, classes = pixels(200)
    answers = forest_answers(known, classes, known, 3, trees, 0, Progress())
    assert np.allclose(answers.sum(1), 1)
    assert np.array_equal(answers, forest_answers(known, classes, known, 3, trees, 0, Progress()))
    other = forest_answers(known, classes, known, 3, trees, 1, Progress())
    assert not np.array_equal(answers, other), "the seed counts"


def test_a_class_that_was_not_learnt_is_never_answered() -> None:
    known, classes = pixels()
    table = known[classes != 1], classes[classes != 1], known[:100], 4
    answers = member_answers(*table, TREES, 0, Progress())
    assert not answers[:, [1, 3]].any() and np.allclose(answers.sum(1), 1)


def test_a_regression_learns_some_pixels_of_many_and_every_class(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(members, "MOST_REGRESSED", 50)
    known, classes = pixels(2_000)
    # One single pixel of a third class, which chance would hardly draw.
    rare = np.where(classes == 2, 0, classes)
    rare[1_234] = 2
    answers = regression_answers(known, rare, known, 3, 0, Progress())
    assert (answers[:, 2] > 0).all()
    assert right(answers, rare) > 0.7


def test_a_regression_that_runs_out_of_steps_warns_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(members, "MOST_ITERATIONS", 1)
    known, classes = pixels()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        regression_answers(known, classes, known, 3, 0, Progress())


@pytest.mark.parametrize("after", [0, 1, 3, 5])
def test_it_stops_at_any_time_and_never_goes_back(after: int) -> None:
    class Stops(Progress):
        told, done = 0, 0.0

        def report(self, fraction: float, message: str, values: object = None) -> None:
            assert self.done <= fraction <= 1
            self.told, self.done = self.told + 1, fraction

        def cancelled(self) -> bool:
            return self.told >= after

    known, classes = pixels(200)
    progress = Stops()
    with pytest.raises(Cancelled):
        member_answers(known, classes, known, 3, 25, 0, progress)
    assert progress.told == after
