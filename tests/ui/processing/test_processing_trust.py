"""COVERAGE and VALUES of mamol:classify, and the share of the scene that is unlike training among its results."""

from __future__ import annotations

import pytest
import rasterio
from mamol.core.contracts.classify import ValueMatching
from mamol.ui.processing.provider import MamolProvider
from mamol.ui.processing.trust_parameters import read_coverage, read_values
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback


@pytest.fixture
def algorithm(qgis_app, qgis_processing):
    registry = QgsApplication.processingRegistry()
    provider = MamolProvider()
    registry.addProvider(provider)
    yield registry.createAlgorithmById("mamol:classify")
    registry.removeProvider(provider)


class Heard(QgsProcessingFeedback):
    def __init__(self):
        super().__init__(False)
        self.lines = []

    def pushInfo(self, info):
        self.lines.append(info)

    def pushWarning(self, warning):
        self.lines.append(warning)


def run(algorithm, scene_files, folder, **parameters):
    feedback, context = Heard(), QgsProcessingContext()
    asked = {"MODEL": scene_files.model, "LAYERS": [scene_files.optical, scene_files.radar],
             "NAMES": "optical,radar", "CLASSES": str(folder / "classes.tif"), **parameters}  # fmt: skip
    results, ok = algorithm.run(asked, context, feedback, {}, False)
    assert ok
    return results, feedback.lines


def test_the_words_are_read_and_have_defaults(algorithm):
    context = QgsProcessingContext()
    assert read_coverage(algorithm, {}, context) == 0.9 and read_values(algorithm, {}, context) is ValueMatching.OFF
    assert read_coverage(algorithm, {"COVERAGE": 75}, context) == 0.75
    assert read_values(algorithm, {"VALUES": "statistics"}, context) is ValueMatching.STATISTICS
    for name in ("COVERAGE", "VALUES"):
        assert algorithm.parameterDefinition(name).help()


def test_the_share_outside_is_a_result_and_a_line(algorithm, scene_files, tmp_path):
    results, lines = run(
        algorithm, scene_files, tmp_path, COVERAGE=80, ONLY_CLASS=str(tmp_path / "only.tif"),
        APPLICABILITY=str(tmp_path / "inside.tif"), VALUES="statistics",
    )  # fmt: skip
    assert 0 <= results["OUTSIDE"] <= 1
    assert any("of the scene is unlike anything trained on" in line for line in lines)
    with rasterio.open(tmp_path / "only.tif") as dataset:
        assert dataset.tags()["MAMOL_COVERAGE"] == "0.8" and "optical=" in dataset.tags()["MAMOL_VALUES"]


@pytest.mark.parametrize("coverage", [0, 100])
def test_a_coverage_that_cannot_be_gets_a_sentence(algorithm, scene_files, tmp_path, coverage):
    with pytest.raises(QgsProcessingException, match="cannot be had.*90 % for example"):
        run(algorithm, scene_files, tmp_path, COVERAGE=coverage, SET_SIZE=str(tmp_path / "size.tif"))
