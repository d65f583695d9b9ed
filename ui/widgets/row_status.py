"""The status of a sensor table's row, before its mask is looked at."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsRasterLayer

from ...core.model.spec import SensorSpec
from .sensor_row import SensorRow
from .sensor_status import ABSENT, LAYER_MISSING, NOT_USED, SensorStatus, as_guessed, problem_of_name, sensor_status


def row_status(
    row: SensorRow, rows: Sequence[SensorRow], sensor: SensorSpec | None, reference: QgsRasterLayer | None
) -> SensorStatus:
    """Say what a row's layer is worth.

    Args:
        row: the row.
        rows: all rows of the table.
        sensor: as the model knows it, where there is one.
        reference: the first layer used, if any.
    """
    if row.editable and row.use.isChecked():
        names = [other.name for other in rows if other.use.isChecked()]
        problem = problem_of_name(row.name, names)
        if problem is not None:
            return problem
    if row.used_layer is None:
        return LAYER_MISSING if row.editable and row.use.isChecked() else NOT_USED if row.editable else ABSENT
    others = [other.used_layer for other in rows if other is not row and other.used_layer is not None]
    status = sensor_status(row.used_layer, sensor, reference, others, row.bands_button.bands)
    return as_guessed(status, row.name, row.used_layer) if row.is_guessed else status
