"""The list of a sensor's dates: which are used, when they were taken, what they show."""

from __future__ import annotations

from collections.abc import Sequence, Set
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QShortcut, QTreeWidget, QTreeWidgetItem, QWidget

from ...core.contracts.masks import MaskRaster
from ...core.contracts.sensors import Acquisition
from ...core.contracts.series import DateInView, FoundDate
from ..common.text import plain_tip
from ..common.ticks import tick_selected_branches
from ..language.words import tr

DATE, SHOWN, FILE, MASK = range(4)
_PLACE = Qt.ItemDataRole.UserRole
DateKey = tuple[str, str, int]


def own_bands(one: FoundDate | Acquisition) -> tuple[int, ...]:
    """Return the bands of a date in its file, those of its masks there included; none where it has the whole file."""
    masks = [mask.band for mask in one.masks if isinstance(mask, MaskRaster) and mask.path == one.path]
    return tuple(sorted({*one.bands, *masks})) if one.bands else ()


def date_key(one: FoundDate | Acquisition) -> DateKey:
    """Return file, day and first band: what tells a date from the others, also from one of the same day and file."""
    return one.path, one.date, min(own_bands(one), default=1)


class DatesList(QTreeWidget):
    """A row for each date, with a tick and a day that can be corrected; where it stands is kept when it is filled anew.

    Signals:
        ticked: other dates are ticked now.
        written: a day was written: the date's place, and the text.
        undo_wanted: the last correction is to be taken back.
    """

    ticked = pyqtSignal()
    written = pyqtSignal(int, str)
    undo_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dates: tuple[FoundDate, ...] = ()
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setHeaderLabels([tr("Date"), tr("In view"), tr("File"), tr("Clouds")])
        for column in (DATE, SHOWN, MASK):
            self.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.header().setSectionResizeMode(FILE, QHeaderView.ResizeMode.Stretch)
        self.header().setStretchLastSection(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setToolTip(
            tr("Ticked dates are used. Double-click a date, or press F2, to correct it; Ctrl+Z takes that back.")
            + " "
            + tr("Select several and press the space bar to tick them together.")
        )
        self.setAccessibleName(tr("Dates of the sensor"))
        self.itemChanged.connect(self._changed)
        self.itemDoubleClicked.connect(self._edit)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.setContext(Qt.ShortcutContext.WidgetShortcut)
        undo.activated.connect(self.undo_wanted)
        edit = QShortcut(QKeySequence(Qt.Key.Key_F2), self)
        edit.setContext(Qt.ShortcutContext.WidgetShortcut)
        edit.activated.connect(lambda: self._edit(self.currentItem(), DATE))

    def show_dates(self, dates: Sequence[FoundDate], off: Set[DateKey]) -> None:
        """List dates.

        Args:
            dates: what was found.
            off: the keys of those that are unticked.
        """
        current, top = self.currentItem(), self.indexAt(QPoint(0, 0)).row()
        before = self._dates[current.data(DATE, _PLACE)] if current is not None else None
        self._dates = tuple(dates)
        self.blockSignals(True)
        self.clear()
        self.addTopLevelItems([self._item(place, one, off) for place, one in enumerate(dates)])
        self.blockSignals(False)
        self.setColumnHidden(MASK, not any(one.masks for one in dates))
        if 0 <= top < len(dates):
            self.scrollToItem(self.topLevelItem(top), QAbstractItemView.ScrollHint.PositionAtTop)
        same = [one for one in dates if before is not None and (one.path, one.bands) == (before.path, before.bands)]
        if len(same) == 1:
            # A corrected date may be at another place now.
            self.setCurrentItem(self.topLevelItem(self._dates.index(same[0])))

    def show_shares(self, shares: Sequence[DateInView]) -> None:
        """Show how much of the view each date shows that can be used."""
        places = [place for place, one in enumerate(self._dates) if not one.problem]
        self.blockSignals(True)
        for place, share in zip(places, shares):
            item = self.topLevelItem(place)
            if item is not None:
                item.setText(SHOWN, _share_text(share.valid))
                if share.problem:
                    item.setToolTip(SHOWN, plain_tip(share.problem))
        self.blockSignals(False)

    def is_ticked(self, place: int) -> bool:
        """Return whether a date is to be used."""
        item = self.topLevelItem(place)
        return item is not None and item.checkState(DATE) == Qt.CheckState.Checked

    def off(self) -> list[int]:
        """Return the places of the dates that could be used and are unticked."""
        return [place for place, one in enumerate(self._dates) if not one.problem and not self.is_ticked(place)]

    def put_back(self, place: int) -> None:
        """Show a date's day as it was before something else was written."""
        item = self.topLevelItem(place)
        if item is not None:
            self.blockSignals(True)
            item.setText(DATE, self._dates[place].date or tr("no date"))
            self.blockSignals(False)

    def _item(self, place: int, one: FoundDate, off: Set[DateKey]) -> QTreeWidgetItem:
        is_shared = sum(one.path == other.path for other in self._dates) > 1
        bands = tr(" (bands {0})").format(_in_short(one.bands)) if is_shared else ""
        masks = ", ".join(_mask_text(one.path, mask) for mask in one.masks if isinstance(mask, MaskRaster))
        item = QTreeWidgetItem([one.date or tr("no date"), "", Path(one.path).name + bands, masks])
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsEnabled
        item.setFlags(flags if one.problem else flags | Qt.ItemFlag.ItemIsUserCheckable)
        is_off = bool(one.problem) or date_key(one) in off
        item.setCheckState(DATE, Qt.CheckState.Unchecked if is_off else Qt.CheckState.Checked)
        item.setData(DATE, _PLACE, place)
        if one.problem:
            item.setIcon(DATE, QgsApplication.getThemeIcon("/mIconWarning.svg"))
        origin = f"{one.date} {one.origin}" if one.date and one.origin else ""
        tip = "\n".join(text for text in (one.path, origin, one.problem) if text)
        for column in (DATE, SHOWN, FILE, MASK):
            item.setToolTip(column, plain_tip(tip))
        return item

    def _edit(self, item: QTreeWidgetItem | None, column: int) -> None:
        if item is not None and column == DATE:
            self.editItem(item, DATE)

    def _changed(self, item: QTreeWidgetItem, column: int) -> None:
        place, text = item.data(DATE, _PLACE), item.text(DATE).strip()
        if column == DATE and text not in (self._dates[place].date, tr("no date")):
            self.written.emit(place, text)
            return
        tick_selected_branches(self, item, DATE)
        self.ticked.emit()


def _share_text(share: float) -> str:
    """Return a part of the view in per cent; a little is not nothing, and nearly all not all."""
    if share != share:
        return "?"
    if 0 < share < 0.005:
        return "< 1 %"
    return "> 99 %" if 0.995 <= share < 1 else f"{100 * share:.0f} %"


def _mask_text(path: str, mask: MaskRaster) -> str:
    return tr("band {band}", band=mask.band) if mask.path == path else mask.name


def _in_short(bands: Sequence[int]) -> str:
    is_run = len(bands) > 2 and tuple(bands) == tuple(range(bands[0], bands[-1] + 1))
    return f"{bands[0]}-{bands[-1]}" if is_run else ", ".join(map(str, bands))
