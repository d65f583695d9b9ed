"""The status of a sensor table's row, before its mask is looked at."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsRasterLayer

from ...core.model.spec import SensorSpec
from .sensor_row import SensorRow
from .sensor_status import ABSENT, LAYER_MISSING, NOT_USED, SensorStatus, problem_of_name, sensor_status


def row_status(
    row: SensorRow, rows: Sequence[SensorRow], sensor: SensorSpec | None, reference: QgsRasterLayer | None
) -> SensorStatus:
    """Say what a row's layer is worth.

    Args:
        row: the row.
        rows: all rows of the table.
        sensor: as the model knows it, where there is one.
        reference: the layer whose grid is used, if any.
    """
    if row.editable and row.use.isChecked():
        names = [other.name for other in rows if other.use.isChecked()]
        problem = problem_of_name(row.name, names)
        if problem is not None:
            return problem
    if row.used_layer is None:
        return LAYER_MISSING if row.editable and row.use.isChecked() else NOT_USED if row.editable else ABSENT
    return sensor_status(row.used_layer, sensor, reference)
