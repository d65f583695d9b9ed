"""Names of sensors as they are typed, and names that tell layers of one name apart."""

from __future__ import annotations

import csv
import json
import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from ..errors import SensorError
from ..message import message
from ..text import with_and
from .sensors import Candidate

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
                raise SensorError(
                    message(
                        "The bands '{piece}' of {what} run backwards. Write '{last}-{first}'.",
                        piece=piece,
                        what=what,
                        last=last,
                        first=first,
                    )
                )
            _check(last, count, what)
            numbers += range(first, last + 1)
        elif piece.isdecimal():
            numbers.append(int(piece))
        else:
            raise SensorError(
                message(
                    "'{piece}' is not a band of {what}. Give numbers from 1 to {count}, as in '1,2' or '3-6'.",
                    piece=piece,
                    what=what,
                    count=count,
                )
            )
    for number in numbers:
        _check(number, count, what)
    twice = sorted({number for number in numbers if numbers.count(number) > 1})
    if twice:
        raise SensorError(
            message("Band {twice} of {what} is given twice. Give each band once.", twice=twice[0], what=what)
        )
    return tuple(numbers)


def _check(number: int, count: int, what: str) -> None:
    if not 1 <= number <= count:
        bands = "1 band" if count == 1 else message("{count} bands", count=count)
        raise SensorError(
            message(
                "There is no band {number} in {what}: it has {bands}. Choose one of these.",
                number=number,
                what=what,
                bands=bands,
            )
        )


def split_list(text: str) -> tuple[str, ...]:
    """Split a list as it is typed: separated by commas, one with a comma in it in double quotes; or a JSON list.

    Args:
        text: "a, b", '"a, b", c' or '["a, b", "c"]'.

    Returns:
        The entries without blanks around them; one that is blank is empty.
    """
    if text.strip().startswith("["):
        try:
            entries = json.loads(text)
        except ValueError:
            entries = None
        if isinstance(entries, list) and not any(isinstance(entry, (list, dict)) for entry in entries):
            return tuple("" if entry is None else str(entry).strip() for entry in entries)
    # Names stand on one line: a line's end is a blank.
    lines = list(csv.reader([" ".join(text.split("\n"))], skipinitialspace=True))
    return tuple(entry.strip() for entry in lines[0]) if lines else ("",)


def read_names(given: str | Sequence[str], count: int, known: Collection[str] = ()) -> tuple[str, ...]:
    """Read the names of sensors, one for each layer.

    Args:
        given: as typed, or a list.
        count: the number of layers.
        known: names that may be meant where commas without quotes leave it open.

    Returns:
        The names, in order; none where nothing was given.

    Raises:
        SensorError: there is not one name for each layer.
    """
    names = split_list(given) if isinstance(given, str) else tuple(str(name).strip() for name in given)
    if not any(names):
        return ()
    if len(names) == count and all(names):
        return names
    found = _as_known(given, count, known) if isinstance(given, str) else []
    if len(found) == 1:
        return found[0]
    layers = message("1 layer was") if count == 1 else message("{count} layers were", count=count)
    listed = ", ".join(f"'{name}'" for name in names)
    what = message("1 name is") if len(names) == 1 else message("{names} names are", names=len(names))
    raise SensorError(
        message(
            "{layers} chosen, but {what} given: {listed}. Give one name for each layer, in the same order, or none. A "
            'name that contains a comma goes in double quotes: "S1, VV and VH", S2.',
            layers=layers,
            what=what,
            listed=listed,
        )
    )


def distinct_names(candidates: Sequence[Candidate]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Name sensors after their layers, so that layers of one name are told apart.

    Args:
        candidates: the layers.

    Returns:
        The names, in order, and a sentence for each name that several layers have.
    """
    counts = Counter(one.name for one in candidates)
    names = [one.name for one in candidates]
    sentences = []
    for name in (name for name, number in counts.items() if number > 1):
        places = [place for place, one in enumerate(candidates) if one.name == name]
        for place, ending in zip(places, _endings([candidates[place] for place in places])):
            names[place] = _free(f"{name} ({ending})", names)
        made = with_and([f"'{names[place]}'" for place in places])
        sentences.append(
            message(
                "{places} layers are named '{name}', so their sensors are named {made}. To use other names, rename "
                "the layers or give the sensor names.",
                places=len(places),
                name=name,
                made=made,
            )
        )
    return tuple(names), tuple(sentences)


def _endings(group: Sequence[Candidate]) -> list[str]:
    """Return what tells layers of one name apart: their folders, their files, or a number."""
    for words in ([one.folder for one in group], [one.file_name for one in group]):
        if all(words) and len(set(words)) == len(words):
            return words
    return [str(number) for number in range(1, len(group) + 1)]


def _free(name: str, taken: Sequence[str]) -> str:
    number, free = 2, name
    while free in taken:
        free, number = f"{name} {number}", number + 1
    return free


def _as_known(text: str, count: int, known: Collection[str]) -> list[tuple[str, ...]]:
    """Return the ways to read a text with commas as so many known names.

    Two are enough to know that it is not clear.
    """
    pieces = text.split(",")
    wanted = set(known)

    def readings(start: int, left: int) -> Iterator[tuple[str, ...]]:
        if left == 0:
            if start == len(pieces):
                yield ()
            return
        for end in range(start + 1, len(pieces) - left + 2):
            name = ",".join(pieces[start:end]).strip()
            if name in wanted:
                for rest in readings(end, left - 1):
                    yield (name, *rest)

    found = []
    for reading in readings(0, count):
        found.append(reading)
        if len(found) == 2:
            break
    return found
