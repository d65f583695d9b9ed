"""Reading masks on the reference grid: where a sensor is not to be used although it has data."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt
import rasterio
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.errors import CRSError
from rasterio.features import rasterize
from rasterio.io import DatasetReader
from rasterio.windows import Window

from ..contracts.masks import Mask, MaskPolygons, MaskRaster, MaskShare
from ..contracts.sensors import Extent, SensorSource
from ..errors import ExtentError, MamolError, RasterError
from ..matching.mask_values import check_bits
from ..message import message, with_capital
from ..progress import Progress
from .grid import Grid
from .polygon_shapes import placed_polygon
from .resampling import AlignedReader, align
from .source.block_cache import block_cache
from .source.opening import Layer, open_raster, require_place
from .source_notes import sensor_layer
from .warping import WINDOWS_ALIKE

Masked = npt.NDArray[np.bool_]


class MaskReader(Protocol):
    """Reads one mask on the reference grid.

    Attributes:
        warnings: sentences the analyst should read.
    """

    warnings: tuple[str, ...]

    def read(self, window: Window) -> Masked:
        """Return which of h x w pixels of the grid are masked, bool, (h, w)."""


@contextmanager
def open_mask(
    mask: Mask, sensor: str, grid: Grid, opened: Callable[[Layer], DatasetReader] | None = None
) -> Iterator[MaskReader]:
    """Open a mask to be read on a grid, each pixel by the mask's value at its centre.

    Args:
        mask: a raster or polygons.
        sensor: the sensor it is for, for messages.
        grid: the reference grid.
        opened: returns the open file of a mask, where files are shared; it tells itself what is odd about them.

    Yields:
        The open mask.

    Raises:
        RasterError: it cannot be read or placed, does not overlap the grid, or has no such band or bits.
    """
    what = message("the mask '{mask}' of sensor '{sensor}'", mask=mask.name, sensor=sensor)
    if isinstance(mask, MaskPolygons):
        yield _PolygonReader(mask, what, grid)
        return
    layer = Layer(what, mask.path, RasterError, mask.settings)
    sentences: list[str] = []
    with ExitStack() as own:
        dataset = opened(layer) if opened else own.enter_context(open_raster(layer, warn=sentences.append))
        require_place(dataset, layer)
        if not 1 <= mask.band <= dataset.count:
            raise RasterError(
                message(
                    "{subject} has no band {band}, only {count}. Choose another band.",
                    subject=layer.subject,
                    band=mask.band,
                    count=dataset.count,
                )
            )
        if mask.bits:
            _check_bits(mask, layer.subject, dataset.dtypes[mask.band - 1])
        if not grid.overlaps(Grid.of(dataset)):
            raise _no_overlap(layer.subject)
        reader = own.enter_context(align(layer, dataset, grid, (mask.band,), Resampling.nearest))
        yield _RasterReader(mask, reader, sentences)


def read_masks(readers: Sequence[MaskReader], window: Window) -> Masked:
    """Read which pixels at least one of the masks takes away.

    Args:
        readers: open masks; may be none.
        window: h x w pixels of the grid, inside it.

    Returns:
        bool, (h, w).
    """
    masked = np.zeros((int(window.height), int(window.width)), dtype=np.bool_)
    for reader in readers:
        masked |= reader.read(window)
    return masked


def polygon_mask(mask: MaskPolygons, grid: Grid) -> Masked:
    """Compute which pixels have their centre in one of the polygons of a mask.

    Returns:
        bool, (height, width) of the grid.

    Raises:
        RasterError: none of the polygons can be placed.
    """
    return _PolygonReader(mask, message("The mask"), grid).read(grid.whole)


class _RasterReader:
    def __init__(self, mask: MaskRaster, reader: AlignedReader, sentences: Sequence[str]) -> None:
        self.warnings = tuple(sentences)
        self._mask = mask
        self._reader = reader

    def read(self, window: Window) -> Masked:
        shape = int(window.height), int(window.width)
        # float32 holds every whole number up to 2**24, so chosen values come through unchanged.
        values, valid = np.zeros((1, *shape), dtype=np.float32), np.zeros(shape, dtype=np.bool_)
        self._reader.read_into(values, valid, window)
        masked: Masked = valid & self._is_meant(values[0])
        return masked

    def _is_meant(self, values: npt.NDArray[np.float32]) -> Masked:
        if self._mask.bits:
            wanted = sum(1 << bit for bit in set(self._mask.bits))
            there: Masked = (values.astype(np.int64) & wanted) != 0
            return there
        meant: Masked = np.isin(values, self._mask.values) if self._mask.values else values != 0
        return meant


def _check_bits(mask: MaskRaster, subject: str, kind: str) -> None:
    """Refuse bits of numbers that have none, or not so many."""
    check_bits(mask.bits)
    count = {"uint8": 8, "int8": 8, "uint16": 16, "int16": 16}.get(kind)
    if count is None:
        raise RasterError(
            message(
                "{subject} has values of type {kind}, and bits are read of whole numbers of 8 or 16 bits only. Choose "
                "the quality band itself (QA_PIXEL, state), or convert it to a UInt16 raster.",
                subject=subject,
                kind=kind,
            )
        )
    if max(mask.bits) >= count:
        raise RasterError(
            message(
                "{subject} has no bit {bits}: its values have {count} bits, 0 to {count_2}. Choose others.",
                subject=subject,
                bits=max(mask.bits),
                count=count,
                count_2=count - 1,
            )
        )


class _PolygonReader:
    def __init__(self, mask: MaskPolygons, what: str, grid: Grid) -> None:
        subject = with_capital(what)
        crs = _crs(mask, subject)
        shapes = [placed_polygon(shape, crs, grid.crs) for shape in mask.geometries()]
        self._grid = grid
        self._shapes = [shape for shape in shapes if shape is not None]
        if not self._shapes:
            raise RasterError(
                message(
                    "{subject} has no usable polygon: they are empty, broken, or cannot be transformed to the CRS of "
                    "the reference sensor. Repair them (Fix geometries).",
                    subject=subject,
                )
            )
        if not mask.is_drawn and not any(_touches(shape, grid) for shape in self._shapes):
            raise _no_overlap(subject)
        broken = len(shapes) - len(self._shapes)
        self.warnings: tuple[str, ...] = (
            (
                message(
                    "{broken} of the {shapes} polygons of {what} are empty or broken and were left out.",
                    broken=broken,
                    shapes=len(shapes),
                    what=what,
                ),
            )
            if broken
            else ()
        )

    def read(self, window: Window) -> Masked:
        part = self._grid.part(window)
        burnt: npt.NDArray[np.uint8] = rasterize(
            ((shape, 1) for shape in self._shapes),
            out_shape=(part.height, part.width),
            transform=part.transform,
            dtype="uint8",
        )
        return burnt > 0


def _crs(mask: MaskPolygons, subject: str) -> CRS:
    try:
        crs = CRS.from_user_input(mask.crs)
    except CRSError:
        crs = None
    if not crs:
        raise RasterError(message("{subject} has no known CRS; set it in the layer's properties.", subject=subject))
    return crs


def _touches(shape: Mapping[str, Any], grid: Grid) -> bool:
    """Return whether the box around a polygon, in the grid's CRS, touches the grid."""
    parts = shape["coordinates"] if shape["type"] == "MultiPolygon" else [shape["coordinates"]]
    corners = np.array([position[:2] for rings in parts for position in rings[0]], dtype=np.float64)
    columns, rows = ~grid.transform * (corners[:, 0], corners[:, 1])
    return bool(columns.max() > 0 and columns.min() < grid.width and rows.max() > 0 and rows.min() < grid.height)


