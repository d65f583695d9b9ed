"""The Train page in the dock, with real layers and real runs."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest
import rasterio
from mamol.core.contracts.labels import LabelFeatures, LabelRaster
from mamol.core.contracts.sensors import SensorSource
from mamol.core.contracts.train import Preset, TrainRequest, TrunkSource
from mamol.core.model.header import read_spec
from mamol.ui.processing.train import TrainAlgorithm
from mamol.ui.settings import ProjectSettings, Settings
from mamol.ui.train import label_row
from mamol.ui.train.class_table import NAME
from mamol.ui.train.form import build_train_request
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRasterLayer, QgsVectorLayer, edit


@pytest.fixture
def page(dock, scene_layers, tmp_path, wait, quick):
    """The page with both sensors, the label raster, and the labels counted."""
    page = dock.train_page
    for name in ("optical", "radar"):
        page.sensor_table.add_layer(scene_layers[name])
    page.label_section.layer_box.setLayer(scene_layers["labels"])
    page.options.choose("fast", "scene")
    page.options.model_file.setFilePath(str(tmp_path / "mine"))
    wait(lambda: not page.label_section.counter.is_counting)
    return page


def traces(folder):
    """What a run left: model and report, and the hidden files they are written under."""
    return [path.name for path in folder.iterdir() if "mine" in path.name]


def polygons(*rows):
    """A layer of rectangles, each (class name, left, top, width, height) in metres from the scene's corner."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:32630&field=land_cover:string&field=note:string", "fields", "memory")
    for name, left, top, width, height in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([name, ""])
        x, y = 500000 + left, 6000000 - top
        feature.setGeometry(QgsGeometry.fromWkt(
            f"POLYGON(({x} {y},{x + width} {y},{x + width} {y - height},{x} {y - height},{x} {y}))"
        ))  # fmt: skip
        layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    QgsProject.instance().addMapLayer(layer)
    return layer


def test_classes_of_a_raster_are_counted(page):
    section = page.label_section
    assert [entry.value for entry in section.classes()] == [1, 2, 3]
    assert section.state.text().startswith("2,304 labelled pixels in 3 classes")
    assert section.field_box.isHidden()
    assert section.class_table.scarce() == ()


def test_polygons_are_counted_by_their_class_and_few_pixels_are_flagged(page, wait):
    layer = polygons(("wood", 0, 0, 200, 100), ("wood", 0, 200, 100, 100), ("town", 300, 0, 20, 20))
    section = page.label_section
    section.layer_box.setLayer(layer)
    assert section.field == "land_cover"
    assert section.state.text() == "counting…"
    wait(lambda: not section.counter.is_counting)
    names = {entry.name: entry.value for entry in section.classes()}
    counts = {
        section.class_table.item(row, NAME).text(): section.class_table.item(row, 3).text()
        for row in range(section.class_table.rowCount())
    }
    assert set(names) == {"wood", "town"}
    assert counts == {"wood": "300", "town": "4"}
    assert section.class_table.scarce() == ("town",)
    assert "too few pixels: town" in section.state.text()
    assert isinstance(page.form().labels, LabelFeatures)


def test_only_the_last_question_is_answered(page, wait, scene_layers):
    section = page.label_section
    heard = []
    section.counter.counted.connect(heard.append)
    layer = polygons(("wood", 0, 0, 200, 100), ("town", 300, 0, 100, 100))
    section.layer_box.setLayer(layer)
    section.counter._timer.timeout.emit()
    section.layer_box.setLayer(scene_layers["labels"])
    wait(lambda: not section.counter.is_counting)
    assert len(heard) == 1 and isinstance(heard[0].labels, LabelRaster)


def test_names_and_colours_that_were_edited_reach_the_request(page, scene_files, tmp_path):
    table = page.label_section.class_table
    table.item(0, NAME).setText("lake")
    request = build_train_request(page.form())
    assert request.sensors == (
        SensorSource("optical", scene_files.optical),
        SensorSource("radar", scene_files.radar),
    )
    assert request.labels == LabelRaster(scene_files.labels)
    assert request.classes[0].name == "lake"
    assert table.item(0, NAME).toolTip() == "lake", "names that are cut must be readable"
    assert (request.preset, request.seed) == (Preset.FAST, 0)
    assert request.model_path == str(tmp_path / "mine.safetensors")


