"""Points about labels: the suspicious ones to decide about, and the places where a label would help."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qgis.core import QgsEditorWidgetSetup, QgsMarkerSymbol, QgsSingleSymbolRenderer, QgsVectorLayer

from ...core.contracts.cleaning import LabelAction

SUSPICIOUS = {"name": "diamond", "color": "213,94,0,160", "outline_color": "#ffffff", "size": "3"}
WANTED = {"name": "cross_fill", "color": "0,114,178,200", "outline_color": "#ffffff", "size": "4"}
KEEP = "keep"


def style_label_check(layer: QgsVectorLayer, classes: Iterable[str] = ()) -> None:
    """Draw suspicious labels, and offer the choices where their fields are edited.

    Args:
        layer: as a check of labels wrote it.
        classes: names to relabel to; none leaves the field free.
    """
    layer.setRenderer(QgsSingleSymbolRenderer(QgsMarkerSymbol.createSimple(SUSPICIOUS)))
    offer(layer, "choice", [KEEP, *(action.value for action in LabelAction)])
    offer(layer, "new_class", classes)
    layer.setDisplayExpression('"rank" || \': \' || "why"')


def style_wanted_labels(layer: QgsVectorLayer, classes: Iterable[str] = ()) -> None:
    """Draw places to label, and offer the classes where the field "class" is edited.

    Args:
        layer: as the search for places to label wrote it.
        classes: their names.
    """
    layer.setRenderer(QgsSingleSymbolRenderer(QgsMarkerSymbol.createSimple(WANTED)))
    offer(layer, "class", classes)
    layer.setDisplayExpression('"rank" || \': \' || "why"')


def offer(layer: QgsVectorLayer, field: str, words: Iterable[str]) -> None:
    """Have a field edited by choosing one of some words; none leaves it as it is."""
    entries: list[dict[str, Any]] = [{word: word} for word in words]
    index = layer.fields().indexOf(field)
    if entries and index >= 0:
        layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup("ValueMap", {"map": entries}))
