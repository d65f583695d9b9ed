"""Numbers of bands as they are typed."""

from __future__ import annotations

import re

from .errors import SensorError

_TO = "[-\u2013:]"
_RANGE = re.compile(rf"(\d{{1,6}}){_TO}(\d{{1,6}})")


def read_bands(text: str, count: int, what: str) -> tuple[int, ...]:
    """Read numbers of bands.

    Args:
        text: "1, 2", "3-6" or both; blank is all.
        count: how many bands there are.
        what: whose they are, for messages: "layer 'stack'".

    Returns:
        The numbers, from 1, in the order given; none for all.

    Raises:
        SensorError: what is typed is no band, or names one that is not there, or one twice.
    """
    numbers: list[int] = []
    # Blanks beside a dash belong to it; else they separate, as commas do.
    pieces = re.sub(rf"\s*({_TO})\s*", r"\1", text).replace(",", " ").split()
    for piece in pieces:
        match = _RANGE.fullmatch(piece)
        if match is not None:
            first, last = int(match[1]), int(match[2])
            if first > last:
                raise SensorError(f"The bands '{piece}' of {what} run backwards. Write '{last}-{first}'.")
            _check(last, count, what)
            numbers += range(first, last + 1)
        elif piece.isdecimal():
            numbers.append(int(piece))
        else:
            raise SensorError(f"'{piece}' is no band of {what}. Give numbers from 1 to {count}, as in '1,2' or '3-6'.")
    for number in numbers:
        _check(number, count, what)
    twice = sorted({number for number in numbers if numbers.count(number) > 1})
    if twice:
        raise SensorError(f"Band {twice[0]} of {what} is given twice. Give each band once.")
    return tuple(numbers)


def _check(number: int, count: int, what: str) -> None:
    if not 1 <= number <= count:
        bands = "1 band" if count == 1 else f"{count} bands"
        raise SensorError(f"There is no band {number} in {what}: it has {bands}. Choose among these.")
