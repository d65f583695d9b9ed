"""Markdown tables."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

NOTHING = "-"
"""Stands where there is no figure."""


def table(header: list[str], rows: Iterable[list[str]]) -> str:
    """Write a table with a head."""
    lines = [header, ["---"] * len(header), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def spread(values: Sequence[float]) -> str:
    """Write the mean and, of more than one value, the standard deviation."""
    if not values:
        return NOTHING
    deviation = f" ± {np.std(values, ddof=1):.1f}" if len(values) > 1 else ""
    return f"{np.mean(values):.1f}{deviation}"


def mean_difference(values: Sequence[float], digits: int) -> str:
    """Write the mean of paired differences and its standard error; ``NOTHING`` of fewer than two."""
    if len(values) < 2:
        return NOTHING
    return f"{np.mean(values):+.{digits}f} ± {np.std(values, ddof=1) / np.sqrt(len(values)):.{digits}f}"
