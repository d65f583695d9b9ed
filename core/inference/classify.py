"""The classification job: request in, maps out."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from rasterio.windows import Window

from ..contracts.classify import ClassifyRequest, ClassifyResult, record_run
from ..contracts.limits import BLOCK_SIZE
from ..contracts.outputs import Output, needs_probabilities, needs_series, needs_shares
from ..contracts.sensors import PixelWindow, most_dates
from ..device import choose_device, describe, device_failures, limited_threads
from ..errors import ExtentError, OutputError
from ..files.replaced import ReplacedFiles
from ..machine import cache_memory, job_memory
from ..message import message
from ..model.file import load_model
from ..model.header import read_spec
from ..model.spec import ModelSpec
from ..progress import PartOfProgress, Progress
from ..raster.reading_order import reading_order
from ..raster.sensors import SensorStack, open_sensors
from ..raster.source.block_cache import block_cache
from ..raster.writing.output_set import OutputSet
from .engine import Engine, TileResult, joined_results
from .figures import Figures
from .given_sensors import check_sensors, grid_options, read_tile, strips
from .levels import at_level, level_tags
from .maps import map_array, map_layer
from .provenance import provenance
from .run_notes import run_notes
from .tile_workers import TileWorkers
from .trust import coverage_notes, coverage_tags, plan_trust
from .value_matching import with_matched_values
from .windows import classified_window, cut_to_window, pixel_window, tiles_to_run
from .work_plan import plan_notes, plan_work, with_dates_of


@device_failures()
def classify(request: ClassifyRequest, progress: Progress, is_part: bool = False) -> ClassifyResult:
    """Classify an extent with the sensors at hand and write the maps.

    Args:
        request: model, sensors, extent and outputs.
        progress: told how far the job is; asked ten times a second whether to stop.
        is_part: whether it is a tile of a larger job, which has looked at the sensors' values itself.

    Returns:
        What was written, and figures about it.

    Raises:
        MamolError: a sentence about what is wrong with model, sensors, extent or outputs.
        Cancelled: when the analyst stopped it; nothing is written.
    """
    start = time.monotonic()
    device = choose_device(request.device)
    spec, network = load_model(request.model_path, device)
    _check(request, spec)
    kinds = [output.kind for output in request.outputs]
    with_shares, with_probabilities = needs_shares(kinds), needs_probabilities(kinds)
    trust = plan_trust(request.model_path, spec, kinds, request.coverage, device)
    request, unmatched = (request, ()) if is_part else with_matched_values(request, spec, progress)
    mapped = at_level(spec, request.level)
    figures = Figures(mapped.spec, trust)
    memory = job_memory(request.memory_limit)
    sensors = spec.sensors_by_name
    with (
        limited_threads(in_each=1),
        block_cache(cache_memory(memory)) as cache,
        open_sensors(request.sensors, sensors, request.reference, **grid_options(request, spec)) as stack,
    ):
        window = classified_window(stack.grid, request)
        order = reading_order(
            stack,
            tiles_to_run(stack.grid, request, BLOCK_SIZE),
            BLOCK_SIZE,
            network.shape.halo,
            cache.size,
        )
        cache.resize(order.cache)
        names = [source.name for source in request.sensors]
        plan = plan_work(
            with_dates_of(spec, stack.days), names, BLOCK_SIZE, memory - order.cache, device, with_probabilities
        )
        layers = {output.kind: map_layer(output, mapped.spec) for output in request.outputs}
        engine = Engine(
            network, spec.sensor_names, with_shares, with_probabilities, trust, needs_series(kinds), mapped.groups
        )
        work = partial(_classify_tile, stack, engine, network.shape.halo, plan.rows)
        with TileWorkers(order.tiles, work, plan.workers, progress) as workers:
            # One core looks at the values, the others are at work on the first tiles.
            notes = run_notes(
                stack, spec, network, window, progress, extent=request.extent, cover=request.cover, matched=unmatched,
                can_match=True, looks_at_values=not is_part, is_view=request.is_view,
            )  # fmt: skip
            notes += coverage_notes(spec, kinds, request.coverage) + plan_notes(plan, BLOCK_SIZE, memory)
            for sentence in notes:
                progress.warn(sentence)
            tags = provenance(request.model_path, request.sensors, spec, notes)
            tags |= coverage_tags(trust, request.coverage) | level_tags(mapped, spec)
            run = record_run(request, tags["MAMOL_MODEL_SHA256"], tags["MAMOL_DATE"])
            sources = [path for source in request.sensors for path in source.files] + [request.model_path]
            files = ReplacedFiles(sources, progress.warn)
            rasters = OutputSet(
                list(layers.values()), stack.grid, window, tags, files=files, cloud_optimized=request.cloud_optimized
            )
            with rasters as outputs:
                for whole, made in workers.results():
                    result, tile = cut_to_window(made, whole, window)
                    figures.add(result)
                    left, top = tile.col_off - window.col_off, tile.row_off - window.row_off
                    place = Window(left, top, tile.width, tile.height)
                    for kind, layer in layers.items():
                        array = map_array(kind, result, mapped.spec).reshape(-1, tile.height, tile.width)
                        outputs.write(layer.path, array, place)
                progress.check()
                outputs.add_provenance(figures.provenance())
                outputs.commit(progress)
    for sentence in figures.warnings(is_part):
        progress.warn(sentence)
    progress.report(1.0, message("done"))
    used = {source.name for source in request.sensors if source.is_used}
    return ClassifyResult(
        outputs=request.outputs,
        model_name=spec.name,
        classes=mapped.spec.classes,
        sensors_used=tuple(name for name in spec.sensor_names if name in used),
        sensors_absent=tuple(name for name in spec.sensor_names if name not in used),
        expert_names=spec.expert_names,
        pattern_names={value: spec.pattern_name(value) for value in sorted(figures.patterns)},
        class_pixels=figures.class_pixels(),
        pattern_pixels=dict(sorted(figures.patterns.items())),
        mean_confidence=figures.mean_confidence,
        pixels=int(window.width * window.height),
        valid_pixels=figures.valid,
        seconds=time.monotonic() - start,
        device=describe(device, plan.workers),
        warnings=(*notes, *figures.warnings(is_part)),
        run=run,
        expert_peaks=figures.expert_peaks,
        outside_share=figures.outside_share,
        outside_is_sampled=trust.every > 1,
        dates=most_dates(request.sensors),
    )


def _classify_tile(
    stack: SensorStack, engine: Engine, halo: int, rows: int, tile: Window, progress: Progress
) -> TileResult:
    """Read and classify a tile, so many rows at a time (worker thread)."""
    return joined_results(
        [
            engine.run(read_tile(stack, strip, halo, part), int(strip.height), int(strip.width), part)
            for strip, part in strips(tile, rows, progress)
        ]
    )


def _check(request: ClassifyRequest, spec: ModelSpec) -> None:
    """Refuse what cannot work before anything is read."""
    check_sensors(request.sensors, spec)
    kinds = [output.kind for output in request.outputs]
    if not kinds or len(set(kinds)) != len(kinds):
        raise OutputError(message("Choose at least one map, and each map only once."))


def classify_windows(
    request: ClassifyRequest, windows: Sequence[PixelWindow], progress: Progress
) -> tuple[ClassifyResult, ...]:
    """Classify parts of a raster; each part's maps are what the maps of the whole raster hold there.

    The files are those of the request, with the part in their names: "classes.tif" becomes
    "classes_r0-255_c512-767.tif" for rows 0 to 255 and columns 512 to 767. The parts are independent: each one's
    files appear together and whole, and those that are there when a later part fails, or the analyst
    cancels, stay.

    Args:
        request: model, sensors and outputs; without an extent or a window.
        windows: the parts; may overlap, none twice.
        progress: told about every tile; asked before each whether to stop.

    Returns:
        What was written, in the order of the windows.

    Raises:
        MamolError: a sentence about what is wrong; with a window, before anything is written.
        Cancelled: when the analyst stopped it.
    """
    _check_windows(request, windows)
    results = []
    for number, window in enumerate(windows):
        part = PartOfProgress(progress, number / len(windows), (number + 1) / len(windows))
        outputs = tuple(Output(output.kind, path_of_part(output.path, window)) for output in request.outputs)
        results.append(classify(replace(request, window=window, outputs=outputs), part))
    return tuple(results)


def path_of_part(path: str, window: PixelWindow) -> str:
    """Return the file of a part: the whole's, with the first and last row and column in its name."""
    whole = Path(path)
    return str(whole.with_name(f"{whole.stem}_{part_name(window)}{whole.suffix}"))


def part_name(window: PixelWindow) -> str:
    """Name a part by its first and last row and column: "r0-255_c512-767"."""
    last_row, last_column = window.row + window.height - 1, window.column + window.width - 1
    return f"r{window.row}-{last_row}_c{window.column}-{last_column}"


def _check_windows(request: ClassifyRequest, windows: Sequence[PixelWindow]) -> None:
    """Refuse windows that cannot work before the first is written."""
    if not windows:
        raise ExtentError(message("No window is given. Give at least one."))
    if request.extent is not None or request.window is not None:
        raise ExtentError(
            message("The request has an extent or a window beside the list of windows. Leave one of them out.")
        )
    twice = sorted({part_name(window) for window in windows if list(windows).count(window) > 1})
    if twice:
        raise ExtentError(message("The window {twice} is given twice. Give each window once.", twice=twice[0]))
    options = grid_options(request, read_spec(request.model_path))
    with open_sensors(request.sensors, reference=request.reference, **options) as stack:
        for window in windows:
            pixel_window(stack.grid, window)
