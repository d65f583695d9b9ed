"""Which class value of the map each code of the labels has: found out once, the same for every tile of a job."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
from rasterio.windows import Window

from ...contracts.labels import LabelFeatures, Labels
from ...contracts.limits import LARGEST_CLASS_VALUE
from ...errors import LabelError
from ...message import message
from ...progress import Progress
from ...text import listed
from ..grid import Grid
from ..tiles import tiles
from .checks import check_features, check_raster, nodata_suspicions, refuse_fractions
from .features import feature_codes
from .rasters import CodeReader, Codes, open_codes

_TILE = 2048

Classes = npt.NDArray[np.uint16]


@dataclass(frozen=True)
class FoundCodes:
    """The codes in labels.

    Attributes:
        counts: pixels of each code in a raster, features in features; codes that are unlabelled are not among them.
        name: of the label layer.
        nodata: the whole number that means unlabelled in the file, or None.
    """

    counts: Mapping[int, int]
    name: str
    nodata: int | None = None


def find_codes(
    labels: Labels,
    grid: Grid,
    warn: Callable[[str], None] | None = None,
    window: Window | None = None,
    progress: Progress | None = None,
) -> FoundCodes:
    """Find which codes labels hold.

    Args:
        labels: the labels.
        grid: the grid they are read on.
        warn: told what was taken as unlabelled, or looks odd.
        window: the part of the grid that is read; None is all of it.
        progress: asked between tiles whether to stop.

    Raises:
        LabelError: the labels cannot be read, or what they hold is no class.
        Cancelled: when the progress says so.
    """
    tell = warn or (lambda sentence: None)
    if isinstance(labels, LabelFeatures):
        features = Counter(feature_codes(labels))
        for sentence in check_features(labels, features):
            tell(sentence)
        return FoundCodes(features, labels.name)
    with open_codes(labels, grid, warn=tell) as reader:
        name, nodata = reader.layer.file_name, reader.nodata
        codes, ids = _scan(reader, grid.whole if window is None else window, progress or Progress())
        zeros = 0 if reader.states_nodata else codes.pop(0, 0)
        if zeros:
            tell(_unlabelled(zeros, name))
        for sentence in (*ids, *nodata_suspicions(reader, codes, name)):
            tell(sentence)
    return FoundCodes(codes, name, None if nodata is None or not np.isfinite(nodata) else int(nodata))


def resolve_codes(
    labels: Labels,
    grid: Grid,
    warn: Callable[[str], None] | None = None,
    window: Window | None = None,
    progress: Progress | None = None,
) -> Labels:
    """Find out which codes the labels hold, and give each its class value in the map.

    A code of 1 to 65,535 keeps its value. Others, 0 among them where it is a class, get free ones after the largest.

    Args:
        labels: the labels; class values they know already are kept.
        grid: the grid they are read on.
        warn: told what was mapped, taken as unlabelled, or looks odd.
        window: the part of the grid that is read; None is all of it.
        progress: asked between tiles whether to stop.

    Returns:
        The labels, which know their codes.

    Raises:
        LabelError: the labels cannot be read, or what they hold is no class.
        Cancelled: when the progress says so.
    """
    found = find_codes(labels, grid, warn, window, progress)
    values = map_codes(
        found.counts, found.name, [] if found.nodata is None else [found.nodata], dict(labels.codes or ())
    )
    moved = sorted(code for code in found.counts if values[code] != code)
    if moved and warn is not None:
        warn(_mapped(moved, values, found.name))
    return replace(labels, codes=tuple(sorted(values.items())))


def map_codes(
    codes: Iterable[int], name: str, reserved: Collection[int] = (), known: Mapping[int, int] | None = None
) -> dict[int, int]:
    """Assign to each code a class value of 1 to 65,535: its own, or a free one after the largest.

    Args:
        codes: the codes.
        name: of the label layer, for messages.
        reserved: values that no code is given, unless they are its own.
        known: codes that have their value already.

    Returns:
        The value of each code; those of ``known`` are among them.

    Raises:
        LabelError: there are more codes than values.
    """
    values = dict(known or {})
    taken = set(values.values())
    strangers = []
    for code in sorted(set(codes) - values.keys()):
        if 1 <= code <= LARGEST_CLASS_VALUE and code not in taken:
            values[code] = code
            taken.add(code)
        else:
            strangers.append(code)
    if len(values) + len(strangers) > LARGEST_CLASS_VALUE:
        raise LabelError(
            message(
                "The label layer '{name}' holds {values:,} different values: it looks like an image or ids, not like "
                "classes. A map has at most {largest_class_value:,} classes. Choose a raster of class values.",
                name=name,
                values=len(values) + len(strangers),
                largest_class_value=LARGEST_CLASS_VALUE,
            )
        )
    reserved = {value for value in reserved if 1 <= value <= LARGEST_CLASS_VALUE}
    last = max(taken, default=0)
    for free in (range(last + 1, LARGEST_CLASS_VALUE + 1), range(1, LARGEST_CLASS_VALUE + 1)):
        for value in free:
            if not strangers:
                break
            if value not in taken and (value not in reserved or len(taken | reserved) >= LARGEST_CLASS_VALUE):
                values[strangers.pop(0)] = value
                taken.add(value)
    return values


def to_classes(codes: Codes, values: Mapping[int, int], name: str) -> Classes:
    """Turn codes into class values.

    Args:
        codes: (height, width), NaN where unlabelled.
        values: the class value of each code; 0 is unlabelled where it has none.
        name: of the label layer, for messages.

    Returns:
        (height, width), 0 where unlabelled.

    Raises:
        LabelError: a code has no value, for the file has changed since it was looked through.
    """
    numbers = np.where(np.isnan(codes), 0, codes).astype(np.int64)
    keys = np.array(sorted(values), dtype=np.int64)
    targets = np.array([values[key] for key in keys.tolist()], dtype=np.uint16)
    if not len(keys):
        keys, targets = np.zeros(1, dtype=np.int64), np.zeros(1, dtype=np.uint16)
    places = np.minimum(np.searchsorted(keys, numbers), len(keys) - 1)
    known = (keys[places] == numbers) & ~np.isnan(codes)
    strange = ~known & (numbers != 0)
    if strange.any():
        raise LabelError(
            message(
                "The label layer '{name}' holds the value {numbers}, which it did not hold when its classes were "
                "counted. Choose the layer again.",
                name=name,
                numbers=numbers[strange][0],
            )
        )
    return np.where(known, targets[places], np.uint16(0))


def _scan(reader: CodeReader, window: Window, progress: Progress) -> tuple[Counter[int], tuple[str, ...]]:
    """Count the pixels of every code, and give sentences about what looks odd."""
    found: Counter[int] = Counter()
    checks = check_raster(reader)
    for tile in tiles(window, _TILE):
        progress.check()
        codes = reader.read(tile)
        given = codes[~np.isnan(codes)]
        refuse_fractions(given, reader)
        small = given.size and given.min() >= 0 and given.max() <= LARGEST_CLASS_VALUE
        if small:
            counts = np.bincount(given.astype(np.uint16))
            numbers = np.flatnonzero(counts)
            found.update(dict(zip(numbers.tolist(), counts[numbers].tolist())))
        else:
            numbers, counts = np.unique(given, return_counts=True)
            found.update({int(number): int(count) for number, count in zip(numbers.tolist(), counts.tolist())})
        checks.add(codes, found, int(tile.row_off), int(tile.col_off))
    return found, tuple(checks.finish(found))


def _unlabelled(zeros: int, name: str) -> str:
    subject = message("1 pixel of value 0") if zeros == 1 else message("{zeros:,} pixels of value 0", zeros=zeros)
    return message(
        "{subject} in the label layer '{name}' {is_or_are} taken as unlabelled, because the file marks no value "
        "as no data. If 0 is a class, mark another value as no data in the file.",
        subject=subject,
        name=name,
        is_or_are=message("is") if zeros == 1 else message("are"),
    )


def _mapped(moved: list[int], values: Mapping[int, int], name: str) -> str:
    if moved == [0]:
        return message(
            "Class 0 of the label layer '{name}' is written as {values} in the map, where 0 means no class. If 0 "
            "means unlabelled in the labels, leave it empty, or mark it as no data.",
            name=name,
            values=values[0],
        )
    pairs = [message("{code} as {values}", code=code, values=values[code]) for code in moved]
    return message(
        "Codes of the label layer '{name}' outside 1 to {largest_class_value:,}, which a map cannot hold, are "
        "renumbered: {pairs}. The class names keep the codes.",
        name=name,
        largest_class_value=LARGEST_CLASS_VALUE,
        pairs=listed(pairs),
    )
