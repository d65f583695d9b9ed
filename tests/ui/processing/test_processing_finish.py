"""mamol:finish, run as QGIS runs it: figures, layers drawn as the class map, and sentences."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from mamol.core.contracts.classify import ClassifyRequest
from mamol.core.contracts.labels import ClassEntry
from mamol.core.contracts.outputs import PROBABILITY_NODATA, PROBABILITY_STEPS, Output, OutputKind
from mamol.core.contracts.sensors import SensorSource
from mamol.core.inference.classify import classify
from mamol.core.progress import Progress
from mamol.core.raster.grid import Grid
from mamol.core.raster.writing.map_file import OutputLayer
from mamol.core.raster.writing.output_set import OutputSet
from mamol.ui.processing.provider import MamolProvider
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from rasterio.crs import CRS

CLASSES = (ClassEntry(9, "corn", "#f0c808"), ClassEntry(2, "woods", "#0b6e4f"), ClassEntry(4, "oats", "#dd1c1a"))
FIXTURE = Path(__file__).resolve().parents[2] / "fixtures" / "0.1.0"


@pytest.fixture
def run(qgis_app, qgis_new_project):
    registry = QgsApplication.processingRegistry()
    provider = MamolProvider()
    registry.addProvider(provider)

    def run(parameters, loaded=()):
        context = QgsProcessingContext()
        project = QgsProject.instance()
        context.setProject(project)
        for name in loaded:
            details = QgsProcessingContext.LayerDetails(name, project, name)
            context.addLayerToLoadOnCompletion(parameters[name], details)
        algorithm = registry.createAlgorithmById("mamol:finish")
        accepted, sentence = algorithm.checkParameterValues(parameters, context)
        assert accepted, sentence
        results, succeeded = algorithm.run(parameters, context, QgsProcessingFeedback(False), catchExceptions=False)
        assert succeeded
        return results, context

    yield run
    registry.removeProvider(provider)


@pytest.fixture
def maps(tmp_path):
    """A field of corn beside woods, with a speck of oats in the corn that is more like woods."""
    values = np.full((30, 40), 9, np.uint8)
    values[:, 25:] = 2
    values[10:12, 23:25] = 4
    values[0, :5] = 0
    steps = np.full((3, 30, 40), 1000)
    for place, entry in enumerate(CLASSES):
        steps[place][values == entry.value] = 8000
    steps[1][values == 4] = 1500
    steps[0][values == 4] = 500
    grid = Grid(CRS.from_epsg(32616), Affine(10, 0, 500000, 0, -10, 4400000), 40, 30)
    layers = [
        OutputLayer(str(tmp_path / "classes.tif"), "uint8", 0, ("class",), CLASSES),
        OutputLayer(str(tmp_path / "shares.tif"), "uint16", PROBABILITY_NODATA,
                    tuple(one.name for one in CLASSES), None, 1 / PROBABILITY_STEPS),
    ]  # fmt: skip
    with OutputSet(layers, grid, grid.whole, {"MAMOL_MODEL": "m"}) as outputs:
        outputs.write(layers[0].path, values[None], grid.whole)
        outputs.write(layers[1].path, np.where(values > 0, steps, PROBABILITY_NODATA), grid.whole)
        outputs.commit()
    return {"CLASSIFIED": layers[0].path, "PROBABILITIES": layers[1].path, "OUTPUT": str(tmp_path / "out.tif")}


def read(path):
    with rasterio.open(path) as dataset:
        return dataset.read(1)


def test_the_map_and_its_polygons_are_drawn_as_the_class_map(run, maps, tmp_path):
    given = {**maps, "MAPPING_UNIT": 0.05, "POLYGONS": str(tmp_path / "out.gpkg")}
    results, context = run(given, loaded=("OUTPUT", "POLYGONS"))
    assert (results["MERGED"], results["CHANGED"], results["SMALL"]) == (1, 4, 0)
    assert results["POLYGON_COUNT"] == 2 and results["VALID_PIXELS"] == 30 * 40 - 5
    assert (read(results["OUTPUT"])[10:12, 23:25] == 2).all()
    raster = QgsRasterLayer(results["OUTPUT"], "finished")
    polygons = QgsVectorLayer(results["POLYGONS"], "polygons")
    for layer, name in ((raster, "OUTPUT"), (polygons, "POLYGONS")):
        assert layer.isValid()
        details = context.layerToLoadOnCompletionDetails(given[name])
        details.postProcessor().postProcessLayer(layer, context, QgsProcessingFeedback(False))
    drawn = {entry.value: (entry.label, entry.color.name()) for entry in raster.renderer().classes()}
    assert drawn == {9: ("corn", "#f0c808"), 2: ("woods", "#0b6e4f")}
    categories = {one.value(): (one.label(), one.symbol().color().name()) for one in polygons.renderer().categories()}
    assert categories == drawn
    assert [field.name() for field in polygons.fields()][1:] == ["class", "name", "area_ha"]
    assert sum(one["area_ha"] for one in polygons.getFeatures()) == pytest.approx(0.01 * (30 * 40 - 5))
    assert {(one["class"], one["name"]) for one in polygons.getFeatures()} == {(9, "corn"), (2, "woods")}


def test_without_probabilities_the_largest_neighbour_takes_it(run, maps):
    results, _ = run({"CLASSIFIED": maps["CLASSIFIED"], "OUTPUT": maps["OUTPUT"], "MAPPING_UNIT": 5, "UNIT": "pixels"})
    assert (read(results["OUTPUT"])[10:12, 23:25] == 9).all() and "POLYGONS" not in results


def test_smoothing_from_the_toolbox(run, maps):
    results, _ = run({**maps, "SMOOTHING": "bayes", "WINDOW": 5, "SMOOTHNESS": 50})
    assert results["CHANGED"] > 0
    with rasterio.open(results["OUTPUT"]) as dataset:
        assert "window 5 pixels, smoothness 50" in dataset.tags()["MAMOL_FINISHED"]
    results, _ = run({**maps, "SMOOTHING": "majority"})
    assert (read(results["OUTPUT"])[10:12, 23:25] != 4).all()


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({}, "no change to make"),
        ({"SMOOTHING": "majority", "WINDOW": 8}, "Choose an odd number"),
        ({"SMOOTHING": "bayes", "PROBABILITIES": None}, "needs the map of probabilities"),
        ({"MAPPING_UNIT": 13}, "larger than all pixels with a class"),
        ({"MAPPING_UNIT": 1, "PROBABILITIES": "classes.tif"}, "other classes"),
    ],
)
def test_bad_input_gets_a_sentence(run, maps, changes, sentence):
    if changes.get("PROBABILITIES"):
        changes = {**changes, "PROBABILITIES": maps["CLASSIFIED"]}
    with pytest.raises(QgsProcessingException, match=sentence):
        run({**maps, **changes})
    assert not Path(maps["OUTPUT"]).exists()


def test_files_that_are_open_in_the_project_are_not_written_over(run, maps, tmp_path):
    given = {**maps, "MAPPING_UNIT": 0.05, "POLYGONS": str(tmp_path / "out.gpkg")}
    results, _ = run(given)
    layer = QgsVectorLayer(results["POLYGONS"], "my polygons")
    QgsProject.instance().addMapLayer(layer)
    with pytest.raises(QgsProcessingException, match="open in the project as layer 'my polygons'"):
        run(given)


def test_what_classify_writes_can_be_finished(run, tmp_path):
    kinds = (OutputKind.CLASSES, OutputKind.PROBABILITIES, OutputKind.CONFIDENCE)
    outputs = tuple(Output(kind, str(tmp_path / f"{kind.value}.tif")) for kind in kinds)
    sensors = tuple(SensorSource(name, str(FIXTURE / f"{name}.tif")) for name in ("optical", "radar"))
    request = ClassifyRequest(str(FIXTURE / "fields.safetensors"), sensors, outputs, device="cpu")
    result = classify(request, Progress())
    classes, probabilities, confidence = (output.path for output in result.outputs)
    with rasterio.open(probabilities) as dataset:
        steps = dataset.read()
        assert dataset.descriptions == ("water", "Wald & Gehölz", "town")
    values = np.array([entry.value for entry in result.classes])
    seen = read(classes) > 0
    assert np.array_equal(values[steps.argmax(axis=0)][seen], read(classes)[seen])
    np.testing.assert_allclose(steps.max(axis=0)[seen] / PROBABILITY_STEPS, read(confidence)[seen], atol=0.51e-4)
    given = {
        "CLASSIFIED": classes, "PROBABILITIES": probabilities, "CONFIDENCE": confidence, "SMOOTHING": "bayes",
        "MAPPING_UNIT": 0.2, "OUTPUT": str(tmp_path / "out.tif"), "POLYGONS": str(tmp_path / "out.gpkg"),
    }  # fmt: skip
    results, _ = run(given)
    assert results["SMALL"] == 0 and results["VALID_PIXELS"] == seen.sum()
    polygons = QgsVectorLayer(results["POLYGONS"], "polygons")
    assert all(0 < one["confidence"] <= 1 and one["area_ha"] >= 0.2 - 1e-9 for one in polygons.getFeatures())
    with rasterio.open(results["OUTPUT"]) as dataset, rasterio.open(classes) as before:
        assert dataset.tags()["MAMOL_MODEL_SHA256"] == before.tags()["MAMOL_MODEL_SHA256"]
