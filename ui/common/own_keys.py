"""Map tools whose keys reach nothing else: QGIS deletes the selected features on Backspace and Delete."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QWidget

DELETING = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
"""Keys on which QGIS, or an action with that shortcut, deletes what is selected in the layer that is edited."""


class OwnKeysTool(QgsMapTool):
    """Takes its keys while it is the map's tool, before shortcuts and before the map itself.

    A subclass says in :meth:`wants_key` which keys are its own and does in :meth:`take_key` what they are for.

    Args:
        canvas: the map.
        panel: the widget the tool belongs to; its keys count in the dock around it too. None is the map only.
    """

    def __init__(self, canvas: QgsMapCanvas, panel: QWidget | None = None) -> None:
        super().__init__(canvas)
        self._panel = panel
        self._watched: list[QWidget] = []

    def wants_key(self, event: QKeyEvent) -> bool:
        """Return whether a key is the tool's: those that delete always are."""
        return event.key() in DELETING

    def take_key(self, event: QKeyEvent) -> None:
        """Do what a key of the tool is for; one that deletes does nothing."""

    def activate(self) -> None:
        """Watch the keys that go to the map, to the dock of the tool, and to no widget in particular."""
        super().activate()
        self._unwatch()
        found = (self.canvas(), _dock_of(self._panel), self.canvas().window())
        self._watched = list(dict.fromkeys(widget for widget in found if widget is not None))
        for widget in self._watched:
            widget.installEventFilter(self)

    def deactivate(self) -> None:
        """Leave the keys to others."""
        self._unwatch()
        super().deactivate()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (QGIS's name)
        """Take a key that came past the filter; ignored, as QGIS deletes features on an accepted one."""
        if self.wants_key(event):
            self.take_key(event)
            event.ignore()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Keep the tool's keys from shortcuts, and then from the widget they are sent to."""
        kind = event.type()
        if kind not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) or not self._is_ours(watched):
            return False
        if not isinstance(event, QKeyEvent) or not self.wants_key(event):
            return False
        if kind == QEvent.Type.KeyPress:
            self.take_key(event)
        event.accept()
        return True

    def _is_ours(self, watched: QObject) -> bool:
        """Return whether a key is meant for the map; the window gets those of its other panels as well."""
        canvas = self.canvas()
        if watched is not canvas.window() or watched is canvas:
            return True
        return QApplication.focusWidget() in (None, watched)

    def _unwatch(self) -> None:
        for widget in self._watched:
            if not sip.isdeleted(widget):
                widget.removeEventFilter(self)
        self._watched = []


def _dock_of(panel: QWidget | None) -> QWidget | None:
    """Find the dock around a widget, or else its window."""
    widget = panel
    while widget is not None and not isinstance(widget, QDockWidget):
        widget = widget.parentWidget()
    return widget or (panel.window() if panel is not None else None)
