"""How each kind of result is drawn: palettes for what has names, ramps for what has amounts."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from qgis.core import (
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsColorRampLegendNodeSettings,
    QgsColorRampShader,
    QgsFillSymbol,
    QgsGradientColorRamp,
    QgsGradientStop,
    QgsPalettedRasterRenderer,
    QgsPercentageNumericFormat,
    QgsRasterDataProvider,
    QgsRasterLayer,
    QgsRasterRenderer,
    QgsRasterShader,
    QgsRendererCategory,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ...core.contracts.classify import ClassifyResult
from ...core.contracts.labels import ClassEntry
from ...core.contracts.outputs import OutputKind, map_kind
from ...core.contracts.what_if import WhatIfResult
from ...core.model.experts import expert_text, possible_experts
from ...core.palette import CONFIDENCE_RAMP, ENTROPY_RAMP, FINE_COLOUR, SHARES_RAMP, default_colour
from ..language.words import shown, tr


def distinct_colours(count: int) -> list[QColor]:
    """Return so many colours, each unlike the others; those that rasters and reports have for the values 1, 2 ..."""
    return [QColor(default_colour(value)) for value in range(1, count + 1)]


LIGHT_THEMES = ("", "default")


def style_output(layer: QgsRasterLayer, kind: OutputKind, result: ClassifyResult) -> None:
    """Set the renderer of a result layer.

    Args:
        layer: a valid layer of the raster that was written.
        kind: what the raster holds.
        result: names, colours and counts.
    """
    row = map_kind(kind)
    if row.values:
        entries = ((entry.value, shown(entry.name), QColor(entry.colour)) for entry in row.values)
        layer.setRenderer(palette_renderer(layer.dataProvider(), entries))
    else:
        layer.setRenderer(_RENDERERS[row.style](layer.dataProvider(), result))
    layer.triggerRepaint()


def _classes(provider: QgsRasterDataProvider, result: ClassifyResult) -> QgsRasterRenderer:
    """Draw the classes that occur, in the model's order."""
    present = (entry for entry in result.classes if result.class_pixels.get(entry.value, 0) > 0)
    return palette_renderer(provider, ((entry.value, entry.name, QColor(entry.colour)) for entry in present))


def style_classes(layer: QgsRasterLayer, classes: Iterable[ClassEntry], pixels: Mapping[int, int]) -> None:
    """Draw the classes that occur, as Classify's class map.

    Args:
        layer: a valid layer of a class map.
        classes: the map's, in the order of the legend.
        pixels: how many pixels each class value has.
    """
    present = (entry for entry in classes if pixels.get(entry.value, 0) > 0)
    _draw(
        layer,
        palette_renderer(layer.dataProvider(), ((one.value, one.name, QColor(one.colour)) for one in present)),
    )


def style_class_polygons(
    layer: QgsVectorLayer, field: str, classes: Iterable[ClassEntry], pixels: Mapping[int, int]
) -> None:
    """Draw polygons in the colours of their classes, without outlines, so that neighbours meet as in the class map.

    Args:
        layer: a valid layer.
        field: with the class value.
        classes: the map's, in the order of the legend.
        pixels: how many pixels each class value has.
    """
    categories = []
    for entry in classes:
        if pixels.get(entry.value, 0) > 0:
            symbol = QgsFillSymbol.createSimple({"color": entry.colour, "outline_style": "no"})
            categories.append(QgsRendererCategory(entry.value, symbol, entry.name))
    layer.setRenderer(QgsCategorizedSymbolRenderer(field, categories))
    layer.triggerRepaint()


def _pattern(provider: QgsRasterDataProvider, result: ClassifyResult) -> QgsRasterRenderer:
    """Draw the patterns that occur, the most common first; 0 is nodata."""
    values = [value for value in result.pattern_names if value and result.pattern_pixels.get(value, 0) > 0]
    values.sort(key=lambda value: -result.pattern_pixels[value])
    colours = distinct_colours(len(values))
    return palette_renderer(
        provider, ((value, result.pattern_names[value], colour) for value, colour in zip(values, colours))
    )


def _dominant(provider: QgsRasterDataProvider, result: ClassifyResult) -> QgsRasterRenderer:
    return dominant_renderer(provider, result.expert_names, result.sensors_used)


def _confidence(provider: QgsRasterDataProvider, result: ClassifyResult) -> QgsRasterRenderer:
    return ramp_renderer(provider, CONFIDENCE_RAMP)


