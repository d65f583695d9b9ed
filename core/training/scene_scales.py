"""Whether a sensor's values are of one scale in all scenes: reflectance not as fractions here and integers there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..inference.unit_causes import common_offset, known_causes, likely_cause
from ..inference.value_check import FEWEST_PIXELS, sample_values
from ..matching.bands import quoted_list
from ..message import message
from ..model.spec import QUANTILES
from ..progress import Progress
from ..raster.sensor_file import CATEGORICAL
from ..raster.sensors import SensorStack
from .scenes import OpenScene

_MIDDLE = QUANTILES.index(0.5)


@dataclass(frozen=True)
class SensorScale:
    """How large the values of a sensor are in a scene.

    Attributes:
        bands: what they are called.
        scales: of each band; empty is 1 for all.
        offsets: of each band; empty is 0 for all.
        quantiles: of each band, (bands, quantiles); None where there are too few pixels, or it is categorical.
    """

    bands: tuple[str, ...]
    scales: tuple[float, ...]
    offsets: tuple[float, ...]
    quantiles: NDArray[np.float64] | None


@dataclass(frozen=True)
class ScaleDifference:
    """What differs between two scenes, in words, and the medians of one band here and there."""

    bands: str
    band: str
    here: float
    there: float
    remedy: str


def scale_of(stack: SensorStack, name: str, progress: Progress) -> SensorScale:
    """Look at a sample of the values of a sensor.

    Raises:
        RasterError: a file cannot be read to its end.
        Cancelled: when the progress says so.
    """
    reading = stack.readings[name]
    quantiles = None
    if reading.kind != CATEGORICAL:
        values, _ = sample_values(stack, name, stack.grid.whole, progress)
        if len(values) >= FEWEST_PIXELS:
            quantiles = np.quantile(values.astype(np.float64), QUANTILES, axis=0).T
    names = tuple(one or str(number) for number, one in enumerate(reading.names, 1))
    return SensorScale(names, reading.scales, reading.offsets, quantiles)


def scale_difference(own: SensorScale, known: SensorScale) -> ScaleDifference | None:
    """Return how the values of a scene are those of another in another unit, or shifted; None where they are not.

    A unit is that of a whole file. Other ground may look so in a band or two, so most bands have to.
    """
    here, there = own.quantiles, known.quantiles
    if here is None or there is None or here.shape != there.shape:
        return None
    remedies: dict[int, str] = {}
    for band in range(len(here)):
        given = _of(own.scales, band, 1.0), _of(own.offsets, band, 0.0)
        tried = known_causes(_of(known.scales, band, 1.0), _of(known.offsets, band, 0.0), *given)
        cause = likely_cause(here[band].tolist(), there[band].tolist(), tried)
        if cause is not None:
            remedies[band] = cause.remedy
    most = Counter(remedies.values()).most_common(1)
    if most and 2 * most[0][1] > len(here):
        bands, remedy = [band for band, one in remedies.items() if one == most[0][0]], most[0][0]
    else:
        shift = common_offset(here.tolist(), there.tolist())
        if shift is None:
            return None
        bands = list(range(len(here)))
        remedy = message("Set the offset to {value:g} (SCALES in Processing)", value=-shift)
    return ScaleDifference(
        _called(known.bands, bands),
        _called(known.bands, bands[:1]),
        float(here[bands[0]][_MIDDLE]),
        float(there[bands[0]][_MIDDLE]),
        remedy,
    )


def told_of_scales(opened: Sequence[OpenScene], progress: Progress) -> list[str]:
    """Return sentences about sensors whose values are of another scale in a further scene than in the first with them.

    Args:
        opened: the scenes.
        progress: asked between the tiles of the samples whether to stop.

    Raises:
        RasterError: a file cannot be read to its end.
        Cancelled: when the progress says so.
    """
    told = []
    first: dict[str, tuple[str, SensorScale]] = {}
    for one in opened if len(opened) > 1 else ():
        for name in one.stack.names:
            own = scale_of(one.stack, name, progress)
            known_in, known = first.setdefault(name, (one.name, own))
            differs = scale_difference(own, known) if known is not own else None
            if differs is not None:
                told.append(
                    message(
                        "The values of {bands} of sensor '{name}' are of another scale in scene '{scene}' than in "
                        "scene '{first}' (median of {band} {here:.4g}, there {there:.4g}): what is learnt of one does "
                        "not hold for the other. {remedy} for '{scene}'.",
                        name=name,
                        scene=one.name,
                        first=known_in,
                        **vars(differs),
                    )
                )
    return told


def _called(names: Sequence[str], bands: Sequence[int]) -> str:
    if len(names) == 1:
        return message("the band")
    if len(bands) == len(names):
        return message("all bands")
    own = quoted_list([names[band] for band in bands])
    return message("band {names}", names=own) if len(bands) == 1 else message("bands {names}", names=own)


def _of(numbers: Sequence[float], band: int, otherwise: float) -> float:
    return numbers[band] if numbers else otherwise
