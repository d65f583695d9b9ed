"""What a class table makes of the classes that labels hold."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ...contracts.class_table import ClassRow, ClassTable
from ...contracts.labels import ClassEntry
from ...contracts.limits import LARGEST_CLASS_VALUE
from ...errors import LabelError
from ...message import message
from ...palette import class_colour
from ...text import listed, plain

if TYPE_CHECKING:
    # Dock and Processing import this when QGIS starts, and must not wait for types.
    import numpy.typing as npt

_COLOUR = re.compile("#[0-9a-fA-F]{6}")
LARGEST_WEIGHT = 100.0


@dataclass(frozen=True)
class MappedClasses:
    """What becomes of the classes of the labels.

    Attributes:
        entries: the classes to learn, in the table's order; one made of several has the smallest of their values.
        values: class value of each class value in the labels; 0 is left out.
        weights: how often pixels are learnt, by class value in the labels.
        notes: sentences about what was merged, left out, matched or not found.
    """

    entries: tuple[ClassEntry, ...]
    values: Mapping[int, int]
    weights: Mapping[int, float]
    notes: tuple[str, ...]

    def apply(self, labels: npt.NDArray[np.uint16]) -> npt.NDArray[np.uint16]:
        """Return labels, (height, width), with the values of the classes to learn."""
        table = np.arange(LARGEST_CLASS_VALUE + 1, dtype=np.uint16)
        table[list(self.values)] = list(self.values.values())
        return table[labels]

    def pixel_weights(self, labels: npt.NDArray[np.uint16]) -> npt.NDArray[np.float32] | None:
        """Return the weight of each pixel, (height, width); None where all weigh the same."""
        if len(set(self.weights.values())) < 2:
            return None
        table = np.ones(LARGEST_CLASS_VALUE + 1, dtype=np.float32)
        table[list(self.weights)] = list(self.weights.values())
        return table[labels]


def known_classes(table: ClassTable) -> tuple[ClassEntry, ...]:
    """Return what the labels call their codes, and the colours, of the rows that know their code."""
    return tuple(
        ClassEntry(row.value, row.label, row.colour or class_colour(row.label, row.value))
        for row in table.rows
        if row.value is not None
    )


def check_class_table(table: ClassTable) -> None:
    """Check a class table by itself.

    Raises:
        LabelError: a class stands in it twice, is in two groups at once, or a colour, weight or level is none.
    """
    labels = [row.label for row in table.rows]
    twice = sorted({label for label in labels if labels.count(label) > 1}) if len(set(labels)) < len(labels) else []
    if twice:
        raise LabelError(
            message("The class table has class {twice} twice. Remove one of the two lines.", twice=_quoted(twice))
        )
    for row in table.rows:
        if not row.label.strip():
            raise LabelError(message("The class table has a class without a name. Name it, or remove its line."))
        if row.colour and not _COLOUR.fullmatch(row.colour):
            raise LabelError(
                message(
                    "The colour '{colour}' of class '{row}' is not of the form #rrggbb.",
                    colour=row.colour,
                    row=row.label,
                )
            )
        if not (math.isfinite(row.weight) and 0 < row.weight <= LARGEST_WEIGHT):
            raise LabelError(
                message(
                    "The weight of class '{row}' is {weight:g}. A weight is above 0 and at most {largest_weight:g}; "
                    "to leave a class out, say so in its line.",
                    row=row.label,
                    weight=row.weight,
                    largest_weight=LARGEST_WEIGHT,
                )
            )
    for group in table.groups:
        if not _COLOUR.fullmatch(group.colour):
            raise LabelError(
                message(
                    "The colour '{colour}' of class '{group}' is not of the form #rrggbb.",
                    colour=group.colour,
                    group=group.name,
                )
            )
    if not 0 <= table.level <= table.levels:
        has = message("no groups") if not table.levels else message("{levels} level(s) of groups", levels=table.levels)
        raise LabelError(
            message(
                "Level {level} of the class table cannot be mapped: it has {has}. Choose another level.",
                level=table.level,
                has=has,
            )
        )
    _check_hierarchy(table)


def _check_hierarchy(table: ClassTable) -> None:
    above: dict[tuple[int, str], str] = {}
    for row in table.rows:
        for level in range(table.levels):
            below, own = row.at(level), row.at(level + 1)
            other = above.setdefault((level, below), own)
            if other != own:
                raise LabelError(
                    message(
                        "Class '{below}' of the class table belongs to '{other}' in one line and to '{own}' in "
                        "another. Give it one of them.",
                        below=below,
                        other=other,
                        own=own,
                    )
                )


def map_classes(table: ClassTable, entries: Sequence[ClassEntry]) -> MappedClasses:
    """Compute what a table makes of classes.

    A row is for the class of its name, or of the one that differs from it in case and blanks only.

    Args:
        table: the table.
        entries: the classes that the labels have, by value.

    Raises:
        LabelError: the table contradicts itself.
    """
    check_class_table(table)
    rows, matched, missing = _rows_of(table, entries)
    order = {row.label: place for place, row in enumerate(table.rows)}
    sorted_entries = sorted(entries, key=lambda one: order[rows[one.value].label] if one.value in rows else len(order))
    group_colours = {group.name: group.colour for group in table.groups}
    members: dict[str, list[ClassEntry]] = {}
    for entry in sorted_entries:
        row = rows.get(entry.value)
        if row is None or row.used:
            members.setdefault(row.at(table.level) if row else entry.name, []).append(entry)
    classes: list[ClassEntry] = []
    values = {entry.value: 0 for entry in entries}
    for name, own in members.items():
        value, first = min(entry.value for entry in own), rows.get(own[0].value)
        is_group = first is not None and first.at(table.level) in first.groups
        colour = (group_colours.get(name, "") if is_group else "") or (first.colour if first else "") or own[0].colour
        classes.append(ClassEntry(value, name, colour.lower()))
        values.update({entry.value: value for entry in own})
    weights = {entry.value: rows[entry.value].weight if entry.value in rows else 1.0 for entry in entries}
    notes = [
        *_matched_notes(matched),
        *(
            [message("The class table names classes that the labels do not have: {missing}.", missing=_quoted(missing))]
            if missing
            else []
        ),
        *_unlisted_notes([entry for entry in entries if entry.value not in rows], rows),
        *_merged_notes(members),
        *_left_out_notes([entry for entry in entries if not values[entry.value]]),
    ]
    return MappedClasses(tuple(classes), values, weights, tuple(notes))


def check_enough(mapped: MappedClasses, least: int = 2) -> None:
    """Check that a table leaves classes to tell apart.

    Raises:
        LabelError: it leaves one of several classes, or none.
    """
    if len(mapped.entries) < least <= len(mapped.values):
        left = message("only the class '{entries}'", entries=mapped.entries[0].name) if mapped.entries else "no class"
        raise LabelError(
            message(
                "The class table leaves {left} of the {values} classes of the labels; at least two are needed. Merge "
                "fewer of them, leave fewer out, or map a finer level.",
                left=left,
                values=len(mapped.values),
            )
        )


def _rows_of(
    table: ClassTable, entries: Sequence[ClassEntry]
) -> tuple[dict[int, ClassRow], list[tuple[str, str]], list[str]]:
    """Return the row of each class by value, the names that differ in case and blanks, and rows without a class."""
    by_name = {row.label: row for row in table.rows}
    rows = {entry.value: by_name[entry.name] for entry in entries if entry.name in by_name}
    used = {row.label for row in rows.values()}
    rest = [row for row in table.rows if row.label not in used]
    matched = []
    for entry in entries:
        alike = [row for row in rest if plain(row.label) == plain(entry.name)]
        rivals = [other for other in entries if plain(other.name) == plain(entry.name)]
        if entry.value not in rows and len(alike) == 1 and len(rivals) == 1:
            rows[entry.value] = alike[0]
            matched.append((entry.name, alike[0].label))
            used.add(alike[0].label)
    return rows, matched, [row.label for row in table.rows if row.label not in used]


def _matched_notes(matched: Sequence[tuple[str, str]]) -> list[str]:
    if not matched:
        return []
    pairs = [message("'{name}' as '{label}'", name=name, label=label) for name, label in matched]
    return [
        message("Classes were found in the class table despite different case or spaces: {pairs}.", pairs=listed(pairs))
    ]


def _unlisted_notes(unlisted: Sequence[ClassEntry], rows: Mapping[int, ClassRow]) -> list[str]:
    if not unlisted or not rows:
        return []
    names = _quoted([entry.name for entry in unlisted])
    return [message("Not in the class table, and so taken as labelled: {names}.", names=names)]


def _merged_notes(members: Mapping[str, Sequence[ClassEntry]]) -> list[str]:
    merged = [
        message("'{name}' of {own}", name=name, own=_quoted([one.name for one in own]))
        for name, own in members.items()
        if len(own) > 1
    ]
    return (
        [
            message(
                "Classes were merged: {merged}{and_more}.",
                merged="; ".join(merged[:8]),
                and_more=message(" and more") if len(merged) > 8 else "",
            )
        ]
        if merged
        else []
    )


def _left_out_notes(gone: Sequence[ClassEntry]) -> list[str]:
    if not gone:
        return []
    return [
        message(
            "Left out by the class table, and so never mapped: {gone}.", gone=_quoted([entry.name for entry in gone])
        )
    ]


def _quoted(names: Sequence[str]) -> str:
    return listed([f"'{name}'" for name in names])
