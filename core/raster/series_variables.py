"""Variables of one netCDF file that are chosen one by one: together they are the bands of each date."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..contracts.series import SeriesFile
from ..errors import MamolError, RasterError
from ..message import message
from ..text import listed
from .source.local_source import file_and_variable
from .source.opening import Layer, open_raster, short_name


def variables_together(files: Sequence[SeriesFile], sentences: list[str]) -> list[SeriesFile]:
    """Put the variables of one netCDF file together, where several are given as rasters of their own.

    Args:
        files: rasters; a variable with a day, bands or a mask of its own, or other settings, stays by itself.
        sentences: told which were put together.

    Returns:
        The rasters, in order; variables that were put together are one raster, with their bands.
    """
    groups: dict[tuple[object, ...], list[str]] = {}
    for one in files:
        key = _key(one)
        if key is not None:
            groups.setdefault(key, []).append(file_and_variable(one.path)[1])
    bands = {key: _bands(key, names) for key, names in groups.items() if len(set(names)) > 1}
    made: list[SeriesFile] = []
    told: set[tuple[object, ...]] = set()
    for one in files:
        key = _key(one)
        numbers = bands.get(key, ()) if key is not None else ()
        if key is None or not numbers:
            made.append(one)
        elif key not in told:
            told.add(key)
            path = file_and_variable(one.path)[0]
            made.append(replace(one, path=path, bands=numbers))
            sentences.append(
                message(
                    "The variables {groups} of '{path}' are the bands of each date.",
                    groups=listed(groups[key]),
                    path=short_name(path),
                )
            )
    return made


def _key(one: SeriesFile) -> tuple[object, ...] | None:
    """Return what variables that belong together have in common; None for anything else."""
    path, name = file_and_variable(one.path)
    return (path, one.settings) if name and not one.date.strip() and not one.bands and not one.masks else None


def _bands(key: tuple[object, ...], names: Sequence[str]) -> tuple[int, ...]:
    """Return the numbers of the bands of some variables of a file; none where they are not on one grid."""
    path = str(key[0])
    try:
        with open_raster(Layer(message("the raster '{path}'", path=short_name(path)), path, RasterError)) as dataset:
            texts = dict(zip(dataset.indexes, dataset.descriptions))
    except MamolError:
        return ()
    if not set(names) <= set(texts.values()):
        return ()
    return tuple(band for name in dict.fromkeys(names) for band, text in texts.items() if text == name)
