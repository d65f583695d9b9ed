"""Flips: which class a pixel has with all sensors, and which one without one of them."""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from tempfile import TemporaryFile
from types import TracebackType

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from ..contracts.labels import ClassEntry
from ..contracts.what_if import NO_CLASS_NAME
from ..errors import OutputError
from ..inference.subset_engine import NO_CLASS
from ..message import message
from ..palette import change_colour

MOST_FLIPS = 2**16 - 2
"""That have a value of their own, in a raster of 16 bits; rarer ones share the next."""
OTHERS_NAME = message("other changes")

Codes = NDArray[np.uint32]


def flip_codes(before: NDArray[np.int32], after: NDArray[np.int32], classes: int) -> Codes:
    """Number the flips by their two classes.

    Args:
        before: index of the class, 0 to K - 1, or ``NO_CLASS``; any shape.
        after: the same, of the other map; the same shape.
        classes: K, at most 65535.

    Returns:
        before (K + 1) + after + 1, where after is K for no class; 0 where nothing changes or
        there was no class before.
    """
    target = np.where(after == NO_CLASS, classes, after)
    codes = before.astype(np.int64) * (classes + 1) + target + 1
    return np.where((before == NO_CLASS) | (before == after), 0, codes).astype(np.uint32)


class FlipLegend:
    """The values of the flips that occur: from 1, without gaps, the commonest first.

    Args:
        counts: pixels by the number of :func:`flip_codes`.
        classes: the classes, in the order of their indexes.
        most: flips that get a value of their own.

    Attributes:
        entries: names ("Corn → Soybean") and colours by value; the colours of common ones differ most.
        warnings: sentences the analyst should read.
    """

    def __init__(self, counts: Counter[int], classes: Sequence[ClassEntry], most: int = MOST_FLIPS) -> None:
        order = sorted(counts, key=lambda code: (-counts[code], code))
        places = np.minimum(np.arange(1, len(order) + 1), most + 1).astype(np.uint16)
        by_code = np.argsort(np.array(order, dtype=np.uint32))
        # No flip, 0, stays 0.
        self._codes = np.concatenate([np.zeros(1, np.uint32), np.array(order, dtype=np.uint32)[by_code]])
        self._places = np.concatenate([np.zeros(1, np.uint16), places[by_code]])
        names = [entry.name for entry in classes] + [NO_CLASS_NAME]
        texts = [" → ".join(names[part] for part in divmod(code - 1, len(names))) for code in order[:most]]
        self.warnings: tuple[str, ...] = ()
        if len(order) > most:
            texts.append(OTHERS_NAME)
            pixels = sum(counts[code] for code in order[most:])
            self.warnings = (
                message(
                    "{order:,} kinds of change occur; the {most:,} most common have a value each in the map of flips, "
                    "the others ({pixels:,} pixels) share the value {most_2}.",
                    order=len(order),
                    most=most,
                    pixels=pixels,
                    most_2=most + 1,
                ),
            )
        self.entries = tuple(ClassEntry(value, text, change_colour(value)) for value, text in enumerate(texts, 1))

    def values(self, codes: Codes) -> NDArray[np.uint16]:
        """Replace each number of :func:`flip_codes` by its value in the map; any shape."""
        return self._places[np.searchsorted(self._codes, codes)]


class FlipStore:
    """Keeps the flips of every sensor that may be the one to show, until it is known which one is.

    They lie in a temporary file, for they are as large as the scene. A context manager: the file is
    gone when it is left.

    Args:
        sensors: how many sensors' flips are kept.

    Attributes:
        counts: of each sensor's flips, pixels by number.

    Raises:
        OutputError: the disk for temporary files is full, here and while flips are added.
    """

    def __init__(self, sensors: int) -> None:
        self.counts = [Counter[int]() for _ in range(sensors)]
        self._blocks: list[tuple[Window, list[int]]] = []
        with _using_the_disk():
            self._stream = TemporaryFile(prefix="mamol-")  # noqa: SIM115 (closed in __exit__)

    def __enter__(self) -> FlipStore:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        # What could not be written is thrown away with the rest.
        with suppress(OSError):
            self._stream.close()

    def add(self, codes: Codes, window: Window) -> None:
        """Keep a part.

        Args:
            codes: (sensors, height, width).
            window: where it lies.
        """
        places = []
        with _using_the_disk():
            for counts, band in zip(self.counts, codes):
                values, pixels = np.unique(band[band > 0], return_counts=True)
                counts.update(dict(zip(values.tolist(), pixels.tolist())))
                places.append(self._stream.tell())
                self._stream.write(zlib.compress(band.tobytes(), level=1))
        self._blocks.append((window, [*places, self._stream.tell()]))

    def read(self, sensor: int) -> Iterator[tuple[Window, Codes]]:
        """Return one sensor's flips part by part, (1, height, width), as they were added."""
        for window, places in self._blocks:
            with _using_the_disk():
                self._stream.seek(places[sensor])
                packed = self._stream.read(places[sensor + 1] - places[sensor])
            codes = np.frombuffer(zlib.decompress(packed), dtype=np.uint32)
            yield window, codes.reshape(1, int(window.height), int(window.width))


@contextmanager
def _using_the_disk() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise OutputError(
            message(
                "The flips could not be stored: the disk for temporary files is full. Free some space, or leave the "
                "flips out."
            )
        ) from error
