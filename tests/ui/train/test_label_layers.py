"""Several label layers on the Train page, and the table of their classes."""

from __future__ import annotations

import json

import pytest
from mamol.core.contracts.class_table import ClassRow, ClassTable
from mamol.core.contracts.labels import LabelLayers
from mamol.core.errors import LabelError
from mamol.core.raster.labels.class_files import read_classes
from mamol.ui.settings import ProjectSettings
from mamol.ui.sources.style_files import read_style_classes
from mamol.ui.train.class_editor import CSV, JSON, LABEL_STYLE, MAP_STYLE, ClassEditor
from mamol.ui.train.class_model import GROUPS, NAME, USED, WEIGHT
from mamol.ui.train.class_table import NAME as NAME_ON_PAGE
from mamol.ui.train.form import build_train_request
from mamol.ui.train.label_row import LabelRowChoice
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt

SQUARES = (("wood", 0, 0), ("corn", 120, 0), ("reed", 240, 0), ("lake", 0, 120))


def features(kind, name, *rows):
    """A layer of squares of 100 m, or of points in their middle: (class, left, top) from the scene's corner."""
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:32630&field=class:string&field=code:integer", name, "memory")
    for number, (label, left, top) in enumerate(rows):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([label, number + 1])
        x, y = 500000 + left, 6000000 - top
        square = f"POLYGON(({x} {y},{x + 100} {y},{x + 100} {y - 100},{x} {y - 100},{x} {y}))"
        feature.setGeometry(QgsGeometry.fromWkt(square if kind == "Polygon" else f"Point({x + 55} {y - 55})"))
        layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def section(dock, scene_layers, tmp_path, wait):
    """The section with a sensor and one layer of polygons, counted."""
    page = dock.train_page
    page.sensor_table.add_layer(scene_layers["optical"])
    page.options.model_file.setFilePath(str(tmp_path / "mine"))
    page.label_section.layer_box.setLayer(features("Polygon", "plots", *SQUARES))
    wait(lambda: not page.label_section.counter.is_counting)
    yield page.label_section
    page.label_section.restore(None, "", None)


def names(section):
    return [entry.name for entry in section.class_table.classes()]


def test_one_layer_stands_alone_and_more_say_what_they_are_for(section, dock, wait):
    first = section.rows[0]
    assert len(section.rows) == 1 and first.use_box.isHidden() and first.remove_button.isHidden()
    section.add_button.click()
    second = section.rows[1]
    assert not first.use_box.isHidden() and not first.weight_box.isHidden()
    wait(lambda: not section.counter.is_counting)
    assert not isinstance(section.labels, LabelLayers), "a layer that is still to be chosen is none"
    second.layer_box.setLayer(features("Point", "GPS", ("Wood", 0, 240), ("corn", 120, 240), ("moss", 240, 240)))
    second.field_box.setField("lower(class)")
    second.radius_box.setEditText("12")
    second.radius_box.lineEdit().editingFinished.emit()
    second.weight_box.setValue(2.0)
    wait(lambda: not section.counter.is_counting)
    assert names(section) == ["wood", "corn", "reed", "lake", "moss"] or set(names(section)) == {
        "wood", "corn", "reed", "lake", "moss"
    }  # fmt: skip
    labels = section.labels
    assert isinstance(labels, LabelLayers) and [layer.weight for layer in labels.layers] == [1.0, 2.0]
    assert labels.layers[1].labels.radius == 12.0
    request = build_train_request(dock.train_page.form())
    assert request.labels == labels and request.class_table is None
    second.use_box.setCurrentIndex(1)
    wait(lambda: not section.counter.is_counting)
    assert section.labels.layers[1].for_validation and second.weight_box.isHidden()
    second.remove_button.click()
    wait(lambda: not section.counter.is_counting)
    assert len(section.rows) == 1 and first.use_box.isHidden() and not isinstance(section.labels, LabelLayers)


def test_selected_features_alone_and_edits_that_are_not_saved_count(section, wait):
    layer = section.layer
    section.rows[0].selected_box.setChecked(True)
    wait(lambda: not section.counter.is_counting)
    assert "has no selected polygons. Select some, or use all" in section.state.text()
    layer.selectByIds([1, 2])
    wait(lambda: section.labels is not None)
    assert names(section) == ["corn", "wood"]
    section.rows[0].selected_box.setChecked(False)
    layer.startEditing()
    layer.changeAttributeValue(3, 0, "moss")
    wait(lambda: section.labels is not None and "moss" in names(section))
    assert "has edits that are not saved; they are used." in section.state.text()
    layer.rollBack()
    wait(lambda: section.labels is not None and "reed" in names(section))


def test_layers_and_class_table_come_back_with_the_project(section, dock, wait, scene_layers):
    row = section.add_row()
    row.layer_box.setLayer(features("Point", "GPS", ("wood", 0, 240)))
    row.field_box.setField("upper(class)")
    row.use_box.setCurrentIndex(1)
    section.rows[0].weight_box.setValue(3.5)
    table = ClassTable((ClassRow("wood", groups=("green",)), ClassRow("reed", groups=("green",))), 1)
    section.set_table(table)
    dock.train_page.store()
    kept = [one.choice() for one in section.rows]
    section.restore(scene_layers["labels"].id(), "", None)
    assert len(section.rows) == 1 and not section.table
    dock.train_page.restore()
    assert [one.choice() for one in section.rows] == kept and section.table == table
    assert kept[1].field == "upper(class)" and kept[1].for_validation and kept[0].weight == 3.5
    wait(lambda: not section.counter.is_counting)
    ProjectSettings().write("train/label_layers", [{"layer_id": 3, "weight": "much"}, 7])
    ProjectSettings().write("train/class_table", {"rows": "none"})
    dock.train_page.restore()
    assert [one.choice() for one in section.rows] == [LabelRowChoice()] and not section.table


