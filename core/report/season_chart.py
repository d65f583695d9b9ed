"""Accuracy over the season: a chart as inline SVG, and a table."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date

import numpy as np

from ..contracts.season import DateValue, SeasonPoint
from ..message import message
from .html import bare_percent, count, heading, text
from .svg import BOTTOM, HEIGHT, LEFT, RIGHT, TOP, WIDTH, dots, drawing, label, line, placed

OVERALL_COLOUR, AVERAGE_COLOUR = "#26825a", "#c8642b"
_MOST_TICKS = 6


def season_section(points: Sequence[SeasonPoint]) -> str:
    """Write what accuracy is with the dates up to each day; "" where there are no points."""
    if not points:
        return ""
    words = message(
        "Each point is a map made with all sensors, and of each series the dates up to that day, compared with the "
        "reference: from when on can the map be made? Pixels that no sensor sees by then are left out."
    )
    title = heading(message("Accuracy over the season"))
    return f'{title}{season_svg(points)}<p class="subtitle">{text(words)}</p>{_table(points)}'


def dates_section(dates: Sequence[DateValue]) -> str:
    """Write what each date is worth; "" where that is not known."""
    if not dates:
        return ""
    has_accuracy = not any(math.isnan(one.accuracy) for one in dates)
    heads = [message("sensor"), message("date"), message("agreement, points"), message("standard error")]
    heads += [message("accuracy, points"), message("standard error")] if has_accuracy else []
    rows = ["<tr>" + "".join(f"<th>{text(head)}</th>" for head in heads) + "</tr>"]
    for one in dates:
        pairs = [(one.agreement, one.agreement_error), *([(one.accuracy, one.accuracy_error)] if has_accuracy else [])]
        cells = [f"<td>{text(one.sensor)}</td>", f"<td>{text(one.date)}</td>"]
        for value, error in pairs:
            cells += [f'<td class="number">{100 * value:+.1f}</td>', f'<td class="number">{100 * error:.1f}</td>']
        rows.append(f"<tr>{''.join(cells)}</tr>")
    words = message(
        "Shapley values, estimated: what a date adds on average over orders of adding the dates, some of which were "
        "drawn; sensors that are no series are there from the beginning. Dates that show the same share their worth."
    )
    return (
        f"{heading(message('What each date is worth'))}"
        f'<div class="wide"><table class="list">{"".join(rows)}</table></div>'
        f'<p class="subtitle">{text(words)}</p>'
    )


def season_svg(points: Sequence[SeasonPoint]) -> str:
    """Draw overall and average accuracy by day; "" where there are fewer than two points."""
    if len(points) < 2:
        return ""
    days = np.array([date.fromisoformat(point.date).toordinal() for point in points], dtype=float)
    first, last = float(days[0]), float(max(days[-1], days[0] + 1))
    right, foot = WIDTH - RIGHT, HEIGHT - BOTTOM
    parts = []
    for part in range(5):
        y = foot - part / 4 * (foot - TOP)
        parts.append(f'<line x1="{LEFT}" y1="{y:.1f}" x2="{right}" y2="{y:.1f}" stroke="#dddddd"/>')
        parts.append(label(LEFT - 6, y + 4, f"{25 * part} %", "end", "#444444"))
    ticks = np.unique(np.linspace(0, len(points) - 1, _MOST_TICKS).round().astype(int)).tolist()
    for tick in ticks:
        x = LEFT + (days[tick] - first) / (last - first) * (right - LEFT)
        parts.append(label(x, foot + 16, points[tick].date, "middle", "#444444"))
    for values, colour in (
        ([point.overall for point in points], OVERALL_COLOUR),
        ([point.average for point in points], AVERAGE_COLOUR),
    ):
        corners = placed(np.stack([days, np.array(values)], axis=1), first, last, 1.0)
        parts += [line(corners, colour), *dots(corners, colour)]
    parts.append(label(LEFT + 8, TOP + 12, message("overall accuracy"), "start", OVERALL_COLOUR))
    parts.append(label(right - 8, TOP + 12, message("average accuracy of the classes"), "end", AVERAGE_COLOUR))
    return drawing(message("Accuracy over the season"), parts)


def _table(points: Sequence[SeasonPoint]) -> str:
    heads = (message("dates up to"), message("dates"), "OA, %", "AA, %", message("reference pixels"))
    rows = ["<tr>" + "".join(f'<th class="number">{text(head)}</th>' for head in heads) + "</tr>"]
    for one in points:
        figures = (text(one.date), str(one.dates), bare_percent(one.overall), bare_percent(one.average))
        cells = "".join(f'<td class="number">{figure}</td>' for figure in (*figures, count(one.pixels)))
        rows.append(f"<tr>{cells}</tr>")
    return f'<div class="wide"><table class="list">{"".join(rows)}</table></div>'
