"""Classifying two sensors of 200 bands in all, beside a forest and beside the authors' network."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
import torch
from mamol import demo
from mamol.core.contracts.outputs import OutputKind
from mamol.core.device import cpu_vectors, limited_threads
from mamol.core.model.spec import Architecture
from mamol.core.model.trunk import Trunk
from mamol.core.raster.sensors import open_sensors
from mamol.core.raster.tiles import Window
from sklearn.ensemble import RandomForestClassifier

from .job import classify_apart
from .measuring import REPEATS, Row, Spread, seconds
from .models import make_model
from .scenes import spectrometers

FOREST_SIDE = 256
AUTHORS = Architecture(width=768, depth=12, heads=12, mlp_ratio=4, tokens=196)


def rows(folder: Path, side: int) -> list[Row]:
    """Measure, the three in turn."""
    sources = spectrometers(folder, side)
    model = folder / "spectrometers.safetensors"
    _, network = make_model(sources, model)
    features = _features(sources, network)
    forest = _forest(sources, network)
    trunk = Trunk(AUTHORS).eval()
    ours, processor, forests, forests_processor, authors, alone = [], [], [], [], [], []
    for _ in range(REPEATS):
        taken = classify_apart(model, sources, folder)
        ours.append(side**2 / taken.seconds)
        processor.append(2 * side**2 / taken.processor)
        start = time.process_time()
        forests.append(len(features) / seconds(lambda: forest.predict(features)))
        forests_processor.append(2 * len(features) / (time.process_time() - start))
        authors.append(1 / seconds(lambda: _classify_as_authors(trunk)))
        alone.append(classify_apart(model, sources, folder, (OutputKind.CLASSES,)).processor / taken.processor)
    speed, trees, paper = Spread(tuple(ours)), Spread(tuple(forests)), Spread(tuple(authors))
    over_forest = Spread(tuple(one / other for one, other in zip(ours, forests)))
    by_processor = Spread(tuple(one / other for one, other in zip(processor, forests_processor)))
    over_authors = Spread(tuple(one / other for one, other in zip(ours, authors)))
    usage = Spread(tuple(1 / one - 1 for one in alone))
    return [
        Row(
            f"classify, 2 sensors with 200 bands, all outputs, {side} x {side}, whole job",
            "≥ 40,000 px/s",
            f"{speed.text()} px/s",
            f"{Spread(tuple(processor)).text()} px per second of two cores' time: what a quiet machine would give",
        ),
        Row(
            "the same over a forest of 200 trees, which is given the features",
            "≥ 1.2" if cpu_vectors() == "AVX512" else "≥ 1.5",
            over_forest.text(".2f"),
            f"forest: {trees.text()} px/s; by processor time {by_processor.text('.2f')}",
        ),
        Row(
            "the same over the authors' shape (ViT-B, 197 tokens, a pass per sensor)",
            "≥ 10,000",
            over_authors.text(),
            f"authors' shape: {paper.text('.2f')} px/s",
        ),
        Row("all outputs over classes alone, processor time of the job", "", f"{usage.text('.0%')} more"),
    ]


def _features(sources: tuple, network: torch.nn.Module) -> np.ndarray:
    """Return the stems' features of a part of the scene, (N, features)."""
    with open_sensors(sources) as stack, torch.inference_mode():
        blocks = [stack.read(one.name, Window(0, 0, FOREST_SIDE, FOREST_SIDE), network.shape.halo) for one in sources]
        parts = [
            stem.features(torch.from_numpy(block.values), torch.from_numpy(block.valid)).numpy()
            for block, stem in zip(blocks, network.each_stem())
        ]
    return np.concatenate(parts, axis=1)


def _forest(sources: tuple, network: torch.nn.Module) -> RandomForestClassifier:
    """Train a forest on the demo's labels: the scene's first corner is the demo's."""
    import rasterio

    with rasterio.open(demo.ALL_LABELS) as dataset:
        labels = np.zeros((FOREST_SIDE, FOREST_SIDE), dtype=np.int64)
        labels[: dataset.height, : dataset.width] = dataset.read(1)
    features, labels = _features(sources, network), labels.ravel()
    forest = RandomForestClassifier(200, n_jobs=2, random_state=0)
    return forest.fit(features[labels > 0][::2], labels[labels > 0][::2])


@torch.inference_mode()
def _classify_as_authors(trunk: Trunk) -> None:
    """Pass one pixel through the trunk, once per sensor."""
    tokens = torch.randn(1, AUTHORS.tokens, AUTHORS.width)
    with limited_threads():
        torch.set_num_threads(2)
        for _ in range(2):
            trunk(tokens)
