"""Checks installed packages in a Python of its own: ``python package_check.py FOLDER MODULE:NAME==VERSION...``.

It has QGIS's order of folders. What is checked: that every file has the hash its package recorded, that the versions
found are those asked for, and that the packages do what MaMOL asks of them. Ends with a sentence and code 1 when
something is wrong. Needs nothing but Python and the packages; the plugin itself is not imported.
"""

from __future__ import annotations

import base64
import csv
import hashlib
import importlib
import importlib.metadata
import sys
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

CHUNK = 1 << 20


def damaged_files(folder: Path) -> Iterator[str]:
    """Return the files below a folder that are missing or have not the hash that their package recorded."""
    for distribution in importlib.metadata.distributions(path=[str(folder)]):
        # Read here, as importlib.metadata leaves out files that are missing since Python 3.12.
        for name, recorded, _size in csv.reader((distribution.read_text("RECORD") or "").splitlines()):
            # Scripts, which MaMOL does not use, are recorded where they would be without --target.
            if not recorded or ".." in PurePosixPath(name).parts:
                continue
            mode, _, value = recorded.partition("=")
            path = Path(str(distribution.locate_file(name)))
            if not path.is_file() or _digest(path, mode) != value:
                yield str(path)


def _digest(path: Path, mode: str) -> str:
    digest = hashlib.new(mode)
    with path.open("rb") as stream:
        while chunk := stream.read(CHUNK):
            digest.update(chunk)
    return base64.urlsafe_b64encode(digest.digest()).decode().rstrip("=")


def found_version(package: str) -> str:
    """Return the version of a package that an import finds, without its build ("+cpu")."""
    return importlib.metadata.version(package).partition("+")[0]


def try_torch() -> None:
    """Take one step of training."""
    torch = importlib.import_module("torch")
    layer = torch.nn.Linear(2, 2)
    optimiser = torch.optim.AdamW(layer.parameters())
    layer(torch.zeros(1, 2)).sum().backward()
    optimiser.step()


def try_safetensors() -> None:
    """Write a tensor and read it again."""
    torch = importlib.import_module("torch")
    safetensors = importlib.import_module("safetensors.torch")
    given = {"a": torch.arange(3)}
    if not torch.equal(safetensors.load(safetensors.save(given))["a"], given["a"]):
        raise ValueError("safetensors does not read back what it wrote")


def try_sklearn() -> None:
    """Fit a small forest."""
    ensemble = importlib.import_module("sklearn.ensemble")
    ensemble.ExtraTreesClassifier(2).fit([[0.0], [1.0]], [0, 1])


def try_rasterio() -> None:
    """Build a CRS, which needs GDAL and its data."""
    importlib.import_module("rasterio.crs").CRS.from_epsg(32630)


TRIALS = {
    "torch": try_torch,
    "safetensors": try_safetensors,
    "sklearn": try_sklearn,
    "rasterio": try_rasterio,
}


def check(folder: Path, requirements: list[str]) -> str | None:
    """Return a sentence that says what is wrong, or None."""
    damaged = next(damaged_files(folder), None)
    if damaged is not None:
        return f"{damaged} is missing or damaged. Install again."
    for requirement in requirements:
        module, _, pinned = requirement.partition(":")
        package, _, version = pinned.partition("==")
        found = found_version(package)
        if found != version:
            return f"{package} {version} was requested, but {found} was found. Install again."
        importlib.import_module(module)
        TRIALS.get(module, lambda: None)()
        sys.stdout.write(f"{package} {found} works.\n")
    return None


if __name__ == "__main__":
    from package_order import append_to_path

    sys.path.pop(0)  # the folder of this file: its modules are not to be found by other names
    append_to_path(Path(sys.argv[1]))
    sys.exit(check(Path(sys.argv[1]), sys.argv[2:]))
