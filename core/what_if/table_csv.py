"""The table of all combinations as CSV."""

from __future__ import annotations

import math

from ..contracts.what_if import SubsetFigures, WhatIfResult
from ..text import table_text

_HEAD = ("sensors", "OA", "AA", "kappa", "reference_pixels", "agreement", "mean_confidence", "pixels")


def subset_table_csv(result: WhatIfResult) -> str:
    """Write a line per combination of sensors, all sensors first.

    Args:
        result: what the job gave back.

    Returns:
        CSV with a head. Accuracies, agreement and confidence are shares of 0 to 1, areas are hectares; a
        cell is empty where its figure is not defined, and those of accuracy are without a reference.
    """
    head = (*_HEAD, *(f"{entry.name} (ha)" for entry in result.classes))
    return table_text((head, *(_line(result, subset) for subset in result.subsets)))


def _line(result: WhatIfResult, subset: SubsetFigures) -> tuple[str, ...]:
    areas = (_number(subset.class_hectares.get(entry.value, 0.0), 4) for entry in result.classes)
    return " + ".join(subset.sensors), *_accuracies(subset), *_figures(subset), *areas


def _accuracies(subset: SubsetFigures) -> tuple[str, ...]:
    found = subset.accuracy
    if found is None:
        return ("",) * 4
    return _number(found.overall), _number(found.average), _number(found.kappa), str(found.count)


def _figures(subset: SubsetFigures) -> tuple[str, ...]:
    return _number(subset.agreement), _number(subset.mean_confidence), str(subset.pixels)


def _number(value: float, digits: int = 6) -> str:
    return "" if math.isnan(value) else f"{value:.{digits}f}"
