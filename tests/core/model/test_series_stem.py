"""A series' stem looks at the dates that are seen, and at nothing else."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
import torch
from mamol.core.contracts.days import YEAR, day_number
from mamol.core.model.network import build_network
from mamol.core.model.series_stem import SeriesStem, build_stem
from mamol.core.model.spec import Architecture, SensorSpec

BANDS, SIDE = 2, 7
SHAPE = Architecture(width=8, heads=2, scales=(1, 3), date_width=6, date_heads=4)
DATES = ("2021-01-10", "2021-03-05", "2021-06-20", "2021-09-01", "2021-12-24")
DAYS = tuple(map(day_number, DATES))


def spec(dates: int = len(DATES)) -> SensorSpec:
    names = ("",) * BANDS
    return SensorSpec("s", BANDS, names, BANDS, dates=dates, first_date=DATES[0], last_date=DATES[-1])


def make_stem() -> SeriesStem:
    torch.manual_seed(0)
    stem = build_stem(spec(), SHAPE)
    assert isinstance(stem, SeriesStem)
    stem.basis.copy_(torch.randn(BANDS, BANDS))
    with torch.no_grad():
        for value in stem.parameters():
            value.add_(torch.randn_like(value) * 0.1)
    stem.fit_bins(pixels(50, 1), torch.Generator().manual_seed(0))
    return stem


def pixels(count: int, seed: int, days: Sequence[int] = DAYS, share: float = 0.6) -> torch.Tensor:
    """Make features of pixels that see some dates; the first date always."""
    random = torch.Generator().manual_seed(seed)
    features = 3 * BANDS
    rows = torch.randn(count, len(days), features + 2, generator=random)
    rows[..., -2] = (torch.rand(count, len(days), generator=random) < share).float()
    rows[:, 0, -2] = 1.0
    rows[..., -1] = torch.tensor(days, dtype=torch.float32)
    rows[..., :-2] *= rows[..., -2:-1]
    return rows.flatten(1)


def tokens(stem: SeriesStem, features: torch.Tensor) -> torch.Tensor:
    with torch.no_grad():
        return stem(stem.encode(features))


@pytest.mark.parametrize("filling", [0.0, 1e6, float("nan"), float("inf"), -1e30])
def test_values_of_a_raster_that_are_not_seen_change_nothing(filling: float) -> None:
    stem = make_stem()
    random = torch.Generator().manual_seed(3)
    values = torch.randn(len(DAYS) * BANDS, SIDE, SIDE, generator=random)
    seen = torch.rand(len(DAYS), SIDE, SIDE, generator=random) < 0.7
    seen[2] = False
    hidden = ~seen.repeat_interleave(BANDS, 0)
    first = stem.features(values, seen, DAYS)
    second = stem.features(torch.where(hidden, filling, values), seen, DAYS)
    assert torch.equal(first, second)
    assert torch.equal(tokens(stem, first), tokens(stem, second))


def test_what_lies_at_an_unseen_date_and_its_day_change_nothing() -> None:
    stem = make_stem()
    features = pixels(20, 2)
    other = stem.rows(features).clone()
    unseen = other[..., -2] == 0
    other[..., :-2][unseen] = 1e4
    other[..., -1][unseen] = 9_000.0
    assert torch.equal(tokens(stem, features), tokens(stem, other.flatten(1)))
    assert torch.equal(stem.described(features), stem.described(other.flatten(1)))


def test_the_order_of_dates_does_not_matter() -> None:
    stem = make_stem()
    features = pixels(20, 2)
    turned = stem.rows(features)[:, torch.tensor([3, 0, 4, 1, 2])].flatten(1)
    torch.testing.assert_close(tokens(stem, turned), tokens(stem, features), atol=1e-5, rtol=1e-5)
    assert torch.equal(stem.described(turned), stem.described(features))


def test_dates_that_no_pixel_sees_need_not_be_there() -> None:
    stem = make_stem()
    rows = stem.rows(pixels(20, 2)).clone()
    rows[:, [1, 3], :-1] = 0.0
    fewer = rows[:, [0, 2, 4]].flatten(1)
    torch.testing.assert_close(tokens(stem, fewer), tokens(stem, rows.flatten(1)), atol=1e-6, rtol=1e-5)


def test_one_date_alone_has_all_the_weight() -> None:
    stem = make_stem()
    features = pixels(20, 2, DAYS[:1])
    twice = stem.rows(features).repeat(1, 2, 1).flatten(1)
    assert bool(tokens(stem, features).isfinite().all())
    torch.testing.assert_close(tokens(stem, twice), tokens(stem, features), atol=1e-5, rtol=1e-5)


def test_the_gradient_reaches_every_number_that_is_learnt() -> None:
    stem = make_stem()
    stem(stem.encode(pixels(50, 4))).square().sum().backward()
    for name, value in stem.named_parameters():
        assert value.grad is not None and bool((value.grad != 0).any()), name


def test_many_pixels_at_once_are_encoded_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    stem = make_stem()
    features = pixels(100, 5)
    whole = tokens(stem, features)
    monkeypatch.setattr("mamol.core.model.series_stem.MOST_ROWS", 35)
    torch.testing.assert_close(tokens(stem, features), whole, atol=1e-6, rtol=1e-5)


def test_dates_dropped_leave_one_that_was_seen_and_change_nothing_else() -> None:
    stem = make_stem()
    features = pixels(500, 6)
    left = stem.rows(stem.with_dates_dropped(features, torch.Generator().manual_seed(1)))
    rows = stem.rows(features)
    seen, still = rows[..., -2] > 0, left[..., -2] > 0
    assert bool((seen | ~still).all())
    assert bool(still.any(1).all())
    assert torch.equal(left[..., :-2], rows[..., :-2]) and torch.equal(left[..., -1], rows[..., -1])
    whole = (still == seen).all(1).float().mean()
    assert 0.3 < whole < 0.9
    # Some see the beginning of the season only.
    latest = (still * torch.arange(1, len(DAYS) + 1)).max(1, keepdim=True).values
    beginning = seen & (torch.arange(1, len(DAYS) + 1) <= latest)
    assert bool(((still == beginning).all(1) & (still != seen).any(1)).any())


def test_of_very_many_dates_a_step_looks_at_some() -> None:
    stem = make_stem()
    days = tuple(range(DAYS[0], DAYS[0] + 200))
    left = stem.with_dates_dropped(pixels(3, 7, days, share=1.0), torch.Generator().manual_seed(1))
    shown = stem.rows(left)[..., -1]
    assert shown.shape[1] < 60
    assert bool((shown.diff(dim=1) > 0).all())


def test_gaps_are_described_linearly_in_time() -> None:
    stem = make_stem()
    rows = torch.zeros(1, 3, 3 * BANDS + 2)
    steps = np.linspace(DAYS[0], DAYS[-1], len(DATES))
    rows[0, :, -1] = torch.tensor([steps[1], steps[2], steps[4]])
    rows[0, :, -2] = torch.tensor([1.0, 0.0, 1.0])
    rows[0, :, 0] = torch.tensor([10.0, 99.0, 40.0])
    described = stem.described(rows.flatten(1)).reshape(len(DATES), -1)[:, 0]
    torch.testing.assert_close(described, torch.tensor([10.0, 10.0, 20.0, 30.0, 40.0]))


def test_what_is_never_seen_is_described_as_nothing() -> None:
    stem = make_stem()
    nothing = torch.zeros(2, stem.row_width)
    assert torch.equal(stem.described(nothing), torch.zeros(2, stem.described_count))
    assert bool((tokens(stem, nothing) == tokens(stem, nothing)[0]).all())


def test_the_weights_of_dates_tell_the_means() -> None:
    stem = make_stem()
    features = pixels(20, 9)
    with torch.no_grad():
        made, weights = stem.dates.weighed(features, len(DAYS))
        shares = weights / weights.sum(1, keepdim=True)
        means = torch.einsum("nth,ntd->nhd", shares, made).flatten(1)
        torch.testing.assert_close(stem.encode(features), means, atol=1e-5, rtol=1e-5)
    assert bool((weights[stem.rows(features)[..., -2] == 0] == 0).all())


@pytest.mark.parametrize("years", [-3, -1, 1, 12])
def test_another_year_is_taken_as_that_of_training(years: int) -> None:
    dates = make_stem().dates
    days = torch.tensor([DAYS[0] + 3.0, DAYS[2], DAYS[-1] - 4.0])
    torch.testing.assert_close(dates.in_span(days + years * YEAR), days, atol=0.01, rtol=0.0)
    torch.testing.assert_close(dates.code(days + years * YEAR), dates.code(days), atol=1e-2, rtol=0.0)


def test_a_network_of_a_series_and_a_raster_answers_with_either() -> None:
    sensors = (spec(), SensorSpec("plain", 1, ("",), 1))
    network = build_network(SHAPE, sensors, 3).eval()
    given = pixels(4, 8), torch.randn(4, 3)
    for shown in ([True, False], [False, True], [True, True]):
        with torch.no_grad():
            logits = network(given, torch.tensor([shown] * 4)).logits
        assert bool(logits.isfinite().all())
