"""Buttons side by side, and in further rows where there is little room."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.PyQt.QtCore import QPoint, QRect, QSize, Qt
from qgis.PyQt.QtWidgets import QLayout, QLayoutItem, QWidget


class ButtonFlow(QLayout):
    """Lays buttons out from left to right; what does not fit goes to the next row.

    In languages with long words a window would else be as wide as all of its buttons.

    Args:
        buttons: in their order.
    """

    def __init__(self, buttons: Sequence[QWidget]) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        for button in buttons:
            self.addWidget(button)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 (Qt's name)
        """Take an item of Qt's."""
        self._items.append(item)

    def count(self) -> int:
        """Return the number of buttons."""
        return len(self._items)

    def itemAt(self, index: int) -> Any:  # noqa: N802 (Qt's name)
        """Return an item; None beyond the last, where Qt stops asking."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> Any:  # noqa: N802 (Qt's name)
        """Return an item that is no longer laid out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Any:  # noqa: N802 (Qt's name)
        """Ask for no more than the buttons need."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 (Qt's name)
        """Be taller where it is narrower."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 (Qt's name)
        """Return the height of all rows at a width, pixels."""
        return self._place(QRect(0, 0, width, 0), moves=False)

    def setGeometry(self, rectangle: QRect) -> None:  # noqa: N802 (Qt's name)
        """Lay the buttons out in a rectangle."""
        super().setGeometry(rectangle)
        self._place(rectangle, moves=True)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Ask for one row."""
        hints = [item.sizeHint() for item in self._items]
        between = max(0, len(hints) - 1) * self._gap()
        return QSize(sum(one.width() for one in hints) + between, max((one.height() for one in hints), default=0))

    def minimumSize(self) -> QSize:  # noqa: N802 (Qt's name)
        """Return the room of the widest button."""
        least = QSize()
        for item in self._items:
            least = least.expandedTo(item.minimumSize())
        return least

    def _gap(self) -> int:
        return max(0, self.spacing())

    def _place(self, rectangle: QRect, moves: bool) -> int:
        """Return the height of the rows; move the buttons there too where asked."""
        x, y, height = rectangle.x(), rectangle.y(), 0
        for item in self._items:
            size = item.sizeHint()
            if height and x + size.width() > rectangle.x() + rectangle.width():
                x, y, height = rectangle.x(), y + height + self._gap(), 0
            if moves:
                item.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + self._gap()
            height = max(height, size.height())
        return y + height - rectangle.y()
