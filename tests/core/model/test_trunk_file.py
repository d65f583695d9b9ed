"""Trunks from ViT-style files: taken whole or refused, never made up."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from mamol.core.errors import ModelFileError
from mamol.core.model.file import sha256_of
from mamol.core.model.spec import Architecture, TrunkRecord
from mamol.core.model.trunk import Trunk
from mamol.core.model.trunk_file import TrunkWeights, read_trunk_file
from safetensors.torch import save_file

SHAPE = Architecture(width=32, heads=2, depth=2, mlp_ratio=4)


def donor(prefix: str = "", separate: bool = False) -> dict[str, torch.Tensor]:
    torch.manual_seed(4)
    tensors = {f"{prefix}{name}": value.clone() for name, value in Trunk(SHAPE).state_dict().items()}
    if separate:
        for block in range(SHAPE.depth):
            for kind in ("weight", "bias"):
                fused = tensors.pop(f"{prefix}blocks.{block}.attn.qkv.{kind}")
                for letter, part in zip("qkv", fused.chunk(3)):
                    tensors[f"{prefix}blocks.{block}.attn.{letter}.{kind}"] = part.clone()
    return tensors


def keep(path: Path, tensors: dict[str, torch.Tensor], metadata: dict[str, str] | None = None) -> Path:
    save_file(tensors, path, {"num_heads": "2"} if metadata is None else metadata)
    return path


@pytest.mark.parametrize("prefix", ["", "encoder."])
@pytest.mark.parametrize("separate", [False, True])
def test_weights_arrive_unchanged_under_our_names(tmp_path: Path, prefix: str, separate: bool) -> None:
    path = keep(tmp_path / "vit.safetensors", donor(prefix, separate))
    weights = read_trunk_file(path, sha256_of(path).upper())
    shape = weights.shape(Architecture())
    assert (shape.width, shape.depth, shape.heads, shape.mlp_ratio, shape.adapter_blocks) == (32, 2, 2, 4, 1)
    trunk = Trunk(shape)
    weights.load_into(trunk)
    expected = donor()
    assert all(torch.equal(value, expected[name]) for name, value in trunk.state_dict().items())
    assert weights.record.sha256 == sha256_of(path)


@pytest.mark.parametrize(
    ("depth", "expected"), [(1, (1,)), (2, (2,)), (3, (2, 3)), (4, (3, 4)), (12, tuple(range(7, 13)))]
)
def test_experts_stand_beside_the_last_half_of_its_blocks(depth: int, expected: tuple[int, ...]) -> None:
    record = TrunkRecord("file", "vit.safetensors", "0" * 64)
    shape = TrunkWeights({}, width=32, depth=depth, mlp_ratio=4, heads=2, record=record).shape(Architecture())
    assert shape.blocks_with_experts == expected


def test_a_projection_without_bias_has_bias_zero(tmp_path: Path) -> None:
    tensors = {name: value for name, value in donor().items() if "qkv.bias" not in name}
    trunk = Trunk(SHAPE)
    read_trunk_file(keep(tmp_path / "vit.safetensors", tensors)).load_into(trunk)
    assert not trunk.blocks[0].attn.qkv.bias.any()


def test_another_digest_is_refused(tmp_path: Path) -> None:
    path = keep(tmp_path / "vit.safetensors", donor())
    with pytest.raises(ModelFileError, match="has SHA-256 .* not the expected one"):
        read_trunk_file(path, "0" * 64)


def test_blocks_with_parts_we_lack_are_refused(tmp_path: Path) -> None:
    tensors = {**donor(), "blocks.0.ls1.gamma": torch.ones(32)}
    with pytest.raises(ModelFileError, match=r"a part 'ls1.gamma' that MaMOL's trunk does not have"):
        read_trunk_file(keep(tmp_path / "dino.safetensors", tensors))


def test_incomplete_blocks_are_refused(tmp_path: Path) -> None:
    tensors = donor()
    del tensors["blocks.1.mlp.fc2.weight"]
    with pytest.raises(ModelFileError, match="holds no complete ViT blocks"):
        read_trunk_file(keep(tmp_path / "half.safetensors", tensors))


def test_unknown_number_of_heads_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelFileError, match="does not state its number of attention heads"):
        read_trunk_file(keep(tmp_path / "vit.safetensors", donor(), {}))


def test_pickled_weights_are_not_opened(tmp_path: Path) -> None:
    path = tmp_path / "vit.pth"
    torch.save(donor(), path)
    with pytest.raises(ModelFileError, match="not a safetensors file"):
        read_trunk_file(path)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelFileError, match="does not exist"):
        read_trunk_file(tmp_path / "gone.safetensors")
