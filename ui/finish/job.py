"""Finishing as a worker thread does it: after Classify in the same run, or of a map that exists."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from ...core import api
from ...core.contracts.classify import ClassifyRequest, ClassifyResult
from ...core.contracts.finish import FinishRequest, FinishResult
from ...core.errors import Cancelled, MamolError
from ...core.progress import PartOfProgress, Progress
from ..language.words import tr
from ..sources.labels import LabelSource

CLASSIFY_SHARE = 0.8
"""Part of the progress that belongs to Classify."""


@dataclass(frozen=True)
class ClassifiedAndFinished:
    """What a run of both gave.

    Attributes:
        classified: what Classify gave.
        finished: the finished map; None where finishing failed or was cancelled, which ``warnings`` say.
        warnings: of both.
    """

    classified: ClassifyResult
    finished: FinishResult | None
    warnings: tuple[str, ...]


def with_finishing(
    classify: Callable[[ClassifyRequest, Progress], ClassifyResult], finish: FinishRequest
) -> Callable[[ClassifyRequest, Progress], ClassifiedAndFinished]:
    """Return a job that classifies and then finishes the class map.

    The maps of Classify stay where finishing fails: they are whole, and it can be done again.
    """

    def run(request: ClassifyRequest, progress: Progress) -> ClassifiedAndFinished:
        classified = classify(request, PartOfProgress(progress, 0.0, CLASSIFY_SHARE))
        try:
            finished = api.finish(finish, PartOfProgress(progress, CLASSIFY_SHARE, 1.0, "finishing"))
        except MamolError as error:
            told = tr("The maps were made, but the class map was not finished. {error}", error=error)
            return ClassifiedAndFinished(classified, None, (told, *classified.warnings))
        except Cancelled:
            told = tr("The maps were made; finishing the class map was cancelled.")
            return ClassifiedAndFinished(classified, None, (told, *classified.warnings))
        return ClassifiedAndFinished(classified, finished, (*classified.warnings, *finished.warnings))

    return run


@dataclass(frozen=True)
class FinishQuestion:
    """What the main thread knows of finishing a map that exists.

    Attributes:
        request: without the classes of the map.
        classes: the class map's layer.
        notes: what is to be told besides the job's own warnings.
    """

    request: FinishRequest
    classes: LabelSource
    notes: tuple[str, ...] = ()


def run_finish(asked: FinishQuestion, progress: Progress) -> FinishResult:
    """Read the classes and finish the map (worker thread)."""
    _, known = asked.classes.read(progress=progress)
    result = api.finish(replace(asked.request, map_classes=known), progress)
    return replace(result, warnings=(*asked.notes, *result.warnings))
