"""The confusion matrix and the classes' accuracies as HTML tables."""

from __future__ import annotations

from collections.abc import Sequence

from ..contracts.evaluate import Accuracy
from ..contracts.labels import ClassEntry
from ..message import message
from .html import bare_percent, blend, count, percent, safe_colour, text

_PRODUCERS = message("producer's accuracy")
_USERS = message("user's accuracy")
_PLAIN = 'style="white-space:nowrap"'
_AGREEMENT = (38, 130, 90)
_CONFUSION = (214, 96, 40)
_LONGEST_NAME = 24
_DARK_FROM = 0.62


def confusion_table(accuracy: Accuracy) -> str:
    """Build the matrix for a browser: heat-coloured, class names upright above the columns.

    Rows are the reference, columns the map. The colour of a cell is its share of its row.

    Args:
        accuracy: K x K counts and the figures of each class.

    Returns:
        A ``div`` that scrolls sideways; the class names of the rows stay in sight.
    """
    names = accuracy.class_names
    total_name, corner = text(message("total")), text(message("reference ↓   map →"))
    heads = "".join(f'<th class="upright" title="{text(name)}"><span>{text(name)}</span></th>' for name in names)
    rows = [
        f'<tr><th class="name">{corner}</th>{heads}'
        f'<th class="upright"><span>{total_name}</span></th>'
        f'<th class="upright"><span>{text(_PRODUCERS)}, %</span></th></tr>'
    ]
    for row, name in enumerate(names):
        cells = accuracy.confusion[row]
        total = sum(cells)
        inner = "".join(_cell(row, column, cells[column], total, names) for column in range(len(names)))
        rows.append(
            f'<tr><th class="name" title="{text(name)}">{text(name)}</th>{inner}'
            f'<td class="sum">{count(total)}</td><td class="sum">{bare_percent(accuracy.producers[row])}</td></tr>'
        )
    totals = [sum(row[column] for row in accuracy.confusion) for column in range(len(names))]
    sums = "".join(f'<td class="sum">{count(total)}</td>' for total in totals)
    users = "".join(f'<td class="sum">{bare_percent(value)}</td>' for value in accuracy.users)
    rows.append(
        f'<tr><th class="name">{total_name}</th>{sums}'
        f'<td class="sum">{count(accuracy.count)}</td><td class="sum"></td></tr>'
    )
    rows.append(
        f'<tr><th class="name">{text(_USERS)}, %</th>{users}<td class="sum"></td>'
        f'<td class="sum"><b>{bare_percent(accuracy.overall)}</b></td></tr>'
    )
    return f'<div class="wide"><table class="confusion">{"".join(rows)}</table></div>'


def plain_confusion_table(accuracy: Accuracy) -> str:
    """Build the matrix for Qt's rich text, which turns no text: columns are headed by the row's number.

    Args:
        accuracy: K x K counts and the figures of each class.

    Returns:
        A table with ``bgcolor`` only.
    """
    heads = "".join(f'<th align="right">{number + 1}</th>' for number in range(len(accuracy.class_names)))
    corner = text(message("reference \\ map"))
    rows = [f"<tr><th {_PLAIN} align='left'>{corner}</th>{heads}<th {_PLAIN}>{text(_PRODUCERS)}</th></tr>"]
    for row, name in enumerate(accuracy.class_names):
        cells = accuracy.confusion[row]
        inner = "".join(_plain_cell(row, column, cells[column], sum(cells)) for column in range(len(cells)))
        short = name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…"
        rows.append(
            f"<tr><td {_PLAIN}>{row + 1} {text(short)}</td>{inner}"
            f"<td {_PLAIN} align='right'>{percent(accuracy.producers[row])}</td></tr>"
        )
    users = "".join(f"<td {_PLAIN} align='right'>{bare_percent(value)}</td>" for value in accuracy.users)
    rows.append(
        f"<tr><td {_PLAIN}>{text(_USERS)}, %</td>{users}"
        f"<td {_PLAIN} align='right'><b>{percent(accuracy.overall)}</b></td></tr>"
    )
    return f'<table border="0" cellspacing="1" cellpadding="2">{"".join(rows)}</table>'


def class_table(accuracy: Accuracy, classes: Sequence[ClassEntry]) -> str:
    """Build a table with each class's colour, pixels and accuracies.

    Args:
        accuracy: the figures.
        classes: the classes in the order of ``accuracy.class_names``, for their colours.
    """
    colours = [safe_colour(entry.colour) for entry in classes]
    heads = (message("reference pixels"), _PRODUCERS, _USERS)
    numbers = "".join(f"<th class='number'>{text(head)}</th>" for head in heads)
    rows = [f"<tr><th></th><th>{text(message('class'))}</th>{numbers}</tr>"]
    for index, name in enumerate(accuracy.class_names):
        colour = colours[index] if index < len(colours) else safe_colour("")
        rows.append(
            f'<tr><td bgcolor="{colour}" class="swatch">&nbsp;&nbsp;</td><td class="name">{text(name)}</td>'
            f'<td class="number">{count(sum(accuracy.confusion[index]))}</td>'
            f'<td class="number">{percent(accuracy.producers[index])}</td>'
            f'<td class="number">{percent(accuracy.users[index])}</td></tr>'
        )
    return f'<table class="list">{"".join(rows)}</table>'


def _heat(row: int, column: int, pixels: int, total: int) -> tuple[str, str]:
    """Return background and text colour of a cell by its share of its row."""
    share = pixels / total if total else 0.0
    shown = 0.12 + 0.88 * share if pixels else 0.0
    return blend(_AGREEMENT if row == column else _CONFUSION, shown), "#ffffff" if shown > _DARK_FROM else "#1b1b1b"


def _cell(row: int, column: int, pixels: int, total: int, names: Sequence[str]) -> str:
    background, ink = _heat(row, column, pixels, total)
    if not pixels:
        return f'<td class="{"zero own" if row == column else "zero"}">·</td>'
    title = message(
        "{name}, mapped as {mapped}: {share} of the class",
        name=names[row],
        mapped=names[column],
        share=percent(pixels / total),
    )
    return f'<td style="background:{background};color:{ink}" title="{text(title)}">{count(pixels)}</td>'


def _plain_cell(row: int, column: int, pixels: int, total: int) -> str:
    background, ink = _heat(row, column, pixels, total)
    if not pixels:
        return "<td></td>"
    return f'<td {_PLAIN} align="right" bgcolor="{background}"><font color="{ink}">{count(pixels)}</font></td>'
