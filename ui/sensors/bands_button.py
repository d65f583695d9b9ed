"""The button of a sensor's row that holds how its layer is read: bands, scale, offset, kind of values."""

from __future__ import annotations

from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QToolButton, QWidget

from ..common.sensor_choice import AS_THE_FILE_SAYS, ValueReading
from ..common.text import plain_tip
from ..language.words import tr
from .reading_dialog import ReadingDialog

MOST_RUNS = 6


class BandsButton(QToolButton):
    """Pressed while something is set; a click asks for it. Hidden where there is no layer.

    Signals:
        changed: the layer is read otherwise.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bands: tuple[int, ...] = ()
        self.values = AS_THE_FILE_SAYS
        self.dialog: ReadingDialog | None = None
        self._layer: QgsRasterLayer | None = None
        self._count = 0
        self._sensor = ""
        self.setText(tr("Bands…"))
        self.setAutoRaise(True)
        self.setCheckable(True)
        self.hide()
        self.clicked.connect(self._ask)

    def name_sensor(self, name: str) -> None:
        """Name in tool tip and to screen readers whose bands they are."""
        self._sensor = name
        is_one = self._count == 1
        self.setText(tr("Values…") if is_one else tr("Bands…"))
        if self.described():
            tip = tr("{0} uses {1}; click to change").format(name, self.described())
        elif is_one:
            tip = tr("How the values of {0} are read: scale, offset, categories").format(name)
        else:
            tip = tr("Choose the bands {0} uses, and how its values are read").format(name)
        self.setToolTip(plain_tip(tip))
        whose = tr("Values of {0}") if is_one else tr("Bands of {0}")
        self.setAccessibleName(whose.format(name))

    def described(self) -> str:
        """Return what is set, in a few words: "bands 1-3, 7; values times 0.0001"; empty where nothing is."""
        noun = tr("band") if len(self.bands) == 1 else tr("bands")
        bands = [f"{noun} {_in_ranges(self.bands)}"] if self.bands else []
        words = self.values.described()
        return "; ".join((*bands, *([tr("values {0}").format(words)] if words else [])))

    def set_layer(self, layer: QgsRasterLayer | None) -> None:
        """Take another layer; all its bands are used then, as its file says."""
        self._layer = layer
        self._count = layer.bandCount() if layer is not None and layer.isValid() else 0
        self.setVisible(self._count > 0)
        self.bands, self.values = (), AS_THE_FILE_SAYS
        self._show()

    def choose(self, bands: tuple[int, ...], values: ValueReading = AS_THE_FILE_SAYS) -> None:
        """Read the layer so; bands the layer does not have are passed over.

        Args:
            bands: numbers of the layer's bands; none for all.
            values: how its numbers are read.
        """
        fitting = bands if all(1 <= band <= self._count for band in bands) and len(set(bands)) == len(bands) else ()
        values = values if self._count else AS_THE_FILE_SAYS
        differs = (fitting, values) != (self.bands, self.values)
        self.bands, self.values = fitting, values
        self._show()
        if differs:
            self.changed.emit()

    def _show(self) -> None:
        self.setChecked(bool(self.bands) or self.values != AS_THE_FILE_SAYS)
        self.name_sensor(self._sensor)

    def _ask(self) -> None:
        self._show()
        if self._layer is None:
            return
        self.dialog = ReadingDialog(self._sensor, self._layer, self.bands, self.values, self)
        self.dialog.accepted.connect(self._accepted)
        self.dialog.finished.connect(self._let_go)
        self.dialog.open()

    def _accepted(self) -> None:
        if self.dialog is not None:
            self.choose(self.dialog.bands(), self.dialog.values())

    def _let_go(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()


def _in_ranges(numbers: tuple[int, ...]) -> str:
    """Write numbers in their order, those that follow each other as ranges: "11, 1-9"; many are cut short."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    texts = [f"{run[0]}-{run[-1]}" if len(run) > 2 else ", ".join(map(str, run)) for run in runs]
    return ", ".join(texts[:MOST_RUNS]) + (" …" if len(texts) > MOST_RUNS else "")
