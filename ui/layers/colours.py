"""Colours that are told apart, also by eyes that see fewer."""

from __future__ import annotations

from qgis.PyQt.QtGui import QColor

from ...core.palette import default_colour


def distinct_colours(count: int) -> list[QColor]:
    """Give so many colours, each unlike the others; those that rasters and reports have for the values 1, 2 ..."""
    return [QColor(default_colour(value)) for value in range(1, count + 1)]
