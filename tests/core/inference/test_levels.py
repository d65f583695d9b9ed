"""A coarser level of the class table is mapped: sums of probabilities, in all maps, told and kept; else a sentence."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
from mamol.core import api
from mamol.core.contracts.outputs import PROBABILITY_STEPS
from mamol.core.errors import OutputError
from mamol.core.inference.levels import at_level, groups_at, levels_of
from mamol.core.model.file import model_bytes

from ..conftest import write_raster
from ..small_model import SmallModel, make_model

SIZE, K = 96, api.OutputKind
KINDS = (K.CLASSES, K.CONFIDENCE, K.PROBABILITIES, K.ENTROPY, K.SET_SIZE, K.APPLICABILITY)
TABLE = api.ClassTable(
    tuple(
        api.ClassRow(f"class {number}", groups=groups, colour="#123456")
        for number, groups in ((2, ("forest", "green")), (1, ("water",)), (4, ("forest", "green")), (5, ("", "green")))
    ),
    groups=(api.ClassGroup("forest", "#006600"),),
)
GROUPS = ((1, 3), (0,), (4,), (2,))
"""By level 1's order, the places of the classes in the model: class 3 is not in the table, and comes last."""


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> SmallModel:
    folder, random = tmp_path_factory.mktemp("levels"), np.random.default_rng(0)
    truth = random.integers(1, 6, (SIZE // 8, SIZE // 8)).repeat(8, 0).repeat(8, 1)
    sensors = []
    for number, bands in enumerate((4, 1)):
        values = random.normal(0, 3, (6, bands))[truth].transpose(2, 0, 1) + random.normal(0, 1, (bands, SIZE, SIZE))
        values[:, 10:20, 30:50] = -9999
        path = write_raster(folder / f"{number}.tif", values.astype(np.float32), nodata=-9999)
        sensors.append(api.SensorSource(f"s{number}", str(path)))
    return make_model(folder / "model.safetensors", sensors, truth)


@pytest.fixture(scope="module")
def request_of(small: SmallModel, tmp_path_factory: pytest.TempPathFactory):
    """Return a request of a model with the class table, all maps in a folder of their own."""
    spec = replace(small.spec, class_table=TABLE)
    path = Path(small.path).with_name("grouped.safetensors")
    path.write_bytes(model_bytes(small.network, spec, small.seen.pixels))

    def request(name: str, **changes: object) -> api.ClassifyRequest:
        folder = tmp_path_factory.mktemp(name)
        outputs = tuple(api.Output(kind, str(folder / f"{kind.value}.tif")) for kind in KINDS)
        sensors = tuple(api.SensorSource(f"s{n}", str(path.with_name(f"{n}.tif"))) for n in range(2))
        return replace(api.ClassifyRequest(str(path), sensors, outputs, device="cpu"), **changes)

    return request


def maps(result: api.ClassifyResult) -> dict[api.OutputKind, np.ndarray]:
    found = {}
    for output in result.outputs:
        with rasterio.open(output.path) as dataset:
            found[output.kind] = dataset.read()
    return found


@pytest.fixture(scope="module")
def fine(request_of) -> api.ClassifyResult:
    return api.classify(request_of("fine"))


@pytest.fixture(scope="module")
def coarse(request_of) -> api.ClassifyResult:
    return api.classify(request_of("coarse", level=1))


def test_groups_have_the_names_values_colours_and_order_of_a_model_trained_on_them(small, request_of) -> None:
    spec = api.read_model(request_of("spec").model_path)
    assert levels_of(spec) == (0, 1, 2) and levels_of(small.spec) == (0,)
    assert [(one.name, one.value, one.colour) for one in groups_at(spec, 1)] == [
        ("forest", 2, "#006600"), ("water", 1, "#123456"), ("class 5", 5, "#123456"), ("class 3", 3, "#123456"),
    ]  # fmt: skip
    assert [one.name for one in groups_at(spec, 2)] == ["green", "water", "class 3"]
    assert at_level(spec, 1).groups == (1, 0, 3, 0, 2)
    learnt = replace(spec, classes=groups_at(spec, 1), class_table=replace(TABLE, level=1))
    assert levels_of(learnt) == (1, 2) and at_level(learnt, None).groups is None and at_level(learnt, 1).level == 1
    assert [one.name for one in groups_at(learnt, 2)] == ["green", "water", "class 3"]


def test_probabilities_are_sums_and_the_class_map_is_the_largest_sum(fine, coarse) -> None:
    ones, others = maps(fine), maps(coarse)
    seen = others[K.CLASSES][0] > 0
    shares = np.where(ones[K.PROBABILITIES] == 65535, 0, ones[K.PROBABILITIES]).astype(int)
    sums = np.stack([shares[list(places)].sum(0) for places in GROUPS])
    told = others[K.PROBABILITIES].astype(int)
    assert (abs(told - sums)[:, seen] <= 4).all()
    values = np.array([entry.value for entry in coarse.classes])
    ordered = np.sort(sums, 0)
    clear = seen & (ordered[-1] - ordered[-2] > 8)
    assert clear.sum() > 0.9 * seen.sum()
    assert np.array_equal(values[sums.argmax(0)][clear], others[K.CLASSES][0][clear])
    np.testing.assert_allclose(others[K.CONFIDENCE][0][seen], told.max(0)[seen] / PROBABILITY_STEPS, atol=1e-4)
    shown = told[:, seen] / PROBABILITY_STEPS
    entropy = -(shown * np.log(np.maximum(shown, 1e-12))).sum(0) / np.log(4)
    np.testing.assert_allclose(others[K.ENTROPY][0][seen], entropy, atol=0.01)
    # A set that holds a class holds its group.
    assert (others[K.SET_SIZE][0][seen] >= 1).all() and others[K.SET_SIZE][0][seen].max() <= 4
    assert np.array_equal(ones[K.APPLICABILITY], others[K.APPLICABILITY])


def test_a_window_and_tiles_hold_what_the_whole_holds(request_of, coarse) -> None:
    whole = maps(coarse)
    part = maps(api.classify(request_of("part", level=1, window=api.PixelWindow(30, 20, 40, 50))))
    for kind in (K.CLASSES, K.CONFIDENCE, K.PROBABILITIES, K.SET_SIZE):
        np.testing.assert_allclose(part[kind], whole[kind][:, 20:70, 30:70], atol=1e-6 if kind is K.CONFIDENCE else 1)
    assert np.array_equal(part[K.CLASSES], whole[K.CLASSES][:, 20:70, 30:70])


def test_the_level_is_in_the_record_the_metadata_and_the_legend(fine, coarse) -> None:
    assert coarse.run.level == 1 and fine.run.level is None
    assert api.RunRecord.from_json(coarse.run.to_json()) == coarse.run
    with rasterio.open(coarse.outputs[0].path) as dataset:
        tags = dataset.tags()
    assert tags["MAMOL_LEVEL"] == "1"
    assert tags["MAMOL_GROUPS"] == "water = class 1; forest = class 2 + class 4"
    with rasterio.open(coarse.outputs[2].path) as dataset:
        assert dataset.descriptions == ("forest", "water", "class 5", "class 3")
    with rasterio.open(fine.outputs[0].path) as dataset:
        assert "MAMOL_LEVEL" not in dataset.tags()
    assert sum(coarse.class_pixels.values()) == coarse.valid_pixels and set(coarse.class_pixels) <= {1, 2, 3, 5}


def test_a_pixel_is_explained_in_the_classes_of_its_map(coarse) -> None:
    with rasterio.open(coarse.outputs[0].path) as dataset:
        (x, y), value = dataset.xy(70, 40), dataset.read(1)[70, 40]
        crs = dataset.crs.to_wkt()
    found = api.explain(api.ExplainRequest(coarse.run, api.Extent(x, y, x, y, crs), "cpu"))
    assert len(found.top) == 4 and found.top[0].entry.value == value


@pytest.mark.parametrize("level", [3, -1, "forest", True, 1.5])
def test_a_level_that_is_none_gets_a_sentence_and_nothing_is_written(request_of, level) -> None:
    request = request_of("none", level=level)
    with pytest.raises(OutputError, match="cannot map level .* its levels are 0, 1, 2. Choose one"):
        api.classify(request)
    assert not list(Path(request.outputs[0].path).parent.iterdir())


def test_a_model_without_groups_or_of_one_group_says_so(small, request_of) -> None:
    with pytest.raises(OutputError, match="its classes are in no groups. Leave the level empty, or train it again"):
        api.classify(request_of("plain", model_path=small.path, level=1))
    rows = tuple(api.ClassRow(f"class {number}", groups=("land",)) for number in range(1, 6))
    with pytest.raises(OutputError, match="puts all classes into 'land'.* Choose a finer level"):
        at_level(replace(small.spec, class_table=api.ClassTable(rows)), 1)
