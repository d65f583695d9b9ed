"""The figures of agreement, against scikit-learn on the pixels themselves."""

from __future__ import annotations

import math
import warnings

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from mamol.core.evaluation.metrics import PairCounter, accuracy_from_confusion, confusion_counts

pixels = st.integers(2, 7).flatmap(
    lambda size: st.tuples(
        st.just(size), st.lists(st.tuples(st.integers(0, size - 1), st.integers(0, size - 1)), min_size=1, max_size=60)
    )
)

unhurried = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


@unhurried
@given(pixels)
def test_figures_equal_scikit_learn_on_the_pixels(drawn):
    from sklearn.metrics import balanced_accuracy_score, cohen_kappa_score, confusion_matrix, recall_score

    size, pairs = drawn
    reference, predicted = np.array(pairs).T
    names = [f"class {k}" for k in range(size)]
    counts = confusion_counts(reference, predicted, size)
    assert np.array_equal(counts, confusion_matrix(reference, predicted, labels=np.arange(size)))
    found = accuracy_from_confusion(counts, names)
    assert found.count == len(pairs)
    assert found.overall == pytest.approx(np.mean(reference == predicted))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert found.average == pytest.approx(balanced_accuracy_score(reference, predicted))
        kappa = cohen_kappa_score(reference, predicted)
    assert found.kappa == pytest.approx(kappa, nan_ok=True)
    recall = recall_score(reference, predicted, labels=np.arange(size), average=None, zero_division=np.nan)
    assert found.producers == pytest.approx(list(recall), nan_ok=True)


def test_a_known_matrix_gives_the_textbook_figures():
    found = accuracy_from_confusion(np.array([[40, 10, 0], [5, 45, 0], [0, 0, 0]]), ["water", "wood", "ice"])
    assert found.overall == pytest.approx(0.85)
    assert found.average == pytest.approx(0.85)
    assert found.kappa == pytest.approx(0.7)
    assert found.producers[:2] == pytest.approx((0.8, 0.9))
    assert found.users[:2] == pytest.approx((40 / 45, 45 / 55))
    assert math.isnan(found.producers[2])
    assert math.isnan(found.users[2])
    assert found.confusion[0] == (40, 10, 0)
    assert all(type(count) is int for row in found.confusion for count in row)


def test_nothing_compared_gives_no_figures_and_no_warning():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        found = accuracy_from_confusion(np.zeros((2, 2), dtype=np.int64), ["a", "b"])
        single = accuracy_from_confusion(np.array([[7, 0], [0, 0]]), ["a", "b"])
    assert found.count == 0
    assert all(math.isnan(value) for value in (found.overall, found.average, found.kappa, *found.producers))
    assert single.overall == 1.0
    assert math.isnan(single.kappa)


def test_a_class_only_the_map_has_does_not_lower_the_average():
    found = accuracy_from_confusion(np.array([[9, 1], [0, 0]]), ["a", "b"])
    assert found.average == pytest.approx(0.9)
    assert found.users[1] == 0.0


@pytest.mark.parametrize("index", [[-1, 0], [0, 3]])
def test_an_index_that_is_no_class_is_refused(index):
    with pytest.raises(ValueError, match="outside 0 to 2"):
        confusion_counts(np.array(index), np.array([0, 0]), 3)


@unhurried
@given(st.lists(st.tuples(st.integers(0, 65535), st.integers(0, 65535)), min_size=1, max_size=40), st.integers(1, 9))
def test_counting_by_windows_equals_counting_at_once(pairs, step):
    reference, predicted = np.array(pairs, dtype=np.uint16).T
    whole, parts = PairCounter(), PairCounter()
    whole.add(reference, predicted)
    for start in range(0, len(pairs), step):
        parts.add(reference[start : start + step], predicted[start : start + step])
    assert parts.values == whole.values == tuple(sorted({value for pair in pairs for value in pair}))
    assert np.array_equal(parts.confusion(parts.values), whole.confusion(whole.values))
    assert parts.confusion(parts.values).sum() == len(pairs)
    row, column = (whole.values.index(value) for value in pairs[0])
    assert whole.confusion(whole.values)[row, column] == pairs.count(pairs[0])
