"""Runs inside QGIS (``--code``): goes from a model to a map that may be handed over, with mouse and keys."""

from __future__ import annotations

import csv
import json
import os
import traceback
from pathlib import Path
from typing import Any

import numpy as np
import qgis.utils
import rasterio
from mamol.demo.hands import Hands
from qgis.core import (
    QgsContrastEnhancement,
    QgsMapLayer,
    QgsMultiBandColorRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
)
from qgis.PyQt.QtCore import QPoint, Qt, QTimer, QUrl
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QDockWidget, QLabel, QLineEdit, QToolBar, QWidget
from qgis.utils import iface

FOLDER = Path(os.environ["MAMOL_HANDING_OVER"])
SCENE = Path(os.environ["MAMOL_SCENE"])
LAYERS = (("S2", "s2_l2a.tif"), ("S1", "s1_rtc_db.tif"), ("DEM", "dem.tif"))
MAPS = ("confidence", "probabilities", "pattern", "applicability")
POINTS, FLOOR, UNIT = 200, 25, 0.5
DOCK = 420
PATIENCE = 300
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class HandingOver(Hands):
    """The session."""

    def __init__(self) -> None:
        super().__init__()
        self.report: dict[str, Any] = {"failure": "", "messages": self.messages, "pictures": []}
        self.dock = qgis.utils.plugins["mamol"].dock
        self.canvas = iface.mapCanvas()

    def run(self) -> None:
        """Do it, write down what was seen, and close QGIS."""
        try:
            self.dock.message_bar.widgetAdded.connect(self.note_message)
            self.arrange()
            self.classify_and_finish()
            self.finish_again()
            self.draw()
            self.label()
            self.assess()
            self.compare_with_truth()
        except Exception:
            self.report["failure"] = traceback.format_exc()
            self.picture("failure")
        (FOLDER / "report.json").write_text(json.dumps(self.report, indent=1), encoding="utf-8")
        self.close_qgis()

    def note_message(self, item: QWidget) -> None:
        """Keep what the dock says."""
        self.messages.append(" ".join(label.text() for label in item.findChildren(QLabel) if label.text()))

    def arrange(self) -> None:
        """Open the three sensors, and leave room for map and dock."""
        window = iface.mainWindow()
        window.setGeometry(QApplication.primaryScreen().geometry())
        for panel in window.findChildren(QDockWidget):
            if panel is not self.dock and panel.objectName() != "Layers":
                panel.close()
        for bar in window.findChildren(QToolBar):
            bar.hide()
        iface.newProject()
        self.layers: dict[str, QgsMapLayer] = {}
        for name, file in reversed(LAYERS):
            layer = QgsRasterLayer(str(SCENE / file), name)
            self.layers[name] = QgsProject.instance().addMapLayer(layer)
        image = self.layers["S2"]
        image.setRenderer(QgsMultiBandColorRenderer(image.dataProvider(), 4, 3, 2))
        stretch = QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
        image.setContrastEnhancement(stretch, QgsRasterMinMaxOrigin.Limits.CumulativeCut)
        QgsProject.instance().setCrs(image.crs())
        self.canvas.setDestinationCrs(image.crs())
        self.dock.setUserVisible(True)
        self.dock.first_run.leave()
        self.dock.model_row.choose(str(FOLDER / "chile.safetensors"))
        window.activateWindow()
        window.resizeDocks([self.dock], [DOCK], Qt.Orientation.Horizontal)
        self.canvas.setExtent(image.extent())
        for node in QgsProject.instance().layerTreeRoot().findLayers():
            node.setExpanded(False)
        self.rest(1000)

    # The steps

    def classify_and_finish(self) -> None:
        """Classify, and finish in the same run."""
        page = self.dock.classify_page
        self.open_tab(0)
        self.report["sensors"] = {row.name: row.status_text.text() for row in page.sensor_table.rows}
        boxes = {kind.value: box for kind, box in page.output_boxes.items()}
        for name in MAPS:
            if not boxes[name].isChecked():
                self.click(boxes[name])
        section = page.finish_section
        self.click(section.box)
        self.pick(section.choices.smoothing_box, "Bayesian")
        self.type_into(section.choices.unit_spin, str(UNIT))
        self.click(section.choices.polygons_box)
        self.type_into(page.folder_widget.lineEdit(), str(FOLDER))
        self.show(section.choices.simplify_spin)
        self.picture("classify-ready")
        self.run_job(page, page.run_bar, "classify and finish")
        self.picture("classified")
        group = QgsProject.instance().layerTreeRoot().children()[0]
        self.report["maps"] = [node.layer().name() for node in group.findLayers()]
        self.report["files"] = sorted(path.name for path in FOLDER.glob("*") if path.suffix in (".tif", ".gpkg"))

    def finish_again(self) -> None:
        """Finish the map that exists, with simpler polygons, in the window for it."""
        section = self.dock.classify_page.finish_section
        self.click(section.button)
        self.rest(500)
        dialog = section.dialog
        choices = dialog.panel.choices
        self.pick(choices.smoothing_box, "majority")
        self.type_into(choices.unit_spin, "1")
        if not choices.polygons_box.isChecked():
            self.click(choices.polygons_box)
        self.rest(300)
        if choices.simplify_spin.isEnabled():
            self.type_into(choices.simplify_spin, "15")
        self.type_into(dialog.panel.file_widget.lineEdit(), str(FOLDER / "again.tif"))
        self.rest(300)
        dialog.grab().save(str(FOLDER / "finish.png"))
        self.click(dialog.panel.run_bar.start_button)
        self.wait(lambda: not dialog.panel.is_running, PATIENCE, "finishing")
        self.rest(300)
        self.report["finished again"] = [
            label.text() for item in dialog.message_bar.items() for label in item.findChildren(QLabel) if label.text()
        ]
        dialog.grab().save(str(FOLDER / "finish-done.png"))
        dialog.close()
        if not (FOLDER / "again.tif").is_file():
            raise AssertionError(f"the map was not finished again: {self.report['finished again']}")

    def draw(self) -> None:
        """Draw the sample."""
        self.open_tab(4)
        page = self.dock.assess_page
        self.click(page.steps.button(0))
        panel = page.design_panel
        finished = self.layer_named("finished")
        self.pick(panel.map_box, finished.name())
        self.type_into(panel.points_spin, str(POINTS))
        self.type_into(panel.floor_spin, str(FLOOR))
        self.type_into(panel.file_widget.lineEdit(), str(FOLDER / "sample.gpkg"))
        for node in QgsProject.instance().layerTreeRoot().findLayers():
            node.setExpanded(False)
        self.clear_messages()
        self.picture("assess-draw")
        self.run_job(panel, panel.run_bar, "draw")
        self.report["drawn"] = self.messages[-1:]

    def label(self) -> None:
        """Label all points, nine of ten with keys on the map, the tenth with its button."""
        page = self.dock.assess_page
        panel = page.label_panel
        self.click(page.steps.button(1))
        self.click(panel.start_button)
        self.wait(lambda: panel.sheet is not None, 30, "the sample to open")
        self.rest(500)
        self.clear_messages()
        with rasterio.open(SCENE / "labels_mapproduct.tif") as dataset:
            truth, back = dataset.read(1), ~dataset.transform
        names = _class_names()
        for count in range(len(panel.sheet.points)):
            point = panel.sheet.points[panel.place]
            column, row = back * (point.x, point.y)
            name = names[int(truth[int(row), int(column)])]
            place = next(k for k, button in enumerate(panel.class_buttons.buttons) if button.text().endswith(name))
            if count == POINTS // 4:
                self.rest(500)
                self.picture("assess-label")
            if count % 10 == 0:
                self.click(panel.class_buttons.buttons[place])
            else:
                self.canvas.setFocus()
                QTest.keyClick(self.canvas, Qt.Key(Qt.Key.Key_1 + place))
            self.rest(20)
        self.report["labelled"] = panel.progress_text.text()
        self.picture("assess-labelled")
        self.click(panel.start_button)
        self.rest(300)

    def assess(self) -> None:
        """Assess, compare with the map before it was finished, and open the report."""
        page = self.dock.assess_page
        panel = page.assess_panel
        self.click(page.steps.button(2))
        self.pick(panel.other_box, self.layer_named("classes").name())
        self.report["chosen"] = {
            "map": panel.map_box.currentText(),
            "sample": panel.sample_box.currentText(),
            "applicability": panel.applicability_box.currentText(),
        }
        self.type_into(panel.file_widget.lineEdit(), str(FOLDER / "report.html"))
        self.canvas.setExtent(self.layers["S2"].extent())
        self.canvas.refresh()
        self.clear_messages()
        self.run_job(panel, panel.run_bar, "assess")
        self.clear_messages()
        self.show(panel.results)
        area = page.parent()
        while not hasattr(area, "ensureWidgetVisible"):
            area = area.parent()
        area.verticalScrollBar().setValue(panel.results.mapTo(page, QPoint(0, 0)).y() - 20)
        self.picture("assess-result")
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
        self.picture("assess-result-end")
        self.result = panel.results.result
        # As the analyst's browser shows it: QTextBrowser knows neither rotated heads nor figures side by side.
        from qgis.PyQt.QtWebKitWidgets import QWebView

        view = QWebView()
        view.load(QUrl.fromLocalFile(str(FOLDER / "report.html")))
        view.resize(900, 980)
        view.show()
        self.rest(1500)
        view.grab().save(str(FOLDER / "assess-report.png"))
        view.close()

    def compare_with_truth(self) -> None:
        """Count the true areas that lie in their intervals."""
        with rasterio.open(SCENE / "labels_mapproduct.tif") as dataset:
            truth, (width, height) = dataset.read(1), dataset.res
        names = _class_names()
        counts = {names[value]: int((truth == value).sum()) for value in np.unique(truth).tolist() if value}
        rows = []
        for one in self.result.classes:
            true = counts.get(one.entry.name, 0) * width * height / 10_000
            rows.append([one.entry.name, round(true, 2), round(one.area.value, 2), round(one.area.half_width, 2)])
        self.report["areas: class, true, estimated, half width"] = rows
        self.report["inside"] = sum(abs(true - value) <= half for _, true, value, half in rows)

    # Hands and eyes

    def open_tab(self, number: int) -> None:
        """Click a page's tab."""
        bar = self.dock.tabs.tabBar()
        QTest.mouseClick(bar, LEFT, NONE, bar.tabRect(number).center())
        self.rest(300)

    def pick(self, box: QComboBox, text: str) -> None:
        """Open a box with the mouse, and click the first entry that begins with a text."""
        place = next((k for k in range(box.count()) if box.itemText(k).startswith(text)), None)
        if place is None:
            raise AssertionError(f"'{text}' is not among {[box.itemText(k) for k in range(box.count())]}")
        self.show(box)
        QTest.mouseClick(box, LEFT, NONE, box.rect().center())
        self.rest(200)
        view = box.view()
        index = view.model().index(place, box.modelColumn())
        view.scrollTo(index)
        # A click too soon after the box was opened closes it again.
        self.rest(QApplication.doubleClickInterval() + 100)
        QTest.mouseMove(view.viewport(), view.visualRect(index).center())
        QTest.mouseClick(view.viewport(), LEFT, NONE, view.visualRect(index).center())
        self.rest(200)
        if not box.currentText().startswith(text):
            raise AssertionError(f"a click chose '{box.currentText()}', not '{text}'")

    def type_into(self, field: QWidget, text: str) -> None:
        """Click into a field and type instead of what is there."""
        self.show(field)
        line = field if isinstance(field, QLineEdit) else field.findChild(QLineEdit)
        QTest.mouseClick(line, LEFT, NONE)
        line.selectAll()
        QTest.keyClicks(line, text)
        QTest.keyClick(line, Qt.Key.Key_Tab)
        self.rest(100)

    def run_job(self, page: Any, bar: Any, what: str) -> None:
        """Click the run button and wait for the end."""
        before = len(self.messages)
        self.click(bar.start_button)
        self.rest(200)
        self.wait(lambda: not page.is_running, PATIENCE, what)
        self.rest(500)
        self.report[what] = self.messages[before:]

    def layer_named(self, start: str) -> QgsMapLayer:
        """Return the topmost layer whose name begins so."""
        nodes = QgsProject.instance().layerTreeRoot().findLayers()
        return next(node.layer() for node in nodes if node.layer().name().startswith(start))

    def clear_messages(self) -> None:
        """Close what the bars say."""
        self.dock.message_bar.clearWidgets()
        iface.messageBar().clearWidgets()

    def picture(self, name: str) -> None:
        """Photograph the screen once the map is drawn."""
        # A change of extent is drawn a while later.
        self.rest(800)
        self.wait(lambda: not self.canvas.isDrawing(), 60, "the map to be drawn")
        self.rest(400)
        path = FOLDER / f"{name}.png"
        QApplication.primaryScreen().grabWindow(0).save(str(path))
        self.report["pictures"].append(path.name)


def _class_names() -> dict[int, str]:
    """Return the names of the labels' values."""
    with (SCENE / "classes.csv").open(encoding="utf-8", newline="") as file:
        return {int(row["id"]): row["name"] for row in csv.DictReader(file)}


session = HandingOver()
QTimer.singleShot(0, session.run)
