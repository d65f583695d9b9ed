"""The sensor table with real layers."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
import rasterio
from mamol.core.contracts.labels import ClassEntry
from mamol.core.model.spec import Architecture, ModelSpec, SensorSpec, TrainingRecord, TrunkRecord
from mamol.ui.common.sensor_choice import SensorChoice
from mamol.ui.sensors.sensor_status import StatusKind
from mamol.ui.sensors.sensor_table import SensorTable
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer, QgsRasterRange
from qgis.PyQt.QtCore import QCoreApplication
from rasterio.transform import from_origin


@pytest.fixture
def make_layer(tmp_path, qgis_new_project):
    """Give a function that writes a raster and adds it to the project."""

    def make(
        name, bands=1, crs="EPSG:32630", left=500000.0, top=6000000.0, size=10.0, dtype="float32", side=20, names=()
    ):
        path = tmp_path / f"{name}.tif"
        profile = {"driver": "GTiff", "width": side, "height": side, "count": bands, "dtype": dtype, "crs": crs}
        with rasterio.open(path, "w", transform=from_origin(left, top, size, size), **profile) as dataset:
            dataset.write(np.ones((bands, side, side), dtype))
            if names:
                dataset.descriptions = names
        layer = QgsRasterLayer(str(path), name)
        assert layer.isValid()
        QgsProject.instance().addMapLayer(layer)
        return layer

    return make


def model(*sensors):
    sources = tuple(f"{name}.tif" for name, _ in sensors)
    record = TrainingRecord(
        "2026-11-24T10:00:00Z",
        "fast",
        0,
        1.0,
        "CPU",
        100,
        50,
        0.8,
        {},
        10,
        20,
        sources,
        {},
    )
    specs = tuple(SensorSpec(name, bands, ("",) * bands, bands) for name, bands in sensors)
    classes = (ClassEntry(1, "water", "#0000ff"), ClassEntry(2, "wood", "#008000"))
    return ModelSpec("demo", specs, classes, Architecture(), TrunkRecord("scene"), record)


def settle():
    """Let queued calls happen, as the event loop does."""
    QCoreApplication.processEvents()


def texts(table):
    return [row.status.text for row in table.rows]


def test_layers_are_matched_by_name_then_bands(make_layer):
    optical = make_layer("Optical", bands=4)
    height = make_layer("surface", bands=1)
    table = SensorTable(editable=False)
    table.set_model(model(("height", 1), ("optical", 4), ("sar", 2)))
    assert [row.layer for row in table.rows] == [height, optical, None]
    assert [row.use.isChecked() for row in table.rows] == [True, True, False]
    assert texts(table) == ["guessed from its 1 band: check", "fits", "absent"]
    assert [name for name, _ in table.used()] == ["height", "optical"]
    assert [source.guessed for source in table.sources()] == [True, False]
    table.rows[0].layer_box.activated.emit(table.rows[0].layer_box.currentIndex())
    assert texts(table)[0] == "fits", "the analyst said that this is the layer"


def test_a_layer_added_later_is_matched(make_layer):
    table = SensorTable(editable=False)
    table.set_model(model(("sar", 2)))
    assert texts(table) == ["absent"]
    layer = make_layer("sar", bands=2)
    settle()
    assert table.used() == [("sar", layer)]


def test_a_choice_made_by_hand_outlives_new_layers(make_layer):
    first = make_layer("first", bands=2)
    table = SensorTable(editable=False)
    table.set_model(model(("sar", 2)))
    table.rows[0].choose(first)
    table.rows[0].layer_box.activated.emit(1)
    make_layer("sar", bands=2)
    settle()
    assert table.used() == [("sar", first)]


@pytest.mark.parametrize(
    ("other", "text"),
    [
        ({"bands": 3}, "64 bands needed, layer has 3"),
        ({"bands": 64, "crs": "EPSG:4326", "left": -3.0, "top": 54.15, "size": 0.001}, "other CRS, reprojected"),
        ({"bands": 64, "size": 20.0}, "other pixel size, resampled"),
        ({"bands": 64, "left": 900000.0}, "does not overlap"),
        ({"bands": 64, "dtype": "complex64"}, "complex values: convert to amplitude first"),
        ({"bands": 64, "side": 12}, "covers a part: absent elsewhere"),
    ],
)
def test_statuses_say_what_is_the_matter(make_layer, other, text):
    make_layer("reference", bands=1)
    make_layer("hyper", **other)
    table = SensorTable(editable=False)
    table.set_model(model(("reference", 1), ("hyper", 64)))
    assert texts(table) == ["fits", text]
    hinders = table.rows[1].status.kind is StatusKind.PROBLEM
    assert table.problems() == ([f"Sensor 'hyper': {text}."] if hinders else [])


def test_a_swath_beside_the_first_is_used_where_a_third_joins_them(make_layer):
    make_layer("reference", bands=1, left=500000.0)
    make_layer("beside", bands=1, left=500300.0)
    table = SensorTable(editable=False)
    table.set_model(model(("reference", 1), ("between", 1), ("beside", 1)))
    assert texts(table) == ["fits", "absent", "does not overlap"]
    make_layer("between", bands=1, left=500150.0)
    settle()
    assert texts(table)[2] == "beside the first sensor" and not table.problems()


def test_a_layer_without_crs_and_a_service_are_told_apart(make_layer):
    make_layer("plain", crs=None)
    service = QgsRasterLayer("type=xyz&url=file:///nowhere/%7Bx%7D/%7By%7D/%7Bz%7D.png", "tiles", "wms")
    QgsProject.instance().addMapLayer(service)
    table = SensorTable(editable=False)
    table.set_model(model(("plain", 1), ("tiles", 1)))
    table.rows[1].choose(service)
    assert texts(table)[0] == "has no CRS: set it"
    assert texts(table)[1].startswith("not a raster file (WMS)")


def test_unticking_makes_a_sensor_absent_until_it_is_ticked(make_layer):
    make_layer("sar", bands=2)
    table = SensorTable(editable=False)
    table.set_model(model(("sar", 2)))
    table.rows[0].use.click()
    assert table.used() == []
    assert texts(table) == ["absent"]
    make_layer("other", bands=2)
    settle()
    assert table.used() == [], "a new layer must not tick what was unticked"


def test_a_removed_layer_leaves_an_empty_row(make_layer):
    make_layer("neighbour", bands=2)
    layer = make_layer("sar", bands=2)
    table = SensorTable(editable=False)
    table.set_model(model(("sar", 2)))
    QgsProject.instance().removeMapLayer(layer.id())
    assert table.rows[0].layer is None
    assert texts(table) == ["absent"]
    assert table.rows[0].layer_box.currentText() == "(none)"


def test_a_sensor_that_finds_no_layer_says_so(make_layer):
    make_layer("optical", bands=4)
    table = SensorTable(editable=False)
    table.set_model(model(("sar", 2)))
    assert table.rows[0].layer is None and table.rows[0].layer_box.currentText() == "(none)"


def test_a_long_name_is_read_from_its_beginning(make_layer):
    table = SensorTable(editable=True)
    table.add_layer(make_layer("hyperspectral sensor flown in the summer", bands=2))
    assert table.rows[0].name_field.cursorPosition() == 0


def test_rows_are_added_named_and_removed_in_training(make_layer):
    layers = [make_layer(f"layer {i}") for i in range(7)]
    table = SensorTable(editable=True)
    for layer in layers:
        table.add_layer(layer)
    assert len(table.rows) == 6
    table.rows[0].name_field.setText("layer 1")
    assert texts(table)[:2] == ["name used twice", "name used twice"]
    table.rows[0].name_field.setText("  ")
    assert texts(table)[0] == "needs a name"
    table.rows[0].remove_button.click()
    assert [name for name, _ in table.used()] == [f"layer {i}" for i in range(1, 6)]


def test_the_menu_adds_and_removes_layers(make_layer):
    layers = [make_layer(f"layer {i}") for i in range(3)]
    table = SensorTable(editable=True)
    table.add_menu.aboutToShow.emit()
    for action in table.add_menu.actions()[:2]:
        action.toggle()
    assert [layer for _, layer in table.used()] == layers[:2]
    table.add_menu.actions()[0].toggle()
    assert [layer for _, layer in table.used()] == layers[1:2]


def test_choices_come_back(make_layer):
    layer = make_layer("radar", bands=2)
    table = SensorTable(editable=False)
    table.set_model(model(("sar", 2), ("dsm", 1)))
    choices = (SensorChoice("sar", False, layer.id()), SensorChoice("gone", True, "gone"))
    table.restore(choices)
    assert table.choices()[0] == choices[0]
    training = SensorTable(editable=True)
    training.restore((SensorChoice("my radar", True, layer.id()), SensorChoice("gone", True, "gone")))
    assert training.choices() == (SensorChoice("my radar", True, layer.id()),)


def test_bands_of_a_stack_serve_as_two_sensors_and_come_back_with_the_project(make_layer):
    stack = make_layer("stack", bands=6)
    table = SensorTable(editable=True)
    table.add_layer(stack)
    table.add_layer(stack)
    assert [row.name for row in table.rows] == ["stack", "stack (2)"]
    for row, text in zip(table.rows, ("1-2", "3-6")):
        row.bands_button.click()
        dialog = row.bands_button.dialog
        dialog.bands_field.setText("7")
        assert "There is no band 7 in this layer: it has 6 bands." in dialog.refusal.text()
        dialog.bands_field.setText(text)
        dialog.accept()
    assert [source.bands for source in table.sources()] == [(1, 2), (3, 4, 5, 6)]
    assert table.rows[0].status_text.text().endswith("; bands 1, 2")
    kept = SensorChoice.from_json(json.loads(json.dumps([choice.to_json() for choice in table.choices()])))
    other = SensorTable(editable=True)
    other.restore(kept)
    assert other.sources() == table.sources()
    assert [row.bands_button.isChecked() for row in other.rows] == [True, True]


def test_chosen_bands_are_counted_and_go_with_their_layer(make_layer):
    stack, single = make_layer("stack", bands=6), make_layer("single", bands=1)
    table = SensorTable(editable=False)
    table.set_model(model(("sar", 2)))
    table.rows[0].choose(stack)
    assert texts(table) == ["2 bands needed, layer has 6"]
    table.rows[0].bands_button.choose((5, 1))
    assert texts(table) == ["fits"]
    table.rows[0].bands_button.choose((5,))
    assert texts(table) == ["2 bands needed, 1 chosen"]
    table.rows[0].choose(single)
    assert table.rows[0].bands_button.text() == "Values…" and not table.rows[0].bands_button.isChecked()
    assert table.sources()[0].bands == ()


@pytest.mark.parametrize("rest", [[None, "1"], [None, [1, "2"]], [None, [True]], [None, 3]])
def test_bands_that_a_hand_has_damaged_are_all_bands(rest):
    assert SensorChoice.from_json([["sar", True, "id", *rest]]) == (SensorChoice("sar", True, "id"),)


def test_a_row_says_what_is_read_otherwise_than_the_file(make_layer):
    layer = make_layer("sar", bands=2, crs="EPSG:32631")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32630"))
    layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(0, 0)])
    table = SensorTable(editable=False)
    table.set_model(model(("sar", 2)))
    assert texts(table) == ["fits"]
    assert "CRS EPSG:32630; no data 0 in band 1" in table.rows[0].status.hint


def test_bands_fit_by_name_and_what_is_done_is_noted(make_layer):
    spec = model(("S2", 2))
    spec = replace(spec, sensors=(replace(spec.sensors[0], band_names=("B02", "B03")),))
    many = make_layer("S2", bands=3, names=("B01", "B03", "B02"))
    table = SensorTable(editable=False)
    table.set_model(spec)
    row = table.rows[0]
    assert row.layer == many and row.status.kind is StatusKind.NOTE
    assert row.status.text == "bands differ from training" and "reordered by name" in row.status.hint
    assert not table.problems()
    row.choose(make_layer("lacking", bands=3, names=("B01", "B02", "B04")))
    assert row.status.kind is StatusKind.PROBLEM and row.status.text == "has no band 'B03'"
