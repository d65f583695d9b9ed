"""Standardisation statistics and principal components of each sensor, from valid pixels only."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from sklearn.decomposition import PCA
from torch import Tensor

from ..errors import RasterError
from ..message import message
from ..model.spec import component_count
from ..progress import Progress
from ..raster.date_sizes import DateSizes
from ..raster.sensors import SensorStack
from ..raster.tiles import tiles

TILE = 128
MOST_TILES = 64
MOST_PIXELS = 40_000
SMALLEST_VARIANCE = 1e-3
"""Components are scaled to unit variance, but none by more than 1/sqrt of this part of the first's."""


@dataclass(frozen=True)
class PixelSample:
    """Pixels drawn from the grid.

    Attributes:
        values: per sensor (n, bands), valid pixels.
        seen: part of the grid's pixels that at least one sensor sees, 0 to 1, of the tiles looked at.
        notes: sentences about dates of series.
    """

    values: dict[str, NDArray[np.float32]]
    seen: float
    notes: tuple[str, ...] = ()


def sample_pixels(
    stack: SensorStack,
    seed: int,
    progress: Progress,
    kept_out: NDArray[np.bool_] | None = None,
    most: int = MOST_PIXELS,
) -> PixelSample:
    """Draw valid pixels of every sensor from tiles spread over the grid.

    Args:
        stack: the open sensors.
        seed: of the choice.
        progress: told about every tile.
        kept_out: (height, width) of the grid, pixels that are not to be looked at; None looks at all.
        most: number of pixels of a sensor to draw.

    Returns:
        Up to ``most`` pixels of each sensor.

    Raises:
        RasterError: when a sensor has no valid pixel in any of the tiles.
        SensorError: when a date of a series is of another scale than the others.
    """
    random = np.random.default_rng(seed)
    windows = list(tiles(stack.grid.window(None), TILE))
    order = random.permutation(len(windows))
    share = max(1, most // min(len(windows), MOST_TILES))
    drawn: dict[str, list[NDArray[np.float32]]] = {name: [] for name in stack.names}
    counts = dict.fromkeys(stack.names, 0)
    sizes = {name: DateSizes(name, days) for name, days in stack.days.items()}
    seen = looked_at = 0
    for number, position in enumerate(order):
        # Sensors that cover little of the grid may need more tiles than the others.
        wanting = [name for name in stack.names if number < MOST_TILES or not counts[name]]
        if not wanting:
            break
        progress.check()
        progress.report(min(number / min(len(order), MOST_TILES), 1.0), message("reading the sensors' values"))
        window = windows[position]
        anywhere = np.zeros((window.height, window.width), dtype=np.bool_)
        for name in wanting:
            block = stack.read(name, window, 0)
            anywhere |= block.valid
            if name in sizes:
                sizes[name].add(block)
            pixels = block.pixels(None if kept_out is None else ~kept_out[window.toslices()])
            if len(pixels) > share:
                chosen = random.choice(len(pixels), share, replace=False)  # nosec B311 # numpy's, no secret
                pixels = pixels[np.sort(chosen)]
            drawn[name].append(pixels.astype(np.float32))
            counts[name] += len(pixels)
        if wanting == list(stack.names):
            seen, looked_at = seen + int(anywhere.sum()), looked_at + anywhere.size
    for name, count in counts.items():
        if count == 0:
            raise RasterError(
                message(
                    "Sensor '{name}' has no valid pixel on the reference grid: every value is no data, not a "
                    "number, or masked. Check the layer's no-data value and its masks, or leave the sensor out.",
                    name=name,
                )
            )
    notes = tuple(sentence for one in sizes.values() for sentence in one.check())
    return PixelSample({name: np.concatenate(parts) for name, parts in drawn.items()}, seen / looked_at, notes)


def standardisation(pixels: NDArray[np.float32]) -> tuple[Tensor, Tensor]:
    """Compute what turns a pixel x into its components (x - mean) @ basis.

    Bands are scaled to unit variance. Of more than 30 bands, the first 16 principal components of these
    are kept, each scaled to unit variance; fewer bands stay as they are. Constant bands get the weight 0.

    Args:
        pixels: (n, bands), valid pixels.

    Returns:
        mean (bands,) and basis (bands, components).
    """
    values = pixels.astype(np.float64)
    mean = values.mean(0)
    deviation = values.std(0)
    scale = np.where(deviation > 1e-12 * np.maximum(1.0, abs(mean)), 1 / np.maximum(deviation, 1e-300), 0.0)
    count = component_count(values.shape[1])
    if count == values.shape[1] or len(values) <= count:
        basis = np.diag(scale)[:, :count]
    else:
        analysis = PCA(count, svd_solver="full").fit((values - mean) * scale)
        variance = analysis.explained_variance_
        floor = max(float(variance[0]) * SMALLEST_VARIANCE, 1e-12)
        basis = scale[:, None] * analysis.components_.T / np.sqrt(np.maximum(variance, floor))
    return torch.from_numpy(mean.astype(np.float32)), torch.from_numpy(basis.astype(np.float32))


def restandardisation(pixels: NDArray[np.float32], basis: Tensor) -> tuple[Tensor, Tensor]:
    """Compute the standardisation of another place in the components of a known one.

    Another place is brighter, drier or higher. Its components keep their meaning, the directions of ``basis``, but
    get a mean and a scale of their own; a component that is constant there gets the weight 0. Principal components
    are enlarged no more than the first one: the last of them were left small, for they are mostly noise.

    Args:
        pixels: (n, bands), valid pixels of the other place.
        basis: (bands, components), as :func:`standardisation` gave it for the known place.

    Returns:
        mean (bands,) and basis (bands, components).
    """
    values = pixels.astype(np.float64)
    known = basis.numpy().astype(np.float64)
    mean = values.mean(0)
    deviation = ((values - mean) @ known).std(0)
    varies = deviation > 1e-6 * max(float(deviation.max()), 1e-12)
    if known.shape[0] > known.shape[1]:
        deviation = np.maximum(deviation, deviation[0])
    scaled = known * np.where(varies, 1 / np.maximum(deviation, 1e-300), 0.0)
    return torch.from_numpy(mean.astype(np.float32)), torch.from_numpy(scaled.astype(np.float32))
