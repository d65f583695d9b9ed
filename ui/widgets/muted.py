"""Quieter text, for asides: readable in any theme, unlike what is drawn as disabled."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QGraphicsOpacityEffect, QWidget

QUIET = 0.7


def set_muted(widget: QWidget, muted: bool = True) -> None:
    """Draw a widget paler, or as it is."""
    effect = QGraphicsOpacityEffect(widget) if muted else None
    if effect is not None:
        effect.setOpacity(QUIET)
    widget.setGraphicsEffect(effect)
