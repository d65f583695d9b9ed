"""The benchmark of areas counts intervals that hold the truth, on a made-up map that is wrong in places."""

from __future__ import annotations

import math

import numpy as np
import pytest
import rasterio
from mamol.benchmarks.areas import OVERALL, Tally, count, table, true_figures
from mamol.core import api
from rasterio.transform import from_origin

CLASSES = (
    api.ClassEntry(1, "water", "#0000ff"),
    api.ClassEntry(2, "wood", "#008000"),
    api.ClassEntry(3, "town", "#f00000"),
)


def write(path, values):
    height, width = values.shape
    with rasterio.open(
        path, "w", "GTiff", width, height, 1, crs="EPSG:32633", transform=from_origin(500_000, 6_000_000, 10, 10),
        dtype=values.dtype, nodata=0,
    ) as made:  # fmt: skip
        made.write(values, 1)
    return str(path)


def test_a_tally_counts_what_lies_inside_and_what_has_no_interval():
    tally = Tally(10.0)
    for value, half in ((9.0, 1.5), (9.0, 0.5), (10.0, math.nan), (10.0, 0.0)):
        tally.add(value, half, 3)
    assert (tally.held, tally.unseen) == (1, 2)
    assert tally.halves == [1.5, 0.5]


def test_truth_is_counted_where_map_and_labels_have_a_class():
    mapped, truth = np.array([[1, 1, 2, 0]], np.uint16), np.array([[1, 2, 2, 2]], np.uint16)
    figures = true_figures(mapped, truth, 0.01)
    assert figures[OVERALL].truth == pytest.approx(200 / 3)
    assert {value: (one.truth, one.mapped) for value, one in figures.items() if value} == {
        1: (0.01, 0.02),
        2: (0.02, 0.01),
    }


def test_a_map_is_sampled_labelled_and_assessed_again_and_again(tmp_path):
    random = np.random.default_rng(0)
    truth = np.ones((60, 60), np.uint8)
    truth[:, 30:] = 2
    # A class that the map lacks, and that few samples meet.
    truth[0, :3] = 3
    mapped = np.where(truth == 3, 1, truth).astype(np.uint8)
    wrong = random.random(truth.shape) < 0.2
    mapped[wrong] = 3 - mapped[wrong]
    mapped[-5:] = 0
    paths = write(tmp_path / "map.tif", mapped), write(tmp_path / "truth.tif", truth)
    tallies = count(*paths, CLASSES, range(12), 60, 20)
    assert sorted(tallies) == [OVERALL, 1, 2, 3]
    assert all(len(one.estimates) == 12 for one in tallies.values())
    assert all(tallies[value].held >= 9 for value in (OVERALL, 1, 2))
    assert np.mean(tallies[2].estimates) == pytest.approx(tallies[2].truth, rel=0.1)
    assert tallies[3].mapped == 0 and tallies[3].unseen >= 9
    page = "\n".join(table(CLASSES, tallies, 1.0))
    assert f"| {tallies[1].held} (" in page and "town, ha | 0.03 | 0.00" in page
