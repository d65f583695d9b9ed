"""How to train: preset, trunk, how accuracy is measured, seed, and the file to save."""

from __future__ import annotations

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLineEdit,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...core.contracts.limits import FEW_UNITS
from ...core.contracts.train import Preset, TrunkSource
from ...core.message import message
from ..common.replace_choice import ReplaceChoice
from ..common.text import plain_label, set_muted
from ..language.words import tr
from .form import files_of_model, with_suffix

PRESETS = (
    (Preset.FAST, message("fast"), message("To try things out")),
    (Preset.BALANCED, message("balanced"), message("The usual choice")),
    (Preset.THOROUGH, message("thorough"), message("For the final map")),
)
TRUNKS = (
    (
        TrunkSource.TUNED,
        message("tuned: the usual"),
        message(
            "First pretrained without labels, to reconstruct a hidden sensor from the others, then fine-tuned with "
            "the teacher's pseudo-labels for unlabelled pixels. The usual choice."
        ),
    ),
    (
        TrunkSource.SCENE,
        message("scene: frozen"),
        message(
            "As tuned, but frozen after pretraining, as in the paper. Experts in two blocks instead of one make up "
            "for part of that."
        ),
    ),
    (
        TrunkSource.RANDOM,
        message("random: untrained"),
        message("A control: the trunk is neither pretrained nor trained."),
    ),
    (
        TrunkSource.SCRATCH,
        message("scratch: labels only"),
        message("A control: the trunk is trained from scratch. Needs many labels."),
    ),
    (
        TrunkSource.FILE,
        message("file: own weights"),
        message(
            "A safetensors file with the weights of a vision transformer, such as Galileo or Presto, or a MaMOL model "
            "of other sensors."
        ),
    ),
)
ACCURACIES = (
    (1, message("one split"), message("Accuracy is measured on one held-out part of the ground units")),
    (
        5,
        message("5 folds"),
        message(
            "Each fifth of the ground units is held out in turn; gives mean accuracy and its spread. Takes about 5 "
            "times as long"
        ),
    ),
)
"""Number of parts that are held out in turn."""


