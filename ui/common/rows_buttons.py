"""Two buttons below tables: copy them, or save them as CSV."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QApplication, QHBoxLayout, QPushButton, QWidget

from ...core.errors import OutputError
from ...core.files.replaced import write_text
from ...core.text import ROW_HEAD, Row, table_text
from ..language.words import shown, tr
from .save_dialog import ask_target


class RowsButtons(QWidget):
    """Copies and saves rows that the panel gives it.

    Signals:
        refused: a sentence: the file could not be written.

    Args:
        what: the tables, as the tool tips name them ("the answer").
        file_name: what the file is called at first.
        parent: the panel.
    """

    refused = pyqtSignal(str)

    def __init__(self, what: str, file_name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()
        self._file_name = file_name
        self.copy_button = QPushButton(tr("Copy"), self)
        self.copy_button.setToolTip(tr("Copy {0}, to paste into a spreadsheet").format(what))
        self.copy_button.clicked.connect(self.copy)
        self.export_button = QPushButton(tr("Export CSV…"), self)
        self.export_button.setToolTip(tr("Save {0} as a CSV file").format(what))
        self.export_button.clicked.connect(self._ask_where)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.copy_button)
        layout.addWidget(self.export_button)
        layout.addStretch(1)

    def copy(self) -> None:
        """Put the rows on the clipboard, separated by tabs."""
        QApplication.clipboard().setText(table_text((ROW_HEAD, *self.rows), "\t"))

    def save(self, path: str) -> None:
        """Write the rows as CSV; a failure is reported in a sentence."""
        try:
            write_text(path, table_text((ROW_HEAD, *self.rows)))
        except OutputError as error:
            self.refused.emit(shown(str(error)))

    def _ask_where(self) -> None:
        path = ask_target(self, tr("Save as CSV"), self._file_name, "CSV (*.csv)")
        if path:
            self.save(path)
