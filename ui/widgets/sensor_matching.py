"""Which of the project's layers is which sensor of a model."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from qgis.core import QgsProject, QgsRasterLayer

from ...core.matching.sensors import MatchedBy, find_sensors
from ...core.model.spec import ModelSpec
from ..layers.preview_layer import PREVIEW_PROPERTY
from ..sources import candidate


def layers_for_sensors(
    model: ModelSpec, names: Collection[str], taken: Collection[str]
) -> dict[str, tuple[QgsRasterLayer, bool]]:
    """Match sensors with the project's raster files.

    Args:
        model: the model.
        names: the sensors that look for a layer.
        taken: ids of layers that are spoken for.

    Returns:
        By sensor name the layer, and whether nothing but its number of bands tells; sensors without one are missing.
    """
    layers = [
        layer
        for layer in QgsProject.instance().mapLayers().values()
        if isinstance(layer, QgsRasterLayer)
        and layer.providerType() == "gdal"
        and layer.id() not in taken
        and not layer.customProperty(PREVIEW_PROPERTY)
    ]
    found = find_sensors(_only(model, names), [candidate(layer) for layer in layers])
    return {name: (layers[match.index], match.by is MatchedBy.BANDS) for name, match in found.items()}


def _only(model: ModelSpec, names: Collection[str]) -> ModelSpec:
    """Give the model's header with these of its sensors."""
    kept = [i for i, name in enumerate(model.sensor_names) if name in names]
    sources = model.training.sources
    return replace(
        model,
        sensors=tuple(model.sensors[i] for i in kept),
        training=replace(model.training, sources=tuple(sources[i] for i in kept if i < len(sources))),
    )
