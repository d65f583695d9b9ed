"""A colour for a class nobody has given one."""

from __future__ import annotations

import colorsys

_GOLDEN_RATIO = 0.618033988749895


def default_colour(value: int) -> str:
    """Give a class value a colour that neighbouring values do not come near.

    Args:
        value: the class value, 1 to 65535.

    Returns:
        "#rrggbb"; always the same for the same value.
    """
    hue = (0.33 + (value - 1) * _GOLDEN_RATIO) % 1.0
    lightness = (0.45, 0.62, 0.34)[value % 3]
    red, green, blue = (round(255 * part) for part in colorsys.hls_to_rgb(hue, lightness, 0.6))
    return f"#{red:02x}{green:02x}{blue:02x}"
