"""The series of a sensor table's rows: made and changed in a dialog, and measured in the view."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePath

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...core import api
from ...core.contracts.sensors import Extent
from ...core.contracts.series import DateInView, FindSeriesRequest, SeriesSharesRequest
from ...core.errors import MamolError
from ...core.progress import Progress
from ...core.raster.source.local_source import file_and_variable
from ...core.text import counted
from ..common.series_choice import SeriesChoice
from ..jobs.latest_job import LatestJob
from ..language.words import shown, tr
from ..settings import Settings
from ..sources.extents import extent_of
from ..sources.rasters import raster_address, sensor_source
from ..sources.series import require_alike, series_files, series_name
from .sensor_row import SensorRow
from .sensor_status import AS_IT_IS, SensorStatus, StatusKind
from .series_button import SeriesButton
from .series_dialog import SeriesDialog

FOLLOW_MILLISECONDS = 400


@dataclass(frozen=True)
class ViewShares:
    """How much of the view the dates of a series show, on average.

    Attributes:
        missing: part of the view's pixels without data or masked, 0 to 1; NaN where no date could be read.
        masked: part that masks take away.
        problem: a sentence about a date that could not be read; empty where all could.
    """

    missing: float
    masked: float
    problem: str = ""


def run_view_shares(
    requests: tuple[tuple[str, SeriesSharesRequest], ...], progress: Progress
) -> tuple[tuple[str, ViewShares], ...]:
    """Measure one series after the other (worker thread)."""
    return tuple((name, _averaged(api.series_shares(request, progress))) for name, request in requests)


def _averaged(shares: Sequence[DateInView]) -> ViewShares:
    known = [one for one in shares if not math.isnan(one.valid)]
    problem = next((one.problem for one in shares if one.problem), "")
    if not known:
        return ViewShares(math.nan, math.nan, problem)
    masked = [one.masked for one in known if not math.isnan(one.masked)]
    return ViewShares(
        1 - sum(one.valid for one in known) / len(known), sum(masked) / len(masked) if masked else 0.0, problem
    )


def with_series(status: SensorStatus, row: SensorRow, measured: ViewShares | None) -> SensorStatus:
    """Add to a status which dates a row has, and how much of the view they lack."""
    series = row.dates_button.series
    if series is None or status.kind in (StatusKind.PROBLEM, StatusKind.ABSENT):
        return status
    unchosen = row.dates_button.unchosen()
    if unchosen:
        return SensorStatus(
            StatusKind.PROBLEM,
            tr("{described}: check its dates", described=series.described()),
            tr(
                "The project file names them, and '{unchosen}' was not chosen on this computer. Open “Dates…” and "
                "press OK to have the files read.",
                unchosen=PurePath(unchosen[0]).name,
            ),
        )
    text = series.described()
    if measured is not None and not math.isnan(measured.missing):
        lacking = "cloudy" if measured.masked > 0 else tr("without data")
        share = measured.masked if measured.masked > 0 else measured.missing
        text += (
            tr(", {share:.0f} % of the view {lacking} on average", share=100 * share, lacking=lacking)
            if share >= 0.005
            else ""
        )
    if measured is not None and measured.problem:
        return SensorStatus(StatusKind.NOTE, tr("{text}; a date cannot be read", text=text), measured.problem)
    if status.kind is StatusKind.FITS:
        return replace(status, text=text, hint=_how_read(series, status.hint))
    return replace(status, text=f"{text}; {shown(status.text)}")


def _how_read(series: SeriesChoice, of_layer: str) -> str:
    """Return what is read of a series that fits, and how: also as its layer's properties say."""
    used = {one.date for one in series.acquisitions if not one.is_off}
    off = len({one.date for one in series.acquisitions} - used)
    has_masks = any(one.masks for one in series.acquisitions)
    sentences = (
        tr(
            "A series of {dates}: each is used where it has data{and_is_not_masked}.",
            dates=counted(len(used), "date"),
            and_is_not_masked=tr(" and is not masked") if has_masks else "",
        ),
        tr("{dates} {is_or_are} off.", dates=counted(off, "date"), is_or_are=tr("is") if off == 1 else tr("are"))
        if off
        else "",
        of_layer if of_layer != AS_IT_IS else "",
    )
    return " ".join(shown(sentence) for sentence in sentences if sentence)


