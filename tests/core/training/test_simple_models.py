"""Simple models are measured on the network's own held-out pixels, and an analyst hears when one of them would do."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from mamol.core.errors import Cancelled
from mamol.core.model.spec import SimpleModelAccuracy
from mamol.core.progress import Progress
from mamol.core.report.accuracy_sentences import _beside_simple_models
from mamol.core.training.samples import Role, Samples
from mamol.core.training.simple_models import (
    FOREST,
    MOST_PIXELS,
    REGRESSION,
    SimpleCounts,
    _some,
    count_right,
    simple_accuracies,
)


def pixels(count: int, seed: int = 0, missing: float = 0.0) -> Samples:
    """Pixels of three classes, told apart by the first sensor alone; half of them held out."""
    chance = torch.Generator().manual_seed(seed)
    classes = torch.randint(3, (count,), generator=chance)
    seen = torch.randn(count, 4, generator=chance) * 0.3 + classes[:, None]
    noise = torch.randn(count, 2, generator=chance)
    present = torch.ones(count, 2, dtype=torch.bool)
    present[:, 0] = torch.rand(count, generator=chance) >= missing
    roles = torch.where(torch.arange(count) % 2 == 0, int(Role.TRAINING), int(Role.VALIDATION)).to(torch.uint8)
    places = torch.stack([torch.arange(count), torch.arange(count)], 1).int()
    return Samples((seen, noise), present, classes, roles, places)


def test_what_can_be_told_from_the_features_is_and_nothing_else() -> None:
    told = count_right(pixels(600), 0, Progress())
    assert told.pixels == 300 and set(told.right) == {FOREST, REGRESSION}
    assert min(told.right.values()) > 280
    blind = count_right(pixels(600, missing=1.0), 0, Progress())
    assert max(blind.right.values()) < 150, "the first sensor's values are not looked at where it is absent"


def test_an_absent_sensors_values_change_nothing() -> None:
    samples = pixels(400, missing=0.5)
    filled = Samples(
        (torch.where(samples.present[:, :1], samples.features[0], 1e6), samples.features[1]),
        samples.present, samples.classes, samples.roles, samples.places,
    )  # fmt: skip
    assert count_right(samples, 0, Progress()) == count_right(filled, 0, Progress())


def test_folds_are_summed_and_a_fold_without_models_leaves_them_out() -> None:
    folds = [SimpleCounts(10, {FOREST: 5, REGRESSION: 1}), SimpleCounts(30, {FOREST: 15, REGRESSION: 3})]
    assert simple_accuracies(folds) == (SimpleModelAccuracy(FOREST, 0.5), SimpleModelAccuracy(REGRESSION, 0.1))
    assert simple_accuracies([*folds, SimpleCounts(5, {})]) == ()
    assert simple_accuracies([]) == ()


def test_few_pixels_are_all_learnt_and_many_thinned_the_same_way_each_time() -> None:
    assert np.array_equal(_some(5, 0), np.arange(5))
    assert len(_some(50_000, 1)) == MOST_PIXELS and np.array_equal(_some(50_000, 1), _some(50_000, 1))


def test_one_class_alone_is_no_comparison() -> None:
    samples = pixels(100)
    alone = Samples(samples.features, samples.present, samples.classes * 0, samples.roles, samples.places)
    assert count_right(alone, 0, Progress()).right == {}


def test_it_stops_when_it_is_cancelled() -> None:
    class Stop(Progress):
        def cancelled(self) -> bool:
            return True

    with pytest.raises(Cancelled):
        count_right(pixels(100), 0, Stop())


def test_the_analyst_hears_when_a_simple_model_would_do() -> None:
    simple = (SimpleModelAccuracy(FOREST, 0.61), SimpleModelAccuracy(REGRESSION, 0.55))
    assert _beside_simple_models(0.66, simple) == (
        "On the same pixels, with the same training pixels and features: a random forest 0.61 and a logistic "
        "regression 0.55."
    )
    told = _beside_simple_models(0.60, simple)
    assert told.endswith("A random forest would do here, if one model for any missing sensor is not needed.")
