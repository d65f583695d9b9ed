"""What a file says of its bands, as plain data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional


@dataclass(frozen=True)
class BandInfo:
    """A band of a sensor's file.

    Attributes:
        number: in the file, from 1.
        name: its description; may be empty.
        wavelength: centre wavelength in nanometres, or None.
        is_bad: whether the file's list of bad bands (``bbl``) marks it.
        scale: what its numbers are multiplied by to become values, as the file says.
        offset: what is added after that.
        unit: of its values; may be empty.
        categories: why its numbers seem to be codes, such as "a colour table"; empty where they do not.
    """

    number: int
    name: str = ""
    wavelength: Optional[float] = None
    is_bad: bool = False
    scale: float = 1.0
    offset: float = 0.0
    unit: str = ""
    categories: str = ""


@dataclass(frozen=True)
class BandChoice:
    """Bands that were chosen by number or wavelength.

    Attributes:
        numbers: of the bands, from 1, in order; empty is all.
        notes: sentences: what was left out.
    """

    numbers: tuple[int, ...]
    notes: tuple[str, ...] = ()
