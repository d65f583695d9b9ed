"""The study's section on confidence: how sure the one model is of ground it has not seen, and how often right."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from .cells import Record, scenes_of
from .tables import table

NOTE = """MaMOL on the test pixels, per cent. Its temperatures, one for each number of sensors, were fitted on
validation pixels; the test ground had no say."""
_FIGURES = ["OA", "mean confidence", "difference", "calibration error"]


def confidence_section(records: Sequence[Record]) -> str:
    """Compare confidence and accuracy, by scene and by number of sensors; "" where no record has a confidence."""
    records = [one for one in records if one.get("calibration")]
    if not records:
        return ""
    scenes = {scene: [one for one in records if one["set"] == scene] for scene in scenes_of(records)}
    figures = {scene: (_mean(own, whole=True), _mean(own, whole=False)) for scene, own in scenes.items()}
    rows = [[scene, *_cells(whole), *_cells(every)] for scene, (whole, every) in figures.items()]
    header = ["scene", *(f"{name}, all sensors" for name in _FIGURES), *(f"{name}, mean" for name in _FIGURES)]
    units = [scene for scene, own in scenes.items() if (own[0].get("ground") or {}).get("kind") != "blocks"]
    sentences = [_sentence("all scenes", list(figures.values()))]
    if 0 < len(units) < len(figures):
        sentences.append(_sentence("scenes divided by fields or patches", [figures[scene] for scene in units]))
    by_count = _by_count(records)
    return "\n\n".join([NOTE, "\n".join(sentences), table(header, rows), "By number of sensors:", by_count])


def _values(one: Record, whole: bool) -> Iterator[list[float]]:
    """Go through accuracy, confidence and calibration error of the patterns: the one of all sensors, or every one."""
    for pattern, (confidence, error) in one["calibration"].items():
        if not whole or int(pattern) == 2 ** len(one["sensors"]) - 1:
            yield [one["patterns"][pattern][0], confidence, error]


def _mean(records: Sequence[Record], whole: bool) -> NDArray[np.float64]:
    """Average over patterns, then over seeds."""
    return np.asarray(100 * np.mean([np.mean(list(_values(one, whole)), axis=0) for one in records], axis=0))


def _cells(values: NDArray[np.float64]) -> list[str]:
    accuracy, confidence, error = values
    return [f"{accuracy:.1f}", f"{confidence:.1f}", f"{confidence - accuracy:+.1f}", f"{error:.1f}"]


def _sentence(name: str, figures: Sequence[tuple[NDArray[np.float64], NDArray[np.float64]]]) -> str:
    whole, every = (np.array([one[place] for one in figures]) for place in (0, 1))
    gaps = [one[:, 1] - one[:, 0] for one in (whole, every)]
    return (
        f"- Confidence less accuracy, mean over {len(figures)} {name}: {gaps[0].mean():+.1f} points with all sensors, "
        f"{gaps[1].mean():+.1f} over all patterns (without its sign {abs(gaps[0]).mean():.1f} and "
        f"{abs(gaps[1]).mean():.1f}); calibration error {whole[:, 2].mean():.1f} and {every[:, 2].mean():.1f}."
    )


def _by_count(records: Sequence[Record]) -> str:
    cells: dict[tuple[int, int], list[list[float]]] = defaultdict(list)
    for one in records:
        for pattern, values in one["calibration"].items():
            cells[len(one["sensors"]), int(pattern).bit_count()].append([one["patterns"][pattern][0], *values])
    rows = [
        [f"{present} of {sensors}", *_cells(100 * np.mean(values, axis=0)), str(len(values))]
        for (sensors, present), values in sorted(cells.items())
    ]
    return table(["sensors present", *_FIGURES, "cells and seeds"], rows)
