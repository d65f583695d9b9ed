"""Runs inside QGIS (``--code``): does what an analyst does, and writes down what is then to be seen."""

from __future__ import annotations

import faulthandler
import json
import os
import shutil
import time
import traceback
from pathlib import Path

import qgis.utils
from mamol.core.contracts.outputs import OutputKind
from mamol.demo.hands import Hands
from qgis.core import Qgis, QgsApplication, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QLabel
from qgis.utils import iface

FOLDER = Path(os.environ["MAMOL_TEST_FOLDER"])
RESULT = Path(os.environ["MAMOL_TEST_RESULT"])
CRASH = (FOLDER / "crash.txt").open("w")  # what every thread was doing, should QGIS crash
faulthandler.enable(CRASH)
SCREENSHOTS = Path(os.environ["MAMOL_TEST_SCREENSHOTS"])
SENSORS = ("AVIRIS A", "AVIRIS B", "AVIRIS C", "AVIRIS D")
BEAT = 10


class Heartbeat:
    """A timer on the main thread; the longest time between two beats is how long QGIS froze."""

    def __init__(self):
        self.longest = 0.0
        self._last = time.monotonic()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(BEAT)

    def _beat(self):
        now = time.monotonic()
        self.longest = max(self.longest, now - self._last)
        self._last = now

    def restart(self, longest=0.0):
        self.longest, self._last = longest, time.monotonic()


