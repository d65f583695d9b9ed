"""Samples know which pixels of the grid they are, through tiles and holes."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import rasterio
import torch
from mamol.core.model.network import build_network
from mamol.core.model.spec import Architecture
from mamol.core.progress import Progress
from mamol.core.raster.sensors import open_sensors
from mamol.core.training.samples import Role, read_samples
from mamol.core.training.start import sensor_specs


def test_every_sample_says_where_it_lies(make_scene: Callable) -> None:
    size = 200
    scene = make_scene(size)
    for sensor in scene.sensors:
        with rasterio.open(sensor.path, "r+") as dataset:
            values = dataset.read()
            values[:, 60:90, 100:150] = -9999
            dataset.write(values)
    number = np.arange(size * size).reshape(size, size)
    roles = np.where(number % 7 == 0, int(Role.SCENE), 0).astype(np.uint8)
    with open_sensors(scene.sensors) as stack:
        network = build_network(Architecture(), sensor_specs(stack), 4)
        samples = read_samples(stack, network.each_stem(), roles, number, Progress())
    rows, columns = samples.places.long().T
    assert torch.equal(rows * size + columns, samples.classes), "a pixel's number was put where its class should be"
    seen = roles > 0
    seen[60:90, 100:150] = False
    assert len(samples) == seen.sum() and seen[rows, columns].all()
    turned = torch.arange(len(samples) - 1, -1, -1)
    assert torch.equal(samples.take(turned).places, samples.places[turned])
    assert torch.equal(samples.to(torch.device("cpu")).with_role(Role.SCENE).places, samples.places)
