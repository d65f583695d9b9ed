"""What each output raster holds: its bands and legend, and its values from a tile's result."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..contracts.labels import ClassEntry
from ..contracts.outputs import Output, OutputKind, map_kind
from ..message import message
from ..model.experts import router_entropy
from ..model.spec import ModelSpec
from ..palette import default_colour
from ..raster.writing.map_file import OutputLayer
from .engine import TileResult
from .trust import outside


def map_layer(output: Output, spec: ModelSpec) -> OutputLayer:
    """Describe the raster of one output.

    Args:
        output: kind and path.
        spec: the model.

    Returns:
        classes: values of the model's classes, 0 is nodata; confidence and entropy: 0 to 1;
        probabilities: a band per class, named after it, in the order of the model's classes;
        pattern: bit mask of the sensors that see the pixel; experts: a band per expert, its share;
        classes possible: size of the pixel's set of classes; only class: 1 where it is 1, else 2;
        dissimilarity: index, nodata where no training pixel has these sensors; applicability: 1 like training, else 2;
        dates used: a band per sensor, how many of its dates are seen; one raster is one date;
        router entropy: 0 to 1, see :func:`router_entropy`;
        dominant: number of the expert with the largest share, from 1 in the order of the bands.
    """
    row, writer = map_kind(output.kind), _WRITERS[output.kind]
    legend = writer.legend(spec) if writer.legend else row.values or None
    dtype = row.dtype
    if legend and dtype == "uint8" and max(entry.value for entry in legend) > 255:
        dtype = "uint16"
    return OutputLayer(output.path, dtype, row.nodata, writer.bands(spec), legend, row.scale)


def map_array(kind: OutputKind, tile: TileResult, spec: ModelSpec) -> NDArray[Any]:
    """Return the values of one output for a tile of N pixels, (bands, N), nodata where no sensor sees.

    Raises:
        ValueError: the map needs the experts' shares, and they were not measured, or the probabilities, sets of
            classes or dissimilarities, and they were not kept.
    """
    row = map_kind(kind)
    if row.needs_shares and tile.expert_shares is None:
        raise ValueError(f"'{kind.value}' needs the experts' shares, which were not measured")
    if row.needs_probabilities and tile.probabilities is None:
        raise ValueError(f"'{kind.value}' needs the probabilities of all classes, which were not kept")
    values = _WRITERS[kind].values(tile, spec)
    return np.where(tile.pattern > 0, values, values.dtype.type(row.nodata))


@dataclass(frozen=True)
class _Writer:
    """How a kind of map is written.

    Attributes:
        bands: names of its bands.
        values: its values where a sensor sees the pixel, (bands, N).
        legend: name and colour of the values, of maps of classes; None takes those of the table of maps.
    """

    bands: Callable[[ModelSpec], tuple[str, ...]]
    values: Callable[[TileResult, ModelSpec], NDArray[Any]]
    legend: Callable[[ModelSpec], tuple[ClassEntry, ...]] | None = None


def _shares(tile: TileResult) -> NDArray[np.float32]:
    if tile.expert_shares is None:
        raise ValueError("the experts' shares were not measured")
    return tile.expert_shares


def _probabilities(tile: TileResult) -> NDArray[np.uint16]:
    if tile.probabilities is None:
        raise ValueError("the probabilities were not kept")
    return tile.probabilities


def _set_size(tile: TileResult) -> NDArray[np.uint16]:
    if tile.set_size is None:
        raise ValueError("the sets of classes were not kept")
    return tile.set_size[None]


def _dissimilarity(tile: TileResult) -> NDArray[np.float32]:
    if tile.dissimilarity is None:
        raise ValueError("the dissimilarities were not kept")
    return tile.dissimilarity


def _is_outside(tile: TileResult, spec: ModelSpec) -> NDArray[np.bool_]:
    if spec.applicability is None:
        raise ValueError("the model does not know what it has seen")
    return outside(spec.applicability, tile.pattern, _dissimilarity(tile))


def _dates(tile: TileResult, spec: ModelSpec) -> NDArray[np.uint16]:
    if tile.dates is not None:
        return tile.dates
    # Not counted, for no sensor is a series: one raster is one date.
    sensors = np.arange(len(spec.sensors))[:, None]
    return (tile.pattern[None] >> sensors & 1).astype(np.uint16)


def _class_values(tile: TileResult, spec: ModelSpec) -> NDArray[Any]:
    return np.array([entry.value for entry in spec.classes])[tile.winner][None]


def _pattern_legend(spec: ModelSpec) -> tuple[ClassEntry, ...]:
    return _legend({pattern: spec.pattern_name(pattern) for pattern in range(1, 2 ** len(spec.sensors))})


def _expert_legend(spec: ModelSpec) -> tuple[ClassEntry, ...]:
    return _legend(dict(enumerate(spec.expert_names, 1)))


def _legend(names: Mapping[int, str]) -> tuple[ClassEntry, ...]:
    return tuple(ClassEntry(value, name, default_colour(value)) for value, name in names.items())


_WRITERS: dict[OutputKind, _Writer] = {
    OutputKind.CLASSES: _Writer(lambda spec: ("class",), _class_values, lambda spec: spec.classes),
    OutputKind.CONFIDENCE: _Writer(lambda spec: ("confidence",), lambda tile, spec: tile.confidence[None]),
    OutputKind.PROBABILITIES: _Writer(
        lambda spec: tuple(entry.name for entry in spec.classes), lambda tile, spec: _probabilities(tile)
    ),
    OutputKind.ENTROPY: _Writer(lambda spec: ("entropy",), lambda tile, spec: tile.entropy[None]),
    OutputKind.SET_SIZE: _Writer(lambda spec: (message("classes possible"),), lambda tile, spec: _set_size(tile)),
    OutputKind.ONLY_CLASS: _Writer(
        lambda spec: (message("only class"),),
        lambda tile, spec: np.where(_set_size(tile) > 1, 2, 1),
    ),
    OutputKind.DISSIMILARITY: _Writer(
        lambda spec: ("dissimilarity",),
        lambda tile, spec: np.where(np.isfinite(_dissimilarity(tile)), _dissimilarity(tile), np.float32(-1))[None],
    ),
    OutputKind.APPLICABILITY: _Writer(
        lambda spec: ("applicability",),
        lambda tile, spec: np.where(_is_outside(tile, spec), 2, 1)[None],
    ),
    OutputKind.PATTERN: _Writer(
        lambda spec: (message("sensors present"),), lambda tile, spec: tile.pattern[None], _pattern_legend
    ),
    OutputKind.DATES: _Writer(lambda spec: spec.sensor_names, _dates),
    OutputKind.EXPERTS: _Writer(lambda spec: spec.expert_names, lambda tile, spec: _shares(tile)),
    OutputKind.DOMINANT: _Writer(
        lambda spec: (message("dominant expert"),), lambda tile, spec: _shares(tile).argmax(0)[None] + 1, _expert_legend
    ),
    OutputKind.ROUTER_ENTROPY: _Writer(
        lambda spec: (message("router entropy"),),
        lambda tile, spec: router_entropy(_shares(tile), spec.expert_names)[None],
    ),
}
