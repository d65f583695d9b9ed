"""Several scenes, one model: joined by sensor and class names, read apart, measured apart, left out in turn."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from mamol.core.contracts.labels import LabelRaster
from mamol.core.contracts.scenes import TrainingScene
from mamol.core.contracts.sensors import Acquisition, SensorKind, SensorSource
from mamol.core.contracts.train import Preset, TrainRequest, TrainResult, TrunkSource
from mamol.core.errors import LabelError, RasterError, SensorError
from mamol.core.model.header import read_spec
from mamol.core.model.spec import QUANTILES
from mamol.core.progress import NotingProgress, PartOfProgress, Progress
from mamol.core.training import fitting
from mamol.core.training.packed_split import PackedSplit
from mamol.core.training.presets import Schedule
from mamol.core.training.scene_labels import read_grounds
from mamol.core.training.scene_requests import check_scenes
from mamol.core.training.scene_scales import SensorScale, scale_difference, told_of_scales
from mamol.core.training.scenes import GAP, open_scenes, told_of_scenes
from mamol.core.training.split import split_ground
from mamol.core.training.start import read_start
from mamol.core.training.train import train
from mamol.tests.short_training import shorten
from rasterio.transform import from_origin

from ..conftest import write_raster

SHORT = Schedule(scene_steps=2, scene_pixels=100, steps=30, batch=64, labelled_pixels=200, trees=0)
BANDS = {"optical": 4, "radar": 2, "height": 1}
FIRST = {"crs": "EPSG:32616", "transform": from_origin(500000, 4480000, 20, 20)}
SECOND = {"crs": "EPSG:32633", "transform": from_origin(300000, 5480000, 20, 20)}


def write_place(
    folder: Path, name: str, sensors: tuple[str, ...], ground: dict, seed: int, size: int = 64, codes: int = 0
) -> TrainingScene:
    """Write a place whose classes look as in every other one; its label codes begin after ``codes``."""
    random, means = np.random.default_rng(seed), np.random.default_rng(99).normal(0, 2.0, (4, 7))
    truth = random.integers(0, 4, (size // 8, size // 8)).repeat(8, 0).repeat(8, 1)
    sources, first = [], 0
    for sensor, count in BANDS.items():
        here = means[:, first : first + count]
        first += count
        if sensor in sensors:
            values = here[truth].transpose(2, 0, 1) * 100 + 1000 + random.normal(0, 40, (count, size, size))
            path = write_raster(folder / f"{name}_{sensor}.tif", values.astype(np.float32), nodata=-9999, **ground)
            sources.append(SensorSource(sensor, str(path)))
    # Fields with bare ground between them.
    edge = (np.indices((size, size)) % 8 == 7).any(0)
    labels = np.where(edge, 0, truth + 1 + codes * (truth >= 0)).astype(np.uint8)
    path = write_raster(folder / f"{name}_labels.tif", labels[None], nodata=0, **ground)
    return TrainingScene(name, tuple(sources), LabelRaster(str(path)))


def request_of(first: TrainingScene, *others: TrainingScene, **more: object) -> TrainRequest:
    folder = Path(first.sensors[0].path).parent
    return TrainRequest(
        first.sensors, first.labels, str(folder / "model.safetensors"), first.classes, preset=Preset.FAST,
        device="cpu", scenes=others, scene_name=first.name, **more,
    )  # fmt: skip


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory) -> tuple[TrainingScene, TrainingScene]:
    folder = tmp_path_factory.mktemp("places")
    first = write_place(folder, "north", ("optical", "height"), FIRST, 1, 48)
    second = replace(write_place(folder, "south", ("radar", "optical"), SECOND, 2, 40), date="2021-06-01")
    return first, second


@pytest.fixture(scope="module")
def trained(places: tuple[TrainingScene, TrainingScene]) -> Iterator[tuple[TrainRequest, TrainResult]]:
    report = str(Path(places[0].sensors[0].path).with_name("report.html"))
    request = request_of(*places, leave_scenes_out=True, report_path=report, trunk=TrunkSource.RANDOM)
    with pytest.MonkeyPatch.context() as patch:
        shorten(patch, SHORT)
        patch.setattr(fitting, "VALIDATIONS", 1)
        yield request, train(request, Progress())


def grounds_of(request: TrainRequest):
    noted = NotingProgress(Progress())
    begin = read_start(request)
    with open_scenes(request, begin, noted) as opened:
        return read_grounds(request, opened, 4, noted), opened, noted.warnings


def test_a_model_of_two_scenes_knows_the_sensors_of_both_and_says_how_good_it_is_on_each(
    trained: tuple[TrainRequest, TrainResult],
) -> None:
    request, result = trained
    spec = read_spec(request.model_path)
    assert spec == result.model and spec.sensor_names == ("optical", "height", "radar")
    north, south = spec.training.validation.scenes
    assert (north.name, north.date, north.sensors) == ("north", "", ("optical", "height"))
    assert (south.name, south.date, south.sensors) == ("south", "2021-06-01", ("optical", "radar"))
    assert south.sources == ("south_optical.tif", "south_radar.tif")
    assert north.held_out + south.held_out == result.validation_pixels and min(north.held_out, south.held_out) > 0
    right = north.overall * north.held_out + south.overall * south.held_out
    assert right == pytest.approx(result.accuracy.overall * result.validation_pixels)
    assert result.accuracy.overall > 0.6, "four balanced classes"
    assert result.patterns[0].accuracy.count == 0, "no scene has all three sensors"


def test_each_scene_is_left_out_in_turn_and_measured_on_all_its_labels(
    trained: tuple[TrainRequest, TrainResult],
) -> None:
    for scene in trained[1].model.training.validation.scenes:
        assert scene.left_out is not None and scene.left_out > 0.4 and scene.left_out_pixels > scene.held_out


def test_the_report_has_a_row_for_each_scene(trained: tuple[TrainRequest, TrainResult]) -> None:
    page = Path(trained[0].report_path).read_text("utf-8")
    assert "<h2>Accuracy by scene</h2>" in page and "2021-06-01" in page
    south = trained[1].model.training.validation.scenes[1]
    table = page[page.index("<h2>Accuracy by scene</h2>") :]
    row = table[table.index("<td>south") : table.index("</tr>", table.index("<td>south"))]
    assert f"{100 * south.overall:.1f}" in row and f"{100 * south.left_out:.1f}" in row


def test_what_was_trained_on_scenes_classifies_with_the_sensors_at_hand(
    trained: tuple[TrainRequest, TrainResult], places: tuple[TrainingScene, TrainingScene]
) -> None:
    from mamol.core.model.file import load_model

    _, network = load_model(trained[0].model_path)
    shown = torch.tensor([[True, False, False]] * 3)
    features = [torch.zeros(3, stem.feature_count) for stem in network.each_stem()]
    assert torch.isfinite(network(tuple(features), shown).logits).all()


def test_no_two_scenes_share_a_unit_or_a_row(places: tuple[TrainingScene, TrainingScene]) -> None:
    grounds, opened, _ = grounds_of(request_of(*places))
    first, second = (set(split.units[split.units > 0].tolist()) for split in grounds.splits)
    assert first and second and not first & second and grounds.last_units() == (max(first), max(second))
    assert opened[1].first_row == 48 + GAP
    rows = opened[1].first_row + 3
    assert grounds.units_at(torch.tensor([[3, 3], [rows, 3]])).tolist() == [
        grounds.split(0).units[3, 3], grounds.split(1).units[3, 3],
    ]  # fmt: skip
    assert [entry.name for entry in grounds.classes] == ["class 1", "class 2", "class 3", "class 4"]


def test_a_split_is_the_same_after_it_was_packed() -> None:
    random = np.random.default_rng(0)
    labels = random.integers(0, 3, (40, 50)).astype(np.uint16)
    units = np.where(labels > 0, np.indices(labels.shape)[0] // 5 + 1, 0).astype(np.int32)
    split = split_ground(labels, units, 2, 0)
    packed = PackedSplit.of(split)
    spread = packed.spread()
    assert all(np.array_equal(getattr(split, name), getattr(spread, name)) for name in ("labels", "units", "held"))
    rows, columns = np.nonzero(labels)
    assert np.array_equal(packed.units_at(rows, columns), units[rows, columns])


def test_classes_are_joined_by_name_and_those_of_one_scene_are_told(tmp_path: Path) -> None:
    first = write_place(tmp_path, "north", ("optical",), FIRST, 1)
    second = write_place(tmp_path, "south", ("optical",), SECOND, 2, codes=2)
    grounds, _, told = grounds_of(request_of(first, second))
    assert [entry.value for entry in grounds.classes] == [1, 2, 3, 4, 5, 6]
    assert "Only scene 'north' has 'class 1', 'class 2': how they look in the others was not learnt." in told
    third = write_place(
        tmp_path, "east", ("optical",), SECOND | {"transform": from_origin(9e5, 5e6, 20, 20)}, 3, codes=9
    )
    told = grounds_of(request_of(first, third))[2]
    assert any(one.startswith("Scene 'east' has no class in common with the other scenes") for one in told)


def test_other_pixel_sizes_are_brought_to_the_models_and_told(tmp_path: Path) -> None:
    first = write_place(tmp_path, "north", ("optical",), FIRST, 1)
    fine = SECOND | {"transform": from_origin(300000, 5480000, 10, 10)}
    request = request_of(first, write_place(tmp_path, "south", ("optical",), fine, 2))
    with open_scenes(request, read_start(request), Progress()) as opened:
        assert (opened[1].stack.grid.width, opened[1].stack.grid.height) == (32, 32)
        told = told_of_scenes(opened)
    assert any("Scene 'south': Sensor 'optical' has 10 m pixels" in one and "20 m" in one for one in told)


def test_values_of_another_scale_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = write_place(tmp_path, "north", ("optical", "height"), FIRST, 1)
    second = write_place(tmp_path, "south", ("optical", "height"), SECOND, 2)
    for scale, count in ((None, 0), (1e-4, 1)):
        [optical, height] = second.sensors
        request = request_of(first, replace(second, sensors=(replace(optical, scale=scale), height)))
        with open_scenes(request, read_start(request), Progress()) as opened:
            told = told_of_scales(opened, Progress())
        assert len(told) == count
    assert told[0].startswith(
        "The values of all bands of sensor 'optical' are of another scale in scene 'south' than in"
    )
    assert told_of_scales(opened[:1], Progress()) == []


def test_a_snow_scene_is_of_no_other_scale() -> None:
    """A band or two that look so are other ground: all of a file's bands have one unit."""
    random = np.random.default_rng(0)
    known = random.normal(1000, 100, (500, 6))
    here = known.copy()
    here[:, 0] *= 100

    def scale(values: np.ndarray) -> SensorScale:
        return SensorScale(tuple("abcdef"), (), (), np.quantile(values, QUANTILES, axis=0).T)

    assert scale_difference(scale(here), scale(known)) is None
    found = scale_difference(scale(known * 100), scale(known))
    assert found is not None and found.bands == "all bands" and found.remedy.startswith("Set the scale to 0.01")


