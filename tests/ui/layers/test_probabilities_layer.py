"""Probabilities as a layer: 0 to 1 for QGIS, drawn on a ramp, the class named in the legend; their box is not cut."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
import rasterio
from affine import Affine
from mamol.core.contracts.classify import ClassifyResult
from mamol.core.contracts.labels import ClassEntry
from mamol.core.contracts.outputs import PROBABILITY_NODATA, Output, OutputKind
from mamol.ui.classify.output_choice import OutputChoice
from mamol.ui.layers.results_group import add_results
from qgis.core import QgsPointXY, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication

CLASSES = (ClassEntry(3, "corn", "#f0c808"), ClassEntry(1, "woods", "#0b6e4f"))


@pytest.fixture
def result(tmp_path):
    values = np.full((2, 20, 30), PROBABILITY_NODATA, "uint16")
    values[0, :, :10], values[1, :, :10] = 2500, 7500
    profile = {"driver": "GTiff", "dtype": "uint16", "count": 2, "nodata": PROBABILITY_NODATA, "crs": "EPSG:32616"}
    path = str(tmp_path / "p.tif")
    with rasterio.open(
        path, "w", width=30, height=20, transform=Affine(10, 0, 500000, 0, -10, 4400000), **profile
    ) as dataset:
        dataset.write(values)
        dataset.scales = (0.0001, 0.0001)
        for band, entry in enumerate(CLASSES, 1):
            dataset.set_band_description(band, entry.name)
    blank = ClassifyResult((), "fields", CLASSES, ("SAR",), (), ("shared",), {1: "SAR"}, {3: 200}, {1: 200}, 0.5, 600,
                           200, 1.0, "CPU")  # fmt: skip
    return dataclasses.replace(blank, outputs=(Output(OutputKind.PROBABILITIES, path),))


def test_qgis_reads_them_as_0_to_1_and_the_legend_names_the_class(result, qgis_new_project):
    project = QgsProject.instance()
    add_results(result, project)
    (layer,) = project.mapLayers().values()
    assert isinstance(layer, QgsRasterLayer) and layer.name().startswith("probabilities · ")
    inside, outside = (layer.dataProvider().sample(QgsPointXY(x, 4399950), 2) for x in (500050, 500250))
    assert inside == (pytest.approx(0.75), True) and not outside[1]
    renderer = layer.renderer()
    assert (renderer.classificationMin(), renderer.classificationMax()) == (0.0, 1.0) and renderer.usesBands() == [1]
    node = project.layerTreeRoot().findLayer(layer.id())
    assert "corn" in [node.customProperty(key) for key in node.customProperties()]


def test_their_box_is_whole_at_300_pixels(qgis_app):
    choice = OutputChoice()
    choice.resize(300, 400)
    choice.show()
    for _ in range(3):
        QCoreApplication.processEvents()
    for box in choice.boxes.values():
        assert box.width() >= box.minimumSizeHint().width() and box.geometry().right() <= choice.width()
    assert choice.boxes[OutputKind.PROBABILITIES].text() == "probabilities"
    assert not choice.boxes[OutputKind.PROBABILITIES].isChecked()
    choice.deleteLater()
