"""What a bug report needs to say of a machine: versions, device, paths without the user's name."""

from __future__ import annotations

import getpass
import platform
import re
import sys
from collections.abc import Iterable
from pathlib import Path

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QT_VERSION_STR

from ...core import __version__
from ...core.own_process import python_interpreter
from .site_folder import site_folder

PACKAGES = ("torch", "safetensors", "scikit-learn", "rasterio", "numpy", "scipy")


def environment_report(device: str = "") -> str:
    """Return versions, device and paths, a line each.

    Args:
        device: where jobs run; "" while that is not known.
    """
    lines = [
        f"MaMOL {__version__}",
        f"QGIS {Qgis.version()}, Qt {QT_VERSION_STR}",
        f"Python {platform.python_version()}, {platform.platform()}, {platform.machine()}",
        f"GDAL {_gdal_version()}",
        *(f"{name} {version}" for name, version in _versions(PACKAGES)),
        f"Device: {device or 'not known yet'}",
        f"Language: {QgsApplication.locale()}",
        f"Interpreter: {python_interpreter()}",
        f"Plugin: {Path(__file__).resolve().parents[2]}",
        f"Profile: {QgsApplication.qgisSettingsDirPath()}",
        f"Packages: {site_folder()}{'' if site_folder().is_dir() else ' (not there)'}",
    ]
    return "\n".join(without_user(line) for line in lines)


def without_user(text: str, home: str | None = None, user: str | None = None) -> str:
    """Return a text without the user's home folder and name.

    Args:
        text: a path, or a line with one.
        home: the home folder; None is this user's.
        user: the user's name; None is this user's.
    """
    home = str(Path.home()) if home is None else home
    user = _user() if user is None else user
    for spelling in dict.fromkeys((home, home.replace("\\", "/"), home.replace("/", "\\"))):
        if len(spelling) > 1:
            text = re.sub(re.escape(spelling) + r"(?![\w.-])", "~", text, flags=re.IGNORECASE)
    if user:
        # A name that is also a word stays where it is no part of a path.
        text = re.sub(rf"(?<=[/\\]){re.escape(user)}(?=[/\\]|$|\s)", "<user>", text, flags=re.IGNORECASE)
    return text


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # no name is set, or Windows has none to ask
        return ""


def _gdal_version() -> str:
    gdal = sys.modules.get("osgeo.gdal")
    return str(gdal.__version__) if gdal is not None else str(getattr(Qgis, "QGIS_GDAL_VERSION", "of QGIS"))


def _versions(packages: Iterable[str]) -> Iterable[tuple[str, str]]:
    """Return the version of each package, without importing it."""
    import importlib.metadata  # here, as it would take a tenth of the time the plugin has to load

    for name in packages:
        try:
            yield name, importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            yield name, "is missing"
