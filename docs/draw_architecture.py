"""Draws the packages in layers, from what their modules really import: ``python docs/draw_architecture.py``.

A package stands above everything it uses. Its last line names what it uses directly; what it reaches through another
package that it uses is left out.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from html import escape
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PICTURE = ROOT / "docs" / "images" / "architecture.svg"
BASE = "core/*.py"

ABOUT = {
    "plugin.py": "what QGIS loads",
    "ui/dock.py": "the pages under one roof",
    "ui/settings.py": "profile and project settings",
    "ui/start": "start page, example, guided tour",
    "ui/help": "the user guide, by sections",
    "ui/jobs": "tasks, queue, run bar, time left",
    "ui/sources": "QGIS layers to core's requests",
    "ui/setup": "missing packages, uninstall, About",
    "ui/sensors": "the sensor table and its rows",
    "ui/classify": "the Classify page",
    "ui/train": "the Train page",
    "ui/cleaning": "labels checked, choices about them",
    "ui/drawing": "labels drawn, spectra of classes",
    "ui/assess": "the Assess page",
    "ui/finish": "finishing a map",
    "ui/what_if": "the What-if page",
    "ui/routing": "the Routing page",
    "ui/report": "a result as one HTML file",
    "ui/common": "widgets that pages share",
    "ui/language": "words in the language of QGIS",
    "ui/layers": "results as styled layers",
    "ui/processing": "the Processing algorithms",
    "core/api.py": "the one public door",
    BASE: "errors, progress, device, patterns",
    "core/contracts": "requests and results, frozen",
    "core/files": "whole or not at all, locks",
    "core/raster": "sensors on one grid, writing",
    "core/matching": "sensors and bands by name",
    "core/model": "stems, trunk, experts, file",
    "core/cleaning": "suspicious labels, new ones",
    "core/training": "stages, teacher, held-out ground",
    "core/inference": "Classify, tile by tile",
    "core/evaluation": "accuracies, figures of maps",
    "core/finishing": "smoothing, mapping unit, polygons",
    "core/what_if": "combinations, previews, worth",
    "core/assessment": "samples, accuracies, areas",
    "core/report": "HTML pages and tables",
    "core/example": "a scene fetched, or made up",
    "core/distributed": "tiles on a Dask cluster",
}

BOX_WIDTH, BOX_HEIGHT, GAP, MARGIN, ROW_GAP = 232, 74, 14, 24, 18
LINE, BAND_TITLE = 15, 24
LONGEST_LINE = 38
BANDS = {
    "ui": ("#e8f1fa", "#3a6ea5", "ui: no torch when QGIS loads it"),
    "core": ("#eaf5e9", "#3f7d4a", "core: no QGIS, no Qt"),
}
FONT = "font-family='DejaVu Sans, Verdana, sans-serif'"


def package_of(path: Path) -> str:
    """Return the package a module is drawn in: a folder of core or ui, or a file that stands alone."""
    parts = path.relative_to(ROOT).parts
    if len(parts) == 1:
        return parts[0]
    if len(parts) > 2:
        return "/".join(parts[:2])
    if parts in (("core", "api_files.py"), ("core", "api_series.py"), ("core", "api_types.py")):
        return "core/api.py"
    if parts == ("ui", "dock_pages.py"):
        return "ui/dock.py"
    alone = parts[0] == "ui" or parts[1] == "api.py"
    return "/".join(parts) if alone and parts[1] != "__init__.py" else f"{parts[0]}/*.py"


def imported_paths(path: Path) -> Iterator[Path]:
    """Yield the modules of this checkout that a module imports, wherever in it, but for the sake of types."""
    waiting: list[ast.AST] = [ast.parse(path.read_text(encoding="utf-8"))]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING"):
            waiting += node.orelse
            continue
        waiting += ast.iter_child_nodes(node)
        if isinstance(node, ast.ImportFrom) and node.level:
            folder = path.parents[node.level - 1].joinpath(*(node.module or "").split("."))
            yield from (found for alias in node.names for found in _modules(folder, alias.name))


def _modules(folder: Path, name: str) -> Iterator[Path]:
    for candidate in (folder / f"{name}.py", folder / name / "__init__.py", folder.with_suffix(".py")):
        if candidate.is_file():
            yield candidate
            return


def read_uses() -> dict[str, set[str]]:
    """Read which packages each package uses, itself left out."""
    uses: dict[str, set[str]] = {}
    modules = [ROOT / "plugin.py", *(ROOT / "core").rglob("*.py"), *(ROOT / "ui").rglob("*.py")]
    for module in sorted(modules):
        package = package_of(module)
        used = {package_of(path) for path in imported_paths(module)}
        uses.setdefault(package, set()).update(used - {package})
    return {package: used & uses.keys() for package, used in uses.items() if package != "ui/*.py"}


def layers_of(uses: dict[str, set[str]]) -> list[list[str]]:
    """Arrange packages in layers, each above all it uses; the top layer first.

    Raises:
        ValueError: packages need each other in a circle.
    """
    heights: dict[str, int] = {}
    while len(heights) < len(uses):
        ready = [one for one in uses if one not in heights and uses[one] <= heights.keys()]
        if not ready:
            raise ValueError(f"In a circle: {', '.join(sorted(uses.keys() - heights.keys()))}")
        for package in ready:
            heights[package] = 1 + max((heights[used] for used in uses[package]), default=-1)
    levels = sorted(set(heights.values()), reverse=True)
    return [sorted(one for one, height in heights.items() if height == level) for level in levels]


def direct_uses(uses: dict[str, set[str]]) -> dict[str, set[str]]:
    """Leave out what a package also reaches through another that it uses."""
    reached: dict[str, set[str]] = {}

    def reach(package: str) -> set[str]:
        if package not in reached:
            reached[package] = uses[package].union(*(reach(used) for used in uses[package]))
        return reached[package]

    return {
        package: {used for used in all_used if not any(used in reach(other) for other in all_used)}
        for package, all_used in uses.items()
    }


def draw() -> str:
    """Return the picture as SVG: ui on the left, core on the right, a row of boxes for each layer."""
    uses = read_uses()
    layers_of(uses)  # refuses circles through both sides
    direct = direct_uses(uses)
    sides = [{one for one in uses if one.startswith("core") == is_core} for is_core in (False, True)]
    columns = [layers_of({one: uses[one] & side for one in side}) for side in sides]
    band_top = MARGIN + 36
    height = band_top + BAND_TITLE + GAP + max(map(len, columns)) * (BOX_HEIGHT + ROW_GAP) + MARGIN
    parts: list[str] = []
    left = MARGIN
    for side, rows in zip(BANDS, columns):
        band_width = 2 * GAP + max(map(len, rows)) * (BOX_WIDTH + GAP) - GAP
        parts += _band(side, left, band_top, band_width, height - MARGIN - band_top)
        y = height - MARGIN - len(rows) * (BOX_HEIGHT + ROW_GAP)
        for row in rows:
            x = left + (band_width - len(row) * (BOX_WIDTH + GAP) + GAP) / 2
            for number, package in enumerate(row):
                parts += _box(x + number * (BOX_WIDTH + GAP), y, package, direct[package], BANDS[side][1])
            y += BOX_HEIGHT + ROW_GAP
        left += band_width + GAP
    width = left - GAP + MARGIN
    size = f"width='{width}' height='{height}'"
    head = "A package uses what stands below it, and ui uses core. The grey line leaves out what others bring along."
    return "\n".join(
        (
            f"<svg xmlns='http://www.w3.org/2000/svg' {size} viewBox='0 0 {width} {height}'>",
            f"<rect {size} fill='white'/>",
            f"<text x='{MARGIN}' y='{MARGIN + 16}' {FONT} font-size='15' fill='#222'>{head}</text>",
            *parts,
            "</svg>\n",
        )
    )


def _band(side: str, x: float, y: float, width: float, height: float) -> Iterator[str]:
    fill, stroke, title = BANDS[side]
    yield f"<rect x='{x}' y='{y}' width='{width}' height='{height}' rx='8' fill='{fill}'/>"
    yield (
        f"<text x='{x + GAP}' y='{y + BAND_TITLE}' {FONT} font-size='15' font-weight='bold' fill='{stroke}'>"
        f"{title}</text>"
    )


def _box(x: float, y: float, package: str, used: set[str], stroke: str) -> Iterator[str]:
    yield (
        f"<rect x='{x:g}' y='{y:g}' width='{BOX_WIDTH}' height='{BOX_HEIGHT}' rx='5' fill='white' stroke='{stroke}'/>"
    )
    lines = [(package, 13, "bold", "#111"), (ABOUT.get(package, ""), 11, "normal", "#333")]
    lines += [(line, 9.5, "normal", "#666") for line in _wrapped(sorted(_short(one, package) for one in used))]
    for number, (text, size, weight, colour) in enumerate(lines):
        yield (
            f"<text x='{x + 10:g}' y='{y + 19 + number * LINE:g}' {FONT} font-size='{size}' font-weight='{weight}' "
            f"fill='{colour}'>{escape(text)}</text>"
        )


def _short(used: str, package: str) -> str:
    """Name a package beside one of the same side: "raster" rather than "core/raster"."""
    side = used.split("/")[0]
    return used.removeprefix(f"{side}/") if package.startswith(f"{side}/") and used != BASE else used


def _wrapped(names: list[str]) -> list[str]:
    """Break a list into at most two lines."""
    lines = ["uses " if names else ""]
    for number, name in enumerate(names):
        piece = name + (", " if number + 1 < len(names) else "")
        if len(lines[-1]) + len(piece) > LONGEST_LINE and len(lines) == 1:
            lines.append("")
        lines[-1] += piece
    return [line.rstrip() for line in lines if line.strip()]


if __name__ == "__main__":
    PICTURE.write_text(draw(), encoding="utf-8")
