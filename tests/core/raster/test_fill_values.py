"""A value that often stands for "no data" is told where no file marks it, and a measurement is not taken for one."""

from __future__ import annotations

import numpy as np
import pytest
from mamol.core import api
from mamol.core.contracts.layer_settings import NodataRange
from mamol.core.contracts.sensors import SensorSource
from mamol.core.raster.sensors import open_sensors

ADVICE = "it counts as a measurement. If it means no data, mark it as no data in the layer's properties"


@pytest.fixture
def numbers():
    return np.random.default_rng(5).normal(800, 90, (3, 40, 50)).astype("float32")


def told(source):
    with open_sensors([source], is_training=True) as stack:
        return [sentence for sentence in stack.warnings if ADVICE in sentence]


@pytest.mark.parametrize("value", [-9999, -32768, np.finfo("float32").min, 1e20])
@pytest.mark.parametrize("bands", [(0, 1, 2), (1,)])
def test_what_no_measurement_is_needs_one_band(make_raster, numbers, value, bands):
    numbers[list(bands), :10, :20] = value
    (sentence,) = told(SensorSource("S2", make_raster("filled.tif", numbers)))
    assert sentence.startswith(f"Sensor 'S2' has the value {float(np.float32(value)):.10g} on 10% of a sample")


@pytest.mark.parametrize("value", [0, 255, 65535])
def test_what_a_measurement_may_be_has_to_fill_all_bands(make_raster, numbers, value):
    values = numbers.clip(300, 2000) if value != 255 else numbers.clip(256, 2000)
    values[:, :10, :20] = value
    path = make_raster("filled.tif", values)
    (sentence,) = told(SensorSource("S2", path))
    assert f"has the value {value} in all bands on 10%" in sentence
    # The analyst, or the file, has said which values mean no data.
    assert not told(SensorSource("S2", path, nodata=tuple(NodataRange(band, value, value) for band in (1, 2, 3))))
    assert not told(SensorSource("S2", make_raster("marked.tif", values, nodata=value)))
    assert not told(SensorSource("S2", make_raster("other.tif", values, nodata=7)))
    values[1, :10, :20] = 700
    assert not told(SensorSource("S2", make_raster("one_band.tif", values)))
    assert not told(SensorSource("DEM", make_raster("sea.tif", values[:1])))


def test_a_few_pixels_and_dead_bands_are_not_told(make_raster, numbers):
    numbers[:, 0, :5] = -9999
    assert not told(SensorSource("S2", make_raster("few.tif", numbers)))
    numbers[:, 0, :5], numbers[2] = 800, -32768
    path = make_raster("dead.tif", numbers)
    with open_sensors([SensorSource("S2", path)], is_training=True) as stack:
        assert any("left out" in sentence for sentence in stack.warnings)
    assert not told(SensorSource("S2", path))


def test_the_dates_of_a_series_are_named(make_raster, numbers):
    paths = []
    for month in (5, 6, 7):
        values = numbers.copy()
        if month != 6:
            values[:, :, :25] = 0
        paths.append(make_raster(f"S2_2021-0{month}-01.tif", values))
    found = api.find_series(api.FindSeriesRequest(tuple(map(api.SeriesFile, paths))))
    assert found.sentences == (
        "Many pixels have the value 0 in all bands on 2021-05-01, 2021-07-01, and it counts as a measurement. If it "
        "means no data, mark it as no data in the layers' properties (Transparency) or in the files.",
    )
