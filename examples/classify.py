"""Classify a scene with the sensors that are at hand, without QGIS.

With the demo scene and the model of examples/train.py, a sensor broken:

    .venv/bin/python examples/classify.py --without "AVIRIS B"

With your own:

    .venv/bin/python examples/classify.py --model fields.safetensors --sensor SAR=s1.tif --folder maps
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from mamol import demo
from mamol.core import api

KINDS = (api.OutputKind.CLASSES, api.OutputKind.CONFIDENCE, api.OutputKind.PATTERN)


def sensor(text: str) -> api.SensorSource:
    """Read "NAME=FILE"."""
    name, _, path = text.partition("=")
    return api.SensorSource(name, path)


def main(arguments: Sequence[str] | None = None) -> None:
    """Classify, and print what came of it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model", default="build/examples/fields.safetensors")
    parser.add_argument("--sensor", type=sensor, action="append", metavar="NAME=FILE", help="one for each at hand")
    parser.add_argument("--without", action="append", default=[], metavar="NAME", help="a sensor to do without")
    parser.add_argument("--folder", default="build/examples/maps", help="where the maps go")
    given = parser.parse_args(arguments)

    folder = Path(given.folder)
    folder.mkdir(parents=True, exist_ok=True)
    sensors = given.sensor or [api.SensorSource(name, str(path)) for name, path in demo.SENSOR_FILES.items()]
    request = api.ClassifyRequest(
        model_path=given.model,
        sensors=tuple(one for one in sensors if one.name not in given.without),
        outputs=tuple(api.Output(kind, str(folder / f"{kind.value}.tif")) for kind in KINDS),
    )
    result = api.classify(request)
    used, absent = " + ".join(result.sensors_used), " + ".join(result.sensors_absent) or "nothing"
    print(f"{result.valid_pixels} pixels classified in {result.seconds:.1f} s with {used}, without {absent};")
    print(f"mean confidence {result.mean_confidence:.2f}. The maps are in {folder}.")
    for sentence in result.warnings:
        print(f"Note: {sentence}")


if __name__ == "__main__":
    main()
