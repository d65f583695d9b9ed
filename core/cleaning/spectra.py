"""Mean and spread of each class in each sensor, and how well every two classes can be told from one another."""

from __future__ import annotations

import itertools
import math
from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from ..contracts.cleaning import CheckLabelsRequest, choices_of
from ..contracts.labels import ClassEntry
from ..contracts.spectra import ClassSpectrum, SensorSpectra, Separability, SpectraRequest, SpectraResult
from ..errors import LabelError, SensorError
from ..message import message
from ..progress import NotingProgress, Progress
from ..raster.labels.choices import number_places
from ..raster.labels.layers import read_layers
from ..raster.sensors import SensorStack
from ..raster.source.block_cache import block_cache
from ..raster.tiles import tiles
from ..training.statistics import standardisation
from .one_scene import chosen_labels, class_indexes, layers_to_check, open_labelled
from .pixels import draw_pixels
from .series_values import by_band_and_day

OF_PLACE = 200
"""Pixels of a place that are looked at."""
LEAST_PIXELS = 5
MOST_DIMENSIONS = 16
RIDGE = 1e-3
"""Added to variances, of components of variance 1: classes of few pixels have none in some direction."""
_TILE = 256

Values = NDArray[np.float64]
Validity = Mapping[str, NDArray[np.bool_]]


@block_cache()
def class_spectra(request: SpectraRequest, progress: Progress) -> SpectraResult:
    """Compute the spectra of the classes, and the separability of every two.

    Args:
        request: sensors and labels.
        progress: told about every tile; asked whether to stop.

    Returns:
        A table for each sensor, and one of separability for all sensors together.

    Raises:
        MamolError: a sentence about what is wrong with sensors or labels.
        Cancelled: when the progress says so.
    """
    noted = NotingProgress(progress)
    if not request.sensors:
        raise SensorError(message("There is no sensor. Add one and tick it."))
    wanted = CheckLabelsRequest(
        request.sensors, request.labels, request.classes, choices=choices_of(request.choices, "")
    )
    with open_labelled(request) as stack:
        joined = read_layers(layers_to_check(wanted), stack.grid, noted.warn, noted)
        chosen = chosen_labels(joined, wanted, stack.grid, noted.warn)
        drawn = draw_pixels(number_places(chosen.labels, chosen.units), 0, OF_PLACE)
        values, valid, seen, rows, columns = _read(stack, drawn, noted)
        names = {
            name: tuple(one or str(number) for number, one in enumerate(stack.band_names[name], 1))
            for name in stack.names
        }
        for name, days in stack.days.items():
            values[name], names[name] = by_band_and_day(values[name], seen[name], days, names[name])
            noted.warn(
                message(
                    "The spectra of '{name}', a series, go over its dates, band after band. Where a pixel has no data "
                    "on a date, its value lies on a line between the dates before and after.",
                    name=name,
                )
            )
        classes = class_indexes(chosen.labels[rows, columns].astype(np.int64), chosen.classes)
        found = []
        for name in stack.names:
            reading, there = stack.readings[name], valid[name]
            own, indexes = values[name][there], classes[there]
            scores = _scores(own) if len(own) else own
            found.append(
                SensorSpectra(
                    name,
                    names[name],
                    () if name in stack.days else tuple(reading.wavelengths),
                    tuple(_spectra(own, indexes, chosen.classes)),
                    _pairs(scores, indexes, chosen.classes),
                )
            )
        together = np.logical_and.reduce(list(valid.values()))
        if len(stack.names) > 1 and together.any():
            scores = np.concatenate([_scores(values[name][together]) for name in stack.names], axis=1)
            found.append(SensorSpectra("", (), (), (), _pairs(_scores(scores), classes[together], chosen.classes)))
    if not any(one.classes for one in found):
        raise LabelError(
            message("The labels lie where the sensors have no data. Check the no-data values of the sensors.")
        )
    progress.report(1.0, message("done"))
    return SpectraResult(tuple(found), tuple(noted.warnings))


