"""Colours for what nobody has given one: classes, experts, patterns, class changes; and the ramps of shares."""

from __future__ import annotations

import colorsys

# Okabe and Ito's colours and one of Tol's; the second half was searched for among colours that are neither grey nor
# nearly black or white ("no data"), so that all sixteen stay as far apart as can be for eyes that miss a kind of cone.
_DISTINCT = (
    "#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#f0e442",
    "#332288", "#90f0f0", "#780018", "#904878", "#c0d890", "#306048", "#d8a8a8", "#c00000", "#483048",
)  # fmt: skip

# Colour-blind-safe ramps that also read in grey: cividis, magma (light for certain), viridis.
CONFIDENCE_RAMP = ("#00224e", "#2a3f6d", "#575d6d", "#7c7b78", "#a59c74", "#d2c060", "#fee838")
ENTROPY_RAMP = ("#fcfdbf", "#fe9f6d", "#de4968", "#8c2981", "#3b0f70", "#000004")
SHARES_RAMP = ("#440154", "#443983", "#31688e", "#21918c", "#35b779", "#90d743", "#fde725")

# Of changes, on a grey backdrop beside class maps: vivid, and none of the colours that classes have by default.
_CHANGES = (
    "#e6007e", "#7b2cbf", "#ff5a4a", "#00a6fb", "#9ccc00", "#8d5524", "#ff9d5c", "#5a00ff", "#00d69a", "#ffb8e0",
)  # fmt: skip

_GOLDEN_RATIO = 0.618033988749895


def default_colour(value: int) -> str:
    """Return for a class value a colour that neighbouring values do not come near.

    Args:
        value: the class value, 1 to 65535.

    Returns:
        "#rrggbb"; always the same for the same value.
    """
    if 1 <= value <= len(_DISTINCT):
        return _DISTINCT[value - 1]
    hue = (0.33 + (value - 1) * _GOLDEN_RATIO) % 1.0
    lightness = (0.45, 0.62, 0.34)[value % 3]
    red, green, blue = (round(255 * part) for part in colorsys.hls_to_rgb(hue, lightness, 0.6))
    return f"#{red:02x}{green:02x}{blue:02x}"


def change_colour(value: int) -> str:
    """Return for a class change, numbered from 1, a colour that is not taken for a class's: "#rrggbb"."""
    if 1 <= value <= len(_CHANGES):
        return _CHANGES[value - 1]
    red, green, blue = (
        round(255 * part) for part in colorsys.hls_to_rgb((0.9 + value * _GOLDEN_RATIO) % 1.0, 0.5, 0.95)
    )
    return f"#{red:02x}{green:02x}{blue:02x}"


def ramp_colour(ramp: tuple[str, ...], share: float) -> tuple[int, int, int]:
    """Return the colour at a share of 0 to 1 of a ramp, between its colours in equal steps: red, green, blue."""
    place = min(max(share, 0.0), 1.0) * (len(ramp) - 1)
    below = min(int(place), len(ramp) - 2)
    low, high = bytes.fromhex(ramp[below][1:]), bytes.fromhex(ramp[below + 1][1:])
    red, green, blue = (round(first + (second - first) * (place - below)) for first, second in zip(low, high))
    return red, green, blue
