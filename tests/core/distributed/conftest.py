"""Two worker processes, and a scene of six tiles: two whole ones and four narrow ones at its edges.

Most of it has no data, so that it is classified quickly; what has lies across the edges of the tiles.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
from distributed import Client, LocalCluster
from mamol.core.contracts.classify import ClassifyRequest, ClassifyResult
from mamol.core.contracts.limits import BLOCK_SIZE
from mamol.core.contracts.mosaic import MosaicRequest
from mamol.core.contracts.outputs import Output, OutputKind
from mamol.core.contracts.sensors import SensorSource
from mamol.core.distributed.cluster import kept_environment
from mamol.core.inference.classify import classify
from mamol.core.progress import Progress

ROOT = Path(__file__).resolve().parents[3]
HEIGHT, WIDTH = BLOCK_SIZE + 4, 2 * BLOCK_SIZE + 4


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Client]:
    # The workers are processes of their own: they must find this checkout as `mamol`.
    importable = tmp_path_factory.mktemp("importable")
    (importable / "mamol").symlink_to(ROOT)
    with (
        kept_environment(),
        LocalCluster(
            n_workers=2,
            threads_per_worker=1,
            processes=True,
            dashboard_address=None,
            env={"PYTHONPATH": str(importable)},
        ) as cluster,
        Client(cluster, set_as_default=False) as client,
    ):
        yield client


@pytest.fixture(scope="module")
def scene(classify_everything: ClassifyRequest, tmp_path_factory: pytest.TempPathFactory) -> ClassifyRequest:
    """The small scene with its holes, thrice."""
    folder = tmp_path_factory.mktemp("scene")
    sensors = []
    for sensor in classify_everything.sensors:
        with rasterio.open(sensor.path) as dataset:
            values, profile = dataset.read(), dataset.profile
        size = values.shape[1]
        large = np.full((len(values), HEIGHT, WIDTH), profile["nodata"], values.dtype)
        for row, column in ((10, 10), (HEIGHT - size, BLOCK_SIZE - 40), (60, WIDTH - size)):
            large[:, row : row + size, column : column + size] = values
        path = folder / Path(sensor.path).name
        profile.update(height=HEIGHT, width=WIDTH)
        with rasterio.open(path, "w", **profile) as dataset:
            dataset.write(large)
        sensors.append(SensorSource(sensor.name, str(path)))
    return replace(classify_everything, sensors=tuple(sensors))


@pytest.fixture(scope="module")
def on_one_machine(scene: ClassifyRequest, tmp_path_factory: pytest.TempPathFactory) -> ClassifyResult:
    folder = tmp_path_factory.mktemp("one")
    outputs = tuple(Output(kind, str(folder / f"{kind.value}.tif")) for kind in OutputKind)
    return classify(replace(scene, outputs=outputs), Progress())


@pytest.fixture
def request_for(scene: ClassifyRequest, tmp_path: Path) -> MosaicRequest:
    return MosaicRequest(
        scene.model_path, scene.sensors, tuple(OutputKind), str(tmp_path / "map"), device="cpu", tile_size=BLOCK_SIZE
    )
