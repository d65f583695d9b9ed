"""Estimators: the worked example of Olofsson et al. 2014, strata that are not classes, and coverage by simulation."""

from __future__ import annotations

import math

import numpy as np
import pytest
from mamol.core.assessment.allocation import allocate, needed_points
from mamol.core.assessment.estimators import Sample, merged_strata
from mamol.core.contracts.assess import NORMAL_95, Allocation

# Section 5 of Olofsson et al. 2014: deforestation, forest gain, stable forest, stable non-forest; 30 m pixels.
PIXELS = (200_000, 150_000, 3_200_000, 6_450_000)
MATRIX = ((66, 0, 5, 4), (0, 55, 8, 12), (1, 0, 153, 11), (2, 1, 9, 313))
HECTARES_PER_PIXEL = 0.09


def sample_of(matrix, pixels, per_pixel=HECTARES_PER_PIXEL):
    cells = [(i, j) for i, row in enumerate(matrix) for j, count in enumerate(row) for _ in range(count)]
    mapped, seen = np.array(cells).T
    return Sample(mapped, mapped, seen, np.array(pixels, float), np.array(pixels) * per_pixel)


@pytest.fixture(scope="module")
def olofsson():
    return sample_of(MATRIX, PIXELS)


def test_the_worked_example_of_olofsson_comes_out(olofsson):
    overall = olofsson.overall()
    assert (round(overall.value, 3), round(overall.half_width, 3)) == (0.947, 0.018)
    users = [olofsson.users(place) for place in range(4)]
    assert [round(one.value, 2) for one in users] == [0.88, 0.73, 0.93, 0.96]
    assert [round(one.half_width, 2) for one in users] == [0.07, 0.10, 0.04, 0.02]
    producers = [olofsson.producers(place) for place in range(4)]
    assert [round(one.value, 2) for one in producers] == [0.75, 0.85, 0.93, 0.96]
    # Half-widths of 0.23 and 0.01 have been quoted for the second and the last. Equation 7 does not give them. By hand,
    # for forest gain: 110,000 + 19,846 = 129,846 pixels seen, 0.8472 of them found; the two terms are 1.39e6 and
    # 2.826e8, so 1.96 * 16,853 / 129,846 = 0.254.
    assert [round(one.half_width, 2) for one in producers] == [0.21, 0.25, 0.03, 0.02]
    area = olofsson.class_area(0)
    assert round(area.value / HECTARES_PER_PIXEL) == 235_086
    # The paper has 6,158: it leaves the finite population correction out and rounds 1.96.
    assert round(area.value) == 21_158 and area.half_width == pytest.approx(6_158, abs=1)


def test_it_is_the_published_formulas_that_come_out(olofsson):
    """Equations 5, 6, 7 and 10, written out as the paper has them, without the finite population correction."""
    counts, pixels = np.array(MATRIX, float), np.array(PIXELS, float)
    n, weights, right = counts.sum(1), pixels / pixels.sum(), np.diag(counts) / counts.sum(1)
    overall = math.sqrt((weights**2 * right * (1 - right) / (n - 1)).sum())
    assert olofsson.overall().error == pytest.approx(overall, rel=1e-4)
    shares = counts / n[:, None]
    for j in range(4):
        assert olofsson.users(j).error == pytest.approx(math.sqrt(right[j] * (1 - right[j]) / (n[j] - 1)), rel=1e-3)
        seen = (pixels * shares[:, j]).sum()
        producer = pixels[j] * right[j] / seen
        others = [i for i in range(4) if i != j]
        first = pixels[j] ** 2 * (1 - producer) ** 2 * right[j] * (1 - right[j]) / (n[j] - 1)
        second = producer**2 * sum(pixels[i] ** 2 * shares[i, j] * (1 - shares[i, j]) / (n[i] - 1) for i in others)
        assert olofsson.producers(j).error == pytest.approx(math.sqrt(first + second) / seen, rel=1e-3)
        area = math.sqrt((weights**2 * shares[:, j] * (1 - shares[:, j]) / (n - 1)).sum()) * olofsson.area
        assert olofsson.class_area(j).error == pytest.approx(area, rel=1e-3)


