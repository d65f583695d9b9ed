"""Rasters become a series: dates found, sorted and shown; what does not belong is refused in a sentence."""

from __future__ import annotations

import time

import numpy as np
import pytest
import rasterio
from mamol.core import api
from mamol.core.contracts.series import dates_text
from mamol.core.errors import RasterError, SensorError
from mamol.tests.core.raster.conftest import write_raster
from rasterio.enums import ColorInterp

ONES = np.full((2, 8, 8), 500, "uint16")


def find(*files, **options):
    return api.find_series(
        api.FindSeriesRequest(
            tuple(one if isinstance(one, api.SeriesFile) else api.SeriesFile(str(one)) for one in files), **options
        )
    )


def days(found):
    return [one.date for one in found.acquisitions]


@pytest.fixture
def months(make_raster):
    """Three files of two bands, named as people name them."""
    names = ("b2", "b3")
    return [make_raster(f"S2_2021-0{month}-01.tif", ONES + month, descriptions=names) for month in (5, 6, 7)]


def test_files_are_dated_by_their_names_and_sorted(months):
    found = find(*reversed(months), name="S2")
    assert days(found) == ["2021-05-01", "2021-06-01", "2021-07-01"]
    assert [one.path for one in found.acquisitions] == months
    assert all(one.origin == "from the file's name" and one.bands == (1, 2) and one.valid == 1 for one in found.dates)
    assert found.band_names == ("b2", "b3") and found.name == "S2" and not found.is_cube and not found.problems
    assert found.sentences == ("The dates were not in order; they were sorted.",)
    assert dates_text(found.acquisitions) == "3 dates, 2021-05-01 to 2021-07-01"


def test_a_folder_with_a_pattern(months, tmp_path, make_raster):
    make_raster("dem_2021-05-01.tif", ONES)
    (tmp_path / "S2_notes_2021-01-01.txt").write_text("no raster")
    assert find(folder=str(tmp_path), pattern="S2*").acquisitions == find(*months).acquisitions
    assert find(folder=str(tmp_path), pattern="**/S2*").acquisitions == find(*months).acquisitions
    with pytest.raises(RasterError, match=r"no raster files '\*\.jp2'.*pattern such as"):
        find(folder=str(tmp_path), pattern="*.jp2")
    with pytest.raises(RasterError, match="does not name files"):
        find(folder=str(tmp_path), pattern="/etc/*")
    with pytest.raises(RasterError, match="Choose at least one"):
        find()


def test_a_cube_gives_the_bands_of_each_date_in_whatever_order(make_raster):
    """As the cube of the Belgian fields: T x B bands called "B11 2020-08-01"."""
    months = [f"20{20 + m // 12}-{1 + m % 12:02d}-01" for m in range(7, 27)]
    bands = [f"{band} {month}" for month in months for band in ("B11", "B12", "B2", "B3", "B4", "B5", "B6", "B7", "B8")]
    cube = make_raster("cube.tif", np.full((180, 6, 6), 900, "uint16"), descriptions=bands, nodata=65535)
    found = find(cube)
    assert days(found) == months and found.is_cube
    assert found.acquisitions[1].bands == tuple(range(10, 19)) and found.acquisitions[1].path == cube
    assert found.band_names == ("B11", "B12", "B2", "B3", "B4", "B5", "B6", "B7", "B8")
    assert {one.origin for one in found.dates} == {"from the bands' descriptions"} and not found.sentences
    mixed = [bands[k] for k in np.random.default_rng(0).permutation(180)]
    other = find(make_raster("mixed.tif", np.full((180, 6, 6), 900, "uint16"), descriptions=mixed))
    assert days(other) == months and other.band_names
    for one in other.acquisitions:
        assert [mixed[band - 1] for band in one.bands] == [f"{name} {one.date}" for name in other.band_names]


def test_bands_of_one_index_are_dates(make_raster):
    cube = make_raster(
        "ndvi.tif", np.ones((3, 4, 4), "float32"), descriptions=("2015-07-11", "2015-08-30", "2015-09-09")
    )
    found = find(cube)
    assert [one.bands for one in found.acquisitions] == [(1,), (2,), (3,)] and found.band_names == ()


