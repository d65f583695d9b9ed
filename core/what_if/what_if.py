"""The what-if job: every combination of sensors in one pass over the scene."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import replace
from functools import partial
from pathlib import Path

from rasterio.windows import Window

from ..contracts.limits import BLOCK_SIZE
from ..contracts.season import DateValue, SeasonPoint
from ..contracts.what_if import WhatIfRequest, WhatIfResult
from ..device import choose_device, describe, device_failures, limited_threads
from ..errors import SensorError
from ..evaluation.class_matching import MatchedReference, match_reference
from ..files.names import FileKind, check_name
from ..files.replaced import ReplacedFiles, output_error
from ..inference.given_sensors import check_sensors, grid_options, read_tile, strips
from ..inference.provenance import provenance
from ..inference.run_notes import run_notes
from ..inference.runner import NetworkRunner
from ..inference.subset_engine import SubsetEngine, SubsetTile, joined_subsets
from ..inference.tile_workers import TileWorkers
from ..inference.value_matching import by_scene_statistics
from ..inference.work_plan import plan_work, with_dates_of
from ..machine import cache_memory, job_memory
from ..message import message
from ..model.file import load_model
from ..model.spec import ModelSpec
from ..progress import Progress
from ..raster.grid import Grid
from ..raster.labels.layers import open_reference, reference_files
from ..raster.pixel_area import area_warnings, row_areas
from ..raster.reading_order import reading_order
from ..raster.sensors import SensorStack, open_sensors
from ..raster.source.block_cache import block_cache
from ..raster.tiles import tiles
from ..raster.writing.output_set import OutputSet
from ..report.tables import subset_table_csv
from ..report.what_if_page import what_if_report_html
from .date_worth import worth_of_dates
from .map_writer import MapWriter, flip_store, map_layers
from .season_pass import accuracy_over_season
from .survey import Survey


@device_failures()
def what_if(request: WhatIfRequest, progress: Progress) -> WhatIfResult:
    """Classify an extent with every combination of the sensors at hand, and compare.

    Every tile is read once, and what a sensor's pixels become before they meet the other sensors' is
    computed once. Each combination's map is, bit for bit, what Classify makes when it is given those
    sensors alone on the same grid. The worth of a sensor is its Shapley value: see
    :class:`.contracts.what_if.SensorValue`.

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
    options = grid_options(request, spec)
    matched, by_scene = by_scene_statistics(request.sensors, spec, request.grid_sensor, options, progress)
    request = replace(request, sensors=matched)
    given = {source.name for source in request.sensors}
    sensors = {name: index for index, name in enumerate(spec.sensor_names) if name in given}
    # A dict, for a broken polygon is told of again with every tile.
    noted: dict[str, None] = {}
    memory = job_memory(request.memory_limit)
    sensor_specs = spec.sensors_by_name
    with (
        limited_threads(in_each=1),
        block_cache(cache_memory(memory)) as cache,
        open_sensors(request.sensors, sensor_specs, request.grid_sensor, **options) as stack,
    ):
        window = stack.grid.window(request.extent)
        reference = _matched(request, spec, stack.grid, window, noted, progress)
        survey = Survey(spec, tuple(sensors), reference)
        order = reading_order(stack, tiles(window, BLOCK_SIZE), BLOCK_SIZE, network.shape.halo, cache.size)
        cache.resize(order.cache)
        plan = plan_work(with_dates_of(spec, stack.days), tuple(sensors), BLOCK_SIZE, memory - order.cache, device)
        engine = SubsetEngine(network, spec.sensor_names, tuple(sensors.values()))
        files = ReplacedFiles(_inputs(request), progress.warn)
        notes = (
            *run_notes(
                stack, spec, network, window, progress, extent=request.extent, cover=request.cover, matched=by_scene
            ),
            *_dates_in_vain(request, stack),
        )
        for sentence in notes:
            progress.warn(sentence)
        tags = provenance(request.model_path, request.sensors, spec, notes)
        layers = map_layers(request, sensors)
        with OutputSet(layers, stack.grid, window, tags, files=files) as outputs:
            csv_part = files.add(request.csv_path) if request.csv_path else None
            html_part = files.add(request.html_path) if request.html_path else None
            for path, kind in ((request.csv_path, FileKind.TABLE), (request.html_path, FileKind.PAGE)):
                if path:
                    check_name(path, kind)
            with flip_store(request, sensors) as store:
                writer = MapWriter(request, sensors, engine.subsets, spec.classes, outputs, store)
                work = partial(_classify_tile, stack, engine, network.shape.halo, plan.rows)
                opened = nullcontext(None) if reference is None else open_reference(reference.labels, stack.grid)
                with opened as known, TileWorkers(order.tiles, work, plan.workers, progress) as workers:
                    for tile, answers in workers.results():
                        labels = None if known is None else known.read(tile).reshape(-1)
                        survey.add(answers, row_areas(stack.grid, tile).repeat(int(tile.width)), labels)
                        writer.add(answers, _relative(tile, window))
                    noted.update(dict.fromkeys(known.notes() if known is not None else ()))
                season: tuple[SeasonPoint, ...] = ()
                if reference is not None:
                    labelled = open_reference(reference.labels, stack.grid)
                    season = accuracy_over_season(stack, network, spec, labelled, window, progress)
                dates: tuple[DateValue, ...] = ()
                if request.date_orders:
                    runner = NetworkRunner(network, spec.sensor_names)
                    opened = nullcontext(None) if reference is None else open_reference(reference.labels, stack.grid)
                    with opened as known:
                        values_of = [entry.value for entry in spec.classes]
                        dates = worth_of_dates(stack, runner, values_of, known, window, request.date_orders, progress)
                figures = survey.figures()
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
                matched_by="" if reference is None else reference.matched_by,
                season=season,
                dates=dates,
                warnings=(
                    *notes,
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
    for sentence in result.warnings[len(notes) :]:
        progress.warn(sentence)
    progress.report(1.0, message("done"))
    return result


def _check(request: WhatIfRequest, spec: ModelSpec) -> None:
    """Refuse what cannot work before anything is read."""
    check_sensors(request.sensors, spec)
    names = [source.name for source in request.sensors]
    if request.removed is not None and request.removed not in names:
        raise SensorError(
            message(
                "The sensor to leave out, '{removed}', is not among the chosen ones ({names}).",
                removed=request.removed,
                names=", ".join(names),
            )
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


def _dates_in_vain(request: WhatIfRequest, stack: SensorStack) -> Iterator[str]:
    """Say that there are no dates whose worth could be measured."""
    if request.date_orders and not stack.days:
        yield message("No sensor here is a series, so there are no dates whose worth could be measured.")


def _matched(
    request: WhatIfRequest, spec: ModelSpec, grid: Grid, window: Window, noted: dict[str, None], progress: Progress
) -> MatchedReference | None:
    """Match the classes of the reference with the model's; warnings go into ``noted``."""
    if request.reference is None:
        return None
    return match_reference(
        request.reference,
        grid,
        spec.classes,
        request.reference_classes,
        lambda sentence: noted.update({sentence: None}),
        window,
        progress,
    )


def _relative(tile: Window, window: Window) -> Window:
    return Window(tile.col_off - window.col_off, tile.row_off - window.row_off, tile.width, tile.height)


def _write(part: Path, path: str | None, text: str) -> None:
    """Write a table into the file that stands for it until the job is done."""
    try:
        part.write_text(text, encoding="utf-8")
    except OSError as error:
        raise output_error(path or part, error) from error


def _inputs(request: WhatIfRequest) -> tuple[str, ...]:
    sensors = (path for source in request.sensors for path in source.files)
    return (*sensors, request.model_path, *reference_files(request.reference))
