"""mamol:train and mamol:classify, run as QGIS runs them, on a small scene of two sensors."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from mamol.core.contracts.train import Preset
from mamol.core.model.header import read_spec
from mamol.core.training.presets import SCHEDULES, Schedule
from mamol.ui.layers.kept_results import kept_results
from mamol.ui.processing.provider import MamolProvider
from qgis import processing
from qgis.core import (
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsRendererCategory,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

SIZE, BLOCK = 96, 12
TRANSFORM = rasterio.transform.from_origin(500000, 6000000, 10, 10)


@pytest.fixture(scope="module")
def run(qgis_app, qgis_processing):
    import torch

    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    registry = QgsApplication.processingRegistry()
    provider = MamolProvider()
    registry.addProvider(provider)

    def run(name, parameters, feedback=None, context=None):
        return processing.run(name, parameters, feedback=feedback or QgsProcessingFeedback(False), context=context)

    yield run
    registry.removeProvider(provider)
    torch.set_num_threads(threads)


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    """Write sensors 'optical' (3 bands) and 'height' (1 band), and labels in blocks of three classes."""
    folder = tmp_path_factory.mktemp("scene")
    random = np.random.default_rng(0)
    blocks = random.integers(1, 4, (SIZE // BLOCK, SIZE // BLOCK)).astype("uint8")
    blocks[0, :3] = (1, 2, 3)
    classes = np.kron(blocks, np.ones((BLOCK, BLOCK), dtype="uint8"))
    means = np.array([[0, 0, 0], [10, 2, 5], [3, 9, 1], [6, 6, 9]], dtype="float32")
    optical = means[classes].transpose(2, 0, 1) + random.normal(0, 1, (3, SIZE, SIZE)).astype("float32")
    height = (classes * 4.0)[np.newaxis] + random.normal(0, 1, (1, SIZE, SIZE))
    rasters = {"optical": optical, "height": height.astype("float32"), "labels": classes[np.newaxis]}
    for name, values in {**rasters, "stranger": optical[:2]}.items():
        with rasterio.open(
            folder / f"{name}.tif", "w", driver="GTiff", count=len(values), height=SIZE, width=SIZE,
            dtype=values.dtype, crs="EPSG:32633", transform=TRANSFORM,
        ) as dataset:  # fmt: skip
            dataset.write(values)
    (folder / "classes.csv").write_text("id,name,colour\n1,water,#0000ff\n2,wood,#00aa00\n3,corn,#ffee00\n")
    (folder / "broken.safetensors").write_bytes(b"no model")
    return folder


@pytest.fixture(scope="module", autouse=True)
def short_training():
    with pytest.MonkeyPatch.context() as patch:
        short = Schedule(scene_steps=10, scene_pixels=500, steps=120, batch=128, labelled_pixels=20_000, trees=4)
        patch.setitem(SCHEDULES, Preset.FAST, short)
        yield


@pytest.fixture(scope="module")
def trained(run, scene):
    parameters = {
        "LAYERS": [str(scene / "optical.tif"), str(scene / "height.tif")],
        "LABELS": str(scene / "labels.tif"),
        "CLASSES": str(scene / "classes.csv"),
        "TRUNK": "random",
        "PRESET": "fast",
        "SEED": 3,
        "MODEL": str(scene / "model.safetensors"),
        "REPORT": str(scene / "report.html"),
    }
    return run("mamol:train", parameters)


def test_training_gives_model_report_and_figures(trained, scene):
    spec = read_spec(trained["MODEL"])
    assert spec.sensor_names == ("optical", "height")
    assert [entry.name for entry in spec.classes] == ["water", "wood", "corn"]
    assert spec.training.seed == 3
    assert spec.trunk.source == "random"
    assert trained["OA"] == pytest.approx(spec.training.overall_accuracy)
    assert trained["OA"] > 0.8
    assert trained["N"] == spec.training.validation_pixels > 0
    assert trained["TRAINABLE_PARAMETERS"] == spec.training.trainable_parameters > 0
    assert trained["FROZEN_PARAMETERS"] == spec.training.frozen_parameters > 0
    assert "water" in (scene / "report.html").read_text(encoding="utf-8")


def test_training_can_start_from_a_model(run, trained, scene):
    parameters = {
        "LAYERS": [str(scene / "height.tif"), str(scene / "optical.tif")],
        "LABELS": str(scene / "labels.tif"),
        "PRESET": "fast",
        "BASE": trained["MODEL"],
        "SURROUNDINGS": False,
        "LEARNT": str(scene / "adapted.learnt"),
        "MODEL": str(scene / "adapted.safetensors"),
    }
    spec = read_spec(run("mamol:train", parameters)["MODEL"])
    assert spec.architecture.scales == (1, 3, 9), "what is adapted keeps its windows"
    assert any("looks at the surroundings of each pixel, and keeps doing so" in note for note in spec.training.notes)
    assert (spec.trunk.source, spec.trunk.file) == ("model", "model.safetensors")
    assert spec.sensor_names == ("optical", "height"), "the model's order, not that of the layers"
    assert (scene / "adapted.learnt").is_file()


def test_a_trunk_file_reaches_the_job(run, scene):
    """Its file is read there: this one is a raster, which the dialog's file filter would not offer."""
    weights = scene / "weights.safetensors"
    weights.write_bytes((scene / "optical.tif").read_bytes())
    parameters = {
        "LAYERS": [str(scene / "optical.tif")],
        "LABELS": str(scene / "labels.tif"),
        "TRUNK": "file",
        "TRUNK_FILE": str(weights),
        "PRESET": "fast",
        "MODEL": str(scene / "never.safetensors"),
    }
    with pytest.raises(QgsProcessingException, match=r"weights\.safetensors"):
        run("mamol:train", parameters)


