"""The finishing job: a class map in, a class map that may be handed over out."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from .. import __version__
from ..contracts.finish import AreaUnit, FinishRequest, FinishResult, Smoothing
from ..contracts.labels import ClassEntry
from ..contracts.limits import LARGEST_BYTE_VALUE, LARGEST_CLASS_VALUE
from ..errors import FinishError, RasterError
from ..files.names import FileKind
from ..files.replaced import ReplacedFiles
from ..machine import job_memory
from ..message import message
from ..progress import PartOfProgress, Progress
from ..raster.pixel_area import area_warnings, row_areas
from ..raster.source.block_cache import block_cache
from ..raster.source.opening import short_name
from ..raster.writing.map_file import OutputLayer
from ..raster.writing.output_set import OutputSet
from ..text import counted
from .inputs import Inputs, band_values, legend_of, open_inputs
from .merging import Merged, Shares, merge_small
from .patches import PatchLabels, Read, add_by_patch, find_patches, tabulate
from .polygons import PolygonFigures, require_vector_support, write_polygons
from .request_check import check_request, unused_inputs
from .simplifying import require_simplifying
from .smoothing import smooth_bayes, smooth_majority
from .strips import StripStore, strips_of, with_rows_around

FINISHED, FINISHED_FROM = "MAMOL_FINISHED", "MAMOL_FINISHED_FROM"
PATCH_BYTES, SHARE_BYTES = 300, 16
"""Bytes that a patch takes at most while its neighbours are sorted, and each of its classes' probabilities."""

_STEPS_OF_A_PIXEL = 2**20
"""The largest pixel's area is so many steps, so that patches compare alike however the map is cut into strips."""


@block_cache()
def finish(request: FinishRequest, progress: Progress) -> FinishResult:
    """Smooth a class map, give patches below the mapping unit to their neighbours, and draw the rest as polygons.

    In this order, each step only where it is asked for. The map is gone through in strips of whole rows, which do not
    show in the result. Pixels without a class get none.

    Args:
        request: maps, choices and files.
        progress: told how far the job is; asked at every strip whether to stop.

    Returns:
        What was written, and figures about it.

    Raises:
        FinishError: what is asked for cannot be done; see :func:`.request_check.check_request`.
        RasterError: a map cannot be read, has no class, or is of other classes or another grid than the class map; or
            there are more patches than memory is there for.
        OutputError: a file cannot be written.
        Cancelled: when the analyst stopped it; nothing is written.
    """
    start = time.monotonic()
    check_request(request)
    if request.polygons:
        require_vector_support()
        if request.simplify:
            require_simplifying()
    with ExitStack() as opened:
        inputs = opened.enter_context(open_inputs(request))
        job = _Job(request, inputs, opened, progress)
        given = [path for path in (request.classes, request.probabilities, request.confidence) if path]
        files = ReplacedFiles(given, job.tell)
        with OutputSet([job.layer], inputs.grid, inputs.grid.whole, job.tags, files=files) as outputs:
            part = files.add(request.polygons, FileKind.POLYGONS) if request.polygons else None
            job.smooth()
            merged = job.merge()
            counts, changed = job.write(outputs)
            polygons = 0
            if part is not None:
                labels = job.find(message("the polygons"), 0.6, 0.7)
                table = tabulate(labels, job.hectares, with_borders=False)
                figures = PolygonFigures(table, job.mean_confidence(labels))
                cut = write_polygons(
                    part, str(request.polygons), labels, figures, job.entries, inputs.grid, job.tags,
                    PartOfProgress(progress, 0.7, 1.0), request.simplify,
                )  # fmt: skip
                if request.simplify and not cut:
                    job.tell(
                        message(
                            "A tolerance of {simplify:g} changes no line of the polygons: from the width of a pixel "
                            "on it does. It is in the units of the map's CRS.",
                            simplify=request.simplify,
                        )
                    )
                polygons = labels.count
            progress.check()
            outputs.commit(progress)
    progress.report(1.0, message("done"))
    return FinishResult(
        output=request.output,
        polygons=request.polygons,
        classes=job.entries,
        class_pixels={value: int(count) for value, count in enumerate(counts) if value and count},
        pixels=inputs.grid.width * inputs.grid.height,
        valid_pixels=int(counts[1:].sum()),
        changed_pixels=changed,
        merged_patches=merged.moved if merged else 0,
        small_patches=merged.left if merged else 0,
        polygon_count=polygons,
        seconds=time.monotonic() - start,
        warnings=tuple(job.warnings),
    )


@dataclass(frozen=True)
class _Scene:
    """The class map at a glance: pixels by class value, and the area with a class in the mapping unit's unit."""

    counts: NDArray[np.int64]
    area: float


