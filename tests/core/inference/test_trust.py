"""Maps of where to trust a map: the same in tiles and whole, told and kept; refused in a sentence."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
from mamol.core import api
from mamol.core.contracts.classify import ClassifyRequest
from mamol.core.contracts.outputs import MAPS, Output, OutputKind
from mamol.core.contracts.sensors import PixelWindow, SensorSource
from mamol.core.errors import OutputError
from mamol.core.model.file import load_likeness, load_model
from mamol.core.model.header import read_spec

from ..conftest import write_raster
from ..small_model import SmallModel, make_model

KINDS = (OutputKind.CLASSES, OutputKind.SET_SIZE, OutputKind.ONLY_CLASS, OutputKind.DISSIMILARITY,
         OutputKind.APPLICABILITY, OutputKind.PATTERN)  # fmt: skip
SIZE = 96


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> SmallModel:
    folder = tmp_path_factory.mktemp("trust")
    random = np.random.default_rng(0)
    truth = random.integers(1, 4, (SIZE // 8, SIZE // 8)).repeat(8, 0).repeat(8, 1)
    sensors = []
    for number, bands in enumerate((4, 1)):
        means = random.normal(0, 3, (4, bands))
        values = (means[truth].transpose(2, 0, 1) + random.normal(0, 1, (bands, SIZE, SIZE))).astype(np.float32)
        sensors.append(SensorSource(f"s{number}", str(write_raster(folder / f"{number}.tif", values, nodata=-9999))))
    return make_model(folder / "model.safetensors", sensors, truth)


@pytest.fixture(scope="module")
def sensors(model: SmallModel) -> tuple[SensorSource, ...]:
    """The training's own, but for a corner that is like nothing there, and a hole in the second."""
    folder = Path(model.path).parent
    for number in range(2):
        with rasterio.open(folder / f"{number}.tif") as dataset:
            values = dataset.read()
        if number:
            values[:, 60:80, 10:50] = -9999
        else:
            values[:, :24, :24] += 100
        write_raster(folder / f"new_{number}.tif", values, nodata=-9999)
    return tuple(SensorSource(f"s{number}", str(folder / f"new_{number}.tif")) for number in range(2))


def classify(model: str, sensors: tuple[SensorSource, ...], folder: Path, kinds=KINDS, **options):
    folder.mkdir(exist_ok=True)
    outputs = tuple(Output(kind, str(folder / f"{kind.value}.tif")) for kind in kinds)
    return api.classify(ClassifyRequest(model, sensors, outputs, device="cpu", **options))


def read(folder: Path, kind: OutputKind) -> np.ndarray:
    with rasterio.open(folder / f"{kind.value}.tif") as dataset:
        return dataset.read(1)


@pytest.fixture(scope="module")
def whole(model: SmallModel, sensors, tmp_path_factory: pytest.TempPathFactory):
    folder = tmp_path_factory.mktemp("whole")
    return folder, classify(model.path, sensors, folder)


def test_the_corner_unlike_training_is_outside_and_told(whole) -> None:
    folder, result = whole
    outside = read(folder, OutputKind.APPLICABILITY) == 2
    assert outside[:20, :20].all() and outside[40:, 60:].mean() < 0.2
    assert result.outside_share == outside.mean() and not result.outside_is_sampled
    index = read(folder, OutputKind.DISSIMILARITY)
    assert index[:20, :20].min() > index[40:, 60:].mean()
    for kind in KINDS:
        with rasterio.open(folder / f"{kind.value}.tif") as dataset:
            assert dataset.tags()["MAMOL_OUTSIDE_SHARE"] == f"{outside.mean():.4f}"
            assert dataset.tags()["MAMOL_COVERAGE"] == "0.9"


def test_a_share_that_is_large_is_warned_of_with_what_to_do(model, sensors, tmp_path) -> None:
    strange = (replace(sensors[0], scale=20.0), sensors[1])
    result = classify(model.path, strange, tmp_path / "strange", (OutputKind.CLASSES,))
    assert result.outside_share > 0.5 and result.outside_is_sampled
    assert any("of the scene is unlike anything trained on" in one and "labels" in one for one in result.warnings)


