"""Rasters without a geotransform that ground control points place, presented on a grid of their own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from xml.etree import ElementTree  # nosec B405 # GDAL wrote what it reads

from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.io import DatasetReader
from rasterio.vrt import WarpedVRT

from .virtual_copy import EXACT_IN_FLOAT32, virtual_copy

FEWEST = 3
"""Points that tell shift, scale and rotation."""
_TOLERANCE = 1e-6


def are_needed(dataset: DatasetReader) -> bool:
    """Check whether a raster has ground control points and no geotransform."""
    return bool(dataset.transform.is_identity and dataset.gcps[0])


def count(dataset: DatasetReader) -> int:
    """Return the number of a raster's ground control points."""
    return len(dataset.gcps[0])


@contextmanager
def placed(dataset: DatasetReader, crs: CRS | None) -> Iterator[DatasetReader]:
    """Present a raster where its ground control points put it, each pixel with the number nearest to its centre.

    Args:
        dataset: the raster.
        crs: of the control points, where it is not what the file says.

    Yields:
        The raster itself where it has a geotransform, or points too few or without a CRS. Else a virtual raster of real
        numbers, NaN outside, with the same bands, names and nodata values.
    """
    crs = crs or dataset.gcps[1]
    if not are_needed(dataset) or count(dataset) < FEWEST or not crs:
        yield dataset
        return
    options = {
        "src_crs": crs,
        "crs": crs,
        "resampling": Resampling.nearest,
        "tolerance": _TOLERANCE,
        # Nothing is left out but what lies outside: each band may have a nodata value of its own.
        "src_nodata": float("nan"),
        "nodata": float("nan"),
        "dtype": "float32" if EXACT_IN_FLOAT32.issuperset(dataset.dtypes) else "float64",
    }
    with WarpedVRT(dataset, **options) as warped, virtual_copy(warped, partial(_restore_nodata, dataset)) as copy:
        yield copy


def _restore_nodata(dataset: DatasetReader, root: ElementTree.Element) -> None:
    """Set in the bands of a warped copy the nodata values of the bands they are from."""
    for band, nodata in zip(root.findall("VRTRasterBand"), dataset.nodatavals):
        for element in band.findall("NoDataValue"):
            band.remove(element)
        ElementTree.SubElement(band, "NoDataValue").text = repr(float("nan") if nodata is None else nodata)
