"""The tools below the labels of the Train page: check, draw and look at them, find where to label next."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QPushButton, QSpinBox, QVBoxLayout, QWidget

from ..cleaning.check_panel import CheckPanel, choices_sentence
from ..cleaning.choices import LabelChoices
from ..cleaning.inputs import InputsOf
from ..cleaning.next_panel import NextPanel
from ..common.text import plain_label
from ..drawing.draw_panel import DrawPanel
from ..drawing.spectra_panel import SpectraPanel
from ..language.words import tr
from ..settings import ProjectSettings

MOST_BUFFER = 20
BUFFER_KEY = "train/inner_buffer"


class LabelTools(QWidget):
    """Opens the tools for labels, and says what was chosen with them.

    Signals:
        drawn_wanted: the layer of drawn labels, to be the label layer of the page.

    Args:
        inputs: returns sensors and labels of the page.
        canvas: the map; None where there is none.
        parent: the page.
    """

    drawn_wanted = pyqtSignal(object)

    def __init__(self, inputs: InputsOf, canvas: QgsMapCanvas | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inputs = inputs
        self._canvas = canvas
        self.choices = LabelChoices(self)
        self.model_path = ""
        self.check_button = QPushButton(tr("Check labels…"), self)
        self.check_button.setToolTip(tr("List labels that may be wrong, and exclude or relabel them"))
        self.draw_button = QPushButton(tr("Draw labels…"), self)
        self.draw_button.setToolTip(tr("Draw labels on the map, pixel by pixel, as polygons, or as grown regions"))
        self.spectra_button = QPushButton(tr("Spectra…"), self)
        self.spectra_button.setToolTip(tr("Mean and spread of each class in each sensor, and their separability"))
        self.next_button = QPushButton(tr("Label next…"), self)
        self.next_button.setToolTip(tr("Choose places where one more label would help the selected model most"))
        self.buffer_caption = plain_label(tr("&Inner buffer"), self)
        self.buffer_box = QSpinBox(self)
        self.buffer_box.setRange(0, MOST_BUFFER)
        self.buffer_box.setSuffix(tr(" px"))
        self.buffer_box.setToolTip(
            tr("Pixels along the edge of labelled places that are not trained on, for they may be mixed")
        )
        self.buffer_caption.setBuddy(self.buffer_box)
        self.summary = plain_label("", self)
        self.summary.setWordWrap(True)
        self.check_panel: CheckPanel | None = None
        self.next_panel: NextPanel | None = None
        self.draw_panel: DrawPanel | None = None
        self.spectra_panel: SpectraPanel | None = None
        self._dialogs: list[QDialog] = []
        self._lay_out()
        self.check_button.clicked.connect(self.check)
        self.draw_button.clicked.connect(self.draw)
        self.spectra_button.clicked.connect(self.show_spectra)
        self.next_button.clicked.connect(self.look_for_places)
        self.choices.changed.connect(self._show_choices)
        self._show_choices()

    def _lay_out(self) -> None:
        buttons = QGridLayout()
        buttons.addWidget(self.check_button, 0, 0)
        buttons.addWidget(self.draw_button, 0, 1)
        buttons.addWidget(self.spectra_button, 1, 0)
        buttons.addWidget(self.next_button, 1, 1)
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
            self._dialog_of(self.check_panel, tr("Check labels"))
        _show(self.check_panel.window())

    def look_for_places(self) -> None:
        """Show the panel that says where to label next."""
        if self.next_panel is None:
            self.next_panel = NextPanel(self._inputs, lambda: self.model_path, self._canvas)
            self._dialog_of(self.next_panel, tr("Where to label next"))
        _show(self.next_panel.window())

    def draw(self) -> None:
        """Show the panel that draws labels."""
        if self.draw_panel is None:
            self.draw_panel = DrawPanel(self._inputs, self._canvas)
            self.draw_panel.wanted_as_labels.connect(self.drawn_wanted)
            self._dialog_of(self.draw_panel, tr("Draw labels")).resize(360, 300)
        self.draw_panel.refresh()
        _show(self.draw_panel.window())

    def show_spectra(self) -> None:
        """Show the spectra of the classes."""
        if self.spectra_panel is None:
            self.spectra_panel = SpectraPanel(self._inputs, self.choices)
            self._dialog_of(self.spectra_panel, tr("Spectra and separability"))
        _show(self.spectra_panel.window())

    def _dialog_of(self, panel: QWidget, title: str) -> QDialog:
        """Put a panel into a window of its own, above the main one."""
        dialog = QDialog(self.window(), Qt.WindowType.Tool)
        dialog.setWindowTitle(title)
        QVBoxLayout(dialog).addWidget(panel)
        dialog.resize(620, 560)
        self._dialogs.append(dialog)
        return dialog

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
        for panel in (self.next_panel, self.spectra_panel):
            if panel is not None:
                panel.forget()

    def release(self) -> None:
        """Stop what runs, and close the window, before the dock is deleted."""
        for panel in (self.check_panel, self.next_panel, self.spectra_panel):
            if panel is not None:
                panel.cancel()
        if self.draw_panel is not None:
            self.draw_panel.release()
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
