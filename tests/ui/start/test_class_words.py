"""The example's classes keep the names of the model; a tool tip says what they mean in the language of QGIS."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from mamol.core.contracts.example import SCENES, example_model
from mamol.core.language import in_spoken, spoken
from mamol.core.message import message
from mamol.core.model.header import read_spec
from mamol.release import CHECKOUT
from mamol.release.languages import ts_name
from mamol.release.languages.qm import qm_bytes
from mamol.release.languages.ts import read_ts
from mamol.ui.language.loading import load_language, unload_language
from mamol.ui.start.class_words import class_meanings, explain_classes, names_note
from qgis.core import QgsVectorLayer


@pytest.fixture
def german(qgis_app, tmp_path: Path) -> Iterator[None]:
    translations = read_ts((CHECKOUT / ts_name("de")).read_text(encoding="utf-8"))
    (tmp_path / "mamol_de.qm").write_bytes(qm_bytes("de", translations))
    words = load_language("de_AT", tmp_path)
    yield
    unload_language(words)
    assert spoken() == "en"


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.key)
def test_every_class_is_explained_and_keeps_its_name(german, scene) -> None:
    classes = read_spec(str(example_model(scene))).classes
    lines = class_meanings(classes)
    assert [line.partition(":")[0] for line in lines] == [one.name for one in classes]
    layer = QgsVectorLayer("Point?crs=EPSG:32632", "1", "memory")
    explain_classes(layer, classes)
    properties = layer.serverProperties()
    described = (properties if hasattr(properties, "abstract") else layer).abstract()
    assert described.split("\n") == lines and names_note()
    assert ("Water: Wasser" in lines) == scene.is_made_up


def test_in_english_nothing_is_explained(qgis_app) -> None:
    classes = read_spec(str(example_model(SCENES[0]))).classes
    assert class_meanings(classes) == [] and names_note() == ""


def test_reports_are_written_in_the_language_that_is_loaded(german) -> None:
    assert spoken() == "de" and in_spoken(message("Confusion matrix")) == "Konfusionsmatrix"
    assert in_spoken("Confusion matrix") == "Confusion matrix"  # a name that is like a text
