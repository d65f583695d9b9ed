"""Lists in sentences, kept short, and names that are alike."""

from __future__ import annotations

from collections.abc import Sequence

LONGEST_LIST = 8


def listed(names: Sequence[object], most: int = LONGEST_LIST) -> str:
    """Return names as a sentence lists them: "a, b, c", and "and 1,190 more" where there are too many.

    Args:
        names: what to list.
        most: number of names that are written out.
    """
    shown = ", ".join(str(name) for name in names[:most])
    return f"{shown} and {len(names) - most:,} more" if len(names) > most else shown


def counted(number: int, one: str, several: str = "") -> str:
    """Return a number of things: "1 pixel", "1,204 pixels".

    Args:
        number: how many.
        one: the word for one of them.
        several: the word for several; empty is ``one`` with an s.
    """
    return f"{number:,} {one if number == 1 else several or one + 's'}"


def plain(name: str) -> str:
    """Return a name without case and blanks: names that differ in these only are alike."""
    return "".join(name.split()).casefold()
