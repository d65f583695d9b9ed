"""Values in another unit than those of training are told before the job; those of training, or alike, are not."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
import pytest
from affine import Affine
from mamol.core.contracts.labels import ClassEntry
from mamol.core.contracts.sensors import SensorSource
from mamol.core.inference.unit_causes import common_offset, known_causes, likely_cause
from mamol.core.inference.value_check import check_values
from mamol.core.model.network import build_network
from mamol.core.model.spec import (
    QUANTILES,
    Architecture,
    ModelSpec,
    SceneRecord,
    SensorSpec,
    TrainingRecord,
    TrunkRecord,
    ValidationRecord,
)
from mamol.core.progress import Progress
from mamol.core.raster.sensors import open_sensors
from mamol.core.training.start import sensor_specs, set_statistics
from mamol.core.training.statistics import sample_pixels, standardisation
from osgeo import gdal
from rasterio.windows import Window

from ..raster.conftest import write_raster

SIZE = 300


def optical(seed=0, brighter=1.0):
    """Four bands like Sentinel-2's numbers: water, forest, fields and a town; a third of it is water."""
    random = np.random.default_rng(seed)
    means = np.array([[300, 250, 150, 100], [300, 450, 300, 3000], [700, 900, 1100, 3500], [1500, 1600, 1800, 2400]])
    ground = random.integers(0, 4, (SIZE // 10, SIZE // 10)).repeat(10, 0).repeat(10, 1)
    ground[:, : SIZE // 3] = 0
    values = means[ground].transpose(2, 0, 1) * random.normal(1, 0.15, (4, SIZE, SIZE))
    return np.maximum(1, values * brighter).round().astype("float32")


class Trained:
    """A model as training leaves it, without its learning."""

    def __init__(self, folder, values, **options):
        path = write_raster(folder / "trained.tif", values, **options)
        self.folder = folder
        with open_sensors([SensorSource("S", path)], is_training=True) as stack:
            drawn = sample_pixels(stack, 0, Progress())
            sensors = sensor_specs(stack, drawn.values)
        shape = Architecture(width=16, heads=2, depth=2, adapter_blocks=1)
        record = TrainingRecord("2026-11-24", "fast", 0, 1.0, "CPU", 1, 1, 0.5, {}, 1, 1, ("trained.tif",), {})
        classes = (ClassEntry(1, "a", "#ff0000"), ClassEntry(2, "b", "#00ff00"))
        self.spec = ModelSpec("m", sensors, classes, shape, TrunkRecord("scene"), record)
        self.network = build_network(shape, sensors, 2)
        set_statistics(self.network, [standardisation(drawn.values["S"])])

    def told(self, values, window=None, scaling=None, **options):
        path = write_raster(self.folder / "other.tif", values, **options)
        if scaling:
            file = gdal.Open(path, gdal.GA_Update)
            for index in range(1, file.RasterCount + 1):
                file.GetRasterBand(index).SetScale(scaling[0])
                file.GetRasterBand(index).SetOffset(scaling[1])
            del file
        with open_sensors([SensorSource("S", path)], self.spec.sensors_by_name) as stack:
            return check_values(stack, self.spec, self.network, window or stack.grid.whole, Progress())


@pytest.fixture(scope="module")
def s2(tmp_path_factory):
    return Trained(tmp_path_factory.mktemp("s2"), optical(), descriptions=["B02", "B03", "B04", "B08"])


NAMES = {"descriptions": ["B02", "B03", "B04", "B08"]}


@pytest.mark.parametrize("brighter", [0.95, 1.0, 1.04])
def test_training_itself_a_part_of_it_and_a_similar_scene_raise_no_alarm(s2, brighter):
    assert s2.told(optical(), **NAMES) == ()
    assert s2.told(optical(), Window(0, 0, 90, 300), **NAMES) == ()
    assert s2.told(optical(), Window(200, 100, 30, 30), **NAMES) == ()
    assert s2.told(optical(7, brighter), **NAMES) == ()


@pytest.mark.parametrize(
    ("shift", "words"),
    [
        (lambda x: x * 0.7, "all bands of .*band 'B0.' is about 0.[67].* times as large"),
        (lambda x: x * 1.3, "all bands of .*band 'B0.' is about 1.[23].* times as large"),
        (lambda x: x + 0.5 * x.std(axis=(1, 2), keepdims=True), "band.* times as large plus"),
        (lambda x: x - 0.5 * x.std(axis=(1, 2), keepdims=True), "band.* times as large minus"),
        (lambda x: x * 1.25 + 30, "all bands of .* times as large plus"),
    ],
)
def test_a_shift_that_stays_within_the_range_of_training_is_told(s2, shift, words):
    told = s2.told(shift(optical(7)).astype("float32"), **NAMES)
    assert len(told) == 1 and told[0].startswith("The values of") and re.search(words, told[0]), told


def test_one_band_of_another_calibration_is_named(s2):
    values = optical()
    values[3] = values[3] * 1.5 + 400
    told = s2.told(values, **NAMES)
    assert len(told) == 1 and told[0].startswith("The values of band 'B08' of sensor 'S' look like those of training")


def test_a_part_with_other_ground_is_no_shift_but_quite_other_values_are_told(s2):
    # Two thirds of it are forest and town, a third as much water as in training: other shares, the same values.
    assert s2.told(optical()[:, :, SIZE // 4 :], **NAMES) == ()
    random = np.random.default_rng(3)
    values = np.maximum(1, random.normal(1500, 150, (4, SIZE, SIZE))).astype("float32")
    told = s2.told(values, **NAMES)
    assert len(told) == 1 and "are distributed otherwise than in training" in told[0]


def test_scenes_of_a_model_of_several_are_not_compared_with_all_of_them_together(s2):
    record = SceneRecord("a", "", ("S",), ("a.tif",), 0)
    validation = ValidationRecord("fields", 1, 1, (), None, None, 0.0, (), "all labels", (), (record,))
    several = Trained.__new__(Trained)
    several.folder, several.network = s2.folder, s2.network
    several.spec = replace(s2.spec, training=replace(s2.spec.training, validation=validation))
    assert several.told(optical(7, 1.3), **NAMES) == ()


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda x: x / 10_000, "all bands of sensor 'S' are about 1/10,000 times those in training .* scale to 10000 "),
        (lambda x: x / 100, "about 1/100 times"),
        (lambda x: x * 10_000, "about 10,000 times those in training .reflectance as integers.*scale to 0.0001 "),
        (lambda x: x + 1000, "about 1,000 higher than in training.*baseline 04.00.*Set the offset to -1000 "),
        (lambda x: x - 1000, "about 1,000 lower"),
    ],
)
def test_another_unit_or_a_shift_is_told_with_its_cause(s2, change, sentence):
    told = s2.told(change(optical(7)).astype("float32"), **NAMES)
    assert len(told) == 1
    assert re.search(sentence, told[0]), told


def test_the_unit_is_told_from_the_whole_file_where_a_part_of_it_is_water(s2):
    told = s2.told(optical(7) / 10_000, Window(0, 0, 60, 60), **NAMES)
    assert len(told) == 1 and "1/10,000" in told[0]


def test_one_band_in_another_unit_is_named(s2):
    values = optical(7)
    values[2] /= 10_000
    told = s2.told(values, **NAMES)
    assert len(told) == 1 and "The values of band 'B04' of sensor 'S' are about 1/10,000 times" in told[0]


def test_numbers_without_the_scale_that_training_had(tmp_path):
    numbers = optical()
    # As if the reflectance of training had come from numbers with tags.
    trained = Trained(tmp_path, numbers * np.float32(1e-4) - np.float32(0.1))
    sensor = replace(trained.spec.sensors[0], scales=(1e-4,) * 4, offsets=(-0.1,) * 4)
    trained.spec = replace(trained.spec, sensors=(sensor,))
    told = trained.told(numbers)
    assert "stored values without the scale 0.0001 and offset -0.1" in told[0]
    assert trained.told(numbers, scaling=(1e-4, -0.1)) == ()
    shifted = trained.told(numbers, scaling=(1e-4, 0))
    assert "about 0.1 higher" in shifted[0]


@pytest.mark.parametrize(
    ("trained", "found", "words"),
    [
        ((-24, -22, -16, -13, -10, -5, -3), lambda x: 10 ** (x / 10), "linear power"),
        ((0.004, 0.006, 0.03, 0.06, 0.1, 0.4, 0.6), lambda x: 10 * np.log10(x), "like decibels"),
        ((-5, -3, 8, 14, 20, 31, 35), lambda x: x + 273.15, "kelvins"),
        ((268, 270, 281, 287, 293, 304, 308), lambda x: x - 273.15, "degrees Celsius"),
        ((180, 195, 230, 260, 300, 390, 410), lambda x: x / 0.3048, "look like feet"),
        ((180, 195, 230, 260, 300, 390, 410), lambda x: x * 0.3048, "like feet"),
    ],
)
def test_known_units_of_other_sensors(trained, found, words):
    trained = np.array(trained, dtype=float)
    cause = likely_cause(found(trained), trained, known_causes(1, 0, 1, 0))
    if words == "like feet":
        words = "look like metres, not feet as in training"
    assert words in cause.sentence


@pytest.mark.parametrize("moved", [lambda x: x * 1.3, lambda x: x + 300, lambda x: x * 0 + 12.0, lambda x: x / 3 + 5])
def test_other_terrain_is_no_other_unit(moved):
    trained = np.array([180, 195, 230, 260, 300, 390, 410.0])
    assert likely_cause(moved(trained), trained, known_causes(1, 0, 1, 0)) is None


def test_a_brighter_scene_is_not_shifted():
    there = [[100, 150, 600, 900, 1500, 3000, 4000.0]] * 4
    assert common_offset([[k + 1000 for k in row] for row in there], there) == 1000
    assert common_offset([[k * 1.6 for k in row] for row in there], there) is None
    assert common_offset([[k + 1000 for k in there[0]], *there[1:]], there) is None


def test_values_that_training_has_not_seen_are_told_with_its_range(tmp_path):
    random = np.random.default_rng(0)
    trained = Trained(tmp_path, random.normal(300, 40, (1, SIZE, SIZE)).astype("float32"))
    told = trained.told(random.normal(1400, 60, (1, SIZE, SIZE)).astype("float32"))
    assert len(told) == 1
    assert "100% of the values of the band of sensor 'S' lie outside the range the model was trained on (1" in told[0]


def test_bands_without_data_and_unknown_codes_are_told(tmp_path, s2):
    values = optical(7)
    values[1] = -1
    told = s2.told(values, nodata=-1, **NAMES)
    assert told == (
        "Band B03 of sensor 'S' has no data here, so the sensor counts as absent everywhere. Choose a file that has "
        "data in the bands the model was trained on.",
    )
    codes = np.random.default_rng(0).choice([1, 2, 9], (1, SIZE, SIZE)).astype("uint8")
    sensor = SensorSpec("S", 2, ("wood", "water"), 2, "categorical", categories=(1, 2), file_bands=(1, 1),
                        quantiles=((0.0,) * len(QUANTILES),) * 2)  # fmt: skip
    spec = replace(s2.spec, sensors=(sensor,))
    network = build_network(spec.architecture, spec.sensors, 2)
    path = write_raster(tmp_path / "codes.tif", codes)
    with open_sensors([SensorSource("S", path)], spec.sensors_by_name) as stack:
        told = check_values(stack, spec, network, stack.grid.whole, Progress())
    assert len(told) == 1 and "have codes the model was not trained on (9)" in told[0] and "33." in told[0]


def test_a_model_of_before_tells_of_what_is_cut_and_of_what_lies_far_away(tmp_path, s2):
    old = Trained.__new__(Trained)
    old.folder, old.network = tmp_path, s2.network
    old.spec = replace(s2.spec, sensors=(SensorSpec("S", 4, ("",) * 4, 4),))
    assert old.told(optical(7)) == ()
    assert old.told(optical(7, 1.1)) == ()
    told = old.told(optical(7) + 1.5 * optical().std(axis=(1, 2), keepdims=True))
    assert len(told) == 1 and "on average they lie 1.5 standard deviations away" in told[0]
    told = old.told(optical(7) * 10_000)
    assert len(told) == 1 and "far outside the range the model was trained on" in told[0]


def test_finer_sensors_are_compared_as_they_are_read(tmp_path):
    fine = np.random.default_rng(0).normal(50, 10, (1, SIZE, SIZE)).astype("float32")
    trained = Trained(tmp_path, fine)
    assert trained.told(fine, transform=Affine(2, 0, 500000, 0, -2, 5000000)) == ()
