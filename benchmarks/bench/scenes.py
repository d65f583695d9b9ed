"""Scenes of any size: the demo's, laid side by side, and made-up satellites."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import rasterio
from mamol import demo
from mamol.core.contracts.sensors import Acquisition, SensorSource
from rasterio.transform import from_origin

CRS = "EPSG:32616"
PIXEL = 10
TILE = 256
SATELLITES = {"optical": 12, "radar": 2, "elevation": 1}
_GDAL_TYPES = {"uint16": "UInt16", "float32": "Float32"}


def spectrometers(folder: Path, side: int, count: int = 2, made_up: bool = False) -> tuple[SensorSource, ...]:
    """Lay the demo's 200 bands side by side as ``count`` sensors of a square scene: deflated, 256 x 256 blocks.

    Args:
        folder: where to.
        side: edge of the scene in pixels.
        count: of sensors.
        made_up: whether the bands are made up, for where the demo's scene is not at hand.
    """
    bands = _made_up_bands() if made_up else _demo_bands()
    sources = []
    for number, own in enumerate(np.array_split(bands, count)):
        times = -(-side // own.shape[1])
        path = folder / f"spectrometer_{count}_{number}_{side}.tif"
        write(path, np.tile(own, (1, times, times))[:, :side, :side])
        sources.append(SensorSource(f"spectrometer {number}", str(path)))
    return tuple(sources)


def _demo_bands() -> np.ndarray:
    bands = []
    for path in demo.SENSOR_FILES.values():
        with rasterio.open(path) as dataset:
            bands.append(dataset.read())
    return np.concatenate(bands)


def _made_up_bands() -> np.ndarray:
    """Make up fields of 16 covers with spectra of their own, (200, 145, 145), as the demo's scene has them."""
    random = np.random.default_rng(0)
    spectra = 3000 + random.normal(0, 60, (16, 200)).cumsum(1)
    cover = random.integers(0, 16, (15, 15)).repeat(10, 0).repeat(10, 1)[:145, :145]
    values = spectra[cover].transpose(2, 0, 1) + random.normal(0, 60, (200, 145, 145))
    made: np.ndarray = values.clip(0, 10_000).astype(np.uint16)
    return made


def satellites(folder: Path, side: int) -> tuple[SensorSource, ...]:
    """Make 12 + 2 + 1 bands of a scene of any size: small files, repeated by a VRT."""
    random = np.random.default_rng(0)
    sources = []
    for name, count in SATELLITES.items():
        path = folder / f"{name}.tif"
        if not path.exists():
            coarse = random.normal(3000, 500, (count, 1024 // 8, 1024 // 8)).repeat(8, 1).repeat(8, 2)
            write(path, (coarse + random.normal(0, 100, coarse.shape)).clip(0, 10_000).astype(np.uint16))
        scene = folder / f"{name}_{side}.vrt"
        scene.write_text(_repeated(path, count, side), encoding="utf-8")
        sources.append(SensorSource(name, str(scene)))
    return tuple(sources)


SERIES_SIDE = 512


def series(folder: Path, side: int, dates: int = 20) -> tuple[SensorSource, ...]:
    """Make cubes of 9 and 2 bands on so many dates, a month apart, and 2 bands of one raster; no holes.

    Large ones are small ones side by side: in numpy they would take tens of gigabytes.
    """
    random = np.random.default_rng(0)
    days = [(date(2020, 8, 1) + timedelta(30 * number)).isoformat() for number in range(dates)]
    sources = []
    for name, bands, count in (("optical", 9, dates), ("radar", 2, dates), ("elevation", 2, 1)):
        own = min(side, SERIES_SIDE)
        path = folder / f"{name}_{dates}_{own}.tif"
        if not path.exists():
            coarse = random.normal(3000, 500, (bands * count, -(-own // 8), -(-own // 8))).repeat(8, 1).repeat(8, 2)
            values = coarse[:, :own, :own] + random.normal(0, 100, (bands * count, own, own))
            write(path, values.clip(0, 10_000).astype(np.uint16))
        if own < side:
            whole = folder / f"{name}_{dates}_{side}.vrt"
            whole.write_text(_repeated(path, bands * count, side), encoding="utf-8")
            path = whole
        numbers = [tuple(range(bands * place + 1, bands * (place + 1) + 1)) for place in range(count)]
        acquisitions = tuple(Acquisition(str(path), day, own) for day, own in zip(days, numbers)) if count > 1 else ()
        sources.append(SensorSource(name, str(path), acquisitions=acquisitions))
    return tuple(sources)


def write(path: Path, values: np.ndarray) -> None:
    """Write a raster as most programs do: tiled and deflated."""
    with rasterio.open(
        path, "w", driver="GTiff", count=len(values), height=values.shape[1], width=values.shape[2],
        dtype=values.dtype, crs=CRS, transform=from_origin(500_000, 4_480_000, PIXEL, PIXEL), tiled=True,
        blockxsize=TILE, blockysize=TILE, interleave="band", compress="deflate", predictor=2,
    ) as dataset:  # fmt: skip
        dataset.write(values)


def _repeated(path: Path, count: int, side: int) -> str:
    """Describe a raster that is another one, side by side."""
    with rasterio.open(path) as dataset:
        small, kind, crs = dataset.width, _GDAL_TYPES[dataset.dtypes[0]], dataset.crs.to_wkt()
    starts: Sequence[int] = range(0, side, small)
    sources = "".join(
        f'<SimpleSource><SourceFilename relativeToVRT="1">{path.name}</SourceFilename>'
        "<SourceBand>{band}</SourceBand>"
        f'<SrcRect xOff="0" yOff="0" xSize="{min(small, side - left)}" ySize="{min(small, side - top)}"/>'
        f'<DstRect xOff="{left}" yOff="{top}" xSize="{min(small, side - left)}" ySize="{min(small, side - top)}"/>'
        "</SimpleSource>"
        for top in starts
        for left in starts
    )
    bands = "".join(
        f'<VRTRasterBand dataType="{kind}" band="{band}" blockXSize="{TILE}" blockYSize="{TILE}">'
        f"{sources.replace('{band}', str(band))}</VRTRasterBand>"
        for band in range(1, count + 1)
    )
    return (
        f'<VRTDataset rasterXSize="{side}" rasterYSize="{side}"><SRS>{crs}</SRS>'
        f"<GeoTransform>500000, {PIXEL}, 0, 4480000, 0, -{PIXEL}</GeoTransform>{bands}</VRTDataset>"
    )
