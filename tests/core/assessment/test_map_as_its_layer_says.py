"""What the properties of a map's layer change in a design or an assessment is said, as it is in an evaluation."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from mamol.core import api
from mamol.core.contracts.assess import AssessRequest, SampleDesignRequest
from mamol.core.contracts.layer_settings import LayerSettings, NodataRange
from mamol.core.errors import Cancelled
from mamol.core.progress import Progress

from .conftest import write_raster

NO_WATER = LayerSettings(nodata=(NodataRange(1, 1, 1),))
TOLD = "The class map: value 1 counts as no data, as set in the layer's properties."


@pytest.fixture
def request_of(ground, tmp_path):
    return SampleDesignRequest(ground.map, str(tmp_path / "sample.gpkg"), size=90, floor=20, seed=3)


def test_a_design_says_what_counts_as_no_data(request_of):
    assert TOLD not in api.sample_design(request_of).warnings
    result = api.sample_design(replace(request_of, settings=NO_WATER))
    assert [part.name for part in result.design.parts] == ["wood", "corn"] and TOLD in result.warnings


def test_an_assessment_says_what_counts_as_no_data(ground, request_of):
    api.sample_design(request_of)
    sample = ground.labelled(api.read_sample(request_of.output))
    assert TOLD not in api.assess(AssessRequest(ground.map, sample)).warnings
    assert TOLD in api.assess(AssessRequest(ground.map, sample, settings=NO_WATER)).warnings


class StopsAtTheEnd(Progress):
    """Stops once the map of applicability is being measured."""

    def __init__(self):
        self.asked = 0

    def cancelled(self):
        self.asked += 1
        return False


def test_measuring_the_map_of_applicability_can_be_stopped(ground, request_of, tmp_path):
    """It asks more often whether to stop than without that map: once a tile of the census and of the points."""
    api.sample_design(request_of)
    sample = ground.labelled(api.read_sample(request_of.output))
    applicability = write_raster(tmp_path / "applicability.tif", np.where(ground.mapped > 0, 1, 0).astype(np.uint8))
    counts = []
    for path in (None, applicability):
        progress = StopsAtTheEnd()
        api.assess(AssessRequest(ground.map, sample, applicability=path), progress)
        counts.append(progress.asked)
    assert counts[1] >= counts[0] + 3

    class Stops(StopsAtTheEnd):
        def cancelled(self):
            return super().cancelled() or self.asked > counts[0]

    with pytest.raises(Cancelled):
        api.assess(AssessRequest(ground.map, sample, applicability=applicability), Stops())
