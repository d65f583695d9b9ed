"""Pieces of sentences that many messages share."""

from __future__ import annotations

from collections.abc import Sequence

MOST_LISTED = 10


def listed(names: Sequence[str], most: int = MOST_LISTED) -> str:
    """Write names one after another, but no more than an analyst reads: "a, b, c and 1,190 more".

    Args:
        names: at least one.
        most: so many are named.
    """
    if len(names) <= most:
        return ", ".join(names)
    return f"{', '.join(names[:most])} and {len(names) - most:,} more"


def counted(number: int, one: str, several: str | None = None) -> str:
    """Write a number with its noun: "1 field", "1,204 fields".

    Args:
        number: how many.
        one: the noun for one.
        several: the noun for more; None adds an s.
    """
    return f"{number:,} {one if number == 1 else several or one + 's'}"
