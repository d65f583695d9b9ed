"""Numbers and names of flips, and where they wait."""

from __future__ import annotations

import errno
from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from mamol.core.contracts.labels import ClassEntry
from mamol.core.errors import OutputError
from mamol.core.inference.subset_engine import NO_CLASS
from mamol.core.what_if.flips import FlipLegend, FlipStore, flip_codes
from rasterio.windows import Window

CLASSES = tuple(ClassEntry(value, name, "#123456") for value, name in ((7, "Corn"), (2, "Soybean"), (9, "Öl")))


@given(st.integers(2, 300).flatmap(
    lambda classes: st.tuples(
        st.just(classes), arrays.arrays(np.int32, (2, 20), elements=st.integers(NO_CLASS, classes - 1))
    )
))  # fmt: skip
def test_a_value_tells_both_classes(drawn: tuple[int, np.ndarray]) -> None:
    classes, (before, after) = drawn
    codes = flip_codes(before, after, classes)
    flipped = (before != after) & (before != NO_CLASS)
    assert np.array_equal(codes > 0, flipped)
    entries = tuple(ClassEntry(index + 1, f"c{index}", "#000000") for index in range(classes))
    legend = FlipLegend(Counter(codes[flipped].tolist()), entries)
    names = {entry.value: entry.name for entry in legend.entries}
    values = legend.values(codes)
    assert np.array_equal(values > 0, flipped) and set(names) == set(values[flipped].tolist())
    for value, one, other in zip(values[flipped], before[flipped], after[flipped]):
        assert names[value] == f"c{one} → {'no class' if other == NO_CLASS else f'c{other}'}"


def test_the_largest_number_fits() -> None:
    last = np.array([2**16 - 2], dtype=np.int32)
    assert flip_codes(last, np.array([NO_CLASS], dtype=np.int32), 2**16 - 1).tolist() == [(2**16 - 1) * 2**16]


def test_the_commonest_comes_first_with_the_clearest_colour() -> None:
    entries = FlipLegend(Counter({2: 5, 5: 70, 4: 5}), CLASSES).entries
    assert [entry.value for entry in entries] == [1, 2, 3]
    assert [entry.name for entry in entries] == ["Soybean → Corn", "Corn → Soybean", "Corn → no class"]
    assert len({entry.colour for entry in entries}) == 3


def test_rare_flips_share_a_value_when_there_are_more_than_can_be_told_apart() -> None:
    legend = FlipLegend(Counter({2: 5, 5: 70, 4: 4, 9: 1}), CLASSES, most=2)
    assert [entry.name for entry in legend.entries] == ["Soybean → Corn", "Corn → Soybean", "other changes"]
    assert legend.values(np.array([[0, 9, 5], [4, 2, 0]], dtype=np.uint32)).tolist() == [[0, 3, 1], [3, 2, 0]]
    (sentence,) = legend.warnings
    assert "4 kinds of change" in sentence and "5 pixels) share the value 3" in sentence
    assert FlipLegend(Counter({2: 5, 5: 70}), CLASSES, most=2).warnings == ()


def test_a_raster_of_16_bits_holds_the_most_flips() -> None:
    occurring = range(1, 2**16 + 100)
    classes = tuple(ClassEntry(value, str(value), "#000000") for value in range(1, 400))
    legend = FlipLegend(Counter(dict.fromkeys(occurring, 1)), classes)
    values = legend.values(np.array([0, *occurring], dtype=np.uint32))
    assert values.dtype == np.uint16 and np.array_equal(np.unique(values), np.arange(2**16))
    assert (len(legend.entries), legend.entries[-1].value) == (2**16 - 1, 2**16 - 1)


def test_the_store_gives_back_what_it_was_given_and_counts() -> None:
    random = np.random.default_rng(0)
    whole = random.choice((0, 1, 2**16, 2**32 - 1), (3, 40, 50)).astype(np.uint32)
    with FlipStore(3) as store:
        for row in (0, 16, 32):
            window = Window(0, row, 50, min(16, 40 - row))
            store.add(whole[:, row : row + 16], window)
        for sensor in (2, 0, 1):
            parts = [codes for _, codes in store.read(sensor)]
            assert np.array_equal(np.concatenate(parts, axis=1)[0], whole[sensor])
            assert store.counts[sensor] == Counter(whole[sensor][whole[sensor] > 0].tolist())


def test_a_full_disk_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    class Full:
        def tell(self) -> int:
            return 0

        def write(self, data: bytes) -> int:
            raise OSError(errno.ENOSPC, "No space left on device")

        def close(self) -> None:
            raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("mamol.core.what_if.flips.TemporaryFile", lambda **_: Full())
    with FlipStore(1) as store, pytest.raises(OutputError, match="disk for temporary files is full"):
        store.add(np.ones((1, 2, 2), dtype=np.uint32), Window(0, 0, 2, 2))
