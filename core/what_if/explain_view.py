"""Asking about a place of the preview: what it shows is answered, switches, masks and brush included."""

from __future__ import annotations

from dataclasses import replace

from ..contracts.classify import ClassifyRequest
from ..contracts.preview import ExplainViewRequest, with_removals
from ..contracts.routing import ExplainRequest, Explanation
from ..contracts.run_record import record_run
from ..errors import SensorError
from ..inference.explain import explain
from ..model.file import sha256_of
from ..progress import Progress


def explain_view(request: ExplainViewRequest, progress: Progress) -> Explanation:
    """Say why a place of a preview is what it is, recomputed for that window on the pixels of Classify.

    Args:
        request: the preview and the place.
        progress: asked between the steps whether to stop.

    Returns:
        Classes, sensors, experts, and what the place would be without each sensor that is there.

    Raises:
        MamolError: a sentence: all sensors are off, a source cannot be read, or no sensor sees the place.
        Cancelled: when the answer is no longer wanted.
    """
    view = request.view
    if not request.present:
        raise SensorError("All sensors are off, so the preview has no class anywhere. Switch one on.")
    sensors = tuple(replace(source, is_off=source.name not in request.present) for source in view.sensors)
    asked = ClassifyRequest(
        view.model_path, with_removals(sensors, request.removals), (), reference=view.reference, cover=view.cover,
        pixel_size=view.pixel_size,
    )  # fmt: skip
    run = record_run(asked, sha256_of(view.model_path), "")
    return explain(ExplainRequest(run, request.place, view.device), progress)
