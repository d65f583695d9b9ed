"""Answers are averaged over near pixels that look alike and are seen by the same sensors, and over no others."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from mamol.core.errors import Cancelled
from mamol.core.progress import Progress
from mamol.core.training.neighbours import ALIKE, Told, averaged_over_neighbours
from mamol.core.training.samples import Samples

HALO = 2


def make(places: torch.Tensor, seed: int = 0, look: float = 0.1) -> tuple[torch.Tensor, Samples]:
    """Answers for three classes, and pixels of two sensors that look alike, the second with holes."""
    random = torch.Generator().manual_seed(seed)
    count = len(places)
    answers = torch.rand(count, 3, generator=random).softmax(1)
    present = torch.ones(count, 2, dtype=torch.bool)
    present[:, 1] = torch.rand(count, generator=random) < 0.8
    features = (
        torch.randn(count, 4, generator=random) * look,
        torch.randn(count, 2, generator=random) * look * present[:, 1:],
    )
    nothing = torch.zeros(count, dtype=torch.uint8)
    return answers, Samples(features, present, nothing.long(), nothing, places.int())


def averaged(answers: torch.Tensor, samples: Samples, halo: int = HALO) -> torch.Tensor:
    return averaged_over_neighbours([all_told(answers)], samples, halo, Progress())[0]


def all_told(answers: torch.Tensor) -> Told:
    return Told(torch.ones(2, dtype=torch.bool), torch.arange(len(answers)), answers)


def grid(height: int, width: int) -> torch.Tensor:
    return torch.stack(torch.meshgrid(torch.arange(height), torch.arange(width), indexing="ij"), -1).reshape(-1, 2)


def one_by_one(answers: torch.Tensor, samples: Samples) -> torch.Tensor:
    """The formula, pixel by pixel."""
    rows = []
    for one in range(len(samples)):
        total, weight = torch.zeros(3, dtype=torch.float64), 0.0
        for other in range(len(samples)):
            down, right = (samples.places[one] - samples.places[other]).abs().tolist()
            seen_alike = torch.equal(samples.present[one], samples.present[other])
            if max(down, right) > 2 * HALO or not seen_alike:
                continue
            look = sum(float((f[one] - f[other]).square().mean()) for f in samples.features)
            share = math.exp(-(down**2 + right**2) / (2 * HALO**2)) * math.exp(-look / (2 * ALIKE**2))
            total += share * answers[other].double()
            weight += share
        rows.append(total / weight)
    return torch.stack(rows).float()


@settings(deadline=None, max_examples=25)
@given(
    st.sets(st.tuples(st.integers(0, 14), st.integers(0, 14)), min_size=1, max_size=60),
    st.integers(0, 1000),
    st.floats(0.0, 0.5),
)
def test_it_is_the_formula_wherever_the_pixels_lie_and_in_whatever_order(
    places: set[tuple[int, int]], seed: int, look: float
) -> None:
    answers, samples = make(torch.tensor(sorted(places)), seed, look)
    found = averaged(answers, samples)
    torch.testing.assert_close(found, one_by_one(answers, samples))
    torch.testing.assert_close(found.sum(1), torch.ones(len(samples)))
    turned = torch.randperm(len(samples), generator=torch.Generator().manual_seed(seed))
    torch.testing.assert_close(averaged(answers[turned], samples.take(turned)), found[turned])


def test_pixels_without_surroundings_keep_their_answers_to_the_bit() -> None:
    answers, samples = make(grid(6, 6))
    assert torch.equal(averaged(answers, samples, halo=0), answers)
    far, lone = make(grid(6, 6) * (2 * HALO + 1))
    assert torch.equal(averaged(far, lone), far)


def test_a_row_does_not_go_on_in_the_next() -> None:
    answers, samples = make(torch.tensor([[0, 9], [1, 0]]))
    assert torch.equal(averaged(answers, samples), answers)


def test_the_edge_of_a_field_stays_and_single_errors_within_it_go() -> None:
    places = grid(12, 12)
    field = places[:, 1] >= 6
    right = torch.where(field[:, None], torch.tensor([0.9, 0.1, 0.0]), torch.tensor([0.1, 0.9, 0.0]))
    wrong = torch.rand(len(places), generator=torch.Generator().manual_seed(1)) < 0.15
    answers = torch.where(wrong[:, None], right[:, [1, 0, 2]], right)
    _, samples = make(places)
    looks = (samples.features[0] + 2.0 * field[:, None], torch.zeros(len(places), 2))
    samples = replace(samples, features=looks, present=torch.ones(len(places), 2, dtype=torch.bool))
    assert 10 < int(wrong.sum()) < 30
    assert torch.equal(averaged(answers, samples).argmax(1), right.argmax(1))
    alike = replace(samples, features=tuple(torch.zeros_like(one) for one in samples.features))
    assert not torch.equal(averaged(answers, alike).argmax(1), right.argmax(1)), "what keeps the edge is how it looks"


def test_pixels_that_miss_a_sensor_are_averaged_among_themselves_whatever_its_values() -> None:
    answers, samples = make(grid(8, 8), seed=3)
    absent = ~samples.present[:, 1]
    assert 5 < int(absent.sum()) < 40
    found = averaged(answers, samples)
    for fill in (0.0, 1e6, float("nan")):
        filled = samples.features[1].clone()
        filled[absent] = fill
        assert torch.equal(averaged(answers, replace(samples, features=(samples.features[0], filled))), found)
    alone = samples.take(torch.nonzero(absent)[:, 0])
    torch.testing.assert_close(averaged(answers[absent], alone), found[absent])


def test_it_stops_when_the_job_is_cancelled() -> None:
    class Stops(Progress):
        def cancelled(self) -> bool:
            return True

    answers, samples = make(grid(4, 4))
    with pytest.raises(Cancelled):
        averaged_over_neighbours([all_told(answers)], samples, HALO, Stops())


def test_each_that_was_told_is_averaged_for_itself_with_the_sensors_it_may_look_at() -> None:
    answers, samples = make(grid(9, 9), seed=4)
    every, first = torch.tensor([True, True]), torch.tensor([True, False])
    some = torch.randperm(81, generator=torch.Generator().manual_seed(5))[:50]
    told = [Told(every, torch.arange(81), answers), Told(first, some, answers[some].flip(1))]
    both = averaged_over_neighbours(told, samples, HALO, Progress())
    assert torch.equal(both[0], averaged(answers, samples))
    shown = replace(samples, present=samples.present & first).take(some)
    torch.testing.assert_close(both[1], averaged(answers[some].flip(1), shown))
