"""Which experts work where: expert shares by class and by pattern, from the maps that Classify wrote."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.windows import Window

from ..contracts.routing import ShareGroups, ShareRow, SharesRequest, ShareTables
from ..contracts.sensors import Extent
from ..errors import ExtentError, RasterError
from ..message import message
from ..model.experts import SHARED, sensors_of
from ..progress import Progress
from ..raster.grid import Grid
from ..raster.labels.raster_classes import read_raster_classes
from ..raster.sampling import sample
from ..raster.source.block_cache import block_cache
from ..raster.source.opening import Layer, open_raster
from .expert_maps import check_expert_names

COLLAPSED_FROM = 0.95
"""A router has collapsed where one expert is dominant in a larger share than this."""


@dataclass(frozen=True)
class Association:
    """How much one labelling tells of another.

    Attributes:
        bits: mutual information, in bits; 0 where they are independent.
        share: the same over the smaller of both entropies, 0 to 1; 1 where one of them follows from the other,
            and 0 where one of them never changes, for then nothing is told.
    """

    bits: float
    share: float


def association(first: NDArray[Any], second: NDArray[Any]) -> Association:
    """Measure how much two labellings of the same pixels tell of each other.

    Args:
        first: (N,), the dominant expert, say.
        second: (N,), the class or the pattern, say.

    Returns:
        Their mutual information; NaN for N = 0.

    Raises:
        ValueError: where the lengths differ.
    """
    if len(first) != len(second):
        raise ValueError(f"lengths differ: {len(first)} and {len(second)}")
    if not len(first):
        return Association(math.nan, math.nan)
    bits = _mutual_information(first, second)
    smaller = min(_mutual_information(one, one) for one in (first, second))
    return Association(bits, min(1.0, bits / smaller) if smaller > 0 else 0.0)


def dominance(weights: NDArray[Any]) -> NDArray[np.int64]:
    """Return the expert with the largest weight.

    Args:
        weights: (N, E), not negative.

    Returns:
        (N,), the index of the expert, the first of equals; -1 where no expert has any weight.
    """
    winner = weights.argmax(axis=1)
    return np.where(weights.max(axis=1, initial=0) > 0, winner, -1).astype(np.int64)


def dominant_shares(dominant: NDArray[np.int64], experts: int) -> NDArray[np.float64]:
    """Return how often each expert is dominant.

    Args:
        dominant: (N,), as :func:`dominance` gives it.
        experts: E.

    Returns:
        (E,), shares of the pixels that have a dominant expert; all 0 where none has.
    """
    counts = np.bincount(dominant[dominant >= 0], minlength=experts)
    shares: NDArray[np.float64] = counts / max(1, counts.sum())
    return shares


def has_collapsed(shares: NDArray[np.float64]) -> bool:
    """Return whether one expert is dominant nearly everywhere; a lone expert has no choice, so it has not collapsed.

    Args:
        shares: (E,), as :func:`dominant_shares` gives them.
    """
    return len(shares) > 1 and bool(shares.max() > COLLAPSED_FROM)


def _mutual_information(first: NDArray[Any], second: NDArray[Any]) -> float:
    """Return the mutual information in bits; of a labelling with itself it is the entropy."""
    from sklearn.metrics import mutual_info_score

    return max(0.0, float(mutual_info_score(first, second))) / math.log(2)


Shares = NDArray[np.float32]
Labels = NDArray[np.int64]


@block_cache()
def share_tables(request: SharesRequest, progress: Progress) -> ShareTables:
    """Tabulate the experts' shares by class and by pattern.

    Args:
        request: the maps, and the part of them to look at.
        progress: asked between the steps whether to stop.

    Returns:
        The tables; the sensors present at a pixel are those whose own expert has a share there.

    Raises:
        RasterError: a map cannot be read, or the two are not of one run.
        ExtentError: the extent does not touch the maps.
        Cancelled: when the tables are no longer wanted.
    """
    class_layer = Layer(message("the class map"), request.classes, RasterError)
    expert_layer = Layer(message("the map of expert shares"), request.experts, RasterError)
    with rasterio.Env(), open_raster(class_layer) as classes, open_raster(expert_layer) as experts:
        if Grid.of(classes) != Grid.of(experts):
            raise RasterError(
                message(
                    "The class map and the map of expert shares are from different runs: their grids differ. Choose "
                    "maps of one run."
                )
            )
        window = _window(Grid.of(classes), request.extent)
        progress.report(0.1, message("reading the maps"))
        values = sample(class_layer, window)[0].astype(np.int64)
        progress.check()
        shares = sample(expert_layer, window)
        names = tuple(description or "" for description in experts.descriptions)
        check_expert_names(names, expert_layer)
        class_names = read_raster_classes(classes, request.classes, 1).names
    progress.check()
    progress.report(0.7, message("counting"))
    seen = (values > 0) & (shares >= 0).all(axis=0)
    return _tables(values[seen], shares[:, seen].T, names, class_names, values.size < window.width * window.height)


def _window(grid: Grid, extent: Extent | None) -> Window:
    try:
        return grid.window(extent)
    except ExtentError as error:
        raise ExtentError(message("The map view shows no part of this result. Zoom to one of its layers.")) from error


def _tables(
    values: Labels, shares: Shares, names: tuple[str, ...], class_names: Mapping[int, str], sampled: bool
) -> ShareTables:
    """Tabulate N pixels: class values (N,), shares (N, E)."""
    dynamic, sensors = names.index(SHARED), sensors_of(names)
    patterns = (shares[:, dynamic + 1 :] > 0) @ (1 << np.arange(len(sensors)))
    pattern_names = {
        int(value): " + ".join(name for m, name in enumerate(sensors) if value >> m & 1) or message("no sensor")
        for value in np.unique(patterns)
    }
    chosen = dominance(shares[:, :dynamic])
    return ShareTables(
        expert_names=names,
        by_class=_groups(values, shares, chosen, class_names),
        by_pattern=_groups(patterns, shares, chosen, pattern_names),
        pixels=len(values),
        sampled=sampled,
        warnings=_warnings(chosen, names[:dynamic], len(values)),
    )


def _groups(labels: Labels, shares: Shares, chosen: Labels, names: Mapping[int, str]) -> ShareGroups:
    rows = []
    for value in np.unique(labels).tolist():
        same = labels == value
        means = shares[same].mean(axis=0, dtype=np.float64)
        rows.append(ShareRow(names.get(value, f"class {value}"), int(same.sum()), tuple(means.tolist())))
    told = association(chosen, labels)
    return ShareGroups(tuple(sorted(rows, key=lambda row: -row.pixels)), told.bits, told.share)


def _warnings(chosen: Labels, names: Sequence[str], pixels: int) -> tuple[str, ...]:
    if not pixels:
        return (message("No pixel in view has a class. Move the map to the result."),)
    shares = dominant_shares(chosen, len(names))
    if not has_collapsed(shares):
        return ()
    winner = int(shares.argmax())
    return (
        message(
            "'{names}' is the leading dynamic expert at {floor:g} % of these pixels, more than {collapsed_from:g} %: "
            "the router hardly distinguishes between pixels, so the tables of the dynamic experts tell little here.",
            names=names[winner],
            floor=math.floor(1000 * shares[winner]) / 10,
            collapsed_from=100 * COLLAPSED_FROM,
        ),
    )
