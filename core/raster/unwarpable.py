"""Rasters whose type GDAL's warper does not know, presented to it as one it does."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from xml.sax.saxutils import escape

import rasterio
from rasterio.env import GDALVersion
from rasterio.io import DatasetReader, MemoryFile

# Before GDAL 3.7 signed bytes were bytes with a note, which the warper did not read.
_SIGNED_BYTES = "0:0,127:127,128:-128,255:-1"


@contextmanager
def as_warpable(dataset: DatasetReader) -> Iterator[DatasetReader]:
    """Give the dataset itself, or for signed bytes (before GDAL 3.7) and int64 a virtual float copy."""
    signed_bytes = "int8" in dataset.dtypes and not GDALVersion.runtime().at_least("3.7")
    if not signed_bytes and not {"int64", "uint64"} & set(dataset.dtypes):
        yield dataset
        return
    with MemoryFile(_virtual_copy(dataset).encode("utf-8"), ext=".vrt") as memory, rasterio.open(memory.name) as copy:
        yield copy


def _virtual_copy(dataset: DatasetReader) -> str:
    bands = []
    for index, dtype in zip(dataset.indexes, dataset.dtypes):
        lookup = f"<LUT>{_SIGNED_BYTES}</LUT>" if dtype == "int8" else ""
        nodata = dataset.nodatavals[index - 1]
        bands.append(
            f'<VRTRasterBand dataType="Float64" band="{index}">'
            f"<ColorInterp>{dataset.colorinterp[index - 1].name.capitalize()}</ColorInterp>"
            + (f"<NoDataValue>{nodata!r}</NoDataValue>" if nodata is not None else "")
            + f'<ComplexSource><SourceFilename relativeToVRT="0">{escape(dataset.name)}</SourceFilename>'
            f"<SourceBand>{index}</SourceBand>{lookup}</ComplexSource></VRTRasterBand>"
        )
    transform = ", ".join(repr(float(number)) for number in dataset.transform.to_gdal())
    return (
        f'<VRTDataset rasterXSize="{dataset.width}" rasterYSize="{dataset.height}">'
        f"<SRS>{escape(dataset.crs.to_wkt())}</SRS><GeoTransform>{transform}</GeoTransform>"
        f"{''.join(bands)}</VRTDataset>"
    )
