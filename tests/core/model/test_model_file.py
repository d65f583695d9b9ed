"""Model files come back as they were written; anything else is refused with a sentence."""

from __future__ import annotations

import dataclasses
import json
import struct
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from mamol.core.contracts.labels import ClassEntry
from mamol.core.errors import ModelFileError
from mamol.core.model import file as model_file
from mamol.core.model.file import load_model, model_bytes
from mamol.core.model.header import read_spec
from mamol.core.model.network import build_network
from mamol.core.model.spec import (
    SCHEMA_VERSION,
    Architecture,
    ModelSpec,
    SensorSpec,
    TrainingGrid,
    TrainingRecord,
    TrunkRecord,
)
from safetensors.torch import save


def example_spec(**changes: object) -> ModelSpec:
    sensors = (SensorSpec("optical", 4, ("B2", "B3", "B4", "B8"), 4), SensorSpec("SAR", 2, ("VV", "VH"), 2))
    record = TrainingRecord(
        "2026-11-24T10:00:00+00:00", "fast", 0, 12.5, "CPU, 2 threads", 900, 300, 0.84, {"3": 0.84}, 10, 20,
        ("s2.tif", "s1.tif"), {"mamol": "0.1.0"},
    )  # fmt: skip
    classes = (ClassEntry(1, "forest", "#006400"), ClassEntry(7, "water <b>", "#0000ff"))
    shape = Architecture(width=16, heads=2, depth=2, adapter_blocks=1)
    fields = {"name": "m", "sensors": sensors, "classes": classes, "architecture": shape,
              "trunk": TrunkRecord("scene"), "training": record}  # fmt: skip
    return ModelSpec(**{**fields, **changes})


def content(spec: ModelSpec) -> bytes:
    torch.manual_seed(0)
    return model_bytes(build_network(spec.architecture, spec.sensors, len(spec.classes)), spec)


