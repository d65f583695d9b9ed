"""Training that takes seconds, and models that several tests share."""

from __future__ import annotations

import hashlib
import os
from dataclasses import replace
from pathlib import Path

import pytest
from mamol.core.contracts.train import Preset, TrainRequest
from mamol.core.progress import Progress
from mamol.core.training.presets import SCHEDULES, Schedule


def shorten(patch: pytest.MonkeyPatch, schedule: Schedule) -> None:
    """Make the fast preset a matter of seconds."""
    patch.setitem(SCHEDULES, Preset.FAST, schedule)


class KeptModels:
    """Trains where no test did so before on the same rasters with the same choices; else copies the model.

    Args:
        folder: where models are kept; the processes that share the tests share it.
        schedule: of the training.
    """

    def __init__(self, folder: Path, schedule: Schedule) -> None:
        self.folder, self.schedule = folder, schedule

    def write(self, request: TrainRequest) -> str:
        """Write the model that a request asks for and nothing else; return its path."""
        from mamol.core.training.train import train

        kept, path = self.folder / f"{self._key(request)}.safetensors", Path(request.model_path)
        if not kept.exists():
            with pytest.MonkeyPatch.context() as patch:
                shorten(patch, self.schedule)
                train(replace(request, report_path=None), Progress())
            # Another process may look for it at the same time.
            half = kept.with_suffix(f".{os.getpid()}")
            half.write_bytes(path.read_bytes())
            half.replace(kept)
        path.write_bytes(kept.read_bytes())
        return str(path)

    def _key(self, request: TrainRequest) -> str:
        digest = hashlib.sha256()
        for path in (*(sensor.path for sensor in request.sensors), request.labels.path):
            digest.update(hashlib.sha256(Path(path).read_bytes()).digest())
        sensors = tuple(replace(sensor, path="") for sensor in request.sensors)
        labels = replace(request.labels, path="")
        choices = replace(request, sensors=sensors, labels=labels, model_path="", report_path=None)
        digest.update(repr((choices, self.schedule)).encode())
        return digest.hexdigest()


def shared_folder(factory: pytest.TempPathFactory, name: str) -> Path:
    """Return a folder of this name that all processes of this run share."""
    base = factory.getbasetemp()
    folder = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / name
    folder.mkdir(exist_ok=True)
    return folder
