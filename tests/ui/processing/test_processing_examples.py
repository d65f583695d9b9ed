"""The model and the batch file of examples/ are opened as QGIS opens them, and do what they say."""

from __future__ import annotations

import json
import re
from pathlib import Path

import numpy as np
import pytest
import rasterio
from mamol.core import api
from mamol.core.contracts.example import MADE_UP, ExampleRequest
from mamol.core.progress import Progress
from mamol.tests.ui.conftest import write_raster
from mamol.ui.processing.provider import MamolProvider
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProject,
    QgsVectorLayer,
)

EXAMPLES = Path(__file__).resolve().parents[3] / "examples"
MODEL, BATCH = EXAMPLES / "classify_and_finish.model3", EXAMPLES / "classify_dates.json"
NEWER_BATCH = EXAMPLES / "classify_dates_3.40.json"


@pytest.fixture
def registry(qgis_app, qgis_new_project):
    registry = QgsApplication.processingRegistry()
    provider = MamolProvider()
    registry.addProvider(provider)
    yield registry
    registry.removeProvider(provider)


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    """The synthetic landscape and its model."""
    return api.prepare_example(ExampleRequest(MADE_UP, str(tmp_path_factory.mktemp("scene")), ""), Progress())


def test_the_model_opens_without_a_complaint_and_names_no_path(registry):
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(MODEL))
    valid, complaints = model.validate()
    assert valid, complaints
    inputs = [one.name() for one in model.parameterDefinitions() if not one.isDestination()]
    assert inputs == ["MODEL", "LAYERS", "NAMES", "MAPPING_UNIT"]
    assert len(model.outputDefinitions()) == 4 and model.helpString() is not None
    assert "/home" not in MODEL.read_text(encoding="utf-8") and "/work" not in MODEL.read_text(encoding="utf-8")


@pytest.mark.slow
def test_the_model_classifies_and_finishes(registry, scene, tmp_path):
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(MODEL))
    model.initAlgorithm()
    targets = [one.name() for one in model.parameterDefinitions() if one.isDestination()]
    parameters = {
        "MODEL": scene.model_path,
        "LAYERS": [path for _, path in scene.sensors],
        "NAMES": ",".join(name for name, _ in scene.sensors),
        "MAPPING_UNIT": 0.5,
        **{name: str(tmp_path / f"{number}.{_ending(name)}") for number, name in enumerate(targets)},
    }
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    results, succeeded = model.create().run(parameters, context, QgsProcessingFeedback(False), catchExceptions=False)
    assert succeeded
    with rasterio.open(results["finish:Class map"]) as classes:
        assert (classes.read(1) > 0).any()
    patches = QgsVectorLayer(results["finish:Patches"], "patches", "ogr")
    assert patches.isValid() and patches.featureCount() > 1
    del patches


def _ending(name: str) -> str:
    return "gpkg" if name.endswith("Patches") else "tif"


def test_the_batch_file_is_read_as_qgis_reads_it(registry):
    """As BatchPanel.load does: texts of Python's that are evaluated, by names of parameters."""
    algorithm = registry.algorithmById("mamol:classify")
    rows = json.loads(BATCH.read_text(encoding="utf-8"))
    assert len(rows) == 2
    newer = json.loads(NEWER_BATCH.read_text(encoding="utf-8"))["rows"]
    for part in ("PARAMETERS", "OUTPUTS"):
        assert [{name: eval(text) for name, text in row[part].items()} for row in rows] == [row[part] for row in newer]
    known = {one.name(): one for one in algorithm.parameterDefinitions()}
    for row in rows:
        values = {name: eval(text) for name, text in row["PARAMETERS"].items()}
        for name, value in values.items():
            assert not known[name].isDestination() and known[name].checkValueIsAcceptable(value)
        assert len(values["LAYERS"]) == len(values["NAMES"].split(","))
        assert all(known[name].isDestination() for name in row["OUTPUTS"])


def test_qgis_own_batch_panel_opens_the_file(registry, qgis_iface, monkeypatch, tmp_path):
    # QGIS takes layers that are there only; the file's paths are to be replaced by one's own.
    for path in re.findall(r"[\w./-]+\.tif", BATCH.read_text(encoding="utf-8").partition("OUTPUTS")[0]):
        for date in ("2026-05-12", "2026-06-18"):
            (tmp_path / date).mkdir(exist_ok=True)
            write_raster(tmp_path / date / Path(path).name, np.ones((1, 4, 4), "uint8"))
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend("/usr/share/qgis/python/plugins")
    panels = pytest.importorskip("processing.gui.BatchPanel")
    dialogs = pytest.importorskip("processing.gui.BatchAlgorithmDialog")
    monkeypatch.setattr(panels, "iface", qgis_iface, raising=False)
    # From 3.40 on QGIS has a format of its own, and asks before it evaluates the texts of the older one.
    file = NEWER_BATCH if hasattr(panels.BatchPanel, "CURRENT_FORMAT") else BATCH
    dialog = dialogs.BatchAlgorithmDialog(registry.createAlgorithmById("mamol:classify"))
    panel = dialog.mainWidget()
    monkeypatch.setattr(panels.QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    panel.load()
    assert panel.batchRowCount() == 2
    chosen = {name: panel.wrappers[1][panel.parameter_to_column[name]].parameterValue() for name in ("NAMES", "LAYERS")}
    assert chosen["NAMES"] == "Radar,Terrain" and len(chosen["LAYERS"]) == 2
    dialog.deleteLater()
