"""Which of the project's layers is which sensor of a model."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from qgis.core import QgsProject, QgsRasterLayer

from ...core.matching.sensors import MatchedBy, find_sensors
from ...core.message import message
from ...core.model.spec import ModelSpec, SensorSpec
from ..layers.kept_results import is_own
from ..sources.rasters import candidate, raster_address
from ..sources.series import takes_series
from .sensor_row import SensorRow
from .sensor_status import (
    ABSENT,
    IS_LABELS,
    LAYER_MISSING,
    NOT_USED,
    SensorStatus,
    StatusKind,
    as_guessed,
    problem_of_name,
    sensor_status,
)

CHOOSE_DATES = SensorStatus(
    StatusKind.PROBLEM,
    message("choose its dates"),
    message(
        "The model knows this sensor as a series: choose the rasters of its dates with “Dates…”; one date is enough."
    ),
)
NO_SERIES = SensorStatus(
    StatusKind.PROBLEM,
    message("a series, but the model needs one raster"),
    message("The model knows this sensor as one raster without a date. Choose one layer."),
)


def row_status(
    row: SensorRow,
    rows: Sequence[SensorRow],
    sensor: SensorSpec | None,
    reference: QgsRasterLayer | None,
    labels: Collection[str] = (),
) -> SensorStatus:
    """Return the status of a row's layer.

    Args:
        row: the row.
        rows: all rows of the table.
        sensor: as the model knows it, where there is one.
        reference: the first layer used, if any.
        labels: what GDAL opens for the layers that are the labels (Train).
    """
    if row.editable and row.use.isChecked():
        names = [other.name for other in rows if other.use.isChecked()]
        problem = problem_of_name(row.name, names)
        if problem is not None:
            return problem
    if row.used_layer is None:
        return LAYER_MISSING if row.editable and row.use.isChecked() else NOT_USED if row.editable else ABSENT
    if row.editable and not row.bands_button.bands and raster_address(row.used_layer) in labels:
        return IS_LABELS
    if sensor is not None and takes_series(sensor) and row.dates_button.series is None:
        return CHOOSE_DATES
    if sensor is not None and not takes_series(sensor) and row.dates_button.series is not None:
        return NO_SERIES
    others = [other.used_layer for other in rows if other is not row and other.used_layer is not None]
    status = sensor_status(row.used_layer, sensor, reference, others, row.chosen_bands)
    return as_guessed(status, row.name, row.used_layer) if row.is_guessed else status


def layers_for_sensors(
    model: ModelSpec, names: Collection[str], taken: Collection[str]
) -> dict[str, tuple[QgsRasterLayer, bool]]:
    """Match sensors with the project's raster files.

    Args:
        model: the model.
        names: the sensors that look for a layer.
        taken: ids of layers that are spoken for.

    Returns:
        By sensor name the layer, and whether nothing but its number of bands tells; sensors without one are missing.
    """
    layers = [
        layer
        for layer in QgsProject.instance().mapLayers().values()
        if isinstance(layer, QgsRasterLayer)
        and layer.providerType() == "gdal"
        and layer.id() not in taken
        and not is_own(layer)
    ]
    found = find_sensors(_only(model, names), [candidate(layer) for layer in layers])
    return {name: (layers[match.index], match.by is MatchedBy.BANDS) for name, match in found.items()}


def _only(model: ModelSpec, names: Collection[str]) -> ModelSpec:
    """Return the model's header with these of its sensors."""
    kept = [i for i, name in enumerate(model.sensor_names) if name in names]
    sources = model.training.sources
    return replace(
        model,
        sensors=tuple(model.sensors[i] for i in kept),
        training=replace(model.training, sources=tuple(sources[i] for i in kept if i < len(sources))),
    )
