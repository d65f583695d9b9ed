"""Starting from an existing model: what it knows is taken over, what it cannot know is refused with a sentence."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch
from mamol.core.contracts.classify import ClassifyRequest
from mamol.core.contracts.labels import ClassEntry
from mamol.core.contracts.outputs import Output, OutputKind
from mamol.core.contracts.sensors import SensorSource
from mamol.core.contracts.train import Preset, TrainRequest, TrunkSource
from mamol.core.errors import MamolError, ModelFileError, SensorError
from mamol.core.inference.classify import classify
from mamol.core.model.file import load_model, sha256_of
from mamol.core.model.network import MamolNetwork
from mamol.core.progress import Progress
from mamol.core.training import stages
from mamol.core.training.start import shared_classes
from mamol.core.training.train import train
from mamol.tests.short_training import KeptModels

NAMES = (ClassEntry(1, "forest", "#006400"), ClassEntry(2, "water", "#0000ff"), ClassEntry(3, "crops", "#ffff00"))


@pytest.fixture
def base(make_scene: Callable, tmp_path: Path, quick: object, kept_models: KeptModels) -> TrainRequest:
    """A request whose model is trained."""
    scene = make_scene()
    request = TrainRequest(
        scene.sensors, scene.labels, str(tmp_path / "base.safetensors"), NAMES, preset=Preset.FAST, device="cpu"
    )
    kept_models.write(request)
    return request


def adapted(base: TrainRequest, **changes: object) -> TrainRequest:
    path = str(Path(base.model_path).with_name("adapted.safetensors"))
    return replace(base, **{"model_path": path, "trunk": TrunkSource.MODEL, "trunk_file": base.model_path, **changes})


OF_THE_PLACE = (".mean", ".basis", ".lower", ".slope", "temperature", "logit_prior")


def test_the_trunk_stays_and_the_rest_goes_on_from_where_it_was(
    base: TrainRequest, started: dict[str, torch.Tensor]
) -> None:
    given = load_model(base.model_path)[1].state_dict()
    result = train(adapted(base), Progress())
    assert all(torch.equal(started[name], given[name]) for name in given if not name.endswith(OF_THE_PLACE))
    after = load_model(result.model_path)[1].state_dict()
    kept = [name for name in given if name.startswith("trunk.")]
    assert len(kept) == len(list(load_model(base.model_path)[1].trunk.parameters())) > 10
    assert all(torch.equal(after[name], given[name]) for name in kept)
    assert not torch.equal(after["head.weight"], given["head.weight"])
    assert not torch.equal(after["adapters.0.up"], given["adapters.0.up"])


def test_another_place_is_seen_in_its_own_scale(base: TrainRequest, tmp_path: Path) -> None:
    """A place three times as bright and a thousand higher gives the features, and so the answers, of the first."""
    moved = []
    for source in base.sensors:
        path = tmp_path / f"moved {Path(source.path).name}"
        shutil.copy(source.path, path)
        with rasterio.open(path, "r+") as dataset:
            dataset.write(np.where(dataset.read_masks() > 0, dataset.read() * 3 + 1000, dataset.read()))
        moved.append(replace(source, path=str(path)))
    here = train(adapted(base), Progress())
    there = train(adapted(base, sensors=tuple(moved)), Progress())
    assert there.accuracy.overall == pytest.approx(here.accuracy.overall, abs=0.02)
    given, after = (load_model(path)[1].state_dict() for path in (base.model_path, there.model_path))
    for index in range(len(base.sensors)):
        mean = given[f"stems.{index}.mean"]
        assert torch.allclose(after[f"stems.{index}.mean"], mean * 3 + 1000, rtol=1e-3)
        assert torch.allclose(after[f"stems.{index}.basis"], given[f"stems.{index}.basis"] / 3, rtol=1e-2, atol=1e-6)


def test_the_model_says_what_it_started_from(base: TrainRequest) -> None:
    digest = sha256_of(base.model_path)
    trunk = train(adapted(base, trunk_sha256=digest.upper()), Progress()).model.trunk
    assert (trunk.source, trunk.file, trunk.sha256) == ("model", "base.safetensors", digest)


def test_classes_are_known_by_their_names_whatever_their_values(
    base: TrainRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = load_model(base.model_path)[1].state_dict()
    started: dict[str, torch.Tensor] = {}

    def note(network: MamolNetwork, *_: object) -> tuple[()]:
        started.update({name: value.clone() for name, value in network.state_dict().items()})
        return ()

    monkeypatch.setattr(stages, "fit", note)
    renamed = (ClassEntry(1, "Water", "#0000ff"), ClassEntry(2, "rock", "#888888"), ClassEntry(3, "forest ", "#006400"))
    train(adapted(base, classes=renamed), Progress())
    for tensor in ("head.weight", "head.bias", "sensor_heads.0.weight"):
        assert torch.equal(started[tensor][0], given[tensor][1]), "water was the second class"
        assert torch.equal(started[tensor][2], given[tensor][0]), "forest was the first class"
        assert not torch.equal(started[tensor][1], given[tensor][1]), "nobody knew rock"


def test_sensors_are_matched_by_name_and_the_first_layer_is_still_the_reference(
    base: TrainRequest, tmp_path: Path
) -> None:
    turned = (base.sensors[2], base.sensors[0], base.sensors[1])
    result = train(adapted(base, sensors=turned), Progress())
    assert result.model.sensor_names == ("sensor 0", "sensor 1", "sensor 2")
    again = train(adapted(base), Progress())
    assert result.accuracy == again.accuracy, "the order of the layers is not the order of the sensors"
    outputs = (Output(OutputKind.CLASSES, str(tmp_path / "classes.tif")),)
    assert classify(ClassifyRequest(result.model_path, turned[:1], outputs, device="cpu"), Progress()).valid_pixels


def test_what_cannot_be_started_from_is_refused_with_a_sentence(base: TrainRequest, tmp_path: Path) -> None:
    before = sorted(path.name for path in tmp_path.iterdir())
    with pytest.raises(MamolError, match="An existing model is to be adapted, but no file was chosen"):
        train(adapted(base, trunk_file=None), Progress())
    with pytest.raises(ModelFileError, match="not the expected one"):
        train(adapted(base, trunk_sha256="0" * 64), Progress())
    with pytest.raises(ModelFileError, match="not a safetensors file"):
        train(adapted(base, trunk_file=base.sensors[0].path), Progress())
    named = (SensorSource("radar", base.sensors[0].path), *base.sensors[1:])
    with pytest.raises(SensorError, match=r"has the sensors sensor 0, sensor 1, sensor 2; chosen are radar"):
        train(adapted(base, sensors=named), Progress())
    swapped = (replace(base.sensors[0], path=base.sensors[1].path), *base.sensors[1:])
    with pytest.raises(MamolError, match="needs 20 bands"):
        train(adapted(base, sensors=swapped), Progress())
    with pytest.raises(MamolError, match="one of the inputs"):
        train(adapted(base, model_path=base.model_path), Progress())
    assert sorted(path.name for path in tmp_path.iterdir()) == before


def test_classes_of_a_model_are_found_again_exactly_or_where_only_one_differs_in_case():
    assert shared_classes(["SL", "sL", "T"], ["sL", "Sl", "SL"]) == [(0, 2), (1, 0)]
    assert shared_classes(["corn ", "Wood"], ["wood", "Corn"]) == [(0, 1), (1, 0)]
    assert shared_classes(["SL", "Sl"], ["sL"]) == []
    assert shared_classes(["sl"], ["SL", "Sl"]) == []
