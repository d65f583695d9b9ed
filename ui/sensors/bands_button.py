"""The button of a sensor's row that holds which of its layer's bands are used."""

from __future__ import annotations

from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QInputDialog, QLineEdit, QToolButton, QWidget

from ...core.errors import SensorError
from ...core.matching.names import read_bands
from ..common.text import plain_tip


class BandsButton(QToolButton):
    """Pressed while some bands are chosen; a click asks for them. Hidden where there is nothing to choose.

    Signals:
        changed: other bands are chosen, or all.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bands: tuple[int, ...] = ()
        self._count = 0
        self._sensor = ""
        self.setText(self.tr("Bands…"))
        self.setAutoRaise(True)
        self.setCheckable(True)
        self.hide()
        self.clicked.connect(self._ask)

    def name_sensor(self, name: str) -> None:
        """Name in tool tip and to screen readers whose bands they are."""
        self._sensor = name
        if self.bands:
            chosen = ", ".join(map(str, self.bands))
            tip = self.tr("{0} uses bands {1}; click to change").format(name, chosen)
        else:
            tip = self.tr("Choose the bands {0} uses").format(name)
        self.setToolTip(plain_tip(tip))
        self.setAccessibleName(self.tr("Bands of {0}").format(name))

    def set_layer(self, layer: QgsRasterLayer | None) -> None:
        """Take another layer; all its bands are used then."""
        self._count = layer.bandCount() if layer is not None and layer.isValid() else 0
        self.setVisible(self._count > 1)
        self.bands = ()
        self.setChecked(False)
        self.name_sensor(self._sensor)

    def choose(self, bands: tuple[int, ...]) -> None:
        """Use these bands of the layer; none for all. Bands the layer does not have are passed over."""
        fitting = bands if all(1 <= band <= self._count for band in bands) and len(set(bands)) == len(bands) else ()
        differs, self.bands = fitting != self.bands, fitting
        self.setChecked(bool(fitting))
        self.name_sensor(self._sensor)
        if differs:
            self.changed.emit()

    def _ask(self) -> None:
        self.setChecked(bool(self.bands))
        text, refusal = ", ".join(map(str, self.bands)), ""
        while True:
            question = self.tr("Bands of {0}, 1 to {1}, such as “1,2” or “3-6”; blank for all:")
            question = question.format(self._sensor, self._count)
            text, is_accepted = QInputDialog.getText(
                self, self.tr("Bands"), f"{refusal}\n{question}".strip(), QLineEdit.EchoMode.Normal, text
            )
            if not is_accepted:
                return
            try:
                self.choose(read_bands(text, self._count, self.tr("this layer")))
                return
            except SensorError as error:
                refusal = str(error)