def test_class_zero_is_shown_as_training_sees_it_and_told(page, scene_files, tmp_path, wait):
    path = str(tmp_path / "from_zero.tif")
    with rasterio.open(scene_files.labels) as source:
        profile, values = source.profile, source.read()
    with rasterio.open(path, "w", **{**profile, "nodata": 255}) as dataset:
        dataset.write(values - 1)
    layer = QgsRasterLayer(path, "from zero")
    QgsProject.instance().addMapLayer(layer)
    section = page.label_section
    section.layer_box.setLayer(layer)
    wait(lambda: not section.counter.is_counting)
    assert [entry.value for entry in section.class_table.classes()] == [1, 2, 3]
    assert "Class 0 of the label layer 'from_zero.tif' is written as 3 in the map" in section.state.text()
    section.class_table.item(2, NAME).setText("lake")
    request = build_train_request(page.form())
    assert dict(request.labels.codes) == {0: 3, 1: 1, 2: 2}
    assert {entry.value: entry.name for entry in request.classes} == {0: "lake", 1: "class 1", 2: "class 2"}


def test_a_csv_names_the_classes(page, wait, tmp_path):
    table = tmp_path / "classes.csv"
    table.write_text("id,name,colour\n1,lake,#112233\n2,forest,#445566\n3,city,#778899\n")
    page.label_section.load_class_file(str(table))
    wait(lambda: not page.label_section.counter.is_counting)
    assert [(e.name, e.colour) for e in page.label_section.classes()][:2] == [
        ("lake", "#112233"),
        ("forest", "#445566"),
    ]


def test_a_broken_csv_gets_a_sentence(page, wait, tmp_path):
    table = tmp_path / "classes.csv"
    table.write_text("id,name,colour\none,lake,blue\n")
    page.label_section.load_class_file(str(table))
    wait(lambda: not page.label_section.counter.is_counting)
    assert "classes.csv" in page.label_section.state.text()
    assert page.form().labels is None


def test_labels_elsewhere_are_told(page, wait):
    section = page.label_section
    section.layer_box.setLayer(polygons(("wood", 90000, 0, 100, 100), ("town", 91000, 0, 100, 100)))
    wait(lambda: not section.counter.is_counting)
    assert "No labelled pixel" in section.state.text() or "label" in section.state.text().lower()


def test_a_grid_without_crs_is_told_by_the_layers_name(page, wait, scene_layers, tmp_path):
    """Counting needs a grid; the analyst knows its layer by the name in the layer tree."""
    path = tmp_path / "bare.tif"
    with rasterio.open(scene_layers["radar"].source()) as source:
        pixels, profile = source.read(), {**source.profile, "crs": None}
    with rasterio.open(path, "w", **profile) as bare:
        bare.write(pixels)
    layer = QgsRasterLayer(str(path), "bare radar")
    QgsProject.instance().addMapLayer(layer)
    for row in page.sensor_table.rows:
        row.use.setChecked(False)
    page.sensor_table.add_layer(layer)
    wait(lambda: not page.label_section.counter.is_counting)
    told = page.label_section.state.text()
    assert told.startswith("Sensor 'bare radar' ('bare.tif') has no CRS; set it in the file")