def test_codes_that_only_a_further_scene_has_are_told(tmp_path: Path) -> None:
    scenes = []
    for name, ground, codes in (("north", FIRST, (1, 2, 3, 4)), ("south", SECOND, (1, 2, 3, 9))):
        scene = write_place(tmp_path, name, ("optical",), ground, 1)
        soil = np.array(codes, np.uint8)[np.arange(64) % 4] * np.ones((64, 1), np.uint8)
        path = write_raster(tmp_path / f"{name}_soil.tif", soil[None], nodata=0, **ground)
        source = SensorSource("soil", str(path), kind=SensorKind.CATEGORICAL)
        scenes.append(replace(scene, sensors=(*scene.sensors, source)))
    request = request_of(*scenes)
    with open_scenes(request, read_start(request), Progress()) as opened:
        told = [one for one in told_of_scenes(opened) if "none of its categories" in one]
    assert told == [
        "Scene 'south': 25.0% of the pixels of sensor 'soil' have codes that it does not have in the first scene with "
        "it (9): they count as none of its categories."
    ]


def test_scenes_of_one_place_are_told(tmp_path: Path) -> None:
    first = write_place(tmp_path, "june", ("optical",), FIRST, 1)
    request = request_of(first, write_place(tmp_path, "july", ("optical",), FIRST, 2))
    with open_scenes(request, read_start(request), Progress()) as opened:
        assert any(one.startswith("Scenes 'june' and 'july' overlap on the ground") for one in told_of_scenes(opened))


