"""How a class map is to be finished: a form that two places share."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QSizePolicy,
    QSpinBox,
    QWidget,
)

from ...core.contracts.finish import LEAST_WINDOW, MOST_WINDOW, AreaUnit, Smoothing
from ..common.form_grid import FormGrid
from ..language.words import tr
from ..setup.dependencies import SHAPELY, missing_packages, optional_command
from .form import FinishChoice

_NARROW = 5
_LEAST_WIDTH = 60


class FinishChoices(QWidget):
    """Smoothing, mapping unit, polygons.

    Signals:
        changed: something else is chosen.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.smoothing_box = QComboBox(self)
        self.window_spin = QSpinBox(self)
        self.smoothness_spin = QDoubleSpinBox(self)
        self.unit_spin = QDoubleSpinBox(self)
        self.unit_box = QComboBox(self)
        self.polygons_box = QCheckBox(tr("Polygons"), self)
        self.simplify_spin = QDoubleSpinBox(self)
        self._form = FormGrid()
        self.setLayout(self._form)
        self._set_up()
        self.choose(FinishChoice())

    def _set_up(self) -> None:
        for smoothing, name in (
            (Smoothing.NONE, tr("none")),
            (Smoothing.MAJORITY, tr("majority")),
            (Smoothing.BAYES, tr("Bayesian")),
        ):
            self.smoothing_box.addItem(name, smoothing)
        self.smoothing_box.setToolTip(
            tr("Majority: the most common class around; Bayesian keeps small objects the model was sure of")
        )
        for unit, name in ((AreaUnit.HECTARES, tr("ha")), (AreaUnit.PIXELS, tr("pixels"))):
            self.unit_box.addItem(name, unit)
        self.unit_box.setToolTip(tr("What the mapping unit is given in"))
        self.window_spin.setRange(LEAST_WINDOW, MOST_WINDOW)
        self.window_spin.setSingleStep(2)
        self.window_spin.setSuffix(tr(" pixels"))
        self.window_spin.setToolTip(tr("Edge of the smoothing window, an odd number"))
        self.smoothness_spin.setRange(0.1, 1000.0)
        self.smoothness_spin.setDecimals(1)
        self.smoothness_spin.setToolTip(tr("The larger, the smoother; 20 is usual"))
        self.unit_spin.setRange(0.0, 9_999_999.0)
        self.unit_spin.setDecimals(2)
        self.unit_spin.setSpecialValueText(tr("none"))
        self.unit_spin.setToolTip(tr("Patches with a smaller area go to a neighbouring class"))
        self.polygons_box.setToolTip(tr("A GeoPackage with a polygon per patch: class, area, mean confidence"))
        self.simplify_spin.setRange(0.0, 9_999_999.0)
        self.simplify_spin.setDecimals(6)
        self.simplify_spin.setSpecialValueText(tr("none"))
        hint = tr(
            "Simplify the lines of the polygons, without gaps or overlaps: the larger the tolerance, in the units of "
            "the map's CRS, the fewer points. From the width of a pixel on it shows"
        )
        if missing_packages((SHAPELY,)):
            hint = tr(
                "Simpler lines of the polygons need the Python package {0}, which is optional. Install it for the "
                "Python of QGIS, then restart QGIS: {1}"
            ).format(SHAPELY.package, optional_command(SHAPELY))
            self.simplify_spin.setEnabled(False)
        self.simplify_spin.setToolTip(hint)
        for box in (self.smoothing_box, self.unit_box):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(_NARROW)
        for spin in (self.window_spin, self.smoothness_spin, self.unit_spin, self.simplify_spin):
            # By default they ask for room for their largest number.
            spin.setMinimumWidth(_LEAST_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        unit_field = QWidget(self)
        unit_row = QHBoxLayout(unit_field)
        unit_row.setContentsMargins(0, 0, 0, 0)
        unit_row.addWidget(self.unit_spin, 1)
        unit_row.addWidget(self.unit_box)
        form = self._form
        form.setContentsMargins(0, 0, 0, 0)
        form.add_row(tr("Smoothing"), self.smoothing_box)
        form.add_row(tr("Window"), self.window_spin)
        form.add_row(tr("Smoothness"), self.smoothness_spin)
        form.add_row(tr("Mapping unit"), unit_field)
        form.addWidget(self.polygons_box, form.rowCount(), 0, 1, 2)
        form.add_row(tr("Tolerance"), self.simplify_spin)
        self.smoothing_box.currentIndexChanged.connect(self._refresh)
        self.unit_box.currentIndexChanged.connect(self._refresh)
        self.window_spin.valueChanged.connect(lambda *_: self.changed.emit())
        self.smoothness_spin.valueChanged.connect(lambda *_: self.changed.emit())
        self.unit_spin.valueChanged.connect(lambda *_: self.changed.emit())
        self.polygons_box.toggled.connect(self._refresh)
        self.simplify_spin.valueChanged.connect(lambda *_: self.changed.emit())

    def choice(self) -> FinishChoice:
        """Return what is chosen."""
        return FinishChoice(
            smoothing=self.smoothing_box.currentData(),
            window=self.window_spin.value(),
            smoothness=self.smoothness_spin.value(),
            mapping_unit=self.unit_spin.value(),
            unit=self.unit_box.currentData(),
            polygons=self.polygons_box.isChecked(),
            simplify=self.simplify_spin.value() if self.simplify_spin.isEnabled() else 0.0,
        )

    def choose(self, choice: FinishChoice) -> None:
        """Show a choice."""
        self.smoothing_box.setCurrentIndex(self.smoothing_box.findData(choice.smoothing))
        self.window_spin.setValue(choice.window)
        self.smoothness_spin.setValue(choice.smoothness)
        self.unit_box.setCurrentIndex(self.unit_box.findData(choice.unit))
        self.unit_spin.setValue(choice.mapping_unit)
        self.polygons_box.setChecked(choice.polygons)
        self.simplify_spin.setValue(choice.simplify)
        self._refresh()

    def _refresh(self, *_: object) -> None:
        smoothing = self.smoothing_box.currentData()
        for widget, shown in (
            (self.window_spin, smoothing is not Smoothing.NONE),
            (self.smoothness_spin, smoothing is Smoothing.BAYES),
            (self.simplify_spin, self.polygons_box.isChecked()),
        ):
            self._form.set_shown(widget, shown)
        self.unit_spin.setDecimals(2 if self.unit_box.currentData() is AreaUnit.HECTARES else 0)
        self.changed.emit()
