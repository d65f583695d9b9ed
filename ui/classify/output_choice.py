"""Which maps to make: check boxes in two columns, or in one where the dock is too narrow."""

from __future__ import annotations

from functools import partial

from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QCheckBox, QGridLayout, QWidget

from ...core.contracts.outputs import OutputKind

# Kind, label, tool tip, ticked at first.
OUTPUTS = (
    (
        OutputKind.CLASSES,
        "classes",
        "The class of each pixel, with the model's names and colours; always written",
        True,
    ),
    (OutputKind.CONFIDENCE, "confidence", "The probability of the mapped class, 0 to 1", True),
    (
        OutputKind.EXPERTS,
        "expert shares",
        "How much each expert contributed, one band per expert",
        True,
    ),
    (OutputKind.DOMINANT, "dominant expert", "The expert with the largest share at each pixel", True),
    (
        OutputKind.ROUTER_ENTROPY,
        "router entropy",
        "How evenly the experts contribute: 0 one expert, 1 all equally",
        False,
    ),
    (OutputKind.ENTROPY, "entropy", "How undecided the model is: 0 certain, 1 all classes equally likely", False),
    (OutputKind.PATTERN, "sensors present", "Which sensors had data at each pixel", False),
)


class OutputChoice(QWidget):
    """A check box per kind of map; the class map is always made."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes = {kind: QCheckBox(self.tr(label), self) for kind, label, _, _ in OUTPUTS}
        for kind, _, hint, ticked in OUTPUTS:
            self.boxes[kind].setChecked(ticked)
            self.boxes[kind].setToolTip(self.tr(hint))
        always = self.boxes[OutputKind.CLASSES]
        # Not disabled: dark themes draw a disabled tick so that it cannot be seen.
        always.clicked.connect(partial(always.setChecked, True))
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._arrange(2)

    def kinds(self) -> tuple[OutputKind, ...]:
        """Return the kinds that are ticked."""
        return tuple(kind for kind, box in self.boxes.items() if box.isChecked())

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