class _Job:
    """One job, step by step; each takes the map of the step before."""

    def __init__(self, request: FinishRequest, inputs: Inputs, opened: ExitStack, progress: Progress) -> None:
        self._request, self._inputs, self._opened, self._progress = request, inputs, opened, progress
        self._grid = inputs.grid
        self._strips = strips_of(inputs.grid)
        self._read: Read = inputs.read_classes
        self.warnings: list[str] = []
        scene = self._look()
        found = np.flatnonzero(scene.counts[1:]) + 1
        if not len(found):
            raise RasterError(
                message(
                    "'{classes}' has no pixel with a class. Choose a class map.", classes=short_name(request.classes)
                )
            )
        self.tell(*inputs.told)
        self._check_unit(scene)
        self.entries: tuple[ClassEntry, ...] = legend_of(request, found.tolist())
        self._values = np.array(sorted(entry.value for entry in self.entries), dtype=np.int64)
        self._bands: tuple[int, ...] = ()
        if inputs.probabilities is not None:
            self._bands = band_values(inputs.probabilities, inputs.classes, self.entries)
        if request.polygons or (request.mapping_unit and request.unit is AreaUnit.HECTARES):
            self.tell(*area_warnings(self._grid, self._grid.whole))
        self.tell(*unused_inputs(request))
        largest = int(self._values[-1])
        dtype = "uint8" if largest <= LARGEST_BYTE_VALUE else "uint16"
        self.layer = OutputLayer(request.output, dtype, 0, ("class",), self.entries)
        self.tags = self._provenance()

    def smooth(self) -> None:
        """Smooth the map into a store."""
        request, halo = self._request, self._request.window // 2
        if request.smoothing is Smoothing.NONE:
            return
        store = self._opened.enter_context(StripStore(self._grid))
        for place, strip in enumerate(self._strips):
            self._at(place, "smoothing", 0.05, 0.35)
            around, inside = with_rows_around(strip, halo, self._grid)
            values = self._read(around)
            if request.smoothing is Smoothing.MAJORITY:
                smoothed = smooth_majority(values, request.window)
            else:
                smoothed = smooth_bayes(
                    values, self._bands, self._reader(around, values), request.window, request.smoothness
                )
            store.write(smoothed[inside], strip)
        self._read = store.read

    def merge(self) -> Merged | None:
        """Give small patches to their neighbours; the map becomes that."""
        request = self._request
        if not request.mapping_unit:
            return None
        labels = self.find(message("the mapping unit"), 0.35, 0.4)
        table = tabulate(labels, self._steps, with_borders=True)
        self._at(0, message("measuring patches"), 0.45, 0.45)
        unit = request.mapping_unit / self._step
        shares = self._shares(labels, table.area < unit) if self._bands else None
        merged = merge_small(table, unit, shares, self._values, self._progress.check)
        if merged.left:
            self.tell(
                message(
                    "{patches} below the mapping unit stay as they are: no pixel beside them has a class.",
                    patches=counted(merged.left, "patch", "patches"),
                )
            )
        if not merged.moved:
            self.tell(message("No patch is below the mapping unit that has a neighbour: it changes no pixel."))
        store = self._opened.enter_context(StripStore(self._grid))
        for strip, _, patches in labels.each():
            self._progress.check()
            store.write(np.where(patches >= 0, merged.value[patches], 0), strip)
        self._read = store.read
        return merged

    def write(self, outputs: OutputSet) -> tuple[NDArray[np.int64], int]:
        """Write the map; return its pixels by class value, and how many have another class than before."""
        counts, changed = np.zeros(LARGEST_CLASS_VALUE + 1, dtype=np.int64), 0
        for place, strip in enumerate(self._strips):
            self._at(place, message("writing the map"), 0.5, 0.6)
            values = self._read(strip)
            counts += np.bincount(values.reshape(-1), minlength=len(counts))
            changed += int((values != self._inputs.read_classes(strip)).sum())
            outputs.write(self._request.output, values[None], strip)
        return counts, changed

    def find(self, what: str, start: float, end: float) -> PatchLabels:
        """Find the patches of the map as it is now."""
        most = job_memory() // (PATCH_BYTES + SHARE_BYTES * len(self._bands))
        place = iter(range(len(self._strips)))
        return find_patches(
            self._read,
            self._strips,
            most,
            lambda: self._at(next(place), message("finding patches for {what}", what=what), start, end),
        )

    def hectares(self, strip: Window) -> NDArray[np.float64]:
        """Return the area of a pixel in each row of a strip."""
        return row_areas(self._grid, strip)

    def mean_confidence(self, labels: PatchLabels) -> NDArray[np.float64] | None:
        """Return each patch's mean confidence, NaN where its pixels have none; None without a map of it."""
        if self._inputs.confidence is None:
            return None
        sums, pixels = np.zeros(labels.count), np.zeros(labels.count)
        for strip, _, patches in labels.each():
            self._progress.check()
            shares, valid = self._inputs.read_confidence(strip)
            seen = (patches >= 0) & valid
            add_by_patch(sums, patches[seen], shares[seen])
            add_by_patch(pixels, patches[seen], np.ones(int(seen.sum())))
        return np.divide(sums, pixels, out=np.full(labels.count, np.nan), where=pixels > 0)

    def _shares(self, labels: PatchLabels, small: NDArray[np.bool_]) -> Shares:
        """Add up the probability of each class over each patch that is too small; (N, K) by rising class value."""
        order = np.argsort(np.array(self._bands))
        sums = np.zeros((labels.count, len(self._bands)))
        for strip, values, patches in labels.each():
            wanted = (patches >= 0) & small[patches]
            here = patches[wanted]
            read = self._reader(strip, values)
            for column, place in enumerate(order.tolist()):
                self._progress.check()
                add_by_patch(sums[:, column], here, read(place)[wanted].astype(np.float64))
        return sums

    def _reader(self, window: Window, values: NDArray[np.uint16]) -> Callable[[int], NDArray[np.uint16]]:
        return lambda place: self._inputs.read_probability(place + 1, window, values)

    def _look(self) -> _Scene:
        counts, area, largest = np.zeros(LARGEST_CLASS_VALUE + 1, dtype=np.int64), 0.0, 0.0
        for place, strip in enumerate(self._strips):
            self._at(place, message("reading the class map"), 0.0, 0.05)
            values = self._read(strip)
            counts += np.bincount(values.reshape(-1), minlength=len(counts))
            per_pixel = self.hectares(strip) if self._request.unit is AreaUnit.HECTARES else self._ones(strip)
            area += float(((values > 0).sum(axis=1) * per_pixel).sum())
            largest = max(largest, float(per_pixel.max()))
        self._step = largest / _STEPS_OF_A_PIXEL
        return _Scene(counts, area)

    def _check_unit(self, scene: _Scene) -> None:
        unit, name = self._request.mapping_unit, self._request.unit.value
        if not unit:
            return
        if np.isnan(scene.area):
            raise FinishError(
                message(
                    "The mapping unit cannot be in hectares: the CRS of the class map has no unit of length. Give it "
                    "in pixels, or reproject the map."
                )
            )
        if unit > scene.area:
            raise FinishError(
                message(
                    "The mapping unit of {unit:,g} {name} is larger than all pixels with a class together "
                    "({area:,.6g} {name}). Choose a smaller one.",
                    unit=unit,
                    name=name,
                    area=scene.area,
                )
            )

    def _provenance(self) -> dict[str, str]:
        request, steps = self._request, []
        if request.smoothing is Smoothing.BAYES:
            steps.append(
                message(
                    "Bayesian smoothing of logits, window {window} pixels, smoothness {smoothness:g}, probabilities "
                    "of {probabilities}",
                    window=request.window,
                    smoothness=request.smoothness,
                    probabilities=short_name(str(request.probabilities)),
                )
            )
        if request.smoothing is Smoothing.MAJORITY:
            steps.append(message("majority filter, window {window} pixels", window=request.window))
        if request.mapping_unit:
            to = message("most probable neighbouring class") if self._bands else message("largest neighbour")
            steps.append(
                message(
                    "mapping unit {mapping_unit:g} {unit}, smaller patches to their {to}",
                    mapping_unit=request.mapping_unit,
                    unit=request.unit.value,
                    to=to,
                )
            )
        if not steps:
            steps.append(message("drawn as polygons, no class changed"))
        if request.polygons and request.simplify:
            steps.append(
                message(
                    "polygons simplified together with a tolerance of {simplify:g} units of the CRS, their areas "
                    "those of the pixels",
                    simplify=request.simplify,
                )
            )
        before = self._inputs.tags.get(FINISHED)
        now = message("MaMOL {version}: {steps}", version=__version__, steps="; ".join(steps))
        notes = " ".join(filter(None, [self._inputs.tags.get("MAMOL_NOTES", ""), *self.warnings]))
        return {
            **self._inputs.tags,
            FINISHED: message("{before}; then {now}", before=before, now=now) if before else now,
            FINISHED_FROM: short_name(request.classes),
            **({"MAMOL_NOTES": notes} if notes else {}),
        }

    def _steps(self, strip: Window) -> NDArray[np.float64]:
        """Return the area of a pixel in each row of a strip in whole steps: of these sums have no last bits."""
        per_pixel = self.hectares(strip) if self._request.unit is AreaUnit.HECTARES else self._ones(strip)
        steps: NDArray[np.float64] = np.rint(per_pixel / self._step)
        return steps

    def _ones(self, strip: Window) -> NDArray[np.float64]:
        return np.ones(int(strip.height))

    def _at(self, place: int, doing: str, start: float, end: float) -> None:
        self._progress.check()
        self._progress.report(start + (end - start) * place / len(self._strips), doing)

    def tell(self, *sentences: str) -> None:
        for sentence in sentences:
            self.warnings.append(sentence)
            self._progress.warn(sentence)
