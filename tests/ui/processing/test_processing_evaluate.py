"""mamol:evaluate, run as QGIS runs it."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from mamol.ui.processing.provider import MamolProvider
from osgeo import gdal
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

MAP = np.array([[1, 1, 2, 2], [1, 2, 2, 0]], dtype="uint8")


@pytest.fixture
def evaluate(qgis_app):
    registry = QgsApplication.processingRegistry()
    provider = MamolProvider()
    registry.addProvider(provider)

    def run(parameters, feedback=None):
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        feedback = feedback or QgsProcessingFeedback(False)
        algorithm = registry.createAlgorithmById("mamol:evaluate")
        accepted, sentence = algorithm.checkParameterValues(parameters, context)
        assert accepted, sentence
        results, succeeded = algorithm.run(parameters, context, feedback, catchExceptions=False)
        assert succeeded
        return results

    yield run
    registry.removeProvider(provider)


@pytest.fixture
def write(tmp_path):
    def write(name, values, nodata=None):
        path = tmp_path / name
        with rasterio.open(
            path, "w", driver="GTiff", count=1, height=values.shape[0], width=values.shape[1], dtype=values.dtype,
            crs="EPSG:32633", transform=rasterio.transform.from_origin(500000, 6000000, 10, 10),
            nodata=nodata,
        ) as dataset:  # fmt: skip
            dataset.write(values, 1)
        return str(path)

    return write


RESULTS = {"OA", "AA", "KAPPA", "N", "LEFT_OUT", "UNKNOWN", "MATCHED_BY"}


def strips(values, kind):
    """Make a polygon over each column of the map."""
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:32633&field=kind:{kind}", "fields", "memory")
    for column, value in enumerate(values):
        left = 500000 + 10 * column
        feature = QgsFeature(layer.fields())
        feature.setGeometry(
            QgsGeometry.fromWkt(
                f"POLYGON(({left} 6000000,{left + 10} 6000000,{left + 10} 5999980,{left} 5999980,{left} 6000000))"
            )
        )
        feature["kind"] = value
        assert layer.dataProvider().addFeature(feature)
    return layer


class Listener(QgsProcessingFeedback):
    def __init__(self):
        super().__init__(False)
        self.warnings = []

    def pushWarning(self, sentence):
        self.warnings.append(sentence)


def test_figures_and_report_for_a_raster(evaluate, write, tmp_path):
    reference = write("reference.tif", np.array([[1, 1, 2, 1], [1, 1, 0, 2]], dtype="uint8"), nodata=0)
    report = tmp_path / "report.html"
    listener = Listener()
    results = evaluate({"CLASSIFIED": write("map.tif", MAP), "REFERENCE": reference, "REPORT": str(report)}, listener)
    assert results["N"] == 6
    assert results["OA"] == pytest.approx(4 / 6)
    assert results["AA"] == pytest.approx((3 / 5 + 1) / 2)
    assert results["KAPPA"] == pytest.approx((4 / 6 - 0.5) / 0.5)
    assert results["REPORT"] == str(report)
    assert "66.7 %" in report.read_text(encoding="utf-8")
    assert listener.warnings == ["1 reference pixel has no class in the map 'map.tif' and is left out."]


def test_no_report_is_no_result(evaluate, write):
    path = write("map.tif", MAP)
    assert set(evaluate({"CLASSIFIED": path, "REFERENCE": path})) == RESULTS


def test_polygons_with_numbers(evaluate, write):
    layer = strips([1, 1, 2, 1], "integer")
    results = evaluate({"CLASSIFIED": write("map.tif", MAP), "REFERENCE": layer, "FIELD": "kind"})
    assert results["N"] == 7
    assert results["OA"] == pytest.approx(5 / 7)


def test_polygons_with_the_names_of_the_classes_of_the_map(evaluate, write):
    path = write("map.tif", MAP)
    table = gdal.RasterAttributeTable()
    table.CreateColumn("Value", gdal.GFT_Integer, gdal.GFU_MinMax)
    table.CreateColumn("Class", gdal.GFT_String, gdal.GFU_Name)
    for row, (value, name) in enumerate([(1, "wood"), (2, "corn")]):
        table.SetValueAsInt(row, 0, value)
        table.SetValueAsString(row, 1, name)
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.GetRasterBand(1).SetDefaultRAT(table)
    dataset = None
    listener = Listener()
    results = evaluate(
        {"CLASSIFIED": path, "REFERENCE": strips(["wood", "Wood", "corn", None], "string"), "FIELD": "kind"}, listener
    )
    assert results["N"] == 6
    assert results["OA"] == pytest.approx(5 / 6)
    assert results["MATCHED_BY"] == "name" and results["UNKNOWN"] == results["LEFT_OUT"] == 0
    assert any("'Wood' with 'wood'" in sentence for sentence in listener.warnings)
    lagoon = {"CLASSIFIED": path, "REFERENCE": strips(["wood", "lagoon", "corn", None], "string"), "FIELD": "kind"}
    assert evaluate(lagoon)["UNKNOWN"] == 2


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"FIELD": "class"}, "has no field 'class'. Choose one of: kind"),
        ({"FIELD": None}, "needs a class field"),
        ({"CLASSIFIED": "three.tif"}, "has 3 bands, so it is not a class map"),
    ],
)
def test_mistakes_are_sentences(evaluate, write, tmp_path, changes, sentence):
    with rasterio.open(
        tmp_path / "three.tif", "w", driver="GTiff", count=3, height=2, width=2, dtype="uint8", crs="EPSG:32633",
        transform=rasterio.transform.from_origin(500000, 6000000, 10, 10),
    ) as dataset:  # fmt: skip
        dataset.write(np.ones((3, 2, 2), dtype="uint8"))
    if "CLASSIFIED" in changes:
        changes = {"CLASSIFIED": str(tmp_path / changes["CLASSIFIED"])}
    parameters = {"CLASSIFIED": write("map.tif", MAP), "REFERENCE": strips([1], "integer"), "FIELD": "kind", **changes}
    with pytest.raises(QgsProcessingException) as caught:
        evaluate(parameters)
    assert sentence in str(caught.value)


def test_cancelling_gives_no_results_and_no_report(evaluate, write, tmp_path):
    class Impatient(QgsProcessingFeedback):
        def isCanceled(self):
            return True

    path = write("map.tif", MAP)
    report = tmp_path / "report.html"
    feedback = Impatient(False)
    feedback.cancel()
    assert evaluate({"CLASSIFIED": path, "REFERENCE": path, "REPORT": str(report)}, feedback) == {}
    assert not report.exists()


def points(*rows):
    """Make a layer of points, (column, row, class) of the map."""
    layer = QgsVectorLayer("Point?crs=EPSG:32633&field=kind:integer&field=accuracy:double", "GPS", "memory")
    for column, row, value in rows:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(f"Point({500000 + 10 * column} {6000000 - 10 * row})"))
        feature.setAttributes([value, 11.0])
        assert layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    return layer


def test_points_with_a_radius_as_number_or_field_and_those_selected(evaluate, write):
    layer = points((0.5, 0.5, 1), (3.5, 0.5, 1), (90, 0.5, 1))
    given = {"CLASSIFIED": write("map.tif", MAP), "REFERENCE": layer.id(), "FIELD": "kind"}
    listener = Listener()
    results = evaluate(given, listener)
    assert results["N"] == 2 and results["OA"] == 0.5
    assert any("1 of the 3 points of the label layer 'GPS' lie outside" in one for one in listener.warnings)
    for radius in ("11", 11, "accuracy"):
        # Three pixels around each corner; one of them has no class in the map.
        assert evaluate({**given, "RADIUS": radius})["N"] == 5
    with pytest.raises(QgsProcessingException, match="neither 0 or more metres nor one of its fields"):
        evaluate({**given, "RADIUS": "far"})
    layer.selectByIds([1])
    assert evaluate({**given, "SELECTED": True})["N"] == 1
    layer.removeSelection()
    with pytest.raises(QgsProcessingException, match="'GPS' has no selected points"):
        evaluate({**given, "SELECTED": True})
    QgsProject.instance().removeMapLayer(layer)


def test_more_reference_layers_count_as_one_reference(evaluate, write):
    classified = write("map.tif", MAP)
    first = write("first.tif", np.array([[1, 1, 0, 0], [0, 0, 0, 0]], dtype="uint8"), nodata=0)
    more = write("more.tif", np.array([[0, 0, 2, 1], [0, 0, 0, 0]], dtype="uint8"), nodata=0)
    results = evaluate({"CLASSIFIED": classified, "REFERENCE": first, "MORE_LABELS": [more]})
    assert results["N"] == 4 and results["OA"] == 0.75
    with pytest.raises(QgsProcessingException, match="MORE_FIELDS has 2 entries"):
        evaluate({"CLASSIFIED": classified, "REFERENCE": first, "MORE_LABELS": [more], "MORE_FIELDS": "a,b"})
