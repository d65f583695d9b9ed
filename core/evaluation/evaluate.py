"""Compare a class map with reference labels, tile by tile."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import rasterio
from rasterio.io import DatasetReader
from rasterio.windows import Window

from ..errors import LabelError, RasterError
from ..files import ReplacedFiles, output_error
from ..output_names import FileKind
from ..progress import Progress
from ..raster.grid import Grid
from ..raster.labels import class_entries, read_labels
from ..raster.opening import Layer, open_raster, reading, require_place, short_name
from ..raster.tiles import tiles
from ..requests import ClassEntry, EvaluateRequest, LabelPolygons, LabelRaster, Labels
from ..results import EvaluateResult
from .html_pieces import count
from .metrics import PairCounter, accuracy_from_confusion
from .report import evaluation_report_html

TILE_SIZE = 2048
LARGEST_VALUE = 65535

Values = npt.NDArray[np.uint16]


def evaluate(request: EvaluateRequest, progress: Progress) -> EvaluateResult:
    """Compare a class map with reference labels on the map's grid.

    Pixels without a reference label are left out. So are those with a label where the map has no
    class (0 or nodata), which is told in a warning: they are neither right nor wrong.

    Args:
        request: what to compare.
        progress: told of tiles done; asked whether to stop.

    Returns:
        The figures for all classes that occur in the map at labelled pixels or in the reference.

    Raises:
        RasterError: the class map cannot be read, has several bands, or holds what is no class.
        LabelError: the reference cannot be read, or shares no pixel with the map.
        OutputError: the report cannot be written.
        Cancelled: the analyst cancelled; no report is left behind.
    """
    map_name = short_name(request.classified)
    with ReplacedFiles(_inputs(request)) as files:
        report = files.add(request.report_path, FileKind.PAGE) if request.report_path else None
        # A dict, for a broken polygon is told of again with every tile.
        noted: dict[str, None] = {}
        pairs, unmapped = _count(request, lambda sentence: noted.update({sentence: None}), progress)
        values = pairs.values
        if not values:
            raise _nothing_to_compare(map_name, unmapped)
        classes = _classes(request, values)
        warnings = (*noted, *_unmapped_warning(unmapped, map_name))
        for sentence in warnings:
            progress.warn(sentence)
        result = EvaluateResult(
            accuracy=accuracy_from_confusion(pairs.confusion(values), [entry.name for entry in classes]),
            classes=classes,
            report_path=request.report_path,
            warnings=warnings,
        )
        progress.check()
        if report is not None:
            _write_report(report, result, map_name, _name(request.reference))
            files.commit()
    progress.report(1.0, "evaluated")
    return result


def _count(request: EvaluateRequest, warn: Callable[[str], None], progress: Progress) -> tuple[PairCounter, int]:
    """Count pairs of classes, and the labelled pixels that have no class in the map."""
    layer = Layer("the class map", request.classified, RasterError, request.settings)
    pairs, unmapped = PairCounter(), 0
    with rasterio.Env(), open_raster(layer, warn=warn) as dataset:
        require_place(dataset, layer)
        if dataset.count != 1:
            raise RasterError(
                f"'{layer.file_name}' has {dataset.count} bands, so it is no class map. Choose a raster with one band."
            )
        grid = Grid.of(dataset)
        windows = list(tiles(grid.whole, TILE_SIZE))
        for number, window in enumerate(windows):
            progress.check()
            progress.report(number / len(windows), f"comparing, tile {number + 1} of {len(windows)}")
            reference = read_labels(request.reference, grid, window, warn)
            labelled = reference > 0
            if not labelled.any():
                continue
            predicted = read_class_values(dataset, layer, window)
            mapped = predicted > 0
            unmapped += int(np.count_nonzero(labelled & ~mapped))
            both = labelled & mapped
            pairs.add(reference[both], predicted[both])
    return pairs, unmapped


def read_class_values(dataset: DatasetReader, layer: Layer, window: Window) -> Values:
    """Read class values; height x width, 0 where the map has none.

    Raises:
        RasterError: it cannot be read, or holds what is no class.
    """
    with reading(layer):
        values = dataset.read(1, window=window)
        valid = dataset.read_masks(1, window=window) > 0
    if values.dtype.kind == "f":
        valid &= np.isfinite(values)
    values = np.where(valid, values, 0)
    wrong = (values < 0) | (values > LARGEST_VALUE) | (values != np.floor(values))
    if wrong.any():
        raise RasterError(
            f"'{layer.file_name}' holds the value {values[wrong][0]:g}, so it is no class map: "
            f"classes are whole numbers from 1 to {LARGEST_VALUE:,}, 0 is no class."
        )
    return values.astype(np.uint16)


def _classes(request: EvaluateRequest, values: Sequence[int]) -> tuple[ClassEntry, ...]:
    """Give name and colour of each value, from the request or else from the map itself."""
    entries = class_entries(LabelRaster(request.classified), values, request.classes)
    by_value = {entry.value: entry for entry in entries}
    return tuple(by_value[value] for value in values)


def _unmapped_warning(unmapped: int, map_name: str) -> tuple[str, ...]:
    if not unmapped:
        return ()
    subject = "1 reference pixel has" if unmapped == 1 else f"{count(unmapped)} reference pixels have"
    verb = "is" if unmapped == 1 else "are"
    return (f"{subject} no class in the map '{map_name}' and {verb} left out.",)


def _nothing_to_compare(map_name: str, unmapped: int) -> LabelError:
    if unmapped:
        return LabelError(
            f"The class map '{map_name}' has no class at any of the {count(unmapped)} reference pixels. "
            "Choose a map that covers them."
        )
    return LabelError(
        f"The reference has no labelled pixel inside the class map '{map_name}'. "
        "Choose a reference that overlaps it, and check the coordinate reference systems."
    )


def _write_report(path: Path, result: EvaluateResult, map_name: str, reference_name: str) -> None:
    try:
        path.write_text(evaluation_report_html(result, map_name, reference_name), encoding="utf-8")
    except OSError as error:
        raise output_error(result.report_path or path, error) from error


def _inputs(request: EvaluateRequest) -> tuple[str, ...]:
    reference = (request.reference.path,) if isinstance(request.reference, LabelRaster) else ()
    return (request.classified, *reference)


def _name(labels: Labels) -> str:
    return labels.name if isinstance(labels, LabelPolygons) else short_name(labels.path)
