"""What an analyst sees in real QGIS: a trained model, styled layers with legends, and no freeze."""

from __future__ import annotations

import math

import numpy as np
import pytest
import rasterio
from mamol import demo
from mamol.core.model.header import read_spec
from mamol.demo.scene import read_class_rows

RUNS = {"all": (), "without_d": ("AVIRIS D",)}
EXPERTS = ["shared", *(f"{name} only" for name in demo.SENSOR_FILES)]
RENDERERS = {
    "classes": "paletted",
    "confidence": "singlebandpseudocolor",
    "entropy": "singlebandpseudocolor",
    "pattern": "paletted",
    "experts": "singlebandpseudocolor",
    "dominant": "paletted",
    "router_entropy": "singlebandpseudocolor",
}


def labels_of(layer: dict) -> list[str]:
    """Legend entries; QGIS's own line that names the band is not among them."""
    return [text for text in layer["legend"] if text]


def test_qgis_starts_with_dock_and_provider_and_ends_cleanly(session: dict) -> None:
    assert session["provider"]
    assert session["dock_visible_at_first"]
    assert session["start_page_at_first"] and session["page_after_start"] == 3, "Train on my layers leads to Train"
    assert session["dialogs"] == []
    assert session["exit_code"] == 0, session["said"]


def test_training_labels_are_read_from_the_polygons(session: dict) -> None:
    assert session["train_field"] == "class"
    names = {name for _, name, _ in read_class_rows()}
    assert set(session["train_classes"]) == names
    with rasterio.open(demo.TRAINING_LABELS) as source:
        count = np.count_nonzero(source.read(1))
    assert f"{count:,} labelled pixels in 16 classes" in session["train_state"]


def test_cancelled_training_leaves_nothing(session: dict) -> None:
    assert session["left_by_cancel"] == []
    assert any("Cancelled" in text for text in session["messages"])


def test_training_reports_and_selects_the_model(session: dict) -> None:
    assert "training, step" in session["train_running_message"]
    assert 0.2 < session["train_overall"] <= 1.0
    assert session["train_patterns"] == 15
    assert "Soybean-mintill" in session["train_report_text"]
    assert session["train_report_size"] > 5000
    assert session["model_selected"]


@pytest.mark.parametrize("run", RUNS)
def test_run_is_in_the_task_manager(session: dict, run: str) -> None:
    assert any("MaMOL" in text for text in session[f"{run}_in_task_manager"])


@pytest.mark.parametrize("run", RUNS)
def test_group_is_named_after_model_and_sensors(session: dict, run: str) -> None:
    used = [name for name in demo.SENSOR_FILES if name not in RUNS[run]]
    group = session[f"{run}_layers"]["group"]
    assert group == {"all": "my fields · all sensors", "without_d": "my fields · without AVIRIS D"}[run]
    assert session[f"{run}_summary"]["used"] == used
    assert session[f"{run}_summary"]["absent"] == list(RUNS[run])
    assert group in session["map_group_names"]
    assert session[f"{run}_layers"]["open"]


@pytest.mark.parametrize("kind", RENDERERS)
@pytest.mark.parametrize("run", RUNS)
def test_layer_is_there_and_styled(session: dict, run: str, kind: str) -> None:
    layer = session[f"{run}_layers"]["layers"][kind]
    assert layer["valid"] and layer["crs"] == "EPSG:32616" and layer["size"] == [145, 145]
    assert layer["renderer"] == RENDERERS[kind]
    assert layer["visible"] == (kind == "classes")


@pytest.mark.parametrize("run", RUNS)
def test_legends_say_names(session: dict, run: str) -> None:
    layers = session[f"{run}_layers"]["layers"]
    names = {name for _, name, _ in read_class_rows()}
    assert set(labels_of(layers["classes"])) <= names
    assert len(labels_of(layers["classes"])) >= 10
    experts = labels_of(layers["dominant"])
    able = [name for name in EXPERTS if name not in {f"{sensor} only" for sensor in RUNS[run]}]
    assert experts[0] == "dynamic 1" and experts[-len(able) :] == able, "experts of absent sensors cannot occur"
    assert layers["experts"]["bands"] == len(experts) + len(RUNS[run])
    assert layers["experts"]["legend"][0] == "dynamic 1"
    used = [name for name in demo.SENSOR_FILES if name not in RUNS[run]]
    assert labels_of(layers["pattern"]) == [" + ".join(used)]


