"""The parameters FOLDS and ALL_LABELS: how accuracy is measured, and what the model learns from in the end."""

from __future__ import annotations

from typing import Any, TypedDict

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterNumber,
)

FOLDS, ALL_LABELS = "FOLDS", "ALL_LABELS"
MOST_FOLDS = 20
FOLDS_HELP = (
    "On which ground accuracy is measured; it is always ground that was not trained on. 1: one part of the ground "
    "units (fields, plots) is held out. 2 to 20: so many parts are held out in turn, which takes about so many times "
    "as long, and the accuracies' mean and spread are told."
)
ALL_LABELS_HELP = (
    "Once accuracy is measured, the model that is written is trained anew, with the held-out ground too. This takes "
    "one more training."
)


class Accuracy(TypedDict):
    """Fields of a TrainRequest."""

    folds: int
    train_on_all: bool


def folds_parameter() -> QgsProcessingParameterNumber:
    """Make the parameter FOLDS."""
    integer = QgsProcessingParameterNumber.Type.Integer
    return QgsProcessingParameterNumber(
        FOLDS, "Folds of the accuracy", integer, defaultValue=1, minValue=1, maxValue=MOST_FOLDS
    )


def all_labels_parameter() -> QgsProcessingParameterBoolean:
    """Make the parameter ALL_LABELS."""
    return QgsProcessingParameterBoolean(ALL_LABELS, "Final model learns from all labels", defaultValue=False)


def read_accuracy(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Accuracy:
    """Give what was chosen, as a TrainRequest takes it."""
    return {
        "folds": algorithm.parameterAsInt(parameters, FOLDS, context),
        "train_on_all": algorithm.parameterAsBool(parameters, ALL_LABELS, context),
    }
