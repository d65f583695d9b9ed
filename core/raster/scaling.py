"""By which numbers a sensor's values are scaled: those of the file's tags, or those the analyst gives."""

from __future__ import annotations

import math
from collections.abc import Sequence

from ..errors import RasterError
from .band_facts import scaling_tags
from .sensor_file import SensorFile


def scaling(
    file: SensorFile, indexes: Sequence[int], is_old: bool
) -> tuple[tuple[float, ...], tuple[float, ...], list[str]]:
    """Return the scale and the offset of each band, empty where nothing is scaled, and sentences about it.

    Args:
        file: the open file.
        indexes: numbers of the bands that are read.
        is_old: whether a model reads them that learnt from numbers as they are stored.

    Raises:
        RasterError: what the analyst gives is no usable number.
    """
    source, told = file.source, []
    tags = [scaling_tags(file.dataset, index) for index in indexes]
    broken = [index for index, tag in zip(indexes, tags) if tag is None]
    if broken and (source.scale is None or source.offset is None):
        told.append(
            f"The scale or offset in the file of sensor '{source.name}' (band {broken[0]}) is no usable number and is "
            "not applied."
        )
    pairs = [tag or (1.0, 0.0) for tag in tags]
    has_tags = any(pair != (1.0, 0.0) for pair in pairs)
    if is_old and has_tags:
        pairs = [(1.0, 0.0)] * len(pairs)
        if source.scale is None and source.offset is None:
            told.append(
                f"The file of sensor '{source.name}' has a scale and offset, which are not applied: the model is of an "
                "earlier version, which learnt from the numbers as they are stored. Train it again to have them used."
            )
    if source.scale is not None or source.offset is not None:
        given = (source.scale, source.offset)
        if source.scale == 0 or not all(number is None or math.isfinite(number) for number in given):
            raise RasterError(
                f"The scale and offset given for sensor '{source.name}' ({source.scale}, {source.offset}) are no "
                "usable numbers. Give a scale other than 0."
            )
        pairs = [
            (scale if source.scale is None else source.scale, offset if source.offset is None else source.offset)
            for scale, offset in pairs
        ]
    if all(pair == (1.0, 0.0) for pair in pairs):
        return (), (), told
    kinds = list(dict.fromkeys(pairs))
    how = f"times {kinds[0][0]:g}{_plus(kinds[0][1])}" if len(kinds) == 1 else "each band by its own"
    whose = "as its file says" if source.scale is None and source.offset is None else "as chosen"
    told.append(f"The values of sensor '{source.name}' are scaled {whose} ({how}).")
    return tuple(pair[0] for pair in pairs), tuple(pair[1] for pair in pairs), told


def _plus(offset: float) -> str:
    return "" if offset == 0 else f" plus {offset:g}" if offset > 0 else f" minus {-offset:g}"
