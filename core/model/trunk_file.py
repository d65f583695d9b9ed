"""Trunks from a file: ViT-style weights that the user supplies, such as Presto or Galileo nano, or a model of ours."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path

import torch
from safetensors import SafetensorError, safe_open
from torch import Tensor

from ..contracts.strict_json import shown
from ..errors import ModelFileError
from ..message import message
from .file import checked_digest
from .header import METADATA_KEY, read_spec
from .spec import Architecture, TrunkRecord
from .spec_check import DEEPEST, LARGEST_MLP_RATIO, WIDEST
from .trunk import Trunk

_BLOCK = re.compile(r"^(?P<prefix>.*?)blocks\.(?P<block>\d+)\.(?P<part>.+)$")
_PARTS = tuple(
    f"{module}.{kind}"
    for module in ("norm1", "attn.qkv", "attn.proj", "norm2", "mlp.fc1", "mlp.fc2")
    for kind in ("weight", "bias")
)
_OUTSIDE = ("cls_token", "norm.weight", "norm.bias")
USUAL_HEAD_WIDTH = {128: 16, 192: 64, 384: 64, 768: 64, 1024: 64}


@dataclass(frozen=True)
class TrunkWeights:
    """Blocks of a foreign transformer under our names, and what they say of its shape."""

    tensors: dict[str, Tensor]
    width: int
    depth: int
    mlp_ratio: int
    heads: int
    record: TrunkRecord

    def shape(self, shape: Architecture) -> Architecture:
        """Fit an architecture to this trunk: adapters in the last half of its blocks, rounded up."""
        return replace(
            shape, width=self.width, depth=self.depth, heads=self.heads, mlp_ratio=self.mlp_ratio,
            adapter_blocks=(self.depth + 1) // 2,
        )  # fmt: skip

    def load_into(self, trunk: Trunk) -> None:
        """Put the weights into a trunk of :meth:`shape`.

        The CLS token and the final norm keep their fresh values where the file has none.

        Raises:
            ModelFileError: the file's blocks do not all have the same shape.
        """
        try:
            trunk.load_state_dict(self.tensors, strict=False)
        except RuntimeError as error:
            raise ModelFileError(
                message("The trunk file '{file}' has blocks of unequal shape.", file=self.record.file)
            ) from error


def read_trunk_file(path: str | Path, sha256: str | None = None) -> TrunkWeights:
    """Read ViT-style weights: ``[prefix.]blocks.N.(norm1|attn|norm2|mlp).*`` as timm names them.

    Attention may be stored as ``attn.qkv`` or as ``attn.q``, ``attn.k``, ``attn.v``. The number of
    heads comes from the file's metadata (``num_heads``), else from the usual width per head. A MaMOL model is such a
    file too: its trunk is taken, whatever sensors it knows.

    Args:
        path: a safetensors file. Other formats run code when opened and are refused.
        sha256: the digest the file must have, or None.

    Returns:
        The weights; nothing of them is made up.

    Raises:
        ModelFileError: a sentence that says why the file cannot be the trunk.
    """
    path = Path(path)
    if not path.is_file():
        raise ModelFileError(
            message("The trunk file '{path}' does not exist. Choose another file or another trunk source.", path=path)
        )
    digest = checked_digest(path, sha256, message("The trunk file"))
    try:
        with safe_open(path, framework="pt") as stream:  # type: ignore[no-untyped-call]
            metadata = stream.metadata() or {}
            tensors = _our_names({name: stream.get_tensor(name) for name in stream.keys()})  # noqa: SIM118
    except (SafetensorError, OSError) as error:
        raise ModelFileError(
            message(
                "The trunk file '{path}' is not a safetensors file (pickled weights such as .pth are not opened "
                "because they can run code; convert them with safetensors first).",
                path=path.name,
            )
        ) from error
    except ValueError as error:
        raise ModelFileError(message("The trunk file '{path}' {error}.", path=path.name, error=error)) from error
    except (RuntimeError, TypeError, IndexError) as error:
        raise ModelFileError(
            message("The trunk file '{path}' has attention weights whose shapes do not match.", path=path.name)
        ) from error
    depth = sum(name.endswith(".norm1.weight") for name in tensors)
    complete = depth > 0 and all(f"blocks.{block}.{part}" in tensors for block in range(depth) for part in _PARTS)
    if not complete:
        raise ModelFileError(
            message("The trunk file '{path}' holds no complete ViT blocks (blocks.N.norm1, attn, mlp).", path=path.name)
        )
    width = tensors["blocks.0.norm1.weight"].numel()
    hidden = tensors["blocks.0.mlp.fc1.bias"].numel()
    if not 1 <= width <= WIDEST or not 1 <= hidden // width <= LARGEST_MLP_RATIO or depth > DEEPEST:
        raise ModelFileError(
            message(
                "The trunk file '{path}' has an impossible size ({depth} blocks of width {width}).",
                path=path.name,
                depth=depth,
                width=width,
            )
        )
    if hidden % width:
        raise ModelFileError(
            message(
                "The trunk file '{path}' has an MLP whose width is not a multiple of {width}.",
                path=path.name,
                width=width,
            )
        )
    heads = _head_count(metadata, width, path)
    weights = TrunkWeights(tensors, width, depth, hidden // width, heads, TrunkRecord("file", path.name, digest))
    _check(weights)
    return weights


def _check(weights: TrunkWeights) -> None:
    """Refuse tensors of other shapes than the trunk's, and values that are not numbers."""
    with torch.device("meta"):
        expected = Trunk(weights.shape(Architecture())).state_dict()
    for name, value in weights.tensors.items():
        if name not in expected or value.shape != expected[name].shape:
            raise ModelFileError(
                message(
                    "The trunk file '{file}' has blocks of unequal shape ('{name}').",
                    file=weights.record.file,
                    name=shown(name),
                )
            )
        if not bool(torch.isfinite(value).all()):
            raise ModelFileError(
                message(
                    "The trunk file '{file}' holds values that are not numbers ('{name}').",
                    file=weights.record.file,
                    name=shown(name),
                )
            )


