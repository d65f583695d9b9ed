"""Class names and colours from a raster attribute table, in whatever format GDAL keeps it."""

from __future__ import annotations

from typing import Any

from ..core.contracts.labels import ClassEntry
from ..core.palette import default_colour
from ..core.raster.source.local_source import DRIVERS, objection

_VALUE_NAMES = ("value", "class_id", "id", "code")
_LABEL_NAMES = ("class_name", "classname", "class_names", "name", "class", "label")


def read_attribute_table(path: str, band: int) -> tuple[ClassEntry, ...]:
    """Read the raster attribute table of a band. Call it off the main thread.

    Args:
        path: what GDAL opens.
        band: the band, from 1.

    Returns:
        The classes of the table, by value; none where there is no table that names classes, or
        the file cannot be opened (whoever reads its pixels says so).
    """
    from osgeo import gdal

    if objection(path) is not None:
        return ()
    try:
        dataset = gdal.OpenEx(path, gdal.OF_RASTER, allowed_drivers=list(DRIVERS))
        table = dataset.GetRasterBand(band).GetDefaultRAT() if dataset is not None else None
    except RuntimeError:
        return ()
    if table is None:
        return ()
    values = _column(table, (gdal.GFU_MinMax, gdal.GFU_Min), _VALUE_NAMES)
    names = _column(table, (gdal.GFU_Name,), _LABEL_NAMES)
    if values is None or names is None:
        return ()
    colours = [_column(table, (usage,), ()) for usage in (gdal.GFU_Red, gdal.GFU_Green, gdal.GFU_Blue)]
    entries = {}
    for row in range(table.GetRowCount()):
        value = table.GetValueAsDouble(row, values)
        if value.is_integer():
            entries[int(value)] = ClassEntry(
                value=int(value),
                name=table.GetValueAsString(row, names).strip() or f"class {int(value)}",
                colour=_colour(table, row, colours) or default_colour(int(value)),
            )
    return tuple(entries[value] for value in sorted(entries))


def _column(table: Any, usages: tuple[int, ...], names: tuple[str, ...]) -> int | None:
    """Find a column by its declared use, else by its name."""
    columns = range(table.GetColumnCount())
    for column in columns:
        if table.GetUsageOfCol(column) in usages:
            return column
    for column in columns:
        if table.GetNameOfCol(column).strip().casefold() in names:
            return column
    return None


def _colour(table: Any, row: int, columns: list[int | None]) -> str | None:
    """Give "#rrggbb" from red, green and blue columns of 0 to 255; None without them."""
    parts = [table.GetValueAsInt(row, column) for column in columns if column is not None]
    if len(parts) != 3 or not all(0 <= part <= 255 for part in parts):
        return None
    return "#" + "".join(f"{part:02x}" for part in parts)
