"""Tables of expert usage as HTML, with the heat colours of the dock."""

from __future__ import annotations

from collections.abc import Sequence

from ..contracts.routing import UsageGroups, UsageTables
from ..palette import USAGE_RAMP, ramp_colour
from .html_pieces import count, percent, text


def usage_html(tables: UsageTables, experts: Sequence[int]) -> str:
    """Write both tables.

    Args:
        tables: what was counted.
        experts: places of the experts to show, from 0.
    """
    looked = "A sample of" if tables.sampled else "All"
    words = (
        f"{looked} {count(tables.pixels)} pixels with a class. Mean share of each expert in what the experts added, in "
        "per cent; the brighter, the larger. It tells which experts contributed, not what decided the class."
    )
    return "".join(
        [
            f'<p class="subtitle">{words}</p>',
            "<h3>By class</h3>",
            _table(tables.by_class, tables.expert_names, experts),
            _association(tables.by_class, "class"),
            "<h3>By sensors present</h3>",
            _table(tables.by_pattern, tables.expert_names, experts),
            _association(tables.by_pattern, "set of sensors present"),
        ]
    )


def _table(groups: UsageGroups, names: Sequence[str], experts: Sequence[int]) -> str:
    largest = max((row.shares[place] for row in groups.rows for place in experts), default=0.0) or 1.0
    heads = "".join(
        f'<th class="upright" title="{text(names[place])}"><span>{text(names[place])}</span></th>' for place in experts
    )
    rows = [f'<tr><th class="name"></th>{heads}<th class="upright"><span>pixels</span></th></tr>']
    for row in groups.rows:
        cells = "".join(_cell(row.shares[place], largest, f"{row.name}, {names[place]}") for place in experts)
        rows.append(
            f'<tr><th class="name" title="{text(row.name)}">{text(row.name)}</th>{cells}'
            f'<td class="sum">{count(row.pixels)}</td></tr>'
        )
    return f'<div class="wide"><table class="confusion">{"".join(rows)}</table></div>'


def _cell(share: float, largest: float, title: str) -> str:
    red, green, blue = ramp_colour(USAGE_RAMP, share / largest)
    ink = "#000000" if 0.3 * red + 0.59 * green + 0.11 * blue > 0.45 * 255 else "#ffffff"
    style = f"background:#{red:02x}{green:02x}{blue:02x};color:{ink}"
    return f'<td style="{style}" title="{text(title)}: {percent(share)}">{100 * share:.0f}</td>'


def _association(groups: UsageGroups, what: str) -> str:
    if len(groups.rows) < 2:
        return f'<p class="subtitle">One {what} only: nothing to compare.</p>'
    return (
        f'<p class="subtitle">Mutual information of {what} and leading dynamic expert: {groups.bits:.2f} bits, '
        f"{100 * groups.told:.0f} % of the possible (0 %: the one tells nothing of the other).</p>"
    )