def test_a_training_ends_with_curve_report_and_the_model_chosen(dock, page, wait, sentences, tmp_path):
    page.run_bar.start_button.click()
    assert page.is_running
    wait(lambda: not page.is_running)
    model = tmp_path / "mine.safetensors"
    assert read_spec(model).sensor_names == ("optical", "radar")
    assert dock.model_row.path == str(model)
    assert Settings().last_model == str(model)
    assert [row.name for row in dock.classify_page.sensor_table.rows] == ["optical", "radar"]
    assert page.curve.points[-1].step > 1
    assert any(point.validation_accuracy is not None for point in page.curve.points)
    assert not page.report_panel.isHidden()
    assert "optical" in page.report_panel.browser.toPlainText()
    assert any(sentence.startswith("Trained in") for sentence in sentences())
    copy = tmp_path / "copy.html"
    page.report_panel.save(str(copy))
    assert copy.read_text() == (tmp_path / "mine_report.html").read_text()
    page.report_panel.save(str(tmp_path / "no such folder" / "copy.html"))
    assert any("cannot be saved" in sentence for sentence in sentences())


def test_two_trainings_at_once_get_a_sentence_and_cancel_leaves_nothing(page, wait, sentences, tmp_path):
    page.run_bar.start_button.click()
    page.run_bar.start_button.click()
    assert sentences() == ["A training run is in progress. Wait for it to finish, or cancel it."]
    page.run_bar.cancel_button.click()
    wait(lambda: not page.is_running)
    assert traces(tmp_path) == []


def test_a_label_layer_removed_during_the_run_stops_it(page, wait, sentences, scene_layers, tmp_path):
    page.run_bar.start_button.click()
    QgsProject.instance().removeMapLayer(scene_layers["labels"].id())
    wait(lambda: not page.is_running)
    assert any("'labels' was removed" in sentence for sentence in sentences())
    assert traces(tmp_path) == []
    assert page.label_section.layer is None


def test_a_project_closed_during_the_run_stops_it(page, wait, tmp_path):
    page.run_bar.start_button.click()
    QgsProject.instance().clear()
    wait(lambda: not page.is_running)
    assert traces(tmp_path) == []
    assert page.label_section.layer is None and not page.sensor_table.rows


def test_clicking_while_labels_are_counted_gets_a_sentence(page, sentences):
    page.label_section.recount()
    page.run_bar.start_button.click()
    assert not page.is_running
    assert sentences() == ["The labels are still being counted. Try again in a moment."]


def test_a_file_is_proposed_and_an_existing_one_is_told(dock, scene_layers, scene_files):
    page = dock.train_page
    page.sensor_table.add_layer(scene_layers["optical"])
    proposed = Path(page.options.model_file.filePath())
    assert proposed.suffix == ".safetensors" and not proposed.exists()
    assert page.options.replace_choice.isHidden()
    page.options.model_file.setFilePath(scene_files.model)
    choice = page.options.replace_choice
    assert not choice.isHidden()
    assert choice.note.text() == "'fields.safetensors' will be kept; the new file is 'fields_2.safetensors'."
    choice.box.click()
    assert choice.note.text() == "'fields.safetensors' will be overwritten." and page.form().may_replace
    page.options.model_file.setFilePath(scene_files.model + ".other")
    assert choice.isHidden() and not choice.may_replace, "that one was to be replaced, not another"


def test_a_second_training_keeps_the_model_of_the_first(dock, page, wait, sentences, tmp_path):
    """Save to still holds the last path: a model of 0.80 became one of 0.65."""
    first, report = tmp_path / "mine.safetensors", tmp_path / "mine_report.html"
    first.write_bytes(b"a model that took a night")
    report.write_text("its report")
    page.run_bar.start_button.click()
    wait(lambda: not page.is_running)
    assert first.read_bytes() == b"a model that took a night" and report.read_text() == "its report"
    assert dock.model_row.path == str(tmp_path / "mine_2.safetensors")
    assert (tmp_path / "mine_2_report.html").exists()
    assert "'mine.safetensors' already existed and is kept; the model was saved as 'mine_2.safetensors'." in sentences()
    assert page.options.model_file.filePath() == str(tmp_path / "mine_3.safetensors")
    page.sensor_table.rows[1].use.click()
    assert page.options.model_file.filePath() == str(tmp_path / "mine_3.safetensors")
    QgsProject.instance().clear()
    assert page.options.model_file.filePath() == "", "the next project has its own folder"


