"""What the names of single-band files tell: which band each holds, and which files are no bands."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePath

_BAND = re.compile(r"(?:^|[_.\- ])(B(\d{1,2})(A?)(_VCID_\d)?)(?:[_.\- ](?:10|20|30|60)m)?$", re.IGNORECASE)
_SENTINEL_2 = re.compile(r"(?:^|_)T\d\d[A-Z]{3}_(?:\d{8}T\d{6}_)?B\d[\dA](?:_\d\dm)?$")
_LANDSAT = re.compile(r"^L[COTEM]\d\d_.*_B\d{1,2}(?:_VCID_\d)?$")
_NOT_IMAGES = {"qi_data", "aux_data", "html", "rep_info", "preview", "browse", "auxiliary"}
_SENTINEL_2_NANOMETRES = {
    "B01": 442.7, "B02": 492.7, "B03": 559.8, "B04": 664.6, "B05": 704.1, "B06": 740.5, "B07": 782.8, "B08": 832.8,
    "B8A": 864.7, "B09": 945.1, "B10": 1373.5, "B11": 1613.7, "B12": 2202.4,
}  # fmt: skip
"""Sentinel-2A's centre wavelengths (ESA, Sentinel-2 spectral responses); those of B and C differ by less than 17 nm."""


@dataclass(frozen=True)
class GuessedName:
    """What a file's name says.

    Attributes:
        name: of the band.
        is_band: whether the name is that of a satellite's band ("B02", "B8A").
        product: whose it is, "Sentinel-2" or "Landsat"; empty where that is not known.
        wavelength: centre wavelength in nanometres, or None.
    """

    name: str
    is_band: bool = False
    product: str = ""
    wavelength: float | None = None


def guess_names(paths: Sequence[str]) -> tuple[GuessedName, ...]:
    """Guess the bands' names from their files' names.

    Args:
        paths: the files.

    Returns:
        For each the name of its band; where that is no satellite's, the file's name without what all have.
    """
    stems = [PurePath(path).stem for path in paths]
    plain = _without_common_parts(stems)
    return tuple(_of_satellite(stem) or GuessedName(short) for stem, short in zip(stems, plain))


def natural_order(name: str) -> tuple[object, ...]:
    """Return a key that sorts B2 before B10, and B8A between B08 and B09."""
    parts = re.split(r"(\d+)", name.casefold())
    return tuple((1, int(part), "") if part.isdecimal() else (0, 0, part) for part in parts)


def is_among_images(path: str) -> bool:
    """Return whether a file lies where a product keeps its images, not quality layers, masks or previews."""
    return not {part.casefold() for part in PurePath(path).parts[:-1]} & _NOT_IMAGES


def _of_satellite(stem: str) -> GuessedName | None:
    match = _BAND.search(stem)
    if match is None:
        return None
    name = match[1].upper()
    if _SENTINEL_2.search(stem):
        return GuessedName(name, True, "Sentinel-2", _SENTINEL_2_NANOMETRES.get(name))
    return GuessedName(name, True, "Landsat" if _LANDSAT.match(stem) else "")


def _without_common_parts(stems: Sequence[str]) -> list[str]:
    """Leave out what all names begin and end with, in whole words."""
    if len(set(stems)) < 2:
        return list(stems)
    words = [re.split(r"(?<=[_.\- ])", stem) for stem in stems]
    first = len(os.path.commonprefix([[*one[:-1]] for one in words]))
    rest = [one[first:] for one in words]
    turned = [re.split(r"(?=[_.\- ])", "".join(one))[::-1] for one in rest]
    last = len(os.path.commonprefix([[*one[:-1]] for one in turned]))
    short = ["".join(one[last:][::-1]).strip("_.- ") for one in turned]
    return short if all(short) and len(set(short)) == len(set(stems)) else list(stems)
