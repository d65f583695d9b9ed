"""Validation is spatially disjoint from training, with a buffer, for any labels."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mamol.core.training.split import choose_block, split_blocks


def random_labels(seed: int, rows: int, columns: int, classes: int, patch: int) -> np.ndarray:
    random = np.random.default_rng(seed)
    coarse = random.integers(0, classes + 1, (-(-rows // patch), -(-columns // patch)))
    labels = coarse.repeat(patch, 0).repeat(patch, 1)[:rows, :columns]
    return np.where(random.random((rows, columns)) < 0.6, labels, 0).astype(np.uint16)


@settings(max_examples=60, deadline=None)
@given(
    seed=st.integers(0, 10_000),
    rows=st.integers(10, 90),
    columns=st.integers(10, 90),
    classes=st.integers(2, 6),
    patch=st.integers(3, 20),
    halo=st.integers(0, 6),
)
def test_no_training_window_holds_a_validation_pixel(
    seed: int, rows: int, columns: int, classes: int, patch: int, halo: int
) -> None:
    labels = random_labels(seed, rows, columns, classes, patch)
    if not labels.any():
        return
    split = split_blocks(labels, halo, seed)
    assert not (split.training & split.validation).any()
    assert not ((split.training | split.validation) & (labels == 0)).any()
    held = np.argwhere(split.validation)
    for row, column in np.argwhere(split.training)[::7]:
        apart = np.abs(held - [row, column]).max(axis=1, initial=0)
        assert not len(held) or apart.min() > halo
    assert set(np.unique(labels[split.training])) == set(np.unique(labels[labels > 0]))


def test_every_class_with_room_is_validated() -> None:
    labels = random_labels(1, 160, 160, 5, 16)
    split = split_blocks(labels, 4, 0)
    assert set(np.unique(labels[split.validation])) == {1, 2, 3, 4, 5}
    assert split.unvalidated == ()
    share = split.validation.sum() / (labels > 0).sum()
    assert 0.08 < share < 0.3
    trained, total = np.bincount(labels[split.training]), np.bincount(labels[labels > 0])
    assert (trained[1:] >= 0.5 * total[1:]).all(), "blocks and buffers took more than half of a class"


def test_a_class_in_one_block_is_trained_and_named() -> None:
    labels = random_labels(1, 160, 160, 3, 16)
    labels[labels == 3] = 0
    labels[32:36, 32:36] = 3
    split = split_blocks(labels, 4, 0, block=16)
    assert split.unvalidated == (3,)
    assert (labels[split.training] == 3).sum() == 16


def test_the_seed_decides() -> None:
    labels = random_labels(1, 160, 160, 5, 16)
    first, again, other = (split_blocks(labels, 4, seed) for seed in (0, 0, 1))
    assert np.array_equal(first.validation, again.validation)
    assert not np.array_equal(first.validation, other.validation)


@pytest.mark.parametrize(("edge", "expected"), [(20, 16), (145, 16), (2000, 115), (10_000, 128)])
def test_blocks_grow_with_the_labelled_area(edge: int, expected: int) -> None:
    labels = np.zeros((edge, edge), dtype=np.uint16)
    labels[0, 0] = labels[-1, -1] = 1
    assert choose_block(labels) == expected
