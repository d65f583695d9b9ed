"""Class changes are not drawn in the colours of classes."""

from __future__ import annotations

import itertools

from mamol.core.palette import change_colour, default_colour


def distance(one, other):
    first, second = (bytes.fromhex(colour[1:]) for colour in (one, other))
    return sum(abs(a - b) for a, b in zip(first, second))


def test_the_commonest_changes_are_near_no_default_colour_of_a_class():
    for change, value in itertools.product(range(1, 11), range(1, 17)):
        assert distance(change_colour(change), default_colour(value)) >= 40, (change, value)


def test_changes_differ_from_each_other_and_keep_their_colour():
    colours = [change_colour(value) for value in range(1, 101)]
    assert len(set(colours)) == 100 and colours == [change_colour(value) for value in range(1, 101)]
    assert all(distance(one, other) >= 60 for one, other in itertools.combinations(colours[:10], 2))
