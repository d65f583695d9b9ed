"""A small scene of two sensors: a series of four dates with holes, and an elevation."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from mamol.core.contracts.labels import LabelRaster
from mamol.core.contracts.sensors import Acquisition, SensorSource
from mamol.tests.core.conftest import write_raster

DAYS = ("2021-04-10", "2021-05-20", "2021-07-01", "2021-09-15")
NODATA = -9999.0


@dataclass(frozen=True)
class SeriesScene:
    """The sensors, the labels, the class of each pixel, and the values of the series, (T, bands, height, width)."""

    series: SensorSource
    elevation: SensorSource
    labels: LabelRaster
    truth: np.ndarray
    values: np.ndarray

    @property
    def sensors(self) -> tuple[SensorSource, ...]:
        return self.series, self.elevation


def write_series(folder: Path, values: np.ndarray, days: tuple[str, ...] = DAYS, **profile: object) -> SensorSource:
    """Write a file for each date, and return them as a sensor."""
    acquisitions = []
    for number, (day, own) in enumerate(zip(days, values)):
        path = write_raster(folder / f"s2_{number}_{day}.tif", own, nodata=NODATA, **profile)
        acquisitions.append(Acquisition(str(path), day))
    return SensorSource("S2", acquisitions[0].path, acquisitions=tuple(acquisitions))


def write_series_scene(folder: Path, size: int = 48, seed: int = 0) -> SeriesScene:
    """Write a scene whose classes differ in when they are green."""
    random = np.random.default_rng(seed)
    blocks = random.integers(0, 3, (size // 8, size // 8))
    truth = blocks.repeat(8, 0).repeat(8, 1)
    green = random.normal(0, 1.0, (3, len(DAYS), 2))
    values = green[truth].transpose(2, 3, 0, 1) * 100 + 1000 + random.normal(0, 30, (len(DAYS), 2, size, size))
    values = values.astype(np.float32)
    for date, (row, column) in enumerate(random.integers(0, size - 20, (len(DAYS), 2))):
        values[date, :, row : row + 20, column : column + 20] = NODATA
    height = (truth * 50 + random.normal(300, 20, truth.shape)).astype(np.float32)
    elevation = SensorSource("DEM", str(write_raster(folder / "dem.tif", height[None], nodata=NODATA)))
    labels = LabelRaster(str(write_raster(folder / "labels.tif", (truth + 1).astype(np.uint8)[None], nodata=0)))
    return SeriesScene(write_series(folder, values), elevation, labels, truth + 1, values)
