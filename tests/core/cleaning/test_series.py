"""Labels are checked, spectra computed and regions grown with a series, whatever its dates lack."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mamol.core import api
from mamol.core.cleaning.series_values import filled_in_time
from mamol.core.errors import LabelError
from mamol.tests.core.series_scene import DAYS, NODATA, SeriesScene, write_series, write_series_scene
from mamol.tests.core.small_model import make_model


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> SeriesScene:
    return write_series_scene(tmp_path_factory.mktemp("scene"))


def test_labels_are_checked_with_a_series(scene: SeriesScene) -> None:
    found = api.check_labels(api.CheckLabelsRequest(scene.sensors, scene.labels, most=5))
    assert found.accuracy > 0.8 and found.checked > 3
    gone = replace(scene.series, acquisitions=scene.series.acquisitions[:1])
    assert api.check_labels(api.CheckLabelsRequest((gone,), scene.labels, most=5)).checked > 3


def test_spectra_of_a_series_have_a_value_for_each_band_and_date(scene: SeriesScene) -> None:
    result = api.class_spectra(api.SpectraRequest(scene.sensors, scene.labels))
    series = result.sensors[0]
    assert series.bands == tuple(f"{band} {day}" for band in (1, 2) for day in DAYS) and not series.wavelengths
    for one in series.classes:
        of_class = np.where(scene.values == NODATA, np.nan, scene.values)[:, :, scene.truth == one.entry.value]
        assert np.allclose(one.mean, np.nanmean(of_class, 2).T.reshape(-1), rtol=0.25)
        assert min(one.mean) > 300, "pixels without data on a date count as no value, not as 0"
    assert any("'S2', a series" in sentence for sentence in result.warnings)


def test_dates_that_show_nothing_are_told(scene: SeriesScene, tmp_path: Path) -> None:
    empty = np.full_like(scene.values[0], NODATA)
    series = write_series(tmp_path, np.concatenate([empty[None], scene.values[1:]]))
    sensors = (series, *scene.sensors[1:])
    told = api.check_labels(api.CheckLabelsRequest(sensors, scene.labels, most=5)).warnings
    assert any(f"sensor 'S2' has no data on {DAYS[0]}" in sentence for sentence in told)
    result = api.class_spectra(api.SpectraRequest(sensors, scene.labels))
    assert not any(DAYS[0] in band for band in result.sensors[0].bands)
    assert any(f"'S2' has no data on {DAYS[0]} at the labelled pixels" in sentence for sentence in result.warnings)


def test_a_date_of_another_scale_is_told_with_the_spectra(scene: SeriesScene, tmp_path: Path) -> None:
    factors = np.array([1e4, 1, 1, 1])[:, None, None, None]
    values = np.where(scene.values == NODATA, NODATA, scene.values * factors)
    series = write_series(tmp_path, values.astype(np.float32))
    result = api.class_spectra(api.SpectraRequest((series,), scene.labels))
    assert any(f"'S2' on {DAYS[0]} reach about" in sentence for sentence in result.warnings)
    assert not api.class_spectra(api.SpectraRequest(scene.sensors[:1], scene.labels)).warnings[1:]


def test_a_region_grows_over_holes_of_single_dates(tmp_path: Path) -> None:
    values = np.full((4, 2, 48, 48), 900, np.float32) + np.random.default_rng(0).normal(0, 1, (4, 2, 48, 48))
    values[:, :, :, 24:] += 500
    values[1, :, 10:30, :18] = NODATA
    series = write_series(tmp_path, values.astype(np.float32))
    asked = api.GrowRequest(series, 500000 + 20 * 20.5, 4480000 - 20 * 20.5, "EPSG:32616", 1.0)
    assert api.grow_region(asked).pixels == 48 * 24
    with pytest.raises(LabelError, match="no data there"):
        api.grow_region(replace(asked, x=0.0))


def test_where_to_label_next_with_a_series(scene: SeriesScene, tmp_path: Path) -> None:
    model = make_model(tmp_path / "m.safetensors", scene.sensors, scene.truth).path
    found = api.next_labels(api.NextLabelsRequest(model, scene.sensors, count=3))
    assert len(found.places) == 3 and not any("season" in sentence for sentence in found.warnings)
    winter = tuple(replace(one, date=f"2021-12-0{day}") for day, one in enumerate(scene.series.acquisitions, 1))
    sensors = (replace(scene.series, acquisitions=winter), *scene.sensors[1:])
    told = api.next_labels(api.NextLabelsRequest(model, sensors, count=3)).warnings
    assert any("dates of sensor 'S2' lie in a season that the model was not trained on" in one for one in told)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.booleans(), min_size=1, max_size=9), st.data())
def test_gaps_are_filled_as_numpy_does(seen: list[bool], data: st.DataObject) -> None:
    days = sorted(data.draw(st.sets(st.integers(0, 900), min_size=len(seen), max_size=len(seen))))
    values = np.array(data.draw(st.lists(st.floats(-1e4, 1e4), min_size=len(seen), max_size=len(seen))))
    there = np.array(seen)
    filled = filled_in_time(np.where(there, values, 1e30)[None, :, None], there[None], days)[0, :, 0]
    wanted = np.interp(days, np.array(days)[there], values[there]) if there.any() else np.zeros(len(days))
    assert np.allclose(filled, wanted, atol=1e-6)
