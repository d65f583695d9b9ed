"""A model from a tagged file with a dead band, a land-cover raster and a fine SAR; the same ground stored otherwise."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import rasterio
from mamol.core.contracts.classify import ClassifyRequest
from mamol.core.contracts.labels import LabelRaster
from mamol.core.contracts.outputs import Output, OutputKind
from mamol.core.contracts.sensors import SensorSource
from mamol.core.contracts.train import Preset, TrainRequest
from mamol.core.errors import ModelFileError
from mamol.core.inference.classify import classify
from mamol.core.model.file import load_model
from mamol.core.model.header import read_spec
from mamol.core.model.spec_reading import spec_from_json
from mamol.core.progress import NotingProgress, Progress
from mamol.core.training.train import train
from mamol.tests.short_training import shorten
from rasterio.transform import from_origin

from ..conftest import QUICK, write_raster

SIZE = 96
NAMES = ("B02", "B03", "B04", "B09", "B08")


def numbers(truth):
    random = np.random.default_rng(1)
    means = 1300 + 500 * np.array([[0, 1, 2], [2, 0, 1], [1, 2, 0], [0, 0, 0], [3, 1, 0]])
    values = (means[:, truth] + random.normal(0, 90, (5, *truth.shape))).clip(1, 12000)
    values[3] = 0
    return values.round().astype("uint16")


def save(path, values, names=NAMES, scale=1.0, offset=0.0, **options):
    write_raster(path, values, **options)
    with rasterio.open(path, "r+") as file:
        file.descriptions = names
        file.scales, file.offsets = (scale,) * len(values), (offset,) * len(values)
    return str(path)


@pytest.fixture(scope="module")
def trained(tmp_path_factory):
    folder = tmp_path_factory.mktemp("inputs")
    random = np.random.default_rng(0)
    truth = random.integers(0, 3, (SIZE // 8, SIZE // 8)).repeat(8, 0).repeat(8, 1)
    s2 = save(folder / "s2.tif", numbers(truth), scale=1e-4, offset=-0.1, nodata=0)
    codes = np.array([10, 20, 20], "uint8")[truth]
    cover = write_raster(folder / "cover.tif", codes[None])
    with rasterio.open(cover, "r+") as file:
        file.write_colormap(1, {10: (0, 0, 255, 255), 20: (0, 160, 0, 255)})
    fine = truth.repeat(5, 0).repeat(5, 1) + random.normal(0, 2, (SIZE * 5, SIZE * 5))
    sar = write_raster(folder / "sar.tif", fine[None].astype("float32"), transform=from_origin(500000, 4480000, 4, 4))
    labelled = np.where(random.random(truth.shape) < 0.6, truth + 1, 0)[None].astype("uint8")
    labels = write_raster(folder / "labels.tif", labelled)
    sensors = (SensorSource("S2", s2), SensorSource("cover", str(cover)), SensorSource("SAR", str(sar)))
    model = str(folder / "m.safetensors")
    with pytest.MonkeyPatch.context() as patch:
        shorten(patch, QUICK)
        request = TrainRequest(sensors, LabelRaster(str(labels)), model, preset=Preset.FAST, device="cpu")
        result = train(request, Progress())
    return folder, truth, sensors, model, result


def classified(trained, s2, folder, **changes):
    sensors = (replace(trained[2][0], path=s2, **changes), *trained[2][1:])
    outputs = (Output(OutputKind.CLASSES, str(folder / "classes.tif")),)
    noted = NotingProgress(Progress())
    result = classify(ClassifyRequest(trained[3], sensors, outputs, device="cpu"), noted)
    with rasterio.open(outputs[0].path) as file:
        assert noted.warnings == list(result.warnings)
        return file.read(1), result.warnings, file.tags().get("MAMOL_NOTES", "")


def test_the_model_keeps_how_its_sensors_were_read_and_what_was_told(trained):
    spec = read_spec(trained[3])
    s2, cover, sar = spec.sensors
    assert (s2.bands, s2.band_names, s2.file_bands) == (4, ("B02", "B03", "B04", "B08"), (1, 2, 3, 5))
    assert s2.left_out == ("band 4 ('B09'): no data",) and s2.scales == (1e-4,) * 4 and s2.offsets == (-0.1,) * 4
    assert all(len(row) == 7 for row in s2.quantiles) and 0 < s2.quantiles[0][3] < 0.2
    assert (cover.kind, cover.categories, cover.bands) == ("categorical", (10, 20), 2)
    assert sar.kind == "continuous" and sar.scales == ()
    assert spec.training.notes == trained[4].warnings
    told = " ".join(spec.training.notes)
    for words in ("Band 4 ('B09') of sensor 'S2' has no data and is left out.", "'S2' are scaled as its file says",
                  "'cover' is read as 2 categories", "'SAR' has 5.0 times finer pixels"):  # fmt: skip
        assert words in told


def test_the_same_ground_stored_otherwise_gives_the_same_map(trained, tmp_path):
    _, truth, sensors, _, _ = trained
    whole, warnings, notes = classified(trained, sensors[0].path, tmp_path)
    assert (whole == truth + 1).mean() > 0.9
    assert notes == " ".join(warnings) and not any("reliable" in sentence for sentence in warnings)
    values = numbers(truth)
    reflectance = (values[[4, 2, 1, 0]] * 1e-4 - 0.1).astype("float32")
    path = save(tmp_path / "reflectance.tif", reflectance, ("B08", "B04", "B03", "b2"))
    found, warnings, _ = classified(trained, path, tmp_path)
    np.testing.assert_array_equal(found, whole)
    assert any("reordered by name" in sentence for sentence in warnings)
    old = save(tmp_path / "old.tif", (values[[0, 1, 2, 4]] - 1000).clip(1), ("B02", "B03", "B04", "B08"), 1e-4)
    assert (classified(trained, old, tmp_path)[0] == whole).mean() > 0.99


def test_numbers_without_their_scale_are_told_before_and_in_the_map_and_mended_by_hand(trained, tmp_path):
    path = save(tmp_path / "plain.tif", numbers(trained[1])[[0, 1, 2, 4]], ("B02", "B03", "B04", "B08"))
    _, warnings, notes = classified(trained, path, tmp_path)
    sentence = next(sentence for sentence in warnings if "would not be reliable" in sentence)
    assert "all bands of sensor 'S2' look like stored values without the scale 0.0001" in sentence
    assert sentence in notes
    found, warnings, _ = classified(trained, path, tmp_path, scale=1e-4, offset=-0.1)
    assert (found == trained[1] + 1).mean() > 0.9 and not any("reliable" in one for one in warnings)


def test_a_header_that_contradicts_itself_is_refused(trained):
    spec, _ = load_model(trained[3])
    for changes in (
        {"scales": (1.0,)}, {"scales": (0.0,) * 4}, {"offsets": ()}, {"kind": "odd"}, {"categories": (1, 1)},
        {"quantiles": ((0.0,) * 6,) * 4}, {"quantiles": ((1.0, 0.0, 0, 0, 0, 0, 0),) * 4}, {"file_bands": (0, 1, 2, 3)},
        {"wavelengths": (float("inf"),) * 4}, {"wavelengths": (490.0,)},
    ):  # fmt: skip
        data = replace(spec, sensors=(replace(spec.sensors[0], **changes), *spec.sensors[1:])).to_json()
        with pytest.raises(ModelFileError):
            spec_from_json(plain(data))


def plain(data):
    """The same as JSON has it: lists for tuples."""
    if isinstance(data, dict):
        return {key: plain(value) for key, value in data.items()}
    return [plain(value) for value in data] if isinstance(data, (list, tuple)) else data
