"""A scene is read stripe by stripe, so that its blocks are not decoded again and again."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from hypothesis import given, settings
from hypothesis import strategies as st
from mamol.core.contracts.sensors import SensorSource
from mamol.core.raster import reading_order as module
from mamol.core.raster.reading_order import reading_order
from mamol.core.raster.sensors import BlockLayout, open_sensors
from mamol.core.raster.tiles import tiles
from rasterio.transform import from_origin
from rasterio.windows import Window

BANDS, SIDE, BLOCK, HALO = 8, 1024, 128, 4
IO = Path("/proc/self/io")


@pytest.fixture
def source(tmp_path: Path) -> SensorSource:
    path = tmp_path / "many_bands.tif"
    with rasterio.open(
        path, "w", driver="GTiff", count=BANDS, height=SIDE, width=SIDE, dtype="uint16", crs="EPSG:32616",
        transform=from_origin(500000, 4480000, 10, 10), tiled=True, blockxsize=BLOCK, blockysize=BLOCK,
        interleave="band",
    ) as dataset:  # fmt: skip
        dataset.write(np.random.default_rng(0).integers(1, 5000, (BANDS, SIDE, SIDE)).astype(np.uint16))
    return SensorSource("many bands", str(path))


def bytes_read(source: SensorSource, order: tuple[Window, ...], cache: int) -> int:
    """Read all tiles with little memory for blocks, and count what came from the file."""
    with open_sensors([source]) as stack, rasterio.Env(GDAL_CACHEMAX=cache):
        before = _read_so_far()
        for tile in order:
            stack.read(source.name, tile, HALO)
        return _read_so_far() - before


def _read_so_far() -> int:
    return int(next(line for line in IO.read_text().splitlines() if line.startswith("rchar")).split()[1])


@pytest.mark.skipif(not IO.exists(), reason="only Linux counts what a process reads")
def test_hardly_a_block_is_read_twice_though_few_fit_in_memory(
    source: SensorSource, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Bytes read per byte of the source; tile by tile and row by row it is more than two."""
    monkeypatch.setattr(module, "WRITTEN", 0)
    monkeypatch.setattr(module, "LEAST_CACHE", 0)
    block, size = BANDS * BLOCK * BLOCK * 2, BANDS * SIDE * SIDE * 2
    with open_sensors([source]) as stack:
        rows = tuple(tiles(stack.grid.whole, BLOCK))
        order = reading_order(stack, rows, BLOCK, HALO, most=3 * 6 * block)
    assert order.cache <= 3 * 6 * block and sorted(order.tiles) == sorted(rows)
    assert bytes_read(source, order.tiles, order.cache) < 1.5 * size
    assert bytes_read(source, rows, order.cache) > 2 * size, "the test says nothing: all fits in memory"


class Stack:
    def __init__(self, *layouts: BlockLayout) -> None:
        self.layouts = lambda: layouts


@settings(deadline=None)
@given(
    left=st.integers(0, 50), top=st.integers(0, 50), width=st.integers(1, 3000), height=st.integers(1, 900),
    block=st.sampled_from([(256, 256), (1, 5000), (64, 512), (900, 3000)]), pixel_bytes=st.integers(1, 1000),
    most=st.integers(2**26, 2**29),
)  # fmt: skip
def test_every_tile_comes_once_and_the_blocks_kept_stay_within_bounds(
    left: int, top: int, width: int, height: int, block: tuple[int, int], pixel_bytes: int, most: int
) -> None:
    stack = Stack(BlockLayout(*block, 5000, 5000, pixel_bytes))
    rows = list(tiles(Window(left, top, width, height), 256))
    order = reading_order(stack, rows, 256, HALO, most)
    assert sorted(order.tiles) == sorted(rows)
    assert module.LEAST_CACHE <= order.cache <= most


def test_where_everything_fits_the_order_is_row_by_row() -> None:
    rows = tuple(tiles(Window(0, 0, 1000, 1000), 256))
    assert reading_order(Stack(BlockLayout(256, 256, 1000, 1000, 30)), rows, 256, HALO).tiles == rows


@pytest.mark.skipif(not IO.exists(), reason="only Linux counts what a process reads")
def test_where_everything_fits_each_block_is_read_once_though_values_are_looked_at_first(source: SensorSource) -> None:
    """Less would be kept else, and the look at the values goes over all of them."""
    tile = 4 * BLOCK
    rows = tuple(tiles(Window(0, 0, SIDE, SIDE), tile))
    size = BANDS * SIDE * SIDE * 2
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "WRITTEN", 2**20)
        patch.setattr(module, "LEAST_CACHE", 0)
        with open_sensors([source]) as stack:
            order = reading_order(stack, rows, tile, HALO, most=size + 2**20)
            narrow = reading_order(stack, rows, tile, HALO, most=size)
            many = reading_order(stack, tuple(tiles(Window(0, 0, SIDE, SIDE), BLOCK)), BLOCK, HALO)
    assert narrow.cache < size < order.cache
    assert many.cache < size, "a large scene is not kept whole"
    assert bytes_read(source, (*rows, *order.tiles), order.cache) < 1.2 * size
    assert bytes_read(source, (*rows, *narrow.tiles), narrow.cache) > 1.5 * size


@pytest.mark.parametrize("edge", [128, 256, 512, 1024])
def test_a_wider_scene_takes_the_same_memory(edge: int) -> None:
    """From where not all fits in memory; what is decoded twice for it is less than half."""
    kept = []
    for side in (8192, 20_480):
        rows = tuple(tiles(Window(0, 0, side, side), 256))
        order = reading_order(Stack(BlockLayout(edge, edge, side, side, 30)), rows, 256, HALO)
        assert sorted(order.tiles) == sorted(rows)
        kept.append(order.cache)
    assert kept[1] == kept[0] < 300 * 2**20


def test_files_in_long_strips_are_read_whole_rows_at_a_time() -> None:
    """Each strip would be decoded once for every stripe."""
    rows = tuple(tiles(Window(0, 0, 20_480, 512), 256))
    stack = Stack(BlockLayout(1, 20_480, 20_480, 20_480, 30))
    assert reading_order(stack, rows, 256, HALO).tiles == rows


def test_one_layer_in_strips_among_tiled_ones_widens_the_stripes_only_where_it_weighs() -> None:
    rows = tuple(tiles(Window(0, 0, 20_480, 256), 256))
    tiled, strips = BlockLayout(256, 256, 20_480, 20_480, 40), BlockLayout(1, 20_480, 20_480, 20_480, 40)
    order = reading_order(Stack(tiled, strips), rows, 256, HALO)
    assert order.tiles == rows
