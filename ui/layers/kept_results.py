"""Results of Classify that are in the project, with the record of the run that each layer carries."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsLayerTreeLayer, QgsMapLayer, QgsProject, QgsRasterLayer

from ...core.contracts.classify import ClassifyResult
from ...core.contracts.outputs import OutputKind
from ...core.contracts.run_record import RunRecord

OWN_PROPERTIES = "mamol/"
"""What the names of properties begin with that the plugin gives to layers it made."""
KIND_PROPERTY = "mamol/output"
RUN_PROPERTY = "mamol/run"


@dataclass(frozen=True)
class KeptResult:
    """One run's layers.

    Attributes:
        name: that of the layers' group, or of the first layer where they are in none.
        run: what the maps were made from.
        layers: by what they show; at least one.
    """

    name: str
    run: RunRecord
    layers: Mapping[OutputKind, QgsRasterLayer]


def mark_layer(layer: QgsMapLayer, kind: OutputKind, result: ClassifyResult) -> None:
    """Write into a layer what it shows and from what it was made; saved with the project."""
    layer.setCustomProperty(KIND_PROPERTY, kind.value)
    if result.run is not None:
        # ASCII, as QGIS loses characters beyond the basic plane when it writes the project.
        layer.setCustomProperty(RUN_PROPERTY, json.dumps(result.run.to_json()))


def is_own(layer: QgsMapLayer) -> bool:
    """Return whether the plugin made a raster layer: a map, a comparison of maps, or the preview."""
    keys = layer.customPropertyKeys() if isinstance(layer, QgsRasterLayer) else []
    return any(key.startswith(OWN_PROPERTIES) for key in keys)


def kept_results(project: QgsProject | None = None) -> tuple[KeptResult, ...]:
    """List the results in the project, in the order of the layer tree; names that occur twice get a number."""
    project = QgsProject.instance() if project is None else project
    runs: dict[str, RunRecord] = {}
    names: dict[str, str] = {}
    layers: dict[str, dict[OutputKind, QgsRasterLayer]] = {}
    for node in project.layerTreeRoot().findLayers():
        layer = node.layer()
        kind, run = _kind(layer), run_of(layer)
        if isinstance(layer, QgsRasterLayer) and kind is not None and run is not None:
            runs.setdefault(run.key, run)
            names.setdefault(run.key, _name(node))
            layers.setdefault(run.key, {}).setdefault(kind, layer)
    counts: dict[str, int] = {}
    found = []
    for key, run in runs.items():
        name = names[key]
        counts[name] = counts.get(name, 0) + 1
        found.append(KeptResult(name if counts[name] == 1 else f"{name} ({counts[name]})", run, layers[key]))
    return tuple(found)


def _kind(layer: QgsMapLayer | None) -> OutputKind | None:
    """Return what a layer shows; None where it is no map of ours."""
    if not isinstance(layer, QgsRasterLayer):
        return None
    try:
        return OutputKind(layer.customProperty(KIND_PROPERTY))
    except ValueError:
        return None


def run_of(layer: QgsMapLayer | None) -> RunRecord | None:
    """Read a layer's record; None where it has none, or it is damaged."""
    text: Any = layer.customProperty(RUN_PROPERTY) if layer is not None else None
    try:
        return RunRecord.from_json(json.loads(text))
    except (TypeError, ValueError):
        return None


def _name(node: QgsLayerTreeLayer) -> str:
    parent = node.parent()
    return str(parent.name() if parent is not None and parent.parent() is not None else node.name())
