"""The page of a scenario's report."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..contracts.masks import described
from ..contracts.report import ReportRequest, ReportResult, SceneFigures
from ..contracts.routing import ShareGroups, ShareTables
from ..message import joined, message
from ..model.experts import expert_text, sensors_of
from ..palette import SHARES_RAMP, ramp_colour
from ..raster.grid import Grid
from ..raster.source.opening import short_name
from ..text import counted
from .accuracy_page import accuracy_figures, comparison_text
from .confusion_table import class_table, confusion_table
from .html import DASH, bare_percent, count, definition_table, heading, page, percent, safe_colour, text, warning_list

_LIST = ", "


@dataclass(frozen=True)
class Origin:
    """The provenance of a map.

    Attributes:
        tags: the map's metadata "MAMOL_...", without that prefix.
        crs: its coordinate reference system, for people.
        grid: of the map.
    """

    tags: Mapping[str, str]
    crs: str
    grid: Grid

    @property
    def model(self) -> str:
        """The model's name: that of its file, without its ending."""
        return self.tags.get("MODEL", "").removesuffix(".safetensors")

    def used(self, sensor: str) -> bool:
        """Return whether a sensor was there; names may hold commas."""
        return f"{_LIST}{sensor}{_LIST}" in f"{_LIST}{self.tags.get('SENSORS_USED', '')}{_LIST}"


def shares_html(tables: ShareTables, experts: Sequence[int]) -> str:
    """Write the tables of expert shares by class and by pattern, as HTML.

    Args:
        tables: what was counted.
        experts: places of the experts to show, from 0.
    """
    words = message(
        "Mean expert share in per cent over {looked}{pixels:,} pixels with a class; brighter is larger. It shows which "
        "experts contributed, not what decided the class.",
        looked=message("a sample of ") if tables.sampled else "",
        pixels=tables.pixels,
    )
    return "".join(
        [
            f'<p class="subtitle">{text(words)}</p>',
            heading(message("By class"), "h3"),
            _table(tables.by_class, tables.expert_names, experts),
            _association(tables.by_class, message("class")),
            heading(message("By sensors present"), "h3"),
            _table(tables.by_pattern, tables.expert_names, experts),
            _association(tables.by_pattern, message("pattern")),
        ]
    )


def _table(groups: ShareGroups, names: Sequence[str], experts: Sequence[int]) -> str:
    largest = max((row.shares[place] for row in groups.rows for place in experts), default=0.0) or 1.0
    shown = [text(expert_text(name)) for name in names]
    heads = "".join(f'<th class="upright" title="{shown[place]}"><span>{shown[place]}</span></th>' for place in experts)
    rows = [f'<tr><th class="name"></th>{heads}<th class="upright"><span>{text(message("pixels"))}</span></th></tr>']
    for row in groups.rows:
        cells = "".join(_cell(row.shares[place], largest, f"{text(row.name)}, {shown[place]}") for place in experts)
        rows.append(
            f'<tr><th class="name" title="{text(row.name)}">{text(row.name)}</th>{cells}'
            f'<td class="sum">{count(row.pixels)}</td></tr>'
        )
    return f'<div class="wide"><table class="confusion">{"".join(rows)}</table></div>'


def _cell(share: float, largest: float, title: str) -> str:
    red, green, blue = ramp_colour(SHARES_RAMP, share / largest)
    ink = "#000000" if 0.3 * red + 0.59 * green + 0.11 * blue > 0.45 * 255 else "#ffffff"
    style = f"background:#{red:02x}{green:02x}{blue:02x};color:{ink}"
    return f'<td style="{style}" title="{title}: {percent(share)}">{100 * share:.0f}</td>'


def _association(groups: ShareGroups, what: str) -> str:
    if len(groups.rows) < 2:
        words = message("One {what} only: nothing to compare.", what=what)
    else:
        words = message(
            "Mutual information of {what} and leading dynamic expert: {bits:.2f} bits, {share:.0f} % of the maximum "
            "(0 %: independent).",
            what=what,
            bits=groups.bits,
            share=100 * groups.normalised,
        )
    return f'<p class="subtitle">{text(words)}</p>'


def scenario_report_html(request: ReportRequest, result: ReportResult, origin: Origin, maps: str) -> str:
    """Write the report.

    Args:
        request: what it was made of.
        result: what was found.
        origin: what the class map says of itself.
        maps: the pictures, as HTML.

    Returns:
        A whole HTML page.
    """
    figures = result.figures
    used = origin.tags.get("SENSORS_USED", "")
    absent = origin.tags.get("SENSORS_ABSENT", "")
    subtitle = message("with {sensors}", sensors=used) if used else short_name(request.classes)
    body = [
        warning_list(result.warnings),
        _summary(result),
        heading(message("Maps")),
        maps,
        heading(message("Area and confidence of each class")),
        _areas(figures),
        *_accuracy(request, result),
        *_usage(result, origin),
        heading(message("Provenance")),
        _record(request, figures, origin),
    ]
    title = request.name or origin.model or short_name(request.classes)
    without = message("without {absent}", absent=absent)
    below = joined((subtitle, without), "; ") if absent else subtitle
    return page(message("MaMOL scenario: {name}", name=title), below, body)


