"""mamol:report, run as QGIS runs it, on a real result."""

from __future__ import annotations

from pathlib import Path

import pytest
import rasterio
from mamol.core.contracts.classify import ClassifyRequest
from mamol.core.contracts.outputs import Output, OutputKind
from mamol.core.contracts.sensors import SensorSource
from mamol.core.inference.classify import classify
from mamol.core.progress import Progress
from mamol.ui.layers.results_group import add_results
from mamol.ui.processing.provider import MamolProvider
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

KINDS = (OutputKind.CLASSES, OutputKind.CONFIDENCE, OutputKind.EXPERTS, OutputKind.DOMINANT)


@pytest.fixture
def report(qgis_app):
    registry = QgsApplication.processingRegistry()
    provider = MamolProvider()
    registry.addProvider(provider)

    def run(parameters, feedback=None):
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        feedback = feedback or QgsProcessingFeedback(False)
        algorithm = registry.createAlgorithmById("mamol:report")
        accepted, sentence = algorithm.checkParameterValues(parameters, context)
        assert accepted, sentence
        results, succeeded = algorithm.run(parameters, context, feedback, catchExceptions=False)
        assert succeeded
        return results

    yield run
    registry.removeProvider(provider)


@pytest.fixture
def result(scene_files, tmp_path):
    copy = tmp_path / "optical.tif"
    copy.write_bytes(Path(scene_files.optical).read_bytes())
    outputs = tuple(Output(kind, str(tmp_path / f"{kind.value}.tif")) for kind in KINDS)
    request = ClassifyRequest(scene_files.model, (SensorSource("optical", str(copy)),), outputs, device="cpu")
    return classify(request, Progress())


@pytest.fixture
def parameters(result, tmp_path):
    names = dict(zip(KINDS, ("CLASSIFIED", "CONFIDENCE", "EXPERTS", "DOMINANT")))
    given = {names[output.kind]: output.path for output in result.outputs}
    return {**given, "OUTPUT": str(tmp_path / "report.html")}


def test_files_give_a_report_with_figures(report, parameters, result, scene_files):
    results = report({**parameters, "REFERENCE": scene_files.labels, "TITLE": "fields, <optical> alone"})
    text = Path(results["OUTPUT"]).read_text(encoding="utf-8")
    assert "fields, &lt;optical&gt; alone" in text and text.count("data:image/png") == 3
    assert results["MEAN_CONFIDENCE"] == pytest.approx(result.mean_confidence, abs=1e-6)
    assert results["VALID_PIXELS"] == result.valid_pixels
    with rasterio.open(scene_files.labels) as labels, rasterio.open(parameters["CLASSIFIED"]) as classes:
        assert results["OA"] == pytest.approx((labels.read(1) == classes.read(1)).mean())
    assert "Accuracy" in text and "Which experts work where" in text


def test_the_class_map_alone_is_enough(report, parameters):
    results = report({"CLASSIFIED": parameters["CLASSIFIED"], "OUTPUT": parameters["OUTPUT"]})
    assert "OA" not in results and "MEAN_CONFIDENCE" not in results
    assert Path(results["OUTPUT"]).stat().st_size > 5000


def test_polygons_with_class_names_are_a_reference(report, parameters):
    layer = QgsVectorLayer("Polygon?crs=EPSG:32630&field=kind:string", "fields", "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(
        QgsGeometry.fromWkt("POLYGON((500000 6000000,500480 6000000,500480 5999520,500000 5999520,500000 6000000))")
    )
    feature["kind"] = "wood"
    layer.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(layer)
    results = report({**parameters, "REFERENCE": layer.id(), "FIELD": "kind"})
    with rasterio.open(parameters["CLASSIFIED"]) as classes:
        assert results["OA"] == pytest.approx((classes.read(1) == 2).mean())
    QgsProject.instance().removeMapLayer(layer.id())


def test_a_layer_of_the_project_tells_of_a_source_that_moved(report, parameters, result, empty_project):
    add_results(result)
    (layer,) = (one for one in QgsProject.instance().mapLayers().values() if one.name().startswith("classes · "))
    (Path(parameters["CLASSIFIED"]).parent / "optical.tif").unlink()
    feedback = QgsProcessingFeedback(False)
    report({**parameters, "CLASSIFIED": layer.id()}, feedback)
    assert "is no longer in" in feedback.textLog()
    assert "is no longer in" in Path(parameters["OUTPUT"]).read_text(encoding="utf-8")
    QgsProject.instance().clear()


def test_mistakes_get_a_sentence(report, parameters, tmp_path):
    with pytest.raises(QgsProcessingException, match="not a map of the dominant expert"):
        report({**parameters, "DOMINANT": parameters["CONFIDENCE"]})
    with pytest.raises(QgsProcessingException, match="does not exist"):
        report({**parameters, "OUTPUT": "/proc/gone/report.html"})
    assert not Path(parameters["OUTPUT"]).exists()
