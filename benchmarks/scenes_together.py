"""Whether places trained together are as good as each alone, and what a place that no model has seen gets.

Of every place, squares of 16 pixels are in turn for training and for test. One model learns each place alone, and one
all places but one, in turn. All models map all places; the maps are compared with the labels of the test squares.

    .venv/bin/python -m mamol.benchmarks.scenes_together FOLDER PLACE PLACE [...] [--preset fast] [--seed 0] [--own]
        [--simple]

Each place is a folder in FOLDER with rasters on one grid, ``labels*.tif`` and, where there is one, ``classes.csv``.
``--own`` brings the values of each scene to those of the first by its own statistics. ``--simple`` asks a forest and a
logistic regression instead, each of the places and of every two: what they lose together is not the network's doing.
Results: benchmarks/scenes_together.md.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from dataclasses import dataclass, replace
from itertools import combinations
from pathlib import Path

import numpy as np
import rasterio
from mamol.core import api
from rasterio.warp import transform
from scipy.ndimage import uniform_filter
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

SQUARE = 16
SIMPLE_PIXELS = 8_000
EARTH_RADIUS = 6371.0
Accuracies = dict[str, dict[str, float]]


@dataclass(frozen=True)
class Place:
    """A place: what a model may learn from it, what it is tested with, and where it is (radians)."""

    scene: api.TrainingScene
    test: api.LabelRaster
    longitude: float
    latitude: float


def read_place(folder: Path, target: Path) -> Place:
    """Cut a place's labels into squares for training and for test."""
    (path,) = sorted(folder.glob("labels*.tif"))
    with rasterio.open(path) as dataset:
        labels, profile = dataset.read(1), {**dataset.profile, "nodata": 0}
        middle = dataset.xy(dataset.height // 2, dataset.width // 2)
        (longitude,), (latitude,) = transform(dataset.crs, "EPSG:4326", [middle[0]], [middle[1]])
    rows, columns = np.indices(labels.shape) // SQUARE
    is_test = (rows + columns) % 2 == 1
    for what, kept in (("training", ~is_test), ("test", is_test)):
        with rasterio.open(target / f"{folder.name}_{what}.tif", "w", **profile) as dataset:
            dataset.write(np.where(kept, labels, 0).astype(labels.dtype), 1)
    table = folder / "classes.csv"
    classes = api.read_class_table(table) if table.is_file() else ()
    rasters = [one for one in sorted(folder.glob("*.tif")) if one != path]
    sensors = tuple(api.SensorSource(one.stem, str(one)) for one in rasters)
    training = api.LabelRaster(str(target / f"{folder.name}_training.tif"))
    scene = api.TrainingScene(folder.name, sensors, training, classes)
    test = api.LabelRaster(str(target / f"{folder.name}_test.tif"))
    return Place(scene, test, float(np.radians(longitude)), float(np.radians(latitude)))


def distance(one: Place, other: Place) -> float:
    """Compute the distance of two places in kilometres, along a great circle."""
    angle = np.sin(one.latitude) * np.sin(other.latitude) + np.cos(one.latitude) * np.cos(other.latitude) * np.cos(
        one.longitude - other.longitude
    )
    return EARTH_RADIUS * float(np.arccos(np.clip(angle, -1, 1)))


def train_on(places: list[Place], preset: api.Preset, seed: int, target: Path, own: bool = False) -> Path:
    """Train one model on places; return its file."""
    first, *others = (place.scene for place in places)
    model = target / f"{'+'.join(place.scene.name for place in places)[:80]}.safetensors"
    request = api.TrainRequest(first.sensors, first.labels, str(model), first.classes, preset=preset, seed=seed)
    api.train(replace(request, scenes=tuple(others), scene_name=first.name, scene_statistics=own))
    return model


def tested_on(place: Place, model: Path, target: Path) -> float:
    """Map a place and compare; return the overall accuracy on its test squares."""
    output = api.Output(api.OutputKind.CLASSES, str(target / f"{model.stem}_{place.scene.name}.tif"))
    api.classify(api.ClassifyRequest(str(model), place.scene.sensors, (output,)))
    request = api.EvaluateRequest(output.path, place.test, reference_classes=place.scene.classes)
    return api.evaluate(request).accuracy.overall


def simple_table(place: Place) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Read the bands of a place, with their means over 3 and 9 pixels, and its classes: for training, and for test."""
    layers = []
    for source in place.scene.sensors:
        with rasterio.open(source.path) as dataset:
            bands = dataset.read().astype(np.float32)
        layers += [uniform_filter(band, size) for size in (1, 3, 9) for band in bands]
    found: list[np.ndarray] = []
    for labels in (place.scene.labels, place.test):
        with rasterio.open(labels.path) as dataset:
            classes = dataset.read(1)
        found += [np.stack(layers, axis=-1)[classes > 0], classes[classes > 0]]
    return found[0], found[1], found[2], found[3]


def ask_simple(places: list[Place], seed: int) -> None:
    """Train a forest and a regression on each place and on every two; print how right they are on the test squares."""
    random = np.random.default_rng(seed)
    tables = {place.scene.name: simple_table(place) for place in places}
    drawn = {name: random.choice(len(table[1]), SIMPLE_PIXELS, replace=False) for name, table in tables.items()}
    for group in (*((name,) for name in tables), *combinations(tables, 2)):
        known = np.concatenate([tables[name][0][drawn[name]] for name in group])
        classes = np.concatenate([tables[name][1][drawn[name]] for name in group])
        forest = RandomForestClassifier(40, min_samples_leaf=2, random_state=seed).fit(known, classes)
        regression = make_pipeline(StandardScaler(), LogisticRegression(max_iter=120)).fit(known, classes)
        told = [
            f"{name}: forest {100 * forest.score(*tables[name][2:]):.1f} %, "
            f"regression {100 * regression.score(*tables[name][2:]):.1f} %"
            for name in group
        ]
        print(f"{' + '.join(group)}: {'; '.join(told)}", flush=True)


def main() -> None:
    """Train, map, compare, and print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("places", nargs="+")
    parser.add_argument("--preset", default="fast")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--own", action="store_true")
    parser.add_argument("--simple", action="store_true")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        target, start = Path(name), time.monotonic()
        places = [read_place(given.folder / one, target) for one in given.places]
        if given.simple:
            ask_simple(places, given.seed)
            return
        groups = [[place] for place in places]
        if len(places) > 1:
            groups += [[other for other in places if other is not place] for place in places]
        found: Accuracies = {}
        for group in groups:
            model = train_on(group, api.Preset(given.preset), given.seed, target, given.own)
            key = " + ".join(place.scene.name for place in group)
            found[key] = {place.scene.name: tested_on(place, model, target) for place in places}
            cells = " | ".join(f"{100 * found[key][place.scene.name]:.1f}" for place in places)
            print(f"| {key} | {cells} |", flush=True)
        for place in places:
            print(_sentence(place, places, found))
        print(f"{time.monotonic() - start:.0f} s")


def _sentence(place: Place, places: list[Place], found: Accuracies) -> str:
    """Return what a place gets from its own model, from the nearest other place's, and from all others together."""
    name = place.scene.name
    others = [other for other in places if other is not place]
    nearest = min(others, key=lambda other: distance(place, other))
    together = [key for key in found if name in key.split(" + ") and " + " in key]
    mean = np.mean([found[key][name] for key in together]) if together else float("nan")
    left_out = found[" + ".join(other.scene.name for other in others)][name]
    return (
        f"{name}: alone {100 * found[name][name]:.1f} %, together with others {100 * mean:.1f} %; unseen: nearest "
        f"single place ({nearest.scene.name}, {distance(place, nearest):,.0f} km) "
        f"{100 * found[nearest.scene.name][name]:.1f} %, all others together {100 * left_out:.1f} %"
    )


if __name__ == "__main__":
    main()