def test_bands_without_a_day_are_left_out_of_a_cube_and_said(make_raster):
    cube = make_raster("c.tif", ONES[[0, 0, 0]], descriptions=("NDVI 2020-01-01", "NDVI 2020-02-01", "elevation"))
    found = find(cube)
    assert [one.bands for one in found.acquisitions] == [(1,), (2,)]
    assert found.sentences == ("Band elevation of 'c.tif' has no date and is left out of the series.",)


def test_jpeg_2000_named_as_modis_products_are(tmp_path):
    if not rasterio.drivers.raster_driver_extensions().get("jp2"):
        pytest.skip("this GDAL has no driver for JPEG 2000")
    for day in ("2013-09-14", "2013-10-16"):
        write_raster(
            tmp_path / f"TERRA_MODIS_012010_NDVI_{day}.jp2", np.full((1, 40, 40), 7000, "int16"), driver="JP2OpenJPEG"
        )
    found = find(folder=str(tmp_path), pattern="*.jp2")
    assert days(found) == ["2013-09-14", "2013-10-16"] and found.name == "TERRA_MODIS_012010_NDVI"


@pytest.mark.parametrize(
    ("tags", "space", "origin"),
    [
        ({"ACQUISITIONDATETIME": "2021-05-17T10:40:31Z"}, "IMAGERY", "ACQUISITIONDATETIME"),
        ({"acquisition_time": "2021-05-17T10:40:31.0Z"}, "ENVI", "acquisition_time"),
        ({"PRODUCT_START_TIME": "2021-05-17T10:40:31.024Z"}, None, "PRODUCT_START_TIME"),
        ({"TIFFTAG_DATETIME": "2021:05:17 10:40:31"}, None, "TIFFTAG_DATETIME"),
    ],
)
def test_metadata_gives_the_day(make_raster, tags, space, origin):
    path = make_raster("scene.tif", ONES)
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(ns=space, **tags) if space else dataset.update_tags(**tags)
    (one,) = find(path).dates
    assert one.date == "2021-05-17" and one.origin == f"from its metadata ({origin})"


def test_where_metadata_and_name_differ_it_is_said(make_raster):
    """A TIFF's own tag is when it was written, which is no reason to doubt its name."""
    tagged, written = make_raster("a_2021-01-01.tif", ONES), make_raster("b_2021-02-01.tif", ONES)
    with rasterio.open(tagged, "r+") as dataset:
        dataset.update_tags(ACQUISITION_DATE="2021-01-09")
    with rasterio.open(written, "r+") as dataset:
        dataset.update_tags(TIFFTAG_DATETIME="2022:09:09 00:00:00")
    found = find(tagged, written)
    assert days(found) == ["2021-01-09", "2021-02-01"]
    assert "in its name: 2021-01-09 is used." in found.sentences[0]
    assert "in its name: 2021-02-01 is used." in found.sentences[1]


def test_a_netcdf_s_time_axis(tmp_path):
    netcdf = pytest.importorskip("scipy.io").netcdf_file
    path = tmp_path / "cube.nc"
    with netcdf(path, "w") as file:
        for name, values in (
            ("time", [18000, 18010, 18020]),
            ("y", np.arange(50, 10, -10.0)),
            ("x", np.arange(4) * 10.0),
        ):
            file.createDimension(name, len(values))
            file.createVariable(name, "d", (name,))[:] = values
        file.variables["time"].units = "days since 1970-01-01"
        for axis in "xy":
            file.variables[axis].standard_name, file.variables[axis].units = f"projection_{axis}_coordinate", "m"
        grid = file.createVariable("utm", "i", ())
        grid.grid_mapping_name, grid.crs_wkt = "transverse_mercator", rasterio.crs.CRS.from_epsg(32631).to_wkt()
        grid.spatial_ref = grid.crs_wkt
        ndvi = file.createVariable("ndvi", "f", ("time", "y", "x"))
        ndvi.grid_mapping = "utm"
        ndvi[:] = 0.5
    found = find(path)
    assert days(found) == ["2019-04-14", "2019-04-24", "2019-05-04"]
    assert {one.origin for one in found.dates} == {"from the time axis"} and found.acquisitions[2].bands == (3,)


def test_given_days_come_first(months):
    found = find(api.SeriesFile(months[0], "2020-12-24"), api.SeriesFile(months[1], "20201225", "from the layer"))
    assert [(one.date, one.origin) for one in found.dates] == [
        ("2020-12-24", "as given"),
        ("2020-12-25", "from the layer"),
    ]


