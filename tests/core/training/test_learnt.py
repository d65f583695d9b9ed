"""A training that was cancelled goes on where it was; what cannot be taken up is told in a sentence."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from mamol.core.contracts.labels import ClassEntry
from mamol.core.contracts.train import Preset, TrainRequest
from mamol.core.errors import Cancelled, OutputError
from mamol.core.model.file import load_model
from mamol.core.progress import Progress
from mamol.core.training import pretraining, teacher
from mamol.core.training.learnt import STEPS, Learnt, digest
from mamol.core.training.train import train
from mamol.tests.core.conftest import Scene


class Noted(Progress):
    """Remembers sentences; cancels after a step, if one is given."""

    def __init__(self, last: int | None = None) -> None:
        self.sentences: list[str] = []
        self.steps: list[int] = []
        self._last = last

    def warn(self, sentence: str) -> None:
        self.sentences.append(sentence)

    def report(self, fraction: float, message: str, values: Mapping[str, float] | None = None) -> None:
        if values and "step" in values:
            self.steps.append(int(values["step"]))

    def cancelled(self) -> bool:
        return self._last is not None and bool(self.steps) and self.steps[-1] >= self._last

    def said(self, words: str) -> bool:
        return any(words in sentence for sentence in self.sentences)


@pytest.fixture
def request_for(make_scene: Callable[..., Scene], quick: object, tmp_path: Path) -> TrainRequest:
    scene = make_scene(size=48, bands=(3, 1))
    model = str(tmp_path / "model.safetensors")
    return TrainRequest(scene.sensors, scene.labels, model, preset=Preset.FAST, device="cpu")


def tensors_of(request: TrainRequest) -> dict[str, torch.Tensor]:
    return load_model(Path(request.model_path))[1].state_dict()


def test_a_cancelled_training_goes_on_to_the_same_model(
    request_for: TrainRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    train(request_for, Progress())
    expected = tensors_of(request_for)
    other = str(tmp_path / "other.safetensors")
    with pytest.raises(Cancelled):
        train(replace(request_for, model_path=other), Noted(last=15))
    assert not list(tmp_path.glob("other*")), "cancelling leaves nothing unless it was asked to"

    kept = replace(request_for, model_path=other, learnt_path=str(tmp_path / "other.learnt"))
    noted = Noted(last=15)
    with pytest.raises(Cancelled):
        train(kept, noted)
    assert noted.said("What was learnt is kept in 'other.learnt'.") and not Path(other).exists()

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("this is learnt already")

    noted = Noted()
    with monkeypatch.context() as patch:
        patch.setattr(pretraining, "reconstruction_loss", refuse)
        patch.setattr(teacher, "member_answers", refuse)
        result = train(kept, noted)
    assert noted.steps[0] == 16 and noted.said("Training goes on after step 15 of 40")
    assert any("Training goes on after step 15" in note for note in result.model.training.notes)
    assert [one.step for one in result.history] == list(range(1, 41))
    for name, value in tensors_of(kept).items():
        assert torch.equal(value, expected[name]), name

    renamed = tuple(ClassEntry(value, f"class named {value}", "#112233") for value in range(1, 5))
    noted = Noted()
    train(replace(kept, classes=renamed), noted)
    assert noted.said("The trunk was not trained on the scene again") and noted.steps[0] == 1

    noted = Noted()
    train(replace(kept, seed=1), noted)
    assert noted.said("the scene is learnt again")


def test_a_file_that_is_no_such_file_is_told_and_replaced(tmp_path: Path) -> None:
    path, told = tmp_path / "a.learnt", []
    path.write_bytes(b"something else")
    learnt = Learnt(str(path), told.append)
    assert "cannot be taken up" in told[0] and "begins anew" in told[0]
    learnt.keep(STEPS, digest("a"), {"x": torch.ones(2)})
    learnt.write(finished=False)
    assert Learnt(str(path)).find(STEPS, digest("a")) is not None
    learnt.write(finished=True)
    assert path.exists(), "with nothing to keep the file stays as it was"


def kept_in(path: Path, *keys: str, finished: bool = False) -> list[str]:
    """Keep the steps of a training with these keys, and return the sentences."""
    told: list[str] = []
    learnt = Learnt(str(path), told.append)
    for key in keys:
        if learnt.find(STEPS, digest(key)) is None:
            learnt.keep(STEPS, digest(key), {"x": torch.arange(4000.0)})
    learnt.write(finished)
    return told


def test_numbers_that_a_broken_disk_changed_are_not_taken_up(tmp_path: Path) -> None:
    path = tmp_path / "a.learnt"
    assert kept_in(path, "a") == []
    content = path.read_bytes()
    path.write_bytes(content[:-4000] + bytes(4000))
    told: list[str] = []
    assert Learnt(str(path), told.append).find(STEPS, digest("a")) is None
    assert told == ["What is kept in 'a.learnt' cannot be taken up (it is damaged). The training begins anew."]


def test_trainings_with_other_choices_do_not_pile_up(tmp_path: Path) -> None:
    path, sizes = tmp_path / "a.learnt", []
    for seed in range(4):
        kept_in(path, f"seed {seed}")
        sizes.append(path.stat().st_size)
    assert max(sizes) - min(sizes) < 100
    assert Learnt(str(path)).find(STEPS, digest("seed 3")) is not None


def test_networks_that_a_training_has_not_come_to_again_stay(tmp_path: Path) -> None:
    path = tmp_path / "a.learnt"
    kept_in(path, "fold 1", "fold 2", "fold 3")
    kept_in(path, "fold 1")
    assert all(Learnt(str(path)).find(STEPS, digest(f"fold {number}")) is not None for number in (1, 2, 3))


def test_another_ending_is_refused_before_anything_is_learnt(request_for: TrainRequest, tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"ending in \.learnt"):
        train(replace(request_for, learnt_path=str(tmp_path / "a.txt")), Progress())
