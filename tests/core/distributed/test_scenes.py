"""A list of scenes on a cluster: independent of each other."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
from distributed import Client
from mamol.core.contracts.classify import ClassifyRequest
from mamol.core.contracts.outputs import Output, OutputKind
from mamol.core.distributed.scenes import classify_scenes
from mamol.core.errors import Cancelled, OutputError
from mamol.core.inference.classify import classify
from mamol.core.progress import Progress


@pytest.fixture
def scenes(classify_everything: ClassifyRequest, tmp_path: Path) -> list[ClassifyRequest]:
    """The same place with all sensors, without one, with a broken one, and with one alone."""
    (tmp_path / "broken.tif").write_bytes(b"no raster")
    sensors = classify_everything.sensors
    broken = (replace(sensors[0], path=str(tmp_path / "broken.tif")), sensors[1])
    found = []
    for number, given in enumerate((sensors, sensors[1:], broken, sensors[:1])):
        outputs = (Output(OutputKind.CLASSES, str(tmp_path / f"scene_{number}.tif")),)
        found.append(replace(classify_everything, sensors=given, outputs=outputs))
    return found


def test_each_scene_is_what_one_machine_makes_of_it_and_a_broken_one_stops_no_other(
    client: Client, scenes: list[ClassifyRequest], tmp_path: Path
) -> None:
    outcomes = classify_scenes(scenes, client, Progress())
    assert [outcome.request for outcome in outcomes] == scenes
    assert [outcome.problem is None for outcome in outcomes] == [True, True, False, True]
    assert "'broken.tif' is not a raster file" in outcomes[2].problem and not (tmp_path / "scene_2.tif").exists()
    for outcome in (outcomes[0], outcomes[1], outcomes[3]):
        outputs = (Output(OutputKind.CLASSES, str(tmp_path / "single.tif")),)
        single = classify(replace(outcome.request, outputs=outputs), Progress())
        assert outcome.result.class_pixels == single.class_pixels
        with rasterio.open(outcome.result.outputs[0].path) as one, rasterio.open(outputs[0].path) as other:
            assert np.array_equal(one.read(), other.read())


def test_two_scenes_in_one_file_are_refused(client: Client, scenes: list[ClassifyRequest]) -> None:
    with pytest.raises(OutputError, match=r"Two scenes would be written to '.*scene_0\.tif'"):
        classify_scenes([*scenes, scenes[0]], client, Progress())
    assert classify_scenes([], client, Progress()) == ()


class Cancelling(Progress):
    def cancelled(self) -> bool:
        return True


def test_cancelled_scenes_leave_nothing(client: Client, scenes: list[ClassifyRequest], tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        classify_scenes(scenes, client, Cancelling())
    left = [path.name for path in tmp_path.iterdir() if path.name != "broken.tif"]
    assert all(name.startswith("scene_") for name in left), "nothing hidden, nothing half-written"
