"""Labelled points from a QGIS layer.

The main thread describes the layer (:func:`sample_source`); the thread of the job reads it (:meth:`SampleSource.read`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)

from ...core.contracts.assess import LabelledPoint, LabelledSample
from ...core.errors import AssessmentError
from ...core.message import message
from ...core.progress import Progress
from ...core.text import counted, listed
from .class_styles import class_value
from .extents import crs_text

POINT_FIELD = "point"
_FEATURES_BETWEEN_CHECKS = 500
_MOST_FIELDS = 20


@dataclass(frozen=True)
class SampleSource:
    """Points to read in another thread.

    Attributes:
        features: a QgsAbstractFeatureSource, with what was edited and not saved yet.
        field: the field with the class that was seen.
        numbered: whether the points have the numbers they were drawn with.
        crs: of the geometries.
        name: the layer's name, for messages.
        path: the layer's file; empty where it is in none.
        layer_name: of the layer in the file.
    """

    features: Any
    field: str
    numbered: bool
    crs: QgsCoordinateReferenceSystem
    name: str
    path: str
    layer_name: str

    def read(self, progress: Progress) -> LabelledSample:
        """Read all points, and how they were drawn. Call it off the main thread.

        Args:
            progress: asked now and then whether to stop.

        Raises:
            AssessmentError: there are no points, or how they were drawn cannot be read.
            Cancelled: when the analyst cancelled.
        """
        from ...core.assessment.sample_file import read_design

        points = []
        strange = 0
        for number, feature in enumerate(self.features.getFeatures()):
            if number % _FEATURES_BETWEEN_CHECKS == 0:
                progress.check()
            place = place_of(feature.geometry())
            if place is None:
                strange += 1
                continue
            drawn = class_value(feature[POINT_FIELD]) if self.numbered else None
            label = class_value(feature[self.field])
            points.append(LabelledPoint(drawn if isinstance(drawn, int) else None, *place, label))
        if not points:
            raise AssessmentError(
                message("Layer '{name}' has no points. Choose a layer of labelled points.", name=self.name)
            )
        notes: tuple[str, ...] = ()
        if strange:
            verb = "has" if strange == 1 else "have"
            notes = (
                message(
                    "{features} of layer '{name}' {verb} no single point, left out.",
                    features=counted(strange, "feature"),
                    name=self.name,
                    verb=verb,
                ),
            )
        design = read_design(self.path, self.layer_name) if self.path else None
        return LabelledSample(tuple(points), crs_text(self.crs), self.name, design, notes)


def sample_source(layer: QgsVectorLayer, field: str) -> SampleSource:
    """Describe a layer of labelled points. Call it on the main thread; it reads no feature.

    Args:
        layer: points.
        field: the field with the class that was seen; a number or text.

    Raises:
        AssessmentError: the layer or its field cannot be used.
    """
    if not layer.isValid():
        raise AssessmentError(message("Layer '{layer}' cannot be read. Repair its data source.", layer=layer.name()))
    if layer.geometryType() != QgsWkbTypes.GeometryType.PointGeometry:
        raise AssessmentError(
            message("Layer '{layer}' does not hold points. Choose a layer of labelled points.", layer=layer.name())
        )
    names = list(layer.fields().names())
    if field not in names:
        wrong = message("has no field '{field}'", field=field) if field else message("needs a field with the class")
        raise AssessmentError(
            message(
                "Layer '{layer}' {wrong}. Choose one of: {names}.",
                layer=layer.name(),
                wrong=wrong,
                names=listed(names, _MOST_FIELDS),
            )
        )
    if not layer.crs().isValid():
        raise AssessmentError(
            message("Layer '{layer}' has no CRS. Set it in the layer's properties.", layer=layer.name())
        )
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    is_file = layer.providerType() == "ogr"
    return SampleSource(
        features=QgsVectorLayerFeatureSource(layer),
        field=field,
        numbered=POINT_FIELD in names,
        crs=layer.crs(),
        name=layer.name(),
        path=str(parts.get("path") or "") if is_file else "",
        layer_name=str(parts.get("layerName") or ""),
    )


def place_of(geometry: QgsGeometry) -> tuple[float, float] | None:
    """Return x and y of a point, or of a multipoint with one part; None for anything else."""
    if geometry.isNull() or geometry.isEmpty():
        return None
    points = [geometry.asPoint()] if not geometry.isMultipart() else geometry.asMultiPoint()
    return (points[0].x(), points[0].y()) if len(points) == 1 else None
