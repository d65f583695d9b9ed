"""How far two interpreters of one sample agree."""

from __future__ import annotations

import math
import warnings
from typing import Union

from ..contracts.agreement import Agreement, AgreementRequest
from ..contracts.assess import LabelledPoint, LabelledSample
from ..errors import AssessmentError
from ..message import message
from ..progress import NotingProgress, Progress
from ..text import counted, listed, plain
from .placing import is_labelled
from .seen_classes import number_of

_MOST_NAMED = 4
Key = Union[int, tuple[float, float]]


def agreement(request: AgreementRequest, progress: Progress) -> Agreement:
    """Compute the agreement of two interpreters: the share of points alike, and Cohen's kappa (Cohen 1960).

    Every point counts the same, whatever its stratum: the figures are of the interpreters, not of the map.

    Args:
        request: the points with the labels of both.
        progress: told of what is left out.

    Returns:
        Counts, kappa, and the points at which they differ.

    Raises:
        AssessmentError: no point was labelled by both.
    """
    from sklearn.metrics import cohen_kappa_score, confusion_matrix

    noted = NotingProgress(progress)
    firsts, seconds = _by_point(request.first, noted), _by_point(request.second, noted)
    both: list[tuple[LabelledPoint, LabelledPoint]] = []
    one_only = 0
    for key in dict.fromkeys([*firsts, *seconds]):
        one, other = firsts.get(key), seconds.get(key)
        labelled = [is_labelled(point.label) for point in (one, other) if point is not None]
        if one is not None and other is not None and all(labelled):
            both.append((one, other))
        elif any(labelled):
            one_only += 1
    if not both:
        raise AssessmentError(
            message(
                "No point of the sample '{first}' was labelled by both interpreters, so their agreement is not known. "
                "Have each of them label the same points.",
                first=request.first.name,
            )
        )
    names: dict[str, str] = {}
    for pair in both:
        for point in pair:
            name = _name(point)
            names.setdefault(plain(name), name)
    keys = sorted(names)
    seen = [plain(_name(one)) for one, _ in both], [plain(_name(other)) for _, other in both]
    same = sum(one == other for one, other in zip(*seen))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of one class only, and of a division by zero, which is NaN and told below
        kappa = float(cohen_kappa_score(*seen, labels=keys)) if len(keys) > 1 else math.nan
        matrix = confusion_matrix(*seen, labels=keys)
    if math.isnan(kappa):
        noted.warn(message("Kappa is not defined: both interpreters saw the same single class everywhere."))
    if not set(seen[0]) & set(seen[1]):
        noted.warn(
            message(
                "The interpreters have no label in common: {first}, and {second}. If one wrote names and the other "
                "values, bring them to the same before they are compared.",
                first=listed([f"'{names[key]}'" for key in sorted(set(seen[0]))], _MOST_NAMED),
                second=listed([f"'{names[key]}'" for key in sorted(set(seen[1]))], _MOST_NAMED),
            )
        )
    if one_only:
        noted.warn(
            message(
                "{points} of the sample '{first}' {was_or_were} labelled by one interpreter only and left out.",
                points=counted(one_only, "point"),
                first=request.first.name,
                was_or_were=message("was") if one_only == 1 else message("were"),
            )
        )
    differing = [one.number for (one, _), first, second in zip(both, *seen) if first != second]
    return Agreement(
        points=len(both),
        same=same,
        kappa=kappa,
        classes=tuple(names[key] for key in keys),
        matrix=tuple(tuple(row) for row in matrix.tolist()),
        differing=tuple(number for number in differing if number is not None),
        one_only=one_only,
        warnings=tuple(noted.warnings),
    )


def _name(point: LabelledPoint) -> str:
    """Return a label as text: "1.0" and 1 are the same class, as they are when a map is assessed."""
    number = None if point.label is None else number_of(point.label)
    return " ".join(str(point.label).split()) if number is None else str(number)


def _by_point(sample: LabelledSample, progress: Progress) -> dict[Key, LabelledPoint]:
    """Return the points by what they are known by; those that are there twice are told, and left out."""
    found: dict[Key, LabelledPoint] = {}
    twice: set[Key] = set()
    for point in sample.points:
        key: Key = point.number if point.number is not None else (point.x, point.y)
        if key in found:
            twice.add(key)
        found[key] = point
    if twice:
        progress.warn(
            message(
                "{points} of the sample '{sample}' {is_or_are} in it more than once and left out.",
                points=counted(len(twice), "point"),
                sample=sample.name,
                is_or_are=message("is") if len(twice) == 1 else message("are"),
            )
        )
    return {key: point for key, point in found.items() if key not in twice}
