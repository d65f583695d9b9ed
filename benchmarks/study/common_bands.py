"""The two Amazon scenes as scenes of the same sensors: the bands that Landsat 5 and Sentinel-2 share, and the DEM."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import rasterio

from .sets import StudySet

SIX_BANDS = {
    "Amazon Landsat 5": ("TM", ("B1", "B2", "B3", "B4", "B5", "B7")),
    "Amazon Sentinel-2": ("S2", ("B2", "B3", "B4", "B8A", "B11", "B12")),
}
"""Blue, green, red, near infrared, and both short-wave infrared bands: by scene, the sensor and its names for them."""
NAMES = ("blue", "green", "red", "NIR", "SWIR 1", "SWIR 2")


def six_bands(one: StudySet, folder: Path) -> StudySet:
    """Return a scene of ``SIX_BANDS`` with a sensor "optical" of these bands in the place of its own.

    Args:
        one: the scene, at hand.
        folder: where the bands are written; made where it is missing.

    Returns:
        The same scene under the name "NAME, six bands".
    """
    sensor, bands = SIX_BANDS[one.name]
    target = folder / f"{one.name.lower().replace(' ', '-')}-six-bands.tif"
    _copy_bands(one.folder / one.sensors[sensor], bands, target)
    others = {name: file for name, file in one.sensors.items() if name != sensor}
    return replace(one, name=f"{one.name}, six bands", sensors={"optical": str(target.resolve()), **others})


def _copy_bands(source: Path, bands: Sequence[str], target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    with rasterio.open(source) as dataset:
        values = dataset.read([dataset.descriptions.index(band) + 1 for band in bands])
        profile = {**dataset.profile, "driver": "GTiff", "count": len(bands)}
    with rasterio.open(target, "w", **profile) as dataset:
        dataset.write(values)
        dataset.descriptions = NAMES
