"""One tile of a mosaic, classified on a worker."""

from __future__ import annotations

import json
import math
import time
from dataclasses import dataclass
from pathlib import Path

from ..contracts.classify import ClassifyRequest, ClassifyResult
from ..errors import OutputError, OutputInUseError
from ..files.replaced import output_error, write_text
from ..inference.classify import classify
from ..progress import Progress

PAUSE = 2.0
"""Seconds between two looks at a tile that another worker is writing."""


@dataclass(frozen=True)
class TileTask:
    """A tile to classify.

    Attributes:
        name: of the tile, "r0-2047_c2048-4095".
        request: its window and files.
        record: the file that is written last: where it is, the tile is whole.
    """

    name: str
    request: ClassifyRequest
    record: str


@dataclass(frozen=True)
class TileFigures:
    """Counts of a tile, as a classification's result has them; ``confidence`` is the sum over valid pixels."""

    class_pixels: dict[int, int]
    pattern_pixels: dict[int, int]
    confidence: float
    valid_pixels: int
    warnings: tuple[str, ...]
    device: str
    expert_peaks: tuple[float, ...]


def classify_tile(task: TileTask, progress: Progress) -> TileFigures:
    """Classify a tile, unless that is done already.

    A worker that was given up for lost may still be at a tile that another was given: the later one waits.

    Raises:
        MamolError: a sentence about what is wrong.
        Cancelled: when the run was stopped; the tile's files are not there then.
    """
    while True:
        done = read_figures(task.record)
        if done is not None:
            return done
        try:
            figures = _figures(classify(task.request, progress, is_part=True))
        except OutputInUseError:
            progress.check()
            time.sleep(PAUSE)
            continue
        write_text(task.record, json.dumps(vars(figures)))
        return figures


def read_figures(record: str) -> TileFigures | None:
    """Read the counts of a tile that is whole; None where it is not.

    Raises:
        OutputError: the file is there, and cannot be read or is not ours.
    """
    try:
        data = json.loads(Path(record).read_text(encoding="utf-8"))
        return TileFigures(
            {int(value): int(count) for value, count in data["class_pixels"].items()},
            {int(value): int(count) for value, count in data["pattern_pixels"].items()},
            float(data["confidence"]),
            int(data["valid_pixels"]),
            tuple(map(str, data["warnings"])),
            str(data["device"]),
            tuple(map(float, data["expert_peaks"])),
        )
    except FileNotFoundError:
        return None
    except OSError as error:
        raise output_error(record, error) from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise OutputError(f"'{Path(record).name}' is damaged. Remove the folder it lies in, and run again.") from error


def _figures(result: ClassifyResult) -> TileFigures:
    confidence = 0.0 if math.isnan(result.mean_confidence) else result.mean_confidence * result.valid_pixels
    return TileFigures(
        dict(result.class_pixels),
        dict(result.pattern_pixels),
        confidence,
        result.valid_pixels,
        result.warnings if result.valid_pixels else (),
        result.device,
        result.expert_peaks,
    )
