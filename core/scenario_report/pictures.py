"""Small pictures of maps, as PNG inside the page: a sample of the pixels in the colours of the layers."""

from __future__ import annotations

import base64
from collections.abc import Mapping

import numpy as np
import rasterio
from affine import Affine
from numpy.typing import NDArray
from rasterio.io import MemoryFile

from ..palette import ramp_colour

LONGEST_SIDE = 660
"""Pixels along the longer edge of a picture: two for each of the page."""

_STEPS = 256

Picture = NDArray[np.uint8]


def paletted(values: NDArray[np.int64], colours: Mapping[int, str]) -> Picture:
    """Colour values (h, w) by their "#rrggbb"; others are transparent. Gives (4, h, w)."""
    table = np.zeros((max([*colours, int(values.max(initial=0)), 0]) + 1, 4), dtype=np.uint8)
    for value, colour in colours.items():
        table[value] = (*bytes.fromhex(colour[1:]), 255)
    return np.moveaxis(table[np.maximum(values, 0)], -1, 0)


def ramped(shares: NDArray[np.float32], ramp: tuple[str, ...]) -> Picture:
    """Colour shares (h, w) of 0 to 1 along a ramp; what is below 0, or no number, is transparent. Gives (4, h, w)."""
    table = np.array([ramp_colour(ramp, step / (_STEPS - 1)) for step in range(_STEPS)], dtype=np.uint8)
    seen = shares >= 0
    steps = np.rint(np.where(seen, shares, 0).clip(0, 1) * (_STEPS - 1)).astype(np.int64)
    return np.concatenate([np.moveaxis(table[steps], -1, 0), np.where(seen, 255, 0).astype(np.uint8)[None]])


def data_uri(picture: Picture) -> str:
    """Write a picture (4, h, w) as a PNG inside an address."""
    _, height, width = picture.shape
    profile = {"driver": "PNG", "width": width, "height": height, "count": 4, "dtype": "uint8"}
    with rasterio.Env(GDAL_PAM_ENABLED="NO"), MemoryFile() as memory:
        # Some place, or rasterio warns that there is none; PNG does not keep it.
        with memory.open(**profile, transform=Affine(1, 0, 0, 0, -1, height)) as dataset:
            dataset.write(picture)
        encoded = base64.b64encode(memory.read()).decode("ascii")
    return f"data:image/png;base64,{encoded}"
