"""The what-if report: what each sensor is worth, every combination, what turns into what."""

from __future__ import annotations

import math
from collections.abc import Sequence

from ..contracts.labels import ClassEntry
from ..contracts.what_if import SubsetFigures, WhatIfResult
from ..message import joined, message
from .html import (
    DASH,
    bare_percent,
    blend,
    count,
    duration,
    heading,
    index_number,
    page,
    safe_colour,
    text,
    warning_list,
)
from .names import in_words
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
    about = [
        ", ".join(result.sensors),
        message(
            "{valid:,} of {pixels:,} pixels have data from at least one of them",
            valid=result.valid_pixels,
            pixels=result.pixels,
        ),
        message("{time} on {device}", time=duration(result.seconds), device=result.device),
    ]
    if result.matched_by:
        way = in_words("matched by", result.matched_by)
        about.append(message("classes of the reference were matched by {way}", way=way))
    body = [
        warning_list(result.warnings),
        heading(message("What each sensor is worth")),
        _values(result),
        heading(message("Every combination of sensors")),
        subset_table(result),
        season_section(result.season),
        dates_section(result.dates),
        _all_transitions(result),
        heading(message("Area of each class, ha")),
        _areas(result),
    ]
    return page(message("MaMOL what-if: {name}", name=result.model_name), joined(about, "; "), body)


def subset_table(result: WhatIfResult) -> str:
    """Build the table of all combinations: which sensors are there, accuracies, agreement, confidence."""
    accuracies = ("OA, %", "AA, %", "kappa", message("reference pixels")) if _has_reference(result) else ()
    names = (*accuracies, message("agreement, %"), message("mean confidence, %"), message("pixels"))
    heads = "".join(f"<th>{text(name)}</th>" for name in result.sensors)
    heads += "".join(f'<th class="number">{text(name)}</th>' for name in names)
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
    heads = f'<th>{text(message("sensor"))}</th><th colspan="2">{text(message("agreement, points"))}</th>'
    heads += f'<th colspan="2">{text(message("accuracy, points"))}</th>' if with_accuracy else ""
    rows = [f"<tr>{heads}</tr>"]
    for value in result.values:
        parts = (value.agreement, value.accuracy) if with_accuracy else (value.agreement,)
        rows.append(f"<tr><td>{text(value.sensor)}</td>{''.join(_bar(part, largest) for part in parts)}</tr>")
    words = [
        message(
            "Shapley values: what a sensor adds on average over all orders of adding the sensors. The values for "
            "agreement with the map of all sensors sum to 100 points."
        )
    ]
    if with_accuracy:
        full, chance = 100 * result.subsets[0].right, 100 * result.right_by_chance
        words.append(
            message(
                "The values for accuracy sum to {gain:.1f} points: {full:.1f} % with all sensors, less the "
                "{chance:.1f} % that are right without any sensor, when every pixel gets the most common class of the "
                "reference. Here a pixel that has no data in a combination gets that class too; in the table below it "
                "is left out.",
                gain=full - chance,
                full=full,
                chance=chance,
            )
        )
    return f'<table class="list">{"".join(rows)}</table><p class="subtitle">{text(joined(words))}</p>'


def _bar(part: float, largest: float) -> str:
    if math.isnan(part):
        return f'<td class="number">{DASH}</td><td></td>'
    width = round(_BAR_PIXELS * abs(part) / largest)
    colour = blend(_GAIN if part >= 0 else _LOSS, 1.0)
    drawn = f'<div style="background:{colour};width:{width}px;height:1em">&nbsp;</div>'
    return f'<td class="number">{100 * part:+.1f}</td><td>{drawn}</td>'


def _all_transitions(result: WhatIfResult) -> str:
    """List the commonest transitions without each sensor, in the order of the sensors."""
    by_sensors = {frozenset(subset.sensors): subset for subset in result.subsets}
    without = {name: by_sensors.get(frozenset(result.sensors) - {name}) for name in result.sensors}
    lists = [_transitions(result, name, subset) for name, subset in without.items() if subset is not None]
    return "".join([heading(message("What changes without each sensor")), *lists]) if lists else ""


def _transitions(result: WhatIfResult, lacking: str, subset: SubsetFigures) -> str:
    classes = {entry.value: entry for entry in result.classes}
    before, after = text(message("class")), text(message("becomes"))
    rows = [f"<tr><th></th><th>{before}</th><th></th><th>{after}</th><th class='number'>ha</th></tr>"]
    for turn in subset.transitions[:_MOST_TRANSITIONS]:
        turned = _class(classes.get(turn.before)) + _class(classes.get(turn.after))
        rows.append(f'<tr>{turned}<td class="number">{_hectares(turn.hectares)}</td></tr>')
    more = len(subset.transitions) - _MOST_TRANSITIONS
    rest = f'<p class="subtitle">{text(message("and {more:,} more", more=more))}</p>' if more > 0 else ""
    title = message("without {sensor}: {changed} % change", sensor=lacking, changed=bare_percent(1 - subset.agreement))
    return f'{heading(title, "h3")}<table class="list">{"".join(rows)}</table>{rest}'


def _class(entry: ClassEntry | None) -> str:
    if entry is None:
        return f'<td class="swatch"></td><td class="name">{text(message("no class"))}</td>'
    return f'<td bgcolor="{safe_colour(entry.colour)}" class="swatch"></td><td class="name">{text(entry.name)}</td>'


def _areas(result: WhatIfResult) -> str:
    """Build the table of areas: a row per class, a column per combination."""
    heads = "".join(
        f'<th class="number">{"<br>".join(text(name) for name in subset.sensors)}</th>' for subset in result.subsets
    )
    rows = [f"<tr><th></th><th>{text(message('class'))}</th>{heads}</tr>"]
    for entry in result.classes:
        cells = "".join(
            f'<td class="number">{_hectares(subset.class_hectares.get(entry.value, 0.0))}</td>'
            for subset in result.subsets
        )
        rows.append(f"<tr>{_class(entry)}{cells}</tr>")
    return f'<div class="wide"><table class="list">{"".join(rows)}</table></div>'


def _hectares(area: float) -> str:
    return DASH if math.isnan(area) else f"{area:,.1f}"


def _ticks(sensors: Sequence[str], subset: SubsetFigures) -> str:
    return "".join(
        f'<td class="present">{"✓"}</td>' if name in subset.sensors else f'<td class="absent">{DASH}</td>'
        for name in sensors
    )


def _has_reference(result: WhatIfResult) -> bool:
    return result.subsets[0].accuracy is not None
