"""The mapping unit: no patch below it is left beside another class; small ones go where they most probably belong."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import pytest
import rasterio.features
from hypothesis import given, settings
from hypothesis import strategies as st
from mamol.core.errors import RasterError
from mamol.core.finishing.merging import merge_small
from mamol.core.finishing.patches import Read, find_patches, tabulate
from rasterio.windows import Window
from scipy.ndimage import label


def reader(values: np.ndarray) -> Read:
    return lambda strip: values[int(strip.row_off) : int(strip.row_off + strip.height)].astype(np.uint16)


def strips(values: np.ndarray, rows: int) -> tuple[Window, ...]:
    height, width = values.shape
    return tuple(Window(0, top, width, min(rows, height - top)) for top in range(0, height, rows))


def merged(
    values: np.ndarray,
    unit: float,
    rows: int = 7,
    shares: np.ndarray | None = None,
    classes: Sequence[int] = (),
) -> np.ndarray:
    """The map with a mapping unit in pixels; shares are (K, h, w) of rising classes."""
    labels = find_patches(reader(values), strips(values, rows), 10**6, lambda: None)
    table = tabulate(labels, lambda strip: np.ones(int(strip.height)), with_borders=True)
    patches = np.concatenate([part for _, _, part in labels.each()])
    sums = None
    if shares is not None:
        seen = patches >= 0
        sums = np.stack([np.bincount(patches[seen], band[seen], labels.count) for band in shares], axis=1)
    known = np.array(sorted(classes or set(np.unique(values)) - {0}), dtype=np.int64)
    found = merge_small(table, unit, sums, known, lambda: None)
    return np.where(patches >= 0, found.value[patches], 0)


def patch_sizes(values: np.ndarray) -> list[tuple[int, bool]]:
    """Pixels of each patch, and whether it has a neighbour with a class."""
    sizes = []
    for value in set(np.unique(values)) - {0}:
        labels, count = label(values == value)
        for number in range(1, count + 1):
            own = labels == number
            grown = np.zeros_like(own)
            grown[1:] |= own[:-1]
            grown[:-1] |= own[1:]
            grown[:, 1:] |= own[:, :-1]
            grown[:, :-1] |= own[:, 1:]
            sizes.append((int(own.sum()), bool((values[grown & ~own] > 0).any())))
    return sizes


@settings(deadline=None, max_examples=60)
@given(
    seed=st.integers(0, 10**6),
    unit=st.integers(2, 30),
    classes=st.integers(1, 4),
    holes=st.sampled_from([0.0, 0.1, 0.5]),
    with_shares=st.booleans(),
)
def test_no_small_patch_is_left_that_has_a_neighbour_however_the_map_is_cut(
    seed: int, unit: int, classes: int, holes: float, with_shares: bool
) -> None:
    random = np.random.default_rng(seed)
    values = random.integers(1, classes + 1, (12, 15)).astype(np.uint16)
    values = values.repeat(2, axis=0)
    values[random.random(values.shape) < holes] = 0
    shares = random.integers(0, 10001, (classes, *values.shape)).astype(float) if with_shares else None
    known = range(1, classes + 1)
    made = merged(values, unit, 7, shares, known)
    assert np.array_equal(made > 0, values > 0)
    assert not [size for size, has_neighbour in patch_sizes(made) if size < unit and has_neighbour]
    for rows in (1, 5, 24):
        np.testing.assert_array_equal(merged(values, unit, rows, shares, known), made)


def test_patches_that_are_large_enough_stay_and_the_unit_itself_is_enough(speckled: np.ndarray) -> None:
    made = merged(speckled, 12)
    for value in (2, 4, 9):
        labels, _ = label(speckled == value)
        sizes = np.bincount(labels.ravel())
        large = (sizes >= 12) & (np.arange(len(sizes)) > 0)
        assert (made[large[labels]] == value).all()
    one = np.ones((6, 6), np.uint16)
    one[2:4, 2:4] = 2
    assert (merged(one, 4) == one).all() and (merged(one, 5) == 1).all()


def test_single_specks_go_to_what_surrounds_them_as_with_gdals_sieve() -> None:
    values = np.ones((20, 40), np.uint8)
    values[:, 20:] = 2
    values[5:7, 5] = 3
    values[9, 30] = 1
    np.testing.assert_array_equal(merged(values, 4), rasterio.features.sieve(values, 4))


def test_with_probabilities_a_patch_goes_to_the_most_probable_neighbour_and_not_the_largest() -> None:
    values = np.ones((10, 10), np.uint16)
    values[:, 7:] = 2
    values[4, 6] = 3
    shares = np.full((4, 10, 10), 0.1)
    shares[:, 4, 6] = 0.1, 0.2, 0.3, 0.4
    assert merged(values, 5)[4, 6] == 1
    # 4 is more probable, but no neighbour has it.
    assert merged(values, 5, shares=shares, classes=(1, 2, 3, 4))[4, 6] == 2


def test_islands_without_a_neighbour_stay() -> None:
    values = np.zeros((9, 9), np.uint16)
    values[1:3, 1:3] = 1
    values[6, 6], values[6, 7] = 2, 3
    made = merged(values, 6)
    assert (made[1:3, 1:3] == 1).all() and made[6, 6] == made[6, 7] > 1
    assert (made[values == 0] == 0).all()


def test_more_patches_than_memory_is_there_for_are_refused() -> None:
    values = np.indices((20, 20)).sum(axis=0) % 2 + 1
    with pytest.raises(RasterError, match="more than 100 patches.*Smooth it first"):
        find_patches(reader(values), strips(values, 4), 100, lambda: None)


def test_patches_are_those_of_the_whole_map(speckled: np.ndarray, make_maps: Callable) -> None:
    labels = find_patches(reader(speckled), strips(speckled, 7), 10**6, lambda: None)
    patches = np.concatenate([part for _, _, part in labels.each()])
    total = 0
    for value in (2, 4, 9):
        own, count = label(speckled == value)
        total += count
        pairs = {(one, other) for one, other in zip(own[own > 0].tolist(), patches[own > 0].tolist())}
        assert len(pairs) == count == len({other for _, other in pairs})
    assert labels.count == total
    # Numbered by their first pixel.
    seen = patches[patches >= 0]
    _, first = np.unique(seen, return_index=True)
    assert (np.diff(first) > 0).all()
