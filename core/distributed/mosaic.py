"""The classification of one large scene on a cluster: request in, a folder with mosaics out."""

from __future__ import annotations

import math
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch
from rasterio.windows import Window

from .. import __version__
from ..contracts.classify import ClassifyRequest, ClassifyResult, record_run
from ..contracts.mosaic import MosaicRequest
from ..contracts.outputs import Output, OutputKind, needs_likeness, needs_sets
from ..contracts.run_record import RunRecord
from ..contracts.sensors import most_dates
from ..errors import OutputError
from ..files.replaced import write_text
from ..inference.given_sensors import check_sensors, grid_options
from ..inference.levels import at_level, level_tags
from ..inference.maps import map_layer
from ..inference.provenance import provenance
from ..inference.run_notes import run_notes
from ..inference.trust import coverage_notes, coverage_tags, outside_tags, outside_warning, plan_trust
from ..inference.value_matching import with_matched_values
from ..inference.windows import classified_window
from ..message import message
from ..model.file import load_model
from ..model.spec import ModelSpec
from ..progress import Progress
from ..raster.grid import Grid
from ..raster.sensors import open_sensors
from .cluster import check_workers
from .mosaic_file import mosaic_vrt
from .tasks import run_tasks
from .tiles import PlannedTile, TileFigures, TileTask, classify_tile, planned_tiles, tile_tasks
from .unfinished import UnfinishedFolder

if TYPE_CHECKING:
    from distributed import Client


def classify_mosaic(request: MosaicRequest, client: Client, progress: Progress) -> ClassifyResult:
    """Classify a scene on a cluster, tile by tile.

    The maps are those that :func:`~mamol.core.inference.classify.classify` makes of the same window on one machine,
    to the last bit where the machines' processors are of one kind.

    Args:
        request: model, sensors, kinds of maps, and the folder to be.
        client: of the cluster.
        progress: told when a tile is done; asked twice a second whether to stop.

    Returns:
        What was written: the outputs are the mosaics; and figures about it.

    Raises:
        MamolError: a sentence about what is wrong with model, sensors, part, folder or cluster.
        Cancelled: when the analyst stopped it; the folder is not there then.
    """
    start = time.monotonic()
    spec, network = load_model(request.model_path)
    check_sensors(request.sensors, spec)
    check_kinds(request.kinds)
    mapped = at_level(spec, request.level)
    trust = plan_trust(request.model_path, spec, request.kinds, request.coverage)
    request, unmatched = with_matched_values(request, spec, progress)
    whole = _as_one(request)
    opening = open_sensors(request.sensors, spec.sensors_by_name, request.reference, **grid_options(request, spec))
    with opening as stack:
        grid, window = stack.grid, classified_window(stack.grid, whole)
        notes = run_notes(
            stack, spec, network, window, progress, extent=whole.extent, cover=whole.cover, matched=unmatched,
            can_match=True,
        )  # fmt: skip
    notes += coverage_notes(spec, request.kinds, request.coverage)
    for sentence in notes:
        progress.warn(sentence)
    warnings = list(notes)
    tiles = planned_tiles(grid, window, request.tile_size)
    tags = provenance(request.model_path, request.sensors, spec, warnings)
    tags |= coverage_tags(trust, request.coverage) | level_tags(mapped, spec)
    warnings += check_workers(client)
    run = record_run(whole, tags["MAMOL_MODEL_SHA256"], tags["MAMOL_DATE"])
    asked = _asked(request, run)
    with UnfinishedFolder(request.folder, asked, request.resume, progress.warn, request.refuse_other) as folder:
        tasks = tile_tasks(tiles, whole, request.kinds, folder.path, folder.records)
        found: list[TileFigures] = []
        for _, figures in run_tasks(client, classify_tile, tasks, progress, _describe, stop_at_failure=True):
            found.append(figures)
        tags |= outside_tags(*_outside(request, found))
        _write_mosaics(request, mapped.spec, grid, window, tags, tiles, folder.path)
        progress.check()
        folder.commit()
    warnings += sorted({sentence for figures in found for sentence in figures.warnings} - set(warnings))
    warnings += outside_warning(*_outside(request, found))
    result = _result(request, mapped.spec, run, window, found, tuple(warnings), time.monotonic() - start)
    for sentence in result.warnings[len(notes) :]:
        progress.warn(sentence)
    progress.report(1.0, message("done"))
    return result


