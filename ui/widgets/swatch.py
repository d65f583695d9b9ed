"""A small square of a class's or an expert's colour, to stand before its name."""

from __future__ import annotations

from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPixmap

EDGE = QColor("#808080")
"""Around colours, which may be as dark or as light as the theme."""


def swatch(colour: QColor, side: int) -> QIcon:
    """Give the square, so many pixels wide and high."""
    picture = QPixmap(side, side)
    picture.fill(colour)
    painter = QPainter(picture)
    painter.setPen(EDGE)
    painter.drawRect(0, 0, side - 1, side - 1)
    painter.end()
    return QIcon(picture)
