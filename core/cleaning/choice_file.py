"""Choices about labels as a small file of points: what a check writes, the analyst fills in, and training takes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..contracts.cleaning import LabelAction, LabelChoice, SuspiciousPlace
from ..errors import LabelError
from ..files.names import FileKind
from ..files.replaced import replaced_file
from ..message import message
from ..raster.source.opening import short_name
from ..raster.writing.point_file import PointRow, read_points, write_points

LAYER = "label_check"
CLASS, CHOICE, NEW_CLASS = "class", "choice", "new_class"
KEEP = "keep"
FIELDS: dict[str, type] = {
    "rank": int, "score": float, CLASS: str, "suggested": str, "pixels": int, "why": str, CHOICE: str, NEW_CLASS: str,
}  # fmt: skip


def write_places(part: Path, path: str, crs: str, places: Sequence[SuspiciousPlace]) -> None:
    """Write suspicious places as points; the field for the choice is left empty.

    Args:
        part: the file to write.
        path: what it will be called, for messages.
        crs: WKT of the places.
        places: the most suspicious first.

    Raises:
        OutputError: it cannot be written.
    """
    rows = [
        PointRow(
            one.x,
            one.y,
            (rank, round(one.score, 3), one.class_name, one.suggested or None, one.pixels, one.why, None, None),
        )
        for rank, one in enumerate(places, 1)
    ]
    write_points(part, path, LAYER, crs, FIELDS, rows)


def write_choices(path: str, choices: Sequence[LabelChoice]) -> None:
    """Write choices as points that :func:`read_choices` reads.

    Args:
        path: the GeoPackage to write; its name ends in .gpkg.
        choices: all in one CRS.

    Raises:
        LabelError: there are none, or they are in several CRSs.
        OutputError: it cannot be written.
    """
    texts = {choice.crs for choice in choices}
    if len(texts) != 1:
        raise LabelError(
            message(
                "The choices about labels are in several CRSs and do not fit into one file. Check the labels again."
            )
            if texts
            else message("There is no choice about labels to save. Exclude or relabel a place first.")
        )
    rows = [
        PointRow(
            one.x,
            one.y,
            (rank, None, one.class_name, None, None, None, one.action.value, one.new_class or None),
        )
        for rank, one in enumerate(choices, 1)
    ]
    with replaced_file(path, (), FileKind.POINTS) as part:
        write_points(part, path, LAYER, texts.pop(), FIELDS, rows)


def read_choices(path: str) -> tuple[LabelChoice, ...]:
    """Read choices about labels.

    A point whose field "choice" is exclude or relabel is a choice; one that is empty, or keep, is none. A new class
    without a choice means relabel.

    Args:
        path: a GeoPackage of points, as a check of labels writes it.

    Returns:
        The choices; none where nothing was chosen.

    Raises:
        LabelError: it cannot be read, or a choice is none that is known.
    """
    crs, rows = read_points(path, message("choices about labels"), (CLASS, CHOICE, NEW_CLASS))
    found = []
    for row in rows:
        name, word, new = (str(value or "").strip() for value in row.values)
        word = word.casefold() or (LabelAction.RELABEL.value if new else KEEP)
        if word == KEEP:
            continue
        if word not in (LabelAction.EXCLUDE.value, LabelAction.RELABEL.value):
            raise LabelError(
                message(
                    "'{word}' in the field '{choice}' of '{path}' is not a choice. Write {exclude}, {relabel} or "
                    "{keep}.",
                    word=word[:40],
                    choice=CHOICE,
                    path=short_name(path),
                    exclude=LabelAction.EXCLUDE.value,
                    relabel=LabelAction.RELABEL.value,
                    keep=KEEP,
                )
            )
        found.append(LabelChoice(row.x, row.y, crs, LabelAction(word), name, new))
    return tuple(found)