def test_classifying_with_both_sensors_finds_their_names(run, trained, scene):
    outputs = {name: str(scene / f"{name.lower()}.tif") for name in ("CLASSES", "CONFIDENCE", "ENTROPY", "PATTERN")}
    layers = [str(scene / "height.tif"), str(scene / "optical.tif")]
    results = run("mamol:classify", {"MODEL": trained["MODEL"], "LAYERS": layers, **outputs})
    assert {name: results[name] for name in outputs} == outputs
    assert results["VALID_PIXELS"] == results["PIXELS"] == SIZE * SIZE
    assert 0.3 < results["MEAN_CONFIDENCE"] <= 1
    assert not {"EXPERTS", "DOMINANT"} & set(results)
    with rasterio.open(outputs["PATTERN"]) as dataset:
        assert np.unique(dataset.read(1)).tolist() == [3]
    evaluated = run("mamol:evaluate", {"CLASSIFIED": outputs["CLASSES"], "REFERENCE": str(scene / "labels.tif")})
    assert evaluated["N"] == SIZE * SIZE
    assert evaluated["OA"] > 0.8


def test_a_sensor_that_is_not_given_is_absent_and_an_extent_is_kept(run, trained, scene):
    parameters = {
        "MODEL": trained["MODEL"],
        "LAYERS": [str(scene / "height.tif")],
        "NAMES": "height",
        "EXTENT": "500100,500300,5999500,5999900 [EPSG:32633]",
        "MEMORY": 1,
        "CLASSES": "TEMPORARY_OUTPUT",
        "PATTERN": "TEMPORARY_OUTPUT",
    }
    results = run("mamol:classify", parameters)
    assert results["PIXELS"] == 20 * 40
    with rasterio.open(results["PATTERN"]) as dataset:
        assert np.unique(dataset.read(1)).tolist() == [2]
        assert dataset.bounds == (500100, 5999500, 500300, 5999900)


