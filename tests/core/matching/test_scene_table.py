"""Lists of scenes in files: read beside the file, and refused in a sentence."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from mamol.core.contracts.labels import LabelRaster
from mamol.core.errors import LabelError, MamolError
from mamol.core.matching.scene_table import read_scene_table, read_scenes

TABLE = """scene,sensor,raster,date,labels,field,bands
north,optical,north/s2.tif,2021-06-01,north/fields.gpkg,class,
north,radar,/data/s1.tif,,,,"2,1"

south,optical,south/s2.tif,,south/labels.tif,,
"""


def written(tmp_path: Path, text: str, name: str = "scenes.csv") -> Path:
    path = tmp_path / name
    path.write_text(text, "utf-8")
    return path


def test_a_table_has_a_row_for_each_sensor(tmp_path: Path) -> None:
    north, south = read_scene_table(written(tmp_path, TABLE))
    assert (north.name, north.date, north.field) == ("north", "2021-06-01", "class")
    assert north.labels == str(tmp_path / "north/fields.gpkg") and north.has_features
    assert [(one.name, one.path, one.bands) for one in north.sensors] == [
        ("optical", str(tmp_path / "north/s2.tif"), ()),
        ("radar", "/data/s1.tif", (2, 1)),
    ]
    assert not south.has_features and south.labels == str(tmp_path / "south/labels.tif")


def test_semicolons_do_as_well(tmp_path: Path) -> None:
    (only,) = read_scene_table(written(tmp_path, "Scene;Sensor;Raster\nnorth;optical;a.tif\n"))
    assert only.sensors[0].path == str(tmp_path / "a.tif") and not only.labels


def test_json_says_the_same(tmp_path: Path) -> None:
    data = [{"name": "north", "date": "2021", "labels": "l.tif", "sensors": {"optical": "a.tif"}}]
    for content in (data, {"scenes": data}):
        (scene,) = read_scenes(written(tmp_path, json.dumps(content), "scenes.json"))
        assert scene.name == "north" and scene.date == "2021" and scene.labels == LabelRaster(str(tmp_path / "l.tif"))


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("a,b\n1,2\n", "has no column scene, sensor, raster"),
        ("scene,sensor,raster\n", "lists no scene"),
        ("", "has no column"),
        ("scene,sensor,raster\nnorth,,a.tif\n", "Line 2 of 'scenes.csv' has no sensor"),
        ("scene,sensor,raster\nnorth,a,a.tif\nnorth,a,b.tif\n", "Sensor 'a' of scene 'north' is there twice"),
        ("scene,sensor,raster,labels\nn,a,a.tif,l.tif\nn,b,b.tif,m.tif\n", "two different entries under 'labels'"),
    ],
)
def test_a_table_that_is_wrong_is_refused(tmp_path: Path, text: str, sentence: str) -> None:
    with pytest.raises(MamolError, match=sentence):
        read_scene_table(written(tmp_path, text))


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("{", "is no JSON"),
        ("[1]", "must hold a list of scenes"),
        ('[{"name": "n", "sensors": {"a": "a.tif"}, "crs": 1}]', "has crs; known are name"),
        ('[{"name": "n", "sensors": {}}]', "needs a name, and sensors"),
        ('[{"name": "n", "sensors": {"a": 3}}]', "must be text"),
        ('[{"name": "n", "sensors": {"a": "a"}}, {"name": "n", "sensors": {"a": "b"}}]', "listed twice"),
    ],
)
def test_json_that_is_wrong_is_refused(tmp_path: Path, text: str, sentence: str) -> None:
    with pytest.raises(MamolError, match=sentence):
        read_scene_table(written(tmp_path, text, "scenes.json"))


def test_a_file_that_is_not_there_or_no_text_is_refused(tmp_path: Path) -> None:
    with pytest.raises(MamolError, match="cannot be read"):
        read_scene_table(tmp_path / "gone.csv")
    (tmp_path / "picture.csv").write_bytes(b"\xff\xfe\x00\xd8")
    with pytest.raises(MamolError, match="cannot be read"):
        read_scene_table(tmp_path / "picture.csv")


def test_scenes_without_labels_or_with_features_are_refused_outside_qgis(tmp_path: Path) -> None:
    with pytest.raises(LabelError, match="Scene 'north' has no labels"):
        read_scenes(written(tmp_path, "scene,sensor,raster\nnorth,a,a.tif\n"))
    with pytest.raises(LabelError, match="features"):
        read_scenes(written(tmp_path, TABLE))