def test_a_scene_listed_twice_or_nameless_or_without_labels_is_refused(
    places: tuple[TrainingScene, TrainingScene],
) -> None:
    first, second = places
    wrong = {
        "Two scenes are called 'north'": (first, replace(second, name="north")),
        "Scenes 'north' and 'again' have the same rasters": (first, second, replace(first, name="again")),
        "A scene has no name": (first, replace(second, name=" ")),
        "Scene 'south' has no sensor.": (first, replace(second, sensors=())),
    }
    for sentence, scenes in wrong.items():
        with pytest.raises(SensorError, match=sentence):
            check_scenes(request_of(*scenes))
    with pytest.raises(LabelError, match="Scene 'south' has no labels"):
        check_scenes(request_of(first, replace(second, labels=LabelRaster(""))))


def test_a_scene_of_the_same_dates_or_of_links_to_the_same_files_is_listed_twice(
    places: tuple[TrainingScene, TrainingScene], tmp_path: Path
) -> None:
    first, _ = places
    link = tmp_path / "link.tif"
    link.symlink_to(first.sensors[0].path)
    linked = replace(first, name="again", sensors=(replace(first.sensors[0], path=str(link)), *first.sensors[1:]))
    with pytest.raises(SensorError, match="Scenes 'north' and 'again' have the same rasters"):
        check_scenes(request_of(first, linked))

    def series(name: str, *days: str) -> TrainingScene:
        dates = tuple(Acquisition(f"{day}.tif", day) for day in days)
        return TrainingScene(name, (SensorSource("S2", dates[0].path, acquisitions=dates),), LabelRaster("labels.tif"))

    early = series("early", "2020-05-01", "2020-06-01")
    check_scenes(request_of(early, series("late", "2020-05-01", "2020-07-01")))
    with pytest.raises(SensorError, match="Scenes 'early' and 'same' have the same rasters"):
        check_scenes(request_of(early, series("same", "2020-05-01", "2020-06-01")))


