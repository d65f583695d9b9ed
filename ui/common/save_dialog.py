"""Asking where to save a table, a chart or a report; the folder is remembered."""

from __future__ import annotations

import os
import re
from pathlib import Path

from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox, QWidget

from ..language.words import tr
from ..settings import Settings


def file_name(title: str, ending: str) -> str:
    """Build a file name of a title: "Experts by class" becomes "experts_by_class.csv"."""
    return f"{re.sub('[^0-9a-z]+', '_', title.lower()).strip('_') or 'mamol'}{ending}"


def ask_target(parent: QWidget, title: str, name: str, kinds: str) -> str:
    """Ask for a file to write, in the folder that was chosen last.

    Args:
        parent: the widget to stand before.
        title: of the dialog.
        name: the file's name to begin with; its ending is the default one.
        kinds: as Qt's file dialogs take them: "CSV (*.csv)", several parted by ";;".

    Returns:
        The path, with an ending; "" where the analyst thought better of it. A file that exists is one the analyst said
        is to be replaced.
    """
    start = str(Path(Settings().export_folder) / name)
    path, kind = QFileDialog.getSaveFileName(parent, title, start, kinds)
    if not path:
        return ""
    Settings().export_folder = str(Path(path).parent)
    if Path(path).suffix:
        return str(path)
    chosen = re.search(r"\*(\.\w+)", kind)
    whole = path + (chosen.group(1) if chosen else Path(name).suffix)
    # The dialog has asked about the name without the ending.
    return whole if not os.path.lexists(whole) or _may_replace(parent, whole) else ""


def _may_replace(parent: QWidget, path: str) -> bool:
    """Ask whether a file may be overwritten."""
    question = tr("'{0}' already exists. Replace it?").format(Path(path).name)
    buttons = QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No
    title = tr("Replace file")
    answer = QMessageBox.question(parent, title, question, buttons, QMessageBox.StandardButton.No)
    return bool(answer == QMessageBox.StandardButton.Yes)
