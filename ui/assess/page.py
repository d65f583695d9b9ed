"""The Assess page: draw points, label them on the map, and say how good the map is."""

from __future__ import annotations

from pathlib import PurePath

from qgis.core import Qgis, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ..common.text import plain_label, set_muted
from ..language.words import tr
from .assess_panel import AssessPanel
from .design_panel import DesignPanel
from .label_panel import LabelPanel

DRAW, LABEL, ASSESS = range(3)


class AssessPage(QWidget):
    """Three steps, one of which is shown.

    Signals:
        message: a sentence for the dock's message bar, and its level.
        run_started: a job begins; what was said of earlier ones is no longer of interest.

    Args:
        canvas: the map canvas, or None.
        parent: the dock.
    """

    message = pyqtSignal(str, object)
    run_started = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.design_panel = DesignPanel(self)
        self.label_panel = LabelPanel(canvas, self)
        self.assess_panel = AssessPanel(self)
        self.panels = (self.design_panel, self.label_panel, self.assess_panel)
        self.steps = QButtonGroup(self)
        self.hint = plain_label("", self)
        self.hint.setWordWrap(True)
        set_muted(self.hint)
        row = QHBoxLayout()
        row.setSpacing(2)
        for number, (caption, hint) in enumerate(
            (
                (tr("&1. Draw"), tr("Draw random points in the strata of a class map.")),
                (tr("&2. Label"), tr("Say at each point which class is really there.")),
                (tr("&3. Assess"), tr("Accuracy and class areas, with 95 % intervals.")),
            )
        ):
            button = QPushButton(caption, self)
            button.setCheckable(True)
            button.setToolTip(hint)
            self.steps.addButton(button, number)
            row.addWidget(button, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(row)
        layout.addWidget(self.hint)
        for panel in self.panels:
            layout.addWidget(panel)
        layout.addStretch(1)
        self.steps.idToggled.connect(self._step_chosen)
        self.design_panel.drawn.connect(self._drawn)
        for panel in self.panels:
            panel.message.connect(self.message)
        for job in (self.design_panel, self.assess_panel):
            job.run_started.connect(self.run_started)
        for panel in self.panels:
            panel.hide()
        self.go_to(DRAW)

    def go_to(self, step: int) -> None:
        """Show a step: ``DRAW``, ``LABEL`` or ``ASSESS``."""
        self.steps.button(step).setChecked(True)

    def compare(self, this: str, other: str) -> bool:
        """Offer to compare two class maps on a sample, or say in a sentence why not.

        Args:
            this: file of the map to assess.
            other: file of the map to compare it with.
        """
        found = [_layer_of(path) for path in (this, other)]
        for path, layer in zip((this, other), found):
            if layer is None:
                told = tr("The class map '{0}' is not a layer of this project. Add that file, then try again.")
                self.message.emit(told.format(PurePath(path).name), Qgis.MessageLevel.Warning)
                return False
        self.go_to(ASSESS)
        self.assess_panel.map_box.choose(found[0])
        self.assess_panel.other_box.choose(found[1])
        return True

    def _step_chosen(self, step: int, chosen: bool) -> None:
        self.panels[step].setVisible(chosen)
        if not chosen:
            return
        self.hint.setText(self.steps.button(step).toolTip())
        if step == DRAW:
            self.design_panel.suggest()
        elif step == ASSESS:
            # What was drawn and labelled before is what is to be assessed.
            assess = self.assess_panel
            if assess.map_box.chosen is None:
                assess.map_box.choose(self.design_panel.map_box.chosen)
            if assess.sample_box.chosen is None:
                assess.sample_box.choose(self.label_panel.layer)

    def _drawn(self, layer: QgsVectorLayer) -> None:
        self.label_panel.choose(layer)
        self.assess_panel.map_box.choose(self.design_panel.map_box.chosen)
        self.assess_panel.sample_box.choose(layer)

    def cancel(self) -> None:
        """Stop the jobs that run, and labelling."""
        self.design_panel.cancel()
        self.assess_panel.cancel()
        self.label_panel.stop()

    def forget(self) -> None:
        """Stop what belongs to a project that is closed."""
        self.cancel()
        self.label_panel.agreement.clear()
        self.assess_panel.results.clear()

    def release(self) -> None:
        """Stop what runs and take everything off the map, before the dock is deleted."""
        self.cancel()
        self.label_panel.release()


def _layer_of(path: str) -> QgsRasterLayer | None:
    """Return the layer of a file; None where the project has none."""
    layers = QgsProject.instance().mapLayers().values()
    rasters = (layer for layer in layers if isinstance(layer, QgsRasterLayer))
    return next((one for one in rasters if PurePath(one.source().partition("|")[0]) == PurePath(path)), None)
