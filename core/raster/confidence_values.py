"""Whether a raster's values can be confidences."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import RasterError
from ..message import message

_LARGEST = 1.001
"""A hair above 1, which a resampled or packed map may reach."""


def require_confidence(shares: NDArray[Any], file_name: str) -> None:
    """Refuse values that are no confidence: of a map in per cent, they would all count as certain.

    Args:
        shares: where the map has data.
        file_name: of the map.

    Raises:
        RasterError: a value lies above 1, or below 0.
    """
    if shares.size and not (shares.min() >= 0 and shares.max() <= _LARGEST):
        strange = shares.max() if shares.max() > _LARGEST else shares.min()
        raise RasterError(
            message(
                "'{file_name}' holds {share:g}, so it is not a map of confidence, which is 0 to 1. Choose the map of "
                "confidence that Classify wrote.",
                file_name=file_name,
                share=float(np.float64(strange)),
            )
        )
