"""Days are found in the names that products and people use, and nothing else is taken for one."""

from __future__ import annotations

from datetime import date

import pytest
from mamol.core.matching.dates import day_since, days_in, given_day, without_days

TODAY = date(2026, 6, 1)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("TERRA_MODIS_012010_NDVI_2013-09-14.jp2", "2013-09-14"),
        ("S2A_MSIL2A_20210517T104031_N0300_R008_T31UFS_20210601T132212.SAFE", "2021-05-17"),
        ("S1A_IW_GRDH_1SDV_20210517T055005_20210517T055030_037920_0479AC_1234", "2021-05-17"),
        ("LC08_L2SP_197024_20210517_20210601_02_T1_SR_B4.TIF", "2021-05-17"),
        ("LT52240631988227CUB02_B3.TIF", "1988-08-14"),
        ("MOD13Q1.A2013257.h12v10.006.2015261070416.hdf", "2013-09-14"),
        ("T31UFS_20210517T104031_B04_10m", "2021-05-17"),
        ("ndvi_2021_05_17.tif", "2021-05-17"),
        ("ndvi 2021.05.17.tif", "2021-05-17"),
        ("20210517", "2021-05-17"),
        ("20210517104031.tif", "2021-05-17"),
        ("B11 2020-08-01", "2020-08-01"),
        ("2021:05:17 10:40:31", "2021-05-17"),
        ("17-MAY-2021 10:40:31.024", "2021-05-17"),
        ("2021-05-17T10:40:31.024Z", "2021-05-17"),
        ("2000-02-29", "2000-02-29"),
        ("HLS.S30.T32UNU.2020214T103031.v2.0.B04.tif", "2020-08-01"),
        ("MOD13Q1.006__250m_16_days_NDVI_doy2020214_aid0001.tif", "2020-08-01"),
        ("ndvi_2020_doy_5.tif", "2020-01-05"),
        ("ndvi_doy214_2020.tif", "2020-08-01"),
        ("Sigma0_VV_mst_01Aug2020", "2020-08-01"),
        ("AST_L1T_00308012020103031_20200810120000_1234.tif", "2020-08-01"),
        ("ndvi 2020-8-1.tif", "2020-08-01"),
        ("3 September 2020", "2020-09-03"),
        ("3 sept 2020", "2020-09-03"),
        ("3-February-2020", "2020-02-03"),
        ("3 June, 2020", "2020-06-03"),
    ],
)
def test_days_that_are_found(text: str, day: str) -> None:
    first = days_in(text, TODAY).first
    assert first is not None and first.text == day and not first.is_turned


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2021-05-17T23:30:00-05:00", "2021-05-18"),
        ("2021-05-17 01:30+02:00", "2021-05-16"),
        ("2021-05-17T12:00:00+0530", "2021-05-17"),
    ],
)
def test_a_time_zone_is_turned_into_utc(text: str, day: str) -> None:
    first = days_in(text, TODAY).first
    assert first is not None and first.text == day and first.is_turned


@pytest.mark.parametrize(
    "text",
    [
        "010203", "01-02-03", "17.05.21", "05/06/2021", "20211301", "20210230", "2021-02-30", "2021-05", "202105",
        "2021", "1234567820210517",
        "202105171", "500000_4480000", "E20210517_N19990101", "3.20210517", "tile_197024_012010",
        "band_8_maroon_2020", "1_decimal_2020", "a2013100", "LT52240631988366", "A2013000", "A2013366", "band 20", "",
    ],
)  # fmt: skip
def test_what_could_be_something_else_is_not_taken_for_a_day(text: str) -> None:
    assert days_in(text, TODAY).days == ()


@pytest.mark.parametrize(
    ("text", "day", "is_open"),
    [
        ("ndvi_v20230101_20200801.tif", "2020-08-01", False),
        ("product_v20230101_2020-08-01.tif", "2020-08-01", False),
        ("proc20230101_acq20200801.tif", "2020-08-01", False),
        ("S2A_OPER_PRD_MSIL1C_PDMC_20160801T223456_R108_V20160731T103031_20160731T103031", "2016-07-31", False),
        ("LC08_L2SP_197024_20210517_20210601_02_T1_SR_B4.TIF", "2021-05-17", False),
        ("20230101_S2_20200801.tif", "2020-08-01", True),
        ("composite_20200801_20200831.tif", "2020-08-01", True),
        ("S2_20200801_20200801.tif", "2020-08-01", False),
    ],
)
def test_of_several_days_the_earliest_is_the_picture_s(text: str, day: str, is_open: bool) -> None:
    found = days_in(text, TODAY)
    assert found.likely is not None and found.likely.text == day and found.is_open == is_open


def test_a_day_of_a_version_alone_is_no_picture_s() -> None:
    found = days_in("ndvi_v20230101.tif", TODAY)
    assert found.likely is None and [one.text for one in found.not_pictures] == ["2023-01-01"]