@pytest.mark.parametrize(
    ("date", "said"),
    [
        ("May 17", "The date 'May 17' of 'S2_2021-05-01.tif' cannot be read. Write year, month and day: 2021-05-17."),
        ("2199-01-01", "The date '2199-01-01' of 'S2_2021-05-01.tif' lies in the future. Correct the date."),
    ],
)
def test_days_that_cannot_be_used(months, date, said):
    found = find(api.SeriesFile(months[0], date), months[1])
    assert found.problems == (said,) and days(found) == ["2021-06-01"]


def test_no_day_and_days_to_come_are_a_sentence_each(make_raster, months):
    found = find(make_raster("ndvi.tif", ONES), make_raster("ndvi_2199-05-01.tif", ONES), *months)
    assert days(found) == ["2021-05-01", "2021-06-01", "2021-07-01"]
    assert "No date was found in 'ndvi.tif': neither in bands, metadata nor name. Give its date." in found.problems
    assert "The date 2199-05-01 of 'ndvi_2199-05-01.tif' lies in the future. Give its date." in found.problems
    assert all(not one.date and one.problem for one in found.dates[3:])


def test_time_zones_one_date_and_one_day_twice_are_said(make_raster, months):
    early = api.SeriesFile(months[0], "2021-05-17T23:30:00-05:00")
    found = find(early)
    assert days(found) == ["2021-05-18"]
    assert found.sentences == (
        "The time zone of 1 date was taken into account: days are those in UTC.",
        "The series has one date only. It is used like a plain sensor; add dates to use the season.",
    )
    (said,) = find(months[0], make_raster("other_2021-05-01.tif", ONES), months[1]).sentences
    assert said.startswith("Several rasters are of one day (2021-05-01): they are used as a mosaic")


def test_bands_that_differ_between_dates_are_refused(make_raster, months):
    more = make_raster("S2_2021-08-01.tif", ONES[[0, 0, 0]])
    other = make_raster("S2_2021-09-01.tif", ONES, descriptions=("b2", "b8"))
    found = find(*months, more, other)
    assert len(found.acquisitions) == 3
    assert found.problems == (
        "'S2_2021-08-01.tif' has 3 bands, 'S2_2021-05-01.tif' has 2. All dates of a series need the same bands: choose "
        "them, or leave this date out.",
        "'S2_2021-09-01.tif' has no band 'b3', which 'S2_2021-05-01.tif' has. All dates of a series need the same "
        "bands: choose them, or leave this date out.",
    )


def test_bands_in_another_order_are_taken_by_their_names(make_raster, months):
    found = find(*months, make_raster("S2_2021-08-01.tif", ONES, descriptions=("b3", "b2")))
    assert found.acquisitions[3].bands == (2, 1)
    assert found.sentences == ("The bands are in another order on 2021-08-01: they are taken by their names.",)


def test_scales_that_differ_are_refused_or_brought_together_by_tags(make_raster):
    thousands = [make_raster(f"a_2021-0{m}-01.tif", np.full((1, 8, 8), 4000, "int16")) for m in (1, 2)]
    ratios = make_raster("a_2021-03-01.tif", np.full((1, 8, 8), 0.4, "float32"))
    found = find(*thousands, ratios)
    assert days(found) == ["2021-01-01", "2021-02-01"]
    assert found.problems == (
        "The values of 'a_2021-03-01.tif' on 2021-03-01 reach about 0.4, those of the other dates about 4e+03: their "
        "scale differs. Rescale it (Raster Calculator), or leave this date out.",
    )
    for path in thousands:
        with rasterio.open(path, "r+") as dataset:
            dataset.scales = (0.0001,)
    found = find(*thousands, ratios)
    assert not found.problems and "scale and offset in its own file" in found.sentences[0]
    assert len(find(*thousands, ratios, is_scaled=True).problems) == 1


def test_a_winter_date_is_not_taken_for_another_scale(make_raster):
    low = make_raster("a_2021-01-01.tif", np.full((1, 8, 8), 0.05, "float32"))
    assert not find(low, make_raster("a_2021-07-01.tif", np.full((1, 8, 8), 0.9, "float32"))).problems


def test_broken_and_missing_files_do_not_stop_the_others(months, tmp_path):
    (tmp_path / "S2_2021-08-01.tif").write_bytes(b"II*\0 no more")
    found = find(*months, tmp_path / "S2_2021-08-01.tif", tmp_path / "S2_2021-09-01.tif")
    assert days(found) == ["2021-05-01", "2021-06-01", "2021-07-01"]
    broken, gone = found.dates[3:]
    assert broken.date == "2021-08-01" and "cannot be read" in broken.problem and "S2_2021-08-01.tif" in broken.problem
    assert gone.date == "2021-09-01" and "there is no file" in gone.problem


