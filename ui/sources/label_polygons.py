"""Reading polygons and their class out of features."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsFeature

from ...core.contracts.labels import ClassEntry, LabelFeatures
from ...core.errors import LabelError
from ...core.progress import Progress
from .class_styles import StyledClass, class_value
from .extents import crs_text
from .label_texts import TextClasses, text_classes

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
        group_field: the field that tells ground units (plots, fields, sites) apart; empty takes each polygon as one.
    """

    features: Any
    field: str
    is_text: bool
    crs: QgsCoordinateReferenceSystem
    name: str
    group_field: str = ""


def read_polygons(
    source: PolygonSource, styled: Sequence[StyledClass], known: Sequence[ClassEntry], progress: Progress
) -> tuple[LabelFeatures, tuple[ClassEntry, ...]]:
    """Read all polygons that have a class.

    Args:
        source: the polygons.
        styled: classes of the layer's renderer, for the colours of text classes.
        known: classes whose names the text may be; see :func:`.label_texts.text_classes`.
        progress: asked now and then whether to stop.

    Returns:
        The polygons, and the named classes of a text field (empty for a field of numbers).

    Raises:
        LabelError: where there is no polygon with a class, or a value is no class.
        Cancelled: when the analyst cancelled.
    """
    geometries: list[Mapping[str, Any]] = []
    values: list[int | str] = []
    units: list[str] = []
    for number, feature in enumerate(source.features.getFeatures()):
        if number % _FEATURES_BETWEEN_CHECKS == 0:
            progress.check()
        value = _value(feature[source.field], source)
        geometry = _geometry(feature)
        if value is not None and geometry is not None:
            geometries.append(geometry)
            values.append(value)
            if source.group_field:
                units.append(_unit(feature[source.group_field], number))
    if not values:
        raise LabelError(
            f"Layer '{source.name}' has no polygon with a class in field '{source.field}'. Fill in the field, or "
            "choose another."
        )
    texts = sorted({value for value in values if isinstance(value, str)})
    found = text_classes(texts, styled, known, source.field) if texts else TextClasses({}, (), ())
    features = tuple(
        (geometry, found.codes[value] if isinstance(value, str) else value)
        for geometry, value in zip(geometries, values)
    )
    labels = LabelFeatures(
        features=features,
        crs=crs_text(source.crs),
        name=source.name,
        units=tuple(units),
        notes=found.notes,
        field=source.field,
    )
    return labels, found.classes


def _value(raw: Any, source: PolygonSource) -> int | str | None:
    """Return one feature's class: text in a field of text, else a whole number; None where it is unlabelled."""
    value = class_value(raw)
    if value is None:
        return None
    if source.is_text:
        # As it is written: codes may differ in blanks only.
        return raw if isinstance(raw, str) else str(value)
    if isinstance(value, str):
        raise LabelError(
            f"Field '{source.field}' of layer '{source.name}' holds {value}. Class values must be whole numbers or "
            "text; choose another field."
        )
    return value


def _unit(raw: Any, number: int) -> str:
    """Return the ground unit of a feature: its group, or itself where that is empty."""
    value = class_value(raw)
    return f"feature {number}" if value is None else f"group {value}"


def _geometry(feature: QgsFeature) -> Mapping[str, Any] | None:
    """Return a feature's geometry as GeoJSON; curves become lines. None where it is empty."""
    geometry = feature.geometry()
    if geometry.isNull() or geometry.isEmpty():
        return None
    parsed: Mapping[str, Any] = json.loads(geometry.asJson())
    return parsed
