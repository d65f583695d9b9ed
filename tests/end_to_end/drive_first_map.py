"""Runs inside QGIS (``--code``): finds where things are on the screen and clicks them with the X server's own mouse.

From the plugin manager's "Install from ZIP" to the first map of the example. It knows no key: nothing is typed.
The story is told step by step by a timer, so that it goes on while a dialog is open.
"""

from __future__ import annotations

import json
import os
import subprocess
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import qgis.utils
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QPoint, QRect, QTimer
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QListWidget,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QToolButton,
    QWidget,
)
from qgis.utils import iface

FOLDER = Path(os.environ["MAMOL_TEST_FOLDER"])
RESULT = Path(os.environ["MAMOL_TEST_RESULT"])
SCREENSHOTS = Path(os.environ["MAMOL_TEST_SCREENSHOTS"])
PACKAGE = Path(os.environ["MAMOL_TEST_PACKAGE"])
IS_INSTALLED_BY_BUTTON = bool(os.environ.get("MAMOL_TEST_INSTALL"))
TICK = 50
PATIENCE, INSTALLING = 60, 540

Wait = tuple[Callable[[], object], float, str]


class Story:
    """What a newcomer does, in the order they do it; waiting is yielding a condition."""

    def __init__(self) -> None:
        self.report: dict = {"failure": None, "seconds": {}, "texts": {}, "clicks": 0}
        self.started = time.monotonic()
        self._steps: Iterator[Wait] = self.tell()
        self._wait: Wait | None = None
        self._until = 0.0
        self._is_busy = False
        self.timer = QTimer()
        self.timer.timeout.connect(self._tick)
        self.timer.start(TICK)

    def _tick(self) -> None:
        if self._is_busy:
            return
        self._is_busy = True
        try:
            if self._wait is None or self._wait[0]():
                self._wait = next(self._steps)
                self._until = time.monotonic() + self._wait[1]
            elif time.monotonic() > self._until:
                raise AssertionError(f"waited {self._wait[1]} s for {self._wait[2]}")
        except StopIteration:
            self.end()
        except Exception:
            self.report["failure"] = traceback.format_exc()
            self.photograph("failure")
            self.end()
        finally:
            self._is_busy = False

    def end(self) -> None:
        self.timer.stop()
        RESULT.write_text(json.dumps(self.report, indent=1))
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            dialog.reject()
        QgsProject.instance().setDirty(False)
        QgsProject.instance().clear()
        QgsApplication.taskManager().cancelAll()
        QTimer.singleShot(500, iface.actionExit().trigger)

    def note(self, what: str) -> None:
        """Write down when something was there, in seconds since QGIS was ready."""
        self.report["seconds"][what] = round(time.monotonic() - self.started, 2)

    def photograph(self, name: str) -> None:
        QApplication.primaryScreen().grabWindow(0).save(str(SCREENSHOTS / f"{name}.png"))

    # The mouse

    def mouse(self, place: QPoint, button: int = 1, times: int = 1) -> None:
        self.report["clicks"] += times
        where = [str(place.x()), str(place.y())]
        click = ["click", "--repeat", str(times), "--delay", "60", str(button)]
        subprocess.run(["xdotool", "mousemove", "--sync", *where, *click], check=True, timeout=20)

    def press(self, widget: QWidget, part: QRect | None = None, times: int = 1) -> Iterator[Wait]:
        """Click a widget, or a part of it, once it is in sight; the wheel brings it there."""
        yield (lambda: widget.isVisible() and widget.isEnabled()), PATIENCE, f"{described(widget)} to be usable"
        for _ in range(30):
            yield after(0.2)
            place = widget.mapToGlobal((widget.rect() if part is None else part).center())
            there = QApplication.widgetAt(place)
            if there is not None and (there is widget or widget.isAncestorOf(there)):
                self.mouse(place, times=times)
                yield after(0.1)
                return
            area = area_of(widget)
            if area is None:
                break
            viewport = area.viewport()
            self.mouse(viewport.mapToGlobal(viewport.rect().center()), button=5)
        raise AssertionError(f"{described(widget)} cannot be reached with the mouse; {described(there)} is there")

    # The story

    def tell(self) -> Iterator[Wait]:
        window = iface.mainWindow()
        window.setGeometry(QApplication.primaryScreen().geometry())
        yield after(1)
        yield from self.install_zip()
        dock = qgis.utils.plugins["mamol"].dock
        yield dock.isVisible, PATIENCE, "the dock"
        self.note("dock")
        if dock.dependency_page is not None:
            yield from self.install_packages(dock.dependency_page)
        yield (lambda: dock.first_run.is_shown), PATIENCE, "the start page"
        self.note("start page")
        page = dock.first_run.page
        self.report["texts"]["example"] = page.example_button.text()
        self.photograph("1_start_page")
        yield from self.press(page.example_button)
        self.report["texts"]["make"] = page.make_button.text()
        yield (lambda: page.make_button.isVisible()), PATIENCE, "the examples"
        yield from self.press(page.make_button)
        self.note("example clicked")
        busy_before = time.process_time()
        classes: list[QgsRasterLayer] = []
        yield (lambda: classes.extend(class_maps()) or classes), PATIENCE, "the class map"
        self.note("map in the project")
        yield (lambda: not iface.mapCanvas().isDrawing()), PATIENCE, "the map to be drawn"
        self.note("map drawn")
        self.report["processor_seconds_to_map"] = round(time.process_time() - busy_before, 2)
        yield (lambda: dock.first_run.tour.is_on), PATIENCE, "the tour"
        yield after(0.5)
        self.photograph("2_first_map")
        self.look_at_map(classes[0])
        self.report["texts"]["tour"] = dock.first_run.tour.title.text()

    def install_zip(self) -> Iterator[Wait]:
        bar, menu = iface.mainWindow().menuBar(), iface.pluginMenu()
        yield from self.press(bar, bar.actionGeometry(menu.menuAction()))
        yield menu.isVisible, PATIENCE, "the menu Plugins"
        yield from self.press(menu, menu.actionGeometry(iface.actionManagePlugins()))
        yield (lambda: dialog_of("QgsPluginManager")), PATIENCE, "the plugin manager"
        manager = dialog_of("QgsPluginManager")
        tabs = manager.findChild(QListWidget, "mOptionsListWidget")
        chooser = manager.findChild(QWidget, "mZipFileWidget")
        # The list's rows are in no order that QGIS promises.
        for row in reversed([row for row in range(tabs.count()) if not tabs.item(row).isHidden()]):
            yield from self.press(tabs.viewport(), tabs.visualItemRect(tabs.item(row)))
            yield after(0.3)
            if chooser.isVisible():
                break
        yield chooser.isVisible, PATIENCE, "the page for zips"
        browse = [button for button in chooser.findChildren(QToolButton) if button.isVisible()]
        yield from self.press(browse[-1])
        yield (lambda: isinstance(QApplication.activeModalWidget(), QFileDialog)), PATIENCE, "the file dialog"
        files = QApplication.activeModalWidget()
        views = [files.findChild(QAbstractItemView, name) for name in ("listView", "treeView")]
        view = next(view for view in views if view.isVisible())
        yield (lambda: find_row(view, PACKAGE.name).isValid()), PATIENCE, "the zip in the file dialog"
        index = find_row(view, PACKAGE.name)
        view.scrollTo(index)
        yield from self.press(view.viewport(), view.visualRect(index))
        yield from self.press(files.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Open))
        self.note("zip chosen")
        yield from self.press(manager.findChild(QPushButton, "buttonInstallFromZip"))
        yield (lambda: question() or is_installed()), PATIENCE, "the warning, or the plugin"
        if question():
            yield from self.press(question().button(QMessageBox.StandardButton.Yes))
        yield is_installed, PATIENCE, "the plugin"
        self.note("installed")
        self.photograph("0_installed")
        yield from self.press(manager.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Close))
        yield (lambda: not manager.isVisible()), PATIENCE, "the plugin manager to close"

    def install_packages(self, page: QWidget) -> Iterator[Wait]:
        """Press the dock's own button, where packages are missing."""
        assert IS_INSTALLED_BY_BUTTON, f"packages are missing: {page.summary.text()}"
        self.photograph("0_packages")
        yield from self.press(page.install_button)
        self.note("install clicked")
        yield (lambda: not page.isVisible() or page.install_button.isEnabled()), INSTALLING, "the packages"
        self.note("packages installed")
        if page.isVisible():
            raise AssertionError(f"{page.status.text()}\n{page.output.toPlainText()[-3000:]}")

    def look_at_map(self, layer: QgsRasterLayer) -> None:
        """Write down how the layer is drawn, and how much of the map on the screen has a class's colour."""
        renderer = layer.renderer()
        self.report["layer"] = {"name": layer.name(), "renderer": renderer.type()}
        colours = {QColor(entry.color).rgb() for entry in renderer.classes()}
        canvas = iface.mapCanvas()
        shot = canvas.grab().toImage()
        counts = Counter(shot.pixel(x, y) for x in range(0, shot.width(), 4) for y in range(0, shot.height(), 4))
        self.report["share_in_class_colours"] = sum(counts[colour] for colour in colours) / sum(counts.values())


