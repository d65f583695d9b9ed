"""SCALES and KINDS of the algorithms: parallel to LAYERS, blank where the file counts."""

from __future__ import annotations

import pytest
from mamol.core.contracts.sensors import SensorKind, SensorSource
from mamol.core.errors import RasterError
from mamol.core.progress import Progress
from mamol.ui.processing.provider import MamolProvider
from mamol.ui.processing.sensor_layers import SensorLayers
from mamol.ui.processing.sensor_values import read_values
from qgis.core import QgsApplication, QgsProcessingContext


@pytest.fixture
def sources(qgis_app, qgis_processing):
    registry = QgsApplication.processingRegistry()
    provider = MamolProvider()
    registry.addProvider(provider)
    context = QgsProcessingContext()

    def read(name="classify", **parameters):
        algorithm = registry.createAlgorithmById(f"mamol:{name}")
        values = read_values(algorithm, parameters, context, 2)
        rasters = (SensorSource("a", "a.tif"), SensorSource("b", "b.tif"))
        return SensorLayers(rasters, (), "", (None, None), values, ((), ()), ("", ""), (0, 0)).sources(Progress())

    yield read
    registry.removeProvider(provider)


@pytest.mark.parametrize("name", ["train", "classify", "whatif"])
def test_each_raster_gets_what_stands_in_its_place(sources, name):
    one, two = sources(name, SCALES="0.0001,-0.1; ", KINDS="auto, Categorical")
    assert (one.scale, one.offset, one.kind) == (0.0001, -0.1, SensorKind.AUTO)
    assert (two.scale, two.offset, two.kind) == (None, None, SensorKind.CATEGORICAL)
    one, two = sources(name, SCALES=";,273.15")
    assert (one.scale, one.offset, two.scale, two.offset) == (None, None, None, 273.15)
    assert all(source.kind is SensorKind.AUTO and source.scale is None for source in sources(name))


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"SCALES": "1,0"}, "SCALES must have one entry per raster: 2, not 1.*semicolons"),
        ({"SCALES": "0,1;"}, "with a scale other than 0"),
        ({"SCALES": "a;"}, "'a' of SCALES is not valid"),
        ({"SCALES": "1,2,3;"}, "not valid"),
        ({"SCALES": "nan;"}, "not valid"),
        ({"KINDS": "auto"}, "KINDS must have one entry per raster: 2, not 1.*commas"),
        ({"KINDS": "auto,codes"}, "'codes' of KINDS is not valid"),
    ],
)
def test_what_is_not_understood_gets_a_sentence(sources, parameters, sentence):
    with pytest.raises(RasterError, match=sentence):
        sources(**parameters)
