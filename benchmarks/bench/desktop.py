"""What QGIS's main thread feels: loading the plugin, and a job in the background. Runs in a process of its own."""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from .measuring import REPEATS, Row, Spread
from .scenes import satellites

SIDE = 700
BEAT_MILLISECONDS = 10


def rows(folder: Path) -> list[Row]:
    """Measure in fresh QGIS applications, offscreen."""
    from .models import make_model  # imports torch, which the process that is measured must not

    model = folder / "desktop.safetensors"
    make_model(satellites(folder, SIDE), model)
    # Compiled modules are kept, as QGIS keeps them; the first run makes them and is not counted.
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": str(folder / "compiled")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    told = []
    for _ in range(REPEATS + 1):
        done = subprocess.run(
            [sys.executable, "-m", "mamol.benchmarks.bench.desktop", str(folder), str(model)],
            stdout=subprocess.PIPE, check=True, env=environment,
        )  # fmt: skip
        told.append(json.loads(done.stdout.splitlines()[-1]))
    told = told[1:]
    loads, torch_there = [one["load"] for one in told], any(one["torch"] for one in told)
    stalls, idle = [one["stall"] for one in told], [one["idle"] for one in told]
    return [
        Row(
            "loading the plugin (import, action, dock, provider)",
            "< 100 ms, no torch",
            f"{Spread(tuple(loads)).text('.0f', 1e3)} ms, {'torch is there' if torch_there else 'no torch'}",
        ),
        Row(
            "longest stall of QGIS's main thread while Classify runs",
            "< 50 ms",
            f"{Spread(tuple(stalls)).text('.0f', 1e3)} ms",
            f"with nothing running: {Spread(tuple(idle)).text('.0f', 1e3)} ms",
        ),
    ]


def main() -> None:
    """Load the plugin, run a job, tell."""
    from qgis.core import QgsApplication
    from qgis.gui import QgsMapCanvas
    from qgis.PyQt.QtCore import QEventLoop, Qt, QTimer
    from qgis.PyQt.QtWidgets import QMainWindow

    application = QgsApplication([], True)
    application.initQgis()
    window = QMainWindow()
    interface = _Interface(QgsMapCanvas(window), window)
    # What this process made before is not the plugin's to look through.
    gc.collect()
    start = time.perf_counter()
    from mamol import classFactory

    plugin = classFactory(interface)
    plugin.initGui()
    load, torch_there = time.perf_counter() - start, "torch" in sys.modules
    gaps: list[float] = []
    last = [time.perf_counter()]

    def beat() -> None:
        now = time.perf_counter()
        gaps.append(now - last[0])
        last[0] = now

    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(beat)
    loop = QEventLoop()
    timer.start(BEAT_MILLISECONDS)
    QTimer.singleShot(1000, loop.quit)
    loop.exec()
    idle = max(gaps[1:])
    task = _task(Path(sys.argv[1]), Path(sys.argv[2]))
    for signal in (task.completed, task.failed, task.cancelled_by_user):
        signal.connect(lambda *_: loop.quit())
    failed: list[str] = []
    task.failed.connect(lambda *said: failed.extend(said))
    gaps.clear()
    last[0] = time.perf_counter()
    from mamol.ui.jobs.task import run_job

    run_job(task)
    loop.exec()
    timer.stop()
    if failed:
        raise RuntimeError(failed)
    print(json.dumps({"load": load, "torch": torch_there, "idle": idle, "stall": max(gaps)}), flush=True)
    plugin.unload()
    # Qt's own tidying up at exit is of no interest here.
    os._exit(0)


class _Interface:
    """As much of QGIS's interface as the plugin asks for, done with Qt's own widgets."""

    def __init__(self, canvas: Any, window: Any) -> None:
        self.mapCanvas = lambda: canvas
        self.mainWindow = lambda: window
        self.layerTreeView = lambda: None
        tool_bar, menu = window.addToolBar("Plugins"), window.menuBar().addMenu("Raster")
        self.addToolBarIcon, self.removeToolBarIcon = tool_bar.addAction, tool_bar.removeAction
        self.addPluginToRasterMenu = lambda _, action: menu.addAction(action)
        self.removePluginRasterMenu = lambda _, action: menu.removeAction(action)
        self.addDockWidget, self.removeDockWidget = window.addDockWidget, window.removeDockWidget


def _task(folder: Path, model: Path) -> object:
    from mamol.benchmarks.bench.models import ALL_MAPS
    from mamol.core.contracts.classify import ClassifyRequest
    from mamol.core.contracts.outputs import Output
    from mamol.ui.jobs.task import JobTask

    def run(request: ClassifyRequest, progress: object) -> object:
        from mamol.core.inference.classify import classify

        return classify(request, progress)

    outputs = tuple(Output(kind, str(folder / f"stall_{kind.value}.tif")) for kind in ALL_MAPS)
    return JobTask("classify", run, ClassifyRequest(str(model), satellites(folder, SIDE), outputs, device="cpu"))


if __name__ == "__main__":
    main()
