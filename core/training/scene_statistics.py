"""Statistics of each scene by itself: its values are brought to those of the first scene before anything is learnt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from ..contracts.scenes import TrainingScene
from ..contracts.sensors import SensorSource
from ..contracts.train import TrainRequest
from ..inference.value_check import FEWEST_PIXELS, sample_values
from ..inference.value_matching import Correction, joined_corrections, lines_between
from ..message import message
from ..model.spec import QUANTILES
from ..progress import Progress
from ..text import listed
from .scenes import OpenScene, about, open_scenes
from .start import Start

Quantiles = NDArray[np.float64]
Found = dict[str, tuple[Correction, ...]]


def with_scene_statistics(request: TrainRequest, begin: Start, progress: Progress) -> tuple[TrainRequest, list[str]]:
    """Find what brings the values of each further scene to those of the first, and set it in the scenes' sensors.

    A model that is used later does the same with the scene at hand. Labels have no part in it; values of ground that is
    held out do, as those of a scene to be mapped.

    Args:
        request: what to train on; nothing is done unless it asks for it.
        begin: what training starts from.
        progress: asked between the tiles of the samples whether to stop.

    Returns:
        The request, and sentences about what was done.

    Raises:
        MamolError: the sensors cannot be opened or read.
    """
    if not request.scene_statistics:
        return request, []
    told = [
        message(
            "Each scene's values were brought to those of the first by its own statistics, and so will a new scene's."
        )
    ]
    if not request.scenes:
        told = [
            message(
                "There is one scene only: where the model is used, a scene's values are brought to those of this one."
            )
        ]
    corrections: list[Found] = []
    with open_scenes(request, begin, progress) as opened:
        known: dict[str, Quantiles] = {}
        for one in opened:
            here, left = _quantiles(one, progress)
            shared = [name for name in here if name in known]
            corrections.append({name: lines_between(here[name], known[name]) for name in shared})
            if left and one is not opened[0]:
                told.append(about(one.name, message("too few pixels of {left}: left as they are.", left=listed(left))))
            known = {**here, **known}
    scenes = tuple(_corrected(scene, found) for scene, found in zip(request.scenes, corrections[1:]))
    return replace(request, scenes=scenes), told


def _quantiles(one: OpenScene, progress: Progress) -> tuple[Mapping[str, Quantiles], Sequence[str]]:
    """Return the quantiles of each measured sensor of a scene, and the sensors with too few pixels for them."""
    found: dict[str, Quantiles] = {}
    left = []
    for name in one.stack.names:
        if one.stack.readings[name].kind == "categorical":
            continue
        pixels, _ = sample_values(one.stack, name, one.stack.grid.whole, progress)
        if len(pixels) < FEWEST_PIXELS:
            left.append(name)
        else:
            found[name] = np.quantile(pixels.astype(np.float64), QUANTILES, axis=0).T
    return found, left


def _corrected(scene: TrainingScene, found: Found) -> TrainingScene:
    def of(source: SensorSource) -> SensorSource:
        own = found.get(source.name)
        return source if own is None else replace(source, corrections=joined_corrections(source, own))

    return replace(scene, sensors=tuple(map(of, scene.sensors)))
