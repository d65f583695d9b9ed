"""Inputs that are odd but plausible: no figure is of another class than it says, or surer than it can be."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from mamol.core import api
from mamol.core.assessment.estimators import Sample
from mamol.core.assessment.sample_file import labels_in
from mamol.core.contracts.assess import AssessRequest, SampleDesignRequest, SampleKind, Strata
from mamol.core.contracts.labels import ClassEntry
from mamol.core.errors import AssessmentError, RasterError

from .conftest import CLASSES, at_pixels, write_raster

ROWS, COLUMNS = np.arange(10, 40), np.arange(10, 40)


def assess(ground, labels, kind=SampleKind.RANDOM):
    points = at_pixels(ROWS[: len(labels)], COLUMNS[: len(labels)], labels)
    return api.assess(AssessRequest(ground.map, points, kind=kind))


@pytest.mark.parametrize(("seven", "nine"), [(7, 9), ("7", "9"), ("7.0", "09")])
def test_a_class_that_the_map_does_not_have_keeps_its_number(ground, seven, nine):
    """The figures are read by class value: AREA_7 is that of 7, whatever came first."""
    result = assess(ground, [nine, seven, "reed", *[1] * 17])
    names = {one.entry.value: one.entry.name for one in result.classes}
    assert names == {1: "water", 2: "wood", 5: "corn", 7: "class 7", 9: "class 9", 3: "reed"}


def test_numbers_that_no_class_can_have_get_one_that_is_free(ground):
    result = assess(ground, [-1, 70_000, *[1] * 18])
    assert {one.entry.name for one in result.classes} >= {"class -1", "class 70000"}
    assert all(1 <= one.entry.value <= 65_535 for one in result.classes)


def test_a_figure_that_rests_on_one_point_has_no_interval(ground):
    alone = assess(ground, ["water"])
    assert alone.overall.value in (0, 1) and math.isnan(alone.overall.error)
    assert all(math.isnan(one.area.error) for one in alone.classes)
    assert "One labelled point only: no figure has an interval. Label more points." in alone.warnings
    sample = Sample(
        stratum=np.zeros(10, int), mapped=np.array([1] + [0] * 9), reference=np.array([1] + [0] * 9),
        pixels=np.array([100.0]), hectares=np.array([100.0]),
    )  # fmt: skip
    assert sample.users(1).value == 1 and math.isnan(sample.users(1).error)
    assert sample.overall().error == 0 and sample.class_area(1).error > 0
    assert replace(sample, pixels=np.array([10.0])).users(1).error == 0, "all pixels were drawn"


def test_a_purposive_sample_says_nothing_of_strata_that_it_does_not_have(ground):
    assert not [one for one in assess(ground, [1] * 9, SampleKind.PURPOSIVE).warnings if "stratum" in one]


def test_a_copy_of_a_drawn_sample_is_called_one(ground, tmp_path):
    path = str(tmp_path / "sample.gpkg")
    api.sample_design(SampleDesignRequest(ground.map, path, size=50, seed=1))
    copy = replace(ground.labelled(api.read_sample(path)), design=None)
    with pytest.raises(AssessmentError, match="It looks like a copy: the layer"):
        api.assess(AssessRequest(ground.map, copy))


@pytest.mark.parametrize(
    ("strata", "field", "factor", "sentence"),
    [
        (Strata.CONFIDENCE, "confidence", 100, "holds 90, so it is not a map of confidence, which is 0 to 1"),
        (Strata.PATTERNS, "pattern", 30, "The map of the sensors present .* holds the value 90, so it is another map"),
        (Strata.PATTERNS, "pattern", 100_000, "holds the value"),
        (Strata.PATTERNS, "pattern", 0.3, "holds the value"),
    ],
)
def test_a_map_beside_that_is_another_is_refused(ground, tmp_path, strata, field, factor, sentence):
    values = getattr(ground, field).astype(np.float32) * np.float32(factor)
    other = write_raster(tmp_path / "other.tif", values, nodata=-1)
    request = SampleDesignRequest(ground.map, str(tmp_path / "s.gpkg"), strata=strata, size=50, **{field: other})
    with pytest.raises(RasterError, match=sentence):
        api.sample_design(request)


def test_labels_of_a_sample_are_counted(ground, tmp_path):
    path = str(tmp_path / "sample.gpkg")
    assert labels_in(path) == 0
    api.sample_design(SampleDesignRequest(ground.map, path, size=50, seed=1))
    assert labels_in(path) == 0 == labels_in(ground.map)


def test_a_map_of_floats_without_nodata_is_drawn_in_the_report(ground, tmp_path, recwarn):
    values = np.where(ground.mapped > 0, ground.mapped, np.nan).astype(np.float32)
    path = write_raster(tmp_path / "floats.tif", values, nodata=None, classes=CLASSES)
    points = at_pixels(ROWS, COLUMNS, [1] * len(ROWS))
    report = str(tmp_path / "report.html")
    api.assess(AssessRequest(path, points, kind=SampleKind.RANDOM, report_path=report))
    assert not [one for one in recwarn if "invalid value" in str(one.message)]


def test_a_class_that_only_the_other_map_has_is_right_there_and_what_it_lacks_is_told(ground, tmp_path):
    """ "reed" was seen, is not in this map, and has a value of its own in the other."""
    values = np.where(ground.mapped == 1, 9, ground.mapped).astype(np.uint8)
    values[10:14], values[14:18] = 0, 77
    legend = (ClassEntry(9, "reed", "#123456"), *CLASSES[1:])
    other = write_raster(tmp_path / "other.tif", values, classes=legend)
    points = at_pixels(ROWS, COLUMNS, ["reed"] * len(ROWS))
    result = api.assess(AssessRequest(ground.map, points, kind=SampleKind.PURPOSIVE, other_map=other))
    seen = values[ROWS, COLUMNS]
    assert result.comparison.other.value == pytest.approx((seen == 9).mean()) and (seen == 9).any()
    told = " ".join(result.warnings)
    assert "The map 'other.tif' has no class at 4 points of the sample" in told
    assert "The map 'other.tif' has classes at 4 points that neither this map nor the sample has" in told


def test_a_made_up_number_is_no_class_of_the_other_map(ground, tmp_path):
    other = write_raster(tmp_path / "other.tif", np.full_like(ground.mapped, 3))
    points = at_pixels(ROWS, COLUMNS, ["reed"] * len(ROWS))
    result = api.assess(AssessRequest(ground.map, points, kind=SampleKind.RANDOM, other_map=other))
    assert [one.entry.value for one in result.classes if one.entry.name == "reed"] == [3]
    assert result.comparison.other.value == 0
