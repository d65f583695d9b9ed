"""A landscape that is made up: parcels of five covers seen by three sensors, for where nothing can be fetched.

It looks like land and is none; whatever is made of it says so in its name.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.transform import from_origin
from scipy import ndimage, spatial

from ..message import message

CLASSES = (
    (1, "Water", "#2166ac"),
    (2, "Forest", "#1b7837"),
    (3, "Crops", "#f2d13e"),
    (4, "Built-up", "#d7301f"),
    (5, "Bare soil", "#a6713a"),
)
"""Value, name and colour."""
WATER, FOREST, CROPS, TOWN, BARE = range(1, 6)
SIDE, PARCELS, PIXEL = 256, 260, 10.0
EPSG, TRANSFORM = 32632, from_origin(600_000.0, 5_400_000.0, PIXEL, PIXEL)
SEED = 26
FILES = {"Optical": "optical.tif", "Radar": "radar.tif", "Terrain": "terrain.tif"}

_BANDS = {
    "Optical": ("blue 490 nm", "green 560 nm", "red 665 nm", "near infrared 842 nm", "SWIR 1610 nm"),
    "Radar": ("VV", "VH"),
    "Terrain": ("height above sea level",),
}
# Per class, in the order of CLASSES: reflectance (0 to 1) and backscatter (decibels). Seen by one sensor alone
# some covers are alike (to the optical one the town and bare soil), so that it shows when another is missing.
_OPTICAL = np.array([
    (0.055, 0.050, 0.035, 0.020, 0.010),
    (0.032, 0.055, 0.040, 0.300, 0.150),
    (0.042, 0.075, 0.058, 0.315, 0.190),
    (0.098, 0.122, 0.150, 0.222, 0.260),
    (0.088, 0.120, 0.158, 0.236, 0.282),
])  # fmt: skip
_RADAR = np.array([(-19.0, -26.0), (-9.0, -14.5), (-10.5, -17.5), (-5.5, -12.5), (-12.5, -21.0)])
_RADAR_NOISE, _RADAR_OF_PARCEL = 3.0, 2.4


def make_scene(folder: Path) -> dict[str, Path]:
    """Write the sensors and the classes of the made-up landscape.

    Args:
        folder: where to; it exists.

    Returns:
        The sensors' GeoTIFFs by name, in the model's order.

    Raises:
        rasterio.errors.RasterioError, OSError: they cannot be written.
    """
    random = np.random.default_rng(SEED)
    height, parcels, cover = _landscape(random)
    values = {
        "Optical": _seen(_OPTICAL, cover, parcels, random, (0.30, 0.12)),
        "Radar": (_RADAR[cover - 1] + random.normal(0, _RADAR_OF_PARCEL, (PARCELS, 2))[parcels]).transpose(2, 0, 1)
        + random.normal(0, _RADAR_NOISE, (2, SIDE, SIDE)),
        "Terrain": (420 + 130 * height + random.normal(0, 1.5, height.shape))[None],
    }
    paths = {name: folder / file for name, file in FILES.items()}
    for name, path in paths.items():
        _write(path, values[name].astype(np.float32), _BANDS[name])
    return paths


def labelled_ground() -> NDArray[np.uint8]:
    """Return the classes of the parcels that somebody may have visited, (height, width); 0 is unlabelled."""
    random = np.random.default_rng(SEED)
    _, parcels, cover = _landscape(random)
    visited = np.zeros(PARCELS, dtype=bool)
    kinds = cover_of_parcels(parcels, cover)
    for value, _, _ in CLASSES:
        own = np.flatnonzero(kinds == value)
        visited[random.permutation(own)[: max(6, len(own) // 3)]] = True
    inside = ndimage.minimum_filter(parcels, 5) == ndimage.maximum_filter(parcels, 5)
    return np.where(visited[parcels] & inside, cover, 0).astype(np.uint8)


def cover_of_parcels(parcels: NDArray[np.intp], cover: NDArray[np.intp]) -> NDArray[np.intp]:
    """Return the class of each parcel, (PARCELS,); a parcel has one."""
    kinds = np.zeros(PARCELS, dtype=np.intp)
    kinds[parcels.ravel()] = cover.ravel()
    return kinds


def _landscape(
    random: np.random.Generator,
) -> tuple[NDArray[np.float64], NDArray[np.intp], NDArray[np.intp]]:
    """Return height (standard deviations), the number of the parcel and the class of each pixel."""
    height = ndimage.gaussian_filter(random.normal(size=(SIDE, SIDE)), 34, mode="reflect")
    height = (height - height.mean()) / height.std()
    seeds = random.uniform(0, SIDE, (PARCELS, 2))  # nosec B311 # numpy's, no secret
    rows, columns = np.mgrid[:SIDE, :SIDE]
    _, parcels = spatial.cKDTree(seeds).query(np.stack([rows.ravel(), columns.ravel()], axis=1))
    parcels = parcels.reshape(SIDE, SIDE)
    mean = ndimage.mean(height, parcels, range(PARCELS))
    kinds = np.where(random.random(PARCELS) < 0.72, CROPS, BARE)  # nosec B311 # numpy's, no secret
    kinds[mean > np.quantile(mean, 0.7)] = FOREST
    middle = seeds[np.argsort(np.abs(mean - np.median(mean)))[0]]
    kinds[np.argsort(((seeds - middle) ** 2).sum(1))[:22]] = TOWN
    kinds[mean < np.quantile(mean, 0.14)] = WATER
    return height, parcels, kinds[parcels]


def _seen(
    means: NDArray[np.float64],
    cover: NDArray[np.intp],
    parcels: NDArray[np.intp],
    random: np.random.Generator,
    spread: tuple[float, float],
) -> NDArray[np.float64]:
    """Return values (bands, height, width) that vary by parcel and by pixel, as parts of the class's mean."""
    of_parcel = 1 + random.normal(0, spread[0], (PARCELS, means.shape[1]))
    values = means[cover - 1] * of_parcel[parcels]
    values *= 1 + random.normal(0, spread[1], values.shape)
    values += random.normal(0, 0.006, values.shape)
    bands: NDArray[np.float64] = values.transpose(2, 0, 1)
    return bands


def _write(path: Path, values: NDArray[np.float32], bands: tuple[str, ...]) -> None:
    path.with_name(path.name + ".aux.xml").unlink(missing_ok=True)
    with rasterio.open(
        path, "w", driver="GTiff", count=len(values), height=SIDE, width=SIDE, dtype="float32",
        crs=f"EPSG:{EPSG}", transform=TRANSFORM, compress="deflate", predictor=3,
    ) as dataset:  # fmt: skip
        dataset.write(values)
        dataset.descriptions = bands
        dataset.update_tags(MADE_UP=message("This landscape is synthetic: it shows no place on Earth."))
