"""Choosing what of the expert shares the map shows."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLabel, QWidget

from ...core.model.experts import expert_text
from ..common.text import plain_label
from ..language.words import shown, tr
from ..layers.expert_view import ExpertView, Shown


class ExpertPicker(QWidget):
    """A box for what is shown, and a box for each expert that takes part.

    Signals:
        chosen: an ExpertView, when the analyst chose in one of the boxes.
    """

    chosen = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._experts: tuple[str, ...] = ()
        self.shown_box = self._box(tr("What the map shows; the result's other maps are hidden"))
        for view, text in (
            (Shown.ONE, tr("one expert")),
            (Shown.DOMINANT, tr("dominant expert")),
            (Shown.ENTROPY, tr("router entropy")),
            (Shown.THREE, tr("three as RGB")),
        ):
            self.shown_box.addItem(text, view.value)
        self.expert_box = self._box(tr("The expert whose share is shown"))
        hint = tr("The expert whose share is shown in {0}; the larger, the brighter")
        names = (tr("red"), tr("green"), tr("blue"))
        self.colour_boxes = tuple(self._box(hint.format(name)) for name in names)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        # Hidden rows keep their spacing.
        form.setVerticalSpacing(4)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        captions = (tr("S&how"), tr("&Expert"), tr("Re&d"), tr("&Green"), tr("&Blue"))
        self._captions: dict[QComboBox, QLabel] = {}
        for caption, box in zip(captions, (self.shown_box, self.expert_box, *self.colour_boxes)):
            label = plain_label(caption, self)
            label.setBuddy(box)
            form.addRow(label, box)
            self._captions[box] = label
        self._show_boxes()

    def set_experts(self, names: Sequence[str], view: ExpertView | None) -> None:
        """Offer these experts, and choose what was chosen before; experts that are not offered are passed over."""
        self._experts = tuple(names)
        for number, box in enumerate((self.expert_box, *self.colour_boxes)):
            box.clear()
            for name in self._experts:
                box.addItem(shown(expert_text(name)), name)
            # The three colours begin with three experts.
            box.setCurrentIndex(min(max(number - 1, 0), len(self._experts) - 1))
        if view is not None:
            self.shown_box.setCurrentIndex(self.shown_box.findData(view.shown.value))
            boxes = self.colour_boxes if view.shown is Shown.THREE else (self.expert_box,)
            for box, name in zip(boxes, view.experts):
                box.setCurrentIndex(max(box.findData(name), 0))
        self._show_boxes()

    @property
    def view(self) -> ExpertView:
        """What is chosen."""
        view = Shown(self.shown_box.currentData())
        boxes = {Shown.ONE: (self.expert_box,), Shown.THREE: self.colour_boxes}.get(view, ())
        return ExpertView(view, tuple(str(box.currentData()) for box in boxes))

    def _box(self, hint: str) -> QComboBox:
        box = QComboBox(self)
        box.setToolTip(hint)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(10)
        # Not when a program changes it.
        box.activated.connect(self._activated)
        return box

    def _activated(self, _index: int) -> None:
        self._show_boxes()
        if self._experts:
            self.chosen.emit(self.view)

    def _show_boxes(self) -> None:
        view = self.shown_box.currentData()
        for box in (self.expert_box, *self.colour_boxes):
            wanted = view == (Shown.ONE.value if box is self.expert_box else Shown.THREE.value)
            box.setVisible(wanted)
            self._captions[box].setVisible(wanted)
