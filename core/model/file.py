"""The model file: one safetensors file whose JSON header carries everything else."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import load_file, save
from torch import Tensor

from ..contracts.strict_json import shown
from ..errors import ModelFileError
from ..files.digest import sha256_of as sha256_of
from ..message import message
from .header import METADATA_KEY, TensorEntry, read_header
from .likeness import PREFIX, Likeness, SeenPixels, expected_entries
from .network import MOST_DATE_DOUBT, MamolNetwork, build_network
from .spec import ModelSpec

DTYPE, BYTES = "F32", 4
ADDED = {2: {"logit_prior"}, 9: {"usual_dates", "date_doubt"}}
"""Tensors that files of earlier schema versions do not have; they stay as a fresh network has them."""
RENAMED_IN_5 = {"leaning": "logit_prior", "votes": "sensor_heads"}
"""First parts of the names of tensors in files of schema version 1 to 4, and what they are called now."""


def model_bytes(network: MamolNetwork, spec: ModelSpec, seen: SeenPixels | None = None) -> bytes:
    """Return the content of a model file.

    Args:
        network: the network, on any device.
        spec: its header.
        seen: the training pixels kept; None where the header has no record of applicability, and then there is none.
    """
    tensors = {name: value.detach().cpu().contiguous() for name, value in network.state_dict().items()}
    if seen is None:
        spec = replace(spec, applicability=None)
    else:
        tensors.update(seen.tensors())
    return save(tensors, {METADATA_KEY: json.dumps(spec.to_json())})


def load_model(path: str | Path, device: torch.device | None = None) -> tuple[ModelSpec, MamolNetwork]:
    """Read a model file.

    Args:
        path: the file.
        device: where to put the network; None is the CPU.

    Returns:
        The header and the network, in evaluation mode, its parameters not trainable.

    Raises:
        ModelFileError: a sentence naming the file and what is wrong with it.
    """
    path = Path(path)
    spec, entries = read_header(path)
    entries = {_name_now(name, spec.schema_version): entry for name, entry in entries.items()}
    _check_room(path, spec, entries)
    # On the CPU: on the device "meta" torch imports sympy, of which QGIS's Python may have one that is too old.
    # The process's source of chance is left alone.
    network = build_network(spec.architecture, spec.sensors, len(spec.classes), torch.Generator())
    expected = network.state_dict()
    later = {
        name for version, names in ADDED.items() if spec.schema_version < version for name in names & set(expected)
    }
    entries = _without_seen(path, spec, entries)
    _check_entries(path, entries, {name: value for name, value in expected.items() if name not in later})
    try:
        tensors = {
            _name_now(name, spec.schema_version): value
            for name, value in load_file(path).items()
            if not name.startswith(PREFIX)
        }
    except (SafetensorError, OSError, ValueError) as error:
        raise _refusal(path, message("its tensors cannot be read; copy it again")) from error
    for name, value in tensors.items():
        if not bool(torch.isfinite(value).all()):
            raise _refusal(path, message("'{name}' holds values that are not numbers", name=name))
    if not bool((tensors["temperature"] > 0).all()):
        raise _refusal(path, message("its temperature is not a positive number"))
    if not bool((tensors.get("usual_dates", expected["temperature"]) > 0).all()):
        raise _refusal(path, message("its usual number of dates is not a positive number"))
    if not 0 <= float(tensors.get("date_doubt", torch.zeros(1))) <= MOST_DATE_DOUBT:
        raise _refusal(path, message("its doubt about dates is out of range"))
    network.load_state_dict({name: expected[name] for name in later} | tensors)
    network.requires_grad_(False)
    return spec, network.to(device or torch.device("cpu")).eval()


def load_likeness(path: str | Path, spec: ModelSpec, device: torch.device | None = None) -> Likeness | None:
    """Read the training pixels that a model file keeps, to compare others with.

    Args:
        path: the file.
        spec: its header.
        device: where to compare; None is the CPU.

    Returns:
        What compares; None for a model that has kept none.

    Raises:
        ModelFileError: a sentence naming the file and what is wrong with it.
    """
    path = Path(path)
    if spec.applicability is None:
        return None
    try:
        with safe_open(path, framework="pt") as opened:  # type: ignore[no-untyped-call]
            names = expected_entries(spec.applicability, len(spec.sensors))
            tensors = {name: opened.get_tensor(name) for name in names}
    except (SafetensorError, OSError, ValueError) as error:
        raise _refusal(path, message("its tensors cannot be read; copy it again")) from error
    if not all(bool(torch.isfinite(value.float()).all()) for value in tensors.values()):
        raise _refusal(path, message("the training pixels it keeps hold values that are not numbers"))
    return Likeness(spec.applicability, SeenPixels.from_tensors(tensors), device)


def _without_seen(path: Path, spec: ModelSpec, entries: Mapping[str, TensorEntry]) -> dict[str, TensorEntry]:
    """Check the entries of the training pixels kept, and return the others: the network's."""
    found = {name: (one.dtype, one.shape, one.size) for name, one in entries.items() if name.startswith(PREFIX)}
    if found != ({} if spec.applicability is None else expected_entries(spec.applicability, len(spec.sensors))):
        raise _refusal(path, message("its header and the training pixels it keeps disagree"))
    return {name: one for name, one in entries.items() if name not in found}


