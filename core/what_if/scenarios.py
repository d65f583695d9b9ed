"""Measuring a run of Classify for the history."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.enums import Resampling
from rasterio.windows import Window

from ..contracts.classify import ClassifyResult
from ..contracts.evaluate import EvaluateRequest
from ..contracts.labels import ClassEntry, Reference
from ..contracts.limits import BLOCK_SIZE
from ..contracts.masks import Mask, MaskPolygons, MaskRaster, described
from ..contracts.outputs import OutputKind
from ..contracts.scenario import AGREEMENT_CLASSES, AGREES, DIFFERS, NODATA, CompareRequest, Comparison, Scenario
from ..contracts.season import dates_used
from ..contracts.sensors import SensorSource
from ..errors import OutputError, RasterError
from ..evaluation.evaluate import evaluate
from ..evaluation.scene_figures import scene_figures
from ..inference.subset_engine import NO_CLASS
from ..message import message
from ..progress import Progress
from ..raster.grid import Grid
from ..raster.resampling import AlignedReader, align
from ..raster.source.block_cache import block_cache
from ..raster.source.opening import Layer, open_raster
from ..raster.tiles import tiles
from ..raster.warping import WINDOWS_ALIKE
from ..raster.writing.map_file import OutputLayer
from ..raster.writing.output_set import OutputSet
from ..text import plain
from .flips import FlipLegend, FlipStore, flip_codes

DROP_NODATA = -9999.0


@block_cache()
def compare(request: CompareRequest, progress: Progress) -> Comparison:
    """Compare the maps of two scenarios.

    Args:
        request: the scenarios and the rasters to write.
        progress: told about every tile; asked before each whether to stop.

    Returns:
        What was written, and figures about it.

    Raises:
        MamolError: a map is gone or cannot be placed, or an output cannot be written.
        Cancelled: when the analyst stopped it; nothing is written.
    """
    classes, tables = _all_classes(request)
    outputs = [
        OutputLayer(request.agreement_path, "uint8", NODATA, ("agreement",), AGREEMENT_CLASSES),
        OutputLayer(request.flips_path, "uint16", 0, ("flip",)),
        OutputLayer(request.drop_path, "float32", DROP_NODATA, (message("confidence drop"),)),
    ]
    same = valid = 0
    with _maps(request) as (grid, readers):
        sources = [path for one in (request.before, request.after) for path in (one.classes_path, one.confidence_path)]
        with OutputSet(outputs, grid, grid.whole, {}, sources) as written, FlipStore(1) as store:
            windows = list(tiles(grid.whole, BLOCK_SIZE))
            for number, tile in enumerate(windows):
                progress.check()
                progress.report(number / len(windows), message("comparing"))
                before, after = (
                    table[_read(reader, tile).astype(np.uint16)] for table, reader in zip(tables, readers[::2])
                )
                was = before != NO_CLASS
                agrees = np.where(before == after, AGREES, DIFFERS)
                written.write(request.agreement_path, np.where(was, agrees, NODATA)[None], tile)
                drop = _read(readers[1], tile) - np.where(after != NO_CLASS, _read(readers[3], tile), 0)
                written.write(request.drop_path, np.where(was, drop, DROP_NODATA)[None], tile)
                store.add(flip_codes(before, after, len(classes))[None], tile)
                same += int(np.count_nonzero(was & (before == after)))
                valid += int(np.count_nonzero(was))
            legend = FlipLegend(store.counts[0], classes)
            for tile, codes in store.read(0):
                progress.check()
                written.write(request.flips_path, legend.values(codes), tile)
            written.name_values(request.flips_path, legend.entries)
            written.commit(progress)
    return Comparison(request, legend.entries, same / valid if valid else float("nan"), legend.warnings)


def _all_classes(request: CompareRequest) -> tuple[list[ClassEntry], list[NDArray[np.int32]]]:
    """Return the classes of both, and for each scenario their indexes by value.

    The scenarios may be of two models, which may number the same class differently: the name tells.
    """
    keys = _keys(request)
    found: dict[tuple[str, int], int] = {}
    classes: list[ClassEntry] = []
    tables = []
    for scenario in (request.before, request.after):
        table = np.full(2**16, NO_CLASS, dtype=np.int32)
        for key, entry in _by_name(scenario, keys).items():
            if key not in found:
                found[key] = len(classes)
                classes.append(entry)
            table[entry.value] = found[key]
        tables.append(table)
    return classes, tables


def _keys(request: CompareRequest) -> dict[str, str]:
    """Return for each name what it is compared by.

    Without case and blanks, unless one of the maps has two such names.
    """
    alike: dict[tuple[int, str], set[str]] = {}
    for number, scenario in enumerate((request.before, request.after)):
        for entry in scenario.classes:
            alike.setdefault((number, plain(entry.name)), set()).add(entry.name)
    apart = {key for (_, key), names in alike.items() if len(names) > 1}
    names = {name for group in alike.values() for name in group}
    return {name: name if plain(name) in apart else plain(name) for name in names}


def _by_name(scenario: Scenario, keys: Mapping[str, str]) -> dict[tuple[str, int], ClassEntry]:
    """Return the classes by what their names are compared by; a name that comes again is numbered."""
    named: dict[tuple[str, int], ClassEntry] = {}
    times = Counter[str]()
    for entry in scenario.classes:
        name = keys[entry.name]
        named[name, times[name]] = entry
        times[name] += 1
    return named


@contextmanager
def _maps(request: CompareRequest) -> Iterator[tuple[Grid, list[AlignedReader]]]:
    """Open classes and confidence of the first, then of the second, to be read on the first's grid."""
    with rasterio.Env(**WINDOWS_ALIKE), ExitStack() as opened:
        opened_maps = []
        for scenario in (request.before, request.after):
            for what, path in (
                (message("class map"), scenario.classes_path),
                (message("confidence map"), scenario.confidence_path),
            ):
                layer = Layer(
                    message("the {what} of '{sensors}'", what=what, sensors=" + ".join(scenario.sensors)),
                    path,
                    RasterError,
                )
                opened_maps.append((layer, opened.enter_context(open_raster(layer))))
        grid = Grid.of(opened_maps[0][1])
        readers = []
        for layer, dataset in opened_maps:
            if not grid.overlaps(Grid.of(dataset)):
                raise RasterError(message("The two scenarios do not overlap. Choose two of the same area."))
            readers.append(opened.enter_context(align(layer, dataset, grid, (1,), Resampling.nearest)))
        yield grid, readers


