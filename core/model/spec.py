"""What a model file says of itself: all of Classify's knowledge but the numbers.

Plain frozen data that goes to and from JSON, without torch: the dock shows models where it is missing. Annotations are
read at run time, so they are written as Python 3.9 reads them.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Optional

from ..contracts.class_table import ClassTable
from ..contracts.labels import ClassEntry
from ..message import message
from .experts import expert_names
from .trust import ApplicabilityRecord, ClassSetRecord

SCHEMA_VERSION = 9
"""1 was without the tensor "logit_prior", which is 0 then; up to 2 all sensors had the same number of bins; up to 3 a
model did not know its pixel size, what its bands are, nor how its accuracy was measured (``schema.py``); up to 4 the
tensors "logit_prior" and "sensor_heads" were "leaning" and "votes", and the architecture said that the tokens of absent
sensors are left out; up to 5 a model had one scene, no class table, and did not say where to trust it; up to 6 no
sensor was a series; up to 7 statistics were those of all scenes together; up to 8 few dates of a series were not
doubted."""

MOST_PLAIN_BANDS, COMPONENTS = 30, 16
"""Bands up to which a sensor's bands are kept as they are, and principal components that are kept of one with more:
the neighbouring bands of a long spectrum say the same thing, a few dozen heights, ratios or dates do not."""
QUANTILES = (0.001, 0.01, 0.25, 0.5, 0.75, 0.99, 0.999)
"""Shares at which a sensor's values in training are kept."""


SERIES_BINS = 4
"""Quantile bins that each feature of a series' date is cut into."""
MOST_STEPS = 24
"""Regular days at which trees and distances see a series, at most."""


def component_count(bands: int) -> int:
    """Return how many numbers are kept of each pixel of a sensor with this many bands."""
    return bands if bands <= MOST_PLAIN_BANDS else COMPONENTS


@dataclass(frozen=True)
class TrainingGrid:
    """The pixels a model was trained on.

    Attributes:
        crs: WKT; empty where it is too long to be kept.
        pixel_width: in units of the CRS.
        pixel_height: in units of the CRS.
        metres_across: the same on the ground, in metres, in the middle of the scene.
        metres_along: the same on the ground, in metres, in the middle of the scene.
        transform: the six numbers that turn column and row into coordinates, so that a scene whose first sensor is
            missing has the same pixels; empty where not known.
        width: columns.
        height: rows.
    """

    crs: str
    pixel_width: float
    pixel_height: float
    metres_across: float
    metres_along: float
    transform: tuple[float, ...] = ()
    width: int = 0
    height: int = 0


@dataclass(frozen=True)
class SimpleModelAccuracy:
    """Overall accuracy, 0 to 1, of a simple model on the pixels that the network was measured on."""

    name: str
    overall: float


@dataclass(frozen=True)
class SceneRecord:
    """One of several scenes that a model was trained on.

    Attributes:
        name: what it is called.
        date: when it was seen, for people; empty where not known.
        sensors: names of the sensors it has.
        sources: file name of each of these.
        held_out: pixels of its held-out ground units that the model's accuracy was measured on.
        overall: overall accuracy on these, 0 to 1; None where there are none.
        left_out: overall accuracy on all its labelled pixels of a model trained without the scene; None where that was
            not tried, or could not be.
        left_out_pixels: number of these pixels.
    """

    name: str
    date: str
    sensors: tuple[str, ...]
    sources: tuple[str, ...]
    held_out: int
    overall: Optional[float] = None
    left_out: Optional[float] = None
    left_out_pixels: int = 0


@dataclass(frozen=True)
class ValidationRecord:
    """On what ground a model's accuracy was measured.

    Attributes:
        units: what the ground was divided by: "fields" (polygons, or the analyst's groups), "patches" (of one class in
            a label raster) or "blocks" (squares, which may cut through fields).
        held_out: number of units the accuracy was measured on.
        folds: number of parts that were held out in turn; 1 is one split.
        fold_accuracies: overall accuracy of each of these.
        lowest: lower end of the 95 % interval of the overall accuracy over units, 0 to 1; None where not known.
        highest: its upper end; None where not known.
        shared: share of the validation pixels whose own unit was also trained on, 0 to 1; 0 but for "blocks".
        unmeasured: names of the classes that were trained, but not measured.
        model_learnt_from: "all labels", or "the rest" where the held-out ground was kept out of the model.
        simple_models: what simpler models reach on the same pixels; empty where none was tried.
        scenes: the scenes that the model was trained on, where there were several.
    """

    units: str
    held_out: int
    folds: int
    fold_accuracies: tuple[float, ...]
    lowest: Optional[float]
    highest: Optional[float]
    shared: float
    unmeasured: tuple[str, ...]
    model_learnt_from: str
    simple_models: tuple[SimpleModelAccuracy, ...] = ()
    scenes: tuple[SceneRecord, ...] = ()


