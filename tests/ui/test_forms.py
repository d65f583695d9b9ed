"""From the pages' frozen state to the requests."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mamol.core.contracts.classify import ClassifyRequest
from mamol.core.contracts.labels import ClassEntry, LabelRaster
from mamol.core.contracts.outputs import Output, OutputKind
from mamol.core.contracts.sensors import Extent, SensorSource
from mamol.core.contracts.train import Preset, TrainRequest, TrunkSource
from mamol.core.errors import LabelError, MamolError, OutputError, SensorError
from mamol.ui.classify.form import LONGEST_STEM, ClassifyForm, build_classify_request
from mamol.ui.common.replace_choice import free_path
from mamol.ui.train.form import TrainForm, build_train_request

SAR, DSM = SensorSource("SAR", "/data/sar.tif"), SensorSource("DSM", "/data/dsm.tif")
EXTENT = Extent(0, 0, 10, 10, "EPSG:32630")
TWO = (OutputKind.CLASSES, OutputKind.EXPERTS)
CLASSES = (ClassEntry(1, "water", "#0000ff"), ClassEntry(2, "wood", "#008000"))


def classify_form(folder, **changes):
    form = ClassifyForm("/models/fields.safetensors", "fields", ("SAR", "DSM"), (SAR, DSM), TWO, str(folder), EXTENT)
    return replace(form, **changes)


def train_form(**changes):
    form = TrainForm(
        (SAR, DSM), LabelRaster("/data/l.tif"), CLASSES, Preset.FAST, TrunkSource.SCENE, "x", "AB", 7, "/m/fields"
    )
    return replace(form, **changes)


def test_a_classify_request_holds_what_the_page_shows(tmp_path):
    outputs = tuple(Output(kind, str(tmp_path / f"fields_all_{kind.value}.tif")) for kind in TWO)
    expected = ClassifyRequest("/models/fields.safetensors", (SAR, DSM), outputs, EXTENT)
    assert build_classify_request(classify_form(tmp_path)) == expected


def test_files_are_named_after_the_sensors_and_never_written_twice(tmp_path):
    form = classify_form(tmp_path, sensors=(SAR,))
    first = build_classify_request(form).outputs
    assert Path(first[0].path).name == "fields_SAR_classes.tif"
    Path(first[1].path).touch()
    second = build_classify_request(form).outputs
    assert Path(second[0].path).name == "fields_SAR_2_classes.tif"
    third = build_classify_request(replace(form, taken=frozenset({second[0].path}))).outputs
    assert Path(third[0].path).name == "fields_SAR_3_classes.tif"


@given(name=st.text(max_size=200), sensor=st.text(max_size=200))
def test_any_name_gives_a_file_inside_the_folder(name, sensor):
    form = classify_form("/results", model_name=name, sensors=(SensorSource(sensor, "/a.tif"),))
    path = Path(build_classify_request(form).outputs[0].path)
    assert path.parent == Path("/results")
    assert len(path.name) <= LONGEST_STEM + len("_classes.tif")


@pytest.mark.parametrize(
    ("changes", "error", "words"),
    [
        ({"model_path": ""}, SensorError, "No model is chosen"),
        ({"sensors": ()}, SensorError, "All sensors are absent"),
        ({"kinds": ()}, OutputError, "No map is ticked"),
    ],
)
def test_what_classify_lacks_is_said(tmp_path, changes, error, words):
    with pytest.raises(error, match=words):
        build_classify_request(classify_form(tmp_path, **changes))


def test_a_train_request_holds_what_the_page_shows():
    expected = TrainRequest(
        sensors=(SAR, DSM),
        labels=LabelRaster("/data/l.tif"),
        model_path="/m/fields.safetensors",
        classes=CLASSES,
        report_path="/m/fields_report.html",
        preset=Preset.FAST,
        trunk=TrunkSource.SCENE,
        seed=7,
    )
    assert build_train_request(train_form()) == expected
    for source in (TrunkSource.FILE, TrunkSource.MODEL):
        from_file = build_train_request(train_form(trunk=source))
        assert (from_file.trunk, from_file.trunk_file, from_file.trunk_sha256) == (source, "x", "ab")


@pytest.mark.parametrize(
    ("changes", "error", "words"),
    [
        ({"sensors": ()}, SensorError, "no sensor to train on"),
        ({"sensors": (SAR, SAR)}, SensorError, "have the same name"),
        ({"labels": None}, LabelError, "no labels"),
        ({"classes": CLASSES[:1]}, LabelError, "At least two classes are needed"),
        ({"model_path": " "}, OutputError, "The model needs a file"),
        ({"trunk": TrunkSource.FILE, "trunk_file": ""}, OutputError, "'file' needs a file"),
        ({"trunk": TrunkSource.MODEL, "trunk_file": " "}, OutputError, "'model' needs a file"),
    ],
)
def test_what_train_lacks_is_said(changes, error, words):
    assert issubclass(error, MamolError)
    with pytest.raises(error, match=words):
        build_train_request(train_form(**changes))


def test_a_model_and_its_report_are_never_written_over_unless_asked_to(tmp_path):
    form = train_form(model_path=str(tmp_path / "fields"))
    (tmp_path / "fields_report.html").touch()
    request = build_train_request(form)
    assert Path(request.model_path).name == "fields_2.safetensors"
    assert Path(request.report_path).name == "fields_2_report.html"
    (tmp_path / "fields.safetensors").touch()
    (tmp_path / "fields_2.safetensors").touch()
    assert Path(build_train_request(form).model_path).name == "fields_3.safetensors"
    replacing = build_train_request(replace(form, may_replace=True))
    assert Path(replacing.model_path).name == "fields.safetensors"


@pytest.mark.parametrize(
    ("there", "wanted", "free"),
    [
        ((), "a.csv", "a.csv"),
        (("a.csv",), "a.csv", "a_2.csv"),
        (("a.csv", "a_2.csv"), "a_2.csv", "a_3.csv"),
        (("a.csv", "a_2.csv", "a_3.csv"), "a.csv", "a_4.csv"),
        (("plot_7.csv",), "plot_7.csv", "plot_7_2.csv"),
        (("map_2026.csv", "map.csv"), "map_2026.csv", "map_2026_2.csv"),
    ],
)
def test_a_free_name_is_the_next_number(tmp_path, there, wanted, free):
    for name in there:
        (tmp_path / name).touch()
    assert free_path(tmp_path / wanted).name == free


def test_a_link_to_nowhere_is_not_written_through(tmp_path):
    (tmp_path / "a.csv").symlink_to(tmp_path / "on a disk that is not there")
    assert free_path(tmp_path / "a.csv").name == "a_2.csv"
