"""How far two interpreters of a sample agree."""

from __future__ import annotations

import math

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ...core.contracts.agreement import Agreement
from ...core.errors import AssessmentError, MamolError
from ...core.message import message
from ...core.text import counted, listed
from ..common.text import plain_label
from ..jobs.latest_job import LatestJob
from ..language.words import shown, tr
from .label_sheet import SheetData, run_agreement, sheet_source


class AgreementPanel(QWidget):
    """A button, and what it found in a sentence.

    Signals:
        wanted: the button was clicked.
        refused: a sentence: why there is no agreement.
    """

    wanted = pyqtSignal()
    refused = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.job = LatestJob(self)
        self.button = QPushButton(tr("Compare &interpreters"), self)
        self.button.setToolTip(tr("How often both interpreters saw the same class, and kappa"))
        self.text = plain_label("", self)
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.text)
        self.button.clicked.connect(lambda *_: self.wanted.emit())
        self.job.answered.connect(self._compared)
        self.job.failed.connect(self.refused)
        self.clear()

    def compare(self, layer: QgsVectorLayer | None) -> None:
        """Compare the labels of the two interpreters of a layer, or say in a sentence why not."""
        try:
            if layer is None:
                raise AssessmentError(
                    message("No sample is chosen. Choose a layer of points that two interpreters labelled.")
                )
            source = sheet_source(layer, 0)
        except MamolError as error:
            self.refused.emit(shown(str(error)))
            return
        self.job.ask(tr("MaMOL: compare interpreters"), run_agreement, source, [layer])

    def clear(self) -> None:
        """Say nothing any more."""
        self.job.drop()
        self._say("")

    def _compared(self, data: SheetData) -> None:
        if data.agreement is not None:
            self._say(agreement_sentence(data.agreement))

    def _say(self, sentence: str) -> None:
        self.text.setText(sentence)
        self.text.setVisible(bool(sentence))


def agreement_sentence(found: Agreement) -> str:
    """Return the agreement in words, with the points at which the two differ."""
    kappa = "" if math.isnan(found.kappa) else tr(", kappa {kappa:.2f}", kappa=found.kappa)
    share = tr("{share:.1f} % the same class{kappa}", share=100 * found.share, kappa=kappa)
    words = [tr("{points} labelled by both: {share}.", points=counted(found.points, "point"), share=share)]
    if found.differing:
        words.append(
            tr(
                "They differ at points {differing}: show 'interpreters differ' to step there.",
                differing=listed(found.differing),
            )
        )
    return " ".join([*words, *map(shown, found.warnings)])
