"""The folded stem of a series answers as the stem does, and a pixel's answer does not depend on its batch."""

from __future__ import annotations

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from mamol.core.contracts.days import day_number
from mamol.core.model.choose_predictor import PlainPredictor
from mamol.core.model.dates import dates_seen, sees_any, without_days
from mamol.core.model.fast_cpu.network import FoldedNetwork
from mamol.core.model.network import MamolNetwork, build_network
from mamol.core.model.spec import Architecture, SensorSpec

FIRST = day_number("2020-08-01")


def awake(bands: int = 2, heads: int = 4) -> MamolNetwork:
    """Make a network of two series and a raster in which nothing is at the values it starts with."""
    torch.manual_seed(0)
    sensors = [
        SensorSpec("a", bands, ("",) * bands, bands, dates=9, first_date="2020-08-01", last_date="2021-09-01"),
        SensorSpec("b", 1, ("",), 1, dates=5, first_date="2021-01-01", last_date="2021-06-01"),
        SensorSpec("c", 2, ("",) * 2, 2),
    ]
    network = build_network(Architecture(width=16, heads=2, date_width=12, date_heads=heads), sensors, 4)
    with torch.no_grad():
        for value in network.parameters():
            value.add_(torch.randn_like(value) * 0.1)
        for stem in network.each_stem():
            stem.bins.lower.copy_(torch.randn_like(stem.bins.lower))
            stem.bins.slope.copy_(torch.rand_like(stem.bins.slope))
        network.usual_dates.copy_(torch.tensor([6.0, 3.0, 1.0]))
        network.date_doubt.fill_(0.4)
    return network.eval().requires_grad_(False)


def layers(network: MamolNetwork, sensor: int, dates: int, count: int, seed: int) -> torch.Tensor:
    """Make features layer by layer; every pixel sees the first date, and some of the others."""
    random = torch.Generator().manual_seed(seed)
    features = network.each_stem()[sensor].feature_count
    rows = torch.randn(dates, features + 2, count, generator=random)
    rows[:, -2] = (torch.rand(dates, count, generator=random) < 0.5).float()
    rows[0, -2] = 1.0
    rows[:, -1] = (FIRST + 37.0 * torch.arange(dates))[:, None]
    rows[:, :-2] *= rows[:, -2:-1]
    return rows.flatten(0, 1)


@settings(max_examples=20, deadline=None)
@given(
    dates=st.integers(1, 12), others=st.integers(1, 4), count=st.integers(1, 90), pattern=st.integers(1, 7),
    bands=st.integers(1, 3), heads=st.integers(1, 5), seed=st.integers(0, 5),
)  # fmt: skip
def test_it_answers_as_the_network_does(
    dates: int, others: int, count: int, pattern: int, bands: int, heads: int, seed: int
) -> None:
    network = awake(bands, heads)
    plain = torch.randn(network.each_stem()[2].feature_count, count)
    features = [layers(network, 0, dates, count, seed), layers(network, 1, others, count, seed + 1), plain]
    with torch.inference_mode():
        ours, theirs = (
            one.predict([one.encode(m, each) for m, each in enumerate(features)], pattern, count, True)
            for one in (FoldedNetwork(network), PlainPredictor(network))
        )
    torch.testing.assert_close(ours.probability, theirs.probability, atol=1e-4, rtol=1e-4)
    torch.testing.assert_close(ours.expert_shares, theirs.expert_shares, atol=1e-4, rtol=1e-4)


