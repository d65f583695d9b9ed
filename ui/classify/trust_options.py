"""How sure sets of classes are to be, and whether values are brought to those of training."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QComboBox, QDoubleSpinBox, QWidget

from ...core.contracts.classify import ValueMatching
from ..language.words import tr

LEAST, MOST, USUAL = 50.0, 99.5, 90.0


class CoverageBox(QDoubleSpinBox):
    """Per cent of the pixels whose set of classes is to hold the right one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(LEAST, MOST)
        self.setDecimals(1)
        self.setSingleStep(0.5)
        self.setSuffix(tr(" % of pixels"))
        self.setValue(USUAL)
        self.setAccessibleName(tr("Coverage"))
        self.setToolTip(
            tr(
                "How often the classes possible at a pixel are to include the right one, on ground like the held-out "
                "fields: on average over models, so with few such fields a single model may miss it. The more often, "
                "the more classes"
            )
        )

    @property
    def coverage(self) -> float:
        """The share, 0 to 1."""
        return round(self.value() / 100, 6)

    def choose(self, share: object) -> None:
        """Put back a share of 0 to 1; anything else is the usual one."""
        is_number = isinstance(share, (int, float)) and not isinstance(share, bool)
        self.setValue(100 * float(share) if is_number else USUAL)  # type: ignore[arg-type]


class ValuesBox(QComboBox):
    """Whether the sensors' values are used as they are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.addItem(tr("As they are"), ValueMatching.OFF.value)
        self.addItem(tr("In the model's unit"), ValueMatching.UNITS.value)
        self.addItem(tr("Like the model's, band by band"), ValueMatching.STATISTICS.value)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setAccessibleName(tr("Values"))
        self.setToolTip(
            tr(
                "What to do where a warning says that values are not those of training. In the model's unit: undo a "
                "scale, unit or offset that is recognised. Like the model's: also move each band so that its spread of "
                "values is that of training; for other light or haze, not for other land cover"
            )
        )

    @property
    def matching(self) -> ValueMatching:
        """What is chosen."""
        return ValueMatching(str(self.currentData()))

    def choose(self, value: object) -> None:
        """Put back what was chosen; anything else is as they are."""
        self.setCurrentIndex(max(0, self.findData(value)) if isinstance(value, str) else 0)