def _name_now(name: str, version: int) -> str:
    """Return what a tensor of a file of this schema version is called now."""
    first, dot, rest = name.partition(".")
    return f"{RENAMED_IN_5.get(first, first)}{dot}{rest}" if version < 5 else name


def _check_room(path: Path, spec: ModelSpec, entries: Mapping[str, TensorEntry]) -> None:
    """Refuse a header that describes a larger network than the file holds, before anything is made of it."""
    shape = spec.architecture
    blocks = shape.depth * (4 + 2 * shape.mlp_ratio) * shape.width**2
    adapters = shape.adapter_blocks * 2 * shape.width * shape.rank * (shape.dynamic_experts + 1 + len(spec.sensors))
    windows = len(shape.scales) + (shape.halo > 0)
    stems = sum(sensor.bands * sensor.components for sensor in spec.sensors)
    for sensor in spec.sensors:
        encoded = sensor.components * windows * (shape.bins_of(sensor) + 1)
        if sensor.is_series:
            stems += encoded * shape.date_width
            encoded = shape.date_width * shape.date_heads
        stems += encoded * shape.tokens * shape.width
    held = sum(entry.size for entry in entries.values()) // BYTES
    if held < blocks + adapters + stems + shape.width * len(spec.classes):
        raise _refusal(path, message("its header describes a larger network than the file holds"))


def _check_entries(path: Path, entries: Mapping[str, TensorEntry], expected: Mapping[str, Tensor]) -> None:
    """Refuse tensors that are not those of the network, before they are read."""
    if set(expected) != set(entries):
        odd = sorted(set(expected) ^ set(entries))
        raise _refusal(path, message("its header and its tensors disagree ('{odd}')", odd=shown(odd[0])))
    for name, entry in entries.items():
        wanted = expected[name]
        if (entry.dtype, entry.shape, entry.size) != (DTYPE, tuple(wanted.shape), wanted.numel() * BYTES):
            raise _refusal(
                path, message("its header and its tensors disagree about the shape or the type of '{name}'", name=name)
            )


def checked_digest(path: Path, wanted: str | None, what: str) -> str:
    """Return a file's SHA-256, if it is the one ``wanted``; None accepts any.

    Raises:
        ModelFileError: when it is another; ``what`` begins the sentence.
    """
    digest = sha256_of(path)
    if wanted and digest != wanted.strip().lower():
        raise ModelFileError(
            message(
                "{what} '{path}' has SHA-256 {digest}, not the expected one. Get the file again.",
                what=what,
                path=path.name,
                digest=digest,
            )
        )
    return digest


def _refusal(path: Path, why: str) -> ModelFileError:
    return ModelFileError(message("'{path}' cannot be used as a MaMOL model: {why}.", path=shown(path.name), why=why))
