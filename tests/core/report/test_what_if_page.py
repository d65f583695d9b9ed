"""The report and the table: names stay text, what is not defined is a dash or an empty cell."""

from __future__ import annotations

import csv
import io
import math
from html.parser import HTMLParser

import numpy as np
from mamol.core.contracts.labels import ClassEntry
from mamol.core.contracts.what_if import SensorValue, SubsetFigures, Transition, WhatIfResult
from mamol.core.evaluation.metrics import accuracy_from_confusion
from mamol.core.report.tables import subset_table_csv
from mamol.core.report.what_if_page import what_if_report_html

NASTY = '<script>alert("1")</script>, "x"'
VOID = {"meta", "br"}
NAMES = ("SAR", NASTY)


class Page(HTMLParser):
    """Reads tags and text, and fails on a tag that is not closed in order."""

    def __init__(self, markup: str) -> None:
        super().__init__()
        self.tags, self.words, self.open = [], [], []
        self.feed(markup)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attributes: object) -> None:
        self.tags.append(tag)
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join(self.words)


def result(with_accuracy: bool = True) -> WhatIfResult:
    accuracy = accuracy_from_confusion(np.array([[30, 10], [0, 0]]), ("corn", NASTY)) if with_accuracy else None
    turns = tuple(Transition(1, after, 100 - after, math.nan if after == 3 else 1234.5) for after in (0, 2, 3))
    subsets = (
        SubsetFigures(NAMES, 900, 1.0, 0.8, {1: 900}, {1: 9.0}, (), accuracy, 0.75),
        SubsetFigures(NAMES[:1], 900, 0.625, 0.7, {1: 500, 2: 400}, {1: 5.0, 2: 4.0}, turns, accuracy, 0.75),
        SubsetFigures(NAMES[1:], 0, 0.0, math.nan, {}, {}, turns * 5, None if accuracy is None else accuracy, 0.5),
    )
    values = (SensorValue("SAR", 0.8125, 0.375), SensorValue(NASTY, 0.1875, -0.125 if with_accuracy else math.nan))
    classes = tuple(ClassEntry(value, name, 'red" x="') for value, name in ((1, "corn"), (2, NASTY), (3, "Öl")))
    return WhatIfResult(
        NASTY, classes, NAMES, subsets, values, 0.5 if with_accuracy else math.nan, None, (), None, None, None, None,
        None, 1000, 900, 75.0, NASTY, (f"Class {NASTY} is rare.",),
    )  # fmt: skip


def test_names_stay_text_and_figures_are_there() -> None:
    page = Page(what_if_report_html(result()))
    assert not {"script", "img", "link"} & set(page.tags) and NASTY in page.text
    for figure in ("+81.2", "+18.8", "+37.5", "-12.5", "62.5", "1,234.5", "900 of 1,000", "1 min 15 s", "and 5 more"):
        assert figure in page.text, figure
    assert "sum to 25.0 points: 75.0 % with all sensors, less the 50.0 %" in page.text
    assert "no class" in page.text and "37.5 % change" in page.text


def test_without_a_reference_no_accuracy_is_spoken_of() -> None:
    text = Page(what_if_report_html(result(with_accuracy=False))).text
    assert "OA" not in text and "accuracy, points" not in text and "most common class" not in text
    assert "nan" not in text


def test_the_table_is_read_back() -> None:
    rows = list(csv.DictReader(io.StringIO(subset_table_csv(result()))))
    assert [row["sensors"] for row in rows] == [f"SAR + {NASTY}", "SAR", NASTY]
    assert (rows[0]["OA"], rows[0]["kappa"], rows[0]["corn (ha)"]) == ("0.750000", "0.000000", "9.0000")
    assert (rows[2]["mean_confidence"], rows[2]["pixels"], rows[1][f"{NASTY} (ha)"]) == ("", "0", "4.0000")
    bare = list(csv.DictReader(io.StringIO(subset_table_csv(result(with_accuracy=False)))))
    assert {row["OA"] for row in bare} == {""} and "nan" not in str(bare)