def test_scenes_without_a_common_sensor_are_refused_unless_others_join_them(tmp_path: Path) -> None:
    def scene(name: str, *sensors: str) -> TrainingScene:
        sources = tuple(SensorSource(one, f"{name}_{one}.tif") for one in sensors)
        return TrainingScene(name, sources, LabelRaster("labels.tif"))

    a, b, c = scene("a", "S2"), scene("b", "S1"), scene("c", "S1", "S2")
    with pytest.raises(SensorError, match=r"Scene 'b' has no sensor in common.*it has S1, they have S2"):
        check_scenes(replace(request_of(a), scenes=(b,)))
    check_scenes(replace(request_of(a), scenes=(b, c)))


def test_other_bands_of_the_same_sensor_are_refused_with_the_scenes_names(tmp_path: Path) -> None:
    first = write_place(tmp_path, "north", ("optical",), FIRST, 1)
    path = write_raster(tmp_path / "three.tif", np.ones((3, 32, 32), dtype=np.float32), **SECOND)
    request = request_of(first, TrainingScene("south", (SensorSource("optical", str(path)),), first.labels))
    opening = open_scenes(request, read_start(request), Progress())
    with pytest.raises(RasterError, match=r"Scene 'south': .*'optical'.*4 bands.* scene 'north'"):
        opening.__enter__()


def test_labels_of_another_place_are_refused_with_the_scenes_name(places: tuple[TrainingScene, TrainingScene]) -> None:
    first, second = places
    with pytest.raises(LabelError, match="Scene 'south': "):
        grounds_of(request_of(first, replace(second, labels=first.labels)))


def test_a_cancelled_training_of_scenes_leaves_nothing(
    places: tuple[TrainingScene, TrainingScene], tmp_path: Path
) -> None:
    class Stopped(PartOfProgress):
        def cancelled(self) -> bool:
            return True

    from mamol.core.errors import Cancelled

    request = replace(request_of(*places), model_path=str(tmp_path / "m.safetensors"))
    with pytest.raises(Cancelled):
        train(request, Stopped(Progress(), 0.0, 1.0))
    assert not list(tmp_path.iterdir())
