"""A form whose rows come and go: unlike QFormLayout it leaves no gap where a row is hidden."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QWidget

from .text import plain_label


class FormGrid(QGridLayout):
    """Captions on the left, fields on the right."""

    def __init__(self) -> None:
        super().__init__()
        self._captions: dict[QWidget, QLabel] = {}
        self.setColumnStretch(1, 1)

    def add_row(self, caption: str | QLabel, field: QWidget) -> None:
        """Add a field; the letter after & in its caption leads to it, unless it is a label that leads elsewhere."""
        label = caption if isinstance(caption, QLabel) else plain_label(caption, field.parentWidget())
        if label.buddy() is None:
            label.setBuddy(field)
        self._captions[field] = label
        row = self.rowCount()
        self.addWidget(label, row, 0)
        self.addWidget(field, row, 1)

    def set_shown(self, field: QWidget, shown: bool) -> None:
        """Show a field with its caption, or hide both."""
        for widget in (field, self._captions[field]):
            widget.setVisible(shown)
