"""SCALES and KINDS of the algorithms: parallel to LAYERS, blank where the file counts."""

from __future__ import annotations

import pytest
from mamol.core.errors import RasterError
from mamol.core.progress import Progress
from mamol.core.requests import SensorKind
from mamol.ui.processing.classify import ClassifyAlgorithm
from mamol.ui.processing.sensor_layers import read_sensor_layers
from mamol.ui.processing.train import TrainAlgorithm
from mamol.ui.processing.whatif import WhatIfAlgorithm
from qgis.core import QgsProcessingContext, QgsProject


@pytest.fixture
def sources(scene_files, empty_project):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())

    def read(kind=ClassifyAlgorithm, **parameters):
        algorithm = kind()
        algorithm.initAlgorithm()
        layers = {"LAYERS": [scene_files.optical, scene_files.radar]}
        return read_sensor_layers(algorithm, {**layers, **parameters}, context).sources(("a", "b"), Progress())

    return read


@pytest.mark.parametrize("kind", [TrainAlgorithm, ClassifyAlgorithm, WhatIfAlgorithm])
def test_each_raster_gets_what_stands_in_its_place(sources, kind):
    one, two = sources(kind, SCALES="0.0001,-0.1; ", KINDS="auto, Categorical")
    assert (one.scale, one.offset, one.kind) == (0.0001, -0.1, SensorKind.AUTO)
    assert (two.scale, two.offset, two.kind) == (None, None, SensorKind.CATEGORICAL)
    one, two = sources(kind, SCALES=";,273.15")
    assert (one.scale, one.offset, two.scale, two.offset) == (None, None, None, 273.15)
    assert all(source.kind is SensorKind.AUTO and source.scale is None for source in sources(kind))


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"SCALES": "1,0"}, "2 rasters were chosen, but SCALES has 1 entries.*semicolons"),
        ({"SCALES": "0,1;"}, "the scale is not 0"),
        ({"SCALES": "a;"}, "'a' of SCALES is not understood"),
        ({"SCALES": "1,2,3;"}, "not understood"),
        ({"SCALES": "nan;"}, "not understood"),
        ({"KINDS": "auto"}, "KINDS has 1 entries.*commas"),
        ({"KINDS": "auto,codes"}, "'codes' of KINDS is not understood"),
    ],
)
def test_what_is_not_understood_gets_a_sentence(sources, parameters, sentence):
    with pytest.raises(RasterError, match=sentence):
        sources(**parameters)
