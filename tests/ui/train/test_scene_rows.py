"""Further scenes on the Train page: groups of the layer tree, found by the names of their layers."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace

import pytest
import rasterio
from mamol.core.contracts.labels import ClassEntry, LabelRaster
from mamol.core.contracts.sensors import Acquisition, SensorSource
from mamol.core.contracts.train import Preset, TrainRequest, TrunkSource
from mamol.core.errors import LabelError, SensorError
from mamol.core.matching.scene_table import read_scene_table
from mamol.core.progress import Progress
from mamol.ui.processing.scene_list import read_training_scenes
from mamol.ui.settings import ProjectSettings
from mamol.ui.sources.labels import label_source
from mamol.ui.sources.scenes import (
    LabelsLike,
    contents_text,
    describe_scene,
    group_of,
    named_like,
    read_group,
    scene_groups,
    with_scenes,
)
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRasterLayer, QgsRectangle, QgsVectorLayer

SENSORS = ("optical", "radar")


@pytest.fixture
def south(scene_layers, scene_files, tmp_path):
    """A group with another place's optical layer and labels, and something else."""
    group = QgsProject.instance().layerTreeRoot().addGroup("south")
    for name, file in (("south optical", "optical"), ("labels", "labels"), ("hillshade", "radar")):
        path = tmp_path / f"{name}.tif"
        with rasterio.open(getattr(scene_files, file)) as dataset:
            profile, values = dataset.profile, dataset.read()
        with rasterio.open(path, "w", **profile) as target:
            target.write(values)
        layer = QgsRasterLayer(str(path), name)
        QgsProject.instance().addMapLayer(layer, False)
        group.addLayer(layer)
    return group


def test_a_group_is_a_scene_by_the_names_of_its_layers(south):
    assert scene_groups(SENSORS) == ["south"] and scene_groups(("thermal",)) == []
    contents = read_group("south", SENSORS, "labels")
    assert [name for name, _ in contents.sensors] == ["optical"] and contents.labels.name() == "labels"
    assert contents_text(contents) == "optical; labels 'labels'; not used: hillshade"
    assert group_of(contents.labels) == "south" and group_of(None) == ""
    assert [one.name for one in contents.sources()] == ["optical"]


def test_groups_that_cannot_be_scenes_are_refused_in_a_sentence(south, scene_files):
    with pytest.raises(SensorError, match="no group 'north'"):
        read_group("north", SENSORS)
    with pytest.raises(SensorError, match="no layer with the name of a sensor"):
        read_group("south", ("thermal",)).sources()
    south.removeLayer(read_group("south", SENSORS, "labels").labels)
    with pytest.raises(LabelError, match="Group 'south' has no labels"):
        describe_scene(read_group("south", SENSORS, "labels"), LabelsLike())
    layer = QgsRasterLayer(scene_files.optical, "optical again")
    QgsProject.instance().addMapLayer(layer, False)
    south.addLayer(layer)
    with pytest.raises(SensorError, match="two layers for sensor 'optical'"):
        read_group("south", SENSORS)
    QgsProject.instance().layerTreeRoot().addGroup("south")
    with pytest.raises(SensorError, match="Two groups are called 'south'"):
        read_group("south", SENSORS)


def test_layers_of_one_name_but_for_a_date_are_a_series(south, scene_files):
    for name in ("radar 2021-06-01", "radar 2021-05-01"):
        layer = QgsRasterLayer(scene_files.radar, name)
        QgsProject.instance().addMapLayer(layer, False)
        south.addLayer(layer)
    contents = read_group("south", SENSORS, "labels")
    assert contents_text(contents) == "optical, radar (2 dates); labels 'labels'; not used: hillshade"
    optical, radar = contents.sources()
    assert not optical.is_series and radar.name == "radar"
    assert [one.date for one in radar.acquisitions] == ["2021-06-01", "2021-05-01"]
    layer = QgsRasterLayer(scene_files.radar, "radar of last year")
    QgsProject.instance().addMapLayer(layer, False)
    south.addLayer(layer)
    with pytest.raises(SensorError, match="dates of a series have one name but for the date"):
        read_group("south", SENSORS, "labels")


def test_the_job_reads_the_labels_and_names_its_classes_as_the_first_scene_does(south):
    described = describe_scene(read_group("south", SENSORS, "labels"), LabelsLike("labels"))
    seen, classes = [], (ClassEntry(1, "wood", "#00ff00"),)
    request = TrainRequest((SensorSource("optical", "a.tif"),), LabelRaster("l.tif"), "m", classes)
    with_scenes((described,), lambda changed, progress: seen.append(changed))(request, Progress())
    (scene,) = seen[0].scenes
    assert scene.name == "south" and isinstance(scene.labels, LabelRaster)
    assert ClassEntry(1, "wood", "#00ff00") in scene.classes
    assert with_scenes((), max) is max


def test_a_sensor_that_is_a_series_in_the_first_scene_is_one_in_others(south, scene_files):
    described = describe_scene(read_group("south", SENSORS, "labels"), LabelsLike("labels"))
    (name, *_) = [source.name for source in described.sensors]
    dated = scene_files.optical.replace(".tif", "_2021-05-17.tif")
    shutil.copy(scene_files.optical, dated)
    sources = tuple(replace(one, path=dated) if one.name == name else one for one in described.sensors)
    first = SensorSource(name, "a.tif", acquisitions=(Acquisition("a.tif", "2020-05-01"),))
    request = TrainRequest((first,), LabelRaster("l.tif"), "m")
    seen = []
    with_scenes((replace(described, sensors=sources),), lambda changed, _: seen.append(changed))(request, Progress())
    series = seen[0].scenes[0].sensors[0]
    assert [(one.path, one.date) for one in series.acquisitions] == [(dated, "2021-05-17")]
    with pytest.raises(SensorError, match="Scene 'south': Series 'optical': No date was found"):
        with_scenes((described,), lambda changed, _: None)(request, Progress())