def _no_overlap(subject: str) -> RasterError:
    return RasterError(
        message(
            "{subject} does not overlap the reference sensor. Choose a mask of the same area, or check its CRS.",
            subject=subject,
        )
    )


MOST_PIXELS = 512 * 512
"""Looked at; of a larger view an even sample."""


@block_cache()
def mask_shares(
    sensors: Sequence[SensorSource], extent: Extent | None, progress: Progress | None = None
) -> tuple[MaskShare, ...]:
    """Measure how much of a view each sensor's masks take away, or say why they cannot be used.

    Args:
        sensors: with masks.
        extent: the view; None, and one beside the sensor, is the sensor's whole raster.
        progress: asked before each sensor whether to stop.

    Returns:
        In the order of the sensors.

    Raises:
        Cancelled: the answer is no longer wanted.
    """
    shares = []
    for source in sensors:
        (progress or Progress()).check()
        try:
            shares.append(MaskShare(source.name, _share(source, extent)))
        except MamolError as error:
            shares.append(MaskShare(source.name, math.nan, str(error)))
    return tuple(shares)


def _share(source: SensorSource, extent: Extent | None) -> float:
    layer = sensor_layer(source)
    with rasterio.Env(**WINDOWS_ALIKE), ExitStack() as opened:
        dataset = opened.enter_context(open_raster(layer))
        require_place(dataset, layer)
        native = Grid.of(dataset)
        window = _window(native, extent)
        grid = native.coarser(math.ceil(math.sqrt(max(1.0, window.width * window.height / MOST_PIXELS))))
        readers = [opened.enter_context(open_mask(mask, source.name, grid)) for mask in source.masks]
        return float(read_masks(readers, _window(grid, extent)).mean())


def _window(grid: Grid, extent: Extent | None) -> Window:
    try:
        return grid.window(extent)
    except ExtentError:
        return grid.whole
