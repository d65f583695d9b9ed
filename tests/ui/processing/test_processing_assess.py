"""mamol:sampledesign and mamol:assess, run as QGIS runs them: draw, label, assess."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
import rasterio
from mamol.core.contracts.labels import ClassEntry
from mamol.core.raster.writing.attribute_table import attribute_table
from mamol.ui.processing.provider import MamolProvider
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
    edit,
)

CLASSES = (ClassEntry(1, "water", "#0000ff"), ClassEntry(2, "wood", "#008000"))
TRANSFORM = rasterio.transform.from_origin(500_000, 6_000_000, 10, 10)


@pytest.fixture
def run(qgis_app, empty_project):
    registry = QgsApplication.processingRegistry()
    provider = MamolProvider()
    registry.addProvider(provider)

    def run(name, parameters, feedback=None):
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        algorithm = registry.createAlgorithmById(name)
        accepted, sentence = algorithm.checkParameterValues(parameters, context)
        assert accepted, sentence
        feedback = feedback or QgsProcessingFeedback(False)
        results, succeeded = algorithm.run(parameters, context, feedback, catchExceptions=False)
        assert succeeded
        return results

    yield run
    registry.removeProvider(provider)


class Scene:
    def __init__(self, folder):
        random = np.random.default_rng(1)
        self.truth = np.where(np.arange(120)[None] < 40, 1, 2).astype("uint8") * np.ones((90, 1), "uint8")
        wrong = random.random(self.truth.shape) < 0.2
        self.mapped = np.where(wrong, 3 - self.truth, self.truth).astype("uint8")
        self.map = self.write(folder / "classes.tif", self.mapped)
        self.other = self.write(folder / "other.tif", self.truth)
        self.applicability = self.write(folder / "applicability.tif", np.full_like(self.truth, 2))
        self.pattern = self.write(folder / "pattern.tif", np.full_like(self.truth, 3))

    @staticmethod
    def write(path, values):
        with rasterio.open(
            path, "w", "GTiff", 120, 90, 1, crs="EPSG:32633", transform=TRANSFORM, dtype="uint8", nodata=0
        ) as made:
            made.write(values, 1)
        path.with_name(path.name + ".aux.xml").write_bytes(attribute_table(CLASSES))
        return str(path)

    def class_at(self, point):
        column, row = ~TRANSFORM * (point.x(), point.y())
        return CLASSES[int(self.truth[int(row), int(column)]) - 1].name


@pytest.fixture
def scene(tmp_path):
    return Scene(tmp_path)


@pytest.fixture
def drawn(run, scene, tmp_path):
    return run(
        "mamol:sampledesign", {"MAP": scene.map, "SIZE": 120, "FLOOR": 30, "OUTPUT": str(tmp_path / "sample.gpkg")}
    )


def labelled(scene, path):
    layer = QgsVectorLayer(path, "sample", "ogr")
    with edit(layer):
        for feature in layer.getFeatures():
            feature["label"] = scene.class_at(feature.geometry().asPoint())
            layer.updateFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    return layer


def test_draw_label_assess(run, scene, drawn, tmp_path):
    assert (drawn["N"], drawn["STRATA_COUNT"], len(drawn["MAP_SHA256"])) == (120, 2, 64)
    layer = labelled(scene, drawn["OUTPUT"])
    report = str(tmp_path / "report.html")
    feedback = QgsProcessingFeedback(False)
    results = run(
        "mamol:assess",
        {
            "MAP": scene.map,
            "SAMPLE": layer.id(),
            "FIELD": "label",
            "OTHER": scene.other,
            "PATTERN": scene.pattern,
            "APPLICABILITY": scene.applicability,
            "TOMORROW": scene.pattern,
            "REPORT": report,
        },
        feedback,
    )
    truth = (scene.mapped == scene.truth).mean()
    assert abs(results["OA"] - truth) < 1.5 * results["OA_CI"] and 0.04 < results["OA_CI"] < 0.1
    assert abs(results["AREA_1"] - 40 * 90 * 0.01) < 1.5 * results["AREA_CI_1"]
    assert results["AREA_1"] + results["AREA_2"] == pytest.approx(108.0)
    assert {"UA_1", "UA_CI_1", "PA_2", "PA_CI_2"} <= results.keys()
    assert results["DIFFERENCE"] == pytest.approx(results["OA"] - 1) and results["MCNEMAR"] < 0.01
    assert results["FORECAST_OA"] == pytest.approx(results["OA"])
    assert results["OA_OUTSIDE"] == pytest.approx(results["OA"]) and "OA_INSIDE" not in results
    assert results["AREA_OUTSIDE"] == pytest.approx(108.0)
    assert (results["N"], results["LEFT_OUT"]) == (120, 0)
    assert "Class 1 is 'water'." in feedback.textLog() and "Olofsson" in feedback.textLog()
    assert "water" in Path(report).read_text(encoding="utf-8")


def test_a_cloud_mask_of_tomorrow_is_forecast_with_the_sensor_it_hides(run, scene, drawn, tmp_path):
    layer = labelled(scene, drawn["OUTPUT"])
    legend = (ClassEntry(1, "SAR", "#111111"), ClassEntry(3, "SAR + S2", "#222222"))
    values = np.where(np.arange(120)[None] < 60, 1, 3).astype(np.uint8) * np.ones((90, 1), np.uint8)
    pattern = tmp_path / "sensors.tif"
    scene.write(pattern, values)
    (tmp_path / "sensors.tif.aux.xml").write_bytes(attribute_table(legend))
    clouds = scene.write(tmp_path / "clouds.tif", np.ones((90, 120), np.uint8))
    asked = {"MAP": scene.map, "SAMPLE": layer.id(), "FIELD": "label", "PATTERN": str(pattern), "TOMORROW": clouds}
    hidden = run("mamol:assess", {**asked, "HIDDEN": "S2"})
    # Without the sensor's name the 1 of the mask is read as SAR alone, whatever lies there.
    alone = run("mamol:assess", asked)
    assert 0.5 < hidden["FORECAST_OA"] < 1 and hidden["FORECAST_OA"] != pytest.approx(alone["FORECAST_OA"], abs=1e-6)
    with pytest.raises(QgsProcessingException, match="does not know a sensor 'optical'"):
        run("mamol:assess", {**asked, "HIDDEN": "optical"})


def test_labels_that_are_not_saved_yet_count(run, scene, drawn):
    layer = QgsVectorLayer(drawn["OUTPUT"], "sample", "ogr")
    QgsProject.instance().addMapLayer(layer)
    layer.startEditing()
    features = list(layer.getFeatures())
    for feature in features[:100]:
        layer.changeAttributeValue(feature.id(), feature.fieldNameIndex("label"), "wood")
    layer.deleteFeature(features[-1].id())
    feedback = QgsProcessingFeedback(False)
    results = run("mamol:assess", {"MAP": scene.map, "SAMPLE": layer.id(), "FIELD": "label"}, feedback)
    assert results["N"] == 100 and "no longer in" in feedback.textLog() and "no label" in feedback.textLog()
    layer.rollBack()


def test_points_of_anybody_need_their_kind(run, scene):
    layer = QgsVectorLayer("Point?crs=EPSG:32633&field=kind:string", "mine", "memory")
    for row in range(5, 900, 60):
        for column in range(5, 1200, 60):
            feature = QgsFeature(layer.fields())
            place = QgsPointXY(500_000 + column, 6_000_000 - row)
            feature.setGeometry(QgsGeometry.fromPointXY(place))
            feature["kind"] = scene.class_at(place)
            layer.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(layer)
    parameters = {"MAP": scene.map, "SAMPLE": layer.id(), "FIELD": "kind"}
    with pytest.raises(QgsProcessingException, match="does not say how its points were drawn"):
        run("mamol:assess", parameters)
    results = run("mamol:assess", {**parameters, "KIND": 3})
    assert abs(results["OA"] - 0.8) < 1.5 * results["OA_CI"]
    chosen = run("mamol:assess", {**parameters, "KIND": 4})
    assert "OA_CI" not in chosen and "AREA_1" not in chosen and chosen["N"] == results["N"]


def test_polygons_give_figures_without_intervals(run, scene):
    layer = QgsVectorLayer("Polygon?crs=EPSG:32633&field=kind:string", "fields", "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(500_000, 5_999_100, 500_400, 6_000_000)))
    feature["kind"] = "water"
    layer.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(layer)
    feedback = QgsProcessingFeedback(False)
    results = run("mamol:assess", {"MAP": scene.map, "SAMPLE": layer.id(), "FIELD": "kind"}, feedback)
    assert results["OA"] == pytest.approx((scene.mapped[:, :40] == 1).mean()) and "OA_CI" not in results
    assert "not drawn by chance" in feedback.textLog()


def test_the_size_follows_from_the_error(run, scene, tmp_path):
    output = str(tmp_path / "s.gpkg")
    results = run("mamol:sampledesign", {"MAP": scene.map, "TARGET_ERROR": 0.04, "FLOOR": 2, "OUTPUT": output})
    assert results["N"] == math.ceil(0.16 / (0.04**2 + 0.16 / scene.mapped.size))


def test_mistakes_get_a_sentence(run, scene, tmp_path):
    output = str(tmp_path / "s.gpkg")
    with pytest.raises(QgsProcessingException, match="need the map of the sensors present"):
        run("mamol:sampledesign", {"MAP": scene.map, "STRATA": 1, "OUTPUT": output})
    with pytest.raises(QgsProcessingException, match="not numbers"):
        run("mamol:sampledesign", {"MAP": scene.map, "BANDS": "low", "OUTPUT": output})
    layer = QgsVectorLayer("LineString?crs=EPSG:32633&field=label:string", "roads", "memory")
    QgsProject.instance().addMapLayer(layer)
    with pytest.raises(QgsProcessingException, match="does not hold points"):
        run("mamol:assess", {"MAP": scene.map, "SAMPLE": layer.id(), "FIELD": "label"})
    empty = QgsVectorLayer("Point?crs=EPSG:32633&field=label:string", "empty", "memory")
    QgsProject.instance().addMapLayer(empty)
    with pytest.raises(QgsProcessingException, match="has no points"):
        run("mamol:assess", {"MAP": scene.map, "SAMPLE": empty.id(), "FIELD": "label"})


def test_a_sample_with_labels_or_one_that_is_open_is_not_overwritten(run, scene, drawn):
    again = {"MAP": scene.map, "SIZE": 60, "OUTPUT": drawn["OUTPUT"]}
    run("mamol:sampledesign", again)
    layer = labelled(scene, drawn["OUTPUT"])
    with pytest.raises(QgsProcessingException, match="is open in the project as layer"):
        run("mamol:sampledesign", again)
    QgsProject.instance().removeAllMapLayers()
    del layer
    with pytest.raises(QgsProcessingException, match="'sample.gpkg' is a sample with labels at 100 points"):
        run("mamol:sampledesign", again)
    run("mamol:sampledesign", {**again, "OUTPUT": drawn["OUTPUT"].replace("sample", "other")})


def test_figures_of_a_class_that_the_map_lacks_are_under_its_number(run, scene, drawn):
    layer = labelled(scene, drawn["OUTPUT"])
    place = layer.fields().indexOf("label")
    with edit(layer):
        for number, feature in enumerate(layer.getFeatures()):
            if number in (3, 8):
                layer.changeAttributeValue(feature.id(), place, "9" if number == 3 else "7")
    results = run("mamol:assess", {"MAP": scene.map, "SAMPLE": layer, "FIELD": "label"})
    assert {name for name in results if name.startswith("AREA_") and "CI" not in name} == {
        "AREA_1", "AREA_2", "AREA_7", "AREA_9"
    }  # fmt: skip