def test_a_date_without_a_valid_pixel_is_said(make_raster, months):
    empty = make_raster("S2_2021-08-01.tif", np.zeros((2, 8, 8), "uint16"), descriptions=("b2", "b3"), nodata=0)
    found = find(*months, empty)
    assert len(found.acquisitions) == 4 and found.dates[3].valid == 0
    assert found.sentences == ("In a sample of the pixels none had data on 2021-08-01.",)


def test_four_hundred_dates_are_quick_and_more_are_refused(make_raster):
    start = np.datetime64("2020-01-01")
    names = [str(start + k) for k in range(401)]
    cube = make_raster("cube.tif", np.ones((401, 16, 16), "uint8"), descriptions=names)
    began = time.perf_counter()
    assert len(find(api.SeriesFile(cube, bands=tuple(range(1, 401)))).acquisitions) == 400
    assert time.perf_counter() - began < 3
    with pytest.raises(SensorError, match="has 401 dates; up to 400"):
        find(cube)


def test_clouds_from_a_band_of_each_date(make_raster):
    names = [f"{band} {day}" for day in ("2021-05-01", "2021-06-01") for band in ("B4", "SCL")]
    cube = make_raster("cube.tif", ONES[[0, 0, 0, 0]], descriptions=names)
    found = find(cube, mask=api.MaskRule((3, 8, 9), band="scl"))
    assert [one.bands for one in found.acquisitions] == [(1,), (3,)] and found.band_names == ("B4",)
    (mask,) = found.acquisitions[1].masks
    assert (mask.path, mask.band, mask.values) == (cube, 4, (3, 8, 9))
    assert find(cube, mask=api.MaskRule((3,), band="2")).acquisitions[0].masks[0].band == 2


def test_clouds_from_files_beside_by_day_and_tile(make_raster, tmp_path):
    for tile in ("T31UFS", "T31UFT"):
        make_raster(f"{tile}_20210501T104031_B04.tif", ONES)
        make_raster(f"{tile}_20210501T104031_SCL.tif", ONES)
    make_raster("T31UFS_20210601T104031_B04.tif", ONES)
    found = find(folder=str(tmp_path), mask=api.MaskRule((3, 8), pattern="*_SCL*"))
    assert [(one.date, len(one.masks)) for one in found.acquisitions] == [
        ("2021-05-01", 1), ("2021-05-01", 1), ("2021-06-01", 0)
    ]  # fmt: skip
    for one in found.acquisitions[:2]:
        assert one.masks[0].path == one.path.replace("B04", "SCL") and one.masks[0].values == (3, 8)
    assert any("1 date has no file '*_SCL*' beside it, so clouds are not masked there: 2021-06-01." in one
               for one in found.sentences)  # fmt: skip
    named = find(folder=str(tmp_path), pattern="*B04*", mask=api.MaskRule(pattern="{name}_mask.tif"))
    assert not any(one.masks for one in named.acquisitions)


@pytest.mark.parametrize("rule", [api.MaskRule((3,)), api.MaskRule((3,), "SCL", "*_SCL*")])
def test_a_mask_rule_says_one_thing(months, rule):
    with pytest.raises(RasterError, match="Give one of the two"):
        find(*months, mask=rule)


def test_how_much_of_a_view_each_date_shows(make_raster):
    half = ONES.copy()
    half[:, :4] = 0
    clouds = np.zeros((1, 8, 8), "uint8")
    clouds[:, :, :2] = 9
    files = [make_raster("a_2021-05-01.tif", ONES, nodata=0), make_raster("a_2021-06-01.tif", half, nodata=0)]
    make_raster("a_2021-06-01_scl.tif", clouds)
    found = find(*files, mask=api.MaskRule((9,), pattern="{name}_scl.tif"))
    whole = api.series_shares(api.SeriesSharesRequest((*found.acquisitions, api.Acquisition("gone.tif", "2021-07-01"))))
    assert [one.valid for one in whole[:2]] == [1, 0.375] and whole[1].masked == 0.25
    assert np.isnan(whole[2].valid) and "no file 'gone.tif'" in whole[2].problem
    top = api.Extent(500000, 5000000 - 40, 500080, 5000000, "EPSG:32633")
    view = api.series_shares(api.SeriesSharesRequest(found.acquisitions, top))
    assert [one.valid for one in view] == [1, 0]


