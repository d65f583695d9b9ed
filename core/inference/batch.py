"""Several scenes classified one after another; a broken one stops no other."""

from __future__ import annotations

import time
from collections import Counter
from pathlib import Path

from ..contracts.scenes import BatchOutcome, ClassifyBatchRequest, ClassifyBatchResult
from ..errors import MamolError, OutputError, SensorError
from ..progress import PartOfProgress, Progress, Unwarned
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
        part = PartOfProgress(progress, number / count, (number + 1) / count, f"{scene.name} ({number + 1} of {count})")
        try:
            result = classify(scene.request, Unwarned(part))
        except MamolError as error:
            outcomes.append(BatchOutcome(scene.name, scene.request, None, str(error)))
            progress.warn(f"Scene '{scene.name}' failed: {error}")
        else:
            outcomes.append(BatchOutcome(scene.name, scene.request, result))
            sentences = [f"Scene '{scene.name}': {sentence}" for sentence in result.warnings]
            told += sentences
            for sentence in sentences:
                progress.warn(sentence)
    progress.report(1.0, "done")
    failed = [f"Scene '{one.name}' failed: {one.problem}" for one in outcomes if one.result is None]
    return ClassifyBatchResult(tuple(outcomes), time.monotonic() - start, (*failed, *told))


def _check(request: ClassifyBatchRequest) -> None:
    names = [scene.name.strip() for scene in request.scenes]
    if not names:
        raise SensorError("There is no scene to classify. List at least one.")
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise SensorError(f"Two scenes are called '{twice[0]}'. Give each scene a name of its own, and list it once.")
    paths = Counter(str(Path(output.path).absolute()) for scene in request.scenes for output in scene.request.outputs)
    same = sorted(path for path, number in paths.items() if number > 1)
    if same:
        raise OutputError(f"Two scenes would be written to '{same[0]}'. Give each scene a file of its own.")
    read = {
        str(Path(path).absolute()): scene.name
        for scene in request.scenes
        for source in scene.request.sensors
        for path in source.files
    }
    taken = sorted(path for path in paths if path in read)
    if taken:
        raise OutputError(
            f"'{taken[0]}' is read for scene '{read[taken[0]]}', and would be written over. Choose another folder."
        )
