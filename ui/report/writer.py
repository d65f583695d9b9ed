"""Reports of results and of kept scenarios: asked for in a dialog, written in the background."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from qgis.core import Qgis, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QDialog, QWidget

from ...core.contracts.outputs import MAPS, OutputKind, map_kind
from ...core.contracts.report import ReportRequest, ReportResult
from ...core.contracts.scenario import Scenario
from ...core.errors import MamolError, OutputError
from ...core.message import message
from ..common.reference_choice import ReferenceChoice
from ..jobs.latest_job import LatestJob
from ..language.words import shown, tr
from ..layers.kept_results import KeptResult, kept_results
from ..sources.labels import label_source
from ..sources.rasters import raster_path
from .dialog import ReportDialog
from .job import ReportQuestion, run_report


class ReportWriter(QObject):
    """Asks, writes, and opens what was written.

    Signals:
        message: a sentence for the dock's message bar, and its level.

    Args:
        parent: the dock.
        reference: what is chosen on the What-if page, and proposed for the report; None proposes nothing.
    """

    message = pyqtSignal(str, object)

    def __init__(self, parent: QWidget, reference: ReferenceChoice | None = None) -> None:
        super().__init__(parent)
        self._reference = reference
        self._window = parent
        self._opens = False
        self.job = LatestJob(self)
        self.job.answered.connect(self._answered)
        self.job.failed.connect(self._refuse)

    def report_result(self, result: KeptResult) -> None:
        """Ask for the report of a result in the project."""
        layers = {kind: layer for kind, layer in result.layers.items() if map_kind(kind).in_report}
        classes = layers.get(OutputKind.CLASSES)
        if classes is None:
            self._refuse(tr("This result has no class map in the project. Add its class map, or classify again."))
            return
        try:
            paths = {kind: raster_path(layer) for kind, layer in layers.items()}
        except MamolError as error:
            self._refuse(shown(str(error)))
            return
        self._ask(_request(paths, result.name, result), classes, tuple(layers.values()))

    def report_scenario(self, scenario: Scenario) -> None:
        """Ask for the report of a kept scenario; its maps of experts are those of its result, if the project has it."""
        for result in kept_results():
            layer = result.layers.get(OutputKind.CLASSES)
            if layer is not None and layer.isValid() and Path(raster_path(layer)) == Path(scenario.classes_path):
                self.report_result(result)
                return
        paths = {OutputKind.CLASSES: scenario.classes_path, OutputKind.CONFIDENCE: scenario.confidence_path}
        self._ask(_request(paths, f"{scenario.model_name} · {' + '.join(scenario.sensors)}", None), None, ())

    def _ask(self, request: ReportRequest, classes: QgsRasterLayer | None, layers: tuple[QgsRasterLayer, ...]) -> None:
        parts = [row.label for row in MAPS if row.in_report and getattr(request, row.kind.value)]
        dialog = ReportDialog(request.name, ", ".join(parts), self._window)
        if self._reference is not None:
            dialog.reference.choose(self._reference.to_json())
        try:
            if dialog.exec() != QDialog.DialogCode.Accepted:
                return
            if not dialog.path:
                raise OutputError(message("The report needs a file. Choose one under 'File'."))
            source = label_source(classes) if classes is not None else None
            asked = ReportQuestion(replace(request, report_path=dialog.path), source, dialog.reference.source())
            reference = dialog.reference.layer
            self._opens = dialog.open_box.isChecked()
            used = [*layers, reference] if reference is not None else list(layers)
            self.job.ask(tr("MaMOL: write a report"), run_report, asked, used)
        except MamolError as error:
            self._refuse(shown(str(error)))
        finally:
            dialog.deleteLater()

    def _answered(self, result: ReportResult) -> None:
        self.message.emit(tr("The report was saved as '{0}'.").format(result.report_path), Qgis.MessageLevel.Success)
        if self._opens:
            QDesktopServices.openUrl(QUrl.fromLocalFile(result.report_path))

    def _refuse(self, sentence: str) -> None:
        self.message.emit(sentence, Qgis.MessageLevel.Warning)


def _request(paths: dict[OutputKind, str], name: str, result: KeptResult | None) -> ReportRequest:
    return ReportRequest(
        classes=paths[OutputKind.CLASSES],
        report_path="",
        confidence=paths.get(OutputKind.CONFIDENCE),
        experts=paths.get(OutputKind.EXPERTS),
        dominant=paths.get(OutputKind.DOMINANT),
        name=name,
        run=result.run if result is not None else None,
    )
