"""The report of a map assessed with a sample: accuracies and areas with their intervals, and the error matrix."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from pathlib import PurePath

from ..contracts.assess import AssessRequest, AssessResult, Estimate, MapComparison, PatternAssessment
from ..contracts.labels import LabelPolygons
from ..text import counted
from .html import count, definition_table, page, percent, safe_colour, text, warning_list

_NO_CLASS = "no class"


def assessment_report_html(result: AssessResult, request: AssessRequest, maps: str) -> str:
    """Write the report of an assessment.

    Args:
        result: what the assessment gave back.
        request: what it was asked.
        maps: pictures of the map and of the area of applicability, as HTML.

    Returns:
        A whole HTML page.
    """
    used = f"{counted(result.points, _thing(request))}, {result.kind.value}"
    return page(
        f"Accuracy and areas: {PurePath(request.classes_map).name}",
        f"assessed with {request.sample.name}: {used}",
        [
            f"<p>{text(result.method)}</p>",
            warning_list(result.warnings),
            _figures(result),
            "<h2>Maps</h2>",
            maps,
            "<h2>Classes</h2>",
            _class_table(result),
            "<h2>Error matrix: points</h2>" if _thing(request) == "point" else "<h2>Error matrix: pixels</h2>",
            _matrix(result, [[count(cell) if cell else "" for cell in row] for row in result.matrix]),
            *_proportions(result),
            *_parts("Accuracy by sensors present", "sensors", result.patterns),
            *_parts("Accuracy inside and outside of the area of applicability", "pixels", result.applicability),
            *_forecast(result),
            *_comparison(result.comparison, request),
            "<h2>Record</h2>",
            _record(result, request),
        ],
    )


def interval(estimate: Estimate) -> str:
    """Return an accuracy with its 95 % interval: "84.3 ± 2.1 %"; a dash where it is not defined."""
    if math.isnan(estimate.value) or math.isnan(estimate.error):
        return percent(estimate.value)
    return f"{100 * estimate.value:.1f} ± {100 * estimate.half_width:.1f} %"


def hectares(estimate: Estimate) -> str:
    """Return an area with its 95 % interval: "21,158 ± 6,158 ha"; a dash where it is not defined."""
    if math.isnan(estimate.value):
        return "&ndash;"
    digits = 0 if estimate.value >= 100 else 2
    width = "" if math.isnan(estimate.error) else f" ± {estimate.half_width:,.{digits}f}"
    return f"{estimate.value:,.{digits}f}{width} ha"


def _thing(request: AssessRequest) -> str:
    return "pixel" if isinstance(request.sample, LabelPolygons) else "point"


def _figures(result: AssessResult) -> str:
    shown = [("overall accuracy", interval(result.overall)), ("points used", count(result.points))]
    if not math.isnan(result.hectares):
        shown.append(("area assessed", hectares(Estimate(result.hectares))))
    cells = "".join(f"<td><b>{value}</b><br>{name}</td>" for name, value in shown)
    return f'<table class="figures" cellpadding="8"><tr>{cells}</tr></table>'


def _class_table(result: AssessResult) -> str:
    heads = ("user&rsquo;s accuracy", "producer&rsquo;s accuracy", "area", "area in the map", "points seen")
    rows = ["<tr><th></th><th>class</th>" + "".join(f'<th class="number">{head}</th>' for head in heads) + "</tr>"]
    for one in result.classes:
        cells = (
            interval(one.users),
            interval(one.producers),
            hectares(one.area),
            hectares(Estimate(one.mapped_hectares)),
            count(one.points),
        )
        inner = "".join(f'<td class="number">{cell}</td>' for cell in cells)
        rows.append(
            f'<tr><td bgcolor="{safe_colour(one.entry.colour)}" class="swatch">&nbsp;&nbsp;</td>'
            f'<td class="name">{text(one.entry.name)}</td>{inner}</tr>'
        )
    note = "<p>&plusmn; is half of the 95 % interval.</p>" if not math.isnan(result.overall.error) else ""
    return f'{note}<div class="wide"><table class="list">{"".join(rows)}</table></div>'


def _matrix(result: AssessResult, cells: Sequence[Sequence[str]]) -> str:
    """Build a matrix with the map's classes in rows and the classes seen in columns."""
    names = [one.entry.name for one in result.classes]
    heads = "".join(f'<th class="upright" title="{text(name)}"><span>{text(name)}</span></th>' for name in names)
    rows = [f'<tr><th class="name">map ↓ &nbsp; seen →</th>{heads}</tr>']
    for place, (name, row) in enumerate(zip([*names, _NO_CLASS], cells)):
        if name == _NO_CLASS and place == len(names) and not any(result.matrix[place]):
            continue
        inner = "".join(
            f'<td class="{"own" if place == column else ""}">{cell}</td>' for column, cell in enumerate(row)
        )
        rows.append(f'<tr><th class="name" title="{text(name)}">{text(name)}</th>{inner}</tr>')
    return f'<div class="wide"><table class="confusion">{"".join(rows)}</table></div>'


