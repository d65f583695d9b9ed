"""One table of maps: every kind has a row, a writer and a style, and none falls through to another's."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from mamol.core.contracts.labels import ClassEntry
from mamol.core.contracts.outputs import (
    MAPS,
    Output,
    OutputKind,
    map_kind,
    needs_likeness,
    needs_probabilities,
    needs_sets,
    needs_shares,
)
from mamol.core.inference import maps
from mamol.core.inference.engine import TileResult
from mamol.core.inference.maps import map_array, map_layer
from mamol.core.model.spec import Architecture, ModelSpec, SensorSpec, TrainingRecord, TrunkRecord
from mamol.core.model.trust import ApplicabilityRecord

RECORD = TrainingRecord("2026-11-24", "fast", 0, 1.0, "CPU", 9, 9, 0.5, {}, 1, 1, ("a.tif", "b.tif"), {})
SENSORS = (SensorSpec("a", 2, ("",) * 2, 2), SensorSpec("b", 1, ("",), 1))


def spec_of(*values: int) -> ModelSpec:
    classes = tuple(ClassEntry(value, f"class {value}", "#123456") for value in values)
    seen = ApplicabilityRecord(((0,), (0,)), 1, (0.0, 1.0, 1.0, 1.0), (0.0, 0.5, 0.5, 0.5))
    shape = Architecture(dynamic_experts=2)
    return ModelSpec("m", SENSORS, classes, shape, TrunkRecord("scene"), RECORD, applicability=seen)


SHARES = np.array([[0.1, 0.0], [0.2, 0.0], [0.3, 0.0], [0.4, 0.0], [0.0, 0.0]], np.float32)
TILE = TileResult(
    pattern=np.array([1, 0]),
    winner=np.array([1, 0]),
    confidence=np.array([0.75, 0.0], np.float32),
    entropy=np.array([0.5, 0.0], np.float32),
    expert_shares=SHARES,
    probabilities=np.array([[2500, 0], [7500, 0]], np.uint16),
    set_size=np.array([2, 0], np.uint16),
    dissimilarity=np.array([0.75, np.nan], np.float32),
)


def test_the_table_has_every_kind_once() -> None:
    assert [row.kind for row in MAPS] == list(dict.fromkeys(row.kind for row in MAPS))
    assert {row.kind for row in MAPS} == set(OutputKind)


@pytest.mark.parametrize("kind", OutputKind)
def test_every_kind_has_a_writer_of_its_own_and_nodata_where_nothing_is_seen(kind: OutputKind) -> None:
    layer, values = map_layer(Output(kind, "x.tif"), spec_of(3, 9)), map_array(kind, TILE, spec_of(3, 9))
    assert values.shape == (len(layer.band_names), 2)
    assert (values[:, 1] == layer.nodata).all()
    assert values.astype(layer.dtype)[:, 0].tolist() == values[:, 0].tolist(), "the type holds the values"


def test_the_values_are_those_of_the_tile() -> None:
    first = {kind: map_array(kind, TILE, spec_of(3, 9))[:, 0].tolist() for kind in OutputKind}
    assert first[OutputKind.CLASSES] == [9] and first[OutputKind.PATTERN] == [1] and first[OutputKind.DOMINANT] == [4]
    assert first[OutputKind.CONFIDENCE] == [0.75] and first[OutputKind.ENTROPY] == [0.5]
    np.testing.assert_array_equal(first[OutputKind.EXPERTS], SHARES[:, 0])


def test_what_is_doubtful_is_two_and_has_a_name() -> None:
    for kind in (OutputKind.ONLY_CLASS, OutputKind.APPLICABILITY):
        layer, row = map_layer(Output(kind, "x.tif"), spec_of(3, 9)), map_kind(kind)
        assert map_array(kind, TILE, spec_of(3, 9)).tolist() == [[2, 0]]
        assert layer.classes == row.values and [entry.value for entry in row.values] == [1, 2]


def test_where_no_training_pixel_has_these_sensors_there_is_no_index_and_it_is_unlike() -> None:
    tile = dataclasses.replace(TILE, dissimilarity=np.array([np.inf, np.nan], np.float32))
    assert map_array(OutputKind.DISSIMILARITY, tile, spec_of(3, 9)).tolist() == [[-1, -1]]
    assert map_array(OutputKind.APPLICABILITY, tile, spec_of(3, 9)).tolist() == [[2, 0]]


@pytest.mark.parametrize("kind", [row.kind for row in MAPS if row.needs_sets or row.needs_likeness])
def test_maps_of_trust_are_refused_where_it_was_not_found_out(kind: OutputKind) -> None:
    with pytest.raises(ValueError, match="not kept"):
        map_array(kind, dataclasses.replace(TILE, set_size=None, dissimilarity=None), spec_of(3, 9))
    assert needs_sets([kind]) != needs_likeness([kind]) and not map_kind(kind).on_by_default


def test_classes_above_a_byte_are_written_with_two() -> None:
    assert map_layer(Output(OutputKind.CLASSES, "x.tif"), spec_of(1, 255)).dtype == "uint8"
    assert map_layer(Output(OutputKind.CLASSES, "x.tif"), spec_of(1, 256)).dtype == "uint16"


@pytest.mark.parametrize("kind", [row.kind for row in MAPS if row.needs_shares])
def test_maps_of_shares_are_refused_where_none_were_measured(kind: OutputKind) -> None:
    with pytest.raises(ValueError, match="not measured"):
        map_array(kind, dataclasses.replace(TILE, expert_shares=None), spec_of(3, 9))
    assert needs_shares([OutputKind.CLASSES, kind]) and not needs_shares([OutputKind.CLASSES])


def test_probabilities_have_a_band_for_each_class_and_a_scale() -> None:
    layer = map_layer(Output(OutputKind.PROBABILITIES, "x.tif"), spec_of(3, 900))
    assert layer.band_names == ("class 3", "class 900") and layer.dtype == "uint16" and layer.classes is None
    values = map_array(OutputKind.PROBABILITIES, TILE, spec_of(3, 900))
    assert layer.scale is not None
    np.testing.assert_allclose(values[:, 0] * layer.scale, [0.25, 0.75])
    assert values[:, 1].tolist() == [65535, 65535]


def test_probabilities_are_refused_where_none_were_kept() -> None:
    with pytest.raises(ValueError, match="not kept"):
        map_array(OutputKind.PROBABILITIES, dataclasses.replace(TILE, probabilities=None), spec_of(3, 9))
    assert needs_probabilities([OutputKind.PROBABILITIES]) and not needs_probabilities([OutputKind.CLASSES])
    assert [row.kind for row in MAPS if row.needs_probabilities] == [OutputKind.PROBABILITIES]
    assert not map_kind(OutputKind.PROBABILITIES).on_by_default


def test_a_kind_that_is_in_no_table_is_refused_and_not_written_as_another(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(maps._WRITERS, OutputKind.ENTROPY)
    with pytest.raises(KeyError):
        map_array(OutputKind.ENTROPY, TILE, spec_of(3, 9))
    with pytest.raises(KeyError):
        map_kind("new")  # type: ignore[arg-type]
