"""A bar of tabs for a narrow dock: as the style draws it, with less room beside the names."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QProxyStyle, QStyle, QStyleOption, QWidget

BESIDE_A_NAME = 10
"""Pixels on both sides of a name together; the usual 24 make a dock of five pages as wide as one of six."""


class NarrowTabs(QProxyStyle):
    """The application's style; a theme that sets its own room beside the names keeps it.

    Args:
        parent: keeps the style alive as long as the bar, which does not.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__()
        self.setParent(parent)

    def pixelMetric(  # noqa: N802 (Qt's name)
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        """Return the style's measures, but for the room in a tab."""
        usual = super().pixelMetric(metric, option, widget)
        return min(usual, BESIDE_A_NAME) if metric == QStyle.PixelMetric.PM_TabBarTabHSpace else usual
