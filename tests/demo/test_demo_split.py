"""Whole fields go to one side, and no training pixel lies near a test pixel."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mamol.demo.split import deal_units, largest_pieces, with_buffer
from scipy import ndimage


def fields_of(labels: np.ndarray) -> np.ndarray:
    """Number the connected patches of each class."""
    units, last = np.zeros(labels.shape, np.int32), 0
    for value in range(1, int(labels.max(initial=0)) + 1):
        found, count = ndimage.label(labels == value, np.ones((3, 3)))
        units[found > 0] = found[found > 0] + last
        last += count
    return units


@st.composite
def label_maps(draw) -> np.ndarray:
    height, width = draw(st.integers(1, 40)), draw(st.integers(1, 40))
    generator = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    coarse = generator.integers(0, draw(st.integers(1, 6)), (height // 5 + 1, width // 5 + 1))
    return np.kron(coarse, np.ones((5, 5), int))[:height, :width].astype(np.uint16)


@settings(max_examples=40, deadline=None)
@given(labels=label_maps(), buffer=st.integers(0, 5), seed=st.integers(0, 99))
def test_no_field_is_on_both_sides_and_no_training_pixel_is_near_a_test_pixel(
    labels: np.ndarray, buffer: int, seed: int
) -> None:
    units = fields_of(labels)
    training, test = with_buffer(labels, deal_units(labels, units, seed), buffer)
    near_test = ndimage.binary_dilation(test > 0, np.ones((2 * buffer + 1, 2 * buffer + 1)))
    assert not np.any((training > 0) & near_test)
    assert np.all(np.isin(training, (0,)) | (training == labels))
    assert np.all(np.isin(test, (0,)) | (test == labels))
    assert not set(units[training > 0]) & set(units[test > 0])
    for value in np.unique(labels[labels > 0]):
        if len(np.unique(units[labels == value])) < 3:
            assert not np.any(test == value), "a class of one or two fields is trained, not tested"


@settings(max_examples=20, deadline=None)
@given(labels=label_maps(), seed=st.integers(0, 99), least=st.integers(1, 4))
def test_training_keeps_as_many_fields_of_a_tested_class_as_are_asked_for(
    labels: np.ndarray, seed: int, least: int
) -> None:
    units = fields_of(labels)
    side = deal_units(labels, units, seed, 0.25, least)
    for value in np.unique(labels[(labels > 0) & ~side]):
        assert len(np.unique(units[(labels == value) & side])) >= least


def many_fields(count: int) -> np.ndarray:
    """Fields of 16 pixels, of five classes, with a way between."""
    labels = np.zeros((6 * count, 6 * count), np.uint16)
    values = np.random.default_rng(0).integers(1, 6, (count, count))
    for row, column in np.ndindex(count, count):
        labels[6 * row : 6 * row + 4, 6 * column : 6 * column + 4] = values[row, column]
    return labels


@pytest.mark.parametrize("part", [0.5, 0.25])
def test_each_class_is_tested_on_about_the_part_that_is_asked_for(part: float) -> None:
    labels = many_fields(10)
    side = deal_units(labels, fields_of(labels), 3, part)
    shares = [1 - side[labels == value].mean() for value in range(1, 6)]
    assert part - 0.1 < min(shares) and max(shares) < part + 0.1


def test_split_is_the_same_for_the_same_seed() -> None:
    labels = many_fields(8)
    units = fields_of(labels)
    first, again, other = (deal_units(labels, units, seed) for seed in (5, 5, 6))
    assert np.array_equal(first, again) and not np.array_equal(first, other)


def test_of_a_field_that_the_buffer_cuts_in_two_the_larger_piece_is_kept() -> None:
    labels = np.zeros((9, 20), np.uint16)
    labels[2:6] = 2
    units = fields_of(labels)
    labels[:, 8:10] = 0
    kept = largest_pieces(labels, units)
    assert not kept[:, :10].any() and np.array_equal(kept[:, 10:], labels[:, 10:])
