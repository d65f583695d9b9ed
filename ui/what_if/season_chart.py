"""Accuracy with the dates up to each day, as a line, and the day that is on the map."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date

from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QSizePolicy, QToolTip, QVBoxLayout, QWidget

from ...core.contracts.season import SeasonPoint
from ...core.report.season_chart import AVERAGE_COLOUR, OVERALL_COLOUR
from ...core.text import ROW_HEAD, Table, figure
from ..common.exports import Exports
from ..common.section import exportable_title
from ..common.text import plain_label, set_muted
from ..language.words import tr

HEIGHT, RIGHT, TOP, BOTTOM = 160, 12, 18, 28
TICKS = 4


class SeasonLine(QWidget):
    """Draws overall and average accuracy by day; the pointer names a day, a click shows its map.

    Signals:
        picked: the day "2021-06-01" that was clicked.
    """

    picked = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.points: tuple[SeasonPoint, ...] = ()
        self.marked = ""
        self.setMouseTracking(True)
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

    def mark(self, day: str) -> None:
        """Mark the day up to which the map has dates; "" is none."""
        self.marked = day
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
        self._draw_days(painter, foot, places)
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

    def _draw_days(self, painter: QPainter, foot: int, places: Sequence[float]) -> None:
        """Write the first and last day below the lines, and between them the day that is marked, with a line."""
        left, days = self._left(), [point.date for point in self.points]
        below = QRectF(left, foot + 9, self.width() - left, BOTTOM - 9)
        painter.drawText(below, int(Qt.AlignmentFlag.AlignLeft), days[0])
        if len(days) > 1:
            painter.drawText(below, int(Qt.AlignmentFlag.AlignRight), days[-1])
        if self.marked not in days:
            return
        x, text = places[days.index(self.marked)], painter.pen()
        painter.setPen(QPen(text.color(), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, TOP), QPointF(x, foot + 4))
        painter.setPen(text)
        width = self.fontMetrics().horizontalAdvance(f" {self.marked} ")
        if below.left() + width < x - width / 2 and x + width / 2 < below.right() - width:
            box = QRectF(x - width / 2, below.top(), width, below.height())
            painter.drawText(box, int(Qt.AlignmentFlag.AlignHCenter), self.marked)

    def nearest(self, x: int) -> SeasonPoint:
        """Return the point that is nearest to a place, in pixels from the left; there has to be one."""
        places = self.places()
        return self.points[min(range(len(self.points)), key=lambda number: abs(places[number] - x))]

    def event(self, event: QEvent) -> bool:
        """Leave the tool tip to the pointer, which names a day."""
        return True if event.type() == QEvent.Type.ToolTip and self.points else bool(super().event(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Name the nearest point."""
        self._name(event.pos())

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Pick the nearest point."""
        if self.points and event.button() == Qt.MouseButton.LeftButton:
            self._name(event.pos())
            self.picked.emit(self.nearest(event.pos().x()).date)

    def _name(self, place: QPoint) -> None:
        if self.points:
            point = self.nearest(place.x())
            words = tr("until {0}: {1} % overall, {2} % average of the classes")
            told = words.format(point.date, f"{100 * point.overall:.1f}", f"{100 * point.average:.1f}")
            QToolTip.showText(self.mapToGlobal(place), told, self)


class SeasonChart(QWidget):
    """The line with its heading and its figures to copy; hidden until there are points.

    Signals:
        picked: the day that was clicked.
    """

    picked = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = SeasonLine(self)
        self.note = plain_label("", self)
        self.note.setWordWrap(True)
        set_muted(self.note)
        self.exports = Exports(self.line, self.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(exportable_title(tr("Accuracy over the season"), self.exports, self))
        for widget in (self.line, self.note):
            layout.addWidget(widget)
        self.line.picked.connect(self.picked)
        self.hide()

    def show_points(self, points: Sequence[SeasonPoint]) -> None:
        """Show these points; none hides the chart."""
        self.line.show_points(points)
        self.setVisible(bool(points))
        if not points:
            return
        self.note.setText(
            tr("With all sensors and all dates up to each day, on {0} reference pixels in view.").format(
                f"{points[-1].pixels:,}"
            )
        )

    def table(self) -> Table:
        """Return the figures with their head, to copy and to save."""
        rows = (
            ("season", point.date, column, value)
            for point in self.line.points
            for column, value in (
                ("dates", str(point.dates)),
                (tr("overall accuracy"), figure(point.overall)),
                (tr("average accuracy"), figure(point.average)),
                (tr("reference pixels"), str(point.pixels)),
            )
        )
        return (ROW_HEAD, *rows)
