"""The compare job: where two kept scenarios agree, what turned into what, and where confidence is lost."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.enums import Resampling
from rasterio.windows import Window

from ..errors import OutputError, RasterError
from ..inference.subset_engine import NO_CLASS
from ..progress import Progress
from ..raster.alignment import AlignedReader, align
from ..raster.grid import Grid
from ..raster.opening import Layer, open_raster
from ..raster.outputs import BLOCK_SIZE, OutputLayer, OutputSet
from ..raster.tiles import tiles
from ..raster.warping import WINDOWS_ALIKE
from ..requests import ClassEntry
from .flips import MOST_CLASSES, FlipStore, flip_codes, flip_entries, rank_values, ranked
from .scenario import AGREEMENT_CLASSES, AGREES, DIFFERS, NODATA, CompareRequest, Comparison

DROP_NODATA = -9999.0


def compare(request: CompareRequest, progress: Progress) -> Comparison:
    """Compare the maps of two scenarios.

    Args:
        request: the scenarios and the rasters to write.
        progress: told about every tile; asked before each whether to stop.

    Returns:
        What was written, and figures about it.

    Raises:
        MamolError: a map is gone or cannot be placed, there are too many classes, or an output cannot be written.
        Cancelled: when the analyst stopped it; nothing is written.
    """
    classes = _all_classes(request)
    table = np.full(2**16, NO_CLASS, dtype=np.int32)
    table[[entry.value for entry in classes]] = np.arange(len(classes))
    outputs = [
        OutputLayer(request.agreement_path, "uint8", NODATA, ("agreement",), AGREEMENT_CLASSES),
        OutputLayer(request.flips_path, "uint16", 0, ("flip",)),
        OutputLayer(request.drop_path, "float32", DROP_NODATA, ("confidence drop",)),
    ]
    same = valid = 0
    with _maps(request) as (grid, readers):
        sources = [path for one in (request.before, request.after) for path in (one.classes_path, one.confidence_path)]
        with OutputSet(outputs, grid, grid.whole, {}, sources) as written, FlipStore(1) as store:
            windows = list(tiles(grid.whole, BLOCK_SIZE))
            for number, tile in enumerate(windows):
                progress.check()
                progress.report(number / len(windows), "comparing")
                before, after = (table[_read(reader, tile).astype(np.uint16)] for reader in readers[::2])
                was = before != NO_CLASS
                agrees = np.where(before == after, AGREES, DIFFERS)
                written.write(request.agreement_path, np.where(was, agrees, NODATA)[None], tile)
                drop = _read(readers[1], tile) - np.where(after != NO_CLASS, _read(readers[3], tile), 0)
                written.write(request.drop_path, np.where(was, drop, DROP_NODATA)[None], tile)
                store.add(flip_codes(before, after, len(classes))[None], tile)
                same += int(np.count_nonzero(was & (before == after)))
                valid += int(np.count_nonzero(was))
            order = ranked(store.counts[0])
            for tile, codes in store.read(0):
                progress.check()
                written.write(request.flips_path, rank_values(codes, order), tile)
            flips = flip_entries(order, classes)
            written.name_values(request.flips_path, flips)
            written.commit(progress)
    return Comparison(request, flips, same / valid if valid else float("nan"))


def _all_classes(request: CompareRequest) -> tuple[ClassEntry, ...]:
    """Give the classes of both, by value; where both have a value, the first counts."""
    entries = {entry.value: entry for entry in (*request.after.classes, *request.before.classes)}
    if len(entries) > MOST_CLASSES:
        raise OutputError(f"The scenarios have {len(entries)} classes; {MOST_CLASSES} at most can be compared.")
    return tuple(entries[value] for value in sorted(entries))


@contextmanager
def _maps(request: CompareRequest) -> Iterator[tuple[Grid, list[AlignedReader]]]:
    """Open classes and confidence of the first, then of the second, to be read on the first's grid."""
    with rasterio.Env(**WINDOWS_ALIKE), ExitStack() as opened:
        opened_maps = []
        for scenario in (request.before, request.after):
            for what, path in (("class map", scenario.classes_path), ("confidence map", scenario.confidence_path)):
                layer = Layer(f"the {what} of '{' + '.join(scenario.sensors)}'", path, RasterError)
                opened_maps.append((layer, opened.enter_context(open_raster(layer))))
        grid = Grid.of(opened_maps[0][1])
        readers = []
        for layer, dataset in opened_maps:
            if not grid.overlaps(Grid.of(dataset)):
                raise RasterError("The two scenarios do not overlap. Choose two of the same place.")
            readers.append(opened.enter_context(align(layer, dataset, grid, (1,), Resampling.nearest)))
        yield grid, readers


def _read(reader: AlignedReader, tile: Window) -> NDArray[np.float32]:
    height, width = int(tile.height), int(tile.width)
    values = np.zeros((1, height, width), dtype=np.float32)
    reader.read_into(values, np.zeros((height, width), dtype=np.bool_), tile)
    return values.reshape(height, width)
