"""File names of outputs: what is written is what the name says it is."""

from __future__ import annotations

import os
from enum import Enum
from pathlib import Path, PurePath

from ..errors import OutputError
from ..message import message


class FileKind(Enum):
    """What is written: the endings its name may have, and what to say of others."""

    MAP = ((".tif", ".tiff"), message("Maps are written as GeoTIFF"))
    MODEL = ((".safetensors",), message("Models are written as .safetensors files"))
    PAGE = ((".html", ".htm"), message("Reports are written as HTML"))
    POLYGONS = ((".gpkg",), message("Polygons are written as GeoPackage"))
    TABLE = ((".csv",), message("Tables are written as CSV"))
    POINTS = ((".gpkg",), message("Points are written as GeoPackage"))
    LEARNT = ((".learnt",), message("What was learnt is written as .learnt files"))
    STACK = ((".vrt",), message("Stacks are written as virtual rasters"))


def check_name(path: str | Path, kind: FileKind) -> None:
    """Refuse a file name whose ending promises another format than is written.

    Args:
        path: the file to be.
        kind: what is written.

    Raises:
        OutputError: a sentence with an ending to choose.
    """
    endings, written = kind.value
    if not str(path).strip().lower().endswith(endings):
        raise OutputError(
            message(
                "'{path}' has the wrong ending. {written}: choose a file name ending in {endings}.",
                path=PurePath(path).name,
                written=written,
                endings=endings[0],
            )
        )


def is_one_file(one: str, other: str) -> bool:
    """Return whether two paths, or other names that GDAL opens, are the same: links and ways of writing aside."""
    if one == other:
        return True
    try:
        return Path(one).samefile(other)
    except (OSError, ValueError):
        # What is no plain file, or not there.
        return os.path.normcase(os.path.normpath(one)) == os.path.normcase(os.path.normpath(other))
