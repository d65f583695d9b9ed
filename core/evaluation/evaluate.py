"""Compare a class map with reference labels, tile by tile."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import rasterio
from rasterio.io import DatasetReader
from rasterio.windows import Window

from ..contracts.evaluate import EvaluateRequest, EvaluateResult
from ..contracts.labels import ClassEntry, LabelRaster
from ..contracts.limits import LARGEST_CLASS_VALUE
from ..errors import LabelError, RasterError
from ..files.names import FileKind
from ..files.replaced import ReplacedFiles, output_error
from ..message import message
from ..progress import Progress
from ..raster.grid import Grid
from ..raster.labels.labelled_pixels import class_entries
from ..raster.labels.layers import open_reference, reference_files, reference_name
from ..raster.source.block_cache import block_cache
from ..raster.source.opening import Layer, open_raster, reading, require_class_map, short_name
from ..raster.tiles import tiles
from ..report.accuracy_page import evaluation_report_html
from ..report.html import count
from ..text import listed
from .class_matching import MatchedReference, groups_in, match_reference, raster_legend, stranger_warnings
from .metrics import PairCounter, accuracy_from_confusion

TILE_SIZE = 2048

Values = npt.NDArray[np.uint16]


@block_cache()
def evaluate(request: EvaluateRequest, progress: Progress) -> EvaluateResult:
    """Compare a class map with reference labels on the map's grid.

    Classes are matched by name where both sides have names, by value where not; pixels of a class that the map does not
    have count as wrong. Pixels without a reference label are left out. So are those with a label where the map has no
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
    with ReplacedFiles(_inputs(request), progress.warn) as files:
        report = files.add(request.report_path, FileKind.PAGE) if request.report_path else None
        # A dict, for a broken polygon is told of again with every tile.
        noted: dict[str, None] = {}
        counts = _count(request, lambda sentence: noted.update({sentence: None}), progress)
        pairs, unmapped, matched = counts.pairs, sum(counts.unmapped.values()), counts.matched
        values = pairs.values
        if not values:
            # They may say why: polygons that contradict each other, say.
            for sentence in noted:
                progress.warn(sentence)
            raise _nothing_to_compare(map_name, unmapped)
        classes = _classes(request, values, counts)
        names = {entry.value: entry.name for entry in classes}
        unknown = {names[value]: number for value, number in counts.unknown().items()}
        left_out = [matched.entries[value].name for value in counts.unmapped if value not in counts.compared]
        warnings = (
            *noted,
            *matched.warnings,
            *stranger_warnings(unknown, message("the map '{map_name}'", map_name=map_name)),
            *_unmapped_warning(unmapped, map_name),
            *_left_out_warning(left_out),
        )
        for sentence in warnings:
            progress.warn(sentence)
        result = EvaluateResult(
            accuracy=accuracy_from_confusion(pairs.confusion(values), [entry.name for entry in classes]),
            classes=classes,
            report_path=request.report_path,
            warnings=warnings,
            matched_by=matched.matched_by,
            left_out_pixels=unmapped,
            left_out_classes=tuple(left_out),
            unknown_pixels=sum(unknown.values()),
            unknown_classes=tuple(unknown),
            dates=counts.dates,
        )
        progress.check()
        if report is not None:
            _write_report(report, result, map_name, reference_name(request.reference))
            files.commit()
    progress.report(1.0, message("evaluated"))
    return result


@dataclass
class _Counts:
    """What was counted.

    Attributes:
        matched: the reference.
        legend: names of the map's classes by value, as far as they are known.
        pairs: of reference and map.
        unmapped: by class value, labelled pixels that have no class in the map.
        mapped: class values that occur in the map.
        dates: of the series that the map was made from, as its metadata has them; empty where there were none.
    """

    matched: MatchedReference
    legend: Mapping[int, ClassEntry]
    pairs: PairCounter
    unmapped: Counter[int]
    mapped: set[int]
    dates: str = ""

    @property
    def compared(self) -> dict[int, int]:
        """Pixels of each class of the reference that were compared."""
        values = self.pairs.values
        totals = self.pairs.confusion(values).sum(axis=1).tolist()
        return {value: total for value, total in zip(values, totals) if total}

    def unknown(self) -> dict[int, int]:
        """Count the pixels of each class of the reference that the map does not have."""
        return {
            value: total
            for value, total in self.compared.items()
            if value not in self.mapped and value not in self.legend
        }


def _count(request: EvaluateRequest, warn: Callable[[str], None], progress: Progress) -> _Counts:
    """Count pairs of classes, and the labelled pixels that have no class in the map."""
    layer = Layer(message("the class map"), request.classified, RasterError, request.settings)
    with rasterio.Env(), open_raster(layer, warn=warn) as dataset:
        require_class_map(dataset, layer)
        grid = Grid.of(dataset)
        known = (*raster_legend(request.classified), *request.classes)
        legend = {entry.value: entry for entry in known if 1 <= entry.value <= LARGEST_CLASS_VALUE}
        tags, given = dataset.tags(), request.reference_classes
        matched = match_reference(
            request.reference, grid, tuple(legend.values()), given, warn, None, progress, groups_in(tags)
        )
        dates = str(tags.get("MAMOL_DATES", ""))
        counts = _Counts(matched, legend, PairCounter(), Counter(), set(), dates)
        windows = list(tiles(grid.whole, TILE_SIZE))
        with open_reference(matched.labels, grid) as labels:
            for number, window in enumerate(windows):
                progress.check()
                progress.report(
                    number / len(windows),
                    message("comparing, tile {number} of {windows}", number=number + 1, windows=len(windows)),
                )
                _add(counts, labels.read(window), read_class_values(dataset, layer, window, warn))
            for sentence in labels.notes():
                warn(sentence)
    return counts


