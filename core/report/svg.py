"""Parts of drawings as inline SVG."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from .html import text

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Points = NDArray[np.float64]

WIDTH, HEIGHT = 760, 280
LEFT, RIGHT, TOP, BOTTOM = 56, 60, 16, 40
"""Size of a chart and its margins, in pixels."""


def drawing(name: str, parts: list[str]) -> str:
    """Return the ``svg`` element of a chart."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}" '
        f'role="img" aria-label="{text(name)}" font-size="12">{"".join(parts)}</svg>'
    )


def placed(points: Points, first: float, last: float, highest: float) -> Points:
    """Turn points (x, value), n x 2, into coordinates of the chart: x from ``first`` to ``last``, values from 0."""
    x = LEFT + (points[:, 0] - first) / (last - first) * (WIDTH - LEFT - RIGHT)
    y = HEIGHT - BOTTOM - np.clip(points[:, 1] / highest, 0, 1) * (HEIGHT - TOP - BOTTOM)
    return np.stack([x, y], axis=1)


def line(corners: Points, colour: str) -> str:
    """Draw a line through corners, n x 2."""
    words = " ".join(f"{x:.1f},{y:.1f}" for x, y in corners)
    return f'<polyline points="{words}" fill="none" stroke="{colour}" stroke-width="1.6"/>'


def dots(corners: Points, colour: str) -> list[str]:
    """Draw a dot at each corner, n x 2."""
    return [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="2.5" fill="{colour}"/>' for x, y in corners]


def label(x: float, y: float, words: str, anchor: str, colour: str) -> str:
    """Write words at a place; ``anchor`` is "start", "middle" or "end"."""
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{colour}">{text(words)}</text>'


def turned(x: float, words: str, colour: str) -> str:
    """Write upwards beside an axis."""
    y = (TOP + HEIGHT - BOTTOM) / 2
    place = f'x="{x}" y="{y}" text-anchor="middle" transform="rotate(-90 {x} {y})"'
    return f'<text {place} fill="{colour}">{text(words)}</text>'
