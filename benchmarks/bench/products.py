"""The classify step beside the machine's matrix products, and what experts add to it: one thread, its own time."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
import torch
from mamol.core.contracts.limits import BLOCK_SIZE
from mamol.core.device import cpu_vectors
from mamol.core.inference.engine import Engine
from mamol.core.model.fast_cpu.product import fast_product
from mamol.core.progress import Progress
from mamol.core.raster.sensors import SensorBlock
from torch import Tensor, nn

from .measuring import Row, Spread, alternating, ratio
from .models import make_model
from .operations import count_operations
from .scenes import spectrometers

SHAPES = ((2048, 2048, 2048), (192, 64, 3072), (64, 128, 3072), (80, 576, 1024))
"""Rows, depth and columns of products; the fastest, by either of torch's libraries, says what the machine can."""
HOLES = 0.3
NAMES = ("spectrometer 0", "spectrometer 1")


def rows(folder: Path) -> list[Row]:
    """Measure on made-up values of one tile."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        return _rows(folder)
    finally:
        torch.set_num_threads(before)


def _rows(folder: Path) -> list[Row]:
    _, network = make_model(spectrometers(folder, 256), folder / "tile.safetensors")
    _, bare = make_model(spectrometers(folder, 256), folder / "tile.safetensors")
    bare.adapters = nn.ModuleList()
    with_experts = Engine(network, NAMES, with_expert_shares=False)
    without = Engine(bare, NAMES, with_expert_shares=False)
    watched = Engine(network, NAMES, with_expert_shares=True)
    whole, mixed = tile_blocks(network, 0.0), tile_blocks(network, HOLES)

    def run(engine: Engine, blocks: dict[str, SensorBlock]) -> None:
        engine.run(blocks, BLOCK_SIZE, BLOCK_SIZE, Progress())

    calls = [
        lambda: run(with_experts, whole), lambda: run(without, whole), lambda: run(with_experts, mixed),
        lambda: run(without, mixed), lambda: run(watched, whole),
    ]  # fmt: skip
    fixed, fixed_bare, holes, holes_bare, usage = alternating(calls, time.thread_time)
    rate = _product_rate()
    pixels = BLOCK_SIZE**2
    operations = count_operations(lambda: run(with_experts, whole))
    added = operations / count_operations(lambda: run(without, whole)) - 1
    share = Spread(tuple(operations / one / rate for one in fixed.values))
    return [
        Row(
            "share of the measured fp32 matrix-product rate, classify step, one core",
            "≥ 50 %",
            share.text(".0%"),
            f"{operations / pixels / 1e6:.2f} million operations a pixel; {rate / 1e9:.0f} billion a second at best; "
            f"{Spread(tuple(pixels / one for one in fixed.values)).text()} px/s and core; "
            f"{cpu_vectors() or 'unknown vectors'}, products by {'MKL' if fast_product() is None else 'oneDNN'}",
        ),
        Row(
            "experts over the bare trunk, fixed pattern",
            "≤ 5 %",
            _more(fixed, fixed_bare),
            f"their products alone are {added:.1%} of the operations",
        ),
        Row("experts over the bare trunk, mixed patterns", "≤ 20 %", _more(holes, holes_bare)),
        Row("measuring the experts' usage over classes alone", "≤ 15 %", _more(usage, fixed)),
    ]


def _more(first: Spread, second: Spread) -> str:
    return Spread(tuple(one - 1 for one in ratio(first, second).values)).text(".1%") + " more"


def tile_blocks(network: nn.Module, holes: float, tile: int = BLOCK_SIZE) -> dict[str, SensorBlock]:
    """Make up a square tile's values, with this share of pixels missing in each sensor."""
    random = np.random.default_rng(0)
    side = tile + 2 * network.shape.halo
    blocks = {}
    for name, stem in zip(NAMES, network.each_stem()):
        values = (
            random.normal(size=(len(stem.mean), side, side)).astype(np.float32) * 100 + stem.mean.numpy()[:, None, None]
        )
        valid = random.random((side, side)) >= holes
        blocks[name] = SensorBlock(values * valid, valid)
    return blocks


def _product_rate() -> float:
    """Return the operations a second of the fastest product."""
    rates = []
    with torch.inference_mode():
        for height, depth, columns in SHAPES:
            operations = 2 * height * depth * columns
            times = max(1, round(2e9 / operations))
            for multiply in (torch.mm, fast_product()):
                if multiply is not None:
                    call = partial(_multiply, multiply, height, depth, columns, times)
                    (taken,) = alternating([call], time.thread_time)
                    rates.append(operations * times / min(taken.values))
    return max(rates)


def _multiply(multiply: Callable[[Tensor, Tensor], Tensor], height: int, depth: int, columns: int, times: int) -> None:
    first, second = torch.randn(height, depth), torch.randn(depth, columns)
    for _ in range(times):
        multiply(first, second)
