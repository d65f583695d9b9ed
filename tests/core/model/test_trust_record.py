"""What a model file says of where to trust it comes back; what contradicts the rest of the file is refused."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from mamol.core.errors import ModelFileError
from mamol.core.model.file import load_likeness, load_model, model_bytes
from mamol.core.model.header import read_spec
from mamol.core.model.likeness import SeenPixels
from mamol.core.model.network import build_network
from mamol.core.model.spec import ModelSpec
from mamol.core.model.trust import COVERAGE_STEPS, ApplicabilityRecord, ClassSetRecord, LikenessMeasure, SetMeasure
from safetensors.torch import save

from .test_model_file import example_spec, write

FLOORS = tuple(1 - number / COVERAGE_STEPS for number in range(1, COVERAGE_STEPS))
SETS = ClassSetRecord((FLOORS, FLOORS), (12, 12), (SetMeasure(1, 0.9, 0.91, 1.5, 0.6, 40),))
PIXELS = ApplicabilityRecord(
    ((0, 2), (1,)), 5, (0.0, 1.0, 2.0, 3.0), (0.0, 0.1, 0.2, 0.3), LikenessMeasure(0.9, None, 0.0, 40)
)
SEEN = SeenPixels(torch.ones(3), torch.zeros(5, 3).half(), torch.ones(5, 2, dtype=torch.bool))


def trusted() -> ModelSpec:
    return example_spec(class_sets=SETS, applicability=PIXELS)


def network_of(spec: ModelSpec):
    return build_network(spec.architecture, spec.sensors, len(spec.classes))


def test_it_comes_back(tmp_path: Path) -> None:
    spec = trusted()
    path = write(tmp_path / "m.safetensors", model_bytes(network_of(spec), spec, SEEN))
    assert read_spec(path) == spec and load_model(path)[0] == spec
    like = load_likeness(path, spec)
    assert like is not None and float(like.index([torch.zeros(16, 1), torch.zeros(8, 1)], 3)) == 0


def test_without_pixels_the_header_claims_none(tmp_path: Path) -> None:
    path = write(tmp_path / "m.safetensors", model_bytes(network_of(trusted()), trusted()))
    assert load_model(path)[0] == replace(trusted(), applicability=None)


def damaged(tmp_path: Path, change: object, **tensors: torch.Tensor) -> Path:
    spec = trusted()
    data = json.loads(json.dumps(spec.to_json()))
    change(data)
    kept = {**network_of(spec).state_dict(), **SEEN.tensors(), **{f"seen.{name}": one for name, one in tensors.items()}}
    return write(tmp_path / "odd.safetensors", save(kept, {"mamol": json.dumps(data)}))


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda d: d["class_sets"]["floors"].pop(), "for another number of sensors"),
        (lambda d: d["class_sets"]["floors"][0].pop(), "class sets are damaged"),
        (lambda d: d["class_sets"]["floors"][0].reverse(), "out of order"),
        (lambda d: d["class_sets"]["floors"][1].__setitem__(0, 7), "class sets are damaged"),
        (lambda d: d["class_sets"]["measured"][0].update(coverage=2), "outside 0 to 1"),
        (lambda d: d["applicability"]["features"].pop(), "of other sensors"),
        (lambda d: d["applicability"]["features"].__setitem__(0, [2, 2]), "a feature twice"),
        (lambda d: d["applicability"]["features"].__setitem__(0, [0, 99]), "does not have"),
        (lambda d: d["applicability"].update(kept=0), "kept no training pixel"),
        (lambda d: d["applicability"]["limits"].pop(), "of other patterns"),
        (lambda d: d["applicability"]["distances"].__setitem__(1, float("nan")), "distances are damaged"),
        (lambda d: d["applicability"].update(surprise=1), "wrong fields"),
    ],
)
def test_a_header_that_makes_no_sense_is_refused(tmp_path: Path, change: object, sentence: str) -> None:
    with pytest.raises(ModelFileError, match=sentence):
        read_spec(damaged(tmp_path, change))


@pytest.mark.parametrize(
    "change", [lambda d: d["applicability"].update(kept=6), lambda d: d.update(applicability=None)]
)
def test_pixels_that_are_not_those_of_the_header_are_refused(tmp_path: Path, change: object) -> None:
    with pytest.raises(ModelFileError, match="the training pixels it keeps disagree"):
        load_model(damaged(tmp_path, change))


def test_pixels_of_another_type_or_that_are_not_numbers_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelFileError, match="the training pixels it keeps disagree"):
        load_model(damaged(tmp_path, lambda d: None, pixels=torch.zeros(5, 3)))
    path = damaged(tmp_path, lambda d: None, weights=torch.full((3,), float("nan")))
    with pytest.raises(ModelFileError, match="not numbers"):
        load_likeness(path, read_spec(path))


def test_earlier_schemas_lack_it(tmp_path: Path) -> None:
    def as_of_5(data: dict) -> None:
        data.update(schema_version=5)
        del data["class_sets"], data["applicability"]

    path = write(
        tmp_path / "m.safetensors",
        save(dict(network_of(trusted()).state_dict()), {"mamol": json.dumps(_changed(trusted().to_json(), as_of_5))}),
    )
    spec, _ = load_model(path)
    assert spec.class_sets is None and spec.applicability is None
    late = _changed(trusted().to_json(), lambda data: data.pop("class_sets"))
    path = write(tmp_path / "late.safetensors", save(dict(SEEN.tensors()), {"mamol": json.dumps(late)}))
    with pytest.raises(ModelFileError, match="wrong fields"):
        read_spec(path)


def _changed(data: dict, change: object) -> dict:
    change(data)
    return data
