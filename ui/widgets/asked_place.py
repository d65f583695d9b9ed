"""The place on the map that is asked about: the tool that asks, and the mark that shows what was answered."""

from __future__ import annotations

from qgis.core import QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ...core.contracts.routing import Explanation
from ...core.contracts.sensors import Extent
from ..extents import extent_of
from .ask_tool import AskTool
from .place_marker import PlaceMarker


class AskedPlace(QObject):
    """Tool and mark of one map; where there is no map, nothing is asked and nothing is shown.

    Signals:
        asked: a rectangle in the map's CRS; a point has neither width nor height.
        put_away: the tool is no longer the map's.

    Args:
        canvas: the map canvas; None where there is none to click on.
        parent: the page.
    """

    asked = pyqtSignal(QgsRectangle)
    put_away = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self.tool = AskTool(canvas, parent) if canvas is not None else None
        self.marker = PlaceMarker(canvas) if canvas is not None else None
        if canvas is not None and self.tool is not None:
            self.tool.asked.connect(self.asked)
            self.tool.deactivated.connect(self.put_away)
            canvas.destinationCrsChanged.connect(self._redraw)

    def hold_tool(self, held: bool) -> None:
        """Make the tool the map's, or put it away."""
        if self._canvas is not None and self.tool is not None:
            (self._canvas.setMapTool if held else self._canvas.unsetMapTool)(self.tool)

    def ask_centre(self) -> None:
        """Ask about the middle of the map."""
        if self._canvas is not None:
            centre = self._canvas.extent().center()
            self.asked.emit(QgsRectangle(centre, centre))

    def extent(self, box: QgsRectangle | None = None) -> Extent | None:
        """Give a rectangle of the map, or all of it, with its CRS; None where there is no map."""
        if self._canvas is None:
            return None
        return extent_of(box or self._canvas.extent(), self._canvas.mapSettings().destinationCrs())

    def show_answer(self, told: Explanation) -> None:
        """Mark the pixels that were answered."""
        if self.marker is not None:
            self.marker.show_place(told.outline, told.crs)

    def clear(self) -> None:
        """Take the mark away."""
        if self.marker is not None:
            self.marker.clear()

    def set_visible(self, visible: bool) -> None:
        """Show the mark of the last answer, or hide it."""
        if self.marker is not None:
            self.marker.set_visible(visible)

    def release(self) -> None:
        """Take tool and mark off the map, before the dock is deleted."""
        if self.tool is not None and self.marker is not None:
            self.tool.release()
            self.marker.release()
            self.tool = self.marker = None

    def _redraw(self) -> None:
        if self.marker is not None:
            self.marker.redraw()
