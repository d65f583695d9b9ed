"""Long calls of GDAL during which other Python threads, the desktop's above all, go on.

rasterio holds Python's lock while it builds overviews: QGIS would stand still for seconds. GDAL's own Python module,
which comes with QGIS, lets go of the lock. Where it is missing, in a plain script, rasterio does the same work.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import rasterio
from rasterio.enums import Resampling


def build_overviews(path: Path, factors: Sequence[int], resampling: Resampling, block: int) -> None:
    """Build overviews inside a closed GeoTIFF.

    Args:
        path: the file.
        factors: by how much each overview is smaller than the raster.
        resampling: average or nearest.
        block: edge of the overviews' blocks, in pixels.

    Raises:
        rasterio.errors.RasterioError, OSError: the file cannot be written to its end.
    """
    gdal = own_module()
    with rasterio.Env(GDAL_TIFF_OVR_BLOCKSIZE=str(block)):
        if gdal is None:
            with rasterio.open(path, "r+", driver="GTiff") as dataset:
                dataset.build_overviews(list(factors), resampling)
        else:
            _build_unlocked(gdal, path, factors, resampling)


def _build_unlocked(gdal: Any, path: Path, factors: Sequence[int], resampling: Resampling) -> None:
    with gdal_failures(gdal):
        flags = gdal.OF_RASTER | gdal.OF_UPDATE | gdal.OF_VERBOSE_ERROR
        dataset = gdal.OpenEx(str(path), flags, allowed_drivers=["GTiff"])
        if dataset is not None:
            dataset.BuildOverviews(resampling.name.upper(), list(factors))
            # Closing it would not tell of a disk that is full.
            dataset.FlushCache()
        del dataset


@contextmanager
def gdal_failures(gdal: Any) -> Iterator[None]:
    """Turn what GDAL's module only notes, or raises where another plugin told it to, into an OSError.

    Raises:
        OSError: the last that went wrong.
    """
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        gdal.ErrorReset()
        yield
        if gdal.GetLastErrorType() >= gdal.CE_Failure:
            raise OSError(gdal.GetLastErrorMsg())
    except RuntimeError as error:
        raise OSError(str(error)) from error
    finally:
        gdal.PopErrorHandler()


def vector_modules() -> tuple[Any, Any, Any] | None:
    """Return GDAL's Python modules gdal, ogr and osr; None where they are missing or are another GDAL than rasterio's.

    rasterio reads and writes no vector layers.
    """
    gdal = own_module()
    if gdal is None:
        return None
    from osgeo import ogr, osr

    return gdal, ogr, osr


def own_module() -> Any:
    """Return GDAL's Python module; None where it is missing or is another GDAL than rasterio's."""
    try:
        from osgeo import gdal
    except ImportError:
        return None
    return gdal if gdal.VersionInfo("RELEASE_NAME") == rasterio.__gdal_version__ else None
