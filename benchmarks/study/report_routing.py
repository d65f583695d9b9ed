"""The study's section on routing: which experts work, and whether their choice follows class or pattern."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

import numpy as np

from .cells import Record
from .tables import table

SHOWN_SCENE = "demo scene"
"""The scene whose usage is shown pattern by pattern and class by class."""
DOMINANT_FROM = 0.01
"""An expert is dominant somewhere when it is in a larger share of pixels and patterns."""
NOTE = """The trained MaMOL networks (preset balanced) on the test pixels that every sensor sees, shown every pattern;
mean over seeds. Usage is each expert's share of what the experts added. A dynamic expert is dominant where it has the
largest usage of the dynamic ones; counted are those that are in over 1 % of pixels and patterns. Mutual information
(MI) between the dominant dynamic expert and the class, or the pattern, is pooled over all patterns, each pixel once per
pattern; in brackets as a part of the smaller entropy. A router has collapsed where one dynamic expert is dominant in
over 95 % of pixels and patterns."""
GATES = """The same for the dynamic expert with the largest gate, averaged over tokens and adapters, whatever it added:
what the router chose before the experts' length is counted."""


def routing_section(records: list[Record]) -> str:
    """Write the section from records that have their routing."""
    scenes: dict[str, list[Record]] = defaultdict(list)
    for one in records:
        scenes[one["set"]].append(one)
    parts = [NOTE, _summary(scenes), GATES, _choices_table(scenes, "by_gate")]
    if SHOWN_SCENE in scenes:
        shown = min(scenes[SHOWN_SCENE], key=lambda one: one["seed"])
        routing, title = shown["routing"], f"{SHOWN_SCENE}, seed {shown['seed']}"
        by_pattern = {_pattern_name(shown, int(key)): usage for key, usage in routing["usage_by_pattern"].items()}
        parts += [
            f"Usage by pattern, per cent, {title}:",
            _usage_table("sensors", routing["experts"], by_pattern),
            f"Usage by true class with all sensors, per cent, {title}:",
            _usage_table("class", routing["experts"], routing["usage_by_class"]),
        ]
    return "\n\n".join(parts)


def _summary(scenes: dict[str, list[Record]]) -> str:
    rows = [
        [
            scene, ", ".join(lines[0]["sensors"]),
            *(f"{100 * share:.0f}" for share in np.mean([_kinds(one["routing"]) for one in lines], axis=0)),
            *_choice_cells([one["routing"]["by_usage"] for one in lines]),
        ]
        for scene, lines in scenes.items()
    ]  # fmt: skip
    return table(["scene", "sensors", "dynamic, %", "shared, %", "specific, %", *_choice_header()], rows)


def _choices_table(scenes: dict[str, list[Record]], by: str) -> str:
    rows = [[scene, *_choice_cells([one["routing"][by] for one in lines])] for scene, lines in scenes.items()]
    return table(["scene", *_choice_header()], rows)


def _choice_header() -> list[str]:
    return ["dominant somewhere", "MI with class, bits", "MI with pattern, bits", "collapsed"]


def _choice_cells(choices: Sequence[dict[str, Any]]) -> list[str]:
    counts = [sum(share > DOMINANT_FROM for share in one["dominant"]) for one in choices]
    cells = [f"{np.mean(counts):.1f} of {len(choices[0]['dominant'])}"]
    for other in ("class", "pattern"):
        bits, share = np.mean([one[other] for one in choices], axis=0)
        cells.append(f"{bits:.2f} ({100 * share:.0f} %)")
    collapsed = sum(one["collapsed"] for one in choices)
    some = f"in {collapsed} of {len(choices)} seeds"
    return [*cells, "no" if not collapsed else "yes" if collapsed == len(choices) else some]


def _kinds(routing: dict[str, Any]) -> tuple[float, float, float]:
    """Return the shares of dynamic, shared and specific experts, averaged over patterns."""
    usage = np.mean(list(routing["usage_by_pattern"].values()), axis=0)
    shared = routing["experts"].index("shared")
    return float(usage[:shared].sum()), float(usage[shared]), float(usage[shared + 1 :].sum())


def _usage_table(first: str, experts: list[str], usage: dict[str, list[float]]) -> str:
    rows = [[name, *(f"{100 * value:.0f}" for value in values)] for name, values in usage.items()]
    return table([first, *experts], rows)


def _pattern_name(one: Record, pattern: int) -> str:
    return " + ".join(name for m, name in enumerate(one["sensors"]) if pattern >> m & 1)
