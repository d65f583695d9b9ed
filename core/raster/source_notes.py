"""What is to be told of sensors before a pixel of theirs is read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from rasterio.io import DatasetReader

from ..contracts.sensors import SensorSource
from ..errors import RasterError
from ..files.names import is_one_file
from ..message import message
from .source.opening import Layer, short_name
from .source.remote import remote_host

STACK_TAG = "MAMOL_STACK"
"""Metadata of a stack: what was done to its files."""
_LONGEST_NOTE = 1000


def sensor_layer(source: SensorSource) -> Layer:
    """Return a sensor's raster as sentences name it."""
    return Layer(message("sensor '{source}'", source=source.name), source.path, RasterError, source.settings)


def notes_on(sources: Sequence[SensorSource]) -> Iterator[str]:
    """Yield a sentence for each sensor that was only guessed, and for each two that read the same.

    Args:
        sources: the sensors of a job; those that are off are passed over.
    """
    used = [source for source in sources if source.is_used]
    for source in used:
        host = remote_host(source.path)
        if host is not None:
            yield (
                message(
                    "Sensor '{source}' is read over the network, from the server '{host}': how long it takes depends "
                    "on the connection.",
                    source=source.name,
                    host=host,
                )
            )
        if source.guessed:
            yield (
                message(
                    "'{path}' was matched to sensor '{source}' by its number of bands only. If that is wrong, give "
                    "the sensor names.",
                    path=short_name(source.path),
                    source=source.name,
                )
            )
    for one, other in combinations(used, 2):
        shared = set(one.bands) & set(other.bands)
        is_same = shared or not one.bands or not other.bands
        if is_same and is_one_file(one.path, other.path):
            bands = (
                message("the same bands")
                if one.bands == other.bands
                else message(
                    "band{s} {str} of it", s="s" if len(shared) > 1 else "", str=", ".join(map(str, sorted(shared)))
                )
                if shared
                else message("some of the same bands")
            )
            yield (
                message(
                    "Sensors '{one}' and '{other}' read the same file, '{path}', and {bands}: the second adds no "
                    "information. Choose another layer or other bands for one of them.",
                    one=one.name,
                    other=other.name,
                    path=short_name(one.path),
                    bands=bands,
                )
            )


def stack_notes(name: str, dataset: DatasetReader) -> Iterator[str]:
    """Yield what was done to the files of a stack, as it says itself.

    Args:
        name: the sensor's.
        dataset: its open raster.
    """
    told = dataset.tags().get(STACK_TAG, "")
    if told and told.isprintable():
        yield message("Sensor '{name}' is a stack of files: {told}", name=name, told=told[:_LONGEST_NOTE])
