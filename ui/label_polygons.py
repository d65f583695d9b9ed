"""Reading polygons and their class out of features."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsFeature

from ..core.errors import LabelError
from ..core.palette import default_colour
from ..core.progress import Progress
from ..core.requests import ClassEntry, LabelPolygons
from .class_styles import StyledClass, class_value
from .extents import crs_text

LARGEST_VALUE = 65535
_FEATURES_BETWEEN_CHECKS = 500


@dataclass(frozen=True)
class PolygonSource:
    """Polygons to read in another thread.

    Attributes:
        features: a QgsFeatureSource or QgsAbstractFeatureSource.
        field: the field with the class.
        is_text: whether the field holds text.
        crs: of the geometries.
        name: the layer's name, for messages.
    """

    features: Any
    field: str
    is_text: bool
    crs: QgsCoordinateReferenceSystem
    name: str


def read_polygons(
    source: PolygonSource, styled: Sequence[StyledClass], known: Sequence[ClassEntry], progress: Progress
) -> tuple[LabelPolygons, tuple[ClassEntry, ...]]:
    """Read all polygons that have a class.

    A field of text is turned into numbers: that of the known class of this name, else the next
    free ones in the order of the sorted texts, so 1 to K when nothing is known.

    Args:
        source: the polygons.
        styled: classes of the layer's renderer, for the colours of text classes.
        known: classes whose names the text may be.
        progress: asked now and then whether to stop.

    Returns:
        The polygons, and the classes of a text field (empty for a field of numbers).

    Raises:
        LabelError: where there is no polygon with a class, or a value is no class.
        Cancelled: when the analyst cancelled.
    """
    geometries: list[Mapping[str, Any]] = []
    values: list[int | str] = []
    for number, feature in enumerate(source.features.getFeatures()):
        if number % _FEATURES_BETWEEN_CHECKS == 0:
            progress.check()
        value = _value(feature[source.field], source)
        geometry = _geometry(feature)
        if value is not None and geometry is not None:
            geometries.append(geometry)
            values.append(value)
    if not values:
        raise LabelError(
            f"Layer '{source.name}' has no polygon with a class in its field '{source.field}' "
            "(empty and, in a field of numbers, 0 mean unlabelled)."
        )
    texts = sorted({value for value in values if isinstance(value, str)})
    classes = _text_classes(texts, styled, known)
    numbers = {_plain(entry.name): entry.value for entry in classes}
    numbered = tuple(value if isinstance(value, int) else numbers[_plain(value)] for value in values)
    features = tuple(zip(geometries, numbered))
    return LabelPolygons(features=features, crs=crs_text(source.crs), name=source.name), classes


def _value(raw: Any, source: PolygonSource) -> int | str | None:
    """Give one feature's class: text in a field of text, else a whole number; None where it is unlabelled."""
    value = class_value(raw)
    if value is None or source.is_text:
        return None if value is None else str(value)
    if isinstance(value, str):
        raise LabelError(
            f"Field '{source.field}' of layer '{source.name}' holds {value}, which is no class value. "
            "Class values are whole numbers; choose another field."
        )
    if not 0 <= value <= LARGEST_VALUE:
        raise LabelError(
            f"Field '{source.field}' of layer '{source.name}' holds the value {value}. "
            f"Class values lie between 1 and {LARGEST_VALUE:,}; 0 means unlabelled."
        )
    return value or None


def _geometry(feature: QgsFeature) -> Mapping[str, Any] | None:
    """Give a feature's geometry as GeoJSON; curves become lines. None where it is empty."""
    geometry = feature.geometry()
    if geometry.isNull() or geometry.isEmpty():
        return None
    parsed: Mapping[str, Any] = json.loads(geometry.asJson())
    return parsed


def _text_classes(
    texts: Sequence[str], styled: Sequence[StyledClass], known: Sequence[ClassEntry]
) -> tuple[ClassEntry, ...]:
    """Give the known classes, and a number and colour to each text that is not one of them."""
    if not texts:
        return ()
    classes = list(known)
    names = {_plain(entry.name) for entry in known}
    taken = {entry.value for entry in known}
    colours = {str(one.value): one.colour for one in styled}
    free = (value for value in range(1, LARGEST_VALUE + 1) if value not in taken)
    for text in texts:
        if _plain(text) not in names:
            names.add(_plain(text))
            value = next(free)
            classes.append(ClassEntry(value, text, colours.get(text, default_colour(value))))
    return tuple(sorted(classes, key=lambda entry: entry.value))


def _plain(name: str) -> str:
    return name.strip().casefold()
