"""Accuracy with the dates up to each day, as a line."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QSizePolicy, QToolTip, QVBoxLayout, QWidget

from ...core.contracts.season import SeasonPoint
from ...core.report.season_chart import AVERAGE_COLOUR, OVERALL_COLOUR
from ...core.text import figure
from ..common.rows_buttons import RowsButtons
from ..common.section import section_title
from ..common.text import plain_label, set_muted
from ..language.words import tr

HEIGHT, RIGHT, TOP, BOTTOM = 160, 12, 18, 28
TICKS = 4


class SeasonLine(QWidget):
    """Draws overall and average accuracy by day; a click names the day.

    Signals:
        picked: the day "2021-06-01" that was clicked.
    """

    picked = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.points: tuple[SeasonPoint, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Accuracy over the season"))
        self.setToolTip(tr("Click a point to see the map with the dates up to that day"))

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Ask for a fixed height."""
        return QSize(240, HEIGHT)

    def show_points(self, points: Sequence[SeasonPoint]) -> None:
        """Draw these points."""
        self.points = tuple(points)
        self.update()

    def places(self) -> list[float]:
        """Return where each point lies, in pixels from the left."""
        days = [date.fromisoformat(point.date).toordinal() for point in self.points]
        span = max(1, days[-1] - days[0]) if days else 1
        left = self._left()
        return [left + (day - days[0]) / span * (self.width() - left - RIGHT) for day in days]

    def _left(self) -> int:
        """Return where the lines begin: beside the longest figure."""
        return self.fontMetrics().horizontalAdvance("100 %") + 8

    def _lowest(self) -> float:
        """Return the accuracy at the foot of the chart: a whole tenth below all points."""
        least = min((min(point.overall, point.average) for point in self.points), default=0.0)
        return max(0.0, math.floor(10 * least - 0.2) / 10)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Draw grid, lines and the first and last day."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        text = self.palette().color(QPalette.ColorRole.WindowText)
        faint = QColor(text)
        faint.setAlpha(60)
        foot, places, left, lowest = self.height() - BOTTOM, self.places(), self._left(), self._lowest()
        for part in range(TICKS + 1):
            y = foot - part / TICKS * (foot - TOP)
            painter.setPen(faint)
            painter.drawLine(QPointF(left, y), QPointF(self.width() - RIGHT, y))
            painter.setPen(text)
            if part % 2 == 0:
                share = lowest + (1 - lowest) * part / TICKS
                box = QRectF(0, y - 8, left - 4, 16)
                painter.drawText(
                    box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), f"{100 * share:.0f} %"
                )
        if not self.points:
            return
        below = QRectF(left, foot + 9, self.width() - left, BOTTOM - 9)
        painter.drawText(below, int(Qt.AlignmentFlag.AlignLeft), self.points[0].date)
        if len(self.points) > 1:
            painter.drawText(below, int(Qt.AlignmentFlag.AlignRight), self.points[-1].date)
        series = (
            (OVERALL_COLOUR, tr("overall"), [point.overall for point in self.points]),
            (AVERAGE_COLOUR, tr("classes' average"), [point.average for point in self.points]),
        )
        right = float(left)
        for colour, name, values in series:
            heights = [(value - lowest) / (1 - lowest) * (foot - TOP) for value in values]
            corners = [QPointF(x, foot - height) for x, height in zip(places, heights)]
            painter.setPen(QPen(QColor(colour), 2))
            painter.drawPolyline(QPolygonF(corners))
            for corner in corners:
                painter.drawEllipse(corner, 2.0, 2.0)
            painter.drawText(QPointF(right, TOP - 5), f"— {name}")
            right += painter.fontMetrics().horizontalAdvance(f"— {name}   ")

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Name the nearest point."""
        if not self.points:
            return
        x = event.pos().x()
        place = min(range(len(self.points)), key=lambda number: abs(self.places()[number] - x))
        point = self.points[place]
        words = tr("until {0}: {1} % overall, {2} % average of the classes")
        told = words.format(point.date, f"{100 * point.overall:.1f}", f"{100 * point.average:.1f}")
        QToolTip.showText(self.mapToGlobal(event.pos()), told, self)
        self.picked.emit(point.date)


class SeasonChart(QWidget):
    """The line with its heading and its figures to copy; hidden until there are points.

    Signals:
        picked: the day that was clicked.
        refused: a sentence: the CSV file could not be written.
    """

    picked = pyqtSignal(str)
    refused = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = SeasonLine(self)
        self.note = plain_label("", self)
        self.note.setWordWrap(True)
        set_muted(self.note)
        self.buttons = RowsButtons(tr("the accuracy over the season"), "season.csv", self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(section_title(tr("Accuracy over the season"), self))
        for widget in (self.line, self.note, self.buttons):
            layout.addWidget(widget)
        self.line.picked.connect(self.picked)
        self.buttons.refused.connect(self.refused)
        self.hide()

    def show_points(self, points: Sequence[SeasonPoint]) -> None:
        """Show these points; none hides the chart."""
        self.line.show_points(points)
        self.setVisible(bool(points))
        if not points:
            return
        self.buttons.rows = tuple(
            ("season", point.date, column, value)
            for point in points
            for column, value in (
                ("dates", str(point.dates)),
                (tr("overall accuracy"), figure(point.overall)),
                (tr("average accuracy"), figure(point.average)),
                (tr("reference pixels"), str(point.pixels)),
            )
        )
        self.note.setText(
            tr("With all sensors and the dates up to each day, on {0} reference pixels in view.").format(
                f"{points[-1].pixels:,}"
            )
        )
