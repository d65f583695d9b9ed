"""Where the What-if page starts from: what is chosen on the Classify page, or a result that was kept."""

from __future__ import annotations

from collections.abc import Hashable

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QWidget

from ...core.contracts.run_record import RunRecord
from ..common.result_choice import ResultChoice
from ..language.words import tr
from ..sensors.at_hand import SensorsAtHand, of_run, of_table
from ..sensors.sensor_table import SensorTable
from ..sources.rasters import require_layers

CLASSIFY_PAGE = "classify page"


class StartingPoint(QWidget):
    """A list of the results in the project, with the Classify page on top.

    Signals:
        changed: other sensors, or another model, are at hand.
        edited: a mask of the sensors at hand holds something else now.

    Args:
        table: the Classify page's sensors.
        parent: the page.

    Attributes:
        model_path: the model chosen in the dock; empty is none.
    """

    changed = pyqtSignal()
    edited = pyqtSignal()

    def __init__(self, table: SensorTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model_path = ""
        self._table = table
        self.choice = ResultChoice(self, follows_new=False)
        self.choice.set_others(((CLASSIFY_PAGE, tr("Classify page")),))
        self.choice.setMinimumContentsLength(6)
        self.choice.setToolTip(
            tr("Use the model and sensors of the Classify page, or those of a result in the layer tree")
        )
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("Start fro&m"), self.choice)
        table.changed.connect(self._table_changed)
        table.row_masks.shares.edited.connect(self._mask_edited)
        self.choice.result_changed.connect(self.changed)
        self.choice.listed.connect(self._show_need)
        self.choice.refresh()

    @property
    def run(self) -> RunRecord | None:
        """The run of the result that is chosen; None while the Classify page is."""
        result = self.choice.result
        return result.run if result is not None else None

    def set_model(self, path: str) -> None:
        """Follow the dock's model; "" is none."""
        if path != self.model_path:
            self.model_path = path
            self._table_changed()

    def names(self) -> list[str]:
        """Return the names of the sensors at hand; empty where there are none."""
        if self.run is not None:
            return [source.name for source in of_run(self.run).sensors if not source.is_off]
        return [name for name, _ in self._table.used()] if self.model_path else []

    def known(self) -> list[str]:
        """Return the names of all sensors of the Classify page, in use or not; empty where there is no model."""
        return [row.name for row in self._table.rows] if self.model_path else []

    def sensors(self) -> SensorsAtHand:
        """Return what is at hand.

        Raises:
            MamolError: a layer or a mask of the Classify page cannot be used, or what the result was made from is not
                in the project.
        """
        if self.run is None:
            return of_table(self._table, self.model_path)
        require_layers(self.run.sensors, tr("this result"))
        return of_run(self.run)

    def key(self) -> Hashable:
        """Return what tells one state from another."""
        if self.run is not None:
            return self.run.key
        used = tuple((name, layer.source()) for name, layer in self._table.used())
        return (
            self.model_path,
            used,
            tuple((choice.mask, choice.series) for choice in self._table.choices() if choice.used),
        )

    def _table_changed(self) -> None:
        if self.run is None:
            self.changed.emit()

    def _mask_edited(self) -> None:
        if self.run is None:
            self.edited.emit()

    def _show_need(self) -> None:
        """Be there as soon as there is something to choose."""
        self.setVisible(self.choice.count() > 1)
