"""Boosted trees count as much as, on ground that was not learnt from, they are seen to know beside a forest."""

from __future__ import annotations

import numpy as np
import pytest
from mamol.core.device import worker_threads
from mamol.core.errors import Cancelled
from mamol.core.progress import Progress
from mamol.core.training import trees
from mamol.core.training.trees import FIFTH, HALF, boosted_answers, boosted_part, forest_answers, tree_answers
from sklearn.ensemble import HistGradientBoostingClassifier
from threadpoolctl import threadpool_info

TREES = 30
Pixels = tuple[np.ndarray, np.ndarray]


def few_features_that_tell(count: int = 1500, seed: int = 0) -> Pixels:
    """Four features of a hundred add up to the class: a forest, whose trees are offered ten at a time, misses them."""
    table = np.random.default_rng(seed).normal(size=(count, 100)).astype(np.float32)
    return table, (table[:, :4].sum(1) > 0).astype(np.int64)


def fields(count: int = 1500, seed: int = 0) -> Pixels:
    """Fields of one class and one look each, which boosted trees learn by heart; another field looks another way."""
    random = np.random.default_rng(seed)
    field = np.arange(count) // 50
    classes = random.integers(0, 3, field.max() + 1)[field]
    look = random.normal(size=(field.max() + 1, 30))[field] * 2 + np.eye(3).repeat(10, 1)[classes]
    return (look + random.normal(size=look.shape) * 0.1).astype(np.float32), classes.astype(np.int64)


def part(pixels: Pixels, count: int = 3) -> float:
    return boosted_part(*pixels, count, TREES, 0, Progress())


def right(answers: np.ndarray, classes: np.ndarray) -> float:
    return float((answers.argmax(1) == classes).mean())


@pytest.mark.parametrize("seed", range(3))
def test_they_count_half_where_few_features_tell_and_not_on_fields_of_their_own_look(seed: int) -> None:
    assert part(few_features_that_tell(seed=seed)) == HALF
    assert part(fields(seed=seed)) == 0


@pytest.mark.parametrize(
    ("pieces_right", "expected"), [((30, 0), HALF), ((3, 2), FIFTH), ((2, 3), FIFTH), ((0, 30), 0.0), ((2, 30), 0.0)]
)
def test_the_part_follows_from_the_difference_and_its_standard_error(
    monkeypatch: pytest.MonkeyPatch, pieces_right: tuple[int, int], expected: float
) -> None:
    """Of 50 pieces, the boosted trees alone are right in some, and the forest alone in others."""
    classes = np.tile([0, 1], 250)
    known = np.arange(500, dtype=np.float32)[:, None]
    boosted_alone, forest_alone = pieces_right

    def answers(asked: np.ndarray, right: np.ndarray) -> np.ndarray:
        return np.eye(2)[np.where(right, asked[:, 0] % 2, 1 - asked[:, 0] % 2).astype(int)]

    def forest(_: object, __: object, asked: np.ndarray, *rest: object) -> np.ndarray:
        return answers(asked, asked[:, 0] // 10 >= boosted_alone)

    def boosted(_: object, __: object, asked: np.ndarray, *rest: object) -> np.ndarray:
        return answers(asked, asked[:, 0] // 10 < 50 - forest_alone)

    monkeypatch.setattr(trees, "forest_answers", forest)
    monkeypatch.setattr(trees, "boosted_answers", boosted)
    assert part((known, classes), 2) == expected


def test_strips_are_judged_by_trees_that_did_not_learn_them(monkeypatch: pytest.MonkeyPatch) -> None:
    known, classes = few_features_that_tell(1000)
    seen: list[tuple[np.ndarray, np.ndarray]] = []

    def watch(learnt: np.ndarray, _: np.ndarray, asked: np.ndarray, count: int, *rest: object) -> np.ndarray:
        seen.append((learnt, asked))
        return np.full((len(asked), count), 1 / count)

    monkeypatch.setattr(trees, "forest_answers", watch)
    monkeypatch.setattr(trees, "boosted_answers", watch)
    assert part((known, classes), 2) == 0, "who says the same as the forest is of no help"
    asked = np.concatenate([one for _, one in seen[::2]])
    assert np.array_equal(asked, known), "each pixel is asked about once, in the order in which it lies"
    for learnt, own in seen:
        assert len(learnt) + len(own) == len(known)
        assert not (learnt[:, None] == own[None]).all(2).any()


@pytest.mark.parametrize(
    "pixels", [few_features_that_tell(150), (few_features_that_tell()[0], np.repeat([0, 1], [1450, 50]))]
)
def test_nothing_is_told_of_few_pixels_or_of_a_class_in_one_strip(pixels: Pixels) -> None:
    assert part(pixels) == 0


@pytest.mark.parametrize("weight", [0.0, FIFTH, HALF])
def test_answers_are_the_forests_and_the_boosted_trees_with_their_part(
    monkeypatch: pytest.MonkeyPatch, weight: float
) -> None:
    known, classes = few_features_that_tell(400)
    given = known, classes, known[:50], 2
    monkeypatch.setattr(trees, "boosted_part", lambda *_: weight)
    forest, boosted = forest_answers(*given, TREES, 0, Progress()), boosted_answers(*given, 0, Progress())
    assert np.allclose(tree_answers(*given, TREES, 0, Progress()), (1 - weight) * forest + weight * boosted)


def test_answers_together_are_better_where_boosted_trees_are() -> None:
    (known, classes), (asked, truth) = few_features_that_tell(), few_features_that_tell(500, 1)
    given = known, classes, asked, 2
    forest = forest_answers(*given, TREES, 0, Progress())
    both = tree_answers(*given, TREES, 0, Progress())
    assert np.allclose(both.sum(1), 1)
    assert right(both, truth) > right(forest, truth) > 0.6


def test_a_class_that_was_not_learnt_is_never_answered() -> None:
    known, classes = fields()
    table = known[classes != 1], classes[classes != 1], known[:100], 4
    for answers in (forest_answers(*table, 10, 0, Progress()), boosted_answers(*table, 0, Progress())):
        assert not answers[:, [1, 3]].any() and np.allclose(answers.sum(1), 1)


@pytest.mark.parametrize("after", [1, 40, 80, 171, 201, 203])
def test_it_stops_at_any_time(after: int) -> None:
    """170 messages come of the trial and 30 of the forest before the boosted trees of the answer."""

    class Stops(Progress):
        told, done = 0, 0.0

        def report(self, fraction: float, message: str, values: object = None) -> None:
            assert self.done <= fraction <= 1, "progress never goes back"
            self.told, self.done = self.told + 1, fraction

        def cancelled(self) -> bool:
            return self.told >= after

    known, classes = few_features_that_tell(400)
    progress = Stops()
    with pytest.raises(Cancelled):
        tree_answers(known, classes, known, 2, TREES, 0, progress)
    assert progress.told == after


def test_boosting_leaves_a_core_alone_and_does_not_spin(monkeypatch):
    """Threads that wait for each other for a core that another program has took minutes for what takes a second."""
    threads = []
    real = HistGradientBoostingClassifier.fit

    def fit(model, *data):
        threads.extend(pool["num_threads"] for pool in threadpool_info() if pool["user_api"] == "openmp")
        return real(model, *data)

    monkeypatch.setattr(HistGradientBoostingClassifier, "fit", fit)
    known, classes = np.random.default_rng(0).normal(size=(80, 3)).astype(np.float32), np.arange(80) % 2
    boosted_answers(known, classes, known, 2, 0, Progress())
    assert threads and max(threads) <= worker_threads()
