"""The panel with spectral plot and separability of the classes of the labels."""

from __future__ import annotations

import math

from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QComboBox, QHeaderView, QTableWidgetItem, QVBoxLayout, QWidget

from ...core import api
from ...core.contracts.spectra import SensorSpectra, SpectraRequest, SpectraResult
from ...core.errors import LabelError, SensorError
from ...core.message import message
from ...core.text import listed
from ..cleaning.choices import LabelChoices
from ..cleaning.inputs import InputsOf
from ..common.figure_table import EXACT, FigureTable, swatch
from ..common.section import exportable_title
from ..common.text import plain_label, plain_tip
from ..jobs.job_page import JobPage
from ..jobs.run_bar import RunBar
from ..language.words import tr
from ..sources.scenes import with_scenes
from .spectral_plot import SpectralPlot

MOST_NAMED = 20

HARD, EASY = 1.0, 1.9
"""Below the first two classes are hard to tell apart, from the second on easy."""


class SpectraPanel(JobPage):
    """Shows how the classes of the Train page's labels differ.

    Args:
        inputs: returns sensors and labels of the page.
        choices: what was decided about labels.
        parent: the dialog.
    """

    def __init__(self, inputs: InputsOf, choices: LabelChoices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.busy_sentence = tr("The spectra are being computed. Wait for it to finish, or cancel it.")
        self._inputs, self._choices = inputs, choices
        self._result: SpectraResult | None = None
        self.run_bar = RunBar(
            tr("Compute spectra"), tr("Read the labelled pixels of every sensor"), self.busy_sentence, self
        )
        self.scene_box = QComboBox(self)
        self.scene_box.setToolTip(tr("The scene to show, or the pixels of all scenes together"))
        self.sensor_box = QComboBox(self)
        self.sensor_box.setToolTip(tr("The sensor to show"))
        self.plot = SpectralPlot(self)
        self.plot_title = exportable_title(self.plot.exports.name, self.plot.exports, self)
        self.table = FigureTable(
            tr("Separability"),
            tr("Jeffries-Matusita distance of two classes: 0 the same, 2 fully apart; the hardest first"),
            self,
        )
        self.table_title = exportable_title(self.table.exports.name, self.table.exports, self)
        self.legend = plain_label("", self)
        self.notes = plain_label("", self)
        self._set_up()

    def _set_up(self) -> None:
        self.legend.setWordWrap(True)
        self.notes.setWordWrap(True)
        self.table.setColumnCount(4)
        heads = (tr("Class"), tr("and"), tr("Distance"), "")
        self.table.setHorizontalHeaderLabels(heads)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.most_visible_rows = 6
        layout = QVBoxLayout(self)
        layout.addWidget(self.run_bar)
        layout.addWidget(self.scene_box)
        layout.addWidget(self.sensor_box)
        layout.addWidget(self.plot_title)
        layout.addWidget(self.plot, 1)
        layout.addWidget(self.legend)
        layout.addWidget(self.table_title)
        layout.addWidget(self.table)
        layout.addWidget(self.notes)
        self.run_bar.started.connect(self.try_to_start)
        self.run_bar.cancelled.connect(self.cancel)
        self.scene_box.hide()
        self.scene_box.currentIndexChanged.connect(self._show_scene)
        self.sensor_box.currentIndexChanged.connect(self._show_sensor)
        self.message.connect(lambda sentence, _level: self.notes.setText(sentence))
        self.run_started.connect(self.notes.clear)

    def start(self) -> None:
        """Compute the spectra of the labels that stand on the page, as the choices leave them."""
        inputs = self._inputs()
        if not inputs.sensors:
            raise SensorError(message("There is no sensor. Add one on the Train page and tick it."))
        if inputs.labels is None:
            raise LabelError(message("There are no labels. Choose a label layer on the Train page, or draw some."))
        scenes, more = inputs.scenes()
        request = SpectraRequest(
            inputs.sensors,
            inputs.labels,
            inputs.classes,
            self._choices.all,
            scene_name=inputs.scene_name if scenes else "",
        )
        compute = with_scenes(scenes, inputs.before(api.class_spectra))
        self.run(tr("MaMOL: Spectra"), compute, request, (*inputs.layers, *more))

    def job_done(self, result: SpectraResult) -> None:
        """Show the first sensor, of several scenes that of all together."""
        self._result = result
        self.scene_box.blockSignals(True)
        self.scene_box.clear()
        self.scene_box.addItems([tr("all scenes together"), *(scene.name for scene in result.scenes)])
        self.scene_box.blockSignals(False)
        self.scene_box.setVisible(bool(result.scenes))
        self.sensor_box.clear()
        self._show_scene()

    def forget(self) -> None:
        """Show nothing: what was computed is of a project that is closed."""
        self._result = None
        for box in (self.scene_box, self.sensor_box):
            box.clear()
        self.scene_box.hide()
        self.plot.show_spectra(None)
        self.table.setRowCount(0)
        for label in (self.legend, self.notes):
            label.clear()

    def _shown(self) -> tuple[SensorSpectra, ...]:
        """Return what the scene that is chosen shows of the classes."""
        if self._result is None:
            return ()
        place = self.scene_box.currentIndex()
        return self._result.scenes[place - 1].sensors if place > 0 else self._result.sensors

    def _show_scene(self) -> None:
        """Offer the sensors of the scene; the one that was shown stays where the scene has it."""
        names = [one.sensor or tr("all sensors together") for one in self._shown()]
        before = self.sensor_box.currentText()
        self.sensor_box.blockSignals(True)
        self.sensor_box.clear()
        self.sensor_box.addItems(names)
        self.sensor_box.setCurrentIndex(names.index(before) if before in names else 0)
        self.sensor_box.blockSignals(False)
        self._show_sensor()

    def _show_sensor(self) -> None:
        place = self.sensor_box.currentIndex()
        shown = self._shown()
        if not 0 <= place < len(shown):
            return
        sensor = shown[place]
        scene = self.scene_box.currentText() if self._result is not None and self._result.scenes else ""
        self.plot.show_spectra(sensor, scene)
        for widget in (self.plot, self.plot_title, self.legend):
            widget.setVisible(bool(sensor.classes))
        self.legend.setText(
            listed(
                [tr("{entry} ({pixels:,} px)", entry=one.entry.name, pixels=one.pixels) for one in sensor.classes],
                MOST_NAMED,
            )
        )
        self._fill(sensor)

    def _fill(self, sensor: SensorSpectra) -> None:
        colours = {one.entry.name: one.entry.colour for own in (*self._shown(), sensor) for one in own.classes}
        side = self.fontMetrics().height()
        self.table.setRowCount(len(sensor.pairs))
        for row, pair in enumerate(sensor.pairs):
            unknown = math.isnan(pair.distance)
            distance = QTableWidgetItem(tr("too few pixels") if unknown else f"{pair.distance:.2f}")
            distance.setData(EXACT, pair.distance)
            word = "" if unknown or HARD <= pair.distance < EASY else tr("well apart")
            if not unknown and pair.distance < HARD:
                word = tr("hard to tell apart")
            cells = (QTableWidgetItem(pair.first), QTableWidgetItem(pair.second), distance, QTableWidgetItem(word))
            for cell, name in zip(cells, (pair.first, pair.second)):
                if name in colours:
                    cell.setIcon(swatch(QColor(colours[name]), side))
            for column, cell in enumerate(cells):
                cell.setToolTip(plain_tip(cell.text()))
                self.table.setItem(row, column, cell)
        self.table.rows_changed()
