"""What a job is asked to do: frozen, plain data, safe to hand to another thread.

The dock and the Processing algorithms build these; nothing in here holds a QGIS object.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any, Union

from .masks import Mask, MaskRaster


class OutputKind(str, Enum):
    """The rasters Classify can make. The value is the file name's suffix and the layer's key."""

    CLASSES = "classes"
    CONFIDENCE = "confidence"
    ENTROPY = "entropy"
    PATTERN = "pattern"
    EXPERTS = "experts"
    DOMINANT = "dominant"
    ROUTER_ENTROPY = "router_entropy"


class TrunkSource(str, Enum):
    """Where the trunk's weights come from: TUNED is SCENE that also learns from the teacher, MODEL a model to adapt."""

    TUNED = "tuned"
    SCENE = "scene"
    RANDOM = "random"
    SCRATCH = "scratch"
    FILE = "file"
    MODEL = "model"


class Preset(str, Enum):
    """How long to train: on two cores and 5,000 labelled pixels about 40 s, 2 min 20 s, 9 min."""

    FAST = "fast"
    BALANCED = "balanced"
    THOROUGH = "thorough"


class Variant(str, Enum):
    """The arrangement of the network: ours, or the one of arXiv 2511.11460."""

    MAMOL = "mamol"
    PAPER = "paper"


@dataclass(frozen=True)
class SensorSource:
    """One sensor's raster.

    Attributes:
        name: the sensor's name; in Classify the name the model knows it by.
        path: what GDAL opens: a file path or another data source string.
        masks: where the sensor counts as absent although it has data: clouds, say.
        is_off: whether it is absent everywhere, and lends no more than its grid.
    """

    name: str
    path: str
    masks: tuple[Mask, ...] = ()
    is_off: bool = False

    @property
    def files(self) -> tuple[str, ...]:
        """What is read: its own raster, and those of its masks."""
        return (self.path, *(mask.path for mask in self.masks if isinstance(mask, MaskRaster)))


@dataclass(frozen=True)
class Extent:
    """A rectangle on the ground; ``crs`` is WKT or "EPSG:n". Edges are in units of that CRS."""

    left: float
    bottom: float
    right: float
    top: float
    crs: str


@dataclass(frozen=True)
class PixelWindow:
    """Whole pixels of the reference grid: the first column and row, counted from 0, and how many."""

    column: int
    row: int
    width: int
    height: int


@dataclass(frozen=True)
class ClassEntry:
    """A land-cover class: its value in the label raster (1..65535), its name, its colour "#rrggbb"."""

    value: int
    name: str
    colour: str


@dataclass(frozen=True)
class LabelRaster:
    """Labels from a raster. 0 and the raster's nodata value mean unlabelled."""

    path: str
    band: int = 1


@dataclass(frozen=True)
class LabelPolygons:
    """Labels from polygons, already read out of their layer.

    Attributes:
        features: GeoJSON-like geometry and class value of each polygon.
        crs: WKT or "EPSG:n" of the geometries.
        name: the layer's name, for messages.
    """

    features: tuple[tuple[Mapping[str, Any], int], ...]
    crs: str
    name: str


Labels = Union[LabelRaster, LabelPolygons]


@dataclass(frozen=True)
class TrainRequest:
    """Train one model.

    Attributes:
        sensors: 1 to 6 sensors. The first is the reference: its grid is the grid of training.
        labels: where the class of a pixel comes from.
        classes: names and colours by value; values in the labels that are not listed get
            a name "class 7" and a colour of their own. Empty: all values in the labels.
        model_path: the ``.safetensors`` file to write.
        report_path: the HTML report to write, or None.
        preset: how long to train.
        trunk: where the trunk's weights come from.
        trunk_file: for FILE the safetensors file; for MODEL the model, whose sensors have the names of ``sensors``.
        trunk_sha256: the digest that file must have; None accepts any and records it.
        variant: the arrangement of the network; with ``TrunkSource.MODEL`` it is the model's.
        seed: of every random choice.
        device: "auto", "cpu", "cuda" or "mps".
    """

    sensors: tuple[SensorSource, ...]
    labels: Labels
    model_path: str
    classes: tuple[ClassEntry, ...] = ()
    report_path: str | None = None
    preset: Preset = Preset.BALANCED
    trunk: TrunkSource = TrunkSource.TUNED
    trunk_file: str | None = None
    trunk_sha256: str | None = None
    variant: Variant = Variant.MAMOL
    seed: int = 0
    device: str = "auto"


@dataclass(frozen=True)
class Output:
    """One raster to write, or written."""

    kind: OutputKind
    path: str


@dataclass(frozen=True)
class ClassifyRequest:
    """Classify with the sensors at hand.

    Attributes:
        model_path: the model file.
        sensors: those present, the model's others are absent; the grid is that of ``reference``, or else of the first.
        outputs: what to write where; at least one, each kind at most once.
        extent: the part to classify; None is the whole reference raster.
        reference: name of the sensor whose grid is used, or None.
        device: "auto", "cpu", "cuda" or "mps".
        window: in pixels, the part to classify, instead of ``extent``; bit for bit what the whole's maps hold there.
        cloud_optimized: whether the outputs are to be cloud-optimized GeoTIFFs.
        memory_limit: bytes the job may hold for what it has in hand; None goes by what is free.
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


@dataclass(frozen=True)
class WhatIfRequest:
    """Classify with every combination of the sensors at hand, and say what each sensor is worth.

    Attributes:
        model_path: the model file.
        sensors, device, memory_limit: as in :class:`ClassifyRequest`, but for the grid: see ``grid_sensor``.
        reference: the labels to trust, for accuracies; None leaves accuracies out.
        reference_classes: names by value of the reference's classes that are not the model's.
        removed: name of the sensor that is taken away in the flips; None is the one whose value is highest.
        csv_path: the table to write, or None.
        html_path: the report to write, or None.
        sensitivity_path: the raster to write, or None: a band per sensor, what the winning class loses without it.
        flips_path: the raster to write, or None: from which to which class a pixel turns without ``removed``.
        agreement_path: the raster to write, or None: share of the combinations that give the same class.
        extent: the part to look at; None is the whole reference raster.
        grid_sensor: name of the sensor whose grid the outputs have; None is the first.
    """

    model_path: str
    sensors: tuple[SensorSource, ...]
    reference: Labels | None = None
    reference_classes: tuple[ClassEntry, ...] = ()
    removed: str | None = None
    csv_path: str | None = None
    html_path: str | None = None
    sensitivity_path: str | None = None
    flips_path: str | None = None
    agreement_path: str | None = None
    extent: Extent | None = None
    grid_sensor: str | None = None
    device: str = "auto"
    memory_limit: int | None = None


@dataclass(frozen=True)
class EvaluateRequest:
    """Compare a class map with reference labels on the map's grid.

    Attributes:
        classified: path of the class map.
        reference: the labels to trust; pixels without a label are left out.
        classes: names by value; empty takes them from the class map.
        report_path: the HTML report to write, or None.
    """

    classified: str
    reference: Labels
    classes: tuple[ClassEntry, ...] = ()
    report_path: str | None = None
