"""The live curve of training: loss on the left axis, validation accuracy on the right."""

from __future__ import annotations

import math

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ...core.contracts.train import HistoryPoint
from ...core.text import Table, figure
from ..common.exports import Exports
from ..language.words import tr

MOST_POINTS = 2000
LEAST_CONTRAST = 100
LOSS_COLOURS = {True: QColor("#e69f00"), False: QColor("#b35900")}
ACCURACY_COLOURS = {True: QColor("#56b4e9"), False: QColor("#0063a8")}


class TrainingCurve(QWidget):
    """Draws the history of a training run as it grows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: list[HistoryPoint] = []
        self.setMinimumSize(200, 150)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setToolTip(tr("Loss on training pixels, and overall accuracy on held-out pixels"))
        self.setAccessibleName(tr("Training curve"))
        self.exports = Exports(self, self.table)

    @property
    def points(self) -> tuple[HistoryPoint, ...]:
        """What is drawn."""
        return tuple(self._points)

    def table(self) -> Table:
        """Return a row per point."""
        rows = (
            (str(p.step), figure(p.loss), "" if p.validation_accuracy is None else figure(p.validation_accuracy))
            for p in self._points
        )
        return (("step", "loss", tr("validation accuracy")), *rows)

    def clear(self) -> None:
        """Start an empty curve."""
        self._points.clear()
        self._changed()

    def add(self, point: HistoryPoint) -> None:
        """Add a point; long histories are thinned, validations are kept."""
        self._points.append(point)
        if len(self._points) > MOST_POINTS:
            last = len(self._points) - 1
            kept = (p for i, p in enumerate(self._points) if (last - i) % 2 == 0 or p.validation_accuracy is not None)
            self._points = list(kept)
        self._changed()

    def set_points(self, points: tuple[HistoryPoint, ...]) -> None:
        """Show a whole history."""
        self._points = list(points)
        self._changed()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Ask for room for a readable curve."""
        return QSize(280, 170)

    def _changed(self) -> None:
        if self._points:
            last = self._points[-1]
            self.setAccessibleDescription(tr("step {0}, loss {1:.3f}").format(last.step, last.loss))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Draw axes, labels and both curves in the colours of the theme."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        background = self.palette().color(QPalette.ColorRole.Base)
        painter.fillRect(self.rect(), background)
        dark = background.lightness() < 128
        metrics = QFontMetricsF(self.font())
        area = self._plot_area(metrics)
        if area.width() < 20 or area.height() < 20:
            return
        steps = max((point.step for point in self._points), default=0) or 1
        loss_top = _round_up(max((p.loss for p in self._points if math.isfinite(p.loss)), default=1.0))
        self._draw_axes(painter, area, metrics, steps, loss_top)
        self._draw_line(
            painter, area, LOSS_COLOURS[dark], [(p.step / steps, p.loss / loss_top) for p in self._points], False
        )
        checks = [(p.step / steps, p.validation_accuracy) for p in self._points if p.validation_accuracy is not None]
        self._draw_line(painter, area, ACCURACY_COLOURS[dark], checks, True)
        self._draw_titles(painter, area, metrics, dark)

    def _plot_area(self, metrics: QFontMetricsF) -> QRectF:
        left = metrics.horizontalAdvance("0.00") + 8
        right = metrics.horizontalAdvance("100 %") + 8
        line = metrics.height()
        return QRectF(left, line * 1.5, self.width() - left - right, self.height() - line * 3.9)

    def _draw_axes(self, painter: QPainter, area: QRectF, metrics: QFontMetricsF, steps: int, loss_top: float) -> None:
        ink = _readable(self.palette().color(QPalette.ColorRole.Text), self.palette().color(QPalette.ColorRole.Base))
        faint = QColor(ink)
        faint.setAlpha(50)
        line = metrics.height()
        for part in (0.0, 0.5, 1.0):
            y = area.bottom() - part * area.height()
            painter.setPen(QPen(faint, 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(ink)
            middle = int(Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(
                QRectF(0, y - line / 2, area.left() - 4, line),
                int(Qt.AlignmentFlag.AlignRight) | middle,
                f"{part * loss_top:.2g}",
            )
            painter.drawText(
                QRectF(area.right() + 4, y - line / 2, self.width() - area.right() - 4, line),
                int(Qt.AlignmentFlag.AlignLeft) | middle,
                f"{100 * part:.0f} %",
            )
        below = QRectF(area.left(), area.bottom() + line * 0.6, area.width(), line)
        painter.drawText(below, int(Qt.AlignmentFlag.AlignLeft), "0")
        painter.drawText(below, int(Qt.AlignmentFlag.AlignHCenter), tr("step"))
        painter.drawText(below, int(Qt.AlignmentFlag.AlignRight), f"{steps:,}" if self._points else "")

    @staticmethod
    def _draw_line(
        painter: QPainter, area: QRectF, colour: QColor, points: list[tuple[float, float]], marked: bool
    ) -> None:
        """Draw a curve through points given in fractions of the plot area."""
        places = [
            QPointF(area.left() + x * area.width(), area.bottom() - min(y, 1.0) * area.height())
            for x, y in points
            if math.isfinite(y)
        ]
        painter.setPen(QPen(colour, 2 if marked else 1.4))
        painter.drawPolyline(QPolygonF(places))
        if marked:
            painter.setBrush(colour)
            for place in places:
                painter.drawEllipse(place, 2.5, 2.5)
            painter.setBrush(Qt.BrushStyle.NoBrush)

    def _draw_titles(self, painter: QPainter, area: QRectF, metrics: QFontMetricsF, dark: bool) -> None:
        """Write what each axis shows, and its last value, in the colour of its curve."""
        checks = [p.validation_accuracy for p in self._points if p.validation_accuracy is not None]
        loss = tr("loss") + (f" {self._points[-1].loss:.3f}" if self._points else "")
        accuracy = tr("validation accuracy") + (f" {100 * checks[-1]:.1f} %" if checks else "")
        if metrics.horizontalAdvance(loss + "   " + accuracy) > self.width() - 8:
            accuracy = tr("accuracy") + (f" {100 * checks[-1]:.1f} %" if checks else "")
        row = QRectF(4, 2, self.width() - 8, metrics.height())
        painter.setPen(LOSS_COLOURS[dark])
        painter.drawText(row, int(Qt.AlignmentFlag.AlignLeft), loss)
        painter.setPen(ACCURACY_COLOURS[dark])
        painter.drawText(row, int(Qt.AlignmentFlag.AlignRight), accuracy)


def _readable(ink: QColor, background: QColor) -> QColor:
    """Return the ink, or grey where a theme made by a style sheet left the palette's ink unreadable."""
    if abs(ink.lightness() - background.lightness()) >= LEAST_CONTRAST:
        return ink
    return QColor("#d0d0d0") if background.lightness() < 128 else QColor("#303030")


def _round_up(value: float) -> float:
    """Return the next number of the form 1, 2, 2.5 or 5 times a power of ten."""
    if value <= 0:
        return 1.0
    power = 10.0 ** math.floor(math.log10(value))
    return next(step * power for step in (1.0, 2.0, 2.5, 5.0, 10.0) if step * power >= value)
