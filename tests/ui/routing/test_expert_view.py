"""The experts on the map: what the picker offers, what is drawn, and that it comes back with the project."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from mamol.core.contracts.classify import ClassifyRequest
from mamol.core.contracts.outputs import Output, OutputKind
from mamol.core.contracts.sensors import SensorSource
from mamol.core.inference.classify import classify
from mamol.core.progress import Progress
from mamol.ui.layers.expert_view import ExpertView, Shown
from mamol.ui.layers.results_group import add_results
from qgis.core import (
    QgsLayerTreeModel,
    QgsMultiBandColorRenderer,
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtTest import QTest

KINDS = (OutputKind.CLASSES, OutputKind.EXPERTS)


def classified(scene_files, folder, kinds=KINDS):
    """Classify with the optical sensor alone: the radar's expert cannot occur."""
    outputs = tuple(Output(kind, str(folder / f"fields_{kind.value}.tif")) for kind in kinds)
    sensors = (SensorSource("optical", scene_files.optical),)
    return classify(ClassifyRequest(scene_files.model, sensors, outputs, device="cpu"), Progress())


@pytest.fixture
def result(scene_files, tmp_path):
    return classified(scene_files, tmp_path)


@pytest.fixture
def panel(dock, result, wait):
    add_results(result)
    dock.show()
    dock.tabs.setCurrentIndex(2)
    wait(lambda: not dock.routing_page.expert_view.job.is_running)
    return dock.routing_page.expert_view


def layers():
    project = QgsProject.instance()
    return {layer.customProperty("mamol/output"): layer for layer in project.mapLayers().values()}


def legend(kind):
    root = QgsProject.instance().layerTreeRoot()
    model = QgsLayerTreeModel(root)
    nodes = model.layerLegendNodes(root.findLayer(layers()[kind].id()))
    return [str(node.data(Qt.ItemDataRole.DisplayRole)) for node in nodes]


def visible():
    root = QgsProject.instance().layerTreeRoot()
    return [kind for kind, layer in layers().items() if root.findLayer(layer.id()).isVisible()]


def choose(box, text):
    """Choose as a person does with the keyboard."""
    index = box.findText(text)
    assert index >= 0
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    for _ in range(index):
        QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.currentText() == text


def names(box):
    return [box.itemText(index) for index in range(box.count())]


def test_experts_that_cannot_occur_are_not_offered(panel, result):
    offered = [name for name in result.expert_names if name != "radar only"]
    assert len(offered) == len(result.expert_names) - 1
    for box in (panel.picker.expert_box, *panel.picker.colour_boxes):
        assert names(box) == offered


def test_one_expert_is_drawn_in_place_named_and_scaled_to_its_shares(panel, result):
    before = layers()["experts"].id()
    choose(panel.picker.expert_box, "shared")
    layer = layers()["experts"]
    renderer = layer.renderer()
    assert layer.id() == before and isinstance(renderer, QgsSingleBandPseudoColorRenderer)
    place = result.expert_names.index("shared")
    with rasterio.open(result.outputs[1].path) as dataset:
        values = dataset.read(place + 1)
    assert renderer.band() == place + 1
    assert renderer.classificationMax() == pytest.approx(np.percentile(values, 98), abs=0.011)
    assert legend("experts")[0] == "shared"
    ends = renderer.shader().rasterShaderFunction().legendSettings()
    assert ends.maximumLabel() == f"{100 * renderer.classificationMax():.0f} % and more"
    assert visible() == ["experts"], "the class map would cover it"


def test_three_experts_are_red_green_and_blue_and_named(panel, result):
    choose(panel.picker.shown_box, "three as RGB")
    for box, name in zip(panel.picker.colour_boxes, ("dynamic 2", "shared", "optical only")):
        assert box.isVisible()
        choose(box, name)
    assert not panel.picker.expert_box.isVisible()
    renderer = layers()["experts"].renderer()
    assert isinstance(renderer, QgsMultiBandColorRenderer)
    bands = [result.expert_names.index(name) + 1 for name in ("dynamic 2", "shared", "optical only")]
    assert [renderer.redBand(), renderer.greenBand(), renderer.blueBand()] == bands
    assert renderer.greenContrastEnhancement().maximumValue() == panel.shares.reaches[bands[1] - 1]
    assert [text.partition(",")[0] for text in legend("experts")] == ["dynamic 2", "shared", "optical only"]
    image = layers()["experts"].previewAsImage(QSize(48, 48))
    assert len({image.pixelColor(x, x).name() for x in range(48)}) > 5