def check_kinds(kinds: Sequence[OutputKind]) -> None:
    """Check which maps are to be made.

    Raises:
        OutputError: none, or one twice.
    """
    if not kinds or len(set(kinds)) != len(kinds):
        raise OutputError(message("Choose at least one map, and each map only once."))


def _outside(request: MosaicRequest, tiles: Sequence[TileFigures]) -> tuple[float, bool]:
    """Return the share of the valid pixels that are unlike training, and whether it is of a sample."""
    valid = sum(tile.valid_pixels for tile in tiles)
    share = sum(tile.outside_pixels for tile in tiles) / valid if valid else math.nan
    return share, not needs_likeness(request.kinds)


def _as_one(request: MosaicRequest) -> ClassifyRequest:
    """Return the run on one machine that would make the same maps."""
    return ClassifyRequest(
        model_path=str(Path(request.model_path).absolute()),
        sensors=request.sensors,
        outputs=tuple(Output(kind, str(_mosaic_path(request.folder, kind.value))) for kind in request.kinds),
        extent=request.extent,
        reference=request.reference,
        device=request.device,
        window=request.window,
        cover=request.cover,
        pixel_size=request.pixel_size,
        coverage=request.coverage,
        memory_limit=request.memory_limit,
        level=request.level,
    )


def _mosaic_path(folder: str | Path, kind: str) -> Path:
    return Path(folder).absolute() / f"{kind}.vrt"


def _describe(task: TileTask) -> str:
    return message("the tile {task}", task=task.name)


def _asked(request: MosaicRequest, run: RunRecord) -> dict[str, Any]:
    """Return all that the pixels of the tiles depend on."""
    asked = {name: value for name, value in run.to_json().items() if name not in ("key", "date")}
    kinds = [kind.value for kind in request.kinds]
    return {**asked, "kinds": kinds, "tile_size": request.tile_size, "device": request.device} | {
        "coverage": request.coverage if needs_sets(request.kinds) else None,
        "MaMOL": __version__,
        "torch": torch.__version__,
    }


def _write_mosaics(
    request: MosaicRequest,
    spec: ModelSpec,
    grid: Grid,
    window: Window,
    tags: dict[str, str],
    tiles: Sequence[PlannedTile],
    folder: Path,
) -> None:
    for kind in request.kinds:
        for tile in tiles:
            if not (folder / tile.path(kind)).is_file():
                raise OutputError(
                    message(
                        "A worker has written '{path}', but this machine does not see it in '{folder}'. Choose a "
                        "folder on storage that all machines share.",
                        path=tile.path(kind),
                        folder=folder,
                    )
                )
        path = _mosaic_path(folder, kind.value)
        layer = map_layer(Output(kind, str(path)), spec)
        write_text(path, mosaic_vrt(layer, grid.part(window), tags, [tile.in_mosaic(kind, window) for tile in tiles]))


def _result(
    request: MosaicRequest,
    spec: ModelSpec,
    run: RunRecord,
    window: Window,
    tiles: Sequence[TileFigures],
    warnings: tuple[str, ...],
    seconds: float,
) -> ClassifyResult:
    """Add the tiles' figures up."""
    classes: Counter[int] = Counter()
    patterns: Counter[int] = Counter()
    for tile in tiles:
        classes.update(tile.class_pixels)
        patterns.update(tile.pattern_pixels)
    valid = sum(tile.valid_pixels for tile in tiles)
    share, is_sampled = _outside(request, tiles)
    used = {source.name for source in request.sensors if source.is_used}
    devices = sorted({tile.device for tile in tiles})
    return ClassifyResult(
        outputs=tuple(Output(kind, str(_mosaic_path(request.folder, kind.value))) for kind in request.kinds),
        model_name=spec.name,
        classes=spec.classes,
        sensors_used=tuple(name for name in spec.sensor_names if name in used),
        sensors_absent=tuple(name for name in spec.sensor_names if name not in used),
        expert_names=spec.expert_names,
        pattern_names={value: spec.pattern_name(value) for value in sorted(patterns)},
        class_pixels=dict(sorted(classes.items())),
        pattern_pixels=dict(sorted(patterns.items())),
        mean_confidence=sum(tile.confidence for tile in tiles) / valid if valid else math.nan,
        pixels=int(window.width * window.height),
        valid_pixels=valid,
        seconds=seconds,
        device=message("Dask cluster; {devices}", devices=", ".join(devices)),
        warnings=warnings,
        run=run,
        expert_peaks=tuple(map(max, zip(*(tile.expert_peaks for tile in tiles)))),
        outside_share=share,
        outside_is_sampled=is_sampled,
        dates=most_dates(request.sensors),
    )
