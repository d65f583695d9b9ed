"""Fewer points in the lines of polygons that are neighbours, without gaps or overlaps between them.

Shapely's ``coverage_simplify`` takes all polygons at once: a line that two of them share is simplified once, for both
(Visvalingam and Whyatt 1993, doi 10.1179/000870493786962263). It needs every point that lies on a neighbour's line to
be a point of that line as well; GDAL draws only corners, so those are put in first. The outline of the map, and of
ground without a class, stays as it is, and with it the area of the whole. No polygon is lost.

On Linux QGIS may have loaded another GEOS than shapely was built for; the two would crash in one process. Shapely then
works in a process of its own (``simplify_lines.py``).
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from ..errors import FinishError
from ..machine import job_memory
from ..message import message
from ..own_process import run_script
from ..progress import Progress
from ..raster.grid import Grid
from .simplify_lines import (
    CUT,
    NO_SHAPELY,
    NOT_WHOLE,
    TOO_MANY,
    LinesError,
    fits,
    read_polygons,
    simplify_lines,
    write_polygons,
)

_SCRIPT = Path(__file__).with_name("simplify_lines.py")


def require_simplifying() -> None:
    """Refuse to begin where polygons could not be simplified in the end.

    Raises:
        FinishError: shapely is missing or too old, or no process of its own can be started for it.
    """
    if geos_of_process():
        code, said = run_script(_SCRIPT, ["--version"], Progress())
        if code == NO_SHAPELY:
            raise _too_old(said) if said[:1].isdigit() else _missing()
        if code:
            raise _failed(said)
        return
    try:
        import shapely
    except (ImportError, OSError) as error:
        raise _missing() from error
    if not fits(shapely.__version__, getattr(shapely, "geos_version", ())):
        raise _too_old(shapely.__version__)


def simplified(
    polygons: Sequence[bytes], tolerance: float, grid: Grid, progress: Progress | None = None
) -> tuple[list[bytes], int]:
    """Simplify polygons together.

    Args:
        polygons: as WKB, on the edges of the grid's pixels, in the units of its CRS; none overlaps another.
        tolerance: in the units of the CRS: about the root of the area of the triangles that are cut off.
        grid: that they were drawn on.
        progress: asked whether to stop, where it is done in another process.

    Returns:
        The polygons in their order, as WKB, and how many points were cut off.

    Raises:
        FinishError: shapely is missing; they are too many for the memory; or they would not stay polygons.
        Cancelled: when the analyst stopped it.
    """
    memory, transform = job_memory(), tuple(grid.transform)[:6]
    if not geos_of_process():
        try:
            return simplify_lines(polygons, tolerance, grid.width, memory, transform)
        except LinesError as error:
            raise _refused(int(error.args[0]), len(polygons), tolerance) from error
    with TemporaryDirectory(prefix="mamol-") as name:
        folder = Path(name)
        write_polygons(folder, polygons)
        numbers = (tolerance, grid.width, memory, *transform)
        code, said = run_script(_SCRIPT, [name, *(repr(number) for number in numbers)], progress or Progress())
        if code in (TOO_MANY, NOT_WHOLE):
            raise _refused(code, len(polygons), tolerance)
        if code:
            raise _failed(said)
        return read_polygons(folder), int(np.load(folder / CUT))


def geos_of_process() -> str:
    """Return the version of the GEOS that every library of this process finds first; empty where there is none.

    On Linux a wheel's own copy is passed over for the one that QGIS is linked to. Elsewhere libraries keep to theirs.
    """
    if sys.platform != "linux":
        return ""
    try:
        version = ctypes.CDLL(None).GEOSversion
    except (AttributeError, OSError):
        return ""
    version.restype = ctypes.c_char_p
    # Such as "3.11.1-CAPI-1.17.1".
    return str(version().decode("ascii", "replace")).partition("-")[0]


def _refused(code: int, polygons: int, tolerance: float) -> FinishError:
    if code == TOO_MANY:
        return FinishError(
            message(
                "The {drawn:,} polygons are too many to be simplified in the memory that is free. Choose a larger "
                "mapping unit, or leave them as they are (0).",
                drawn=polygons,
            )
        )
    return FinishError(
        message(
            "With a tolerance of {tolerance:g} some polygons would not stay whole. Choose a smaller one, or leave "
            "them as they are (0).",
            tolerance=tolerance,
        )
    )


def _missing() -> FinishError:
    return FinishError(
        message(
            "Simplified polygons need the Python package shapely, version 2.1 or later, which is optional and not "
            "installed. Install it for the Python of QGIS and restart QGIS, or set the tolerance to 0."
        )
    )


def _too_old(version: str) -> FinishError:
    return FinishError(
        message(
            "Simplified polygons need the Python package shapely 2.1 or later, with GEOS 3.12; shapely {version} "
            "is installed. Bring it up to date and restart QGIS, or set the tolerance to 0.",
            version=version,
        )
    )


def _failed(said: str) -> FinishError:
    lines = said.strip().splitlines()
    return FinishError(
        message(
            "Polygons are simplified in a Python process of their own, which failed: {last}. Set the tolerance to 0, "
            "and simplify the polygons with a tool of QGIS.",
            last=lines[-1] if lines else message("it said nothing"),
        )
    )