class TableSeries(QObject):
    """Makes rows series, and measures them.

    Signals:
        made: a layer and the dates of a new series, and its name.
        changed: what was measured is new.
        message: a sentence: why a series could not be made.

    Args:
        button: asks for layers, a folder or files.
        canvas: the map in which dates are measured, or None.
        parent: the table.
    """

    made = pyqtSignal(object, object, str)
    changed = pyqtSignal()
    message = pyqtSignal(str)

    def __init__(self, button: SeriesButton, canvas: QgsMapCanvas | None, parent: QObject) -> None:
        super().__init__(parent)
        self.dialog: SeriesDialog | None = None
        self.job = LatestJob(self)
        self.job.answered.connect(self._measured)
        self._button, self._canvas = button, canvas
        self._row: SensorRow | None = None
        self._asked: tuple[tuple[str, SeriesChoice], ...] = ()
        self._requests: tuple[tuple[str, SeriesSharesRequest], ...] = ()
        self._layers: list[QgsMapLayer] = []
        self._shares: dict[str, ViewShares] = {}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._ask)
        button.layers_chosen.connect(self.from_layers)
        button.files_chosen.connect(self.from_files)
        button.choices.aboutToShow.connect(self._menu_shown)
        self._menu_row: SensorRow | None = None
        self._asking_row: SensorRow | None = None
        if canvas is not None:
            canvas.extentsChanged.connect(self._follow)

    @property
    def is_measuring(self) -> bool:
        """Whether an answer is still to come."""
        return self.job.is_running or self._soon.isActive()

    # Making

    def open_for(self, row: SensorRow) -> None:
        """Ask for the dates of a row: those it has, or new ones."""
        series = row.dates_button.series
        if series is None:
            self._asking_row = row
            self._button.open_below(row.dates_button)
            return
        dialog = self._open(row)
        dialog.look_again(series, [row.layer] if row.layer is not None else [])

    def from_layers(self, layers: list[QgsRasterLayer]) -> None:
        """Make a series of layers of the project."""
        try:
            sources = [sensor_source(layer, series_name(layers) or tr("series")) for layer in layers]
            require_alike(sources)
            files = tuple(file for layer, source in zip(layers, sources) for file in series_files(layer, source))
        except MamolError as error:
            self.message.emit(shown(str(error)))
            return
        dialog = self._open(self._menu_row)
        if not dialog.sensor_name():
            dialog.name_field.setText(series_name(layers))
        dialog.look(FindSeriesRequest(files, name=dialog.sensor_name() or "series"), layers)

    def from_files(self, request: FindSeriesRequest) -> None:
        """Make a series of files, or of those of a folder."""
        first = request.folder or str(Path(request.files[0].path).parent)
        Settings().bands_folder = first
        self._open(self._menu_row).look(request)

    def drop(self) -> None:
        """Let go of the dialog."""
        dialog, self.dialog = self.dialog, None
        self._row = self._menu_row = None
        if dialog is not None:
            dialog.hide()
            dialog.deleteLater()

    def _menu_shown(self) -> None:
        """Keep whose menu it is until it is shown again: an entry may be answered long after it closed."""
        self._menu_row, self._asking_row = self._asking_row, None

    def _open(self, row: SensorRow | None) -> SeriesDialog:
        self.drop()
        self._row = row
        name = row.name if row is not None else ""
        is_fixed = row is not None and not row.editable
        self.dialog = SeriesDialog(name, self._extent(), self._button.window(), is_fixed)
        self.dialog.closed.connect(self._closed)
        self.dialog.open()
        return self.dialog

    def _closed(self, is_accepted: bool) -> None:
        if is_accepted:
            self._accepted()
        else:
            self.drop()

    def _accepted(self) -> None:
        dialog, row = self.dialog, self._row
        if dialog is None:
            return
        series, name = dialog.series(), dialog.sensor_name()
        self.drop()
        Settings().allow_series_folders(dict.fromkeys(str(PurePath(file).parent) for file in series.files))
        if row is not None and row.layer is not None and row.dates_button.fits(row.layer) and _is_of(row.layer, series):
            row.dates_button.choose(series)
            row.rename(name)
            # Its files may be read now, also where its dates are as they were.
            row.changed.emit()
            return
        layer = _layer_of(series, name)
        if layer is None:
            self.message.emit(tr("QGIS cannot open '{0}'.").format(series.acquisitions[0].path))
        elif row is not None:
            row.choose(layer)
            row.layer_chosen_by_hand = True
            row.dates_button.choose(series)
            row.rename(name)
        else:
            self.made.emit(layer, series, name)

    def adopt(self, rows: Sequence[SensorRow], others: Sequence[SensorRow]) -> None:
        """Take the dates that rows of another table, of the same names, have: a model was trained on them.

        Args:
            rows: of a model's sensors; those that have dates, or another layer by hand, are left as they are.
            others: of the table that the model was trained with.
        """
        chosen = {row.name: row for row in others if row.used_layer is not None and row.dates_button.series is not None}
        for row in rows:
            other = chosen.get(row.name)
            if other is None or other.layer is None or row.dates_button.series is not None:
                continue
            if row.layer_chosen_by_hand and (row.layer is None or row.layer.id() != other.layer.id()):
                continue
            row.choose(other.layer)
            row.layer_chosen_by_hand = True
            row.dates_button.choose(other.dates_button.series)

    # Measuring

    def measure(self, rows: Sequence[SensorRow]) -> None:
        """Measure the dates of the used rows, unless they are known, and again when the map comes to rest elsewhere."""
        used = [row for row in rows if row.used_layer is not None and row.dates_button.series is not None]
        asked = []
        requests = []
        for row in used:
            series, layer = row.dates_button.series, row.used_layer
            if series is None or layer is None or row.dates_button.unchosen():
                continue
            dates = tuple(one for one in series.acquisitions if not one.is_off)
            asked.append((row.name, series))
            requests.append((row.name, SeriesSharesRequest(dates, None)))
        if tuple(asked) == self._asked:
            return
        self._asked, self._requests = tuple(asked), tuple(requests)
        self._layers = [row.used_layer for row in used if row.used_layer is not None]
        self._shares = {}
        self.job.drop()
        self._soon.stop()
        if requests:
            self._soon.start(0)

    def add_to(self, status: SensorStatus, row: SensorRow) -> SensorStatus:
        """Return a row's status with what its dates add."""
        return with_series(status, row, self._shares.get(row.name))

    def stop(self) -> None:
        """Measure nothing any more, before the table is deleted."""
        self.drop()
        self.measure(())

    def _follow(self) -> None:
        if self._requests:
            self._soon.start(FOLLOW_MILLISECONDS)

    def _ask(self) -> None:
        extent = self._extent()
        requests = tuple((name, replace(request, extent=extent)) for name, request in self._requests)
        self.job.ask(tr("MaMOL: measure dates"), run_view_shares, requests, self._layers)

    def _measured(self, shares: tuple[tuple[str, ViewShares], ...]) -> None:
        self._shares = dict(shares)
        self.changed.emit()

    def _extent(self) -> Extent | None:
        if self._canvas is None or self._canvas.extent().isEmpty():
            return None
        return extent_of(self._canvas.extent(), self._canvas.mapSettings().destinationCrs())