def jeffries_matusita(first: Values, second: Values) -> float:
    """Compute the Jeffries-Matusita distance of two classes that are taken for normal (Richards 2013, section 10.5).

    Args:
        first: (n, D), pixels of one class.
        second: (m, D), pixels of the other.

    Returns:
        2 (1 - exp(-B)) with the Bhattacharyya distance B: 0 to 2; NaN with fewer than five pixels of one.
    """
    if min(len(first), len(second)) < LEAST_PIXELS:
        return math.nan
    dimensions = max(1, min(first.shape[1], len(first) - 2, len(second) - 2))
    first, second = first[:, :dimensions], second[:, :dimensions]
    ridge = RIDGE * np.eye(dimensions)
    covariances = [np.cov(one, rowvar=False).reshape(dimensions, dimensions) + ridge for one in (first, second)]
    middle = (covariances[0] + covariances[1]) / 2
    apart = first.mean(0) - second.mean(0)
    logs = [np.linalg.slogdet(one)[1] for one in (middle, *covariances)]
    bhattacharyya = apart @ np.linalg.solve(middle, apart) / 8 + (logs[0] - (logs[1] + logs[2]) / 2) / 2
    return float(2 * (1 - math.exp(-max(0.0, float(bhattacharyya)))))


def _read(
    stack: SensorStack, drawn: NDArray[np.bool_], progress: Progress
) -> tuple[dict[str, Values], Validity, Validity, NDArray[np.int64], NDArray[np.int64]]:
    """Read the drawn pixels of each sensor, and where they lie.

    Returns:
        Values (N, bands), of a series (N, T bands); where they are valid, (N,); of each series which dates are seen,
        (N, T); rows and columns.
    """
    windows = [window for window in tiles(stack.grid.whole, _TILE) if drawn[window.toslices()].any()]
    values: dict[str, list[NDArray[np.float32]]] = {name: [] for name in stack.names}
    valid: dict[str, list[NDArray[np.bool_]]] = {name: [] for name in stack.names}
    seen: dict[str, list[NDArray[np.bool_]]] = {name: [] for name in stack.days}
    rows, columns = [], []
    for number, window in enumerate(windows):
        progress.check()
        progress.report(number / len(windows), message("reading labelled pixels"))
        y, x = np.nonzero(drawn[window.toslices()])
        rows.append(y + int(window.row_off))
        columns.append(x + int(window.col_off))
        for name in stack.names:
            block = stack.read(name, window)
            values[name].append(block.values[:, y, x].T)
            valid[name].append(block.valid[y, x])
            if block.seen is not None:
                seen[name].append(block.seen[:, y, x].T)
    return (
        {name: np.concatenate(parts).astype(np.float64) for name, parts in values.items()},
        {name: np.concatenate(parts) for name, parts in valid.items()},
        {name: np.concatenate(parts) for name, parts in seen.items()},
        np.concatenate(rows),
        np.concatenate(columns),
    )


def _scores(values: Values) -> Values:
    """Return (N, D) standardised components of pixels (N, bands)."""
    mean, basis = standardisation(values.astype(np.float32))
    scores: Values = (values - mean.numpy()) @ basis.numpy().astype(np.float64)
    return scores[:, :MOST_DIMENSIONS]


def _spectra(values: Values, indexes: NDArray[np.int64], classes: tuple[ClassEntry, ...]) -> list[ClassSpectrum]:
    found = []
    for index, entry in enumerate(classes):
        own = values[indexes == index]
        if len(own):
            found.append(ClassSpectrum(entry, len(own), tuple(own.mean(0).tolist()), tuple(own.std(0).tolist())))
    return found


def _pairs(scores: Values, indexes: NDArray[np.int64], classes: tuple[ClassEntry, ...]) -> tuple[Separability, ...]:
    own = [scores[indexes == index] for index in range(len(classes))]
    pairs = [
        Separability(classes[one].name, classes[other].name, jeffries_matusita(own[one], own[other]))
        for one, other in itertools.combinations(range(len(classes)), 2)
    ]
    return tuple(sorted(pairs, key=lambda pair: math.inf if math.isnan(pair.distance) else pair.distance))
