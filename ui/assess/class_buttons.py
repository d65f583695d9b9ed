"""A button per class, with its colour and its key."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from qgis.PyQt.QtCore import QSize, pyqtSignal
from qgis.PyQt.QtGui import QColor, QResizeEvent
from qgis.PyQt.QtWidgets import QGridLayout, QPushButton, QWidget

from ...core.contracts.labels import ClassEntry
from ...core.text import plain
from ..common.figure_table import swatch
from ..common.text import plain_tip
from ..language.words import tr

KEYED = 9
_SWATCH = 12
_LEAST_WIDTH = 110
_LONGEST = 28


class ClassButtons(QWidget):
    """Emits ``chosen`` with the name of a class; the class of the point is pressed.

    Buttons stand in two columns, or in one where the dock is too narrow; the first nine have keys.
    """

    chosen = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[QPushButton] = []
        self._names: list[str] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(4)

    def show_classes(self, classes: Sequence[ClassEntry]) -> None:
        """Make the buttons."""
        for button in self.buttons:
            self._grid.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._names = [entry.name for entry in classes]
        self.buttons = [self._button(place, entry) for place, entry in enumerate(classes)]
        self._columns = 0
        self._arrange()

    def show_label(self, label: str) -> None:
        """Press the button of a class, and no other."""
        for name, button in zip(self._names, self.buttons):
            button.setChecked(plain(name) == plain(label))

    def choose(self, place: int) -> None:
        """Choose a class by its place, as its key does; nothing where there is none."""
        if 0 <= place < len(self._names):
            self.chosen.emit(self._names[place])

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Go to one column, or back to two."""
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Ask for one column at least."""
        return QSize(_LEAST_WIDTH, self._grid.minimumSize().height())

    def _button(self, place: int, entry: ClassEntry) -> QPushButton:
        name = entry.name if len(entry.name) <= _LONGEST else entry.name[: _LONGEST - 1] + "…"
        key = f"{place + 1}  " if place < KEYED else ""
        button = QPushButton(key + name.replace("&", "&&"), self)
        button.setIcon(swatch(QColor(entry.colour), _SWATCH))
        button.setIconSize(QSize(_SWATCH, _SWATCH))
        button.setCheckable(True)
        button.setStyleSheet("text-align: left; padding: 4px 6px;")
        tip = tr("{0}: save this class and go on").format(entry.name)
        button.setToolTip(plain_tip(tip + (tr(" (key {0})").format(place + 1) if place < KEYED else "")))
        # Pressed or not says what is saved, so a click does not toggle by itself.
        button.clicked.connect(partial(self._clicked, button, entry.name))
        button.show()
        return button

    def _clicked(self, button: QPushButton, name: str, *_: object) -> None:
        button.setChecked(not button.isChecked())
        self.chosen.emit(name)

    def _arrange(self) -> None:
        widest = max((button.sizeHint().width() for button in self.buttons), default=0)
        columns = 2 if self.width() >= 2 * widest + self._grid.spacing() else 1
        if columns == self._columns:
            return
        self._columns = columns
        for place, button in enumerate(self.buttons):
            self._grid.addWidget(button, place // columns, place % columns)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, columns - 1)
        self.updateGeometry()
