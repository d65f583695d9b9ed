"""Training on labels without data, over its own inputs, or onto a full disk: a sentence, and nothing lost."""

from __future__ import annotations

import errno
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
from mamol.core.cleaning.check import check_labels
from mamol.core.contracts.cleaning import CheckLabelsRequest, LabelAction, LabelChoice
from mamol.core.contracts.labels import ClassEntry
from mamol.core.contracts.sensors import Acquisition, SensorSource
from mamol.core.contracts.train import TrainRequest, TrunkSource
from mamol.core.errors import LabelError, MamolError, OutputError, SensorError
from mamol.core.progress import Progress
from mamol.core.training.train import train


def left_by(request: TrainRequest) -> list[str]:
    return sorted(path.name for path in Path(request.model_path).parent.iterdir())


def blind_sensors(request: TrainRequest, is_blind: Callable[[np.ndarray], np.ndarray]) -> None:
    """Make all sensors nodata where the labels are such."""
    with rasterio.open(request.labels.path) as dataset:
        blind = is_blind(dataset.read(1))
    for sensor in request.sensors:
        with rasterio.open(sensor.path, "r+") as dataset:
            dataset.write(np.where(blind, np.float32(-9999), dataset.read()))


@pytest.mark.parametrize("is_blind", [lambda labels: labels > 0, lambda labels: labels > 1], ids=["all", "all but one"])
def test_labels_where_no_sensor_has_data_are_refused(request_to_train: TrainRequest, is_blind: Callable) -> None:
    blind_sensors(request_to_train, is_blind)
    with pytest.raises(LabelError, match="labels lie where the sensors have no data"):
        train(request_to_train, Progress())
    assert left_by(request_to_train) == []


def test_labels_that_are_also_a_sensor_are_refused(request_to_train: TrainRequest) -> None:
    itself = SensorSource("truth", request_to_train.labels.path)
    request = replace(request_to_train, sensors=(*request_to_train.sensors, itself))
    with pytest.raises(
        LabelError, match=r"Sensor 'truth' is the label layer itself \('.*'\): the model would only copy"
    ):
        train(request, Progress())
    assert left_by(request_to_train) == []


def test_labels_that_are_a_sensor_under_another_name_or_one_of_its_dates_are_refused(
    request_to_train: TrainRequest, tmp_path: Path
) -> None:
    link = tmp_path / "elsewhere.tif"
    link.symlink_to(request_to_train.labels.path)
    dates = (Acquisition(request_to_train.sensors[0].path, "2020-05-01"), Acquisition(str(link), "2020-06-01"))
    for itself in (SensorSource("truth", str(link)), SensorSource("truth", dates[0].path, acquisitions=dates)):
        request = replace(request_to_train, sensors=(*request_to_train.sensors, itself))
        with pytest.raises(LabelError, match="Sensor 'truth' is the label layer itself"):
            train(request, Progress())
    checked = CheckLabelsRequest((SensorSource("truth", str(link)),), request_to_train.labels)
    with pytest.raises(LabelError, match="Sensor 'truth' is the label layer itself"):
        check_labels(checked, Progress())


@pytest.mark.parametrize("name", ["wood " * 3000, "wood\0", "wood\ud800"])
def test_a_class_name_that_no_model_can_keep_is_refused_before_training(request_to_train: TrainRequest, name) -> None:
    classes = (ClassEntry(1, name, "#00ff00"), ClassEntry(2, "corn", "#ffff00"))
    with pytest.raises(LabelError, match="A model cannot keep the class name that begins 'wood.*Choose another class"):
        train(replace(request_to_train, classes=classes), Progress())
    assert left_by(request_to_train) == []


def test_a_class_where_no_sensor_has_data_is_named(request_to_train: TrainRequest) -> None:
    blind_sensors(request_to_train, lambda labels: labels == 2)
    result = train(request_to_train, Progress())
    assert any(sentence.startswith("Not trained, so never mapped: 'class 2'.") for sentence in result.warnings)


@pytest.mark.parametrize("target", ["model_path", "report_path"])
def test_labels_and_trunk_are_not_written_over(request_to_train: TrainRequest, tmp_path: Path, target: str) -> None:
    before = Path(request_to_train.labels.path).read_bytes()
    with pytest.raises(OutputError, match="one of the inputs"):
        train(replace(request_to_train, **{target: request_to_train.labels.path}), Progress())
    assert Path(request_to_train.labels.path).read_bytes() == before

    from mamol.core.model.spec import Architecture
    from mamol.core.model.trunk import Trunk
    from safetensors.torch import save_file

    trunk = tmp_path / "vit.safetensors"
    save_file(Trunk(Architecture()).state_dict(), trunk, {"num_heads": "4"})
    before = trunk.read_bytes()
    request = replace(request_to_train, trunk=TrunkSource.FILE, trunk_file=str(trunk), **{target: str(trunk)})
    with pytest.raises(OutputError, match="one of the inputs"):
        train(request, Progress())
    assert trunk.read_bytes() == before


@pytest.mark.parametrize(
    ("changes", "error", "words"),
    [
        ({"model_path": " "}, OutputError, "No file was chosen"),
        ({"seed": -1}, MamolError, "The seed is -1; choose a whole number"),
        ({"seed": 2**70}, MamolError, "choose a whole number from 0 to 2,147,483,647"),
    ],
)
def test_requests_that_make_no_sense(request_to_train: TrainRequest, changes: dict, error: type, words: str) -> None:
    with pytest.raises(error, match=words):
        train(replace(request_to_train, **changes), Progress())
    assert left_by(request_to_train) == []


def test_a_sensor_without_a_name_is_refused(request_to_train: TrainRequest) -> None:
    sensors = (replace(request_to_train.sensors[0], name=" "), *request_to_train.sensors[1:])
    with pytest.raises(SensorError, match="A sensor has no name"):
        train(replace(request_to_train, sensors=sensors), Progress())


@pytest.mark.parametrize("file", ["model", "report"])
def test_a_disk_that_fills_up_leaves_the_model_before(
    request_to_train: TrainRequest, monkeypatch: pytest.MonkeyPatch, file: str
) -> None:
    Path(request_to_train.model_path).write_bytes(b"the model before")
    original = Path.write_bytes

    def half(path: Path, data: bytes) -> int:
        if f".{file}." not in path.name:
            return original(path, data)
        original(path, data[: len(data) // 2])
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", half)
    with pytest.raises(OutputError, match="The disk is full"):
        train(request_to_train, Progress())
    assert left_by(request_to_train) == ["model.safetensors"]
    assert Path(request_to_train.model_path).read_bytes() == b"the model before"


def test_choices_about_labels_that_make_no_sense_are_refused(request_to_train: TrainRequest) -> None:
    with rasterio.open(request_to_train.labels.path) as dataset:
        row, column = np.argwhere(dataset.read(1) > 0)[0]
        x, y = dataset.xy(row, column)
    choice = LabelChoice(x, y, "EPSG:32616", LabelAction.RELABEL)
    with pytest.raises(LabelError, match="to which class is missing"):
        train(replace(request_to_train, choices=(choice,)), Progress())
    with pytest.raises(LabelError, match="inner buffer of labelled places is -1 pixels; choose 0 to 20"):
        train(replace(request_to_train, inner_buffer=-1), Progress())
    assert left_by(request_to_train) == []
