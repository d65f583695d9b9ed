"""The dates of one sensor: which are used, when they were taken, how their clouds are told, what they show."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from qgis.core import QgsMapLayer
from qgis.PyQt.QtCore import QSize, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ...core import api
from ...core.contracts.sensors import Acquisition, Extent
from ...core.contracts.series import (
    DateInView,
    FindSeriesRequest,
    FoundDate,
    FoundSeries,
    MaskRule,
    SeriesFile,
    SeriesSharesRequest,
    dates_text,
)
from ...core.errors import MamolError
from ...core.matching.dates import given_day
from ...core.matching.mask_values import mask_values_text, read_mask_values
from ..common.series_choice import SeriesChoice
from ..common.text import plain_label
from ..help.window import add_help
from ..jobs.latest_job import LatestJob
from ..language.words import shown, tr
from .dates_list import DateKey, DatesList, date_key, own_bands

NONE, OWN_BAND, BESIDE = range(3)


class SeriesDialog(QDialog):
    """Lists the dates that were found; ticked ones are used, and each date can be corrected.

    Signals:
        closed: the dialog is closed, with OK (True) or without. QGIS 3.40 crashes where a dialog is deleted while it
            says that it is accepted; this comes after that.

    Args:
        name: the sensor's; empty proposes one.
        extent: the view in which dates are measured; None is all of them.
        parent: the button's window.
        is_name_fixed: whether the sensor is a model's, so that its name stays.
    """

    closed = pyqtSignal(bool)

    def __init__(
        self, name: str, extent: Extent | None, parent: QWidget | None = None, is_name_fixed: bool = False
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Dates of a sensor"))
        self.finding, self.measuring = LatestJob(self), LatestJob(self)
        self.explanation = plain_label(tr("Looking at the files…"), self)
        self.list = DatesList(self)
        self.name_field = QLineEdit(name, self)
        self.pattern_caption = plain_label(tr("&Pattern"), self)
        self.pattern_field = QLineEdit(self)
        self.clouds_box = QComboBox(self)
        self.where_field = QLineEdit(self)
        self.values_field = QLineEdit(self)
        self.notes = plain_label("", self)
        self.refusal = plain_label("", self)
        self.buttons = QDialogButtonBox(self)
        self._extent = extent
        self._request = FindSeriesRequest()
        self._layers: tuple[QgsMapLayer, ...] = ()
        self._dates: list[FoundDate] = []
        self._off: set[DateKey] = set()
        self._shares: tuple[DateInView, ...] = ()
        self._before: list[tuple[list[FoundDate], set[DateKey]]] = []
        self._is_name_fixed = is_name_fixed
        self._set_up()
        self._lay_out()
        self._show_clouds(None)
        self._check()
        # Qt makes a dialog whose texts may wrap as low as they are, whatever it asks for.
        self.resize(self.sizeHint())

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Ask for room for a dozen dates."""
        return QSize(600, 600)

    def _set_up(self) -> None:
        for label in (self.explanation, self.notes, self.refusal):
            label.setWordWrap(True)
        self.list.ticked.connect(self._ticked)
        self.list.written.connect(self._written)
        self.list.undo_wanted.connect(self.undo)
        self.name_field.setToolTip(tr("The sensor's name"))
        self.name_field.setEnabled(not self._is_name_fixed)
        self.name_field.textChanged.connect(self._check)
        self.pattern_field.setToolTip(tr("Which files of the folder: *.tif, or **/*NDVI*.jp2 with folders below it"))
        self.pattern_field.editingFinished.connect(self._pattern_changed)
        self.clouds_box.addItems([tr("not masked"), tr("by a band of each date"), tr("by a file beside each date")])
        self.clouds_box.setToolTip(tr("One rule for the clouds of all dates"))
        self.clouds_box.activated.connect(self._clouds_changed)
        self.where_field.editingFinished.connect(self._clouds_changed)
        self.values_field.setPlaceholderText(tr("every value but 0"))
        self.values_field.setToolTip(
            tr(
                "Values to mask, separated by commas: 3, 8, 9, 10 in a Sentinel-2 scene classification. Or bits, any "
                "of which masks: “bits 3, 4” in Landsat's QA_PIXEL"
            )
        )
        self.values_field.editingFinished.connect(self._clouds_changed)
        ok, cancel = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel
        self.buttons.setStandardButtons(ok | cancel)
        self.buttons.button(ok).setToolTip(tr("Use these dates"))
        self.buttons.button(ok).setAutoDefault(False)
        self.buttons.button(cancel).setToolTip(tr("Keep the sensor as it was"))
        self.buttons.button(cancel).setAutoDefault(False)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        add_help(self.buttons, "dates")
        self.finding.answered.connect(self.show_found)
        self.finding.failed.connect(self._not_found)
        self.measuring.answered.connect(self.list.show_shares)

    def _lay_out(self) -> None:
        form = QFormLayout()
        clouds = QHBoxLayout()
        clouds.addWidget(self.clouds_box)
        clouds.addWidget(self.where_field, 1)
        for text, widget, beside in (
            (tr("&Name"), self.name_field, None),
            (tr("&Clouds"), self.clouds_box, clouds),
            (tr("&Values"), self.values_field, None),
        ):
            caption = plain_label(text, self)
            caption.setBuddy(widget)
            form.addRow(caption, beside if beside is not None else widget)
        self.values_caption = form.labelForField(self.values_field)
        self.pattern_caption.setBuddy(self.pattern_field)
        form.insertRow(1, self.pattern_caption, self.pattern_field)
        layout = QVBoxLayout(self)
        layout.addWidget(self.explanation)
        layout.addWidget(self.list, 1)
        layout.addLayout(form)
        layout.addWidget(self.notes)
        layout.addWidget(self.refusal)
        layout.addWidget(self.buttons)

    # What the table asks for

    def look(self, request: FindSeriesRequest, layers: Sequence[QgsMapLayer] = ()) -> None:
        """Look for the dates of rasters, in the background.

        Args:
            request: rasters, or a folder.
            layers: that are read.
        """
        self._request, self._layers = request, tuple(layers)
        self.pattern_caption.setVisible(bool(request.folder))
        self.pattern_field.setVisible(bool(request.folder))
        self.pattern_field.setText(request.pattern)
        self.explanation.setText(tr("Looking at the files…"))
        self.measuring.drop()
        self.finding.ask(tr("MaMOL: look for dates"), api.find_series, request, self._layers)
        # Return in a field asks for another look, and presses OK where that can be pressed.
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(False)

    def look_again(self, series: SeriesChoice, layers: Sequence[QgsMapLayer] = ()) -> None:
        """Look at dates that were chosen before."""
        self._off = {date_key(one) for one in series.acquisitions if one.is_off}
        self._show_clouds(series.rule)
        files = tuple(_as_file(one, tr("as given")) for one in series.acquisitions)
        self.look(FindSeriesRequest(files, mask=series.rule, name=self.sensor_name()), layers)

    def series(self) -> SeriesChoice:
        """Return the dates as they stand; those that are unticked are off."""
        kept = [(place, one) for place, one in enumerate(self._dates) if not one.problem]
        return SeriesChoice(
            tuple(replace(one.acquisition, is_off=not self.list.is_ticked(place)) for place, one in kept),
            self._request.mask,
        )

    def sensor_name(self) -> str:
        """Return the sensor's name."""
        return self.name_field.text().strip()

    def done(self, result: int) -> None:
        """Stop what runs when the dialog closes."""
        self.finding.drop()
        self.measuring.drop()
        super().done(result)
        self.closed.emit(result == int(QDialog.DialogCode.Accepted))

    # What was found

    def show_found(self, found: FoundSeries) -> None:
        """List the dates that were found, and have them measured."""
        self._dates = list(found.dates)
        self.list.show_dates(self._dates, self._off)
        self.notes.setText(" ".join(map(shown, (*found.sentences, *found.problems[:3]))))
        self.notes.setVisible(bool(self.notes.text()))
        if not self.sensor_name():
            self.name_field.setText(found.name)
        self._check()
        used = found.acquisitions
        if used:
            request = SeriesSharesRequest(used, self._extent)
            self.measuring.ask(tr("MaMOL: measure dates"), api.series_shares, request, self._layers)

    def _not_found(self, sentence: str) -> None:
        self._dates = []
        self.list.show_dates((), set())
        self.explanation.setText(sentence)
        self._check(is_explained=True)

    # Editing

    def _ticked(self) -> None:
        self._off = self._unticked()
        self._check()

    def _unticked(self) -> set[DateKey]:
        """Return the keys of the dates that are unticked, as they are written now."""
        return {date_key(self._dates[place]) for place in self.list.off()}

    def _written(self, place: int, text: str) -> None:
        one = self._dates[place]
        day, why = given_day(text)
        if day is None:
            self.list.put_back(place)
            self._check()
            self._refuse(tr("The date “{0}” {1}.").format(text, why))
            return
        self._before.append((list(self._dates), self._unticked()))
        self._dates[place] = replace(one, date=day.text, origin=tr("as given"))
        self._off = self._unticked()
        self._look_at(self._request.mask)

    def undo(self) -> None:
        """Take back the last correction of a date."""
        if self._before and not self.finding.is_running:
            self._dates, self._off = self._before.pop()
            self._look_at(self._request.mask)

    def _look_at_rows(self, rule: MaskRule | None) -> None:
        """Look again with the ticks as they stand."""
        self._off = self._unticked()
        self._look_at(rule)

    def _look_at(self, rule: MaskRule | None) -> None:
        """Look again with the dates as they stand, which a folder is no longer asked for."""
        files = tuple(_as_file(one, one.origin) for one in self._dates)
        self.look(replace(self._request, files=files, folder="", mask=rule), self._layers)

    def _pattern_changed(self) -> None:
        if self._request.folder and self.pattern_field.text().strip() != self._request.pattern:
            self._before.clear()
            self.look(replace(self._request, pattern=self.pattern_field.text().strip() or "*"), self._layers)

    def _clouds_changed(self) -> None:
        kind = self.clouds_box.currentIndex()
        self.where_field.setVisible(kind != NONE)
        self.values_field.setVisible(kind != NONE)
        self.values_caption.setVisible(kind != NONE)
        self.where_field.setPlaceholderText("SCL" if kind == OWN_BAND else "*_SCL*.tif")
        self.where_field.setToolTip(
            tr("The band's name, or its number among the bands of a date")
            if kind == OWN_BAND
            else tr("Which files beside the dates: they are paired by the day in their names")
        )
        try:
            rule = self._rule()
        except MamolError as error:
            self._refuse(shown(str(error)))
            return
        is_ready = kind == NONE or bool(self.where_field.text().strip())
        if is_ready and rule != self._request.mask:
            if self._dates and not self._request.folder:
                self._look_at_rows(rule)
            else:
                self.look(replace(self._request, mask=rule), self._layers)

    def _rule(self) -> MaskRule | None:
        kind, where = self.clouds_box.currentIndex(), self.where_field.text().strip()
        values, bits = read_mask_values(self.values_field.text()) if kind != NONE else ((), ())
        if kind == NONE or not where:
            return None
        band, pattern = (where, "") if kind == OWN_BAND else ("", where)
        return MaskRule(values, band, pattern, bits=bits)

    def _show_clouds(self, rule: MaskRule | None) -> None:
        if rule is not None:
            self.clouds_box.setCurrentIndex(OWN_BAND if rule.band else BESIDE)
            self.where_field.setText(rule.band or rule.pattern)
            self.values_field.setText(mask_values_text(rule.values, rule.bits))
            self._request = replace(self._request, mask=rule)
        self._clouds_changed()

    def _refuse(self, sentence: str) -> None:
        self.refusal.setText(sentence)
        self.refusal.setVisible(bool(sentence))

    def _check(self, is_explained: bool = False) -> None:
        """Show what is missing, and let OK be pressed where nothing is."""
        used = self.series().acquisitions if self._dates else ()
        days = [one for one in used if not one.is_off]
        sentence = ""
        if self._dates and not days:
            sentence = tr("Tick at least one date.")
        elif days and not self.sensor_name():
            sentence = tr("Enter a name for the sensor.")
        if self._dates and not is_explained:
            self.explanation.setText(tr("One sensor of {0}.").format(dates_text(used)))
        self._refuse(sentence)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(
            bool(days) and not sentence and not self.finding.is_running
        )


def _as_file(one: FoundDate | Acquisition, origin: str) -> SeriesFile:
    """Describe a date for another look: the band that tells its clouds is one of its bands again."""
    return SeriesFile(one.path, one.date, origin, own_bands(one))
