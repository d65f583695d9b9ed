"""Bringing the values of sensors to those a model was trained on, where the analyst asks for it.

What is found becomes a scale and an offset of each band in the sensors of the request, so that whatever reads them
later (the cluster's workers, a question about a pixel of the result) reads the same values.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray

from ..contracts.classify import ValueMatching
from ..contracts.sensors import Cover, SensorSource
from ..message import message
from ..model.spec import QUANTILES, ModelSpec, SensorSpec
from ..progress import Progress
from ..raster.sensors import SensorStack, open_sensors
from .given_sensors import GridOptions, grid_options
from .unit_causes import Cause, common_offset, known_causes, likely_cause
from .value_check import FEWEST_PIXELS, sample_values

Correction = tuple[float, float]
AS_IT_IS: Correction = (1.0, 0.0)
SCENE_STATISTICS_USED = message(
    "The model was trained with statistics of each scene: the values of this scene are brought to those of "
    "training by its own."
)
_FITTED = slice(1, len(QUANTILES) - 1)
"""The quantiles that a line is laid through: not the thousandths at the ends, where single pixels decide."""


class _Asked(Protocol):
    """What is needed of a request."""

    @property
    def sensors(self) -> tuple[SensorSource, ...]: ...
    @property
    def reference(self) -> str | None: ...
    @property
    def values(self) -> ValueMatching: ...
    @property
    def cover(self) -> Cover: ...
    @property
    def pixel_size(self) -> float | None: ...


Request = TypeVar("Request", bound=_Asked)


def with_matched_values(request: Request, spec: ModelSpec, progress: Progress) -> tuple[Request, tuple[str, ...]]:
    """Find what brings the values at hand to those of training, and set it in a request's sensors.

    Args:
        request: what was asked; nothing is done unless it asks for it.
        spec: the model.
        progress: asked between the tiles of the sample whether to stop.

    Returns:
        The request, which asks for no matching any more, and a sentence about every sensor it could do nothing for.
        What was done is told by whoever opens the sensors.

    Raises:
        MamolError: the sensors cannot be opened or read.
    """
    options = grid_options(request, spec)
    if spec.scene_statistics:
        sensors, notes = by_scene_statistics(request.sensors, spec, request.reference, options, progress)
    elif request.values is ValueMatching.OFF:
        return request, ()
    else:
        sensors, notes = _matched(request.sensors, spec, request.reference, options, request.values, progress)
    return replace(request, sensors=sensors, values=ValueMatching.OFF), notes  # type: ignore[type-var]


def by_scene_statistics(
    sensors: tuple[SensorSource, ...], spec: ModelSpec, reference: str | None, options: GridOptions, progress: Progress
) -> tuple[tuple[SensorSource, ...], tuple[str, ...]]:
    """Bring the values of a scene to those of training by its own statistics, where the model was trained so.

    Args:
        sensors: those at hand; what was corrected already stays as it is.
        spec: the model.
        reference: name of the sensor whose pixels are used, or None.
        options: of the grid.
        progress: asked between the tiles of the sample whether to stop.

    Returns:
        The sensors with their corrections, and sentences about it.

    Raises:
        MamolError: the sensors cannot be opened or read.
    """
    if not spec.scene_statistics:
        return sensors, ()
    found, notes = _matched(sensors, spec, reference, options, ValueMatching.STATISTICS, progress)
    return found, (SCENE_STATISTICS_USED, *notes)


def _matched(
    sensors: tuple[SensorSource, ...],
    spec: ModelSpec,
    reference: str | None,
    options: GridOptions,
    how: ValueMatching,
    progress: Progress,
) -> tuple[tuple[SensorSource, ...], tuple[str, ...]]:
    """Set in sensors what brings their values to those of training; see :func:`with_matched_values`."""
    known = spec.sensors_by_name
    found: dict[str, tuple[Correction, ...]] = {}
    notes: list[str] = []
    done = {source.name for source in sensors if source.corrections and spec.scene_statistics}
    with open_sensors(sensors, known, reference, **options) as stack:
        for name in stack.names:
            sensor = known[name]
            if sensor.kind == "categorical" or name in done:
                continue
            pixels, _ = sample_values(stack, name, stack.grid.whole, progress)
            if not sensor.quantiles or len(pixels) < FEWEST_PIXELS:
                why = (
                    message("its data are too few")
                    if sensor.quantiles
                    else message("the model does not know those of training")
                )
                notes.append(message("The values of sensor '{name}' are left as they are: {why}.", name=name, why=why))
                continue
            here = np.quantile(pixels.astype(np.float64), QUANTILES, axis=0).T
            units = _units(sensor, here, stack)
            if how is not ValueMatching.UNITS:
                units = lines_between(here, np.asarray(sensor.quantiles), units)
            found[name] = units
    sensors = tuple(
        replace(source, corrections=joined_corrections(source, found[source.name])) if source.name in found else source
        for source in sensors
    )
    if how is ValueMatching.UNITS and not any(one.corrections for one in sensors):
        notes.append(
            message("No sensor's values look like those of training in another unit: they are left as they are.")
        )
    return sensors, tuple(notes)


def remedy(sentences: Sequence[str]) -> tuple[str, ...]:
    """Return how to bring values to those of training, where sentences of the check of values say that they are not."""
    # A band without data, and codes that are not known, no scale can help.
    if not any(sentence.startswith("The values of") or "outside the range" in sentence for sentence in sentences):
        return ()
    return (
        message(
            "Values can be brought to those of training: choose how under Values in Classify (VALUES in Processing)."
        ),
    )


def joined_corrections(source: SensorSource, found: tuple[Correction, ...]) -> tuple[Correction, ...]:
    """Put what was found after what a sensor has already; nothing where nothing changes."""
    before = source.corrections or (AS_IT_IS,) * len(found)
    joined = tuple((scale * a, offset * a + b) for (scale, offset), (a, b) in zip(before, found))
    return () if all(one == AS_IT_IS for one in joined) else joined


def _units(sensor: SensorSpec, here: NDArray[np.float64], stack: SensorStack) -> tuple[Correction, ...]:
    """Find for each band the scale and offset of a unit that explains its values; as they are where none does."""
    trained = np.asarray(sensor.quantiles)
    reading = stack.readings[sensor.name]
    found = []
    for band in range(sensor.bands):
        own = _of(reading.scales, band, 1.0), _of(reading.offsets, band, 0.0)
        tried = known_causes(_of(sensor.scales, band, 1.0), _of(sensor.offsets, band, 0.0), *own)
        cause = likely_cause(here[band].tolist(), trained[band].tolist(), tried)
        found.append((cause and _line_of(cause)) or AS_IT_IS)
    shift = common_offset(here.tolist(), trained.tolist())
    if all(one == AS_IT_IS for one in found) and shift is not None:
        return ((1.0, -shift),) * sensor.bands
    return tuple(found)


def _line_of(cause: Cause) -> Correction | None:
    """Return the scale and offset that a cause is undone with; None where it is no line, as with decibels."""
    zero, one, two = (float(value) for value in cause.back(np.array([0.0, 1.0, 2.0])))
    scale = one - zero
    is_line = np.isfinite([zero, one, two]).all() and abs(two - (2 * scale + zero)) <= 1e-9 * max(1.0, abs(two))
    return (float(scale), zero) if is_line and scale else None


def lines_between(
    here: NDArray[np.float64], there: NDArray[np.float64], units: Sequence[Correction] = ()
) -> tuple[Correction, ...]:
    """Lay a line through each band's quantiles; a band that does not vary is only shifted.

    Args:
        here: (bands, quantiles), at the shares ``QUANTILES``, of what is to be moved.
        there: likewise, of what it is to be like.
        units: of each band what is applied before; empty is nothing.

    Returns:
        Scale and offset of each band, with what is applied before.
    """
    found = []
    for band, trained in enumerate(there):
        scale, offset = units[band] if units else AS_IT_IS
        moved, wanted = (here[band] * scale + offset)[_FITTED], trained[_FITTED]
        if scale < 0:
            moved = moved[::-1]
        spread = moved - moved.mean()
        size = float((spread**2).sum())
        slope = float((spread * (wanted - wanted.mean())).sum()) / size if size > 0 else 0.0
        if not slope > 0:
            slope = 1.0
        found.append((scale * slope, float(offset * slope + wanted.mean() - slope * moved.mean())))
    return tuple(found)


def _of(numbers: Sequence[float], band: int, otherwise: float) -> float:
    return numbers[band] if numbers else otherwise
