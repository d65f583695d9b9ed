"""Ticks in lists: set for all selected rows together, and seen in every theme.

Two of QGIS's themes paint a ticked box in another colour, and a menu's tick not at all.
"""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSignalBlocker, Qt
from qgis.PyQt.QtWidgets import QListWidget, QListWidgetItem, QTreeWidget, QTreeWidgetItem, QWidget

ICONS = Path(__file__).resolve().parents[2] / "resources" / "icons"
WITHOUT_TICKS = "qcheckbox-checked.svg"
"""The themes' picture of a ticked box: green beside grey, of one lightness."""
BOXES = ("QCheckBox", "QGroupBox", "QMenu", "QTreeView", "QTableView", "QListView")


def mend_ticks(widget: QWidget) -> None:
    """Have ticked boxes in a widget, its menus and its dialogs drawn with a tick where the theme has none.

    Args:
        widget: the widget; where the theme draws ticks, nothing changes.
    """
    app = QgsApplication.instance()
    sheet = app.styleSheet() if app is not None else ""
    widget.setStyleSheet(_rules() if WITHOUT_TICKS in sheet else "")


def _rules() -> str:
    states = (
        (":unchecked", "no_tick.svg"),
        (":checked", "tick.svg"),
        (":checked:disabled", "tick_disabled.svg"),
    )
    rules = [
        ", ".join(f"{box}::indicator{state}" for box in BOXES) + f' {{ image: url("{(ICONS / name).as_posix()}"); }}'
        for state, name in states
    ]
    rules.append("QMenu::indicator { width: 1.4em; height: 0.9em; left: 0.2em; image-position: left; }")
    return "\n".join(rules)


def tick_selected(rows: QListWidget, item: QListWidgetItem) -> None:
    """Tick, or untick, all rows of a list that are selected with one that just was."""
    if item.isSelected():
        blocker = QSignalBlocker(rows)
        for other in rows.selectedItems():
            other.setCheckState(item.checkState())
        blocker.unblock()


def tick_selected_branches(rows: QTreeWidget, item: QTreeWidgetItem, column: int) -> None:
    """Do the same in a tree, whose rows have their box in a column; rows without one are passed over."""
    if item.isSelected():
        blocker = QSignalBlocker(rows)
        for other in rows.selectedItems():
            if other.flags() & Qt.ItemFlag.ItemIsUserCheckable:
                other.setCheckState(column, item.checkState(column))
        blocker.unblock()
