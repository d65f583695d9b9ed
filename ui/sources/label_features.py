"""Reading points, lines and polygons, and their class, out of features."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as dataclass_field
from typing import Any

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsExpression, QgsFeature, QgsFeatureRequest, QgsFields, QgsGeometry

from ...core.contracts.labels import ClassEntry, LabelFeatures
from ...core.contracts.packed_features import Features, pack
from ...core.errors import LabelError
from ...core.message import joined, message
from ...core.progress import Progress
from ...core.raster.labels.wkb import unpack
from .bulk_reading import Columns, LayerFile, read_columns
from .class_styles import StyledClass, class_value
from .extents import crs_text
from .label_expression import Evaluation
from .label_texts import TextClasses, text_classes

_FEATURES_BETWEEN_CHECKS = 500
_LARGEST = 2**62


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
        file: where the same features may be read all at once; None reads them one by one.
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
    file: LayerFile | None = None

    @property
    def asked(self) -> str:
        """What the class is taken from, for sentences."""
        return (
            message("expression '{expression}'", expression=self.expression)
            if self.expression
            else message("field '{field}'", field=self.field)
        )

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
    read = _read_at_once(source, styled, known, progress) or _read_one_by_one(source, styled, known, progress)
    evaluation = read.evaluation
    labels = LabelFeatures(
        features=read.features,
        crs=crs_text(source.crs),
        name=source.name,
        units=tuple(read.units),
        notes=(
            *_edits(source),
            *_failed(source, evaluation, read.total),
            *_left_out(source, read, read.unlabelled - (evaluation.failed if evaluation else 0)),
            *_without_radius(source, read.radii),
            *read.classes.notes,
        ),
        field=source.field,
        radius=source.radius,
        radii=tuple(radius or 0.0 for radius in read.radii),
        made_up=read.classes.made_up,
    )
    return labels, read.classes.classes


@dataclass(frozen=True)
class _Read:
    """What the features of a layer hold: how many there are, how many have no class, and of the others the rest."""

    total: int
    unlabelled: int
    features: Features
    classes: TextClasses
    units: Sequence[str]
    radii: Sequence[float | None]
    evaluation: Evaluation | None = None


def _read_one_by_one(
    source: FeatureSource, styled: Sequence[StyledClass], known: Sequence[ClassEntry], progress: Progress
) -> _Read:
    geometries: list[bytes] = []
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
    if not values:
        raise _nothing(source, total, _failed(source, evaluation, total))
    if source.expression and any(isinstance(value, str) for value in values):
        values = [str(value) for value in values]
    found = _classes(values, source, styled, known)
    codes = [found.codes[value] if isinstance(value, str) else value for value in values]
    return _Read(total, unlabelled, _features(geometries, codes), found, units, radii, evaluation)


def _read_at_once(
    source: FeatureSource, styled: Sequence[StyledClass], known: Sequence[ClassEntry], progress: Progress
) -> _Read | None:
    """Read the same out of the layer's file, in columns; None where that cannot be done."""
    if source.file is None:
        return None
    fields = list(dict.fromkeys(one for one in (source.field, source.group_field, source.radius_field) if one))
    read: Columns | None = read_columns(source.file, fields, progress)
    if read is None:
        return None
    if not read.total:
        raise _nothing(source, 0)
    column = read.columns[source.field]
    values = [_value(raw, source) for raw in column.distinct]
    # The last one is for an empty field, whose place is -1.
    has_class = np.array([*(value is not None for value in values), False])[column.each()]
    chosen = has_class & read.has_geometry()
    unlabelled = int(np.count_nonzero(~has_class))
    if not chosen.any():
        raise _nothing(source, read.total)
    places = column.each()[chosen]
    used = [values[place] for place in np.unique(places).tolist()]
    found = _classes([value for value in used if value is not None], source, styled, known)
    codes = [found.codes.get(value, 0) if isinstance(value, str) else value or 0 for value in values]
    if any(abs(code) >= _LARGEST for code in codes):
        return None
    features = read.packed(chosen, np.array(codes, dtype=np.int64)[places])
    units: list[str] = []
    if source.group_field:
        group = read.columns[source.group_field]
        names = [_unit(raw, 0) if class_value(raw) is not None else "" for raw in group.distinct]
        numbers = np.flatnonzero(chosen).tolist()
        units = [
            (names[place] if place >= 0 else "") or message("feature {number}", number=number)
            for place, number in zip(group.each()[chosen].tolist(), numbers)
        ]
    radii: list[float | None] = []
    if source.radius_field:
        radius = read.columns[source.radius_field]
        metres = [*map(_radius, radius.distinct), None]
        radii = [metres[place] for place in radius.each()[chosen].tolist()]
    return _Read(read.total, unlabelled, features, found, units, radii)


def _features(geometries: Sequence[bytes], codes: Sequence[int]) -> Features:
    """Return geometries of well-known binary with their classes, packed where they are plain."""
    found = None
    if all(abs(code) < _LARGEST for code in codes):
        found = unpack(b"".join(geometries), np.fromiter(map(len, geometries), dtype=np.int64, count=len(geometries)))
    if found is None or not found.kept.all():
        return tuple(zip(map(_as_json, geometries), codes))
    numbers = np.array(codes, dtype=np.int64)
    return pack(found.kinds, numbers, found.part_counts, found.ring_counts, found.lengths, found.positions)


