"""Colours that are told apart, also by eyes that see fewer."""

from __future__ import annotations

from qgis.PyQt.QtGui import QColor

# Okabe and Ito's eight colours (black last as it hides the map), then Paul Tol's muted ones.
_CHOSEN = (
    "#e69f00", "#56b4e9", "#009e73", "#f0e442", "#0072b2", "#d55e00", "#cc79a7", "#999999",
    "#332288", "#88ccee", "#44aa99", "#117733", "#999933", "#ddcc77", "#882255", "#aa4499",
)  # fmt: skip
_GOLDEN_ANGLE = 137.508
_LIGHTNESS = (150, 95, 190)


def distinct_colours(count: int) -> list[QColor]:
    """Give so many colours, each unlike the others; the first ones are always the same.

    Args:
        count: 0 or more. Beyond 16 the hues go round by the golden angle in three lightnesses.
    """
    chosen = [QColor(name) for name in _CHOSEN[:count]]
    more = (
        QColor.fromHsl(round(_GOLDEN_ANGLE * i) % 360, 150, _LIGHTNESS[i % len(_LIGHTNESS)])
        for i in range(count - len(chosen))
    )
    return [*chosen, *more]
