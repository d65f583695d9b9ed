"""mamol:checklabels and mamol:wheretolabel, run as QGIS runs them: layers of points to decide about and to label."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
from mamol.tests.ui.cleaning.conftest import few_trees, field_layers, fields, make_fields  # noqa: F401 (fixtures)
from mamol.tests.ui.processing.test_processing_assess import run  # noqa: F401 (a fixture)
from mamol.ui.layers.label_points import style_label_check, style_wanted_labels
from qgis.core import QgsProcessingException, QgsVectorLayer, edit


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
