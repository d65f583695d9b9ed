"""Assessing a map: the truth lies in the intervals, whatever the sample and its strata."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from affine import Affine
from mamol.core import api
from mamol.core.contracts.assess import AssessRequest, SampleDesignRequest, SampleKind, Strata
from mamol.core.contracts.labels import LabelPolygons
from mamol.core.errors import AssessmentError, Cancelled
from mamol.core.progress import Progress
from rasterio.features import shapes

from .conftest import CLASSES, UTM, at_pixels, write_raster


@pytest.fixture(scope="module")
def sample(ground, tmp_path_factory):
    """300 points, stratified by class, labelled with what is there."""
    path = str(tmp_path_factory.mktemp("sample") / "sample.gpkg")
    api.sample_design(SampleDesignRequest(ground.map, path, size=300, seed=1))
    return ground.labelled(api.read_sample(path))


def assess(ground, sample, **changes):
    return api.assess(AssessRequest(ground.map, sample, **changes))


def truths(ground):
    """Overall accuracy; user's and producer's accuracy and hectares of each class."""
    inside = ground.mapped > 0
    mapped, seen = ground.mapped[inside], ground.truth[inside]
    overall = (mapped == seen).mean()
    rows = []
    for entry in CLASSES:
        both = ((mapped == entry.value) & (seen == entry.value)).sum()
        rows.append((both / (mapped == entry.value).sum(), both / (seen == entry.value).sum()))
    return overall, rows, [(seen == entry.value).sum() * 0.04 for entry in CLASSES]


def holds(estimate, truth, widths=1.5):
    """One seed is one draw: half as wide again as the interval. Strata may leave nothing to chance."""
    assert math.isfinite(estimate.error)
    return abs(estimate.value - truth) <= widths * estimate.half_width + 1e-9


def check(ground, result):
    overall, rows, areas = truths(ground)
    assert holds(result.overall, overall)
    assert [one.entry.name for one in result.classes] == ["water", "wood", "corn"]
    for one, (users, producers), area in zip(result.classes, rows, areas):
        assert holds(one.users, users) and holds(one.producers, producers) and holds(one.area, area)
        assert one.mapped_hectares == pytest.approx((ground.mapped == one.entry.value).sum() * 0.04)
    assert sum(one.area.value for one in result.classes) == pytest.approx((ground.mapped > 0).sum() * 0.04)
    assert sum(map(sum, result.proportions)) == pytest.approx(1)


def test_a_stratified_sample_as_it_was_drawn(ground, sample):
    result = assess(ground, sample)
    check(ground, result)
    assert (result.kind, result.points, result.left_out, result.warnings) == (SampleKind.AS_DRAWN, 300, 0, ())
    assert "Olofsson" in result.method
    assert sum(map(sum, result.matrix)) == 300 and not any(result.matrix[3])


def test_labels_may_be_names_or_values(ground, sample):
    by_value = replace(ground.labelled(sample, by_name=False), design=sample.design)
    as_text = tuple(replace(point, label=f" {point.label} ") for point in by_value.points)
    first, second, third = (assess(ground, one).matrix for one in (sample, by_value, replace(by_value, points=as_text)))
    assert first == second == third


@pytest.mark.parametrize("strata", [Strata.PATTERNS, Strata.CONFIDENCE, Strata.NONE])
def test_strata_that_are_not_the_classes(ground, tmp_path, strata):
    request = SampleDesignRequest(
        ground.map,
        str(tmp_path / "s.gpkg"),
        strata,
        pattern=ground.pattern_map,
        confidence=ground.confidence_map,
        size=400,
        floor=40,
        seed=2,
    )
    api.sample_design(request)
    result = assess(ground, ground.labelled(api.read_sample(request.output)))
    if strata is Strata.CONFIDENCE:
        # Here confidence knows the errors: nothing is left to chance.
        assert result.overall.value == pytest.approx(truths(ground)[0]) and result.overall.error < 1e-9
        assert any("right, or all wrong" in sentence for sentence in result.warnings)
    else:
        check(ground, result)
    assert result.kind is (SampleKind.RANDOM if strata is Strata.NONE else SampleKind.AS_DRAWN)


def random_points(ground, number, seed):
    rows, columns = np.nonzero(ground.mapped)
    drawn = np.random.default_rng(seed).choice(len(rows), number, replace=False)
    return ground.labelled(at_pixels(rows[drawn], columns[drawn]))


def test_simple_random_and_systematic_samples(ground):
    random = assess(ground, random_points(ground, 300, 5), kind=SampleKind.RANDOM)
    check(ground, random)
    assert "post-stratified" in random.method
    rows, columns = (axis.reshape(-1) for axis in np.mgrid[10:240:15, 5:300:15])
    systematic = assess(ground, ground.labelled(at_pixels(rows, columns)), kind=SampleKind.SYSTEMATIC)
    check(ground, systematic)
    assert "grid of points" in systematic.method


def test_a_sample_drawn_elsewhere_in_the_strata_of_the_classes(ground, sample):
    points = tuple(replace(point, number=None) for point in sample.points)
    stranger = replace(sample, points=points, design=None)
    result = assess(ground, stranger, kind=SampleKind.STRATIFIED)
    assert result.overall == assess(ground, sample).overall


def test_a_purposive_sample_has_no_intervals_and_says_why(ground):
    result = assess(ground, random_points(ground, 60, 1), kind=SampleKind.PURPOSIVE)
    assert math.isnan(result.overall.error) and 0.7 < result.overall.value < 1
    assert all(math.isnan(one.area.value) for one in result.classes) and result.proportions == ()
    assert "not drawn by chance" in result.method and "without intervals" in result.method


def test_polygons_have_no_intervals_and_say_why(ground):
    features = tuple(
        (shape, int(value)) for shape, value in shapes(ground.truth, transform=Affine(20, 0, 5e5, 0, -20, 6e6))
    )
    polygons = LabelPolygons(features, "EPSG:32630", "fields")
    result = assess(ground, polygons, other_map=ground.map)
    assert result.overall.value == pytest.approx(truths(ground)[0]) and math.isnan(result.overall.error)
    mapped, seen = ground.mapped, ground.truth
    assert result.matrix[0] == tuple(int(((mapped == 1) & (seen == value)).sum()) for value in (1, 2, 5))
    assert "not drawn by chance" in result.method
    assert any("Polygons give no comparison" in sentence for sentence in result.warnings)


def test_two_maps_on_one_sample(ground, sample, tmp_path):
    better = ground.truth.copy()
    better[::10] = np.where(ground.truth[::10] == 5, 2, 5)
    codes = np.array([0, 11, 12, 0, 0, 15], np.uint8)
    renamed = tuple(replace(entry, value=entry.value + 10) for entry in CLASSES)
    other = write_raster(tmp_path / "other.tif", codes[better], classes=renamed)
    found = assess(ground, sample, other_map=other).comparison
    inside = ground.mapped > 0
    right, other_right = (ground.mapped == ground.truth)[inside], (better == ground.truth)[inside]
    assert holds(found.difference, right.mean() - other_right.mean()) and holds(found.other, other_right.mean())
    assert found.name == "other.tif" and found.only_this + found.only_other > 30
    apart = math.hypot(found.other.error, assess(ground, sample).overall.error)
    assert found.difference.error < 1.3 * apart
    same = assess(ground, sample, other_map=ground.map).comparison
    assert (same.difference.value, same.difference.error, same.only_this) == (0, 0, 0) and math.isnan(same.mcnemar)


def test_mcnemar_is_the_exact_one():
    from mamol.core.assessment.comparing import compare_maps
    from mamol.core.assessment.estimators import Sample

    sample = Sample(*(np.zeros(20, int) for _ in range(3)), np.array([1e4]), np.array([1e4]))
    right, other = np.arange(20) < 15, np.arange(20) >= 9
    found = compare_maps(sample, right, other, "other", True)
    # 9 to 5 of 14: twice the sum of binomial(14, k) for k from 9 on, over 2^14.
    assert (found.only_this, found.only_other) == (9, 5) and found.mcnemar == pytest.approx(0.4240, abs=1e-4)


def test_accuracy_by_sensors_present_and_a_forecast(ground, sample, tmp_path):
    tomorrow = np.where(np.arange(300)[None] < 270, 1, 3).astype(np.uint8) * np.ones((240, 1), np.uint8)
    tomorrow[:24] = 2
    coming = write_raster(tmp_path / "tomorrow.tif", tomorrow)
    result = assess(ground, sample, pattern=ground.pattern_map, tomorrow=coming)
    inside, right = ground.mapped > 0, ground.mapped == ground.truth
    for one, value, name in zip(result.patterns, (1, 3), ("SAR", "SAR + DSM")):
        domain = inside & (ground.pattern == value)
        assert (one.pattern, one.name) == (value, name) and holds(one.overall, right[domain].mean())
        assert one.hectares == pytest.approx(domain.sum() * 0.04)
    expected = result.forecast
    by_hand = 0.9 * result.patterns[0].overall.value + 0.1 * result.patterns[1].overall.value
    assert expected.overall.value == pytest.approx(by_hand)
    one, other = (pattern.overall.error for pattern in result.patterns)
    assert expected.overall.error == pytest.approx(math.hypot(0.9 * one, 0.1 * other), rel=0.1)
    assert expected.unknown == pytest.approx(0.1)
    assert sum(area.value for _, area in expected.areas) == pytest.approx(0.9 * tomorrow.size * 0.04)
    assert any("nothing is forecast" in sentence for sentence in result.warnings)


def test_tomorrows_cloud_mask_forecasts_the_same_ground_with_other_sensors(ground, sample, tmp_path):
    # The mask is on a grid of its own, with pixels twice as large; nodata masks nothing. Clouds where they are today.
    coarse = Affine(40, 0, 500_000, 0, -40, 6_000_000)
    clouds = ((np.arange(150)[None] < 45) * np.ones((120, 1))).astype(np.uint8)
    mask = write_raster(tmp_path / "today.tif", clouds, coarse, nodata=0)
    same = assess(ground, sample, pattern=ground.pattern_map, tomorrow=mask, hidden=("DSM",))
    assert same.forecast.overall.value == pytest.approx(same.overall.value, abs=0.03)
    for (_, area), one in zip(same.forecast.areas, same.classes):
        assert area.value == pytest.approx(one.area.value, rel=0.15)
    # Clouds over all of it: the areas of the classes stay, as far as points of a class with SAR alone tell.
    mask = write_raster(tmp_path / "all.tif", np.ones((120, 150), np.uint8), coarse, nodata=0)
    clouded = assess(ground, sample, pattern=ground.pattern_map, tomorrow=mask, hidden=("DSM",))
    forecast = clouded.forecast
    mapped = {value: (ground.mapped == value).sum() * 0.04 for value in (1, 2, 5)}
    points = {(int(m), int(p)) for m, p in zip(*at_points(ground, sample))}
    covered = sum(area for value, area in mapped.items() if (value, 1) in points)
    assert forecast.unknown == pytest.approx(1 - covered / sum(mapped.values()), abs=1e-6)
    assert sum(area.value for _, area in forecast.areas) == pytest.approx(covered)
    told = any("no labelled point is of its class" in one for one in clouded.warnings)
    assert told == (forecast.unknown > 0)


def at_points(ground, sample):
    """Class and pattern of the map at each point."""
    places = [~UTM * (point.x, point.y) for point in sample.points]
    rows, columns = ([int(place[k]) for place in places] for k in (1, 0))
    return ground.mapped[rows, columns], ground.pattern[rows, columns]


def test_accuracy_inside_and_outside_of_the_area_of_applicability(ground, sample, tmp_path):
    inside = np.where(np.arange(300)[None] < 120, 1, 2).astype(np.uint8) * np.ones((240, 1), np.uint8)
    inside[:60, 200:] = 0
    path, report = write_raster(tmp_path / "applicability.tif", inside, nodata=0), tmp_path / "report.html"
    result = assess(ground, sample, applicability=path, report_path=str(report))
    classified, right = ground.mapped > 0, ground.mapped == ground.truth
    assert [one.pattern for one in result.applicability] == [0, 1, 2]
    for one in result.applicability:
        domain = classified & (inside == one.pattern)
        assert holds(one.overall, right[domain].mean()) and one.hectares == pytest.approx(domain.sum() * 0.04)
    assert sum(one.points for one in result.applicability) == result.points
    page = report.read_text(encoding="utf-8")
    assert "inside and outside of the area of applicability" in page and "unlike anything trained on" in page
    # The map and the area of applicability as pictures inside the page, with their legends.
    assert page.count('<img alt="') == page.count("data:image/png;base64,") == 2
    assert '<img alt="Area of applicability"' in page and "unlike all of them" in page


@pytest.mark.parametrize(("value", "sentence"), [(7, "this is another map"), (0, "says nowhere")])
def test_what_is_no_map_of_applicability_is_a_sentence(ground, sample, tmp_path, value, sentence):
    path = write_raster(tmp_path / "odd.tif", np.full((240, 300), value, np.uint8))
    with pytest.raises(AssessmentError, match=sentence):
        assess(ground, sample, applicability=path)


def test_the_forecast_of_today_is_today(ground, sample):
    result = assess(ground, sample, pattern=ground.pattern_map, tomorrow=ground.pattern_map)
    assert result.forecast.overall.value == pytest.approx(result.overall.value, abs=0.02)


def test_areas_of_a_geographic_map_are_those_of_the_ellipsoid(ground, tmp_path):
    """The same pixels from 80 degrees north down: those in the south are three times as large."""
    transform = Affine(0.001, 0, 10, 0, -0.1, 80)
    path = write_raster(tmp_path / "world.tif", ground.mapped, transform, "EPSG:4326", classes=CLASSES)
    request = SampleDesignRequest(path, str(tmp_path / "s.gpkg"), size=600, seed=5)
    api.sample_design(request)
    read = api.read_sample(request.output)
    names = {entry.value: entry.name for entry in CLASSES}
    places = [~transform * (point.x, point.y) for point in read.points]
    points = tuple(
        replace(point, label=names[int(ground.truth[int(row), int(column)])])
        for point, (column, row) in zip(read.points, places)
    )
    result = api.assess(AssessRequest(path, replace(read, points=points)))
    sizes = np.cos(np.radians(80 - 0.1 * (np.arange(240) + 0.5)))[:, None] * np.ones((1, 300))
    inside = ground.mapped > 0
    right = (ground.mapped == ground.truth)[inside]
    assert holds(result.overall, (right * sizes[inside]).sum() / sizes[inside].sum())
    share = (sizes * (ground.truth == 2) * inside).sum() / (sizes * inside).sum()
    assert holds(result.classes[1].area, share * result.hectares)
    assert "geographic: areas are those on the ellipsoid" in result.method


def test_a_0_that_may_be_a_class_is_told(ground, sample, tmp_path):
    path = write_raster(tmp_path / "binary.tif", ground.mapped, nodata=255, classes=CLASSES)
    found = api.assess(AssessRequest(path, sample, kind=SampleKind.RANDOM))
    assert sum("Value 0 of 'binary.tif' is taken as no class" in sentence for sentence in found.warnings) == 1


def test_the_report_has_all_of_it(ground, sample, tmp_path):
    path = tmp_path / "report.html"
    evil = replace(sample, name="<b>points</b>")
    result = assess(
        ground,
        evil,
        report_path=str(path),
        other_map=ground.map,
        pattern=ground.pattern_map,
        tomorrow=ground.pattern_map,
    )
    text = path.read_text(encoding="utf-8")
    assert f"{100 * result.overall.value:.1f} ± {100 * result.overall.half_width:.1f} %" in text
    assert "shares of the area" in text and "SAR + DSM" in text and "Compared with" in text
    assert "To expect" in text and sample.design.map_sha256 in text
    assert "<b>points" not in text and "no class" not in text
    assert text.count("<img") == 1 and '<img alt="Classes"' in text and CLASSES[0].name in text


def test_a_cancelled_assessment_leaves_nothing(ground, sample, tmp_path):
    class Stopped(Progress):
        def cancelled(self):
            return True

    with pytest.raises(Cancelled):
        api.assess(AssessRequest(ground.map, sample, report_path=str(tmp_path / "r.html")), Stopped())
    assert not list(Path(tmp_path).iterdir())
