"""What a set of sensors is called."""

from __future__ import annotations

from collections.abc import Sequence


def sensors_text(used: Sequence[str], absent: Sequence[str]) -> str:
    """Say which sensors are there: "all sensors", "without SAR" where fewer are absent than used, or "SAR + DSM"."""
    if not absent:
        return "all sensors"
    return f"without {', '.join(absent)}" if len(absent) < len(used) else " + ".join(used)
