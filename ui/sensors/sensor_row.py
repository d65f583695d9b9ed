"""One sensor's row in the sensor table: use it, its name, its layer, and the layer's status."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import QgsApplication, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPainter, QPaintEvent
from qgis.PyQt.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QWidget,
)

from ...core.contracts.sensors import SensorSource
from ..common.sensor_choice import SensorChoice
from ..common.text import plain_label, plain_tip, set_muted
from ..language.words import shown, tr
from ..sources.rasters import sensor_source, with_bands
from ..sources.servers import ask_for_servers, server_of
from .bands_button import BandsButton
from .dates_button import DatesButton
from .mask_button import MaskButton
from .sensor_layer_box import SensorLayerBox
from .sensor_status import SensorStatus, StatusKind


class ElidedLabel(QLabel):
    """A one-line label that never asks for more than a few letters of width."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Ask for about six letters at least."""
        return QSize(self.fontMetrics().averageCharWidth() * 6, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Draw the text, shortened at its end where it does not fit."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)


GAP_BELOW = 6
ICONS = {
    StatusKind.FITS: "mIconSuccess.svg",
    StatusKind.NOTE: "mIconInfo.svg",
    StatusKind.PROBLEM: "mIconWarning.svg",
}


class SensorRow(QObject):
    """The widgets of one sensor, laid into the lines of the table's grid.

    Args:
        name: the sensor's name.
        editable: whether the name can be edited and the row removed (the Train page).
        parent: the table.
    """

    changed = pyqtSignal()
    removal_asked = pyqtSignal()
    move_asked = pyqtSignal(int)

    def __init__(self, name: str, editable: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.editable = editable
        self.layer_chosen_by_hand = False
        self.is_guessed = False
        self.unticked_by_hand = False
        self.use = QCheckBox(parent)
        self.name_field: QLineEdit | QLabel = QLineEdit(name, parent) if editable else ElidedLabel(name, parent)
        self.layer_box = SensorLayerBox(parent)
        self.status_icon = plain_label("", parent)
        self.status_text = plain_label("", parent)
        self.bands_button = BandsButton(parent)
        self.mask_button = MaskButton(parent)
        self.up_button = QToolButton(parent)
        self.down_button = QToolButton(parent)
        self.dates_button = DatesButton(parent)
        self.remove_button = QToolButton(parent)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(0)
        for button in (self.up_button, self.down_button, self.remove_button):
            self._buttons.addWidget(button)
        # A line of its own, so that the button takes no width from name and layer.
        self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._below.addWidget(self.status_text, 1, Qt.AlignmentFlag.AlignTop)
        choices = QHBoxLayout()
        for button in (self.dates_button, self.bands_button, self.mask_button):
            choices.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._below.addLayout(choices)
        self._below.setAlignment(choices, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        self._set_up()

    def _set_up(self) -> None:
        self.use.setChecked(self.editable)
        self.use.clicked.connect(self._ticked_by_hand)
        self.use.toggled.connect(self.changed)
        box = self.layer_box
        box.activated.connect(self._layer_picked_by_hand)
        box.layerChanged.connect(self._layer_changed)
        self.bands_button.changed.connect(self.changed)
        self.mask_button.changed.connect(self.changed)
        self.dates_button.changed.connect(self._dates_changed)
        self.status_text.setWordWrap(True)
        self.status_text.setContentsMargins(0, 0, 0, GAP_BELOW)
        self.remove_button.setIcon(QgsApplication.getThemeIcon("/symbologyRemove.svg"))
        self.remove_button.setAutoRaise(True)
        self.remove_button.setVisible(self.editable)
        self.remove_button.clicked.connect(self.removal_asked)
        for button, icon, places in (
            (self.up_button, "/mActionArrowUp.svg", -1),
            (self.down_button, "/mActionArrowDown.svg", 1),
        ):
            button.setIcon(QgsApplication.getThemeIcon(icon))
            button.setAutoRaise(True)
            button.hide()
            button.clicked.connect(lambda _checked=False, places=places: self.move_asked.emit(places))
        if isinstance(self.name_field, QLineEdit):
            # A long name is to be read from its beginning.
            self.name_field.setCursorPosition(0)
            self.name_field.textChanged.connect(self._renamed)
        self._name_widgets()

    def _name_widgets(self) -> None:
        """Name in tool tips and to screen readers which sensor each widget is for."""
        name = self.name or tr("this sensor")
        self.use.setToolTip(plain_tip(tr("Use {0}. If unticked, the sensor is absent at every pixel.").format(name)))
        self.use.setAccessibleName(tr("Use {0}").format(name))
        self.layer_box.setToolTip(plain_tip(tr("The raster layer of {0}").format(name)))
        self.layer_box.setAccessibleName(tr("Layer of {0}").format(name))
        self.bands_button.name_sensor(name)
        self.mask_button.name_sensor(name)
        self.dates_button.name_sensor(name)
        self.remove_button.setToolTip(plain_tip(tr("Remove {0} from the table").format(name)))
        self.remove_button.setAccessibleName(tr("Remove {0}").format(name))
        self.up_button.setToolTip(
            plain_tip(tr("Move {0} up. The first sensor that is ticked gives the pixels and the extent").format(name))
        )
        self.up_button.setAccessibleName(tr("Move {0} up").format(name))
        self.down_button.setToolTip(plain_tip(tr("Move {0} down").format(name)))
        self.down_button.setAccessibleName(self.down_button.toolTip())
        hint = tr("The sensor's name in the model; click to edit") if self.editable else plain_tip(name)
        self.name_field.setToolTip(hint)

    def place(self, grid: QGridLayout, line: int, stacked: bool) -> None:
        """Lay the widgets into three lines of a grid, from ``line`` on, in the order of the tabulator key.

        Args:
            grid: the table's; the widgets may be in it already.
            line: the first of the lines.
            stacked: whether the layer stands below the name, or beside it.
        """
        for widget in (self.use, self.name_field, self.layer_box, self.status_icon):
            grid.removeWidget(widget)
        for part in (self._below, self._buttons):
            grid.removeItem(part)
        grid.addWidget(self.use, line, 0)
        if stacked:
            grid.addWidget(self.name_field, line, 1, 1, 2)
            grid.addLayout(self._buttons, line, 3)
            grid.addWidget(self.layer_box, line + 1, 1, 1, 3)
        else:
            grid.addWidget(self.name_field, line, 1)
            grid.addWidget(self.layer_box, line, 2)
            grid.addLayout(self._buttons, line, 3)
        grid.addWidget(self.status_icon, line + 2, 0, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        grid.addLayout(self._below, line + 2, 1, 1, 3)

    def allow_moves(self, up: bool, down: bool) -> None:
        """Show the buttons that move the row, where it can be moved (Train)."""
        self.up_button.setVisible(self.editable and up)
        self.down_button.setVisible(self.editable and down)

    def discard(self) -> None:
        """Take the widgets out of the table and give up the row."""
        widgets = (
            self.use, self.name_field, self.layer_box, self.dates_button, self.bands_button, self.mask_button,
            self.status_icon, self.status_text, self.remove_button, self.up_button, self.down_button,
        )  # fmt: skip
        for widget in widgets:
            widget.hide()
            widget.deleteLater()
        self.deleteLater()

    @property
    def name(self) -> str:
        """The sensor's name, without spaces around it."""
        return self.name_field.text().strip()

    @property
    def layer(self) -> QgsRasterLayer | None:
        """The layer chosen, if any."""
        layer = self.layer_box.currentLayer()
        return layer if isinstance(layer, QgsRasterLayer) else None

    @property
    def used_layer(self) -> QgsRasterLayer | None:
        """The layer chosen, unless the sensor is unticked."""
        return self.layer if self.use.isChecked() else None

    def choose(self, layer: QgsRasterLayer | None) -> None:
        """Choose the layer, or none."""
        self.layer_box.choose(layer)

    def choice(self) -> SensorChoice:
        """Return the row as it stands."""
        layer_id = self.layer.id() if self.layer is not None else None
        mask, button = self.mask_button.mask_choice, self.bands_button
        series = self.dates_button.stored(self.layer)
        return SensorChoice(self.name, self.use.isChecked(), layer_id, mask, button.bands, button.values, series)

    def rename(self, name: str) -> None:
        """Give the sensor another name, where it can have one."""
        if isinstance(self.name_field, QLineEdit) and name:
            self.name_field.setText(name)

    @property
    def chosen_bands(self) -> tuple[int, ...]:
        """Numbers of the layer's bands that are used, of a series those of its first date; empty is all."""
        series = self.dates_button.series
        return self.bands_button.bands or (series.acquisitions[0].bands if series is not None else ())

    def show_status(self, status: SensorStatus) -> None:
        """Show the status in words, an icon and a tool tip."""
        self.status = status
        how = self.bands_button.described() if self.used_layer is not None else ""
        self.status_text.setText("; ".join(shown(text) for text in (status.text, how) if text))
        set_muted(self.status_text, status.kind is StatusKind.ABSENT)
        self.status_text.setToolTip(plain_tip(status.hint))
        self.status_icon.setToolTip(plain_tip(status.hint))
        icon = ICONS.get(status.kind)
        height = self.status_text.fontMetrics().height()
        if icon is None:
            self.status_icon.clear()
        else:
            self.status_icon.setPixmap(QgsApplication.getThemeIcon("/" + icon).pixmap(height, height))

    def _ticked_by_hand(self) -> None:
        self.unticked_by_hand = not self.use.isChecked()

    def _layer_picked_by_hand(self) -> None:
        self.layer_chosen_by_hand = True
        if self.layer is not None and server_of(self.layer):
            ask_for_servers([self.layer], self.layer_box)
            self.changed.emit()
        if self.is_guessed:
            self.is_guessed = False
            self.changed.emit()

    def source(self) -> SensorSource | None:
        """Return the sensor as jobs want it, its mask left out; None where it is not used.

        Raises:
            RasterError: the layer cannot be read.
        """
        if self.used_layer is None:
            return None
        source = with_bands(sensor_source(self.used_layer, self.name), self.bands_button.bands)
        source = self.bands_button.values.applied_to(replace(source, guessed=self.is_guessed))
        return self.dates_button.applied_to(source)

    def _layer_changed(self) -> None:
        self.bands_button.set_layer(self.layer)
        if not self.dates_button.fits(self.layer):
            self.dates_button.choose(None)
        if not self.editable and not self.unticked_by_hand:
            self.use.setChecked(self.layer is not None)
        self.changed.emit()

    def _dates_changed(self) -> None:
        """Give what is said of many dates the width that the buttons would take."""
        is_series = self.dates_button.series is not None
        direction = QBoxLayout.Direction.TopToBottom if is_series else QBoxLayout.Direction.LeftToRight
        self._below.setDirection(direction)
        self.status_text.setContentsMargins(0, 0, 0, 0 if is_series else GAP_BELOW)
        self.changed.emit()

    def _renamed(self) -> None:
        self._name_widgets()
        self.changed.emit()
