"""At the plugin's start: clearing away what a QGIS that was killed left half written."""

from __future__ import annotations

from pathlib import Path

from ...core.files.left_behind import sweep_folder
from ...core.progress import Progress
from ..jobs.task import JobTask, run_job
from ..language.words import tr
from ..settings import Settings


def sweep_after_crash() -> None:
    """Clear the folder results were saved to last, off the main thread; other folders when a run writes there."""
    folder = Settings().output_folder
    if folder is not None:
        task = JobTask(tr("MaMOL: clean up"), _sweep, folder, needs_torch=False)
        run_job(task)


def _sweep(folder: str, _progress: Progress) -> None:
    sweep_folder(Path(folder))
