"""The first minutes in the dock: when the start page is shown, the example from click to map, the tour."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsCsException, QgsProject, QgsRasterLayer, QgsReferencedRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QMessageBox

from ...core.contracts.example import ExampleResult, ExampleScene
from ...core.errors import MamolError
from ...core.model.spec import ModelSpec
from ..common.scrolled_page import ScrolledPage
from ..help.window import show_help
from ..language.words import shown, tr
from ..setup.about import AboutDialog
from .class_words import names_note
from .example import ExampleStarter, add_example, example_project, write_example_project
from .page import StartPage
from .steps import tour_steps
from .tour import Tour

if TYPE_CHECKING:
    from ..dock_pages import DockPages


class FirstRun(QObject):
    """Puts start page and tour into the dock, and brings the example from a click to a map.

    Args:
        dock: the inside of the dock, laid out.
        canvas: the map; None where there is none.
    """

    def __init__(self, dock: DockPages, canvas: QgsMapCanvas | None) -> None:
        super().__init__(dock)
        self._dock, self._canvas = dock, canvas
        self._tour_waits = False
        self.starter = ExampleStarter(self)
        self.page = StartPage(self.starter, dock)
        self.place = dock.stack.addWidget(ScrolledPage(self.page))
        self.tour = Tour(dock.stack, dock.stack.parentWidget())
        dock.outer.insertWidget(1, self.tour)
        self._connect()

    def _connect(self) -> None:
        dock, page = self._dock, self.page
        page.train_wanted.connect(lambda: dock.show_page(dock.train_page))
        page.back_wanted.connect(self.leave)
        page.project_wanted.connect(self.open_project)
        page.model_wanted.connect(self._browse)
        page.guide_wanted.connect(lambda: show_help("start", dock))
        for about_wanted in (page.about_wanted, dock.help_menu.about_wanted):
            about_wanted.connect(self.show_about)
        dock.help_menu.start_wanted.connect(self.show)
        dock.help_menu.tour_wanted.connect(self.start_tour)
        self.starter.ready.connect(self._example_ready)
        self.tour.page_wanted.connect(dock.show_page)
        dock.classify_page.result_ready.connect(self._map_is_there)

    @property
    def is_shown(self) -> bool:
        """Whether the start page is in front."""
        return bool(self._dock.stack.currentIndex() == self.place)

    def show(self) -> None:
        """Show the start page; while a package is missing, the dock goes on saying so."""
        if self._dock.stack.currentIndex() in (0, self.place):
            self.tour.leave()
            self._dock.stack.setCurrentIndex(self.place)

    def leave(self) -> None:
        """Show the pages."""
        if self.is_shown:
            self._dock.stack.setCurrentIndex(0)

    def show_where_empty(self) -> None:
        """Show the start page where there is neither a model nor a sensor to train on; else the pages."""
        dock = self._dock
        if dock.model_row.model is None and not dock.train_page.sensor_table.rows:
            self.show()
        else:
            self.leave()

    def model_changed(self, model: ModelSpec | None) -> None:
        """Leave the start page when there is a model."""
        if model is not None:
            self.leave()

    def start_tour(self) -> None:
        """Begin the guided tour."""
        self._start_tour("")

    def _start_tour(self, note: str) -> None:
        dock = self._dock
        if dock.stack.currentIndex() not in (0, self.place):
            return
        self.tour.start(
            tour_steps(dock.classify_page, dock.what_if_page, dock.routing_page, dock.train_page, dock.help_menu, note)
        )

    def show_about(self) -> None:
        """Show what the plugin says of itself."""
        self.about = AboutDialog(self._dock)
        self.about.show()

    def release(self) -> None:
        """Stop what is on its way, before the dock is deleted."""
        self.starter.cancel()
        self.tour.highlight.put_around(None)

    def _browse(self) -> None:
        self._dock.model_row.browse()

    def _example_ready(self, result: ExampleResult) -> None:
        """Show the layers, choose the model, and classify; the tour begins when the map is there."""
        dock = self._dock
        try:
            if not dock.model_row.choose(result.model_path) or dock.model_row.model is None:
                return
            classes = dock.model_row.model.classes
            layers = add_example(result, classes)
            write_example_project(result, classes)
        except MamolError as error:
            dock.say(shown(str(error)), Qgis.MessageLevel.Warning)
            return
        page = dock.classify_page
        dock.show_page(page)
        page.sensor_table.set_model(dock.model_row.model)
        self._look_at(layers[0])
        self._tour_waits = True
        page.try_to_start()
        self._tour_waits = page.is_running

    def open_project(self, scene: ExampleScene) -> None:
        """Open a scene's project in place of the one that is open; where that has changes, ask first."""
        project = QgsProject.instance()
        path = example_project(scene)
        if project.isDirty() and not self._may_leave(project):
            return
        if not project.read(str(path)):
            self._dock.say(
                tr("'{0}' cannot be opened: {1} Delete the file, and show the example again.").format(
                    path, project.error()
                ),
                Qgis.MessageLevel.Warning,
            )
            return
        rasters = [layer for layer in project.mapLayers().values() if isinstance(layer, QgsRasterLayer)]
        if rasters:
            self._look_at(rasters[0])
        self._dock.show_page(self._dock.classify_page)

    def _may_leave(self, project: QgsProject) -> bool:
        """Ask whether changes may be lost."""
        buttons = QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No
        name = project.title() or project.baseName() or tr("The open project")
        question = tr("{0} has changes that are not saved. Open the example's project without saving them?")
        answer = QMessageBox.question(
            self._dock, tr("Example"), question.format(name), buttons, QMessageBox.StandardButton.No
        )
        return bool(answer == QMessageBox.StandardButton.Yes)

    def _look_at(self, layer: QgsRasterLayer) -> None:
        """Show a layer on the map; a map in a CRS that knows no such place stays where it is."""
        if self._canvas is None:
            return
        if not QgsProject.instance().crs().isValid():
            QgsProject.instance().setCrs(layer.crs())
        with suppress(QgsCsException):
            self._canvas.setReferencedExtent(QgsReferencedRectangle(layer.extent(), layer.crs()))
            self._canvas.refresh()

    def _map_is_there(self, _result: object) -> None:
        if self._tour_waits:
            self._tour_waits = False
            self._start_tour(names_note())