def _read(reader: AlignedReader, tile: Window) -> NDArray[np.float32]:
    height, width = int(tile.height), int(tile.width)
    values = np.zeros((1, height, width), dtype=np.float32)
    reader.read_into(values, np.zeros((height, width), dtype=np.bool_), tile)
    return values.reshape(height, width)


def describe_scenario(result: ClassifyResult, progress: Progress) -> Scenario:
    """Measure the classes of a run, for the history.

    Args:
        result: of a run that made the maps of classes and confidence.
        progress: asked now and then whether to stop.

    Raises:
        MamolError: a map is missing, or cannot be read.
    """
    paths = {output.kind: str(Path(output.path).absolute()) for output in result.outputs}
    if not {OutputKind.CLASSES, OutputKind.CONFIDENCE} <= paths.keys():
        raise OutputError(message("A scenario needs the maps of classes and of confidence. Classify with both."))
    figures = scene_figures(paths[OutputKind.CLASSES], None, progress)
    sensors = result.run.sensors if result.run is not None else ()
    return Scenario(
        model_name=result.model_name,
        sensors=result.sensors_used,
        date=datetime.now(timezone.utc).isoformat(timespec="seconds"),
        classes=result.classes,
        class_hectares={row.entry.value: row.hectares for row in figures.classes},
        mean_confidence=result.mean_confidence,
        classes_path=paths[OutputKind.CLASSES],
        confidence_path=paths[OutputKind.CONFIDENCE],
        absent=result.sensors_absent,
        gone=tuple((source.name, count) for source in sensors if (count := _drawn_polygons(source))),
        dates=tuple((source.name, *used) for source in sensors if (used := dates_used(source))),
        masks=tuple(f"{source.name}: {described(mask)}" for source in sensors for mask in _given_masks(source)),
    )


def measure_accuracy(
    scenario: Scenario, reference: Reference, name: str, classes: tuple[ClassEntry, ...], progress: Progress
) -> tuple[Scenario, tuple[str, ...]]:
    """Evaluate a scenario's class map, as mamol:evaluate does.

    Args:
        scenario: what was kept.
        reference: the labels to trust.
        name: the reference layer's name.
        classes: names by code of the reference's classes.
        progress: asked now and then whether to stop.

    Returns:
        The scenario with its overall accuracy, and sentences about the comparison.

    Raises:
        MamolError: the reference cannot be read, or shares no pixel with the map.
    """
    request = EvaluateRequest(scenario.classes_path, reference, scenario.classes, reference_classes=classes)
    result = evaluate(request, progress)
    return replace(scenario, overall=result.accuracy.overall, reference=name), result.warnings


def _drawn_polygons(source: SensorSource) -> int:
    return sum(len(mask.polygons) for mask in source.masks if isinstance(mask, MaskPolygons) and mask.is_drawn)


def _given_masks(source: SensorSource) -> list[Mask]:
    return [mask for mask in source.masks if isinstance(mask, MaskRaster) or not mask.is_drawn]
