"""Reading the codes in a label raster on a grid, each as the file holds it."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import numpy as np
import numpy.typing as npt
import rasterio
from rasterio.enums import ColorInterp, Resampling
from rasterio.io import DatasetReader
from rasterio.windows import Window

from ...contracts.labels import LabelRaster
from ...errors import LabelError
from ...message import message
from ..area_average import pixels_across
from ..grid import Grid
from ..resampling import AlignedReader, align, pixel_offset
from ..source.bands_asked_once import has_mask
from ..source.opening import Layer, open_raster, require_place
from ..warping import WINDOWS_ALIKE

Codes = npt.NDArray[np.float64]
"""Codes, (height, width), NaN where unlabelled. Doubles hold every whole number up to 2**53."""

MANY_PIXELS = 2
"""From so many pixels in one on it is told how many, not that they lie beside each other."""
_PICTURE = (ColorInterp.red, ColorInterp.green, ColorInterp.blue)


class CodeReader:
    """An open label raster.

    Attributes:
        layer: the raster, as sentences name it.
        dtype: the type of its numbers, as the file has it.
        states_nodata: whether the file, or the analyst, says what is unlabelled: then 0 is a class like any other.
        nodata: the value that means unlabelled, or None.
        is_picture: whether the band is the red, green or blue of a picture.
        notes: a sentence where its pixels are not the grid's.
    """

    def __init__(
        self, labels: LabelRaster, layer: Layer, dataset: DatasetReader, reader: AlignedReader, notes: tuple[str, ...]
    ) -> None:
        self.layer, self.notes = layer, notes
        self.dtype = str(dataset.dtypes[labels.band - 1])
        self.nodata: float | None = dataset.nodatavals[labels.band - 1]
        self.is_picture = dataset.count >= 3 and dataset.colorinterp[labels.band - 1] in _PICTURE
        self._ranges = [one for one in labels.nodata if one.band == labels.band]
        alpha = ColorInterp.alpha in dataset.colorinterp and dataset.count > 1
        self.states_nodata = self.nodata is not None or bool(self._ranges) or alpha or has_mask(dataset)
        self._reader = reader

    def read(self, window: Window) -> Codes:
        """Read the codes of a part of the grid, (height, width), NaN where unlabelled.

        Raises:
            LabelError: it cannot be read.
        """
        shape = (int(window.height), int(window.width))
        codes: Codes = np.zeros((1, *shape), dtype=np.float64)
        valid = np.zeros(shape, dtype=np.bool_)
        # Doubles, for the sensors' single precision merges large codes.
        self._reader.read_into(codes, valid, window)  # type: ignore[arg-type]
        for one in self._ranges:
            valid &= ~((codes[0] >= one.lowest) & (codes[0] <= one.highest))
        return np.where(valid, codes[0], np.nan)


@contextmanager
def open_codes(
    labels: LabelRaster, grid: Grid, what: str = message("the label layer"), warn: Callable[[str], None] | None = None
) -> Iterator[CodeReader]:
    """Open a label raster while the context lasts, to be sampled at a grid's pixel centres.

    Args:
        labels: the raster.
        grid: the grid to read it on.
        what: its part in the job, as sentences name it.
        warn: told where it is read otherwise than its file says.

    Raises:
        LabelError: it cannot be read or placed, lacks the band, or shows another place.
    """
    layer = Layer(what, labels.path, LabelError, labels.settings)
    with rasterio.Env(**WINDOWS_ALIKE), open_raster(layer, warn=warn) as dataset:
        check_band(labels, dataset.count, layer)
        require_place(dataset, layer)
        for sentence in _scaled(dataset, labels.band, layer):
            if warn is not None:
                warn(sentence)
        if not grid.overlaps(Grid.of(dataset)):
            raise LabelError(
                message(
                    "{subject} '{file_name}' does not overlap the rasters that it is used with. Choose labels of "
                    "the same area, or check the CRS of both.",
                    subject=layer.subject,
                    file_name=layer.file_name,
                )
            )
        with align(layer, dataset, grid, (labels.band,), Resampling.nearest) as reader:
            yield CodeReader(labels, layer, dataset, reader, _other_pixels(Grid.of(dataset), grid, layer))


def _scaled(dataset: DatasetReader, band: int, layer: Layer) -> list[str]:
    """Return a sentence where a file gives a scale or an offset for the numbers that are taken as classes."""
    scale, offset = dataset.scales[band - 1], dataset.offsets[band - 1]
    if scale == 1 and offset == 0:
        return []
    return [
        message(
            "{subject} '{file_name}' states a scale of {scale:g} and an offset of {offset:g}, which QGIS applies to "
            "what it shows. Its classes are the numbers as the file holds them; check their names.",
            subject=layer.subject,
            file_name=layer.file_name,
            scale=scale,
            offset=offset,
        )
    ]


def _other_pixels(own: Grid, grid: Grid, layer: Layer) -> tuple[str, ...]:
    """Return a sentence where a raster's pixels are not those of the grid that it is read on."""
    if pixel_offset(own, grid) is not None:
        return ()
    own_in_one = math.prod(pixels_across(own, grid))
    if own_in_one >= MANY_PIXELS:
        what = message(
            "about {count:.0f} of its pixels lie in one of the rasters', which takes the class of the one at its "
            "centre",
            count=own_in_one,
        )
    elif own_in_one <= 1 / MANY_PIXELS:
        what = message(
            "about {count:.0f} of the rasters' pixels lie in one of its own and take its class, so boundaries between "
            "classes are coarse",
            count=1 / own_in_one,
        )
    else:
        what = message("each of the rasters' pixels takes the class nearest to its centre")
    return (
        message(
            "{subject} '{file_name}' is not on the rasters' pixels: {what}.",
            subject=layer.subject,
            file_name=layer.file_name,
            what=what,
        ),
    )


def check_band(labels: LabelRaster, count: int, layer: Layer) -> None:
    """Check that a raster of so many bands has the band.

    Raises:
        LabelError: it lacks it.
    """
    if not 1 <= labels.band <= count:
        raise LabelError(
            message(
                "{subject} '{file_name}' has no band {band}, only {count}.",
                subject=layer.subject,
                file_name=layer.file_name,
                band=labels.band,
                count=count,
            )
        )
