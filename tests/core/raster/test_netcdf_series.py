"""A netCDF cube with a variable for each band is one series: bands are the variables, dates the time axis."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from mamol.core import api
from mamol.core.contracts.sensors import SensorSource
from mamol.core.progress import Progress
from mamol.core.raster.sensors import open_sensors
from mamol.core.raster.source.local_source import file_and_variable
from osgeo import gdal
from scipy.io import netcdf_file

from .netcdf_cube import write_cube

pytestmark = pytest.mark.skipif(gdal.GetDriverByName("netCDF") is None, reason="GDAL has no netCDF driver")
DAYS = ["2021-01-01", "2021-02-01", "2021-03-01"]


@pytest.fixture
def cube(tmp_path):
    return write_cube(tmp_path / "cube.nc")


def find(*paths):
    return api.find_series(api.FindSeriesRequest(tuple(map(api.SeriesFile, paths)), name="S2"), Progress())


def test_variables_are_the_bands_of_each_date(cube):
    found = find(cube)
    assert [one.date for one in found.acquisitions] == DAYS and found.band_names == ("B04", "B08")
    assert [one.bands for one in found.acquisitions] == [(1, 4), (2, 5), (3, 6)]
    assert "Variable slope of 'cube.nc' is left out" in found.sentences[0]
    source = SensorSource("S2", cube, acquisitions=found.acquisitions)
    with open_sensors([source], is_training=True) as stack:
        block = stack.read("S2", stack.grid.whole)
    values = block.values.reshape(3, 2, 40, 40)
    np.testing.assert_allclose(values[:, :, 1, 1], [[0.1, 0.11], [0.2, 0.21], [0.3, 0.31]], rtol=1e-5)
    assert block.seen.sum() == 3 * 1600 - 1 and not block.seen[1, 0, 0]


def test_variables_that_are_chosen_one_by_one_are_put_together(cube):
    one, other = (f'NETCDF:"{cube}":{name}' for name in ("B08", "B04"))
    found = find(one, other)
    assert [(one.path, one.date) for one in found.acquisitions] == [(cube, day) for day in DAYS]
    assert [one.bands for one in found.acquisitions] == [(4, 1), (5, 2), (6, 3)], "in the order given"
    assert "The variables B08, B04 of 'cube.nc' are the bands of each date." in found.sentences
    alone = find(one)
    assert {one.path for one in alone.acquisitions} == {one} and len(alone.acquisitions) == 3
    slope = f'NETCDF:"{cube}":slope'
    apart = find(one, slope)
    assert {one.path for one in apart.dates} == {one, slope}, "a variable without dates is no band of theirs"


def test_a_day_that_is_given_keeps_a_variable_by_itself(cube):
    files = tuple(api.SeriesFile(f'NETCDF:"{cube}":{name}') for name in ("B04", "B08"))
    found = api.find_series(api.FindSeriesRequest((files[0], replace(files[1], date="2021-05-01"))), Progress())
    assert "2021-05-01" in [one.date for one in found.dates]


@pytest.mark.parametrize(
    ("path", "parts"),
    [
        ('NETCDF:"C:/a b/f.nc":B04', ("C:/a b/f.nc", "B04")),
        ("netcdf:/a/f.nc:B04", ("/a/f.nc", "B04")),
        ("/a/f.nc", ("/a/f.nc", "")),
    ],
)
def test_names_of_variables(path, parts):
    assert file_and_variable(path) == parts


@pytest.mark.parametrize(
    ("units", "calendar", "said"),
    [
        (
            "days since 1970-01-01",
            "none",
            "counts in the calendar 'none', which has other days, so its dates are not",
        ),
        ("months since 2021-01-01", "", "counts in 'months since 2021-01-01', which is not understood"),
    ],
)
def test_a_time_axis_that_is_not_understood_is_the_reason_why_there_are_no_dates(tmp_path, units, calendar, said):
    path = write_cube(tmp_path / "cube_2021-01-01.nc")
    with netcdf_file(path, "a") as file:
        file.variables["time"].units = units
        if calendar:
            file.variables["time"].calendar = calendar
    (problem,) = api.find_series(api.FindSeriesRequest((api.SeriesFile(path),))).problems
    assert said in problem


@pytest.mark.parametrize(
    ("calendar", "last", "said"),
    [
        ("noleap", "2021-03-01", "no year has a 29 February. Its dates are used as they are called there."),
        ("366_day", "2021-02-28", "Where there is none, it counts as the 28th."),
        ("360_day", "2021-02-28", "Where February has no such day, its last one is used."),
        ("julian", "2021-03-14", "turned into those of today's calendar"),
    ],
)
def test_a_time_axis_in_a_calendar_with_other_days(tmp_path, calendar, last, said):
    path = write_cube(tmp_path / "cube.nc", days=(0, 31, 59))
    with netcdf_file(path, "a") as file:
        file.variables["time"].units = "days since 2021-01-01"
        file.variables["time"].calendar = calendar
        file.variables["time"][:] = [0, 31, 59]
    found = api.find_series(api.FindSeriesRequest((api.SeriesFile(path),)))
    assert found.acquisitions[-1].date == last and not found.problems
    assert sum(said in sentence for sentence in found.sentences) == 1


def test_days_written_out_on_a_time_axis(tmp_path):
    path = write_cube(tmp_path / "cube.nc")
    with netcdf_file(path, "a") as file:
        file.variables["time"].units = "day as %Y%m%d.%f"
        file.variables["time"][:] = [20210101, 20210201.5, 20210301]
    found = api.find_series(api.FindSeriesRequest((api.SeriesFile(path),)))
    assert [one.date for one in found.acquisitions] == ["2021-01-01", "2021-02-01", "2021-03-01"]


def test_hours_of_one_day_are_a_mosaic_of_it(tmp_path):
    path = write_cube(tmp_path / "cube.nc", days=(0, 0.25, 31))
    found = api.find_series(api.FindSeriesRequest((api.SeriesFile(path),)))
    assert [(one.date, len(one.bands)) for one in found.acquisitions] == [
        ("2021-01-01", 2), ("2021-01-01", 2), ("2021-02-01", 2)
    ]  # fmt: skip
