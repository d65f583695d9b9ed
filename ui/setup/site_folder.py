"""Where the packages are that were installed for MaMOL, and having Python find them. QGIS's start needs this much."""

from __future__ import annotations

import sys
from pathlib import Path

from qgis.core import QgsApplication

from .package_order import append_to_path


def python_version() -> str:
    """Return the version of QGIS's Python that packages must be made for ("3.11")."""
    return f"{sys.version_info.major}.{sys.version_info.minor}"


def packages_folder() -> Path:
    """Return the folder of the QGIS profile for all that is installed, for whichever Python."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "python" / "mamol_packages"


def site_folder() -> Path:
    """Return the folder of the QGIS profile that packages are installed into; one per Python version."""
    return packages_folder() / python_version()


def append_site_folder(folder: Path | None = None) -> None:
    """Put the folder at the end of ``sys.path``, and have modules that are new in it found."""
    append_to_path(site_folder() if folder is None else folder)
