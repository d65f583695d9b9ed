"""The job that looks for labels that may be wrong: sensors and labels in, a list of places to look at out."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace

from ..contracts.cleaning import CheckLabelsRequest, CheckLabelsResult, CleaningEffect
from ..contracts.labels import ClassEntry, LabelRaster
from ..contracts.limits import MOST_SENSORS
from ..device import limited_threads
from ..errors import LabelError, SensorError
from ..files.names import FileKind
from ..files.replaced import ReplacedFiles
from ..message import message
from ..progress import NotingProgress, Progress
from ..raster.labels.layers import joint_value, label_files, shows
from ..raster.source.block_cache import block_cache
from .choice_file import write_places
from .one_scene import Checked, check_scene, layers_to_check
from .scene_by_scene import in_each_scene, scene_parts


@block_cache()
def check_labels(request: CheckLabelsRequest, progress: Progress) -> CheckLabelsResult:
    """Look for labels that may be wrong.

    A labelled place (a polygon, a point, a patch of a raster) is suspicious where a forest that did not learn its
    ground unit contradicts most of it, where its values are far from all other places of its class, where it is small
    and lies inside another class, where its edge alone is contradicted, or where labels of different classes overlap.
    The labels of each of several scenes are compared among themselves.

    Args:
        request: sensors, labels, and what was decided before.
        progress: told what is going on; asked whether to stop.

    Returns:
        The suspicious places, and what choices do to the accuracy of a forest on ground that they left alone.

    Raises:
        MamolError: a sentence about what is wrong with sensors, labels, choices or target.
        Cancelled: when the analyst stopped it; nothing is written.
    """
    start = time.monotonic()
    noted = NotingProgress(progress)
    parts = scene_parts(replace(request, output=None), _check, noted)
    sources = [path for _, part in parts for sensor in part.sensors for path in sensor.files]
    sources += [path for _, part in parts for path in label_files(layers_to_check(part))]
    with ReplacedFiles(sources, noted.warn) as files, limited_threads():
        part = files.add(request.output, FileKind.POINTS) if request.output else None
        checked = _checked(parts, noted)
        found = sorted((place for one in checked for place in one.places), key=lambda one: -one.score)
        listed_places = tuple(found[: request.most])
        many = sum(one.suspicious for one in checked)
        if many > len(listed_places):
            noted.warn(
                message(
                    "{many:,} places are suspicious; the {listed_places:,} most suspicious are listed. Decide about "
                    "these, and check again.",
                    many=many,
                    listed_places=len(listed_places),
                )
            )
        noted.check()
        if part is not None:
            write_places(part, str(request.output), checked[0].crs, listed_places)
            files.commit()
    progress.report(1.0, message("labels checked"))
    return CheckLabelsResult(
        listed_places,
        checked[0].crs,
        _all_classes(checked),
        sum(one.labelled for one in checked),
        _mean([(one.accuracy, one.asked) for one in checked]),
        _effect([one.effect for one in checked if one.effect is not None]),
        request.output,
        time.monotonic() - start,
        tuple(noted.warnings),
    )


def _checked(parts: Sequence[tuple[str, CheckLabelsRequest]], progress: Progress) -> list[Checked]:
    """Check each scene; the labels of one of several that cannot be checked are told of, before all else."""
    found, told = in_each_scene(parts, check_scene, _not_checked, progress)
    for sentence in told:
        progress.warn(sentence)
    names = [name if number else "" for number, (name, _) in enumerate(parts)]
    return [
        replace(one, places=tuple(replace(place, scene=names[number]) for place in one.places)) for number, one in found
    ]


def _not_checked(problem: str) -> str:
    return message("{problem} The labels of this scene were not checked.", problem=problem)


def _check(request: CheckLabelsRequest) -> None:
    """Refuse what cannot be checked in one scene."""
    if not 1 <= len(request.sensors) <= MOST_SENSORS:
        raise SensorError(
            message(
                "{sensors} sensors were chosen; labels are checked with 1 to {most_sensors}.",
                sensors=len(request.sensors),
                most_sensors=MOST_SENSORS,
            )
        )
    if request.most < 1:
        raise LabelError(message("At least one place must be listed. Ask for 1 or more."))
    layers = layers_to_check(request)
    if not layers:
        raise LabelError(message("There are no labels. Choose at least one label layer."))
    rasters = [layer.labels for layer in layers if isinstance(layer.labels, LabelRaster)]
    for sensor in request.sensors:
        if any(shows(sensor, one) for one in rasters):
            raise LabelError(
                message(
                    "Sensor '{sensor}' is the label layer itself: labels checked with it would all seem right. Leave "
                    "that sensor out, or choose other labels.",
                    sensor=sensor.name,
                )
            )


def _all_classes(checked: Sequence[Checked]) -> tuple[ClassEntry, ...]:
    """Return the classes of all scenes, joined by their names, by value."""
    joined: dict[str, ClassEntry] = {}
    for one in checked:
        for entry in one.classes:
            joint_value(entry, joined)
    return tuple(sorted(joined.values(), key=lambda entry: entry.value))


def _mean(figures: Sequence[tuple[float, int]]) -> float:
    """Compute the mean of accuracies over the pixels each was measured on; NaN where there are none."""
    measured = [(figure, pixels) for figure, pixels in figures if pixels]
    if len(measured) == 1:
        return measured[0][0]
    total = sum(pixels for _, pixels in measured)
    return sum(figure * pixels for figure, pixels in measured) / total if total else float("nan")


def _effect(effects: Sequence[CleaningEffect]) -> CleaningEffect | None:
    """Return what choices change in all scenes together; None where nothing was measured."""
    if not effects:
        return None
    return CleaningEffect(
        _mean([(one.before, one.pixels) for one in effects]),
        _mean([(one.after, one.pixels) for one in effects]),
        sum(one.pixels for one in effects),
        sum(one.excluded for one in effects),
        sum(one.relabelled for one in effects),
    )
