"""Labels of several scenes are checked, decided about and trained on, each where it lies."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from mamol.core import api
from mamol.core.errors import LabelError, SensorError
from mamol.core.progress import Progress
from mamol.core.training.scene_labels import read_grounds
from mamol.core.training.scenes import open_scenes
from mamol.core.training.start import read_start
from mamol.tests.core.cleaning.conftest import CLASSES, NAMES, SOUTH_CRS, SOUTH_SIDE, SOUTH_STEP, WRONG, Fields


def request_of(fields: Fields, *scenes: api.TrainingScene, **more: object) -> api.CheckLabelsRequest:
    return api.CheckLabelsRequest(fields.sensors, fields.labels, CLASSES, scenes=scenes, **more)


def test_each_scenes_wrong_labels_are_found_where_they_lie(fields: Fields, south: api.TrainingScene, tmp_path) -> None:
    alone = api.check_labels(request_of(fields))
    result = api.check_labels(request_of(fields, south, output=str(tmp_path / "check.gpkg")))
    first = [replace(one, scene="") for one in result.places if not one.scene]
    assert first == list(alone.places)
    others = [one for one in result.places if one.scene]
    assert {one.scene for one in others} == {"south"} and all("32721" in one.extent.crs for one in others)
    places = {divmod(number, SOUTH_SIDE // SOUTH_STEP) for number in WRONG}
    found = {
        (int((7000000 - one.y) // 20) // SOUTH_STEP, int((one.x - 200000) // 20) // SOUTH_STEP) for one in others[:2]
    }
    assert found == places
    assert [entry.name for entry in result.classes] == list(NAMES)
    assert result.checked == alone.checked + (SOUTH_SIDE // SOUTH_STEP) ** 2
    assert min(alone.accuracy, 0.8) < result.accuracy < 1
    scores = [one.score for one in result.places]
    assert scores == sorted(scores, reverse=True)


def choices_about(fields: Fields) -> tuple[api.LabelChoice, ...]:
    """Exclude a wrong place of each scene, and relabel another of the second."""
    x, y = fields.centre(fields.swapped[0])
    chosen = [api.LabelChoice(x, y, fields.labels.crs, api.LabelAction.EXCLUDE)]
    for number, action, new in zip(WRONG, (api.LabelAction.EXCLUDE, api.LabelAction.RELABEL), ("", NAMES[0])):
        row, column = divmod(number, SOUTH_SIDE // SOUTH_STEP)
        x, y = 200000 + 20 * (column * SOUTH_STEP + 3.5), 7000000 - 20 * (row * SOUTH_STEP + 3.5)
        chosen.append(api.LabelChoice(x, y, SOUTH_CRS, action, "", new, "south"))
    return tuple(chosen)


def test_choices_about_two_scenes_act_in_each_and_come_back_from_a_file(
    fields: Fields, south: api.TrainingScene, tmp_path
) -> None:
    request = request_of(fields, south)
    choices = choices_about(fields)
    path = str(tmp_path / "choices.gpkg")
    api.write_label_choices(path, choices)
    read = api.read_label_choices(path)
    assert {one.crs for one in read} != {one.crs for one in choices}, "two CRSs do not fit into one file"
    assert [(one.scene, one.action, one.class_name, one.new_class) for one in read] == [
        (one.scene, one.action, one.class_name, one.new_class) for one in choices
    ]
    result = api.check_labels(replace(request, choices=read))
    assert result.effect is not None and (result.effect.excluded, result.effect.relabelled) == (101, 1)
    assert result.effect.after >= result.effect.before
    assert not [one for one in result.warnings if "passed over" in one]
    assert any(one.startswith("Scene 'south': ") and "given another class" in one for one in result.warnings)


def test_training_follows_the_choices_in_every_scene(fields: Fields, south: api.TrainingScene) -> None:
    choices = choices_about(fields)
    request = api.TrainRequest(
        fields.sensors[:1], fields.labels, "", CLASSES, scenes=(south,), choices=choices, pixel_size=10
    )
    counts = []
    for given in ((), choices):
        own = replace(request, choices=given)
        with open_scenes(own, read_start(own), Progress()) as opened:
            grounds = read_grounds(own, opened, 4, Progress())
        counts.append([int((split.labels > 0).sum()) for split in grounds.splits])
    assert counts[0][0] - counts[1][0] == 100 and counts[0][1] - counts[1][1] == 1


def test_what_is_about_another_scene_is_told(fields: Fields) -> None:
    choices = choices_about(fields)
    result = api.check_labels(request_of(fields, choices=choices))
    assert any(
        one.startswith("2 choices about labels are of 'south', not among the scenes here") for one in result.warnings
    )
    assert result.effect is not None and result.effect.excluded == 100


def test_a_scene_whose_labels_cannot_be_checked_is_told(fields: Fields, south: api.TrainingScene) -> None:
    one_class = replace(south.labels, features=tuple((shape, 30) for shape, _ in south.labels.features))
    result = api.check_labels(request_of(fields, replace(south, labels=one_class)))
    told = [one for one in result.warnings if "were not checked" in one]
    assert told == [result.warnings[0]] and told[0].startswith("Scene 'south': ") and "only one class" in told[0]
    assert result.places and not any(one.scene for one in result.places)
    away = replace(south.labels, crs="EPSG:32633")
    told = api.check_labels(request_of(fields, replace(south, labels=away))).warnings
    assert any(one.startswith("Scene 'south': ") and "were not checked" in one for one in told)


def test_bad_scenes_are_a_sentence(fields: Fields, south: api.TrainingScene) -> None:
    with pytest.raises(SensorError, match="Two scenes are called 'south'"):
        api.check_labels(request_of(fields, south, south))
    with pytest.raises(LabelError, match="Scene 'south' has no labels"):
        api.check_labels(request_of(fields, replace(south, labels=api.LabelFeatures((), SOUTH_CRS, "none"))))
    itself = replace(south, labels=api.LabelRaster(south.sensors[0].path))
    with pytest.raises(LabelError, match="Scene 'south': Sensor 'optical' is the label layer itself"):
        api.check_labels(request_of(fields, itself))
    with pytest.raises(SensorError, match="no sensor in common"):
        stranger = replace(south, sensors=(replace(south.sensors[0], name="thermal"),))
        api.check_labels(request_of(fields, stranger))


def test_files_of_before_have_no_scenes(fields: Fields, make_fields: Callable[..., Fields], tmp_path) -> None:
    from osgeo import ogr

    place = api.check_labels(request_of(fields)).places[0]
    path = str(tmp_path / "choices.gpkg")
    own = api.LabelChoice(place.x, place.y, place.extent.crs, api.LabelAction.EXCLUDE, place.class_name)
    api.write_label_choices(path, [own])
    dataset = ogr.Open(path, 1)
    layer = dataset.GetLayer(0)
    layer.DeleteField(layer.GetLayerDefn().GetFieldIndex("scene"))
    del layer, dataset
    assert [(one.action, one.scene) for one in api.read_label_choices(path)] == [(api.LabelAction.EXCLUDE, "")]


def test_a_choice_about_one_date_of_a_place_leaves_the_other_alone(fields: Fields, tmp_path) -> None:
    """Both scenes lie on the same ground, so the point of the choice does not tell them apart."""
    copied = []
    for sensor in fields.sensors:
        path = tmp_path / f"later {sensor.name}.tif"
        path.write_bytes(Path(sensor.path).read_bytes())
        copied.append(replace(sensor, path=str(path)))
    later = api.TrainingScene("later", tuple(copied), fields.labels, CLASSES)
    x, y = fields.centre(fields.swapped[0])
    name = NAMES[fields.labels.features[fields.swapped[0]][1] - 1]
    choice = api.LabelChoice(x, y, fields.labels.crs, api.LabelAction.EXCLUDE, name, scene="later")
    result = api.check_labels(request_of(fields, later, choices=(choice,)))
    assert result.effect is not None and result.effect.excluded == 100
    there = {one.scene for one in result.places if abs(one.x - x) < 60 and abs(one.y - y) < 60}
    assert there == {""}
