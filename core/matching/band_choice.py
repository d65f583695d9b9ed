"""Bands as an analyst names them: by number, by ranges of numbers, or by ranges of wavelengths."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..contracts.bands import BandChoice, BandInfo
from ..errors import SensorError
from ..message import message
from .bands import in_nanometres
from .names import read_bands

_NUMBER = r"\d+(?:\.\d+)?"
_UNIT = r"(?:nm|nanomet(?:er|re)s?|um|\u00b5m|\u03bcm|micromet(?:er|re)s?|microns?)"
_BETWEEN = re.compile(rf"({_NUMBER})\s*{_UNIT}?\s*(?:[-\u2013:]|to)\s*({_NUMBER})\s*({_UNIT})(?![a-z])", re.IGNORECASE)


def names_wavelengths(text: str) -> bool:
    """Return whether a text names bands by their wavelengths."""
    return _BETWEEN.search(text) is not None


def choose_bands(text: str, bands: Sequence[BandInfo], what: str) -> BandChoice:
    """Read which bands are meant.

    Args:
        text: "1-4, 7", "400-1000 nm" or both, separated by commas; blank is all.
        bands: of the file, or of the layer, in order; their numbers are 1 to the count of them.
        what: whose they are, for messages: "layer 'cube'".

    Returns:
        The bands in the order given, those of a range of wavelengths in the file's. Bad bands are not among them, and
        a band that wavelengths have chosen already is not chosen twice.

    Raises:
        SensorError: a number that is no band's, or wavelengths at which there is no band.
    """
    numbers: list[int] = []
    left_out: list[int] = []
    end = 0
    for match in _BETWEEN.finditer(text):
        _add_numbers(numbers, text[end : match.start()], bands, what)
        end = match.end()
        found = _between(match, bands, what)
        left_out += [band.number for band in found if band.is_bad and band.number not in left_out]
        good = [band.number for band in found if not band.is_bad]
        if not good:
            raise SensorError(
                message(
                    "All bands of {what} at '{strip}' are marked as bad in the file (bbl). To use them all the same, "
                    "give their numbers.",
                    what=what,
                    strip=match[0].strip(),
                )
            )
        numbers += [number for number in good if number not in numbers]
    _add_numbers(numbers, text[end:], bands, what)
    if not left_out:
        return BandChoice(tuple(numbers))
    listed = ", ".join(map(str, left_out[:12])) + (" …" if len(left_out) > 12 else "")
    noun = "band" if len(left_out) == 1 else "bands"
    note = message(
        "Bad {noun} {listed} of {what} {is_or_are} left out (bbl).",
        noun=noun,
        listed=listed,
        what=what,
        is_or_are=message("is") if len(left_out) == 1 else message("are"),
    )
    return BandChoice(tuple(numbers), (note,))


def _add_numbers(numbers: list[int], text: str, bands: Sequence[BandInfo], what: str) -> None:
    given = read_bands(text.replace(";", " "), len(bands), what)
    numbers += [number for number in given if number not in numbers]


def _between(match: re.Match[str], bands: Sequence[BandInfo], what: str) -> list[BandInfo]:
    known = sorted(band.wavelength for band in bands if band.wavelength is not None)
    if not known:
        raise SensorError(
            message(
                "The file of {what} does not say at which wavelengths its bands lie. Give numbers, such as 1-4.",
                what=what,
            )
        )
    edges = [in_nanometres(float(match[place]), match[3]) for place in (1, 2)]
    low, high = edges
    if low is None or high is None or low > high:
        raise SensorError(
            message(
                "'{strip}' is no range of wavelengths. Write the smaller first: 400-1000 nm.", strip=match[0].strip()
            )
        )
    found = [band for band in bands if band.wavelength is not None and low <= band.wavelength <= high]
    if not found:
        raise SensorError(
            message(
                "No band of {what} lies at '{strip}': its bands go from {known:g} to {known_2:g} nm.",
                what=what,
                strip=match[0].strip(),
                known=known[0],
                known_2=known[-1],
            )
        )
    return found
