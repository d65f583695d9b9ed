"""Lays the plugin out as qgis-plugin-ci wants it.

It packs a folder *below* the repository's top one, and here the top folder is the plugin. So the last commit goes, less
what .gitattributes leaves out, into ``mamol/`` of a small git repository of its own.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from . import CHECKOUT, PACKAGE_NAME
from .languages import LANGUAGES, ts_name
from .languages.update import compile_words

FOLDER = CHECKOUT / "build" / "release"
BESIDE = (".qgis-plugin-ci", "CHANGELOG.md")


def make_staging(folder: Path = FOLDER, commit: str = "HEAD") -> Path:
    """Build the folder anew.

    Args:
        folder: where; whatever is there is removed.
        commit: what is laid out.

    Returns:
        The folder, a git repository with one commit.

    Raises:
        subprocess.CalledProcessError: when git cannot.
    """
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
    archive = _git(CHECKOUT, "archive", "--format=tar", f"--prefix={PACKAGE_NAME}/", commit)
    subprocess.run(["tar", "--extract"], cwd=folder, input=archive, check=True)
    for language in LANGUAGES:
        compile_words(folder / PACKAGE_NAME, language, _git(CHECKOUT, "show", f"{commit}:{ts_name(language)}").decode())
    for name in BESIDE:
        (folder / name).write_bytes(_git(CHECKOUT, "show", f"{commit}:{name}"))
    _git(folder, "init", "--quiet")
    _git(folder, "add", "--all")
    _git(folder, "commit", "--quiet", "--message", "Lay the plugin out for qgis-plugin-ci")
    return folder


def _git(folder: Path, *arguments: str) -> bytes:
    names = {f"GIT_{who}_{what}": "release" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    done = subprocess.run(["git", *arguments], cwd=folder, env={**os.environ, **names}, check=True, capture_output=True)
    return done.stdout