def test_the_error_matrix_in_area_proportions(olofsson):
    """Table 9 of the paper: 0.0176 of the area is mapped and seen as deforestation, 0.6212 as stable non-forest."""
    shares = olofsson.proportions(4)
    assert shares.shape == (5, 4) and shares.sum() == pytest.approx(1) and not shares[4].any()
    assert shares[0, 0] == pytest.approx(0.0176) and shares[3, 3] == pytest.approx(0.6212, abs=5e-5)
    assert (olofsson.matrix(4)[:4] == MATRIX).all()


def test_the_sample_size_of_the_worked_example():
    """Section 5.1.1: user's accuracies 0.7, 0.6, 0.9, 0.95 and a standard error of 0.01 need 641 points."""
    assert needed_points(PIXELS, (0.7, 0.6, 0.9, 0.95), 0.01) == 641
    assert needed_points((5, 4), (0.5, 0.5), 0.001) == 9


def test_points_are_shared_out_as_asked():
    assert allocate(640, PIXELS, Allocation.EQUAL).tolist() == [160] * 4
    assert allocate(641, PIXELS, Allocation.PROPORTIONAL).tolist() == [13, 10, 205, 413]
    floor = allocate(640, PIXELS, Allocation.FLOOR, 75)
    assert floor.tolist() == [75, 75, 162, 328]
    assert allocate(100, (3, 1, 50_000), Allocation.EQUAL).tolist() == [3, 1, 96]
    assert allocate(10, (3, 1, 50_000), Allocation.PROPORTIONAL).tolist() == [2, 1, 10]
    assert allocate(50, (4, 3), Allocation.FLOOR, 10).tolist() == [4, 3]


def test_strata_of_another_map_need_the_general_estimators():
    """Stehman 2014: with strata A, B of 30,000 and 70,000 pixels, by hand. The class formula would give another."""
    stratum = np.array([0] * 4 + [1] * 5)
    mapped = np.array([0, 0, 0, 1, 1, 1, 1, 1, 0])
    seen = np.array([0, 0, 1, 1, 1, 1, 1, 0, 0])
    sample = Sample(stratum, mapped, seen, np.array([3e4, 7e4]), np.array([3e3, 7e3]))
    assert sample.overall().value == pytest.approx(0.3 * 3 / 4 + 0.7 * 4 / 5)
    # Mapped as 0: three of four points of A, one of five of B; right are two and one.
    both, mapped_0, seen_0 = 0.3 * 2 / 4 + 0.7 / 5, 0.3 * 3 / 4 + 0.7 / 5, 0.3 * 2 / 4 + 0.7 * 2 / 5
    assert sample.users(0).value == pytest.approx(both / mapped_0)
    assert sample.producers(0).value == pytest.approx(both / seen_0)
    # Equation 28 with s_y^2 + R^2 s_x^2 - 2 R s_xy in each stratum.
    ratio, variance = both / mapped_0, 0.0
    for part, share, pixels in ((0, 0.3, 3e4), (1, 0.7, 7e4)):
        y = ((mapped == 0) & (seen == 0))[stratum == part].astype(float)
        x = (mapped == 0)[stratum == part].astype(float)
        spread = y.var(ddof=1) + ratio**2 * x.var(ddof=1) - 2 * ratio * np.cov(y, x)[0, 1]
        variance += share**2 * (1 - len(y) / pixels) * spread / len(y)
    assert sample.users(0).error == pytest.approx(math.sqrt(variance) / mapped_0)


def test_pixels_of_different_size_count_by_their_area():
    sizes = np.array([1.0, 3.0])
    sample = Sample(np.array([0, 0]), np.array([0, 0]), np.array([0, 1]), np.array([100.0]), np.array([200.0]), sizes)
    assert sample.overall().value == pytest.approx(0.25)
    assert sample.class_area(1).value == pytest.approx(150)
    same = Sample(*(np.array(x) for x in ([0, 0], [0, 0], [0, 1])), np.array([100.0]), np.array([200.0]), sizes * 0 + 7)
    assert same.overall().error == pytest.approx(math.sqrt(0.5 / 2 * 0.98))


