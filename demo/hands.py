"""Hands and eyes of a program that works in real QGIS: clicks, waits, and scrolls, as a person would."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QEventLoop, QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QWidget
from qgis.utils import iface

STEP_MILLISECONDS = 20
LONGEST_STOP = 300
"""Seconds that tasks may take to stop."""
LONGEST_PREVIEW = 300


class Hands:
    """Works in the QGIS it runs in; waiting runs the event loop, so QGIS works on meanwhile.

    Attributes:
        messages: what the dock has said, for errors; to be filled by the subclass.
    """

    def __init__(self) -> None:
        self.messages: list[str] = []

    def click(self, widget: QWidget) -> None:
        """Click with the left button; the page is scrolled to the widget first, as a person would.

        Raises:
            AssertionError: the widget is hidden or disabled.
        """
        self.show(widget)
        if not widget.isVisible() or not widget.isEnabled():
            raise AssertionError(f"'{widget.text()}' cannot be clicked")
        place = QPoint(min(10, widget.width() // 2), widget.height() // 2)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)

    def show(self, widget: QWidget) -> None:
        """Scroll the page so that the widget is seen."""
        area = widget.parent()
        while area is not None and not hasattr(area, "ensureWidgetVisible"):
            area = area.parent()
        if area is not None:
            area.ensureWidgetVisible(widget)
        self.rest(50)

    def wait(self, condition: Callable[[], object], seconds: float, what: str) -> None:
        """Wait until a condition holds.

        Raises:
            AssertionError: it does not hold in time.
        """
        loop = QEventLoop()
        end = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > end:
                raise AssertionError(f"waited {seconds} s for {what}; the dock said {self.messages[-3:]}")
            QTimer.singleShot(STEP_MILLISECONDS, loop.quit)
            loop.exec()

    def rest(self, milliseconds: int) -> None:
        """Let QGIS work for a while."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def previewed(self, page: Any) -> None:
        """Wait for the final picture of the What-if page, and for what the sensors are worth in it."""
        self.rest(500)
        self.wait(lambda: not page.live.job.is_running, LONGEST_PREVIEW, "the preview")
        self.wait(lambda: not page.worth_panel.job.is_running, LONGEST_PREVIEW, "what the sensors are worth")

    def close_qgis(self) -> None:
        """Close the project and QGIS, which would ask about changes, and about tasks that run."""
        QgsProject.instance().setDirty(False)
        QgsProject.instance().clear()
        QgsApplication.taskManager().cancelAll()
        self.wait(lambda: not QgsApplication.taskManager().countActiveTasks(), LONGEST_STOP, "tasks to end")
        QTimer.singleShot(0, iface.actionExit().trigger)
