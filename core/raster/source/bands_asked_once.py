"""What GDAL says of all bands of a file at once, asked once: a cube of dates has many bands, and many readings."""

from __future__ import annotations

from functools import cached_property
from typing import Any
from weakref import WeakKeyDictionary

from rasterio.enums import ColorInterp, MaskFlags
from rasterio.io import DatasetReader


class OpenedOnce(DatasetReader):  # type: ignore[misc]  # rasterio has no types
    """A dataset that asks GDAL for its bands' masks once, not at every reading: a cube of dates has many bands."""

    @cached_property
    def mask_flag_enums(self) -> Any:
        """The flags of each band's mask, as rasterio gives them."""
        return super().mask_flag_enums


def data_bands(dataset: DatasetReader) -> tuple[int, ...]:
    """Return the indexes, from 1, of the bands that hold data: all but alpha bands."""
    return _facts(dataset)[0]


def has_mask(dataset: DatasetReader) -> bool:
    """Return whether a mask of its own, which is no alpha band, hides pixels in all bands."""
    return _facts(dataset)[1]


# Every date of a cube asks for what GDAL can only say of all bands at once.
_known_facts: WeakKeyDictionary[DatasetReader, tuple[tuple[int, ...], bool]] = WeakKeyDictionary()


def _facts(dataset: DatasetReader) -> tuple[tuple[int, ...], bool]:
    """Return the bands of an open dataset that hold data, and whether it has a mask of its own."""
    found = _known_facts.get(dataset)
    if found is None:
        bands = tuple(
            index
            for index, meaning in zip(dataset.indexes, dataset.colorinterp)
            if meaning != ColorInterp.alpha or dataset.count == 1
        )
        flags = dataset.mask_flag_enums[bands[0] - 1] if bands else ()
        found = bands, MaskFlags.per_dataset in flags and MaskFlags.alpha not in flags
        if dataset.mode == "r":
            _known_facts[dataset] = found
    return found
