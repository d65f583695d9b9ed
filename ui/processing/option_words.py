"""Options of Processing parameters in the language of QGIS.

A parameter's options are the same words in scripts, models and saved settings, whatever the language; the dialog alone
shows them in other words too.
"""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingParameterEnum
from qgis.PyQt.QtWidgets import QComboBox, QWidget

from ...core.language import ENGLISH, spoken
from ...core.message import message
from ..language.words import shown, tr

_WORDS = {
    "PRESET": {"fast": message("fast"), "balanced": message("balanced"), "thorough": message("thorough")},
    "TRUNK": {
        "tuned": message("pretrained, then fine-tuned"),
        "scene": message("pretrained, then frozen"),
        "random": message("random, frozen"),
        "scratch": message("from scratch"),
        "file": message("from a file"),
    },
    "VARIANT": {"mamol": message("this plugin's"), "paper": message("as in the paper")},
    "DEVICE": {"auto": message("automatic"), "cpu": message("processor"), "cuda": message("graphics card")},
    "SMOOTHING": {"none": message("none"), "majority": message("majority"), "bayes": message("Bayesian")},
    "UNIT": {"hectares": message("hectares"), "pixels": message("pixels")},
    "COVER": {
        "union": message("all that any sensor covers"),
        "intersection": message("what all sensors cover"),
        "reference": message("what the first sensor covers"),
    },
    "VALUES": {
        "off": message("as they are"),
        "units": message("units and offsets corrected"),
        "statistics": message("brought to those of training"),
    },
}


def option_text(parameter: str, option: str) -> str:
    """Return an option as the dialog shows it: "ausgewogen (balanced)"; in English, and where it has no words, itself.

    Args:
        parameter: its name, "PRESET".
        option: as scripts write it.
    """
    words = _WORDS.get(parameter, {}).get(option)
    if words is None or spoken() == ENGLISH or shown(words) == option:
        return option
    return tr("{words} ({option})", words=words, option=option)


def dialog_with_words(algorithm: QgsProcessingAlgorithm, parent: QWidget | None) -> QWidget | None:
    """Build Processing's own dialog of an algorithm, whose options are shown in the language of QGIS.

    Args:
        algorithm: a fresh one.
        parent: of the dialog.

    Returns:
        The dialog; None in English, and where Processing's dialog is not there: QGIS shows its own then.
    """
    if spoken() == ENGLISH:
        return None
    try:
        from processing.gui.AlgorithmDialog import AlgorithmDialog
    except ImportError:
        return None
    dialog = AlgorithmDialog(algorithm, parent=parent)
    wrappers: dict[str, Any] = getattr(dialog.mainWidget(), "wrappers", {})
    for parameter in algorithm.parameterDefinitions():
        wrapper = wrappers.get(parameter.name())
        if wrapper is not None and isinstance(parameter, QgsProcessingParameterEnum):
            show_options(parameter, wrapper.wrappedWidget())
    shown: QWidget = dialog
    return shown


def show_options(parameter: QgsProcessingParameterEnum, box: QWidget | None) -> None:
    """Show the options of a parameter in other words; the data of the box, which count, stay.

    Args:
        parameter: whose options are the same in all languages.
        box: what its options are chosen in.
    """
    if not (parameter.usesStaticStrings() and isinstance(box, QComboBox)):
        return
    for place in range(box.count()):
        option = box.itemData(place)
        if isinstance(option, str):
            box.setItemText(place, option_text(parameter.name(), option))
