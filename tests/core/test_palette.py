from __future__ import annotations

import re

from mamol.core.palette import default_colour


def test_default_colours_are_colours_of_their_own():
    colours = [default_colour(value) for value in range(1, 257)]
    assert all(re.fullmatch("#[0-9a-f]{6}", colour) for colour in colours)
    assert len(set(colours)) == len(colours)
    assert default_colour(65535) == default_colour(65535)


def test_neighbouring_values_differ_clearly():
    def distance(one, other):
        return sum(abs(int(one[i : i + 2], 16) - int(other[i : i + 2], 16)) for i in (1, 3, 5))

    assert min(distance(default_colour(value), default_colour(value + 1)) for value in range(1, 300)) > 80
