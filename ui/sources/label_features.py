"""Reading points, lines and polygons, and their class, out of features."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as dataclass_field
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsExpression, QgsFeature, QgsFeatureRequest, QgsFields, QgsPoint

from ...core.contracts.labels import ClassEntry, LabelFeatures
from ...core.errors import LabelError
from ...core.progress import Progress
from .class_styles import StyledClass, class_value
from .extents import crs_text
from .label_expression import Evaluation
from .label_texts import TextClasses, text_classes

_FEATURES_BETWEEN_CHECKS = 500


@dataclass(frozen=True)
class FeatureSource:
    """Features to read in another thread.

    Attributes:
        features: a QgsFeatureSource or QgsAbstractFeatureSource.
        field: the field with the class.
        is_text: whether the field holds text.
        crs: of the geometries.
        name: the layer's name, for messages.
        group_field: the field that tells ground units (plots, fields, sites) apart; empty takes each feature as one.
        noun: what the features are: "points", "lines" or "polygons".
        radius: metres around points and lines that have their class too.
        radius_field: the field with each feature's own radius; empty takes ``radius`` for all.
        selected_only: whether ``features`` are the selected ones, for messages.
        expression: what gives the class instead of ``field``, which is for messages then; empty takes the field.
        fields: of the features, for the expression.
        variables: that the expression may use.
        has_edits: whether the layer has edits that are not saved.
    """

    features: Any
    field: str
    is_text: bool
    crs: QgsCoordinateReferenceSystem
    name: str
    group_field: str = ""
    noun: str = "polygons"
    radius: float = 0.0
    radius_field: str = ""
    selected_only: bool = False
    expression: str = ""
    fields: QgsFields | None = None
    variables: Mapping[str, Any] = dataclass_field(default_factory=dict)
    has_edits: bool = False

    @property
    def asked(self) -> str:
        """What the class is taken from, for sentences."""
        return f"expression '{self.expression}'" if self.expression else f"field '{self.field}'"

    def request(self) -> QgsFeatureRequest:
        """Return the request for what is needed of each feature, and no more."""
        request = QgsFeatureRequest()
        if self.fields is not None:
            wanted = {self.field} if not self.expression else QgsExpression(self.expression).referencedColumns()
            wanted = {*wanted, self.group_field, self.radius_field}
            if QgsFeatureRequest.ALL_ATTRIBUTES not in wanted:
                request.setSubsetOfAttributes(sorted(wanted & set(self.fields.names())), self.fields)
        return request


def read_features(
    source: FeatureSource, styled: Sequence[StyledClass], known: Sequence[ClassEntry], progress: Progress
) -> tuple[LabelFeatures, tuple[ClassEntry, ...]]:
    """Read all features that have a class.

    Args:
        source: the features.
        styled: classes of the layer's renderer, for the colours of text classes.
        known: classes whose names the text may be; see :func:`.label_texts.text_classes`.
        progress: asked now and then whether to stop.

    Returns:
        The features, and the named classes of a text field (empty for a field of numbers).

    Raises:
        LabelError: where there is no feature with a class, or a value is no class.
        Cancelled: when the analyst cancelled.
    """
    geometries: list[Mapping[str, Any]] = []
    values: list[int | str] = []
    units: list[str] = []
    radii: list[float | None] = []
    total = unlabelled = 0
    evaluation = None
    if source.expression and source.fields is not None:
        evaluation = Evaluation(source.expression, source.fields, source.variables)
    for number, feature in enumerate(source.features.getFeatures(source.request())):
        if number % _FEATURES_BETWEEN_CHECKS == 0:
            progress.check()
        total += 1
        raw = evaluation.value(feature) if evaluation is not None else feature[source.field]
        value = _value(raw, source)
        geometry = _geometry(feature)
        unlabelled += value is None
        if value is not None and geometry is not None:
            geometries.append(geometry)
            values.append(value)
            if source.group_field:
                units.append(_unit(feature[source.group_field], number))
            if source.radius_field:
                radii.append(_radius(feature[source.radius_field]))
    failed = _failed(source, evaluation, total)
    if not values:
        raise _nothing(source, total, failed)
    if source.expression and any(isinstance(value, str) for value in values):
        values = [str(value) for value in values]
    texts = sorted({value for value in values if isinstance(value, str)})
    found = text_classes(texts, styled, known, source.field or source.expression) if texts else TextClasses({}, (), ())
    features = tuple(
        (geometry, found.codes[value] if isinstance(value, str) else value)
        for geometry, value in zip(geometries, values)
    )
    labels = LabelFeatures(
        features=features,
        crs=crs_text(source.crs),
        name=source.name,
        units=tuple(units),
        notes=(
            *_edits(source),
            *failed,
            *_left_out(source, total, unlabelled - (evaluation.failed if evaluation else 0), len(values), unlabelled),
            *_without_radius(source, radii),
            *found.notes,
        ),
        field=source.field,
        radius=source.radius,
        radii=tuple(radius or 0.0 for radius in radii),
    )
    return labels, found.classes


def _edits(source: FeatureSource) -> list[str]:
    return [f"The label layer '{source.name}' has edits that are not saved; they are used."] if source.has_edits else []


def _failed(source: FeatureSource, evaluation: Evaluation | None, total: int) -> list[str]:
    """Return a sentence about features for which the expression fails."""
    if evaluation is None or not evaluation.failed:
        return []
    return [
        f"The class expression '{source.expression}' fails for {evaluation.failed:,} of the {total:,} {source.noun} of "
        f"the label layer '{source.name}', which were left out: {evaluation.first_error}."
    ]


def _nothing(source: FeatureSource, total: int, failed: Sequence[str] = ()) -> LabelError:
    if not total and source.selected_only:
        return LabelError(f"Layer '{source.name}' has no selected {source.noun}. Select some, or use all.")
    if not total:
        return LabelError(
            f"Layer '{source.name}' has no {source.noun}, or its filter leaves none. Add some, or choose another layer."
        )
    if source.expression:
        return LabelError(
            " ".join(
                [*failed, f"The class expression '{source.expression}' gives no class for any {source.noun[:-1]}."]
            )
            + " Correct it, or choose a field."
        )
    return LabelError(
        f"Layer '{source.name}' has no {source.noun[:-1]} with a class in field '{source.field}'. Fill in the field, "
        "or choose another."
    )


def _left_out(source: FeatureSource, total: int, empty: int, used: int, unlabelled: int) -> list[str]:
    """Return sentences about features without a class or without a geometry."""
    sentences = []
    placeless = total - used - unlabelled
    for number, lack in ((empty, f"no class in {source.asked}"), (placeless, "no geometry")):
        if number:
            sentences.append(
                f"{number:,} of the {total:,} {source.noun} of the label layer '{source.name}' have {lack} and were "
                "left out."
            )
    return sentences


def _without_radius(source: FeatureSource, radii: Sequence[float | None]) -> list[str]:
    number = sum(radius is None for radius in radii)
    if not number:
        return []
    return [
        f"{number:,} of the {len(radii):,} {source.noun} of the label layer '{source.name}' have no radius in field "
        f"'{source.radius_field}' (empty or below 0): they label the pixels they lie in only."
    ]


def _radius(raw: Any) -> float | None:
    """Return one feature's radius in metres; None where it has none, for some receivers write -1."""
    value = class_value(raw)
    try:
        radius = float(value) if value is not None else -1.0
    except ValueError:
        return None
    return radius if radius >= 0 else None


def _value(raw: Any, source: FeatureSource) -> int | str | None:
    """Return one feature's class: text in a field of text, else a whole number; None where it is unlabelled."""
    value = class_value(raw)
    if value is None:
        return None
    if source.expression:
        if isinstance(raw, float) and isinstance(value, str):
            raise LabelError(
                f"The class expression '{source.expression}' of layer '{source.name}' gives {value}. Class values must "
                "be whole numbers or text; round it, or choose a field."
            )
        return raw if isinstance(raw, str) else value
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
    shape = geometry.constGet()
    if isinstance(shape, QgsPoint):
        return {"type": "Point", "coordinates": (shape.x(), shape.y())}
    parsed: Mapping[str, Any] = json.loads(geometry.asJson())
    return parsed