def _summary(result: ReportResult) -> str:
    figures = result.figures
    cells = [
        (count(figures.classified), message("of {pixels:,} pixels have a class", pixels=figures.pixels)),
        (
            _hectares(sum(row.hectares for row in figures.classes)) + " ha",
            message("in {classes}", classes=counted(len(figures.classes), "class", "classes")),
        ),
    ]
    if not math.isnan(figures.confidence):
        cells.append((percent(figures.confidence), message("mean confidence")))
    if result.accuracy is not None:
        cells.append((percent(result.accuracy.accuracy.overall), message("overall accuracy")))
    inner = "".join(f"<td><b>{value}</b><br>{text(name)}</td>" for value, name in cells)
    return f'<table class="figures"><tr>{inner}</tr></table>'


def _areas(figures: SceneFigures) -> str:
    """Build the table of classes with a bar for each area."""
    with_confidence = not math.isnan(figures.confidence)
    heads = f'<th></th><th>{text(message("class"))}</th><th class="number">ha</th><th class="number">%</th><th></th>'
    heads += f'<th class="number">{text(message("pixels"))}</th>'
    heads += f'<th class="number">{text(message("mean confidence, %"))}</th>' if with_confidence else ""
    rows = [f"<tr>{heads}</tr>"]
    largest = max((row.pixels for row in figures.classes), default=1)
    for row in figures.classes:
        colour = safe_colour(row.entry.colour)
        bar = f'<div style="background:{colour};width:{max(1, round(100 * row.pixels / largest))}%"></div>'
        confidence = f'<td class="number">{bare_percent(row.confidence)}</td>' if with_confidence else ""
        rows.append(
            f'<tr><td bgcolor="{colour}" class="swatch"></td><td class="name">{text(row.entry.name)}</td>'
            f'<td class="number">{_hectares(row.hectares)}</td>'
            f'<td class="number">{bare_percent(row.pixels / max(1, figures.classified))}</td>'
            f'<td class="bar">{bar}</td><td class="number">{count(row.pixels)}</td>{confidence}</tr>'
        )
    return f'<div class="wide"><table class="list">{"".join(rows)}</table></div>'


def _accuracy(request: ReportRequest, result: ReportResult) -> list[str]:
    found = result.accuracy
    if found is None:
        return []
    return [
        heading(message("Accuracy")),
        accuracy_figures(found.accuracy),
        f'<p class="subtitle">{text(comparison_text(found))}</p>',
        heading(message("Confusion matrix"), "h3"),
        confusion_table(found.accuracy),
        heading(message("Classes"), "h3"),
        class_table(found.accuracy, found.classes),
    ]


def _usage(result: ReportResult, origin: Origin) -> list[str]:
    """Show the experts that can occur; all where the map does not say which sensors were there."""
    tables = result.tables
    if tables is None or not tables.pixels:
        return []
    own = sensors_of(tables.expert_names)
    first = len(tables.expert_names) - len(own)
    known = any(origin.used(sensor) for sensor in own)
    places = [*range(first), *(first + m for m, sensor in enumerate(own) if not known or origin.used(sensor))]
    return [heading(message("Which experts work where")), shares_html(tables, places)]


def _record(request: ReportRequest, figures: SceneFigures, origin: Origin) -> str:
    tags, grid = origin.tags, origin.grid
    corners = [grid.transform * corner for corner in ((0, 0), (grid.width, grid.height))]
    (left, right), (bottom, top) = (sorted(axis) for axis in zip(*corners))
    unknown = message("unknown")
    absent = tags.get("SENSORS_ABSENT") or (message("none") if "SENSORS_USED" in tags else unknown)
    extent = message(
        "{left:.10g}, {bottom:.10g} to {right:.10g}, {top:.10g} ({crs})",
        left=left,
        bottom=bottom,
        right=right,
        top=top,
        crs=origin.crs or message("custom CRS"),
    )
    size = message("{width:,} x {height:,} pixels", width=grid.width, height=grid.height)
    rows = [
        (message("Sensors used"), text(tags.get("SENSORS_USED", unknown))),
        (message("Sensors not used"), text(absent)),
        *_inputs(request),
        *([(message("Dates used"), text(tags["DATES"]))] if tags.get("DATES") else []),
        *_masks(request),
        (message("Model"), text(tags.get("MODEL", unknown))),
        (message("SHA-256 of the model"), text(tags.get("MODEL_SHA256", unknown))),
        (message("Classified"), text(tags.get("DATE", unknown))),
        ("MaMOL", text(tags.get("VERSION", unknown))),
        (message("Class map"), text(short_name(request.classes))),
        (message("Extent"), text(extent)),
        (message("Size"), text(size)),
    ]
    return definition_table(rows)


def _inputs(request: ReportRequest) -> list[tuple[str, str]]:
    """Name the sensors' files, without the folders, which are nobody else's business."""
    if request.run is None:
        return []
    used = [sensor for sensor in request.run.sensors if sensor.is_used]
    lines = (text(joined((sensor.name, sensor.read_from(short_name(sensor.path))), ": ")) for sensor in used)
    return [(message("Sensor files"), "<br>".join(lines))]


def _masks(request: ReportRequest) -> list[tuple[str, str]]:
    masks = [(sensor, mask) for sensor in (request.run.sensors if request.run else ()) for mask in sensor.masks]
    lines = "<br>".join(text(joined((sensor.name, described(mask)), ": ")) for sensor, mask in masks)
    return [(message("Masks"), lines)] if masks else []


def _hectares(area: float) -> str:
    return DASH if math.isnan(area) else f"{area:,.1f}"
