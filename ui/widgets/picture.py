"""A chart or table as a picture: PNG in twice the resolution of the screen, or SVG."""

from __future__ import annotations

from html import escape

from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect, QSize
from qgis.PyQt.QtGui import QColor, QImage, QPainter
from qgis.PyQt.QtSvg import QSvgGenerator
from qgis.PyQt.QtWidgets import QWidget

SCALE = 2
MARGIN = 8


def png_of(widget: QWidget) -> bytes:
    """Draw a widget below its name as PNG."""
    size = _size(widget)
    image = QImage(size * SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SCALE)
    _draw(QPainter(image), widget, size)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(data)


def svg_of(widget: QWidget) -> bytes:
    """Draw a widget below its name as SVG."""
    size, data = _size(widget), QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(size)
    generator.setViewBox(QRect(QPoint(0, 0), size))
    # Qt writes the title as it is.
    generator.setTitle(escape(widget.accessibleName()))
    # A font's size is in points: with the screen's resolution it is as large as on the screen.
    generator.setResolution(widget.logicalDpiX())
    _draw(QPainter(generator), widget, size)
    return bytes(data)


def _size(widget: QWidget) -> QSize:
    title = widget.fontMetrics().horizontalAdvance(widget.accessibleName()) * 5 // 4
    size = QSize(max(widget.width(), title), widget.height() + _title_height(widget))
    return size + QSize(2 * MARGIN, 2 * MARGIN)


def _title_height(widget: QWidget) -> int:
    return round(widget.fontMetrics().height() * 1.5)


def _draw(painter: QPainter, widget: QWidget, size: QSize) -> None:
    background = _background(widget)
    painter.fillRect(QRect(QPoint(0, 0), size), background)
    painter.setPen(QColor("#1b1b1b" if background.lightness() > 127 else "#f0f0f0"))
    font = widget.font()
    font.setBold(True)
    painter.setFont(font)
    painter.drawText(MARGIN, MARGIN + widget.fontMetrics().ascent(), widget.accessibleName())
    painter.translate(MARGIN, MARGIN + _title_height(widget))
    widget.render(painter, QPoint(0, 0))
    painter.end()


def _background(widget: QWidget) -> QColor:
    """Give the colour behind the widget as it is drawn: a theme made by a style sheet is in no palette."""
    corner = widget.grab(QRect(2, 2, 1, 1)).toImage()
    return corner.pixelColor(0, 0)
