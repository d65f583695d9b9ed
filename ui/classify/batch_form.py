"""From a list of scenes to the request core gets: files named after model and scene, none of which exists."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from ...core.contracts.classify import ClassifyRequest
from ...core.contracts.outputs import Output, OutputKind
from ...core.contracts.scenes import ClassifyBatchRequest, SceneToClassify
from ...core.contracts.sensors import SensorSource
from ...core.errors import OutputError, SensorError
from ...core.message import message
from .form import LONGEST_STEM, free_stem, output_path, plain_stem

Scene = tuple[str, tuple[SensorSource, ...]]


def build_batch_request(
    plan: ClassifyRequest,
    scenes: Sequence[Scene],
    kinds: tuple[OutputKind, ...],
    folder: str,
    taken: frozenset[str] = frozenset(),
    dates: Sequence[str] = (),
) -> ClassifyBatchRequest:
    """Turn scenes into a request.

    Args:
        plan: what holds for all scenes; its sensors and outputs are not looked at.
        scenes: name and sensors of each.
        kinds: the maps to make of each.
        folder: where to.
        taken: files that must not be written, open in the project for instance.
        dates: of each scene, as a list has them; none where they are not known.

    Raises:
        SensorError: there is no model, or no scene.
        OutputError: nothing is to be made.
    """
    if not plan.model_path:
        raise SensorError(
            message("No model is chosen. Choose a model file at the top, or train one on the Train page.")
        )
    if not scenes:
        raise SensorError(message("There is no scene to classify. List at least one."))
    if not kinds:
        raise OutputError(message("No map is ticked. Tick at least one."))
    found, used = [], set(taken)
    for place, (name, sensors) in enumerate(scenes):
        level = "" if plan.level is None else f"_level_{plan.level}"
        wanted = f"{plain_stem(Path(plan.model_path).stem)}_{plain_stem(name)}{level}"[:LONGEST_STEM]
        stem = free_stem(Path(folder), wanted, kinds, frozenset(used))
        outputs = tuple(Output(kind, str(output_path(Path(folder), stem, kind))) for kind in kinds)
        used.update(output.path for output in outputs)
        date = dates[place] if dates else ""
        found.append(SceneToClassify(name, replace(plan, sensors=sensors, outputs=outputs), date))
    return ClassifyBatchRequest(tuple(found))
