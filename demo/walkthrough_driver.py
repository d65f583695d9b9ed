"""Runs inside QGIS (``--code``): does what the walk-through shows, and photographs each step."""

from __future__ import annotations

import json
import os
import traceback
from pathlib import Path

import qgis.utils
from mamol.demo.hands import Hands
from qgis.core import QgsPointXY, QgsProject
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QToolBar, QWidget
from qgis.utils import iface

FOLDER = Path(os.environ["MAMOL_WALKTHROUGH"])
MODEL = os.environ["MAMOL_DEMO_MODEL"]
WIDTH, HEIGHT, DOCK = 1240, 760, 400
BROKEN, CLOUDED = "AVIRIS D", "AVIRIS B"
CLOUD = ((0.30, 0.18), (0.55, 0.12), (0.70, 0.30), (0.62, 0.55), (0.36, 0.50))
"""Corners across and down the scene, 0 to 1."""
ASKED = 0.50, 0.33
PATIENCE = 300


class WalkThrough(Hands):
    """The session."""

    def __init__(self) -> None:
        super().__init__()
        self.frames: list[dict[str, object]] = []
        self.failure = ""
        self.dock = qgis.utils.plugins["mamol"].dock
        self.canvas = iface.mapCanvas()

    def run(self) -> None:
        """Do it, write down what was photographed, and close QGIS."""
        try:
            self.arrange_window()
            self.classify()
            self.flip_a_sensor()
            self.draw_a_cloud()
            self.click_a_pixel()
        except Exception:
            self.failure = traceback.format_exc()
        report = {"failure": self.failure, "frames": self.frames}
        (FOLDER / "frames.json").write_text(json.dumps(report), encoding="utf-8")
        self.close_qgis()

    def arrange_window(self) -> None:
        """Leave room for the map and the dock."""
        window = iface.mainWindow()
        window.setGeometry(0, 0, WIDTH, HEIGHT)
        for panel in window.findChildren(QDockWidget):
            if panel is not self.dock:
                panel.close()
        for bar in window.findChildren(QToolBar):
            bar.hide()
        self.dock.setUserVisible(True)
        window.resizeDocks([self.dock], [DOCK], Qt.Orientation.Horizontal)
        self.dock.model_row.choose(MODEL)
        self.rest(1000)
        self.canvas.zoomToFullExtent()
        for node in QgsProject.instance().layerTreeRoot().findLayers():
            if node.layer().name() == "training_polygons":
                node.setItemVisibilityChecked(False)

    def classify(self) -> None:
        """Classify with all four sensors."""
        page, results = self.dock.classify_page, []
        self.dock.tabs.setCurrentWidget(self.dock.tabs.widget(0))
        page.folder_widget.setFilePath("")
        self.photograph("Classify: one model, and whichever of its sensors are present", 2)
        page.result_ready.connect(results.append)
        self.click(page.run_bar.start_button)
        self.wait(lambda: results, PATIENCE, "the run to end")
        self.dock.message_bar.clearWidgets()
        self.photograph("A class map with the model's names and colours", 2)

    def flip_a_sensor(self) -> None:
        """Break a spectrometer, and see what that changes."""
        page = self.dock.what_if_page
        self.dock.tabs.setCurrentIndex(1)
        self.click(page.start_button)
        self.previewed(self.dock.what_if_page)
        self.photograph("What-if: the preview follows the map", 1.5)
        self.click(page.switches.boxes[BROKEN])
        self.previewed(self.dock.what_if_page)
        self.show(page.switches)
        self.photograph(f"{BROKEN} is switched off: the map in view is classified again at once", 2)
        self.show(page.worth_panel.state)
        self.photograph("Class changes, and what each sensor is worth in this view", 2)
        self.click(page.switches.boxes[BROKEN])
        self.previewed(self.dock.what_if_page)

    def draw_a_cloud(self) -> None:
        """Switch a sensor off in a polygon, and keep the scenario."""
        page = self.dock.what_if_page
        page.brush.sensor_box.setCurrentText(CLOUDED)
        self.click(page.brush.draw_button)
        for across, down in CLOUD:
            self.click_map(across, down)
        self.photograph(f"A cloud over {CLOUDED}: click its corners on the map", 1.5)
        self.click_map(*CLOUD[-1], Qt.MouseButton.RightButton)
        self.click(page.brush.draw_button)
        self.previewed(self.dock.what_if_page)
        self.photograph("What the model maps under the cloud", 2)
        self.click(page.keep_button)
        self.wait(lambda: page.history.scenarios, PATIENCE, "the scenario to be kept")
        self.dock.message_bar.clearWidgets()
        self.rest(1000)
        self.show(page.history.forget_button)
        self.photograph("Keep the scenario: it is saved with the project", 2)

    def click_a_pixel(self) -> None:
        """Ask why a pixel under the cloud became what it is."""
        page = self.dock.routing_page
        self.dock.tabs.setCurrentIndex(2)
        self.click(page.ask_button)
        self.click_map(*ASKED)
        self.wait(lambda: not page.job.is_running and page.answer_panel.explanation, PATIENCE, "the answer to a click")
        self.show(page.ask_button)
        self.photograph("Routing: click a pixel and see its classes, with and without each sensor", 2)
        self.show(page.answer_panel.gates)
        self.photograph("and which experts contributed there", 2)

    def click_map(self, across: float, down: float, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        """Click a place of the scene."""
        scene = QgsProject.instance().mapLayersByName("AVIRIS A") or list(QgsProject.instance().mapLayers().values())
        extent = scene[0].extent()
        place = QgsPointXY(extent.xMinimum() + across * extent.width(), extent.yMaximum() - down * extent.height())
        spot: QPoint = self.canvas.mapSettings().mapToPixel().transform(place).toQPointF().toPoint()
        viewport: QWidget = self.canvas.viewport()
        QTest.mouseMove(viewport, spot)
        QTest.mouseClick(viewport, button, Qt.KeyboardModifier.NoModifier, spot)
        self.rest(100)

    def photograph(self, caption: str, seconds: float) -> None:
        """Take a picture of the screen once the map is drawn, without QGIS's own messages."""
        iface.messageBar().clearWidgets()
        self.rest(500)
        self.wait(lambda: not self.canvas.isDrawing(), PATIENCE, "the map to be drawn")
        self.rest(300)
        path = FOLDER / f"{len(self.frames):02}.png"
        QApplication.primaryScreen().grabWindow(0).save(str(path))
        self.frames.append({"picture": str(path), "caption": caption, "seconds": seconds})


walk_through = WalkThrough()
QTimer.singleShot(0, walk_through.run)
