"""How each kind of result is drawn: palettes for what has names, ramps for what has amounts."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from qgis.core import (
    QgsColorRampLegendNodeSettings,
    QgsColorRampShader,
    QgsGradientColorRamp,
    QgsGradientStop,
    QgsPalettedRasterRenderer,
    QgsPercentageNumericFormat,
    QgsRasterDataProvider,
    QgsRasterLayer,
    QgsRasterRenderer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor

from ...core.requests import OutputKind
from ...core.results import ClassifyResult
from .colours import distinct_colours

# Colour-blind-safe ramps that also read in grey: cividis, magma (light for certain), viridis.
CONFIDENCE_RAMP = ("#00224e", "#2a3f6d", "#575d6d", "#7c7b78", "#a59c74", "#d2c060", "#fee838")
ENTROPY_RAMP = ("#fcfdbf", "#fe9f6d", "#de4968", "#8c2981", "#3b0f70", "#000004")
USAGE_RAMP = ("#440154", "#443983", "#31688e", "#21918c", "#35b779", "#90d743", "#fde725")


def style_output(layer: QgsRasterLayer, kind: OutputKind, result: ClassifyResult) -> None:
    """Give a result layer its renderer.

    Args:
        layer: a valid layer of the raster that was written.
        kind: what the raster holds.
        result: names, colours and counts.
    """
    layer.setRenderer(_RENDERERS[kind](layer.dataProvider(), result))
    layer.triggerRepaint()


def _classes(provider: QgsRasterDataProvider, result: ClassifyResult) -> QgsRasterRenderer:
    """Draw the classes that occur, in the model's order."""
    present = (entry for entry in result.classes if result.class_pixels.get(entry.value, 0) > 0)
    return palette_renderer(provider, ((entry.value, entry.name, QColor(entry.colour)) for entry in present))


def _pattern(provider: QgsRasterDataProvider, result: ClassifyResult) -> QgsRasterRenderer:
    """Draw the patterns that occur, the commonest first; 0 is nodata."""
    values = [value for value in result.pattern_names if value and result.pattern_pixels.get(value, 0) > 0]
    values.sort(key=lambda value: -result.pattern_pixels[value])
    colours = distinct_colours(len(values))
    return palette_renderer(
        provider, ((value, result.pattern_names[value], colour) for value, colour in zip(values, colours))
    )


def _dominant(provider: QgsRasterDataProvider, result: ClassifyResult) -> QgsRasterRenderer:
    """Draw the experts; value 1 is the first of ``expert_names``."""
    names = result.expert_names
    return palette_renderer(provider, zip(range(1, len(names) + 1), names, distinct_colours(len(names))))


def _confidence(provider: QgsRasterDataProvider, result: ClassifyResult) -> QgsRasterRenderer:
    return ramp_renderer(provider, CONFIDENCE_RAMP)


def _entropy(provider: QgsRasterDataProvider, result: ClassifyResult) -> QgsRasterRenderer:
    return ramp_renderer(provider, ENTROPY_RAMP, ("0 %, certain", "100 %, undecided"))


def _experts(provider: QgsRasterDataProvider, result: ClassifyResult) -> QgsRasterRenderer:
    """Draw the first dynamic expert; the other bands are chosen in the layer's properties."""
    return ramp_renderer(provider, USAGE_RAMP)


_RENDERERS: dict[OutputKind, Callable[[QgsRasterDataProvider, ClassifyResult], QgsRasterRenderer]] = {
    OutputKind.CLASSES: _classes,
    OutputKind.CONFIDENCE: _confidence,
    OutputKind.ENTROPY: _entropy,
    OutputKind.PATTERN: _pattern,
    OutputKind.EXPERTS: _experts,
    OutputKind.DOMINANT: _dominant,
}


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
) -> QgsSingleBandPseudoColorRenderer:
    """Draw band 1 over a reach of shares (as per cent), the same for every scene so that maps compare.

    Args:
        provider: of the raster.
        colours: of equal steps from one end to the other.
        ends: what the legend says at both ends.
        reach: the values at both ends.
    """
    low, high = reach
    last = len(colours) - 1
    stops = [QgsGradientStop(i / last, QColor(colour)) for i, colour in enumerate(colours[1:-1], start=1)]
    ramp = QgsGradientColorRamp(QColor(colours[0]), QColor(colours[-1]), False, stops)
    shading = QgsColorRampShader(low, high, ramp)  # interpolated
    values = [low + (high - low) * i / last for i in range(len(colours))]
    shading.setColorRampItemList(
        [
            QgsColorRampShader.ColorRampItem(value, QColor(colour), f"{100 * value:.0f} %")
            for value, colour in zip(values, colours)
        ]
    )
    percent = QgsPercentageNumericFormat()
    percent.setInputValues(QgsPercentageNumericFormat.InputValues.ValuesAreFractions)
    legend = QgsColorRampLegendNodeSettings()
    legend.setNumericFormat(percent)
    legend.setMinimumLabel(ends[0])
    legend.setMaximumLabel(ends[1])
    shading.setLegendSettings(legend)
    shader = QgsRasterShader(low, high)
    shader.setRasterShaderFunction(shading)
    renderer = QgsSingleBandPseudoColorRenderer(provider, 1, shader)
    renderer.setClassificationMin(low)
    renderer.setClassificationMax(high)
    return renderer
