"""The table of sensors: which are used, and which layer holds each.

One widget for all pages. On the Classify page the rows come from the model and are matched to the
project's layers; on the Train page the analyst adds layers and names them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ...core.contracts.limits import MOST_SENSORS
from ...core.contracts.sensors import SensorSource
from ...core.model.spec import ModelSpec
from ..common.sensor_choice import SensorChoice
from ..common.series_choice import SeriesChoice
from ..common.text import plain_label, set_muted
from ..language.words import shown, tr
from ..sources.masks import SensorMasks
from ..sources.rasters import raster_address
from ..sources.series import takes_series
from ..sources.servers import ask_for_servers, server_of
from .add_layers import AddLayersButton
from .carried_choices import CarriedChoices
from .sensor_grid import SensorGrid
from .sensor_matching import layers_for_sensors, row_status
from .sensor_row import SensorRow
from .sensor_status import StatusKind
from .series_button import SeriesButton
from .stack_button import StackButton
from .table_masks import TableMasks
from .table_series import TableSeries


class SensorTable(QWidget):
    """A row per sensor: use it, name, layer, status.

    Signals:
        changed: something about the sensors is another.
        message: a sentence: what the analyst chose for a sensor found none of that name in another model, or how
            several files became one sensor.

    Args:
        editable: True on the Train page: rows can be added, named and removed.
        parent: the page.
        canvas: the map in which masks are measured, or None.
    """

    changed = pyqtSignal()
    message = pyqtSignal(str)

    def __init__(self, editable: bool, parent: QWidget | None = None, canvas: QgsMapCanvas | None = None) -> None:
        super().__init__(parent)
        self.editable = editable
        self.rows: list[SensorRow] = []
        self._model: ModelSpec | None = None
        self._silent = False
        self._labels: frozenset[str] = frozenset()
        self._carried = CarriedChoices()
        self.empty_text = plain_label("", self)
        self.empty_text.setWordWrap(True)
        set_muted(self.empty_text)
        self._grid = SensorGrid()
        self.add_button = AddLayersButton(self)
        self.add_menu = self.add_button.layers
        self.add_button.setVisible(editable)
        self.add_menu.aboutToShow.connect(self._fill_add_menu)
        self.add_menu.layer_ticked.connect(self._layer_ticked)
        self.stack_button = StackButton(self)
        self.stack_button.stacked.connect(self._stacked)
        self.stack_button.message.connect(self.message)
        self.row_masks = TableMasks(canvas, self)
        self.row_masks.shares.changed.connect(self._show_statuses)
        self.series_button = SeriesButton(self)
        self.series_button.setVisible(editable)
        self.row_series = TableSeries(self.series_button, canvas, self)
        self.row_series.changed.connect(self._show_statuses)
        self.row_series.message.connect(self.message)
        self.row_series.made.connect(self.add_series)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.empty_text)
        layout.addLayout(self._grid)
        buttons = QGridLayout()
        for place, button in enumerate((self.add_button, self.stack_button, self.series_button)):
            buttons.addWidget(button, place // 2, place % 2)
        buttons.setColumnStretch(2, 1)
        layout.addLayout(buttons)
        self._follow_project()
        self._show_emptiness()

    def _follow_project(self) -> None:
        project = QgsProject.instance()
        # The combo boxes may hear of a new layer after this table does: match when they all have.
        self._match_soon = QTimer(self)
        self._match_soon.setSingleShot(True)
        self._match_soon.setInterval(0)
        self._match_soon.timeout.connect(self.match)
        project.layersAdded.connect(self._layers_added)
        project.layersWillBeRemoved.connect(self._layers_will_be_removed)
        project.layersRemoved.connect(self._refresh)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Lay the rows out for this width."""
        super().resizeEvent(event)
        self._grid.fit(self.rows, self.width(), self.fontMetrics())

    # What the pages ask for

    def set_model(self, model: ModelSpec | None) -> None:
        """Show the sensors of a model and match them with the project's layers (Classify).

        What the analyst chose for a sensor, its mask above all, goes to the sensor of that name.
        """
        self._carried.take(self.rows)
        self.clear()
        self._model = model
        with self._silence():
            for sensor in model.sensors if model is not None else ():
                self._add_row(sensor.name).dates_button.want(takes_series(sensor))
            told = self._carried.give(self.rows, model)
        self.match()
        self._refresh()
        self._tell(told)

    def add_layer(self, layer: QgsRasterLayer) -> None:
        """Add a row for a layer, named after it, if there is room (Train)."""
        if len(self.rows) < MOST_SENSORS:
            self._add_row(self._free_name(layer.name()), layer)
            self._refresh()

    def add_series(self, layer: QgsRasterLayer, series: SeriesChoice, name: str) -> None:
        """Add a row for a series, if there is room (Train).

        Args:
            layer: one of its dates, or the file that holds them.
            series: its dates.
            name: the sensor's.
        """
        if len(self.rows) < MOST_SENSORS:
            self._add_row(self._free_name(name), layer).dates_button.choose(series)
            self._refresh()

    def set_labels(self, layers: Iterable[QgsMapLayer]) -> None:
        """Take note of the label layers, which are no sensors (Train)."""
        labels = frozenset(raster_address(one) for one in layers if isinstance(one, QgsRasterLayer)) - {""}
        if labels != self._labels:
            self._labels = labels
            self._show_statuses()

    def clear(self) -> None:
        """Take all rows out."""
        for row in self.rows:
            row.discard()
        self.rows.clear()
        self._show_emptiness()

    def match(self) -> None:
        """Find layers for the sensors whose layer the analyst has not chosen, by name, then bands."""
        if self._model is None:
            return
        free = [row for row in self.rows if not row.layer_chosen_by_hand]
        taken = {row.layer.id() for row in self.rows if row.layer_chosen_by_hand and row.layer is not None}
        taken |= {row.mask_button.mask_choice.layer_id for row in self.rows if row.mask_button.mask_choice is not None}
        found = layers_for_sensors(self._model, {row.name for row in free}, taken)
        with self._silence():
            for row in free:
                layer, row.is_guessed = found.get(row.name, (None, False))
                row.choose(layer)
        self._refresh()

    def choices(self) -> tuple[SensorChoice, ...]:
        """Return the rows as they stand."""
        return tuple(row.choice() for row in self.rows)

    def stored_choices(self) -> tuple[SensorChoice, ...]:
        """Return the rows as they stand, and what was chosen for sensors of other models."""
        return (*self.choices(), *self._carried.others([row.name for row in self.rows]))

    def forget(self) -> None:
        """Forget masks and what else was chosen by hand: it is of a project that is closed."""
        self._carried.forget()
        with self._silence():
            for row in self.rows:
                row.mask_button.choose(None)
                row.layer_chosen_by_hand = row.unticked_by_hand = False
                row.use.setChecked(row.layer is not None)
        self.match()
        self._refresh()

    def adopt_layers(self, choices: Iterable[SensorChoice]) -> None:
        """Take layers, with their bands, for sensors of the same name for which none was found."""
        rows = {row.name: row for row in self.rows if row.layer is None}
        with self._silence():
            for choice in choices:
                layer = QgsProject.instance().mapLayer(choice.layer_id or "")
                if choice.name in rows and isinstance(layer, QgsRasterLayer):
                    self._restore_row(rows[choice.name], replace(choice, mask=None), layer)
        self._refresh()

    def adopt_masks(self, choices: Iterable[SensorChoice]) -> list[str]:
        """Take masks for sensors of the same name and layer that have none.

        Returns:
            The names of these sensors.
        """
        rows = {row.name: row for row in self.rows if row.mask_button.mask_choice is None}
        taken = []
        with self._silence():
            for choice in choices:
                row = rows.get(choice.name)
                layer = None if row is None else row.layer
                if row is None or layer is None or choice.mask is None:
                    continue
                if layer.id() == choice.layer_id:
                    row.mask_button.choose(choice.mask)
                    taken.append(choice.name)
        self._refresh()
        return taken

    def restore(self, choices: Iterable[SensorChoice], of_this_model: bool = True) -> None:
        """Put back what the analyst chose; layers that are gone are passed over.

        Args:
            choices: as the project holds them; those for sensors that are not at hand wait for a model that has them.
            of_this_model: whether the project was saved with the model that is chosen.
        """
        choices = tuple(choices)
        rows = {row.name: row for row in self.rows}
        others = [choice for choice in choices if choice.name not in rows and not self.editable]
        with self._silence():
            for choice in choices:
                layer = QgsProject.instance().mapLayer(choice.layer_id) if choice.layer_id else None
                if self.editable and isinstance(layer, QgsRasterLayer) and len(self.rows) < MOST_SENSORS:
                    self._restore_row(self._add_row(choice.name, layer), choice, layer)
                elif choice.name in rows:
                    self._restore_row(rows[choice.name], choice, layer)
        self._refresh()
        self._tell(self._carried.add(others, self._model, of_this_model))

    def used(self) -> list[tuple[str, QgsRasterLayer]]:
        """Return name and layer of every sensor that is ticked and has a layer, in order."""
        return [(row.name, row.used_layer) for row in self.rows if row.used_layer is not None]

    def sources(self) -> tuple[SensorSource, ...]:
        """Return every used sensor as jobs want it, its mask left out.

        Raises:
            RasterError: a layer cannot be read.
        """
        return tuple(source for source in (row.source() for row in self.rows) if source is not None)

    def masks(self) -> SensorMasks:
        """Return the used sensors' masks, for the job to read.

        Raises:
            RasterError: a mask's layer is gone, or cannot be a mask.
        """
        return self.row_masks.of(self.rows)

    def layers(self) -> list[QgsMapLayer]:
        """Return all layers a job reads."""
        return [*(layer for _, layer in self.used()), *self.row_masks.layers(self.rows)]

    def reference(self) -> QgsRasterLayer | None:
        """Return the layer whose grid is used: the first used one."""
        return next((layer for _, layer in self.used()), None)

    def ask_for_servers(self) -> None:
        """Ask whether used layers on servers may be read; those of a project that was opened were not asked for yet."""
        layers = [layer for layer in self.layers() if server_of(layer)]
        if layers:
            ask_for_servers(layers, self)
            self._refresh()

    def problems(self) -> list[str]:
        """Return a sentence for every used row that keeps a job from starting."""
        return [
            tr("Sensor '{0}': {1}.").format(row.name, row.status.text)
            for row in self.rows
            if row.use.isChecked() and row.status.kind is StatusKind.PROBLEM
        ]

    @staticmethod
    def _restore_row(row: SensorRow, choice: SensorChoice, layer: QgsMapLayer | None) -> None:
        if isinstance(layer, QgsRasterLayer):
            row.choose(layer)
            row.layer_chosen_by_hand = True
        row.use.setChecked(choice.used)
        row.unticked_by_hand = not choice.used and choice.layer_id is not None
        row.dates_button.restore(choice.series, row.layer)
        row.bands_button.choose(choice.bands, choice.values)
        row.mask_button.choose(choice.mask)

    def _add_row(self, name: str, layer: QgsRasterLayer | None = None) -> SensorRow:
        row = SensorRow(name, self.editable, self)
        row.choose(layer)
        row.changed.connect(self._refresh)
        row.removal_asked.connect(lambda: self._remove_row(row))
        row.move_asked.connect(lambda places: self.move_row(row, places))
        row.dates_button.asked.connect(lambda: self.row_series.open_for(row))
        self.rows.append(row)
        self._grid.lay_out(self.rows)
        return row

    def move_row(self, row: SensorRow, places: int) -> None:
        """Move a row up (-1) or down (1); the first one that is used gives the grid (Train)."""
        before = self.rows.index(row)
        after = min(max(before + places, 0), len(self.rows) - 1)
        if self.editable and after != before:
            self.rows.insert(after, self.rows.pop(before))
            self._grid.lay_out(self.rows)
            self._refresh()

    def _free_name(self, name: str) -> str:
        """Return a layer's name, with a number where another row has it."""
        taken = {row.name for row in self.rows}
        numbers = (f"{name} ({number})" for number in range(2, MOST_SENSORS + 2))
        return name if name.strip() not in taken else next(other for other in numbers if other.strip() not in taken)

    def _remove_row(self, row: SensorRow) -> None:
        self.rows.remove(row)
        row.discard()
        self._grid.lay_out(self.rows)
        self._refresh()

    def _layers_added(self, _layers: list[QgsMapLayer]) -> None:
        """Match soon. A method, not a lambda: Qt lets go of it when the plugin is unloaded."""
        self._match_soon.start()

    def _layers_will_be_removed(self, ids: list[str]) -> None:
        """Let go of layers before they are gone, so that no neighbour is chosen in their place."""
        for row in list(self.rows):
            if row.layer is not None and row.layer.id() in ids:
                row.layer_chosen_by_hand = False
                row.choose(None)

    def _stacked(self, layer: QgsRasterLayer) -> None:
        """Take a stack as a sensor (Train); where the rows are a model's, it is matched as every new layer is."""
        if self.editable:
            self.add_layer(layer)

    def _fill_add_menu(self) -> None:
        self.add_menu.fill({c.layer_id for c in self.choices() if c.layer_id}, MOST_SENSORS - len(self.rows))

    def _layer_ticked(self, layer_id: str, ticked: bool) -> None:
        layer = QgsProject.instance().mapLayer(layer_id)
        if ticked and isinstance(layer, QgsRasterLayer):
            ask_for_servers([layer], self)
            self.add_layer(layer)
        elif not ticked:
            for row in [row for row in self.rows if row.layer is not None and row.layer.id() == layer_id]:
                self._remove_row(row)
        self.add_menu.limit(MOST_SENSORS - len(self.rows))

    # Status

    @contextmanager
    def _silence(self) -> Iterator[None]:
        """Do not refresh while several rows change."""
        self._silent = True
        try:
            yield
        finally:
            self._silent = False

    def _refresh(self) -> None:
        if self._silent:
            return
        self.row_masks.measure(self.rows)
        self.row_series.measure(self.rows)
        self._show_statuses()
        self._show_emptiness()
        self.changed.emit()

    def _show_statuses(self) -> None:
        reference = self.reference()
        sensors = self._model.sensors_by_name if self._model else {}
        for row in self.rows:
            status = row_status(row, self.rows, sensors.get(row.name), reference, self._labels)
            row.show_status(self.row_series.add_to(self.row_masks.add_to(status, row), row))

    def _tell(self, sentences: list[str]) -> None:
        if sentences:
            self.message.emit(" ".join(map(shown, sentences)))

    def _show_emptiness(self) -> None:
        no_model = tr("Choose a model to list its sensors here.")
        self.empty_text.setText(tr("No sensors yet. Add raster layers of the area.") if self.editable else no_model)
        self.empty_text.setVisible(not self.rows)
