"""Questions about places of the What-if page's preview, for the Routing page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsMapLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.contracts.sensors import Extent
from ..common.result_choice import ResultChoice
from ..language.words import tr
from ..what_if.live_preview import LivePreview

PREVIEW = "what-if preview"


class PreviewQuestions(QObject):
    """Offers the preview among the results while it is on the map.

    Signals:
        outdated: the preview shows other sensors than those that were asked about last.

    Args:
        choice: the Routing page's results.
        parent: the page.
    """

    outdated = pyqtSignal()

    def __init__(self, choice: ResultChoice, parent: QObject) -> None:
        super().__init__(parent)
        self._choice = choice
        self._live: LivePreview | None = None
        self._asked: tuple[object, ...] | None = None

    def follow(self, live: LivePreview) -> None:
        """Follow a preview."""
        self._live = live
        live.asked.connect(self._preview_asked)
        live.stopped.connect(self._preview_stopped)

    @property
    def is_chosen(self) -> bool:
        """Whether the preview is asked about, not a result."""
        return self._live is not None and self._choice.key == PREVIEW

    def ask(self, place: Extent) -> tuple[Callable[..., Any], Any, tuple[QgsMapLayer, ...]]:
        """Return the job that explains a place: function, request, and the layers it reads.

        Raises:
            MamolError: a sensor's layer cannot be used.
        """
        if self._live is None:
            raise RuntimeError("there is no preview to ask about")
        question = self._live.question(place)
        self._asked = self._live.present, self._live.removals, self._live.hidden
        return question

    def _preview_asked(self) -> None:
        """An answer about other sensors no longer holds; one about another view does."""
        self._choice.set_others(((PREVIEW, tr("What-if preview")),))
        if self._live is not None and self._asked not in (
            None,
            (self._live.present, self._live.removals, self._live.hidden),
        ):
            self._asked = None
            if self.is_chosen:
                self.outdated.emit()

    def _preview_stopped(self) -> None:
        self._choice.set_others(())
