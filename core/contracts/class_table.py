"""What becomes of the classes of the labels: renamed, merged, left out, recoloured, ordered, weighed.

Frozen, plain data. Annotations are read at run time, so they are written as Python 3.9 reads them. What a table does is
in ``core/raster/labels/class_mapping.py``; its files are read in ``class_files.py`` beside it.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, replace
from typing import Any, Optional

from .labels import ClassEntry


@dataclass(frozen=True)
class ClassRow:
    """One class of the labels, and what becomes of it.

    Attributes:
        label: the name it has in the labels.
        name: what it is called on the map; empty keeps ``label``. Rows of one name are one class.
        groups: the coarser classes it belongs to, the finest first: "coniferous", "forest". Empty text is a level
            without a class of its own.
        colour: "#rrggbb"; empty keeps the labels' own.
        used: whether it is learnt; else its pixels count as unlabelled.
        weight: how often its pixels are learnt beside those of others; above 0.
        value: its code in the labels, where these have numbers; ``label`` names that number. None where the name is
            enough.
    """

    label: str
    name: str = ""
    groups: tuple[str, ...] = ()
    colour: str = ""
    used: bool = True
    weight: float = 1.0
    value: Optional[int] = None

    def at(self, level: int) -> str:
        """Return the class it is at a level: 0 is its own name, 1 the finest group; above the last group, that."""
        found = self.name or self.label
        for group in self.groups[:level]:
            found = group or found
        return found


@dataclass(frozen=True)
class ClassGroup:
    """A coarser class and its colour, "#rrggbb"; a group without one has the colour of its first row."""

    name: str
    colour: str


@dataclass(frozen=True)
class ClassTable:
    """What becomes of the classes of the labels.

    Attributes:
        rows: the classes, in the order they have in the model and in legends; classes that are not listed come after
            them, and stay as they are.
        level: the level of the hierarchy that is learnt and mapped; 0 is the classes themselves, 1 the finest groups.
        groups: colours of coarser classes.
    """

    rows: tuple[ClassRow, ...] = ()
    level: int = 0
    groups: tuple[ClassGroup, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.rows)

    @property
    def levels(self) -> int:
        """The number of levels above the classes themselves."""
        return max((len(row.groups) for row in self.rows), default=0)

    @property
    def only_names(self) -> bool:
        """Whether it says no more than what single classes are called, and their colours."""
        names = [row.at(0) for row in self.rows]
        plain = all(row.used and row.weight == 1.0 and not any(row.groups) for row in self.rows)
        return plain and len(set(names)) == len(names)

    def with_classes(self, entries: tuple[ClassEntry, ...]) -> ClassTable:
        """Return the table with a row for each class of the labels that has none, after the others."""
        known = {row.label for row in self.rows}
        more = tuple(ClassRow(entry.name) for entry in entries if entry.name not in known)
        return replace(self, rows=(*self.rows, *more)) if more else self

    def renamed(self, before: str, name: str) -> ClassTable:
        """Return the table with another name for a class of its level, whatever rows and groups it stands in."""
        rows = []
        for row in self.rows:
            if row.at(self.level) == before:
                own = name if (row.name or row.label) == before else row.name
                row = replace(row, name=own, groups=tuple(name if one == before else one for one in row.groups))
            rows.append(row)
        groups = tuple(replace(one, name=name) if one.name == before else one for one in self.groups)
        return replace(self, rows=tuple(rows), groups=groups)

    def recoloured(self, name: str, colour: str) -> ClassTable:
        """Return the table with another colour for a class of its level."""
        if any(name in row.groups and row.at(self.level) == name for row in self.rows):
            rest = tuple(one for one in self.groups if one.name != name)
            return replace(self, groups=(*rest, ClassGroup(name, colour)))
        rows = tuple(replace(row, colour=colour) if row.at(self.level) == name else row for row in self.rows)
        return replace(self, rows=rows)

    def to_json(self) -> dict[str, Any]:
        """Return the table as plain JSON data."""
        return dataclasses.asdict(self)
