"""What can be told of a page without looking at it: cut captions, controls without a tool tip or out of reach."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QCommandLinkButton,
    QLabel,
    QLineEdit,
    QWidget,
)

CONTROLS = (QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox, QAbstractItemView)
QTS_OWN = "qt_"


def complaints(page: QWidget) -> Iterator[str]:
    """Describe what seems wrong with what is visible on a page."""
    for widget in page.findChildren(QWidget):
        if not widget.isVisible() or widget.objectName().startswith(QTS_OWN):
            continue
        name = f"{type(widget).__name__} '{_text(widget)}'"
        # Of a button whose description is broken into lines, the hint is not of this width.
        is_fixed = isinstance(widget, (QAbstractButton, QLabel)) and not isinstance(widget, QCommandLinkButton)
        if is_fixed and _is_cut(widget):
            yield f"{name} is cut: {widget.width()} x {widget.height()} of {widget.sizeHint().width()}"
        if widget.width() > page.width():
            yield f"{name} is wider than the page"
        if isinstance(widget, CONTROLS) and _is_own(widget, page):
            if not widget.toolTip():
                yield f"{name} has no tool tip"
            if widget.isEnabled() and not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                yield f"{name} cannot be reached by keyboard"


def _is_cut(widget: QAbstractButton | QLabel) -> bool:
    """Return whether the caption needs more room than there is; a wrapped label grows in height."""
    if not widget.text():
        return False
    if isinstance(widget, QLabel) and widget.wordWrap():
        return bool(widget.heightForWidth(widget.width()) > widget.height() + 1)
    return bool(widget.sizeHint().width() > widget.width() + 1 or widget.sizeHint().height() > widget.height() + 1)


def _is_own(widget: QWidget, page: QWidget) -> bool:
    """Return whether a control is the page's, and not a part of another control or of a scroll bar."""
    parent = widget.parentWidget()
    while parent is not None and parent is not page:
        if isinstance(parent, CONTROLS) or parent.toolTip():
            return False
        parent = parent.parentWidget()
    return True


def _text(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    return str(text())[:60] if callable(text) else widget.accessibleName()