def test_months_days_of_a_year_and_several_days_are_used_and_said(make_raster):
    months = [make_raster(f"S2_2021-0{month}.tif", ONES) for month in (5, 6)]
    found = find(*months)
    assert days(found) == ["2021-05-01", "2021-06-01"]
    assert found.sentences == (
        "Of 2 dates only the month is known, as in 'S2_2021-05.tif': its first day is used, 2021-05-01. Correct the "
        "dates where you know the day.",
    )
    found = find(make_raster("ndvi_2021137.tif", ONES), months[1])
    assert days(found) == ["2021-05-17", "2021-06-01"]
    assert any(
        "a number is taken for a year and a day of that year, as in 'ndvi_2021137" in one for one in found.sentences
    )
    found = find(make_raster("20230101_S2_20210517.tif", ONES), make_raster("S2_20210601_20210630.tif", ONES))
    assert days(found) == ["2021-05-17", "2021-06-01"]
    assert found.sentences[0].startswith(
        "For 2 dates several days are named, as in '20230101_S2_20210517.tif', of which 2021-05-17"
    )
    given = find(api.SeriesFile(months[0], "2021-04"), months[1])
    assert days(given) == ["2021-04-01", "2021-06-01"] and "only the month is known" in given.sentences[0]


def test_a_day_that_all_names_share_is_no_picture_s(make_raster):
    paths = [make_raster(f"field20150312_S2_2021-0{month}-01.tif", ONES) for month in (5, 6, 7)]
    found = find(*paths)
    assert days(found) == ["2021-05-01", "2021-06-01", "2021-07-01"]
    assert "several days are named" in found.sentences[0]


def test_the_day_of_a_version_is_not_used(make_raster, months):
    found = find(make_raster("ndvi_v20230101.tif", ONES), make_raster("ndvi_v20230101_2021-08-01.tif", ONES), *months)
    assert days(found)[-1] == "2021-08-01" and len(days(found)) == 4
    assert found.problems == (
        "The only day in the name of 'ndvi_v20230101.tif', 2023-01-01, is that of a version or of its processing. Give "
        "its date.",
    )


def test_a_cube_whose_bands_name_months(make_raster):
    cube = make_raster(
        "cube.tif", ONES[[0, 0, 1, 1]], descriptions=("B2 2021-05", "B3 2021-05", "B2 2021-06", "B3 2021-06")
    )
    found = find(cube)
    assert days(found) == ["2021-05-01", "2021-06-01"] and found.band_names == ("B2", "B3")
    assert "only the month is known" in found.sentences[0]


def test_a_raster_that_is_listed_again_counts_once(months):
    found = find(*months, months[0])
    assert len(found.acquisitions) == 3 and found.sentences == (
        "S2_2021-05-01.tif listed more than once: once counts.",
    )
    found = find(api.SeriesFile(months[0], "2021-05-01"), api.SeriesFile(months[0], "2021-05-11"))
    assert days(found) == ["2021-05-01", "2021-05-11"]
    assert found.sentences[0].startswith("S2_2021-05-01.tif stands for several dates, with the same bands")


def test_baselines_of_sentinel_2_that_differ_by_an_offset_are_said(make_raster):
    old = make_raster("S2A_MSIL2A_20211201T104031_N0301_R008_T31UFS_20211201T132212.tif", ONES)
    new = make_raster("S2A_MSIL2A_20220601T104031_N0400_R008_T31UFS_20220601T132212.tif", ONES + 1000)
    (said,) = find(old, new).sentences
    assert said.startswith("Sentinel-2's processing baseline is 04.00 or later on 2022-06-01 and earlier")
    with rasterio.open(new, "r+") as dataset:
        dataset.offsets = (-1000, -1000)
    assert not any("baseline" in one for one in find(old, new).sentences)


def test_when_a_file_was_written_is_a_doubtful_day(make_raster):
    paths = [make_raster(name, ONES) for name in ("spring.tif", "S2_20210517_20220909.tif")]
    for path in paths:
        with rasterio.open(path, "r+") as dataset:
            dataset.update_tags(TIFFTAG_DATETIME="2022:09:09 00:00:00")
    found = find(*paths)
    assert days(found) == ["2021-05-17", "2022-09-09"]
    assert any("nothing is known but when the file was written" in one for one in found.sentences)


