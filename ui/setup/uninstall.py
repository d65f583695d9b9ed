"""What MaMOL has put into the QGIS profile beside its own folder, and taking it out again.

Models, results and project files are the analyst's and are never looked at.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsApplication

from ...core.errors import OutputError
from ...core.message import message
from ...core.progress import Progress
from ..language.words import tr
from ..layers.preview_layer import remove_pictures
from ..settings import Settings
from .dependencies import packages_in
from .package_order import remove_from_path
from .site_folder import packages_folder


@dataclass(frozen=True)
class ProfileContents:
    """What MaMOL keeps in the profile.

    Attributes:
        settings: the names of the settings.
        folder: where the packages are that were installed; it need not exist.
        packages: their names and versions ("torch 2.13.0").
        examples: where the data of the example are; it need not exist.
    """

    settings: tuple[str, ...]
    folder: Path
    packages: tuple[str, ...]
    examples: Path


def example_folder() -> Path:
    """Return the folder of the QGIS profile for the data of the example."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "mamol_example"


def profile_contents() -> ProfileContents:
    """Look up what is there."""
    folder = packages_folder()
    return ProfileContents(Settings().names(), folder, packages_in(folder), example_folder())


def remove_settings() -> None:
    """Forget every setting of the profile; those of projects stay in the projects."""
    Settings().forget_all()


def remove_files(contents: ProfileContents, progress: Progress) -> None:
    """Remove the packages, the example's data and the preview's pictures (worker thread).

    What another program holds open, as Windows does with libraries that are loaded, is left to
    :func:`finish_uninstalling`.

    Raises:
        OutputError: when they cannot all be removed now.
    """
    progress.report(0.0, tr("removing packages"))
    remove_pictures()
    remove_from_path(contents.folder)
    left = [folder for folder in (contents.folder, contents.examples) if not _remove(folder)]
    if not left:
        return
    raise OutputError(
        message(
            "Some files in '{left}' are in use. They are removed when QGIS next starts with MaMOL enabled; or close "
            "QGIS and delete that folder.",
            left=left[0],
        )
    )


def finish_uninstalling() -> None:
    """Remove what was in use when all was to be removed; before any package is imported."""
    if Settings().packages_to_remove and all([_remove(packages_folder()), _remove(example_folder())]):
        Settings().packages_to_remove = False


def _remove(folder: Path) -> bool:
    """Remove a folder as far as possible; of a link only the link. Return whether it is gone."""
    if folder.is_symlink():
        folder.unlink()
    elif folder.exists():
        shutil.rmtree(folder, ignore_errors=True)
    return not folder.exists()
