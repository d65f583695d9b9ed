"""Entries of boxes that are longer than the box: whole in the list that opens, and in the tool tip.

A dock of 300 pixels leaves a box half of that, and other languages need more words than English.
"""

from __future__ import annotations

from html import unescape

from qgis.PyQt.QtCore import QEvent, QObject
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QStyle, QToolTip, QWidget

from .text import plain_tip

WIDEST_LIST = 600
_OPENS = (QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress, QEvent.Type.Wheel)


class WholeEntries(QObject):
    """Watches boxes: makes their lists wide enough, and tells an entry that is cut."""

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:  # noqa: N802 (Qt's name)
        """Look at what happens to a box."""
        if event is None or not isinstance(watched, QComboBox):
            return False
        if event.type() in _OPENS:
            _widen_list(watched)
        elif event.type() == QEvent.Type.ToolTip and is_cut(watched):
            told = plain_tip(f"{watched.currentText()}\n\n{_plain(watched.toolTip())}".strip())
            QToolTip.showText(event.globalPos(), told, watched)  # type: ignore[attr-defined]  # it is a QHelpEvent
            return True
        return False


def show_whole_entries(widget: QWidget) -> None:
    """Have entries of the boxes in a widget seen whole, however narrow they are.

    Args:
        widget: with all of its boxes; those that come later are not watched.
    """
    watcher = WholeEntries(widget)
    for box in widget.findChildren(QComboBox):
        box.installEventFilter(watcher)


def is_cut(box: QComboBox) -> bool:
    """Return whether the current entry of a box is longer than the box has room for."""
    style = box.style() or QApplication.style()
    around = 2 * style.pixelMetric(QStyle.PixelMetric.PM_ComboBoxFrameWidth) if style is not None else 0
    arrow = style.pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent) if style is not None else 0
    icon = 0 if box.itemIcon(box.currentIndex()).isNull() else box.iconSize().width() + 4
    return box.fontMetrics().horizontalAdvance(box.currentText()) + icon > box.width() - around - arrow


def _widen_list(box: QComboBox) -> None:
    view = box.view()
    if view is not None:
        bar = view.verticalScrollBar()
        beside = bar.sizeHint().width() if bar is not None and box.count() > box.maxVisibleItems() else 0
        view.setMinimumWidth(min(view.sizeHintForColumn(box.modelColumn()) + beside + 4, WIDEST_LIST))


def _plain(tip: str) -> str:
    """Return a tip that :func:`plain_tip` may have escaped as the text it was."""
    return unescape(tip.removeprefix("<p>").removesuffix("</p>").replace("<br>", "\n")) if tip[:3] == "<p>" else tip
