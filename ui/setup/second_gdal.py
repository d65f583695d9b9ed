"""Detect when rasterio brings a GDAL beside the one QGIS uses."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

from ..language.words import tr


def second_gdal() -> str | None:
    """Describe that two GDALs are, or would be, loaded; None when there is one.

    Two GDALs in one program have separate drivers, settings and PROJ data, and may crash.
    rasterio is not imported for the answer; where it is loaded already its version counts too.
    """
    specification = importlib.util.find_spec("rasterio")
    if specification is None or specification.origin is None:
        return None
    bundled = _bundled_gdal(Path(specification.origin).parent)
    if bundled is not None:
        return tr(
            "rasterio has its own GDAL ({bundled}) besides QGIS's, which can crash QGIS or misplace layers. "
            "Install rasterio from the same source as QGIS, and remove the other one.",
            bundled=bundled.name,
        )
    ours = getattr(sys.modules.get("rasterio"), "__gdal_version__", None)
    theirs = _qgis_gdal_version()
    if ours is not None and theirs is not None and ours != theirs:
        return tr(
            "rasterio uses GDAL {ours} and QGIS uses GDAL {theirs}, which can crash QGIS or misplace layers. "
            "Install rasterio from the same source as QGIS.",
            ours=ours,
            theirs=theirs,
        )
    return None


def _bundled_gdal(package: Path) -> Path | None:
    """Find the GDAL inside a rasterio wheel: beside the package on Linux and Windows, in it on macOS."""
    folders = (package.parent / "rasterio.libs", package / ".dylibs", package / ".libs")
    found = (path for folder in folders if folder.is_dir() for path in sorted(folder.glob("*gdal*")))
    return next(found, None)


def _qgis_gdal_version() -> str | None:
    try:
        from osgeo import gdal
    except ImportError:
        return None
    return str(gdal.VersionInfo("RELEASE_NAME"))
