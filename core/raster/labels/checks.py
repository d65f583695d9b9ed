"""Telling classes from what only looks like them: pictures, images, ids, and nodata values that nobody declared.

Classes with too few pixels are named in ``core/training/roles.py``; how few is in ``core/contracts/limits.py``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

import numpy as np
import numpy.typing as npt
from scipy.ndimage import find_objects

from ...contracts.labels import LabelFeatures
from ...errors import LabelError
from ...message import message
from .features import features_noun
from .rasters import CodeReader, Codes

MANY_CLASSES = 100
"""From here on classes that change from pixel to pixel are taken for an image."""
MOST_CLASSES = 1000
MANY_IDS = 30
"""So many polygons, nearly each with a value of its own, are taken for ids."""
SOME_IDS = 10
_IDS_PART = 0.8
_ALIKE_PART = 0.5
_FILLED_PART = 0.4
_LEAST_PAIRS = 1000
_LARGEST_EXACT = 2**53
_LARGEST_SINGLE = 2**24
_USUAL_NODATA = {255, 65535, -1, -99, -999, -9999, -99999, 9999, 99999, -128, -32768, 32767, -(2**31), 2**31 - 1}
_LARGE_PART = 0.05
_SEVERAL = ("MultiPolygon", "MultiPoint", "MultiLineString")


class RasterChecks:
    """Checks, tile by tile, whether a raster holds classes.

    Args:
        reader: the raster.

    Raises:
        LabelError: it is a picture.
    """

    def __init__(self, reader: CodeReader) -> None:
        if reader.is_picture:
            raise LabelError(
                message(
                    "The label layer '{file_name}' is an image in red, green and blue: its values are colours, not "
                    "classes. Choose the class raster it was made from.",
                    file_name=reader.layer.file_name,
                )
            )
        self._reader = reader
        self._pairs = self._alike = 0
        self._pixels: Counter[int] = Counter()
        self._boxes: dict[int, list[int]] = {}

    def add(self, codes: Codes, found: Mapping[int, int], top: int, left: int) -> None:
        """Look at a tile.

        Args:
            codes: (height, width), NaN where unlabelled.
            found: pixels by code, up to now.
            top: the tile's first row.
            left: the tile's first column.

        Raises:
            LabelError: it is an image.
        """
        here = codes[:, 1:]
        before = codes[:, :-1]
        both = ~np.isnan(here) & ~np.isnan(before)
        self._pairs += int(np.count_nonzero(both))
        self._alike += int(np.count_nonzero(here == before))
        if len(found) > MOST_CLASSES:
            raise self._image(found)
        if len(found) > MANY_IDS:
            self._box(codes, top, left)

    def _box(self, codes: Codes, top: int, left: int) -> None:
        """Widen the box around each code."""
        given = ~np.isnan(codes)
        numbers, places, counts = np.unique(codes[given], return_inverse=True, return_counts=True)
        index = np.zeros(codes.shape, dtype=np.int32)
        index[given] = places.reshape(-1) + 1
        for number, count, (rows, columns) in zip(numbers.tolist(), counts.tolist(), find_objects(index)):
            new = [top + rows.start, left + columns.start, -top - rows.stop, -left - columns.stop]
            self._boxes[int(number)] = list(map(min, self._boxes.get(int(number), new), new))
            self._pixels[int(number)] += count

    def finish(self, found: Mapping[int, int]) -> Iterator[str]:
        """Judge all tiles, and give a sentence where codes may be ids.

        Raises:
            LabelError: it is an image.
        """
        restless = self._pairs >= _LEAST_PAIRS and self._alike < _ALIKE_PART * self._pairs
        if len(found) > MANY_CLASSES and restless:
            raise self._image(found)
        filled = [
            self._pixels[code] > _FILLED_PART * (-bottom - top) * (-right - left)
            for code, (top, left, bottom, right) in self._boxes.items()
        ]
        if len(filled) > MANY_IDS and sum(filled) > _IDS_PART * len(filled):
            yield (
                message(
                    "The label layer '{file_name}' has {found:,} values, nearly each of them in one place only. If "
                    "they are ids of fields or plots, choose the raster of classes instead.",
                    file_name=self._reader.layer.file_name,
                    found=len(found),
                )
            )

    def _image(self, found: Mapping[int, int]) -> LabelError:
        return LabelError(
            message(
                "The label layer '{file_name}' holds {found:,} or more different values: it looks like an image, an "
                "elevation model or ids, not like classes. Choose a raster of class values.",
                file_name=self._reader.layer.file_name,
                found=len(found),
            )
        )


def check_raster(reader: CodeReader) -> RasterChecks:
    """Build the checks whether a raster holds classes.

    Raises:
        LabelError: it is a picture.
    """
    return RasterChecks(reader)


def refuse_fractions(codes: npt.NDArray[np.float64], reader: CodeReader) -> None:
    """Refuse numbers that are no whole ones, or that the file cannot tell apart.

    Args:
        codes: (N,), none of them NaN.
        reader: the raster.

    Raises:
        LabelError: there is such a number.
    """
    name = reader.layer.file_name
    wrong = codes != np.rint(codes)
    if wrong.any():
        raise LabelError(
            message(
                "The label layer '{name}' has the value {codes:g}. Class values are whole numbers; fractions are "
                "measurements (an image, an elevation model). Choose a raster of class values.",
                name=name,
                codes=float(codes[wrong][0]),
            )
        )
    most = _LARGEST_SINGLE if reader.dtype == "float32" else _LARGEST_EXACT
    if codes.size and max(-codes.min(), codes.max()) > most:
        raise LabelError(
            message(
                "The label layer '{name}' holds values beyond {most:,}, which its data type cannot store exactly. "
                "Save it as 32-bit integers, or use smaller codes.",
                name=name,
                most=most,
            )
        )


def nodata_suspicions(reader: CodeReader, codes: Mapping[int, int], name: str) -> Iterator[str]:
    """Return sentences about codes that are probably no class, in a file that states no nodata value.

    Args:
        reader: the raster.
        codes: pixels by code.
        name: of the label layer.
    """
    if reader.states_nodata:
        return
    total = sum(codes.values())
    for code in sorted(_USUAL_NODATA & codes.keys()):
        if {code - 1, code + 1} & codes.keys() - {0} and codes[code] < _LARGE_PART * total:
            continue
        yield (
            message(
                "The value {code} covers {codes:.0f} % of the label layer '{name}' and is taken as a class, because "
                "the file marks no value as no data. If it means unlabelled, mark it as no data in the file.",
                code=code,
                codes=100 * codes[code] / total,
                name=name,
            )
        )


def check_features(labels: LabelFeatures, codes: Counter[int]) -> Iterator[str]:
    """Return a sentence where the classes of features may be ids.

    Args:
        labels: the features.
        codes: features by class.

    Raises:
        LabelError: they are.
    """
    total, noun = len(labels.features), features_noun(labels)
    if len(codes) <= SOME_IDS or len(codes) < _IDS_PART * total or _are_dissolved(labels):
        return
    subject = f"'{labels.field}'" if labels.field else message("The class field")
    sentence = message(
        "{subject} has {codes:,} values in {total:,} {noun} of the label layer '{labels}'",
        subject=subject,
        codes=len(codes),
        total=total,
        noun=noun,
        labels=labels.name,
    )
    if len(codes) > MANY_IDS:
        raise LabelError(
            message("{sentence}: it looks like an id, not a class. Choose the class field.", sentence=sentence)
        )
    yield (
        message(
            "{sentence}: if it is an id, choose the class field instead. The accuracy of a class with one {noun} "
            "cannot be measured.",
            sentence=sentence,
            noun=noun[:-1],
        )
    )


def _are_dissolved(labels: LabelFeatures) -> bool:
    """Return whether most features have several parts, as when all polygons of a class were merged into one."""
    several: list[bool] = [
        isinstance(geometry, Mapping) and geometry.get("type") in _SEVERAL and len(geometry["coordinates"]) > 1
        for geometry, _ in labels.features
    ]
    return bool(2 * sum(several) > len(several))