def test_own_names_are_kept_and_missing_ones_taken_from_the_first():
    first = (ClassEntry(1, "wood", "#00ff00"), ClassEntry(2, "corn", "#ffff00"))
    assert named_like((), first) == first
    assert named_like((ClassEntry(1, "class 1", "#111111"),), first) == first
    own = (ClassEntry(1, "reed", "#111111"), ClassEntry(2, "class 2", "#222222"))
    assert [entry.name for entry in named_like(own, first)] == ["reed", "corn"]


def test_the_page_lists_scenes_keeps_them_in_the_project_and_stays_small_without(dock, south, scene_files):
    page = dock.train_page
    rows = page.scene_rows
    assert rows.leave_out_box.isHidden() and not rows.names
    page.sensor_table.add_layer(QgsProject.instance().mapLayersByName("optical")[0])
    rows.add("south")
    rows.leave_out_box.setChecked(True)
    assert rows.names == ("south",) and rows.leave_out and not rows.leave_out_box.isHidden()
    page.store()
    assert ProjectSettings().read("train/scenes") == [["south"], True]
    rows.remove("south")
    assert rows.leave_out_box.isHidden() and not rows.leave_out
    page.restore()
    assert rows.names == ("south",) and rows.leave_out
    ProjectSettings().write("train/scenes", "nonsense")
    page.restore()
    assert rows.names == ()


def test_a_table_of_scenes_is_read_with_its_labels(scene_files, tmp_path):
    table = tmp_path / "scenes.json"
    scene = {"name": "south", "date": "2021", "sensors": {"optical": scene_files.optical}, "labels": scene_files.labels}
    table.write_text(json.dumps([scene]), "utf-8")
    known = (ClassEntry(1, "wood", "#00ff00"),)
    (read,) = read_training_scenes(str(table), known, (), None, Progress())
    assert read.date == "2021" and read.labels.path == scene_files.labels and read.classes == known
    assert read_training_scenes("", (), (), None, Progress()) == ()
    table.write_text(json.dumps([{**scene, "labels": None}]), "utf-8")
    with pytest.raises(LabelError, match="Scene 'south' has no labels"):
        read_training_scenes(str(table), (), (), None, Progress())
    assert read_scene_table(table)[0].labels == ""
    table.write_text(json.dumps([{**scene, "labels": "gone.tif"}]), "utf-8")
    with pytest.raises(LabelError, match="Scene 'south': .*gone.tif"):
        read_training_scenes(str(table), (), (), None, Progress())


def test_numbers_that_names_were_given_name_no_class_of_another_scene(south, scene_files, tmp_path):
    layer = QgsVectorLayer("Polygon?crs=EPSG:32630&field=crop:string", "fields", "memory")
    for row, crop in enumerate(("wood", "corn", "reed")):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([crop])
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(500000, 5999900 - 50 * row, 500050, 5999950 - 50 * row)))
        layer.dataProvider().addFeature(feature)
    reed = ClassEntry(2, "reed", "#00ff00")
    labels, classes = label_source(layer, "crop").read((reed,))
    assert [(entry.value, entry.name) for entry in classes] == [(1, "corn"), (2, "reed"), (3, "wood")]
    table = tmp_path / "scenes.json"
    scene = {"name": "south", "sensors": {"optical": scene_files.optical}, "labels": scene_files.labels}
    table.write_text(json.dumps([scene]), "utf-8")
    (read,) = read_training_scenes(str(table), (), classes, labels, Progress())
    request = TrainRequest((SensorSource("optical", "a.tif"),), labels, "m", classes)
    seen = []
    described = describe_scene(read_group("south", SENSORS, "labels"), LabelsLike("labels"))
    with_scenes((described,), lambda changed, progress: seen.append(changed))(request, Progress())
    for made in (read, seen[0].scenes[0]):
        # The raster's 1 is not "corn", which happens to be the first name of the other layer.
        assert made.classes == (reed,)


@pytest.mark.slow
@pytest.mark.usefixtures("quick")
def test_a_model_is_trained_on_the_layers_above_and_a_group(dock, south, scene_layers, wait, tmp_path):
    page = dock.train_page
    for name in ("optical", "radar"):
        page.sensor_table.add_layer(scene_layers[name])
    page.label_section.layer_box.setLayer(scene_layers["labels"])
    wait(lambda: page.label_section.labels is not None)
    page.scene_rows.add("south")
    page.options.model_file.setFilePath(str(tmp_path / "two.safetensors"))
    page.options.choose(Preset.FAST.value, TrunkSource.RANDOM.value)
    results = []
    page.trained.connect(results.append)
    page.try_to_start()
    assert page.is_running
    wait(lambda: not page.is_running)
    first, second = results[0].model.training.validation.scenes
    assert (first.name, first.sensors) == ("scene 1", ("optical", "radar"))
    assert (second.name, second.sensors) == ("south", ("optical",)) and second.held_out > 0
