"""The study of series: which dates a case leaves, what trees are shown of them, and what the page says."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from mamol.benchmarks.study.prepare import Prepared
from mamol.benchmarks.study.report_series import series_cells, write_series_report
from mamol.benchmarks.study.series import (
    ALL,
    BEGINNINGS,
    BOOSTING,
    CASES,
    FILLED,
    FOREST,
    ON_MEDIANS,
    OURS,
    RATES,
    ask_confidence,
    ask_network,
    ask_trees,
    draw_cases,
    fill_in_time,
    table_of,
    with_dates,
)
from mamol.core.contracts.days import day_number
from mamol.core.model.network import build_network
from mamol.core.model.spec import Architecture, SensorSpec
from mamol.core.training.samples import Role, Samples

DATES, PIXELS = 10, 60
FIRST = day_number("2021-01-01")


@pytest.fixture(scope="module")
def scene() -> Prepared:
    """A series of one band without surroundings and a raster; the series' values tell two classes apart."""
    random = torch.Generator().manual_seed(0)
    classes = torch.arange(PIXELS) % 2
    rows = torch.randn(PIXELS, DATES, 3, generator=random) * 0.1
    rows[..., 0] += classes[:, None]
    rows[..., 1] = (torch.rand(PIXELS, DATES, generator=random) < 0.8).float()
    rows[:, 0, 1] = 1.0
    rows[..., 0] *= rows[..., 1]
    rows[..., 2] = FIRST + 36.0 * torch.arange(DATES)
    sensors = (
        SensorSpec("NDVI", 1, ("",), 1, dates=DATES, first_date="2021-01-01", last_date="2021-11-21"),
        SensorSpec("DEM", 1, ("",), 1),
    )
    samples = Samples(
        (rows.flatten(1), torch.randn(PIXELS, 1, generator=random)),
        torch.ones(PIXELS, 2, dtype=torch.bool),
        classes,
        torch.full((PIXELS,), int(Role.TRAINING), dtype=torch.uint8),
        torch.stack([torch.zeros(PIXELS), torch.arange(PIXELS)], dim=1).int(),
    )
    return Prepared("made up", sensors, ("a", "b"), (), samples, samples)


def test_a_case_leaves_its_share_of_the_dates(scene: Prepared) -> None:
    cases = draw_cases(scene, 0)
    assert tuple(cases) == CASES and all(set(kept) == {0} for kept in cases.values())
    left = [int(cases[f"{rate} % missing"][0].sum()) for rate in RATES]
    assert left == [7, 5, 3, 1] and int(cases[ALL][0].sum()) == DATES
    for more, fewer in zip(RATES, RATES[1:]):
        assert not bool((cases[f"{fewer} % missing"][0] & ~cases[f"{more} % missing"][0]).any())
    for name in BEGINNINGS:
        kept = cases[name][0]
        assert kept[0] and not kept[-1] and not bool((kept[1:] & ~kept[:-1]).any())
    assert any((draw_cases(scene, 1)["50 % missing"][0] != cases["50 % missing"][0]).tolist())


def test_dates_that_are_not_kept_are_gone(scene: Prepared) -> None:
    kept = {0: np.arange(DATES) == 3}
    shown = with_dates(scene.test, kept)
    rows = shown.features[0].reshape(PIXELS, DATES, 3)
    assert bool((rows[:, [0, 5], :-1] == 0).all())
    seen = scene.test.features[0].reshape(PIXELS, DATES, 3)[:, 3, 1] > 0
    assert torch.equal(shown.present[:, 0], seen) and bool(shown.present[:, 1].all())


def test_gaps_are_filled_linearly_in_time() -> None:
    days = np.array([[0.0, 10.0, 30.0, 40.0]] * 3)
    values = np.array([[1.0, 9.0, 9.0, 5.0], [9.0, 2.0, 9.0, 9.0], [9.0, 9.0, 9.0, 9.0]])[..., None]
    seen = np.array([[1, 0, 0, 1], [0, 1, 0, 0], [0, 0, 0, 0]]) > 0
    filled = fill_in_time(values.astype(np.float32), seen, days)[..., 0]
    np.testing.assert_allclose(filled, [[1, 2, 4, 5], [2, 2, 2, 2], [0, 0, 0, 0]], atol=1e-6)


