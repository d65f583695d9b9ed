"""Every job of a model has the pixels the model was trained on, and the ground that was asked for."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from mamol.core.contracts.classify import ClassifyRequest
from mamol.core.contracts.mosaic import MosaicRequest
from mamol.core.contracts.outputs import Output, OutputKind
from mamol.core.contracts.preview import PreviewRequest, View
from mamol.core.contracts.routing import ExplainRequest
from mamol.core.contracts.run_record import RunRecord
from mamol.core.contracts.sensors import Cover, Extent, PixelWindow, SensorSource
from mamol.core.contracts.what_if import WhatIfRequest
from mamol.core.distributed.mosaic import _as_one
from mamol.core.inference.classify import classify, classify_windows
from mamol.core.inference.explain import explain
from mamol.core.model.header import read_spec
from mamol.core.progress import NotingProgress, Progress
from mamol.core.raster.grid import Grid
from mamol.core.raster.reference_grid import training_grid
from mamol.core.what_if.make_preview import make_preview
from mamol.core.what_if.preview_memory import PreviewMemory
from mamol.core.what_if.what_if import what_if

FIXTURE = Path(__file__).resolve().parents[2] / "fixtures" / "0.1.0"
KINDS = (OutputKind.CLASSES, OutputKind.CONFIDENCE, OutputKind.PATTERN)
MOVED = 40
SIDE = 96


def rewritten(source: SensorSource, path: Path, finer: int = 1, moved: int = 0) -> SensorSource:
    """The same values with smaller pixels, or farther east."""
    with rasterio.open(source.path) as dataset:
        values, profile = dataset.read().repeat(finer, 1).repeat(finer, 2), dataset.profile
    transform = profile["transform"] * Affine.translation(moved, 0) * Affine.scale(1 / finer)
    profile.update(transform=transform, width=values.shape[2], height=values.shape[1])
    with rasterio.open(path, "w", **profile) as dataset:
        dataset.write(values)
    return replace(source, path=str(path))


def run(request: ClassifyRequest, folder: Path, **changes: object) -> tuple[dict[str, np.ndarray], RunRecord, Grid]:
    folder.mkdir(exist_ok=True)
    outputs = tuple(Output(kind, str(folder / f"{kind.value}.tif")) for kind in KINDS)
    result = classify(replace(request, outputs=outputs, **changes), Progress())
    maps = {}
    for output in result.outputs:
        with rasterio.open(output.path) as dataset:
            maps[output.kind.value], grid = dataset.read(1), Grid.of(dataset)
    return maps, result.run, grid


def test_a_model_knows_its_pixels(classify_everything: ClassifyRequest) -> None:
    spec = read_spec(classify_everything.model_path)
    with rasterio.open(classify_everything.sensors[0].path) as dataset:
        assert spec.grid == training_grid(Grid.of(dataset))
    assert spec.grid.pixel_width == 20 and spec.grid.metres_along == pytest.approx(20, rel=0.001)


def test_without_the_coarse_sensor_the_pixels_are_the_models_and_every_job_has_them(
    classify_everything: ClassifyRequest, tmp_path: Path
) -> None:
    first, second, third = classify_everything.sensors
    finer = rewritten(second, tmp_path / "finer.tif", finer=4)
    off = [replace(source, is_off=True) for source in (first, third)]
    with_all, _, grid = run(classify_everything, tmp_path / "a", sensors=(first, finer, third))
    beside, _, _ = run(classify_everything, tmp_path / "b", sensors=(*off, finer))
    alone, record, own = run(classify_everything, tmp_path / "c", sensors=(finer,))
    assert own == grid and grid.width == SIDE
    for kind, values in beside.items():
        np.testing.assert_array_equal(alone[kind], values)
    for order in ((third, finer, first), (finer, first, third)):
        for kind, values in run(classify_everything, tmp_path / "d", sensors=order)[0].items():
            np.testing.assert_array_equal(values, with_all[kind])

    request = classify_everything
    noted = NotingProgress(Progress())
    result = what_if(WhatIfRequest(request.model_path, (finer,), device="cpu"), noted)
    assert result.pixels == SIDE * SIDE
    assert any("has 5 m pixels, the model was trained on 20 m" in sentence for sentence in noted.warnings)
    view = View(request.model_path, (finer,), Extent(*bounds(grid), "EPSG:32616"), 960, 960, "cpu")
    picture = make_preview(
        PreviewMemory(), PreviewRequest(view, (finer.name,), str(tmp_path / "p.tif"), False), Progress()
    )
    np.testing.assert_array_equal(picture.values, alone["classes"])
    row, column = 70, 30
    told = explain(ExplainRequest(record, point(grid, row, column), "cpu"), Progress())
    assert told.top[0].entry.value == alone["classes"][row, column]
    outputs = (Output(OutputKind.CLASSES, str(tmp_path / "part.tif")),)
    part = replace(request, sensors=(finer,), outputs=outputs)
    (made,) = classify_windows(part, [PixelWindow(50, 60, 46, 36)], Progress())
    with rasterio.open(made.outputs[0].path) as dataset:
        np.testing.assert_array_equal(dataset.read(1), alone["classes"][60:, 50:])


def test_a_union_is_the_old_map_and_more_and_a_place_in_it_is_explained(
    classify_everything: ClassifyRequest, tmp_path: Path
) -> None:
    first, second, _ = classify_everything.sensors
    sensors = first, rewritten(second, tmp_path / "moved.tif", moved=MOVED)
    union, record, grid = run(classify_everything, tmp_path / "union", sensors=sensors)
    assert record.cover == Cover.UNION and (grid.width, grid.height) == (SIDE + MOVED, SIDE)
    before, _, _ = run(classify_everything, tmp_path / "reference", sensors=sensors, cover=Cover.REFERENCE)
    # Nearer to the edge the windows now see the other sensor's ground beyond it.
    inside = (slice(None), slice(0, SIDE - 8))
    for kind in ("classes", "pattern"):
        np.testing.assert_array_equal(union[kind][:, :SIDE][inside], before[kind][inside])
    np.testing.assert_allclose(union["confidence"][:, :SIDE][inside], before["confidence"][inside], atol=1e-6)
    assert (union["pattern"][:, SIDE:] & ~np.uint8(2) == 0).all() and (union["classes"][:, SIDE:] > 0).mean() > 0.8
    overlap, record_of_overlap, small = run(
        classify_everything, tmp_path / "overlap", sensors=sensors, cover=Cover.INTERSECTION
    )
    assert overlap["classes"].shape == (SIDE, SIDE - MOVED) and small.transform.c == 500000 + 20 * MOVED
    row, column = np.argwhere(union["classes"][:, SIDE + 10 :] > 0)[0] + (0, SIDE + 10)
    told = explain(ExplainRequest(record, point(grid, row, column), "cpu"), Progress())
    assert told.top[0].entry.value == union["classes"][row, column]
    kept = RunRecord.from_json(record_of_overlap.to_json())
    row, column = np.argwhere(overlap["classes"] > 0)[-1]
    told = explain(ExplainRequest(kept, point(small, row, column), "cpu"), Progress())
    assert told.top[0].entry.value == overlap["classes"][row, column]


def test_another_pixel_size_is_a_choice_and_kept(classify_everything: ClassifyRequest, tmp_path: Path) -> None:
    first = classify_everything.sensors[0]
    maps, record, grid = run(classify_everything, tmp_path / "chosen", sensors=(first,), pixel_size=40.0)
    assert maps["classes"].shape == (SIDE // 2, SIDE // 2) and record.pixel_size == 40.0
    row, column = np.argwhere(maps["classes"] > 0)[-1]
    told = explain(ExplainRequest(record, point(grid, row, column), "cpu"), Progress())
    assert told.top[0].entry.value == maps["classes"][row, column]


def test_a_mosaic_has_the_grid_that_was_asked_for(classify_everything: ClassifyRequest) -> None:
    request = MosaicRequest(
        classify_everything.model_path, classify_everything.sensors, (OutputKind.CLASSES,), "maps",
        cover=Cover.INTERSECTION, pixel_size=40.0,
    )  # fmt: skip
    whole = _as_one(request)
    assert (whole.cover, whole.pixel_size) == (Cover.INTERSECTION, 40.0)


def test_a_model_that_does_not_know_its_pixels_has_those_of_the_first_sensor(tmp_path: Path) -> None:
    request = ClassifyRequest(str(FIXTURE / "fields.safetensors"), (), (), device="cpu")
    radar = SensorSource("radar", str(FIXTURE / "radar.tif"))
    finer = rewritten(radar, tmp_path / "finer.tif", finer=2)
    with rasterio.open(finer.path) as dataset:
        own = Grid.of(dataset)
    optical = SensorSource("optical", str(FIXTURE / "optical.tif"))
    for cover in Cover:
        assert run(request, tmp_path / cover.value, sensors=(finer, optical), cover=cover)[2] == own


def bounds(grid: Grid) -> tuple[float, float, float, float]:
    left, top = grid.transform * (0, 0)
    right, bottom = grid.transform * (grid.width, grid.height)
    return left, bottom, right, top


def point(grid: Grid, row: int, column: int) -> Extent:
    x, y = grid.transform * (column + 0.5, row + 0.5)
    return Extent(x, y, x, y, "EPSG:32616")
