"""Which class of the map a label means."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

import numpy as np
import numpy.typing as npt

from ..contracts.labels import ClassEntry
from ..contracts.limits import LARGEST_CLASS_VALUE
from ..message import message
from ..palette import default_colour
from ..text import counted, listed, plain
from .placing import Label

_NUMBER = re.compile(r"[-+]?\d{1,9}(?:\.0*)?")


def match_labels(
    labels: Sequence[Label],
    legend: Mapping[int, ClassEntry],
    mapped: Sequence[int],
    sample_classes: Sequence[ClassEntry],
    warn: Callable[[str], None],
) -> tuple[tuple[ClassEntry, ...], npt.NDArray[np.int64]]:
    """Find the class of each label: by its name in the map, else by its value.

    Args:
        labels: n names or values.
        legend: the map's classes by value, all that are known by name.
        mapped: class values that occur in the map.
        sample_classes: names of values in the sample.
        warn: told of classes that the map does not have.

    Returns:
        The K classes that occur in the map or were seen, by value, those of other names last; and the place of each
        label's class, (n,).
    """
    names = {plain(entry.name): value for value, entry in reversed(sorted(legend.items()))}
    own = {entry.value: entry.name for entry in sample_classes}
    found: dict[Label, int] = {}
    strange: dict[str, str] = {}
    wanted: dict[str, int] = {}
    for label in dict.fromkeys(labels):
        value = _value(label, names, legend, mapped, own)
        if value is not None:
            found[label] = value
            continue
        name, number = _name(label, own), number_of(label)
        strange.setdefault(plain(name), name)
        if number is not None:
            wanted.setdefault(plain(name), number)
    values = sorted({*mapped, *found.values()})
    entries = [legend.get(value) or ClassEntry(value, f"class {value}", default_colour(value)) for value in values]
    # Whoever reads the figures by value has to find class 7 under 7.
    given = {
        key: number
        for key, number in wanted.items()
        if 1 <= number <= LARGEST_CLASS_VALUE and number not in {*values, *legend}
    }
    taken = {*values, *legend, *given.values()}
    free = iter(value for value in range(1, LARGEST_CLASS_VALUE + 1) if value not in taken)
    extra = {}
    for key, name in strange.items():
        extra[key] = len(entries)
        value = given.get(key) or next(free)
        entries.append(ClassEntry(value, name, default_colour(value)))
    places = {value: place for place, value in enumerate(values)}
    result = [places[found[label]] if label in found else extra[plain(_name(label, own))] for label in labels]
    _tell(entries, result, mapped, warn)
    return tuple(entries), np.array(result, dtype=np.int64)


def _value(
    label: Label,
    names: Mapping[str, int],
    legend: Mapping[int, ClassEntry],
    mapped: Sequence[int],
    own: Mapping[int, str],
) -> int | None:
    """Return the class value that a label means; None where the map has none such."""
    if isinstance(label, int):
        if label in own and plain(own[label]) in names:
            return names[plain(own[label])]
        return label if label in legend or label in mapped else None
    if plain(label) in names:
        return names[plain(label)]
    number = number_of(label)
    return number if number is not None and (number in legend or number in mapped) else None


def number_of(label: Label) -> int | None:
    """Return the number that a label is; None for a name."""
    if isinstance(label, int):
        return label
    return int(float(label)) if _NUMBER.fullmatch(label.strip()) else None


def _name(label: Label, own: Mapping[int, str]) -> str:
    """Return what a class is called that the map does not have."""
    number = number_of(label)
    if number is None:
        return " ".join(str(label).split())
    return own.get(number, f"class {number}") if isinstance(label, int) else f"class {number}"


def _tell(
    entries: Sequence[ClassEntry], places: Sequence[int], mapped: Sequence[int], warn: Callable[[str], None]
) -> None:
    """Say which classes were seen that the map does not have."""
    counts = np.bincount(places, minlength=len(entries)).tolist()
    missing = [(entry.name, counts[place]) for place, entry in enumerate(entries) if entry.value not in mapped]
    seen = [(name, number) for name, number in missing if number]
    if seen:
        total = sum(number for _, number in seen)
        listing = listed([f"'{name}' ({number})" for name, number in seen])
        verb = "was" if total == 1 else "were"
        warn(
            message(
                "{points} {verb} seen as a class that the map does not have: {listing}. They count as errors of the "
                "map; their area is estimated.",
                points=counted(total, "point"),
                verb=verb,
                listing=listing,
            )
        )
