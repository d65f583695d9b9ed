"""Whether points train as well as the same pixels of a label raster.

From the training part of a scene as many labelled pixels are drawn as there are to be points. One model learns from a
point somewhere in each of them, one from a raster in which only these pixels are labelled. Both map the scene, and both
maps are compared with the labels of the test part: other polygons than the points are from.

    .venv/bin/python -m mamol.benchmarks.points FOLDER [--count 200] [--seed 0]

On two cores, with one seed and the preset fast: indian_pines 72.0 and 72.0 %, rstoolbox_sentinel2_srtm 95.4 and 95.4 %,
rstoolbox_landsat5_srtm 100.0 and 100.0 % (points and pixels); two to three minutes each. With seed 1, on one
thread: 70.4 and 70.4 %, 96.2 and 96.2 %, 100.0 and 100.0 %.

The folder holds rasters on one grid, ``labels.tif`` and, where there is one, ``split_suggested.tif`` (1 training, 3
test); else squares of 16 pixels are in turn one and the other.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path

import numpy as np
import numpy.typing as npt
import rasterio
from mamol.core import api

OTHERS = ("labels.tif", "label_polygon_id.tif", "split_suggested.tif")
TRAINING, TEST = 1, 3
SQUARE = 16


def parts_of(folder: Path, shape: tuple[int, ...]) -> npt.NDArray[np.int64]:
    """Return the part each pixel, (height, width), is of; without a split of its own, squares of the scene in turn."""
    path = folder / "split_suggested.tif"
    if path.is_file():
        with rasterio.open(path) as split:
            return np.asarray(split.read(1), dtype=np.int64)
    rows, columns = np.indices(shape) // SQUARE
    return np.where((rows + columns) % 2 == 0, TRAINING, TEST)


def draw(folder: Path, count: int, seed: int, target: Path) -> tuple[api.LabelFeatures, api.LabelRaster, Path]:
    """Draw pixels; return points in them, the raster that has only them, and the test labels."""
    with rasterio.open(folder / "labels.tif") as dataset:
        labels, profile = dataset.read(1), {**dataset.profile, "nodata": 0}
    part = parts_of(folder, labels.shape)
    random = np.random.default_rng(seed)
    place = random.choice(np.flatnonzero((labels > 0) & (part == TRAINING)), count, replace=False)
    rows, columns = np.unravel_index(place, labels.shape)
    xs, ys = profile["transform"] * (columns + random.random(count), rows + random.random(count))
    features = tuple(
        ({"type": "Point", "coordinates": (x, y)}, int(labels[row, column]))
        for x, y, row, column in zip(xs.tolist(), ys.tolist(), rows, columns)
    )
    drawn = np.zeros_like(labels)
    drawn[rows, columns] = labels[rows, columns]
    for name, values in (("drawn.tif", drawn), ("test.tif", np.where(part == TEST, labels, 0))):
        with rasterio.open(target / name, "w", **profile) as dataset:
            dataset.write(values, 1)
    points = api.LabelFeatures(features, profile["crs"].to_wkt(), "points")
    return points, api.LabelRaster(str(target / "drawn.tif")), target / "test.tif"


def accuracy(folder: Path, labels: api.Labels, test: Path, seed: int, target: Path) -> tuple[float, float]:
    """Train, map and compare; return the overall accuracy on the test part, and the model's own figure."""
    rasters = [one for one in sorted(folder.glob("*.tif")) if one.name not in OTHERS]
    sensors = tuple(api.SensorSource(one.stem, str(one)) for one in rasters)
    model, classes = target / "model.safetensors", target / "map.tif"
    request = api.TrainRequest(sensors, labels, str(model), preset=api.Preset.FAST, seed=seed)
    trained = api.train(request, api.Progress())
    output = api.Output(api.OutputKind.CLASSES, str(classes))
    api.classify(api.ClassifyRequest(str(model), sensors, (output,)), api.Progress())
    compared = api.evaluate(api.EvaluateRequest(str(classes), api.LabelRaster(str(test))), api.Progress())
    return compared.accuracy.overall, trained.accuracy.overall


def main() -> None:
    """Compare, and print both figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        target = Path(name)
        points, raster, test = draw(given.folder, given.count, given.seed, target)
        for what, labels in (("points", points), ("pixels", raster)):
            start = time.monotonic()
            tested, own = accuracy(given.folder, labels, test, given.seed, target)
            seconds = time.monotonic() - start
            print(f"{what}: {100 * tested:.1f} % on the test part, {100 * own:.1f} % by its own split, {seconds:.0f} s")


if __name__ == "__main__":
    main()
