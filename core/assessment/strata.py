"""The parts of a class map in which points are drawn, read tile by tile."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
import rasterio
from rasterio.io import DatasetReader
from rasterio.windows import Window

from ..contracts.assess import SampleDesignRequest, Strata, Stratum
from ..contracts.labels import ClassEntry, LabelRaster
from ..contracts.layer_settings import LayerSettings
from ..contracts.limits import BLOCK_SIZE, MOST_SENSORS
from ..errors import AssessmentError, RasterError
from ..evaluation.class_matching import raster_legend
from ..evaluation.evaluate import read_class_values
from ..message import message
from ..progress import Progress
from ..raster.confidence_values import require_confidence
from ..raster.grid import Grid
from ..raster.labels.labelled_pixels import class_entries
from ..raster.pixel_area import row_areas
from ..raster.source.opening import Layer, open_raster, reading, require_class_map, require_place
from ..raster.tiles import tiles

TILE = 4 * BLOCK_SIZE
_SECOND = 1 << 16

Codes = npt.NDArray[np.int64]
"""Class value times 65,536 plus pattern or band; 0 is no stratum."""


@dataclass(frozen=True)
class MapBeside:
    """A raster of the same grid as the class map.

    Attributes:
        layer: as sentences name it.
        dataset: open.
    """

    layer: Layer
    dataset: DatasetReader

    def read(self, window: Window) -> npt.NDArray[np.float64]:
        """Read its values, (height, width); NaN where it has none."""
        with reading(self.layer):
            values = self.dataset.read(1, window=window).astype(np.float64)
            return np.where(self.dataset.read_masks(1, window=window) > 0, values, np.nan)


@dataclass(frozen=True)
class ClassMap:
    """An open class map.

    Attributes:
        layer: as sentences name it.
        dataset: open.
        grid: its pixels.
        told: sentences about its values, which reading it adds.
    """

    layer: Layer
    dataset: DatasetReader
    grid: Grid
    told: dict[str, None] = field(default_factory=dict)

    def read(self, window: Window) -> npt.NDArray[np.uint16]:
        """Read class values, (height, width); 0 is no class."""
        return read_class_values(self.dataset, self.layer, window, self.told.setdefault)

    def entries(self, values: Sequence[int], given: Sequence[ClassEntry] = ()) -> tuple[ClassEntry, ...]:
        """Name and colour class values: as given, or as the map does itself."""
        return class_entries(LabelRaster(self.layer.path), values, tuple(given))

    def legend(self, given: Sequence[ClassEntry] = ()) -> dict[int, ClassEntry]:
        """Return all classes that the map or somebody names, by value, whether they occur or not."""
        known = (*raster_legend(self.layer.path), *given)
        return {entry.value: entry for entry in known if entry.value > 0}


@contextmanager
def open_class_map(
    path: str,
    settings: LayerSettings,
    what: str = message("the class map"),
    beside: Grid | None = None,
    warn: Callable[[str], None] | None = None,
) -> Iterator[ClassMap]:
    """Open a class map while the context lasts.

    Args:
        path: what GDAL opens.
        settings: what its layer says otherwise than its file.
        what: its part in the job.
        beside: the grid it must have; None takes any.
        warn: told what its layer says otherwise than its file.

    Raises:
        RasterError: it cannot be read or placed, has several bands, or another grid.
    """
    layer = Layer(what, path, RasterError, settings)
    with rasterio.Env(), open_raster(layer, warn=warn) as dataset:
        require_class_map(dataset, layer)
        grid = Grid.of(dataset)
        if beside is not None and grid != beside:
            raise _other_grid(layer)
        yield ClassMap(layer, dataset, grid)


@contextmanager
def open_beside(path: str, what: str, grid: Grid) -> Iterator[MapBeside]:
    """Open a raster that must have the grid of the class map.

    Raises:
        RasterError: it cannot be read, or has another grid.
    """
    layer = Layer(what, path, RasterError)
    with rasterio.Env(), open_raster(layer) as dataset:
        require_place(dataset, layer)
        if Grid.of(dataset) != grid:
            raise _other_grid(layer)
        yield MapBeside(layer, dataset)


class StrataMap:
    """The strata of a class map, pixel by pixel.

    Args:
        classes: the class map.
        strata: by what it is divided.
        beside: the map of the sensors present or of confidence, where one is needed.
        bands: inner edges of the bands of confidence, rising.
    """

    def __init__(self, classes: ClassMap, strata: Strata, beside: MapBeside | None, bands: Sequence[float]) -> None:
        self.classes = classes
        self._strata = strata
        self._beside = beside
        self._bands = tuple(bands)

    def read(self, window: Window) -> Codes:
        """Read the strata of a part of the map, (height, width)."""
        values = self.classes.read(window).astype(np.int64)
        if self._strata is Strata.NONE:
            return (values > 0).astype(np.int64)
        second = np.zeros_like(values)
        if self._beside is not None:
            found = self._beside.read(window)
            known = np.isfinite(found) & (found >= 0)
            found = np.where(known, found, 0.0)
            if self._strata is Strata.CONFIDENCE:
                require_confidence(found, self._beside.layer.file_name)
                second = np.where(known, 1 + np.searchsorted(self._bands, found, side="right"), 0)
            else:
                self._require_patterns(found)
                second = found.astype(np.int64)
        return np.where(values > 0, values * _SECOND + second, 0)

    def _require_patterns(self, found: npt.NDArray[np.float64]) -> None:
        """Refuse values that are no set of sensors, nor a part: larger ones would spill into the class."""
        strange = found[(found >= 1 << MOST_SENSORS) | (found % 1 != 0)]
        if len(strange) and self._beside is not None:
            raise RasterError(
                message(
                    "{subject} ('{file_name}') holds the value {value:g}, so it is another map. Choose the one that "
                    "Classify wrote with the class map.",
                    subject=self._beside.layer.subject,
                    file_name=self._beside.layer.file_name,
                    value=float(strange[0]),
                )
            )

    def census(self, progress: Progress) -> dict[int, tuple[int, float]]:
        """Count the pixels and measure the hectares of each stratum, by code.

        Raises:
            RasterError: the maps cannot be read.
            Cancelled: when the progress says so.
        """
        found: dict[int, tuple[int, float]] = {}
        grid = self.classes.grid
        windows = list(tiles(grid.whole, TILE))
        for number, window in enumerate(windows):
            progress.check()
            progress.report(number / len(windows), message("measuring the strata"))
            codes, counts = counted_rows(self.read(window))
            hectares = row_areas(grid, window) @ counts
            for code, count, area in zip(codes.tolist(), counts.sum(axis=0).tolist(), hectares.tolist()):
                before = found.get(code, (0, 0.0))
                found[code] = (before[0] + count, before[1] + area)
        found.pop(0, None)
        return dict(sorted(found.items()))

    def named(
        self, census: Mapping[int, tuple[int, float]], names: Mapping[int, str], seconds: Mapping[int, str]
    ) -> tuple[Stratum, ...]:
        """Describe the strata of a census, in its order."""
        return tuple(
            Stratum(code // _SECOND, code % _SECOND, self._name(code, names, seconds), pixels, hectares)
            for code, (pixels, hectares) in census.items()
        )

    def _name(self, code: int, names: Mapping[int, str], seconds: Mapping[int, str]) -> str:
        value, second = divmod(code, _SECOND)
        if self._strata is Strata.NONE:
            return message("the whole map")
        name = names.get(value, f"class {value}")
        if self._strata is Strata.CLASSES:
            return name
        if self._strata is Strata.PATTERNS:
            return message(
                "{name}, {get}",
                name=name,
                get=seconds.get(
                    second, message("sensors {second}", second=second) if second else message("sensors unknown")
                ),
            )
        if not second:
            return message("{name}, confidence unknown", name=name)
        edges = (0.0, *self._bands, 1.0)
        return message(
            "{name}, confidence {edges:g} to {edges_2:g}", name=name, edges=edges[second - 1], edges_2=edges[second]
        )


def counted_rows(codes: Codes) -> tuple[Codes, Codes]:
    """Count the pixels of each stratum in each row of a tile, without sorting them.

    Args:
        codes: (height, width).

    Returns:
        The S codes that occur, (S,), rising, and their pixels, (height, S).
    """
    values, seconds = codes >> 16, codes & (_SECOND - 1)
    firsts, thens = (np.flatnonzero(np.bincount(part.reshape(-1))) for part in (values, seconds))
    first_places = np.zeros(firsts[-1] + 1, dtype=np.int64)
    first_places[firsts] = np.arange(len(firsts)) * len(thens)
    then_places = np.zeros(thens[-1] + 1, dtype=np.int64)
    then_places[thens] = np.arange(len(thens))
    cells = len(firsts) * len(thens)
    places = first_places[values] + then_places[seconds] + (np.arange(len(codes)) * cells)[:, None]
    counts = np.bincount(places.reshape(-1), minlength=len(codes) * cells).reshape(len(codes), cells)
    pairs = (firsts[:, None] * _SECOND + thens[None]).reshape(-1)
    occurring = counts.any(axis=0)
    return pairs[occurring].astype(np.int64), counts[:, occurring].astype(np.int64)


@contextmanager
def open_strata(request: SampleDesignRequest, warn: Callable[[str], None]) -> Iterator[StrataMap]:
    """Open the strata that a sample is drawn from while the context lasts.

    Args:
        request: what is to be drawn, and from what.
        warn: told what the map's layer says otherwise than its file.

    Raises:
        RasterError: a map cannot be read, or is of another grid.
        AssessmentError: the map that the strata need is missing, or the bands of confidence are none.
    """
    bands = request.bands
    if request.strata is Strata.CONFIDENCE and (
        not bands or list(bands) != sorted(set(bands)) or not all(0 < edge < 1 for edge in bands)
    ):
        raise AssessmentError(
            message("The bands of confidence need rising edges between 0 and 1, such as 0.5, 0.8. Correct them.")
        )
    path, what = None, ""
    if request.strata is Strata.PATTERNS:
        path, what = request.pattern, message("the map of the sensors present")
    elif request.strata is Strata.CONFIDENCE:
        path, what = request.confidence, message("the map of confidence")
    if what and not path:
        raise AssessmentError(
            message(
                "Strata by {strata} need {what}. Choose it, or take the classes alone.",
                strata=request.strata.value,
                what=what,
            )
        )
    with ExitStack() as opened:
        classes = opened.enter_context(open_class_map(request.classes_map, request.settings, warn=warn))
        beside = opened.enter_context(open_beside(path, what, classes.grid)) if path else None
        yield StrataMap(classes, request.strata, beside, bands)


def _other_grid(layer: Layer) -> RasterError:
    return RasterError(
        message(
            "{subject} ('{file_name}') has other pixels than the class map: their grids differ. Choose maps of one "
            "run.",
            subject=layer.subject,
            file_name=layer.file_name,
        )
    )


def values_at(
    raster: ClassMap | MapBeside, rows: npt.NDArray[np.int64], columns: npt.NDArray[np.int64], progress: Progress
) -> npt.NDArray[np.int64]:
    """Read a map at pixels, tile by tile.

    Args:
        raster: a class map or one beside it; whole numbers.
        rows: (n,), from 0.
        columns: (n,).
        progress: asked between tiles whether to stop.

    Returns:
        (n,); 0 where it has no value.
    """
    found = np.zeros(len(rows), dtype=np.int64)
    width = raster.dataset.width
    across = -(-width // TILE)
    numbers = rows // TILE * across + columns // TILE
    for window in tiles(Window(0, 0, width, raster.dataset.height), TILE):
        top, left = int(window.row_off), int(window.col_off)
        inside = np.flatnonzero(numbers == top // TILE * across + left // TILE)
        if len(inside):
            progress.check()
            values = raster.read(window)[rows[inside] - top, columns[inside] - left].astype(np.float64)
            found[inside] = np.where(np.isfinite(values), values, 0).astype(np.int64)
    return found
