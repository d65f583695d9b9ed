"""What the rasters of what-if hold: their type, nodata, bands, and values from a tile's result."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ..inference.subset_engine import SubsetTile
from ..raster.writing.map_file import OutputLayer

SENSITIVITY_NODATA = -9999.0
AGREEMENT_NODATA = -1.0

Floats = NDArray[np.float32]


def sensitivity_layer(path: str, sensors: tuple[str, ...]) -> OutputLayer:
    """Describe the raster of sensitivities: a band per sensor, -1 to 1."""
    return OutputLayer(path, "float32", SENSITIVITY_NODATA, sensors)


def sensitivity(tile: SubsetTile, sensors: Sequence[int]) -> Floats:
    """Give by how much the winning class loses probability when a sensor is taken away.

    Args:
        tile: the result of N pixels.
        sensors: indexes of the n sensors in the model.

    Returns:
        (n, N); negative where the class gains. Where the sensor is the only one all is lost; nodata
        where it does not see the pixel.
    """
    drop = tile.confidence[0] - tile.kept
    there = np.stack([tile.pattern >> sensor & 1 for sensor in sensors]) > 0
    return np.where(there, drop, np.float32(SENSITIVITY_NODATA))


def agreement_layer(path: str) -> OutputLayer:
    """Describe the raster of agreement: 0 to 1."""
    return OutputLayer(path, "float32", AGREEMENT_NODATA, ("agreement",))


def agreement(tile: SubsetTile) -> Floats:
    """Give the share of the combinations, but the whole one, that give a pixel the class all sensors give it.

    Returns:
        (1, N). A combination that does not see the pixel does not agree; with a single sensor there
        is no other combination, and the share is 1. Nodata where no sensor sees the pixel.
    """
    others = tile.winner[1:]
    share = (others == tile.winner[0]).mean(axis=0, dtype=np.float32) if len(others) else np.float32(1)
    return np.where(tile.pattern > 0, share, np.float32(AGREEMENT_NODATA))[None].astype(np.float32)
