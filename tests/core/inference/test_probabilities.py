"""The map of probabilities: its largest is the written class, its value the confidence, and GDAL reads it as 0 to 1."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch
from affine import Affine
from hypothesis import given
from hypothesis import strategies as st
from mamol.core.contracts.labels import ClassEntry
from mamol.core.contracts.limits import BLOCK_SIZE
from mamol.core.contracts.outputs import PROBABILITY_STEPS, Output, OutputKind
from mamol.core.contracts.sensors import PixelWindow
from mamol.core.distributed.mosaic_file import MosaicTile, mosaic_vrt
from mamol.core.inference.engine import Engine, joined_results, probability_steps
from mamol.core.inference.estimate import PROBABILITY_BYTES, estimate_classify, tile_bytes
from mamol.core.inference.maps import map_array, map_layer
from mamol.core.inference.windows import cut_to_window
from mamol.core.inference.work_plan import plan_work
from mamol.core.model.network import build_network
from mamol.core.model.spec import Architecture, ModelSpec, SensorSpec, TrainingRecord, TrunkRecord
from mamol.core.progress import Progress
from mamol.core.raster.grid import Grid
from mamol.core.raster.sensors import SensorBlock
from mamol.core.raster.source import unlocked_gdal
from mamol.core.raster.writing import map_file
from mamol.core.raster.writing.map_file import OutputLayer
from mamol.core.raster.writing.output_set import OutputSet
from rasterio.crs import CRS
from rasterio.windows import Window

SENSOR = SensorSpec("a", 3, ("",) * 3, 3)
SIDE = 24


def make_spec(classes: int) -> ModelSpec:
    record = TrainingRecord("2026-11-24", "fast", 0, 1.0, "CPU", 9, 9, 0.5, {}, 1, 1, ("a.tif",), {})
    entries = tuple(ClassEntry(number, f"class {number}", "#123456") for number in range(1, classes + 1))
    return ModelSpec("m", (SENSOR,), entries, Architecture(), TrunkRecord("scene"), record)


@given(
    classes=st.integers(1, 40),
    pixels=st.integers(1, 50),
    sharpness=st.sampled_from([0.0, 1e-6, 1e-3, 1.0, 30.0]),
    seed=st.integers(0, 99),
)
def test_the_largest_is_the_written_class_and_its_value_the_confidence(
    classes: int, pixels: int, sharpness: float, seed: int
) -> None:
    """Also where all are equal, or differ by less than a step: alone, whichever way it is looked for."""
    torch.manual_seed(seed)
    probability = torch.softmax(sharpness * torch.randn(classes, pixels), 0)
    confidence, winner = probability.max(0)
    steps = probability_steps(probability, winner).numpy()
    assert np.array_equal(steps.argmax(0), winner.numpy())
    assert np.array_equal(classes - 1 - steps[::-1].argmax(0), winner.numpy())
    np.testing.assert_allclose(steps.max(0) / PROBABILITY_STEPS, confidence.numpy(), atol=0.51 / PROBABILITY_STEPS)
    np.testing.assert_allclose(steps / PROBABILITY_STEPS, probability.numpy(), atol=1.51 / PROBABILITY_STEPS)
    assert steps.min() >= 0 and steps.max() <= PROBABILITY_STEPS


def test_of_very_many_classes_one_is_still_the_largest() -> None:
    probability = torch.full((30_000, 2), 1 / 30_000)
    steps = probability_steps(probability, torch.tensor([7, 29_999]))
    assert steps.argmax(0).tolist() == [7, 29_999] and steps.sum(0).tolist() == [1, 1]


@pytest.fixture(scope="module")
def tile() -> tuple[Engine, dict[str, SensorBlock]]:
    """An engine that keeps probabilities, and a tile with a hole."""
    torch.manual_seed(0)
    network = build_network(Architecture(), [SENSOR], 5).eval().requires_grad_(False)
    edge = SIDE + 2 * network.shape.halo
    values = np.random.default_rng(0).normal(size=(3, edge, edge)).astype(np.float32)
    valid = np.ones((edge, edge), dtype=bool)
    valid[:12, :12] = False
    return Engine(network, ("a",), False, with_probabilities=True), {"a": SensorBlock(values, valid)}


def test_a_tile_keeps_them_when_asked_and_they_are_cut_and_joined_as_the_rest(
    tile: tuple[Engine, dict[str, SensorBlock]],
) -> None:
    engine, blocks = tile
    result = engine.run(blocks, SIDE, SIDE, Progress())
    assert result.probabilities is not None and result.probabilities.shape == (5, SIDE * SIDE)
    seen = result.pattern > 0
    assert 0 < seen.sum() < SIDE * SIDE
    assert np.array_equal(result.probabilities.argmax(0)[seen], result.winner[seen])
    assert (map_array(OutputKind.PROBABILITIES, result, make_spec(5))[:, ~seen] == 65535).all()
    both = joined_results([result, result])
    assert both.probabilities is not None and both.probabilities.shape == (5, 2 * SIDE * SIDE)
    part, _ = cut_to_window(result, Window(0, 0, SIDE, SIDE), Window(3, 5, 4, 2))
    whole = result.probabilities.reshape(5, SIDE, SIDE)
    assert part.probabilities is not None
    assert np.array_equal(part.probabilities.reshape(5, 2, 4), whole[:, 5:7, 3:7])


def test_the_classes_are_the_same_whether_they_are_kept_or_not(tile: tuple[Engine, dict[str, SensorBlock]]) -> None:
    engine, blocks = tile
    plain = Engine(build_network(Architecture(), [SENSOR], 5).eval(), ("a",), False)
    plain.runner = engine.runner
    one, other = (each.run(blocks, SIDE, SIDE, Progress()) for each in (engine, plain))
    assert other.probabilities is None
    assert np.array_equal(one.winner, other.winner) and np.array_equal(one.confidence, other.confidence)


def write(folder: Path, cloud_optimized: bool) -> tuple[OutputLayer, Path]:
    layer = map_layer(Output(OutputKind.PROBABILITIES, str(folder / "p.tif")), make_spec(3))
    grid = Grid(CRS.from_epsg(32616), Affine(10, 0, 500000, 0, -10, 4400000), 600, 40)
    values = np.zeros((3, 40, 600), np.uint16)
    values[0], values[2], values[:, 0] = 2500, 7500, 65535
    with OutputSet([layer], grid, grid.whole, {}, cloud_optimized=cloud_optimized) as outputs:
        outputs.write(layer.path, values, grid.whole)
        outputs.commit()
    return layer, Path(layer.path)


@pytest.mark.parametrize("with_gdal", [True, False])
@pytest.mark.parametrize("cloud_optimized", [True, False])
def test_the_file_has_named_bands_and_the_scale_that_makes_0_to_1_of_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, with_gdal: bool, cloud_optimized: bool
) -> None:
    if not with_gdal:
        monkeypatch.setattr(map_file, "own_module", lambda: None)
    elif unlocked_gdal.own_module() is None:
        pytest.skip("GDAL's own module is not here")
    layer, path = write(tmp_path, cloud_optimized)
    with rasterio.open(path) as dataset:
        assert dataset.descriptions == ("class 1", "class 2", "class 3") and dataset.nodata == 65535
        assert dataset.scales == (0.0001,) * 3 and dataset.offsets == (0.0,) * 3
        assert dataset.dtypes == ("uint16",) * 3
        np.testing.assert_allclose(dataset.read()[:, 1, 0] * np.array(dataset.scales), [0.25, 0, 0.75])
    mosaic = tmp_path / "mosaic.vrt"
    grid = Grid(CRS.from_epsg(32616), Affine(10, 0, 500000, 0, -10, 4400000), 600, 40)
    mosaic.write_text(mosaic_vrt(layer, grid, {}, [MosaicTile("p.tif", PixelWindow(0, 0, 600, 40))]), encoding="utf-8")
    with rasterio.open(mosaic) as dataset:
        assert dataset.scales == (0.0001,) * 3 and dataset.descriptions == layer.band_names


def test_the_memory_they_take_is_counted() -> None:
    spec, pixels = make_spec(40), BLOCK_SIZE**2
    more = 40 * PROBABILITY_BYTES * pixels
    without, kept = (tile_bytes(spec, ("a",), BLOCK_SIZE, BLOCK_SIZE, given) for given in (False, True))
    assert kept - without == more
    one, other = (estimate_classify(spec, ("a",), pixels, limit=2**32, with_probabilities=kept) for kept in (0, 1))
    assert other.memory - one.memory == more
    budget = 3 * tile_bytes(spec, ("a",), BLOCK_SIZE, BLOCK_SIZE)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("mamol.core.inference.work_plan.tile_threads", lambda: 8)
        alone, beside = (plan_work(spec, ("a",), BLOCK_SIZE, budget, None, given) for given in (False, True))
    assert beside.workers < alone.workers == 3
