"""A scene of three sensors with a model of it, and requests to ask what if."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import rasterio
from mamol.core.contracts.classify import ClassifyRequest, ClassifyResult
from mamol.core.contracts.outputs import Output, OutputKind
from mamol.core.contracts.train import Preset, TrainRequest
from mamol.core.contracts.what_if import WhatIfRequest
from mamol.core.inference.classify import classify
from mamol.core.progress import Progress
from mamol.tests.short_training import KeptModels

SIZE = 96


class WhatIfScene:
    """A scene in a folder of its own; its rasters may be changed."""

    def __init__(self, scene: object, model: str, folder: Path) -> None:
        self.sensors, self.labels, self.truth = scene.sensors, scene.labels, scene.truth
        self.model, self.folder = model, folder

    def chosen(self, sensors: str) -> tuple:
        return tuple(self.sensors[int(number)] for number in sensors)

    def request(self, name: str = "what_if", sensors: str = "012", **changes: object) -> WhatIfRequest:
        """Ask for everything, in a folder of this name."""
        folder = self.folder / name
        folder.mkdir(exist_ok=True)
        whole = WhatIfRequest(
            self.model,
            self.chosen(sensors),
            reference=self.labels,
            csv_path=str(folder / "table.csv"),
            html_path=str(folder / "table.html"),
            sensitivity_path=str(folder / "sensitivity.tif"),
            flips_path=str(folder / "flips.tif"),
            agreement_path=str(folder / "agreement.tif"),
            device="cpu",
        )
        return replace(whole, **changes)

    def classify(self, sensors: str, **changes: object) -> ClassifyResult:
        """Make the class map and the confidence with these sensors alone."""
        folder = self.folder / f"only_{sensors}"
        folder.mkdir(exist_ok=True)
        kinds = (OutputKind.CLASSES, OutputKind.CONFIDENCE)
        outputs = tuple(Output(kind, str(folder / f"{kind.value}.tif")) for kind in kinds)
        request = ClassifyRequest(self.model, self.chosen(sensors), outputs, device="cpu")
        return classify(replace(request, **changes), Progress())

    def fill(self, sensor: int, rows: slice, columns: slice, value: float = -9999) -> None:
        """Put a value into a part of a sensor; -9999 is nodata."""
        with rasterio.open(self.sensors[sensor].path, "r+") as dataset:
            values = dataset.read()
            values[:, rows, columns] = value
            dataset.write(values)

    def cut_holes(self) -> None:
        """Take every sensor away somewhere, one after the other and all together, so that every pattern occurs."""
        self.fill(0, slice(10, 50), slice(0, SIZE))
        self.fill(1, slice(30, 70), slice(20, 80))
        self.fill(2, slice(40, SIZE), slice(50, SIZE))


@pytest.fixture
def what_if_scene(make_scene: Callable, tmp_path: Path, kept_models: KeptModels) -> WhatIfScene:
    scene, model = make_scene(SIZE), str(tmp_path / "model.safetensors")
    kept_models.write(TrainRequest(scene.sensors, scene.labels, model, preset=Preset.FAST, device="cpu"))
    return WhatIfScene(scene, model, tmp_path)


@pytest.fixture
def holes(what_if_scene: WhatIfScene) -> WhatIfScene:
    what_if_scene.cut_holes()
    return what_if_scene


def read(path: str | None):
    with rasterio.open(path) as dataset:
        return dataset.read()


@pytest.fixture(name="read")
def give_read() -> Callable:
    return read
