"""How the rows of the sensor table are laid out, in a wide and in a narrow dock."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtGui import QFontMetrics
from qgis.PyQt.QtWidgets import QGridLayout

from .sensor_row import SensorRow

LINES_OF_A_ROW = 3
MOST_LETTERS_BESIDE = 62
ROOM_FOR_THE_REST, ROOM_FOR_MOVING = 140, 60


class SensorGrid(QGridLayout):
    """Stacks name and layer in a narrow dock, where side by side neither could be read."""

    def __init__(self) -> None:
        super().__init__()
        self.is_narrow = False
        self._lines = 0
        self.setContentsMargins(0, 0, 0, 0)
        self.setHorizontalSpacing(6)
        self.setVerticalSpacing(2)
        self.setColumnStretch(1, 1)
        self.setColumnStretch(2, 1)

    def add_row(self, row: SensorRow) -> None:
        """Lay a row below the others."""
        row.place(self, self._lines, self.is_narrow)
        self._lines += LINES_OF_A_ROW

    def fit(self, rows: Sequence[SensorRow], width: int, metrics: QFontMetrics) -> None:
        """Lay all rows again where another width asks for it.

        Args:
            rows: from top to bottom.
            width: of the table, in pixels.
            metrics: of the table's font.
        """
        texts = (text for row in rows for text in (row.name, row.layer_box.currentText()))
        beside = 2 * max(map(metrics.horizontalAdvance, texts), default=0) + ROOM_FOR_THE_REST
        if any(row.editable for row in rows):
            beside += ROOM_FOR_MOVING
        is_narrow = width < min(beside, MOST_LETTERS_BESIDE * metrics.averageCharWidth())
        if is_narrow != self.is_narrow:
            self.is_narrow = is_narrow
            self.lay_out(rows)

    def lay_out(self, rows: Sequence[SensorRow]) -> None:
        """Lay rows in this order."""
        self._lines = 0
        for number, row in enumerate(rows):
            row.allow_moves(up=number > 0, down=number < len(rows) - 1)
            self.add_row(row)
