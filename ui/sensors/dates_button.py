"""The button of a sensor's row that holds its dates."""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePath

from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QToolButton, QWidget

from ...core.contracts.sensors import SensorSource
from ...core.errors import RasterError
from ...core.message import message
from ..common.series_choice import SeriesChoice
from ..common.text import plain_tip
from ..language.words import tr
from ..sources.rasters import raster_address, unchosen_files
from ..sources.series import as_series


class DatesButton(QToolButton):
    """Pressed while the sensor is a series; a click asks for its dates. Hidden where the sensor has none.

    Signals:
        changed: the sensor has other dates, or none.
        asked: the button was clicked.
    """

    changed = pyqtSignal()
    asked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.series: SeriesChoice | None = None
        self._is_wanted = False
        self._sensor = ""
        self.setText(tr("Dates…"))
        self.setAutoRaise(True)
        self.setCheckable(True)
        self.hide()
        self.clicked.connect(self._clicked)

    def name_sensor(self, name: str) -> None:
        """Name in tool tip and to screen readers whose dates they are."""
        self._sensor = name
        if self.series is None:
            tip = tr("Choose the rasters of several dates for {0}").format(name)
        else:
            tip = tr("{0} is a series: {1}; click to change").format(name, self.series.described())
        self.setToolTip(plain_tip(tip))
        self.setAccessibleName(tr("Dates of {0}").format(name))

    def want(self, is_wanted: bool) -> None:
        """Show the button also while the sensor is no series: the model knows it as one."""
        self._is_wanted = is_wanted
        self._show()

    def choose(self, series: SeriesChoice | None) -> None:
        """Take dates, or none."""
        differs, self.series = series != self.series, series
        self._show()
        if differs:
            self.changed.emit()

    def fits(self, layer: QgsRasterLayer | None) -> bool:
        """Return whether a layer is one of the dates."""
        if self.series is None or layer is None:
            return False
        return raster_address(layer) in [one.path for one in self.series.acquisitions]

    def stored(self, layer: QgsRasterLayer | None) -> SeriesChoice | None:
        """Return the dates as the project keeps them, as seen from the folder of the row's layer."""
        if self.series is None or layer is None:
            return None
        return self.series.relative_to(str(PurePath(raster_address(layer)).parent))

    def restore(self, series: SeriesChoice | None, layer: QgsRasterLayer | None) -> None:
        """Take dates that the project kept."""
        folder = str(PurePath(raster_address(layer)).parent) if layer is not None else ""
        self.choose(series.resolved(folder) if series is not None and layer is not None else None)

    def unchosen(self) -> tuple[str, ...]:
        """Return the files of the dates that nobody chose on this computer: the project alone names them."""
        return unchosen_files(self.series.files) if self.series is not None else ()

    def applied_to(self, source: SensorSource) -> SensorSource:
        """Return a sensor with these dates, if there are any, and with the bands that were chosen among the first's.

        Raises:
            RasterError: the files were not chosen on this computer, or the bands are not those of a date.
            SensorError: no date is ticked.
        """
        if self.series is None:
            return source
        unchosen = self.unchosen()
        if unchosen:
            raise RasterError(
                message(
                    "The dates of sensor '{source}' come from the project file, and '{unchosen}' was not chosen on "
                    "this computer. Open “Dates…” of its row and press OK to have it read.",
                    source=source.name,
                    unchosen=PurePath(unchosen[0]).name,
                )
            )
        dates = self.series.acquisitions
        if source.bands and source.bands != dates[0].bands:
            first = dates[0].bands
            places = [first.index(band) if band in first else -1 if first else band - 1 for band in source.bands]
            if -1 in places or any(one.bands and max(places) >= len(one.bands) for one in dates):
                raise RasterError(
                    message(
                        "Bands of sensor '{source}', a series, are chosen among those of its first date{value}. "
                        "Choose these with “Bands…”.",
                        source=source.name,
                        value=message(": {first} to {first_2}", first=first[0], first_2=first[-1]) if first else "",
                    )
                )
            dates = tuple(
                replace(one, bands=tuple(one.bands[place] if one.bands else place + 1 for place in places))
                for one in dates
            )
        return as_series((source,), dates)

    def _show(self) -> None:
        self.setChecked(self.series is not None)
        self.setVisible(self._is_wanted or self.series is not None)
        self.name_sensor(self._sensor)

    def _clicked(self) -> None:
        self._show()
        self.asked.emit()
