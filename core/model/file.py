"""The model file: one safetensors file whose JSON header carries everything else."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save

from ..errors import ModelFileError
from .header import METADATA_KEY, read_spec
from .network import MamolNetwork, build_network
from .spec import ModelSpec


def model_bytes(network: MamolNetwork, spec: ModelSpec) -> bytes:
    """Give the content of a model file.

    Args:
        network: the network, on any device.
        spec: its header.
    """
    tensors = {name: value.detach().cpu().contiguous() for name, value in network.state_dict().items()}
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
    spec = read_spec(path)
    try:
        tensors = load_file(path)
    except (SafetensorError, OSError, ValueError) as error:
        raise _refusal(path, "its tensors cannot be read; copy it again") from error
    with torch.device("meta"):
        network = build_network(spec.architecture, spec.sensors, len(spec.classes))
    expected = network.state_dict()
    if set(expected) != set(tensors):
        odd = sorted(set(expected) ^ set(tensors))
        raise _refusal(path, f"its header and its tensors disagree ('{odd[0]}')")
    for name, value in tensors.items():
        if value.shape != expected[name].shape or value.dtype != expected[name].dtype:
            raise _refusal(path, f"its header and its tensors disagree about the shape of '{name}'")
        if not bool(torch.isfinite(value).all()):
            raise _refusal(path, f"'{name}' holds values that are not numbers")
    if not bool((tensors["temperature"] > 0).all()):
        raise _refusal(path, "its temperature is not a positive number")
    # load_state_dict(assign=True) would do without the copy; torch has it from 2.1 on.
    network = network.to_empty(device="cpu")
    network.load_state_dict(tensors)
    network.requires_grad_(False)
    return spec, network.to(device or torch.device("cpu")).eval()


def sha256_of(path: str | Path) -> str:
    """Give a file's SHA-256 as hexadecimal text."""
    digest = hashlib.sha256()
    with Path(path).open("rb") as stream:
        while chunk := stream.read(1 << 20):
            digest.update(chunk)
    return digest.hexdigest()


def checked_digest(path: Path, wanted: str | None, what: str) -> str:
    """Give a file's SHA-256, if it is the one ``wanted``; None accepts any.

    Raises:
        ModelFileError: when it is another; ``what`` begins the sentence.
    """
    digest = sha256_of(path)
    if wanted and digest != wanted.strip().lower():
        raise ModelFileError(f"{what} '{path.name}' has SHA-256 {digest}, not the one asked for; get it again.")
    return digest


def _refusal(path: Path, why: str) -> ModelFileError:
    return ModelFileError(f"'{path.name}' cannot be used as a MaMOL model: {why}.")