def _our_names(found: dict[str, Tensor]) -> dict[str, Tensor]:
    """Strip the prefix, fuse separate q, k and v, and refuse blocks with parts ours do not have."""
    prefix = next((match["prefix"] for name in found if (match := _BLOCK.match(name))), "")
    tensors: dict[str, Tensor] = {}
    for name, value in found.items():
        own = name[len(prefix) :]
        if name.startswith(prefix) and (own in _OUTSIDE or own.startswith("blocks.")):
            tensors[own] = value.to(torch.float32)
    for name in [name for name in tensors if ".attn.q." in name]:
        parts = [name.replace(".attn.q.", f".attn.{letter}.") for letter in "qkv"]
        if all(part in tensors for part in parts):
            tensors[name.replace(".attn.q.", ".attn.qkv.")] = torch.cat([tensors.pop(part) for part in parts])
    for name in [name for name in tensors if name.endswith(".attn.qkv.weight")]:
        # A projection that was trained without a bias has the bias 0.
        tensors.setdefault(name.replace("weight", "bias"), tensors[name].new_zeros(len(tensors[name])))
    for name in tensors:
        match = _BLOCK.match(name)
        if match and match["part"] not in _PARTS:
            raise ValueError(f"has blocks with a part '{shown(match['part'])}' that MaMOL's trunk does not have")
    return tensors


def _head_count(metadata: dict[str, str], width: int, path: Path) -> int:
    stated = metadata.get("num_heads", "")
    if METADATA_KEY in metadata:
        stated = str(read_spec(path).architecture.heads)
    heads = int(stated) if re.fullmatch("[0-9]{1,4}", stated) else width // USUAL_HEAD_WIDTH.get(width, width + 1)
    if heads < 1 or width % heads:
        raise ModelFileError(
            message(
                "The trunk file '{path}' does not state its number of attention heads; add 'num_heads' to its "
                "metadata.",
                path=path.name,
            )
        )
    return heads
