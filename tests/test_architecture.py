"""The rules that keep the plugin loadable, portable and readable."""

from __future__ import annotations

import ast
import builtins
import configparser
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
QGIS_MODULES = {"qgis", "PyQt5", "PyQt6", "processing", "osgeo"}
# GDAL's own module is no part of QGIS, but comes with it: core does without it where it is missing.
OPTIONAL = {"core/raster/source/unlocked_gdal.py": {"osgeo"}}
HEAVY_MODULES = {"torch", "rasterio", "safetensors", "sklearn"}
LONGEST_FILE = 400
# What may lie beside the packages; anything else has a package that it belongs to.
LOOSE = {
    "core": {
        "__init__", "api", "api_files", "api_series", "api_types", "blas_threads", "device", "errors", "language",
        "library_loading", "machine", "message", "own_process",
        "palette", "patterns", "progress", "text",
    },
    "ui": {"__init__", "dock", "dock_pages", "settings"},
}  # fmt: skip
TABLE_OF_MAPS = "core/contracts/outputs.py"
# Where each kind of map is computed or drawn: functions by kind, which a table of words cannot hold.
BY_KIND = {"core/inference/maps.py", "ui/layers/styles.py"}
BUILT_IN_TYPES = {name for name, thing in vars(builtins).items() if isinstance(thing, type)}

CORE = sorted((ROOT / "core").rglob("*.py"))
SHELL = sorted([ROOT / "__init__.py", ROOT / "plugin.py", *(ROOT / "ui").rglob("*.py")])
SHIPPED = CORE + SHELL


@cache
def parsed(path: Path) -> ast.Module:
    """The file, read as Python 3.9 would."""
    return ast.parse(path.read_text(encoding="utf-8"), feature_version=(3, 9))


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
    assert not imported_modules(ast.walk(parsed(path))) & (QGIS_MODULES - allowed)


def test_core_works_where_there_is_no_qgis() -> None:
    modules = [dotted(path) for path in CORE]
    done = run_python(blocking(QGIS_MODULES) + f"for name in {modules!r}: importlib.import_module(name)\nprint('all')")
    assert done.stdout == "all\n", done.stderr


@pytest.mark.parametrize("path", named(SHELL))
def test_shell_imports_nothing_heavy_at_module_level(path: Path) -> None:
    tree = parsed(path)
    assert not imported_modules(list(module_level(tree))) & HEAVY_MODULES


@pytest.mark.qgis
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
    tree = parsed(path)
    assert not imported_modules(ast.walk(tree)) & {"PyQt5", "PyQt6", "PySide2", "PySide6"}
    attributes = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    assert not attributes & {"exec_", "print_"}


@pytest.mark.parametrize("path", named(SHELL))
def test_plugin_imports_itself_relatively(path: Path) -> None:
    """QGIS may load the folder under another name."""
    assert "mamol" not in imported_modules(ast.walk(parsed(path)))


