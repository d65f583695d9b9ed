"""How the maps of what-if are drawn."""

from __future__ import annotations

from qgis.core import QgsRasterLayer, QgsRasterRenderer
from qgis.PyQt.QtGui import QColor

from ...core.contracts.what_if import WhatIfResult
from ...core.palette import CONFIDENCE_RAMP
from .styles import palette_renderer, ramp_renderer

# Purple to orange, told apart by colour-blind eyes; white where the sensor makes no difference.
SENSITIVITY_RAMP = ("#5e3c99", "#b2abd2", "#f7f7f7", "#fdb863", "#e66101")
SENSITIVITY_REACH = (-0.5, 0.5)


def style_sensitivity(layer: QgsRasterLayer) -> None:
    """Draw the first sensor's sensitivity; the other bands are chosen in the layer's properties."""
    ends = ("-50 % (surer without)", "50 % (needed)")
    _draw(layer, ramp_renderer(layer.dataProvider(), SENSITIVITY_RAMP, ends, SENSITIVITY_REACH))


def style_agreement(layer: QgsRasterLayer) -> None:
    """Draw the share of combinations that agree."""
    _draw(layer, ramp_renderer(layer.dataProvider(), CONFIDENCE_RAMP))


def style_flips(layer: QgsRasterLayer, result: WhatIfResult) -> None:
    """Draw the flips that occur, the commonest first; pixels that do not change are transparent."""
    entries = ((entry.value, entry.name, QColor(entry.colour)) for entry in result.flips)
    _draw(layer, palette_renderer(layer.dataProvider(), entries))


def _draw(layer: QgsRasterLayer, renderer: QgsRasterRenderer) -> None:
    layer.setRenderer(renderer)
    layer.triggerRepaint()
