"""Two made-up scenes, the ends of what the plugin takes: one sensor and two classes, six sensors and forty classes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.transform import from_origin

from ..core.palette import default_colour

SIDE, FIELD = 192, 8
NOISE = 0.7
BANDS = (6, 2, 1, 4, 3, 8)
SENSORS = (
    "Sentinel-2 MSI, atmospherically corrected",
    "Sentinel-1 IW, VV and VH, ascending",
    "LiDAR height above ground",
    "PlanetScope SuperDove",
    "Landsat 9 TIRS",
    "PRISMA VNIR/SWIR, bad bands removed",
)
COVERS = (
    "Meadow, extensively managed, species-rich", "Pasture", "Winter wheat", "Soybean", "Orchard with fruit trees",
    "Mixed forest, spruce and beech, older than 80 years", "Reed", "Sealed surface", "Open-cast mine, not restored",
    "Moor",
)  # fmt: skip
PLACES = ("valley floor", "south-facing slopes", "north-facing slopes above 1,200 m", "plateau")


def write_scenes(folder: Path) -> None:
    """Write both scenes, each into a folder of its own, unless they are there."""
    few = ("Crop", "Other")
    many = tuple(f"{cover}, {place}" for place in PLACES for cover in COVERS)
    for name, sensors, classes in (("few", ("Aerial photograph",), few), ("many", SENSORS, many)):
        if not (folder / name / "labels.tif").exists():
            (folder / name).mkdir(parents=True, exist_ok=True)
            _write_scene(folder / name, sensors, classes)


def _write_scene(folder: Path, sensors: Sequence[str], classes: Sequence[str]) -> None:
    random = np.random.default_rng(5)
    blocks = SIDE // FIELD
    truth = np.resize(random.permutation(blocks * blocks) % len(classes), (blocks, blocks))
    truth = truth.repeat(FIELD, 0).repeat(FIELD, 1)
    for number, (name, count) in enumerate(zip(sensors, BANDS), start=1):
        means = random.normal(0, 1, (len(classes), count))
        values = means[truth].transpose(2, 0, 1) + random.normal(0, NOISE, (count, SIDE, SIDE))
        if number == 2:
            values[:, : SIDE // 3, : SIDE // 3] = np.nan
        _write_raster(folder / f"{number} {name.replace('/', ' ')}.tif", values.astype(np.float32), np.nan)
    _write_raster(folder / "labels.tif", (truth + 1).astype(np.uint8)[None], 0)
    rows = [f'{value},"{name}",{default_colour(value)}' for value, name in enumerate(classes, start=1)]
    (folder / "classes.csv").write_text("\n".join(["id,name,colour", *rows]), encoding="utf-8")


def _write_raster(path: Path, values: NDArray[np.generic], nodata: float) -> None:
    count, height, width = values.shape
    with rasterio.open(
        path, "w", driver="GTiff", count=count, height=height, width=width, dtype=values.dtype, nodata=nodata,
        crs="EPSG:32632", transform=from_origin(500_000, 5_300_000, 10, 10), compress="deflate",
    ) as dataset:  # fmt: skip
        dataset.write(values)
