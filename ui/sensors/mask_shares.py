"""How much of the view the sensors' masks take away, measured in the background."""

from __future__ import annotations

import math
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from qgis.core import QgsMapLayer, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...core import api
from ...core.contracts.masks import MaskShare
from ...core.contracts.sensors import Extent, SensorSource
from ...core.errors import MamolError
from ...core.progress import Progress
from ..jobs.latest_job import LatestJob
from ..language.words import shown, tr
from ..sources.extents import extent_of
from ..sources.masks import SensorMasks

FOLLOW_MILLISECONDS = 250


@dataclass(frozen=True)
class MaskShareRequest:
    """Ask how much of a view masks take away; ``extent`` is None for the whole of each sensor."""

    sensors: tuple[SensorSource, ...]
    masks: SensorMasks
    extent: Extent | None


def run_mask_shares(request: MaskShareRequest, progress: Progress) -> tuple[MaskShare, ...]:
    """Measure one after the other, for one that cannot be used says nothing of the others (worker thread)."""
    shares: list[MaskShare] = []
    for sensor in request.sensors:
        try:
            shares += api.mask_shares(request.masks.add_to((sensor,), progress), request.extent, progress)
        except MamolError as error:
            shares.append(MaskShare(sensor.name, math.nan, shown(str(error))))
    return tuple(shares)


class MaskShares(QObject):
    """Follows the map; knows the shares of the masks it was given last.

    Signals:
        changed: shares were measured.
        edited: a layer that masks come from holds something else now.

    Args:
        canvas: the map; None measures on the whole of each sensor.
        parent: the table.
    """

    changed = pyqtSignal()
    edited = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas | None, parent: QObject) -> None:
        super().__init__(parent)
        self.job = LatestJob(self)
        self._canvas = canvas
        self._key: Hashable = ()
        self._sensors: tuple[SensorSource, ...] = ()
        self._masks = SensorMasks()
        self._layers: tuple[QgsMapLayer, ...] = ()
        self._shares: Mapping[str, MaskShare] = {}
        self._watched: set[str] = set()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._ask)
        self.job.answered.connect(self._answered)
        if canvas is not None:
            canvas.extentsChanged.connect(self._follow)
            canvas.destinationCrsChanged.connect(self._follow)

    @property
    def is_measuring(self) -> bool:
        """Whether an answer is still to come."""
        return self.job.is_running or self._soon.isActive()

    def of(self, sensor: str) -> MaskShare | None:
        """Return what was measured; None where that is still to come."""
        return self._shares.get(sensor)

    def measure(self, sensors: Sequence[SensorSource], masks: SensorMasks, layers: Sequence[QgsMapLayer]) -> None:
        """Measure these sensors' masks, unless they are known, and again when the map comes to rest elsewhere.

        Args:
            sensors: those with a mask.
            masks: theirs.
            layers: what is read.
        """
        key = (tuple(sensors), tuple(layer.id() for layer in layers), masks.key)
        if key == self._key:
            return
        self._key = key
        self._sensors, self._masks, self._layers = tuple(sensors), masks, tuple(layers)
        self._shares = {}
        self.job.drop()
        self._soon.stop()
        for layer in layers:
            self._watch(layer)
        if sensors:
            self._soon.start(0)

    def stop(self) -> None:
        """Measure nothing any more, before the table is deleted."""
        self.measure((), SensorMasks(), ())

    def _watch(self, layer: QgsMapLayer) -> None:
        """Hear of edits, once for each layer as long as it lives."""
        if layer.id() not in self._watched:
            self._watched.add(layer.id())
            layer.willBeDeleted.connect(partial(self._watched.discard, layer.id()))
            layer.dataChanged.connect(self._edited)
            if isinstance(layer, QgsVectorLayer):
                layer.layerModified.connect(self._edited)

    def _edited(self) -> None:
        if self._sensors:
            self._follow()
            self.edited.emit()

    def _follow(self) -> None:
        if self._sensors:
            self._soon.start(FOLLOW_MILLISECONDS)

    def _ask(self) -> None:
        extent = None
        if self._canvas is not None and not self._canvas.extent().isEmpty():
            extent = extent_of(self._canvas.extent(), self._canvas.mapSettings().destinationCrs())
        request = MaskShareRequest(self._sensors, self._masks, extent)
        self.job.ask(tr("MaMOL: measure masks"), run_mask_shares, request, self._layers)

    def _answered(self, shares: tuple[MaskShare, ...]) -> None:
        self._shares = {share.sensor: share for share in shares}
        self.changed.emit()
