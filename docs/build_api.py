"""Builds the pages of core's Python API from its docstrings: ``make docs`` writes them to build/docs.

A warning of the generator is an error, and so is a reference, such as :func:`build`, to what is not there.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
import shutil
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pdoc

PACKAGE = "mamol.core"
ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "build" / "docs"
REFERENCE = re.compile(r":(?:func|class|meth|mod|data|attr|exc):`~?([^`<]+)`")


def modules_of(package: str) -> Iterator[ModuleType]:
    """Import a package and all modules below it."""
    top = importlib.import_module(package)
    yield top
    for found in pkgutil.walk_packages(top.__path__, f"{package}."):
        yield importlib.import_module(found.name)


def lost_references(modules: dict[str, ModuleType]) -> Iterator[str]:
    """Return a line for each reference in a docstring, or the string below a constant, to what is not there."""
    for name, module in modules.items():
        for target in REFERENCE.findall(inspect.getsource(module)):
            if not any(_is_there(candidate, modules) for candidate in _candidates(target, name, module, modules)):
                yield f"{name}: nothing is called {target}"


def _candidates(target: str, name: str, module: ModuleType, modules: dict[str, ModuleType]) -> Iterator[str]:
    """Return the full names that a reference may mean."""
    if target.startswith("."):
        whole = target.rpartition(".")[0]
        yield from (other + target[len(whole) :] for other in modules if whole and other.endswith(whole))
        return
    yield target
    yield f"{name}.{target}"
    yield from (f"{name}.{one}.{target}" for one, value in vars(module).items() if inspect.isclass(value))


def _is_there(name: str, modules: dict[str, ModuleType]) -> bool:
    parts = name.split(".")
    for length in range(len(parts), 0, -1):
        module = modules.get(".".join(parts[:length]))
        if module is not None:
            return _has(module, parts[length:])
    return False


def _has(owner: object, names: list[str]) -> bool:
    for name in names:
        fields = getattr(owner, "__dataclass_fields__", {})
        if name in fields or name in getattr(owner, "__annotations__", {}):
            return True
        if not hasattr(owner, name):
            return False
        owner = getattr(owner, name)
    return True


def build(folder: Path = FOLDER) -> int:
    """Write the pages.

    Args:
        folder: where to; what is there is removed.

    Returns:
        The number of modules.

    Raises:
        SystemExit: references lead nowhere.
        UserWarning: the generator warns.
    """
    modules = {module.__name__: module for module in modules_of(PACKAGE)}
    lost = sorted(lost_references(modules))
    if lost:
        raise SystemExit("\n".join(lost))
    shutil.rmtree(folder, ignore_errors=True)
    pdoc.render.configure(docformat="google", footer_text="MaMOL for QGIS, GPL-3.0-or-later")
    with warnings.catch_warnings():
        warnings.filterwarnings("error", module=r"pdoc\..*|pdoc")
        warnings.filterwarnings("error", category=UserWarning)
        pdoc.pdoc(PACKAGE, output_directory=folder)
    return len(modules)


if __name__ == "__main__":
    count = build()
    sys.stdout.write(f"{count} modules: {(FOLDER / 'index.html').relative_to(ROOT)}\n")
