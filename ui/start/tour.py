"""The guided tour: a few steps, each with a sentence or two and the widget it is about in a frame."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ..common.text import plain_label
from ..language.words import tr
from .highlight import Highlight

MOST_STEPS = 7


@dataclass(frozen=True)
class Step:
    """A step of the tour.

    Attributes:
        title: what it is about.
        text: what to do there, and what will be seen.
        page: the page of the dock it is on.
        target: finds the widget to frame, when the step begins.
    """

    title: str
    text: str
    page: QWidget
    target: Callable[[], QWidget | None]


class Tour(QFrame):
    """A panel above the pages; the pages stay usable, and it can be left at any step.

    Signals:
        page_wanted: a page to show.
        ended: it was left, or its last step is done.

    Args:
        ground: what holds the pages.
        parent: the dock's inside.
    """

    page_wanted = pyqtSignal(object)
    ended = pyqtSignal()

    def __init__(self, ground: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[Step, ...] = ()
        self.place = 0
        self.highlight = Highlight(ground)
        self.title = plain_label("", self)
        self.text = plain_label("", self)
        self.back_button = QPushButton(tr("Back"), self)
        self.next_button = QPushButton(tr("Next"), self)
        self.leave_button = QPushButton(tr("Leave the tour"), self)
        self._set_up()
        self.hide()

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.StyledPanel)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        for label in (self.title, self.text):
            label.setWordWrap(True)
        self.back_button.setToolTip(tr("The step before"))
        self.next_button.setToolTip(tr("The next step"))
        self.leave_button.setToolTip(tr("End the tour (Esc); the help button starts it again"))
        self.back_button.clicked.connect(lambda: self.go_to(self.place - 1))
        self.next_button.clicked.connect(self._next)
        self.leave_button.clicked.connect(self.leave)
        buttons = QHBoxLayout()
        buttons.addWidget(self.leave_button)
        buttons.addStretch(1)
        buttons.addWidget(self.back_button)
        buttons.addWidget(self.next_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 6)
        layout.addWidget(self.title)
        layout.addWidget(self.text)
        layout.addLayout(buttons)

    @property
    def is_on(self) -> bool:
        """Whether a step is shown."""
        return bool(self._steps)

    def start(self, steps: Sequence[Step]) -> None:
        """Begin with the first step.

        Raises:
            ValueError: nobody takes a tour with so many steps.
        """
        if not 0 < len(steps) <= MOST_STEPS:
            raise ValueError(f"{len(steps)} steps")
        self._steps = tuple(steps)
        self.show()
        self.go_to(0)
        self.next_button.setFocus()

    def go_to(self, place: int) -> None:
        """Show a step, counted from 0."""
        self.place = min(max(place, 0), len(self._steps) - 1)
        step = self._steps[self.place]
        self.title.setText(tr("{0} of {1}: {2}").format(self.place + 1, len(self._steps), step.title))
        self.text.setText(step.text)
        self.back_button.setEnabled(self.place > 0)
        is_last = self.place == len(self._steps) - 1
        self.next_button.setText(tr("Done") if is_last else tr("Next"))
        self.page_wanted.emit(step.page)
        target = step.target()
        if target is not None and target.window() is not None:
            layout = target.window().layout()
            if layout is not None:
                layout.activate()
        self.highlight.put_around(target)

    def leave(self) -> None:
        """End the tour."""
        self._steps = ()
        self.highlight.put_around(None)
        self.hide()
        self.ended.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Leave with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _next(self) -> None:
        if self.place == len(self._steps) - 1:
            self.leave()
        else:
            self.go_to(self.place + 1)
