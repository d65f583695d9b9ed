"""The figures of what-if as Processing gives them: numbers, JSON, and a small table for the log."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from typing import Any

from ...core.contracts.what_if import WhatIfResult


def figures(result: WhatIfResult, names: Sequence[str]) -> dict[str, Any]:
    """Give the results by name.

    Args:
        result: what the job gave back.
        names: the sensors in the order of the rasters, for the numbered results.

    Returns:
        SHAPLEY as JSON, {"agreement": {sensor: value}, "accuracy": {sensor: value} or null}; SHAPLEY_1 and
        so on, SHAPLEY_ACCURACY_1 and so on; accuracies where there is a reference.
    """
    by_name = {value.sensor: value for value in result.values}
    accuracy = result.subsets[0].accuracy
    agreements = {name: _defined(value.agreement) for name, value in by_name.items()}
    accuracies = {name: _defined(value.accuracy) for name, value in by_name.items()}
    found: dict[str, Any] = {
        "SHAPLEY": json.dumps({"agreement": agreements, "accuracy": accuracies if accuracy else None}),
        **{f"SHAPLEY_{number}": by_name[name].agreement for number, name in enumerate(names, 1)},
        "PIXELS": result.pixels,
        "VALID_PIXELS": result.valid_pixels,
        "SECONDS": result.seconds,
    }
    if accuracy is not None:
        found |= {f"SHAPLEY_ACCURACY_{number}": by_name[name].accuracy for number, name in enumerate(names, 1)}
        found |= {"OA": accuracy.overall, "AA": accuracy.average, "KAPPA": accuracy.kappa, "N": accuracy.count}
    return found


def value_table(result: WhatIfResult) -> list[str]:
    """Give the lines of a table of the sensors' values, in points (hundredths)."""
    with_accuracy = result.subsets[0].accuracy is not None
    wide = max(len("sensor"), *(len(value.sensor) for value in result.values))
    lines = [f"{'sensor':<{wide}}  agreement" + ("  accuracy" if with_accuracy else "")]
    for value in result.values:
        accuracy = f"  {100 * value.accuracy:+8.1f}" if with_accuracy else ""
        lines.append(f"{value.sensor:<{wide}}  {100 * value.agreement:+9.1f}{accuracy}")
    total = sum(value.agreement for value in result.values), sum(value.accuracy for value in result.values)
    accuracy = f"  {100 * total[1]:+8.1f}" if with_accuracy else ""
    lines.append(f"{'sum':<{wide}}  {100 * total[0]:+9.1f}{accuracy}")
    return ["What each sensor is worth (Shapley values, points):", *lines]


def _defined(value: float) -> float | None:
    """Give None for NaN, which JSON does not have."""
    return None if math.isnan(value) else value
