"""Maps that can be told apart in every list of layers, and lists of sensors without the plugin's own maps."""

from __future__ import annotations

from dataclasses import replace

import pytest
from mamol.core.contracts.classify import ClassifyRequest
from mamol.core.contracts.masks import drawn_mask
from mamol.core.contracts.outputs import Output, OutputKind
from mamol.core.contracts.sensors import Acquisition, SensorSource
from mamol.core.progress import Progress
from mamol.ui.classify.form import ClassifyForm, _stem
from mamol.ui.layers.kept_results import is_own
from mamol.ui.layers.results_group import add_results, group_name
from mamol.ui.sensors.sensor_table import SensorTable
from qgis.core import QgsProject

SQUARE = {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]]}


@pytest.fixture
def result(scene_files, tmp_path):
    from mamol.core.inference.classify import classify

    sensors = tuple(SensorSource(name, getattr(scene_files, name)) for name in ("optical", "radar"))
    outputs = (Output(OutputKind.CLASSES, str(tmp_path / "classes.tif")),)
    return classify(ClassifyRequest(scene_files.model, sensors, outputs, device="cpu"), Progress())


def gone(result):
    optical, radar = result.run.sensors
    mask = drawn_mask([SQUARE, SQUARE], "EPSG:32630")
    return replace(result, run=replace(result.run, sensors=(optical, replace(radar, masks=(mask,)))))


def test_a_map_says_of_which_model_and_scenario_it_is(result, empty_project):
    add_results(result)
    add_results(gone(result), name="")
    names = [layer.name() for layer in QgsProject.instance().mapLayers().values()]
    assert sorted(names) == [
        "classes · fields · all sensors",
        "classes · fields · all sensors, radar off in 2 polygons",
    ]


def test_a_scenario_drawn_in_places_is_named_so_in_group_and_files(result, scene_files):
    assert group_name(gone(result)) == "fields · all sensors, radar off in 2 polygons"
    names = ("optical", "radar")
    form = ClassifyForm("f.safetensors", "fields", names, gone(result).run.sensors, (OutputKind.CLASSES,), "")
    assert _stem(form) == "fields_all_radar_off_in_2"


def test_a_result_without_some_dates_of_a_series_says_so(result):
    optical, radar = result.run.sensors
    dates = tuple(Acquisition("s2.tif", f"2021-0{month}-01", is_off=month == 5) for month in (4, 5, 6))
    some = replace(result, run=replace(result.run, sensors=(replace(optical, acquisitions=dates), radar)))
    assert group_name(some) == "fields · all sensors, optical: 2 of 3 dates"


def listed(box):
    return {box.layer(number).name() for number in range(box.count()) if box.layer(number) is not None}


def test_own_maps_are_no_sensors_unless_somebody_means_it(result, scene_layers, wait):
    table = SensorTable(editable=True)
    table.add_layer(scene_layers["optical"])
    box = table.rows[0].layer_box
    add_results(result)
    (own,) = [layer for layer in QgsProject.instance().mapLayers().values() if is_own(layer)]
    wait(lambda: own.name() not in listed(box))
    assert listed(box) == {"optical", "radar", "labels"} and box.currentLayer() is scene_layers["optical"]
    table._fill_add_menu()
    assert own.name() not in [action.text() for action in table.add_menu.actions()]
    (action,) = table.add_menu.own_menu.actions()
    action.toggle()
    assert table.rows[1].layer is own and own.name() not in listed(box)
    box.offer_own(True)
    assert own.name() in listed(box)
    table.deleteLater()
