"""A model can lend its trunk to another with other sensors: trunk source "file"."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import torch
from mamol.core.contracts.train import TrunkSource, Variant
from mamol.core.errors import ModelFileError
from mamol.core.model.file import load_model, sha256_of
from mamol.core.model.trunk_file import read_trunk_file
from mamol.core.progress import Progress
from mamol.core.training.train import train
from mamol.tests.short_training import KeptModels
from safetensors import safe_open
from safetensors.torch import load_file, save_file

from .test_train import request_for


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("variant", list(Variant))
def test_a_model_with_one_sensor_less_starts_with_the_trunk_of_another(
    scene: object, tmp_path: Path, variant: Variant, kept_models: KeptModels
) -> None:
    path = tmp_path / "lender.safetensors"
    kept_models.write(request_for(scene, tmp_path, model_path=str(path), variant=variant))
    request = request_for(scene, tmp_path, trunk=TrunkSource.FILE, trunk_file=str(path))
    result = train(replace(request, sensors=request.sensors[:1]), Progress())
    lent, taken = load_model(path)[1].trunk.state_dict(), load_model(result.model_path)[1].trunk.state_dict()
    assert lent.keys() == taken.keys() and all(torch.equal(lent[name], taken[name]) for name in lent)
    trunk = result.model.trunk
    assert (trunk.source, trunk.file, trunk.sha256) == ("file", path.name, sha256_of(path))
    depth = result.model.architecture.depth
    assert result.model.architecture.adapter_blocks == (depth + 1) // 2


@pytest.mark.usefixtures("quick")
def test_a_model_with_a_broken_header_lends_nothing(scene: object, tmp_path: Path, kept_models: KeptModels) -> None:
    path = Path(kept_models.write(request_for(scene, tmp_path)))
    with safe_open(path, framework="pt") as stream:
        metadata = stream.metadata()
    for written in ("{}", metadata["mamol"].replace('"heads": 4', '"heads": 0').replace('"heads":4', '"heads":0')):
        broken = tmp_path / "broken.safetensors"
        save_file(load_file(path), broken, {**metadata, "mamol": written})
        with pytest.raises(ModelFileError, match="'broken.safetensors' cannot be used as a MaMOL model: "):
            read_trunk_file(broken)
