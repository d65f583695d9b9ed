"""The headings on the pages."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QWidget

from .exports import ExportButton, Exports
from .text import plain_label


def section_title(text: str, parent: QWidget) -> QLabel:
    """Build a heading in bold."""
    label = plain_label(text, parent)
    label.setWordWrap(True)  # other languages have longer words than fit into a narrow dock
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    return label


def exportable_title(text: str, exports: Exports, parent: QWidget) -> QWidget:
    """Build a heading with a button to copy or save what stands below it."""
    row = QWidget(parent)
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(section_title(text, row), 1)
    layout.addWidget(ExportButton(exports, row))
    return row
