"""The order in which the tabulator key goes through widgets: that in which their layouts show them.

Qt's own order is that in which widgets were made, and rows of tables and switches are made anew again and again.
"""

from __future__ import annotations

from collections.abc import Iterator

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QComboBox, QLayout, QScrollArea, QTabWidget, QWidget


def follow_layouts(whole: QWidget) -> None:
    """Have the tabulator key go through a widget's parts as they are laid out.

    Args:
        whole: the widget; of pages in tabs, the one that is shown.
    """
    before: QWidget | None = None
    for widget in _as_laid_out(whole):
        if before is not None:
            QWidget.setTabOrder(before, widget)
        before = widget


def _as_laid_out(widget: QWidget) -> Iterator[QWidget]:
    """Give the parts that the key stops at, from top to bottom and left to right."""
    layout = widget.layout()
    if isinstance(widget, QTabWidget):
        yield widget.tabBar()
        yield from _as_laid_out(widget.currentWidget())
    elif isinstance(widget, QScrollArea) and widget.widget() is not None:
        yield from _as_laid_out(widget.widget())
    elif layout is not None and not isinstance(widget, (QAbstractItemView, QComboBox)):
        yield from _of_layout(layout)
    elif widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
        if isinstance(widget, QAbstractItemView):
            yield from _in_cells(widget)


def _in_cells(view: QAbstractItemView) -> list[QWidget]:
    """Give the buttons in a table's cells."""
    direct = view.viewport().findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    reached = [one for one in direct if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    return sorted(reached, key=lambda one: (one.y(), one.x()))


def _of_layout(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if item.widget() is not None:
            yield from _as_laid_out(item.widget())
        elif item.layout() is not None:
            yield from _of_layout(item.layout())
