"""The classification of many scenes on a cluster, one task each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ..contracts.classify import ClassifyRequest, ClassifyResult
from ..errors import MamolError, OutputError
from ..inference.classify import classify
from ..message import message
from ..progress import Progress
from .cluster import check_workers
from .tasks import run_tasks

if TYPE_CHECKING:
    from distributed import Client


@dataclass(frozen=True)
class SceneOutcome:
    """What became of a scene: its result, or else the sentence that says what was wrong with it."""

    request: ClassifyRequest
    result: ClassifyResult | None
    problem: str | None


def classify_scenes(
    requests: Sequence[ClassifyRequest], client: Client, progress: Progress
) -> tuple[SceneOutcome, ...]:
    """Classify scenes on a cluster.

    The scenes are independent: each one's maps appear together and whole, and stay when another scene fails or
    the analyst cancels. All paths must mean the same files on every machine of the cluster.

    Args:
        requests: one for each scene; no two may write the same file.
        client: of the cluster.
        progress: told when a scene is done; asked twice a second whether to stop.

    Returns:
        What became of each, in the order of the requests.

    Raises:
        OutputError: two scenes are to write the same file.
        ClusterError: the cluster cannot be used.
        Cancelled: when the analyst stopped it; the scenes that were on leave nothing.
    """
    paths = Counter(str(Path(output.path).absolute()) for request in requests for output in request.outputs)
    twice = sorted(path for path, count in paths.items() if count > 1)
    if twice:
        raise OutputError(
            message("Two scenes would be written to '{twice}'. Give each scene a file of its own.", twice=twice[0])
        )
    if not requests:
        return ()
    for sentence in check_workers(client):
        progress.warn(sentence)
    outcomes = {}
    numbered = list(enumerate(requests))
    for (number, request), found in run_tasks(client, _classify, numbered, progress, _describe, stop_at_failure=False):
        is_result = isinstance(found, ClassifyResult)
        outcomes[number] = SceneOutcome(request, found if is_result else None, None if is_result else str(found))
    return tuple(outcomes[number] for number in range(len(requests)))


def _classify(numbered: tuple[int, ClassifyRequest], progress: Progress) -> ClassifyResult | MamolError:
    """Classify a scene; on a worker. A mistake in it is given back, so that it is not tried again."""
    try:
        return classify(numbered[1], progress)
    except MamolError as error:
        return error


def _describe(numbered: tuple[int, ClassifyRequest]) -> str:
    return message("scene {numbered}", numbered=numbered[0] + 1)
