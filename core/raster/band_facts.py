"""What a raster says of its bands: names, wavelengths, which are bad, and how numbers become values."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence

from rasterio.io import DatasetReader

from ..band_matching import BandIdentity, in_nanometres, wavelength_in

# Names of a band's tags, without case; the unit is one of those after it.
_WAVELENGTH_TAGS = (
    "central_wavelength_um", "central_wavelength_nm", "wavelength", "central_wavelength", "center_wavelength",
    "centre_wavelength", "wavelength_um", "wavelength_nm",
)  # fmt: skip
_UNIT_TAGS = ("wavelength_units", "wavelength_unit", "central_wavelength_unit", "central_wavelength_units")


def band_identities(dataset: DatasetReader, indexes: Sequence[int]) -> tuple[BandIdentity, ...]:
    """Return names and centre wavelengths of bands.

    Args:
        dataset: the open raster.
        indexes: numbers of bands, from 1.
    """
    listed = _listed_wavelengths(dataset)
    identities = []
    for index in indexes:
        name = dataset.descriptions[index - 1] or ""
        wavelength = listed.get(index) or _tagged_wavelength(dataset, index) or wavelength_in(name)
        identities.append(BandIdentity(name, wavelength))
    return tuple(identities)


def bad_bands(dataset: DatasetReader) -> frozenset[int]:
    """Return the numbers, from 1, of the bands that the file's list of bad bands (``bbl``) marks with 0."""
    marks = _numbers(_item(dataset, "bbl"))
    if len(marks) != dataset.count:
        return frozenset()
    return frozenset(index for index, mark in zip(dataset.indexes, marks) if mark == 0)


def scaling_tags(dataset: DatasetReader, index: int) -> tuple[float, float] | None:
    """Return the scale and offset of a band's tags, 1 and 0 where it has none; None where they make no sense."""
    scale, offset = dataset.scales[index - 1], dataset.offsets[index - 1]
    if not (math.isfinite(scale) and math.isfinite(offset)) or scale == 0:
        return None
    return float(scale), float(offset)


def _listed_wavelengths(dataset: DatasetReader) -> Mapping[int, float]:
    """Read the list of an ENVI header."""
    numbers = _numbers(_item(dataset, "wavelength"))
    if len(numbers) != dataset.count:
        return {}
    unit = _item(dataset, "wavelength_units") or _item(dataset, "wavelength units") or ""
    found = {index: in_nanometres(number, unit) for index, number in zip(dataset.indexes, numbers)}
    return {index: wavelength for index, wavelength in found.items() if wavelength is not None}


def _item(dataset: DatasetReader, name: str) -> str | None:
    for domain in ("ENVI", None):
        items = dataset.tags(ns=domain) if domain else dataset.tags()
        for key, text in items.items():
            if key.casefold() == name:
                return str(text)
    return None


def _numbers(text: str | None) -> list[float]:
    try:
        return [float(part) for part in re.split(r"[,\s]+", (text or "").strip("{} \n\t")) if part]
    except ValueError:
        return []


def _tagged_wavelength(dataset: DatasetReader, index: int) -> float | None:
    tags = {**dataset.tags(index), **dataset.tags(index, ns="IMAGERY")}
    items = {key.casefold(): str(text).strip() for key, text in tags.items()}
    unit = next((items[name] for name in _UNIT_TAGS if name in items), "")
    for name in _WAVELENGTH_TAGS:
        match = re.fullmatch(r"(\d+(?:\.\d+)?(?:e[+-]?\d+)?) *([^\W\d]*)", items.get(name, ""), re.IGNORECASE)
        if match:
            own = {"_um": "um", "_nm": "nm"}.get(name[-3:], match[2] or unit)
            return in_nanometres(float(match[1]), own)
    return None