def test_a_name_that_was_given_during_the_training_stays(page, wait, tmp_path):
    page.run_bar.start_button.click()
    page.options.model_file.setFilePath(str(tmp_path / "next"))
    wait(lambda: not page.is_running)
    assert page.options.model_file.filePath() == str(tmp_path / "next")


def test_how_accuracy_is_measured_reaches_the_request_and_comes_back_with_the_project(page):
    options = page.options
    request = build_train_request(page.form())
    assert (request.folds, request.train_on_all) == (1, False) and options.accuracy_note.isHidden()
    options.accuracy_box.setCurrentIndex(1)
    assert options.accuracy_note.text() == "Takes about 5 times as long."
    options.all_labels_box.click()
    request = build_train_request(page.form())
    assert (request.folds, request.train_on_all) == (5, True)
    assert options.accuracy_note.text() == "Takes about 5 times as long, and one more training."
    page.store()
    options.choose_accuracy(1, False)
    page.restore()
    assert (options.folds, options.train_on_all) == (5, True)
    ProjectSettings().write("train/accuracy", [[5], "yes"])
    page.restore()
    assert (options.folds, options.train_on_all) == (1, False), "what a hand has damaged counts as nothing"


def test_progress_is_kept_beside_the_model_on_request_alone(page):
    options = page.options
    assert build_train_request(page.form()).learnt_path is None
    options.keep_box.click()
    request = build_train_request(page.form())
    assert request.learnt_path == request.model_path.replace(".safetensors", ".learnt")
    page.store()
    options.keep_box.setChecked(False)
    page.restore()
    assert options.keep_box.isChecked()
    ProjectSettings().write("train/keep_learnt", ["yes"])
    page.restore()
    assert not options.keep_box.isChecked(), "what a hand has damaged counts as nothing"


def test_surroundings_can_be_declined_and_come_back_with_the_project(page):
    options = page.options
    assert build_train_request(page.form()).surroundings
    options.surroundings_box.click()
    assert not build_train_request(page.form()).surroundings
    page.store()
    options.surroundings_box.setChecked(True)
    page.restore()
    assert not options.surroundings
    options.choose("fast", "model")
    assert not options.surroundings_box.isEnabled() and "keeps its own windows" in options.surroundings_box.toolTip()
    options.choose("fast", "tuned")
    assert options.surroundings_box.isEnabled()
    ProjectSettings().write("train/surroundings", ["no"])
    page.restore()
    assert options.surroundings, "what a hand has damaged counts as nothing"


def test_ground_units_are_offered_for_polygons_only_and_come_back_with_the_project(page, scene_layers, monkeypatch):
    section = page.label_section
    assert section.group_box.isHidden() and section.group == ""
    layer = polygons(("wood", 0, 0, 200, 100), ("town", 300, 0, 100, 100))
    section.layer_box.setLayer(layer)
    assert not section.group_box.isHidden() and section.group == ""
    names = [section.group_box.itemText(place) for place in range(section.group_box.count())]
    assert names == ["each feature", "land_cover", "note"]
    # The labels themselves are of no interest here.
    monkeypatch.setattr(section.counter, "ask", lambda request: None)
    given = []
    monkeypatch.setattr(label_row, "label_source", lambda *arguments, **how: given.append(arguments))
    section.group_box.setCurrentIndex(2)
    assert given.pop() == (layer, "land_cover", "note") and section.group == "note"
    page.store()
    section.layer_box.setLayer(scene_layers["labels"])
    assert given.pop() == (scene_layers["labels"], "", "") and section.group == ""
    page.restore()
    assert section.layer == layer and section.group == "note" and given.pop() == (layer, "land_cover", "note")
    section.restore(None, "", None)


