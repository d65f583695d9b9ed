"""Weights for the row of the trunk from a file: the trunk of MaMOL on another place, with other sensors."""

from __future__ import annotations

from pathlib import Path

import torch
from mamol.core.model.spec import FROZEN, Architecture
from mamol.core.training.presets import Schedule
from safetensors.torch import save_file

from .networks import Recipe, run_recipe
from .prepare import prepare
from .sets import all_sets

DONOR = "TerraMesh Tanzania"
"""None of the scenes whose rows are compared; that row is not run on it."""
FILE_NAME = "trunk-of-terramesh-tanzania.safetensors"


def donor_trunk(folder: Path, schedule: Schedule) -> Path | None:
    """Train on the donor, once, and write the trunk, which has the blocks of one that stays frozen.

    Args:
        folder: where the file is, or will be.
        schedule: how long to train.

    Returns:
        The file; None where the donor's rasters are not at hand.
    """
    path = folder / FILE_NAME
    donor = next(one for one in all_sets() if one.name == DONOR)
    if not donor.at_hand():
        return None
    if not path.exists():
        torch.set_num_threads(1)
        trunk = run_recipe(prepare(donor, 0, Architecture(), schedule), 0, Recipe(schedule, lambda sensors: FROZEN))[
            0
        ].trunk
        folder.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        save_file(trunk.state_dict(), part, {"num_heads": str(Architecture().heads)})
        part.replace(path)
    return path
