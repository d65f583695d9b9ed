"""What stands in the dock "MaMOL": message bar, model, and the pages."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsProject
from qgis.gui import QgisInterface, QgsMessageBar
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from ..core.contracts.scenario import Scenario
from ..core.contracts.train import TrainResult
from ..core.model.spec import ModelSpec
from .assess.page import AssessPage
from .classify.page import ClassifyPage
from .common.exports import Exports
from .common.messages import drop_page_messages, show_message
from .common.model_row import ModelRow
from .common.scrolled_page import ScrolledPage
from .common.whole_entries import show_whole_entries
from .help.menu import HelpMenu
from .help.window import show_help
from .jobs.page_feet import PageFeet
from .language.words import tr
from .report.writer import ReportWriter
from .routing.page import RoutingPage
from .settings import ProjectSettings, Settings
from .setup.dependencies import missing_packages
from .setup.dependency_page import DependencyPage
from .setup.second_gdal import second_gdal
from .sources.servers import recall_servers
from .start.first_run import FirstRun
from .train.page import TrainPage
from .what_if.page import WhatIfPage


class DockPages(QWidget):
    """The inside of the plugin's window.

    While a package is missing it shows how to get it, and the pages once it is there.

    Args:
        iface: QGIS; None where there is no main window (the extent of the map is not offered then).
        parent: the dock.
    """

    def __init__(self, iface: QgisInterface | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.message_bar = QgsMessageBar(self)
        self.model_row = ModelRow(self)
        self.help_menu = HelpMenu(self)
        canvas = iface.mapCanvas() if iface is not None else None
        self.classify_page = ClassifyPage(canvas, self)
        self.train_page = TrainPage(self, canvas)
        self.routing_page = RoutingPage(canvas, self)
        self.what_if_page = WhatIfPage(canvas, self.classify_page.sensor_table, self)
        self.assess_page = AssessPage(canvas, self)
        self.report_writer = ReportWriter(self, self.what_if_page.worth_panel.reference)
        self.tabs = QTabWidget(self)
        self.stack = QStackedWidget(self)
        self.dependency_page: DependencyPage | None = None
        self._lay_out()
        self.first_run = FirstRun(self, canvas)
        self._connect()
        recall_servers()
        show_whole_entries(self)
        self._look_for_packages()
        self._restore()

    def _lay_out(self) -> None:
        self.tabs.setDocumentMode(True)
        # The tabulator key stops at the bar; at the whole it would be sent back to the bar, from below the page too.
        self.tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.tabs.tabBar().setFocusPolicy(Qt.FocusPolicy.TabFocus)
        # No name is cut; where a dock is too narrow for all of them, arrows lead to the rest.
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        pages_of_tabs: tuple[tuple[QWidget, str, str], ...] = (
            (self.classify_page, tr("Classify"), tr("Make maps with a trained model")),
            (
                self.what_if_page,
                tr("What-if"),
                tr("Switch sensors off and see the map change at once"),
            ),
            (
                self.routing_page,
                tr("Routing"),
                tr("Click a pixel of a result and see which experts and sensors contributed"),
            ),
            (self.train_page, tr("Train"), tr("Train a model from labels")),
            (
                self.assess_page,
                tr("Assess"),
                tr("Draw a sample, label it, and estimate accuracy and areas"),
            ),
        )
        for page, caption, hint in pages_of_tabs:
            self.tabs.setTabToolTip(self.tabs.addTab(ScrolledPage(page), caption), hint)
        # The button that starts a job, and its progress, are in sight however long a page is.
        self.feet = PageFeet(self.tabs, self)
        for page in (self.classify_page, self.what_if_page, self.train_page):
            self.feet.add(page, page.foot)
        pages = QWidget(self)
        layout = QVBoxLayout(pages)
        layout.setContentsMargins(6, 6, 6, 6)
        top = QHBoxLayout()
        top.addWidget(self.model_row, 1)
        top.addWidget(self.help_menu, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(top)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self.feet)
        self.stack.addWidget(pages)
        self.outer = outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.message_bar)
        outer.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.model_row.model_changed.connect(self._model_changed)
        self.help_menu.help_wanted.connect(self.show_help)
        self.model_row.refused.connect(lambda sentence: self.say(sentence, Qgis.MessageLevel.Warning))
        self.assess_page.message.connect(self.say)
        self.assess_page.run_started.connect(self.message_bar.clearWidgets)
        for page in (self.classify_page, self.train_page):
            page.message.connect(self._say_of_page)
            page.tried.connect(self._drop_page_messages)
            page.run_started.connect(self.message_bar.clearWidgets)
        self.train_page.trained.connect(self._trained)
        self.what_if_page.keep_wanted.connect(self.classify_page.keep)
        self.classify_page.kept.connect(self.what_if_page.history.add)
        if self.what_if_page.live is not None:
            self.routing_page.preview_questions.follow(self.what_if_page.live)
        for asking in (self.what_if_page, self.routing_page):
            asking.message.connect(self._say_of_page)
        self.tabs.currentChanged.connect(self._drop_page_messages)
        self.report_writer.message.connect(self.say)
        self.routing_page.report_wanted.connect(self.report_writer.report_result)
        self.what_if_page.history.report_wanted.connect(self.report_writer.report_scenario)
        self.what_if_page.history.sample_wanted.connect(self._compare_on_sample)
        for exports in self.findChildren(Exports):
            exports.refused.connect(lambda sentence: self.say(sentence, Qgis.MessageLevel.Warning))
        project = QgsProject.instance()
        project.readProject.connect(self._restore)
        project.cleared.connect(self._project_cleared)
        project.writeProject.connect(self._store)

    def choose_dropped(self, paths: Sequence[str]) -> None:
        """Choose the model file that is dropped; of several the first."""
        if self.model_row.choose(paths[0]) and len(paths) > 1:
            told = tr("{0} model files were dropped. '{1}' is chosen; the dock works with one at a time.")
            self.say(told.format(len(paths), Path(paths[0]).name), Qgis.MessageLevel.Info)

    @property
    def is_missing_packages(self) -> bool:
        """Whether the page that installs packages is in front."""
        return self.dependency_page is not None and self.dependency_page.isVisible()

    @property
    def page(self) -> QWidget:
        """The page in front."""
        area = self.tabs.currentWidget()
        return area.widget() if isinstance(area, ScrolledPage) and area.widget() is not None else self

    def show_page(self, page: QWidget) -> None:
        """Bring a page to the front, before the start page too."""
        self.stack.setCurrentIndex(0)
        for index in range(self.tabs.count()):
            area = self.tabs.widget(index)
            if isinstance(area, ScrolledPage) and area.widget() is page:
                self.tabs.setCurrentIndex(index)

    def show_help(self) -> None:
        """Open the guide at the section of the page in front."""
        show_help(type(self.page).__name__, self)

    def say(self, sentence: str, level: Qgis.MessageLevel) -> None:
        """Show a sentence in the dock's message bar."""
        show_message(self.message_bar, sentence, level)

    def _say_of_page(self, sentence: str, level: Qgis.MessageLevel) -> None:
        """Show a sentence that goes when another page is shown, or when what it is about is tried anew."""
        show_message(self.message_bar, sentence, level, of_page=True)

    def _drop_page_messages(self) -> None:
        drop_page_messages(self.message_bar)

    def release(self) -> None:
        """Take off the map what the pages put there, before the dock is deleted."""
        self.first_run.release()
        self.report_writer.job.drop()
        self.what_if_page.release()
        self.routing_page.release()
        self.train_page.label_tools.release()
        self.assess_page.release()
        self.classify_page.finish_section.release()
        for page in (self.classify_page, self.train_page):
            page.sensor_table.row_masks.shares.stop()
            page.sensor_table.row_series.stop()
            page.sensor_table.stack_button.drop()

    def _look_for_packages(self) -> None:
        if not missing_packages():
            self._warn_of_second_gdal()
            return
        self.dependency_page = DependencyPage(self)
        self.dependency_page.installed.connect(self._packages_installed)
        self.stack.setCurrentIndex(self.stack.addWidget(ScrolledPage(self.dependency_page)))

    def _packages_installed(self) -> None:
        self.stack.setCurrentIndex(0)
        self.first_run.show_where_empty()
        self._warn_of_second_gdal()

    def _warn_of_second_gdal(self) -> None:
        sentence = second_gdal()
        if sentence:
            self.say(sentence, Qgis.MessageLevel.Warning)

    def _model_changed(self, model: ModelSpec | None) -> None:
        self.classify_page.set_model(model, self.model_row.path)
        self.what_if_page.set_model(self.model_row.path if model is not None else "")
        self.first_run.model_changed(model)
        self.train_page.label_tools.model_path = str(self.model_row.path or "") if model is not None else ""

    def _trained(self, result: TrainResult) -> None:
        """Choose the model that was trained; what a mask hid from it is hidden from the next map too."""
        if not self.model_row.choose(result.model_path):
            return
        table = self.train_page.sensor_table
        classify_table = self.classify_page.sensor_table
        # Of several scenes there may be layers of one name: those at the top of the page are meant.
        classify_table.adopt_layers(choice for choice in table.choices() if choice.used)
        classify_table.row_series.adopt(classify_table.rows, table.rows)
        names = classify_table.adopt_masks(choice for choice in table.choices() if choice.used)
        if names:
            quoted = ", ".join(f"'{name}'" for name in names)
            told = tr("The mask on {0} used in training is now set on the Classify page too.")
            self.say(told.format(quoted), Qgis.MessageLevel.Info)

    def _compare_on_sample(self, older: Scenario, newer: Scenario) -> None:
        """Take two kept scenarios to the Assess page: the newer is assessed, and compared with the older."""
        if self.assess_page.compare(newer.classes_path, older.classes_path):
            self.tabs.setCurrentIndex(self._tab_of(self.assess_page))

    def _tab_of(self, page: QWidget) -> int:
        """Return the place of a page among the tabs."""
        pages = [self.tabs.widget(place) for place in range(self.tabs.count())]
        return next(place for place, area in enumerate(pages) if area is not None and area.isAncestorOf(page))

    # The project

    def _restore(self, *_: Any) -> None:
        """Put back what was chosen in the project; without that, the model used last."""
        settings = ProjectSettings()
        path = settings.from_stored(settings.read("classify/model")) or Settings().last_model
        if path:
            self.model_row.choose(path)
        self.classify_page.restore()
        self.train_page.restore()
        self.routing_page.restore()
        self.what_if_page.restore()
        self.first_run.show_where_empty()

    def _store(self, *_: Any) -> None:
        """Write the choices into the project while it is saved."""
        self.classify_page.store()
        self.train_page.store()
        self.routing_page.store()
        self.what_if_page.store()

    def _project_cleared(self) -> None:
        """Stop what runs for a project that is closed, and forget its layers and labels."""
        self.classify_page.cancel()
        self.train_page.cancel()
        self.classify_page.sensor_table.forget()
        self.what_if_page.forget()
        self.what_if_page.history.drop()
        self.what_if_page.history.restore()
        self.routing_page.cancel()
        self.assess_page.forget()
        self.report_writer.job.drop()
        self.train_page.clear_report()
        self.train_page.restore()
