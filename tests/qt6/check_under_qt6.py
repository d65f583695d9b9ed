"""Whether the plugin is ready for Qt 6: ``make test-qt6``, in an environment with PyQt6 and without QGIS.

flake8-qgis has the rules of QGIS's own migration script, pyqt5_to_pyqt6. That script also scopes enums; whether a name
exists is asked here of PyQt6 itself, so an unscoped enum, or a class or function that Qt 6 does not have, is found.
"""

from __future__ import annotations

import ast
import importlib
import importlib.util
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
import stand_in

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted([ROOT / "plugin.py", *(ROOT / "ui").rglob("*.py")])
RULES = "QGS101,QGS102,QGS103,QGS104,QGS106,QGS107,QGS4"


@pytest.fixture(scope="module", autouse=True)
def qgis() -> None:
    """Install the stand-in, and make this checkout the package ``mamol``."""
    stand_in.install()
    specification = importlib.util.spec_from_file_location(
        "mamol", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    sys.modules["mamol"] = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(sys.modules["mamol"])


def imported_from_qt(tree: ast.Module) -> dict[str, str]:
    """Names a file imports from Qt, with the module they come from."""
    names = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis.PyQt."):
            names.update({alias.asname or alias.name: node.module for alias in node.names})
    return names


def qt_chains(tree: ast.Module) -> Iterator[tuple[int, str, list[str]]]:
    """Give line, module and dotted parts of every expression like ``Qt.ItemDataRole.DisplayRole``."""
    names = imported_from_qt(tree)
    for node in ast.walk(tree):
        parts: list[str] = []
        inner = node
        while isinstance(inner, ast.Attribute):
            parts.append(inner.attr)
            inner = inner.value
        if parts and isinstance(inner, ast.Name) and inner.id in names:
            yield node.lineno, names[inner.id], [inner.id, *reversed(parts)]


def missing_in_qt6(tree: ast.Module) -> list[str]:
    """Give the names that PyQt6 does not have."""
    missing = []
    for name, module in imported_from_qt(tree).items():
        if not hasattr(importlib.import_module(module), name):
            missing.append(f"{module}.{name}")
    for line, module, parts in qt_chains(tree):
        value = importlib.import_module(module)
        for part in parts:
            if not hasattr(value, part):
                missing.append(f"line {line}: {'.'.join(parts)}")
                break
            value = getattr(value, part)
            if not isinstance(value, type):
                break
    return missing


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_qt_name_exists_in_pyqt6(path: Path) -> None:
    assert missing_in_qt6(ast.parse(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("from qgis.PyQt.QtCore import Qt\nQt.AlignLeft", ["line 2: Qt.AlignLeft"]),
        ("from qgis.PyQt.QtCore import Qt\nQt.AlignmentFlag.AlignLeft", []),
        ("from qgis.PyQt.QtWidgets import QFrame\nQFrame.NoFrame", ["line 2: QFrame.NoFrame"]),
        ("from qgis.PyQt.QtCore import QRegExp", ["qgis.PyQt.QtCore.QRegExp"]),
        ("from qgis.PyQt.QtWidgets import QAction", []),
    ],
)
def test_the_check_itself_finds_what_qt_6_lacks(code: str, found: list[str]) -> None:
    assert missing_in_qt6(ast.parse(code)) == found


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_module_imports_under_pyqt6(path: Path) -> None:
    parts = ["mamol", *path.relative_to(ROOT).with_suffix("").parts]
    importlib.import_module(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
    assert "PyQt5" not in sys.modules


def test_the_rules_of_the_migration_script_find_nothing() -> None:
    command = [sys.executable, "-m", "flake8", f"--select={RULES}", *map(str, FILES)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stdout + done.stderr == ""
