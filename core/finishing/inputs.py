"""The maps that are finished: a class map, and of the same run its probabilities and its confidence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.io import DatasetReader
from rasterio.windows import Window

from ..contracts.finish import FinishRequest
from ..contracts.labels import ClassEntry, LabelRaster
from ..contracts.limits import LARGEST_CLASS_VALUE
from ..contracts.outputs import PROBABILITY_STEPS
from ..errors import RasterError
from ..evaluation.class_matching import raster_legend
from ..evaluation.evaluate import read_class_values
from ..message import message
from ..raster.confidence_values import require_confidence
from ..raster.grid import Grid
from ..raster.labels.labelled_pixels import class_entries
from ..raster.source.opening import Layer, open_raster, reading, require_class_map
from ..text import listed

_PROVENANCE = "MAMOL_"
_ROUNDING = 1e-6


@dataclass(frozen=True)
class OpenMap:
    """A raster of one of the maps, open."""

    layer: Layer
    dataset: DatasetReader


@dataclass(frozen=True)
class Inputs:
    """The maps, open and on one grid.

    Attributes:
        classes: the class map.
        probabilities: that of its probabilities, or None.
        confidence: that of its confidence, or None.
        grid: theirs.
        tags: what the class map says of how it was made.
        told: sentences about its values, which reading it adds.
    """

    classes: OpenMap
    probabilities: OpenMap | None
    confidence: OpenMap | None
    grid: Grid
    tags: dict[str, str]
    told: dict[str, None] = field(default_factory=dict)

    def read_classes(self, window: Window) -> NDArray[np.uint16]:
        """Return class values, (height, width); 0 where there is no class.

        Raises:
            RasterError: they cannot be read, or what is there is no class.
        """
        return read_class_values(self.classes.dataset, self.classes.layer, window, self.told.setdefault)

    def read_probability(self, band: int, window: Window, values: NDArray[np.uint16]) -> NDArray[np.uint16]:
        """Return the probability of a band in whole steps, (height, width); anything where there is no class.

        Args:
            band: from 1.
            window: what to read.
            values: the class values there.

        Raises:
            RasterError: it cannot be read, is missing at a pixel with a class, or is no probability.
        """
        if self.probabilities is None:
            raise ValueError("there are no probabilities")
        layer, dataset = self.probabilities.layer, self.probabilities.dataset
        with reading(layer):
            stored = dataset.read(band, window=window)
            missing = (dataset.read_masks(band, window=window) == 0) & (values > 0)
        scale, offset = dataset.scales[band - 1], dataset.offsets[band - 1]
        if stored.dtype.kind == "u" and offset == 0 and abs(scale * PROBABILITY_STEPS - 1) < _ROUNDING:
            steps = stored
        else:
            steps = np.rint((stored * float(scale) + float(offset)) * PROBABILITY_STEPS)
        if stored.dtype.kind == "f":
            missing |= ~np.isfinite(stored) & (values > 0)
        if missing.any():
            raise RasterError(
                message(
                    "'{file_name}' has no probabilities at some pixels that have a class. Choose the map of "
                    "probabilities that was made together with the class map.",
                    file_name=layer.file_name,
                )
            )
        wrong = (values > 0) & ((steps < 0) | (steps > PROBABILITY_STEPS))
        if wrong.any():
            share = float(steps[wrong][0]) / PROBABILITY_STEPS
            raise RasterError(
                message(
                    "'{file_name}' holds {share:g}, so it is not a map of probabilities, which are 0 to 1. Choose the "
                    "map of probabilities that Classify wrote.",
                    file_name=layer.file_name,
                    share=share,
                )
            )
        return np.where(values > 0, steps, 0).astype(np.uint16)

    def read_confidence(self, window: Window) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
        """Return the confidence and where there is one, both (height, width).

        Raises:
            RasterError: it cannot be read, or holds other values than 0 to 1.
        """
        if self.confidence is None:
            raise ValueError("there is no confidence")
        with reading(self.confidence.layer):
            shares = self.confidence.dataset.read(1, window=window).astype(np.float64)
            valid = self.confidence.dataset.read_masks(1, window=window) > 0
        valid &= np.isfinite(shares)
        require_confidence(shares[valid], self.confidence.layer.file_name)
        return np.where(valid, shares, 0.0), valid


@contextmanager
def open_inputs(request: FinishRequest) -> Iterator[Inputs]:
    """Open the maps of a request while the context lasts.

    Raises:
        RasterError: one cannot be read, is not what it should be, or is on another grid than the class map.
    """
    with rasterio.Env(), ExitStack() as opened:
        classes = _open(opened, message("the class map"), request.classes)
        require_class_map(classes.dataset, classes.layer)
        grid = Grid.of(classes.dataset)
        beside = {}
        for name, path in (("probabilities", request.probabilities), ("confidence", request.confidence)):
            beside[name] = _open(opened, message("the map of {name}", name=name), path) if path else None
            _require_grid(beside[name], grid, classes.layer)
        if beside["confidence"] is not None and beside["confidence"].dataset.count != 1:
            raise RasterError(
                message(
                    "'{file_name}' has {count} bands, so it is not a map of confidence. Choose a raster with one band.",
                    file_name=beside["confidence"].layer.file_name,
                    count=beside["confidence"].dataset.count,
                )
            )
        tags = {name: text for name, text in classes.dataset.tags().items() if name.startswith(_PROVENANCE)}
        yield Inputs(classes, beside["probabilities"], beside["confidence"], grid, tags)


def legend_of(request: FinishRequest, found: Sequence[int]) -> tuple[ClassEntry, ...]:
    """Return the classes of the map: those that it names, those that are named for it, and those that occur.

    The map's own names count first, for the bands of its probabilities have them too.

    Args:
        request: names the map.
        found: class values that occur in it.
    """
    given = {entry.value: entry for entry in (*request.map_classes, *raster_legend(request.classes))}
    named = {value for value in given if 1 <= value <= LARGEST_CLASS_VALUE}
    return class_entries(LabelRaster(request.classes), sorted({*named, *found}), tuple(given.values()))


def band_values(probabilities: OpenMap, classes: OpenMap, entries: Sequence[ClassEntry]) -> tuple[int, ...]:
    """Return the class value of each band of the probabilities, by the names of both.

    Args:
        probabilities: the map, whose bands are named after classes.
        classes: the class map.
        entries: its classes.

    Raises:
        RasterError: the bands are not those classes, each once.
    """
    names = [(name or "").strip() for name in probabilities.dataset.descriptions]
    values = {entry.name.strip(): entry.value for entry in entries}
    several = [name for name, count in Counter([*names]).items() if count > 1]
    several += [name for name, count in Counter(entry.name.strip() for entry in entries).items() if count > 1]
    if several:
        shown = f"'{several[0]}'" if several[0] else message("no name")
        raise RasterError(
            message(
                "'{file_name}' cannot be matched with the class map: two of their bands or classes have the same name "
                "({shown}). Give each a name of its own.",
                file_name=probabilities.layer.file_name,
                shown=shown,
            )
        )
    unknown = [name for name in names if name not in values]
    missing = [name for name in values if name not in names]
    if unknown or missing:
        what = (
            message(
                "it has {unknown}, which the class map lacks",
                unknown=listed([name or "a band without a name" for name in unknown]),
            )
            if unknown
            else message("it lacks {missing}", missing=listed(missing))
        )
        raise RasterError(
            message(
                "'{file_name}' is of other classes than '{file_name_2}': {what}. Choose the map of probabilities that "
                "was made together with the class map.",
                file_name=probabilities.layer.file_name,
                file_name_2=classes.layer.file_name,
                what=what,
            )
        )
    return tuple(values[name] for name in names)


def _open(opened: ExitStack, what: str, path: str) -> OpenMap:
    layer = Layer(what, path, RasterError)
    return OpenMap(layer, opened.enter_context(open_raster(layer)))


def _require_grid(beside: OpenMap | None, grid: Grid, classes: Layer) -> None:
    if beside is None or Grid.of(beside.dataset) == grid:
        return
    raise RasterError(
        message(
            "'{file_name}' is on another grid than the class map '{file_name_2}': size, position or CRS differ. "
            "Choose maps of the same run.",
            file_name=beside.layer.file_name,
            file_name_2=classes.file_name,
        )
    )