def test_a_merge_shows_on_the_page_and_reaches_the_request(section, dock):
    editor = ClassEditor(section.table, section._counted_labels.counts.classes, section._counted_labels.counts.pixels)
    places = [place for place, row in enumerate(editor.table.rows) if row.label in ("wood", "reed")]
    for place in places:
        mode = editor.view.selectionModel().SelectionFlag.Select | editor.view.selectionModel().SelectionFlag.Rows
        editor.view.selectionModel().select(editor.model.index(place, 0), mode)
    editor.merge("green")
    assert editor.outcome.text().startswith("3 classes: ") and editor.level_box.currentIndex() == 1
    section.set_table(editor.table)
    assert sorted(names(section)) == ["corn", "green", "lake"]
    green = names(section).index("green")
    assert section.class_table.item(green, 3).text() == "200" and section.class_table.item(green, 4).text() == "2"
    assert "Classes were merged: 'green' of" in section.state.text()
    section.class_table.item(green, NAME_ON_PAGE).setText("plants")
    assert {row.at(1) for row in section.table.rows} == {"plants", "corn", "lake"}
    request = build_train_request(dock.train_page.form())
    assert request.class_table == section.table and len(request.classes) == 4
    section.set_table(ClassTable(tuple(ClassRow(name, "all") for name, *_ in SQUARES)))
    with pytest.raises(LabelError, match="leaves only the class 'all' of the 4 classes"):
        build_train_request(dock.train_page.form())


def test_two_classes_that_are_given_one_name_on_the_page_are_one(section):
    section.class_table.item(0, NAME_ON_PAGE).setText(section.class_table.item(1, NAME_ON_PAGE).text())
    assert len(names(section)) == 3 and "Classes were merged" in section.state.text()


@pytest.fixture
def editor(qgis_app):
    from mamol.core.contracts.labels import ClassEntry

    entries = tuple(ClassEntry(value, f"class {value}", "#102030") for value in range(1, 51))
    made = ClassEditor(ClassTable(), entries, {value: 10 * value for value in range(1, 51)}, "class")
    yield made
    made.deleteLater()


def test_fifty_classes_are_edited_ordered_and_left_out(editor):
    model = editor.model
    assert model.rowCount() == 50 and model.data(model.index(49, 5), Qt.ItemDataRole.DisplayRole) == "500"
    model.setData(model.index(0, USED), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert model.setData(model.index(1, NAME), "corn") and model.setData(model.index(1, WEIGHT), "2,5")
    assert not model.setData(model.index(1, WEIGHT), "-1") and not model.setData(model.index(1, WEIGHT), "much")
    assert model.setData(model.index(2, GROUPS), "cereal > crop")
    rows = editor.table.rows
    assert not rows[0].used and (rows[1].name, rows[1].weight) == ("corn", 2.5)
    assert rows[2].groups == ("cereal", "crop") and editor.level_box.count() == 3
    editor.view.selectRow(1)
    editor.move_rows(-1)
    assert editor.table.rows[0].name == "corn" and editor.selected() == [0]
    editor.move_rows(-1)
    assert editor.table.rows[0].name == "corn", "there is no place above the first"
    editor.view.selectRow(2)
    editor.unmerge()
    assert editor.table.levels == 0
    editor.set_level(0)
    assert editor.outcome.text().startswith("49 classes: corn, ")


def test_a_table_that_makes_no_sense_cannot_be_taken(editor):
    ok = editor.buttons.button(editor.buttons.StandardButton.Ok)
    assert ok.isEnabled()
    for place in range(50):
        editor.model.set_row(place, used=place == 0)
    assert not ok.isEnabled() and "leaves only the class 'class 1'" in editor.outcome.text()
    editor.model.set_row(1, used=True)
    assert ok.isEnabled()


def test_the_table_is_exported_and_imported(editor, tmp_path):
    editor.model.set_row(3, name="corn", groups=("crop",), colour="#00ff00", weight=2.0)
    for kind, file in ((CSV, "c.csv"), (JSON, "c.json")):
        editor.save(str(tmp_path / file), kind)
        assert read_classes(tmp_path / file).rows == editor.table.rows
    assert json.loads((tmp_path / "c.json").read_text())["rows"][3]["name"] == "corn"
    editor.save(str(tmp_path / "map.qml"), MAP_STYLE)
    rows = read_style_classes(str(tmp_path / "map.qml")).rows
    assert len(rows) == 50 and (rows[3].value, rows[3].label, rows[3].colour) == (4, "corn", "#00ff00")
    editor.save(str(tmp_path / "labels.qml"), LABEL_STYLE)
    rows = read_style_classes(str(tmp_path / "labels.qml")).rows
    assert (rows[3].label, rows[3].name, rows[3].colour) == ("class 4", "corn", "#00ff00")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("<qgis>", "is not XML"),
        ("<qgis/>", "has no classes"),
        ("<qgis><renderer-v2 type='nullSymbol'/></qgis>", "no cl"),
    ],
)
def test_styles_without_classes_get_a_sentence(qgis_app, tmp_path, text, sentence):
    path = tmp_path / "s.qml"
    path.write_text(text)
    with pytest.raises(LabelError, match=sentence):
        read_style_classes(str(path))
    with pytest.raises(LabelError, match="cannot be read"):
        read_style_classes(str(tmp_path / "none.qml"))
