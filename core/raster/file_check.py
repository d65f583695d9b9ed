"""What the files of open sensors lack for the model they are read for: bands that are empty, codes it does not know."""

from __future__ import annotations

from collections import Counter

import numpy as np

from .categories import part_covered
from .direct_reading import DirectReader
from .grid import Grid
from .sensors import SensorStack
from .usable_bands import PER_AXIS, SIDE, spread_windows, survey_bands, told_costs

_MOST_CODES = 8


def lost_bands(stack: SensorStack, name: str) -> list[str]:
    """Return sentences about bands of a sensor that have no data where its other bands have.

    Raises:
        RasterError: the file cannot be read to its end.
    """
    layer, dataset, reading = stack.file_of(name)
    survey = survey_bands(layer, dataset, reading.indexes, stack.grid)
    empty = [place for place, has_data in enumerate(survey.has_data) if not has_data]
    if empty and len(empty) < len(survey.has_data):
        called = [reading.names[place] or str(reading.indexes[place]) for place in empty[:6]]
        bands = "Band" if len(empty) == 1 else "Bands"
        more = f" and {len(empty) - 6} more" if len(empty) > 6 else ""
        hold = "holds" if len(empty) == 1 else "hold"
        return [
            f"{bands} {', '.join(called)}{more} of sensor '{name}' {hold} no data here, so the sensor counts as absent "
            "everywhere. Choose a file that has what the model was trained on."
        ]
    return told_costs(name, reading.indexes, reading.names, survey.costs)


def unknown_codes(stack: SensorStack, name: str) -> list[str]:
    """Return a sentence about codes of a categorical sensor that the model does not know.

    Raises:
        RasterError: the file cannot be read to its end.
    """
    layer, dataset, reading = stack.file_of(name)
    reader = DirectReader(layer, dataset, reading.indexes, (0, 0))
    strange: Counter[float] = Counter()
    seen = 0
    for window in spread_windows(part_covered(Grid.of(dataset), stack.grid), SIDE, PER_AXIS):
        numbers, valid = reader.read_bands(window)
        codes, counts = np.unique(numbers[0][valid[0]], return_counts=True)
        seen += int(counts.sum())
        is_new = ~np.isin(codes, reading.categories)
        strange.update(dict(zip(codes[is_new].tolist(), counts[is_new].tolist())))
    if not strange:
        return []
    most = [f"{code:g}" for code, _ in strange.most_common(_MOST_CODES)]
    more = f" and {len(strange) - len(most)} more" if len(strange) > len(most) else ""
    return [
        f"{sum(strange.values()) / seen:.1%} of the pixels of sensor '{name}' have codes the model was not trained on "
        f"({', '.join(most)}{more}): there they count as none of its categories."
    ]
