"""The tools below the labels of the Train page: check them, find where to label next, keep mixed pixels out."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QPushButton, QSpinBox, QVBoxLayout, QWidget

from ..common.text import plain_label
from ..settings import ProjectSettings
from .check_panel import CheckPanel, choices_sentence
from .choices import LabelChoices
from .inputs import InputsOf
from .next_panel import NextPanel

MOST_BUFFER = 20
BUFFER_KEY = "train/inner_buffer"


class LabelTools(QWidget):
    """Opens the tools for labels, and says what was chosen with them.

    Args:
        inputs: returns sensors and labels of the page.
        canvas: the map; None where there is none.
        parent: the page.
    """

    def __init__(self, inputs: InputsOf, canvas: QgsMapCanvas | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inputs = inputs
        self._canvas = canvas
        self.choices = LabelChoices(self)
        self.model_path = ""
        self.check_button = QPushButton(self.tr("Check labels…"), self)
        self.check_button.setToolTip(self.tr("List labels that may be wrong, and exclude or relabel them"))
        self.next_button = QPushButton(self.tr("Where to label next…"), self)
        self.next_button.setToolTip(self.tr("Choose places where one more label would help the selected model most"))
        self.buffer_caption = plain_label(self.tr("&Inner buffer"), self)
        self.buffer_box = QSpinBox(self)
        self.buffer_box.setRange(0, MOST_BUFFER)
        self.buffer_box.setSuffix(self.tr(" px"))
        self.buffer_box.setToolTip(
            self.tr("Pixels along the edge of labelled places that are not trained on, for they may be mixed")
        )
        self.buffer_caption.setBuddy(self.buffer_box)
        self.summary = plain_label("", self)
        self.summary.setWordWrap(True)
        self.check_panel: CheckPanel | None = None
        self.next_panel: NextPanel | None = None
        self._dialogs: list[QDialog] = []
        self._lay_out()
        self.check_button.clicked.connect(self.check)
        self.next_button.clicked.connect(self.look_for_places)
        self.choices.changed.connect(self._show_choices)
        self._show_choices()

    def _lay_out(self) -> None:
        buttons = QGridLayout()
        buttons.addWidget(self.check_button, 0, 0)
        buttons.addWidget(self.next_button, 1, 0, 1, 2)
        buffer = QHBoxLayout()
        buffer.addWidget(self.buffer_caption)
        buffer.addWidget(self.buffer_box)
        buffer.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(buttons)
        layout.addWidget(self.summary)
        layout.addLayout(buffer)

    @property
    def inner_buffer(self) -> int:
        """Pixels along the edge of labelled places that are not trained on."""
        return int(self.buffer_box.value())

    def check(self) -> None:
        """Show the suspicious labels, in a window of their own, so that the map stays in sight."""
        if self.check_panel is None:
            self.check_panel = CheckPanel(self._inputs, self.choices, self._canvas)
            self._dialog_of(self.check_panel, self.tr("Check labels"))
        _show(self.check_panel.window())

    def look_for_places(self) -> None:
        """Show the panel that says where to label next."""
        if self.next_panel is None:
            self.next_panel = NextPanel(self._inputs, lambda: self.model_path, self._canvas)
            self._dialog_of(self.next_panel, self.tr("Where to label next"))
        _show(self.next_panel.window())

    def _dialog_of(self, panel: QWidget, title: str) -> None:
        """Put a panel into a window of its own, above the main one."""
        dialog = QDialog(self.window(), Qt.WindowType.Tool)
        dialog.setWindowTitle(title)
        QVBoxLayout(dialog).addWidget(panel)
        dialog.resize(620, 560)
        self._dialogs.append(dialog)

    def store(self) -> None:
        """Keep the inner buffer in the project; the choices are kept as they are made."""
        ProjectSettings().write(BUFFER_KEY, self.inner_buffer)

    def restore(self) -> None:
        """Put back what the project keeps."""
        buffer = ProjectSettings().read(BUFFER_KEY)
        self.buffer_box.setValue(buffer if isinstance(buffer, int) and 0 <= buffer <= MOST_BUFFER else 0)
        self.choices.restore()
        if self.check_panel is not None:
            self.check_panel.table.set_places(())
            self.check_panel.state.clear()

    def release(self) -> None:
        """Stop what runs, and close the window, before the dock is deleted."""
        for panel in (self.check_panel, self.next_panel):
            if panel is not None:
                panel.cancel()
        for dialog in self._dialogs:
            dialog.close()

    def _show_choices(self) -> None:
        text = choices_sentence(self.choices)
        self.summary.setText(text)
        self.summary.setVisible(bool(text))


def _show(window: QWidget) -> None:
    window.show()
    window.raise_()
    window.activateWindow()
