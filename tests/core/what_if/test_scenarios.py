"""Kept scenarios: measured, stored as JSON, compared."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
from mamol.core.contracts.outputs import OutputKind
from mamol.core.contracts.scenario import CompareRequest, Scenario
from mamol.core.contracts.sensors import Extent
from mamol.core.errors import OutputError, RasterError
from mamol.core.progress import Progress
from mamol.core.what_if.scenarios import compare, describe_scenario


def keep(scene, sensors, **changes):
    return describe_scenario(scene.classify(sensors, **changes), Progress())


def request(scene, before, after):
    paths = (str(scene.folder / f"compared_{kind}.tif") for kind in ("agreement", "flips", "drop"))
    return CompareRequest(before, after, *paths)


def test_a_scenario_knows_its_areas_and_comes_back_from_json(holes, read):
    scenario = keep(holes, "01")
    values = read(scenario.classes_path)
    assert scenario.sensors == ("sensor 0", "sensor 1")
    for value, area in scenario.class_hectares.items():
        assert area == pytest.approx(np.count_nonzero(values == value) * 0.04)
    assert sum(scenario.class_hectares.values()) == pytest.approx(np.count_nonzero(values) * 0.04)
    assert Scenario.from_json(json.loads(json.dumps(scenario.to_json()))) == scenario


@pytest.mark.parametrize("damaged", [None, 3, [], {}, {"model_name": "x"}])
def test_damaged_json_is_no_scenario(damaged):
    assert Scenario.from_json(damaged) is None


def test_a_run_without_confidence_is_no_scenario(holes):
    result = holes.classify("0")
    only = tuple(output for output in result.outputs if output.kind == OutputKind.CLASSES)
    with pytest.raises(OutputError, match="confidence"):
        describe_scenario(replace(result, outputs=only), Progress())


def test_two_scenarios_are_compared_pixel_by_pixel(holes, read):
    before, after = keep(holes, "012"), keep(holes, "1")
    told = compare(request(holes, before, after), Progress())
    old, new = read(before.classes_path)[0], read(after.classes_path)[0]
    agreement = read(told.request.agreement_path)[0]
    np.testing.assert_array_equal(agreement, np.where(old == 0, 0, np.where(old == new, 1, 2)))
    assert told.agreement == np.count_nonzero(agreement == 1) / np.count_nonzero(old)
    flips = read(told.request.flips_path)[0]
    names = {entry.value: entry.name for entry in before.classes} | {0: "no class"}
    legend = {entry.value: entry.name for entry in told.flips}
    assert ((flips > 0) == (agreement == 2)).all()
    for row, column in zip(*np.nonzero(flips)):
        assert legend[flips[row, column]] == f"{names[old[row, column]]} → {names[new[row, column]]}"
    drop = read(told.request.drop_path)[0]
    expected = read(before.confidence_path)[0] - np.maximum(read(after.confidence_path)[0], 0)
    np.testing.assert_allclose(drop[old > 0], expected[old > 0], atol=1e-6)
    assert (drop[old == 0] == -9999).all()


def test_another_extent_is_read_on_the_first_ones_grid(holes, read):
    before = keep(holes, "012")
    whole = read(before.classes_path)[0]
    part = Extent(500400, 4480000 - 1600, 500400 + 800, 4480000 - 400, "EPSG:32616")
    after = keep(holes, "01", extent=part)
    told = compare(request(holes, before, after), Progress())
    agreement = read(told.request.agreement_path)[0]
    with rasterio.open(told.request.agreement_path) as made, rasterio.open(before.classes_path) as expected:
        assert (made.transform, made.shape) == (expected.transform, expected.shape)
    assert (agreement[20:80, 20:60] == 1).any()
    assert (agreement[:20][whole[:20] > 0] == 2).all()


def test_models_that_number_the_same_classes_differently_are_compared_by_name(holes, read):
    before, after = keep(holes, "012"), keep(holes, "01")
    expected = read(compare(request(holes, before, after), Progress()).request.flips_path)
    legend = compare(request(holes, before, after), Progress()).flips
    values = [entry.value for entry in after.classes]
    turned = dict(zip(values, values[1:] + values[:1]))
    with rasterio.open(after.classes_path, "r+") as dataset:
        old = dataset.read()
        dataset.write(np.vectorize(lambda value: turned.get(value, value), otypes=[old.dtype])(old))
    classes = tuple(replace(entry, value=turned[entry.value], name=entry.name.upper()) for entry in after.classes)
    told = compare(request(holes, before, replace(after, classes=classes)), Progress())
    np.testing.assert_array_equal(read(told.request.flips_path), expected)
    assert told.flips == legend


def test_classes_whose_names_differ_in_case_only_stay_apart(holes, read):
    before, after = keep(holes, "012"), keep(holes, "01")
    names = ("SL", "sL", "Sl", "T")
    soils = [
        replace(one, classes=tuple(replace(entry, name=name) for entry, name in zip(one.classes, names)))
        for one in (before, after)
    ]
    expected = read(compare(request(holes, before, after), Progress()).request.agreement_path)
    told = compare(request(holes, *soils), Progress())
    np.testing.assert_array_equal(read(told.request.agreement_path), expected)


def test_two_classes_of_one_name_stay_two(holes, read):
    scenario = keep(holes, "012")
    alike = replace(scenario, classes=tuple(replace(entry, name="field") for entry in scenario.classes))
    told = compare(request(holes, alike, alike), Progress())
    assert told.agreement == 1.0 and told.flips == ()
    other = replace(keep(holes, "1"), classes=alike.classes)
    assert 0 < compare(request(holes, alike, other), Progress()).agreement < 1


def test_maps_that_are_gone_get_a_sentence(holes):
    before, after = keep(holes, "012"), keep(holes, "1")
    Path(after.classes_path).unlink()
    with pytest.raises(RasterError, match="class map of 'sensor 1'"):
        compare(request(holes, before, after), Progress())
    assert not list(holes.folder.glob("compared_*"))
