"""Reports in another language: every sentence is in it, names and figures stay."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from mamol.core.assessment.assess import APPLICABILITY
from mamol.core.contracts.assess import (
    AssessRequest,
    AssessResult,
    ClassAssessment,
    Estimate,
    Forecast,
    LabelledSample,
    MapComparison,
    PatternAssessment,
    SampleDesign,
    SampleKind,
    Strata,
)
from mamol.core.contracts.evaluate import EvaluateResult
from mamol.core.contracts.labels import ClassEntry
from mamol.core.contracts.layer_settings import NodataRange
from mamol.core.contracts.masks import MaskRaster
from mamol.core.contracts.report import ClassFigures, ReportRequest, ReportResult, SceneFigures
from mamol.core.contracts.routing import ShareGroups, ShareRow, ShareTables
from mamol.core.contracts.run_record import RunRecord
from mamol.core.contracts.season import DateValue, SeasonPoint
from mamol.core.contracts.sensors import Acquisition, SensorSource
from mamol.core.contracts.train import HistoryPoint, PatternAccuracy, TrainResult
from mamol.core.contracts.what_if import SensorValue, SubsetFigures, Transition, WhatIfResult
from mamol.core.evaluation.metrics import accuracy_from_confusion
from mamol.core.evaluation.report_pictures import assessed_map_figures
from mamol.core.language import speak
from mamol.core.message import message
from mamol.core.model.spec import SceneRecord, SensorSpec, SimpleModelAccuracy, TrunkRecord, ValidationRecord
from mamol.core.model.trust import COVERAGE_STEPS, ApplicabilityRecord, ClassSetRecord, LikenessMeasure, SetMeasure
from mamol.core.raster.grid import Grid
from mamol.core.report.accuracy_page import evaluation_report_html, training_report_html, training_summary_html
from mamol.core.report.assessment_page import assessment_report_html
from mamol.core.report.map_page import Origin, scenario_report_html
from mamol.core.report.what_if_page import what_if_report_html
from mamol.release import CHECKOUT
from mamol.release.languages import LANGUAGES, ts_name
from mamol.release.languages.ts import read_ts
from rasterio.crs import CRS

from ..model.test_model_file import example_spec

EXPERTS = ("dynamic 1", "shared", "Δ only", "Λ only")
DATA = {"tif", "UTC", "CPU", "torch", "gpkg", "safetensors"}
"""Words of the made-up results that are names or data."""
ALIKE = {"MaMOL", "QGIS", "OA", "AA", "kappa", "ha", "SHA", "EPSG", "CRS", "McNemar", "Olofsson", "et", "al"}
"""What is the same in all languages."""
ACCURACY = accuracy_from_confusion(np.array([[1500, 100], [50, 350]]), ("Δ", "Λ"))
CLASSES = (ClassEntry(1, "Δ", "#ff0000"), ClassEntry(2, "Λ", "#00ff00"))
HALF, UNKNOWN = Estimate(0.5, 0.02), Estimate(math.nan)


def trained() -> TrainResult:
    floors = (0.5,) * (COVERAGE_STEPS - 1)
    scenes = (
        SceneRecord("Θ", "2026", ("Δ", "Λ"), ("1.tif", "2.tif"), 900, 0.9, 0.7, 300),
        SceneRecord("Π", "", ("Δ",), ("1.tif",), 800, 0.8),
    )
    simple = (SimpleModelAccuracy("random forest", 0.95), SimpleModelAccuracy("logistic regression", 0.5))
    ground = ValidationRecord(
        "fields", 12, 5, (0.9, 0.8), 0.7, 0.95, 0.0, ("Σ",), "all labels", simple, scenes
    )  # fmt: skip
    spec = example_spec(
        name="1",
        sensors=(
            SensorSpec("Δ", 4, ("",) * 4, 4),
            SensorSpec("Λ", 1, ("",), 1, dates=3, first_date="2026-01-01", last_date="2026-06-01"),
        ),
        classes=CLASSES,
        trunk=TrunkRecord("model", "1.safetensors", "12"),
        class_sets=ClassSetRecord((floors, floors), (12, 4), (SetMeasure(1, 0.93, 0.91, 1.5, 0.6, 4_000),)),
        applicability=ApplicabilityRecord(
            ((0,), (0,)), 5, (0.0, 1.0, 1.0, 1.0), (0.0, 0.1, 0.1, 0.1), measured=LikenessMeasure(0.6, 0.7, 0.05, 1_000)
        ),
    )
    record = replace(
        spec.training, validation=ground, device="CPU", sources=("1.tif", "2.tif"), versions={"torch": "2.1"}
    )
    nothing = replace(ACCURACY, count=0)
    patterns = (PatternAccuracy(("Δ", "Λ"), nothing, 0.8, 0.1), PatternAccuracy(("Δ",), ACCURACY, 0.8, 0.1))
    history = (HistoryPoint(1, 2.5), HistoryPoint(2, 1.5, 0.5), HistoryPoint(4, 1.0, 0.9))
    warning = message("Sensor '{name}' is off.", name="Δ")
    return TrainResult(
        "/1/1.safetensors", None, replace(spec, training=record), ACCURACY, patterns, history, 12345, 67890, 5012, 2000,
        7450.0, "CPU", (warning,), mean_confidence=0.9,
    )  # fmt: skip


def evaluated() -> EvaluateResult:
    return EvaluateResult(
        ACCURACY, CLASSES, None, (), "name", left_out_pixels=1200, unknown_pixels=3, dates="Δ=2026-01-01"
    )


def asked_what_if() -> WhatIfResult:
    turns = (Transition(1, 0, 9, 3.0), Transition(1, 2, 9, 1234.5)) * 7
    subsets = (
        SubsetFigures(("Δ", "Λ"), 900, 1.0, 0.8, {1: 900}, {1: 9.0}, (), ACCURACY, 0.75),
        SubsetFigures(("Δ",), 900, 0.625, 0.7, {1: 500, 2: 400}, {1: 5.0, 2: 4.0}, turns, ACCURACY, 0.75),
        SubsetFigures(("Λ",), 0, 0.0, math.nan, {}, {}, turns, ACCURACY, 0.5),
    )
    values = (SensorValue("Δ", 0.8125, 0.375), SensorValue("Λ", 0.1875, -0.125))
    season = tuple(SeasonPoint(f"2026-0{month}-01", month, 0.5, 0.4, 900) for month in (1, 2, 3))
    dates = (DateValue("Λ", "2026-01-01", 0.5, 0.01, 0.25, 0.02),)
    return replace(
        WhatIfResult(
            "1", CLASSES, ("Δ", "Λ"), subsets, values, 0.5, None, (), None, None, None, None, None, 1000, 900, 75.0,
            "CPU", (),
        ),
        matched_by="name, or value where one has no name",
        season=season,
        dates=dates,
    )  # fmt: skip


def scenario() -> str:
    figures = SceneFigures(
        tuple(ClassFigures(entry, 500, 12.5, 0.8) for entry in CLASSES), 1200, 0.8, (message("{n} rows", n=3),)
    )
    groups = ShareGroups((ShareRow("Δ", 500, (0.5, 0.25, 0.25, 0)), ShareRow("Λ", 400, (0, 0.5, 0.25, 0.25))), 0.5, 0.5)
    alone = replace(groups, rows=groups.rows[:1])
    tables = ShareTables(EXPERTS, groups, alone, 900, True)
    mask = MaskRaster("1.tif", "4", band=2, bits=(1, 2), nodata=(NodataRange(1, 0, 0),), ignored_nodata=(1,))
    series = tuple(Acquisition("1.tif", f"2026-0{month}-01") for month in (1, 2))
    sensors = (
        SensorSource("Δ", "/1/1.tif", bands=(1, 2), guessed=True, crs="EPSG:32630", masks=(mask,)),
        SensorSource("Λ", "/1/2.tif", acquisitions=series),
    )
    run = RunRecord("1", "2026", "/1/1.safetensors", "12", sensors, (None,) * 4, None, None)
    tags = {"SENSORS_USED": "Δ", "SENSORS_ABSENT": "Λ", "DATES": "Λ=2026-01-01", "MODEL": "1.safetensors"}
    grid = Grid(CRS.from_epsg(32630), Affine(10, 0, 500000, 0, -10, 6000000), 40, 30)
    request = ReportRequest("/1/3.tif", "/1/1.html", run=run)
    result = ReportResult("/1/1.html", figures, evaluated(), tables)
    return scenario_report_html(request, result, Origin(tags, "", grid), "")


def assessed() -> str:
    design = SampleDesign("1.tif", "12", Strata.PATTERNS, (), (), (1, 0, 0, 0, 1, 0), 1, 1, "", 0, 0, CLASSES)
    sample = LabelledSample((), "EPSG:32630", "1.gpkg", design)
    parts = tuple(PatternAssessment(value, name, HALF, 12.5, 9) for value, name in APPLICABILITY.items())
    result = AssessResult(
        SampleKind.STRATIFIED, HALF, tuple(ClassAssessment(one, HALF, UNKNOWN, HALF, 12.5, 9) for one in CLASSES),
        ((5, 1), (2, 9), (1, 0)), ((0.3, 0.1), (0.1, 0.5), (0, 0)), 18, 1, 25.0,
        message("Stratified estimators with the map's classes as strata, as in Olofsson et al. 2014."),
        comparison=MapComparison("2.tif", HALF, HALF, 5, 1, 0.2), applicability=parts,
        patterns=(PatternAssessment(1, "Δ", HALF, 12.5, 9),), forecast=Forecast(HALF, ((CLASSES[0], HALF),), 25.0, 0.0),
    )  # fmt: skip
    return assessment_report_html(result, AssessRequest("/1/3.tif", sample), "")


REPORTS: dict[str, Callable[[], str]] = {
    "training": lambda: training_report_html(trained()),
    "summary": lambda: training_summary_html(trained()),
    "evaluation": lambda: evaluation_report_html(evaluated(), "1.tif", "2.tif"),
    "what-if": lambda: what_if_report_html(asked_what_if()),
    "scenario": scenario,
    "assessment": assessed,
}


class Shown(HTMLParser):
    """Collects what a reader sees: text, and titles of pictures and cells."""

    def __init__(self, markup: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.feed(markup.split("</style>")[-1])
        self.close()

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.words += [value or "" for name, value in attributes if name in ("title", "alt", "aria-label")]

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def figures_of(words: list[str]) -> list[str]:
    """Return the numbers that are shown, in any order: languages order words as they like."""
    text = re.sub(r"\d{4}-\d\d-\d\d \d\d:\d\d UTC", "", " ".join(words))  # when the page was made
    return sorted(re.findall(r"\d[\d.,:-]*\d|\d", text))


def cyrillic(template: str) -> str:
    """Return a template all of whose letters, but those of placeholders, are of another script."""
    return "".join(
        part if part.startswith("{") else re.sub("[A-Za-z]", "ж", part) for part in re.split(r"(\{[^}]*\})", template)
    )


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    speak()


@pytest.mark.parametrize("kind", REPORTS)
def test_no_english_is_left_and_the_figures_stay(kind: str) -> None:
    english = Shown(REPORTS[kind]())
    speak("ru", cyrillic)
    markup = REPORTS[kind]()
    other = Shown(markup)
    left = {word for text in other.words for word in re.findall("[A-Za-z]{2,}", text)}
    assert left <= DATA | ALIKE, left - DATA - ALIKE
    assert figures_of(english.words) == figures_of(other.words)
    assert 'lang="ru"' in markup or kind == "summary"


def test_pictures_too(tmp_path: Path) -> None:
    path = str(tmp_path / "1.tif")
    profile = {"driver": "GTiff", "width": 2, "height": 2, "count": 1, "dtype": "uint8"}
    with rasterio.open(path, "w", **profile, crs="EPSG:32630", transform=Affine(10, 0, 0, 0, -10, 0)) as dataset:
        dataset.write(np.array([[[1, 2], [2, 1]]], dtype=np.uint8))
    speak("ru", cyrillic)
    classes = [(ClassEntry(value, str(value), "#ff0000"), 0.04) for value in range(1, 26)]
    shown = Shown(assessed_map_figures(path, classes, path, 0.5))
    assert not [text for text in shown.words if re.search("[A-Za-z]{2,}", text)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", REPORTS)
def test_every_sentence_is_translated(kind: str, language: str) -> None:
    words = read_ts((CHECKOUT / ts_name(language)).read_text(encoding="utf-8"))
    made: set[str] = set()

    def look_up(template: str) -> str:
        if re.search("[A-Za-z]{2,}", re.sub(r"\{[^}]*\}", "", template)):
            made.add(template)
        return words.get(template, "") or template

    english = figures_of(Shown(REPORTS[kind]()).words)
    speak(language, look_up)
    assert figures_of(Shown(REPORTS[kind]()).words) == english
    missing = {template for template in made if not words.get(template)}
    assert missing <= {"{n} rows", "Sensor '{name}' is off."} | ALIKE, missing
