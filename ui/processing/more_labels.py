"""The parameters MORE_LABELS, MORE_FIELDS, MORE_ROLES and MORE_WEIGHTS: label layers beside the first."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from ...core.contracts.labels import ClassEntry, LabelLayer, LabelLayers, Labels
from ...core.errors import LabelError
from ...core.message import message
from ...core.progress import Progress
from ..language.words import tr
from ..sources.labels import LabelSource, label_source
from .label_layer import FIELD, GROUP, MORE_LABELS, RADIUS, SELECTED, fits_radius, has_field

FIELDS, ROLES, WEIGHTS = "MORE_FIELDS", "MORE_ROLES", "MORE_WEIGHTS"
TRAINING, VALIDATION = "training", "validation"
LABELS_HELP = message(
    "Label layers beside the first: rasters, points, lines or polygons. Classes of one name are one class. Pixels "
    "to which layers give different classes are left out. GROUP and RADIUS hold for the layers that have them."
)
REFERENCE_HELP = message(
    "Reference layers beside the first: rasters, points, lines or polygons. Pixels to which layers give different "
    "classes are left out. RADIUS holds for the layers that have one."
)
FIELDS_HELP = message(
    "The class field or expression of each of these layers, in the same order, separated by commas (an expression "
    "with commas in double quotes); blank for a raster. Left empty: the class field of the first."
)
WEIGHTS_HELP = message(
    "How often pixels of each label layer are learnt, the first (LABELS) included, separated by commas: 1,0.5. "
    "Left empty: all the same."
)
ROLES_HELP = message(
    "What each of these layers is for, in the same order, separated by commas: training (some of its ground units "
    "are held out), or validation (accuracy is measured on it, and nothing is learnt from it). Left empty: "
    "training."
)


@dataclass(frozen=True)
class MoreLabels:
    """Label layers beside the first, whether each is for validation only, and the weights of all with the first."""

    sources: tuple[LabelSource, ...] = ()
    for_validation: tuple[bool, ...] = ()
    weights: tuple[float, ...] = ()

    def joined(
        self, labels: Labels, classes: tuple[ClassEntry, ...], known: Sequence[ClassEntry], progress: Progress
    ) -> Labels | LabelLayers:
        """Read them, and put them after the first; without any the first remains as it is.

        Args:
            labels: the first.
            classes: its classes.
            known: names and colours of classes, as for the first.
            progress: asked now and then whether to stop.

        Raises:
            LabelError: where a layer, its field or its values cannot be used as labels.
            Cancelled: when the analyst cancelled.
        """
        if not self.sources:
            return labels
        first, *weights = self.weights or (1.0,) * (len(self.sources) + 1)
        layers = [LabelLayer(labels, classes, weight=first)]
        for source, for_validation, weight in zip(self.sources, self.for_validation, weights):
            more, own = source.read(known, progress)
            layers.append(LabelLayer(more, own, for_validation, weight))
        return LabelLayers(tuple(layers))


def more_labels_parameters() -> tuple[tuple[QgsProcessingParameterDefinition, str], ...]:
    """Build the four parameters, each with its help."""
    layers = QgsProcessingParameterMultipleLayers(
        MORE_LABELS, tr("More label layers"), QgsProcessing.SourceType.TypeMapLayer, optional=True
    )
    fields = QgsProcessingParameterString(FIELDS, tr("Class fields of these"), optional=True)
    roles = QgsProcessingParameterString(ROLES, tr("What these are for (training, validation)"), optional=True)
    weights = QgsProcessingParameterString(WEIGHTS, tr("Weights of all label layers"), optional=True)
    return (layers, LABELS_HELP), (fields, FIELDS_HELP), (roles, ROLES_HELP), (weights, WEIGHTS_HELP)


def more_reference_parameters() -> tuple[tuple[QgsProcessingParameterDefinition, str], ...]:
    """Build the parameters of further layers of a reference, each with its help."""
    (layers, _), (fields, fields_help), _, _ = more_labels_parameters()
    return (layers, REFERENCE_HELP), (fields, fields_help)


def read_more_labels(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> MoreLabels:
    """Describe the layers (main thread); their features and pixels are read later.

    Raises:
        LabelError: a layer or its field cannot be used as labels, or there is not one entry for each layer.
        RasterError: a raster comes from a service.
    """
    layers = algorithm.parameterAsLayerList(parameters, MORE_LABELS, context) or []
    first = algorithm.parameterAsString(parameters, FIELD, context).strip()
    fields = _entries(FIELDS, parameters, len(layers)) or [first] * len(layers)
    roles = [role.casefold() or TRAINING for role in _entries(ROLES, parameters, len(layers))]
    for role in roles:
        if role not in (TRAINING, VALIDATION):
            raise LabelError(
                message(
                    "'{role}' in {roles} is not known. Write {training} or {validation} for each layer.",
                    role=role,
                    roles=ROLES,
                    training=TRAINING,
                    validation=VALIDATION,
                )
            )
    group = algorithm.parameterAsString(parameters, GROUP, context).strip()
    radius = algorithm.parameterAsString(parameters, RADIUS, context).strip()
    selected = algorithm.parameterAsBool(parameters, SELECTED, context)
    sources = tuple(
        label_source(layer, field, *_group_and_radius(layer, group, radius), selected_only=selected)
        for layer, field in zip(layers, fields)
    )
    weights = _weights(parameters, len(layers))
    return MoreLabels(sources, tuple(role == VALIDATION for role in roles) or (False,) * len(layers), weights)


def _weights(parameters: dict[str, Any], more: int) -> tuple[float, ...]:
    """Return the weight of each label layer, the first included; none where the parameter is empty.

    Raises:
        LabelError: there are more or fewer, or one is no number.
    """
    entries = _entries(WEIGHTS, parameters, more + 1, tr("LABELS and ") + MORE_LABELS)
    try:
        return tuple(float(entry) for entry in entries)
    except ValueError as error:
        raise LabelError(
            message("{weights} holds what is no number. Write a number for each layer, as in 1,0.5.", weights=WEIGHTS)
        ) from error


def _entries(name: str, parameters: dict[str, Any], count: int, of: str = MORE_LABELS) -> list[str]:
    """Return one entry for each layer; none where the parameter is empty.

    Raises:
        LabelError: there are more or fewer.
    """
    given = parameters.get(name)
    if isinstance(given, (list, tuple)):
        entries = [str(one).strip() for one in given]
    else:
        text = str(given or "").strip()
        entries = [one.strip() for one in next(csv.reader([text], skipinitialspace=True))] if text else []
    if entries and len(entries) != count:
        raise LabelError(
            message(
                "{name} has {entries} entries, {of} has {count} layers. Give one for each, separated by commas.",
                name=name,
                entries=len(entries),
                of=of,
                count=count,
            )
        )
    return entries


def _group_and_radius(layer: QgsMapLayer, group: str, radius: str) -> tuple[str, str, str]:
    """Return the group field, no raster of units, and the radius, as far as the layer has them."""
    return group if has_field(layer, group) else "", "", radius if fits_radius(layer, radius) else ""
