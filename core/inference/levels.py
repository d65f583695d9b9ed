"""Mapping coarser classes than a model has learnt: which levels it has, and what it says of their groups.

Without torch: Classify's page asks a model's header for its levels where torch is missing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from ..contracts.class_table import ClassRow, ClassTable
from ..contracts.labels import ClassEntry
from ..errors import OutputError
from ..message import message
from ..model.spec import ModelSpec
from ..raster.labels.class_mapping import map_classes
from ..text import listed


@dataclass(frozen=True)
class MappedLevel:
    """A model at one of its levels.

    Attributes:
        spec: its header, with the groups of the level as its classes.
        groups: for each class that was learnt, the place of its group among those; None where the classes are mapped
            as they were learnt.
        level: the level; 0 is the classes of the labels.
    """

    spec: ModelSpec
    groups: tuple[int, ...] | None
    level: int

    @property
    def members(self) -> Mapping[str, tuple[int, ...]]:
        """The places of the learnt classes by the name of their group; empty without groups."""
        found: dict[str, tuple[int, ...]] = {}
        for place, group in enumerate(self.groups or ()):
            name = self.spec.classes[group].name
            found[name] = (*found.get(name, ()), place)
        return found


def levels_of(spec: ModelSpec) -> tuple[int, ...]:
    """Return the levels a model can map, the learnt one first; only that where its class table has no coarser one."""
    table = spec.class_table
    if table is None:
        return (0,)
    return tuple(range(table.level, max(table.level, table.levels) + 1))


def groups_at(spec: ModelSpec, level: int) -> tuple[ClassEntry, ...]:
    """Return the classes of a map at a level.

    Raises:
        OutputError: the model has no such level.
    """
    return at_level(spec, level).spec.classes


def at_level(spec: ModelSpec, level: int | None) -> MappedLevel:
    """Return a model at a level of its class table.

    The groups are in the order, and have the values and colours, that the class table gives them where a model is
    trained on that level.

    Args:
        spec: the model.
        level: 0 is the classes of the labels, 1 the finest groups; None is what the model has learnt.

    Raises:
        OutputError: the model has no such level.
    """
    levels, table = levels_of(spec), spec.class_table
    if level is None or (table is None and level == 0) or level == levels[0]:
        return MappedLevel(spec, None, levels[0])
    if table is None or isinstance(level, bool) or level not in levels:
        raise OutputError(_lacking(spec, level, levels))
    rows: dict[str, ClassRow] = {}
    for row in table.rows:
        name = row.at(table.level)
        above = tuple(row.at(one) for one in levels[1:])
        rows.setdefault(name, ClassRow(name, groups=above, colour="" if table.level else row.colour))
    coarser = ClassTable(tuple(rows.values()), level - table.level, table.groups)
    mapped = map_classes(coarser, spec.classes)
    if len(mapped.entries) < 2:
        raise OutputError(
            message(
                "Level {level} of the model '{spec}' puts all classes into '{entries}', so a map would show one class "
                "only. Choose a finer level.",
                level=level,
                spec=spec.name,
                entries=mapped.entries[0].name,
            )
        )
    places = {entry.value: place for place, entry in enumerate(mapped.entries)}
    groups = tuple(places[mapped.values[entry.value]] for entry in spec.classes)
    return MappedLevel(replace(spec, classes=mapped.entries), groups, level)


def level_tags(mapped: MappedLevel, learnt: ModelSpec) -> dict[str, str]:
    """Return what the metadata of maps say of their level; nothing where classes are mapped as they were learnt."""
    if mapped.groups is None:
        return {}
    members = [
        f"{name} = {' + '.join(learnt.classes[place].name for place in places)}"
        for name, places in mapped.members.items()
        if len(places) > 1 or learnt.classes[places[0]].name != name
    ]
    return {"MAMOL_LEVEL": str(mapped.level), **({"MAMOL_GROUPS": "; ".join(members)} if members else {})}


def _lacking(spec: ModelSpec, level: object, levels: tuple[int, ...]) -> str:
    if len(levels) == 1:
        return message(
            "The model '{spec}' cannot map level {level!r}: its classes are in no groups. Leave the level empty, "
            "or train it again with a class table that groups classes.",
            spec=spec.name,
            level=level,
        )
    return message(
        "The model '{spec}' cannot map level {level!r}; its levels are {levels}. Choose one of these, or leave "
        "the level empty for what it has learnt.",
        spec=spec.name,
        level=level,
        levels=listed([str(one) for one in levels]),
    )
