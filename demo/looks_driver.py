"""Runs inside QGIS (``--code``): fills every page with two scenes, and photographs it narrow and wide."""

from __future__ import annotations

import json
import os
import shutil
import traceback
from pathlib import Path
from typing import Any

import qgis.utils
from mamol.core.contracts.train import Preset, TrunkSource
from mamol.core.training.presets import SCHEDULES, Schedule
from mamol.demo.hands import Hands
from mamol.demo.looks_checks import complaints
from mamol.demo.looks_first_minutes import photograph_help, photograph_start, photograph_tour
from mamol.ui.common.model_row import ModelDetails
from mamol.ui.common.scrolled_page import ScrolledPage
from mamol.ui.layers.expert_view import ExpertView, Shown
from mamol.ui.report.dialog import ReportDialog
from mamol.ui.sensors.mask_dialog import MaskDialog
from mamol.ui.setup.dependencies import Requirement
from mamol.ui.setup.dependency_page import DependencyPage
from mamol.ui.setup.uninstall_dialog import UninstallDialog
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QPixmap
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QWidget
from qgis.utils import iface

FOLDER = Path(os.environ["MAMOL_LOOKS"])
SCENES = Path(os.environ["MAMOL_LOOKS_SCENES"])
WIDTHS = {"narrow": 1, "wide": 620}
PATIENCE = 300
CLASSIFY, WHAT_IF, ROUTING, TRAIN = range(4)
SCHEDULES[Preset.FAST] = Schedule(20, scene_pixels=2_000, steps=80, batch=256, labelled_pixels=8_000, trees=8)


