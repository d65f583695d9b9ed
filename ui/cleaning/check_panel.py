"""The panel that lists suspicious labels and takes decisions about them."""

from __future__ import annotations

import math
from collections.abc import Sequence

from qgis.core import Qgis
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ...core import api
from ...core.contracts.cleaning import CheckLabelsRequest, CheckLabelsResult, LabelAction, SuspiciousPlace
from ...core.errors import LabelError, MamolError, SensorError
from ...core.message import message
from ...core.text import counted
from ..common.button_flow import ButtonFlow
from ..common.save_dialog import ask_target
from ..common.section import exportable_title
from ..common.text import plain_label
from ..jobs.job_page import JobPage
from ..jobs.run_bar import RunBar
from ..language.words import shown, tr
from ..settings import Settings
from ..sources.scenes import with_scenes
from .choices import LabelChoices
from .inputs import InputsOf
from .map_view import show_extent
from .place_table import PlaceTable

FILES = "GeoPackage (*.gpkg)"
LEAST_CLASS_BOX = 100


class CheckPanel(JobPage):
    """Checks the labels of the Train page; the label layer itself is never changed.

    Args:
        inputs: returns sensors and labels of the page.
        choices: what was decided, in this project.
        canvas: the map; None where there is none.
        parent: the dialog.
    """

    def __init__(
        self, inputs: InputsOf, choices: LabelChoices, canvas: QgsMapCanvas | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.busy_sentence = tr("The labels are being checked. Wait for it to finish, or cancel it.")
        self._inputs = inputs
        self._choices = choices
        self._canvas = canvas
        self._first_scene = ""
        self.explanation = plain_label(
            tr(
                "Lists labels that may be wrong. Excluded and relabelled places count in training; your label layer "
                "is not changed."
            ),
            self,
        )
        self.run_bar = RunBar(tr("Check labels"), tr("Look for labels that may be wrong"), self.busy_sentence, self)
        self.state = plain_label("", self)
        self.table = PlaceTable(choices, self)
        self.title = exportable_title(self.table.exports.name, self.table.exports, self)
        self.why = plain_label("", self)
        self.exclude_button = QPushButton(tr("E&xclude"), self)
        self.relabel_button = QPushButton(tr("&Relabel to"), self)
        self.class_box = QComboBox(self)
        self.keep_button = QPushButton(tr("&Keep"), self)
        self.undo_button = QPushButton(tr("&Undo"), self)
        self.save_button = QPushButton(tr("&Save choices…"), self)
        self.load_button = QPushButton(tr("&Load choices…"), self)
        self.forget_button = QPushButton(tr("&Forget choices"), self)
        self.summary = plain_label("", self)
        self.notes = plain_label("", self)
        self._set_up()
        self._lay_out()
        self._show_choices()

    def _set_up(self) -> None:
        for label in (self.explanation, self.state, self.why, self.summary, self.notes):
            label.setWordWrap(True)
        self.exclude_button.setToolTip(tr("Leave the selected places out of training"))
        self.relabel_button.setToolTip(tr("Train the selected places with this class"))
        self.class_box.setToolTip(tr("The class for Relabel; choose one, or type a new one"))
        self.class_box.setEditable(True)
        self.class_box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        # Else it asks for the width of the longest name.
        self.class_box.setMinimumWidth(LEAST_CLASS_BOX)
        self.keep_button.setToolTip(tr("Leave the selected labels as they are"))
        self.undo_button.setToolTip(tr("Take back the last decision"))
        self.save_button.setToolTip(tr("Save the choices as a GeoPackage, for mamol:train and scripts (CHOICES)"))
        self.load_button.setToolTip(tr("Replace the choices with those of a GeoPackage"))
        self.forget_button.setToolTip(tr("Train with all labels as they are; Undo brings the choices back"))
        self.forget_button.clicked.connect(lambda: self._choices.take(()))
        self.run_bar.started.connect(self.try_to_start)
        self.run_bar.cancelled.connect(self.cancel)
        self.exclude_button.clicked.connect(lambda: self.decide(LabelAction.EXCLUDE))
        self.relabel_button.clicked.connect(lambda: self.decide(LabelAction.RELABEL))
        self.keep_button.clicked.connect(lambda: self.decide(None))
        self.undo_button.clicked.connect(self._choices.undo)
        self.save_button.clicked.connect(self._ask_where_to_save)
        self.load_button.clicked.connect(self._ask_what_to_load)
        self.table.pointed_at.connect(self._point_at)
        self.table.itemSelectionChanged.connect(self._show_choices)
        self._choices.changed.connect(self._show_choices)
        self.message.connect(self._note)
        self.run_started.connect(self.notes.clear)

    def _lay_out(self) -> None:
        relabel = QHBoxLayout()
        relabel.addWidget(self.relabel_button)
        relabel.addWidget(self.class_box, 1)
        layout = QVBoxLayout(self)
        layout.addWidget(self.explanation)
        layout.addWidget(self.run_bar)
        layout.addWidget(self.state)
        layout.addWidget(self.title)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.why)
        layout.addLayout(ButtonFlow((self.exclude_button, self.keep_button, self.undo_button)))
        layout.addLayout(relabel)
        layout.addWidget(self.summary)
        layout.addLayout(ButtonFlow((self.save_button, self.load_button, self.forget_button)))
        layout.addWidget(self.notes)
        self.title.hide()

    def start(self) -> None:
        """Check the labels that stand on the page, as the choices leave them."""
        inputs = self._inputs()
        if not inputs.sensors:
            raise SensorError(
                message("There is no sensor to check labels with. Add one on the Train page and tick it.")
            )
        if inputs.labels is None:
            raise LabelError(message("There are no labels to check. Choose a label layer on the Train page."))
        scenes, more = inputs.scenes()
        request = CheckLabelsRequest(
            inputs.sensors,
            inputs.labels,
            inputs.classes,
            choices=self._choices.all,
            scene_name=inputs.scene_name if scenes else "",
        )
        self._first_scene = (inputs.scene_name or tr("scene 1")) if scenes else ""
        check = with_scenes(scenes, inputs.before(api.check_labels))
        self.run(tr("MaMOL: Check labels"), check, request, (*inputs.layers, *more))

    def job_done(self, result: CheckLabelsResult) -> None:
        """Show what was found."""
        names = [entry.name for entry in result.classes]
        self.class_box.clear()
        self.class_box.addItems(names)
        self.class_box.setCurrentIndex(-1)
        self.table.set_places(result.places, self._first_scene)
        self.why.clear()
        self.title.setVisible(bool(result.places))
        found = counted(len(result.places), tr("suspicious place"))
        parts = [tr("{0} among {1} labelled ones.").format(found, f"{result.checked:,}")]
        if not math.isnan(result.accuracy):
            accuracy = f"{100 * result.accuracy:.1f} %"
            parts.append(tr("Cross-validated accuracy of a forest: {0}.").format(accuracy))
        if result.effect is not None:
            told = tr("On {0} pixels that the choices left alone: {1} without the choices, {2} with them.")
            before, after = (f"{100 * one:.1f} %" for one in (result.effect.before, result.effect.after))
            parts.append(told.format(f"{result.effect.pixels:,}", before, after))
        self.state.setText(" ".join(parts))

    def decide(self, action: LabelAction | None) -> None:
        """Decide about the selected places, and go on to the next."""
        places = self.table.chosen()
        name = self.class_box.currentText().strip()
        if action == LabelAction.RELABEL and not name:
            name = self._suggested(places)
        if action is not None and any(not place.class_name for place in places):
            self.say(
                tr("Where labels of different classes overlap, no label counts: correct them in the layer."),
                Qgis.MessageLevel.Warning,
            )
            places = tuple(place for place in places if place.class_name)
        if not places:
            return
        if action == LabelAction.RELABEL and not name:
            self.say(tr("Choose the class to relabel to."), Qgis.MessageLevel.Warning)
            return
        self._choices.decide(places, action, name if action == LabelAction.RELABEL else "")
        self.table.step_on()

    def save(self, path: str) -> None:
        """Write the choices; a failure is reported in a sentence."""
        try:
            api.write_label_choices(path, self._choices.all)
        except MamolError as error:
            self.say(shown(str(error)), Qgis.MessageLevel.Warning)

    def load(self, path: str) -> None:
        """Read choices in place of those there are; a failure is reported in a sentence."""
        try:
            self._choices.take(api.read_label_choices(path))
        except MamolError as error:
            self.say(shown(str(error)), Qgis.MessageLevel.Warning)

    @staticmethod
    def _suggested(places: Sequence[SuspiciousPlace]) -> str:
        """Return the class that all of some places look like; none where they differ."""
        names = {place.suggested for place in places}
        return names.pop() if len(names) == 1 else ""

    def _point_at(self, place: SuspiciousPlace) -> None:
        show_extent(self._canvas, place.extent, place.pixels)
        self.why.setText(shown(place.why))
        self.class_box.setCurrentText(place.suggested)

    def _show_choices(self) -> None:
        is_chosen = bool(self.table.chosen())
        for button in (self.exclude_button, self.relabel_button, self.keep_button):
            button.setEnabled(is_chosen)
        self.undo_button.setEnabled(self._choices.can_undo)
        for button in (self.save_button, self.forget_button):
            button.setEnabled(bool(self._choices.all))
        self.summary.setText(choices_sentence(self._choices))

    def _note(self, sentence: str, _level: Qgis.MessageLevel) -> None:
        self.notes.setText(sentence)

    def _ask_where_to_save(self) -> None:
        path = ask_target(self, tr("Save choices"), "label_choices.gpkg", FILES)
        if path:
            self.save(path)

    def _ask_what_to_load(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("Load choices"), Settings().export_folder, FILES)
        if path:
            self.load(path)


def choices_sentence(choices: LabelChoices) -> str:
    """Return how many places were excluded and relabelled; empty where none was."""
    numbers = [
        sum(one.action == action for one in choices.all) for action in (LabelAction.EXCLUDE, LabelAction.RELABEL)
    ]
    parts = [f"{number:,} {what}" for number, what in zip(numbers, ("excluded", "relabelled")) if number]
    return tr("Labelled places in training: {parts}.", parts=", ".join(parts)) if parts else ""
