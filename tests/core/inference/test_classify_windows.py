"""Parts of a raster, classified by themselves, hold what the whole raster's maps hold there."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from mamol.core.contracts.classify import ClassifyRequest
from mamol.core.contracts.outputs import Output, OutputKind
from mamol.core.contracts.routing import ExplainRequest, Explanation
from mamol.core.contracts.sensors import Extent, PixelWindow
from mamol.core.errors import Cancelled, ExtentError
from mamol.core.inference import classify as classify_module
from mamol.core.inference.classify import classify, classify_windows
from mamol.core.inference.explain import explain
from mamol.core.progress import Progress
from mamol.tests.same_answers import assert_same_answers

SIZE = 96
EVERYTHING = PixelWindow(0, 0, SIZE, SIZE)


def placed(request: ClassifyRequest, folder: Path) -> ClassifyRequest:
    folder.mkdir(parents=True, exist_ok=True)
    return replace(request, outputs=tuple(Output(o.kind, str(folder / Path(o.path).name)) for o in request.outputs))


def read(outputs: tuple[Output, ...]) -> dict[OutputKind, np.ndarray]:
    maps = {}
    for output in outputs:
        with rasterio.open(output.path) as dataset:
            maps[output.kind] = dataset.read()
    return maps


@pytest.fixture(scope="module")
def whole(
    classify_everything: ClassifyRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[ClassifyRequest, dict[OutputKind, np.ndarray]]:
    """The request, and the maps of the whole raster in tiles of 16 x 16 pixels."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(classify_module, "BLOCK_SIZE", 16)
        request = placed(classify_everything, tmp_path_factory.mktemp("whole"))
        yield request, read(classify(request, Progress()).outputs)


def spans() -> st.SearchStrategy[tuple[int, int]]:
    """A first pixel and a number of pixels."""
    return st.integers(0, SIZE - 1).flatmap(lambda first: st.tuples(st.just(first), st.integers(1, SIZE - first)))


windows = st.builds(lambda across, down: PixelWindow(across[0], down[0], across[1], down[1]), spans(), spans())


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(windows, min_size=1, max_size=3, unique=True))
def test_every_part_holds_what_the_whole_holds_there(whole: tuple, parts: list[PixelWindow]) -> None:
    request, maps = whole
    with tempfile.TemporaryDirectory() as folder:
        results = classify_windows(placed(request, Path(folder)), parts, Progress())
        for part, result in zip(parts, results):
            rows, columns = slice(part.row, part.row + part.height), slice(part.column, part.column + part.width)
            assert result.pixels == part.width * part.height
            for kind, values in read(result.outputs).items():
                assert_same_answers(values, maps[kind][:, rows, columns])
            counted = dict(zip(*np.unique(maps[OutputKind.PATTERN][0, rows, columns], return_counts=True)))
            assert result.pattern_pixels == counted


def test_a_part_lies_where_it_lies_in_the_whole_and_names_itself(whole: tuple, tmp_path: Path) -> None:
    request, _ = whole
    (result,) = classify_windows(placed(request, tmp_path), [PixelWindow(20, 30, 50, 7)], Progress())
    assert Path(result.outputs[0].path).name == "classes_r30-36_c20-69.tif"
    with rasterio.open(result.outputs[0].path) as part, rasterio.open(request.outputs[0].path) as all_of_it:
        assert part.transform == all_of_it.window_transform(((30, 37), (20, 70)))
        assert part.colormap(1) == all_of_it.colormap(1) and part.tags()["MAMOL_SENSORS_USED"]
    assert result.run.window == PixelWindow(20, 30, 50, 7)


@pytest.mark.parametrize(
    ("window", "sentence"),
    [
        (PixelWindow(0, 0, 0, 5), "is empty. Give it at least one column and one row"),
        (PixelWindow(0, 0, 5, -5), "is empty"),
        (PixelWindow(-1, 0, 5, 5), "extends beyond the reference raster, which has 96 columns and 96 rows"),
        (PixelWindow(90, 0, 7, 5), "extends beyond"),
        (PixelWindow(0, 92, 7, 5), "7 x 5 pixels from column 0, row 92 extends beyond"),
        (PixelWindow(0, 0, 5.5, 5), "not in whole pixels"),
    ],
)
def test_a_window_that_cannot_be_is_refused_before_anything_is_written(
    whole: tuple, tmp_path: Path, window: PixelWindow, sentence: str
) -> None:
    request = placed(whole[0], tmp_path)
    with pytest.raises(ExtentError, match=sentence):
        classify(replace(request, window=window), Progress())
    with pytest.raises(ExtentError, match=sentence):
        classify_windows(request, [EVERYTHING, window], Progress())
    assert list(tmp_path.iterdir()) == []


def test_a_window_and_an_extent_exclude_each_other(whole: tuple, tmp_path: Path) -> None:
    request = placed(whole[0], tmp_path)
    extent = Extent(500000, 4479000, 501000, 4480000, "EPSG:32616")
    with pytest.raises(ExtentError, match="Leave one of them out"):
        classify(replace(request, window=EVERYTHING, extent=extent), Progress())
    for part in ({"extent": extent}, {"window": EVERYTHING}):
        with pytest.raises(ExtentError, match="Leave one of them out"):
            classify_windows(replace(request, **part), [EVERYTHING], Progress())
    with pytest.raises(ExtentError, match="No window is given"):
        classify_windows(request, [], Progress())
    with pytest.raises(ExtentError, match="r0-95_c0-95 is given twice"):
        classify_windows(request, [EVERYTHING, EVERYTHING], Progress())
    assert list(tmp_path.iterdir()) == []


class StopAfterHalf(Progress):
    fraction = 0.0

    def report(self, fraction: float, message: str, values: object = None) -> None:
        self.fraction = fraction

    def cancelled(self) -> bool:
        return self.fraction > 0.55


def test_a_cancelled_list_leaves_whole_parts_only(whole: tuple, tmp_path: Path) -> None:
    parts = [PixelWindow(0, 0, 96, 48), PixelWindow(0, 48, 96, 48)]
    with pytest.raises(Cancelled):
        classify_windows(placed(whole[0], tmp_path), parts, StopAfterHalf())
    names = {path.name for path in tmp_path.iterdir()}
    assert {f"{kind.value}_r0-47_c0-95.tif" for kind in OutputKind} <= names
    assert not [name for name in names if "r48" in name or name.startswith(".")]


def test_a_question_about_a_part_is_answered_inside_it_only(whole: tuple, tmp_path: Path) -> None:
    request = replace(placed(whole[0], tmp_path), window=PixelWindow(50, 50, 20, 20))
    run = classify(request, Progress()).run

    def at(column: int, row: int) -> Explanation:
        x, y = 500000 + 20 * (column + 0.5), 4480000 - 20 * (row + 0.5)
        return explain(ExplainRequest(run, Extent(x, y, x, y, "EPSG:32616"), device="cpu"), Progress())

    values = whole[1][OutputKind.CLASSES][0]
    assert at(55, 60).top[0].entry.value == values[60, 55]
    with pytest.raises(ExtentError, match="outside the result"):
        at(40, 60)
