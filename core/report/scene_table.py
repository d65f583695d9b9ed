"""The table of a training report that tells scenes apart."""

from __future__ import annotations

from collections.abc import Sequence

from ..message import message
from ..model.spec import SceneRecord
from .html import DASH, bare_percent, count, text


def scene_table(scenes: Sequence[SceneRecord]) -> str:
    """Build the table of accuracy by scene.

    Args:
        scenes: that a model was trained on.

    Returns:
        HTML; the columns of scenes left out are missing where none was.
    """
    were_left_out = any(scene.left_out is not None for scene in scenes)
    heads = [message("in the model: OA, %"), message("pixels")]
    heads += [message("left out: OA, %"), message("pixels")] if were_left_out else []
    first = "".join(f'<th align="left">{text(head)}</th>' for head in (message("scene"), message("sensors")))
    rows = [f"<tr>{first}{''.join(map(_head, heads))}</tr>"]
    for scene in scenes:
        name = f"{text(scene.name)} ({text(scene.date)})" if scene.date else text(scene.name)
        cells = [_percent(scene.overall), count(scene.held_out)]
        if were_left_out:
            cells += [_percent(scene.left_out), count(scene.left_out_pixels)]
        numbers = "".join(f'<td class="number" align="right">{cell}</td>' for cell in cells)
        rows.append(f"<tr><td>{name}</td><td>{text(', '.join(scene.sensors))}</td>{numbers}</tr>")
    return f'<div class="wide"><table class="list" cellpadding="3">{"".join(rows)}</table></div>'


def _head(name: str) -> str:
    return f'<th class="number" align="right">{text(name)}</th>'


def _percent(share: float | None) -> str:
    return DASH if share is None else f"<b>{bare_percent(share)}</b>"
