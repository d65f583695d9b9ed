"""The preview's jobs as worker threads run them."""

from __future__ import annotations

from dataclasses import dataclass

from ...core.contracts.preview import (
    ExplainViewRequest,
    PreviewPicture,
    PreviewRequest,
    View,
    ViewValueRequest,
    ViewValues,
)
from ...core.contracts.routing import Explanation
from ...core.progress import Progress
from ...core.what_if.preview_memory import PreviewMemory
from ..sources.labels import LabelSource


@dataclass(frozen=True)
class WorthRequest:
    """Ask what each sensor is worth in a view; ``reference`` is None where no layer is chosen."""

    view: View
    reference: LabelSource | None


def run_preview(memory: PreviewMemory, request: PreviewRequest, progress: Progress) -> PreviewPicture:
    """Classify the view (worker thread: imports torch)."""
    from ...core.what_if.make_preview import make_preview

    return make_preview(memory, request, progress)


def run_explain_view(request: ExplainViewRequest, progress: Progress) -> Explanation:
    """Explain a place of the preview (worker thread: imports torch)."""
    from ...core.inference.explain import explain_view

    return explain_view(request, progress)


def run_worth(memory: PreviewMemory, request: WorthRequest, progress: Progress) -> ViewValues:
    """Read the reference and ask every combination (worker thread: imports torch)."""
    from ...core.what_if.make_preview import value_view

    if request.reference is None:
        return value_view(memory, ViewValueRequest(request.view), progress)
    labels, classes = request.reference.read(progress=progress)
    return value_view(memory, ViewValueRequest(request.view, labels, classes), progress)
