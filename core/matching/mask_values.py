"""Which values of a mask mean "not usable", as they are typed: numbers, or bits of a quality band."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..errors import RasterError
from ..message import message

MOST_BITS = 16
"""Bits that are looked at, from 0: quality bands such as Landsat's QA_PIXEL have so many."""
_BITS = re.compile(r"bits?\b[:=\s]*(?P<numbers>.*)", re.IGNORECASE | re.DOTALL)


def read_mask_values(text: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Read what is typed: "3, 8, 9" for values, "bits 3, 4" for bits of which any that is set masks.

    Args:
        text: numbers separated by commas or blanks; blank is neither, which masks every value but 0.

    Returns:
        The values, and the numbers of the bits, counted from 0; one of the two at most.

    Raises:
        RasterError: it is neither, or there is no such bit.
    """
    match = _BITS.fullmatch(text.strip())
    words = re.split(r"[,;\s]+", (match["numbers"] if match is not None else text).strip())
    words = [word for word in words if word]
    if match is None:
        if not all(re.fullmatch(r"-?\d{1,9}", word) for word in words):
            raise RasterError(
                message(
                    "The values of a mask are whole numbers, separated by commas (3, 8, 9), or bits of a quality band "
                    "(bits 3, 4)."
                )
            )
        return tuple(dict.fromkeys(map(int, words))), ()
    if not words or not all(re.fullmatch(r"\d{1,9}", word) for word in words):
        raise RasterError(
            message("Give the bits of a mask as whole numbers after the word, counted from 0: bits 3, 4.")
        )
    bits = tuple(dict.fromkeys(map(int, words)))
    check_bits(bits)
    return (), bits


def check_bits(bits: Sequence[int]) -> None:
    """Refuse bits that no quality band has.

    Raises:
        RasterError: a bit is below 0, or too high.
    """
    wrong = [bit for bit in bits if not 0 <= bit < MOST_BITS]
    if wrong:
        raise RasterError(
            message(
                "There is no bit {wrong} in a quality band: bits are counted from 0 to {most_bits}. Look them up in "
                "the product's guide (clouds and their shadows in Landsat's QA_PIXEL: bits 3, 4).",
                wrong=wrong[0],
                most_bits=MOST_BITS - 1,
            )
        )


def mask_values_text(values: Sequence[int], bits: Sequence[int]) -> str:
    """Return values or bits as they are typed: "3, 8, 9", "bits 3, 4"."""
    return message("bits {str}", str=", ".join(map(str, bits))) if bits else ", ".join(map(str, values))
