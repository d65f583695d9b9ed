"""MASKS of the algorithms: parallel to LAYERS, blank where there is none."""

from __future__ import annotations

import json

import numpy as np
import pytest
import rasterio
from mamol.core.contracts.classify import ClassifyRequest
from mamol.core.contracts.masks import MaskRaster
from mamol.core.contracts.outputs import Output, OutputKind
from mamol.core.contracts.sensors import SensorSource
from mamol.core.inference.classify import classify
from mamol.core.progress import Progress
from mamol.ui.processing.provider import MamolProvider
from qgis import processing
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from rasterio.transform import from_origin

SIDE, LEFT, TOP, STEP = 48, 500000, 6000000, 10
ROWS, COLUMNS = slice(10, 30), slice(6, 40)


@pytest.fixture
def run(qgis_app, qgis_processing):
    registry = QgsApplication.processingRegistry()
    provider = MamolProvider()
    registry.addProvider(provider)
    yield lambda name, parameters: processing.run(name, parameters, feedback=QgsProcessingFeedback(False))
    registry.removeProvider(provider)


@pytest.fixture
def clouds(tmp_path):
    """Clouds over the middle, as value 3 of an SCL-like raster in which nothing is 0."""
    values = np.full((SIDE, SIDE), 4, "uint8")
    values[ROWS, COLUMNS] = 3
    path = tmp_path / "scl.tif"
    with rasterio.open(
        path, "w", driver="GTiff", count=1, height=SIDE, width=SIDE, dtype="uint8", crs="EPSG:32630",
        transform=from_origin(LEFT, TOP, STEP, STEP),
    ) as dataset:  # fmt: skip
        dataset.write(values, 1)
    return str(path)


@pytest.fixture
def polygons(empty_project):
    layer = QgsVectorLayer("Polygon?crs=EPSG:32630", "cloud polygons", "memory")
    feature = QgsFeature()
    box = QgsRectangle(LEFT + 60, TOP - 300, LEFT + 400, TOP - 100)
    feature.setGeometry(QgsGeometry.fromRect(box))
    layer.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def expected(scene_files, clouds, tmp_path):
    """The class map of core with the optical sensor masked."""
    mask = MaskRaster(clouds, "scl", values=(3,))
    sensors = (SensorSource("optical", scene_files.optical, (mask,)), SensorSource("radar", scene_files.radar))
    output = Output(OutputKind.PATTERN, str(tmp_path / "expected.tif"))
    classify(ClassifyRequest(scene_files.model, sensors, (output,)), Progress())
    return read(output.path)


def read(path):
    with rasterio.open(path) as dataset:
        return dataset.read(1)


def parameters(scene_files, tmp_path, masks):
    return {
        "MODEL": scene_files.model,
        "LAYERS": [scene_files.optical, scene_files.radar],
        "NAMES": "optical,radar",
        "MASKS": masks,
        "CLASSES": str(tmp_path / "classes.tif"),
        "PATTERN": str(tmp_path / "pattern.tif"),
    }


def test_text_lists_and_polygons_mask_the_same_pixels(run, scene_files, clouds, polygons, expected, tmp_path):
    assert (expected[ROWS, COLUMNS] == 0b10).all() and (expected == 0b11).any()
    for masks in (f"{clouds}|values=3,", [f"{clouds}|band=1|values=3 8", None], "cloud polygons,", [polygons, ""],
                  f"{clouds}|bits=0 1,"):  # fmt: skip
        found = run("mamol:classify", parameters(scene_files, tmp_path, masks))
        np.testing.assert_array_equal(read(found["PATTERN"]), expected)
    found = run("mamol:classify", parameters(scene_files, tmp_path, " , "))
    assert (read(found["PATTERN"]) == 0b11).all()


@pytest.mark.parametrize(
    ("masks", "sentence"),
    [
        ("a.tif", "MASKS must have one entry per raster: 2, not 1"),
        (",nowhere.tif", "The mask 'nowhere.tif' cannot be read: there is no such layer or file"),
        ("{clouds}|values=three,", "'values=three' of the mask .* is not valid"),
        ("{clouds}|bits=40,", "There is no bit 40 in a quality band"),
        ("{clouds}|bits=9,", "has no bit 9: its values have 8 bits"),
        ("{clouds}|bits=1|values=3,", "needs either values or bits"),
        ("{clouds}|band=2,", "mask 'scl' of sensor 'optical' has no band 2"),
    ],
)
def test_masks_that_cannot_be_used_get_a_sentence(run, scene_files, clouds, tmp_path, masks, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        run("mamol:classify", parameters(scene_files, tmp_path, masks.format(clouds=clouds)))
    assert not (tmp_path / "classes.tif").exists()


def test_whatif_honours_masks(run, scene_files, clouds, tmp_path):
    given = {key: value for key, value in parameters(scene_files, tmp_path, "").items() if key[0] in "MLN"}
    given["SENSITIVITY"] = str(tmp_path / "sensitivity.tif")
    plain = run("mamol:whatif", given)
    masked = run("mamol:whatif", {**given, "MASKS": f"{clouds},"})
    # Everything is masked, for no value is 0: then the radar alone is worth all.
    assert json.loads(plain["SHAPLEY"])["agreement"] != json.loads(masked["SHAPLEY"])["agreement"]
    assert masked["SHAPLEY_2"] == pytest.approx(1) and masked["SHAPLEY_1"] == pytest.approx(0)


def test_training_honours_masks(run, scene_files, clouds, quick, tmp_path):
    given = {
        "LAYERS": [scene_files.optical, scene_files.radar], "NAMES": "optical,radar", "LABELS": scene_files.labels,
        "PRESET": "fast", "MODEL": str(tmp_path / "model.safetensors"), "MASKS": f"{clouds}|values=4,",
    }  # fmt: skip
    # The optical sensor is left in the middle only, so most pixels are trained on without it.
    assert run("mamol:train", given)["N"] > 0
    with pytest.raises(QgsProcessingException, match="mask 'radar' of sensor 'optical' has no band 7"):
        run("mamol:train", {**given, "MASKS": f"{scene_files.radar}|band=7,"})
