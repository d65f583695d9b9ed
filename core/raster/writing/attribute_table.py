"""Class names and colours of a raster, as GDAL keeps them beside it (``.aux.xml``)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from xml.etree import ElementTree  # nosec B405 # it writes XML, and reads none

from ...contracts.labels import ClassEntry

# Name, type (0 integer, 2 text) and usage (5 value, 2 name, 6 to 8 red, green, blue) as GDAL numbers them.
_FIELDS = (("Value", 0, 5), ("Class", 2, 2), ("Red", 0, 6), ("Green", 0, 7), ("Blue", 0, 8))
# GDAL's list of category names has a place for each value from 0 on.
_LARGEST_CATEGORY = 4095
_FORBIDDEN_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def attribute_table(classes: Sequence[ClassEntry], with_colour_table: bool = False) -> bytes:
    """Write category names and a raster attribute table for band 1.

    Args:
        classes: values from 0 on, names and colours.
        with_colour_table: add the colours as a colour table too, for a raster that has none inside.

    Returns:
        The XML of GDAL's ``.aux.xml``.
    """
    root = ElementTree.Element("PAMDataset")
    add_legend(ElementTree.SubElement(root, "PAMRasterBand", band="1"), classes, with_colour_table)
    text: str = ElementTree.tostring(root, encoding="unicode")
    return text.encode("utf-8")


def add_legend(band: ElementTree.Element, classes: Sequence[ClassEntry], with_colour_table: bool) -> None:
    """Add category names and a raster attribute table to the element of a band.

    Args:
        band: of GDAL's ``.aux.xml``, or of a VRT.
        classes: values from 0 on, names and colours.
        with_colour_table: add the colours as a colour table too.
    """
    entries = sorted(classes, key=lambda entry: entry.value)
    if with_colour_table:
        _add_colour_table(band, entries)
    if entries and entries[-1].value <= _LARGEST_CATEGORY:
        names = {entry.value: entry.name for entry in entries}
        categories = ElementTree.SubElement(band, "CategoryNames")
        for value in range(entries[-1].value + 1):
            ElementTree.SubElement(categories, "Category").text = _clean(names.get(value, ""))
    table = ElementTree.SubElement(band, "GDALRasterAttributeTable", tableType="thematic")
    for index, (name, kind, usage) in enumerate(_FIELDS):
        field = ElementTree.SubElement(table, "FieldDefn", index=str(index))
        ElementTree.SubElement(field, "Name").text = name
        ElementTree.SubElement(field, "Type").text = str(kind)
        ElementTree.SubElement(field, "Usage").text = str(usage)
    for index, entry in enumerate(entries):
        row = ElementTree.SubElement(table, "Row", index=str(index))
        for cell in (entry.value, _clean(entry.name), *bytes.fromhex(entry.colour.lstrip("#"))):
            ElementTree.SubElement(row, "F").text = str(cell)


def colour_table(classes: Sequence[ClassEntry]) -> dict[int, tuple[int, int, int, int]]:
    """Return red, green, blue and opacity, 0 to 255, by value; 0 is transparent."""
    table = {0: (0, 0, 0, 0)}
    for entry in classes:
        red, green, blue = bytes.fromhex(entry.colour.lstrip("#"))
        table[entry.value] = (red, green, blue, 255)
    return table


def _add_colour_table(band: ElementTree.Element, entries: Sequence[ClassEntry]) -> None:
    colours = {entry.value: bytes.fromhex(entry.colour.lstrip("#")) for entry in entries}
    ElementTree.SubElement(band, "ColorInterp").text = "Palette"
    table = ElementTree.SubElement(band, "ColorTable")
    for value in range(max(colours, default=-1) + 1):
        red, green, blue = colours.get(value, bytes(3))
        opacity = 255 if value in colours else 0
        ElementTree.SubElement(table, "Entry", c1=str(red), c2=str(green), c3=str(blue), c4=str(opacity))


def _clean(text: str) -> str:
    return _FORBIDDEN_IN_XML.sub(" ", text)
