"""The what-if job: every combination of sensors in one pass over the scene."""

from __future__ import annotations

import time
from functools import partial
from pathlib import Path

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.windows import Window

from ..errors import SensorError
from ..files import ReplacedFiles, output_error
from ..inference.device import choose_device, describe, device_failures, limited_threads
from ..inference.given_sensors import check_sensors, grid_options, read_tile, strips
from ..inference.provenance import provenance
from ..inference.subset_engine import SubsetEngine, SubsetTile, joined_subsets
from ..inference.tile_workers import TileWorkers
from ..inference.work_plan import plan_work
from ..model.file import load_model
from ..model.spec import ModelSpec
from ..progress import Progress
from ..raster.grid import Grid
from ..raster.labels import read_labels
from ..raster.map_file import BLOCK_SIZE
from ..raster.outputs import OutputSet
from ..raster.pixel_area import area_warnings, row_areas
from ..raster.reading_order import reading_order
from ..raster.sensors import SensorStack, open_sensors
from ..raster.tiles import tiles
from ..requests import LabelRaster, Labels, WhatIfRequest
from .map_writer import MapWriter, flip_store, map_layers
from .report import what_if_report_html
from .result import WhatIfResult
from .survey import Survey
from .table_csv import subset_table_csv


@device_failures()
def what_if(request: WhatIfRequest, progress: Progress) -> WhatIfResult:
    """Classify an extent with every combination of the sensors at hand, and compare.

    Every tile is read once, and what a sensor's pixels become before they meet the other sensors' is
    computed once. Each combination's map is, bit for bit, what Classify makes when it is given those
    sensors alone on the same grid. The worth of a sensor is its Shapley value: see :class:`SensorValue`.

    Args:
        request: model, sensors, extent, reference and outputs.
        progress: told about every tile; asked whether to stop before each batch of pixels.

    Returns:
        What was written, the figures of every combination and the value of every sensor.

    Raises:
        MamolError: a sentence about what is wrong with model, sensors, extent, reference or outputs.
        Cancelled: when the analyst stopped it; nothing is written.
    """
    start = time.monotonic()
    device = choose_device(request.device)
    spec, network = load_model(request.model_path, device)
    _check(request, spec)
    given = {source.name for source in request.sensors}
    sensors = {name: index for index, name in enumerate(spec.sensor_names) if name in given}
    survey = Survey(spec, tuple(sensors), request.reference)
    bands = {sensor.name: sensor.bands for sensor in spec.sensors}
    # A dict, for a broken polygon is told of again with every tile.
    noted: dict[str, None] = {}
    plan = plan_work(spec, tuple(sensors), BLOCK_SIZE, request.memory_limit)
    opening = open_sensors(request.sensors, bands, request.grid_sensor, **grid_options(request, spec))
    with limited_threads(), opening as stack:
        window = stack.grid.window(request.extent)
        order = reading_order(stack, tiles(window, BLOCK_SIZE), BLOCK_SIZE, network.shape.halo)
        engine = SubsetEngine(network, spec.sensor_names, tuple(sensors.values()))
        files = ReplacedFiles(_inputs(request))
        tags = provenance(request.model_path, request.sensors, spec, stack.warnings)
        layers = map_layers(request, sensors)
        with (
            rasterio.Env(GDAL_CACHEMAX=order.cache),
            OutputSet(layers, stack.grid, window, tags, files=files) as outputs,
        ):
            csv_part = files.add(request.csv_path) if request.csv_path else None
            html_part = files.add(request.html_path) if request.html_path else None
            with flip_store(request, sensors) as store:
                writer = MapWriter(request, sensors, engine.subsets, spec.classes, outputs, store)
                work = partial(_classify_tile, stack, engine, network.shape.halo, plan.rows)
                with TileWorkers(order.tiles, work, plan.workers, progress) as workers:
                    for tile, answers in workers.results():
                        labels = _labels(request.reference, stack.grid, tile, noted)
                        survey.add(answers, row_areas(stack.grid, tile).repeat(int(tile.width)), labels)
                        writer.add(answers, _relative(tile, window))
                figures = survey.figures(request.reference_classes)
                values = survey.values(figures)
                removed, flips = writer.finish(values, progress)
            result = WhatIfResult(
                model_name=spec.name,
                classes=spec.classes,
                sensors=tuple(sensors),
                subsets=figures,
                values=values,
                right_by_chance=survey.right_by_chance(),
                removed=removed,
                flips=flips.entries if flips else (),
                csv_path=request.csv_path,
                html_path=request.html_path,
                sensitivity_path=request.sensitivity_path,
                flips_path=request.flips_path,
                agreement_path=request.agreement_path,
                pixels=int(window.width * window.height),
                valid_pixels=survey.valid,
                seconds=time.monotonic() - start,
                device=describe(device, plan.workers),
                warnings=(
                    *stack.warnings,
                    *noted,
                    *survey.warnings(),
                    *area_warnings(stack.grid, window),
                    *(flips.warnings if flips else ()),
                ),
            )
            if csv_part is not None:
                _write(csv_part, request.csv_path, subset_table_csv(result))
            if html_part is not None:
                _write(html_part, request.html_path, what_if_report_html(result))
            progress.check()
            outputs.commit(progress)
    for sentence in result.warnings:
        progress.warn(sentence)
    progress.report(1.0, "done")
    return result


def _check(request: WhatIfRequest, spec: ModelSpec) -> None:
    """Refuse what cannot work before anything is read."""
    check_sensors(request.sensors, spec)
    names = [source.name for source in request.sensors]
    if request.removed is not None and request.removed not in names:
        raise SensorError(
            f"The sensor to take away, '{request.removed}', is not among the chosen ones ({', '.join(names)})."
        )


def _classify_tile(
    stack: SensorStack, engine: SubsetEngine, halo: int, rows: int, tile: Window, progress: Progress
) -> SubsetTile:
    """Read a tile and classify it with every combination, so many rows at a time (worker thread)."""
    return joined_subsets(
        [
            engine.run_subsets(read_tile(stack, strip, halo, part), int(strip.height), int(strip.width), part)
            for strip, part in strips(tile, rows, progress)
        ]
    )


def _labels(reference: Labels | None, grid: Grid, tile: Window, noted: dict[str, None]) -> NDArray[np.uint16] | None:
    """Read the reference of a tile, row by row; warnings go into ``noted``."""
    if reference is None:
        return None
    return read_labels(reference, grid, tile, lambda sentence: noted.update({sentence: None})).reshape(-1)


def _relative(tile: Window, window: Window) -> Window:
    return Window(tile.col_off - window.col_off, tile.row_off - window.row_off, tile.width, tile.height)


def _write(part: Path, path: str | None, text: str) -> None:
    """Write a table into the file that stands for it until the job is done."""
    try:
        part.write_text(text, encoding="utf-8")
    except OSError as error:
        raise output_error(path or part, error) from error


def _inputs(request: WhatIfRequest) -> tuple[str, ...]:
    reference = (request.reference.path,) if isinstance(request.reference, LabelRaster) else ()
    return (*(path for source in request.sensors for path in source.files), request.model_path, *reference)
