"""A job about labels in each of several scenes: what is asked of each, and what is told of all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from ..contracts.cleaning import CheckLabelsRequest, choices_of
from ..contracts.spectra import SpectraRequest
from ..contracts.train import TrainRequest
from ..errors import LabelError, MamolError, RasterError, SensorError
from ..progress import NotingProgress, PartOfProgress, Progress, Unwarned
from ..training.scene_requests import check_scenes, scenes_of, told_of_strange_choices
from ..training.scenes import about

Request = TypeVar("Request", CheckLabelsRequest, SpectraRequest)
Found = TypeVar("Found")


def as_training(request: CheckLabelsRequest | SpectraRequest) -> TrainRequest:
    """Return the training that a request looks at the labels of, with its scenes."""
    return TrainRequest(
        request.sensors, request.labels, "", request.classes, scenes=request.scenes, scene_name=request.scene_name
    )


def scene_parts(request: Request, check: Callable[[Request], None], progress: Progress) -> list[tuple[str, Request]]:
    """Check and return name and request of each scene, as if it were the only one; a single scene has no name.

    Args:
        request: what was asked.
        check: refuses what is wrong in one scene.
        progress: told of choices about scenes that are not there.

    Raises:
        MamolError: the scenes cannot be trained on together, or one of them was refused; its name is then said.
    """
    training = as_training(request)
    check_scenes(training)
    scenes = scenes_of(training)
    for sentence in told_of_strange_choices(request.choices, [scene.name for scene in scenes]):
        progress.warn(sentence)
    found = []
    for number, scene in enumerate(scenes):
        names = (scene.name,) if number else ("", scene.name)
        own = replace(
            request,
            sensors=scene.sensors,
            labels=scene.labels,
            classes=scene.classes,
            choices=choices_of(request.choices, *names),
            scenes=(),
        )
        try:
            check(own)
        except MamolError as error:
            raise type(error)(about(scene.name, str(error)) if request.scenes else str(error)) from error
        found.append((scene.name if request.scenes else "", own))
    return found


def in_each_scene(
    parts: Sequence[tuple[str, Request]],
    job: Callable[[Request, Progress], Found],
    left_out: Callable[[str], str],
    progress: Progress,
) -> tuple[list[tuple[int, Found]], list[str]]:
    """Do a job in each scene; labels of one of several that cannot be used are told of, and do not stop the others.

    Args:
        parts: name and request of each scene, as :func:`scene_parts` returns them.
        job: what is done in each.
        left_out: returns what is said of a scene whose labels cannot be used, from the sentence about it.
        progress: of the whole; of several scenes it is told nothing but how far it is.

    Returns:
        What was found in each scene, with its number; and what is to be told, scenes that were left out first.

    Raises:
        MamolError: rasters of a scene cannot be used, or the labels of no scene can.
        Cancelled: when the progress says so.
    """
    if len(parts) == 1:
        return [(0, job(parts[0][1], progress))], []
    found: list[tuple[int, Found]] = []
    failed: list[str] = []
    told: list[str] = []
    for number, (name, own) in enumerate(parts):
        part = PartOfProgress(progress, number / len(parts), (number + 1) / len(parts), name)
        noted = NotingProgress(Unwarned(part))
        try:
            found.append((number, job(own, noted)))
        except LabelError as error:
            failed.append(about(name, str(error)))
            continue
        except (RasterError, SensorError) as error:
            raise type(error)(about(name, str(error))) from error
        told += [about(name, sentence) for sentence in noted.warnings]
    if not found:
        raise LabelError(failed[0])
    return found, [*map(left_out, failed), *told]
