"""Names of sensors as they are typed, numbers of bands, and layers of one name."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mamol.core.errors import OutputError, SensorError
from mamol.core.files.names import FileKind, check_name
from mamol.core.matching.names import distinct_names, read_bands, read_names, split_list
from mamol.core.matching.sensors import Candidate

RADAR = "S1, VV and VH (dB)"


@pytest.mark.parametrize(
    ("given", "names"),
    [
        (f'"{RADAR}",S2', (RADAR, "S2")), (f'S2, "{RADAR}"', ("S2", RADAR)), (f'["{RADAR}", "S2"]', (RADAR, "S2")),
        ([RADAR, " S2 "], (RADAR, "S2")), ((RADAR, "S2"), (RADAR, "S2")), ("S1,S2", ("S1", "S2")), ("  ", ()), ("", ()),
        (",", ()), ('say ""hi"",S2', ('say ""hi""', "S2")), ("[S1],S2", ("[S1]", "S2")), ("S1\n,S2", ("S1", "S2")),
    ],
)  # fmt: skip
def test_names_are_read_as_they_are_typed(given, names):
    assert read_names(given, 2) == names


@given(st.lists(st.text("aB, \"'()é;[]", min_size=1).map(str.strip).filter(bool), min_size=1, max_size=5))
def test_what_a_csv_writer_quotes_comes_back(names):
    line = io.StringIO()
    csv.writer(line, quoting=csv.QUOTE_ALL).writerow(names)
    assert split_list(line.getvalue().rstrip("\r\n")) == tuple(names)


def test_commas_without_quotes_are_understood_where_only_one_reading_is_known():
    assert read_names(RADAR, 1, [RADAR, "S2"]) == (RADAR,)
    assert read_names(f"{RADAR}, S2, 10 m", 2, [RADAR, "S2, 10 m"]) == (RADAR, "S2, 10 m")
    with pytest.raises(SensorError):
        read_names("a,b,c", 2, ["a", "a,b", "c", "b,c"])


def test_another_number_of_names_gets_a_sentence_with_the_names_in_quotes():
    with pytest.raises(SensorError) as caught:
        read_names(RADAR, 1)
    assert str(caught.value) == (
        "1 layer was chosen, but 2 names are given: 'S1', 'VV and VH (dB)'. Give one name for each layer, in the same "
        'order, or none. A name that contains a comma goes in double quotes: "S1, VV and VH", S2.'
    )
    with pytest.raises(SensorError, match="2 layers were chosen, but 2 names are given: 'S1', ''"):
        read_names("S1,", 2)


def test_layers_of_one_name_are_told_apart_and_told():
    both = [Candidate("B", 3, "B.tif", "2020"), Candidate("B", 3, "B.tif", "2021"), Candidate("C", 1, "c.tif", "2020")]
    names, told = distinct_names(both)
    assert names == ("B (2020)", "B (2021)", "C")
    assert len(told) == 1 and "'B (2020)' and 'B (2021)'" in told[0]
    assert distinct_names([Candidate("B", 3, "a.tif", "x"), Candidate("B", 3, "b.tif", "x")])[0] == (
        "B (a.tif)",
        "B (b.tif)",
    )
    assert distinct_names([Candidate("B", 3), Candidate("B", 3), Candidate("B (1)", 3)])[0] == (
        "B (1) 2",
        "B (2)",
        "B (1)",
    )
    assert distinct_names([Candidate("B", 3), Candidate("C", 3)]) == (("B", "C"), ())


@pytest.mark.parametrize(
    ("text", "bands"),
    [
        ("1,2", (1, 2)), ("3-6", (3, 4, 5, 6)), ("", ()), (" ", ()), ("6, 1", (6, 1)), ("1 - 2, 5", (1, 2, 5)),
        ("2 4", (2, 4)), ("3\u20135", (3, 4, 5)), ("4-4", (4,)),
    ],
)  # fmt: skip
def test_bands_are_read_as_they_are_typed(text, bands):
    assert read_bands(text, 6, "layer 'stack'") == bands


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("7", "no band 7 in layer 'stack': it has 6 bands"), ("0", "no band 0"), ("5-999999", "no band 999999"),
        ("1,2,1", "Band 1 of layer 'stack' is given twice"), ("1-3,2", "Band 2"), ("red", "'red' is not a band"),
        ("6-3", "run backwards. Write '3-6'"), ("-2", "'-2' is not a band"), ("1.5", "'1.5' is not a band"),
    ],
)  # fmt: skip
def test_bands_that_are_not_there_get_a_sentence(text, sentence):
    with pytest.raises(SensorError, match=sentence.replace(".", r"\.")):
        read_bands(text, 6, "layer 'stack'")


@pytest.mark.parametrize("name", ["a.jpg", "a.asc", "a.png", "a.vrt", "a", "a.tif.txt", ".tif/a"])
def test_a_name_that_promises_another_format_is_refused(name):
    with pytest.raises(OutputError, match=r"GeoTIFF: choose a file name ending in \.tif\."):
        check_name(f"/x/{name}", FileKind.MAP)


def test_names_that_promise_what_is_written_are_taken():
    for name, kind in (
        ("a.TIF", FileKind.MAP), ("a.tiff", FileKind.MAP), ("m.safetensors", FileKind.MODEL), ("r.HTM", FileKind.PAGE),
        ("t.csv", FileKind.TABLE),
    ):  # fmt: skip
        check_name(name, kind)
