"""What the What-if page works with: the Classify page's sensors, or those of a kept result."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from qgis.core import QgsMapLayer

from ...core import api
from ...core.contracts.masks import MaskPolygons
from ...core.contracts.preview import Removal
from ...core.contracts.run_record import RunRecord
from ...core.contracts.sensors import Cover, SensorSource
from ...core.progress import Progress
from ..sources.masks import SensorMasks
from .sensor_table import SensorTable

NO_MASKS = SensorMasks()


@dataclass(frozen=True)
class SensorsAtHand:
    """A model and the sensors that can be switched.

    Attributes:
        model_path: the model file.
        sensors: in the order given.
        masks: still to be read by the job.
        layers: that a job reads; when one is removed, the job stops.
        run: the kept result they come from; None for the Classify page's.
    """

    model_path: str
    sensors: tuple[SensorSource, ...]
    masks: SensorMasks = NO_MASKS
    layers: tuple[QgsMapLayer, ...] = ()
    run: RunRecord | None = None

    @property
    def cover(self) -> Cover:
        """Which ground the preview has; the part of it that the map shows is drawn."""
        return self.run.cover if self.run is not None else Cover.UNION

    @property
    def pixel_size(self) -> float | None:
        """Edge of a pixel that was asked for, in metres; None is the model's."""
        return self.run.pixel_size if self.run is not None else None

    @property
    def reference(self) -> str | None:
        """Name of the sensor whose pixels were asked for."""
        return self.run.reference if self.run is not None else None

    def before(self, function: Callable[..., Any]) -> Callable[..., Any]:
        """Return a job's function that first reads the masks.

        For a result it looks whether its files are what they were.
        """
        if self.run is not None:
            return partial(_run_checked, self.run, function)
        return self.masks.before(function)


def of_table(table: SensorTable, model_path: str) -> SensorsAtHand:
    """Return the sensors that are used on the Classify page.

    Raises:
        RasterError: a layer or a mask cannot be used.
    """
    return SensorsAtHand(model_path, table.sources(), table.masks(), tuple(table.layers()))


def of_run(run: RunRecord) -> SensorsAtHand:
    """Return the sensors of a kept result, with the masks it was made with, but whole where they were drawn away."""
    by_grid = sorted(run.sensors, key=lambda source: source.name != (run.reference or run.sensors[0].name))
    return SensorsAtHand(run.model_path, tuple(_undrawn(source) for source in by_grid), run=run)


def removals_of(run: RunRecord) -> tuple[Removal, ...]:
    """Return the places in which sensors were taken away for a kept result."""
    return tuple(
        Removal(source.name, polygon, mask.crs)
        for source in run.sensors
        for mask in source.masks
        if isinstance(mask, MaskPolygons) and mask.is_drawn
        for polygon in mask.geometries()
    )


def _undrawn(source: SensorSource) -> SensorSource:
    kept = (mask for mask in source.masks if not (isinstance(mask, MaskPolygons) and mask.is_drawn))
    return replace(source, masks=tuple(kept))


def _run_checked(run: RunRecord, function: Callable[..., Any], request: Any, progress: Progress) -> Any:
    """Run a job with a kept result's files (worker thread), and tell which of them changed."""
    changes = api.check_run(run)
    result = function(request, progress)
    return replace(result, warnings=(*changes, *result.warnings))
