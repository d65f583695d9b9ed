"""Which maps to make: check boxes in two columns, or in one where the dock is too narrow."""

from __future__ import annotations

from functools import partial

from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QCheckBox, QGridLayout, QWidget

from ...core.contracts.outputs import MAPS, OutputKind
from ...core.model.spec import ModelSpec
from ..language.words import tr

# Those that are made unless the analyst says otherwise come first.
ROWS = sorted(MAPS, key=lambda row: not row.on_by_default)


class OutputChoice(QWidget):
    """A check box per kind of map; the class map is always made."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes = {row.kind: QCheckBox(tr(row.label), self) for row in ROWS}
        for row in ROWS:
            self.boxes[row.kind].setChecked(row.on_by_default)
            self.boxes[row.kind].setToolTip(tr(row.hint))
        always = self.boxes[OutputKind.CLASSES]
        # Not disabled: dark themes draw a disabled tick so that it cannot be seen.
        always.clicked.connect(partial(always.setChecked, True))
        self.offer(None)
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._arrange(2)

    def kinds(self) -> tuple[OutputKind, ...]:
        """Return the kinds that are ticked, of those that the model can make."""
        return tuple(kind for kind, box in self.boxes.items() if box.isChecked() and box.isEnabled())

    def offer(self, model: ModelSpec | None) -> None:
        """Offer the map of dates only where a model has a series."""
        has_series = model is not None and any(sensor.is_series for sensor in model.sensors)
        for row in ROWS:
            if row.needs_series:
                self.boxes[row.kind].setEnabled(has_series)
                hint = row.hint if has_series else tr("Only for models in which a sensor is a series of dates")
                self.boxes[row.kind].setToolTip(tr(hint))

    def choose(self, values: list[str]) -> None:
        """Tick the kinds of these values, and no other."""
        for kind, box in self.boxes.items():
            box.setChecked(kind is OutputKind.CLASSES or kind.value in values)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Ask for the width of the widest box at least."""
        return QSize(self._widest(), self._grid.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Go to one column, or back to two."""
        super().resizeEvent(event)
        needed = 2 * self._widest() + self._grid.horizontalSpacing()
        self._arrange(2 if self.width() >= needed else 1)

    def _widest(self) -> int:
        return max(box.minimumSizeHint().width() for box in self.boxes.values())

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for position, box in enumerate(self.boxes.values()):
            self._grid.addWidget(box, position // columns, position % columns)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, columns - 1)
        self.updateGeometry()
