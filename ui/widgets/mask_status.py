"""A sensor's status with what its mask adds to it."""

from __future__ import annotations

import math
from dataclasses import replace

from ...core.contracts.masks import MaskShare
from .mask_button import MaskButton
from .sensor_status import SensorStatus, StatusKind


def with_mask(status: SensorStatus, button: MaskButton, told: MaskShare | None) -> SensorStatus:
    """Add to a status how much of the view the mask takes away, or why it cannot be used.

    Args:
        status: of the sensor's layer.
        button: holds the mask.
        told: what was measured; None where that is still to come.
    """
    mask = button.mask
    if mask is None or status.kind in (StatusKind.PROBLEM, StatusKind.ABSENT):
        return status
    if button.layer is None:
        gone = f"its mask “{mask.name}” is gone: choose another, or none"
        return SensorStatus(StatusKind.PROBLEM, gone, "The mask's layer was removed from the project.")
    if told is None:
        return replace(status, text=f"{status.text}; masked by “{mask.name}”")
    if math.isnan(told.share):
        return SensorStatus(StatusKind.PROBLEM, told.problem.rstrip("."), "Choose another mask, or none.")
    return SensorStatus(
        StatusKind.NOTE,
        f"{status.text}; {_percent(told.share)} of the view masked",
        f"{status.hint} Where “{mask.name}” says so, the sensor counts as absent.",
    )


def _percent(share: float) -> str:
    """Give a share as a whole percentage; what is there is never called nothing, nor all."""
    whole = min(99, max(1, round(100 * share)))
    return f"{round(100 * share) if share in (0.0, 1.0) else whole} %"