def test_bands_of_one_date_in_files_of_their_own_are_no_mosaic(make_raster):
    one = np.full((1, 8, 8), 500, "uint16")
    names = [f"T31UFS_2021050{day}T104031_{band}_10m.tif" for day in (1, 6) for band in ("B04", "B08")]
    found = find(*[make_raster(name, one) for name in names])
    assert not found.acquisitions and len(found.problems) == 2
    assert found.problems[0].startswith(
        f"'{names[0]}', '{names[1]}' of 2021-05-01 are bands of one date in files of their own, which are no mosaic."
    )
    assert "a pattern such as *B04*" in found.problems[0]


def test_rasters_of_one_day_and_ground_are_told_from_tiles(make_raster, tmp_path):
    one = np.full((1, 8, 8), 500, "uint16")
    same = [make_raster(f"{name}_2021-05-01.tif", one) for name in ("orbit-a", "orbit-b")]
    assert any("cover the same ground, so the second only fills" in said for said in find(*same).sentences)
    beside = write_raster(
        tmp_path / "T31UFT_2021-05-01.tif", one, transform=rasterio.transform.from_origin(900000, 5000000, 10, 10)
    )
    told = find(make_raster("T31UFS_2021-05-01.tif", one), beside).sentences
    assert any("are used as a mosaic" in said for said in told) and not any("same ground" in said for said in told)


def test_two_pictures_of_a_day_in_one_cube_are_a_mosaic_and_no_more_bands(make_raster):
    four = ONES[[0, 1, 0, 1]]
    times = (
        "red 2021-05-01T09:00:00Z",
        "nir 2021-05-01T09:00:00Z",
        "red 2021-05-01T15:00:00Z",
        "nir 2021-05-01T15:00:00Z",
    )
    found = find(make_raster("cube.tif", four, descriptions=times))
    assert [(one.date, one.bands) for one in found.acquisitions] == [("2021-05-01", (1, 2)), ("2021-05-01", (3, 4))]
    assert any("are used as a mosaic" in one for one in found.sentences)
    again = ("red 2021-05-01", "red 2021-05-01", "nir 2021-05-01", "nir 2021-05-01")
    found = find(make_raster("again.tif", four, descriptions=again))
    assert [one.bands for one in found.acquisitions] == [(1, 3), (2, 4)]
    apart = (
        "red 2021-05-01T09:00:00Z",
        "nir 2021-05-01T09:00:02Z",
        "red 2021-06-01T09:00:00Z",
        "nir 2021-06-01T09:00:02Z",
    )
    found = find(make_raster("apart.tif", four, descriptions=apart))
    assert [one.bands for one in found.acquisitions] == [(1, 2), (3, 4)] and days(found) == ["2021-05-01", "2021-06-01"]


def test_bands_of_days_to_come_are_no_bands_of_another_date(make_raster):
    names = ("red 2021-05-01", "nir 2021-05-01", "red 2199-05-01", "nir 2199-05-01")
    found = find(make_raster("cube.tif", ONES[[0, 1, 0, 1]], descriptions=names))
    assert [one.bands for one in found.acquisitions] == [(1, 2)]
    assert found.problems == (
        "The date 2199-05-01 of 2 bands of 'cube.tif' lies in the future. Correct it in the names of the bands, or "
        "give the date.",
    )


def test_hidden_files_of_a_folder_are_passed_over(months, tmp_path):
    (tmp_path / "._S2_2021-05-01.tif").write_bytes(b"of another system")
    found = find(folder=str(tmp_path), pattern="*.tif")
    assert len(found.acquisitions) == 3 and not found.problems


def test_an_alpha_band_hides_pixels_from_the_look_at_the_dates(make_raster):
    values = np.full((3, 8, 8), 500, "uint16")
    values[:2, :4], values[2], values[2, :4] = 0, 65535, 0
    path = make_raster("S2_2021-05-01.tif", values)
    with rasterio.open(path, "r+") as dataset:
        dataset.colorinterp = (ColorInterp.gray, ColorInterp.undefined, ColorInterp.alpha)
    found = find(path)
    assert found.dates[0].valid == 0.5 and not any("value 0" in one for one in found.sentences)
    (share,) = api.series_shares(api.SeriesSharesRequest(found.acquisitions))
    assert share.valid == 0.5