def _probabilities(provider: QgsRasterDataProvider, result: ClassifyResult) -> QgsRasterRenderer:
    """Draw the first class; the other bands are chosen in the layer's properties. The bands' scale makes 0 to 1."""
    return ramp_renderer(provider, CONFIDENCE_RAMP)


def _entropy(provider: QgsRasterDataProvider, result: ClassifyResult) -> QgsRasterRenderer:
    return ramp_renderer(provider, ENTROPY_RAMP, (tr("0 %, certain"), tr("100 %, undecided")))


def _set_size(provider: QgsRasterDataProvider, result: ClassifyResult) -> QgsRasterRenderer:
    """Draw sets of one, two, three and four classes, and those of more alike."""
    sizes = (1, 2, 3, 4, math.inf)
    colours = (FINE_COLOUR, *ENTROPY_RAMP[:4])
    names = (tr("1 class"), tr("2 classes"), tr("3 classes"), tr("4 classes"), tr("5 or more"))
    shading = QgsColorRampShader(1, 5, None, QgsColorRampShader.Type.Discrete)
    items = zip(sizes, map(QColor, colours), names)
    shading.setColorRampItemList([QgsColorRampShader.ColorRampItem(*item) for item in items])
    return _shaded(provider, shading, (1, 5))


def _dissimilarity(provider: QgsRasterDataProvider, result: ClassifyResult) -> QgsRasterRenderer:
    return ramp_renderer(provider, ENTROPY_RAMP, (tr("0 %, like training"), tr("100 %, unlike it")))


def _experts(provider: QgsRasterDataProvider, result: ClassifyResult) -> QgsRasterRenderer:
    """Draw the first dynamic expert; the Routing page shows others."""
    peak = result.expert_peaks[0] if result.expert_peaks else 1.0
    return expert_renderer(provider, 1, max(1, math.ceil(100 * peak)) / 100)


def _router_entropy(provider: QgsRasterDataProvider, result: ClassifyResult) -> QgsRasterRenderer:
    return router_entropy_renderer(provider)


def _dates(provider: QgsRasterDataProvider, result: ClassifyResult) -> QgsRasterRenderer:
    """Draw the number of dates of the first series, from none to all."""
    most = max(1, result.dates)
    shading = QgsColorRampShader(0, most)
    values = [most * step / (len(SHARES_RAMP) - 1) for step in range(len(SHARES_RAMP))]
    items = [
        QgsColorRampShader.ColorRampItem(
            value, QColor(colour), tr("{value:.0f} date{s}", value=value, s="" if round(value) == 1 else "s")
        )
        for value, colour in zip(values, SHARES_RAMP)
    ]
    shading.setColorRampItemList(items)
    return _shaded(provider, shading, (0, most))


_RENDERERS: dict[str, Callable[[QgsRasterDataProvider, ClassifyResult], QgsRasterRenderer]] = {
    "classes": _classes,
    "confidence": _confidence,
    "probabilities": _probabilities,
    "entropy": _entropy,
    "set_size": _set_size,
    "dissimilarity": _dissimilarity,
    "pattern": _pattern,
    "experts": _experts,
    "dates": _dates,
    "dominant": _dominant,
    "router_entropy": _router_entropy,
}
"""By the style keys of :data:`mamol.core.contracts.outputs.MAPS`; those whose values have names need none."""


def palette_renderer(
    provider: QgsRasterDataProvider, entries: Iterable[tuple[int, str, QColor]]
) -> QgsPalettedRasterRenderer:
    """Draw values of band 1 that have a name and a colour; all others are transparent."""
    classes = [QgsPalettedRasterRenderer.Class(value, colour, name) for value, name, colour in entries]
    return QgsPalettedRasterRenderer(provider, 1, classes)


