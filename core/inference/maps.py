"""What each output raster holds: its type, nodata, legend, and values from a tile's result."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..contracts.labels import ClassEntry
from ..contracts.outputs import Output, OutputKind
from ..model.experts import router_entropy
from ..model.spec import ModelSpec
from ..palette import default_colour
from ..raster.writing.map_file import OutputLayer
from .engine import TileResult

FLOAT_NODATA = -1.0
USAGE_KINDS = (OutputKind.EXPERTS, OutputKind.DOMINANT, OutputKind.ROUTER_ENTROPY)
"""Maps that need the experts' shares."""


def map_layer(output: Output, spec: ModelSpec) -> OutputLayer:
    """Describe the raster of one output.

    Args:
        output: kind and path.
        spec: the model.

    Returns:
        classes: values of the model's classes, 0 is nodata; confidence and entropy: 0 to 1;
        pattern: bit mask of the sensors that see the pixel; experts: a band per expert, its share;
        router entropy: 0 to 1, see :func:`router_entropy`;
        dominant: number of the expert with the largest share, from 1 in the order of the bands.
    """
    if output.kind == OutputKind.CLASSES:
        kind = "uint8" if max(entry.value for entry in spec.classes) < 256 else "uint16"
        return OutputLayer(output.path, kind, 0, ("class",), spec.classes)
    if output.kind == OutputKind.PATTERN:
        patterns = range(1, 2 ** len(spec.sensors))
        return OutputLayer(
            output.path, "uint8", 0, ("sensors present",), _legend({p: spec.pattern_name(p) for p in patterns})
        )
    if output.kind == OutputKind.DOMINANT:
        names = dict(enumerate(spec.expert_names, 1))
        return OutputLayer(output.path, "uint8", 0, ("dominant expert",), _legend(names))
    names_of_bands = {
        OutputKind.CONFIDENCE: ("confidence",),
        OutputKind.ENTROPY: ("entropy",),
        OutputKind.EXPERTS: spec.expert_names,
        OutputKind.ROUTER_ENTROPY: ("router entropy",),
    }
    return OutputLayer(output.path, "float32", FLOAT_NODATA, names_of_bands[output.kind])


def map_array(kind: OutputKind, tile: TileResult, spec: ModelSpec) -> NDArray[Any]:
    """Return the values of one output for a tile of N pixels, (bands, N), nodata where no sensor sees."""
    seen = tile.pattern > 0
    if kind == OutputKind.CLASSES:
        values = np.array([entry.value for entry in spec.classes])
        return np.where(seen, values[tile.winner], 0)[None]
    if kind == OutputKind.CONFIDENCE:
        return np.where(seen, tile.confidence, FLOAT_NODATA)[None]
    if kind == OutputKind.ENTROPY:
        return np.where(seen, tile.entropy, FLOAT_NODATA)[None]
    if kind == OutputKind.PATTERN:
        return tile.pattern[None]
    if tile.usage is None:
        raise ValueError(f"'{kind.value}' needs the experts' shares, which were not measured")
    if kind == OutputKind.EXPERTS:
        return np.where(seen, tile.usage, FLOAT_NODATA)
    if kind == OutputKind.ROUTER_ENTROPY:
        return np.where(seen, router_entropy(tile.usage, spec.expert_names), FLOAT_NODATA)[None]
    return np.where(seen, tile.usage.argmax(0) + 1, 0)[None]


def _legend(names: dict[int, str]) -> tuple[ClassEntry, ...]:
    return tuple(ClassEntry(value, name, default_colour(value)) for value, name in names.items())
