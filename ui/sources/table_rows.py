"""The rows of a layer, with or without geometry, as the cells of a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from qgis.core import QgsFeatureRequest, QgsVectorLayer, QgsVectorLayerFeatureSource
from qgis.PyQt.QtCore import QDate, QDateTime, QVariant

from ...core.contracts.table import SampleTable, TableChoice
from ...core.errors import LabelError
from ...core.matching.sample_table import chosen_columns, table_of
from ...core.message import message
from ...core.progress import Progress

_ROWS_BETWEEN_CHECKS = 500


@dataclass(frozen=True)
class TableRows:
    """Rows to read in another thread.

    Attributes:
        rows: a QgsAbstractFeatureSource.
        fields: names of the fields.
        name: the layer's, for messages.
        has_geometry: whether rows lie somewhere.
    """

    rows: Any
    fields: tuple[str, ...]
    name: str
    has_geometry: bool

    def read(self, choice: TableChoice, progress: Progress) -> SampleTable:
        """Read the fields that are needed. Where no field tells places apart, the geometry does.

        Args:
            choice: which fields are used.
            progress: asked whether to stop.

        Raises:
            MamolError: a sentence about what is wrong with the fields.
            Cancelled: when the analyst stopped it.
        """
        columns = chosen_columns(choice, self.fields, self.name)
        numbers = [self.fields.index(column) for column in columns]
        by_geometry = self.has_geometry and not choice.place_columns
        request = QgsFeatureRequest()
        request.setSubsetOfAttributes(numbers)
        if not by_geometry:
            request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
        cells: dict[str, list[str]] = {column: [] for column in columns}
        places = []
        for number, row in enumerate(self.rows.getFeatures(request)):
            if number % _ROWS_BETWEEN_CHECKS == 0:
                progress.check()
            for column, place in zip(columns, numbers):
                cells[column].append(cell_text(row.attribute(place)))
            if by_geometry:
                places.append(row.geometry().asWkt(8) if row.hasGeometry() else "")
        table = table_of(self.name, cells, choice, progress)
        return replace(table, places=tuple(places)) if by_geometry else table


def table_rows(layer: QgsVectorLayer | None) -> TableRows:
    """Describe the rows of a layer (main thread); they are read later.

    Raises:
        LabelError: the layer cannot be read.
    """
    if layer is None or not layer.isValid():
        raise LabelError(message("The table cannot be read. Choose a layer or a table with a row for each place."))
    return TableRows(QgsVectorLayerFeatureSource(layer), tuple(layer.fields().names()), layer.name(), layer.isSpatial())


def cell_text(value: Any) -> str:
    """Write an attribute as a table has it: days as "2013-09-14", whole numbers without a point, nothing as ""."""
    if value is None or (isinstance(value, QVariant) and value.isNull()):
        return ""
    if isinstance(value, (QDate, QDateTime)):
        day = value.date() if isinstance(value, QDateTime) else value
        return str(day.toString("yyyy-MM-dd"))
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def split_words(given: str) -> Sequence[str]:
    """Part a list written with commas; blanks around its words do not count."""
    return [word.strip() for word in given.split(",") if word.strip()]