@pytest.mark.parametrize(("text", "kind"), [("dominant expert", "dominant"), ("router entropy", "router_entropy")])
def test_a_map_the_result_lacks_is_made_beside_it_and_joins_its_group(panel, wait, result, text, kind):
    (Path(result.outputs[1].path).parent / f"fields_{kind}.tif").write_bytes(b"somebody else's")
    choose(panel.picker.shown_box, text)
    wait(lambda: not panel.job.is_running)
    layer = layers()[kind]
    assert layer.isValid() and Path(layer.source()).name == f"fields_{kind}_2.tif"
    group = QgsProject.instance().layerTreeRoot().children()[0]
    names = [node.name().partition(" · ")[0] for node in group.children()]
    assert names == ["classes", "expert shares", text]
    assert visible() == [kind]
    choose(panel.picker.shown_box, "one expert")
    choose(panel.picker.shown_box, text)
    assert not panel.job.is_running and len(layers()) == 3, "it is made once"


def test_the_legend_of_the_dominant_expert_lists_only_those_that_can_occur(dock, scene_files, tmp_path, wait):
    result = classified(scene_files, tmp_path, (OutputKind.CLASSES, OutputKind.EXPERTS, OutputKind.DOMINANT))
    add_results(result)
    assert legend("dominant") == [name for name in result.expert_names if name != "radar only"]
    assert isinstance(layers()["dominant"].renderer(), QgsPalettedRasterRenderer)


def test_legends_have_no_band_names_and_keep_so_in_a_project_that_is_saved(panel, result, tmp_path, wait):
    classes = [entry.name for entry in result.classes if result.class_pixels.get(entry.value)]
    choose(panel.picker.shown_box, "router entropy")
    wait(lambda: not panel.job.is_running)
    choose(panel.picker.shown_box, "one expert")
    choose(panel.picker.expert_box, "dynamic 2")
    path = str(tmp_path / "project.qgz")
    for _ in range(2):
        assert legend("classes") == classes
        assert legend("router_entropy") == ["NULL"], "the ramp alone"
        assert legend("experts")[0] == "dynamic 2"
        assert QgsProject.instance().write(path)
        QgsProject.instance().clear()
        assert QgsProject.instance().read(path)


def test_the_choice_comes_back_with_the_project(panel, wait, tmp_path, dock):
    choose(panel.picker.shown_box, "three as RGB")
    choose(panel.picker.colour_boxes[1], "optical only")
    chosen = panel.picker.view
    path = str(tmp_path / "project.qgz")
    assert QgsProject.instance().write(path)
    QgsProject.instance().clear()
    assert not panel.picker.isVisible()
    assert QgsProject.instance().read(path)
    wait(lambda: not panel.job.is_running)
    assert panel.picker.view == chosen == ExpertView(Shown.THREE, ("dynamic 1", "optical only", "dynamic 3"))
    assert isinstance(layers()["experts"].renderer(), QgsMultiBandColorRenderer)
    assert panel.picker.isVisibleTo(panel) and panel.picker.colour_boxes[2].isVisibleTo(panel)


def test_a_removed_or_broken_map_of_experts_gets_a_sentence(panel, wait, result):
    layer = layers()["experts"]
    Path(layer.source()).unlink()
    choose(panel.picker.shown_box, "router entropy")
    wait(lambda: not panel.job.is_running)
    assert "there is no file" in panel.state.text()
    QgsProject.instance().removeMapLayer(layer.id())
    assert "no map of expert shares" in panel.state.text() and not panel.picker.isVisible()


def test_a_folder_that_cannot_be_written_gets_a_sentence(panel, wait, result, monkeypatch):
    monkeypatch.setattr("mamol.ui.routing.expert_view_panel._free_path", lambda path, kind: Path("/proc/gone/x.tif"))
    choose(panel.picker.shown_box, "router entropy")
    wait(lambda: not panel.job.is_running)
    assert "gone" in panel.state.text() and "does not exist" in panel.state.text()