class Driver(Hands):
    """The session. Waiting runs the event loop, so QGIS works on meanwhile."""

    def __init__(self):
        super().__init__()
        self.report = {
            "failure": None,
            "dialogs": [],
            "stalls": {},
            "seconds": {},
            "messages": self.messages,
            "screenshots": [],
        }
        self.heartbeat = Heartbeat()
        self.watchdog = QTimer()
        self.watchdog.timeout.connect(self.close_dialogs)
        self.watchdog.start(1000)

    def run(self):
        try:
            self.drive()
        except Exception:
            self.report["failure"] = traceback.format_exc()
            self.screenshot("failure")
        RESULT.write_text(json.dumps(self.report, indent=1))
        self.close_qgis()

    def drive(self):
        plugin = qgis.utils.plugins["mamol"]
        self.dock = plugin.dock
        self.dock.message_bar.widgetAdded.connect(self.note_message)
        self.report["qgis"] = Qgis.QGIS_VERSION
        self.report["provider"] = QgsApplication.processingRegistry().providerById("mamol") is not None
        self.arrange_window()
        self.report["dock_visible_at_first"] = self.dock.isVisible()
        self.dock.setUserVisible(True)
        self.wait(lambda: not iface.mapCanvas().isDrawing(), 60, "the map to be drawn")
        self.screenshot("1_start")
        self.train()
        self.classify("all", ())
        self.classify("without_d", ("AVIRIS D",))
        self.ask_pixels()
        self.switch_sensors()
        self.report["map_group_names"] = [group.name() for group in QgsProject.instance().layerTreeRoot().findGroups()]

    def arrange_window(self):
        window = iface.mainWindow()
        window.setGeometry(0, 0, 1600, 1000)
        for panel in window.findChildren(QDockWidget):
            if panel.windowTitle().startswith("Browser"):
                panel.close()
        window.resizeDocks([self.dock], [440], Qt.Orientation.Horizontal)
        iface.mapCanvas().zoomToFullExtent()

    def note_message(self, item):
        self.report["messages"].append(" ".join(label.text() for label in item.findChildren(QLabel) if label.text()))

    # Train

    def train(self):
        page = self.dock.train_page
        # A project without a model opens on the start page.
        self.report["start_page_at_first"] = self.dock.first_run.is_shown
        self.click(self.dock.first_run.page.train_button)
        self.report["page_after_start"] = self.dock.tabs.currentIndex()
        self.tick_in_menu(page.sensor_table.add_button, page.sensor_table.add_menu, SENSORS)
        polygons = QgsProject.instance().mapLayersByName("training_polygons")[0]
        page.label_section.layer_box.setLayer(polygons)
        page.options.preset_box.setCurrentIndex(page.options.preset_box.findData("fast"))
        model = FOLDER / "my fields.safetensors"
        page.options.model_file.setFilePath(str(model))
        self.report["model"] = str(model)
        self.wait(lambda: not page.label_section.counter.is_counting, 60, "the labels to be counted")
        self.report["train_state"] = page.label_section.state.text()
        self.report["train_field"] = page.label_section.field
        self.report["train_classes"] = [entry.name for entry in page.label_section.classes()]
        self.screenshot("2_train_ready")
        self.cancel_training(page)
        results = []
        page.trained.connect(results.append)
        self.heartbeat.restart()
        start = time.monotonic()
        self.click(page.run_bar.start_button)
        self.report["train_button_answered_after"] = time.monotonic() - start
        steps = "training, step"
        self.wait(lambda: steps in page.run_bar.message.text() or results, 120, "the second stage of training")
        self.report["train_running_message"] = page.run_bar.message.text()
        self.show(page.curve)
        self.rest(500)
        self.screenshot("3_train_running")
        self.wait(lambda: results or not page.is_running, 300, "the training to end")
        self.report["stalls"]["train"] = self.heartbeat.longest
        self.report["seconds"]["train"] = time.monotonic() - start
        if not results:
            raise AssertionError(f"Train gave no result; the dock said {self.report['messages'][-3:]}")
        self.rest(500)
        self.show(page.report_panel)
        self.screenshot("3_train_report")
        self.report["train_overall"] = results[0].accuracy.overall
        self.report["train_patterns"] = len(results[0].patterns)
        self.report["train_report_text"] = page.report_panel.browser.toPlainText()
        self.report["train_report_size"] = Path(results[0].report_path).stat().st_size
        self.report["model_selected"] = self.dock.model_row.path == str(model)

    def cancel_training(self, page):
        """Start, cancel, and see what is left."""
        before = sorted(path.name for path in FOLDER.iterdir())
        self.click(page.run_bar.start_button)
        self.wait(lambda: page.run_bar.message.text(), 60, "progress of the training to cancel")
        self.rest(3000)
        start = time.monotonic()
        self.click(page.run_bar.cancel_button)
        self.wait(lambda: not page.is_running, 60, "the cancelled training to end")
        self.report["seconds"]["cancel"] = time.monotonic() - start
        self.report["left_by_cancel"] = sorted({path.name for path in FOLDER.iterdir()} - set(before))

    # Classify

    def classify(self, name, broken):
        page = self.dock.classify_page
        self.dock.tabs.setCurrentIndex(0)
        for row in page.sensor_table.rows:
            if row.use.isChecked() == (row.name in broken):
                self.click(row.use)
        for box in page.output_boxes.values():
            if box.isEnabled() and not box.isChecked():
                self.click(box)
        page.folder_widget.setFilePath(str(FOLDER))
        self.report[f"{name}_status"] = {row.name: row.status_text.text() for row in page.sensor_table.rows}
        self.screenshot(f"4_classify_{name}_before")
        results = []
        page.result_ready.connect(results.append)
        self.heartbeat.restart()
        start = time.monotonic()
        self.click(page.run_bar.start_button)
        self.report[f"{name}_button_answered_after"] = time.monotonic() - start
        self.report[f"{name}_in_task_manager"] = [task.description() for task in QgsApplication.taskManager().tasks()]
        self.wait(lambda: page.run_bar.message.text() or results, 60, "progress of the run")
        self.screenshot(f"5_classify_{name}_running")
        self.wait(lambda: results or not page.is_running, 300, "the run to end")
        self.report["stalls"][f"classify {name}"] = self.heartbeat.longest
        self.report["seconds"][f"classify {name}"] = time.monotonic() - start
        page.result_ready.disconnect(results.append)
        if not results:
            raise AssertionError(f"Classify gave no result; the dock said {self.report['messages'][-3:]}")
        self.report[f"{name}_layers"] = self.describe_group()
        self.report[f"{name}_summary"] = {
            "used": list(results[0].sensors_used),
            "absent": list(results[0].sensors_absent),
            "confidence": results[0].mean_confidence,
            "pixels": results[0].pixels,
        }
        self.show_and_photograph(name)

    def describe_group(self):
        """What the topmost group shows: layers, renderers and legends, as the layer tree has them."""
        group = QgsProject.instance().layerTreeRoot().children()[0]
        view = iface.layerTreeView()
        model = view.layerTreeModel()
        layers = {}
        for node in group.findLayers():
            layer = node.layer()
            legend = [str(item.data(Qt.ItemDataRole.DisplayRole)) for item in model.layerLegendNodes(node)]
            layers[layer.customProperty("mamol/output")] = {
                "name": layer.name(),
                "source": layer.source(),
                "valid": layer.isValid(),
                "crs": layer.crs().authid(),
                "size": [layer.width(), layer.height()],
                "bands": layer.bandCount(),
                "renderer": layer.renderer().type(),
                "legend": legend,
                "visible": node.isVisible(),
            }
        return {"group": group.name(), "open": view.isExpanded(view.node2index(group)), "layers": layers}

    def show_and_photograph(self, name):
        """Photograph each output, its legend unfolded, the layers above switched off."""
        root = QgsProject.instance().layerTreeRoot()
        group = root.children()[0]
        for node in root.findLayers():
            node.setExpanded(False)
            if node.layer().customProperty("mamol/output") or node.layer().name() == "training_polygons":
                node.setItemVisibilityChecked(False)
        for node in group.findLayers():
            node.setItemVisibilityChecked(True)
            node.setExpanded(True)
            self.wait(lambda: not iface.mapCanvas().isDrawing(), 60, "the map to be drawn")
            self.rest(600)
            self.screenshot(f"6_{name}_{node.layer().customProperty('mamol/output')}")
            node.setItemVisibilityChecked(False)
            node.setExpanded(False)
        group.findLayers()[0].setItemVisibilityChecked(True)

    # Routing

    def ask_pixels(self):
        """Ask the latest result, which did without the fourth sensor, about two pixels; then tabulate the view."""
        page, canvas = self.dock.routing_page, iface.mapCanvas()
        self.dock.tabs.setCurrentIndex(2)
        self.wait(lambda: not canvas.isDrawing(), 60, "the map to be drawn")
        self.click(page.ask_button)
        self.report["routing_result"] = page.result_choice.currentText()
        self.report["routing_answers"] = []
        extent = page.result_choice.result.layers[OutputKind.CLASSES].extent()
        for across, down in ((0.3, 0.6), (0.7, 0.3)):
            place = QgsPointXY(extent.xMinimum() + across * extent.width(), extent.yMaximum() - down * extent.height())
            spot = canvas.mapSettings().mapToPixel().transform(place).toQPointF().toPoint()
            self.heartbeat.restart()
            QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
            self.wait(lambda: not page.job.is_running, 60, "the answer to a click")
            self.report["stalls"]["ask"] = self.heartbeat.longest
            told = page.answer_panel.explanation
            if told is None:
                raise AssertionError(f"a click was not answered: {page.state.text()}")
            answer = {
                "place": told.outline[0],
                "class": told.top[0].entry.value,
                "probability": told.top[0].probability,
            }
            self.report["routing_answers"].append({**answer, "sensors": dict(told.sensors)})
        self.report["routing_without"] = page.answer_panel.without.text()
        self.screenshot("7_routing_answer")
        self.click(page.shares_panel.button)
        self.wait(lambda: not page.shares_panel.job.is_running, 60, "the tables of the view")
        self.report["routing_tables"] = page.shares_panel.state.text()
        self.show(page.shares_panel.buttons)
        self.screenshot("7_routing_tables")

    # What-if

    def switch_sensors(self):
        """Preview with the three sensors of the latest result, switch one off, stop."""
        page, canvas = self.dock.what_if_page, iface.mapCanvas()
        self.dock.tabs.setCurrentIndex(1)
        canvas.zoomToFullExtent()
        self.rest(500)
        self.wait(lambda: not canvas.isDrawing(), 60, "the map to be drawn")
        before = canvas.grab().toImage()
        pictures = []
        page.live.pictured.connect(lambda picture: pictures.append((time.monotonic(), picture)))
        self.click(page.start_button)
        self.wait(lambda: pictures and pictures[-1][1].is_final, 60, "the preview")
        self.report["preview"] = str(FOLDER / "preview.tif")
        shutil.copyfile(page.live.preview.layer.source(), self.report["preview"])
        layer_id = page.live.preview.layer.id()
        pictures.clear()
        self.heartbeat.restart()
        start = time.monotonic()
        self.click(page.switches.boxes["AVIRIS C"])
        self.wait(lambda: pictures and pictures[-1][1].is_final, 60, "the preview without a sensor")
        self.report["stalls"]["flip"] = self.heartbeat.longest
        self.report["seconds"]["flip, first picture"] = pictures[0][0] - start
        self.report["seconds"]["flip, final picture"] = pictures[-1][0] - start
        self.report["flip_agreement"] = page.figures.agreement.text()
        self.report["flip_keeps_layer"] = page.live.preview.layer.id() == layer_id
        self.wait(lambda: not page.worth_panel.job.is_running, 60, "what the sensors are worth")
        self.report["worth"] = page.worth_panel.agreement.bars()
        self.wait(lambda: not canvas.isDrawing(), 60, "the map to be drawn")
        self.screenshot("8_what_if")
        self.click(page.start_button)
        self.report["preview_is_gone"] = QgsProject.instance().mapLayer(layer_id) is None
        self.wait(lambda: canvas.grab().toImage() == before, 60, "the map as it was before the preview")

    # Hands and eyes

    def tick_in_menu(self, button, menu, names):
        """Open a button's menu, tick entries, close it; the menu's own loop runs meanwhile."""
        missing = list(names)

        def tick():
            try:
                for action in menu.actions():
                    if action.text() in missing:
                        missing.remove(action.text())
                        place = menu.actionGeometry(action).center()
                        QTest.mouseMove(menu, place)
                        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
                self.screenshot("2_train_adding_layers")
            finally:
                menu.close()

        QTimer.singleShot(500, tick)
        self.click(button)
        if missing:
            raise AssertionError(f"the menu does not offer {missing}")

    def screenshot(self, name):
        self.rest(300)
        longest = self.heartbeat.longest
        path = SCREENSHOTS / f"{name}.png"
        QApplication.primaryScreen().grabWindow(0).save(str(path))
        self.report["screenshots"].append(str(path))
        self.heartbeat.restart(longest)

    def close_dialogs(self):
        """A dialog nobody asked for would wait for ever: write it down and close it."""
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            self.report["dialogs"].append(f"{type(dialog).__name__}: {dialog.windowTitle()}")
            dialog.close()


driver = Driver()
QTimer.singleShot(0, driver.run)
