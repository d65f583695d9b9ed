"""How time and memory grow with pixels and with sensors."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
import torch
from mamol.core.inference.engine import Engine
from mamol.core.progress import Progress
from mamol.core.raster.sensors import SensorBlock

from .job import classify_apart
from .measuring import REPEATS, Row, Spread, alternating, ratio
from .models import make_model
from .scenes import satellites, spectrometers

SIDES = (320, 700, 1000, 1500)
LARGE_SIDES = (3200, 10_000)
MOST_SENSORS = 6


def rows(folder: Path, large: bool) -> list[Row]:
    """Measure; with ``large`` scenes of 10^7 and 10^8 pixels too."""
    folder.mkdir(exist_ok=True)
    sides = SIDES + (LARGE_SIDES if large else ())
    model = folder / "satellites.safetensors"
    make_model(satellites(folder, sides[0]), model)
    taken = {}
    for side in sides:
        repeats = REPEATS if side < LARGE_SIDES[0] else 1
        taken[side] = [classify_apart(model, satellites(folder, side), folder) for _ in range(repeats)]
        print(f"  {side} x {side}: {taken[side][0]}", flush=True)
    pixels = np.array([side**2 for side in sides], dtype=float)
    seconds = np.array([Spread(tuple(one.processor for one in taken[side])).median for side in sides])
    # Least squares of what the fit is off, relative to the time.
    slope, start = np.polyfit(pixels, seconds, 1, w=1 / seconds)
    off = np.abs(slope * pixels + start - seconds) / seconds
    largest = sides[-1]
    peaks = ", ".join(f"{side}: {max(one.peak for one in taken[side]) / 1e6:,.0f} MB" for side in sides[1:])
    return [
        Row(
            f"time against pixels, {pixels[0]:.0e} to {pixels[-1]:.0e}, processor time",
            "linear within 10 %",
            f"off by {off.max():.0%} at most",
            f"{start:.1f} s and {slope * 1e6:.1f} s a million pixels",
        ),
        Row(
            f"most memory over the idle process, bands 12 + 2 + 1, all outputs, {largest} x {largest}",
            "< 2 GB, no growth",
            f"{max(one.peak for one in taken[largest]) / 1e6:,.0f} MB",
            f"by edge of the scene: {peaks}",
        ),
        _six_against_two(folder),
    ]


def _six_against_two(folder: Path) -> Row:
    """Classify a tile with six sensors of a model of six, and with two of them."""
    sources = spectrometers(folder, 256, MOST_SENSORS)
    spec, network = make_model(sources, folder / "six.safetensors")
    side = 128
    random = np.random.default_rng(0)
    edge = side + 2 * network.shape.halo
    blocks = {
        sensor.name: SensorBlock(
            random.normal(size=(sensor.bands, edge, edge)).astype(np.float32), np.ones((edge, edge), dtype=bool)
        )
        for sensor in spec.sensors
    }
    engine = Engine(network, spec.sensor_names, with_expert_shares=True)
    two = {name: blocks[name] for name in spec.sensor_names[:2]}
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    calls = [lambda given=given: engine.run(given, side, side, Progress()) for given in (blocks, two)]
    all_six, only_two = alternating(calls, time.thread_time)
    torch.set_num_threads(before)
    return Row(
        "six sensors against two, classify step",
        "≤ 3.0 x (present tokens)",
        f"{ratio(all_six, only_two).text('.2f')} x",
    )
