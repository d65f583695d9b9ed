"""Choices about labels as a small file of points: what a check writes, the analyst fills in, and training takes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from rasterio.crs import CRS

from ..contracts.cleaning import LabelAction, LabelChoice, SuspiciousPlace
from ..errors import LabelError
from ..files.names import FileKind
from ..files.replaced import replaced_file
from ..message import message
from ..raster.labels.choices import moved_to
from ..raster.source.opening import short_name
from ..raster.writing.point_file import PointRow, read_points, write_points

LAYER = "label_check"
CLASS, CHOICE, NEW_CLASS, SCENE = "class", "choice", "new_class", "scene"
KEEP = "keep"
COMMON_CRS = "EPSG:4326"
"""Of the points of scenes in several CRSs: it has room for every place."""
FIELDS: dict[str, type] = {
    "rank": int, "score": float, CLASS: str, "suggested": str, "pixels": int, "why": str, CHOICE: str, NEW_CLASS: str,
    SCENE: str,
}  # fmt: skip


def in_one_crs(points: Sequence[tuple[float, float, str]]) -> tuple[str, list[tuple[float, float]]]:
    """Return points as they are where all have one CRS, else in longitude and latitude; and that CRS.

    Args:
        points: x, y and CRS of each; without any the CRS is empty.
    """
    texts = {crs for _, _, crs in points}
    if len(texts) < 2:
        return next(iter(texts), ""), [(x, y) for x, y, _ in points]
    return COMMON_CRS, moved_to(CRS.from_string(COMMON_CRS), points)


def write_places(part: Path, path: str, crs: str, places: Sequence[SuspiciousPlace]) -> None:
    """Write suspicious places as points; the field for the choice is left empty.

    Args:
        part: the file to write.
        path: what it will be called, for messages.
        crs: WKT of the points where there is no place.
        places: the most suspicious first; of scenes in several CRSs they are written in longitude and latitude.

    Raises:
        OutputError: it cannot be written.
    """
    values = [
        (
            *(rank, round(one.score, 3), one.class_name, one.suggested or None, one.pixels, one.why, None, None),
            one.scene or None,
        )
        for rank, one in enumerate(places, 1)
    ]
    common, points = in_one_crs([(one.x, one.y, one.extent.crs) for one in places])
    rows = [PointRow(x, y, own) for (x, y), own in zip(points, values)]
    write_points(part, path, LAYER, common or crs, FIELDS, rows)


def write_choices(path: str, choices: Sequence[LabelChoice]) -> None:
    """Write choices as points that :func:`read_choices` reads.

    Args:
        path: the GeoPackage to write; its name ends in .gpkg.
        choices: about labels; in several CRSs they are written in longitude and latitude.

    Raises:
        LabelError: there are none, or their CRS is not known.
        OutputError: it cannot be written.
    """
    if not choices:
        raise LabelError(message("There is no choice about labels to save. Exclude or relabel a place first."))
    values = [
        (rank, None, one.class_name, None, None, None, one.action.value, one.new_class or None, one.scene or None)
        for rank, one in enumerate(choices, 1)
    ]
    crs, points = in_one_crs([(one.x, one.y, one.crs) for one in choices])
    rows = [PointRow(x, y, own) for (x, y), own in zip(points, values)]
    with replaced_file(path, (), FileKind.POINTS) as part:
        write_points(part, path, LAYER, crs, FIELDS, rows)


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
    fields = (CLASS, CHOICE, NEW_CLASS, SCENE)
    # Files of before there were scenes in it lack that field.
    crs, rows = read_points(path, message("choices about labels"), fields, optional=(SCENE,))
    found = []
    for row in rows:
        name, word, new, scene = (str(value or "").strip() for value in row.values)
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
        found.append(LabelChoice(row.x, row.y, crs, LabelAction(word), name, new, scene))
    return tuple(found)
