"""File names of outputs: what is written is what the name says it is."""

from __future__ import annotations

from enum import Enum
from pathlib import Path, PurePath

from ..errors import OutputError


class FileKind(Enum):
    """What is written: the endings its name may have, and what to say of others."""

    MAP = ((".tif", ".tiff"), "Maps are written as GeoTIFF")
    MODEL = ((".safetensors",), "Models are written as .safetensors files")
    PAGE = ((".html", ".htm"), "Reports are written as HTML")
    POLYGONS = ((".gpkg",), "Polygons are written as GeoPackage")
    TABLE = ((".csv",), "Tables are written as CSV")
    POINTS = ((".gpkg",), "Points are written as GeoPackage")
    LEARNT = ((".learnt",), "What was learnt is written as .learnt files")
    STACK = ((".vrt",), "Stacks are written as virtual rasters")


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
            f"'{PurePath(path).name}' has the wrong ending. {written}: choose a file name ending in {endings[0]}."
        )
