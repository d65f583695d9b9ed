"""A switch per sensor: on, it is there; off, it is taken away."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from .elided_check_box import ElidedCheckBox
from .plain_text import plain_tip


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
            hint = self.tr("Switch {0} off to see the map without it, and on to have it back")
            box.setToolTip(plain_tip(hint.format(name)))
            box.setAccessibleName(self.tr("{0} is there").format(name))
            box.toggled.connect(self.flipped)
            self._layout.addWidget(box)
            self.boxes[name] = box

    def forget(self) -> None:
        """Forget how the sensors of a project that is closed were switched."""
        self.set_sensors(())
        self._states.clear()

    def present(self) -> tuple[str, ...]:
        """Give the names of the sensors that are on."""
        return tuple(name for name, box in self.boxes.items() if box.isChecked())
