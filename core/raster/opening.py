"""Opening rasters with a sentence for everything that can be wrong with them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import rasterio
from rasterio._err import CPLE_BaseError
from rasterio.enums import ColorInterp
from rasterio.errors import RasterioError
from rasterio.io import DatasetReader

from ..errors import MamolError
from .integer_types import as_readable

# GDAL's own errors have no public base class in rasterio, and some of its calls let them through.
READ_ERRORS: tuple[type[Exception], ...] = (RasterioError, CPLE_BaseError, OSError)
_OPEN_ERRORS: tuple[type[Exception], ...] = (*READ_ERRORS, TypeError, ValueError)


def short_name(path: str) -> str:
    """Give what an analyst calls a data source: the file's name, without the folders."""
    return Path(path).name if len(path) < 1000 and not path.startswith("<") else "data source"


@contextmanager
def open_raster(path: str, what: str, error_type: type[MamolError]) -> Iterator[DatasetReader]:
    """Open a raster for reading while the context lasts.

    Args:
        path: what GDAL opens.
        what: how the sentence names it ("sensor 'SAR'", "label layer").
        error_type: the error to raise.

    Yields:
        The open dataset.

    Raises:
        MamolError: of the given type; it is missing, not a raster, without bands, or complex.
    """
    subject = f"{what[0].upper()}{what[1:]}"
    if not path.strip():
        raise error_type(f"{subject} has no layer. Choose a raster layer for it.")
    try:
        dataset = rasterio.open(path)
    except _OPEN_ERRORS as error:
        if _is_file(path) or not _looks_like_file(path):
            raise error_type(
                f"{subject} cannot be read: '{short_name(path)}' is not a raster file that GDAL opens (a web layer, "
                "a vector layer, or a damaged file). Save it as a GeoTIFF and use that."
            ) from error
        raise error_type(f"{subject} cannot be read: there is no file '{path}'. Choose the layer again.") from error
    with dataset, as_readable(dataset) as readable:
        sentence = None
        if not dataset.count:
            sentence = f"'{short_name(path)}' holds no bands of its own; choose one of the rasters inside it."
        elif any(name.startswith("complex") for name in dataset.dtypes):
            sentence = f"'{short_name(path)}' has complex values; convert it to amplitude or intensity first."
        if sentence:
            raise error_type(f"{subject} cannot be used: {sentence}")
        yield readable


def require_crs(dataset: DatasetReader, path: str, what: str, error_type: type[MamolError]) -> None:
    """Refuse a raster without a coordinate reference system."""
    if not dataset.crs:
        raise error_type(
            f"{what[0].upper()}{what[1:]} ('{short_name(path)}') has no coordinate reference system; set it in "
            "the layer's file (Raster > Projections > Assign Projection), for it cannot be placed on the ground "
            "without."
        )


def data_bands(dataset: DatasetReader) -> tuple[int, ...]:
    """Give the indexes, from 1, of the bands that hold data: all but alpha bands."""
    return tuple(
        index
        for index, meaning in zip(dataset.indexes, dataset.colorinterp)
        if meaning != ColorInterp.alpha or dataset.count == 1
    )


@contextmanager
def reading(what: str, path: str, error_type: type[MamolError]) -> Iterator[None]:
    """Turn GDAL's errors while reading into a sentence naming the layer."""
    try:
        yield
    except READ_ERRORS as error:
        raise error_type(
            f"Reading {what} failed: the file '{short_name(path)}' is damaged, cut short, or no longer there. "
            "Copy or make it again."
        ) from error


def _is_file(path: str) -> bool:
    try:
        return Path(path).exists()
    except (OSError, ValueError):
        return False


def _looks_like_file(path: str) -> bool:
    """Say whether a path is a plain file path rather than a connection string."""
    return not any(mark in path for mark in ("<", "?", "=", "://", '"', "\n", "/vsi"))
