"""Text that comes from files and people, shown as it is.

Qt takes a text that looks like HTML for HTML, in labels and in tool tips: a class named with a tag would
be formatted, and an image in it fetched.
"""

from __future__ import annotations

from html import escape

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QWidget


def plain_label(text: str, parent: QWidget) -> QLabel:
    """Make a label that shows its text as it is, now and whatever it is set to later."""
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def plain_tip(text: str) -> str:
    """Give a text as a tool tip that shows it as it is; tool tips have no text format to set."""
    if "<" not in text:
        return text
    return "<p>" + escape(text).replace("\n", "<br>") + "</p>"
