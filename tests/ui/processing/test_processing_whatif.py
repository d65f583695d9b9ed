"""mamol:whatif, run as QGIS runs it, on a small scene of two sensors."""

from __future__ import annotations

import csv
import json
import math
from pathlib import Path

import numpy as np
import pytest
import rasterio
from mamol.ui.processing.provider import MamolProvider
from qgis import processing
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
)
from rasterio.enums import ColorInterp

SIDE = 48
MAPS = ("SENSITIVITY", "FLIPS", "AGREEMENT")
NUMBERS = {"OA", "AA", "KAPPA", "N", "PIXELS", "VALID_PIXELS", "SECONDS"}


class Listener(QgsProcessingFeedback):
    def __init__(self):
        super().__init__(False)
        self.lines, self.warnings = [], []

    def pushInfo(self, line):
        self.lines.append(line)

    def pushWarning(self, sentence):
        self.warnings.append(sentence)


@pytest.fixture
def run(qgis_app, qgis_processing):
    registry = QgsApplication.processingRegistry()
    provider = MamolProvider()
    registry.addProvider(provider)

    def run(parameters, feedback=None, context=None):
        return processing.run(
            "mamol:whatif", parameters, feedback=feedback or QgsProcessingFeedback(False), context=context
        )

    yield run
    registry.removeProvider(provider)


@pytest.fixture
def parameters(scene_files, tmp_path):
    """Ask for everything, with a raster as reference."""
    return {
        "MODEL": scene_files.model,
        "LAYERS": [scene_files.radar, scene_files.optical],
        "REFERENCE": scene_files.labels,
        "TABLE_HTML": str(tmp_path / "report.html"),
        "TABLE_CSV": str(tmp_path / "table.csv"),
        **{name: str(tmp_path / f"{name.lower()}.tif") for name in MAPS},
    }


def test_everything_is_made_and_the_values_are_told(run, parameters):
    listener = Listener()
    results = run(parameters, listener)
    for name in (*MAPS, "TABLE_HTML", "TABLE_CSV"):
        assert results[name] == parameters[name] and Path(results[name]).is_file()
    assert results["PIXELS"] == results["VALID_PIXELS"] == results["N"] == SIDE * SIDE
    values = json.loads(results["SHAPLEY"])
    assert set(values["agreement"]) == set(values["accuracy"]) == {"optical", "radar"}
    assert sum(values["agreement"].values()) == pytest.approx(1)
    assert results["SHAPLEY_1"] == values["agreement"]["radar"], "in the order of the rasters"
    assert results["SHAPLEY_2"] == values["agreement"]["optical"]
    assert results["SHAPLEY_ACCURACY_1"] == values["accuracy"]["radar"]
    assert "SHAPLEY_3" not in results
    with rasterio.open(parameters["REFERENCE"]) as dataset:
        chance = np.bincount(dataset.read(1).ravel()).max() / SIDE**2
    assert sum(values["accuracy"].values()) == pytest.approx(results["OA"] - chance)
    assert any(line.startswith("optical") and f"{100 * results['SHAPLEY_2']:+.1f}" in line for line in listener.lines)
    with Path(parameters["TABLE_CSV"]).open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [row["sensors"] for row in rows] == ["optical + radar", "optical", "radar"]
    assert float(rows[0]["OA"]) == pytest.approx(results["OA"], abs=1e-6)
    assert "wood (ha)" in rows[0]


def test_nothing_needs_to_be_written(run, parameters, tmp_path):
    results = run({"MODEL": parameters["MODEL"], "LAYERS": parameters["LAYERS"], "NAMES": "radar,optical"})
    assert json.loads(results["SHAPLEY"])["accuracy"] is None
    assert not set(MAPS) & set(results) and "OA" not in results and "SHAPLEY_ACCURACY_1" not in results
    assert list(tmp_path.iterdir()) == []


def test_what_the_reader_of_the_files_says_is_told(run, parameters, tmp_path):
    path = tmp_path / "radar.tif"
    with rasterio.open(parameters["LAYERS"][0]) as dataset:
        values, profile = dataset.read(), {**dataset.profile, "count": 3}
    with rasterio.open(path, "w", **profile) as dataset:
        dataset.colorinterp = [ColorInterp.undefined, ColorInterp.undefined, ColorInterp.alpha]
        dataset.write(np.concatenate([1000 * values, np.full_like(values[:1], 255)]))
    listener = Listener()
    layers = [str(path), parameters["LAYERS"][1]]
    run({"MODEL": parameters["MODEL"], "LAYERS": layers, "NAMES": "radar,optical"}, listener)
    assert len(listener.warnings) == len(set(listener.warnings))
    for text in ("Band 3 of sensor 'radar' is marked as transparency", "Set the scale to 0.001"):
        assert sum(text in sentence for sentence in listener.warnings) == 1, listener.warnings


