"""The training job on real rasters: what it writes, what it leaves alone, what it refuses."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch
from mamol.core.contracts.labels import ClassEntry, LabelFeatures
from mamol.core.contracts.train import Preset, TrainRequest, TrunkSource, Variant
from mamol.core.errors import LabelError, MamolError, OutputError, RasterError, SensorError
from mamol.core.model.file import load_model
from mamol.core.progress import Progress
from mamol.core.training import stages
from mamol.core.training.fitting import Fit
from mamol.core.training.presets import SCHEDULES
from mamol.core.training.train import train

from ..conftest import QUICK


def request_for(scene: object, tmp_path: Path, **changes: object) -> TrainRequest:
    request = TrainRequest(
        scene.sensors, scene.labels, str(tmp_path / "out" / "model.safetensors"), preset=Preset.FAST, device="cpu"
    )
    (tmp_path / "out").mkdir(exist_ok=True)
    return replace(request, **changes)


class Recorder(Progress):
    """Keeps what the job says; cancels when told to."""

    def __init__(self, cancel_at: float = 2.0, words: str = "") -> None:
        self.fractions: list[float] = []
        self.values: list[dict[str, float]] = []
        self.sentences: list[str] = []
        self.cancel_at, self.words, self.stop, self.late = cancel_at, words, False, 0

    def report(self, fraction: float, message: str, values: object = None) -> None:
        self.late += self.stop
        self.fractions.append(fraction)
        self.values.append(dict(values or {}))
        self.stop = self.stop or (fraction >= self.cancel_at and self.words in message)

    def warn(self, sentence: str) -> None:
        self.sentences.append(sentence)

    def cancelled(self) -> bool:
        return self.stop


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("trunk", [TrunkSource.TUNED, TrunkSource.SCENE, TrunkSource.RANDOM, TrunkSource.SCRATCH])
@pytest.mark.parametrize("variant", list(Variant))
def test_a_model_comes_out_and_beats_chance(
    scene: object, tmp_path: Path, trunk: TrunkSource, variant: Variant
) -> None:
    progress = Recorder()
    result = train(request_for(scene, tmp_path, trunk=trunk, variant=variant), progress)
    spec, network = load_model(result.model_path)
    assert spec == result.model
    assert spec.sensor_names == ("sensor 0", "sensor 1", "sensor 2")
    assert spec.trunk.source == trunk.value and spec.architecture.variant == variant.value
    # Beside two blocks where the trunk stays frozen, and in the paper's arrangement; else beside the last.
    along = variant == Variant.MAMOL and trunk in (TrunkSource.TUNED, TrunkSource.SCRATCH)
    depth = spec.architecture.depth
    assert spec.architecture.blocks_with_experts == tuple(range(depth if along else depth - 1, depth + 1))
    assert result.accuracy.overall > 0.6, "four balanced classes; chance is 0.25"
    assert len(result.patterns) == 7 and result.patterns[0].sensors == spec.sensor_names
    assert result.accuracy.count == result.validation_pixels > 0
    assert all(0 <= one.calibration_error < 0.5 and 0.25 < one.mean_confidence <= 1 for one in result.patterns)
    total = sum(p.numel() for p in network.parameters())
    assert result.trainable_parameters + result.frozen_parameters == total
    trunk_size = sum(p.numel() for p in network.trunk.parameters())
    learns_along = trunk in (TrunkSource.TUNED, TrunkSource.SCRATCH)
    assert result.frozen_parameters == (0 if learns_along else trunk_size)
    assert progress.fractions == sorted(progress.fractions) and progress.fractions[-1] == 1.0
    steps = [values["step"] for values in progress.values if "loss" in values]
    assert steps == list(range(1, QUICK.steps + 1)) and [point.step for point in result.history] == steps
    assert any("validation_accuracy" in values for values in progress.values)
    assert list(Path(tmp_path / "out").iterdir()) == [Path(result.model_path)]


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("trunk", [TrunkSource.SCENE, TrunkSource.RANDOM])
def test_not_one_number_of_the_frozen_trunk_moves(
    scene: object, tmp_path: Path, trunk: TrunkSource, started: dict[str, torch.Tensor]
) -> None:
    result = train(request_for(scene, tmp_path, trunk=trunk), Progress())
    after = load_model(result.model_path)[1].state_dict()
    statistics = (".mean", ".basis", ".lower", ".slope")
    fixed = [name for name in started if name.startswith("trunk.") or name.endswith(statistics)]
    moved = [name for name in started if name not in fixed]
    assert len(fixed) > 40
    assert all(torch.equal(started[name], after[name]) for name in fixed)
    assert all(not torch.equal(started[name], after[name]) for name in moved)


@pytest.mark.usefixtures("quick")
def test_a_tuned_trunk_learns_along_with_labels_and_teacher(
    scene: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trunks: list[tuple[bool, dict[str, torch.Tensor], dict[str, torch.Tensor]]] = []
    original = stages.fit

    def remember(network: torch.nn.Module, data: Fit, *arguments: object) -> object:
        before = {name: value.clone() for name, value in network.trunk.state_dict().items()}
        history = original(network, data, *arguments)
        trunks.append((data.taught is not None, before, network.trunk.state_dict()))
        return history

    monkeypatch.setattr(stages, "fit", remember)
    request = request_for(scene, tmp_path)
    assert request.trunk == TrunkSource.TUNED, "the usual choice"
    train(request, Progress())
    ((taught, before, after),) = trunks
    assert taught and all(not torch.equal(before[name], after[name]) for name in before)


@pytest.mark.usefixtures("quick")
def test_a_tuned_trunk_without_a_teacher_stays_as_the_scene_left_it(
    scene: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(SCHEDULES, Preset.FAST, replace(SCHEDULES[Preset.FAST], trees=0))
    left: list[dict[str, torch.Tensor]] = []
    original = stages.train_scene_trunk

    def remember(network: torch.nn.Module, *arguments: object) -> object:
        error = original(network, *arguments)
        left.append({name: value.clone() for name, value in network.trunk.state_dict().items()})
        return error

    monkeypatch.setattr(stages, "train_scene_trunk", remember)
    result = train(request_for(scene, tmp_path, trunk=TrunkSource.TUNED), Progress())
    trunk = load_model(result.model_path)[1].trunk.state_dict()
    assert all(torch.equal(trunk[name], left[0][name]) for name in trunk) and result.frozen_parameters > 0


@pytest.mark.usefixtures("quick")
def test_scratch_trains_the_trunk_too(scene: object, tmp_path: Path) -> None:
    result = train(request_for(scene, tmp_path, trunk=TrunkSource.SCRATCH), Progress())
    again = train(request_for(scene, tmp_path, trunk=TrunkSource.RANDOM), Progress())
    first, second = (load_model(one.model_path)[1].trunk.state_dict() for one in (result, again))
    assert torch.equal(second["norm.weight"], torch.ones(64))
    assert result.frozen_parameters == 0 and first.keys() == second.keys()


@pytest.mark.usefixtures("quick")
def test_the_same_seed_gives_the_same_model_whatever_the_rest_of_the_process_does(
    scene: object, tmp_path: Path
) -> None:
    """Other jobs and plugins set and use the process's generators whenever they like; a job leaves them alone."""

    def states() -> list[object]:
        return [torch.random.get_rng_state().tolist(), random.getstate(), repr(np.random.get_state())]

    class Meddling(Progress):
        def report(self, fraction: float, message: str, values: object = None) -> None:
            assert states() == self.left, f"used up before: {message}"
            for seed_all in (torch.manual_seed, np.random.seed, random.seed):
                seed_all(int(fraction * 1e6))
            self.left = states()

    meddling = Meddling()
    request = request_for(scene, tmp_path)
    first = load_model(train(request, Progress()).model_path)[1].state_dict()
    meddling.left = states()
    again = load_model(train(request, meddling).model_path)[1].state_dict()
    assert all(torch.equal(first[name], again[name]) for name in first)
    other = load_model(train(request_for(scene, tmp_path, seed=1), Progress()).model_path)[1].state_dict()
    assert not torch.equal(first["head.weight"], other["head.weight"])


