"""Regions grow over like pixels from a click; classes have spectra, and a distance between every two of them."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from mamol.core import api
from mamol.core.cleaning.spectra import jeffries_matusita
from mamol.core.errors import LabelError, SensorError
from mamol.tests.core.cleaning.conftest import CLASSES, CRS, STEP, Fields
from rasterio.features import rasterize
from rasterio.transform import from_origin
from rasterio.warp import transform


@pytest.fixture
def click(fields: Fields) -> api.GrowRequest:
    """A click in a field that is like no other, so that a region cannot leave it."""
    x, y = fields.centre(fields.strange)
    return api.GrowRequest(fields.sensors[0], x + 5, y - 5, CRS, 1.0)


def test_a_region_fills_its_field_and_stops_at_the_edge(click: api.GrowRequest, fields: Fields) -> None:
    region = api.grow_region(click)
    assert region.pixels == STEP * STEP and not region.warnings
    burnt = rasterize([region.geometry], (96, 96), transform=from_origin(500000, 5000000, 10, 10))
    row, column = divmod(fields.strange, 8)
    own = burnt[row * STEP : (row + 1) * STEP, column * STEP : (column + 1) * STEP]
    assert own.all() and burnt.sum() == own.sum()


def test_a_smaller_tolerance_gives_a_smaller_region_and_none_a_pixel(click: api.GrowRequest) -> None:
    sizes = [api.grow_region(replace(click, tolerance=one)).pixels for one in (1.0, 0.12, 0.0)]
    assert sizes[0] > sizes[1] >= 1 and sizes[2] == 1


def test_a_click_in_degrees_and_a_region_that_is_cut(click: api.GrowRequest) -> None:
    (x,), (y,) = transform(CRS, "EPSG:4326", [click.x], [click.y])
    assert api.grow_region(replace(click, x=x, y=y, crs="EPSG:4326")).pixels == STEP * STEP
    everything = api.grow_region(replace(click, tolerance=100.0))
    assert everything.pixels == 96 * 96


def test_what_the_sensor_is_read_like_is_told(click: api.GrowRequest) -> None:
    low = api.NodataRange(1, -0.001, 0.0)
    told = api.grow_region(replace(click, sensor=replace(click.sensor, nodata=(low,)))).warnings
    assert any("count as no data in band 1, as set in the layer's properties" in sentence for sentence in told)
    cut = api.grow_region(replace(click, tolerance=100.0, sensor=replace(click.sensor, nodata=(low,)))).warnings
    assert cut == told, "nothing was cut"


def test_a_click_that_makes_no_sense_is_a_sentence(click: api.GrowRequest) -> None:
    with pytest.raises(LabelError, match="has no data there"):
        api.grow_region(replace(click, x=0.0))
    with pytest.raises(LabelError, match="tolerance is -1"):
        api.grow_region(replace(click, tolerance=-1))
    with pytest.raises(LabelError, match="CRS of the map"):
        api.grow_region(replace(click, crs="nowhere"))


def test_classes_have_spectra_and_a_distance(make_fields) -> None:
    fields = make_fields(swapped=())
    result = api.class_spectra(api.SpectraRequest(fields.sensors, fields.labels, CLASSES))
    assert [one.sensor for one in result.sensors] == ["optical", "radar", ""]
    optical = result.sensors[0]
    assert optical.bands == ("1", "2", "3", "4") and [one.entry.name for one in optical.classes] == [
        "wood",
        "corn",
        "water",
    ]
    clean = min(optical.classes, key=lambda one: sum(one.spread))
    assert all(0.5 < spread < 0.7 for spread in clean.spread) and len(clean.mean) == 4
    assert len(optical.pairs) == 3 and all(0 <= pair.distance <= 2 for pair in optical.pairs)
    assert [pair.distance for pair in optical.pairs] == sorted(pair.distance for pair in optical.pairs)
    assert result.sensors[2].classes == () and min(pair.distance for pair in result.sensors[2].pairs) > 0.5


def test_the_distance_is_that_of_the_formula() -> None:
    random = np.random.default_rng(0)
    first, second = random.normal(0, 1, (20_000, 1)), random.normal(2, 1, (20_000, 1))
    assert jeffries_matusita(first, second) == pytest.approx(2 * (1 - math.exp(-4 / 8)), abs=0.03)
    assert jeffries_matusita(first, first) == pytest.approx(0) and math.isnan(jeffries_matusita(first[:3], second))


def test_spectra_without_sensors_or_labels_are_sentences(fields: Fields) -> None:
    with pytest.raises(SensorError, match="no sensor"):
        api.class_spectra(api.SpectraRequest((), fields.labels))
    outside = replace(fields.labels, crs="EPSG:32640")
    with pytest.raises(LabelError, match="has no labelled pixel"):
        api.class_spectra(api.SpectraRequest(fields.sensors, outside))