def test_polygons_with_names_of_the_models_classes_an_extent_and_a_named_sensor(run, parameters):
    layer = QgsVectorLayer("Polygon?crs=EPSG:32630&field=kind:string", "fields", "memory")
    for left, kind in ((500000, "Wood"), (500240, "lagoon")):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(left, 5999520, left + 240, 6000000)))
        feature["kind"] = kind
        assert layer.dataProvider().addFeature(feature)
    changes = {"REFERENCE": layer, "FIELD": "kind", "REMOVED": "radar"}
    listener = Listener()
    results = run({**parameters, **changes, "EXTENT": "500000,500480,5999760,6000000 [EPSG:32630]"}, listener)
    assert results["N"] == results["PIXELS"] == 48 * 24
    assert "without radar" in Path(results["TABLE_HTML"]).read_text(encoding="utf-8")
    assert any("Class 'lagoon' of the reference does not exist in the model" in one for one in listener.warnings)
    with rasterio.open(results["FLIPS"]) as dataset:
        assert (dataset.width, dataset.height) == (48, 24)


def test_maps_are_styled_when_they_are_loaded(run, parameters, empty_project, layer_panel):
    project = QgsProject.instance()
    context = QgsProcessingContext()
    context.setProject(project)
    feedback = QgsProcessingFeedback(False)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("mamol:whatif")
    wanted = {name: QgsProcessingOutputLayerDefinition(parameters[name], project) for name in MAPS}
    results, succeeded = algorithm.run({**parameters, **wanted}, context, feedback, catchExceptions=False)
    assert succeeded
    del algorithm
    from processing.gui.Postprocessing import handleAlgorithmResults

    shell = QgsApplication.processingRegistry().createAlgorithmById("mamol:whatif")
    assert handleAlgorithmResults(shell, context, feedback)
    layers = {layer.source(): layer for layer in project.mapLayers().values()}
    flips = layers[results["FLIPS"]].renderer()
    assert isinstance(flips, QgsPalettedRasterRenderer)
    labels = {one.value: one.label for one in flips.classes()}
    with rasterio.open(results["FLIPS"]) as dataset:
        assert set(labels) == set(np.unique(dataset.read(1)).tolist()) - {0} != set()
    kinds = {"water", "wood", "town"}
    assert all(set(label.split(" → ")) <= kinds and " → " in label for label in labels.values())
    for name in ("SENSITIVITY", "AGREEMENT"):
        layer = layers[results[name]]
        assert isinstance(layer.renderer(), QgsSingleBandPseudoColorRenderer)
        assert layer.customProperty("mamol/output") == name.lower()
    assert layers[results["SENSITIVITY"]].renderer().classificationMin() == -0.5
    assert "optical" in layers[results["SENSITIVITY"]].bandName(1)
    # Without our styles, from its own colour table, a flip has its name too.
    plain = QgsRasterLayer(results["FLIPS"], "flips")
    assert {one.label for one in plain.renderer().classes()} >= set(labels.values())
    project.clear()


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"NAMES": "radar"}, "Give one name for each layer"),
        ({"NAMES": "radar,thermal"}, "thermal"),
        ({"REMOVED": "thermal"}, "'thermal', is not among the chosen ones"),
        ({"EXTENT": "0,10,0,10 [EPSG:32630]"}, "outside"),
        ({"TABLE_CSV": "/proc/nowhere/all.csv"}, "does not exist"),
    ],
)
def test_mistakes_are_sentences_and_leave_nothing(run, parameters, tmp_path, changes, sentence):
    with pytest.raises(QgsProcessingException) as caught:
        run({**parameters, **changes})
    assert sentence in str(caught.value)
    assert list(tmp_path.iterdir()) == []


def test_a_reference_without_a_class_field_is_a_sentence(run, parameters):
    layer = QgsVectorLayer("Polygon?crs=EPSG:32630&field=kind:string", "fields", "memory")
    with pytest.raises(QgsProcessingException, match="needs a class field. Choose one of: kind"):
        run({**parameters, "REFERENCE": layer})


def test_a_map_that_is_open_in_the_project_is_not_written_over(run, parameters, empty_project):
    run(parameters)
    layer = QgsRasterLayer(parameters["FLIPS"], "my flips")
    QgsProject.instance().addMapLayer(layer)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    with pytest.raises(QgsProcessingException, match="'flips.tif' is open in the project as layer 'my flips'"):
        run(parameters, context=context)
    QgsProject.instance().clear()


def test_cancelling_gives_no_results_and_leaves_nothing(run, parameters, tmp_path):
    class Impatient(QgsProcessingFeedback):
        def setProgressText(self, text):
            if "classifying" in text:
                self.cancel()

    feedback = Impatient(False)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("mamol:whatif")
    results, _ = algorithm.run(parameters, QgsProcessingContext(), feedback, catchExceptions=False)
    assert feedback.isCanceled() and results == {}
    assert list(tmp_path.iterdir()) == []


def test_nan_is_null_in_the_json():
    from mamol.core.contracts.what_if import SensorValue, SubsetFigures, WhatIfResult
    from mamol.ui.processing.whatif import figures

    nothing = SubsetFigures(("a",), 0, math.nan, math.nan, {}, {}, (), None, math.nan)
    values = (SensorValue("a", math.nan, math.nan),)
    paths = (None,) * 5
    result = WhatIfResult("m", (), ("a",), (nothing,), values, math.nan, None, (), *paths, 9, 0, 1.0, "CPU")
    assert json.loads(figures(result, ("a",))["SHAPLEY"]) == {"agreement": {"a": None}, "accuracy": None}