def test_the_classes_are_the_same_bit_for_bit_and_the_share_is_about_right(model, sensors, whole, tmp_path) -> None:
    plain = classify(model.path, sensors, tmp_path / "plain", (OutputKind.CLASSES,))
    assert np.array_equal(read(tmp_path / "plain", OutputKind.CLASSES), read(whole[0], OutputKind.CLASSES))
    assert plain.outside_is_sampled and abs(plain.outside_share - whole[1].outside_share) < 0.05
    old = model.without(tmp_path / "old.safetensors", class_sets=None)
    result = classify(old, sensors, tmp_path / "of the old", (OutputKind.CLASSES,))
    assert np.array_equal(read(tmp_path / "of the old", OutputKind.CLASSES), read(whole[0], OutputKind.CLASSES))
    assert np.isnan(result.outside_share)


def test_a_window_holds_what_the_whole_holds(model, sensors, whole, tmp_path) -> None:
    classify(model.path, sensors, tmp_path / "part", window=PixelWindow(30, 20, 40, 50))
    for kind in KINDS:
        assert np.array_equal(read(tmp_path / "part", kind), read(whole[0], kind)[20:70, 30:70]), kind


def test_what_an_absent_sensor_holds_changes_nothing_bit_for_bit(model, sensors, tmp_path) -> None:
    """The second sensor is masked in one run, and in the other absent; its values are others."""
    off = (sensors[0], replace(sensors[1], is_off=True))
    classify(model.path, off, tmp_path / "off")
    classify(model.path, (off[0], replace(off[1], path=str(Path(sensors[1].path).parent / "1.tif"))), tmp_path / "two")
    for kind in KINDS:
        assert np.array_equal(read(tmp_path / "off", kind), read(tmp_path / "two", kind)), kind
    assert (read(tmp_path / "off", OutputKind.PATTERN) == 1).all()


def test_sets_grow_with_the_coverage_and_one_class_is_the_written_one(model, sensors, tmp_path) -> None:
    sizes = []
    for coverage in (0.5, 0.8, 0.95):
        classify(model.path, sensors, tmp_path / f"{coverage}", coverage=coverage)
        size = read(tmp_path / f"{coverage}", OutputKind.SET_SIZE)
        assert np.array_equal(read(tmp_path / f"{coverage}", OutputKind.ONLY_CLASS) == 1, size == 1)
        sizes.append(size)
    assert (sizes[0] <= sizes[1]).all() and (sizes[1] <= sizes[2]).all() and sizes[0].mean() < sizes[2].mean()
    assert sizes[0].min() >= 1


@pytest.mark.parametrize("coverage", [0.0, 1.0, -0.1, 1.5, float("nan")])
def test_a_coverage_that_cannot_be_is_refused_and_nothing_written(model, sensors, tmp_path, coverage) -> None:
    with pytest.raises(OutputError, match="coverage of .* cannot be had.*90 % for example"):
        classify(model.path, sensors, tmp_path / "none", coverage=coverage)
    assert not list((tmp_path / "none").iterdir())
    # Where no sets are asked for, it does not matter.
    classify(model.path, sensors, tmp_path / "none", (OutputKind.CLASSES,), coverage=coverage)


def test_a_coverage_that_the_held_out_units_cannot_prove_makes_every_class_possible_and_is_told(
    model, sensors, tmp_path
) -> None:
    result = classify(model.path, sensors, tmp_path / "sure", coverage=0.999)
    assert (read(tmp_path / "sure", OutputKind.SET_SIZE) == len(model.spec.classes)).all()
    (told,) = [one for one in result.warnings if "every class is possible" in one]
    assert "held-out units prove no more than" in told and "lower coverage" in told


@pytest.mark.parametrize("kind", [row.kind for row in MAPS if row.needs_sets or row.needs_likeness])
def test_a_model_without_what_a_map_needs_is_refused_in_a_sentence(model, sensors, tmp_path, kind) -> None:
    old = model.without(tmp_path / "old.safetensors", class_sets=None, applicability=None)
    with pytest.raises(OutputError, match=r"cannot make the map .*earlier version.*Train it again, or leave"):
        classify(old, sensors, tmp_path / "none", (OutputKind.CLASSES, kind))
    assert not list((tmp_path / "none").iterdir())


def test_models_of_before_open_and_have_none(model: SmallModel) -> None:
    old = Path(__file__).parents[2] / "fixtures" / "0.1.0" / "fields.safetensors"
    spec = read_spec(old)
    assert spec.class_sets is None and spec.applicability is None and load_likeness(old, spec) is None
    spec, network = load_model(model.path)
    assert spec == model.spec and not any(name.startswith("seen.") for name in network.state_dict())
    assert load_likeness(model.path, spec) is not None
