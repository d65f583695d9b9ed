"""The map while a sample is labelled: it goes to the point, marks its pixel, and hides the map that is assessed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import PurePath

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QShortcut, QWidget

from ...core.contracts.assess import SampleDesign
from ..layers.kept_results import KIND_PROPERTY
from ..routing.asked_place import PlaceMarker
from .label_sheet import SheetPoint

PIXELS_AROUND = 20
"""Pixels on each side of a point that are seen at first."""
_METRES, _DEGREES = 10.0, 1e-4
"""Edge of the square that is marked where the pixels are not known."""


class LabelView(QObject):
    """Goes to points on a map; where there is no map, nothing is shown.

    Args:
        canvas: the map canvas, or None.
        parent: the panel.
    """

    def __init__(self, canvas: QgsMapCanvas | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._marker = PlaceMarker(canvas) if canvas is not None else None
        self._has_zoomed = False
        self._hidden: list[str] = []

    def begin(self, design: SampleDesign | None) -> tuple[str, ...]:
        """Hide the map that is assessed and those of its run.

        Returns:
            The names of the layers that were hidden.
        """
        self._has_zoomed = False
        names = []
        for node in QgsProject.instance().layerTreeRoot().findLayers():
            layer = node.layer()
            if layer is not None and node.isVisible() and _shows_classes(layer, design):
                node.setItemVisibilityChecked(False)
                self._hidden.append(layer.id())
                names.append(str(layer.name()))
        return tuple(names)

    def end(self) -> None:
        """Show what was hidden again, and mark nothing."""
        for layer_id in self._hidden:
            node = QgsProject.instance().layerTreeRoot().findLayer(layer_id)
            if node is not None:
                node.setItemVisibilityChecked(True)
        self._hidden = []
        if self._marker is not None:
            self._marker.clear()

    def go(self, point: SheetPoint, layer: QgsVectorLayer, design: SampleDesign | None) -> None:
        """Go to a point and mark its pixel; the scale is the analyst's, but for the first time."""
        if self._canvas is None or self._marker is None:
            return
        outline = _outline(point, layer, design)
        self._marker.show_place(outline, layer.crs().toWkt())
        try:
            target = self._canvas.mapSettings().destinationCrs()
            change = QgsCoordinateTransform(layer.crs(), target, QgsProject.instance())
            if self._has_zoomed:
                self._canvas.setCenter(change.transform(QgsPointXY(point.x, point.y)))
            else:
                xs, ys = zip(*outline)
                box = QgsRectangle(min(xs), min(ys), max(xs), max(ys))
                box.grow(PIXELS_AROUND * max(box.width(), box.height()))
                self._canvas.setExtent(change.transformBoundingBox(box))
                self._has_zoomed = True
        except QgsCsException:
            return
        self._canvas.refresh()

    def set_visible(self, visible: bool) -> None:
        """Hide the mark for a while, or show it again."""
        if self._marker is not None:
            self._marker.set_visible(visible)

    def release(self) -> None:
        """Take the mark off the map for good."""
        self.end()
        if self._marker is not None:
            self._marker.release()
            self._marker = None

    def shortcuts(self, panel: QWidget, keys: Mapping[str, Callable[[], None]]) -> LabelKeys:
        """Return keys that count in the panel and on the map; off at first."""
        return LabelKeys([panel] if self._canvas is None else [panel, self._canvas], keys)


class LabelKeys:
    """Keys of the panel that count on the map too, and only while points are labelled.

    Args:
        widgets: where they count; a field that is typed in keeps its keys.
        keys: what each does.
    """

    def __init__(self, widgets: list[QWidget], keys: Mapping[str, Callable[[], None]]) -> None:
        self.shortcuts: list[QShortcut] = []
        for widget in widgets:
            for key, action in keys.items():
                shortcut = QShortcut(QKeySequence(key), widget)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.activated.connect(action)
                self.shortcuts.append(shortcut)
        self.set_enabled(False)

    def set_enabled(self, enabled: bool) -> None:
        """Switch the keys on or off."""
        for shortcut in self.shortcuts:
            shortcut.setEnabled(enabled)

    def release(self) -> None:
        """Take the keys off the map for good."""
        for shortcut in self.shortcuts:
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        self.shortcuts = []


def _shows_classes(layer: QgsMapLayer, design: SampleDesign | None) -> bool:
    """Return whether a layer is a map of ours, or the one that the points were drawn from."""
    name = PurePath(layer.source().partition("|")[0]).name
    return bool(layer.customProperty(KIND_PROPERTY)) or (design is not None and name == design.map_name)


def _outline(point: SheetPoint, layer: QgsVectorLayer, design: SampleDesign | None) -> tuple[tuple[float, float], ...]:
    """Return the corners of the point's pixel; of a small square where the pixels are not known."""
    if design is not None:
        a, b, _, d, e, _ = design.transform
    else:
        a, b, d, e = (_DEGREES, 0.0, 0.0, -_DEGREES) if layer.crs().isGeographic() else (_METRES, 0.0, 0.0, -_METRES)
    corners = ((-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5), (-0.5, -0.5))
    return tuple((point.x + a * column + b * row, point.y + d * column + e * row) for column, row in corners)
