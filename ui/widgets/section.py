"""The headings on the pages."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QLabel, QWidget

from .plain_text import plain_label


def section_title(text: str, parent: QWidget) -> QLabel:
    """Make a heading in bold."""
    label = plain_label(text, parent)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    return label
