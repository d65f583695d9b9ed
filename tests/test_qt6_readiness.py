"""QGIS 4 has Qt 6: what can be told of it from any QGIS. ``make test-qt6`` asks PyQt6 itself."""

from __future__ import annotations

import ast
import importlib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SHELL = sorted([ROOT / "plugin.py", *(ROOT / "ui").rglob("*.py")])


def unscoped_enums(code: str) -> Iterator[str]:
    """Give expressions like ``QgsTask.CanCancel`` that should be ``QgsTask.Flag.CanCancel``, looked up in QGIS."""
    tree = ast.parse(code)
    imported = {
        alias.asname or alias.name: getattr(importlib.import_module(node.module), alias.name, None)
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis.") and node.module != "qgis.utils"
        for alias in node.names
    }
    for node in ast.walk(tree):
        parts: list[str] = []
        inner: ast.AST = node
        while isinstance(inner, ast.Attribute):
            parts.append(inner.attr)
            inner = inner.value
        if not parts or not isinstance(inner, ast.Name) or inner.id not in imported:
            continue
        value, parent = imported[inner.id], None
        for part in reversed(parts):
            parent, value = value, getattr(value, part, None)
        # Members of enums are whole numbers of a type of their own, which is where they belong.
        is_member = isinstance(value, int) and type(value) not in (int, bool)
        if is_member and parent is not type(value):
            yield f"line {node.lineno}: {'.'.join([inner.id, *reversed(parts)])}"


@pytest.mark.parametrize("path", SHELL, ids=lambda path: str(path.relative_to(ROOT)))
def test_enums_are_scoped(path: Path, qgis_app: object) -> None:
    assert list(unscoped_enums(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    ("module", "expression", "is_found"),
    [
        ("qgis.core", "QgsTask.CanCancel", True),
        ("qgis.core", "QgsTask.Flag.CanCancel", False),
        ("qgis.core", "QgsMapLayerProxyModel.RasterLayer", True),
        ("qgis.PyQt.QtCore", "Qt.AlignLeft", True),
        ("qgis.PyQt.QtCore", "Qt.AlignmentFlag.AlignLeft", False),
    ],
)
def test_the_check_finds_unscoped_enums(module: str, expression: str, is_found: bool) -> None:
    code = f"from {module} import {expression.split('.')[0]}\n{expression}"
    assert bool(list(unscoped_enums(code))) is is_found