def _add(counts: _Counts, reference: Values, predicted: Values) -> None:
    """Count a tile."""
    counts.mapped.update(np.flatnonzero(np.bincount(predicted.reshape(-1))).tolist())
    labelled, mapped = reference > 0, predicted > 0
    lost = np.bincount(reference[labelled & ~mapped])
    counts.unmapped.update({int(value): int(lost[value]) for value in np.flatnonzero(lost)})
    counts.pairs.add(reference[labelled & mapped], predicted[labelled & mapped])


def read_class_values(
    dataset: DatasetReader, layer: Layer, window: Window, warn: Callable[[str], object] | None = None
) -> Values:
    """Read class values; height x width, 0 where the map has none.

    Args:
        dataset: the open map.
        layer: as sentences name it.
        window: what to read.
        warn: told, with every window, of a 0 that may be a class, for the file marks another value as no data.

    Raises:
        RasterError: it cannot be read, or holds what is no class.
    """
    with reading(layer):
        values = dataset.read(1, window=window)
        valid = dataset.read_masks(1, window=window) > 0
    if values.dtype.kind == "f":
        valid &= np.isfinite(values)
    if warn is not None and dataset.nodata and (valid & (values == 0)).any():
        warn(
            message(
                "Value 0 of '{file_name}' is taken as no class, although the file marks {nodata:g} as no data. If 0 is "
                "a class, give it another value (Reclassify by Table).",
                file_name=layer.file_name,
                nodata=dataset.nodata,
            )
        )
    values = np.where(valid, values, 0)
    wrong = (values < 0) | (values > LARGEST_CLASS_VALUE)
    if values.dtype.kind == "f":
        wrong |= values != np.floor(values)
    if wrong.any():
        raise RasterError(
            message(
                "'{file_name}' holds the value {values:g}, so it is not a class map: class values are whole numbers "
                "from 1 to {largest_class_value:,}, and 0 means no class. Choose a class map.",
                file_name=layer.file_name,
                values=values[wrong][0],
                largest_class_value=LARGEST_CLASS_VALUE,
            )
        )
    return values.astype(np.uint16)


def _classes(request: EvaluateRequest, values: Sequence[int], counts: _Counts) -> tuple[ClassEntry, ...]:
    """Return name and colour of each value: from the request, the map itself, or else from the reference."""
    mapped = [value for value in values if value in counts.mapped or value in counts.legend]
    entries = class_entries(LabelRaster(request.classified), mapped, request.classes)
    by_value = {**counts.matched.entries, **{entry.value: entry for entry in entries}}
    for value, entry in counts.matched.entries.items():
        if value not in counts.legend and value in by_value:
            # Nobody names it on the map's side.
            by_value[value] = replace(by_value[value], name=entry.name)
    return tuple(by_value[value] for value in values)


def _unmapped_warning(unmapped: int, map_name: str) -> tuple[str, ...]:
    if not unmapped:
        return ()
    subject = (
        message("1 reference pixel has")
        if unmapped == 1
        else message("{count} reference pixels have", count=count(unmapped))
    )
    verb = "is" if unmapped == 1 else "are"
    return (
        message(
            "{subject} no class in the map '{map_name}' and {verb} left out.",
            subject=subject,
            map_name=map_name,
            verb=verb,
        ),
    )


def _left_out_warning(names: Sequence[str]) -> tuple[str, ...]:
    if not names:
        return ()
    one = len(names) == 1
    listing = listed([f"'{name}'" for name in names])
    subject = message(
        "{class_or_classes} {listing} of the reference",
        class_or_classes=message("Class") if one else message("Classes"),
        listing=listing,
    )
    return (
        message(
            "{subject} {is_or_are} left out entirely: the map has no class there.",
            subject=subject,
            is_or_are=message("is") if one else message("are"),
        ),
    )


def _nothing_to_compare(map_name: str, unmapped: int) -> LabelError:
    if unmapped:
        return LabelError(
            message(
                "The class map '{map_name}' has no class at any of the {count} reference pixels. Choose a map that "
                "covers them.",
                map_name=map_name,
                count=count(unmapped),
            )
        )
    return LabelError(
        message(
            "The reference has no labelled pixel inside the class map '{map_name}'. Choose a reference that overlaps "
            "it, and check the CRS of both.",
            map_name=map_name,
        )
    )


def _write_report(path: Path, result: EvaluateResult, map_name: str, reference_name: str) -> None:
    try:
        path.write_text(evaluation_report_html(result, map_name, reference_name), encoding="utf-8")
    except OSError as error:
        raise output_error(result.report_path or path, error) from error


def _inputs(request: EvaluateRequest) -> tuple[str, ...]:
    return (request.classified, *reference_files(request.reference))
