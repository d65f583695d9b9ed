"""Maps made of the map of expert shares: the dominant expert, the router's entropy; and how far each share goes."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray

from ..contracts.labels import ClassEntry
from ..contracts.limits import BLOCK_SIZE
from ..contracts.outputs import OutputKind, map_kind
from ..contracts.routing import ExpertMapRequest, ExpertShares
from ..errors import OutputError, RasterError
from ..message import message
from ..model.experts import SHARED, router_entropy
from ..palette import default_colour
from ..progress import Progress
from ..raster.grid import Grid
from ..raster.sampling import sample
from ..raster.source.block_cache import block_cache
from ..raster.source.opening import Layer, open_raster, reading
from ..raster.tiles import tiles
from ..raster.writing.map_file import OutputLayer
from ..raster.writing.output_set import OutputSet

_REACHED = 98
_PROVENANCE = "MAMOL_"


@block_cache()
def expert_shares(path: str, progress: Progress) -> ExpertShares:
    """Read which experts a map of expert shares has, and how far their shares go, on an even sample of it.

    Raises:
        RasterError: the map cannot be read, or is not a map of expert shares.
        Cancelled: when that is no longer wanted.
    """
    layer = Layer(message("the map of expert shares"), path, RasterError)
    with rasterio.Env(), open_raster(layer) as dataset:
        names = tuple(description or "" for description in dataset.descriptions)
        check_expert_names(names, layer)
        window = Grid.of(dataset).whole
    progress.check()
    values = sample(layer, window)
    seen = (values >= 0).all(axis=0)
    if not seen.any():
        return ExpertShares(names, (1.0,) * len(names))
    reached = np.percentile(values[:, seen], _REACHED, axis=1)
    return ExpertShares(names, tuple(min(1.0, max(1, math.ceil(100 * share)) / 100) for share in reached.tolist()))


@block_cache()
def make_expert_map(request: ExpertMapRequest, progress: Progress) -> ExpertMapRequest:
    """Write the dominant expert, or the router's entropy, of a map of expert shares.

    Both are nodata where no sensor sees the pixel.

    Returns:
        The request, of which the raster is written now.

    Raises:
        RasterError: the map cannot be read, or is not a map of expert shares.
        OutputError: the raster cannot be written.
        Cancelled: when the analyst stopped it; nothing is written.
    """
    layer = Layer(message("the map of expert shares"), request.experts, RasterError)
    with rasterio.Env(), open_raster(layer) as dataset:
        names = tuple(description or "" for description in dataset.descriptions)
        check_expert_names(names, layer)
        tags = {name: text for name, text in dataset.tags().items() if name.startswith(_PROVENANCE)}
        grid = Grid.of(dataset)
        with OutputSet([_output(request, names)], grid, grid.whole, tags, [request.experts]) as outputs:
            windows = list(tiles(grid.whole, BLOCK_SIZE))
            for number, tile in enumerate(windows):
                progress.check()
                progress.report(
                    number / len(windows),
                    message("tile {number} of {windows}", number=number + 1, windows=len(windows)),
                )
                with reading(layer):
                    shares = dataset.read(window=tile)
                seen = (shares >= 0).all(axis=0)
                values = _MADE_OF_SHARES[request.kind](shares, names)
                outputs.write(request.path, np.where(seen, values, map_kind(request.kind).nodata)[None], tile)
            progress.check()
            outputs.commit()
    return request


def check_expert_names(names: tuple[str, ...], layer: Layer) -> None:
    """Refuse a raster whose bands are not named after experts.

    Raises:
        RasterError: a sentence.
    """
    if SHARED not in names:
        raise RasterError(
            message(
                "'{file_name}' does not name its experts, so it is not a map of expert shares. Classify again.",
                file_name=layer.file_name,
            )
        )


_MADE_OF_SHARES: dict[OutputKind, Callable[[NDArray[np.float32], tuple[str, ...]], NDArray[Any]]] = {
    OutputKind.DOMINANT: lambda shares, names: shares.argmax(axis=0) + 1,
    OutputKind.ROUTER_ENTROPY: lambda shares, names: router_entropy(shares.clip(0, 1), names),
}
"""Values of the maps that can be made of the shares (E, height, width) of experts with these names."""


def _output(request: ExpertMapRequest, names: tuple[str, ...]) -> OutputLayer:
    row = map_kind(request.kind)
    if request.kind not in _MADE_OF_SHARES:
        raise OutputError(
            message(
                "A map of {row} cannot be made from expert shares. Choose the dominant expert or the router entropy.",
                row=row.label,
            )
        )
    classes = None
    if request.kind is OutputKind.DOMINANT:
        classes = tuple(ClassEntry(number, name, default_colour(number)) for number, name in enumerate(names, 1))
    return OutputLayer(request.path, row.dtype, row.nodata, (row.label,), classes)