def after(seconds: float) -> Wait:
    """Return a wait of some time."""
    end = time.monotonic() + seconds
    return (lambda: time.monotonic() >= end), seconds + PATIENCE, "time to pass"


def described(widget: QWidget | None) -> str:
    return "nothing" if widget is None else f"{type(widget).__name__} '{widget.objectName()}'"


def area_of(widget: QWidget) -> QScrollArea | None:
    """Return what scrolls a widget."""
    while widget is not None and not isinstance(widget, QScrollArea):
        widget = widget.parentWidget()
    return widget


def dialog_of(kind: str) -> QWidget | None:
    """Return the window of a class of QGIS's that is shown."""
    shown = (window for window in QApplication.topLevelWidgets() if window.isVisible())
    return next((window for window in shown if window.metaObject().className() == kind), None)


def find_row(view: QAbstractItemView, name: str) -> object:
    """Return the index of a file in a file dialog's list; an invalid one where it is not there (yet)."""
    model, root = view.model(), view.rootIndex()
    rows = (model.index(row, 0, root) for row in range(model.rowCount(root)))
    return next((index for index in rows if index.data() == name), model.index(-1, -1))


def question() -> QMessageBox | None:
    box = QApplication.activeModalWidget()
    return box if isinstance(box, QMessageBox) else None


def is_installed() -> bool:
    return "mamol" in qgis.utils.active_plugins


def class_maps() -> list[QgsRasterLayer]:
    """Return the class maps in the project."""
    layers = QgsProject.instance().mapLayers().values()
    return [layer for layer in layers if layer.customProperty("mamol/output") == "classes"]


story = None


def begin() -> None:
    global story
    story = Story()


QTimer.singleShot(0, begin)