def test_a_lone_point_does_not_make_an_interval_of_nothing():
    sample = Sample(np.array([0, 0, 0, 1]), np.zeros(4, int), np.array([0, 0, 0, 1]), np.array([9e3, 1e3]), np.ones(2))
    assert sample.overall().error > 0.2
    all_drawn = Sample(np.array([0, 0]), np.zeros(2, int), np.array([0, 1]), np.array([2.0]), np.ones(1))
    assert all_drawn.overall().error == 0


def test_what_no_point_shows_is_unknown(olofsson):
    assert math.isnan(olofsson.users(7).value) and math.isnan(olofsson.producers(7).error)


def test_small_strata_are_merged():
    assert merged_strata((50, 40, 0, 9), (10, 8, 0, 1), 2).tolist() == [0, 1, 2, 1]
    assert merged_strata((50, 40), (10, 8), 2).tolist() == [0, 1]
    assert merged_strata((50, 3, 4), (10, 1, 1), 2).tolist() == [0, 1, 1]


@pytest.mark.parametrize("post_stratified", [False, True])
def test_intervals_hold_the_truth_in_95_of_100_draws(post_stratified):
    """A population of 30,000 pixels whose errors are known, drawn from 1,000 times."""
    random = np.random.default_rng(25)
    mapped = np.repeat([0, 1, 2], [3_000, 9_000, 18_000])
    chances = np.array([[0.80, 0.15, 0.05], [0.04, 0.86, 0.10], [0.02, 0.05, 0.93]])
    seen = (random.random(len(mapped))[:, None] > chances.cumsum(1)[mapped]).sum(1)
    # In the first run strata are two halves of the map that have nothing to do with its classes.
    strata = mapped if post_stratified else np.where(np.arange(len(mapped)) % 3 == 0, 1, 0)
    sizes = np.bincount(strata)
    members = [np.flatnonzero(strata == part) for part in range(len(sizes))]
    truths = [(mapped == seen).mean()]
    truths += [((mapped == k) & (seen == k)).sum() / (mapped == k).sum() for k in range(3)]
    truths += [((mapped == k) & (seen == k)).sum() / (seen == k).sum() for k in range(3)]
    truths += [(seen == k).sum() for k in range(3)]
    held = np.zeros(len(truths))
    for _ in range(1000):
        if post_stratified:
            drawn = random.choice(len(mapped), 500, replace=False)
        else:
            drawn = np.concatenate([random.choice(part, 250, replace=False) for part in members])
        sample = Sample(strata[drawn], mapped[drawn], seen[drawn], sizes.astype(float), sizes.astype(float))
        found = [sample.overall()]
        for figure in (sample.users, sample.producers, sample.class_area):
            found += [figure(k) for k in range(3)]
        held += [abs(one.value - true) <= NORMAL_95 * one.error for one, true in zip(found, truths)]
    assert (held / 1000 > 0.92).all() and 0.935 < (held / 1000).mean() < 0.965


def test_the_numerical_example_of_stehman_comes_out():
    """Stehman 2014, pages 4932 to 4936: 40 points in the strata A to D of another map; here 0 to 3."""
    letters = "ABCD"
    stratum = np.repeat(range(4), 10)
    mapped = np.array([letters.index(one) for one in "AAAAAAABBB" + "ABBBBBBBBB" + "BBCCCCCCBB" + "DDDDDDDDDD"])
    seen = np.array([letters.index(one) for one in "AAAAACBABC" + "ABBBBBAABB" + "CCCCCDDBBA" + "DDDDDDDCCB"])
    pixels = np.array([4e4, 3e4, 2e4, 1e4])
    sample = Sample(stratum, mapped, seen, pixels, pixels)
    found = [sample.share(seen == 0), sample.share(seen == 2), sample.overall(), sample.users(1), sample.producers(1)]
    assert [round(one.value, 3) for one in found] == [0.350, 0.200, 0.630, 0.574, 0.794]
    assert [round(one.error, 3) for one in found] == [0.082, 0.064, 0.085, 0.125, 0.117]
    assert sample.proportions(4)[1, 2] == pytest.approx(0.08)
