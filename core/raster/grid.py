"""The grid of pixels that all sensors are read on."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import rasterio
from affine import Affine
from rasterio.crs import CRS
from rasterio.errors import CRSError
from rasterio.io import DatasetReader
from rasterio.warp import transform as transform_points
from rasterio.windows import Window

from ..contracts.sensors import Extent
from ..errors import ExtentError
from ..message import message
from .source.opening import READ_ERRORS

# An edge this close to a pixel's edge, in pixels, lies on it: noise of the transformation only.
_EDGE_TOLERANCE = 1e-4
_SAMPLES = 33
# Of many points so few are tried before it is said that none has a place.
_TRIED = 16
_HALF_A_PIXEL, _PARTS = 0.5, 64
MOST_PIXELS = 10**12

Points = tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]


@dataclass(frozen=True)
class Grid:
    """A raster's grid.

    Attributes:
        crs: its coordinate reference system.
        transform: from (column, row) to coordinates; may be rotated or south-up.
        width: columns.
        height: rows.
    """

    crs: CRS
    transform: Affine
    width: int
    height: int

    @classmethod
    def of(cls, dataset: DatasetReader) -> Grid:
        """Return the grid of an open dataset."""
        return cls(dataset.crs, dataset.transform, dataset.width, dataset.height)

    @property
    def whole(self) -> Window:
        """The window of all pixels."""
        return Window(0, 0, self.width, self.height)

    def window(self, extent: Extent | None) -> Window:
        """Return the pixels an extent touches, clipped to the grid.

        Args:
            extent: a rectangle in any CRS, or None for the whole grid.

        Returns:
            A window of whole pixels.

        Raises:
            ExtentError: the extent is empty, in an unknown CRS, outside the grid, or holds more pixels than
                could be read in years, as a broken file may claim.
        """
        window = self.whole if extent is None else self._touched(extent)
        if window.width * window.height > MOST_PIXELS:
            raise ExtentError(
                message(
                    "The extent has {width:,} x {height:,} pixels, too many to process. Choose a smaller extent, or "
                    "check the file of the first sensor.",
                    width=window.width,
                    height=window.height,
                )
            )
        return window

    def _touched(self, extent: Extent) -> Window:
        """Return the pixels an extent touches, clipped to the grid."""
        if not (extent.right > extent.left and extent.top > extent.bottom):
            raise ExtentError(message("The extent is empty: it has no width or no height. Choose a larger one."))
        try:
            crs = CRS.from_user_input(extent.crs)
        except CRSError as error:
            raise ExtentError(
                message(
                    "The CRS of the extent is unknown: '{crs}'. Choose an extent in another CRS.", crs=extent.crs[:80]
                )
            ) from error
        columns, rows = self._pixels_of(extent, crs)
        left, right = _covering(columns, self.width)
        top, bottom = _covering(rows, self.height)
        if left >= right or top >= bottom:
            raise _outside()
        return Window(left, top, right - left, bottom - top)

    def share_beyond(self, extent: Extent) -> float:
        """Return the part of an extent, 0 to 1, that lies off the grid; less than half a pixel at an edge is none.

        Args:
            extent: a rectangle in a CRS that is known.
        """
        crs = CRS.from_user_input(extent.crs)
        if crs == self.crs and not self.transform.b and not self.transform.d:
            xs, ys = np.array((extent.left, extent.right)), np.array((extent.bottom, extent.top))
            columns, rows = (np.sort(axis) for axis in ~self.transform * (xs, ys))
            inside = [
                min(axis[1], size) - max(axis[0], 0.0) for axis, size in ((columns, self.width), (rows, self.height))
            ]
            over = max(-columns[0], columns[1] - self.width, -rows[0], rows[1] - self.height)
            whole = float((columns[1] - columns[0]) * (rows[1] - rows[0]))
            return 1 - max(0.0, inside[0]) * max(0.0, inside[1]) / whole if over > _HALF_A_PIXEL else 0.0
        # Of another CRS: the middles of small parts, of which those without a place here are beyond, too.
        steps = (np.arange(_PARTS) + 0.5) / _PARTS
        xs, ys = np.meshgrid(
            extent.left + steps * (extent.right - extent.left), extent.bottom + steps * (extent.top - extent.bottom)
        )
        columns, rows = ~self.transform * moved(crs, self.crs, xs.ravel(), ys.ravel())
        across = (columns > -_HALF_A_PIXEL) & (columns < self.width + _HALF_A_PIXEL)
        return 1 - float((across & (rows > -_HALF_A_PIXEL) & (rows < self.height + _HALF_A_PIXEL)).sum()) / xs.size

    def window_transform(self, window: Window) -> Affine:
        """Return the transform of a part of the grid."""
        return self.transform * Affine.translation(window.col_off, window.row_off)

    def part(self, window: Window) -> Grid:
        """Return a part of the grid as a grid of its own."""
        return Grid(self.crs, self.window_transform(window), int(window.width), int(window.height))

    def coarser(self, step: int) -> Grid:
        """Return the grid whose pixels are blocks of step x step of these, from the first pixel on.

        Blocks that the last rows and columns do not fill are left out.
        """
        if step == 1:
            return self
        transform = self.transform * Affine.scale(step)
        return Grid(self.crs, transform, max(1, self.width // step), max(1, self.height // step))

    def points_in(self, crs: CRS) -> Points:
        """Return points spread over the whole grid, its edges included, in another CRS.

        Points that cannot be transformed are left out.
        """
        columns, rows = _mesh(0.0, 0.0, float(self.width), float(self.height))
        xs, ys = self.transform * (columns, rows)
        return moved(self.crs, crs, xs, ys)

    def places_of(self, other: Grid) -> Points:
        """Return points spread over another grid, its edges included, in pixels of this one: columns and rows.

        Points that cannot be transformed are left out.
        """
        xs, ys = other.points_in(self.crs)
        if self.crs.is_geographic and other.crs != self.crs:
            # Beyond the date line longitudes go on as this grid's do.
            middle, _ = self.transform * (self.width / 2, self.height / 2)
            xs = (xs - middle + 180) % 360 - 180 + middle
        columns, rows = ~self.transform * (xs, ys)
        return columns, rows

    def overlaps(self, other: Grid) -> bool:
        """Return whether another grid covers some of this one."""
        return self._sees(other) and other._sees(self)

    def _sees(self, other: Grid) -> bool:
        """Return whether the box around ``other``, in this grid's pixels, touches this grid."""
        columns, rows = self.places_of(other)
        if not len(columns):
            return False
        inside_across = columns.max() > 0 and columns.min() < self.width
        return bool(inside_across and rows.max() > 0 and rows.min() < self.height)

    def _pixels_of(self, extent: Extent, crs: CRS) -> Points:
        """Return the extent's points in pixels of this grid.

        The extent is first cut to the grid's own surroundings, for a view of half the world has
        no coordinates in, say, a UTM zone.
        """
        left, bottom, right, top = extent.left, extent.bottom, extent.right, extent.top
        if crs != self.crs:
            xs, ys = self.points_in(crs)
            if not len(xs):
                raise _outside()
            across, along = 0.02 * float(np.ptp(xs)), 0.02 * float(np.ptp(ys))
            left, right = max(left, xs.min() - across), min(right, xs.max() + across)
            bottom, top = max(bottom, ys.min() - along), min(top, ys.max() + along)
            if left >= right or bottom >= top:
                raise _outside()
        points = moved(crs, self.crs, *_mesh(left, bottom, right, top))
        if not len(points[0]):
            raise _outside()
        columns, rows = ~self.transform * points
        return columns, rows


