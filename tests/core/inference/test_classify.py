"""The classification job on real rasters."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
from mamol.core.contracts.classify import ClassifyRequest, ClassifyResult
from mamol.core.contracts.outputs import Output, OutputKind
from mamol.core.contracts.sensors import Extent
from mamol.core.contracts.train import Preset, TrainRequest
from mamol.core.errors import Cancelled, ExtentError, OutputError, RasterError, SensorError
from mamol.core.inference import classify as classify_module
from mamol.core.inference import work_plan
from mamol.core.inference.classify import classify
from mamol.core.inference.runner import NetworkRunner
from mamol.core.progress import NotingProgress, Progress
from mamol.tests.short_training import KeptModels


@pytest.fixture
def trained(make_scene: Callable, tmp_path: Path, kept_models: KeptModels) -> Callable[..., ClassifyRequest]:
    """A scene and a model; call it for a request with some of the sensors and outputs of a name."""
    scene = make_scene(96)
    model = str(tmp_path / "model.safetensors")
    kept_models.write(TrainRequest(scene.sensors, scene.labels, model, preset=Preset.FAST, device="cpu"))

    def request(name: str = "map", sensors: str = "012", **changes: object) -> ClassifyRequest:
        folder = tmp_path / name
        folder.mkdir(exist_ok=True)
        outputs = tuple(Output(kind, str(folder / f"{kind.value}.tif")) for kind in OutputKind)
        chosen = tuple(scene.sensors[int(number)] for number in sensors)
        return replace(ClassifyRequest(model, chosen, outputs, device="cpu"), **changes)

    request.scene = scene
    return request


def shares_of(dataset: rasterio.DatasetReader) -> np.ndarray:
    return np.where(dataset.read_masks() > 0, dataset.read() * np.array(dataset.scales)[:, None, None], -1)


def read(result: ClassifyResult) -> dict[OutputKind, np.ndarray]:
    maps = {}
    for output in result.outputs:
        with rasterio.open(output.path) as dataset:
            maps[output.kind] = dataset.read() if output.kind is not OutputKind.PROBABILITIES else shares_of(dataset)
    return maps


def assert_same_maps(first: ClassifyResult, second: ClassifyResult, where: tuple[slice, slice] | None = None) -> None:
    """Exactly the same classes and patterns; the same figures but for the last bits."""
    ones, others = read(first), read(second)
    for kind, one in ones.items():
        part = one if where is None else one[(slice(None), *where)]
        # A step of the probabilities is 1e-4.
        atol = 1.01e-4 if kind is OutputKind.PROBABILITIES else 2e-5
        np.testing.assert_allclose(part, others[kind], atol=atol, err_msg=kind.value)
    assert np.array_equal(
        ones[OutputKind.CLASSES] if where is None else ones[OutputKind.CLASSES][(slice(None), *where)],
        others[OutputKind.CLASSES],
    )


def fill_sensor(path: str, rows: slice, columns: slice, value: float) -> None:
    with rasterio.open(path, "r+") as dataset:
        values = dataset.read()
        values[:, rows, columns] = value
        dataset.write(values)


def test_all_maps_are_written_and_agree_with_each_other(trained: Callable) -> None:
    request = trained()
    result = classify(request, Progress())
    maps = read(result)
    truth = trained.scene.truth
    assert (maps[OutputKind.CLASSES][0] == truth).mean() > 0.6
    assert maps[OutputKind.CLASSES].dtype == np.uint8
    assert (maps[OutputKind.PATTERN] == 7).all()
    confidence, entropy = maps[OutputKind.CONFIDENCE], maps[OutputKind.ENTROPY]
    assert confidence.min() > 0.25 and confidence.max() <= 1 and entropy.min() >= 0 and entropy.max() <= 1
    assert np.corrcoef(confidence.ravel(), entropy.ravel())[0, 1] < -0.8
    experts = maps[OutputKind.EXPERTS]
    assert experts.shape[0] == len(result.expert_names) == 12
    np.testing.assert_allclose(experts.sum(0), 1, atol=1e-5)
    assert np.array_equal(maps[OutputKind.DOMINANT][0], experts.argmax(0) + 1)
    probabilities = maps[OutputKind.PROBABILITIES]
    values = np.array([entry.value for entry in result.classes])
    assert np.array_equal(values[probabilities.argmax(0)], maps[OutputKind.CLASSES][0])
    np.testing.assert_allclose(probabilities.max(0), confidence[0], atol=0.51e-4)
    np.testing.assert_allclose(probabilities.sum(0), 1, atol=1e-3)
    assert result.pixels == result.valid_pixels == 96 * 96 == sum(result.class_pixels.values())
    assert result.mean_confidence == pytest.approx(confidence.mean(dtype=np.float64), abs=1e-6)
    assert result.class_pixels == dict(zip(*np.unique(maps[OutputKind.CLASSES], return_counts=True)))
    assert result.pattern_names == {7: "sensor 0 + sensor 1 + sensor 2"}


def test_every_map_carries_its_provenance_and_its_legend(trained: Callable) -> None:
    result = classify(trained(sensors="02"), Progress())
    assert result.sensors_used == ("sensor 0", "sensor 2") and result.sensors_absent == ("sensor 1",)
    for output in result.outputs:
        with rasterio.open(output.path) as dataset:
            tags = dataset.tags()
            assert tags["MAMOL_SENSORS_USED"] == "sensor 0, sensor 2"
            assert tags["MAMOL_SENSORS_ABSENT"] == "sensor 1"
            assert len(tags["MAMOL_MODEL_SHA256"]) == 64 and tags["MAMOL_DATE"].startswith("20")
            assert dataset.is_tiled and dataset.compression is not None
            if output.kind == OutputKind.EXPERTS:
                assert dataset.descriptions == result.expert_names
            if output.kind == OutputKind.CLASSES:
                assert dataset.colormap(1)[1][3] == 255


@pytest.mark.parametrize("filling", [0.0, 1e6, math.nan])
def test_an_absent_sensor_has_no_say_bit_for_bit(trained: Callable, filling: float) -> None:
    """Where a sensor is nodata, and where it is not given at all, its pixel values do not matter."""
    scene = trained.scene
    hole = (slice(10, 50), slice(0, 96))
    fill_sensor(scene.sensors[1].path, *hole, -9999)
    first = read(classify(trained("first"), Progress()))
    with rasterio.open(scene.sensors[1].path, "r+") as dataset:
        profile, values = dataset.profile, dataset.read()
    mask = np.full((96, 96), 255, dtype=np.uint8)
    mask[hole] = 0
    values[:, hole[0], hole[1]] = filling
    profile.update(nodata=None)
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(scene.sensors[1].path, "w", **profile) as dataset:
        dataset.write(values)
        dataset.write_mask(mask)
    second = read(classify(trained("second"), Progress()))
    assert set(np.unique(first[OutputKind.PATTERN])) == {5, 7}
    for kind, one in first.items():
        assert np.array_equal(one, second[kind]), kind


def test_a_sensor_that_is_not_given_equals_one_without_a_valid_pixel(trained: Callable) -> None:
    left_out = classify(trained("left_out", "02"), Progress())
    fill_sensor(trained.scene.sensors[1].path, slice(None), slice(None), -9999)
    assert_same_maps(left_out, classify(trained("nodata"), Progress()))


def test_tiled_equals_whole(trained: Callable, monkeypatch: pytest.MonkeyPatch) -> None:
    fill_sensor(trained.scene.sensors[2].path, slice(30, 45), slice(20, 70), -9999)
    whole = classify(trained("whole"), Progress())
    monkeypatch.setattr(classify_module, "BLOCK_SIZE", 16)
    assert_same_maps(whole, classify(trained("tiled"), Progress()))


@pytest.mark.parametrize(("row", "column", "size"), [(0, 0, 40), (1, 2, 33), (37, 51, 45), (95, 95, 1)])
def test_any_window_equals_the_same_part_of_the_whole(trained: Callable, row: int, column: int, size: int) -> None:
    fill_sensor(trained.scene.sensors[0].path, slice(20, 60), slice(30, 70), -9999)
    whole = classify(trained("whole"), Progress())
    left, top = 500000 + 20 * column, 4480000 - 20 * row
    extent = Extent(left, top - 20 * size, left + 20 * size, top, "EPSG:32616")
    part = classify(trained("part", extent=extent), Progress())
    assert part.pixels == size * size
    assert_same_maps(whole, part, (slice(row, row + size), slice(column, column + size)))
    with rasterio.open(part.outputs[0].path) as dataset:
        assert (dataset.bounds.left, dataset.bounds.top) == (left, top)


@pytest.mark.parametrize(
    ("columns_beyond", "is_view", "is_told"), [(10, False, True), (10, True, False), (100, True, True)]
)
def test_that_a_view_reaches_beyond_the_sensors_is_told_where_most_of_it_does(
    trained: Callable, columns_beyond: int, is_view: bool, is_told: bool
) -> None:
    left, top = 500000 - 20 * columns_beyond, 4480000
    extent = Extent(left, top - 20 * 40, 500000 + 20 * 40, top, "EPSG:32616")
    progress = NotingProgress(Progress())
    assert classify(trained("view", extent=extent, is_view=is_view), progress).pixels == 40 * 40
    assert any("reaches beyond the sensors" in sentence for sentence in progress.warnings) == is_told


def test_the_batch_halves_when_memory_runs_out_and_the_map_is_the_same(
    trained: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    plenty = classify(trained("plenty"), Progress())
    original, sizes = NetworkRunner.predict, []

    def tight(self: NetworkRunner, encoded: list, value: int, count: int, *more: object) -> object:
        sizes.append(count)
        if count > 500:
            raise RuntimeError("CUDA out of memory. Tried to allocate 2 GiB")
        return original(self, encoded, value, count, *more)

    monkeypatch.setattr(NetworkRunner, "predict", tight)
    assert_same_maps(plenty, classify(trained("tight"), Progress()))
    assert max(sizes) == work_plan.BATCH_PIXELS and sizes[-1] <= 500


def test_pixels_without_any_sensor_are_nodata_everywhere(trained: Callable) -> None:
    for sensor in trained.scene.sensors:
        fill_sensor(sensor.path, slice(0, 30), slice(0, 96), -9999)
    result = classify(trained(), Progress())
    for output in result.outputs:
        with rasterio.open(output.path) as dataset:
            assert (dataset.read()[:, :30] == dataset.nodata).all()
            assert (dataset.read()[:, 30:] != dataset.nodata).all()
    assert result.valid_pixels == 66 * 96 and result.pattern_pixels == {0: 30 * 96, 7: 66 * 96}


def test_nothing_valid_is_a_warning_not_a_failure(trained: Callable) -> None:
    fill_sensor(trained.scene.sensors[0].path, slice(None), slice(None), -9999)
    result = classify(trained(sensors="0"), Progress())
    assert result.valid_pixels == 0 and math.isnan(result.mean_confidence)
    assert "the maps are empty" in result.warnings[0]


class CancelAt(Progress):
    def __init__(self, words: str, fraction: float = 0.0) -> None:
        self.words, self.fraction, self.stop, self.late = words, fraction, False, 0

    def report(self, fraction: float, message: str, values: object = None) -> None:
        self.late += self.stop
        self.stop = self.stop or (self.words in message and fraction >= self.fraction)

    def cancelled(self) -> bool:
        return self.stop


@pytest.mark.parametrize("tile", ["tile 1 ", "tile 20 ", "tile 36 "])
def test_cancelling_leaves_nothing_behind_and_earlier_maps_as_they_were(
    trained: Callable, monkeypatch: pytest.MonkeyPatch, tile: str
) -> None:
    earlier = classify(trained(sensors="0"), Progress())
    contents = {path: path.read_bytes() for path in Path(earlier.outputs[0].path).parent.iterdir()}
    monkeypatch.setattr(classify_module, "BLOCK_SIZE", 16)
    progress = CancelAt(tile)
    with pytest.raises(Cancelled):
        classify(trained(), progress)
    assert progress.late == 0, "the job went on after it was told to stop"
    assert {path: path.read_bytes() for path in Path(earlier.outputs[0].path).parent.iterdir()} == contents


def _at_work() -> bool:
    return any(thread.name.startswith("MaMOL tile worker") for thread in threading.enumerate())


class CancelAtFirstTiles(Progress):
    def cancelled(self) -> bool:
        return _at_work()


def test_cancelling_while_the_values_are_looked_at_ends_the_first_tiles(trained: Callable, tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        classify(trained("looking"), CancelAtFirstTiles())
    assert not _at_work()
    assert list((tmp_path / "looking").iterdir()) == []


def test_cancelling_within_a_tile_does_not_wait_for_its_end(trained: Callable, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(work_plan, "BATCH_PIXELS", 512)
    progress = CancelAt("classifying", 0.3)
    with pytest.raises(Cancelled):
        classify(trained("within"), progress)
    assert progress.late == 0


def test_cancelling_in_the_last_batch_still_writes_nothing(trained: Callable, tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        classify(trained("last"), CancelAt("classifying", 1.0))
    assert list((tmp_path / "last").iterdir()) == []


def test_what_cannot_work_is_refused_with_a_sentence_and_nothing_written(trained: Callable, tmp_path: Path) -> None:
    whole = trained("refused")
    with pytest.raises(SensorError, match="No sensor is chosen. Tick at least one"):
        classify(replace(whole, sensors=()), Progress())
    with pytest.raises(SensorError, match="has no sensor 'thermal'; its sensors are sensor 0, sensor 1"):
        classify(replace(whole, sensors=(replace(whole.sensors[0], name="thermal"),)), Progress())
    with pytest.raises(RasterError, match="'sensor 0' needs 20 bands, 'sensor_1.tif' has 2"):
        classify(replace(whole, sensors=(replace(whole.sensors[0], path=whole.sensors[1].path),)), Progress())
    with pytest.raises(ExtentError, match="empty"):
        classify(replace(whole, extent=Extent(5, 5, 5, 5, "EPSG:32616")), Progress())
    with pytest.raises(ExtentError, match="outside"):
        classify(replace(whole, extent=Extent(0, 0, 5, 5, "EPSG:32616")), Progress())
    with pytest.raises(OutputError, match="at least one map"):
        classify(replace(whole, outputs=()), Progress())
    with pytest.raises(OutputError, match="one of the inputs"):
        classify(replace(whole, outputs=(Output(OutputKind.CLASSES, whole.sensors[0].path),)), Progress())
    assert list((tmp_path / "refused").iterdir()) == []


def test_a_limit_that_makes_a_run_many_times_as_long_is_told(
    classify_everything: ClassifyRequest, tmp_path: Path
) -> None:
    one = replace(classify_everything, outputs=(Output(OutputKind.CLASSES, str(tmp_path / "a.tif")),))
    (sentence,) = [told for told in classify(replace(one, memory_limit=1), Progress()).warnings if "rows" in told]
    assert "only 1 of the 256 rows" in sentence and "many times as long" in sentence
    assert not [told for told in classify(replace(one, memory_limit=2**33), Progress()).warnings if "rows" in told]
