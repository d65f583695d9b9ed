"""Several scenes classified one after another; a broken one stops no other."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from ..contracts.classify import ClassifyRequest
from ..contracts.scenes import BatchOutcome, ClassifyBatchRequest, ClassifyBatchResult
from ..errors import MamolError, OutputError, SensorError
from ..message import message
from ..model.header import read_spec
from ..progress import NotingProgress, PartOfProgress, Progress, Unwarned
from ..raster.series_sensor import lack_dates, with_dates_found
from .classify import classify


def classify_batch(request: ClassifyBatchRequest, progress: Progress) -> ClassifyBatchResult:
    """Classify several scenes.

    Each scene's maps appear together and whole when it is done, and stay when another one fails or the analyst cancels.

    Args:
        request: the scenes.
        progress: told about every tile of every scene; asked whether to stop.

    Returns:
        What became of each scene.

    Raises:
        SensorError: there is no scene, or two share a name.
        OutputError: two scenes are to write the same file.
        Cancelled: when the analyst stopped it; the scene that was on, and those after it, leave nothing.
    """
    start = time.monotonic()
    _check(request)
    outcomes, told = [], []
    count = len(request.scenes)
    for number, scene in enumerate(request.scenes):
        progress.check()
        part = PartOfProgress(
            progress,
            number / count,
            (number + 1) / count,
            message("{scene} ({number} of {count})", scene=scene.name, number=number + 1, count=count),
        )
        asked = scene.request
        try:
            asked, about_dates = _with_dates(asked, scene.date, part)
            result = classify(asked, Unwarned(part))
        except MamolError as error:
            outcomes.append(BatchOutcome(scene.name, asked, None, str(error)))
            progress.warn(message("Scene '{scene}' failed: {error}", scene=scene.name, error=error))
        else:
            outcomes.append(BatchOutcome(scene.name, asked, result))
            sentences = [
                message("Scene '{scene}': {sentence}", scene=scene.name, sentence=sentence)
                for sentence in (*about_dates, *result.warnings)
            ]
            told += sentences
            for sentence in sentences:
                progress.warn(sentence)
    progress.report(1.0, message("done"))
    failed = [
        message("Scene '{one}' failed: {problem}", one=one.name, problem=one.problem)
        for one in outcomes
        if one.result is None
    ]
    return ClassifyBatchResult(tuple(outcomes), time.monotonic() - start, (*failed, *told))


def _with_dates(request: ClassifyRequest, day: str, progress: Progress) -> tuple[ClassifyRequest, Sequence[str]]:
    """Find the dates of series that the list of scenes does not give, and of rasters that the model knows as series."""
    series = [sensor.name for sensor in read_spec(request.model_path).sensors if sensor.is_series]
    if not lack_dates(request.sensors, series):
        return request, ()
    noted = NotingProgress(Unwarned(progress))
    return replace(request, sensors=with_dates_found(request.sensors, series, noted, day)), noted.warnings


def _check(request: ClassifyBatchRequest) -> None:
    names = [scene.name.strip() for scene in request.scenes]
    if not names:
        raise SensorError(message("There is no scene to classify. List at least one."))
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise SensorError(
            message(
                "Two scenes are called '{twice}'. Give each scene a name of its own, and list it once.", twice=twice[0]
            )
        )
    paths = Counter(str(Path(output.path).absolute()) for scene in request.scenes for output in scene.request.outputs)
    same = sorted(path for path, number in paths.items() if number > 1)
    if same:
        raise OutputError(
            message("Two scenes would be written to '{same}'. Give each scene a file of its own.", same=same[0])
        )
    read = {
        str(Path(path).absolute()): scene.name
        for scene in request.scenes
        for source in scene.request.sensors
        for path in source.files
    }
    taken = sorted(path for path in paths if path in read)
    if taken:
        raise OutputError(
            message(
                "'{taken}' is read for scene '{read}', and would be written over. Choose another folder.",
                taken=taken[0],
                read=read[taken[0]],
            )
        )