def test_pixel_size_and_ground_are_choices(run, trained, scene, tmp_path):
    with rasterio.open(scene / "height.tif") as source:
        values, profile = source.read().repeat(2, 1).repeat(2, 2), source.profile
    transform = TRANSFORM * rasterio.Affine.translation(30, 0) * rasterio.Affine.scale(0.5)
    profile.update(width=2 * SIZE, height=2 * SIZE, transform=transform)
    with rasterio.open(tmp_path / "height.tif", "w", **profile) as dataset:
        dataset.write(values)
    expected = {
        (): (SIZE, SIZE + 30), ("union",): (SIZE, SIZE + 30), ("intersection",): (SIZE, SIZE - 30),
        ("reference",): (SIZE, SIZE), ("union", 20): (SIZE // 2, (SIZE + 30) // 2),
    }  # fmt: skip
    for choice, shape in expected.items():
        chosen = dict(zip(("COVER", "PIXEL_SIZE"), choice))
        told = Told()
        parameters = {"MODEL": trained["MODEL"], "LAYERS": [str(tmp_path / "height.tif"), str(scene / "optical.tif")]}
        results = run("mamol:classify", {**parameters, **chosen, "CLASSES": str(tmp_path / f"{choice}.tif")}, told)
        with rasterio.open(results["CLASSES"]) as dataset:
            assert dataset.shape == shape
            assert "has 5 m pixels" in dataset.tags()["MAMOL_NOTES"]
        assert any("'height' has 5 m pixels" in sentence for sentence in told.warnings)
    table = {"TABLE_CSV": str(tmp_path / "t.csv"), "TABLE_HTML": ""}
    assert run("mamol:whatif", {**parameters, **table, "COVER": "intersection"})["PIXELS"] == SIZE * (SIZE - 30)


class Told(QgsProcessingFeedback):
    """Keeps the warnings."""

    def __init__(self):
        super().__init__(False)
        self.warnings = []

    def pushWarning(self, warning):
        self.warnings.append(warning)


def test_maps_are_styled_when_they_are_loaded(run, trained, scene, layer_panel):
    project = QgsProject.instance()
    project.clear()
    context = QgsProcessingContext()
    context.setProject(project)
    feedback = QgsProcessingFeedback(False)
    kinds = ("CLASSES", "CONFIDENCE", "DOMINANT")
    parameters = {
        "MODEL": trained["MODEL"],
        "LAYERS": [str(scene / "optical.tif")],
        **{kind: QgsProcessingUtils.generateTempFilename(f"{kind}.tif") for kind in kinds},
    }
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("mamol:classify")
    for kind in kinds:
        parameters[kind] = QgsProcessingOutputLayerDefinition(parameters[kind], project)
    results, succeeded = algorithm.run(parameters, context, feedback, catchExceptions=False)
    assert succeeded
    del algorithm
    from processing.gui.Postprocessing import handleAlgorithmResults

    shell = QgsApplication.processingRegistry().createAlgorithmById("mamol:classify")
    assert handleAlgorithmResults(shell, context, feedback)
    layers = {layer.source(): layer for layer in project.mapLayers().values()}
    classes = layers[results["CLASSES"]].renderer()
    assert isinstance(classes, QgsPalettedRasterRenderer)
    assert {"water", "wood", "corn"} >= {one.label for one in classes.classes()} != set()
    assert isinstance(layers[results["CONFIDENCE"]].renderer(), QgsSingleBandPseudoColorRenderer)
    assert "shared" in {one.label for one in layers[results["DOMINANT"]].renderer().classes()}
    (kept,) = kept_results(project)
    assert {kind.name for kind in kept.layers} == set(kinds) and kept.run.model_path == trained["MODEL"]
    project.clear()


def test_polygons_with_names_train_with_the_colours_of_their_style(run, scene):
    with rasterio.open(scene / "labels.tif") as dataset:
        blocks = dataset.read(1)[::BLOCK, ::BLOCK]
    layer = QgsVectorLayer("Polygon?crs=EPSG:32633&field=kind:string", "fields", "memory")
    features = []
    for (row, column), value in np.ndenumerate(blocks):
        feature = QgsFeature(layer.fields())
        left, top, edge = 500000 + column * BLOCK * 10, 6000000 - row * BLOCK * 10, BLOCK * 10
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(left, top - edge, left + edge, top)))
        feature["kind"] = ("water", "corn", "wood")[value - 1]
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    symbol = QgsFillSymbol()
    symbol.setColor(QColor("#123456"))
    layer.setRenderer(QgsCategorizedSymbolRenderer("kind", [QgsRendererCategory("corn", symbol, "Corn")]))
    parameters = {
        "LAYERS": [str(scene / "height.tif")],
        "NAMES": "DSM",
        "LABELS": layer,
        "FIELD": "kind",
        "TRUNK": "scratch",
        "PRESET": "fast",
        "MODEL": str(scene / "polygons.safetensors"),
    }
    results = run("mamol:train", parameters)
    spec = read_spec(results["MODEL"])
    assert spec.sensor_names == ("DSM",)
    assert [(entry.value, entry.name) for entry in spec.classes] == [(1, "corn"), (2, "water"), (3, "wood")]
    assert spec.classes[0].colour == "#123456"
    assert "REPORT" not in results
    assert results["OA"] > 0.5


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"NAMES": "a,b"}, "Give one name for each layer"),
        ({"NAMES": "thermal"}, "thermal"),
        ({"LAYERS": ["stranger.tif", "optical.tif"]}, "which sensor 'stranger' (2 bands) is"),
        ({"EXTENT": "0,10,0,10 [EPSG:32633]"}, "outside"),
        ({"EXTENT": "500100,500100,5999500,5999900 [EPSG:32633]"}, "The extent is empty"),
        ({"MODEL": "broken.safetensors"}, "cannot be used as a MaMOL model"),
    ],
)
def test_mistakes_in_classify_are_sentences(run, trained, scene, changes, sentence, tmp_path):
    files = {"MODEL": "model.safetensors", "LAYERS": ["optical.tif"], **changes}
    parameters = {
        **files,
        "MODEL": str(scene / files["MODEL"]),
        "LAYERS": [str(scene / name) for name in files["LAYERS"]],
        "CLASSES": str(tmp_path / "classes.tif"),
    }
    with pytest.raises(QgsProcessingException) as caught:
        run("mamol:classify", parameters)
    assert sentence in str(caught.value)
    assert not [path for path in tmp_path.iterdir() if path.suffix == ".tif"]