@pytest.mark.parametrize("run", RUNS)
def test_map_agrees_with_labels_it_has_not_seen(session: dict, run: str) -> None:
    layers = session[f"{run}_layers"]["layers"]
    with rasterio.open(layers["classes"]["source"]) as source:
        predicted = source.read(1)
    with rasterio.open(demo.TEST_LABELS) as source:
        truth = source.read(1)
    # The model learnt names from the polygons and numbered them itself.
    value_of = {entry.name: entry.value for entry in read_spec(session["model"]).classes}
    truth = np.array([0] + [value_of[name] for _, name, _ in read_class_rows()])[truth]
    # Whole fields that nothing was learnt of: some 0.3 of the pixels are right, with a forest as well.
    assert np.mean(predicted[truth > 0] == truth[truth > 0]) > 0.2


def test_pattern_map_is_the_bit_mask_of_the_sensors(session: dict) -> None:
    for run, expected in (("all", 0b1111), ("without_d", 0b0111)):
        with rasterio.open(session[f"{run}_layers"]["layers"]["pattern"]["source"]) as source:
            assert np.unique(source.read(1)).tolist() == [expected]


def test_confidence_shown_is_the_mean_of_the_map(session: dict) -> None:
    for run in RUNS:
        with rasterio.open(session[f"{run}_layers"]["layers"]["confidence"]["source"]) as source:
            mean = float(source.read(1, masked=True).mean())
        assert mean == pytest.approx(session[f"{run}_summary"]["confidence"], abs=1e-3)


def test_a_click_is_answered_with_what_the_maps_hold(session: dict) -> None:
    """And the sensor that was left out is said to be missing."""
    layers = session["without_d_layers"]["layers"]
    assert session["routing_result"] == "my fields · without AVIRIS D"
    for answer in session["routing_answers"]:
        x, y = answer["place"]
        for kind, told in (("classes", answer["class"]), ("confidence", np.float32(answer["probability"]))):
            with rasterio.open(layers[kind]["source"]) as source:
                row, column = source.index(x + source.res[0] / 2, y - source.res[1] / 2)
                # Another number of rows in a batch may change the last bits of a probability.
                assert source.read(1)[row, column] == pytest.approx(told, abs=1e-5)
        assert answer["sensors"] == {"AVIRIS A": 1, "AVIRIS B": 1, "AVIRIS C": 1, "AVIRIS D": 0}
    assert "without AVIRIS B: " in session["routing_without"]
    assert "without AVIRIS D" not in session["routing_without"]
    assert session["routing_tables"].endswith("pixels in the view.")


def test_a_preview_is_the_map_that_classify_made(session: dict) -> None:
    """And it goes without a trace."""
    path = session["without_d_layers"]["layers"]["classes"]["source"]
    with rasterio.open(session["preview"]) as preview, rasterio.open(path) as classified:
        assert preview.transform == classified.transform
        assert np.array_equal(preview.read(1), classified.read(1))
    assert session["flip_keeps_layer"] and session["preview_is_gone"]
    assert 50 < float(session["flip_agreement"].removesuffix(" %")) < 100
    assert [name for name, _ in session["worth"]] == ["AVIRIS A", "AVIRIS B", "AVIRIS C"]


def test_model_file_tells_what_it_was_trained_on(session: dict) -> None:
    spec = read_spec(session["model"])
    assert spec.sensor_names == tuple(demo.SENSOR_FILES)
    assert spec.training.preset == "fast"


def test_freezes_were_measured(session: dict) -> None:
    """The figures are for people (build/screenshots/session.json); a busy machine fails no test."""
    assert set(session["stalls"]) == {"train", "classify all", "classify without_d", "ask", "flip"}
    assert all(math.isfinite(seconds) and seconds > 0 for seconds in session["stalls"].values())


def test_screenshots_show_something(session: dict) -> None:
    for path in session["screenshots"]:
        with rasterio.open(path) as picture:
            pixels = picture.read()
        assert pixels.shape[1:] == (1000, 1600)
        assert pixels.std() > 10
