"""Which raster is which sensor."""

from __future__ import annotations

import pytest
from mamol.core.errors import SensorError
from mamol.core.matching import Candidate, MatchedBy, find_sensors, match_sensors, name_sensors, sensors_of
from mamol.core.model.spec import Architecture, ModelSpec, SensorSpec, TrainingRecord, TrunkRecord
from mamol.core.requests import ClassEntry


def model(**bands: int) -> ModelSpec:
    record = TrainingRecord(
        "2026-11-24", "fast", 0, 1.0, "CPU", 1, 1, 0.5, {}, 1, 1, tuple(f"{n}_trained.tif" for n in bands), {}
    )
    return ModelSpec(
        name="test",
        sensors=tuple(SensorSpec(name, count, ("",) * count, count) for name, count in bands.items()),
        classes=(ClassEntry(1, "a", "#ff0000"), ClassEntry(2, "b", "#00ff00")),
        architecture=Architecture(),
        trunk=TrunkRecord("scene"),
        training=record,
    )


def test_a_name_counts_more_than_a_file_and_a_file_more_than_bands():
    spec = model(SAR=2, DSM=2, HSI=2)
    candidates = [Candidate("x", 2, "dsm.tif"), Candidate("sar ", 2, "hsi.tif"), Candidate("y", 2, "z.tif")]
    assert match_sensors(spec, candidates) == {"SAR": 1, "DSM": 0, "HSI": 2}


def test_the_file_a_sensor_was_trained_on_tells_the_sensor():
    spec = model(SAR=2, DSM=2)
    assert match_sensors(spec, [Candidate("new", 2, "/data/DSM_trained.vrt")]) == {"DSM": 0}


def test_bands_decide_only_without_doubt():
    spec = model(SAR=2, DSM=1, CHM=1)
    assert match_sensors(spec, [Candidate("p", 1, "p.tif"), Candidate("q", 2, "q.tif")]) == {"SAR": 1}
    assert match_sensors(spec, [Candidate("p", 2), Candidate("q", 2)]) == {}


def test_a_raster_whose_bands_fit_is_taken_before_one_whose_name_fits():
    spec = model(SAR=2, DSM=1)
    assert match_sensors(spec, [Candidate("SAR", 3), Candidate("other", 2)]) == {"SAR": 1}
    assert match_sensors(spec, [Candidate("SAR", 3)]) == {"SAR": 0}


def test_each_raster_is_named_after_its_sensor_in_the_order_given():
    spec = model(SAR=2, DSM=1)
    assert name_sensors(spec, [Candidate("height", 1), Candidate("radar", 2)]) == ("DSM", "SAR")


def test_a_raster_that_is_no_sensor_gets_a_sentence_with_what_is_needed():
    with pytest.raises(SensorError, match=r"'photo' \(3 bands\).*SAR \(2 bands\), DSM \(1 band\)"):
        name_sensors(model(SAR=2, DSM=1), [Candidate("height", 1), Candidate("photo", 3)])


def test_two_rasters_of_one_name_are_not_guessed():
    with pytest.raises(SensorError, match="not clear"):
        name_sensors(model(SAR=2), [Candidate("SAR", 2), Candidate("SAR", 2)])


def test_what_told_which_raster_a_sensor_is_comes_along():
    spec = model(SAR=2, DSM=1, HSI=5, CHM=4)
    candidates = [Candidate("sar", 2), Candidate("new", 1, "DSM_trained.tif"), Candidate("x", 5), Candidate("CHM", 7)]
    assert {name: match.by for name, match in find_sensors(spec, candidates).items()} == {
        "SAR": MatchedBy.NAME,
        "DSM": MatchedBy.FILE,
        "HSI": MatchedBy.BANDS,
        "CHM": MatchedBy.NAME,
    }
    assert sensors_of(spec, candidates[2:3]) == (("HSI", MatchedBy.BANDS),)
