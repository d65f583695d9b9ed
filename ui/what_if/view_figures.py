"""What a preview says in figures: agreement, confidence, class changes."""

from __future__ import annotations

import math

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

from ...core.contracts.preview import PreviewPicture, ViewValues
from ..common.reference_choice import about_seen_labels
from ..common.section import exportable_title, section_title
from ..common.text import plain_label, set_muted
from ..language.words import shown, tr
from .transition_table import TransitionTable


class ViewFigures(QWidget):
    """The figures of the picture that is shown; hidden until there is one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.agreement = self._figure(tr("Share of pixels in view with the same class as with all sensors"))
        self.confidence = self._figure(
            tr("Mean probability of the mapped class: with all sensors → with those that are on")
        )
        self.confidence.setWordWrap(True)
        self.accuracy = self._figure(
            tr("Share of the reference's pixels in view whose class is right: with all sensors and dates → as shown")
        )
        self.accuracy_title = plain_label(tr("Overall accuracy:"), self)
        self.seen_labels = plain_label(about_seen_labels(), self)
        self.seen_labels.setWordWrap(True)
        set_muted(self.seen_labels)
        self._worth: ViewValues | None = None
        self._first: PreviewPicture | None = None
        self._is_awaited = True
        self.title = section_title(tr("Compared with all sensors"), self)
        self.hidden = plain_label("", self)
        self.hidden.setWordWrap(True)
        set_muted(self.hidden)
        self.transitions = TransitionTable(self)
        self.nothing_changes = plain_label(tr("No pixel in view changes its class."), self)
        self.nothing_changes.setWordWrap(True)
        self.note = plain_label("", self)
        self.note.setWordWrap(True)
        set_muted(self.note)
        self._lay_out()
        self._tell_accuracy()
        self.hide()

    def _figure(self, hint: str) -> QLabel:
        label = plain_label("", self)
        label.setToolTip(hint)
        flags = Qt.TextInteractionFlag
        label.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        return label

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(tr("Agreement:"), self.agreement)
        form.addRow(tr("Mean confidence:"), self.confidence)
        form.addRow(self.accuracy_title, self.accuracy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.title)
        layout.addWidget(self.hidden)
        layout.addLayout(form)
        layout.addWidget(self.seen_labels)
        layout.addWidget(exportable_title(tr("Class changes"), self.transitions.exports, self))
        layout.addWidget(self.nothing_changes)
        layout.addWidget(self.transitions)
        layout.addWidget(self.note)

    def show_picture(self, picture: PreviewPicture, hidden: str = "") -> None:
        """Show a picture's figures.

        Args:
            picture: the picture.
            hidden: which dates of series count as missing in it, in words; empty where none does.
        """
        self.title.setText(tr("Compared with all sensors and all dates") if hidden else tr("Compared with all sensors"))
        self.hidden.setText(tr("Hidden dates: {0}").format(hidden))
        self.hidden.setVisible(bool(hidden))
        self.agreement.setText(_percent(picture.shown.agreement))
        before, after = (_confidence(figures.mean_confidence) for figures in (picture.whole, picture.shown))
        seen = _percent(picture.shown.pixels / max(picture.whole.pixels, 1))
        if picture.shown.pixels == 0 or seen == _percent(1):
            self.confidence.setText(f"{before} → {after}")
        else:
            # Without the pixels that lost their class the mean may rise; so it says which pixels it is of.
            self.confidence.setText(tr("{0} → {1} where there is a class ({2})").format(before, after, seen))
        self.transitions.show_transitions(picture.shown.transitions, picture.classes)
        self.transitions.setVisible(bool(picture.shown.transitions))
        self.nothing_changes.setVisible(not picture.shown.transitions)
        self.note.setText("\n".join(f"• {shown(sentence)}" for sentence in picture.warnings))
        self.note.setVisible(bool(picture.warnings))
        if self._is_awaited:
            self._first, self._is_awaited = picture, False
            self._tell_accuracy()
        self.show()

    def await_picture(self) -> None:
        """Take the next picture for the first of a view, whose pixels are those that a reference was read on."""
        self._is_awaited = True

    def show_worth(self, worth: ViewValues | None) -> None:
        """Show how accurate the picture is, as far as a reference tells.

        Args:
            worth: what was found of the view; None where nothing is known of it.
        """
        self._worth = worth
        self._tell_accuracy()

    def _tell_accuracy(self) -> None:
        """Compare the first picture with the reference, which was read on the same pixels."""
        worth, first = self._worth, self._first
        right = worth.accuracy_of(first) if worth is not None and first is not None else math.nan
        if worth is not None and not math.isnan(right):
            self.accuracy.setText(f"{_percent(worth.overall)} → {_percent(right)}")
        for widget in (self.accuracy, self.accuracy_title, self.seen_labels):
            widget.setVisible(not math.isnan(right))


def _percent(share: float) -> str:
    return "-" if math.isnan(share) else f"{100 * share:.1f} %"


def _confidence(mean: float) -> str:
    return "-" if math.isnan(mean) else f"{mean:.2f}"