class TrainingOptions(QWidget):
    """Preset, trunk with its file and digest, measuring of accuracy, seed, and the file the model is saved to."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_chosen = self._is_proposed = False
        self.preset_box = QComboBox(self)
        self.trunk_box = QComboBox(self)
        self.trunk_note = plain_label("", self)
        self.adapt_box = QCheckBox(tr("A&dapt a model I have"), self)
        self.trunk_file = QgsFileWidget(self)
        self.trunk_digest = QLineEdit(self)
        self.accuracy_box = QComboBox(self)
        self.all_labels_box = QCheckBox(tr("Train final model on &all labels"), self)
        self.accuracy_note = plain_label("", self)
        self.surroundings_box = QCheckBox(tr("Look at sur&roundings"), self)
        self.keep_box = QCheckBox(tr("Keep progress, to go &on later"), self)
        self.seed_box = QSpinBox(self)
        self.model_file = QgsFileWidget(self)
        self.advanced_button = QToolButton(self)
        self.advanced = QWidget(self)
        self.replace_choice = ReplaceChoice(self.model_file, with_suffix, files_of_model, self)
        self._set_up()
        self._lay_out()
        self._trunk_changed()
        self._accuracy_changed()

    def _set_up(self) -> None:
        for preset, text, hint in PRESETS:
            self.preset_box.addItem(tr(text), preset.value)
            self.preset_box.setItemData(self.preset_box.count() - 1, tr(hint), Qt.ItemDataRole.ToolTipRole)
        self.preset_box.setCurrentIndex(self.preset_box.findData(Preset.BALANCED.value))
        self.preset_box.setToolTip(tr("How long to train; the time each takes stands above the Train button"))
        self.preset_box.currentIndexChanged.connect(self.changed)
        for source, text, _ in TRUNKS:
            self.trunk_box.addItem(tr(text), source.value)
        self.adapt_box.setToolTip(
            tr("Start from a MaMOL model of another place. Give the sensors the same names as in that model.")
        )
        self.trunk_box.setToolTip(tr("Where the trunk's weights come from, and whether they are trained further"))
        for folds, text, hint in ACCURACIES:
            self.accuracy_box.addItem(tr(text), folds)
            self.accuracy_box.setItemData(self.accuracy_box.count() - 1, tr(hint), Qt.ItemDataRole.ToolTipRole)
        self.accuracy_box.setToolTip(tr("How accuracy is measured; always on held-out ground units"))
        self.all_labels_box.setToolTip(
            tr("After accuracy is measured, the saved model is trained again on all labels, held-out ones included")
        )
        self.surroundings_box.setChecked(True)
        self.keep_box.setToolTip(
            tr(
                "Keeps what is learnt in a file beside the model, ending in .learnt. After Cancel, train again with "
                "the same choices to go on at the same step. Where the layers are the same, the trunk is not trained "
                "on them again."
            )
        )
        for box in (self.preset_box, self.trunk_box, self.accuracy_box):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)
        for note in (self.trunk_note, self.accuracy_note):
            note.setWordWrap(True)
            set_muted(note)
        self.trunk_file.setFilter(tr("Weights (*.safetensors)"))
        self.trunk_file.setToolTip(tr("The safetensors file to start from"))
        self.trunk_digest.setPlaceholderText(tr("SHA-256 (optional)"))
        self.trunk_digest.setToolTip(
            tr("The SHA-256 the file must have; if empty, any file is accepted and its SHA-256 recorded")
        )
        self.advanced_button.setText(tr("Advanced"))
        self.advanced_button.setToolTip(tr("The trunk and the seed, which seldom need a change"))
        self.advanced_button.setCheckable(True)
        self.advanced_button.setAutoRaise(True)
        self.advanced_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.advanced_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.advanced_button.toggled.connect(self._unfold)
        self.seed_box.setRange(0, 2**31 - 1)
        self.seed_box.setToolTip(tr("The same seed gives the same split and, on one machine, the same model"))
        self.model_file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.model_file.setFilter(tr("MaMOL model (*.safetensors)"))
        self.model_file.setToolTip(tr("The model file to write; the report is saved beside it"))
        self.trunk_box.currentIndexChanged.connect(self._trunk_changed)
        self.adapt_box.toggled.connect(self._trunk_changed)
        self.accuracy_box.currentIndexChanged.connect(self._accuracy_changed)
        self.accuracy_box.activated.connect(self._accuracy_chosen)
        self.all_labels_box.toggled.connect(self._accuracy_changed)
        self.model_file.fileChanged.connect(self.changed)

    def _lay_out(self) -> None:
        self.form = QFormLayout()
        # Hidden rows keep their spacing.
        self.form.setVerticalSpacing(4)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.addRow(tr("&Preset"), self.preset_box)
        self.form.addRow(self.adapt_box)
        self.form.addRow(tr("File"), self.trunk_file)
        self.form.addRow(tr("Digest"), self.trunk_digest)
        self.form.addRow(tr("Acc&uracy"), self.accuracy_box)
        self.form.addRow(self.all_labels_box)
        self.form.addRow(self.accuracy_note)
        self.form.addRow(self.surroundings_box)
        self.form.addRow(self.keep_box)
        self.form.addRow(tr("&Save to"), self.model_file)
        rare = QFormLayout(self.advanced)
        rare.setContentsMargins(12, 0, 0, 0)
        rare.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rare.addRow(tr("Trun&k"), self.trunk_box)
        rare.addRow(self.trunk_note)
        rare.addRow(tr("S&eed"), self.seed_box)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self.form)
        layout.addWidget(self.replace_choice)
        layout.addWidget(self.advanced_button)
        layout.addWidget(self.advanced)
        self._unfold(False)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 (Qt's name)
        """Look again whether the file is there."""
        super().showEvent(event)
        self.replace_choice.refresh()

    @property
    def preset(self) -> Preset:
        """How long to train."""
        return Preset(self.preset_box.currentData())

    @property
    def trunk(self) -> TrunkSource:
        """Where the trunk comes from."""
        return TrunkSource.MODEL if self.adapt_box.isChecked() else TrunkSource(self.trunk_box.currentData())

    @property
    def surroundings(self) -> bool:
        """Whether the model looks at the pixels around each one."""
        return bool(self.surroundings_box.isChecked())

    @property
    def folds(self) -> int:
        """In how many parts accuracy is measured; 1 is one that is held out."""
        return int(self.accuracy_box.currentData())

    @property
    def train_on_all(self) -> bool:
        """Whether the model learns from all labels in the end."""
        return bool(self.all_labels_box.isChecked())

    def choose_accuracy(self, folds: object, train_on_all: object, for_good: bool = True) -> None:
        """Choose how accuracy is measured; what is not on offer becomes the default.

        Args:
            folds: in how many parts.
            train_on_all: whether the model learns from all labels in the end.
            for_good: whether this is the analyst's choice, so that nothing else is proposed.
        """
        self._is_chosen, self._is_proposed = for_good, False
        place = self.accuracy_box.findData(folds) if type(folds) is int else -1
        self.accuracy_box.setCurrentIndex(max(0, place))
        self.all_labels_box.setChecked(train_on_all is True)

    def propose_folds(self, few_points: bool) -> None:
        """Propose folds where a class has few points, and else one split, unless the analyst chose."""
        if self._is_chosen or few_points == self._is_proposed:
            return
        self._is_proposed = few_points
        self.accuracy_box.setCurrentIndex(len(ACCURACIES) - 1 if few_points else 0)
        self._accuracy_changed()

    def _accuracy_chosen(self) -> None:
        self._is_chosen, self._is_proposed = True, False
        self._accuracy_changed()

    def choose(self, preset: str, trunk: str) -> None:
        """Choose preset and trunk by their values; unknown ones change nothing."""
        for box, value in ((self.preset_box, preset), (self.trunk_box, trunk)):
            if box.findData(value) >= 0:
                box.setCurrentIndex(box.findData(value))
        if trunk in [one.value for one in TrunkSource]:
            self.adapt_box.setChecked(trunk == TrunkSource.MODEL.value)
        self.show_what_is_set()

    def show_what_is_set(self) -> None:
        """Open what is rarely needed where something there is not as it usually is."""
        if self.trunk_box.currentIndex() or self.seed_box.value():
            self.advanced_button.setChecked(True)

    def _unfold(self, is_open: bool) -> None:
        self.advanced.setVisible(is_open)
        self.advanced_button.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)

    def _trunk_changed(self) -> None:
        source = self.trunk_box.currentData()
        self.trunk_note.setText(tr(next(hint for one, _, hint in TRUNKS if one.value == source)))
        from_file = self.trunk in (TrunkSource.FILE, TrunkSource.MODEL)
        for widget in (self.trunk_file, self.trunk_digest):
            widget.setVisible(from_file)
            self.form.labelForField(widget).setVisible(from_file)
        is_adapted = self.trunk is TrunkSource.MODEL
        self.trunk_box.setEnabled(not is_adapted)
        self.surroundings_box.setEnabled(not is_adapted)
        self.surroundings_box.setToolTip(
            tr("A model that is adapted keeps its own windows.")
            if is_adapted
            else tr(
                "Means over windows of 3 and 9 pixels help where fields are larger than a few pixels. Off: each pixel "
                "is classified by its own values alone, so that small fields keep their edges."
            )
        )
        self.changed.emit()

    def _accuracy_changed(self) -> None:
        """Describe how much longer it takes."""
        costs = [tr("about {0} times as long").format(self.folds)] if self.folds > 1 else []
        costs += [tr("one more training")] if self.train_on_all else []
        notes = [tr("Takes {0}.").format(tr(", and ").join(costs))] if costs else []
        if self._is_proposed:
            notes.insert(0, tr("Proposed for few points."))
        self.accuracy_note.setToolTip(
            tr("A class has fewer than {0} points").format(FEW_UNITS) if self._is_proposed else ""
        )
        self.accuracy_note.setText(" ".join(notes))
        self.accuracy_note.setVisible(bool(notes))
        self.changed.emit()
