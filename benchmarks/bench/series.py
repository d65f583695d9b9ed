"""Series: beside a forest given the gap-filled features, against the number of dates, in memory, and in What-if."""

from __future__ import annotations

import time
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import torch
from mamol.core.contracts.preview import PreviewRequest, View
from mamol.core.contracts.season import HiddenDate
from mamol.core.contracts.sensors import Extent
from mamol.core.inference.engine import Engine
from mamol.core.model.network import MamolNetwork
from mamol.core.model.spec import ModelSpec
from mamol.core.progress import Progress
from mamol.core.raster.sensors import SensorBlock, open_sensors
from mamol.core.raster.tiles import Window
from mamol.core.what_if.make_preview import make_preview
from mamol.core.what_if.preview_memory import PreviewMemory
from sklearn.ensemble import RandomForestClassifier

from .job import classify_apart
from .measuring import REPEATS, Row, Spread, alternating, ratio, seconds
from .models import CLASSES, make_model
from .scenes import CRS, PIXEL, series

SIDE, LARGE_SIDE = 512, 5_000
FOREST_SIDE = 128
LEARNT = 5_000
DATES = (5, 10, 20, 40, 80)
VIEW_SIDE, SCREEN = 256, 512
BLOCK = 64
"""Edge of the block that is classified with ever more dates."""


def large_rows(folder: Path) -> list[Row]:
    """Measure the memory of a scene of 25 million pixels: some twenty minutes on two quiet cores."""
    folder.mkdir(exist_ok=True)
    model = folder / "series.safetensors"
    make_model(series(folder, SIDE), model)
    peak = classify_apart(model, series(folder, LARGE_SIDE), folder).peak
    return [
        Row(
            f"classify, 20 dates x 9 + 20 x 2 + 2 bands, all outputs, {LARGE_SIDE} x {LARGE_SIDE}: most memory "
            "over the idle process",
            "< 2 GB",
            f"{peak / 1e6:,.0f} MB",
        )
    ]


def rows(folder: Path) -> list[Row]:
    """Measure."""
    folder.mkdir(exist_ok=True)
    sources = series(folder, SIDE)
    model = folder / "series.safetensors"
    spec, network = make_model(sources, model)
    features = _described(sources, network)
    forest = _forest(features)
    ours, trees, peaks = [], [], []
    for _ in range(REPEATS):
        taken = classify_apart(model, sources, folder)
        ours.append(2 * SIDE**2 / taken.processor)
        peaks.append(taken.peak)
        start = time.process_time()
        forest.predict(features)
        trees.append(2 * len(features) / (time.process_time() - start))
    over = Spread(tuple(one / other for one, other in zip(ours, trees)))
    return [
        Row(
            f"classify, 20 dates x 9 + 20 x 2 + 2 bands, all outputs, {SIDE} x {SIDE}, over a forest of 200 trees, "
            "which is given the gap-filled features, by processor time",
            "≥ 1.0",
            over.text(".2f"),
            f"{Spread(tuple(ours)).text()} against {Spread(tuple(trees)).text()} px per second of two cores' time",
        ),
        _against_dates(spec, network),
        _flips(model, sources, folder),
        Row(f"most memory over the idle process, the same, {SIDE} x {SIDE}", "< 2 GB", f"{max(peaks) / 1e6:,.0f} MB"),
    ]


def _flips(model: Path, sources: tuple, folder: Path) -> Row:
    """Hide a date, or a sensor, in a view that is known, in turn."""
    side = VIEW_SIDE * PIXEL
    extent = Extent(500_000, 4_480_000 - side, 500_000 + side, 4_480_000, CRS)
    view = View(str(model), sources, extent, SCREEN, SCREEN, "cpu")
    names = tuple(source.name for source in sources)
    whole = PreviewRequest(view, names, str(folder / "preview.tif"), is_first=True)
    days = [one.date for one in sources[0].acquisitions]
    dates, sensors = [], []
    for number in range(REPEATS):
        memory = PreviewMemory()
        make_preview(memory, whole, Progress())
        without_date = replace(whole, hidden_dates=(HiddenDate(names[0], days[number]),))
        without_sensor = replace(whole, present=names[:1] + names[2:])
        for taken, request in ((dates, without_date), (sensors, without_sensor)):
            taken.append(seconds(partial(make_preview, memory, request, Progress()), time.process_time))
    date, sensor = Spread(tuple(dates)), Spread(tuple(sensors))
    return Row(
        f"what-if: a flip of one date of 20, {VIEW_SIDE} x {VIEW_SIDE}, over a flip of a sensor of 20 dates, by "
        "processor time",
        "< 2.0",
        ratio(date, sensor).text(".2f"),
        f"{date.text('.2f')} s against {sensor.text('.2f')} s",
    )


def _described(sources: tuple, network: MamolNetwork) -> np.ndarray:
    """Return what trees are shown of a part of the scene, (N, features)."""
    window, parts = Window(0, 0, FOREST_SIDE, FOREST_SIDE), []
    with open_sensors(sources) as stack, torch.inference_mode():
        for source, stem in zip(sources, network.each_stem()):
            block = stack.read(source.name, window, network.shape.halo)
            values, there = torch.from_numpy(block.values), torch.from_numpy(block.there)
            parts.append(stem.described(stem.features(values, there, block.days)).numpy())
    return np.concatenate(parts, axis=1)


def _forest(features: np.ndarray) -> RandomForestClassifier:
    """Train a forest on made-up classes that a few of the features tell, one label in ten wrong."""
    random = np.random.default_rng(0)
    known = features[random.permutation(len(features))[:LEARNT]]
    classes = (known[:, random.permutation(known.shape[1])[:20]] @ random.normal(size=(20, CLASSES))).argmax(1)
    wrong = random.random(len(classes)) < 0.1
    classes[wrong] = random.integers(0, CLASSES, wrong.sum())
    return RandomForestClassifier(200, n_jobs=2, random_state=0).fit(known, classes)


def _against_dates(spec: ModelSpec, network: MamolNetwork) -> Row:
    """Classify a block with ever more dates, in turn."""
    random = np.random.default_rng(0)
    edge = BLOCK + 2 * network.shape.halo
    engine = Engine(network, spec.sensor_names, with_expert_shares=True)

    def block(bands: int, dates: int) -> SensorBlock:
        values = random.normal(size=(bands * max(1, dates), edge, edge)).astype(np.float32)
        there = np.ones((edge, edge), dtype=bool)
        if not dates:
            return SensorBlock(values, there)
        days = tuple(7_600 + 7 * number for number in range(dates))
        return SensorBlock(values, there, np.ones((dates, edge, edge), dtype=bool), days)

    given = [
        {sensor.name: block(sensor.bands, dates if sensor.is_series else 0) for sensor in spec.sensors}
        for dates in DATES
    ]
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    calls = [lambda blocks=blocks: engine.run(blocks, BLOCK, BLOCK, Progress()) for blocks in given]
    taken = np.array([min(spread.values) for spread in alternating(calls, time.thread_time)])
    torch.set_num_threads(before)
    dates = np.array(DATES, dtype=float)
    slope, start = np.polyfit(dates, taken, 1, w=1 / taken)
    off = np.abs(slope * dates + start - taken) / taken
    return Row(
        f"time against dates, {DATES[0]} to {DATES[-1]}, processor time of the classify step, best of {REPEATS}",
        "linear within 15 %",
        f"off by {off.max():.0%} at most",
        f"{1e6 * start / BLOCK**2:.1f} µs a pixel and {1e6 * slope / BLOCK**2:.2f} µs a pixel and date",
    )
