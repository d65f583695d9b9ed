"""Classes in QGIS style files (.qml): categories of a vector layer, or values of a paletted raster."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsFeatureRenderer,
    QgsPalettedRasterRenderer,
    QgsReadWriteContext,
    QgsRendererCategory,
    QgsSymbol,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument

from ...core.contracts.class_table import ClassRow, ClassTable
from ...core.contracts.labels import ClassEntry
from ...core.errors import LabelError
from ...core.message import message
from .class_styles import class_value

SUFFIX = ".qml"
CLASS_FILES = "Class tables and QGIS styles (*.csv *.txt *.json *.qml);;All files (*)"
LARGEST_STYLE = 20_000_000


def is_style(path: str) -> bool:
    """Return whether a path is one of a QGIS style."""
    return path.lower().endswith(SUFFIX)


def read_style_classes(path: str) -> ClassTable:
    """Read the classes of a style: a number is a code of the labels, text the name in the labels.

    Raises:
        LabelError: it cannot be read, or has neither categories nor a palette.
    """
    name = Path(path).name
    try:
        if Path(path).stat().st_size > LARGEST_STYLE:
            raise LabelError(message("The style '{name}' is too large for one of classes. Choose another.", name=name))
        text = Path(path).read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        raise LabelError(
            message("The style '{name}' cannot be read ({error}). Choose another.", name=name, error=error)
        ) from error
    document = QDomDocument()
    if not _is_whole(document.setContent(text)):
        raise LabelError(message("The style '{name}' is not XML. Save it in QGIS as a style file (.qml).", name=name))
    rows = _categories(document) or _palette(document)
    if not rows:
        raise LabelError(
            message(
                "The style '{name}' has no classes. Choose one of a layer that is drawn by categories or by a palette.",
                name=name,
            )
        )
    return ClassTable(tuple(rows.values()))


def _is_whole(outcome: Any) -> bool:
    return bool(outcome[0] if isinstance(outcome, tuple) else outcome)


def _categories(document: QDomDocument) -> dict[str, ClassRow]:
    element = document.elementsByTagName("renderer-v2").at(0).toElement()
    renderer = None if element.isNull() else QgsFeatureRenderer.load(element, QgsReadWriteContext())
    if not isinstance(renderer, QgsCategorizedSymbolRenderer):
        return {}
    rows: dict[str, ClassRow] = {}
    for category in renderer.categories():
        values = category.value() if isinstance(category.value(), list) else [category.value()]
        for raw in values:
            value = class_value(raw)
            if value is not None:
                _add(rows, value, category.label().strip(), category.symbol().color().name(), isinstance(raw, str))
    return rows


def _palette(document: QDomDocument) -> dict[str, ClassRow]:
    element = document.elementsByTagName("rasterrenderer").at(0).toElement()
    if element.isNull() or element.attribute("type") != "paletted":
        return {}
    renderer = QgsPalettedRasterRenderer.create(element, None)
    rows: dict[str, ClassRow] = {}
    for one in renderer.classes() if isinstance(renderer, QgsPalettedRasterRenderer) else []:
        value = class_value(one.value)
        if value is not None:
            _add(rows, value, (one.label or "").strip(), QColor(one.color).name(), False)
    return rows


def _add(rows: dict[str, ClassRow], value: int | str, label: str, colour: str, is_text: bool) -> None:
    """Add a row; a number names its code, a text may have another name on the map."""
    if isinstance(value, int) and not is_text:
        name = label if label and label != str(value) else f"class {value}"
        row = ClassRow(name, colour=colour, value=value)
    else:
        row = ClassRow(str(value), label if label != str(value) else "", colour=colour)
    rows.setdefault(row.label, row)


def palette_style(entries: Sequence[ClassEntry]) -> str:
    """Write classes as the style of a class map: values with names and colours."""
    document, root = _document()
    pipe = document.createElement("pipe")
    root.appendChild(pipe)
    classes = [QgsPalettedRasterRenderer.Class(one.value, QColor(one.colour), one.name) for one in entries]
    QgsPalettedRasterRenderer(None, 1, classes).writeXml(document, pipe)
    return str(document.toString())


def category_style(table: ClassTable, entries: Sequence[ClassEntry], field: str) -> str:
    """Write classes of the labels as categories of a layer of polygons.

    Args:
        table: what they are called on the map.
        entries: the classes as the labels have them, with the colours they have on the map.
        field: the layer's class field or expression.
    """
    names = {row.label: row.at(table.level) for row in table.rows}
    categories = []
    for one in entries:
        symbol = QgsSymbol.defaultSymbol(QgsWkbTypes.GeometryType.PolygonGeometry)
        symbol.setColor(QColor(one.colour))
        categories.append(QgsRendererCategory(one.name, symbol, names.get(one.name, one.name)))
    document, root = _document()
    root.appendChild(QgsCategorizedSymbolRenderer(field, categories).save(document, QgsReadWriteContext()))
    return str(document.toString())


def _document() -> tuple[QDomDocument, Any]:
    document = QDomDocument("qgis")
    root = document.createElement("qgis")
    root.setAttribute("version", Qgis.version())
    document.appendChild(root)
    return document, root
