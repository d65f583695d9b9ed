"""Two kept scenarios on the map, one left and one right of the pointer."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsMapRendererParallelJob, QgsMapSettings, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem, QgsMapMouseEvent
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QRectF, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor, QFontMetricsF, QImage, QKeyEvent, QPainter, QPen
from qgis.PyQt.QtWidgets import QWidget

from ...core.contracts.scenario import Scenario
from ..common.own_keys import OwnKeysTool
from ..layers.scenario_maps import layer_of_scenario, open_scenario
from ..layers.scenario_names import scenario_name

LINE, INK, PAPER = QColor("#d55e00"), QColor("#1b1b1b"), QColor(255, 255, 255, 220)
LINE_WIDTH, MARGIN = 3, 5
Z_VALUE = 50
"""Above the map, below rubber bands."""


class SwipeItem(QgsMapCanvasItem):
    """Draws two pictures of the view over the map, and the line between them.

    Args:
        canvas: the map.
        names: what is left and right of the line.
    """

    def __init__(self, canvas: QgsMapCanvas, names: tuple[str, str]) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._names = names
        self.pictures: list[QImage | None] = [None, None]
        self.split = canvas.viewport().width() // 2
        self.setZValue(Z_VALUE)

    def boundingRect(self) -> QRectF:  # noqa: N802 (Qt's name)
        """Return the whole view."""
        return QRectF(self._canvas.viewport().rect())

    def updatePosition(self) -> None:  # noqa: N802 (QGIS's name)
        """Stay where the view is, wherever the map goes."""
        self.setPos(0, 0)

    def move_to(self, split: int) -> None:
        """Put the line at so many pixels from the left."""
        self.split = min(max(split, 0), self._canvas.viewport().width())
        self.update()

    def paint(  # type: ignore[override]  # QGIS's Python hands over all three
        self, painter: QPainter, _option: Any = None, _widget: QWidget | None = None
    ) -> None:
        """Draw both sides, each clipped at the line, and what they are called."""
        whole = self.boundingRect()
        left = QRectF(0, 0, self.split, whole.height())
        right = QRectF(self.split, 0, whole.width() - self.split, whole.height())
        for picture, side in zip(self.pictures, (left, right)):
            if picture is not None:
                painter.save()
                painter.setClipRect(side)
                painter.drawImage(whole, picture)
                painter.restore()
        painter.setPen(QPen(LINE, LINE_WIDTH))
        painter.drawLine(self.split, 0, self.split, int(whole.height()))
        _write(painter, self._names[0], left, at_right=True)
        _write(painter, self._names[1], right, at_right=False)


def _write(painter: QPainter, name: str, side: QRectF, at_right: bool) -> None:
    """Write a name at the top of a side, beside the line; shortened where there is little room, or none."""
    metrics = QFontMetricsF(painter.font())
    room = side.width() - 4 * MARGIN
    if room < metrics.averageCharWidth() * 4:
        return
    text = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
    size = metrics.boundingRect(text).adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)
    x = side.right() - size.width() - MARGIN if at_right else side.left() + MARGIN
    label = QRectF(x, MARGIN, size.width(), size.height())
    painter.fillRect(label, PAPER)
    painter.setPen(INK)
    painter.drawText(label, int(Qt.AlignmentFlag.AlignCenter), text)


class SwipeTool(OwnKeysTool):
    """The line follows the pointer; Escape ends it.

    Signals:
        moved: the pointer is so many pixels from the left of the view.
        given_up: Escape.
    """

    moved = pyqtSignal(int)
    given_up = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, panel: QWidget | None = None) -> None:
        super().__init__(canvas, panel)
        self.setCursor(Qt.CursorShape.SplitHCursor)

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802 (QGIS's name)
        """Tell where the pointer is."""
        self.moved.emit(event.pos().x())

    def wants_key(self, event: QKeyEvent) -> bool:
        """Return whether a key is the tool's: Escape is."""
        return super().wants_key(event) or event.key() == Qt.Key.Key_Escape

    def take_key(self, event: QKeyEvent) -> None:
        """End with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()


class Swipe(QObject):
    """Compares two scenarios on the map. The project and its layers stay as they are.

    Signals:
        changed: it was switched on or off.

    Args:
        canvas: the map.
        panel: the widget it belongs to.
    """

    changed = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, panel: QWidget) -> None:
        super().__init__(panel)
        self._canvas, self._panel = canvas, panel
        self.item: SwipeItem | None = None
        self._layers: tuple[QgsRasterLayer, ...] = ()
        self._scenarios: tuple[Scenario, ...] = ()
        self._tool: SwipeTool | None = None
        self._tool_before: Any = None
        self._jobs: list[QgsMapRendererParallelJob] = []
        self._draw_soon = QTimer(self)
        self._draw_soon.setSingleShot(True)
        self._draw_soon.setInterval(0)
        self._draw_soon.timeout.connect(self._draw)
        self._look_soon = QTimer(self)
        self._look_soon.setSingleShot(True)
        self._look_soon.setInterval(0)
        self._look_soon.timeout.connect(self._look_for_layers)

    @property
    def is_on(self) -> bool:
        """Whether two scenarios are on the map."""
        return self.item is not None

    def start(self, left: Scenario, right: Scenario) -> None:
        """Show two scenarios.

        Raises:
            MamolError: the map of one is no layer of the project, or cannot be opened.
        """
        self.stop()
        self._layers = (open_scenario(left), open_scenario(right))
        self._scenarios = (left, right)
        self.item = SwipeItem(self._canvas, (scenario_name(left), scenario_name(right)))
        self._tool = SwipeTool(self._canvas, self._panel)
        self._tool.moved.connect(self.item.move_to)
        self._tool.given_up.connect(self.stop)
        self._tool.deactivated.connect(self._tool_replaced)
        self._tool_before = self._canvas.mapTool()
        self._canvas.setMapTool(self._tool)
        # The signal tells of every change of what is seen; drawing again at once would do so for each step of a drag.
        self._canvas.extentsChanged.connect(self._draw_soon.start)
        self._canvas.destinationCrsChanged.connect(self._draw_soon.start)
        QgsProject.instance().layersRemoved.connect(self._look_soon.start)
        self._draw()
        self.changed.emit()

    def stop(self) -> None:
        """Take both off the map, and give the pointer back."""
        if self.item is None:
            return
        item, self.item = self.item, None
        tool, self._tool = self._tool, None
        before, self._tool_before = self._tool_before, None
        self._layers = self._scenarios = ()
        self._draw_soon.stop()
        for signal in (self._canvas.extentsChanged, self._canvas.destinationCrsChanged):
            signal.disconnect(self._draw_soon.start)
        QgsProject.instance().layersRemoved.disconnect(self._look_soon.start)
        self._drop_jobs()
        self._canvas.scene().removeItem(item)
        if tool is not None:
            tool.deactivated.disconnect(self._tool_replaced)
            self._canvas.unsetMapTool(tool)
            tool.deleteLater()
            if before is not None and not sip.isdeleted(before):
                self._canvas.setMapTool(before)
        self.changed.emit()

    def _tool_replaced(self) -> None:
        """End without touching the map's tool: QGIS is about to set another."""
        tool, self._tool, self._tool_before = self._tool, None, None
        self.stop()
        if tool is not None:
            tool.deleteLater()

    def _look_for_layers(self) -> None:
        """End when a map is no layer of the project any more."""
        if any(layer_of_scenario(one) is None for one in self._scenarios):
            self.stop()

    def _draw(self) -> None:
        """Have both sides drawn anew, beside the main thread."""
        self._drop_jobs()
        if self.item is None:
            return
        # What was drawn of an earlier view would lie in the wrong place.
        self.item.pictures = [None, None]
        self.item.update()
        for side, layer in enumerate(self._layers):
            settings = QgsMapSettings(self._canvas.mapSettings())
            settings.setLayers([layer])
            settings.setBackgroundColor(QColor(0, 0, 0, 0))
            job = QgsMapRendererParallelJob(settings)
            job.finished.connect(lambda job=job, side=side: self._drawn(job, side))
            self._jobs.append(job)
            job.start()

    def _drawn(self, job: QgsMapRendererParallelJob, side: int) -> None:
        if job in self._jobs and self.item is not None:
            self._jobs.remove(job)
            self.item.pictures[side] = job.renderedImage()
            self.item.update()

    def _drop_jobs(self) -> None:
        """Let go of what is being drawn of an earlier view."""
        for job in self._jobs:
            job.cancelWithoutBlocking()
        _ending.extend(self._jobs)
        self._jobs.clear()
        _ending[:] = [job for job in _ending if job.isActive()]


_ending: list[QgsMapRendererParallelJob] = []
"""Jobs that were told to stop: they are kept until they have."""
