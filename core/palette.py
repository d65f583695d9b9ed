"""Colours for what nobody has given one: classes, experts, patterns, class changes; and the ramps of shares."""

from __future__ import annotations

import colorsys
import re
import unicodedata
import zlib
from collections.abc import Collection

# Okabe and Ito's colours and one of Tol's; the second half was searched for among colours that are neither grey nor
# nearly black or white ("no data"), so that all sixteen stay as far apart as can be for eyes that miss a kind of cone.
_DISTINCT = (
    "#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#f0e442",
    "#332288", "#90f0f0", "#780018", "#904878", "#c0d890", "#306048", "#d8a8a8", "#c00000", "#483048",
)  # fmt: skip

# Colour-blind-safe ramps that also read in grey: cividis, magma (light for certain), viridis.
CONFIDENCE_RAMP = ("#00224e", "#2a3f6d", "#575d6d", "#7c7b78", "#a59c74", "#d2c060", "#fee838")
ENTROPY_RAMP = ("#fcfdbf", "#fe9f6d", "#de4968", "#8c2981", "#3b0f70", "#000004")
FINE_COLOUR, DOUBTFUL_COLOUR = "#4393c3", "#d6604d"
"""Of what is as it should be and what is not; told apart by colour-blind eyes."""
SHARES_RAMP = ("#440154", "#443983", "#31688e", "#21918c", "#35b779", "#90d743", "#fde725")

# What a class may be called, and the colours it may have then. The word that comes first in a name counts.
_MEANINGS = (
    (
        "water waters lake lakes river rivers sea ocean pond ponds reservoir canal stream lagoon wasser see "
        "fluss meer agua lago rio eau lac riviere mer",
        ("#2166ac", "#4393c3", "#053061", "#74add1", "#08519c", "#9ecae1"),
    ),
    (
        "forest forests wood woods woodland tree trees conifer conifers coniferous broadleaf broadleaved "
        "deciduous pine spruce oak beech mangrove wald nadelwald laubwald mischwald bosque floresta foret",
        ("#1b7837", "#00441b", "#4d9221", "#238b45", "#5aae61", "#14532d"),
    ),
    (
        "grass grassland pasture pastures meadow meadows shrub shrubs shrubland scrub heath savanna steppe "
        "park lawn wiese weide grunland prairie pastizal",
        ("#a6d96a", "#7cd44b", "#c2e699", "#8fbf3f", "#b8e186", "#78c679"),
    ),
    (
        "crop crops cropland agriculture agricultural arable field fields farmland wheat barley rye oats oat "
        "maize corn soy soya soybean soybeans rice cotton sunflower sunflowers rapeseed canola potato "
        "potatoes beet beets sugarcane alfalfa vineyard vineyards orchard orchards plantation acker getreide "
        "mais weizen gerste culture cultures cultivo cultivos lavoura soja",
        ("#f2d13e", "#e6ab02", "#fff39a", "#f28e1c", "#d9d36b", "#b8a800", "#ffcc66", "#c7a500"),
    ),
    (
        "built builtup urban city town settlement settlements building buildings house houses residential "
        "industrial commercial road roads street asphalt concrete impervious sealed artificial roof roofs "
        "siedlung stadt gebaude strasse urbano bati ville",
        ("#d7301f", "#969696", "#fc8d59", "#636363", "#b30000", "#bdbdbd"),
    ),
    (
        "bare soil soils sand beach rock rocks barren desert gravel quarry mine fallow dune dunes boden fels "
        "brache suelo solo sol nu",
        ("#a6713a", "#d8b365", "#8c510a", "#c49a6c", "#bf812d", "#7f5539"),
    ),
    (
        "snow ice glacier glaciers schnee eis nieve neige neve",
        ("#d9f0ff", "#b3e5fc", "#e6f7ff"),
    ),
    (
        "wetland wetlands marsh swamp bog peat reed reeds moor",
        ("#35978f", "#80cdc1", "#01665e"),
    ),
)
_OTHERS = ("#c8b79a", "#a89c8e", "#dcd0bc", "#8f8577")
"""For what is only said not to be something."""
_NOT = frozenset(
    ("not", "no", "non", "without", "other", "un", "kein", "keine", "nicht", "ohne", "sin", "sans", "pas", "sem", "nao")
)
_COLOURS_OF = {word: colours for words, colours in _MEANINGS for word in words.split()}
_PLAIN = frozenset(
    (
        "water",
        "forest",
        "woods",
        "grass",
        "grassland",
        "crop",
        "crops",
        "cropland",
        "urban",
        "built",
        "up",
        "bare",
        "soil",
    )
)
"""Names of these words alone get the first colour."""
_WORD = re.compile(r"[^\W\d_]+")
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


def class_colour(name: str, value: int, taken: Collection[str] = ()) -> str:
    """Return for a class the colour that its name means: water is blue, forest green, crops yellow.

    The same name has the same colour in every model, unless another class of the model has it already. "Not water" is
    never blue. A name that means nothing here gets the colour of its value.

    Args:
        name: of the class.
        value: the class value, 1 to 65535.
        taken: colours that other classes have.

    Returns:
        "#rrggbb".
    """
    colours: tuple[str, ...] = ()
    is_denied = False
    decomposed = unicodedata.normalize("NFKD", name.casefold())
    words = _WORD.findall("".join(letter for letter in decomposed if not unicodedata.combining(letter)))
    for word in words:
        if word in _COLOURS_OF:
            colours = _OTHERS if is_denied else _COLOURS_OF[word]
            break
        is_denied = is_denied or word in _NOT
    first = 0 if _PLAIN.issuperset(words) else zlib.crc32(" ".join(words).encode())
    for step in range(len(colours)):
        colour = colours[(first + step) % len(colours)]
        if colour not in taken:
            return colour
    return default_colour(value)


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
