"""Which class of a map each class of a reference is: by name where both have names, by value where not."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

import rasterio
from rasterio.windows import Window

from ..contracts.labels import ClassEntry, LabelLayer, LabelLayers, LabelRaster, Labels, Reference
from ..contracts.limits import LARGEST_CLASS_VALUE
from ..errors import LabelError
from ..message import message
from ..palette import default_colour
from ..progress import Progress
from ..raster.grid import Grid
from ..raster.labels.codes import find_codes
from ..raster.labels.labelled_pixels import default_name
from ..raster.labels.raster_classes import read_raster_classes
from ..raster.source.opening import Layer, open_raster
from ..text import counted, listed, plain

# What a class of the labels is called whose code a map cannot hold, or that nobody names.
_STANDS_FOR = re.compile(r"class -?[0-9]+")
BY_NAME, BY_VALUE, BY_BOTH = "name", "value", message("name, or value where one has no name")


@dataclass(frozen=True)
class MatchedReference:
    """A reference whose labels are read as classes of the map.

    Attributes:
        labels: they know their codes: class values of the map, and others where the map lacks the class.
        entries: names and colours of the reference's classes, by class value.
        matched_by: "name", "value", or "name, or value where one has no name".
        warnings: sentences about the match.
    """

    labels: Reference
    entries: Mapping[int, ClassEntry]
    matched_by: str
    warnings: tuple[str, ...]


def match_reference(
    reference: Reference,
    grid: Grid,
    legend: Sequence[ClassEntry],
    given: Sequence[ClassEntry] = (),
    warn: Callable[[str], None] | None = None,
    window: Window | None = None,
    progress: Progress | None = None,
    members: Mapping[str, str] | None = None,
) -> MatchedReference:
    """Find the map's class for each class of a reference.

    A class with a name is the map's class of this name: exactly, or else, where only one of the map's differs in no
    more than case and blanks, that one. A class without a name (or where the map has none) is the map's class of this
    value. Where no name at all occurs on both sides, values count. Several label layers are matched each by itself;
    classes of one name that the map lacks are one class.

    Args:
        reference: the labels to trust.
        grid: the map's.
        legend: the map's classes, as far as they are known; those called "class 7" have no name.
        given: names and colours of the reference's classes, by code; a raster's own come after them.
        warn: told what was taken as unlabelled in the reference, or looks odd.
        window: the part of the grid that is compared; None is all of it.
        progress: asked now and then whether to stop.
        members: by the names of classes that the map shows as groups, the group of each.

    Raises:
        LabelError: the reference cannot be read, or what it holds is no class.
        Cancelled: when the progress says so.
    """
    how = _How(grid, warn, window, progress, members or {})
    if isinstance(reference, LabelLayers):
        return _match_layers(reference, legend, how)
    return _match_one(reference, legend, given, how)[1]


@dataclass(frozen=True)
class _How:
    """What matching goes by, as :func:`match_reference` is given it."""

    grid: Grid
    warn: Callable[[str], None] | None
    window: Window | None
    progress: Progress | None
    members: Mapping[str, str]


def _match_layers(reference: LabelLayers, legend: Sequence[ClassEntry], how: _How) -> MatchedReference:
    """Match layer by layer; what the map lacks in one is known when the next is matched."""
    known = list(legend)
    layers: list[LabelLayer] = []
    warnings: list[str] = []
    ways: set[str] = set()
    entries: dict[int, ClassEntry] = {}
    for layer in reference.layers:
        labels, one = _match_one(layer.labels, known, layer.classes, how)
        layers.append(replace(layer, labels=labels))
        warnings += one.warnings
        ways.add(one.matched_by)
        entries = {**one.entries, **entries}
        values = {entry.value for entry in known}
        known += [entry for value, entry in one.entries.items() if value not in values]
    way = ways.pop() if len(ways) == 1 else BY_BOTH
    return MatchedReference(LabelLayers(tuple(layers)), entries, way, tuple(dict.fromkeys(warnings)))


def _match_one(
    reference: Labels, legend: Sequence[ClassEntry], given: Sequence[ClassEntry], how: _How
) -> tuple[Labels, MatchedReference]:
    found = find_codes(reference, how.grid, how.warn, how.window, how.progress)
    codes = sorted(found.counts)
    entries, told = _as_groups(_reference_entries(reference, codes, given), legend, how.members)
    match = _Match(legend, {code: entry.name for code, entry in entries.items() if _is_named(entry.name, code)})
    values = {code: match.value(code) for code in codes}
    known = {code: value for code, value in values.items() if value is not None}
    mapped = {**known, **_apart(sorted(values.keys() - known.keys()), {*known.values()}, legend, found.name)}
    labels = replace(reference, codes=tuple(sorted(mapped.items())))
    return labels, MatchedReference(
        labels=labels,
        entries={mapped[code]: replace(entry, value=mapped[code]) for code, entry in reversed(entries.items())},
        matched_by=match.matched_by(codes),
        warnings=(*told, *match.warnings(codes)),
    )


def groups_in(tags: Mapping[str, str]) -> dict[str, str]:
    """Return, by the name of each class in it, the group that a map shows; none where it shows classes as learnt.

    Args:
        tags: the map's metadata; ``MAMOL_GROUPS`` is "crop = corn + wheat; forest = spruce".
    """
    found: dict[str, str] = {}
    for one in filter(None, tags.get("MAMOL_GROUPS", "").split("; ")):
        group, _, names = one.partition(" = ")
        found.update(dict.fromkeys(names.split(" + "), group))
    return found


def _as_groups(
    entries: Mapping[int, ClassEntry], legend: Sequence[ClassEntry], members: Mapping[str, str]
) -> tuple[dict[int, ClassEntry], list[str]]:
    """Return classes by code, those that the map shows as a group under the group's name; and what was done."""
    shown = {entry.name for entry in legend}
    renamed = {
        code: replace(entry, name=members[entry.name])
        for code, entry in entries.items()
        if entry.name not in shown and members.get(entry.name) in shown
    }
    if not renamed:
        return dict(entries), []
    pairs = [
        message("'{name}' as '{group}'", name=entries[code].name, group=entry.name)
        for code, entry in sorted(renamed.items())
    ]
    told = message(
        "The map shows groups of classes; classes of the reference were taken as theirs: {pairs}.", pairs=listed(pairs)
    )
    return {**entries, **renamed}, [told]


