"""Says what still stands between the last commit and its publication: ``python -m mamol.release.check``.

Stricter than the rules every commit keeps: the addresses of whoever publishes must have been set, the changelog must
have the version with its day, and qgis-plugin-ci must make the same package as we do.
"""

from __future__ import annotations

import configparser
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlparse

from . import CHECKOUT
from .package import write_package
from .rules import ADDRESSES, broken_rules
from .staging import make_staging

# Names that nobody can own (RFC 2606): in metadata.txt until somebody publishes.
PLACEHOLDER_HOSTS = ("example.org", "example.com", "example.net", "example")


def read_metadata(text: str) -> dict[str, str]:
    """Return the pairs of a metadata.txt."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # keys keep their capitals
    parser.read_string(text)
    return dict(parser["general"])


def unset_addresses(metadata: dict[str, str]) -> Iterator[str]:
    """Return a sentence for each address that is a placeholder."""
    hosts = {key: urlparse(metadata.get(key, "")).hostname or "" for key in ADDRESSES}
    hosts["email"] = metadata.get("email", "").rpartition("@")[2]
    for key, host in hosts.items():
        if any(host == name or host.endswith(f".{name}") for name in PLACEHOLDER_HOSTS):
            yield f"metadata.txt: '{key}' is a placeholder ({metadata[key]}). Set it to your own."


def undated_version(metadata: dict[str, str], changelog: str) -> Iterator[str]:
    """Return a sentence when the changelog does not have this version as qgis-plugin-ci finds it."""
    version = metadata.get("version", "")
    if not re.search(rf"^## {re.escape(version)} - \d{{4}}-\d\d-\d\d$", changelog, re.MULTILINE):
        yield f"CHANGELOG.md has no heading '## {version} - YEAR-MONTH-DAY'; 'Unreleased' becomes it on release."


def other_package(version: str, ours: Path) -> Iterator[str]:
    """Let qgis-plugin-ci make its package, and give sentences for what is wrong with it or unlike ours."""
    folder = make_staging()
    done = subprocess.run(
        ["qgis-plugin-ci", "package", version], cwd=folder, capture_output=True, text=True, check=False
    )
    theirs = folder / f"mamol.{version}.zip"
    if done.returncode or not theirs.is_file():
        yield f"qgis-plugin-ci made no package:\n{done.stdout}{done.stderr}"
        return
    yield from (f"qgis-plugin-ci: {sentence}" for sentence in broken_rules(theirs))
    names = [_files(ours), _files(theirs)]
    if names[0] != names[1]:
        yield f"qgis-plugin-ci packs other files: {', '.join(sorted(names[0] ^ names[1]))}."


def _files(package: Path) -> set[str]:
    with zipfile.ZipFile(package) as archive:
        return {name for name in archive.namelist() if not name.endswith("/")}


def main() -> int:
    """Print every complaint; 0 when there is none."""
    package = write_package()
    metadata = read_metadata((CHECKOUT / "metadata.txt").read_text(encoding="utf-8"))
    complaints = [
        *broken_rules(package),
        *unset_addresses(metadata),
        *undated_version(metadata, (CHECKOUT / "CHANGELOG.md").read_text(encoding="utf-8")),
        *other_package(metadata["version"], package),
    ]
    print(*complaints or ["Ready to be published; docs/releasing.md tells how."], sep="\n")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
