"""The packages MaMOL needs beside QGIS's own: what is missing, and how it is installed.

Nothing in here imports such a package or waits for anything: looking one up costs microseconds.
Packages go into a folder of the QGIS profile that is *appended* to ``sys.path``: whatever
QGIS's own Python has is found first, so nothing of QGIS is shadowed.
"""

from __future__ import annotations

import importlib
import importlib.util
import os
import platform
import shlex
import subprocess  # nosec B404 # to write a command as Windows spells it; it starts nothing
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ...core.own_process import python_interpreter
from ..language.words import tr
from .site_folder import site_folder
from .torch_build import TorchBuild


@dataclass(frozen=True)
class Requirement:
    """One package MaMOL needs.

    Attributes:
        module: the module that is imported.
        package: the name pip knows it by.
        version: the version that is installed; one that is there already is taken as it is.
        from_distribution: whether it should come from where QGIS came from, not from pip.
    """

    module: str
    package: str
    version: str
    from_distribution: bool = False

    @property
    def pinned(self) -> str:
        """The requirement as pip reads it."""
        return f"{self.package}=={self.version}"


def _torch_version() -> str:
    """Return the newest tried torch that has a wheel for this Python and machine."""
    if sys.platform == "darwin" and platform.machine() == "x86_64":
        return "2.2.2"
    return "2.13.0" if sys.version_info >= (3, 10) else "2.8.0"


REQUIREMENTS: tuple[Requirement, ...] = (
    Requirement("torch", "torch", _torch_version()),
    Requirement("safetensors", "safetensors", "0.5.3"),
    Requirement("sklearn", "scikit-learn", "1.5.2"),
    Requirement("rasterio", "rasterio", "1.4.3", from_distribution=True),
)

DISTRIBUTED = Requirement("distributed", "distributed", "2025.11.0" if sys.version_info >= (3, 10) else "2024.8.0")
"""Dask, for classifying in worker processes or on a cluster; the plugin does without it."""

SHAPELY = Requirement("shapely", "shapely", "2.1.2" if sys.version_info >= (3, 10) else "2.0.7")
"""For simplified polygons, from 2.1 on, which needs Python 3.10; the plugin does without it."""

# Packages that the ones above pull in and that QGIS's Python may have: pip must settle for the
# version that will be imported, which is QGIS's.
HELD_PACKAGES = ("numpy", "scipy")


def missing_packages(requirements: Sequence[Requirement] = REQUIREMENTS) -> tuple[Requirement, ...]:
    """Return the requirements whose module is not found, without importing any."""
    return tuple(requirement for requirement in requirements if not _is_found(requirement.module))


def _is_found(module: str) -> bool:
    try:
        specification = importlib.util.find_spec(module)
    except (ImportError, ValueError):
        return False
    # A folder left behind without its __init__.py counts as a namespace package: no loader.
    return specification is not None and specification.origin is not None


def packages_in(folder: Path) -> tuple[str, ...]:
    """Return names and versions of what is installed below a folder, for whichever Python, in order."""
    records = (path.name.removesuffix(".dist-info").partition("-") for path in folder.glob("*/*.dist-info"))
    return tuple(sorted({f"{name} {version}" for name, _, version in records}, key=str.lower))


def constraints_file(folder: Path | None = None) -> Path:
    """Return the path of the constraints file that belongs to a site folder."""
    folder = site_folder() if folder is None else folder
    return folder.with_name(f"constraints-{folder.name}.txt")


def write_constraints(folder: Path | None = None) -> Path:
    """Hold numpy, and scipy where QGIS has it, at QGIS's own versions.

    Raises:
        OSError: when the profile cannot be written to.
    """
    import importlib.metadata  # here, as it would take a tenth of the time the plugin has to load

    path = constraints_file(folder)
    own = str(site_folder() if folder is None else folder)
    elsewhere = [entry for entry in sys.path if entry != own]
    lines = []
    for package in HELD_PACKAGES:
        found = next(iter(importlib.metadata.distributions(name=package, path=elsewhere)), None)
        if found is not None:
            lines.append(f"{package}=={found.version}\n")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(lines), encoding="utf-8")
    return path


def install_command(
    requirements: Sequence[Requirement], folder: Path | None = None, build: TorchBuild | None = None
) -> list[str]:
    """Return the command that installs the requirements, as program and arguments.

    Only wheels are taken, as no compiler can be expected.

    Args:
        requirements: what to install.
        folder: where to; None is :func:`site_folder`.
        build: of torch, where that is required; None is what pip's index gives by itself.
    """
    folder = site_folder() if folder is None else folder
    has_build = build is not None and any(requirement.package == "torch" for requirement in requirements)
    suffix, index = (build.suffix, build.index) if build is not None and has_build else ("", "")
    return [
        str(python_interpreter()), "-m", "pip", "install",
        "--target", str(folder), "--upgrade", "--only-binary", ":all:",
        "--constraint", str(constraints_file(folder)),
        # What is imported is compiled then; all of torch would take a minute.
        "--no-input", "--no-compile", "--disable-pip-version-check", "--no-warn-script-location",
        *(["--extra-index-url", index] if index else []),
        *(r.pinned + (suffix if r.package == "torch" else "") for r in requirements),
    ]  # fmt: skip


def optional_command(requirement: Requirement) -> str:
    """Return what to type to install a package that is not required; what QGIS has of its needs is found first."""
    command = [str(python_interpreter()), "-m", "pip", "install", "--target", str(site_folder()), requirement.pinned]
    return command_text(command)


def pip_check_command() -> list[str]:
    """Return the command that tells pip's version and which Python it installs for."""
    return [str(python_interpreter()), "-m", "pip", "--version"]


def check_command(requirements: Sequence[Requirement], folder: Path | None = None) -> list[str]:
    """Return the command that verifies what was installed, in a Python of its own and in QGIS's order of folders."""
    wanted = [f"{requirement.module}:{requirement.pinned}" for requirement in requirements]
    script = Path(__file__).with_name("package_check.py")
    return [str(python_interpreter()), str(script), str(site_folder() if folder is None else folder), *wanted]


def command_text(command: Sequence[str]) -> str:
    """Return a command as one would type it in this system's shell."""
    return subprocess.list2cmdline(command) if os.name == "nt" else shlex.join(command)


def distribution_command(package: str = "rasterio") -> str:
    """Describe how the distribution that QGIS came from installs a package; a sentence or a command."""
    if (Path(sys.prefix) / "conda-meta").is_dir():
        return tr("conda install -c conda-forge {package}", package=package)
    if sys.platform == "win32":
        return tr("OSGeo4W Setup: Advanced Install, then choose python3-{package} under Libs", package=package)
    if sys.platform == "darwin":
        return tr("QGIS.app brings {package}: install the current QGIS from qgis.org", package=package)
    tools = {"/usr/bin/apt-get": "sudo apt-get install", "/usr/bin/dnf": "sudo dnf install"}
    install = next((command for tool, command in tools.items() if Path(tool).exists()), None)
    return (
        tr("{install} python3-{package}", install=install, package=package)
        if install
        else tr("your distribution's package python-{package}", package=package)
    )