@dataclass(frozen=True)
class SensorSpec:
    """One sensor the model knows.

    Attributes:
        name: what the analyst calls it.
        bands: number of bands its raster must have.
        band_names: descriptions of the bands as they were in training; empty strings where none.
        components: number of principal components kept; equal to ``bands`` when not reduced.
        kind: "continuous", or "categorical": then a "band" is one of ``categories``, 1 where the pixel is of it.
        wavelengths: centre wavelength of each band in nanometres; empty where not known.
        scales: factor by which each band's numbers in the training file were multiplied; empty is 1 for all.
        offsets: what was added to each band after that; empty is 0 for all.
        quantiles: for each band its values in training at the shares ``QUANTILES``, scaled; empty where not known.
        file_bands: number, from 1, of each band in the training file; empty is 1 to ``bands``.
        left_out: names of the training file's bands that were not used, with the reason.
        categories: codes of a categorical sensor, in the order of its "bands".
        dates: of a series, the number of its days in training; 0 for one raster. ``bands`` are those of a date.
        first_date: of a series, its first day in training, "2020-08-01".
        last_date: of a series, its last day in training.
    """

    name: str
    bands: int
    band_names: tuple[str, ...]
    components: int
    kind: str = "continuous"
    wavelengths: tuple[float, ...] = ()
    scales: tuple[float, ...] = ()
    offsets: tuple[float, ...] = ()
    quantiles: tuple[tuple[float, ...], ...] = ()
    file_bands: tuple[int, ...] = ()
    left_out: tuple[str, ...] = ()
    categories: tuple[int, ...] = ()
    dates: int = 0
    first_date: str = ""
    last_date: str = ""

    @property
    def is_series(self) -> bool:
        """Whether it is several dates of one sensor."""
        return self.dates > 0

    @property
    def steps(self) -> int:
        """Regular days at which trees and distances see it; 1 for one raster."""
        return min(max(1, self.dates), MOST_STEPS)


@dataclass(frozen=True)
class Architecture:
    """Shape of the network; docs/method.md explains its parts.

    Attributes:
        variant: "mamol" or "paper".
        width: token width d.
        depth: number of transformer blocks.
        heads: attention heads; divides ``width``.
        mlp_ratio: hidden width of the MLP over ``width``.
        tokens: tokens per sensor T.
        scales: odd sizes, in pixels, of the windows the stem averages over; 1 is the pixel itself.
            The largest is the context a pixel's class depends on.
        bins: quantile bins Q that a stem cuts each feature into.
        single_band_bins: the same for a sensor of one band, an elevation say, where a value is all there is.
        adapter_blocks: how many of the last blocks carry an adapter.
        rank: rank r of each LoRA expert.
        dynamic_experts: number of dynamic experts K_d.
        top_k: dynamic experts used per token.
        pattern_width: width of psi, the embedding of the pattern.
        date_width: numbers that a series' stem makes of a date.
        date_heads: weighted means that it takes of them over the dates.
    """

    variant: str = "mamol"
    width: int = 64
    depth: int = 1
    heads: int = 4
    mlp_ratio: int = 4
    tokens: int = 1
    scales: tuple[int, ...] = (1, 3, 9)
    bins: int = 2
    single_band_bins: int = 64
    adapter_blocks: int = 1
    rank: int = 8
    dynamic_experts: int = 8
    top_k: int = 2
    pattern_width: int = 16
    date_width: int = 64
    date_heads: int = 8

    @property
    def halo(self) -> int:
        """Pixels of context on each side of a pixel: half of the largest window."""
        return max(self.scales) // 2

    def bins_of(self, sensor: SensorSpec) -> int:
        """Return the number of bins that the features of a sensor are cut into."""
        if sensor.is_series:
            return SERIES_BINS
        return self.single_band_bins if sensor.bands == 1 else self.bins

    @property
    def blocks_with_experts(self) -> tuple[int, ...]:
        """Numbers of the blocks that carry an adapter, from 1."""
        return tuple(range(self.depth - self.adapter_blocks + 1, self.depth + 1))


