"""The rules that keep the plugin loadable, portable and readable."""

from __future__ import annotations

import ast
import configparser
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
QGIS_MODULES = {"qgis", "PyQt5", "PyQt6", "processing", "osgeo"}
# GDAL's own module is no part of QGIS, but comes with it: core does without it where it is missing.
OPTIONAL = {"core/raster/source/unlocked_gdal.py": {"osgeo"}}
HEAVY_MODULES = {"torch", "rasterio", "safetensors", "sklearn"}
LONGEST_FILE = 400

CORE = sorted((ROOT / "core").rglob("*.py"))
SHELL = sorted([ROOT / "__init__.py", ROOT / "plugin.py", *(ROOT / "ui").rglob("*.py")])
SHIPPED = CORE + SHELL


def named(paths: list[Path]) -> list:
    return [pytest.param(path, id=str(path.relative_to(ROOT))) for path in paths]


def imported_modules(nodes: Iterator[ast.AST] | list[ast.stmt]) -> set[str]:
    """Top-level names of absolutely imported modules."""
    modules = set()
    for node in nodes:
        if isinstance(node, ast.Import):
            modules |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            modules.add(node.module.split(".")[0])
    return modules


def module_level(tree: ast.Module) -> Iterator[ast.stmt]:
    """Statements that run on import: not inside a function, nor under TYPE_CHECKING."""
    waiting: list[ast.stmt] = list(tree.body)
    while waiting:
        node = waiting.pop()
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            continue
        if isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING"):
            waiting += node.orelse
            continue
        yield node
        for field in ("body", "orelse", "finalbody"):
            waiting += getattr(node, field, [])
        for handler in getattr(node, "handlers", []):
            waiting += handler.body


def run_python(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120, cwd="/")


def blocking(modules: set[str]) -> str:
    """Code that makes importing these modules fail, and `mamol` this checkout."""
    return f"""
import importlib.util, sys
for name in {sorted(modules)!r}:
    sys.modules[name] = None
spec = importlib.util.spec_from_file_location("mamol", {str(ROOT / "__init__.py")!r},
    submodule_search_locations=[{str(ROOT)!r}])
sys.modules["mamol"] = importlib.util.module_from_spec(spec)
spec.loader.exec_module(sys.modules["mamol"])
"""


def dotted(path: Path) -> str:
    parts = ["mamol", *path.relative_to(ROOT).with_suffix("").parts]
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@pytest.mark.parametrize("path", named(CORE))
def test_core_imports_no_qgis(path: Path) -> None:
    allowed = OPTIONAL.get(str(path.relative_to(ROOT)), set())
    assert not imported_modules(ast.walk(ast.parse(path.read_text(encoding="utf-8")))) & (QGIS_MODULES - allowed)


def test_core_works_where_there_is_no_qgis() -> None:
    modules = [dotted(path) for path in CORE]
    done = run_python(blocking(QGIS_MODULES) + f"for name in {modules!r}: importlib.import_module(name)\nprint('all')")
    assert done.stdout == "all\n", done.stderr


@pytest.mark.parametrize("path", named(SHELL))
def test_shell_imports_nothing_heavy_at_module_level(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert not imported_modules(list(module_level(tree))) & HEAVY_MODULES


def test_whole_shell_loads_without_the_heavy_packages() -> None:
    modules = [dotted(path) for path in SHELL]
    done = run_python(
        blocking(HEAVY_MODULES)
        + "sys.path.append('/usr/share/qgis/python/plugins')\n"
        + f"for name in {modules!r}: importlib.import_module(name)\nprint('all')"
    )
    assert done.stdout.endswith("all\n"), done.stderr


@pytest.mark.parametrize("path", named(SHELL))
def test_qt_comes_through_qgis_and_nothing_is_deprecated(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert not imported_modules(ast.walk(tree)) & {"PyQt5", "PyQt6", "PySide2", "PySide6"}
    attributes = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    assert not attributes & {"exec_", "print_"}


@pytest.mark.parametrize("path", named(SHELL))
def test_plugin_imports_itself_relatively(path: Path) -> None:
    """QGIS may load the folder under another name."""
    assert "mamol" not in imported_modules(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))


@pytest.mark.parametrize("path", named(SHIPPED))
def test_file_is_short_enough_to_read_at_once(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST_FILE


@pytest.mark.parametrize("path", named(SHIPPED))
def test_file_has_a_docstring_and_no_wildcard_import(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert ast.get_docstring(tree)
    assert not [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.names[0].name == "*"]


@pytest.fixture(scope="module")
def metadata() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    return parser["general"]


def test_versions_agree(metadata: configparser.SectionProxy) -> None:
    done = run_python(blocking(QGIS_MODULES) + "import mamol.core\nprint(mamol.core.__version__)")
    version = done.stdout.strip()
    assert metadata["version"] == version
    headings = re.findall("^## (.*)$", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert headings[0] == "Unreleased" or headings[0].startswith(f"{version} - ")
    assert metadata["changelog"].split(":")[0] == version


def test_metadata_is_what_qgis_needs(metadata: configparser.SectionProxy) -> None:
    for key in ("name", "description", "about", "author", "qgisMinimumVersion", "version"):
        assert metadata[key].strip(), key
    assert metadata["qgisMinimumVersion"] == "3.22"
    assert metadata["qgisMaximumVersion"] == "4.99"
    assert metadata["hasProcessingProvider"] == "yes"
    assert "supportsQt6" not in metadata
    assert not metadata["description"].endswith(".")


def test_icon_is_an_svg(metadata: configparser.SectionProxy) -> None:
    assert ElementTree.parse(ROOT / metadata["icon"]).getroot().tag == "{http://www.w3.org/2000/svg}svg"


def test_licence_is_the_whole_gpl_3() -> None:
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert "GNU GENERAL PUBLIC LICENSE" in text and "Version 3, 29 June 2007" in text
    assert "END OF TERMS AND CONDITIONS" in text
