"""Small pieces of HTML. All text that comes from files or people goes through :func:`text`."""

from __future__ import annotations

import html
import math
import re
from collections.abc import Iterable, Sequence

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


def text(value: object) -> str:
    """Escape anything for HTML, attributes included."""
    return html.escape(str(value), quote=True)


def percent(share: float) -> str:
    """Give a share of 0 to 1 as "84.3 %"; a dash where it is not defined."""
    return "&ndash;" if math.isnan(share) else f"{100 * share:.1f} %"


def bare_percent(share: float) -> str:
    """Give a share of 0 to 1 as "84.3", where the sign stands beside the column."""
    return percent(share).removesuffix(" %")


def index_number(value: float) -> str:
    """Give kappa as "0.812"; a dash where it is not defined."""
    return "&ndash;" if math.isnan(value) else f"{value:.3f}"


def count(number: int) -> str:
    """Give a count with thousands apart: "21,025"."""
    return f"{number:,}"


def duration(seconds: float) -> str:
    """Give a time as people say it: "8.2 s", "3 min 5 s", "2 h 4 min"."""
    if seconds < 59.95:
        return f"{seconds:.1f} s"
    whole = round(seconds)
    if whole < 3600:
        return f"{whole // 60} min {whole % 60} s"
    return f"{whole // 3600} h {whole % 3600 // 60} min"


def safe_colour(colour: str) -> str:
    """Give a colour "#rrggbb" as it is, and grey for anything else a file may hold."""
    return colour if _COLOUR.fullmatch(colour) else "#808080"


def blend(colour: tuple[int, int, int], share: float) -> str:
    """Mix a colour into white; ``share`` 0 is white, 1 the colour. Gives "#rrggbb"."""
    mixed = (round(255 + (part - 255) * min(max(share, 0.0), 1.0)) for part in colour)
    return "#" + "".join(f"{part:02x}" for part in mixed)


def definition_table(rows: Iterable[tuple[str, str]]) -> str:
    """Make a table of names and values.

    Args:
        rows: a name, to be escaped, and a value that is HTML already.
    """
    cells = "".join(f'<tr><th align="left">{text(name)}</th><td>{value}</td></tr>' for name, value in rows)
    return f'<table class="record" cellspacing="0" cellpadding="3">{cells}</table>'


def warning_list(warnings: Sequence[str], heading: str = "h2") -> str:
    """Make a list of warnings under a heading of this level; nothing where there is none."""
    if not warnings:
        return ""
    items = "".join(f"<li>{text(sentence)}</li>" for sentence in warnings)
    return f'<div class="warnings"><{heading}>Please note</{heading}><ul>{items}</ul></div>'