@settings(max_examples=20, deadline=None)
@given(usual=st.integers(1, 20), doubt=st.floats(0.05, 1.0), pattern=st.integers(1, 7), seed=st.integers(0, 5))
def test_fewer_dates_than_usual_make_it_less_sure(usual: int, doubt: float, pattern: int, seed: int) -> None:
    network = awake()
    plain = torch.randn(network.each_stem()[2].feature_count, 40)
    features = [layers(network, 0, 7, 40, seed), layers(network, 1, 3, 40, seed), plain]
    network.usual_dates.copy_(torch.tensor([usual, usual // 2 + 1, 1]))

    def surest(amount: float) -> tuple[torch.Tensor, torch.Tensor]:
        network.date_doubt.fill_(amount)
        folded = FoldedNetwork(network)
        with torch.inference_mode():
            answer = folded.predict([folded.encode(m, each) for m, each in enumerate(features)], pattern, 40, False)
        return answer.probability.max(0)

    (before, chosen), (after, still) = surest(0.0), surest(doubt)
    seen = [features[m].view(size, -1, 40)[:, -2].sum(0) for m, size in ((0, 7), (1, 3))]
    lacks = torch.zeros(40, dtype=torch.bool)
    for sensor, count in enumerate(seen):
        if pattern >> sensor & 1:
            lacks |= count < network.usual_dates[sensor]
    assert torch.equal(chosen, still) and bool((after <= before + 1e-6).all())
    assert bool((after[lacks] < before[lacks]).all()) and torch.allclose(after[~lacks], before[~lacks], atol=1e-6)


@pytest.mark.parametrize(("start", "size"), [(0, 1), (5, 16), (130, 70), (199, 1), (17, 160)])
def test_a_pixel_is_encoded_alike_in_any_batch(start: int, size: int) -> None:
    network = awake()
    folded, features = FoldedNetwork(network), layers(network, 0, 7, 200, 3)
    with torch.inference_mode():
        whole = folded.encode(0, features)[:, start : start + size].clone()
        part = folded.encode(0, features[:, start : start + size].contiguous())[:, :size]
    assert torch.equal(part, whole)


def test_dates_that_are_not_seen_change_nothing() -> None:
    """Whether they are in the file without data, hold anything, or are not there at all."""
    network = awake()
    folded = FoldedNetwork(network)
    rows = layers(network, 0, 6, 64, 4).view(6, -1, 64).clone()
    rows[2, :-1] = 0.0
    fewer = rows[[0, 1, 3, 4, 5]].flatten(0, 1)
    other = rows.clone()
    other[:, :-2] = torch.where(rows[:, -2:-1] == 0, torch.tensor(123.0), rows[:, :-2])
    with torch.inference_mode():
        expected = folded.encode(0, rows.flatten(0, 1)).clone()
        assert torch.equal(folded.encode(0, other.flatten(0, 1)), expected)
        assert torch.equal(folded.encode(0, fewer), expected)


@pytest.mark.parametrize("hidden", [(), (0,), (3,), (6,), (0, 1, 5), tuple(range(7))])
@pytest.mark.parametrize(("start", "size"), [(0, 150), (5, 70), (149, 1)])
def test_hidden_days_are_missing_dates_to_the_last_bit_kept_or_not(hidden: tuple, start: int, size: int) -> None:
    network = awake()
    stem = network.each_stem()[0]
    folded, features = FoldedNetwork(network), layers(network, 0, 7, 150, 5)
    rows = features.view(7, -1, 150)
    rows[4, -2] = 0.0
    days = {round(float(rows[number, -1, 0])) for number in hidden}
    kept = torch.full((7, folded.date_rows(0), 150), torch.nan)
    place = slice(start, start + size)
    with torch.inference_mode():
        expected = folded.encode(0, without_days(stem, features, days)).clone()[:, place]
        whole = folded.encode(0, features).clone()
        assert torch.equal(folded.encode_series(0, features, (), kept), whole), "keeping changes nothing"
        assert torch.equal(folded.encode_dates(0, kept[..., place], days)[:, :size], expected)
        assert torch.equal(folded.encode_series(0, features[:, place], days)[:, :size], expected)
        seen = sees_any(kept, days)
    assert torch.equal(
        seen, dates_seen(network.each_stem()[0], without_days(network.each_stem()[0], features, days)) > 0
    )
    with pytest.raises(ValueError, match="no dates"):
        folded.date_rows(2)
