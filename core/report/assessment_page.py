"""The report of a map assessed with a sample: accuracies and areas with their intervals, and the error matrix."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from pathlib import PurePath

from ..contracts.assess import AssessRequest, AssessResult, Estimate, MapComparison, PatternAssessment
from ..contracts.labels import LabelPolygons
from ..message import joined, message
from ..text import counted
from .html import DASH, count, definition_table, heading, page, percent, safe_colour, text, warning_list
from .names import in_words

_NO_CLASS = message("no class")


def assessment_report_html(result: AssessResult, request: AssessRequest, maps: str) -> str:
    """Write the report of an assessment.

    Args:
        result: what the assessment gave back.
        request: what it was asked.
        maps: pictures of the map and of the area of applicability, as HTML.

    Returns:
        A whole HTML page.
    """
    used = joined((_things(result.points, request), in_words("kind of sample", result.kind.value)), ", ")
    return page(
        message("Accuracy and areas: {name}", name=PurePath(request.classes_map).name),
        message("assessed with {name}: {used}", name=request.sample.name, used=used),
        [
            f"<p>{text(result.method)}</p>",
            warning_list(result.warnings),
            _figures(result),
            heading(message("Maps")),
            maps,
            heading(message("Classes")),
            _class_table(result),
            heading(message("Error matrix: pixels") if _of_pixels(request) else message("Error matrix: points")),
            _matrix(result, [[count(cell) if cell else "" for cell in row] for row in result.matrix]),
            *_proportions(result),
            *_parts(message("Accuracy by sensors present"), message("sensors"), result.patterns),
            *_parts(
                message("Accuracy inside and outside of the area of applicability"),
                message("pixels"),
                result.applicability,
            ),
            *_forecast(result),
            *_comparison(result.comparison, request),
            heading(message("Record")),
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
        return DASH
    digits = 0 if estimate.value >= 100 else 2
    width = "" if math.isnan(estimate.error) else f" ± {estimate.half_width:,.{digits}f}"
    return f"{estimate.value:,.{digits}f}{width} ha"


def _of_pixels(request: AssessRequest) -> bool:
    return isinstance(request.sample, LabelPolygons)


def _things(number: int, request: AssessRequest) -> str:
    return counted(number, "pixel") if _of_pixels(request) else counted(number, "point")


def _figures(result: AssessResult) -> str:
    shown = [
        (message("overall accuracy"), interval(result.overall)),
        (message("points used"), count(result.points)),
    ]
    if not math.isnan(result.hectares):
        shown.append((message("area assessed"), hectares(Estimate(result.hectares))))
    cells = "".join(f"<td><b>{value}</b><br>{text(name)}</td>" for name, value in shown)
    return f'<table class="figures" cellpadding="8"><tr>{cells}</tr></table>'


def _class_table(result: AssessResult) -> str:
    heads = (
        message("user's accuracy"),
        message("producer's accuracy"),
        message("area"),
        message("area in the map"),
        message("points seen"),
    )
    numbers = "".join(f'<th class="number">{text(head)}</th>' for head in heads)
    rows = [f"<tr><th></th><th>{text(message('class'))}</th>{numbers}</tr>"]
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
    note = f"<p>{text(message('± is half of the 95 % interval.'))}</p>" if not math.isnan(result.overall.error) else ""
    return f'{note}<div class="wide"><table class="list">{"".join(rows)}</table></div>'


def _matrix(result: AssessResult, cells: Sequence[Sequence[str]]) -> str:
    """Build a matrix with the map's classes in rows and the classes seen in columns."""
    names = [one.entry.name for one in result.classes]
    heads = "".join(f'<th class="upright" title="{text(name)}"><span>{text(name)}</span></th>' for name in names)
    rows = [f'<tr><th class="name">{text(message("map ↓   seen →"))}</th>{heads}</tr>']
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
        yield heading(message("Error matrix: shares of the area, %"))
        yield _matrix(result, [[f"{100 * cell:.2f}" if cell else "" for cell in row] for row in result.proportions])


def _parts(title: str, what: str, parts: Sequence[PatternAssessment]) -> Iterator[str]:
    if not parts:
        return
    yield heading(title)
    heads = (message("overall accuracy"), message("area"), message("points"))
    numbers = "".join(f"<th class='number'>{text(head)}</th>" for head in heads)
    rows = [f"<tr><th>{text(what)}</th>{numbers}</tr>"]
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
    yield heading(message("To expect with other sensors present"))
    sentence = message(
        "Overall accuracy {accuracy}. What the sample says of each set of sensors is weighted with the area that it "
        "will have; this holds where the ground under it is as it was.",
        accuracy=interval(expected.overall),
    )
    yield f"<p>{text(sentence)}</p>"
    if not math.isnan(result.hectares):
        rows = [
            f'<tr><td class="name">{text(entry.name)}</td><td class="number">{hectares(area)}</td></tr>'
            for entry, area in expected.areas
        ]
        heads = f'<tr><th>{text(message("class"))}</th><th class="number">{text(message("area"))}</th></tr>'
        yield f'<table class="list">{heads}{"".join(rows)}</table>'


def _comparison(found: MapComparison | None, request: AssessRequest) -> Iterator[str]:
    if found is None:
        return
    yield heading(message("Compared with {name}", name=found.name))
    rows = [
        (message("Overall accuracy of the other map"), interval(found.other)),
        (message("Difference (this map less the other)"), interval(found.difference)),
        (message("Only this map is right"), _at(found.only_this)),
        (message("Only the other is right"), _at(found.only_other)),
    ]
    if not math.isnan(found.mcnemar):
        words = message(
            "p = {p:.3g}: the chance of counts as uneven as these were both maps right equally often at the points "
            "(exact; points are not weighted)",
            p=found.mcnemar,
        )
        rows.append(("McNemar", text(words)))
    yield definition_table(rows)


def _at(points: int) -> str:
    return text(message("at {points}", points=counted(points, "point")))


def _record(result: AssessResult, request: AssessRequest) -> str:
    rows = [
        (message("Map"), text(request.classes_map)),
        (message("Sample"), text(request.sample.name)),
        (message("Kind of sample"), text(in_words("kind of sample", result.kind.value))),
        (message("Left out"), text(_things(result.left_out, request))),
    ]
    design = None if isinstance(request.sample, LabelPolygons) else request.sample.design
    if design is not None:
        rows += [
            (message("Drawn from"), f"{text(design.map_name)} (SHA-256 {text(design.map_sha256)})"),
            (message("Strata"), text(joined((in_words("strata", design.strata.value), str(len(design.parts))), ", "))),
            (message("Points drawn"), count(len(design.points))),
            (message("Seed"), text(design.seed)),
        ]
    return definition_table(rows)
