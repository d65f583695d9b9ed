"""Classes as a layer's renderer shows them: value, label, colour."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Union

from qgis.core import QgsCategorizedSymbolRenderer, QgsPalettedRasterRenderer, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime
from qgis.PyQt.QtGui import QColor

_LONGEST = 40


@dataclass(frozen=True)
class StyledClass:
    """One entry of a renderer: the value (a whole number or text), its label, its colour "#rrggbb"."""

    value: Union[int, str]
    label: str
    colour: str


def raster_band(layer: QgsRasterLayer) -> int:
    """Return the band, from 1, that a raster layer shows as classes; 1 where it shows something else."""
    renderer = layer.renderer()
    return renderer.band() if isinstance(renderer, QgsPalettedRasterRenderer) else 1


def raster_classes(layer: QgsRasterLayer) -> tuple[StyledClass, ...]:
    """Return the classes of a paletted renderer; none for any other renderer."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsPalettedRasterRenderer):
        return ()
    return _without_doubles((one.value, one.label or "", QColor(one.color).name()) for one in renderer.classes())


def vector_classes(layer: QgsVectorLayer, field: str) -> tuple[StyledClass, ...]:
    """Return the categories of a categorised renderer of this field; none for any other renderer."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsCategorizedSymbolRenderer) or renderer.classAttribute().strip('"') != field:
        return ()
    return _without_doubles(
        (value, category.label(), category.symbol().color().name())
        for category in renderer.categories()
        for value in (category.value() if isinstance(category.value(), list) else [category.value()])
    )


def class_value(value: Any) -> int | str | None:
    """Return a class as a whole number where it is one, else as text; None for an empty value.

    Args:
        value: an attribute or a renderer's value: a number, text, None or a null QVariant.
    """
    if value is None or (hasattr(value, "isNull") and value.isNull()):
        return None
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return int(value) if float(value).is_integer() else str(value)
    return value_text(value).strip() or None


def value_text(value: Any) -> str:
    """Return an attribute as text: days and times as in ISO 8601, whatever else as Python has it, not too long."""
    text = value.toString(Qt.DateFormat.ISODate) if isinstance(value, (QDate, QTime, QDateTime)) else str(value)
    return text if isinstance(value, str) or len(text) <= _LONGEST else f"{text[:_LONGEST]}..."


def _without_doubles(entries: Iterable[tuple[Any, str, str]]) -> tuple[StyledClass, ...]:
    """Build the classes; the first of a value counts, an empty value (the "all other" category) is none."""
    found: dict[int | str, StyledClass] = {}
    for raw, label, colour in entries:
        value = class_value(raw)
        if value is not None:
            found.setdefault(value, StyledClass(value, label.strip(), colour))
    return tuple(found.values())
