"""The training curve as inline SVG: loss on the left axis, validation accuracy on the right."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from ..contracts.train import HistoryPoint
from ..message import message
from .svg import BOTTOM, HEIGHT, LEFT, RIGHT, TOP, WIDTH, dots, drawing, label, line, placed, turned

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Points = NDArray[np.float64]

LOSS_COLOUR, ACCURACY_COLOUR = "#c8642b", "#26825a"
_MOST_POINTS = 400


def curve_svg(history: Sequence[HistoryPoint]) -> str:
    """Draw the training curve.

    Args:
        history: the points, by step. Losses that are no numbers are left out; long histories
            are averaged over neighbouring steps.

    Returns:
        An ``svg`` element, or an empty string where there is nothing to draw.
    """
    losses = np.array([(p.step, p.loss) for p in history if math.isfinite(p.loss)], dtype=float).reshape(-1, 2)
    accuracies = np.array(
        [(p.step, p.validation_accuracy) for p in history if p.validation_accuracy is not None], dtype=float
    ).reshape(-1, 2)
    if len(losses) + len(accuracies) < 2:
        return ""
    steps = np.concatenate([losses[:, 0], accuracies[:, 0]])
    first, last = float(steps.min()), float(max(steps.max(), steps.min() + 1))
    highest = _round_up(float(losses[:, 1].max())) if len(losses) else 1.0
    parts = [_frame(first, last, highest if len(losses) else None, bool(len(accuracies)))]
    if len(losses):
        parts.append(line(placed(_thin(losses), first, last, highest), LOSS_COLOUR))
    if len(accuracies):
        corners = placed(accuracies, first, last, 1.0)
        parts.append(line(corners, ACCURACY_COLOUR))
        parts.extend(dots(corners, ACCURACY_COLOUR))
    return drawing(message("Training curve"), parts)


def _thin(points: Points) -> Points:
    """Average runs of points so that not more than a few hundred are drawn; n x 2."""
    if len(points) <= _MOST_POINTS:
        return points
    return np.stack([run.mean(axis=0) for run in np.array_split(points, _MOST_POINTS)])


def _round_up(value: float) -> float:
    """Return the next of 1, 2, 2.5, 5 times a power of ten; 1 for 0 and less."""
    if value <= 0:
        return 1.0
    power = 10.0 ** math.floor(math.log10(value))
    return next(factor * power for factor in (1, 2, 2.5, 5, 10) if factor * power >= value * 0.999999)


def _frame(first: float, last: float, highest_loss: float | None, with_accuracy: bool) -> str:
    """Draw grid, ticks and titles of the axes."""
    right, foot = WIDTH - RIGHT, HEIGHT - BOTTOM
    parts = []
    for part in range(5):
        y = foot - part / 4 * (foot - TOP)
        parts.append(f'<line x1="{LEFT}" y1="{y:.1f}" x2="{right}" y2="{y:.1f}" stroke="#dddddd"/>')
        if highest_loss is not None:
            parts.append(label(LEFT - 6, y + 4, f"{highest_loss * part / 4:.3g}", "end", LOSS_COLOUR))
        if with_accuracy:
            parts.append(label(right + 6, y + 4, f"{25 * part} %", "start", ACCURACY_COLOUR))
    pace = _round_up((last - first) / 6)
    for step in np.arange(math.ceil(first / pace), last / pace + 1e-9) * pace:
        x = LEFT + (step - first) / (last - first) * (right - LEFT)
        parts.append(label(x, foot + 16, f"{step:,g}", "middle", "#444444"))
    parts.append(label((LEFT + right) / 2, HEIGHT - 6, message("step"), "middle", "#444444"))
    if highest_loss is not None:
        parts.append(turned(12, message("loss"), LOSS_COLOUR))
    if with_accuracy:
        parts.append(turned(WIDTH - 6, message("validation accuracy"), ACCURACY_COLOUR))
    return "".join(parts)