class Looks(Hands):
    """The session."""

    def __init__(self) -> None:
        super().__init__()
        self.failure, self.pictures, self.findings = "", 0, dict[str, None]()
        self.dock = qgis.utils.plugins["mamol"].dock
        self.canvas = iface.mapCanvas()

    def run(self) -> None:
        """Do it, write down what was seen, and close QGIS."""
        try:
            self.arrange_window()
            photograph_start(self, self.look)
            self.photograph_pages("empty")
            self.fill("few")
            photograph_tour(self, self.look)
            photograph_help(self, self.look)
            self.fill("many")
            self.photograph_dialogs()
        except Exception:
            self.failure = traceback.format_exc()
        report = {"failure": self.failure, "pictures": self.pictures, "findings": list(self.findings)}
        (FOLDER / "report.json").write_text(json.dumps(report, indent=1), encoding="utf-8")
        self.close_qgis()

    def arrange_window(self) -> None:
        """Fill the screen; the layers stand beside the map, as in most people's QGIS."""
        window, screen = iface.mainWindow(), QApplication.primaryScreen().geometry()
        window.setGeometry(screen)
        for panel in window.findChildren(QDockWidget):
            if panel is not self.dock and panel.objectName() != "Layers":
                panel.close()
        self.dock.setUserVisible(True)
        self.rest(1500)

    def fill(self, scene: str) -> None:
        """Do on every page what an analyst does."""
        iface.newProject()
        files = sorted((SCENES / scene).glob("*.tif"))
        for file in reversed(files):
            QgsProject.instance().addMapLayer(QgsRasterLayer(str(file), file.stem.partition(" ")[2] or file.stem))
        self.canvas.zoomToFullExtent()
        # A project with neither model nor sensors opens on the start page.
        self.dock.first_run.leave()
        self.train(scene)
        self.classify(scene)
        self.switch_sensors(scene)
        self.ask(scene)

    def train(self, scene: str) -> None:
        """Train a model, quickly."""
        page, results = self.dock.train_page, []
        layers = {layer.name(): layer for layer in QgsProject.instance().mapLayers().values()}
        labels = layers.pop("labels")
        for layer in sorted(layers.values(), key=QgsRasterLayer.source):
            page.sensor_table.add_layer(layer)
        page.label_section.layer_box.setLayer(labels)
        page.label_section.load_class_file(str(SCENES / scene / "classes.csv"))
        page.options.choose(Preset.FAST.value, TrunkSource.TUNED.value)
        page.options.model_file.setFilePath(str(FOLDER / f"{scene} classes.safetensors"))
        self.rest(400)
        self.wait(lambda: not page.label_section.counter.is_counting, PATIENCE, "the labels to be counted")
        self.photograph(TRAIN, f"{scene}-ready")
        page.trained.connect(results.append)
        self.click(page.run_bar.start_button)
        self.wait(lambda: "training, step" in page.run_bar.message.text() or results, PATIENCE, "training to begin")
        self.photograph(TRAIN, f"{scene}-running")
        self.wait(lambda: results or not page.is_running, PATIENCE, "training to end")
        page.trained.disconnect(results.append)
        self.photograph(TRAIN, f"{scene}-report")

    def classify(self, scene: str) -> None:
        """Make every map."""
        page, results = self.dock.classify_page, []
        self.dock.message_bar.clearWidgets()
        for box in page.output_boxes.values():
            box.setChecked(True)
        self.photograph(CLASSIFY, f"{scene}-before")
        page.result_ready.connect(results.append)
        self.click(page.run_bar.start_button)
        self.wait(lambda: results or not page.is_running, PATIENCE, "the maps")
        page.result_ready.disconnect(results.append)
        self.photograph(CLASSIFY, f"{scene}-after")
        self.photograph_legends(scene)

    def photograph_legends(self, scene: str) -> None:
        """Show one map after the other with its legend."""
        root = QgsProject.instance().layerTreeRoot()
        nodes = root.children()[0].findLayers()
        for node in root.findLayers():
            node.setExpanded(False)
            node.setItemVisibilityChecked(False)
        for node in nodes:
            node.setExpanded(True)
            node.setItemVisibilityChecked(True)
            self.screen(f"{scene}-legend-{node.layer().customProperty('mamol/output')}")
            node.setExpanded(False)
            node.setItemVisibilityChecked(False)
        nodes[0].setItemVisibilityChecked(True)

    def switch_sensors(self, scene: str) -> None:
        """Preview, take sensors away, keep two scenarios, compare them."""
        page = self.dock.what_if_page
        self.dock.tabs.setCurrentIndex(WHAT_IF)
        self.photograph(WHAT_IF, f"{scene}-before")
        reference = QgsProject.instance().mapLayersByName("labels")[0]
        page.worth_panel.reference.layer_box.setLayer(reference)
        self.click(page.start_button)
        self.previewed(self.dock.what_if_page)
        self.keep(1)
        if len(page.switches.boxes) > 1:
            self.click(list(page.switches.boxes.values())[-1])
        self.click(page.brush.middle_button)
        self.previewed(self.dock.what_if_page)
        self.keep(2)
        page.history.table.selectAll()
        self.click(page.history.compare_button)
        self.wait(lambda: not page.history.job.is_running, PATIENCE, "the comparison")
        self.photograph(WHAT_IF, f"{scene}-filled")

    def keep(self, count: int) -> None:
        """Keep the scenario, and wait until so many are listed."""
        page = self.dock.what_if_page
        self.click(page.keep_button)
        self.wait(lambda: len(page.history.scenarios) == count, PATIENCE, "the scenario to be kept")

    def ask(self, scene: str) -> None:
        """Ask a pixel, tabulate the view, and show three experts."""
        page = self.dock.routing_page
        self.dock.tabs.setCurrentIndex(ROUTING)
        page.result_choice.setCurrentIndex(page.result_choice.count() - 1)
        self.photograph(ROUTING, f"{scene}-before")
        self.click(page.centre_button)
        self.wait(lambda: page.answer_panel.explanation, PATIENCE, "the answer")
        self.click(page.shares_panel.button)
        self.wait(lambda: page.shares_panel.tables, PATIENCE, "the tables")
        names = page.expert_view.shares.names[:3]
        page.expert_view.picker.set_experts(page.expert_view.shares.names, ExpertView(Shown.THREE, names))
        page.expert_view.show_view(page.expert_view.picker.view)
        self.photograph(ROUTING, f"{scene}-filled")

    def photograph_dialogs(self) -> None:
        """Open what else there is to see."""
        dock, window = self.dock, iface.mainWindow()
        result = dock.routing_page.result_choice.result
        sensor = dock.classify_page.sensor_table.rows[-1].name
        for name, dialog in (
            ("mask", MaskDialog(sensor, None, window)),
            ("report", ReportDialog(result.name, "classes, confidence, expert shares, dominant expert", window)),
            ("model", ModelDetails(dock.model_row.model, dock.model_row.path, window)),
            ("uninstall", UninstallDialog(window)),
        ):
            dialog.show()
            self.rest(300)
            self.look(f"dialog-{name}", dialog)
            if dialog.frameGeometry().height() > QApplication.primaryScreen().geometry().height():
                self.findings[f"dialog {name} is higher than the screen"] = None
            dialog.close()
        missing = [Requirement(f"not_there_{name}", name, "1.0") for name in ("torch", "safetensors")]
        missing.append(Requirement("no_rasterio", "rasterio", "1.3", True))
        page = DependencyPage(dock, missing, FOLDER / "packages")
        dock.stack.setCurrentIndex(dock.stack.addWidget(ScrolledPage(page)))
        for width in WIDTHS:
            self.widen(width)
            self.look(f"packages-{width}", page)

    # Pictures

    def photograph_pages(self, name: str) -> None:
        """Take all pages as they are."""
        for page in (CLASSIFY, WHAT_IF, ROUTING, TRAIN):
            self.photograph(page, name)

    def photograph(self, tab: int, name: str) -> None:
        """Take a page narrow and wide: the whole screen, and the page at its full length."""
        self.dock.tabs.setCurrentIndex(tab)
        title = self.dock.tabs.tabText(tab).replace("&", "").lower()
        for width in WIDTHS:
            self.widen(width)
            self.screen(f"{title}-{name}-{width}")
            area: Any = self.dock.tabs.widget(tab)
            self.look(f"{title}-{name}-{width}-page", area.widget())
            if area.horizontalScrollBar().isVisible():
                self.findings[f"{title}-{name}-{width}: the page has a horizontal scroll bar"] = None

    def widen(self, width: str) -> None:
        """Build the dock narrow or wide."""
        iface.mainWindow().resizeDocks([self.dock], [WIDTHS[width]], Qt.Orientation.Horizontal)
        self.previewed(self.dock.what_if_page)

    def look(self, name: str, widget: QWidget) -> None:
        """Take a picture of a widget, and note what can be told without looking at it."""
        picture = QPixmap(widget.size())
        # A page lets the dock shine through, whose colour a style sheet may have set.
        picture.fill(self.dock.grab().toImage().pixelColor(2, self.dock.height() - 2))
        widget.render(picture)
        picture.save(str(FOLDER / f"{name}.png"))
        self.pictures += 1
        for sentence in complaints(widget):
            self.findings[f"{name}: {sentence}"] = None

    def screen(self, name: str) -> None:
        """Take a picture of the screen once the map is drawn."""
        iface.messageBar().clearWidgets()
        self.wait(lambda: not self.canvas.isDrawing(), PATIENCE, "the map to be drawn")
        self.rest(300)
        QApplication.primaryScreen().grabWindow(0).save(str(FOLDER / f"{name}.png"))
        self.pictures += 1


shutil.rmtree(FOLDER / "packages", ignore_errors=True)
looks = Looks()
QTimer.singleShot(0, looks.run)