def _is_of(layer: QgsRasterLayer, series: SeriesChoice) -> bool:
    return bool(_files_of(layer) & {one.path for one in series.acquisitions})


def _files_of(layer: QgsRasterLayer) -> set[str]:
    """Return what a layer is read from: of a variable of a netCDF file the file, too."""
    address = raster_address(layer)
    return {address, file_and_variable(address)[0]}


def _layer_of(series: SeriesChoice, name: str) -> QgsRasterLayer | None:
    """Return a layer of the series, which lends it its grid: one of the project, or a new one of its first date."""
    used = [one.path for one in series.acquisitions if not one.is_off] or [series.acquisitions[0].path]
    layers = [one for one in QgsProject.instance().mapLayers().values() if isinstance(one, QgsRasterLayer)]
    for path in used:
        for layer in layers:
            if path in _files_of(layer):
                return layer
    layer = QgsRasterLayer(used[0], name)
    if not layer.isValid():
        # QGIS opens the variables of a netCDF file one by one; that with the most bands has the dates.
        parts = [QgsRasterLayer(part.split("!!::!!")[0], name) for part in layer.subLayers()]
        layer = max(parts, key=lambda part: part.bandCount() if part.isValid() else 0, default=layer)
    if not layer.isValid():
        return None
    QgsProject.instance().addMapLayer(layer)
    return layer