def test_points_have_a_radius_and_few_of_them_ask_for_folds(page, scene_layers, wait):
    section, options = page.label_section, page.options
    assert section.radius_box.isHidden() and options.folds == 1
    layer = QgsVectorLayer("Point?crs=EPSG:32630&field=class:integer&field=accuracy:double", "GPS", "memory")
    for number in range(8):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([number % 2 + 1, 15.0])
        feature.setGeometry(QgsGeometry.fromWkt(f"Point({500055 + 50 * number} {5999945 - 10 * number})"))
        layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    section.layer_box.setLayer(layer)
    wait(lambda: not section.counter.is_counting)
    assert not section.radius_box.isHidden() and section.state.text().startswith("8 labelled pixels in 2 classes")
    assert options.folds == 5 and options.accuracy_note.text().startswith("Proposed for few points.")
    assert "fewer than 30 points" in options.accuracy_note.toolTip()
    section.radius_box.setCurrentIndex(section.radius_box.findText("accuracy"))
    section.radius_box.activated.emit(0)
    wait(lambda: not section.counter.is_counting)
    alone = section.labels
    assert alone.radii == (15.0,) * 8 and not section.state.text().startswith("8 labelled")
    page.store()
    section.layer_box.setLayer(scene_layers["labels"])
    wait(lambda: not section.counter.is_counting)
    assert options.folds == 1 and section.radius == "" and section.radius_box.isHidden()
    page.restore()
    assert section.radius == "accuracy" and options.folds == 5
    with edit(layer):
        layer.deleteFeature(1)
    wait(lambda: section.labels is not None and len(section.labels.features) == 7)
    section.restore(None, "", None)


def test_folds_chosen_by_hand_are_kept(page):
    options = page.options
    options.accuracy_box.setCurrentIndex(0)
    options.accuracy_box.activated.emit(0)
    options.propose_folds(True)
    assert options.folds == 1


def test_a_ground_unit_whose_field_is_gone_is_told(page, wait):
    section = page.label_section
    layer = polygons(("wood", 0, 0, 200, 100), ("town", 300, 0, 100, 100))
    section.restore(layer.id(), "land_cover", None, "plot")
    wait(lambda: not section.counter.is_counting)
    assert section.group == ""
    assert section.state.text().endswith("The layer no longer has field 'plot': each feature is now a ground unit.")


def test_a_file_is_asked_for_where_training_starts_from_one(dock):
    options = dock.train_page.options
    assert options.trunk_file.isHidden()
    for source in ("file", "model"):
        options.choose("fast", "scene")
        options.choose("fast", source)
        assert not options.trunk_file.isHidden() and not options.trunk_digest.isHidden()


def test_a_fresh_page_processing_and_the_request_have_the_same_defaults(dock):
    options, train = dock.train_page.options, TrainAlgorithm()
    train.initAlgorithm()
    defaults = {field.name: field.default for field in fields(TrainRequest)}
    assert (options.preset, options.trunk, options.seed_box.value()) == (
        defaults["preset"],
        defaults["trunk"],
        defaults["seed"],
    )
    assert (options.folds, options.train_on_all) == (defaults["folds"], defaults["train_on_all"])
    assert train.parameterDefinition("FOLDS").defaultValue() == defaults["folds"]
    assert train.parameterDefinition("ALL_LABELS").defaultValue() == defaults["train_on_all"]
    for name in ("preset", "trunk", "seed", "variant", "device"):
        assert train.parameterDefinition(name.upper()).defaultValue() == defaults[name]


def test_every_trunk_source_says_what_it_does(dock):
    options, notes = dock.train_page.options, set()
    for source in TrunkSource:
        options.choose(options.preset.value, source.value)
        assert options.trunk is source
        is_adapted = source is TrunkSource.MODEL
        assert options.adapt_box.isChecked() is is_adapted and options.trunk_box.isEnabled() is not is_adapted
        assert is_adapted or source.value in options.trunk_box.currentText()
        notes.add(options.adapt_box.toolTip() if is_adapted else options.trunk_note.text())
    assert len(notes) == len(TrunkSource) and all(note.endswith(".") for note in notes)


def test_what_is_rarely_needed_is_folded_unless_it_is_set(dock):
    options = dock.train_page.options
    assert options.advanced.isHidden()
    options.choose("balanced", "tuned")
    assert options.advanced.isHidden()
    options.choose("balanced", "scratch")
    assert not options.advanced.isHidden()
