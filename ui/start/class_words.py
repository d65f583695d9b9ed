"""What the example's classes mean, in the language of QGIS.

A model keeps the names it has learnt, and maps, tables and reports have them: they are not translated. The layers of
labelled places say what they mean in their tool tip.
"""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsMapLayer

from ...core.contracts.labels import ClassEntry
from ...core.language import ENGLISH, spoken
from ...core.message import message
from ..language.words import tr

_MEANINGS = {
    "Water": message("{name}: water"),
    "Forest": message("{name}: forest"),
    "Crops": message("{name}: cropland"),
    "Built-up": message("{name}: built-up land"),
    "Bare soil": message("{name}: bare soil"),
    "Alfalfa": message("{name}: alfalfa"),
    "Corn-notill": message("{name}: corn, no tillage"),
    "Corn-mintill": message("{name}: corn, reduced tillage"),
    "Corn": message("{name}: corn"),
    "Grass-pasture": message("{name}: grass, pasture"),
    "Grass-trees": message("{name}: grass with trees"),
    "Grass-pasture-mowed": message("{name}: grass, mown pasture"),
    "Hay-windrowed": message("{name}: hay in windrows"),
    "Oats": message("{name}: oats"),
    "Soybean-notill": message("{name}: soybeans, no tillage"),
    "Soybean-mintill": message("{name}: soybeans, reduced tillage"),
    "Soybean-clean": message("{name}: soybeans, clean tillage"),
    "Wheat": message("{name}: wheat"),
    "Woods": message("{name}: woods"),
    "Buildings-Grass-Trees-Drives": message("{name}: buildings with grass, trees and drives"),
    "Stone-Steel-Towers": message("{name}: stone and steel towers"),
}


def class_meanings(classes: Sequence[ClassEntry]) -> list[str]:
    """Return a line for each class: its name, and what it means; none in English.

    Args:
        classes: of the example's model.
    """
    if spoken() == ENGLISH:
        return []
    return [tr(_MEANINGS[one.name], name=one.name) for one in classes if one.name in _MEANINGS]


def explain_classes(layer: QgsMapLayer, classes: Sequence[ClassEntry]) -> None:
    """Write into a layer's tool tip what its classes mean; nothing in English.

    Args:
        layer: of labelled places.
        classes: of the example's model.
    """
    lines = class_meanings(classes)
    if lines:
        # QGIS 3.38 moved the abstract from the layer to these.
        properties = layer.serverProperties()
        (properties if hasattr(properties, "setAbstract") else layer).setAbstract("\n".join(lines))


def names_note() -> str:
    """Return a sentence about the language of the classes' names; "" in English."""
    if spoken() == ENGLISH:
        return ""
    return tr(
        "The classes have the English names that the model has learnt; the tool tip of the layer “Labelled fields” "
        "says what they mean."
    )
