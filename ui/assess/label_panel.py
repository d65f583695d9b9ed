"""Step two of the Assess page: from point to point on the map, saying at each which class is there."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from qgis.core import Qgis, QgsMapLayerProxyModel, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QHideEvent, QShowEvent
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QInputDialog,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...core.contracts.assess import CANNOT_TELL
from ...core.errors import AssessmentError, MamolError
from ...core.message import message
from ...core.text import listed, plain
from ..common.map_box import MapBox
from ..common.text import plain_label, set_muted
from ..jobs.latest_job import LatestJob
from ..language.words import shown, tr
from .agreement_panel import AgreementPanel
from .class_buttons import KEYED, ClassButtons
from .label_sheet import LabelSheet, SheetData, read_sheet, sheet_source
from .label_view import LabelView
from .sample_layer import LABEL_FIELDS, style_sample

PLACE_PROPERTY = "mamol/labelled_last"
_NARROW = 8


class LabelPanel(QWidget):
    """The sample, its points one by one, and the agreement of two interpreters.

    Signals:
        message: a sentence for the dock's message bar, and its level.

    Args:
        canvas: the map canvas, or None.
        parent: the page.
    """

    message = pyqtSignal(str, object)

    def __init__(self, canvas: QgsMapCanvas | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet: LabelSheet | None = None
        self.place = 0
        self.view = LabelView(canvas, self)
        self.job = LatestJob(self)
        self.sample_box = MapBox(
            tr("The layer of points to label"), self, tr("(choose a sample)"),
            QgsMapLayerProxyModel.Filter.PointLayer,
        )  # fmt: skip
        self.interpreter_box = QComboBox(self)
        self.start_button = QPushButton(tr("&Start labelling"), self)
        self.show_box = QComboBox(self)
        self.back_button = self._button("◀", tr("The point before (key B)"), partial(self.step, -1))
        self.next_button = self._button("▶", tr("The next point (key N)"), partial(self.step, 1))
        self.centre_button = self._button(tr("&Centre"), tr("Bring the point to the middle of the map again"), self._go)
        self.where = plain_label("", self)
        self.progress_bar = QProgressBar(self)
        self.progress_text = plain_label("", self)
        self.class_buttons = ClassButtons(self)
        self.unclear_button = self._button(
            tr("0  Cannot tell"), tr("The class cannot be seen: the point counts as unlabelled (key 0)"),
            partial(self.label, CANNOT_TELL),
        )  # fmt: skip
        self.clear_button = self._button(tr("Clea&r"), tr("Take the label of this point back"), partial(self.label, ""))
        self.another_button = self._button(
            tr("A&nother class…"), tr("A class that is here and not in the map"), self._ask_class
        )
        self.note_field = QLineEdit(self)
        self.agreement = AgreementPanel(self)
        self._content = QWidget(self)
        self._set_up()
        self._lay_out()
        keys: dict[str, Callable[[], None]] = {
            str(place + 1): partial(self.class_buttons.choose, place) for place in range(KEYED)
        }
        keys |= {"0": partial(self.label, CANNOT_TELL), "N": partial(self.step, 1), "B": partial(self.step, -1)}
        self.keys = self.view.shortcuts(self, keys)
        self._show()

    def _button(self, caption: str, hint: str, action: Callable[[], None]) -> QPushButton:
        button = QPushButton(caption, self)
        button.setToolTip(hint)
        button.clicked.connect(lambda *_: action())
        return button

    def _set_up(self) -> None:
        for name in (tr("first"), tr("second")):
            self.interpreter_box.addItem(name)
        self.interpreter_box.setToolTip(
            tr("Who labels: the second interpreter has fields of their own and does not see the first's labels")
        )
        for key, name in (
            ("all", tr("all points")),
            ("open", tr("without a label")),
            ("unclear", tr("cannot tell")),
            ("differ", tr("interpreters differ")),
        ):
            self.show_box.addItem(name, key)
        self.show_box.setCurrentIndex(1)
        self.show_box.setToolTip(tr("Which points the arrows go to"))
        for box in (self.interpreter_box, self.show_box):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(_NARROW)
        self.start_button.setCheckable(True)
        self.start_button.setToolTip(tr("Go to the first point without a label; class maps are hidden meanwhile"))
        for arrow in (self.back_button, self.next_button):
            arrow.setMaximumWidth(40)
        self.back_button.setAccessibleName(tr("Back"))
        self.next_button.setAccessibleName(tr("Next"))
        self.unclear_button.setCheckable(True)
        self.unclear_button.setStyleSheet("text-align: left; padding: 4px 6px;")
        self.note_field.setPlaceholderText(tr("note"))
        self.note_field.setToolTip(tr("Anything to remember about this point; saved with it"))
        self.progress_bar.setTextVisible(False)
        self.progress_bar.setMaximumHeight(8)
        for label in (self.progress_text, self.where):
            label.setWordWrap(True)
        set_muted(self.progress_text)
        self.start_button.toggled.connect(self._toggled)
        self.sample_box.layerChanged.connect(self._layer_changed)
        self.interpreter_box.currentIndexChanged.connect(self.stop)
        self.class_buttons.chosen.connect(self.label)
        self.note_field.editingFinished.connect(self._save_note)
        self.job.answered.connect(self._read)
        self.job.failed.connect(self._refuse)
        self.agreement.wanted.connect(self._compare)
        self.agreement.refused.connect(lambda sentence: self.say(sentence, Qgis.MessageLevel.Warning))

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.addRow(tr("Sam&ple"), self.sample_box)
        form.addRow(tr("Interpr&eter"), self.interpreter_box)
        steps = QHBoxLayout()
        steps.addWidget(self.back_button)
        steps.addWidget(self.next_button)
        steps.addWidget(self.show_box, 1)
        steps.addWidget(self.centre_button)
        others = QHBoxLayout()
        others.addWidget(self.unclear_button, 1)
        others.addWidget(self.clear_button)
        content = QVBoxLayout(self._content)
        content.setContentsMargins(0, 0, 0, 0)
        content.addWidget(self.progress_bar)
        content.addWidget(self.progress_text)
        content.addLayout(steps)
        content.addWidget(self.where)
        content.addWidget(self.class_buttons)
        content.addLayout(others)
        content.addWidget(self.note_field)
        content.addWidget(self.another_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(form)
        layout.addWidget(self.start_button)
        layout.addWidget(self._content)
        layout.addWidget(self.agreement)

    # Beginning and ending

    def choose(self, layer: QgsVectorLayer) -> None:
        """Choose the layer of points."""
        self.sample_box.choose(layer)

    @property
    def layer(self) -> QgsVectorLayer | None:
        """The layer of points that is chosen."""
        layer = self.sample_box.chosen
        return layer if isinstance(layer, QgsVectorLayer) else None

    def _toggled(self, on: bool) -> None:
        if not on:
            self._end()
            return
        try:
            if self.layer is None:
                raise AssessmentError(
                    message("No sample is chosen. Choose a layer of points, or draw a sample under 1.")
                )
            source = sheet_source(self.layer, self.interpreter_box.currentIndex())
        except MamolError as error:
            self._refuse(shown(str(error)))
            return
        self.job.ask(tr("MaMOL: read a sample"), read_sheet, source, [self.layer])

    def _refuse(self, sentence: str) -> None:
        self.stop()
        self.say(sentence, Qgis.MessageLevel.Warning)

    def _layer_changed(self, *_: object) -> None:
        self.stop()
        self.agreement.clear()

    def stop(self, *_: object) -> None:
        """End labelling; every label is saved already."""
        self.start_button.setChecked(False)

    def _end(self) -> None:
        self.job.drop()
        self._save_note()
        self.sheet = None
        self.view.end()
        self._show()

    def _read(self, data: SheetData) -> None:
        layer = self.layer
        if layer is None:
            return
        self.sheet = LabelSheet(layer, self.interpreter_box.currentIndex(), list(data.points), data.design, data.legend)
        hidden = self.view.begin(data.design)
        if hidden:
            told = tr("Hidden while you label, so that no map sways you: {0}.")
            self.say(told.format(listed(hidden)), Qgis.MessageLevel.Info)
        if not self.sheet.classes():
            self.say(
                tr("The layer does not say which classes the map has. Add them with Another class…"),
                Qgis.MessageLevel.Info,
            )
        self._classes_changed()
        self._go_to(self._place_to_start(layer))

    def _place_to_start(self, layer: QgsVectorLayer) -> int:
        """Return the point that was shown last where it has no label yet, else the next that has none."""
        if self.sheet is None:
            return 0
        last = layer.customProperty(self._place_key)
        here = [place for place, point in enumerate(self.sheet.points) if str(point.number) == str(last)]
        start = here[0] if here else 0
        waiting = list(self.sheet.chosen("open"))
        return next((place for place in waiting if place >= start), waiting[0] if waiting else start)

    @property
    def _place_key(self) -> str:
        return f"{PLACE_PROPERTY}_{self.interpreter_box.currentIndex() + 1}"

    def _classes_changed(self) -> None:
        if self.sheet is not None:
            classes = self.sheet.classes()
            self.class_buttons.show_classes(classes)
            style_sample(self.sheet.layer, LABEL_FIELDS[self.sheet.interpreter], classes)

    # Stepping and labelling

    def step(self, direction: int) -> None:
        """Go to the next point that is to be shown, or to the one before; round at the end."""
        if self.sheet is None:
            return
        self._save_note()
        which = self.show_box.currentData()
        places = list(self.sheet.chosen(which))
        beyond = [place for place in places if (place - self.place) * direction > 0]
        if beyond:
            self._go_to(beyond[0] if direction > 0 else beyond[-1])
        elif places and places != [self.place]:
            self._go_to(places[0] if direction > 0 else places[-1])
        else:
            told = {
                "open": tr("All points have a label. Go on with 3. Assess."),
                "unclear": tr("There is no other point whose class could not be seen."),
                "differ": tr("There is no other point at which the interpreters differ."),
            }
            self.say(told.get(which, tr("There is no other point.")), Qgis.MessageLevel.Info)
            self._show()

    def label(self, name: str) -> None:
        """Save a class for the point, "" for none, and go on."""
        if self.sheet is None or not self._save(label=name):
            return
        if name:
            self.step(1)
        else:
            self._show()

    def _save_note(self) -> None:
        text = self.note_field.text().strip()
        if self.sheet is not None and self.sheet.is_alive and text != self.sheet.points[self.place].note:
            self._save(note=text)

    def _save(self, label: str | None = None, note: str | None = None) -> bool:
        if self.sheet is None or not self.sheet.is_alive:
            return False
        try:
            told = self.sheet.save(self.place, label, note)
        except MamolError as error:
            self.say(shown(str(error)), Qgis.MessageLevel.Warning)
            return False
        if told:
            self.say(told, Qgis.MessageLevel.Warning)
        return True

    def _ask_class(self) -> None:
        text, accepted = QInputDialog.getText(self, tr("Another class"), tr("Name of the class that is here:"))
        if accepted:
            self.add_class(str(text))

    def add_class(self, name: str) -> None:
        """Offer a class that the map does not have."""
        name = " ".join(name.split())
        if self.sheet is not None and name and plain(name) != plain(CANNOT_TELL):
            self.sheet.extra.append(name)
            self._classes_changed()
            self._show()

    # What is shown

    def _go_to(self, place: int) -> None:
        self.place = place
        self._go()
        self._show()

    def _go(self) -> None:
        if self.sheet is not None and self.sheet.is_alive:
            point = self.sheet.points[self.place]
            self.sheet.layer.setCustomProperty(self._place_key, point.number)
            self.view.go(point, self.sheet.layer, self.sheet.design)

    def _show(self) -> None:
        sheet = self.sheet
        self._content.setVisible(sheet is not None)
        self.keys.set_enabled(sheet is not None and self.isVisible())
        self.start_button.setText(tr("&Stop labelling") if sheet is not None else tr("&Start labelling"))
        if sheet is None:
            return
        point = sheet.points[self.place]
        labelled, unclear = sheet.counts()
        self.progress_bar.setRange(0, len(sheet.points))
        self.progress_bar.setValue(labelled + unclear)
        text = tr("{0} of {1} points labelled").format(f"{labelled:,}", f"{len(sheet.points):,}")
        self.progress_text.setText(text + (tr(", {0} cannot tell").format(unclear) if unclear else ""))
        where = tr("Point {0}: {1}").format(point.number, point.label or tr("no label yet"))
        if self.show_box.currentData() == "differ" and point.other:
            where += tr(" (the other interpreter: {0})").format(point.other)
        self.where.setText(where)
        self.class_buttons.show_label(point.label)
        self.unclear_button.setChecked(plain(point.label) == plain(CANNOT_TELL))
        self.note_field.setText(point.note)

    def _compare(self) -> None:
        self._save_note()
        self.agreement.compare(self.layer)

    def say(self, sentence: str, level: Qgis.MessageLevel) -> None:
        """Show a sentence in the dock's message bar."""
        self.message.emit(sentence, level)

    # Coming and going

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 (Qt's name)
        """Mark the point again."""
        super().showEvent(event)
        self.view.set_visible(True)
        self.keys.set_enabled(self.sheet is not None)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 (Qt's name)
        """Take the mark off and let the keys go while something else is shown."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.view.set_visible(False)
            self.keys.set_enabled(False)

    def release(self) -> None:
        """Stop what runs and take everything off the map, before the dock is deleted."""
        self.job.drop()
        self.agreement.job.drop()
        self.sheet = None
        self.keys.release()
        self.view.release()