def test_trees_are_shown_the_dates_kept_with_holes_or_filled(scene: Prepared) -> None:
    kept = {0: np.arange(DATES) < 4}
    filled, holed = table_of(scene.training, kept), table_of(scene.training, kept, holes=True)
    assert filled.shape == holed.shape == (PIXELS, 4 + 1)
    assert not np.isnan(filled).any() and np.isnan(holed[:, :4]).any() and not np.isnan(holed[:, 4]).any()
    there = ~np.isnan(holed)
    np.testing.assert_array_equal(filled[there], holed[there])
    assert table_of(scene.training, kept, all_dates=True).shape == (PIXELS, DATES + 1)


def test_every_method_answers_in_every_case(scene: Prepared, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mamol.benchmarks.study.series.TREES", 5)
    cases = draw_cases(scene, 0)
    few = {name: cases[name] for name in (ALL, "90 % missing")}
    truth = scene.test.classes.numpy()
    for method in (FOREST, BOOSTING, FILLED):
        answers = ask_trees(scene, scene.test, method, few, 0)
        assert set(answers) == set(few) and (answers[ALL] == truth).mean() > 0.9
    network = build_network(Architecture(width=8, heads=2, scales=(1,)), scene.sensors, 2).eval()
    assert all(len(told) == PIXELS for told in ask_network(network, scene.test, few).values())
    sure = ask_confidence(network, scene.test, few)
    assert all(len(told) == PIXELS and (told > 0).all() and (told <= 1).all() for told in sure.values())


def record(method: str, seed: int, values: dict[str, float]) -> dict:
    return {
        "set": "made up", "seed": seed, "method": method, "training_pixels": 50, "test_pixels": 1_234,
        "dates": {"S2": 20}, "cases": {case: [value, value, value] for case, value in values.items()},
    }  # fmt: skip


def test_the_page_compares_with_the_best_rival_of_each_case(tmp_path: Path) -> None:
    half = "50 % missing"
    records = [
        record(OURS, 0, {ALL: 0.90, half: 0.80}), record(OURS, 1, {ALL: 0.92, half: 0.80}),
        record(FOREST, 0, {ALL: 0.85, half: 0.84}), record(FOREST, 1, {ALL: 0.85, half: 0.84}),
        record(BOOSTING, 0, {ALL: 0.88, half: 0.70}), record(BOOSTING, 1, {ALL: 0.88, half: 0.70}),
        record(ON_MEDIANS, 0, {ALL: 0.60}), record(ON_MEDIANS, 1, {ALL: 0.64}),
    ]  # fmt: skip
    cells = {cell.case: cell for cell in series_cells(records)}
    assert cells[ALL].best == BOOSTING and cells[half].best == FOREST
    assert cells[ALL].mean == pytest.approx(3.0) and cells[half].mean == pytest.approx(-4.0)
    page = tmp_path / "page.md"
    write_series_report(page, records)
    text = page.read_text(encoding="utf-8")
    assert "at or above the best rival in 1 of 2 cells (50 %), more than a point below in 1" in text
    assert "the series give 29.0 ± 1.4 points of OA more than medians" in text
    assert "1,234 test pixels" in text


def test_the_page_says_how_sure_the_model_is(tmp_path: Path) -> None:
    values = {case: 0.8 for case in CASES}
    told = {**{case: [0.85, 0.06] for case in CASES}, "90 % missing": [0.7, 0.12]}
    records = [{**record(OURS, 0, values), "calibration": told}, record(FOREST, 0, values)]
    page = tmp_path / "page.md"
    write_series_report(page, records)
    lines = page.read_text(encoding="utf-8").splitlines()
    (less,) = (line for line in lines if "confidence less accuracy" in line)
    (error,) = (line for line in lines if "calibration error" in line)
    assert "+5.0" in less and "-10.0" in less and "6.0" in error and "12.0" in error
    write_series_report(page, [record(OURS, 0, values)])
    assert "How sure" not in page.read_text(encoding="utf-8")
