"""mamol:classifymosaic: what it asks for, what it refuses, and maps that are loaded as a group."""

from __future__ import annotations

import pytest
from mamol.core import api
from mamol.core.contracts.outputs import Output, OutputKind
from mamol.ui.processing import algorithm as algorithm_module
from mamol.ui.processing.provider import MamolProvider
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
)


@pytest.fixture
def algorithm(qgis_app, qgis_processing):
    provider = MamolProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield QgsApplication.processingRegistry().createAlgorithmById("mamol:classifymosaic")
    QgsApplication.processingRegistry().removeProvider(provider)


class Heard(QgsProcessingFeedback):
    def __init__(self):
        super().__init__(False)
        self.lines = []

    def pushInfo(self, info):
        self.lines.append(info)

    def pushWarning(self, warning):
        self.lines.append(warning)


def run(algorithm, scene_files, folder, context=None, **parameters):
    feedback = Heard()
    asked = {"MODEL": scene_files.model, "LAYERS": [scene_files.optical, scene_files.radar],
             "NAMES": "optical,radar", "FOLDER": str(folder), **parameters}  # fmt: skip
    results, ok = algorithm.run(asked, context or QgsProcessingContext(), feedback, {}, False)
    assert ok
    return results, feedback.lines


@pytest.fixture
def on_cluster(monkeypatch):
    """Take the requests and answer with what Classify in this process makes of them."""
    requests = []

    def classify(request, progress):
        requests.append(request)
        progress.watch_at("http://127.0.0.1:8787/status")
        mosaic = request.mosaic
        outputs = tuple(Output(kind, f"{mosaic.folder}/{kind.value}.tif") for kind in mosaic.kinds)
        return api.classify(api.ClassifyRequest(mosaic.model_path, mosaic.sensors, outputs), progress)

    monkeypatch.setattr(api, "classify_on_cluster", classify)
    return requests


def test_the_parameters_reach_the_request(algorithm, scene_files, tmp_path, on_cluster):
    results, lines = run(
        algorithm, scene_files, tmp_path / "map", SCHEDULER=" tcp://h:8786 ", TILE_SIZE=512, RESUME=False, MEMORY=100,
        MAPS=["classes", "confidence"], COVERAGE=80, DEVICE="auto", COVER="intersection",
    )  # fmt: skip
    (request,) = on_cluster
    mosaic = request.mosaic
    assert (request.scheduler, request.workers, bool(request.python)) == ("tcp://h:8786", None, True)
    assert (mosaic.tile_size, mosaic.resume, mosaic.refuse_other, mosaic.device) == (512, False, True, "auto")
    assert mosaic.kinds == (OutputKind.CLASSES, OutputKind.CONFIDENCE) and mosaic.memory_limit == 100 * 2**20
    assert mosaic.coverage == 0.8 and mosaic.cover.value == "intersection"
    assert [sensor.name for sensor in mosaic.sensors] == ["optical", "radar"]
    assert results["FOLDER"] == str(tmp_path / "map") and results["VALID_PIXELS"] > 0
    assert "The cluster's dashboard: http://127.0.0.1:8787/status" in lines
    run(algorithm, scene_files, tmp_path / "other", WORKERS=3)
    assert (on_cluster[1].scheduler, on_cluster[1].workers, on_cluster[1].mosaic.resume) == (None, 3, True)


def test_every_parameter_has_help_and_the_help_a_section(algorithm):
    assert all(one.help() for one in algorithm.parameterDefinitions())
    assert algorithm.helpUrl().endswith("#in-worker-processes-or-on-a-cluster")


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"WORKERS": 0}, "0 workers cannot be started"),
        ({"WORKERS": 4096}, "4096 workers cannot be started"),
        ({"SCHEDULER": "http://host:8787"}, "as no address of a Dask scheduler does"),
        ({"SCHEDULER": "tcp://host:8786", "WORKERS": 2}, "either an address or a number"),
        ({"TILE_SIZE": 300}, "Choose a multiple of 256"),
    ],
)
def test_what_cannot_be_done_gets_a_sentence(algorithm, scene_files, tmp_path, parameters, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        run(algorithm, scene_files, tmp_path / "map", **parameters)
    assert not (tmp_path / "map").exists()


def test_a_missing_dask_says_how_to_install_it_and_only_here(algorithm, monkeypatch):
    monkeypatch.setattr(
        algorithm_module, "missing_packages", lambda wanted: tuple(one for one in wanted if one.module == "distributed")
    )
    can, sentence = algorithm.canExecute()
    assert not can and "Python package distributed (Dask), which is optional" in sentence
    assert "pip install --target" in sentence and "distributed==" in sentence
    assert QgsApplication.processingRegistry().createAlgorithmById("mamol:classify").canExecute()[0]


def test_the_maps_come_as_a_styled_group(
    algorithm, scene_files, tmp_path, on_cluster, qgis_iface, qgis_new_project, layer_panel
):
    from processing.gui.Postprocessing import handleAlgorithmResults

    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    run(algorithm, scene_files, tmp_path / "map", context, MAPS=["classes", "confidence"])
    assert handleAlgorithmResults(algorithm, context, QgsProcessingFeedback())
    (group,) = QgsProject.instance().layerTreeRoot().findGroups()
    nodes = group.findLayers()
    assert group.name() == "fields · all sensors" and len(QgsProject.instance().layerTreeRoot().findLayers()) == 2
    assert [node.itemVisibilityChecked() for node in nodes] == [True, False]
    assert all(isinstance(node.layer(), QgsRasterLayer) and node.layer().isValid() for node in nodes)
    assert nodes[0].layer().renderer().type() == "paletted"


def test_the_maps_need_not_be_loaded(algorithm, scene_files, tmp_path, on_cluster):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    run(algorithm, scene_files, tmp_path / "map", context, LOAD=False)
    assert not context.layersToLoadOnCompletion()