def write(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def test_what_is_written_comes_back(tmp_path: Path) -> None:
    spec = example_spec()
    path = write(tmp_path / "m.safetensors", content(spec))
    assert read_spec(path) == spec
    loaded, network = load_model(path)
    assert loaded == spec
    torch.manual_seed(0)
    expected = build_network(spec.architecture, spec.sensors, 2).state_dict()
    assert all(torch.equal(value, expected[name]) for name, value in network.state_dict().items())
    assert not network.training and not any(p.requires_grad for p in network.parameters())


def with_header(tmp_path: Path, change: object) -> Path:
    """A well-formed safetensors file whose MaMOL header was changed by ``change(dict)``."""
    spec = example_spec()
    data = json.loads(json.dumps(spec.to_json()))
    change(data)
    network = build_network(spec.architecture, spec.sensors, 2)
    return write(tmp_path / "odd.safetensors", save(dict(network.state_dict()), {"mamol": json.dumps(data)}))


@pytest.mark.parametrize("kept", [0, 5, 8, 400, -1, -5000])
def test_a_truncated_file_is_refused(tmp_path: Path, kept: int) -> None:
    path = write(tmp_path / "cut.safetensors", content(example_spec())[:kept])
    with pytest.raises(ModelFileError, match=r"'cut.safetensors' cannot be used as a MaMOL model: .*(cut short|empty)"):
        read_spec(path)


@pytest.mark.parametrize("data", [b"II*\x00" + b"\x07" * 500, b"\x00" * 64, b"\xff" * 64, b"PK\x03\x04" * 40])
def test_a_foreign_file_is_refused(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(ModelFileError, match="not a safetensors file|cut short"):
        load_model(write(tmp_path / "photo.tif", data))


def test_a_safetensors_file_of_somebody_else_is_refused(tmp_path: Path) -> None:
    path = write(tmp_path / "vit.safetensors", save({"weight": torch.zeros(3)}))
    with pytest.raises(ModelFileError, match="not a MaMOL model"):
        read_spec(path)


def test_a_newer_schema_is_refused(tmp_path: Path) -> None:
    path = with_header(tmp_path, lambda data: data.update(schema_version=SCHEMA_VERSION + 1, surprise=1))
    with pytest.raises(ModelFileError, match="newer MaMOL.*update the plugin"):
        read_spec(path)


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelFileError, match="cannot be read"):
        read_spec(tmp_path / "gone.safetensors")


def test_tensors_that_disagree_with_the_header_are_refused(tmp_path: Path) -> None:
    path = with_header(tmp_path, lambda data: data["architecture"].update(depth=1, adapter_blocks=1))
    with pytest.raises(ModelFileError, match="header and its tensors disagree"):
        load_model(path)
    path = with_header(tmp_path, lambda data: data["sensors"][0].update(bands=5, band_names=[""] * 5))
    with pytest.raises(ModelFileError, match="disagree about the shape"):
        load_model(path)


@pytest.mark.parametrize(
    "sizes",
    [{"depth": 64}, {"tokens": 64}, {"bins": 64}, {"rank": 256}, {"dynamic_experts": 64}, {"mlp_ratio": 16},
     {"scales": [1, 3, 5, 7, 9, 11, 13, 15]}, {"width": 4096}],
)  # fmt: skip
def test_a_network_the_file_cannot_hold_is_refused_before_it_is_built(
    tmp_path: Path, sizes: dict, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(model_file, "build_network", lambda *_: pytest.fail("was built"))
    path = with_header(tmp_path, lambda data: data["architecture"].update(sizes))
    with pytest.raises(ModelFileError, match="a larger network than the file holds"):
        load_model(path)


@pytest.mark.parametrize("variant", ["mamol", "paper"])
def test_loading_takes_every_network_there_is_and_leaves_chance_as_it_was(tmp_path: Path, variant: str) -> None:
    spec = example_spec()
    shape = dataclasses.replace(spec.architecture, variant=variant)
    spec = dataclasses.replace(spec, architecture=shape)
    network = build_network(spec.architecture, spec.sensors, len(spec.classes))
    path = write(tmp_path / "whole.safetensors", model_bytes(network, spec))
    before = torch.random.get_rng_state()
    loaded = load_model(path)[1].state_dict()
    assert torch.equal(torch.random.get_rng_state(), before)
    assert all(torch.equal(loaded[name], value) for name, value in network.state_dict().items())


def test_a_file_of_the_first_schema_has_no_logit_prior(tmp_path: Path) -> None:
    spec = example_spec()
    network = build_network(spec.architecture, spec.sensors, 2)
    tensors = {name: value for name, value in network.state_dict().items() if name != "logit_prior"}

    def as_of(version: int) -> Path:
        header = json.dumps({**spec.to_json(), "schema_version": version})
        return write(tmp_path / f"{version}.safetensors", save(tensors, {"mamol": header}))

    loaded = load_model(as_of(1))[1]
    assert not loaded.logit_prior.any()
    assert torch.equal(loaded.head.weight, network.head.weight)
    with pytest.raises(ModelFileError, match="header and its tensors disagree .'logit_prior'"):
        load_model(as_of(2))
    with pytest.raises(ModelFileError, match="header and its tensors disagree .'logit_prior'"):
        load_model(with_header(tmp_path, lambda data: data.update(schema_version=1)))


def test_a_file_of_the_fourth_schema_has_other_names_and_gives_the_same_network(tmp_path: Path) -> None:
    spec = example_spec()
    network = build_network(spec.architecture, spec.sensors, 2)
    torch.nn.init.normal_(network.logit_prior)
    before = {"logit_prior": "leaning", "sensor_heads": "votes"}
    tensors = {
        ".".join([before.get(first, first), *rest]): value
        for (first, *rest), value in ((name.split("."), value) for name, value in network.state_dict().items())
    }

    def written(absent_tokens: str) -> Path:
        header = {**spec.to_json(), "schema_version": 4}
        header["architecture"] = {**header["architecture"], "absent_tokens": absent_tokens}
        return write(tmp_path / f"{absent_tokens}.safetensors", save(tensors, {"mamol": json.dumps(header)}))

    loaded_spec, loaded = load_model(written("left_out"))
    assert loaded_spec.architecture == spec.architecture
    assert all(torch.equal(value, network.state_dict()[name]) for name, value in loaded.state_dict().items())
    with pytest.raises(ModelFileError, match="fills in absent sensors"):
        load_model(written("placeholder"))


@pytest.mark.parametrize("version", [1, 2])
def test_sensors_of_one_band_had_as_many_bins_as_others(tmp_path: Path, version: int) -> None:
    sensors = (SensorSpec("optical", 4, ("",) * 4, 4), SensorSpec("DEM", 1, ("",), 1))
    shape = dataclasses.replace(example_spec().architecture, bins=5, single_band_bins=5)
    spec = dataclasses.replace(example_spec(), sensors=sensors, architecture=shape)
    network = build_network(shape, spec.sensors, 2)
    tensors = {name: value for name, value in network.state_dict().items() if version > 1 or name != "logit_prior"}
    header = {**spec.to_json(), "schema_version": version}
    del header["architecture"]["single_band_bins"]
    path = write(tmp_path / "old.safetensors", save(tensors, {"mamol": json.dumps(header)}))
    loaded_spec, loaded = load_model(path)
    assert loaded_spec.architecture == shape
    assert [len(stem.encode.lower) for stem in loaded.stems] == [5, 5]
    with pytest.raises(ModelFileError, match="single_band_bins"):
        read_spec(
            write(tmp_path / "new.safetensors", save(tensors, {"mamol": json.dumps({**header, "schema_version": 3})}))
        )


def test_weights_that_are_not_numbers_are_refused(tmp_path: Path) -> None:
    spec = example_spec()
    network = build_network(spec.architecture, spec.sensors, 2)
    with torch.no_grad():
        network.temperature.zero_()
    with pytest.raises(ModelFileError, match="temperature is not a positive number"):
        load_model(write(tmp_path / "cold.safetensors", model_bytes(network, spec)))
    with torch.no_grad():
        network.head.bias[0] = float("nan")
    with pytest.raises(ModelFileError, match="'head.bias' holds values that are not numbers"):
        load_model(write(tmp_path / "nan.safetensors", model_bytes(network, spec)))


@pytest.mark.parametrize(
    ("tensor", "value", "words"),
    [
        ("usual_dates", 0.0, "usual number of dates is not a positive number"),
        ("date_doubt", -0.1, "doubt about dates is out of range"),
        ("date_doubt", 5.0, "doubt about dates is out of range"),
    ],
)
def test_what_a_series_model_says_of_few_dates_is_checked(
    tmp_path: Path, tensor: str, value: float, words: str
) -> None:
    spec = example_spec()
    months = {"dates": 4, "first_date": "2020-01-01", "last_date": "2020-10-01"}
    sensors = (dataclasses.replace(spec.sensors[0], **months), *spec.sensors[1:])
    spec = dataclasses.replace(spec, sensors=sensors)
    network = build_network(spec.architecture, spec.sensors, 2)
    path = tmp_path / "series.safetensors"
    network.date_doubt.fill_(0.25)
    assert float(load_model(write(path, model_bytes(network, spec)))[1].date_doubt) == 0.25
    network.get_buffer(tensor).fill_(value)
    with pytest.raises(ModelFileError, match=words):
        load_model(write(path, model_bytes(network, spec)))


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda d: d.pop("classes"), "wrong fields"),
        (lambda d: d.update(extra=1), "wrong fields"),
        (lambda d: d.update(sensors=[]), "0 sensors"),
        (lambda d: d.update(sensors="SAR"), "not a list"),
        (lambda d: d["sensors"][1].update(name="optical"), "share a name"),
        (lambda d: d["sensors"][1].update(bands="2"), "not a number"),
        (lambda d: d["sensors"][1].update(bands=True), "not a number"),
        (lambda d: d["classes"].pop(), "fewer than two classes"),
        (lambda d: d["classes"][0].update(value=-1), "outside 1 to 65535"),
        (lambda d: d["architecture"].update(width=10**12), "impossible size"),
        (lambda d: d["architecture"].update(heads=5), "does not divide"),
        (lambda d: d["architecture"].update(scales=[1, 4]), "odd numbers"),
        (lambda d: d["architecture"].update(variant="other"), "unknown"),
        (lambda d: d.update(schema_version=True), "no schema version"),
    ],
)
def test_a_header_that_contradicts_itself_is_refused(tmp_path: Path, change: object, words: str) -> None:
    with pytest.raises(ModelFileError, match=words):
        read_spec(with_header(tmp_path, change))


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"metres_across": 0.0}, "impossible size"),
        ({"pixel_width": -10.0}, "impossible size"),
        ({"pixel_height": float("nan")}, "impossible size"),
        ({"metres_along": 1e-320}, "impossible size"),
        ({"transform": (1.0, 2.0)}, "no position"),
        ({"transform": (1.0, 0.0, float("inf"), 0.0, 1.0, 0.0)}, "no position"),
        ({"width": -1}, "impossible size"),
        ({"height": 2**40}, "impossible size"),
    ],
)
def test_a_grid_that_cannot_be_is_refused(tmp_path: Path, change: dict[str, object], words: str) -> None:
    grid = TrainingGrid("EPSG:32633", 10.0, 10.0, 10.0, 10.0, (10.0, 0.0, 500000.0, 0.0, -10.0, 5000000.0), 100, 80)
    assert read_spec(write(tmp_path / "m.safetensors", content(example_spec(grid=grid)))).grid == grid
    with pytest.raises(ModelFileError, match=words):
        read_spec(write(tmp_path / "odd.safetensors", content(example_spec(grid=replace(grid, **change)))))


def test_a_header_longer_than_any_is_not_read(tmp_path: Path) -> None:
    path = write(tmp_path / "huge.safetensors", struct.pack("<Q", 1 << 60) + b"{}")
    with pytest.raises(ModelFileError, match="not a safetensors file"):
        read_spec(path)


def test_pattern_and_expert_names_are_for_people() -> None:
    spec = example_spec()
    assert spec.pattern_name(3) == "optical + SAR"
    assert spec.pattern_name(0) == "no sensor"
    dynamic = tuple(f"dynamic {number}" for number in range(1, 9))
    assert spec.expert_names == (*dynamic, "shared", "optical only", "SAR only")
