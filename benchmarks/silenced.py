"""How many test pixels get another class when all experts of a trained network are silenced.

Trains each scene as the study does (defaults, seed 0), classifies its test pixels with every combination of sensors,
sets what the experts add to nothing, and classifies them again. Prints a line a scene, which takes a minute of a core.

    python -m mamol.benchmarks.silenced [--scenes Aberystwyth ...]
"""

from __future__ import annotations

import argparse

import numpy as np
import torch
from mamol.core.model.spec import Architecture

from .study.methods import BALANCED
from .study.networks import Recipe, classify_test, run_recipe
from .study.prepare import Prepared, prepare
from .study.sets import all_sets

SCENES = (
    "Aberystwyth", "Slovenia", "TerraMesh Brazil", "TerraMesh Tanzania", "Houston 2013 (part)", "demo scene",
)  # fmt: skip


def changed_shares(scene: Prepared, recipe: Recipe) -> list[float]:
    """Return the part of the test pixels that get another class, 0 to 1, for each combination of sensors."""
    network, whole = run_recipe(scene, 0, recipe)
    with torch.no_grad():
        for adapter in network.adapters:
            adapter.up.zero_()
    silent = classify_test(network, scene, 0.0)
    return [float(np.mean(found != silent.by_pattern[pattern])) for pattern, found in whole.by_pattern.items()]


def main() -> None:
    """Measure the scenes that are at hand."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scenes", nargs="+", default=SCENES)
    wanted = parser.parse_args().scenes
    torch.set_num_threads(1)
    for one in all_sets():
        if one.name in wanted and one.at_hand():
            shares = changed_shares(prepare(one, 0, Architecture(), BALANCED), Recipe(BALANCED))
            mean, least, most = (100 * share for share in (np.mean(shares), min(shares), max(shares)))
            print(f"{one.name}: {mean:.1f} % of the classes are others ({least:.1f} to {most:.1f} by combination)")


if __name__ == "__main__":
    main()
