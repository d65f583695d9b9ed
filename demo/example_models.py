"""Trains the two models of the example that ships with the plugin: ``python -m mamol.demo.example_models``.

After ``make demo-scene``. Each takes a minute or three; what is written belongs into the repository.
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import rasterio

from ..core import api
from ..core.contracts.example import FARMLAND, MADE_UP, ExampleScene, example_model
from ..core.example import made_up
from . import CHECKOUT, SENSOR_FILES, TRAINING_LABELS
from .scene import read_class_rows

RESOURCES = CHECKOUT / "resources" / "example"


def main() -> None:
    """Train both, or the one that is named, and print what they are worth."""
    RESOURCES.mkdir(parents=True, exist_ok=True)
    wanted = sys.argv[1:] or [FARMLAND.key, MADE_UP.key]
    if FARMLAND.key in wanted:
        _train_farmland()
    if MADE_UP.key in wanted:
        _train_made_up()


def _train_farmland() -> None:
    farmland = tuple(api.SensorSource(name, str(path)) for name, path in SENSOR_FILES.items())
    classes = tuple(api.ClassEntry(*row) for row in read_class_rows())
    _train(FARMLAND, farmland, TRAINING_LABELS, classes)


def _train_made_up() -> None:
    with TemporaryDirectory() as folder:
        paths = made_up.make_scene(Path(folder))
        labels = Path(folder) / "labels.tif"
        with rasterio.open(next(iter(paths.values()))) as dataset:
            profile = dataset.profile | {"count": 1, "dtype": "uint8", "nodata": 0, "predictor": 1}
        with rasterio.open(labels, "w", **profile) as dataset:
            dataset.write(made_up.labelled_ground(), 1)
        sensors = tuple(api.SensorSource(name, str(path)) for name, path in paths.items())
        _train(MADE_UP, sensors, labels, tuple(api.ClassEntry(*row) for row in made_up.CLASSES))


def _train(
    scene: ExampleScene, sensors: tuple[api.SensorSource, ...], labels: Path, classes: tuple[api.ClassEntry, ...]
) -> None:
    path = example_model(scene)
    result = api.train(
        api.TrainRequest(sensors, api.LabelRaster(str(labels)), str(path), classes, preset=api.Preset.FAST)
    )
    size = path.stat().st_size / 1000
    print(f"{path.name}: {size:,.0f} kB, overall accuracy {result.accuracy.overall:.2f}, {result.seconds:.0f} s")
    for pattern in result.patterns:
        print(f"  {pattern.accuracy.overall:.2f} with {' + '.join(pattern.sensors)}")


if __name__ == "__main__":
    main()
