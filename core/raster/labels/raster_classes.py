"""Class names and colours that a raster brings along."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree  # nosec B405 # see _read_sidecar

from rasterio.io import DatasetReader

from ..source.local_source import DRIVERS
from ..source.remote import remote_host
from ..source.unlocked_gdal import own_module

_LARGEST_SIDECAR = 64 * 1024 * 1024
_MOST_ROWS = 100_000
# Usages of a column in a raster attribute table, as GDAL numbers them.
_NAME, _MINIMUM, _VALUE, _COLOURS = 2, 3, 5, (6, 7, 8)

_Column = tuple[str, int]
"""Name and usage."""


@dataclass(frozen=True)
class RasterClasses:
    """Names, and colours "#rrggbb", by value; where the raster has them."""

    names: Mapping[int, str]
    colours: Mapping[int, str]


def read_raster_classes(dataset: DatasetReader, path: str, band: int) -> RasterClasses:
    """Read a band's attribute table, category names (from GDAL's ``.aux.xml``) and colour table.

    The attribute table may also be in the raster itself, where GDAL puts it from 3.11 on: it is read with GDAL's Python
    module, which rasterio has no call for, and not found where that is missing.

    Args:
        dataset: the open raster.
        path: its path.
        band: the band, from 1.

    Returns:
        What there is; a sidecar that cannot be read counts as none.
    """
    names: dict[int, str] = {}
    colours = _colour_table(dataset, band)
    sidecar = _read_sidecar(Path(f"{path}.aux.xml"))
    tables = 0
    for element in sidecar.findall("PAMRasterBand") if sidecar is not None else ():
        if element.get("band") == str(band):
            categories = element.findall("CategoryNames/Category")
            names.update({value: category.text or "" for value, category in enumerate(categories)})
            for table in element.findall("GDALRasterAttributeTable"):
                _take_rows(_columns_of(table), _rows_of(table), names, colours)
                tables += 1
    # Of a raster on a server only what opening it brings is read, without another request.
    inside = _table_inside(path, band) if not tables and remote_host(path) is None else None
    if inside is not None:
        _take_rows(*inside, names, colours)
    return RasterClasses({value: name.strip() for value, name in names.items() if name.strip()}, colours)


def _colour_table(dataset: DatasetReader, band: int) -> dict[int, str]:
    try:
        table = dataset.colormap(band)
    except ValueError:
        # rasterio's way to say that there is none.
        return {}
    return {value: _hexadecimal(*colour[:3]) for value, colour in table.items()}


def _hexadecimal(red: int, green: int, blue: int) -> str:
    return f"#{red:02x}{green:02x}{blue:02x}"


def _read_sidecar(path: Path) -> ElementTree.Element | None:
    """Parse an XML file nobody vouches for: without document types there are no entities to expand."""
    try:
        if not path.is_file() or path.stat().st_size > _LARGEST_SIDECAR:
            return None
        text = path.read_text(encoding="utf-8-sig")
        if "<!DOCTYPE" in text or "<!ENTITY" in text:
            return None
        return ElementTree.fromstring(text)  # nosec B314 # it has no entities
    except (OSError, ValueError, ElementTree.ParseError):
        return None


def _table_inside(path: str, band: int) -> tuple[list[_Column], list[list[str]]] | None:
    """Return the columns and the rows of the table that GDAL finds; None without one."""
    gdal = own_module()
    if gdal is None:
        return None
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        dataset = gdal.OpenEx(path, gdal.OF_RASTER, allowed_drivers=list(DRIVERS))
        # A netCDF file of several variables has no band of its own.
        own = dataset.GetRasterBand(band) if dataset is not None and band <= dataset.RasterCount else None
        table = own.GetDefaultRAT() if own is not None else None
        if table is None or table.GetRowCount() > _MOST_ROWS:
            return None
        places = range(table.GetColumnCount())
        columns = [(str(table.GetNameOfCol(place)), int(table.GetUsageOfCol(place))) for place in places]
        rows = [[str(table.GetValueAsString(row, place)) for place in places] for row in range(table.GetRowCount())]
        return columns, rows
    except (RuntimeError, UnicodeDecodeError):  # where another plugin told GDAL's module to raise its errors
        return None
    finally:
        table = dataset = None
        gdal.PopErrorHandler()


def _columns_of(table: ElementTree.Element) -> list[_Column]:
    fields = table.findall("FieldDefn")
    usages = [(field.findtext("Usage") or "0").strip() for field in fields]
    return [
        (field.findtext("Name") or "", int(usage) if usage.isdecimal() else 0) for field, usage in zip(fields, usages)
    ]


def _rows_of(table: ElementTree.Element) -> list[list[str]]:
    return [[cell.text or "" for cell in row.findall("F")] for row in table.findall("Row")]


def _take_rows(
    described: Sequence[_Column], rows: Sequence[Sequence[str]], names: dict[int, str], colours: dict[int, str]
) -> None:
    """Add a raster attribute table's names and colours."""
    columns = {usage: column for column, (_, usage) in enumerate(described)}
    # Erdas Imagine files have no usage for it.
    called_value = [column for column, (name, _) in enumerate(described) if name.casefold() == "value"]
    value_column = columns.get(_VALUE, columns.get(_MINIMUM, *called_value[:1]))
    if value_column is None:
        return
    for cells in rows:
        value = _whole_number(cells, value_column)
        if value is None:
            continue
        name_column = columns.get(_NAME)
        if name_column is not None and name_column < len(cells) and cells[name_column].strip():
            names[value] = cells[name_column]
        channels = [_whole_number(cells, columns.get(usage)) for usage in _COLOURS]
        known = [channel for channel in channels if channel is not None and 0 <= channel <= 255]
        if len(known) == len(_COLOURS):
            colours[value] = _hexadecimal(*known)


def _whole_number(cells: Sequence[str], column: int | None) -> int | None:
    """Return a cell as a whole number; None where it is missing or none."""
    if column is None or column >= len(cells):
        return None
    try:
        number = float(cells[column])
        return int(number) if number.is_integer() else None
    except ValueError:
        return None
