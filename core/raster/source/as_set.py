"""Rasters presented as their layers' properties say: with another CRS, or with other values that mean no data."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from functools import partial
from xml.etree import ElementTree  # nosec B405 # GDAL wrote what it reads

import numpy as np
from rasterio.crs import CRS
from rasterio.io import DatasetReader

from ...contracts.layer_settings import LayerSettings, NodataRange
from .virtual_copy import read_from, virtual_copy

_UNPLACED = "0, 1, 0, 0, 0, -1"
"""The geotransform that QGIS gives a raster without one: north is up, the first pixel's corner at 0, 0."""

Interval = tuple[float, float]
Change = Callable[[ElementTree.Element], None]


def same_crs(one: CRS | None, other: CRS | None) -> bool:
    """Check whether two CRS are the same, however they are written down."""
    if not one or not other:
        return not one and not other
    if one == other:
        return True
    code: int | None = one.to_epsg()
    return code is not None and code == other.to_epsg()


@contextmanager
def with_crs(dataset: DatasetReader, crs: CRS | None) -> Iterator[DatasetReader]:
    """Present a raster with another CRS: its numbers and its geotransform stay.

    Args:
        dataset: the raster.
        crs: the CRS to report; None is the raster's own.

    Yields:
        The raster itself where nothing differs, else a virtual copy.
    """
    if crs is None or same_crs(dataset.crs, crs):
        yield dataset
        return
    with virtual_copy(dataset, partial(_place, dataset, crs)) as copy:
        yield copy


@contextmanager
def with_nodata(dataset: DatasetReader, settings: LayerSettings) -> Iterator[DatasetReader]:
    """Present a raster in which other values mean no data, in pixels and to GDAL's warper alike.

    Values are compared as they stand in the file; those of 64 bits with the precision of 32, with which they are used.

    Args:
        dataset: the raster, whose bands are no complex numbers and no integers of 64 bits.
        settings: which values, of which bands.

    Yields:
        The raster itself where nothing is set, else a virtual copy.
    """
    is_set = settings.nodata or settings.ignored_nodata
    bands = [_Band(dataset, index, settings) for index in dataset.indexes] if is_set else []
    if not any(band.differs for band in bands):
        yield dataset
        return
    with ExitStack() as opened:
        sources = [dataset.name] * len(bands)
        if any(band.needs_mask for band in bands):
            marked = opened.enter_context(virtual_copy(dataset, partial(_mark, dataset, bands)))
            sources = [marked.name if band.needs_mask else dataset.name for band in bands]
        yield opened.enter_context(virtual_copy(dataset, partial(_leave_out, dataset, bands, sources)))


class _Band:
    """What means no data in one band, and how GDAL is told."""

    def __init__(self, dataset: DatasetReader, index: int, settings: LayerSettings) -> None:
        kind = np.dtype(dataset.dtypes[index - 1])
        own = dataset.nodatavals[index - 1]
        ignored = own is not None and index in settings.ignored_nodata
        self.intervals = intervals(settings.nodata, index, kind)
        self.kind = kind
        self.differs = ignored or bool(self.intervals)
        self.value = own if not ignored else None
        # One value is told to GDAL as it is. Several integers become one of them on the way; real numbers are hidden by
        # a mask, for a table of what becomes what would round all the others.
        is_one = len(self.intervals) == 1 and self.intervals[0][0] == self.intervals[0][1]
        self.needs_table = self.needs_mask = False
        if self.intervals:
            if self.value is None and (is_one or kind.kind != "f"):
                self.value = self.intervals[0][0]
            elif self.value is None:
                self.value = math.nan
            changes = not is_one or self.value != self.intervals[0][0]
            self.needs_mask = changes and kind.kind == "f"
            self.needs_table = changes and kind.kind != "f"


def intervals(ranges: Sequence[NodataRange], band: int, kind: np.dtype) -> list[Interval]:  # type: ignore[type-arg]
    """Compute which values of a data type are meant by ranges.

    Args:
        ranges: of any band.
        band: the band, from 1.
        kind: its data type; real numbers of 64 bits are taken as 32.

    Returns:
        First and last value of the type, rising and apart from each other.
    """
    found = []
    for one in ranges:
        if one.band != band:
            continue
        if kind.kind == "f":
            most = float(np.finfo(np.float32).max)
            edges = [float(np.float32(min(max(edge, -most), most))) for edge in (one.lowest, one.highest)]
            first, last = (min(edges[0], one.lowest), max(edges[1], one.highest))
            first, last = max(first, -most), min(last, most)
        else:
            bounds = np.iinfo(kind)
            first = math.ceil(max(one.lowest, bounds.min))
            last = math.floor(min(one.highest, bounds.max))
        if first <= last:
            found.append((first, last))
    merged: list[Interval] = []
    for first, last in sorted(found):
        if merged and first <= _after(merged[-1][1], kind):
            merged[-1] = (merged[-1][0], max(merged[-1][1], last))
        else:
            merged.append((first, last))
    return merged


