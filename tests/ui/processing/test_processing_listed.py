"""What stands in QGIS's register for an algorithm: listed without its code, and whole to whoever asks for more."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
from mamol.demo.qgis_profile import make_profile, qgis_environment
from mamol.ui.processing.all_algorithms import ALGORITHMS
from mamol.ui.processing.listed import ListedAlgorithm
from mamol.ui.processing.listings import LISTINGS
from mamol.ui.processing.provider import MamolProvider
from mamol.ui.settings import Settings
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsSettings,
)
from qgis.gui import QgsProcessingToolboxModel, QgsProcessingToolboxProxyModel

PROGRAM = shutil.which("qgis_process.bin", path="/usr/bin") or shutil.which("qgis_process")
NAMES = [listing.name for listing in LISTINGS]


@pytest.fixture
def registry(qgis_app):
    registry = QgsApplication.processingRegistry()
    provider = MamolProvider()
    registry.addProvider(provider)
    yield registry
    registry.removeProvider(provider)


def test_every_algorithm_is_listed_once_and_is_what_it_is_listed_as(registry):
    assert len(set(NAMES)) == len(NAMES) and set(NAMES) == set(ALGORITHMS)
    for listing in LISTINGS:
        listed = registry.algorithmById(f"mamol:{listing.name}")
        made = registry.createAlgorithmById(f"mamol:{listing.name}")
        assert type(listed) is ListedAlgorithm and type(made) is ALGORITHMS[listing.name]
        for asked in (listed, made):
            assert asked.name() == listing.name and asked.id() == f"mamol:{listing.name}"
            assert (asked.displayName(), asked.shortDescription()) == (listing.title, listing.summary)
            assert asked.tags() == list(listing.tags) and not asked.icon().isNull()
        assert (listed.flags(), listed.group(), listed.groupId()) == (made.flags(), made.group(), made.groupId())


@pytest.mark.parametrize("name", NAMES)
def test_a_script_that_asks_the_register_gets_what_a_made_one_says(registry, name):
    listed, made = registry.algorithmById(f"mamol:{name}"), registry.createAlgorithmById(f"mamol:{name}")
    names = [one.name() for one in made.parameterDefinitions()]
    assert names and [one.name() for one in listed.parameterDefinitions()] == names
    assert listed.parameterDefinition(names[0]).description() == made.parameterDefinition(names[0]).description()
    assert listed.countVisibleParameters() == made.countVisibleParameters() > 0
    for kind in ("destinationParameterDefinitions", "outputDefinitions"):
        assert [one.name() for one in getattr(listed, kind)()] == [one.name() for one in getattr(made, kind)()]
    for output in made.outputDefinitions():
        assert listed.outputDefinition(output.name()).type() == output.type()
    assert listed.hasHtmlOutputs() == made.hasHtmlOutputs()
    assert listed.shortHelpString() == made.shortHelpString()
    assert listed.helpUrl() == made.helpUrl() != ""
    assert listed.canExecute() == made.canExecute()
    context, parameters = QgsProcessingContext(), {names[0]: "x"}
    assert listed.asPythonCommand(parameters, context) == made.asPythonCommand(parameters, context)
    assert names[0] in listed.asPythonCommand(parameters, context)
    assert listed.checkParameterValues({}, context) == made.checkParameterValues({}, context)
    assert listed.createCustomParametersWidget(None) is None


def test_nothing_that_qgis_has_for_scripts_is_forgotten():
    """What an algorithm can be asked without being run is asked of the made one, in newer versions of QGIS too."""
    from mamol.ui.processing.algorithm import MamolAlgorithm

    own = {name for name in vars(MamolAlgorithm) if hasattr(QgsProcessingAlgorithm, name)}
    to_run = {"createInstance", "prepareAlgorithm", "processAlgorithm"}
    ends = ("definition", "definitions", "command", "parametervalues", "parameters", "outputs")
    definitions = {name for name in dir(QgsProcessingAlgorithm) if name.lower().endswith(ends)}
    answered = {name for name in vars(ListedAlgorithm) if hasattr(QgsProcessingAlgorithm, name)}
    assert {name for name in own if not name.startswith("__")} - to_run <= answered
    assert definitions <= answered


def test_the_toolbox_finds_them_by_what_is_typed(registry):
    model = QgsProcessingToolboxProxyModel(None, registry)

    def found(words: str) -> set[str]:
        model.setFilterString(words)
        below = [model.index(row, 0) for row in range(model.rowCount())]
        ids = set()
        while below:
            index = below.pop()
            name = model.data(index, QgsProcessingToolboxModel.RoleAlgorithmId)
            if name is not None and name.startswith("mamol:"):
                ids.add(name)
            below += [model.index(row, 0, index) for row in range(model.rowCount(index))]
        return ids

    assert found("") == {f"mamol:{name}" for name in NAMES}
    assert found("large scene") == {"mamol:classifymosaic"}
    assert found("olofsson") == {"mamol:sampledesign", "mamol:assess"}


def test_a_model_has_the_parameters_of_its_steps(registry):
    model = QgsProcessingModelAlgorithm("a model", "")
    step = QgsProcessingModelChildAlgorithm("mamol:evaluate")
    assert step.algorithm() is not None
    names = {one.name() for one in step.algorithm().parameterDefinitions()}
    assert {"CLASSIFIED", "REFERENCE", "FIELD", "REPORT"} <= names
    step.setChildId("step")
    model.addChildAlgorithm(step)
    assert model.canExecute()[0]


def test_a_script_runs_one_straight_from_the_register_and_reads_from_servers_that_were_allowed(
    registry, tmp_path, monkeypatch
):
    from mamol.core.raster.source import remote

    rasterio = pytest.importorskip("rasterio")
    paths = [tmp_path / f"B{number}.tif" for number in (1, 2)]
    for path in paths:
        profile = {"driver": "GTiff", "width": 4, "height": 4, "count": 1, "dtype": "uint8", "crs": "EPSG:32633"}
        with rasterio.open(
            path, "w", transform=rasterio.transform.from_origin(500000, 5000000, 10, 10), **profile
        ) as written:
            written.write(np.ones((1, 4, 4), np.uint8))
    Settings().allow_server("example.org")
    remote.forget_hosts()
    try:
        output = tmp_path / "stack.vrt"
        parameters = {"INPUT": [str(path) for path in paths], "OUTPUT": str(output)}
        listed = registry.algorithmById("mamol:stack")
        _, is_right = listed.run(parameters, QgsProcessingContext(), QgsProcessingFeedback())
        assert is_right and output.is_file()
        assert remote.is_allowed("example.org")
    finally:
        QgsSettings().remove("mamol/allowed_servers")
        remote.forget_hosts()


@pytest.mark.skipif(PROGRAM is None, reason="qgis_process is not installed; 'make test' installs it")
@pytest.mark.parametrize("name", ["classify", "finish"])
def test_qgis_process_explains_the_parameters(tmp_path: Path, name: str):
    make_profile(tmp_path / "profiles")
    environment = {**qgis_environment(), "QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(tmp_path),
                   "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "profiles")}  # fmt: skip
    done = subprocess.run(
        [PROGRAM, "help", f"mamol:{name}"], env=environment, capture_output=True, text=True, timeout=300, check=False
    )
    algorithm = ALGORITHMS[name]().create()
    for parameter in algorithm.parameterDefinitions():
        assert f"{parameter.name()}: {parameter.description()}" in done.stdout, done.stderr
