"""mamol:checklabels and mamol:wheretolabel, run as QGIS runs them: layers of points to decide about and to label."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
import rasterio
from mamol.tests.ui.cleaning.conftest import few_trees, field_layers, fields, make_fields  # noqa: F401 (fixtures)
from mamol.tests.ui.processing.test_processing_assess import run  # noqa: F401 (a fixture)
from mamol.ui.layers.label_points import style_label_check, style_wanted_labels
from qgis.core import QgsProcessingException, QgsVectorLayer, edit
from rasterio.features import rasterize
from rasterio.transform import from_origin


def test_suspicious_labels_become_points_and_choices_come_back(run, field_layers, tmp_path):  # noqa: F811
    output = str(tmp_path / "check.gpkg")
    given = {"LAYERS": field_layers[:2], "LABELS": field_layers[2], "FIELD": "class"}
    result = run("mamol:checklabels", {**given, "OUTPUT": output})
    layer = QgsVectorLayer(output, "check", "ogr")
    assert layer.isValid() and result["N"] == layer.featureCount() >= 3
    assert result["CHECKED"] == 64 and 0.5 < result["OA"] <= 1 and "OA_AFTER" not in result
    rows = sorted(layer.getFeatures(), key=lambda one: one["rank"])
    assert rows[0]["score"] >= rows[-1]["score"] and rows[0]["why"].endswith(".") and not rows[0]["choice"]
    style_label_check(layer, ["wood"])
    assert layer.editorWidgetSetup(layer.fields().indexOf("choice")).type() == "ValueMap"
    with edit(layer):
        for row in rows[:3]:
            layer.changeAttributeValue(row.id(), layer.fields().indexOf("choice"), "exclude")
    again = run("mamol:checklabels", {**given, "CHOICES": output, "OUTPUT": str(tmp_path / "again.gpkg")})
    assert again["N"] < result["N"] and math.isfinite(again["OA_BEFORE"]) and again["OA_AFTER"] > 0.5


def test_labels_of_a_further_scene_are_written_beside_the_first_ones(run, field_layers, fields, tmp_path):  # noqa: F811
    copies = [tmp_path / "optical 2.tif", tmp_path / "fields 2.tif"]
    copies[0].write_bytes(Path(field_layers[0].source()).read_bytes())
    with rasterio.open(copies[0]) as dataset:
        profile = {**dataset.profile, "count": 1, "dtype": "uint8", "nodata": 0}
        shapes = [(shape, code) for shape, code in fields.labels.features]
        values = rasterize(shapes, dataset.shape, transform=dataset.transform, dtype="uint8")
    with rasterio.open(copies[1], "w", **profile) as target:
        target.write(values, 1)
    table = tmp_path / "scenes.csv"
    table.write_text("scene,sensor,raster,labels\nlater,optical,optical 2.tif,fields 2.tif\n", encoding="utf-8")
    classes = tmp_path / "classes.csv"
    classes.write_text("id,name,colour\n1,wood,#102030\n2,corn,#203040\n3,water,#304050\n", encoding="utf-8")
    output = str(tmp_path / "check.gpkg")
    given = {"LAYERS": field_layers[:2], "LABELS": field_layers[2], "FIELD": "class", "CLASSES": str(classes)}
    result = run("mamol:checklabels", {**given, "SCENES": str(table), "SCENE_NAME": "earlier", "OUTPUT": output})
    scenes = [one["scene"] or "" for one in QgsVectorLayer(output, "check", "ogr").getFeatures()]
    assert set(scenes) == {"", "later"} and result["CHECKED"] > 64


def test_a_file_of_other_points_is_a_sentence(run, field_layers, tmp_path):  # noqa: F811
    path = tmp_path / "other.gpkg"
    path.write_text("this is no GeoPackage")
    given = {"LAYERS": field_layers[:2], "LABELS": field_layers[2], "FIELD": "class", "CHOICES": str(path)}
    with pytest.raises(QgsProcessingException, match="missing, damaged, or not a GeoPackage"):
        run("mamol:checklabels", {**given, "OUTPUT": str(tmp_path / "check.gpkg")})


def test_places_to_label_become_points_with_an_empty_class(run, tmp_path):  # noqa: F811
    folder = Path(__file__).parents[2] / "fixtures" / "0.1.0"
    layers = [str(folder / f"{name}.tif") for name in ("optical", "radar")]
    given = {"MODEL": str(folder / "fields.safetensors"), "LAYERS": layers, "NAMES": "optical,radar", "COUNT": 6}
    output, raster = str(tmp_path / "next.gpkg"), str(tmp_path / "use.tif")
    result = run("mamol:wheretolabel", {**given, "OUTPUT": output, "MAP": raster})
    layer = QgsVectorLayer(output, "next", "ogr")
    assert result["N"] == layer.featureCount() == 6 and Path(raster).is_file()
    assert all(not one["class"] and one["why"] for one in layer.getFeatures())
    style_wanted_labels(layer, ["wood", "corn"])
    setup = layer.editorWidgetSetup(layer.fields().indexOf("class"))
    assert setup.config() == {"map": [{"wood": "wood"}, {"corn": "corn"}]}


def test_places_to_label_come_from_further_scenes_too(run, tmp_path):  # noqa: F811
    folder = Path(__file__).parents[2] / "fixtures" / "0.1.0"
    for name in ("optical", "radar"):
        with rasterio.open(folder / f"{name}.tif") as dataset:
            profile = {**dataset.profile, "crs": "EPSG:32721", "transform": from_origin(200000, 7000000, 10, 10)}
            with rasterio.open(tmp_path / f"{name} south.tif", "w", **profile) as target:
                target.write(dataset.read()[:, ::-1])
    table = tmp_path / "scenes.csv"
    table.write_text(
        "scene,sensor,raster\nsouth,optical,optical south.tif\nsouth,radar,radar south.tif\n", encoding="utf-8"
    )
    layers = [str(folder / f"{name}.tif") for name in ("optical", "radar")]
    given = {"MODEL": str(folder / "fields.safetensors"), "LAYERS": layers, "NAMES": "optical,radar"}
    output = str(tmp_path / "next.gpkg")
    result = run("mamol:wheretolabel", {**given, "SCENES": str(table), "SCENE_NAME": "north", "OUTPUT": output})
    layer = QgsVectorLayer(output, "next", "ogr")
    assert result["N"] == 20 and layer.crs().authid() == "EPSG:4326"
    assert {one["scene"] for one in layer.getFeatures()} == {"north", "south"}
    with pytest.raises(QgsProcessingException, match="is of one scene"):
        more = {"OUTPUT": str(tmp_path / "more.gpkg"), "MAP": str(tmp_path / "use.tif")}
        run("mamol:wheretolabel", {**given, "SCENES": str(table), **more})
