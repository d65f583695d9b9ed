"""Mean and spread of each class in each sensor, and how well every two classes can be told from one another."""

from __future__ import annotations

import itertools
import math

import numpy as np
from numpy.typing import NDArray

from ..contracts.labels import ClassEntry
from ..contracts.spectra import (
    ClassSpectrum,
    SceneSpectra,
    SensorSpectra,
    Separability,
    SpectraRequest,
    SpectraResult,
)
from ..errors import SensorError
from ..message import message
from ..progress import NotingProgress, Progress
from ..raster.source.block_cache import block_cache
from ..training.statistics import standardisation
from .class_pixels import ClassPixels, Values, coloured_like, pooled
from .scene_by_scene import as_training, in_each_scene, scene_parts
from .scene_spectra import SceneReader, classes_of_some

LEAST_PIXELS = 5
MOST_DIMENSIONS = 16
RIDGE = 1e-3
"""Added to variances, of components of variance 1: classes of few pixels have none in some direction."""


@block_cache()
def class_spectra(request: SpectraRequest, progress: Progress) -> SpectraResult:
    """Compute the spectra of the classes, and the separability of every two.

    The pixels of several scenes are pooled, and each scene is shown by itself as well.

    Args:
        request: sensors and labels, of one scene or more.
        progress: told about every tile; asked whether to stop.

    Returns:
        A table for each sensor, and one of separability for all sensors together.

    Raises:
        MamolError: a sentence about what is wrong with sensors or labels.
        Cancelled: when the progress says so.
    """
    noted = NotingProgress(progress)
    parts = scene_parts(request, _check, noted)
    reader = SceneReader([name for name, _ in parts], as_training(request))
    found, told = in_each_scene(parts, reader.read, _not_shown, noted)
    for sentence in (*told[: len(parts) - len(found)], *reader.differences(), *told[len(parts) - len(found) :]):
        noted.warn(sentence)
    pixels = [one for _, one in found]
    names = [parts[number][0] for number, _ in found]
    if len(parts) > 1:
        for sentence in classes_of_some(names, pixels):
            noted.warn(sentence)
    for name in dict.fromkeys(source.name for _, own in parts for source in own.sensors if source.is_series):
        noted.warn(
            message(
                "The spectra of '{name}', a series, go over its dates, band after band. Where a pixel has no data "
                "on a date, its value lies on a line between the dates before and after.",
                name=name,
            )
        )
    together = pixels[0] if len(pixels) == 1 else pooled(pixels, reader.apart([number for number, _ in found]))
    tables = _tables(together)
    scenes = [SceneSpectra(name, _tables(coloured_like(together, one))) for name, one in zip(names, pixels)]
    progress.report(1.0, message("done"))
    return SpectraResult(tables, tuple(noted.warnings), tuple(scenes) if len(parts) > 1 else ())


def _check(request: SpectraRequest) -> None:
    if not request.sensors:
        raise SensorError(message("There is no sensor. Add one and tick it."))


def _not_shown(problem: str) -> str:
    return message("{problem} This scene is not in the spectra.", problem=problem)


def _tables(pixels: ClassPixels) -> tuple[SensorSpectra, ...]:
    """Return what each sensor shows of the classes, and all of several together."""
    found = []
    for name, values in pixels.values.items():
        there = pixels.valid[name]
        own, indexes = values[there], pixels.indexes[there]
        scores = _scores(own) if len(own) else own
        found.append(
            SensorSpectra(
                name,
                pixels.bands[name],
                pixels.wavelengths[name],
                tuple(_spectra(own, indexes, pixels.classes)),
                _pairs(scores, indexes, pixels.classes),
            )
        )
    together = np.logical_and.reduce(list(pixels.valid.values()))
    if len(pixels.values) > 1 and together.any():
        scores = np.concatenate([_scores(values[together]) for values in pixels.values.values()], axis=1)
        found.append(SensorSpectra("", (), (), (), _pairs(_scores(scores), pixels.indexes[together], pixels.classes)))
    return tuple(found)


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
