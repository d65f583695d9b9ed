"""Results in the project: found by what their layers carry, also after the project was saved and opened again."""

from __future__ import annotations

from dataclasses import replace

import pytest
from mamol.core.contracts.classify import ClassifyRequest
from mamol.core.contracts.outputs import Output, OutputKind
from mamol.core.contracts.sensors import SensorSource
from mamol.core.inference.classify import classify
from mamol.core.progress import Progress
from mamol.ui.layers.kept_results import RUN_PROPERTY, kept_results
from mamol.ui.layers.results_group import add_results
from qgis.core import QgsProject


@pytest.fixture
def result(scene_files, tmp_path):
    kinds = (OutputKind.CLASSES, OutputKind.EXPERTS)
    outputs = tuple(Output(kind, str(tmp_path / f"{kind.value}.tif")) for kind in kinds)
    sensors = (SensorSource("optical", scene_files.optical), SensorSource("radar", scene_files.radar))
    return classify(ClassifyRequest(scene_files.model, sensors, outputs, device="cpu"), Progress())


def test_a_result_is_found_with_its_layers_and_what_it_was_made_from(result, empty_project):
    assert kept_results() == ()
    add_results(result)
    (kept,) = kept_results()
    assert kept.name == "fields · all sensors" and kept.run == result.run
    assert {kind: layer.name().partition(" · ")[0] for kind, layer in kept.layers.items()} == {
        OutputKind.CLASSES: "classes",
        OutputKind.EXPERTS: "expert shares",
    }


def test_it_survives_saving_and_opening_the_project_again(result, empty_project, tmp_path):
    add_results(result)
    path = str(tmp_path / "project.qgz")
    assert QgsProject.instance().write(path)
    QgsProject.instance().clear()
    assert kept_results() == ()
    assert QgsProject.instance().read(path)
    (kept,) = kept_results()
    assert kept.run == result.run and len(kept.layers) == 2


def test_the_latest_comes_first_and_equal_names_get_a_number(result, empty_project):
    older = replace(result, run=replace(result.run, key="older"))
    add_results(older)
    add_results(result)
    assert [(kept.name, kept.run.key) for kept in kept_results()] == [
        ("fields · all sensors", result.run.key),
        ("fields · all sensors (2)", "older"),
    ]


def test_a_renamed_or_dissolved_group_is_followed(result, empty_project):
    group = add_results(result)
    group.setName("my scenario")
    assert [kept.name for kept in kept_results()] == ["my scenario"]
    for node in [child.clone() for child in group.children()]:
        QgsProject.instance().layerTreeRoot().addChildNode(node)
    QgsProject.instance().layerTreeRoot().removeChildNode(group)
    assert [kept.name for kept in kept_results()] == ["classes · fields · all sensors"]


@pytest.mark.parametrize("damaged", ["", "no JSON", "[]", '{"key": 1}', 7])
def test_a_record_that_a_hand_damaged_is_passed_over(result, empty_project, damaged):
    group = add_results(result)
    for node in group.findLayers():
        node.layer().setCustomProperty(RUN_PROPERTY, damaged)
    assert kept_results() == ()


def test_a_result_of_unknown_origin_is_passed_over(result, empty_project):
    add_results(replace(result, run=None))
    assert kept_results() == ()