@pytest.mark.usefixtures("quick")
def test_a_trunk_file_is_used_recorded_and_never_replaced_by_something_else(scene: object, tmp_path: Path) -> None:
    from mamol.core.model.spec import Architecture
    from mamol.core.model.trunk import Trunk
    from safetensors.torch import save_file

    torch.manual_seed(8)
    donor = Trunk(Architecture(width=32, heads=4, depth=2)).state_dict()
    path = tmp_path / "vit.safetensors"
    save_file(donor, path, {"num_heads": "4"})
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    request = request_for(
        scene, tmp_path, trunk=TrunkSource.FILE, trunk_file=str(path), trunk_sha256=digest, report_path=None
    )
    spec, network = load_model(train(request, Progress()).model_path)
    assert spec.trunk.sha256 == digest and spec.trunk.file == "vit.safetensors"
    assert all(torch.equal(value, donor[name]) for name, value in network.trunk.state_dict().items())
    with pytest.raises(MamolError, match="not the expected one"):
        train(replace(request, trunk_sha256="0" * 64), Progress())
    with pytest.raises(MamolError, match="no file was chosen"):
        train(replace(request, trunk_file=None), Progress())


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize(
    "words", ["reading the sensors", "reading pixels", "pretraining on the scene", "teacher", "training"]
)
def test_cancelling_at_any_stage_leaves_nothing_behind(scene: object, tmp_path: Path, words: str) -> None:
    from mamol.core.errors import Cancelled

    report = str(tmp_path / "out" / "report.html")
    progress = Recorder(cancel_at=0.0, words=words)
    with pytest.raises(Cancelled):
        train(request_for(scene, tmp_path, report_path=report), progress)
    assert progress.late == 0, "the job went on to another step or tile after it was told to stop"
    assert list((tmp_path / "out").iterdir()) == []


