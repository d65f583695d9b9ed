r"""Train one model on several sensors, without QGIS.

With the demo scene (make demo-scene), a minute or three on two cores:

    .venv/bin/python examples/train.py

With your own rasters, one per sensor on any grid, and a raster of classes:

    .venv/bin/python examples/train.py --sensor SAR=s1.tif --sensor DSM=dsm.tif --labels classes.tif \
        --model fields.safetensors
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from pathlib import Path

from mamol import demo
from mamol.core import api


class ShownProgress(api.Progress):
    """Prints each tenth of the way, and what the job warns of."""

    def __init__(self) -> None:
        self._tenths = 0

    def report(self, fraction: float, message: str, values: Mapping[str, float] | None = None) -> None:
        """Print how far the job is."""
        if int(10 * fraction) > self._tenths:
            self._tenths = int(10 * fraction)
            print(f"{10 * self._tenths} % {message}", flush=True)

    def warn(self, sentence: str) -> None:
        """Print the sentence."""
        print(f"Note: {sentence}", flush=True)


def sensor(text: str) -> api.SensorSource:
    """Read "NAME=FILE"."""
    name, _, path = text.partition("=")
    return api.SensorSource(name, path)


def main(arguments: Sequence[str] | None = None) -> None:
    """Train, and print what the model is worth."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sensor", type=sensor, action="append", metavar="NAME=FILE", help="one for each sensor")
    parser.add_argument("--labels", default=str(demo.TRAINING_LABELS), help="a raster of classes; 0 is unlabelled")
    parser.add_argument("--model", default="build/examples/fields.safetensors", help="the file to write")
    parser.add_argument("--preset", default="fast", choices=[preset.value for preset in api.Preset])
    given = parser.parse_args(arguments)

    model = Path(given.model)
    model.parent.mkdir(parents=True, exist_ok=True)
    request = api.TrainRequest(
        sensors=tuple(given.sensor or (api.SensorSource(name, str(path)) for name, path in demo.SENSOR_FILES.items())),
        labels=api.LabelRaster(given.labels),
        model_path=str(model),
        report_path=str(model.with_suffix(".html")),
        preset=api.Preset(given.preset),
    )
    result = api.train(request, ShownProgress())
    print(f"Overall accuracy {result.accuracy.overall:.2f} on {result.validation_pixels} held-out pixels.")
    for pattern in result.patterns:
        print(f"  {pattern.accuracy.overall:.2f} with {' + '.join(pattern.sensors)}")
    print(f"The model is {result.model_path}, the report {result.report_path}.")


if __name__ == "__main__":
    main()
