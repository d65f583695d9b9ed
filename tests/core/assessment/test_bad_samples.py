"""Samples that are not as they should be: a sentence each, and figures of what is left, where there can be any."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from affine import Affine
from mamol.core import api
from mamol.core.assessment.building import Census, build_sample
from mamol.core.assessment.placing import PlacedPoints
from mamol.core.assessment.sample_file import read_design
from mamol.core.contracts.assess import AssessRequest, SampleDesignRequest, SampleKind
from mamol.core.errors import AssessmentError, RasterError
from mamol.core.raster.grid import Grid
from rasterio.crs import CRS

from .conftest import CLASSES, UTM, at_pixels, write_raster


@pytest.fixture(scope="module")
def sample(ground, tmp_path_factory):
    path = str(tmp_path_factory.mktemp("sample") / "sample.gpkg")
    api.sample_design(SampleDesignRequest(ground.map, path, size=200, seed=1))
    return ground.labelled(api.read_sample(path))


def assess(ground, sample, **changes):
    return api.assess(AssessRequest(changes.pop("map", ground.map), sample, **changes))


def told(result, words):
    return [sentence for sentence in result.warnings if words in sentence]


def changed(sample, number, **changes):
    """The sample with its first points changed."""
    points = list(sample.points)
    points[:number] = [replace(point, **changes) for point in points[:number]]
    return replace(sample, points=tuple(points))


def test_a_sample_of_another_map_keeps_its_own_strata(ground, sample, tmp_path):
    """The map was finished after the sample was drawn: same pixels, another file."""
    other = ground.mapped.copy()
    other[:, 150:] = ground.truth[:, 150:]
    other[:6] = 0
    path = write_raster(tmp_path / "finished.tif", other, classes=CLASSES)
    result = assess(ground, sample, map=path)
    assert told(result, "SHA-256 differs")
    inside = ground.mapped > 0
    truth = (other == ground.truth)[inside].mean()
    assert abs(result.overall.value - truth) < 1.5 * result.overall.half_width
    assert result.hectares == pytest.approx(inside.sum() * 0.04)


def test_a_map_without_a_class_where_points_were_drawn_is_wrong_there(ground, sample, tmp_path):
    other = ground.mapped.copy()
    other[100:] = 0
    result = assess(ground, sample, map=write_raster(tmp_path / "half.tif", other, classes=CLASSES))
    assert told(result, "count as errors") and sum(result.matrix[3]) > 50
    assert result.overall.value < 0.6


def test_a_sample_of_a_map_of_other_pixels_is_refused(ground, sample, tmp_path):
    path = write_raster(tmp_path / "moved.tif", ground.mapped, UTM * Affine.translation(0.5, 0))
    with pytest.raises(AssessmentError, match="has other pixels than this map"):
        assess(ground, sample, map=path)


def test_points_outside_the_map_are_left_out(ground):
    points = ground.labelled(at_pixels(*np.nonzero(ground.mapped[::9, ::9])))
    strayed = changed(points, 5, x=0.0)
    result = assess(ground, strayed, kind=SampleKind.PURPOSIVE)
    assert told(result, "5 points of the sample 'points' lie outside the map") and result.left_out >= 5
    with pytest.raises(AssessmentError, match="No point of the sample 'points' lies on the map"):
        assess(ground, changed(points, len(points.points), x=0.0), kind=SampleKind.PURPOSIVE)


def test_points_where_the_map_has_no_class_are_left_out(ground):
    points = at_pixels([2, 3, 100, 120], [7, 8, 9, 10], ["water"] * 4)
    assert told(assess(ground, points, kind=SampleKind.RANDOM), "no class at 2 points")
    with pytest.raises(AssessmentError, match="no class at any point"):
        assess(ground, at_pixels([2], [7], ["water"]), kind=SampleKind.RANDOM)


def test_points_moved_since_drawn_are_left_out(ground, sample):
    moved = replace(
        sample,
        points=tuple(
            replace(point, x=point.x + 25) if place < 7 else replace(point, x=point.x + 3)
            for place, point in enumerate(sample.points)
        ),
    )
    result = assess(ground, moved)
    assert told(result, "7 points of the sample 'sample.gpkg' were moved") and result.points == 193
    everywhere = tuple(replace(point, y=point.y + 90) for point in sample.points)
    with pytest.raises(AssessmentError, match="is where it was drawn"):
        assess(ground, replace(sample, points=everywhere))


def test_points_deleted_or_added_since_drawn_are_told(ground, sample):
    fewer = assess(ground, replace(sample, points=sample.points[4:]))
    assert told(fewer, "4 points of the 200 that were drawn are no longer") and fewer.points == 196
    more = replace(sample, points=(*sample.points, replace(sample.points[0], number=None)))
    assert told(assess(ground, more), "1 point of the sample 'sample.gpkg' was not drawn with it")


def in_stratum(sample, place):
    numbers = {point.number for point in sample.design.points if point.stratum == place}
    return [point for point in sample.points if point.number in numbers]


def test_a_stratum_without_a_labelled_point_is_left_out(ground, sample):
    gone = {point.number for point in in_stratum(sample, 0)}
    kept = tuple(point for point in sample.points if point.number not in gone)
    result = assess(ground, replace(sample, points=kept))
    assert told(result, "No labelled point in 'water'")
    assert result.hectares == pytest.approx(((ground.mapped == 2) | (ground.mapped == 5)).sum() * 0.04)
    assert math.isnan(result.classes[0].users.value) and result.overall.error > 0


def test_a_stratum_with_one_point_borrows_its_spread(ground, sample):
    gone = {point.number for point in in_stratum(sample, 1)[1:]}
    kept = tuple(point for point in sample.points if point.number not in gone)
    result = assess(ground, replace(sample, points=kept))
    assert told(result, "One labelled point only in 'wood'")
    assert result.overall.error > assess(ground, sample).overall.error


def test_classes_that_the_map_lacks_count_as_errors(ground, sample):
    result = assess(ground, changed(sample, 6, label="Vineyard"))
    assert told(result, "6 points were seen as a class that the map does not have: 'Vineyard' (6)")
    vineyard = result.classes[-1]
    assert vineyard.entry.name == "Vineyard" and vineyard.entry.value not in (1, 2, 5)
    assert vineyard.producers.value == 0 and math.isnan(vineyard.users.value)
    assert vineyard.area.value > 0 and vineyard.mapped_hectares == 0


def test_points_without_a_label_are_left_out(ground, sample):
    some = changed(changed(sample, 9, label=None), 4, label="Cannot tell")
    result = assess(ground, some)
    assert told(result, "9 points of the sample 'sample.gpkg' have no label") and result.left_out == 9
    with pytest.raises(AssessmentError, match="has a label"):
        assess(ground, changed(sample, 200, label=" "))


def test_points_that_are_there_twice_count_once(ground, sample):
    twice = replace(sample, points=(*sample.points, *sample.points[:3]))
    result = assess(ground, twice)
    assert told(result, "3 points of the sample 'sample.gpkg' are in the sample more than once")
    assert result.overall == assess(ground, sample).overall
    others = tuple(replace(point, label="vineyard") for point in sample.points[:2])
    odd = assess(ground, replace(sample, points=(*sample.points, *others)))
    assert told(odd, "4 points of the sample 'sample.gpkg' share their pixel") and odd.points == 198
    with pytest.raises(AssessmentError, match="contradict one another"):
        assess(ground, at_pixels([9, 9], [9, 9], ["water", "wood"]), kind=SampleKind.RANDOM)


def test_a_map_of_one_class(tmp_path, ground):
    path = write_raster(tmp_path / "one.tif", np.full((40, 40), 2, np.uint8), classes=CLASSES)
    labels = ["wood"] * 30 + ["corn"] * 10
    points = at_pixels(list(range(40)), [3] * 40, labels)
    result = assess(ground, points, map=path, kind=SampleKind.RANDOM)
    assert result.overall.value == pytest.approx(0.75)
    assert [one.entry.name for one in result.classes] == ["wood", "corn"]
    assert result.classes[1].area.value == pytest.approx(0.25 * 1_600 * 0.04)


def test_a_map_without_a_class_is_refused(tmp_path, ground):
    path = write_raster(tmp_path / "none.tif", np.zeros((40, 40), np.uint8))
    with pytest.raises(RasterError, match="no pixel with a class"):
        assess(ground, at_pixels([3], [3], [2]), map=path, kind=SampleKind.RANDOM)


def test_strata_without_area_are_told(sample):
    """As a design of other software may have them."""
    parts = (*sample.design.parts, replace(sample.design.parts[0], name="lake", pixels=0, hectares=0.0))
    design = replace(sample.design, parts=parts)
    sentences = []
    points = PlacedPoints(*(np.arange(8) for _ in range(2)), np.array([0, 0, 0, 1, 1, 2, 2, 2]), ("x",) * 8, 0)
    grid = Grid(CRS.from_epsg(32630), UTM, 300, 240)
    census = Census({1: 9, 2: 9, 5: 9}, {1: 9.0, 2: 9.0, 5: 9.0}, {})
    classes = np.array([0, 0, 1, 1, 0, 2, 1, 2])
    seen = np.array([0, 0, 1, 1, 1, 2, 2, 2])
    given = (SampleKind.AS_DRAWN, design, points, classes, seen, CLASSES, census, grid, sentences.append)
    built, _ = build_sample(*given)
    assert any("Strata without area are left out: lake" in sentence for sentence in sentences)
    assert built.overall().error > 0
    sentences.clear()
    stray = replace(points, stratum=np.array([0, 0, 0, 1, 1, 2, 2, 3]))
    built, _ = build_sample(SampleKind.AS_DRAWN, design, stray, *given[3:])
    assert any("have points, which count for nothing" in sentence for sentence in sentences)
    assert math.isfinite(built.overall().error) and built.area == pytest.approx(sum(one.hectares for one in parts))


def test_a_crs_without_a_length_has_no_areas(tmp_path, ground):
    local = 'LOCAL_CS["field",UNIT["furrow",1]]'
    path = write_raster(tmp_path / "local.tif", ground.mapped, UTM, local, classes=CLASSES)
    points = replace(ground.labelled(at_pixels(*np.nonzero(ground.mapped[::9, ::9]))), crs=local)
    try:
        result = assess(ground, points, map=path, kind=SampleKind.SYSTEMATIC)
    except RasterError as error:
        assert "CRS" in str(error)
        return
    assert result.overall.error > 0


def test_a_sample_that_does_not_say_how_it_was_drawn_is_asked(ground, sample):
    with pytest.raises(AssessmentError, match="does not say how its points were drawn"):
        assess(ground, replace(sample, design=None))
    assert told(assess(ground, sample, kind=SampleKind.RANDOM), "is taken as simple random, as you chose")


def test_a_sample_without_a_known_crs(ground, sample):
    with pytest.raises(AssessmentError, match="no known CRS"):
        assess(ground, replace(sample, crs=""))


def test_a_sample_in_another_crs_is_placed(ground, sample):
    from rasterio.warp import transform

    xs, ys = transform("EPSG:32630", "EPSG:4326", *zip(*((point.x, point.y) for point in sample.points)))
    points = tuple(replace(point, x=x, y=y) for point, x, y in zip(sample.points, xs, ys))
    assert assess(ground, replace(sample, points=points, crs="EPSG:4326")) == assess(ground, sample)


def test_small_classes_of_a_plain_sample_are_put_together(ground):
    rows, columns = np.nonzero(ground.mapped)
    drawn = np.random.default_rng(3).choice(len(rows), 20, replace=False)
    result = assess(ground, ground.labelled(at_pixels(rows[drawn], columns[drawn])), kind=SampleKind.RANDOM)
    assert told(result, "are one stratum together")


def test_forecasts_need_what_they_need(ground, sample):
    with pytest.raises(AssessmentError, match="forecast needs the map of the sensors present"):
        assess(ground, sample, tomorrow=ground.pattern_map)
    with pytest.raises(AssessmentError, match="drawn by chance"):
        assess(ground, sample, kind=SampleKind.PURPOSIVE, pattern=ground.pattern_map, tomorrow=ground.pattern_map)


def test_clouds_over_a_sensor_that_is_not_known_get_a_sentence(ground, sample):
    with pytest.raises(AssessmentError, match="does not know a sensor 'S2'. It has: SAR, DSM"):
        assess(ground, sample, pattern=ground.pattern_map, tomorrow=ground.pattern_map, hidden=("S2",))


def test_files_that_are_no_sample_get_a_sentence(ground, tmp_path):
    with pytest.raises(AssessmentError, match="cannot be read"):
        api.read_sample(str(tmp_path / "gone.gpkg"))
    with pytest.raises(AssessmentError, match="cannot be read"):
        api.read_sample(ground.map)
    path = str(tmp_path / "s.gpkg")
    api.sample_design(SampleDesignRequest(ground.map, path, size=20))
    with pytest.raises(AssessmentError, match="has no field 'class'. Choose one of: point, label, note"):
        api.read_sample(path, "class")
    assert read_design(ground.map) is None