@pytest.mark.usefixtures("quick")
def test_polygons_train_like_a_raster_and_the_report_is_written(scene: object, tmp_path: Path) -> None:
    features = []
    for row, column in np.ndindex(8, 8):
        left, top = 500000 + column * 160, 4480000 - row * 160
        ring = [(left, top), (left + 160, top), (left + 160, top - 160), (left, top - 160), (left, top)]
        features.append(({"type": "Polygon", "coordinates": [ring]}, int(scene.truth[row * 8, column * 8])))
    polygons = LabelFeatures(tuple(features), "EPSG:32616", "fields")
    classes = (ClassEntry(1, "forest <i>", "#006400"), ClassEntry(3, "water", "#0000ff"))
    report = tmp_path / "out" / "report.html"
    request = request_for(scene, tmp_path, labels=polygons, classes=classes, report_path=str(report))
    result = train(request, Progress())
    names = [entry.name for entry in result.model.classes]
    assert names == ["forest <i>", "class 2", "water", "class 4"]
    assert "forest &lt;i&gt;" in report.read_text(encoding="utf-8")


@pytest.mark.usefixtures("quick")
def test_a_class_in_one_place_is_said_to_be_unmeasured(make_scene: Callable, tmp_path: Path) -> None:
    scene = make_scene()
    with rasterio.open(scene.labels.path, "r+") as dataset:
        labels = dataset.read()
        labels[0, 8:12, 8:12] = 9
        dataset.write(labels)
    progress = Recorder()
    result = train(request_for(scene, tmp_path), progress)
    told = "Class 'class 9' was trained, but its accuracy was not measured"
    assert any(sentence.startswith(told) for sentence in progress.sentences)
    assert any("Few training pixels: 'class 9'" in sentence for sentence in result.warnings)


def labels_of(scene: object, values: np.ndarray) -> None:
    with rasterio.open(scene.labels.path, "r+") as dataset:
        dataset.write(values.astype(np.uint8)[None])


def test_labels_that_cannot_train_are_refused_with_a_sentence(scene: object, tmp_path: Path) -> None:
    request = request_for(scene, tmp_path)
    labels_of(scene, np.zeros((64, 64)))
    with pytest.raises(LabelError, match="has no labelled pixel"):
        train(request, Progress())
    labels_of(scene, np.full((64, 64), 3))
    with pytest.raises(LabelError, match="only one class"):
        train(request, Progress())
    corner = np.zeros((64, 64))
    corner[0, 0], corner[1, 1] = 1, 2
    labels_of(scene, corner)
    with pytest.raises(LabelError, match="too close together"):
        train(request, Progress())
    assert list((tmp_path / "out").iterdir()) == []


def test_sensors_and_targets_that_cannot_work_are_refused_with_a_sentence(scene: object, tmp_path: Path) -> None:
    with pytest.raises(SensorError, match="0 sensors were chosen"):
        train(request_for(scene, tmp_path, sensors=()), Progress())
    with pytest.raises(SensorError, match="7 sensors were chosen"):
        many = tuple(replace(scene.sensors[0], name=f"s{i}") for i in range(7))
        train(request_for(scene, tmp_path, sensors=many), Progress())
    with pytest.raises(RasterError, match="gone"):
        broken = (replace(scene.sensors[0], path=str(tmp_path / "gone.tif")),)
        train(request_for(scene, tmp_path, sensors=broken), Progress())
    with pytest.raises(OutputError, match="does not exist"):
        train(request_for(scene, tmp_path, model_path="/proc/nowhere/m.safetensors"), Progress())
    with pytest.raises(OutputError, match="one of the inputs"):
        train(request_for(scene, tmp_path, model_path=scene.sensors[0].path), Progress())
