"""Many jobs in one QGIS process: threads, open files and memory stay level."""

from __future__ import annotations

import gc
import os
import re
import sys
from pathlib import Path

import pytest
from mamol.core.contracts.outputs import OutputKind
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QEvent

# `make soak` asks for two hundred.
JOBS = int(os.environ.get("MAMOL_SOAK", "20"))
WARM_UP = 10
GROWTH = 40
"""Megabytes that QGIS and torch may keep, whether after 20 jobs or after 200."""


def state():
    """Give the number of threads and open files, and the memory in megabytes."""
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    process = Path("/proc/self")
    memory = int(re.search(r"VmRSS:\s+(\d+)", (process / "status").read_text())[1]) / 1024
    return len(list((process / "task").iterdir())), len(list((process / "fd").iterdir())), memory


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="what a process holds is read from /proc")
def test_many_jobs_leave_no_thread_no_open_file_and_no_memory(dock, scene_files, scene_layers, tmp_path, wait):
    from mamol.ui.jobs.task import running_jobs

    page = dock.classify_page
    assert dock.model_row.choose(scene_files.model)
    page.folder_widget.setFilePath(str(tmp_path))
    page.output_choice.choose([kind.value for kind in OutputKind])
    sources = {layer.id() for layer in scene_layers.values()}
    done = cancelled = 0
    states = []
    for number in range(WARM_UP + JOBS):
        if number == WARM_UP:
            before = state()
        page.try_to_start()
        assert page.is_running
        if number % 5 == 4:
            page.cancel()
            cancelled += 1
        else:
            done += 1
        wait(lambda: not page.is_running and not running_jobs())
        project = QgsProject.instance()
        project.removeMapLayers([key for key in project.mapLayers() if key not in sources])
        root = project.layerTreeRoot()
        for group in root.findGroups():
            root.removeChildNode(group)
        states.append(state())
    after = states[-1]
    sys.stdout.write(f"\n{done} runs, {cancelled} cancelled: threads {before[0]} -> {after[0]}, open files {before[1]} "
                     f"-> {after[1]}, memory {before[2]:.0f} -> {after[2]:.0f} MB\n")  # fmt: skip
    assert done > 0.7 * JOBS and len(list(tmp_path.glob("*_classes.tif"))) >= done
    # QGIS's pool of threads grows and shrinks by a few of its own.
    assert after[0] <= before[0] + 3
    assert after[1] <= before[1] + 3
    assert after[2] <= before[2] + GROWTH
    assert not list(tmp_path.glob(".*"))