def raster_legend(path: str, band: int = 1) -> tuple[ClassEntry, ...]:
    """Return the classes that a raster names or colours itself.

    Raises:
        LabelError: it cannot be read.
    """
    with rasterio.Env(), open_raster(Layer(message("the label layer"), path, LabelError)) as dataset:
        own = read_raster_classes(dataset, path, band)
    return tuple(
        ClassEntry(value, name, own.colours.get(value) or default_colour(value)) for value, name in own.names.items()
    )


class _Match:
    """The classes of a reference beside those of the map.

    Args:
        legend: the map's classes.
        names: of the reference's classes that have one, by code.
    """

    def __init__(self, legend: Sequence[ClassEntry], names: Mapping[int, str]) -> None:
        self.names = names
        self._own = {entry.value: entry.name for entry in legend}
        self._values: dict[str, list[int]] = {}
        self._plain: dict[str, set[str]] = {}
        for entry in legend:
            self._values.setdefault(entry.name, []).append(entry.value)
            if _is_named(entry.name, entry.value):
                self._plain.setdefault(plain(entry.name), set()).add(entry.name)
        self._differing: dict[int, str] = {}
        self._by_name = any(self._of_name(code, name) is not None for code, name in names.items())

    def value(self, code: int) -> int | None:
        """Return the map's class value for a code; None where the map has no such class."""
        name = self.names.get(code)
        if self._by_name and name is not None:
            value = self._of_name(code, name)
            if value is not None:
                return value
            is_free = code not in self._own or not _is_named(self._own[code], code)
            return code if is_free and 1 <= code <= LARGEST_CLASS_VALUE else None
        # A map that could not hold the code has it in the name.
        coded = self._values.get(default_name(code))
        if coded:
            return coded[0]
        stands_for_another = _STANDS_FOR.fullmatch(self._own.get(code, "")) is not None
        return code if 1 <= code <= LARGEST_CLASS_VALUE and not stands_for_another else None

    def matched_by(self, codes: Sequence[int]) -> str:
        """Return how the codes were matched."""
        if not self._by_name:
            return BY_VALUE
        return BY_NAME if all(code in self.names for code in codes) else BY_BOTH

    def warnings(self, codes: Sequence[int]) -> list[str]:
        """Return sentences about names that differ."""
        sentences = []
        if self._differing:
            pairs = [
                message("'{names}' with '{name}'", names=self.names[code], name=name)
                for code, name in self._differing.items()
            ]
            sentences.append(
                message(
                    "Class names of the reference were matched to names of the map that differ only in case or "
                    "spaces: {pairs}.",
                    pairs=listed(pairs),
                )
            )
        own = self._own
        both = [code for code in codes if code in self.names and code in own and _is_named(own[code], code)]
        odd = [code for code in both if plain(own[code]) != plain(self.names[code])]
        if odd:
            pairs = [
                message(
                    "{code} is '{names}' in the reference and '{own}' in the map",
                    code=code,
                    names=self.names[code],
                    own=own[code],
                )
                for code in odd
            ]
            sentences.append(
                message("Values have different names: {pairs}. Classes were matched by ", pairs=listed(pairs, 4))
                + (
                    "name."
                    if self._by_name
                    else (message("value, because no name occurs in both: check that they mean the same."))
                )
            )
        return sentences

    def _of_name(self, code: int, name: str) -> int | None:
        """Return the value of the map's class of this name."""
        same = self._values.get(name, [])
        if same:
            return code if code in same else same[0]
        alike = self._plain.get(plain(name), set())
        if len(alike) != 1:
            return None
        self._differing[code] = next(iter(alike))
        return self._values[self._differing[code]][0]


