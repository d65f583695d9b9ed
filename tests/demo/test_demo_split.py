from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from mamol.demo.split import disjoint_split
from scipy import ndimage


@st.composite
def label_maps(draw) -> np.ndarray:
    height, width = draw(st.integers(1, 40)), draw(st.integers(1, 40))
    generator = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    coarse = generator.integers(0, draw(st.integers(2, 5)), (height // 5 + 1, width // 5 + 1))
    return np.kron(coarse, np.ones((5, 5), int))[:height, :width].astype(np.uint16)


@settings(max_examples=25, deadline=None)
@given(labels=label_maps(), buffer=st.integers(0, 5), seed=st.integers(0, 99))
def test_no_training_pixel_lies_near_a_test_pixel(labels: np.ndarray, buffer: int, seed: int) -> None:
    training, test = disjoint_split(labels, buffer, seed)
    near_test = ndimage.binary_dilation(test > 0, np.ones((2 * buffer + 1, 2 * buffer + 1)))
    assert not np.any((training > 0) & near_test)
    assert np.all(np.isin(training, (0,)) | (training == labels))
    assert np.all(np.isin(test, (0,)) | (test == labels))


def test_split_is_the_same_for_the_same_seed() -> None:
    labels = np.random.default_rng(1).integers(0, 4, (60, 60)).astype(np.uint16)
    first, again, other = (disjoint_split(labels, 2, seed) for seed in (5, 5, 6))
    assert np.array_equal(first[0], again[0]) and np.array_equal(first[1], again[1])
    assert not np.array_equal(first[0], other[0])


def test_a_class_too_small_for_both_sides_is_trained_on() -> None:
    labels = np.ones((48, 48), np.uint16)
    labels[20:23, 20:24] = 2
    training, test = disjoint_split(labels, 4, 0)
    assert np.count_nonzero(training == 2) >= 10
    assert np.count_nonzero(training == 1) and np.count_nonzero(test == 1)