def test_a_map_that_is_open_in_the_project_is_not_written_over(run, trained, scene, tmp_path):
    target = tmp_path / "open.tif"
    parameters = {"MODEL": trained["MODEL"], "LAYERS": [str(scene / "height.tif")], "CLASSES": str(target)}
    run("mamol:classify", parameters)
    before = target.read_bytes()
    layer = QgsRasterLayer(str(target), "my map")
    QgsProject.instance().addMapLayer(layer)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    with pytest.raises(QgsProcessingException, match="'open.tif' is open in the project as layer 'my map'"):
        run("mamol:classify", parameters, context=context)
    assert target.read_bytes() == before
    QgsProject.instance().removeMapLayer(layer)
    run("mamol:classify", parameters, context=context)


def test_a_layer_of_pictures_is_refused_with_a_sentence(run, trained, tmp_path):
    basemap = QgsRasterLayer("type=xyz&url=file:///nowhere/%7Bz%7D", "basemap", "wms")
    assert basemap.isValid()
    parameters = {"MODEL": trained["MODEL"], "LAYERS": [basemap], "CLASSES": str(tmp_path / "classes.tif")}
    with pytest.raises(QgsProcessingException, match="'basemap' is a web map"):
        run("mamol:classify", parameters)


def test_cancelling_training_leaves_nothing(run, scene, tmp_path):
    class Impatient(QgsProcessingFeedback):
        def __init__(self):
            super().__init__(False)
            self.texts = []

        def setProgressText(self, text):
            self.texts.append(text)
            if "training" in text:
                self.cancel()

    feedback = Impatient()
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("mamol:train")
    parameters = {
        "LAYERS": [str(scene / "height.tif")],
        "LABELS": str(scene / "labels.tif"),
        "TRUNK": "random",
        "PRESET": "thorough",
        "MODEL": str(tmp_path / "model.safetensors"),
        "REPORT": str(tmp_path / "report.html"),
    }
    results, _ = algorithm.run(parameters, QgsProcessingContext(), feedback, catchExceptions=False)
    assert feedback.isCanceled(), feedback.texts
    assert results == {}
    assert not [path for path in tmp_path.iterdir() if path.suffix in (".safetensors", ".html", ".mamol-part")]
