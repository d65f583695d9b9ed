"""How rasters are compressed. Chosen by the figures of benchmarks/compression.md."""

from __future__ import annotations

from typing import Any

import numpy as np

# Every GDAL has DEFLATE; a raster in ZSTD would not open in a QGIS whose GDAL was built without it.
_METHOD = "deflate"


def compression(dtype: str) -> dict[str, Any]:
    """Give GDAL's creation options for a GeoTIFF of a type."""
    level, predictor = _choice(dtype)
    return {"compress": _METHOD, "zlevel": level, "predictor": predictor}


def compression_for_copy(dtype: str) -> dict[str, Any]:
    """Give the same for GDAL's driver of cloud-optimized GeoTIFFs, which names them otherwise."""
    level, predictor = _choice(dtype)
    return {"compress": _METHOD, "level": level, **({"predictor": predictor} if predictor > 1 else {})}


def _choice(dtype: str) -> tuple[int, int]:
    """Give the level and the predictor: 1 is none, 3 that for floats."""
    return (1, 3) if np.dtype(dtype).kind == "f" else (6, 1)