def _after(value: float, kind: np.dtype) -> float:  # type: ignore[type-arg]
    return _beside(value, math.inf) if kind.kind == "f" else value + 1


def _before(value: float, kind: np.dtype) -> float:  # type: ignore[type-arg]
    return _beside(value, -math.inf) if kind.kind == "f" else value - 1


def _beside(value: float, direction: float) -> float:
    """Return the next number of 32 bits; infinite beyond the last one."""
    with np.errstate(over="ignore"):
        return float(np.nextafter(np.float32(value), np.float32(direction)))


def _place(dataset: DatasetReader, crs: CRS, root: ElementTree.Element) -> None:
    """Write another CRS into a virtual copy's description."""
    read_from(root, dataset, [dataset.name] * dataset.count)
    for element in root.findall("SRS"):
        root.remove(element)
    ElementTree.SubElement(root, "SRS").text = crs.to_wkt()
    if dataset.transform.is_identity:
        for element in root.findall("GeoTransform"):
            root.remove(element)
        ElementTree.SubElement(root, "GeoTransform").text = _UNPLACED


def _mark(dataset: DatasetReader, bands: Sequence[_Band], root: ElementTree.Element) -> None:
    """Set a mask of bands that is 0 where their values mean no data."""
    read_from(root, dataset, [dataset.name] * dataset.count)
    for element in root.findall("MaskBand"):
        root.remove(element)
    for number, (element, band) in enumerate(zip(root.findall("VRTRasterBand"), bands), 1):
        if band.needs_mask:
            mask = ElementTree.SubElement(ElementTree.SubElement(element, "MaskBand"), "VRTRasterBand", dataType="Byte")
            source = ElementTree.SubElement(mask, "ComplexSource")
            ElementTree.SubElement(source, "SourceFilename").text = dataset.name
            ElementTree.SubElement(source, "SourceBand").text = str(number)
            ElementTree.SubElement(source, "LUT").text = _steps(band)


def _leave_out(
    dataset: DatasetReader, bands: Sequence[_Band], sources: Sequence[str], root: ElementTree.Element
) -> None:
    """Let pixels that mean no data become the band's one nodata value."""
    read_from(root, dataset, sources)
    for element, band in zip(root.findall("VRTRasterBand"), bands):
        for nodata in (*element.findall("NoDataValue"), *element.findall("HideNoDataValue")):
            element.remove(nodata)
        if band.value is not None:
            ElementTree.SubElement(element, "NoDataValue").text = _number(band.value)
        source = element.find("SimpleSource")
        if source is not None and (band.needs_mask or band.needs_table):
            source.tag = "ComplexSource"
            if band.needs_mask:
                ElementTree.SubElement(source, "UseMaskBand").text = "true"
            else:
                ElementTree.SubElement(source, "LUT").text = _replacements(band)


def _steps(band: _Band) -> str:
    """Write the table value:mask; between two neighbouring numbers of the type there is nothing to interpolate."""
    steps: dict[float, int] = {}
    for first, last in band.intervals:
        steps.setdefault(_before(first, band.kind), 255)
        steps.update({first: 0, last: 0, _after(last, band.kind): 255})
    return ",".join(f"{_number(value)}:{mask}" for value, mask in steps.items() if math.isfinite(value))


def _replacements(band: _Band) -> str:
    """Write the table from:to of integers, which leaves all but the intervals as they are."""
    bounds = np.iinfo(band.kind)
    table: dict[float, float] = {bounds.min: bounds.min}
    value = band.value if band.value is not None else band.intervals[0][0]
    for first, last in band.intervals:
        if first > bounds.min:
            table[first - 1] = first - 1
        table.update({first: value, last: value})
        if last < bounds.max:
            table[last + 1] = last + 1
    table.setdefault(bounds.max, bounds.max)
    return ",".join(f"{_number(old)}:{_number(new)}" for old, new in table.items())


def _number(value: float) -> str:
    if math.isnan(value):
        return "nan"
    return str(int(value)) if float(value).is_integer() and abs(value) < 2**53 else repr(float(value))
