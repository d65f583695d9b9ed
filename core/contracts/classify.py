"""What Classify is asked, and what it returns: frozen, plain data (file paths and tables)."""

from __future__ import annotations

import math
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from .labels import ClassEntry
from .outputs import Output
from .run_record import RunRecord, source_stamps
from .sensors import Cover, Extent, PixelWindow, SensorSource


class ValueMatching(str, Enum):
    """Whether values are brought to those of training.

    UNITS undoes a unit or an offset that is recognised; STATISTICS then lays a line through each band's quantiles.
    """

    OFF = "off"
    UNITS = "units"
    STATISTICS = "statistics"


@dataclass(frozen=True)
class ClassifyRequest:
    """Classify with the sensors at hand.

    Attributes:
        model_path: the model file.
        sensors: those present; the model's others are absent.
        outputs: what to write where; at least one, each kind at most once.
        extent: the part to classify; None is the ground of ``cover``.
        reference: name of the sensor whose pixels are used where they have the right size, or None for the model's
            first; with models that do not know their pixels, None is the first given.
        device: "auto", "cpu", "cuda" or "mps".
        window: in pixels, the part to classify, instead of ``extent``; bit for bit what the whole's maps hold there.
        cloud_optimized: whether the outputs are to be cloud-optimized GeoTIFFs.
        memory_limit: bytes the job may hold for what it has in hand; None goes by what is free.
        cover: which ground is mapped where the sensors do not cover the same and no extent is given.
        pixel_size: edge of a pixel in metres; None is the size the model was trained on.
        coverage: how often, 0 to 1, a pixel's set of classes is to hold the right one.
        values: whether to bring the sensors' values to those the model was trained on.
        level: the level of the model's class table to map, where it has groups: 0 is the classes of the labels, 1 the
            finest groups; None is what the model has learnt. Probabilities are summed over a group.
        is_view: whether the extent is what a map shows, so that it is no wonder that it reaches beyond the sensors.
    """

    model_path: str
    sensors: tuple[SensorSource, ...]
    outputs: tuple[Output, ...]
    extent: Extent | None = None
    reference: str | None = None
    device: str = "auto"
    window: PixelWindow | None = None
    cloud_optimized: bool = False
    memory_limit: int | None = None
    cover: Cover = Cover.UNION
    pixel_size: float | None = None
    coverage: float = 0.9
    values: ValueMatching = ValueMatching.OFF
    level: int | None = None
    is_view: bool = False


@dataclass(frozen=True)
class ClassifyResult:
    """A classified scene.

    Attributes:
        outputs: the rasters written, in the order asked for.
        model_name: the model's name.
        classes: the classes of the maps, the model's or their groups, for styling.
        sensors_used: names of the sensors that were given.
        sensors_absent: names of the model's other sensors.
        expert_names: names of the bands of the expert-shares raster.
        pattern_names: legend of the pattern raster, by its value ("AVIRIS A + AVIRIS C").
        class_pixels: pixel count by class value.
        pattern_pixels: pixel count by pattern value; 0 is "no sensor at all".
        mean_confidence: over valid pixels, 0 to 1; NaN when there is none.
        pixels: pixels in the extent.
        valid_pixels: pixels with at least one sensor.
        seconds: time of the whole job.
        device: where it ran, for people.
        warnings: sentences the analyst should read.
        run: what the maps were made from, for questions about them; None where it is not known.
        expert_peaks: the largest share of each expert, 0 to 1; empty where shares were not measured.
        outside_share: share, 0 to 1, of the valid pixels that are unlike all training pixels; NaN where the model does
            not know them.
        outside_is_sampled: whether that was found on some of the pixels.
        dates: the most dates of a series at hand; 0 without a series.
    """

    outputs: tuple[Output, ...]
    model_name: str
    classes: tuple[ClassEntry, ...]
    sensors_used: tuple[str, ...]
    sensors_absent: tuple[str, ...]
    expert_names: tuple[str, ...]
    pattern_names: Mapping[int, str]
    class_pixels: Mapping[int, int]
    pattern_pixels: Mapping[int, int]
    mean_confidence: float
    pixels: int
    valid_pixels: int
    seconds: float
    device: str
    warnings: tuple[str, ...] = ()
    run: RunRecord | None = None
    expert_peaks: tuple[float, ...] = ()
    outside_share: float = math.nan
    outside_is_sampled: bool = False
    dates: int = 0


def record_run(request: ClassifyRequest, model_sha256: str, date: str) -> RunRecord:
    """Write down what a run is about to read.

    Args:
        request: what Classify was asked.
        model_sha256: the model's digest.
        date: ISO 8601, UTC.
    """
    return RunRecord(
        key=secrets.token_hex(8),
        date=date,
        model_path=request.model_path,
        model_sha256=model_sha256,
        sensors=request.sensors,
        stamps=source_stamps(request.sensors),
        reference=request.reference,
        extent=request.extent,
        window=request.window,
        cover=request.cover,
        pixel_size=request.pixel_size,
        level=request.level,
    )
