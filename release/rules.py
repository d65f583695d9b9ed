"""The rules of the QGIS plugin repository, and our own on top, for the zip that is uploaded.

The repository's are those of its published validator (QGIS-Plugins-Website, ``plugins/validator.py``) and of the page
"Releasing your plugin" of the PyQGIS cookbook. It also opens every address; that is left to it.
"""

from __future__ import annotations

import configparser
import re
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath
from urllib.parse import urlparse

from . import PACKAGE_NAME

LARGEST_BYTES = 5_000_000  # ours; the repository takes 25 MB
REQUIRED = (
    "name", "description", "about", "version", "author", "email", "qgisMinimumVersion", "tracker", "repository",
)  # fmt: skip
OURS = ("qgisMaximumVersion", "homepage", "tags", "changelog", "icon", "hasProcessingProvider", "category")
ADDRESSES = ("tracker", "repository", "homepage")
YES_OR_NO = ("experimental", "deprecated", "server", "hasProcessingProvider")
FORBIDDEN_FOLDERS = {"__MACOSX", ".git", "__pycache__"}
LEFT_OUT = {"tests", "benchmarks", "demo", "docs", "examples", "release", "build"}
# Anything else is code, text or a drawing somebody would have to explain.
KNOWN_KINDS = {".py", ".txt", ".md", ".svg", ".ui", ".qml", ".csv", ".html", ".png", ".safetensors", ".qm", ""}
VERSION = re.compile(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z.-]+)?")
EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


def broken_rules(package: Path) -> list[str]:
    """Return a sentence for each rule that a zip breaks; none for a good one.

    Args:
        package: the zip file.
    """
    if package.stat().st_size > LARGEST_BYTES:
        return [f"The zip has {package.stat().st_size:,} bytes; {LARGEST_BYTES:,} are allowed."]
    try:
        archive = zipfile.ZipFile(package)
    except zipfile.BadZipFile as error:
        return [f"{package.name} is no zip file: {error}."]
    with archive:
        try:
            damaged = archive.testzip()
        except (zipfile.BadZipFile, zlib.error) as error:
            return [f"{package.name} is damaged: {error}."]
        if damaged is not None:
            return [f"{damaged} is damaged in the zip."]
        complaints = list(_complaints_of_names(archive.namelist()))
        metadata = _metadata_of(archive, complaints)
        if metadata is not None:
            for rule in METADATA_RULES:
                complaints += rule(metadata)
            complaints += _complaints_of_icon(archive, metadata)
    return complaints


def _complaints_of_names(names: list[str]) -> Iterator[str]:
    tops = {name.split("/")[0] for name in names}
    if tops != {PACKAGE_NAME}:
        yield f"All must lie in one folder '{PACKAGE_NAME}'; there is {', '.join(sorted(tops))}."
    if not PACKAGE_NAME.isidentifier():
        yield f"'{PACKAGE_NAME}' is no Python identifier."
    for needed in ("__init__.py", "metadata.txt", "LICENSE"):
        if f"{PACKAGE_NAME}/{needed}" not in names:
            yield f"{needed} is missing."
    for name in names:
        parts = PurePosixPath(name).parts
        if "\\" in name or ".." in name or name.startswith("/") or re.match("[A-Za-z]:", name):
            yield f"{name} names a place outside its folder, or is not written as zip demands."
        if FORBIDDEN_FOLDERS & set(parts) or any(part.startswith(".") for part in parts):
            yield f"{name} is hidden or a cache."
        if len(parts) > 1 and parts[1] in LEFT_OUT:
            yield f"{name} is not for users."
        if not name.endswith("/") and PurePosixPath(name).suffix not in KNOWN_KINDS:
            yield f"{name} may be binary; only {', '.join(sorted(KNOWN_KINDS - {''}))} are packed."


def _metadata_of(archive: zipfile.ZipFile, complaints: list[str]) -> dict[str, str] | None:
    """Read the metadata as the repository does, with "%" as a special character."""
    parser = configparser.ConfigParser()
    parser.optionxform = str  # keys keep their capitals
    try:
        parser.read_string(archive.read(f"{PACKAGE_NAME}/metadata.txt").decode("utf-8"))
        return dict(parser.items("general"))
    except (KeyError, UnicodeDecodeError, configparser.Error) as error:
        complaints.append(f"metadata.txt cannot be read: {error}.")
        return None


def _missing(metadata: dict[str, str]) -> Iterator[str]:
    for key in (*REQUIRED, *OURS):
        if not metadata.get(key, "").strip():
            yield f"metadata.txt does not say '{key}'."
    if "supportsQt6" in metadata:
        yield "metadata.txt says 'supportsQt6', which QGIS no longer reads."


def _malformed(metadata: dict[str, str]) -> Iterator[str]:
    for key in ADDRESSES:
        parsed = urlparse(metadata.get(key, ""))
        if parsed.scheme not in ("http", "https") or not parsed.netloc:
            yield f"'{key}' is no web address."
    if not EMAIL.fullmatch(metadata.get("email", "")):
        yield "'email' is no e-mail address."
    if "/" in metadata.get("author", ""):
        yield "'author' has a slash in it."
    if not VERSION.fullmatch(metadata.get("version", "")):
        yield "'version' is not like 1.2.3."
    for key in YES_OR_NO:
        if metadata.get(key, "no").lower() not in ("yes", "no", "true", "false"):
            yield f"'{key}' is neither yes nor no."


def _unlike_ours(metadata: dict[str, str]) -> Iterator[str]:
    wanted = {"qgisMinimumVersion": "3.22", "qgisMaximumVersion": "4.99", "hasProcessingProvider": "yes"}
    for key, value in wanted.items():
        if metadata.get(key) != value:
            yield f"'{key}' is not {value}."
    if "plugin" in metadata.get("name", "").lower():
        yield "'name' says that it is a plugin."
    if "\n" in metadata.get("description", ""):
        yield "'description' is longer than a line."


METADATA_RULES: tuple[Callable[[dict[str, str]], Iterator[str]], ...] = (_missing, _malformed, _unlike_ours)


def _complaints_of_icon(archive: zipfile.ZipFile, metadata: dict[str, str]) -> Iterator[str]:
    icon = metadata.get("icon", "").removeprefix("./")
    if icon and f"{PACKAGE_NAME}/{icon}" not in archive.namelist():
        yield f"The icon {icon} is not in the zip."
