"""Shared by the tests of training."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from mamol.core.contracts.train import Preset, TrainRequest
from mamol.core.training import stages


@pytest.fixture
def request_to_train(scene: object, tmp_path: Path, quick: object) -> TrainRequest:
    folder = tmp_path / "out"
    folder.mkdir()
    paths = {"model_path": str(folder / "model.safetensors"), "report_path": str(folder / "report.html")}
    return TrainRequest(scene.sensors, scene.labels, preset=Preset.FAST, device="cpu", **paths)


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> dict[str, torch.Tensor]:
    """The network's numbers as they are when the labels are first learnt, filled by the next training."""
    kept: dict[str, torch.Tensor] = {}
    original = stages.fit

    def remember(network: torch.nn.Module, *arguments: object) -> object:
        if not kept:
            kept.update({name: value.clone() for name, value in network.state_dict().items()})
        return original(network, *arguments)

    monkeypatch.setattr(stages, "fit", remember)
    return kept
