"""Pixels between pixels lie between two of the scene, and have what both of them have."""

from __future__ import annotations

import torch
from mamol.core.contracts.days import day_number
from mamol.core.model.network import MamolNetwork, build_network
from mamol.core.model.spec import Architecture, SensorSpec
from mamol.core.progress import Progress
from mamol.core.training.between import with_pixels_between
from mamol.core.training.samples import Role, Samples
from mamol.core.training.teacher import FEWEST_ASKED, teach

DATES, PIXELS = 4, 40
FIRST = day_number("2021-01-01")


def network() -> MamolNetwork:
    sensors = [
        SensorSpec("series", 1, ("",), 1, dates=DATES, first_date="2021-01-01", last_date="2021-12-01"),
        SensorSpec("plain", 2, ("", ""), 2),
    ]
    return build_network(Architecture(width=8, heads=2, scales=(1,)), sensors, 2)


def samples(count: int = PIXELS) -> Samples:
    random = torch.Generator().manual_seed(0)
    rows = torch.randn(count, DATES, 3, generator=random)
    rows[..., 1] = (torch.rand(count, DATES, generator=random) < 0.7).float()
    rows[..., 2] = FIRST + 90.0 * torch.arange(DATES)
    rows[..., 0] *= rows[..., 1]
    present = torch.stack([rows[..., 1].any(1), torch.rand(count, generator=random) < 0.9], dim=1)
    plain = torch.randn(count, 2, generator=random) * present[:, 1:]
    roles = torch.full((count,), int(Role.SCENE), dtype=torch.uint8)
    places = torch.stack([torch.arange(count), torch.arange(count)], dim=1).int()
    return Samples((rows.flatten(1), plain), present, torch.arange(count) % 2, roles, places)


def between(count: int) -> Samples:
    random = torch.Generator().manual_seed(1)
    return with_pixels_between(samples(), network().each_stem(), count, 9, random)


def test_what_is_there_comes_first_and_new_pixels_have_no_class_and_places_of_their_own() -> None:
    given, more = samples(), between(300)
    assert 200 < len(more) <= 300
    for one, other in zip(given.features, more.features):
        assert torch.equal(one, other[:PIXELS])
    assert bool((more.classes[PIXELS:] == -1).all())
    rows = more.places[PIXELS:, 0]
    assert int(rows.min()) >= int(given.places[:, 0].max()) + 9
    assert int(rows.diff().min()) >= 9


def test_a_new_pixel_has_the_dates_that_both_have_between_their_values() -> None:
    given, more = samples(), between(300)
    rows = more.features[0][PIXELS:].reshape(-1, DATES, 3)
    seen = rows[..., 1] > 0
    assert bool((rows[..., 0][~seen] == 0).all())
    assert torch.equal(more.present[PIXELS:, 0], seen.any(1))
    assert float(rows[..., 0].abs().max()) <= float(given.features[0].reshape(-1, DATES, 3)[..., 0].abs().max())
    assert seen.float().mean() < (given.features[0].reshape(-1, DATES, 3)[..., 1] > 0).float().mean()
    assert bool((more.features[1][~more.present[:, 1]] == 0).all())
    assert bool(more.present.any(1).all())


def test_dates_of_other_days_are_not_mixed() -> None:
    stem = network().each_stem()[0]
    one = torch.tensor([[1.0, 1.0, 10.0, 2.0, 1.0, 20.0, 0.0, 0.0, 30.0, 0.0, 0.0, 40.0]])
    other = torch.tensor([[3.0, 1.0, 10.0, 4.0, 1.0, 21.0, 5.0, 1.0, 30.0, 0.0, 0.0, 40.0]])
    mixed, is_seen = stem.between(one, other, torch.tensor([[0.5]]))
    expected = [[2.0, 1.0, 10.0, 0.0, 0.0, 20.0, 0.0, 0.0, 30.0, 0.0, 0.0, 40.0]]
    assert mixed.tolist() == expected and is_seen.tolist() == [True]


def test_enough_pixels_stay_as_they_are() -> None:
    given = samples()
    assert between(PIXELS) is not given and len(between(PIXELS)) == PIXELS
    assert len(with_pixels_between(given, network().each_stem(), 5, 9, torch.Generator())) == PIXELS


def test_a_teacher_of_a_series_is_asked_about_pixels_between() -> None:
    taught = teach(network(), samples(), samples(), 2, 0, Progress())
    assert taught is not None and PIXELS < len(taught.samples) <= FEWEST_ASKED
