"""How a sensor's layer is read: which bands, scaled how, as measurements or categories."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from qgis.core import QgsRasterLayer
from qgis.PyQt.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from ...core import api
from ...core.contracts.bands import BandInfo
from ...core.contracts.sensors import SensorKind
from ...core.errors import RasterError, SensorError
from ...core.matching.band_choice import names_wavelengths
from ...core.matching.names import read_bands
from ..common.sensor_choice import ValueReading
from ..common.text import plain_label, set_muted
from ..help.window import add_help
from ..jobs.latest_job import LatestJob
from ..language.words import shown, tr
from ..sources.rasters import sensor_source

MOST_NAMED = 8


class ReadingDialog(QDialog):
    """Asks for bands, scale, offset and kind; what the file says is read meanwhile and shown.

    Args:
        sensor: its name.
        layer: its layer.
        bands: numbers of the layer's bands that are used; none for all.
        values: how its numbers are read.
        parent: the row's button.
    """

    def __init__(
        self,
        sensor: str,
        layer: QgsRasterLayer,
        bands: tuple[int, ...],
        values: ValueReading,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("How {0} is read").format(sensor))
        self._count = layer.bandCount()
        self._infos: Sequence[BandInfo] = ()
        self._numbers = bands
        self.facts = plain_label(tr("Reading what the file says…"), self)
        self.bands_field = QLineEdit(", ".join(map(str, bands)), self)
        self.bands_text = plain_label("", self)
        self.scale_field = QLineEdit(_text(values.scale), self)
        self.offset_field = QLineEdit(_text(values.offset), self)
        self.kind_box = QComboBox(self)
        self.refusal = plain_label("", self)
        self.buttons = QDialogButtonBox(self)
        self.job = LatestJob(self)
        self._set_up(values.kind)
        self._lay_out()
        self._check()
        self.job.answered.connect(self._described)
        self.job.failed.connect(self.facts.setText)
        self.finished.connect(self.job.drop)
        try:
            source = sensor_source(layer, sensor)
            self.job.ask(tr("MaMOL: read band list"), api.describe_bands, source, [layer])
        except RasterError as error:
            self.facts.setText(shown(str(error)))

    def _set_up(self, kind: SensorKind) -> None:
        for label in (self.facts, self.bands_text, self.refusal):
            label.setWordWrap(True)
        set_muted(self.bands_text)
        self.bands_field.setPlaceholderText(tr("all"))
        self.bands_field.setToolTip(
            tr("Numbers, ranges or wavelengths: “1-4, 7” or “400-1000 nm”. Blank: all that hold data.")
        )
        self.scale_field.setToolTip(tr("What stored numbers are multiplied by. Blank: as the file says."))
        self.offset_field.setToolTip(tr("What is added after scaling. Blank: as the file says."))
        for field in (self.scale_field, self.offset_field):
            field.setPlaceholderText(tr("as in the file"))
        for text, value in (
            (tr("as the file suggests"), SensorKind.AUTO),
            (tr("measurements"), SensorKind.CONTINUOUS),
            (tr("categories (codes)"), SensorKind.CATEGORICAL),
        ):
            self.kind_box.addItem(text, value.value)
        self.kind_box.setCurrentIndex(self.kind_box.findData(kind.value))
        self.kind_box.setToolTip(tr("Measurements are interpolated; each category becomes a band of its own."))
        ok, cancel = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel
        self.buttons.setStandardButtons(ok | cancel)
        self.buttons.button(ok).setToolTip(tr("Read the layer so"))
        self.buttons.button(cancel).setToolTip(tr("Read it as before"))
        for field in (self.bands_field, self.scale_field, self.offset_field):
            field.textChanged.connect(self._check)
        self.kind_box.currentIndexChanged.connect(self._check)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        add_help(self.buttons, "reading")

    def _lay_out(self) -> None:
        form = QFormLayout()
        for text, widget in (
            (tr("&Bands"), self.bands_field),
            (tr("&Scale"), self.scale_field),
            (tr("&Offset"), self.offset_field),
            (tr("&Values are"), self.kind_box),
        ):
            caption = plain_label(text, self)
            caption.setBuddy(widget)
            form.addRow(caption, widget)
            if widget is self.bands_field:
                form.addRow("", self.bands_text)
                caption.setVisible(self._count > 1)
        self.bands_field.setVisible(self._count > 1)
        self.bands_text.setVisible(self._count > 1)
        layout = QVBoxLayout(self)
        layout.addWidget(self.facts)
        layout.addLayout(form)
        layout.addWidget(self.refusal)
        layout.addWidget(self.buttons)
        self.setMinimumWidth(360)

    def bands(self) -> tuple[int, ...]:
        """Return the numbers of the layer's bands that are chosen; none for all."""
        return self._numbers

    def values(self) -> ValueReading:
        """Return how the numbers are to be read."""
        return ValueReading(
            _number(self.scale_field.text()),
            _number(self.offset_field.text()),
            SensorKind(self.kind_box.currentData()),
        )

    def _described(self, infos: tuple[BandInfo, ...]) -> None:
        """Show what the file says."""
        # Of a layer that shows some bands of a file, the first is 1.
        self._infos = [replace(band, number=number) for number, band in enumerate(infos, 1)]
        self.facts.setText(_facts(self._infos))
        pairs = {(band.scale, band.offset) for band in infos}
        for field, place in ((self.scale_field, 0), (self.offset_field, 1)):
            said = f"{next(iter(pairs))[place]:g}" if len(pairs) == 1 else tr("each band its own")
            field.setPlaceholderText(tr("as in the file: {0}").format(said))
        self._check()

    def _check(self) -> None:
        refusal = ""
        try:
            self._choose()
        except SensorError as error:
            refusal = shown(str(error))
        scale, offset = _number(self.scale_field.text()), _number(self.offset_field.text())
        if any(number is not None and not math.isfinite(number) for number in (scale, offset)) or scale == 0:
            refusal = tr("Enter numbers for scale and offset, and a scale other than 0, or leave them blank.")
        used = len(self._numbers) or self._count
        if self.kind_box.currentData() == SensorKind.CATEGORICAL.value and used > 1:
            refusal = refusal or tr("Categories are read from one band: choose one, such as “1”.")
        self.refusal.setText(refusal)
        self.refusal.setVisible(bool(refusal))
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not refusal)
        self._fit()

    def _fit(self) -> None:
        """Grow with texts that take more lines now."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def _choose(self) -> None:
        """Read the field, and name the bands that are meant.

        Raises:
            SensorError: it names no bands.
        """
        text, what = self.bands_field.text(), tr("this layer")
        self.bands_text.setText("")
        if self._infos:
            choice = api.choose_bands(text, self._infos, what)
            self._numbers, notes = choice.numbers, choice.notes
        elif names_wavelengths(text):
            raise SensorError(tr("The wavelengths of this layer are not read yet."))
        else:
            self._numbers, notes = read_bands(text, self._count, what), ()
        if self._numbers:
            names = [self._infos[number - 1].name or str(number) for number in self._numbers] if self._infos else []
            more = " …" if len(names) > MOST_NAMED else ""
            counted = tr("{0} of {1} bands").format(len(self._numbers), self._count)
            listed = f": {', '.join(names[:MOST_NAMED])}{more}" if names else ""
            self.bands_text.setText(" ".join((f"{counted}{listed}.", *map(shown, notes))))


def _facts(bands: Sequence[BandInfo]) -> str:
    """Describe a file's bands in a sentence or two."""
    parts = [tr("The file has {bands} band{s}", bands=len(bands), s="s" if len(bands) != 1 else "")]
    waves = sorted(band.wavelength for band in bands if band.wavelength is not None)
    if waves:
        parts.append(
            tr("at {waves:g} to {waves_2:g} nm", waves=waves[0], waves_2=waves[-1])
            if len(waves) > 1
            else tr("at {waves:g} nm", waves=waves[0])
        )
    units = sorted({band.unit for band in bands if band.unit})
    sentences = [" ".join(parts) + (tr(", in {units}.", units=", ".join(units)[:60]) if units else ".")]
    bad = sum(band.is_bad for band in bands)
    if bad:
        sentences.append(
            tr(
                "{bad} {is_or_are} marked as bad (bbl) and left out in training.",
                bad=bad,
                is_or_are=tr("is") if bad == 1 else tr("are"),
            )
        )
    evidence = next((band.categories for band in bands if band.categories), "")
    if evidence:
        sentences.append(tr("It has {evidence}, so its numbers seem to be categories.", evidence=evidence))
    return " ".join(sentences)


def _text(number: float | None) -> str:
    return "" if number is None else f"{number:.12g}"


def _number(text: str) -> float | None:
    """Return a number; None for a blank field, NaN for what is none."""
    if not text.strip():
        return None
    try:
        return float(text.strip().replace(",", "."))
    except ValueError:
        return math.nan
