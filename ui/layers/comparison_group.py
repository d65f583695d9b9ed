"""Puts the rasters of a comparison into the project, as one group on top of the layer tree."""

from __future__ import annotations

from enum import Enum

from qgis.core import QgsLayerTreeGroup, QgsProject, QgsRasterLayer
from qgis.PyQt.QtGui import QColor

from ...core.contracts.labels import ClassEntry
from ...core.contracts.scenario import AGREEMENT_CLASSES, AGREES, DIFFERS, Comparison
from ...core.errors import OutputError
from ...core.message import message
from ..language.words import shown, tr
from .legends import fold, tidy_legend
from .scenario_maps import open_scenario
from .scenario_names import scenario_name
from .styles import SENSITIVITY_RAMP, SENSITIVITY_REACH, palette_renderer, ramp_renderer

COMPARISON_PROPERTY = "mamol/comparison"
"""Says in which view of a comparison a layer is shown; projects of before have only that it is one of its layers."""


class Shown(Enum):
    """What of a comparison is shown on the map."""

    CHANGES = "changes"
    ONLY_CHANGED = "only changed"
    AGREEMENT = "agreement"
    DROP = "confidence drop"


BACKDROP_CLASSES = (ClassEntry(AGREES, message("no change"), "#efefef"), ClassEntry(DIFFERS, "", "#c8c8c8"))
VEIL_CLASSES = BACKDROP_CLASSES[:1]


def add_comparison(comparison: Comparison) -> QgsLayerTreeGroup:
    """Add agreement, flips and confidence drop as styled layers; the flips are shown, over grey.

    The grey backdrop keeps class maps below from being taken for changes. Where the changed pixels are to be seen in
    their new classes, a grey veil lies on the others.

    Args:
        comparison: what the job gave.

    Returns:
        The new group.

    Raises:
        OutputError: QGIS cannot open a raster; nothing is added then.
    """
    request = comparison.request
    flips, backdrop, agreement, drop, veil = (
        _open(path, name)
        for path, name in (
            (request.flips_path, tr("class changes")),
            (request.agreement_path, tr("grey backdrop")),
            (request.agreement_path, tr("agreement")),
            (request.drop_path, tr("confidence drop")),
            (request.agreement_path, tr("no change")),
        )
    )
    classes = open_scenario(request.after)
    classes.setName(tr("new classes"))
    for layer, legend in (
        (flips, comparison.flips),
        (backdrop, BACKDROP_CLASSES),
        (agreement, AGREEMENT_CLASSES),
        (veil, VEIL_CLASSES),
    ):
        entries = ((entry.value, entry.name, QColor(entry.colour)) for entry in legend)
        layer.setRenderer(palette_renderer(layer.dataProvider(), entries))
    ends = (tr("-50 % (more confident)"), tr("50 % (less confident)"))
    drop.setRenderer(ramp_renderer(drop.dataProvider(), SENSITIVITY_RAMP, ends, SENSITIVITY_REACH))
    title = " → ".join(map(scenario_name, (request.before, request.after)))
    group = QgsProject.instance().layerTreeRoot().insertGroup(0, title)
    views = (
        (flips, Shown.CHANGES),
        (backdrop, Shown.CHANGES),
        (agreement, Shown.AGREEMENT),
        (drop, Shown.DROP),
        (veil, Shown.ONLY_CHANGED),
        (classes, Shown.ONLY_CHANGED),
    )
    for position, (layer, view) in enumerate(views):
        layer.setName(f"{layer.name()} · {shown(title)}")
        layer.setCustomProperty(COMPARISON_PROPERTY, view.value)
        QgsProject.instance().addMapLayer(layer, False)
        node = group.addLayer(layer)
        node.setItemVisibilityChecked(view is Shown.CHANGES)
        tidy_legend(layer)
        fold(node, opened=position == 0)
    fold(group, opened=True)
    return group


def _open(path: str, name: str) -> QgsRasterLayer:
    layer = QgsRasterLayer(path, name)
    if not layer.isValid():
        raise OutputError(
            message(
                "'{path}' was written, but QGIS cannot open it: {summary}", path=path, summary=layer.error().summary()
            )
        )
    return layer
