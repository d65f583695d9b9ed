"""The masks of a sensor table's rows: for jobs, and measured for the rows' statuses."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from qgis.core import QgsMapLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject

from ...core.contracts.masks import MaskShare
from ...core.contracts.sensors import SensorSource
from ...core.errors import MamolError
from ..language.words import tr
from ..sources.masks import MaskSource, SensorMasks
from .mask_button import MaskButton
from .mask_shares import MaskShares
from .sensor_row import SensorRow
from .sensor_status import SensorStatus, StatusKind


def with_mask(status: SensorStatus, button: MaskButton, measured: MaskShare | None) -> SensorStatus:
    """Add to a status how much of the view the mask takes away, or why it cannot be used.

    Args:
        status: of the sensor's layer.
        button: holds the mask.
        measured: what was measured; None where that is still to come.
    """
    mask = button.mask_choice
    if mask is None or status.kind in (StatusKind.PROBLEM, StatusKind.ABSENT):
        return status
    if button.layer is None:
        gone = tr("mask “{mask}” is gone: choose another, or none", mask=mask.name)
        return SensorStatus(StatusKind.PROBLEM, gone, tr("The mask's layer was removed from the project."))
    if measured is None:
        return replace(status, text=tr("{status}; masked by “{mask}”", status=status.text, mask=mask.name))
    if math.isnan(measured.share):
        return SensorStatus(StatusKind.PROBLEM, measured.problem.rstrip("."), tr("Choose another mask, or none."))
    return SensorStatus(
        StatusKind.NOTE,
        tr("{status}; {share} of the view masked", status=status.text, share=_percent(measured.share)),
        tr("{hint} The sensor is absent where “{mask}” masks it.", hint=status.hint, mask=mask.name),
    )


def _percent(share: float) -> str:
    """Return a share as a whole percentage; what is there is never called nothing, nor all."""
    whole = min(99, max(1, round(100 * share)))
    return f"{round(100 * share) if share in (0.0, 1.0) else whole} %"


class TableMasks(QObject):
    """Reads masks out of rows.

    Args:
        canvas: the map in which they are measured, or None.
        parent: the table.

    Attributes:
        shares: what was measured.
    """

    def __init__(self, canvas: QgsMapCanvas | None, parent: QObject) -> None:
        super().__init__(parent)
        self.shares = MaskShares(canvas, self)

    def of(self, rows: Sequence[SensorRow]) -> SensorMasks:
        """Return the used rows' masks, for a job to read.

        Raises:
            RasterError: a mask's layer is gone, or cannot be a mask.
        """
        found = ((row.name, row.mask_button.source()) for row in rows if row.used_layer is not None)
        return SensorMasks(tuple((name, source) for name, source in found if source is not None))

    def layers(self, rows: Sequence[SensorRow]) -> list[QgsMapLayer]:
        """Return the layers of the used rows' masks."""
        layers = [row.mask_button.layer for row in rows if row.used_layer is not None]
        return [layer for layer in layers if layer is not None]

    def measure(self, rows: Sequence[SensorRow]) -> None:
        """Have the masks of the used rows measured; those that cannot be used are passed over."""
        sensors: list[SensorSource] = []
        masks: list[tuple[str, MaskSource]] = []
        layers: list[QgsMapLayer] = []
        for row in rows:
            if row.used_layer is None or row.mask_button.layer is None:
                continue
            try:
                sensor, mask = row.source(), row.mask_button.source()
            except MamolError:
                # The row's status says it, or the job will.
                continue
            if sensor is not None and mask is not None:
                sensors.append(sensor)
                masks.append((row.name, mask))
                layers += (row.used_layer, row.mask_button.layer)
        self.shares.measure(sensors, SensorMasks(tuple(masks)), layers)

    def add_to(self, status: SensorStatus, row: SensorRow) -> SensorStatus:
        """Return a row's status with what its mask adds."""
        return with_mask(status, row.mask_button, self.shares.of(row.name))