def _is_named(name: str, code: int) -> bool:
    """Return whether a class has a name that somebody gave it."""
    return bool(name.strip()) and name not in (default_name(code), str(code))


def _apart(codes: Sequence[int], taken: set[int], legend: Sequence[ClassEntry], name: str) -> dict[int, int]:
    """Assign to codes that are no class of the map values that no class of it has."""
    used = taken | {entry.value for entry in legend}
    free = [value for value in range(LARGEST_CLASS_VALUE, 0, -1) if value not in used] if codes else []
    if len(codes) > len(free):
        raise LabelError(
            message(
                "The reference '{name}' has too many classes to compare: {codes:,}. Choose a raster of classes.",
                name=name,
                codes=len(codes),
            )
        )
    return dict(zip(codes, free))


def _reference_entries(reference: Labels, codes: Sequence[int], given: Sequence[ClassEntry]) -> dict[int, ClassEntry]:
    """Return names and colours by code."""
    raster = raster_legend(reference.path, reference.band) if isinstance(reference, LabelRaster) else ()
    own = {entry.value: entry for entry in raster}
    named = {**own, **{entry.value: entry for entry in given if _is_named(entry.name, entry.value)}}
    coloured = {entry.value: entry for entry in given}
    return {
        code: named.get(code) or coloured.get(code) or ClassEntry(code, default_name(code), default_colour(code))
        for code in codes
    }


def stranger_warnings(pixels: Mapping[str, int], where: str) -> tuple[str, ...]:
    """Return a sentence about classes of a reference that a map or model does not have.

    Args:
        pixels: reference pixels by the name of the class.
        where: "the map", "the model".
    """
    if not pixels:
        return ()
    total = counted(sum(pixels.values()), "pixel")
    names = [f"'{name}'" for name in pixels]
    one = len(names) == 1
    return (
        message(
            "{class_or_classes} {names} of the reference {does_or_do} not exist in {where}: {its_or_their} {total} "
            "{counts_or_count} as wrong.",
            class_or_classes=message("Class") if one else message("Classes"),
            names=listed(names),
            does_or_do=message("does") if one else message("do"),
            where=where,
            its_or_their=message("its") if one else message("their"),
            total=total,
            counts_or_count=message("counts") if total == "1 pixel" else message("count"),
        ),
    )