def moved(source: CRS, target: CRS, xs: npt.NDArray[np.float64], ys: npt.NDArray[np.float64]) -> Points:
    """Transform points from one CRS to another; those that cannot be transformed are left out.

    Args:
        source: CRS of the points.
        target: CRS to transform them to.
        xs: (n,), in units of ``source``.
        ys: (n,), in units of ``source``.

    Returns:
        xs and ys, (m,) with m <= n, in units of ``target``.
    """
    if source != target:
        with rasterio.Env():
            xs, ys = _transformed(source, target, xs, ys)
    kept = np.isfinite(xs) & np.isfinite(ys)
    return xs[kept], ys[kept]


def _transformed(source: CRS, target: CRS, xs: npt.NDArray[np.float64], ys: npt.NDArray[np.float64]) -> Points:
    """Transform points; some versions of GDAL refuse all because of one that has no place, which is left out here."""
    try:
        new_xs, new_ys = transform_points(source, target, xs, ys)
        return np.asarray(new_xs, dtype=np.float64), np.asarray(new_ys, dtype=np.float64)
    except READ_ERRORS:
        few = np.unique(np.linspace(0, len(xs) - 1, _TRIED).astype(np.int64)) if len(xs) > _TRIED else ()
        if len(xs) < 2 or (len(few) and not len(_transformed(source, target, xs[few], ys[few])[0])):
            return xs[:0], ys[:0]
    half = len(xs) // 2
    parts = [_transformed(source, target, xs[part], ys[part]) for part in (slice(half), slice(half, None))]
    return np.concatenate([part[0] for part in parts]), np.concatenate([part[1] for part in parts])


def _mesh(left: float, bottom: float, right: float, top: float) -> Points:
    """Spread points over a rectangle, its edges and corners included."""
    xs, ys = np.meshgrid(np.linspace(left, right, _SAMPLES), np.linspace(bottom, top, _SAMPLES))
    return xs.ravel(), ys.ravel()


def _covering(positions: npt.NDArray[np.float64], size: int) -> tuple[int, int]:
    """Return the first pixel and the one after the last that positions along an axis touch."""
    first = max(0.0, float(positions.min()) + _EDGE_TOLERANCE)
    last = min(float(size), float(positions.max()) - _EDGE_TOLERANCE)
    return math.floor(first), math.ceil(last)


def _outside() -> ExtentError:
    return ExtentError(
        message(
            "The extent is outside the sensors, or cannot be transformed to the CRS of the grid. Choose an extent "
            "that overlaps the sensors."
        )
    )
