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
        ("scene,sensor,raster\nnorth,a,a.tif\nnorth,a,a.tif\n", "'a' of scene 'north' has the raster 'a.tif' twice"),
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


SERIES = """scene,sensor,raster,date
north,S2,may.tif,2021-05-17
north,S2,june.tif,
north,DEM,dem.tif,summer
south,S2,cube.tif,*
"""


def test_rows_of_one_sensor_are_the_dates_of_a_series(tmp_path: Path) -> None:
    north, south = read_scene_table(written(tmp_path, SERIES))
    series, elevation = north.sensors
    assert [(one.path, one.date) for one in series.acquisitions] == [
        (str(tmp_path / "may.tif"), "2021-05-17"),
        (str(tmp_path / "june.tif"), ""),
    ]
    assert north.date == "summer" and not elevation.is_series
    assert [one.date for one in south.sensors[0].acquisitions] == [""] and south.date == ""


def test_json_has_a_list_of_dates(tmp_path: Path) -> None:
    rasters = ["a.tif", {"raster": "b.tif", "date": "2021-06-01"}]
    data = [{"name": "n", "sensors": {"S2": rasters, "S1": ["cube.tif"], "DEM": "dem.tif"}}]
    (scene,) = read_scene_table(written(tmp_path, json.dumps(data), "scenes.json"))
    assert [[one.date for one in sensor.acquisitions] for sensor in scene.sensors] == [["", "2021-06-01"], [""], []]


@pytest.mark.parametrize(
    ("rasters", "sentence"),
    [
        (["a.tif", "a.tif"], "has the raster 'a.tif' twice"),
        ([], "has no raster"),
        ([{"raster": "a.tif", "day": "2021"}], "has day; known are raster, date"),
        ([{"date": "2021-06-01"}], "has no raster"),
        ([3], "must be text"),
    ],
)
def test_a_list_of_dates_that_is_wrong_is_refused(tmp_path: Path, rasters: list[object], sentence: str) -> None:
    with pytest.raises(MamolError, match=sentence):
        read_scene_table(written(tmp_path, json.dumps([{"name": "n", "sensors": {"S2": rasters}}]), "scenes.json"))
