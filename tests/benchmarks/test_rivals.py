"""Rivals are picked on the training side alone, are not asked about what they learnt, and get what MaMOL gets."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch
from mamol.benchmarks.study import mixed, rivals
from mamol.benchmarks.study.methods import SHORT
from mamol.benchmarks.study.networks import Recipe
from mamol.benchmarks.study.prepare import TEST, Prepared
from mamol.benchmarks.study.report_rivals import headroom_line
from mamol.benchmarks.study.rivals import NAMES, PICKED, PICKED_FAVOURING, RIVALS, Rival
from mamol.core.training.samples import Role, joined


@pytest.fixture
def scene(scene: Prepared) -> Prepared:
    """With bands of its own, and units of six pixels of any class."""
    both = scene.samples.with_role(Role.TRAINING)
    roles = [int(Role.TRAINING)] * len(both) + [TEST] * len(scene.test)
    bands = replace(joined([both, scene.test]), roles=torch.tensor(roles, dtype=torch.uint8))
    units = (np.arange(15 * 20, dtype=np.int32) // 6 + 1).reshape(15, 20)
    return replace(scene, units=units, bands=bands)


@pytest.fixture
def few_kinds(monkeypatch: pytest.MonkeyPatch) -> None:
    kinds = {name: made for name, made in rivals._settings(0).items() if name in ("SVM", "regression")}
    monkeypatch.setattr(rivals, "_settings", lambda seed: kinds)


def test_each_kind_answers_with_bands_and_windows_for_every_test_pixel(scene, few_kinds) -> None:
    found = rivals._train(scene, 0, 1)
    assert set(found) == {f"{kind}, {view}" for kind in ("SVM", "regression") for view in rivals.VIEWS}
    for one in found.values():
        assert one.answers.shape == (len(scene.test), len(scene.class_names))
        assert np.allclose(one.answers.sum(1), 1) and one.seconds > 0


def test_a_unit_is_answered_for_by_a_model_that_did_not_learn_it(scene, few_kinds, monkeypatch) -> None:
    units = scene.units_at(scene.training.places)
    classes = scene.training.classes.numpy()
    learnt = []

    def watch(model, known, own, asked, count):
        learnt.append((len(known), len(asked)))
        return np.full((len(asked), count), 1 / count)

    monkeypatch.setattr(rivals, "_ask", watch)
    rivals._train(scene, 0, 1)
    folds = list(rivals.StratifiedGroupKFold(rivals.FOLDS, shuffle=True, random_state=0).split(classes, classes, units))
    for learning, held in folds:
        assert not set(units[learning]) & set(units[held])
    assert (len(classes), len(scene.test)) in learnt


def test_the_best_by_cross_validation_is_picked_though_another_is_better_on_the_test(scene, monkeypatch) -> None:
    truth, count = scene.training.classes.numpy(), len(scene.class_names)
    right, tested = np.eye(count)[truth], np.eye(count)[scene.test.classes.numpy()]
    wrong = np.roll(right, 1, 1)
    made = {"a": Rival(right, np.roll(tested, 1, 1), 1.0), "b": Rival(wrong, tested, 1.0)}
    monkeypatch.setattr(rivals, "rivals_of", lambda *_: made)
    for name in (PICKED, PICKED_FAVOURING):
        predictions = RIVALS[name](scene, 0)
        assert predictions.training_seconds == 2.0 * len(predictions.by_pattern), "all had to be trained to pick one"
        for predicted in predictions.by_pattern.values():
            assert np.array_equal(predicted, made["a"].answers.argmax(1))


def test_the_rows_are_all_kinds_and_both_views() -> None:
    assert len(NAMES) == 12 and set(NAMES) < set(RIVALS)


def test_the_mean_with_the_rivals_is_half_ours(scene, few_kinds, monkeypatch) -> None:
    truth, count = scene.test.classes.numpy(), len(scene.class_names)
    right, wrong = np.eye(count)[truth], np.eye(count)[(truth + 1) % count]
    weak = 0.6 * wrong + 0.4 * right
    monkeypatch.setattr(mixed, "rivals_of", lambda *asked: {"a": Rival(right, weak, 0.0), "b": Rival(right, weak, 0.0)})
    monkeypatch.setitem(mixed._answers, scene, {0: {1: right, 2: wrong}})
    found = mixed.mean_with_rivals(scene, 0, Recipe(SHORT)).by_pattern
    assert np.array_equal(found[1], truth) and np.array_equal(found[2], (truth + 1) % count)


def test_what_averaging_gains_is_told_with_its_error() -> None:
    made = [
        {"set": name, "seed": 0, "method": method, "patterns": {"1": [value, value, 0.0]}}
        for name, own, both in (("a", 0.5, 0.52), ("b", 0.7, 0.7))
        for method, value in (("MaMOL", own), (mixed.MIXED, both))
    ]
    assert "+1.0 ± 1.0 points of OA" in headroom_line(made)
    assert headroom_line(made[:1]) == ""
