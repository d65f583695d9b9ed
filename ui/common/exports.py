"""Exporting a table or chart: copy it, save its figures as CSV, or its picture as PNG or SVG."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from html import escape
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QObject, QPoint, QRect, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QImage, QKeySequence, QPainter
from qgis.PyQt.QtSvg import QSvgGenerator
from qgis.PyQt.QtWidgets import QAction, QApplication, QToolButton, QWidget

from ...core.errors import OutputError
from ...core.files.replaced import write_bytes, write_text
from ...core.text import Table, table_text
from ..language.words import shown, tr
from .save_dialog import ask_target, file_name

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
    """Return the colour behind the widget as it is drawn: a theme made by a style sheet is in no palette."""
    corner = widget.grab(QRect(2, 2, 1, 1)).toImage()
    return corner.pixelColor(0, 0)


PICTURES = "PNG (*.png);;SVG (*.svg)"


class Exports(QObject):
    """What can be done with a table or chart: in its context menu (also by the menu key), and by Ctrl+C.

    Signals:
        refused: a sentence: a file could not be written.

    Args:
        widget: the table or chart; its accessible name is the picture's heading and names the file.
        table: gives the figures, with their head.
        whole: a context in which the widget shows all it has, for its picture.
    """

    refused = pyqtSignal(str)

    def __init__(
        self,
        widget: QWidget,
        table: Callable[[], Table],
        whole: Callable[[], AbstractContextManager[None]] = nullcontext,
    ) -> None:
        super().__init__(widget)
        self._widget = widget
        self._table = table
        self._whole = whole
        self.copy_action = QAction(tr("&Copy figures"), widget)
        self.copy_action.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        self.copy_action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.copy_action.triggered.connect(self.copy)
        self.csv_action = QAction(tr("Save figures as CS&V…"), widget)
        self.csv_action.triggered.connect(self._ask_for_csv)
        self.picture_action = QAction(tr("Save &picture as PNG or SVG…"), widget)
        self.picture_action.triggered.connect(self._ask_for_picture)
        for action in self.actions:
            widget.addAction(action)
        widget.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    @property
    def actions(self) -> tuple[QAction, ...]:
        """What the menu holds."""
        return self.copy_action, self.csv_action, self.picture_action

    @property
    def name(self) -> str:
        """What the table or chart is called."""
        return str(self._widget.accessibleName())

    def copy(self) -> None:
        """Put the figures on the clipboard, separated by tabs."""
        QApplication.clipboard().setText(table_text(self._table(), "\t"))

    def save_csv(self, path: str) -> None:
        """Write the figures; a failure is reported in a sentence."""
        self._write(lambda: write_text(path, table_text(self._table())))

    def save_picture(self, path: str) -> None:
        """Write the picture, as SVG where the file's name ends so, else as PNG; a failure gets a sentence."""
        draw = svg_of if Path(path).suffix.lower() == ".svg" else png_of
        with self._whole():
            data = draw(self._widget)
        self._write(lambda: write_bytes(path, data))

    def _write(self, write: Callable[[], None]) -> None:
        try:
            write()
        except OutputError as error:
            self.refused.emit(shown(str(error)))

    def _ask_for_csv(self) -> None:
        path = ask_target(self._widget, tr("Save figures"), file_name(self.name, ".csv"), "CSV (*.csv)")
        if path:
            self.save_csv(path)

    def _ask_for_picture(self) -> None:
        path = ask_target(self._widget, tr("Save picture"), file_name(self.name, ".png"), PICTURES)
        if path:
            self.save_picture(path)


class ExportButton(QToolButton):
    """Opens the same menu; for those who do not look for it under the right mouse button."""

    def __init__(self, exports: Exports, parent: QWidget) -> None:
        super().__init__(parent)
        self.setIcon(QgsApplication.getThemeIcon("/mActionSharingExport.svg"))
        self.setAutoRaise(True)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolTip(tr("Copy or save “{0}”").format(exports.name))
        self.setAccessibleName(self.toolTip())
        self.addActions(list(exports.actions))
