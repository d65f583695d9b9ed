"""Where Classify computes: in QGIS, in worker processes of this machine, or on a cluster. Shown where Dask is there."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from ...core.machine import usable_cores
from ..language.words import tr
from ..settings import Settings
from ..setup.dependencies import DISTRIBUTED, missing_packages
from .cluster_form import TILE_SIZE, ClusterPlan

QGIS, PROCESSES, CLUSTER = "qgis", "processes", "cluster"
_INDENT = 18
TILE_SIZES = (256, 512, 1024, 2048, 4096, 8192)


class ClusterChoice(QWidget):
    """A box with the three places; ``more`` has what the chosen one needs, for the page to put below it.

    Signals:
        changed: another place is chosen.

    Args:
        parent: the page.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.where_box = QComboBox(self)
        self.more = QWidget(self)
        self.workers_box = QSpinBox(self.more)
        self.address_edit = QLineEdit(self.more)
        self.tile_box = QComboBox(self.more)
        self.resume_box = QCheckBox(tr("Keep whole tiles"), self.more)
        self._set_up()
        self._form = QFormLayout(self.more)
        self._form.setContentsMargins(_INDENT, 0, 0, 0)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.addRow(tr("&Workers"), self.workers_box)
        self._form.addRow(tr("Add&ress"), self.address_edit)
        self._form.addRow(tr("&Tiles"), self.tile_box)
        self._form.addRow(self.resume_box)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.where_box)
        self._recall()
        self._refresh()
        self.where_box.currentIndexChanged.connect(self._refresh)

    def _set_up(self) -> None:
        for text, value in (
            (tr("In QGIS"), QGIS),
            (tr("In worker processes"), PROCESSES),
            (tr("On a cluster"), CLUSTER),
        ):
            self.where_box.addItem(text, value)
        self.where_box.setToolTip(
            tr(
                "For scenes that take hours: worker processes of this machine, or a Dask cluster. The maps are the "
                "same; they are cut into tiles, so that a run that was stopped can go on. Scenarios and several scenes "
                "are computed in QGIS"
            )
        )
        self.where_box.setAccessibleName(tr("Compute"))
        cores = usable_cores()
        self.workers_box.setRange(1, cores)
        self.workers_box.setValue(max(1, cores - 1))
        self.workers_box.setToolTip(tr("How many processes to start; this machine has {0} cores").format(cores))
        self.workers_box.setAccessibleName(tr("Workers"))
        self.address_edit.setPlaceholderText("tcp://10.0.0.1:8786")
        self.address_edit.setToolTip(
            tr(
                "Address of the Dask scheduler. Layers, model and folder must have the same paths on all its machines. "
                "Give only one you trust: whoever runs it can run programs here"
            )
        )
        self.address_edit.setAccessibleName(tr("Address of the scheduler"))
        for size in TILE_SIZES:
            self.tile_box.addItem(tr("{0} x {0} pixels").format(size), size)
        self.tile_box.setCurrentIndex(TILE_SIZES.index(TILE_SIZE))
        self.tile_box.setToolTip(
            tr("The part of the scene that a worker does at once; best are at least ten tiles for each worker")
        )
        self.tile_box.setAccessibleName(tr("Size of tiles"))
        for box in (self.where_box, self.tile_box):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)
        self.resume_box.setChecked(True)
        self.resume_box.setToolTip(
            tr(
                "When the run is cancelled or fails, keep the tiles that are done. The same choices, saved to the same "
                "folder, go on from there"
            )
        )

    @property
    def is_possible(self) -> bool:
        """Whether the optional package is there; it is looked for, not imported."""
        return not missing_packages((DISTRIBUTED,))

    @property
    def where(self) -> str:
        """Return "qgis", "processes" or "cluster"."""
        return str(self.where_box.currentData()) if self.is_possible else QGIS

    def plan(self) -> ClusterPlan | None:
        """Return how to classify outside of QGIS; None for inside."""
        if self.where == QGIS:
            return None
        on_cluster = self.where == CLUSTER
        return ClusterPlan(
            self.address_edit.text().strip() if on_cluster else None,
            None if on_cluster else self.workers_box.value(),
            int(self.tile_box.currentData()),
            self.resume_box.isChecked(),
        )

    def remember(self) -> None:
        """Keep the choices in the profile, but for the place: a project may come from anybody, and names no cluster."""
        Settings().cluster = {
            "address": self.address_edit.text().strip(),
            "workers": self.workers_box.value(),
            "tile_size": self.tile_box.currentData(),
            "resume": self.resume_box.isChecked(),
        }

    def _recall(self) -> None:
        kept: dict[str, Any] = Settings().cluster
        address, workers, tile, resume = (kept.get(one) for one in ("address", "workers", "tile_size", "resume"))
        if isinstance(address, str):
            self.address_edit.setText(address)
        if isinstance(workers, int) and not isinstance(workers, bool):
            self.workers_box.setValue(workers)
        if tile in TILE_SIZES:
            self.tile_box.setCurrentIndex(TILE_SIZES.index(tile))
        if isinstance(resume, bool):
            self.resume_box.setChecked(resume)

    def _refresh(self, *_: object) -> None:
        where = self.where
        self.more.setVisible(where != QGIS)
        for widget, is_shown in ((self.workers_box, where == PROCESSES), (self.address_edit, where == CLUSTER)):
            widget.setVisible(is_shown)
            label = self._form.labelForField(widget)
            if label is not None:
                label.setVisible(is_shown)
        self.changed.emit()
