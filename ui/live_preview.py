"""A preview that follows the map: asked anew when the map moves or a sensor is switched, one layer that changes."""

from __future__ import annotations

from functools import partial

from qgis.core import QgsMapLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.errors import MamolError
from ..core.what_if.preview import PreviewPicture, PreviewRequest, Removal, View
from ..core.what_if.preview_memory import PreviewMemory
from .extents import extent_of
from .latest_job import LatestJob
from .layers.preview_layer import PreviewLayer
from .preview_jobs import run_preview
from .sources import sensor_source
from .widgets.sensor_table import SensorTable

FOLLOW_MILLISECONDS = 250
"""The map has to rest so long before the preview follows it."""


class LivePreview(QObject):
    """Asks for pictures of what the map shows, and shows them; only the newest question counts.

    Signals:
        asked: a first picture is being made.
        pictured: a picture is on the map.
        failed: a sentence: why there is none.
        lost: the layer was removed; the preview has stopped.

    Args:
        canvas: the map.
        table: its used sensors are at hand.
        parent: the page.

    Attributes:
        memory: what pictures of this preview have in common.
        model_path: the model file.
    """

    asked = pyqtSignal()
    pictured = pyqtSignal(object)
    failed = pyqtSignal(str)
    lost = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, table: SensorTable, parent: QObject) -> None:
        super().__init__(parent)
        self.model_path = ""
        self.memory = PreviewMemory()
        self.is_active = False
        self.job = LatestJob(self)
        self.preview = PreviewLayer(self)
        self._canvas = canvas
        self._table = table
        self._present: tuple[str, ...] = ()
        self._removals: tuple[Removal, ...] = ()
        self._follow_soon = QTimer(self)
        self._follow_soon.setSingleShot(True)
        self._follow_soon.setInterval(FOLLOW_MILLISECONDS)
        self._follow_soon.timeout.connect(self._ask_first)
        self.job.answered.connect(self._answered)
        self.job.failed.connect(self.failed)
        self.preview.lost.connect(self._layer_lost)
        canvas.extentsChanged.connect(self.follow_soon)
        canvas.destinationCrsChanged.connect(self.follow_soon)

    def show_sensors(self, present: tuple[str, ...], removals: tuple[Removal, ...] = ()) -> None:
        """Show what the model makes of these sensors, now and wherever the map goes.

        Args:
            present: names of those that are on.
            removals: places in which sensors are taken away.
        """
        self.is_active = True
        self._present, self._removals = present, removals
        self._ask_first()

    def follow_soon(self) -> None:
        """Ask anew when the map, or the table of sensors, has come to rest."""
        if self.is_active:
            self._follow_soon.start()

    def stop(self) -> None:
        """Stop what runs, and take the preview off the map."""
        self.is_active = False
        self._follow_soon.stop()
        self.job.drop()
        self.preview.remove()
        # A job that ends a little later may still hold the old one.
        self.memory = PreviewMemory()

    def view(self) -> View:
        """Give what the map shows.

        Raises:
            MamolError: a sensor's layer is no raster, or broken.
        """
        settings = self._canvas.mapSettings()
        size = settings.outputSize()
        return View(
            self.model_path,
            tuple(sensor_source(layer, name) for name, layer in self._table.used()),
            extent_of(self._canvas.extent(), settings.destinationCrs()),
            size.width(),
            size.height(),
        )

    def layers(self) -> list[QgsMapLayer]:
        """Give the sensors' layers."""
        return [layer for _, layer in self._table.used()]

    def _ask_first(self) -> None:
        self._follow_soon.stop()
        self.asked.emit()
        self._ask(is_first=True)

    def _ask(self, is_first: bool) -> None:
        """Ask for a picture; of one that is being made nothing more is heard."""
        self.job.drop()
        try:
            request = PreviewRequest(self.view(), self._present, self.preview.free_path(), is_first, self._removals)
        except MamolError as error:
            self.failed.emit(str(error))
            return
        self.job.ask(self.tr("MaMOL: What-if preview"), partial(run_preview, self.memory), request, self.layers())

    def _answered(self, picture: PreviewPicture) -> None:
        try:
            self.preview.show_picture(picture)
        except MamolError as error:
            self.failed.emit(str(error))
            return
        if not picture.is_final:
            self._ask(is_first=False)
        self.pictured.emit(picture)

    def _layer_lost(self) -> None:
        self.stop()
        self.lost.emit()
