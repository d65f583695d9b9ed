"""A switch per sensor: on, it is there; off, it is taken away."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.PyQt.QtCore import QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPaintEvent
from qgis.PyQt.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QVBoxLayout, QWidget

from ..common.text import plain_tip
from ..language.words import tr


class ElidedCheckBox(QCheckBox):
    """Takes the width it is given."""

    def __init__(self, caption: str, parent: QWidget | None = None) -> None:
        # In a caption an ampersand would mark a key.
        super().__init__(caption.replace("&", "&&"), parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Draw box and caption."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        room = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, self).width()
        flags = int(Qt.TextFlag.TextShowMnemonic)
        option.text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room, flags)
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_CheckBox, option)


class SensorSwitches(QWidget):
    """Check boxes that say at once what is flipped.

    Signals:
        flipped: a switch was flipped.
    """

    flipped = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: dict[str, ElidedCheckBox] = {}
        self._states: dict[str, bool] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)

    def set_sensors(self, names: Sequence[str]) -> None:
        """Show these sensors; those that were there before, lately or earlier, keep their state, new ones are on."""
        self._states.update((name, box.isChecked()) for name, box in self.boxes.items())
        for box in self.boxes.values():
            box.hide()
            box.deleteLater()
        self.boxes = {}
        for name in names:
            box = ElidedCheckBox(name, self)
            box.setChecked(self._states.get(name, True))
            hint = tr("Switch {0} off to see the map without it")
            box.setToolTip(plain_tip(hint.format(name)))
            box.setAccessibleName(tr("{0} is on").format(name))
            box.toggled.connect(self.flipped)
            self._layout.addWidget(box)
            self.boxes[name] = box

    def forget(self) -> None:
        """Forget how the sensors of a project that is closed were switched."""
        self.set_sensors(())
        self._states.clear()

    def off(self) -> list[str]:
        """Return the names of the sensors that are off, those that are not at hand for a while included."""
        states = {**self._states, **{name: box.isChecked() for name, box in self.boxes.items()}}
        return sorted(name for name, is_on in states.items() if not is_on)

    def restore(self, off: Any) -> None:
        """Switch off the sensors that a project names; anything else that stands in its place switches none."""
        names = {name for name in off if isinstance(name, str)} if isinstance(off, list) else set()
        self._states = dict.fromkeys(names, False)
        for name, box in self.boxes.items():
            blocker = QSignalBlocker(box)
            box.setChecked(name not in names)
            blocker.unblock()

    def present(self) -> tuple[str, ...]:
        """Return the names of the sensors that are on."""
        return tuple(name for name, box in self.boxes.items() if box.isChecked())
