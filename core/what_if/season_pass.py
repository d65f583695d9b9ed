"""A second look at the labelled pixels of a scene: what they are with the dates up to each day."""

from __future__ import annotations

from contextlib import AbstractContextManager

import numpy as np
import torch
from rasterio.windows import Window

from ..contracts.limits import BLOCK_SIZE
from ..contracts.season import SeasonPoint
from ..inference.given_sensors import read_tile
from ..inference.runner import NetworkRunner
from ..message import message
from ..model.network import MamolNetwork
from ..model.spec import ModelSpec
from ..progress import Progress
from ..raster.labels.labelled_pixels import LabelReader
from ..raster.sensors import SensorStack
from ..raster.tiles import tiles
from .date_worth import winners
from .season import SeasonTally


@torch.inference_mode()
def accuracy_over_season(
    stack: SensorStack,
    network: MamolNetwork,
    spec: ModelSpec,
    labels: AbstractContextManager[LabelReader],
    window: Window,
    progress: Progress,
) -> tuple[SeasonPoint, ...]:
    """Classify the labelled pixels with all sensors, and of each series the dates up to a day.

    Args:
        stack: the open sensors.
        network: in evaluation mode, on its device.
        spec: the model.
        labels: reads the class values of the reference, 0 where there is none.
        window: the part to look at.
        progress: told about every tile; asked before each batch whether to stop.

    Returns:
        Accuracy for every day; nothing where no sensor is a series.
    """
    if not stack.days:
        return ()
    tally, runner = SeasonTally(stack.days), NetworkRunner(network, spec.sensor_names)
    values = np.array([0, *(entry.value for entry in spec.classes)], dtype=np.uint16)
    windows = list(tiles(window, BLOCK_SIZE))
    with labels as known:
        for number, tile in enumerate(windows):
            progress.report(number / len(windows), message("asking with the dates up to each day"))
            own = known.read(tile).reshape(-1)
            if not own.any():
                continue
            blocks = read_tile(stack, tile, runner.halo, progress)
            features, pattern = runner.prepare(blocks, int(tile.height), int(tile.width))
            wanted = torch.from_numpy(np.flatnonzero(own))
            features = [None if one is None else one.index_select(1, wanted.to(one.device)) for one in features]
            pattern = pattern[wanted]
            for point, day in enumerate(tally.cutoffs):
                shown = runner.up_to(features, pattern, tally.hidden_after(day))
                tally.add(point, own[wanted.numpy()], values[winners(runner, *shown, progress) + 1])
    return tally.points()
