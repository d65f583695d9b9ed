"""Text on widgets: from files and people, shown as it is; and quieter, for asides.

Qt takes a text that looks like HTML for HTML, in labels and in tool tips: a class named with a tag would
be formatted, and an image in it fetched.
"""

from __future__ import annotations

from html import escape

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QGraphicsOpacityEffect, QLabel, QWidget

from ...core.message import Text
from ..language.words import shown

QUIET, QUIET_IN_THEMES = 0.7, 0.9
"""How much of the ink is left; QGIS's dark themes have pale text already."""


def set_muted(widget: QWidget, muted: bool = True) -> None:
    """Draw a widget paler, or as it is."""
    effect = QGraphicsOpacityEffect(widget) if muted else None
    if effect is not None:
        application = QApplication.instance()
        themed = isinstance(application, QApplication) and application.styleSheet()
        effect.setOpacity(QUIET_IN_THEMES if themed else QUIET)
    widget.setGraphicsEffect(effect)  # type: ignore[arg-type]  # None takes it off


def plain_label(text: str, parent: QWidget) -> QLabel:
    """Build a label that shows its text as it is, now and whatever it is set to later."""
    label = _PlainLabel(shown(text) if isinstance(text, Text) else text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


class _PlainLabel(QLabel):
    """A label that shows what core says in the language of QGIS."""

    def setText(self, text: str) -> None:  # noqa: N802 (Qt's name)
        """Show a text."""
        super().setText(shown(text) if isinstance(text, Text) else text)


def plain_tip(text: str) -> str:
    """Return a text as a tool tip that shows it as it is; tool tips have no text format to set."""
    text = shown(text) if isinstance(text, Text) else text
    if "<" not in text:
        return text
    return "<p>" + escape(text).replace("\n", "<br>") + "</p>"