def _proportions(result: AssessResult) -> Iterator[str]:
    if result.proportions:
        yield "<h2>Error matrix: shares of the area, %</h2>"
        yield _matrix(result, [[f"{100 * cell:.2f}" if cell else "" for cell in row] for row in result.proportions])


def _parts(heading: str, what: str, parts: Sequence[PatternAssessment]) -> Iterator[str]:
    if not parts:
        return
    yield f"<h2>{heading}</h2>"
    rows = [
        f"<tr><th>{what}</th><th class='number'>overall accuracy</th><th class='number'>area</th>"
        "<th class='number'>points</th></tr>"
    ]
    rows += [
        f'<tr><td class="name">{text(one.name)}</td><td class="number">{interval(one.overall)}</td>'
        f'<td class="number">{hectares(Estimate(one.hectares))}</td><td class="number">{count(one.points)}</td></tr>'
        for one in parts
    ]
    yield f'<table class="list">{"".join(rows)}</table>'


def _forecast(result: AssessResult) -> Iterator[str]:
    expected = result.forecast
    if expected is None:
        return
    yield "<h2>To expect with other sensors present</h2>"
    yield (
        f"<p>Overall accuracy {interval(expected.overall)}. What the sample says of each set of sensors is weighted "
        "with "
        "the area that it will have; this holds where the ground under it is as it was.</p>"
    )
    if not math.isnan(result.hectares):
        rows = [
            f'<tr><td class="name">{text(entry.name)}</td><td class="number">{hectares(area)}</td></tr>'
            for entry, area in expected.areas
        ]
        yield f'<table class="list"><tr><th>class</th><th class="number">area</th></tr>{"".join(rows)}</table>'


def _comparison(found: MapComparison | None, request: AssessRequest) -> Iterator[str]:
    if found is None:
        return
    yield f"<h2>Compared with {text(found.name)}</h2>"
    rows = [
        ("Overall accuracy of the other map", interval(found.other)),
        ("Difference (this map less the other)", interval(found.difference)),
        ("Only this map is right", f"at {counted(found.only_this, 'point')}"),
        ("Only the other is right", f"at {counted(found.only_other, 'point')}"),
    ]
    if not math.isnan(found.mcnemar):
        rows.append(
            (
                "McNemar",
                f"p = {found.mcnemar:.3g}: the chance of counts as uneven as these were both maps right equally often "
                "at "
                "the points (exact; points are not weighted)",
            )
        )
    yield definition_table(rows)


def _record(result: AssessResult, request: AssessRequest) -> str:
    rows = [
        ("Map", text(request.classes_map)),
        ("Sample", text(request.sample.name)),
        ("Kind of sample", text(result.kind.value)),
        ("Left out", counted(result.left_out, _thing(request))),
    ]
    design = None if isinstance(request.sample, LabelPolygons) else request.sample.design
    if design is not None:
        rows += [
            ("Drawn from", f"{text(design.map_name)} (SHA-256 {text(design.map_sha256)})"),
            ("Strata", f"{text(design.strata.value)}, {len(design.parts)}"),
            ("Points drawn", count(len(design.points))),
            ("Seed", text(design.seed)),
        ]
    return definition_table(rows)