@pytest.mark.parametrize(
    ("text", "day", "what"),
    [
        ("S2_2020-08.tif", "2020-08-01", "month"), ("S2_2020_08.tif", "2020-08-01", "month"),
        ("S2_202008.tif", "2020-08-01", "month"), ("B11 2020-08", "2020-08-01", "month"),
        ("ndvi_2020214.tif", "2020-08-01", "day of year"), ("ndvi_2020-214.tif", "2020-08-01", "day of year"),
    ],
)  # fmt: skip
def test_months_and_days_of_a_year_are_guesses(text: str, day: str, what: str) -> None:
    found = days_in(text, TODAY)
    assert not found.days and found.likely is not None and (found.likely.text, found.likely.guess) == (day, what)
    assert not without_days(text).strip("0123456789-_").endswith("20")


@pytest.mark.parametrize(
    "text",
    ["S2_200801", "tile_198024", "T32UNU_N0500_R108", "a202008", "2020-13", "2020-02-30", "202008_01", "2020-367"],
)
def test_numbers_that_may_be_anything_are_no_guesses(text: str) -> None:
    assert days_in(text, TODAY).likely is None


def test_days_to_come_and_days_before_1970_are_set_apart() -> None:
    found = days_in("a_2031-01-01_1969-12-31_2020-01-01", TODAY)
    assert [one.text for one in found.days] == ["2020-01-01"]
    assert [one.text for one in found.too_late] == ["2031-01-01"]
    assert [one.text for one in found.too_early] == ["1969-12-31"]
    assert days_in("2026-06-01", TODAY).days and not days_in("2026-06-02", TODAY).days


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("B11 2020-08-01", "B11"),
        ("20210517_B04", "B04"),
        ("2020-08-01", ""),
        ("NDVI (2020-08-01)", "NDVI"),
        ("B2", "B2"),
    ],
)
def test_a_band_s_name_without_its_day(text: str, rest: str) -> None:
    assert without_days(text) == rest


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("May", "cannot be read"), ("17.5.21", "cannot be read"), ("2021-05-17 or so", "cannot be read"),
        ("2020-01-01 2020-02-01", "cannot be read"), ("2031-01-01", "future"), ("1912-04-15", "before 1970"),
    ],
)  # fmt: skip
def test_a_date_that_cannot_be_used_says_why(text: str, said: str) -> None:
    day, why = given_day(text, TODAY)
    assert day is None and said in why


def test_time_axes_count_from_a_day() -> None:
    assert day_since("days since 1970-01-01", 18000)[0] == date(2019, 4, 14)
    assert day_since("hours since 1900-1-1 00:00:00.0", 1_000_000)[0] == date(2014, 1, 29)
    assert day_since("seconds since 2020-01-01T23:00:00Z", 7200, "standard")[0] == date(2020, 1, 2)
    assert day_since("milliseconds since 1970-01-01", 18000 * 86_400_000.0)[0] == date(2019, 4, 14)
    assert day_since("nanoseconds since 1970-01-01", 18000 * 86_400e9)[0] == date(2019, 4, 14)
    assert day_since("weeks since 2020-01-01", 2)[0] == date(2020, 1, 15)
    # Before 1582 the standard calendar is the Julian one: hours as NCEP counts them.
    assert day_since("hours since 1-1-1 00:00:0.0", 17_067_072)[0] == date(1948, 1, 1)
    assert day_since("hours since 1-1-1 00:00:0.0", 17_067_072, "proleptic_gregorian")[0] == date(1948, 1, 3)
    assert "calendar 'none'" in day_since("days since 2000-01-01", 3, "none")[1]
    assert "not understood" in day_since("days since 2000-02-30", 3)[1]
    assert "months since" in day_since("months since 2000-01-01", 3)[1]
    assert day_since("days since 2000-01-01", 1e12)[0] is None


@pytest.mark.parametrize(
    ("units", "value", "calendar", "day"),
    [
        # As cftime counts them.
        ("days since 2000-01-01", 59, "noleap", date(2000, 3, 1)),
        ("days since 1850-01-01", 171 * 365 + 180.5, "365_day", date(2021, 6, 30)),
        ("hours since 2020-02-28 12:00:00", 12, "noleap", date(2020, 3, 1)),
        ("days since 2021-01-01 00:00 +02:00", 0, "noleap", date(2020, 12, 31)),
        ("days since 2021-01-01", 59, "all_leap", date(2021, 2, 28)),
        ("days since 2021-01-01", 60, "366_day", date(2021, 3, 1)),
        ("days since 2020-01-01", 59, "366_day", date(2020, 2, 29)),
        ("days since 1850-01-01", 171 * 360 + 30 + 29, "360_day", date(2021, 2, 28)),
        ("days since 1850-01-01", 171 * 360 + 359, "360_day", date(2021, 12, 30)),
        ("days since 1950-02-30", 71 * 360 + 1, "360_day", date(2021, 3, 1)),
        ("days since 1970-01-01", 18000, "julian", date(2019, 4, 27)),
        ("days since 1970-01-01", -1, "noleap", date(1969, 12, 31)),
    ],
)
def test_days_of_calendars_with_other_days_become_days_there_are(units, value, calendar, day) -> None:
    assert day_since(units, value, calendar) == (day, "")


@pytest.mark.parametrize(("units", "value"), [("days since 2021-02-29", 0), ("days since 2021-01-01", 1e9)])
def test_a_moment_that_another_calendar_does_not_have(units: str, value: float) -> None:
    day, why = day_since(units, value, "noleap")
    assert day is None and "which is no day" in why
