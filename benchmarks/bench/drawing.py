"""QGIS loading and drawing layers, timed in a process of its own: `python -m mamol.benchmarks.bench.drawing`."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence

from mamol.core.contracts.preview import View

TIMES = 4


def seconds_to_draw(view: View) -> float:
    """Return how long QGIS takes to load a view's layers and draw them, in the mean; the first time is not counted.

    Raises:
        subprocess.CalledProcessError: there is no QGIS.
    """
    extent = view.extent
    order = {
        "paths": [source.path for source in view.sensors],
        "extent": [extent.left, extent.bottom, extent.right, extent.top],
        "size": [view.width, view.height],
    }
    done = subprocess.run(
        [sys.executable, "-m", "mamol.benchmarks.bench.drawing", json.dumps(order)],
        stdout=subprocess.PIPE, check=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    taken: Sequence[float] = json.loads(done.stdout.splitlines()[-1])
    return sum(taken[1:]) / len(taken[1:])


def main() -> None:
    """Load and draw, again and again, as QGIS does when layers are added to a project."""
    from qgis.core import QgsApplication, QgsMapRendererParallelJob, QgsMapSettings, QgsRasterLayer, QgsRectangle
    from qgis.PyQt.QtCore import QSize

    application = QgsApplication([], True)
    application.initQgis()
    order = json.loads(sys.argv[1])
    taken = []
    for _ in range(TIMES):
        start = time.perf_counter()
        layers = [QgsRasterLayer(path, path) for path in order["paths"]]
        for layer in layers:
            layer.setDefaultContrastEnhancement()
        settings = QgsMapSettings()
        settings.setLayers(layers)
        settings.setDestinationCrs(layers[0].crs())
        settings.setExtent(QgsRectangle(*order["extent"]))
        settings.setOutputSize(QSize(*order["size"]))
        job = QgsMapRendererParallelJob(settings)
        job.start()
        job.waitForFinished()
        taken.append(time.perf_counter() - start)
        layers.clear()
    print(json.dumps(taken), flush=True)
    # Qt's own tidying up at exit is of no interest here.
    os._exit(0)


if __name__ == "__main__":
    main()
