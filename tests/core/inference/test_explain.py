"""Asking about a place: what is told is what Classify wrote there, with every sensor and without each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
from mamol.core.contracts.classify import ClassifyRequest, ClassifyResult
from mamol.core.contracts.outputs import Output, OutputKind
from mamol.core.contracts.routing import ExplainRequest, Explanation
from mamol.core.contracts.sensors import Cover, Extent
from mamol.core.contracts.train import Preset, TrainRequest
from mamol.core.errors import Cancelled, ExtentError, ModelFileError, RasterError, SensorError
from mamol.core.inference.classify import classify
from mamol.core.inference.explain import explain
from mamol.core.model.file import load_model, model_bytes
from mamol.core.progress import Progress
from mamol.tests.same_answers import assert_same_answers
from mamol.tests.short_training import KeptModels
from rasterio.transform import from_origin

SIDE, STEP, LEFT, TOP = 96, 20, 500000, 4480000
UTM = "EPSG:32616"
PIXELS = ((0, 0), (3, 90), (15, 40), (40, 10), (41, 41), (70, 30), (60, 93), (95, 95))


@dataclass(frozen=True)
class Study:
    """A scene of three sensors with holes in two of them, its model, and what Classify made of it."""

    request: ClassifyRequest
    result: ClassifyResult

    def ask(self, *place: float, **changes: object) -> Explanation:
        extent = Extent(*place, UTM) if len(place) == 4 else Extent(place[0], place[1], place[0], place[1], UTM)
        return explain(ExplainRequest(replace(self.result.run, **changes), extent, "cpu"), Progress())

    def pixel(self, row: int, column: int, **changes: object) -> Explanation:
        return self.ask(LEFT + STEP * (column + 0.3), TOP - STEP * (row + 0.7), **changes)

    def classified(self, name: str, *sensors: int) -> dict[OutputKind, np.ndarray]:
        """The maps of a run with these sensors only."""
        folder = Path(self.request.model_path).parent / name
        folder.mkdir(exist_ok=True)
        outputs = tuple(Output(kind, str(folder / f"{kind.value}.tif")) for kind in OutputKind)
        chosen = tuple(self.request.sensors[sensor] for sensor in sensors)
        return read(classify(replace(self.request, sensors=chosen, outputs=outputs), Progress()))


def read(result: ClassifyResult) -> dict[OutputKind, np.ndarray]:
    maps = {}
    for output in result.outputs:
        with rasterio.open(output.path) as dataset:
            maps[output.kind] = dataset.read()
    return maps


@pytest.fixture
def study(make_scene: Callable, tmp_path: Path, kept_models: KeptModels) -> Study:
    scene = make_scene(SIDE)
    for sensor, rows in ((0, slice(0, 8)), (1, slice(30, 50)), (2, slice(0, 4))):
        with rasterio.open(scene.sensors[sensor].path, "r+") as dataset:
            values = dataset.read()
            values[:, rows, :60] = -9999
            dataset.write(values)
    with rasterio.open(scene.sensors[1].path, "r+") as dataset:
        values = dataset.read()
        values[:, :2, :2] = -9999
        dataset.write(values)
    model = str(tmp_path / "model.safetensors")
    kept_models.write(TrainRequest(scene.sensors, scene.labels, model, preset=Preset.FAST, device="cpu"))
    (tmp_path / "all").mkdir()
    outputs = tuple(Output(kind, str(tmp_path / "all" / f"{kind.value}.tif")) for kind in OutputKind)
    request = ClassifyRequest(model, scene.sensors, outputs, device="cpu")
    return Study(request, classify(request, Progress()))


def test_class_probability_and_shares_are_the_maps_bit_for_bit(study: Study) -> None:
    maps = read(study.result)
    for row, column in PIXELS[1:]:
        told = study.pixel(row, column)
        assert told.top[0].entry.value == maps[OutputKind.CLASSES][0, row, column]
        assert_same_answers(np.float32(told.top[0].probability), maps[OutputKind.CONFIDENCE][0, row, column])
        assert_same_answers(np.float32(told.shares), maps[OutputKind.EXPERTS][:, row, column])
        present = sum(1 << m for m, share in enumerate(told.sensors.values()) if share)
        assert present == maps[OutputKind.PATTERN][0, row, column]
        probabilities = [one.probability for one in told.top]
        assert probabilities == sorted(probabilities, reverse=True) and sum(probabilities) == pytest.approx(1, abs=1e-5)


@pytest.mark.parametrize("sensor", range(3))
def test_without_a_sensor_is_a_run_without_it_bit_for_bit(study: Study, sensor: int) -> None:
    others = study.classified("others", *(m for m in range(3) if m != sensor))
    name, compared = study.request.sensors[sensor].name, 0
    for row, column in PIXELS[1:]:
        told = {one.sensor: one.outcome for one in study.pixel(row, column).without}
        if told.get(name) is not None:
            assert told[name].entry.value == others[OutputKind.CLASSES][0, row, column]
            assert_same_answers(np.float32(told[name].probability), others[OutputKind.CONFIDENCE][0, row, column])
            compared += 1
    assert compared >= 5


def test_only_sensors_that_are_there_can_be_taken_away_and_the_last_one_leaves_nothing(study: Study) -> None:
    told = study.pixel(1, 30)
    assert told.sensors == {"sensor 0": 0, "sensor 1": 1, "sensor 2": 0}
    assert [(one.sensor, one.outcome) for one in told.without] == [("sensor 1", None)]
    assert study.pixel(40, 10).sensors == {"sensor 0": 1, "sensor 1": 0, "sensor 2": 1}


def test_gates_are_the_dynamic_routers_softmax_in_each_block(study: Study) -> None:
    told = study.pixel(70, 30)
    shape = load_model(study.request.model_path)[0].architecture
    gates = np.array(told.gates)
    assert gates.shape == (shape.adapter_blocks, shape.dynamic_experts)
    assert told.blocks == tuple(range(1, shape.depth + 1))[-shape.adapter_blocks :], (
        "experts are beside the last blocks"
    )
    assert (gates >= 0).all() and (gates.sum(1) <= 1 + 1e-6).all() and (gates.sum(1) > 0).all()
    # In the last block CLS alone is answered for, so exactly the top k are at work.
    assert np.count_nonzero(gates[-1]) == shape.top_k
    assert len(told.shares) == len(told.expert_names) and sum(told.shares) == pytest.approx(1, abs=1e-5)


def test_a_box_is_the_mean_over_its_pixels_that_a_sensor_sees(study: Study) -> None:
    rows, columns = slice(0, 3), slice(0, 5)
    told = study.ask(LEFT + 1, TOP - 3 * STEP + 1, LEFT + 5 * STEP - 1, TOP - 1)
    maps = read(study.result)
    seen = maps[OutputKind.PATTERN][0, rows, columns] > 0
    assert (told.pixels, told.seen) == (15, 11) and seen.sum() == 11
    np.testing.assert_allclose(told.shares, maps[OutputKind.EXPERTS][:, rows, columns][:, seen].mean(1), atol=1e-6)
    assert told.sensors["sensor 1"] == 1 and told.sensors["sensor 0"] == 0
    assert told.outline[0] == (LEFT, TOP) and told.outline[2] == (LEFT + 5 * STEP, TOP - 3 * STEP)


def test_a_place_in_another_crs_is_found(study: Study) -> None:
    x, y = LEFT + STEP * 30.5, TOP - STEP * 70.5
    (longitude,), (latitude,) = rasterio.warp.transform(UTM, "EPSG:4326", [x], [y])
    place = Extent(longitude, latitude, longitude, latitude, "EPSG:4326")
    told = explain(ExplainRequest(study.result.run, place, "cpu"), Progress())
    assert told.outline == study.pixel(70, 30).outline
    assert rasterio.crs.CRS.from_wkt(told.crs) == rasterio.crs.CRS.from_user_input(UTM)


def test_only_the_part_that_was_classified_can_be_asked_about(study: Study) -> None:
    part = Extent(LEFT, TOP - 40 * STEP, LEFT + 40 * STEP, TOP, UTM)
    assert study.pixel(39, 39, extent=part).pixels == 1
    with pytest.raises(ExtentError, match="outside the result"):
        study.pixel(40, 39, extent=part)
    assert study.ask(LEFT + 35 * STEP, TOP - 45 * STEP, LEFT + 45 * STEP, TOP - 35 * STEP, extent=part).pixels == 25


def test_places_without_an_answer_get_a_sentence(study: Study) -> None:
    with pytest.raises(ExtentError, match="This place is outside the result. Click"):
        study.ask(LEFT - 1, TOP - 1)
    with pytest.raises(SensorError, match="No sensor has data at this place"):
        study.pixel(1, 1)
    with pytest.raises(ExtentError, match=r"holds 9,216 pixels. Draw one of up to 4,096"):
        study.ask(LEFT, TOP - SIDE * STEP, LEFT + SIDE * STEP, TOP)
    for place in ((0, 0, 5, 5), (LEFT - 90, TOP, LEFT - 50, TOP + 40)):
        with pytest.raises(ExtentError, match="This place is outside the result. Click"):
            study.ask(*place)
    with pytest.raises(ExtentError, match="unknown: 'nonsense'"):
        explain(ExplainRequest(study.result.run, Extent(1, 1, 1, 1, "nonsense"), "cpu"), Progress())


def test_sources_that_moved_or_changed_get_a_sentence(study: Study) -> None:
    source = Path(study.request.sensors[1].path)
    content = source.read_bytes()
    source.rename(source.with_name("elsewhere.tif"))
    with pytest.raises(RasterError, match=r"'sensor_1.tif' of sensor 'sensor 1' is no longer in .* Put it back"):
        study.pixel(70, 30)
    source.write_bytes(content + b"more")
    with pytest.raises(RasterError, match=r"has changed since this result was made: it had .* Classify again"):
        study.pixel(70, 30)
    source.write_bytes(content)
    told = study.pixel(70, 30)
    assert told.warnings == (
        "'sensor_1.tif' has changed since this result was made; the answer uses the file as it is now.",
    )


def test_a_model_that_moved_or_was_trained_again_gets_a_sentence(study: Study) -> None:
    model = Path(study.request.model_path)
    spec, network = load_model(model)
    network.head.bias += 1
    model.write_bytes(model_bytes(network, spec))
    with pytest.raises(ModelFileError, match="was retrained after this result was made"):
        study.pixel(70, 30)
    model.unlink()
    with pytest.raises(ModelFileError, match=r"'model.safetensors' of this result is no longer in"):
        study.pixel(70, 30)


def test_a_sensor_on_another_grid_is_told_as_classify_has_it(study: Study, tmp_path: Path) -> None:
    """A warped sensor's number does not depend on the window it is read in."""
    random = np.random.default_rng(5)
    values = random.normal(1000, 200, (1, 40, 40)).astype(np.float32)
    with rasterio.open(
        tmp_path / "coarse.tif", "w", driver="GTiff", count=1, height=40, width=40, dtype="float32", crs=UTM,
        transform=from_origin(LEFT - 33, TOP + 41, 53, 53), nodata=-9999,
    ) as dataset:  # fmt: skip
        dataset.write(values)
    coarse = replace(study.request.sensors[2], path=str(tmp_path / "coarse.tif"))
    other = replace(study.request, sensors=(*study.request.sensors[:2], coarse), cover=Cover.REFERENCE)
    result = classify(other, Progress())
    maps, asked = read(result), Study(other, result)
    for row, column in PIXELS[1:]:
        told = asked.pixel(row, column)
        assert told.top[0].entry.value == maps[OutputKind.CLASSES][0, row, column]
        assert_same_answers(np.float32(told.top[0].probability), maps[OutputKind.CONFIDENCE][0, row, column])


def test_an_answer_that_is_no_longer_wanted_is_not_finished(study: Study) -> None:
    class Unwanted(Progress):
        def cancelled(self) -> bool:
            return True

    place = Extent(LEFT + 5, TOP - 1500, LEFT + 5, TOP - 1500, UTM)
    with pytest.raises(Cancelled):
        explain(ExplainRequest(study.result.run, place, "cpu"), Unwanted())
