"""The what-if report: what each sensor is worth, every combination, what turns into what."""

from __future__ import annotations

import math
from collections.abc import Sequence

from ..contracts.labels import ClassEntry
from ..contracts.what_if import NO_CLASS_NAME, SubsetFigures, WhatIfResult
from .html import bare_percent, blend, count, duration, index_number, page, safe_colour, text, warning_list
from .season_chart import dates_section, season_section

_MOST_TRANSITIONS = 10
_BAR_PIXELS = 240
_GAIN = (38, 130, 90)
_LOSS = (214, 96, 40)


def what_if_report_html(result: WhatIfResult) -> str:
    """Write the report.

    Args:
        result: what the job gave back.

    Returns:
        A whole HTML page.
    """
    subtitle = (
        f"{', '.join(result.sensors)}; {count(result.valid_pixels)} of {count(result.pixels)} pixels have "
        f"data from at least one of them; {duration(result.seconds)} on {result.device}"
    )
    if result.matched_by:
        subtitle += f"; classes of the reference were matched by {result.matched_by}"
    body = [
        warning_list(result.warnings),
        "<h2>What each sensor is worth</h2>",
        _values(result),
        "<h2>Every combination of sensors</h2>",
        subset_table(result),
        season_section(result.season),
        dates_section(result.dates),
        _all_transitions(result),
        "<h2>Area of each class, ha</h2>",
        _areas(result),
    ]
    return page(f"MaMOL what-if: {result.model_name}", subtitle, body)


def subset_table(result: WhatIfResult) -> str:
    """Build the table of all combinations: which sensors are there, accuracies, agreement, confidence."""
    accuracies = ("OA, %", "AA, %", "kappa", "reference pixels") if _has_reference(result) else ()
    names = (*accuracies, "agreement, %", "mean confidence, %", "pixels")
    heads = "".join(f"<th>{text(name)}</th>" for name in result.sensors)
    heads += "".join(f'<th class="number">{name}</th>' for name in names)
    rows = [f"<tr>{heads}</tr>"]
    for subset in result.subsets:
        figures = [bare_percent(subset.agreement), bare_percent(subset.mean_confidence), count(subset.pixels)]
        found = subset.accuracy
        if found is not None:
            overall = f"<b>{bare_percent(found.overall)}</b>"
            figures = [overall, bare_percent(found.average), index_number(found.kappa), count(found.count), *figures]
        cells = "".join(f'<td class="number">{figure}</td>' for figure in figures)
        rows.append(f"<tr>{_ticks(result.sensors, subset)}{cells}</tr>")
    return f'<div class="wide"><table class="list">{"".join(rows)}</table></div>'


def _values(result: WhatIfResult) -> str:
    """Build a bar per sensor, and say what the numbers are."""
    with_accuracy = _has_reference(result)
    largest = max((abs(part) for value in result.values for part in (value.agreement, value.accuracy)), default=0.0)
    largest = largest if largest > 0 else 1.0
    heads = '<th>sensor</th><th colspan="2">agreement, points</th>'
    heads += '<th colspan="2">accuracy, points</th>' if with_accuracy else ""
    rows = [f"<tr>{heads}</tr>"]
    for value in result.values:
        parts = (value.agreement, value.accuracy) if with_accuracy else (value.agreement,)
        rows.append(f"<tr><td>{text(value.sensor)}</td>{''.join(_bar(part, largest) for part in parts)}</tr>")
    words = (
        "Shapley values: what a sensor adds on average over all orders of adding the sensors. The values for "
        "agreement with the map of all sensors sum to 100 points."
    )
    if with_accuracy:
        full, chance = 100 * result.subsets[0].right, 100 * result.right_by_chance
        words += (
            f" The values for accuracy sum to {full - chance:.1f} points: {full:.1f} % with all sensors, less "
            f"the {chance:.1f} % that are right without any sensor, when every pixel gets the most common "
            "class of the reference. Here a pixel that has no data in a combination gets that class too; in "
            "the table below it is left out."
        )
    return f'<table class="list">{"".join(rows)}</table><p class="subtitle">{words}</p>'


def _bar(part: float, largest: float) -> str:
    if math.isnan(part):
        return '<td class="number">&ndash;</td><td></td>'
    width = round(_BAR_PIXELS * abs(part) / largest)
    colour = blend(_GAIN if part >= 0 else _LOSS, 1.0)
    drawn = f'<div style="background:{colour};width:{width}px;height:1em">&nbsp;</div>'
    return f'<td class="number">{100 * part:+.1f}</td><td>{drawn}</td>'


def _all_transitions(result: WhatIfResult) -> str:
    """List the commonest transitions without each sensor, in the order of the sensors."""
    by_sensors = {frozenset(subset.sensors): subset for subset in result.subsets}
    without = {name: by_sensors.get(frozenset(result.sensors) - {name}) for name in result.sensors}
    lists = [_transitions(result, name, subset) for name, subset in without.items() if subset is not None]
    return "".join(["<h2>What changes without each sensor</h2>", *lists]) if lists else ""


def _transitions(result: WhatIfResult, lacking: str, subset: SubsetFigures) -> str:
    classes = {entry.value: entry for entry in result.classes}
    rows = ["<tr><th></th><th>class</th><th></th><th>becomes</th><th class='number'>ha</th></tr>"]
    for turn in subset.transitions[:_MOST_TRANSITIONS]:
        before, after = _class(classes.get(turn.before)), _class(classes.get(turn.after))
        rows.append(f'<tr>{before}{after}<td class="number">{_hectares(turn.hectares)}</td></tr>')
    more = len(subset.transitions) - _MOST_TRANSITIONS
    rest = f'<p class="subtitle">and {count(more)} more</p>' if more > 0 else ""
    changed = bare_percent(1 - subset.agreement)
    return f'<h3>without {text(lacking)}: {changed} % change</h3><table class="list">{"".join(rows)}</table>{rest}'


def _class(entry: ClassEntry | None) -> str:
    if entry is None:
        return f'<td class="swatch"></td><td class="name">{NO_CLASS_NAME}</td>'
    return f'<td bgcolor="{safe_colour(entry.colour)}" class="swatch"></td><td class="name">{text(entry.name)}</td>'


def _areas(result: WhatIfResult) -> str:
    """Build the table of areas: a row per class, a column per combination."""
    heads = "".join(
        f'<th class="number">{"<br>".join(text(name) for name in subset.sensors)}</th>' for subset in result.subsets
    )
    rows = [f"<tr><th></th><th>class</th>{heads}</tr>"]
    for entry in result.classes:
        cells = "".join(
            f'<td class="number">{_hectares(subset.class_hectares.get(entry.value, 0.0))}</td>'
            for subset in result.subsets
        )
        rows.append(f"<tr>{_class(entry)}{cells}</tr>")
    return f'<div class="wide"><table class="list">{"".join(rows)}</table></div>'


def _hectares(area: float) -> str:
    return "&ndash;" if math.isnan(area) else f"{area:,.1f}"


def _ticks(sensors: Sequence[str], subset: SubsetFigures) -> str:
    return "".join(
        f'<td class="present">{"✓"}</td>' if name in subset.sensors else '<td class="absent">&ndash;</td>'
        for name in sensors
    )


def _has_reference(result: WhatIfResult) -> bool:
    return result.subsets[0].accuracy is not None
