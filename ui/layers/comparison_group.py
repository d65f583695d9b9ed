"""Puts the rasters of a comparison into the project, as one group on top of the layer tree."""

from __future__ import annotations

from qgis.core import QgsLayerTreeGroup, QgsProject, QgsRasterLayer
from qgis.PyQt.QtGui import QColor

from ...core.contracts.labels import ClassEntry
from ...core.contracts.scenario import AGREEMENT_CLASSES, AGREES, DIFFERS, Comparison, Scenario
from ...core.errors import OutputError
from ...core.text import places_text, sensors_text
from .legends import fold, tidy_legend
from .styles import SENSITIVITY_RAMP, SENSITIVITY_REACH, palette_renderer, ramp_renderer

COMPARISON_PROPERTY = "mamol/comparison"
BACKDROP_CLASSES = (ClassEntry(AGREES, "no change", "#efefef"), ClassEntry(DIFFERS, "", "#c8c8c8"))


def sensors_line(scenario: Scenario) -> str:
    """Describe which sensors are present: "all sensors", "without SAR", or "SAR + DSM"."""
    if scenario.absent is None:
        return " + ".join(scenario.sensors)
    return sensors_text(scenario.sensors, scenario.absent)


def gone_lines(scenario: Scenario) -> list[str]:
    """Describe which sensors are off in places: "SAR off in 1 polygon"."""
    places = [places_text(name, count) for name, count in scenario.gone]
    return [*places, *(f"{name}: {used} of {total} dates" for name, used, total in scenario.dates)]


def scenario_name(scenario: Scenario) -> str:
    """Describe it in one line: "all sensors, SAR off in 1 polygon"."""
    return ", ".join((sensors_line(scenario), *gone_lines(scenario)))


def add_comparison(comparison: Comparison) -> QgsLayerTreeGroup:
    """Add agreement, flips and confidence drop as styled layers; the flips are shown, over grey.

    The grey backdrop keeps class maps below from being taken for changes; without its tick only changes are drawn.

    Args:
        comparison: what the job gave.

    Returns:
        The new group.

    Raises:
        OutputError: QGIS cannot open a raster; nothing is added then.
    """
    request = comparison.request
    flips, backdrop, agreement, drop = (
        _open(path, name)
        for path, name in (
            (request.flips_path, "class changes"),
            (request.agreement_path, "grey backdrop"),
            (request.agreement_path, "agreement"),
            (request.drop_path, "confidence drop"),
        )
    )
    for layer, legend in ((flips, comparison.flips), (backdrop, BACKDROP_CLASSES), (agreement, AGREEMENT_CLASSES)):
        entries = ((entry.value, entry.name, QColor(entry.colour)) for entry in legend)
        layer.setRenderer(palette_renderer(layer.dataProvider(), entries))
    ends = ("-50 % (more confident)", "50 % (less confident)")
    drop.setRenderer(ramp_renderer(drop.dataProvider(), SENSITIVITY_RAMP, ends, SENSITIVITY_REACH))
    title = " → ".join(map(scenario_name, (request.before, request.after)))
    group = QgsProject.instance().layerTreeRoot().insertGroup(0, title)
    for position, layer in enumerate((flips, backdrop, agreement, drop)):
        layer.setName(f"{layer.name()} · {title}")
        layer.setCustomProperty(COMPARISON_PROPERTY, True)
        QgsProject.instance().addMapLayer(layer, False)
        node = group.addLayer(layer)
        node.setItemVisibilityChecked(position <= 1)
        tidy_legend(layer)
        fold(node, opened=position == 0)
    fold(group, opened=True)
    return group


def _open(path: str, name: str) -> QgsRasterLayer:
    layer = QgsRasterLayer(path, name)
    if not layer.isValid():
        raise OutputError(f"'{path}' was written, but QGIS cannot open it: {layer.error().summary()}")
    return layer
