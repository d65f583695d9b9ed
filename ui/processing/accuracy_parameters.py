"""The parameters FOLDS and ALL_LABELS: how the accuracy of a training is measured."""

from __future__ import annotations

from typing import Any, TypedDict

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterNumber,
)

from ...core.message import message
from ..language.words import tr

FOLDS, ALL_LABELS = "FOLDS", "ALL_LABELS"
MOST_FOLDS = 20
FOLDS_HELP = message(
    "How accuracy is measured, always on held-out ground units (plots, fields, sites). 1: one part of the units "
    "is held out. 2 to 20: that many parts are held out in turn, which takes about that many times as long; the "
    "mean and spread of the accuracies are reported. Choose 5 where a class has fewer than 30 points."
)
PRESET_HELP = message(
    "How long to train. Time grows with sensors, bands, classes and labelled pixels; balanced takes some four times as "
    "long as fast, and thorough three times as long again."
)
ALL_LABELS_HELP = message(
    "After accuracy is measured, the final model is trained again on all labels, held-out ones included. This "
    "takes one more training run."
)


class Accuracy(TypedDict):
    """Fields of a TrainRequest."""

    folds: int
    train_on_all: bool


def folds_parameter() -> QgsProcessingParameterNumber:
    """Build the parameter FOLDS."""
    integer = QgsProcessingParameterNumber.Type.Integer
    return QgsProcessingParameterNumber(
        FOLDS, tr("Folds to measure accuracy"), integer, defaultValue=1, minValue=1, maxValue=MOST_FOLDS
    )


def all_labels_parameter() -> QgsProcessingParameterBoolean:
    """Build the parameter ALL_LABELS."""
    return QgsProcessingParameterBoolean(ALL_LABELS, tr("Train final model on all labels"), defaultValue=False)


def read_accuracy(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Accuracy:
    """Return what was chosen, as a TrainRequest takes it."""
    return {
        "folds": algorithm.parameterAsInt(parameters, FOLDS, context),
        "train_on_all": algorithm.parameterAsBool(parameters, ALL_LABELS, context),
    }
