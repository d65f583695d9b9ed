"""Dates in the names of a table's columns: found where asked for, and told where they are not used."""

from __future__ import annotations

import numpy as np
import pytest
from mamol.core import api
from mamol.core.contracts.table import DATES_IN_NAMES, TableChoice, TableColumns
from mamol.core.errors import SensorError
from mamol.core.matching.sample_table import table_of
from mamol.core.matching.table_dates import written_day
from mamol.core.progress import NotingProgress, Progress


def sensor_of(columns: list[str], values: list[str], **asked: object) -> tuple[api.TableSensor, NotingProgress]:
    told = NotingProgress(Progress())
    cells = {"label": ["wood"], **{column: [str(number)] for number, column in enumerate(columns)}}
    choice = TableChoice("label", (TableColumns("S2", tuple(values), **asked),))  # type: ignore[arg-type]
    return table_of("fields", cells, choice, told).sensors[0], told


@pytest.mark.parametrize(
    "style",
    ["ndvi_2021-05-01 ndvi_2021-06-01", "X2021.05.01_ndvi X2021.06.01_ndvi", "ndvi20210501 ndvi20210601",
     "2021_05_01 2021_06_01", "doy2021121_ndvi doy2021152_ndvi", "ndvi_1May2021 ndvi_1Jun2021"],
)  # fmt: skip
def test_dates_in_many_styles_are_found(style: str) -> None:
    sensor, told = sensor_of(style.split()[::-1], ["*20*"], dates=DATES_IN_NAMES)
    assert sensor.dates == ("2021-05-01", "2021-06-01") and sensor.bands == ("S2",) and not told.warnings
    np.testing.assert_array_equal(sensor.values[0, :, 0], [1, 0])


@pytest.mark.parametrize("order", [(0, 1, 2, 3), (0, 2, 1, 3), (3, 1, 0, 2)])
def test_bands_of_a_date_are_told_apart_by_what_is_left_of_their_names(order: tuple[int, ...]) -> None:
    names = ["B4_20210501", "B8_20210501", "B4_20210601", "B8_20210601"]
    columns = [names[place] for place in order]
    sensor, _ = sensor_of(columns, ["B?_*"], dates=DATES_IN_NAMES, bands=("B8", "B4"))
    assert sensor.bands == ("B8", "B4") and sensor.dates == ("2021-05-01", "2021-06-01")
    assert [columns[int(number)] for number in sensor.values.ravel()] == [names[place] for place in (1, 0, 3, 2)]
    sensor, _ = sensor_of(columns, ["B?_*"], dates=DATES_IN_NAMES)
    assert set(sensor.bands) == {"B4", "B8"} and sensor.values.shape == (1, 2, 2)


def test_a_month_is_used_and_said() -> None:
    sensor, told = sensor_of(["ndvi_2021-05", "ndvi_2021-06"], ["ndvi_*"], dates=DATES_IN_NAMES)
    assert sensor.dates == ("2021-05-01", "2021-06-01")
    assert "a month only, as ndvi_2021-05: its first day is used, 2021-05-01" in told.warnings[0]


@pytest.mark.parametrize(
    ("columns", "said"),
    [
        (["ndvi_1", "ndvi_2021-05-01"], "The names of ndvi_1 in 'fields' have no date"),
        (["B4_20210501", "B8_20210501", "B4_20210601"], "has 1 column on 2021-06-01"),
    ],
)
def test_names_that_do_not_make_a_series_are_refused(columns: list[str], said: str) -> None:
    with pytest.raises(SensorError, match=said):
        sensor_of(columns, columns, dates=DATES_IN_NAMES)


def test_dates_that_are_not_used_are_told() -> None:
    columns = ["ndvi_2021-05-01", "ndvi_2021-06-01"]
    sensor, told = sensor_of(columns, ["ndvi_*"])
    assert not sensor.dates and sensor.bands == tuple(columns)
    assert "it looks like a series, but each column is used as a band" in told.warnings[0]
    _, told = sensor_of(columns, ["ndvi_*"], dates=("2021-06-01", "2021-05-01"))
    assert "Column ndvi_2021-05-01 of 'fields' is used for 2021-06-01" in told.warnings[0]
    for dates in (("2021-05-01", "2021/6/1"), ("20210501", "2021-06-01")):
        sensor, told = sensor_of(columns, ["ndvi_*"], dates=dates)
        assert sensor.dates == ("2021-05-01", "2021-06-01") and not told.warnings


@pytest.mark.parametrize(
    ("cell", "day"),
    [("20130914", "2013-09-14"), ("2013/9/14 00:00", "2013-09-14"), ("14-Sep-2013", "2013-09-14"),
     ("14.09.2013", "14.09.2013"), ("2013-09", "2013-09"), ("", "")],
)  # fmt: skip
def test_days_of_cells(cell: str, day: str) -> None:
    assert written_day(cell) == day