PAPER = Architecture(variant="paper", depth=4, mlp_ratio=2, tokens=4, adapter_blocks=2, dynamic_experts=2, top_k=1)
"""The shape of arXiv 2511.11460, in our width."""
FROZEN = Architecture(depth=3, mlp_ratio=2, adapter_blocks=2)
"""Ours in a trunk that stays frozen. Beside the last block, where CLS alone is asked, experts say little that the head
cannot; a trunk that learns along makes up for it, a frozen one needs them where the sensors' tokens still meet, and
blocks for that (docs/decisions/0078-*.md)."""


@dataclass(frozen=True)
class TrunkRecord:
    """Where the trunk came from: its source, and for a file its name and SHA-256."""

    source: str
    file: Optional[str] = None
    sha256: Optional[str] = None


@dataclass(frozen=True)
class TrainingRecord:
    """How the model was trained, for the dock's summary and for provenance.

    Attributes:
        date: ISO 8601, UTC.
        preset: name of the preset.
        seed: of every random choice.
        seconds: time taken.
        device: where it ran, for people.
        training_pixels: labelled pixels trained on.
        validation_pixels: labelled pixels of held-out ground units.
        overall_accuracy: on the validation pixels with all sensors, 0 to 1.
        pattern_accuracy: overall accuracy by pattern value (bit m is sensor m), as a string key.
        trainable_parameters: numbers the second stage trained.
        frozen_parameters: numbers it left alone.
        sources: file name of each sensor's raster, in the order of the sensors.
        versions: of plugin, torch, numpy, GDAL.
        validation: on what ground accuracy was measured; None in models of schema 1 to 3.
        notes: sentences about what was dropped, filled, rescaled or guessed in training.
    """

    date: str
    preset: str
    seed: int
    seconds: float
    device: str
    training_pixels: int
    validation_pixels: int
    overall_accuracy: float
    pattern_accuracy: Mapping[str, float]
    trainable_parameters: int
    frozen_parameters: int
    sources: tuple[str, ...]
    versions: Mapping[str, str]
    validation: Optional[ValidationRecord] = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class ModelSpec:
    """The JSON header of a model file.

    ``grid`` is None in models of schema 1 to 3, what follows it up to 5. ``class_table`` is what became of the
    classes of the labels, with their hierarchy; None where they were learnt as labelled. ``scene_statistics`` says
    whether every scene's values, in training and in use, are brought to those of the first by its own statistics.
    """

    name: str
    sensors: tuple[SensorSpec, ...]
    classes: tuple[ClassEntry, ...]
    architecture: Architecture
    trunk: TrunkRecord
    training: TrainingRecord
    schema_version: int = SCHEMA_VERSION
    grid: Optional[TrainingGrid] = None
    class_table: Optional[ClassTable] = None
    class_sets: Optional[ClassSetRecord] = None
    applicability: Optional[ApplicabilityRecord] = None
    scene_statistics: bool = False

    @property
    def sensors_by_name(self) -> dict[str, SensorSpec]:
        """The sensors by their names."""
        return {sensor.name: sensor for sensor in self.sensors}

    @property
    def sensor_names(self) -> tuple[str, ...]:
        """Names of the sensors, in the model's order."""
        return tuple(sensor.name for sensor in self.sensors)

    @property
    def expert_names(self) -> tuple[str, ...]:
        """Names of the experts, in the order of the bands of the expert-shares raster."""
        return expert_names(self.architecture.dynamic_experts, self.sensor_names)

    def pattern_name(self, pattern: int) -> str:
        """Name a pattern value for a legend: "SAR + DSM", or "no sensor" for 0."""
        present = [name for m, name in enumerate(self.sensor_names) if pattern >> m & 1]
        return " + ".join(present) if present else message("no sensor")

    def to_json(self) -> dict[str, Any]:
        """Return the header as plain JSON data."""
        return dataclasses.asdict(self)
