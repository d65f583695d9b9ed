"""What a job is asked to do: frozen, plain data, safe to hand to another thread.

The dock and the Processing algorithms build these; nothing in here holds a QGIS object.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any, Union

from .layer_settings import AS_THE_FILE, LayerSettings, NodataRange
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


class SensorKind(str, Enum):
    """What a sensor's numbers are: AUTO looks at the file (a palette, category names, an attribute table)."""

    AUTO = "auto"
    CONTINUOUS = "continuous"
    CATEGORICAL = "categorical"


class Cover(str, Enum):
    """Which ground a job covers when the sensors do not cover the same."""

    UNION = "union"
    INTERSECTION = "intersection"
    REFERENCE = "reference"


@dataclass(frozen=True)
class SensorSource:
    """One sensor's raster, and how it is to be read where the analyst, or the layer, says otherwise than the file.

    Attributes:
        name: the sensor's name; in Classify the name the model knows it by.
        path: what GDAL opens: a file path or another data source string.
        masks: where the sensor counts as absent although it has data: clouds, say.
        is_off: whether it is absent everywhere, and lends no more than its grid.
        bands: numbers, from 1, of the file's bands to use, in this order; empty is all that hold data.
        nodata: values that mean no data, on top of the file's own.
        ignored_nodata: numbers of bands whose own nodata value the analyst switched off.
        crs: WKT or "EPSG:n" to use instead of the file's; None is the file's.
        scale: factor to use instead of the tags of the file; None is the tags.
        offset: what is added after that, instead of the tags of the file; None is the tags.
        kind: what its numbers are.
        guessed: whether nothing but the number of its bands says that it is this sensor.
    """

    name: str
    path: str
    masks: tuple[Mask, ...] = ()
    is_off: bool = False
    bands: tuple[int, ...] = ()
    nodata: tuple[NodataRange, ...] = ()
    ignored_nodata: tuple[int, ...] = ()
    crs: str | None = None
    scale: float | None = None
    offset: float | None = None
    kind: SensorKind = SensorKind.AUTO
    guessed: bool = False

    @property
    def settings(self) -> LayerSettings:
        """What its layer says otherwise than the file."""
        return LayerSettings(self.crs, self.nodata, self.ignored_nodata)

    def read_from(self, file: str) -> str:
        """Return what it is read from, and how, if otherwise than the file says: "a.tif (bands 1, 2; no data 0)".

        Args:
            file: the path, or a shorter name for it.
        """
        bands = (f"band{'s' if len(self.bands) > 1 else ''} {', '.join(map(str, self.bands))}",) if self.bands else ()
        guessed = ("taken for its number of bands",) if self.guessed else ()
        words = "; ".join((*bands, *self.settings.described(), *guessed))
        return f"{file} ({words})" if words else file

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
    """Whole pixels of the job's grid: the first column and row, counted from 0, and how many."""

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
    """Labels from a raster. The raster's nodata value means unlabelled, and 0 where the file states none.

    Attributes:
        path: what GDAL opens.
        band: the band, from 1.
        crs: WKT or "EPSG:n" to use instead of the file's; None is the file's.
        nodata: values that mean unlabelled, on top of the file's own.
        units_path: a raster of whole numbers on any grid that tells ground units (fields, plots) apart; None takes
            each connected patch of one class as a unit.
        codes: value in the file and class value in the map, 1 to 65535, of every class; None is found out by looking
            through the file (see :func:`.label_codes.resolve_codes`).
        ignored_nodata: numbers of bands whose own nodata value the analyst switched off.
    """

    path: str
    band: int = 1
    crs: str | None = None
    nodata: tuple[NodataRange, ...] = ()
    units_path: str | None = None
    codes: tuple[tuple[int, int], ...] | None = None
    ignored_nodata: tuple[int, ...] = ()

    @property
    def settings(self) -> LayerSettings:
        """What its layer says otherwise than the file."""
        return LayerSettings(self.crs, self.nodata, self.ignored_nodata)


@dataclass(frozen=True)
class LabelPolygons:
    """Labels from polygons, already read out of their layer.

    Attributes:
        features: GeoJSON-like geometry and class of each polygon, a whole number of any size and sign.
        crs: WKT or "EPSG:n" of the geometries.
        name: the layer's name, for messages.
        field: the name of the field with the class, for messages; empty where not known.
        units: for each feature, what tells its ground unit (plot, field, site) apart from others; empty takes each
            feature as a unit of its own.
        codes: class in the features and class value in the map, 1 to 65535, of every class; None is found out.
        notes: sentences about what was matched or guessed when the features were read.
    """

    features: tuple[tuple[Mapping[str, Any], int], ...]
    crs: str
    name: str
    units: tuple[str, ...] = ()
    codes: tuple[tuple[int, int], ...] | None = None
    notes: tuple[str, ...] = ()
    field: str = ""


Labels = Union[LabelRaster, LabelPolygons]


@dataclass(frozen=True)
class TrainRequest:
    """Train one model.

    Attributes:
        sensors: 1 to 6 sensors. The first is the reference: its pixels are those of training.
        labels: where the class of a pixel comes from.
        classes: names and colours by value in the labels (their code); values in the labels that are not listed get
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
        folds: 1 measures accuracy on one part of the ground units that is held out; k of 2 or more on all of them, each
            part held out in turn.
        train_on_all: whether the model that is written learns from all labels, after accuracy was measured on ground
            that others of its kind had not seen.
        cover: which ground is used where the sensors do not cover the same.
        pixel_size: edge of a pixel in metres; None is the reference's own.
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
    folds: int = 1
    train_on_all: bool = False
    cover: Cover = Cover.UNION
    pixel_size: float | None = None


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


@dataclass(frozen=True)
class WhatIfRequest:
    """Classify with every combination of the sensors at hand, and say what each sensor is worth.

    Attributes:
        model_path: the model file.
        sensors, device, memory_limit: as in :class:`ClassifyRequest`, but for the grid: see ``grid_sensor``.
        reference: the labels to trust, for accuracies; None leaves accuracies out.
        reference_classes: names by code of the reference's classes; a raster's own names come after them.
        removed: name of the sensor that is taken away in the flips; None is the one whose value is highest.
        csv_path: the table to write, or None.
        html_path: the report to write, or None.
        sensitivity_path: the raster to write, or None: a band per sensor, what the winning class loses without it.
        flips_path: the raster to write, or None: from which to which class a pixel turns without ``removed``.
        agreement_path: the raster to write, or None: share of the combinations that give the same class.
        extent: the part to look at; None is the ground of ``cover``.
        grid_sensor: as ``reference`` in :class:`ClassifyRequest`.
        cover, pixel_size: as in :class:`ClassifyRequest`.
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
    cover: Cover = Cover.UNION
    pixel_size: float | None = None


@dataclass(frozen=True)
class EvaluateRequest:
    """Compare a class map with reference labels on the map's grid.

    Attributes:
        classified: path of the class map.
        reference: the labels to trust; pixels without a label are left out.
        classes: names by value of the map's classes; empty takes them from the class map.
        report_path: the HTML report to write, or None.
        reference_classes: names by code of the reference's classes; a raster's own names come after them.
        settings: what the class map's layer says otherwise than its file.
    """

    classified: str
    reference: Labels
    classes: tuple[ClassEntry, ...] = ()
    report_path: str | None = None
    reference_classes: tuple[ClassEntry, ...] = ()
    settings: LayerSettings = AS_THE_FILE
