"""Values are brought to those of training when asked for: the maps are then those of the right values, and say so."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
import rasterio
from mamol.core import api
from mamol.core.contracts.classify import ClassifyRequest, ValueMatching
from mamol.core.contracts.outputs import Output, OutputKind
from mamol.core.contracts.run_record import RunRecord
from mamol.core.contracts.sensors import SensorSource
from mamol.core.errors import RasterError

from ..conftest import write_raster
from ..small_model import SmallModel, make_model

SIZE = 128


def reflectance(seed: int = 0) -> np.ndarray:
    """Four bands like Sentinel-2's numbers."""
    random = np.random.default_rng(seed)
    means = np.array([[300, 250, 150, 100], [300, 450, 300, 3000], [700, 900, 1100, 3500], [1500, 1600, 1800, 2400]])
    ground = random.integers(0, 4, (SIZE // 8, SIZE // 8)).repeat(8, 0).repeat(8, 1)
    return (means[ground].transpose(2, 0, 1) * random.normal(1, 0.15, (4, SIZE, SIZE))).astype(np.float32)


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> SmallModel:
    folder = tmp_path_factory.mktemp("values")
    truth = np.random.default_rng(0).integers(0, 4, (SIZE // 8, SIZE // 8)).repeat(8, 0).repeat(8, 1) + 1
    sensors = [SensorSource("S", str(write_raster(folder / "S.tif", reflectance())))]
    return make_model(folder / "model.safetensors", sensors, truth)


def classify(model: str, values: np.ndarray, folder: Path, how: ValueMatching, **options):
    path = write_raster(folder / "scene.tif", values.astype(np.float32))
    outputs = (Output(OutputKind.CLASSES, str(folder / f"{how.value}.tif")),)
    request = ClassifyRequest(model, (SensorSource("S", str(path)),), outputs, device="cpu", values=how, **options)
    result = api.classify(request)
    with rasterio.open(outputs[0].path) as dataset:
        return dataset.read(1), result, dataset.tags()


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda x: x / 10_000, r"brought to those the model was trained on \(times 10000\)"),
        (lambda x: x + 1000, r"brought to those the model was trained on \(times 1 minus 1000\)"),
    ],
)
def test_a_unit_or_an_offset_is_undone_and_written_into_the_map(model, tmp_path, change, told) -> None:
    right, plain, _ = classify(model.path, reflectance(), tmp_path, ValueMatching.OFF)
    assert plain.warnings == ()
    wrong, warned, _ = classify(model.path, change(reflectance()), tmp_path, ValueMatching.OFF)
    assert any("Values can be brought to those of training" in one for one in warned.warnings)
    remedied, result, tags = classify(model.path, change(reflectance()), tmp_path, ValueMatching.UNITS)
    assert (remedied == right).mean() > 0.999 > (wrong == right).mean()
    assert len(result.warnings) == 1
    assert re.search(told, result.warnings[0])
    assert tags["MAMOL_VALUES"].startswith("S=") and tags["MAMOL_VALUES"].count("x +") == 4
    assert "values brought to the model's" in tags["MAMOL_INPUTS"]


def test_other_light_is_undone_by_the_statistics_of_each_band(model, tmp_path) -> None:
    gains = np.array([1.6, 0.6, 1.4, 0.7])[:, None, None]
    right, _, _ = classify(model.path, reflectance(), tmp_path, ValueMatching.OFF)
    wrong, _, _ = classify(model.path, reflectance() * gains + 90, tmp_path, ValueMatching.OFF)
    remedied, result, tags = classify(model.path, reflectance() * gains + 90, tmp_path, ValueMatching.STATISTICS)
    assert (remedied == right).mean() > 0.98 > (wrong == right).mean()
    assert "each band by its own line" in result.warnings[0]
    lines = [float(part.split(" x")[0]) for part in tags["MAMOL_VALUES"].removeprefix("S=").split(", ")]
    np.testing.assert_allclose(lines, 1 / gains.ravel(), rtol=0.04)


def test_values_that_are_right_stay_as_they_are_and_that_is_told(model, tmp_path) -> None:
    right, _, _ = classify(model.path, reflectance(3), tmp_path, ValueMatching.OFF)
    same, result, tags = classify(model.path, reflectance(3), tmp_path, ValueMatching.UNITS)
    assert np.array_equal(same, right) and "MAMOL_VALUES" not in tags
    assert [one for one in result.warnings if "left as they are" in one]


def test_a_question_about_the_map_reads_the_same_values(model, tmp_path) -> None:
    """What was found is in the sensors of the record, which goes to JSON and back."""
    remedied, result, _ = classify(model.path, reflectance(3) / 10_000, tmp_path, ValueMatching.UNITS)
    record = RunRecord.from_json(result.run.to_json())
    assert record == result.run and record.sensors[0].corrections == ((10_000.0, 0.0),) * 4
    again = Output(OutputKind.CLASSES, str(tmp_path / "again.tif"))
    api.classify(ClassifyRequest(model.path, record.sensors, (again,), device="cpu"))
    with rasterio.open(again.path) as dataset:
        assert np.array_equal(dataset.read(1), remedied)


def test_a_band_that_does_not_vary_is_only_shifted(model, tmp_path) -> None:
    values = reflectance()
    values[2] = 7
    _, _, tags = classify(model.path, values, tmp_path, ValueMatching.STATISTICS)
    third = tags["MAMOL_VALUES"].split(", ")[2]
    assert third.startswith("1 x + ") and float(third.removeprefix("1 x + ")) > 0


def test_where_there_is_no_data_or_the_model_has_no_statistics_a_sentence_says_that_nothing_was_done(
    model, tmp_path
) -> None:
    sensor = model.spec.sensors[0]
    bare = type(sensor)(sensor.name, sensor.bands, sensor.band_names, sensor.components)
    old = model.without(tmp_path / "old.safetensors", sensors=(bare,))
    _, result, tags = classify(old, reflectance() / 10_000, tmp_path, ValueMatching.STATISTICS)
    assert "MAMOL_VALUES" not in tags
    assert any("left as they are: the model does not know those of training" in one for one in result.warnings)
    empty = np.full((4, SIZE, SIZE), np.nan)
    _, result, _ = classify(model.path, empty, tmp_path, ValueMatching.STATISTICS)
    assert any("left as they are: its data are too few" in one for one in result.warnings)


@pytest.mark.parametrize(
    "corrections", [((1.0, 0.0),), ((0.0, 1.0),) * 4, ((float("nan"), 0.0),) * 4, ((1.0, float("inf")),) * 4]
)
def test_corrections_that_cannot_be_are_refused(model, tmp_path, corrections) -> None:
    path = write_raster(tmp_path / "scene.tif", reflectance())
    sensors = (SensorSource("S", str(path), corrections=corrections),)
    outputs = (Output(OutputKind.CLASSES, str(tmp_path / "out.tif")),)
    with pytest.raises(RasterError, match="corrections of sensor 'S' are not a scale other than 0"):
        api.classify(ClassifyRequest(model.path, sensors, outputs, device="cpu"))
