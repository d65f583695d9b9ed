"""What the training job promises across its parts: the buffer is the network's, and cancelling counts to the end."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from mamol.core.contracts.train import TrainRequest
from mamol.core.errors import Cancelled
from mamol.core.model.file import load_model
from mamol.core.progress import Progress
from mamol.core.training import scene_samples
from mamol.core.training import train as train_module
from mamol.core.training.samples import Role
from mamol.core.training.train import train


class Stoppable(Progress):
    stop = False

    def cancelled(self) -> bool:
        return self.stop


def test_no_window_of_a_trained_pixel_holds_a_validation_pixel(
    request_to_train: TrainRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The buffer must fit the window of the network that is trained, whatever its size."""
    kept: list[np.ndarray] = []
    original = scene_samples.assign_roles
    monkeypatch.setattr(scene_samples, "assign_roles", lambda *a: kept.append(original(*a)) or kept[0])
    _, network = load_model(train(request_to_train, Progress()).model_path)
    halo = max(network.shape.scales) // 2
    assert halo > 0
    training, validation = (np.argwhere(kept[0] & role) for role in (Role.TRAINING, Role.VALIDATION))
    assert len(training) and len(validation)
    apart = np.abs(training[:, None] - validation[None]).max(axis=2).min()
    assert apart > halo


def test_cancelling_when_all_but_the_writing_is_done_writes_nothing(
    request_to_train: TrainRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    progress = Stoppable()
    original = train_module.versions

    def stop_here() -> dict[str, str]:
        progress.stop = True
        return original()

    monkeypatch.setattr(train_module, "versions", stop_here)
    with pytest.raises(Cancelled):
        train(request_to_train, progress)
    assert list(Path(request_to_train.model_path).parent.iterdir()) == []