@pytest.mark.parametrize("path", named(SHIPPED))
def test_file_is_short_enough_to_read_at_once(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST_FILE


@pytest.mark.parametrize("path", named(SHIPPED))
def test_file_has_a_docstring_and_no_wildcard_import(path: Path) -> None:
    tree = parsed(path)
    assert ast.get_docstring(tree)
    assert not [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.names[0].name == "*"]


def running(tree: ast.Module) -> Iterator[ast.AST]:
    """All nodes, those of functions included, but none that only a type checker sees."""
    waiting: list[ast.AST] = list(tree.body)
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING"):
            waiting += node.orelse
            continue
        yield node
        waiting += ast.iter_child_nodes(node)


def relatively_imported(path: Path) -> set[tuple[str, ...]]:
    """The modules of this plugin that a file imports, at any time, as parts of their path below the root."""
    package = path.relative_to(ROOT).parent.parts
    found = set()
    for node in running(parsed(path)):
        if isinstance(node, ast.ImportFrom) and node.level:
            start = package[: len(package) - node.level + 1]
            module = (*start, *(node.module.split(".") if node.module else ()))
            is_package = (ROOT / Path(*module)).is_dir()
            found |= {(*module, alias.name) for alias in node.names} if is_package else {module}
    return found


def cycles(needs: dict[str, set[str]]) -> list[set[str]]:
    """Groups of names each of which needs all others of its group, directly or not."""
    reached = {name: set(those) for name, those in needs.items()}
    for middle in needs:
        for name in needs:
            if middle in reached[name]:
                reached[name] |= reached[middle]
    return [
        group
        for name in sorted(needs)
        if name in reached[name]
        and name == min(group := {other for other in needs if other in reached[name] and name in reached[other]})
    ]


def test_a_cycle_is_found() -> None:
    assert cycles({"a": {"b"}, "b": {"c"}, "c": {"a"}, "d": {"a"}}) == [{"a", "b", "c"}]
    assert cycles({"a": {"b"}, "b": {"c"}, "c": set()}) == []


@pytest.mark.parametrize("top", ["core", "ui"])
def test_no_package_needs_another_that_needs_it(top: str) -> None:
    """Imports inside functions count too: what is needed later is needed."""
    needs: dict[str, set[str]] = {}
    for path in sorted((ROOT / top).rglob("*.py")):
        mine = ".".join(path.relative_to(ROOT).with_suffix("").parts[:2])
        others = {".".join(module[:2]) for module in relatively_imported(path) if module[0] == top and len(module) > 1}
        needs.setdefault(mine, set()).update(others - {mine})
    for others in list(needs.values()):
        for other in others:
            needs.setdefault(other, set())
    assert cycles(needs) == []


@pytest.mark.parametrize("top", sorted(LOOSE))
def test_every_file_has_a_package_it_belongs_to(top: str) -> None:
    assert {path.stem for path in (ROOT / top).glob("*.py")} <= LOOSE[top]


def kinds_of_maps(node: ast.AST) -> int:
    """How many kinds of maps are the keys of a dict, or begin the rows of a tuple or list."""
    keys: list[ast.expr | None] = []
    if isinstance(node, ast.Dict):
        keys = node.keys
    elif isinstance(node, (ast.Tuple, ast.List)):
        keys = [row.elts[0] for row in node.elts if isinstance(row, (ast.Tuple, ast.List)) and row.elts]
    return sum(key is not None and ast.unparse(key).startswith("OutputKind.") for key in keys)


def test_there_is_one_table_of_maps() -> None:
    """A new kind of map is added to one table; no other list of kinds can forget it."""
    tables = {
        str(path.relative_to(ROOT))
        for path in SHIPPED
        if any(kinds_of_maps(node) >= 3 for node in ast.walk(parsed(path)))
    }
    assert tables <= {TABLE_OF_MAPS, *BY_KIND}


@pytest.mark.skipif(not (ROOT / "core" / "api.py").exists(), reason="there is no core/api.py yet")
def test_the_door_to_core_opens_without_the_heavy_packages() -> None:
    done = run_python(
        blocking(QGIS_MODULES)
        + "from mamol.core import api\n"
        + f"print([name for name in {sorted(HEAVY_MODULES)!r} if name in sys.modules])"
    )
    assert done.stdout == "[]\n", done.stderr


def types_joined_at_run_time(tree: ast.Module) -> list[ast.BinOp]:
    """Every ``X | Y`` of types that Python 3.9 would evaluate, and cannot."""
    annotations = {
        id(inner)
        for node in ast.walk(tree)
        for field in ("annotation", "returns")
        if isinstance(annotation := getattr(node, field, None), ast.AST)
        for inner in ast.walk(annotation)
    }
    joined = [node for node in ast.walk(tree) if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr)]
    return [node for node in joined if id(node) not in annotations and (is_type(node.left) or is_type(node.right))]


def is_type(node: ast.expr) -> bool:
    if isinstance(node, ast.Subscript):
        return is_type(node.value)
    is_none = isinstance(node, ast.Constant) and node.value is None
    return is_none or (isinstance(node, ast.Name) and (node.id in BUILT_IN_TYPES or node.id[:2].istitle()))


@pytest.mark.parametrize("code", ["T = int | None", "T = Sensor | Mask", "isinstance(x, str | list[int])"])
def test_types_joined_at_run_time_are_found(code: str) -> None:
    assert types_joined_at_run_time(ast.parse(code))
    assert not types_joined_at_run_time(
        ast.parse("def f(x: int | None = A.B | A.C) -> Sensor | None: y: int | None = a | b")
    )


def test_types_are_not_joined_at_run_time() -> None:
    """QGIS on Windows had Python 3.9 for years; ``make lint`` looks for the rest of what that lacks."""
    places = {path: [node.lineno for node in types_joined_at_run_time(parsed(path))] for path in SHIPPED}
    assert not {path: lines for path, lines in places.items() if lines}


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
