"""mamol:agreement, run as QGIS runs it: two fields of a layer, two layers, and what cannot be compared."""

from __future__ import annotations

import json

import pytest
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
    QgsVectorLayer,
)

FIRST = ["wood", "wood", "water", "water", "wood", "", "cannot tell"]
SECOND = ["wood", "water", "water", "water", "wood", "wood", "wood"]


@pytest.fixture
def run(qgis_app, empty_project):
    registry = QgsApplication.processingRegistry()
    provider = MamolProvider()
    registry.addProvider(provider)

    def run(parameters):
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
        context.setProject(QgsProject.instance())
        algorithm = registry.createAlgorithmById("mamol:agreement")
        accepted, sentence = algorithm.checkParameterValues(parameters, context)
        assert accepted, sentence
        results, succeeded = algorithm.run(parameters, context, feedback, catchExceptions=False)
        assert succeeded
        return results, feedback.textLog()

    yield run
    registry.removeProvider(provider)


def sample(name, **labels):
    fields = "".join(f"&field={field}:string" for field in labels)
    layer = QgsVectorLayer(f"Point?crs=EPSG:32633&field=point:integer{fields}", name, "memory")
    for number, given in enumerate(zip(*labels.values()), 1):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(500000 + number, 5000000)))
        feature.setAttributes([number, *given])
        layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    return layer


def test_two_fields_of_a_layer_are_compared(run):
    layer = sample("both", label=FIRST, label_2=SECOND)
    results, log = run({"SAMPLE": layer.id(), "FIELD": "label", "OTHER_FIELD": "label_2"})
    assert (results["N"], results["SAME"], results["ONE_ONLY"]) == (5, 4, 2)
    assert results["AGREEMENT"] == 0.8 and results["KAPPA"] == pytest.approx(8 / 13)
    assert results["DIFFERING"] == "2"
    assert json.loads(results["TABLE"]) == {"classes": ["water", "wood"], "points": [[2, 0], [1, 2]]}
    assert "5 points labelled by both: 80.0 % the same class, kappa 0.62." in log and "labelled by one" in log


def test_two_copies_of_a_layer_are_compared_by_the_numbers_of_their_points(run):
    first, second = sample("first", label=FIRST), sample("second", label=SECOND)
    results, _ = run({"SAMPLE": first.id(), "FIELD": "label", "OTHER": second.id()})
    assert (results["N"], results["SAME"]) == (5, 4)


def test_what_cannot_be_compared_is_a_sentence(run):
    layer = sample("one", label=FIRST, empty=[""] * 7)
    with pytest.raises(QgsProcessingException, match="nothing is compared"):
        run({"SAMPLE": layer.id(), "FIELD": "label", "OTHER_FIELD": "label"})
    with pytest.raises(QgsProcessingException, match="label_2"):
        run({"SAMPLE": layer.id(), "FIELD": "label"})
    with pytest.raises(QgsProcessingException, match="labelled by both"):
        run({"SAMPLE": layer.id(), "FIELD": "label", "OTHER_FIELD": "empty"})


def test_one_class_everywhere_has_no_kappa(run):
    layer = sample("same", label=["wood"] * 3, label_2=["wood"] * 3)
    results, log = run({"SAMPLE": layer.id(), "FIELD": "label", "OTHER_FIELD": "label_2"})
    assert results["AGREEMENT"] == 1 and "KAPPA" not in results and "Kappa is not defined" in log
