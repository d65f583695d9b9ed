from __future__ import annotations

import re

import numpy as np
import pytest
from mamol.core.palette import CONFIDENCE_RAMP, ENTROPY_RAMP, SHARES_RAMP, class_colour, default_colour

# What is left of linear red, green and blue without one kind of cone: Machado, Oliveira and Fernandes 2009.
CONES = {
    "all": np.eye(3),
    "no red": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "no green": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "no blue": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
XYZ = np.array(
    [(0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.0721750), (0.0193339, 0.1191920, 0.9503041)]
)
WHITE = XYZ.sum(axis=1)
JUST_TOLD_APART = 2.3
"""A distance in CIELAB that people notice side by side; a legend and its map ask for several times that."""


def as_seen(colours, eyes):
    """CIELAB, (n, 3), of what these eyes see of colours like "#rrggbb"."""
    shares = np.array([tuple(bytes.fromhex(colour[1:])) for colour in colours]) / 255
    linear = np.where(shares <= 0.04045, shares / 12.92, ((shares + 0.055) / 1.055) ** 2.4)
    xyz = np.clip(linear @ np.transpose(CONES[eyes]), 0, 1) @ XYZ.T / WHITE
    roots = np.where(xyz > 0.008856, np.cbrt(xyz), 7.787 * xyz + 16 / 116)
    x, y, z = roots.T
    return np.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)], axis=1)


def test_default_colours_are_colours_of_their_own():
    colours = [default_colour(value) for value in range(1, 257)]
    assert all(re.fullmatch("#[0-9a-f]{6}", colour) for colour in colours)
    assert len(set(colours)) == len(colours)
    assert default_colour(65535) == default_colour(65535)


def test_neighbouring_values_differ_clearly():
    def distance(one, other):
        return sum(abs(int(one[i : i + 2], 16) - int(other[i : i + 2], 16)) for i in (1, 3, 5))

    assert min(distance(default_colour(value), default_colour(value + 1)) for value in range(1, 300)) > 80


@pytest.mark.parametrize("eyes", CONES)
def test_sixteen_colours_are_told_apart_also_without_a_kind_of_cone(eyes):
    colours = [default_colour(value) for value in range(1, 17)]
    seen = as_seen(colours, eyes)
    distances = np.linalg.norm(seen[:, None] - seen[None], axis=2) + 1e3 * np.eye(len(colours))
    first, second = np.unravel_index(np.argmin(distances), distances.shape)
    apart = f"{colours[first]} and {colours[second]} are {distances[first, second]:.1f} apart"
    assert distances[first, second] > 4 * JUST_TOLD_APART, apart


@pytest.mark.parametrize("eyes", CONES)
@pytest.mark.parametrize("ramp", [CONFIDENCE_RAMP, ENTROPY_RAMP, SHARES_RAMP], ids=["confidence", "entropy", "usage"])
def test_ramps_go_from_dark_to_light_for_all_eyes(ramp, eyes):
    """So that more and less are told apart without any hue, in print too."""
    steps = np.diff(as_seen(ramp, eyes)[:, 0])
    assert np.all(np.abs(steps) > 3 * JUST_TOLD_APART) and len(set(np.sign(steps))) == 1


def hue_of(colour):
    import colorsys

    return 360 * colorsys.rgb_to_hls(*(int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)))[0]


def test_colours_mean_what_the_class_is_called():
    blue, green, yellow = (180, 240), (70, 160), (25, 65)
    for name, (low, high) in {
        "Water": blue, "Lake": blue, "Wasser": blue, "forêt": green, "Mixed forest, spruce": green, "WOODS": green,
        "Crops": yellow, "Winter wheat": yellow, "maize": yellow,
    }.items():  # fmt: skip
        assert low <= hue_of(class_colour(name, 3)) <= high, name
    for name in ("Not water", "no-water", "kein Wasser", "sans eau", "other than water", "not a lake"):
        assert not 150 <= hue_of(class_colour(name, 1)) <= 270, name


def test_a_name_has_its_colour_in_every_model_and_no_two_classes_have_one():
    assert class_colour("Winter wheat", 2) == class_colour("winter  wheat", 9)
    taken = []
    for value, name in enumerate(
        ("wheat", "barley", "rye", "oats", "maize", "soy", "rice", "beet", "potato", "hops"), 1
    ):
        taken.append(class_colour(name, value, taken))
    assert len(set(taken)) == len(taken)
    assert class_colour("class 7", 7) == default_colour(7)
