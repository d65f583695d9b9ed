"""Samples read from a CSV file: columns by name or pattern, missing values, and what cannot be read."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from mamol.core import api
from mamol.core.contracts.table import TableChoice, TableColumns
from mamol.core.errors import LabelError, MamolError, SensorError
from mamol.core.matching.sample_table import chosen_columns
from mamol.core.progress import NotingProgress, Progress

NDVI = TableColumns("NDVI", ("ndvi_*",), start_column="start", step=32)
CHOICE = TableChoice("label", (NDVI,), ("lon", "lat"))
TEXT = """id,lon,lat,label,start,ndvi_0,ndvi_1
1,-55.1,-10.8,Pasture,2013-09-14,0.5,0.25
2,-55.1,-10.8,"Soya, maize",2014/9/14 00:00,NA,0.75
3,-57.0,-9.7,,,nan,
"""


def read(tmp_path: Path, text: str, choice: TableChoice = CHOICE, encoding: str = "utf-8") -> api.SampleTable:
    path = tmp_path / "samples.csv"
    path.write_bytes(text.encode(encoding))
    return api.read_table(path, choice)


def test_a_series_is_read_with_its_starts_places_and_holes(tmp_path: Path) -> None:
    table = read(tmp_path, TEXT)
    (series,) = table.sensors
    assert table.name == "samples.csv" and table.classes == ("Pasture", "Soya, maize", "")
    assert table.places == ("-55.1,-10.8", "-55.1,-10.8", "-57.0,-9.7")
    assert series.starts == ("2013-09-14", "2014-09-14", "") and series.days_after == (0, 32)
    assert series.bands == ("NDVI",) and series.values.dtype == np.float32
    np.testing.assert_array_equal(series.values[:, :, 0], [[0.5, 0.25], [np.nan, 0.75], [np.nan, np.nan]])


@pytest.mark.parametrize("delimiter", [";", "\t", "|"])
def test_other_delimiters_and_a_byte_order_mark_are_read(tmp_path: Path, delimiter: str) -> None:
    text = TEXT.replace('"Soya, maize"', "Soya").replace(",", delimiter)
    assert read(tmp_path, text, encoding="utf-8-sig").classes == ("Pasture", "Soya", "")


def test_columns_are_named_one_by_one_whatever_their_case(tmp_path: Path) -> None:
    sensor = TableColumns("NDVI", ("NDVI_1", "ndvi_0"), dates=("2020-01-01", "2020-02-02"), scale=0.5)
    (series,) = read(tmp_path, TEXT, TableChoice("Label", (sensor,))).sensors
    assert series.dates == ("2020-01-01", "2020-02-02") and series.scale == 0.5
    np.testing.assert_array_equal(series.values[0, :, 0], [0.25, 0.5])


def test_columns_of_no_series_are_bands(tmp_path: Path) -> None:
    (sensor,) = read(tmp_path, TEXT, TableChoice("label", (TableColumns("index", ("ndvi_*",)),))).sensors
    assert sensor.bands == ("ndvi_0", "ndvi_1") and sensor.values.shape == (3, 1, 2) and sensor.dates == ()


BANDS = "class,red_1,red_2,nir_1,nir_2\nwood,1,2,3,4\nmeadow,5,6,7,8\n"
TWO_DAYS = ("2020-01-01", "2020-02-02")


@pytest.mark.parametrize("values", [("red_*", "nir_*"), ("red_1", "nir_1", "red_2", "nir_2")])
def test_two_bands_stand_side_by_side_on_each_date(tmp_path: Path, values: tuple[str, ...]) -> None:
    sensor = TableColumns("S2", values, ("red", "nir"), TWO_DAYS)
    (series,) = read(tmp_path, BANDS, TableChoice("class", (sensor,))).sensors
    np.testing.assert_array_equal(series.values[0], [[1, 3], [2, 4]])


def test_columns_out_of_order_are_told(tmp_path: Path) -> None:
    path, noted = tmp_path / "t.csv", NotingProgress(Progress())
    path.write_text("class,b_1,b_10,b_2\nwood,1,2,3\n", "utf-8")
    choice = TableChoice("class", (TableColumns("b", ("b_*",)),))
    api.read_table(path, choice, noted)
    assert "count in the order of 't.csv': b_1, b_10, b_2" in noted.warnings[0]


def test_a_choice_says_which_columns_it_needs() -> None:
    header = TEXT.splitlines()[0].split(",")
    assert chosen_columns(CHOICE, header, "t") == ("lon", "lat", "label", "start", "ndvi_0", "ndvi_1")


def of(*values: str, **more: object) -> TableChoice:
    return TableChoice("label", (TableColumns("NDVI", values, **more),))


BAD: dict[str, tuple[str, TableChoice, str]] = {
    "decimal comma": (TEXT.replace(",", ";").replace("0.25", "0,25"), CHOICE, "has a comma, '0,25', which need not be"),
    "thousands": (
        "label;ndvi_0;ndvi_1\nwood;1,250;2,000\nmeadow;3,125;500\n",
        TableChoice("label", (TableColumns("NDVI", ("ndvi_*",)),)),
        "Row 1 of column 'ndvi_0' of 'samples.csv' has a comma, '1,250', which need not be a decimal one",
    ),
    "decimal commas and a word": (
        "label;ndvi_0\nwood;0,25\nmeadow;low\n",
        TableChoice("label", (TableColumns("NDVI", ("ndvi_*",)),)),
        "has a comma, '0,25'",
    ),
    "decimal comma among commas": (TEXT.replace("0.25", "0,25"), CHOICE, "Line 2 of the table"),
    "a word for a number": (
        TEXT.replace("0.25", "low"),
        CHOICE,
        "Row 1 of column 'ndvi_1' of 'samples.csv' is not a num",
    ),
    "no such class column": (TEXT, TableChoice("class", (NDVI,)), "has no class column 'class'. Its columns: id, lon"),
    "no class column": (TEXT, TableChoice("", (NDVI,)), "Choose a class column of 'samples.csv'"),
    "no such place column": (TEXT, TableChoice("label", (NDVI,), ("plot",)), "has no place column 'plot'"),
    "no such pattern": (TEXT, of("evi_*"), "No column of 'samples.csv' is like 'evi_*'"),
    "no such column": (TEXT, of("evi"), "has no column of values 'evi'"),
    "no columns": (TEXT, of(), "has no columns of values"),
    "no such start": (TEXT, of("ndvi_*", start_column="begin", step=8), "has no column of starts 'begin'"),
    "no step": (TEXT, of("ndvi_*", start_column="start"), "needs the days from one date to the next"),
    "no dates": (TEXT, of("ndvi_*", bands=("NDVI",)), "has 2 dates whose days are not known"),
    "dates that do not fit": (TEXT, of("ndvi_*", dates=("2020-01-01",)), "do not fit sensor 'NDVI' with 1 date of 1"),
    "bands that do not fit": (TEXT, of("ndvi_*", bands=("a", "b", "c")), "2 columns of 'samples.csv' do not fit"),
    "bands of other lengths": (
        BANDS.replace("nir_2", "swir"),
        TableChoice("class", (TableColumns("S2", ("red_*", "nir_*"), ("red", "nir"), TWO_DAYS),)),
        "have different numbers of columns in 'samples.csv': 2 like 'red_*', 1 like 'nir_*'",
    ),
    "no rows": (TEXT.splitlines()[0], CHOICE, "has no rows"),
    "empty": ("", CHOICE, "has no rows"),
    "a column twice": (TEXT.replace("ndvi_1", "ndvi_0"), CHOICE, "has columns of one name: ndvi_0"),
    "a short line": (TEXT + "4,1\n", CHOICE, "Line 5 of the table 'samples.csv' has 2 cells, its first line 7"),
}


@pytest.mark.parametrize(
    ("delimiter", "quote"), [(";", ""), ("\t", ""), (",", '"')], ids=["semicolons", "tabs", "commas"]
)
def test_decimal_commas_are_read_where_they_can_be_nothing_else(tmp_path: Path, delimiter: str, quote: str) -> None:
    rows = (("label", "lon", "a", "b"), ("wood", "5,1", "0,53", "-1,250"), ("meadow", "5,2", "", "1"))
    lines = [delimiter.join(f"{quote}{cell}{quote}" for cell in row) for row in rows]
    path, noted = tmp_path / "t.csv", NotingProgress(Progress())
    path.write_text("\n".join(lines), "utf-8")
    table = api.read_table(path, TableChoice("label", (TableColumns("x", ("a", "b")),), ("lon",)), noted)
    np.testing.assert_allclose(table.sensors[0].values[:, 0], [[0.53, -1.25], [np.nan, 1]])
    assert table.places == ("5,1", "5,2")
    assert noted.warnings == ["Commas in the numbers of 't.csv' were read as decimal commas: '0,53' is 0.53."]


@pytest.mark.parametrize("name", sorted(BAD))
def test_what_cannot_be_read_is_a_sentence(name: str, tmp_path: Path) -> None:
    text, choice, sentence = BAD[name]
    with pytest.raises((LabelError, SensorError), match="[.]$") as caught:
        read(tmp_path, text, choice)
    assert sentence in str(caught.value)


def test_other_encodings_and_missing_files_are_sentences(tmp_path: Path) -> None:
    with pytest.raises(MamolError, match="is not UTF-8 text. Save it as CSV in UTF-8"):
        read(tmp_path, TEXT, encoding="utf-16")
    with pytest.raises(MamolError, match="cannot be read [(]No such file"):
        api.read_table(tmp_path / "gone.csv", CHOICE)
    with pytest.raises(MamolError, match="file names cannot have"):
        api.read_table("a\0b.csv", CHOICE)
