r"""Classify a large scene tile by tile on a Dask cluster, or on worker processes of this machine.

With the demo scene and the model of examples/train.py, on two workers of this machine:

    .venv/bin/python examples/classify_with_dask.py

On a cluster, whose machines all see the same files (docs/scaling.md):

    .venv/bin/python examples/classify_with_dask.py --scheduler tcp://10.0.0.1:8786 --model /data/fields.safetensors \
        --sensor SAR=/data/sentinel1.vrt --folder /data/map --tile-size 2048
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from mamol import demo
from mamol.core import api
from mamol.core.distributed.cluster import connected


def sensor(text: str) -> api.SensorSource:
    """Read "NAME=FILE"."""
    name, _, path = text.partition("=")
    return api.SensorSource(name, path)


def main(arguments: Sequence[str] | None = None) -> None:
    """Classify, and print where the mosaic is."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model", default="build/examples/fields.safetensors")
    parser.add_argument("--sensor", type=sensor, action="append", metavar="NAME=FILE", help="one for each at hand")
    parser.add_argument("--folder", default="build/examples/mosaic", help="must not exist yet, or be empty")
    parser.add_argument("--tile-size", type=int, default=256, help="in pixels, a multiple of 256")
    parser.add_argument("--scheduler", help="address of a running one; none starts workers here")
    parser.add_argument("--workers", type=int, default=2, help="how many to start here")
    given = parser.parse_args(arguments)

    sensors = given.sensor or [api.SensorSource(name, str(path)) for name, path in demo.SENSOR_FILES.items()]
    request = api.MosaicRequest(
        model_path=str(Path(given.model).resolve()),
        sensors=tuple(sensors),
        kinds=(api.OutputKind.CLASSES, api.OutputKind.CONFIDENCE),
        folder=str(Path(given.folder).resolve()),
        tile_size=given.tile_size,
        resume=True,
    )
    with connected(given.scheduler, None if given.scheduler else given.workers) as client:
        result = api.classify_mosaic(request, client)
    print(f"{result.valid_pixels} pixels in {result.seconds:.1f} s; the map is {Path(request.folder) / 'classes.vrt'}.")


if __name__ == "__main__":  # worker processes import this file again
    main()
