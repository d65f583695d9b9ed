"""A QGIS profile of its own with the plugin in it, and the command that starts QGIS there.

The analyst's own profile is left alone. The end-to-end test starts QGIS the same way.
"""

from __future__ import annotations

import os
import sys
import sysconfig
from collections.abc import Sequence
from pathlib import Path

from . import CHECKOUT

PROFILE_NAME = "default"
QGIS = "/usr/bin/qgis"

# A first start without dialogs, tips, news from the network or questions about an older QGIS.
SETTINGS = """[migration]
firstRunVersionFlag=99999
fileVersion=2
settings=true

[qgis]
checkVersion=false

[locale]
overrideFlag=true
userLocale={language}
globalLocale=en_US

[PythonPlugins]
processing=true
"""


def make_profile(folder: Path, with_plugin: bool = True, language: str = "en_US") -> Path:
    """Build a profiles folder whose one profile loads this checkout as the plugin ``mamol``.

    Settings that are there already are kept, the plugin's link is made anew.

    Args:
        folder: what ``qgis --profiles-path`` is given.
        with_plugin: False for a profile that has never heard of the plugin.
        language: of QGIS, where the profile is new.

    Returns:
        The profile's own folder.
    """
    profile = folder / "profiles" / PROFILE_NAME
    if with_plugin:
        plugins = profile / "python" / "plugins"
        plugins.mkdir(parents=True, exist_ok=True)
        link = plugins / "mamol"
        link.unlink(missing_ok=True)
        link.symlink_to(CHECKOUT, target_is_directory=True)
    settings = profile / "QGIS" / "QGIS3.ini"
    if not settings.exists():
        settings.parent.mkdir(parents=True, exist_ok=True)
        text = SETTINGS.format(language=language) + "mamol=true\n" * with_plugin
        settings.write_text(text, encoding="utf-8")
    return profile


def lay_packages(profile: Path) -> Path:
    """Have torch and the others where the dock would have installed them.

    Args:
        profile: the profile's own folder.

    Returns:
        The folder they lie in.
    """
    folder = profile / "python" / "mamol_packages" / f"{sys.version_info.major}.{sys.version_info.minor}"
    folder.mkdir(parents=True)
    for path in Path(sysconfig.get_path("purelib")).iterdir():
        if path.name != "mamol":
            (folder / path.name).symlink_to(path)
    return folder


def qgis_command(profiles: Path, arguments: Sequence[str]) -> list[str]:
    """Return the command that starts QGIS with these profiles and no splash or questions."""
    return [
        QGIS,
        "--nologo",
        "--noversioncheck",
        "--profiles-path",
        str(profiles),
        "--profile",
        PROFILE_NAME,
        *arguments,
    ]


def qgis_environment() -> dict[str, str]:
    """Return an environment in which QGIS's Python finds torch, and no other Python's libraries.

    Returns:
        The present environment, with the virtual environment's packages on PYTHONPATH and Debian's
        programs first on PATH: an embedded Python looks for its library beside the first ``python3``.
    """
    environment = {name: value for name, value in os.environ.items() if name not in ("PYTHONHOME", "QT_QPA_PLATFORM")}
    environment["PYTHONPATH"] = sysconfig.get_path("purelib")
    environment["PATH"] = os.pathsep.join(["/usr/bin", environment.get("PATH", "/bin")])
    return environment
