"""Parameters that several algorithms have: the model, how long and where to compute, the seed, and options of maps."""

from __future__ import annotations

from typing import Any, TypedDict

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)

from ...core.contracts.classify import ValueMatching
from ...core.contracts.sensors import Cover
from ...core.contracts.train import Preset
from ...core.message import message
from ..language.words import tr
from .accuracy_parameters import PRESET_HELP
from .algorithm import MamolAlgorithm
from .grid_parameters import (
    COVER_HELP,
    MODEL_PIXELS_HELP,
    cover_parameter,
    pixel_size_parameter,
    read_cover,
    read_memory_limit,
    read_pixel_size,
)
from .trust_parameters import (
    COVERAGE_HELP,
    LEVEL_HELP,
    VALUES_HELP,
    coverage_parameter,
    level_parameter,
    read_coverage,
    read_level,
    read_values,
    values_parameter,
)

MODELS = message("MaMOL model (*.safetensors)")
DEVICES = ["auto", "cpu", "cuda", "mps"]
DEVICE_HELP = message("Where to compute. auto uses a GPU if there is one.")


class MapOptions(TypedDict):
    """Fields of a ClassifyRequest."""

    device: str
    memory_limit: int | None
    cover: Cover
    pixel_size: float | None
    coverage: float
    values: ValueMatching
    level: int | None


def choice_parameter(name: str, description: str, options: list[str], default: str) -> QgsProcessingParameterEnum:
    """Build a parameter whose value is one of these words, the same in the dialog and in scripts."""
    return QgsProcessingParameterEnum(name, description, options, defaultValue=default, usesStaticStrings=True)


def add_model(algorithm: MamolAlgorithm) -> None:
    """Declare MODEL, a file to classify with."""
    parameter = QgsProcessingParameterFile("MODEL", tr("Model"), fileFilter=tr(MODELS))
    algorithm.add(parameter, tr("A model file written by “Train a model”."))


def add_device(algorithm: MamolAlgorithm, usual: str = "auto", explanation: str = DEVICE_HELP) -> None:
    """Declare DEVICE."""
    algorithm.add(choice_parameter("DEVICE", tr("Device"), DEVICES, usual), explanation, advanced=True)


def add_preset(algorithm: MamolAlgorithm) -> None:
    """Declare PRESET, how long to train."""
    options = [preset.value for preset in Preset]
    algorithm.add(choice_parameter("PRESET", tr("Preset"), options, Preset.BALANCED.value), PRESET_HELP)


def add_seed(algorithm: MamolAlgorithm) -> None:
    """Declare SEED of a training."""
    integer = QgsProcessingParameterNumber.Type.Integer
    parameter = QgsProcessingParameterNumber(
        "SEED", tr("Seed"), integer, defaultValue=0, minValue=0, maxValue=2**31 - 1
    )
    algorithm.add(
        parameter, tr("For all random choices: the same seed gives the same split into training and validation.")
    )


def add_trained_files(algorithm: MamolAlgorithm, about_the_report: str) -> None:
    """Declare MODEL and REPORT, the files that a training writes."""
    algorithm.add(
        QgsProcessingParameterFileDestination("MODEL", tr("Model"), tr(MODELS)),
        tr("The model file to write. It holds all that Classify needs."),
    )
    report = QgsProcessingParameterFileDestination(
        "REPORT", tr("Report"), "HTML (*.html)", optional=True, createByDefault=False
    )
    algorithm.add(report, about_the_report)


def add_trained_numbers(algorithm: MamolAlgorithm, validation: str, training: str) -> None:
    """Declare the figures of a training; the two that it counts have names of their own."""
    algorithm.add_numbers(
        OA=tr("Overall accuracy"),
        AA=tr("Average accuracy"),
        KAPPA=tr("Cohen's kappa"),
        N=validation,
        TRAINING_PIXELS=training,
        TRAINABLE_PARAMETERS=tr("Trainable parameters"),
        FROZEN_PARAMETERS=tr("Frozen parameters"),
        SECONDS=tr("Seconds"),
    )


def add_map_options(algorithm: MamolAlgorithm) -> None:
    """Declare how maps are made: COVER and what follows it."""
    algorithm.add(cover_parameter(), COVER_HELP.format(tr("model's first sensor that is present")))
    algorithm.add(pixel_size_parameter(), MODEL_PIXELS_HELP, advanced=True)
    algorithm.add(values_parameter(), VALUES_HELP, advanced=True)
    algorithm.add(coverage_parameter(), COVERAGE_HELP, advanced=True)
    algorithm.add(level_parameter(), LEVEL_HELP, advanced=True)


def read_map_options(
    algorithm: MamolAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> MapOptions:
    """Return where and how maps are made, as a ClassifyRequest takes it."""
    return {
        "device": algorithm.parameterAsEnumString(parameters, "DEVICE", context),
        "memory_limit": read_memory_limit(algorithm, parameters, context),
        "cover": read_cover(algorithm, parameters, context),
        "pixel_size": read_pixel_size(algorithm, parameters, context),
        "coverage": read_coverage(algorithm, parameters, context),
        "values": read_values(algorithm, parameters, context),
        "level": read_level(algorithm, parameters, context),
    }
