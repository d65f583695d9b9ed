"""The part of simplifying that shapely does: imported, or run as a script where QGIS has loaded another GEOS.

As a script it imports nothing of the plugin. It reads polygons from a folder and writes them back there:

    python simplify_lines.py FOLDER TOLERANCE WIDTH MOST_BYTES A B C D E F
    python simplify_lines.py --version
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

BYTES_OF_A_POINT = 400
"""That simplifying takes for a point, at most."""
NEEDED, NEEDED_GEOS = (2, 1), (3, 12)
TOO_MANY, NOT_WHOLE, NO_SHAPELY = 3, 4, 5
"""Exit codes."""
LENGTHS, POLYGONS, CUT = "lengths.npy", "polygons.bin", "cut.npy"


class LinesError(Exception):
    """Polygons that cannot be simplified; its argument is one of the exit codes."""


def simplify_lines(
    polygons: Sequence[bytes], tolerance: float, width: int, most_bytes: float, transform: Sequence[float]
) -> tuple[list[bytes], int]:
    """Simplify polygons together.

    Args:
        polygons: as WKB, on the edges of a grid's pixels; none overlaps another.
        tolerance: in the units of the CRS.
        width: columns of the grid.
        most_bytes: of memory.
        transform: a, b, c, d, e, f: x = a column + b row + c, y = d column + e row + f.

    Returns:
        The polygons in their order, as WKB, and how many points were cut off.

    Raises:
        LinesError: they are too many for the memory, or would not stay polygons.
    """
    import shapely

    a, b, c, d, e, f = transform
    matrix = np.array([[a, b], [d, e]])
    back = np.linalg.inv(matrix)
    offset = np.array([c, f])
    drawn = shapely.from_wkb(list(polygons))
    # Whole numbers of pixels: points of neighbours are then the same to the last bit.
    on_pixels = shapely.transform(drawn, lambda points: np.rint((points - offset) @ back.T))
    if shapely.length(on_pixels).sum() * BYTES_OF_A_POINT > most_bytes:
        raise LinesError(TOO_MANY)
    shared = _with_shared_points(shapely, on_pixels, width)
    shared = shapely.transform(shared, lambda points: points @ matrix.T + offset)
    made = shapely.coverage_simplify(shared, tolerance, simplify_boundary=False)
    if shapely.is_empty(made).any() or not shapely.is_valid(made).all():
        raise LinesError(NOT_WHOLE)
    cut = int(shapely.get_num_coordinates(shared).sum() - shapely.get_num_coordinates(made).sum())
    return [bytes(one) for one in shapely.to_wkb(made)], cut


def write_polygons(folder: Path, polygons: Sequence[bytes]) -> None:
    """Write polygons, as WKB, for the other process."""
    np.save(folder / LENGTHS, np.array([len(one) for one in polygons], dtype=np.int64))
    (folder / POLYGONS).write_bytes(b"".join(polygons))


def read_polygons(folder: Path) -> list[bytes]:
    """Read what :func:`write_polygons` wrote."""
    ends = np.cumsum(np.load(folder / LENGTHS))
    together = (folder / POLYGONS).read_bytes()
    return [together[start:end] for start, end in zip([0, *ends[:-1].tolist()], ends.tolist())]


def fits(version: str, geos: Sequence[int]) -> bool:
    """Return whether a version of shapely, with its GEOS, can simplify polygons that are neighbours."""
    found = tuple(int(part) if part.isdigit() else 0 for part in version.split(".")[:2])
    return found >= NEEDED and tuple(geos[:2]) >= NEEDED_GEOS


def _with_shared_points(shapely: Any, polygons: Any, width: int) -> Any:
    """Put the corners of every polygon into the lines of those they lie on; all are in pixels."""
    corners = np.unique(_keys(shapely.get_coordinates(polygons), width))
    kind, points, (rings, parts) = shapely.to_ragged_array(shapely.segmentize(polygons, 1.0))
    kept = np.isin(_keys(points, width), corners)
    places = np.concatenate([[0], np.cumsum(kept)])
    return shapely.from_ragged_array(kind, points[kept], (places[rings], parts))


def _keys(points: NDArray[np.float64], width: int) -> NDArray[np.int64]:
    """Number the corners of pixels, (n,), from columns and rows (n, 2)."""
    whole = np.rint(points).astype(np.int64)
    keys: NDArray[np.int64] = whole[:, 1] * (width + 1) + whole[:, 0]
    return keys


def main(arguments: Sequence[str]) -> int:
    """Do what the arguments say; returns an exit code."""
    try:
        import shapely
    except (ImportError, OSError):
        return NO_SHAPELY
    if arguments[0] == "--version":
        sys.stdout.write(shapely.__version__)
        return 0 if fits(shapely.__version__, shapely.geos_version) else NO_SHAPELY
    folder = Path(arguments[0])
    tolerance, width, most_bytes = float(arguments[1]), int(arguments[2]), float(arguments[3])
    try:
        made, cut = simplify_lines(
            read_polygons(folder), tolerance, width, most_bytes, [float(number) for number in arguments[4:10]]
        )
    except LinesError as error:
        return int(error.args[0])
    write_polygons(folder, made)
    np.save(folder / CUT, cut)
    return 0


if __name__ == "__main__":
    # The script's folder is the first that modules are looked for in: its neighbours are no modules.
    sys.path.pop(0)
    sys.exit(main(sys.argv[1:]))