def ramp_renderer(
    provider: QgsRasterDataProvider,
    colours: tuple[str, ...],
    ends: tuple[str, str] = ("0 %", "100 %"),
    reach: tuple[float, float] = (0.0, 1.0),
    band: int = 1,
) -> QgsSingleBandPseudoColorRenderer:
    """Draw a band over a reach of shares (as per cent), the same for every scene so that maps compare.

    Args:
        provider: of the raster.
        colours: of equal steps from one end to the other.
        ends: what the legend says at both ends.
        reach: the values at both ends.
        band: which one, from 1.
    """
    low, high = reach
    last = len(colours) - 1
    stops = [QgsGradientStop(i / last, QColor(colour)) for i, colour in enumerate(colours[1:-1], start=1)]
    ramp = QgsGradientColorRamp(QColor(colours[0]), QColor(colours[-1]), False, stops)
    shading = QgsColorRampShader(low, high, ramp)  # interpolated
    values = [low + (high - low) * i / last for i in range(len(colours))]
    labels = [ends[0], *(f"{100 * value:.0f} %" for value in values[1:-1]), ends[1]]
    items = zip(values, map(QColor, colours), labels)
    shading.setColorRampItemList([QgsColorRampShader.ColorRampItem(*item) for item in items])
    percent = QgsPercentageNumericFormat()
    percent.setInputValues(QgsPercentageNumericFormat.InputValues.ValuesAreFractions)
    legend = QgsColorRampLegendNodeSettings()
    legend.setNumericFormat(percent)
    legend.setMinimumLabel(ends[0])
    legend.setMaximumLabel(ends[1])
    # QGIS writes beside the bar of a ramp in black whatever the theme; a list has the theme's colours.
    legend.setUseContinuousLegend(QgsApplication.themeName() in LIGHT_THEMES)
    shading.setLegendSettings(legend)
    return _shaded(provider, shading, reach, band)


def _shaded(
    provider: QgsRasterDataProvider, shading: QgsColorRampShader, reach: tuple[float, float], band: int = 1
) -> QgsSingleBandPseudoColorRenderer:
    """Draw a band by a shading; a saved project keeps the reach of the renderer, not that of the shading."""
    low, high = reach
    shader = QgsRasterShader(low, high)
    shader.setRasterShaderFunction(shading)
    renderer = QgsSingleBandPseudoColorRenderer(provider, band, shader)
    renderer.setClassificationMin(low)
    renderer.setClassificationMax(high)
    return renderer


def expert_renderer(provider: QgsRasterDataProvider, band: int, reach: float) -> QgsSingleBandPseudoColorRenderer:
    """Draw the share of one expert, from none to a reach of 0.01 to 1; larger shares are as bright as that."""
    most = f"{100 * reach:.0f} %" if reach >= 1 else tr("{reach:.0f} % and more", reach=100 * reach)
    return ramp_renderer(provider, SHARES_RAMP, ("0 %", most), (0.0, reach), band)


def dominant_renderer(
    provider: QgsRasterDataProvider, names: Sequence[str], sensors: Collection[str]
) -> QgsPalettedRasterRenderer:
    """Draw the dominant expert: those that can occur where these sensors are present; value 1 is the first name."""
    colours = distinct_colours(len(names))
    places = possible_experts(names, sensors)
    return palette_renderer(
        provider, ((place + 1, shown(expert_text(names[place])), colours[place]) for place in places)
    )


def router_entropy_renderer(provider: QgsRasterDataProvider) -> QgsSingleBandPseudoColorRenderer:
    """Draw how evenly the experts contribute at a pixel."""
    return ramp_renderer(provider, ENTROPY_RAMP, (tr("0 %, one expert"), tr("100 %, all equally")))


# Purple to orange, told apart by colour-blind eyes; white where the sensor makes no difference.
SENSITIVITY_RAMP = ("#5e3c99", "#b2abd2", "#f7f7f7", "#fdb863", "#e66101")
SENSITIVITY_REACH = (-0.5, 0.5)


def style_sensitivity(layer: QgsRasterLayer) -> None:
    """Draw the first sensor's sensitivity; the other bands are chosen in the layer's properties."""
    ends = (tr("-50 % (rises without it)"), tr("50 % (drops without it)"))
    _draw(layer, ramp_renderer(layer.dataProvider(), SENSITIVITY_RAMP, ends, SENSITIVITY_REACH))


def style_agreement(layer: QgsRasterLayer) -> None:
    """Draw the share of combinations that agree."""
    _draw(layer, ramp_renderer(layer.dataProvider(), CONFIDENCE_RAMP))


def style_flips(layer: QgsRasterLayer, result: WhatIfResult) -> None:
    """Draw the flips that occur, the most common first; pixels that do not change are transparent."""
    entries = ((entry.value, entry.name, QColor(entry.colour)) for entry in result.flips)
    _draw(layer, palette_renderer(layer.dataProvider(), entries))


def _draw(layer: QgsRasterLayer, renderer: QgsRasterRenderer) -> None:
    layer.setRenderer(renderer)
    layer.triggerRepaint()
