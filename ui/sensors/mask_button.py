"""The button of a sensor's row that holds its mask."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QToolButton, QWidget

from ...core.errors import RasterError
from ...core.message import message
from ..common.sensor_choice import MaskChoice
from ..common.text import plain_tip
from ..language.words import tr
from ..sources.masks import MaskSource, mask_source
from .mask_dialog import MaskDialog


class MaskButton(QToolButton):
    """Pressed while there is a mask; a click asks for it.

    Signals:
        changed: another mask is chosen, or none.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mask_choice: MaskChoice | None = None
        self._sensor = ""
        self.setText(tr("Mask…"))
        self.setAutoRaise(True)
        self.setCheckable(True)
        self.clicked.connect(self._ask)

    def name_sensor(self, name: str) -> None:
        """Name in tool tip and to screen readers whose mask it is."""
        self._sensor = name
        if self.mask_choice is None:
            tip = tr("Choose a mask: where not to use {0}, such as under clouds").format(name)
        else:
            tip = tr("{0} is masked by “{1}”; click to change").format(name, self.mask_choice.name)
        self.setToolTip(plain_tip(tip))
        self.setAccessibleName(tr("Mask of {0}").format(name))

    def choose(self, mask: MaskChoice | None) -> None:
        """Take a mask, or none."""
        differs, self.mask_choice = mask != self.mask_choice, mask
        self.setChecked(mask is not None)
        self.name_sensor(self._sensor)
        if differs:
            self.changed.emit()

    @property
    def layer(self) -> QgsMapLayer | None:
        """The mask's layer; None where there is no mask, or its layer is gone."""
        return QgsProject.instance().mapLayer(self.mask_choice.layer_id) if self.mask_choice is not None else None

    def source(self) -> MaskSource | None:
        """Return the mask as jobs want it; None where there is none.

        Raises:
            RasterError: the layer is gone, or cannot be a mask.
        """
        if self.mask_choice is None:
            return None
        if self.layer is None:
            raise RasterError(
                message(
                    "The mask '{mask_choice}' of sensor '{sensor}' is no longer in the project. Choose another, or "
                    "none.",
                    mask_choice=self.mask_choice.name,
                    sensor=self._sensor,
                )
            )
        return mask_source(self.layer, self.mask_choice.band, self.mask_choice.values)

    def _ask(self) -> None:
        dialog = MaskDialog(self._sensor, self.mask_choice, self)
        is_accepted = dialog.exec() == QDialog.DialogCode.Accepted
        self.choose(dialog.choice() if is_accepted else self.mask_choice)
        dialog.deleteLater()
