"""The reports: every figure in its place, nothing of a file's names taken for HTML."""

from __future__ import annotations

import math
from html.parser import HTMLParser

import numpy as np
import pytest
from mamol.core.contracts.evaluate import EvaluateResult
from mamol.core.contracts.labels import ClassEntry
from mamol.core.contracts.train import HistoryPoint, PatternAccuracy, TrainResult
from mamol.core.evaluation.metrics import accuracy_from_confusion
from mamol.core.model.spec import Architecture, ModelSpec, SensorSpec, TrainingRecord, TrunkRecord
from mamol.core.report.accuracy_page import evaluation_report_html, training_report_html, training_summary_html
from mamol.core.report.html import blend, duration, safe_colour
from mamol.core.report.training_curve import curve_svg

NASTY = '<script>alert("1")</script>'
VOID = {"meta", "br", "line", "polyline", "circle"}


class Page(HTMLParser):
    """Reads tags and text, and fails on a tag that is not closed in order."""

    def __init__(self, markup):
        super().__init__()
        self.tags, self.words, self.open = [], [], []
        self.feed(markup)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if tag not in VOID:
            assert self.open.pop() == tag

    def handle_data(self, data):
        self.words.append(data)

    @property
    def text(self):
        return " ".join(self.words)


def result(names=("corn", NASTY, "trees")):
    accuracy = accuracy_from_confusion(np.array([[1500, 100, 0], [50, 350, 0], [0, 0, 0]]), names)
    worse = accuracy_from_confusion(np.array([[1000, 600, 0], [200, 200, 0], [0, 0, 0]]), names)
    sensors = ("SAR", f"HSI {NASTY}")
    record = TrainingRecord(
        "2026-11-24T10:00:00Z", "fast", 7, 31.0, "CPU", 5012, 2000, 0.925, {}, 12345, 67890, ("sar.tif", NASTY),
        {"torch": "2.13.0"},
    )  # fmt: skip
    model = ModelSpec(
        name=NASTY,
        sensors=tuple(SensorSpec(name, 2, ("", ""), 2) for name in sensors),
        classes=tuple(ClassEntry(k + 1, name, 'red" onclick="x') for k, name in enumerate(names)),
        architecture=Architecture(),
        trunk=TrunkRecord("file", NASTY, "ab" * 32),
        training=record,
    )
    return TrainResult(
        model_path=f"/tmp/{NASTY}.safetensors",
        report_path=None,
        model=model,
        accuracy=accuracy,
        patterns=(PatternAccuracy(sensors, accuracy, 0.8123, 0.034), PatternAccuracy(sensors[:1], worse, 0.5, 0.1)),
        history=(HistoryPoint(1, 2.5), HistoryPoint(2, 1.5, 0.5), HistoryPoint(3, math.nan), HistoryPoint(4, 1.0, 0.9)),
        trainable_parameters=12345,
        frozen_parameters=67890,
        training_pixels=5012,
        validation_pixels=2000,
        seconds=184.6,
        device=NASTY,
        warnings=(f"Class {NASTY} is rare.",),
    )


def reports():
    trained = result()
    evaluated = EvaluateResult(trained.accuracy, trained.model.classes, None, (NASTY,))
    return [
        training_report_html(trained),
        training_summary_html(trained),
        evaluation_report_html(evaluated, NASTY, NASTY),
    ]


@pytest.mark.parametrize("markup", reports())
def test_names_stay_text_and_nothing_is_loaded(markup):
    page = Page(markup)
    assert NASTY in page.text
    tags = {tag for tag, _ in page.tags}
    assert not tags & {"script", "link", "img", "iframe", "object"}
    for _, attributes in page.tags:
        assert not {"onclick", "src", "href"} & set(attributes)
    assert "url(" not in markup
    assert "@import" not in markup


def test_the_training_report_states_every_figure():
    text = Page(training_report_html(result())).text
    for figure in (
        "92.5 %",
        "90.6 %",
        "2,000",
        "12,345",
        "67,890",
        "5,012",
        "3 min 5 s",
        "abab",
        "torch 2.13.0",
        "60.0",
        "81.2",
        "3.4",
    ):
        assert figure in text
    assert text.count("✓") == 3


def test_the_confusion_matrix_has_a_row_and_a_column_for_each_class():
    page = Page(evaluation_report_html(EvaluateResult(result().accuracy, (), None), "map", "truth"))
    upright = [attributes for tag, attributes in page.tags if tag == "th" and attributes.get("class") == "upright"]
    assert len(upright) == 3 + 2
    assert {"1,500", "100", "50", "350"} <= {word.strip() for word in page.words}


def test_the_summary_keeps_to_what_qt_can_show():
    tags = {tag for tag, _ in Page(training_summary_html(result())).tags}
    allowed = {"table", "tr", "td", "th", "b", "p", "h3", "h4", "ul", "li", "div", "br", "font"}
    assert tags <= allowed


def test_qt_shows_every_class_of_the_summary(qgis_app):
    from qgis.PyQt.QtGui import QTextDocument

    document = QTextDocument()
    document.setHtml(training_summary_html(result(("corn", "wheat", "trees"))))
    shown = document.toPlainText()
    assert "Overall accuracy 0.93 on" in shown
    for name in ("1 corn", "2 wheat", "3 trees"):
        assert name in shown


def test_the_curve_lies_inside_its_drawing_whatever_the_history():
    histories = [
        result().history,
        [HistoryPoint(step, 1e9 / (step + 1)) for step in range(3000)],
        [HistoryPoint(5, 0.0), HistoryPoint(5, -1.0)],
        [HistoryPoint(0, math.inf, 0.2), HistoryPoint(9, math.nan, 0.4)],
    ]
    for history in histories:
        page = Page(curve_svg(history))
        lines = [attributes["points"] for tag, attributes in page.tags if tag == "polyline"]
        assert lines
        for line in lines:
            corners = np.array([pair.split(",") for pair in line.split()], dtype=float)
            assert np.all((corners >= 0) & (corners <= [760, 280]))
            assert len(corners) <= 400
    assert curve_svg([]) == ""
    assert curve_svg([HistoryPoint(1, math.nan)]) == ""


def test_small_pieces():
    assert safe_colour("#12abEF") == "#12abEF"
    assert safe_colour("#12abEF;background:url(x)") == "#808080"
    assert blend((0, 0, 0), 0.0) == "#ffffff"
    assert blend((10, 20, 30), 2.0) == "#0a141e"
    assert [duration(seconds) for seconds in (8.21, 59.96, 185, 7450)] == [
        "8.2 s",
        "1 min 0 s",
        "3 min 5 s",
        "2 h 4 min",
    ]
