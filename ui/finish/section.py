"""Finishing on the Classify page: a box to tick, its choices, and a button for maps that exist."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ...core.contracts.classify import ClassifyRequest, ClassifyResult
from ...core.contracts.outputs import OutputKind
from ...core.errors import FinishError
from ...core.message import message
from ..common.replace_choice import free_path
from ..language.words import tr
from ..layers.finished_layers import add_finished
from .choices import FinishChoices
from .dialog import FinishDialog
from .form import FinishChoice, build_finish_request, finished_path, polygons_path
from .job import ClassifiedAndFinished, with_finishing

_INDENT = 18


class FinishSection(QWidget):
    """The choices of finishing, to be done after Classify in the same run.

    Signals:
        needs_probabilities: what is chosen needs their map.
    """

    needs_probabilities = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QCheckBox(tr("Finish the class map"), self)
        self.box.setToolTip(tr("Smoothing, a mapping unit and polygons, as another map beside the others"))
        self.button = QPushButton(tr("Finish a map…"), self)
        self.button.setToolTip(tr("Smoothing, a mapping unit and polygons for a class map that exists"))
        self.choices = FinishChoices(self)
        self.dialog: FinishDialog | None = None
        inner = QHBoxLayout()
        inner.setContentsMargins(_INDENT, 0, 0, 0)
        inner.addWidget(self.choices)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.box)
        layout.addLayout(inner)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.box.toggled.connect(self._refresh)
        self.choices.changed.connect(self._refresh)
        self.button.clicked.connect(self.open_dialog)
        self._refresh()

    def _refresh(self, *_: object) -> None:
        self.choices.setVisible(self.box.isChecked())
        if self.box.isChecked() and self.choices.choice().needs_probabilities:
            self.needs_probabilities.emit()

    def open_dialog(self, *_: object) -> None:
        """Open the window for maps that exist."""
        if self.dialog is None:
            self.dialog = FinishDialog(self.window())
        self.dialog.open_for()

    def job(
        self,
        classify: Callable[..., ClassifyResult],
        request: ClassifyRequest,
        done: Callable[[ClassifyResult], None],
    ) -> tuple[Callable[..., Any], Callable[[Any], None]]:
        """Return the job to run, and who takes its result: with finishing, where that is wanted.

        Args:
            classify: the job without finishing.
            request: what it is asked.
            done: takes what Classify gives.

        Raises:
            FinishError: what is chosen cannot be done.
        """
        if not self.box.isChecked():
            return classify, done
        paths = {output.kind: output.path for output in request.outputs}
        classes = paths.get(OutputKind.CLASSES)
        if classes is None:
            raise FinishError(message("Finishing needs the class map. Tick classes among the maps."))
        output = free_path(finished_path(Path(classes)), lambda path: (polygons_path(path),))
        finish = build_finish_request(
            self.choices.choice(),
            classes,
            str(output),
            paths.get(OutputKind.PROBABILITIES),
            paths.get(OutputKind.CONFIDENCE),
        )
        return with_finishing(classify, finish), partial(self._done, done, classes)

    def _done(self, done: Callable[[ClassifyResult], None], classes: str, both: ClassifiedAndFinished) -> None:
        done(both.classified)
        if both.finished is not None:
            layers = QgsProject.instance().mapLayers().values()
            add_finished(both.finished, next((one for one in layers if one.source() == classes), None))

    # Coming back with the project

    def to_json(self) -> dict[str, Any]:
        """Return plain data, for the project."""
        return {"wanted": self.box.isChecked(), **self.choices.choice().to_json()}

    def restore(self, data: Any) -> None:
        """Put back what :meth:`to_json` gave."""
        self.choices.choose(FinishChoice.from_json(data))
        self.box.setChecked(bool(data.get("wanted")) if isinstance(data, dict) else False)

    def release(self) -> None:
        """Stop what runs and close the window, before the dock is deleted."""
        if self.dialog is not None:
            self.dialog.close()
            self.dialog.deleteLater()
            self.dialog = None
