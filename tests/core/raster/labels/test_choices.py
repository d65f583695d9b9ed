"""Choices about single labelled places are carried out on the grid, and what they do not fit is said."""

from __future__ import annotations

import numpy as np
import pytest
from mamol.core.contracts.cleaning import LabelAction, LabelChoice
from mamol.core.contracts.labels import ClassEntry
from mamol.core.errors import LabelError
from mamol.core.raster.grid import Grid
from mamol.core.raster.labels.choices import apply_choices, edge_pixels, number_places
from rasterio.crs import CRS
from rasterio.transform import from_origin

GRID = Grid(CRS.from_epsg(32633), from_origin(500000, 5000000, 10, 10), 12, 8)
CLASSES = (ClassEntry(1, "wood", "#008000"), ClassEntry(2, "corn", "#ffff00"))


@pytest.fixture
def ground() -> tuple[np.ndarray, np.ndarray]:
    """Wood at the left, corn in two patches at the right, the lower of which touches a stray wood pixel."""
    labels = np.zeros((8, 12), dtype=np.uint16)
    labels[1:7, 0:4] = 1
    labels[0:3, 6:11] = 2
    labels[5:8, 6:11] = 2
    labels[6, 8] = 1
    units = np.zeros(labels.shape, dtype=np.int32)
    units[1:7, 0:4], units[0:3, 6:11], units[5:8, 6:11], units[6, 8] = 1, 2, 3, 4
    return labels, units


def at(row: int, column: int, action: LabelAction, name: str = "", new: str = "") -> LabelChoice:
    return LabelChoice(500000 + 10 * column + 5, 5000000 - 10 * row - 5, "EPSG:32633", action, name, new)


def test_places_are_pixels_of_one_class_and_unit_that_touch(ground) -> None:
    labels, units = ground
    places = number_places(labels, units)
    assert len(np.unique(places[places > 0])) == 4 and (places[labels == 0] == 0).all()
    units[units == 3] = 2
    assert len(np.unique(number_places(labels, units))) == 5, "patches apart are places of their own"
    assert number_places(np.zeros_like(labels), units).max() == 0


def test_excluded_and_relabelled_places_leave_the_others_alone(ground) -> None:
    labels, units = ground
    told: list[str] = []
    choices = [at(1, 7, LabelAction.EXCLUDE, "corn"), at(6, 8, LabelAction.RELABEL, "wood", "corn")]
    chosen = apply_choices(labels, units, CLASSES, choices, GRID, told.append, are_patches=True)
    assert not chosen.labels[0:3, 6:11].any() and not chosen.units[0:3, 6:11].any()
    assert chosen.labels[6, 8] == 2 and chosen.units[6, 8] == 3, "it is held out with the patch around it"
    assert (chosen.labels[:, :5] == labels[:, :5]).all() and (chosen.excluded, chosen.relabelled) == (15, 1)
    assert labels[1, 7] == 2, "the labels that were read are not changed"
    assert told == [
        "15 labelled pixels were left out, as chosen when the labels were checked.",
        "1 labelled pixel was given another class, as chosen when the labels were checked.",
    ]


def test_a_new_class_gets_a_value_and_a_class_without_places_goes(ground) -> None:
    labels, units = ground
    choices = [at(3, 1, LabelAction.RELABEL, "wood", "meadow"), at(6, 8, LabelAction.EXCLUDE)]
    chosen = apply_choices(labels, units, CLASSES, choices, GRID, lambda _: None)
    assert [(entry.value, entry.name) for entry in chosen.classes] == [(2, "corn"), (3, "meadow")]
    assert chosen.labels[3, 1] == 3


def test_choices_that_fit_no_label_any_more_are_counted(ground) -> None:
    told: list[str] = []
    choices = [
        at(4, 5, LabelAction.EXCLUDE, "wood"),
        at(3, 1, LabelAction.EXCLUDE, "corn"),
        at(90, 1, LabelAction.EXCLUDE, "wood"),
    ]
    chosen = apply_choices(*ground, CLASSES, choices, GRID, told.append)
    assert (chosen.labels == ground[0]).all() and len(told) == 1 and told[0].startswith("3 choices about labels fit no")


def test_of_two_choices_for_one_place_the_last_counts(ground) -> None:
    choices = [at(3, 1, LabelAction.EXCLUDE, "wood"), at(4, 2, LabelAction.RELABEL, "wood", "corn")]
    chosen = apply_choices(*ground, CLASSES, choices, GRID, lambda _: None)
    assert chosen.labels[3, 1] == 2 and chosen.excluded == 0


def test_points_in_degrees_find_their_place(ground) -> None:
    from rasterio.warp import transform

    (x,), (y,) = transform(GRID.crs, "EPSG:4326", [500015], [4999965])
    choice = LabelChoice(x, y, "EPSG:4326", LabelAction.EXCLUDE, "wood")
    assert apply_choices(*ground, CLASSES, [choice], GRID, lambda _: None).excluded == 24


@pytest.mark.parametrize(
    ("choice", "sentence"),
    [
        (at(3, 1, LabelAction.RELABEL, "wood"), "to which class is missing"),
        (LabelChoice(0, 0, "nonsense", LabelAction.EXCLUDE), "in a CRS that is not known"),
    ],
)
def test_choices_that_make_no_sense_are_sentences(ground, choice, sentence) -> None:
    with pytest.raises(LabelError, match=sentence):
        apply_choices(*ground, CLASSES, [choice], GRID, lambda _: None)


def test_edges_are_found_and_narrow_places_are_kept_whole(ground) -> None:
    told: list[str] = []
    labels, _ = ground
    edges = edge_pixels(labels, 1, told.append)
    inner = (labels > 0) & ~edges
    assert inner[2:6, 0:3].all() and not inner[1, 0:4].any() and not inner[1:7, 3].any()
    assert inner[6, 8], "a place of one pixel is all edge, and kept"
    assert len(told) == 2 and "may be mixed" in told[0] and "kept whole" in told[1]
