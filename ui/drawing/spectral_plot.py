"""The spectral plot: the mean of each class over the bands of a sensor, and its spread as a band of colour."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ...core.contracts.spectra import SensorSpectra
from ...core.text import Table, figure
from ..common.exports import Exports
from ..language.words import tr

SPREAD_ALPHA = 45
MOST_NAMED_BANDS = 8


class SpectralPlot(QWidget):
    """Draws the classes of one sensor."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spectra: SensorSpectra | None = None
        self._scene = ""
        self.setMinimumSize(240, 180)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Spectra of the classes"))
        self.setToolTip(tr("Mean of each class; the band of colour is one standard deviation to each side"))
        self.exports = Exports(self, self.table)

    def show_spectra(self, spectra: SensorSpectra | None, scene: str = "") -> None:
        """Show a sensor's classes; None shows nothing.

        Args:
            spectra: of the sensor.
            scene: which of several scenes they are of, for the table; empty where there is one.
        """
        self._spectra, self._scene = spectra, scene
        self.update()

    def table(self) -> Table:
        """Return a row per class and band; the scene comes first where there are several."""
        scene = (self._scene,) if self._scene else ()
        head = (
            *(("scene",) if scene else ()),
            *("sensor", "class", "pixels", "band", "mean", tr("standard deviation")),
        )
        if self._spectra is None:
            return (head,)
        rows = (
            (*scene, self._spectra.sensor, one.entry.name, str(one.pixels), band, figure(mean), figure(spread))
            for one in self._spectra.classes
            for band, mean, spread in zip(self._spectra.bands, one.mean, one.spread)
        )
        return (head, *rows)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Ask for room for a readable plot."""
        return QSize(420, 260)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Draw axes, spreads and means in the colours of the classes."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        metrics = QFontMetricsF(self.font())
        spectra = self._spectra
        if spectra is None or not spectra.classes:
            return
        lows = [mean - spread for one in spectra.classes for mean, spread in zip(one.mean, one.spread)]
        highs = [mean + spread for one in spectra.classes for mean, spread in zip(one.mean, one.spread)]
        low, high = min(lows), max(highs)
        if high <= low:
            low, high = low - 1, high + 1
        left = max(metrics.horizontalAdvance(f"{value:.3g}") for value in (low, high, (low + high) / 2)) + 10
        line = metrics.height()
        area = QRectF(left, line * 0.6, self.width() - left - line, self.height() - line * 3)
        if area.width() < 20 or area.height() < 20:
            return
        places = self._places(spectra)
        self._draw_axes(painter, area, metrics, (low, high), places)
        for one in spectra.classes:
            colour = QColor(one.entry.colour)
            upper, lower, middle = (
                [
                    QPointF(
                        area.left() + x * area.width(), area.bottom() - (value - low) / (high - low) * area.height()
                    )
                    for x, value in zip(places, values)
                ]
                for values in (
                    [mean + spread for mean, spread in zip(one.mean, one.spread)],
                    [mean - spread for mean, spread in zip(one.mean, one.spread)],
                    one.mean,
                )
            )
            faint = QColor(colour)
            faint.setAlpha(SPREAD_ALPHA)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(faint)
            painter.drawPolygon(QPolygonF([*upper, *lower[::-1]]))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour, 2))
            painter.drawPolyline(QPolygonF(middle))
            if len(middle) <= MOST_NAMED_BANDS:
                painter.setBrush(colour)
                for at, top, bottom in zip(middle, upper, lower):
                    painter.drawEllipse(at, 3, 3)
                    if len(middle) == 1:
                        painter.drawLine(top, bottom)

    @staticmethod
    def _places(spectra: SensorSpectra) -> list[float]:
        """Return where the bands stand, 0 to 1: by wavelength where that is known and rises, else evenly."""
        count = len(spectra.bands)
        waves = spectra.wavelengths
        if len(waves) == count > 1 and all(one < other for one, other in zip(waves, waves[1:])):
            return [(wave - waves[0]) / (waves[-1] - waves[0]) for wave in waves]
        return [number / (count - 1) for number in range(count)] if count > 1 else [0.5]

    def _draw_axes(
        self,
        painter: QPainter,
        area: QRectF,
        metrics: QFontMetricsF,
        ends: tuple[float, float],
        places: list[float],
    ) -> None:
        if self._spectra is None:
            return
        ink, line = self.palette().color(QPalette.ColorRole.Text), metrics.height()
        faint = QColor(ink)
        faint.setAlpha(50)
        for part in (0.0, 0.5, 1.0):
            y = area.bottom() - part * area.height()
            painter.setPen(QPen(faint, 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(ink)
            align = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            value = ends[0] + part * (ends[1] - ends[0])
            painter.drawText(QRectF(0, y - line / 2, area.left() - 4, line), align, f"{value:.3g}")
        bands, waves = self._spectra.bands, self._spectra.wavelengths
        names = [f"{wave:.0f}" for wave in waves] if len(waves) == len(bands) else list(bands)
        last = -1e9
        for place, name in zip(places, names):
            middle, wide = area.left() + place * area.width(), metrics.horizontalAdvance(name)
            start = min(max(middle - wide / 2, 0), self.width() - wide - 2)
            if start > last:
                painter.drawText(QPointF(start, area.bottom() + line * 1.1), name)
                last = start + wide + 8
        title = tr("wavelength (nm)") if len(waves) == len(bands) and waves else tr("band")
        below = QRectF(area.left(), area.bottom() + line * 1.3, area.width(), line)
        painter.drawText(below, int(Qt.AlignmentFlag.AlignHCenter), title)