def _as_json(binary: bytes) -> Mapping[str, Any]:
    geometry = QgsGeometry()
    geometry.fromWkb(binary)
    parsed: Mapping[str, Any] = json.loads(geometry.asJson())
    return parsed


def _classes(
    values: Sequence[int | str], source: FeatureSource, styled: Sequence[StyledClass], known: Sequence[ClassEntry]
) -> TextClasses:
    texts = sorted({value for value in values if isinstance(value, str)})
    return text_classes(texts, styled, known, source.field or source.expression) if texts else TextClasses({}, (), ())


def _edits(source: FeatureSource) -> list[str]:
    if not source.has_edits:
        return []
    return [message("The label layer '{source}' has edits that are not saved; they are used.", source=source.name)]


def _failed(source: FeatureSource, evaluation: Evaluation | None, total: int) -> list[str]:
    """Return a sentence about features for which the expression fails."""
    if evaluation is None or not evaluation.failed:
        return []
    return [
        message(
            "The class expression '{expression}' fails for {failed:,} of the {total:,} {noun} of the label layer "
            "'{source}', which were left out: {first_error}.",
            expression=source.expression,
            failed=evaluation.failed,
            total=total,
            noun=source.noun,
            source=source.name,
            first_error=evaluation.first_error,
        )
    ]


def _nothing(source: FeatureSource, total: int, failed: Sequence[str] = ()) -> LabelError:
    if not total and source.selected_only:
        return LabelError(
            message(
                "Layer '{source}' has no selected {noun}. Select some, or use all.",
                source=source.name,
                noun=source.noun,
            )
        )
    if not total:
        return LabelError(
            message(
                "Layer '{source}' has no {noun}, or its filter leaves none. Add some, or choose another layer.",
                source=source.name,
                noun=source.noun,
            )
        )
    if source.expression:
        nothing = message(
            "The class expression '{expression}' gives no class for any {noun}. Correct it, or choose a field.",
            expression=source.expression,
            noun=source.noun[:-1],
        )
        return LabelError(joined([*failed, nothing]))
    return LabelError(
        message(
            "Layer '{source}' has no {noun} with a class in field '{field}'. Fill in the field, or choose another.",
            source=source.name,
            noun=source.noun[:-1],
            field=source.field,
        )
    )


def _left_out(source: FeatureSource, read: _Read, empty: int) -> list[str]:
    """Return sentences about features without a class or without a geometry."""
    sentences, total = [], read.total
    placeless = total - len(read.features) - read.unlabelled
    for number, lack in (
        (empty, message("no class in {asked}", asked=source.asked)),
        (placeless, message("no geometry")),
    ):
        if number:
            sentences.append(
                message(
                    "{number:,} of the {total:,} {noun} of the label layer '{source}' have {lack} and were left out.",
                    number=number,
                    total=total,
                    noun=source.noun,
                    source=source.name,
                    lack=lack,
                )
            )
    return sentences


def _without_radius(source: FeatureSource, radii: Sequence[float | None]) -> list[str]:
    number = sum(radius is None for radius in radii)
    if not number:
        return []
    return [
        message(
            "{number:,} of the {radii:,} {noun} of the label layer '{source}' have no radius in field "
            "'{radius_field}' (empty or below 0): they label the pixels they lie in only.",
            number=number,
            radii=len(radii),
            noun=source.noun,
            source=source.name,
            radius_field=source.radius_field,
        )
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
        if not isinstance(raw, (str, int)) and isinstance(value, str):
            raise LabelError(
                message(
                    "The class expression '{expression}' of layer '{source}' gives {value}. Class values must be "
                    "whole numbers or text; round it, or choose a field.",
                    expression=source.expression,
                    source=source.name,
                    value=value,
                )
            )
        return raw if isinstance(raw, str) else value
    if source.is_text and isinstance(raw, (str, int, float)):
        # As it is written: codes may differ in blanks only.
        return raw if isinstance(raw, str) else str(value)
    if isinstance(value, str):
        raise LabelError(
            message(
                "Field '{field}' of layer '{source}' holds {value}. Class values must be whole numbers or text; "
                "choose another field.",
                field=source.field,
                source=source.name,
                value=value,
            )
        )
    return value


def _unit(raw: Any, number: int) -> str:
    """Return the ground unit of a feature: its group, or itself where that is empty."""
    value = class_value(raw)
    return message("feature {number}", number=number) if value is None else message("group {value}", value=value)


def _geometry(feature: QgsFeature) -> bytes | None:
    """Return a feature's geometry as well-known binary; curves become lines. None where it is empty."""
    geometry = feature.geometry()
    if geometry.isNull() or geometry.isEmpty():
        return None
    shape = geometry.constGet()
    # The flat geometry stays in memory as long as it has a name.
    flat = shape.segmentize() if shape.hasCurvedSegments() else shape
    return bytes(flat.asWkb())
