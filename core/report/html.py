"""The page around a report: head, style, heading."""

from __future__ import annotations

import html
import math
import re
from collections.abc import Iterable, Sequence
from datetime import datetime, timezone

from ..language import in_spoken, spoken
from ..message import message

DASH = "\N{EN DASH}"
"""For a figure that is not defined."""

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


def text(value: object) -> str:
    """Escape anything for HTML, attributes included; what core says is said in the language of reports."""
    return html.escape(in_spoken(value) if isinstance(value, str) else str(value), quote=True)


def percent(share: float) -> str:
    """Return a share of 0 to 1 as "84.3 %"; a dash where it is not defined."""
    return DASH if math.isnan(share) else f"{100 * share:.1f} %"


def bare_percent(share: float) -> str:
    """Return a share of 0 to 1 as "84.3", where the sign stands beside the column."""
    return percent(share).removesuffix(" %")


def index_number(value: float) -> str:
    """Return kappa as "0.812"; a dash where it is not defined."""
    return DASH if math.isnan(value) else f"{value:.3f}"


def count(number: int) -> str:
    """Return a count with thousands apart: "21,025"."""
    return f"{number:,}"


def duration(seconds: float) -> str:
    """Return a time as people say it: "8.2 s", "3 min 5 s", "2 h 4 min"."""
    if seconds < 59.95:
        return f"{seconds:.1f} s"
    whole = round(seconds)
    if whole < 3600:
        return message("{minutes} min {seconds} s", minutes=whole // 60, seconds=whole % 60)
    return message("{hours} h {minutes} min", hours=whole // 3600, minutes=whole % 3600 // 60)


def safe_colour(colour: str) -> str:
    """Return a colour "#rrggbb" as it is, and grey for anything else a file may hold."""
    return colour if _COLOUR.fullmatch(colour) else "#808080"


def blend(colour: tuple[int, int, int], share: float) -> str:
    """Mix a colour into white; ``share`` 0 is white, 1 the colour. Returns "#rrggbb"."""
    mixed = (round(255 + (part - 255) * min(max(share, 0.0), 1.0)) for part in colour)
    return "#" + "".join(f"{part:02x}" for part in mixed)


def heading(words: str, level: str = "h2") -> str:
    """Build a heading of a level, "h2"; words are escaped."""
    return f"<{level}>{text(words)}</{level}>"


def definition_table(rows: Iterable[tuple[str, str]]) -> str:
    """Build a table of names and values.

    Args:
        rows: a name, to be escaped, and a value that is HTML already.
    """
    cells = "".join(f'<tr><th align="left">{text(name)}</th><td>{value}</td></tr>' for name, value in rows)
    return f'<table class="record" cellspacing="0" cellpadding="3">{cells}</table>'


def warning_list(warnings: Sequence[str], heading: str = "h2") -> str:
    """Build a list of warnings under a heading of this level; nothing where there is none."""
    if not warnings:
        return ""
    items = "".join(f"<li>{text(sentence)}</li>" for sentence in warnings)
    return f'<div class="warnings"><{heading}>{text(message("Please note"))}</{heading}><ul>{items}</ul></div>'


_STYLE = """
body { font-family: system-ui, "Segoe UI", "Helvetica Neue", Arial, sans-serif; font-size: 14px; color: #1b1b1b;
  background: #ffffff; margin: 2em auto; max-width: 1100px; padding: 0 1.5em; line-height: 1.4; }
h1 { font-size: 1.6em; margin: 0; overflow-wrap: anywhere; }
h2 { font-size: 1.15em; margin: 2em 0 0.6em; }
.subtitle, footer { color: #5a5a5a; overflow-wrap: anywhere; }
.subtitle { margin: 0.3em 0 0; }
footer { border-top: 1px solid #dddddd; margin-top: 3em; padding-top: 0.8em; font-size: 0.9em; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
.figures { margin-top: 1.2em; }
.figures td { border: 1px solid #dddddd; padding: 0.7em 1.4em; color: #5a5a5a; }
.figures b { font-size: 1.7em; color: #1b1b1b; }
.list td, .list th { padding: 0.25em 0.8em; border-bottom: 1px solid #e6e6e6; }
.list th { text-align: left; font-weight: 600; vertical-align: bottom; }
.list .number { text-align: right; white-space: nowrap; }
.list .present { color: #26825a; font-weight: bold; }
.list .absent { color: #b5b5b5; }
.list .swatch { padding: 0; width: 1.4em; border-bottom-color: #ffffff; }
.record th { text-align: left; vertical-align: top; font-weight: 600; white-space: nowrap;
  padding: 0.2em 1.5em 0.2em 0; }
.record td { padding: 0.2em 0; overflow-wrap: anywhere; }
.confusion { border-collapse: separate; border-spacing: 1px; font-size: 12px; }
.confusion td { text-align: right; padding: 0.25em 0.3em; min-width: 2em; white-space: nowrap; }
.confusion .zero { color: #c8c8c8; text-align: center; }
.confusion .own { background: #f1f1f1; }
.confusion .sum { background: #f6f6f6; }
.confusion .name { position: sticky; left: 0; background: #ffffff; text-align: left; font-weight: 400;
  white-space: nowrap; padding-right: 0.8em; max-width: 22em; overflow: hidden; text-overflow: ellipsis; }
.confusion .upright { vertical-align: bottom; font-weight: 400; padding: 0.3em 0.2em; }
.confusion .upright span { display: inline-block; writing-mode: vertical-rl; text-orientation: sideways;
  transform: rotate(180deg);
  white-space: nowrap; max-height: 22em; overflow: hidden; text-overflow: ellipsis; }
.maps { display: flex; flex-wrap: wrap; gap: 2em; align-items: flex-start; }
.maps figure { margin: 0; width: 330px; }
.maps img { width: 100%; border: 1px solid #dddddd; image-rendering: pixelated; background:
  repeating-conic-gradient(#f4f4f4 0% 25%, #ffffff 0% 50%) 0 0 / 16px 16px; }
.maps figcaption { font-weight: 600; padding-bottom: 0.4em; }
.legend { list-style: none; margin: 0.5em 0 0; padding: 0; font-size: 0.9em; }
.legend li { display: flex; gap: 0.6em; overflow-wrap: anywhere; padding: 0.1em 0; }
.legend li i { flex: none; width: 1.1em; height: 1.1em; border: 1px solid #b5b5b5; }
.legend li span { margin-left: auto; white-space: nowrap; color: #5a5a5a; }
.ramp { height: 1em; border: 1px solid #b5b5b5; margin-top: 0.6em; }
.ends { display: flex; justify-content: space-between; font-size: 0.9em; color: #5a5a5a; }
.list .bar { width: 180px; }
.list .bar div { height: 0.9em; border: 1px solid rgba(0, 0, 0, 0.25); }
.list .name { overflow-wrap: anywhere; }
.warnings { background: #fff6e0; border-left: 4px solid #d99a1c; padding: 0.4em 1em; margin-top: 1.5em; }
.warnings h2 { margin: 0.3em 0; }
.warnings ul { margin: 0.3em 0; padding-left: 1.2em; }
@media print { body { margin: 0; max-width: none; } .wide { overflow: visible; } }
"""


def page(title: str, subtitle: str, body: Iterable[str]) -> str:
    """Build a whole page.

    Args:
        title: the heading, to be escaped.
        subtitle: the line below it, to be escaped.
        body: pieces of HTML.

    Returns:
        The page. Its security policy forbids scripts and every kind of loading; pictures are part of it.
    """
    foot = message(
        "Made by MaMOL for QGIS, {date}. Producer's accuracy: share of the reference pixels of a class that have this "
        "class in the map. User's accuracy: share of the pixels mapped as a class that have this class in the "
        "reference. Average accuracy: mean of the producer's accuracies.",
        date=datetime.now(timezone.utc).strftime("%Y-%m-%d %H:%M UTC"),
    )
    return (
        f'<!DOCTYPE html>\n<html lang="{spoken()}"><head><meta charset="utf-8">'
        '<meta http-equiv="Content-Security-Policy" '
        "content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'\">"
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{text(title)}</title><style>{_STYLE}</style></head><body>\n"
        f'<h1>{text(title)}</h1><p class="subtitle">{text(subtitle)}</p>\n'
        + "\n".join(part for part in body if part)
        + f"\n<footer>{text(foot)}</footer></body></html>\n"
    )
