"""Accuracy is measured on whole ground units; no unit on both sides, and a buffer between."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mamol.core.training.split import LEAST_UNITS, choose_block, split_ground
from scipy.ndimage import label


def patches_of(labels: np.ndarray) -> np.ndarray:
    units = np.zeros(labels.shape, dtype=np.int32)
    for value in np.unique(labels[labels > 0]):
        found, _ = label(labels == value, np.ones((3, 3)))
        units[found > 0] = found[found > 0] + units.max()
    return units


def fields(seed: int, classes: int = 3, each: int = 5, side: int = 12, gap: int = 6) -> tuple[np.ndarray, np.ndarray]:
    """Square fields in rows, with gaps; each class has as many of them."""
    random = np.random.default_rng(seed)
    across = -(-classes * each // 4)
    order = random.permutation(np.repeat(np.arange(1, classes + 1), each))
    labels = np.zeros((4 * (side + gap), across * (side + gap)), dtype=np.uint16)
    units = np.zeros(labels.shape, dtype=np.int32)
    for number, value in enumerate(order):
        row, column = (number % 4) * (side + gap), number // 4 * (side + gap)
        labels[row : row + side, column : column + side] = value
        units[row : row + side, column : column + side] = number + 1
    return labels, units


def scattered(seed: int, rows: int, columns: int, classes: int, patch: int) -> np.ndarray:
    random = np.random.default_rng(seed)
    coarse = random.integers(0, classes + 1, (-(-rows // patch), -(-columns // patch)))
    labels = coarse.repeat(patch, 0).repeat(patch, 1)[:rows, :columns]
    return np.where(random.random((rows, columns)) < 0.6, labels, 0).astype(np.uint16)


@settings(max_examples=60, deadline=None)
@given(
    seed=st.integers(0, 10_000),
    shape=st.tuples(st.integers(10, 90), st.integers(10, 90)),
    classes=st.integers(2, 6),
    patch=st.integers(3, 20),
    halo=st.integers(0, 6),
    folds=st.sampled_from([1, 2, 5]),
)
def test_whatever_the_labels_no_training_window_holds_a_held_out_pixel(
    seed: int, shape: tuple[int, int], classes: int, patch: int, halo: int, folds: int
) -> None:
    labels = scattered(seed, *shape, classes, patch)
    if not labels.any():
        return
    split = split_ground(labels, patches_of(labels), halo, seed, folds, "patches")
    assert set(np.unique(split.held)) <= set(range(folds + 1))
    for fold in range(1, folds + 1):
        training, held = split.training(fold), split.validation(fold)
        assert not (training & held).any() and not ((training | held) & (labels == 0)).any()
        places = np.argwhere(held)
        for row, column in np.argwhere(training)[::11]:
            assert np.abs(places - [row, column]).max(axis=1, initial=0).min(initial=99) > halo
        assert not (split.kept_out(fold) & training).any() and split.kept_out(fold)[held].all()
    if folds == 1:
        assert set(np.unique(labels[split.training(1)])) == set(np.unique(labels[labels > 0]))


@settings(max_examples=30, deadline=None)
@given(seed=st.integers(0, 999), each=st.integers(3, 8), halo=st.integers(0, 5), folds=st.sampled_from([1, 3, 5]))
def test_no_field_is_on_both_sides(seed: int, each: int, halo: int, folds: int) -> None:
    labels, units = fields(seed, each=each)
    split = split_ground(labels, units, halo, seed, folds)
    assert split.kind == "fields" and split.shared == 0.0 and split.unmeasured == ()
    for fold in range(1, folds + 1):
        held, trained = (np.unique(units[side]) for side in (split.validation(fold), split.training(fold)))
        assert not np.intersect1d(held, trained).size
    if folds == 1:
        for value in (1, 2, 3):
            assert 1 <= len(np.unique(units[split.validation(1) & (labels == value)])) < each
    else:
        assert np.array_equal(split.held > 0, labels > 0), "each field is held out once"


@pytest.mark.parametrize("folds", [1, 5])
def test_groups_stay_together(folds: int) -> None:
    """Three polygons of a plot are one unit: none of them is trained on where another is measured."""
    labels, units = fields(0, classes=2, each=12)
    groups = np.where(units > 0, (units - 1) // 3 + 1, 0).astype(np.int32)
    split = split_ground(labels, groups, 4, 0, folds)
    assert split.kind == "fields"
    for fold in range(1, folds + 1):
        assert not np.intersect1d(groups[split.validation(fold)], groups[split.training(fold)]).size


def test_a_class_of_two_fields_is_trained_and_not_measured() -> None:
    labels, units = fields(0, classes=3, each=5)
    of_class = np.unique(units[labels == 3])
    labels[np.isin(units, of_class[LEAST_UNITS - 1 :])] = 0
    units[labels == 0] = 0
    split = split_ground(labels, units, 4, 0)
    assert split.kind == "fields" and split.unmeasured == (3,)
    assert not (split.held[labels == 3]).any() and (labels[split.training(1)] == 3).sum() > 0


def test_a_map_as_labels_is_split_by_blocks_and_the_share_of_known_patches_is_told() -> None:
    random = np.random.default_rng(0)
    labels = random.integers(1, 4, (8, 8)).repeat(16, 0).repeat(16, 1).astype(np.uint16)
    split = split_ground(labels, patches_of(labels), 4, 0, 1, "patches")
    assert split.kind == "blocks" and split.block >= 16 and split.shared > 0.3
    held = split.validation(1)
    trained = np.unique(patches_of(labels)[split.training(1)])
    assert split.shared == pytest.approx(np.isin(patches_of(labels)[held], trained).mean())


def test_pixels_scattered_over_fields_are_no_fields() -> None:
    """A third of the pixels of each field, drawn at random: a crumb that is held out takes its whole field along."""
    whole, units = fields(1, classes=3, each=8)
    labels = np.where(np.random.default_rng(1).random(whole.shape) < 0.3, whole, 0).astype(np.uint16)
    assert len(np.unique(patches_of(labels))) > 3 * units.max()
    split = split_ground(labels, patches_of(labels), 4, 0, 1, "patches")
    assert split.kind == "patches"
    held, trained = (np.unique(units[side]) for side in (split.validation(1), split.training(1)))
    # A pixel in a corner may stand apart from its field.
    assert len(np.intersect1d(held, trained)) <= 1


def test_a_field_mosaic_without_gaps_is_still_split_by_fields() -> None:
    labels, units = fields(3, classes=3, each=12, side=20, gap=0)
    split = split_ground(labels, units, 4, 0)
    assert split.kind == "fields" and not np.intersect1d(units[split.validation(1)], units[split.training(1)]).size


def test_labels_of_one_block_cannot_be_split() -> None:
    labels = np.zeros((100, 100), dtype=np.uint16)
    labels[40:43, 40:43], labels[40:43, 44:46] = 1, 2
    assert not split_ground(labels, patches_of(labels), 4, 0, 1, "patches").held.any()


@pytest.mark.parametrize("folds", [1, 5])
def test_the_seed_decides(folds: int) -> None:
    labels, units = fields(1, each=8)
    first, again, other = (split_ground(labels, units, 4, seed, folds) for seed in (0, 0, 1))
    assert np.array_equal(first.held, again.held) and not np.array_equal(first.held, other.held)


@pytest.mark.parametrize(("edge", "expected"), [(20, 16), (145, 16), (2000, 115), (10_000, 128)])
def test_blocks_grow_with_the_labelled_area(edge: int, expected: int) -> None:
    labels = np.zeros((edge, edge), dtype=np.uint16)
    labels[0, 0] = labels[-1, -1] = 1
    assert choose_block(labels) == expected
