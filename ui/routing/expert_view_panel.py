"""The expert shares of a result on the map: what is shown is chosen here, and drawn in the result's own layers."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ...core import api
from ...core.contracts.outputs import OutputKind
from ...core.contracts.routing import ExpertMapRequest, ExpertShares
from ...core.errors import MamolError
from ...core.model.experts import possible_experts
from ..common.section import section_title
from ..common.text import plain_label, set_muted
from ..jobs.latest_job import LatestJob
from ..language.words import shown, tr
from ..layers.expert_view import MAP_OF, ExpertView, add_expert_map, show_view, stored_view
from ..layers.kept_results import KeptResult
from ..sources.rasters import raster_path
from .expert_picker import ExpertPicker


class ExpertViewPanel(QWidget):
    """The picker, and a line that says what is missing.

    Signals:
        refused: a sentence: a map could not be made or opened.
    """

    refused = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._result: KeptResult | None = None
        self.shares: ExpertShares | None = None
        self._wanted: ExpertView | None = None
        self.job = LatestJob(self)
        self.picker = ExpertPicker(self)
        self.state = plain_label("", self)
        self.state.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        meaning = plain_label(
            tr(
                "Which experts contributed at each pixel, and how much. Shares do not prove what decided the class: "
                "trunk and sensor heads weigh more."
            ),
            self,
        )
        meaning.setWordWrap(True)
        set_muted(meaning)
        layout.addWidget(section_title(tr("Experts on the map"), self))
        layout.addWidget(meaning)
        layout.addWidget(self.picker)
        layout.addWidget(self.state)
        self.picker.chosen.connect(self.show_view)
        self.job.answered.connect(self._answered)
        self.job.failed.connect(self._say)
        self.set_result(None)

    def set_result(self, result: KeptResult | None) -> None:
        """Offer the experts of another result."""
        self.job.drop()
        self._result, self.shares, self._wanted = result, None, None
        self.picker.hide()
        self._say("")
        if result is None:
            return
        layer = result.layers.get(OutputKind.EXPERTS)
        if layer is None:
            self._say(
                tr(
                    "This result has no map of expert shares in the project. Tick “expert shares” on the Classify "
                    "page and classify again."
                )
            )
            return
        try:
            path = raster_path(layer)
        except MamolError as error:
            self._say(shown(str(error)))
            return
        self.job.ask(tr("MaMOL: read expert shares"), api.expert_shares, path, [layer])

    def layers_changed(self, result: KeptResult | None) -> None:
        """Take note that the same result has gained or lost a layer."""
        before, self._result = self._result, result
        had, has = (one is not None and OutputKind.EXPERTS in one.layers for one in (before, result))
        if had != has:
            self.set_result(result)

    def show_view(self, view: ExpertView) -> None:
        """Show a view; a map that the result does not have is made first, beside the map of expert shares."""
        if self._result is None or self.shares is None:
            return
        self.job.drop()
        self._say("")
        kind = MAP_OF[view.shown]
        if kind in self._result.layers:
            show_view(view, self._result, self.shares)
            return
        experts = self._result.layers[OutputKind.EXPERTS]
        try:
            path = raster_path(experts)
        except MamolError as error:
            self._say(shown(str(error)))
            return
        self._wanted = view
        self._say(tr("Making the map…"))
        request = ExpertMapRequest(path, kind, str(_free_path(Path(path), kind)))
        self.job.ask(tr("MaMOL: make an expert map"), api.expert_map, request, [experts])

    def _answered(self, made: Any) -> None:
        result = self._result
        if result is None:
            return
        if isinstance(made, ExpertShares):
            self._offer(made, result)
        elif self.shares is not None and self._wanted is not None:
            self._say("")
            try:
                layer: QgsRasterLayer = add_expert_map(made, result, self.shares)
            except MamolError as error:
                self.refused.emit(shown(str(error)))
                return
            self._result = replace(result, layers={**result.layers, made.kind: layer})
            show_view(self._wanted, self._result, self.shares)

    def _offer(self, shares: ExpertShares, result: KeptResult) -> None:
        self.shares = shares
        places = possible_experts(shares.names, result.run.sensor_names)
        names = [shares.names[place] for place in places]
        self.picker.set_experts(names, stored_view(result.layers[OutputKind.EXPERTS]))
        self.picker.show()

    def _say(self, sentence: str) -> None:
        self.state.setText(sentence)
        self.state.setVisible(bool(sentence))


def _free_path(experts: Path, kind: OutputKind) -> Path:
    """Name a new file beside a map: "fields_experts.tif" gives "fields_router_entropy.tif", or with a number."""
    stem = experts.stem.removesuffix(OutputKind.EXPERTS.value).rstrip("_")
    name = f"{stem}_{kind.value}" if stem else kind.value
    path, number = experts.with_name(f"{name}.tif"), 1
    while path.exists():
        number += 1
        path = experts.with_name(f"{name}_{number}.tif")
    return path
