"""A preview that follows the map: asked again when the map moves or a sensor is switched, one layer that changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from qgis.core import QgsMapLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...core import api
from ...core.contracts.preview import ExplainViewRequest, PreviewPicture, PreviewRequest, Removal, View
from ...core.contracts.season import HiddenDate
from ...core.contracts.sensors import Extent
from ...core.errors import MamolError
from ...core.what_if.preview_memory import PreviewMemory
from ..jobs.latest_job import LatestJob
from ..language.words import shown, tr
from ..layers.preview_layer import PreviewLayer
from ..sensors.at_hand import SensorsAtHand
from ..sources.extents import extent_of

FOLLOW_MILLISECONDS = 250
"""The map has to rest so long before the preview follows it."""


@dataclass(frozen=True)
class Look:
    """What the map shows at a moment.

    Attributes:
        view: model, sensors and extent.
        at_hand: the same sensors, with the masks and layers that a job reads.
    """

    view: View
    at_hand: SensorsAtHand

    @property
    def layers(self) -> tuple[QgsMapLayer, ...]:
        """The layers that a job about the view reads."""
        return self.at_hand.layers

    def before(self, function: Callable[..., Any]) -> Callable[..., Any]:
        """Return a job's function whose request has the view: masks are read into it first."""
        return self.at_hand.before(function)


class LivePreview(QObject):
    """Asks for pictures of what the map shows, and shows them; only the newest question counts.

    Signals:
        asked: a first picture is being made.
        pictured: a picture is on the map.
        failed: a sentence: why there is none.
        lost: the layer was removed; the preview has stopped.
        stopped: it is no longer on the map.
        moved: the map shows another place, with or without a preview.

    Args:
        canvas: the map.
        at_hand: gives model and sensors, or raises a MamolError.
        parent: the page.

    Attributes:
        memory: what pictures of this preview have in common.
        present: names of the sensors that are on.
        removals: places in which sensors are taken away.
        hidden: dates of series that count as missing.
    """

    asked = pyqtSignal()
    pictured = pyqtSignal(object)
    failed = pyqtSignal(str)
    lost = pyqtSignal()
    stopped = pyqtSignal()
    moved = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, at_hand: Callable[[], SensorsAtHand], parent: QObject) -> None:
        super().__init__(parent)
        self.memory = PreviewMemory()
        self.is_active = False
        self.job = LatestJob(self)
        self.preview = PreviewLayer(self)
        self._canvas = canvas
        self._at_hand = at_hand
        self.present: tuple[str, ...] = ()
        self.removals: tuple[Removal, ...] = ()
        self.hidden: tuple[HiddenDate, ...] = ()
        self._follow_soon = QTimer(self)
        self._follow_soon.setSingleShot(True)
        self._follow_soon.setInterval(FOLLOW_MILLISECONDS)
        self._follow_soon.timeout.connect(self._ask_first)
        self.job.answered.connect(self._answered)
        self.job.failed.connect(self.failed)
        self.preview.lost.connect(self._layer_lost)
        canvas.extentsChanged.connect(self.follow_soon)
        canvas.extentsChanged.connect(self.moved)
        canvas.destinationCrsChanged.connect(self.follow_soon)

    def show_sensors(
        self, present: tuple[str, ...], removals: tuple[Removal, ...] = (), hidden: tuple[HiddenDate, ...] = ()
    ) -> None:
        """Show what the model makes of these sensors, now and wherever the map goes.

        Args:
            present: names of those that are on.
            removals: places in which sensors are taken away.
            hidden: dates of series that count as missing.
        """
        self.is_active = True
        self.present, self.removals, self.hidden = present, removals, hidden
        self._ask_first()

    def follow_soon(self) -> None:
        """Ask again when the map, or the table of sensors, has come to rest."""
        if self.is_active:
            self._follow_soon.start()

    def stop(self) -> None:
        """Stop what runs, and take the preview off the map."""
        was_active, self.is_active = self.is_active, False
        self._follow_soon.stop()
        self.job.drop()
        self.preview.remove()
        if was_active:
            # QGIS draws the map anew when people remove a layer; when a program does, the old picture stays.
            self._canvas.refresh()
        # A job that ends a little later may still hold the old one.
        self.memory = PreviewMemory()
        self.stopped.emit()

    def look(self) -> Look:
        """Return what the map shows, and what a job about it needs.

        Raises:
            MamolError: a sensor's layer is no raster, or broken.
        """
        at_hand = self._at_hand()
        settings = self._canvas.mapSettings()
        size = settings.outputSize()
        view = View(
            at_hand.model_path,
            at_hand.sensors,
            extent_of(self._canvas.extent(), settings.destinationCrs()),
            size.width(),
            size.height(),
            cover=at_hand.cover,
            pixel_size=at_hand.pixel_size,
            reference=at_hand.reference,
        )
        return Look(view, at_hand)

    def question(self, place: Extent) -> tuple[Callable[..., Any], ExplainViewRequest, tuple[QgsMapLayer, ...]]:
        """Return the job that explains a place of the preview: function, request and the layers it reads.

        Raises:
            MamolError: a sensor's layer is no raster, or broken.
        """
        look = self.look()
        request = ExplainViewRequest(look.view, self.present, self.removals, place, self.hidden)
        return look.before(api.explain_view), request, look.layers

    def _ask_first(self) -> None:
        self._follow_soon.stop()
        self.asked.emit()
        self._ask(is_first=True)

    def _ask(self, is_first: bool) -> None:
        """Ask for a picture; of one that is being made nothing more is heard."""
        self.job.drop()
        try:
            look = self.look()
            path = self.preview.free_path()
            request = PreviewRequest(look.view, self.present, path, is_first, self.removals, self.hidden)
        except MamolError as error:
            self.failed.emit(shown(str(error)))
            return
        self.job.ask(tr("MaMOL: What-if preview"), look.before(partial(api.preview, self.memory)), request, look.layers)

    def _answered(self, picture: PreviewPicture) -> None:
        try:
            self.preview.show_picture(picture)
        except MamolError as error:
            self.failed.emit(shown(str(error)))
            return
        if not picture.is_final:
            self._ask(is_first=False)
        self.pictured.emit(picture)

    def _layer_lost(self) -> None:
        self.stop()
        self.lost.emit()
