"""The panel that says where to label next, with the model that is chosen and the sensors of the Train page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QFormLayout,
    QHeaderView,
    QSpinBox,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...core import api
from ...core.contracts.next_labels import NextLabelsRequest, NextLabelsResult
from ...core.contracts.sensors import Extent
from ...core.errors import ModelFileError, OutputError, SensorError
from ...core.message import message
from ...core.text import listed
from ..common.figure_table import EXACT, FigureTable
from ..common.save_dialog import ask_target
from ..common.section import exportable_title
from ..common.text import plain_label, plain_tip
from ..jobs.job_page import JobPage
from ..jobs.run_bar import RunBar
from ..language.words import shown, tr
from ..layers.label_points import style_wanted_labels
from ..sources.scenes import with_scenes
from .inputs import InputsOf, TrainingInputs
from .map_view import show_extent

SIDE = 5
"""Pixels of a place that the map shows at least, beside it on each side: a point has no size of its own."""


class NextPanel(JobPage):
    """Chooses places to label, and adds them to the project as points with an empty class.

    Args:
        inputs: returns sensors and labels of the Train page.
        model: returns the path of the model that is chosen in the dock; empty where none is.
        canvas: the map; None where there is none.
        parent: the dialog.
    """

    def __init__(
        self, inputs: InputsOf, model: Callable[[], str], canvas: QgsMapCanvas | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.busy_sentence = tr("The search is in progress. Wait for it to finish, or cancel it.")
        self._inputs, self._model, self._canvas = inputs, model, canvas
        self._result: NextLabelsResult | None = None
        self._scene_names: tuple[str, ...] = ()
        self.explanation = plain_label(
            tr(
                "Chooses places where one more label would help the selected model most: combinations of sensors "
                "disagree, confidence is low, the class is rare. They become points with an empty class to fill in."
            ),
            self,
        )
        self.count_box = QSpinBox(self)
        self.count_box.setRange(1, 1000)
        self.count_box.setValue(20)
        self.count_box.setToolTip(tr("How many places to choose, spread over the scene, or over all scenes together"))
        self.run_bar = RunBar(tr("Choose places…"), tr("Choose a file, and search the scene"), self.busy_sentence, self)
        self.state = plain_label("", self)
        self.table = FigureTable(tr("Places to label"), tr("Click a row to see the place on the map"), self)
        self.title = exportable_title(self.table.exports.name, self.table.exports, self)
        self.notes = plain_label("", self)
        self._set_up()

    def _set_up(self) -> None:
        for label in (self.explanation, self.state, self.notes):
            label.setWordWrap(True)
        self._set_heads(with_scenes=False)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.most_visible_rows = 9
        form = QFormLayout()
        form.addRow(tr("&Places"), self.count_box)
        layout = QVBoxLayout(self)
        layout.addWidget(self.explanation)
        layout.addLayout(form)
        layout.addWidget(self.run_bar)
        layout.addWidget(self.state)
        layout.addWidget(self.title)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.notes)
        self.title.hide()
        self.run_bar.started.connect(self.try_to_start)
        self.run_bar.cancelled.connect(self.cancel)
        self.table.currentCellChanged.connect(lambda row, *_: self._point_at(row))
        self.message.connect(lambda sentence, _level: self.notes.setText(sentence))
        self.run_started.connect(self.notes.clear)

    def _set_heads(self, with_scenes: bool) -> None:
        """Name the columns; the scene stands before the class where there are several."""
        scene = (tr("Scene"),) if with_scenes else ()
        heads = (tr("Score"), *scene, tr("Mapped as"), tr("Or"), tr("Why"))
        self.table.setColumnCount(len(heads))
        self.table.setHorizontalHeaderLabels(heads)

    def start(self) -> None:
        """Ask for a file, and choose places."""
        self._check()
        path = ask_target(self, tr("Save places to label"), "places_to_label.gpkg", "GeoPackage (*.gpkg)")
        if path:
            self.start_to(path)

    def start_to(self, path: str) -> None:
        """Choose places and write them to a file.

        Raises:
            MamolError: there is no model or sensor, or a layer of the project has the file open.
        """
        inputs = self._check()
        for layer in QgsProject.instance().mapLayers().values():
            if Path(layer.source().partition("|")[0]) == Path(path):
                raise OutputError(
                    message(
                        "'{file}' is open as layer '{layer}'. Choose another file.",
                        file=Path(path).name,
                        layer=layer.name(),
                    )
                )
        # A scene without labels is one to label.
        scenes, more = inputs.scenes(False)
        first = (inputs.scene_name or tr("scene 1")) if scenes else ""
        request = NextLabelsRequest(
            self._model(), inputs.sensors, path, labels=inputs.labels, classes=inputs.classes,
            count=self.count_box.value(), scene_name=first,
        )  # fmt: skip
        self._scene_names = (first, *(scene.name for scene in scenes)) if scenes else ()
        search = with_scenes(scenes, inputs.before(api.next_labels))
        self.run(tr("MaMOL: Where to label next"), search, request, (*inputs.layers, *more))

    def job_done(self, result: NextLabelsResult) -> None:
        """Show the places, and add them to the project."""
        self._result = result
        self._set_heads(with_scenes=bool(self._scene_names))
        self.table.setRowCount(len(result.places))
        for row, place in enumerate(result.places):
            score = QTableWidgetItem(f"{place.score:.2f}")
            score.setData(EXACT, place.score)
            scene = (place.scene,) if self._scene_names else ()
            cells = (score, *map(QTableWidgetItem, (*scene, place.mapped, place.other, str(shown(place.why)))))
            for column, cell in enumerate(cells):
                cell.setToolTip(plain_tip(cell.text()))
                self.table.setItem(row, column, cell)
        self.table.setCurrentCell(-1, -1)
        self.table.rows_changed()
        self.title.setVisible(bool(result.places))
        self.state.setText(self._told(result))
        layer = QgsVectorLayer(str(result.output), tr("Places to label"), "ogr")
        if not layer.isValid():
            self.say(tr("The places were written, but the layer cannot be opened."), Qgis.MessageLevel.Warning)
            return
        style_wanted_labels(layer, [entry.name for entry in result.classes])
        QgsProject.instance().addMapLayer(layer)

    def forget(self) -> None:
        """Show nothing: what was found is of a project that is closed."""
        self._result = None
        self.table.setRowCount(0)
        self.title.hide()
        for label in (self.state, self.notes):
            label.clear()

    def _told(self, result: NextLabelsResult) -> str:
        """Return how many places were chosen, and where they are."""
        pixels = f"{result.looked_at:,}"
        if not self._scene_names:
            told = tr("{0} places, chosen among {1} pixels. Fill in the field 'class' of the new layer.")
            return told.format(len(result.places), pixels)
        of_scene = Counter(place.scene for place in result.places)
        told = tr(
            "{0} places ({1}), chosen among {2} pixels. Fill in the field 'class' of the new layer; its CRS is {3}."
        )
        counts = listed([f"{name} {of_scene[name]}" for name in self._scene_names])
        crs = QgsCoordinateReferenceSystem.fromWkt(result.crs)
        return told.format(len(result.places), counts, pixels, crs.authid() or crs.description())

    def _check(self) -> TrainingInputs:
        inputs = self._inputs()
        if not self._model():
            raise ModelFileError(message("There is no model. Train one, or choose one at the top of the dock."))
        if not inputs.sensors:
            raise SensorError(message("There is no sensor. Add the model's sensors on the Train page, and tick them."))
        return inputs

    def _point_at(self, row: int) -> None:
        if self._result is None or not 0 <= row < len(self._result.places):
            return
        show_extent(self._canvas, _around(self._result.places[row].extent))


def _around(pixel: Extent) -> Extent:
    """Return the rectangle around a pixel that the map shows at least."""
    across, along = SIDE * (pixel.right - pixel.left), SIDE * (pixel.top - pixel.bottom)
    return Extent(pixel.left - across, pixel.bottom - along, pixel.right + across, pixel.top + along, pixel.crs)
