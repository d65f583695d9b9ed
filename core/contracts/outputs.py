"""The maps that Classify can make: one table that the page, Processing, layers, reports and the writer read.

A new map is a member of :class:`OutputKind`, a row of :data:`MAPS`, its values in ``core/inference/maps.py`` and, where
none of the styles fits, a style in ``ui/layers/styles.py``.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import Enum
from typing import Optional

from ..message import message
from ..palette import DOUBTFUL_COLOUR, FINE_COLOUR
from .labels import ClassEntry

FLOAT_NODATA = -1.0
"""No data in maps of shares and confidences, which are 0 to 1."""
PROBABILITY_STEPS = 10_000
"""What stands for the probability 1 in a map of probabilities; the scale of its bands makes 0 to 1 of the steps."""
PROBABILITY_NODATA = 65_535


class OutputKind(str, Enum):
    """The rasters Classify can make. The value is the file name's suffix and the layer's key."""

    CLASSES = "classes"
    CONFIDENCE = "confidence"
    PROBABILITIES = "probabilities"
    ENTROPY = "entropy"
    SET_SIZE = "set_size"
    ONLY_CLASS = "only_class"
    DISSIMILARITY = "dissimilarity"
    APPLICABILITY = "applicability"
    PATTERN = "pattern"
    DATES = "dates"
    EXPERTS = "experts"
    DOMINANT = "dominant"
    ROUTER_ENTROPY = "router_entropy"


@dataclass(frozen=True)
class MapKind:
    """What there is to know of a kind of map.

    Attributes:
        kind: the kind.
        label: its name on the Classify page, of its layer, and in reports.
        hint: a tool tip.
        help: what Processing says of it.
        dtype: numpy name of the raster's type; class maps are uint16 where a class value exceeds 255.
        nodata: the value of pixels that no sensor sees.
        style: how its layer is drawn: a key of ``ui/layers/styles.py``.
        on_by_default: whether the page makes it unless the analyst says otherwise.
        needs_shares: whether the experts' shares have to be measured for it, which takes time.
        needs_probabilities: whether the probabilities of all classes have to be kept for it, which takes memory.
        needs_sets: whether it tells of the sets of classes that hold the right one, which the model has to have.
        needs_likeness: whether every pixel has to be compared with those of training, which takes time.
        needs_series: whether it tells of dates, which is of use where a sensor of the model is a series.
        scale: what a value of 1 stands for: the scale of the raster's bands; None where values are what they say.
        in_report: whether a report of the result shows it.
        values: name and colour of its values, where they are the same of every model.
    """

    kind: OutputKind
    label: str
    hint: str
    help: str
    dtype: str
    nodata: float
    style: str
    on_by_default: bool = False
    needs_shares: bool = False
    in_report: bool = False
    needs_probabilities: bool = False
    needs_sets: bool = False
    needs_likeness: bool = False
    needs_series: bool = False
    scale: Optional[float] = None
    values: tuple[ClassEntry, ...] = ()


def _two(fine: str, doubtful: str) -> tuple[ClassEntry, ClassEntry]:
    """Return the legend of a map of what is as it should be, 1, and what is not, 2."""
    return ClassEntry(1, fine, FINE_COLOUR), ClassEntry(2, doubtful, DOUBTFUL_COLOUR)


MAPS: tuple[MapKind, ...] = (
    MapKind(
        OutputKind.CLASSES,
        message("classes"),
        message("The class of each pixel, with the model's names and colours; always written"),
        message("The class map, with class names and colours."),
        dtype="uint8",
        nodata=0,
        style="classes",
        on_by_default=True,
        in_report=True,
    ),
    MapKind(
        OutputKind.CONFIDENCE,
        message("confidence"),
        message("The probability of the mapped class, 0 to 1"),
        message("Probability of the mapped class, 0 to 1."),
        dtype="float32",
        nodata=FLOAT_NODATA,
        style="confidence",
        on_by_default=True,
        in_report=True,
    ),
    MapKind(
        OutputKind.PROBABILITIES,
        message("probabilities"),
        message("The probability of every class, one band per class; for smoothing and a minimum mapping unit"),
        message(
            "The calibrated probability of every class, 0 to 1, one band per class. The largest is that of the mapped "
            "class. “Finish a map” smooths with them."
        ),
        dtype="uint16",
        nodata=PROBABILITY_NODATA,
        style="probabilities",
        needs_probabilities=True,
        scale=1 / PROBABILITY_STEPS,
    ),
    MapKind(
        OutputKind.ENTROPY,
        message("entropy"),
        message("How undecided the model is: 0 certain, 1 all classes equally likely"),
        message("How undecided the model is: 0 certain, 1 all classes equally likely."),
        dtype="float32",
        nodata=FLOAT_NODATA,
        style="entropy",
    ),
    MapKind(
        OutputKind.SET_SIZE,
        message("classes possible"),
        message("How many classes are needed to hold the right one at the coverage chosen"),
        message(
            "How many classes a pixel's set has: those that hold the right one at the coverage of COVERAGE, on ground "
            "like the held-out fields."
        ),
        dtype="uint16",
        nodata=0,
        style="set_size",
        needs_sets=True,
    ),
    MapKind(
        OutputKind.ONLY_CLASS,
        message("only class"),
        message("Whether the mapped class is the only one possible at the coverage chosen"),
        message("1 where the mapped class is the only one in the pixel's set, 2 where others are possible too."),
        dtype="uint8",
        nodata=0,
        style="values",
        needs_sets=True,
        values=_two(message("only this class"), message("other classes possible too")),
    ),
    MapKind(
        OutputKind.DISSIMILARITY,
        message("dissimilarity"),
        message("How unlike the training pixels each pixel is: 0 like one of them, 1 as far as two of them on average"),
        message(
            "How unlike the training pixels each pixel is, in what matters to the model (the dissimilarity index of "
            "Meyer and Pebesma 2021): 0 like one of them, 1 as far away as two of them are from each other on average."
        ),
        dtype="float32",
        nodata=FLOAT_NODATA,
        style="dissimilarity",
        needs_likeness=True,
    ),
    MapKind(
        OutputKind.APPLICABILITY,
        message("applicability"),
        message("Where pixels are like those of training, so that accuracy and confidence hold"),
        message(
            "1 where a pixel is like those of training (the area of applicability), 2 where it is unlike all of them: "
            "accuracy and confidence may not hold there."
        ),
        dtype="uint8",
        nodata=0,
        style="values",
        needs_likeness=True,
        values=_two(message("like the training pixels"), message("unlike all of them")),
    ),
    MapKind(
        OutputKind.PATTERN,
        message("sensors present"),
        message("Which sensors had data at each pixel"),
        message("Which sensors were present at each pixel, as a bit mask with a legend."),
        dtype="uint8",
        nodata=0,
        style="pattern",
    ),
    MapKind(
        OutputKind.DATES,
        message("dates used"),
        message("How many dates of each sensor had data at each pixel"),
        message("How many dates of each sensor had data at each pixel, one band per sensor; one raster is one date."),
        dtype="uint16",
        nodata=65_535,
        style="dates",
        needs_series=True,
    ),
    MapKind(
        OutputKind.EXPERTS,
        message("expert shares"),
        message("How much each expert contributed, one band per expert"),
        message(
            "Each expert's share of the experts' combined output at the pixel, one band per expert. It shows which "
            "experts contributed, not what decided the class: the trunk and the sensor heads weigh more."
        ),
        dtype="float32",
        nodata=FLOAT_NODATA,
        style="experts",
        on_by_default=True,
        needs_shares=True,
        in_report=True,
    ),
    MapKind(
        OutputKind.DOMINANT,
        message("dominant expert"),
        message("The expert with the largest share at each pixel"),
        message("The expert with the largest share."),
        dtype="uint8",
        nodata=0,
        style="dominant",
        on_by_default=True,
        needs_shares=True,
        in_report=True,
    ),
    MapKind(
        OutputKind.ROUTER_ENTROPY,
        message("router entropy"),
        message("How evenly the experts contribute: 0 one expert, 1 all equally"),
        message("How evenly the experts contribute: 0 only one does, 1 all experts possible there contribute equally."),
        dtype="float32",
        nodata=FLOAT_NODATA,
        style="router_entropy",
        needs_shares=True,
    ),
)
"""In the order of the layers in a result's group, from top to bottom."""

_BY_KIND = {one.kind: one for one in MAPS}


def map_kind(kind: OutputKind) -> MapKind:
    """Return the row of a kind.

    Raises:
        KeyError: the kind is not in the table.
    """
    return _BY_KIND[kind]


def needs_shares(kinds: Collection[OutputKind]) -> bool:
    """Return whether one of these maps needs the experts' shares."""
    return any(map_kind(kind).needs_shares for kind in kinds)


def needs_probabilities(kinds: Collection[OutputKind]) -> bool:
    """Return whether one of these maps needs the probabilities of all classes."""
    return any(map_kind(kind).needs_probabilities for kind in kinds)


def needs_sets(kinds: Collection[OutputKind]) -> bool:
    """Return whether one of these maps tells of sets of classes."""
    return any(map_kind(kind).needs_sets for kind in kinds)


def needs_likeness(kinds: Collection[OutputKind]) -> bool:
    """Return whether every pixel has to be compared with those of training for one of these maps."""
    return any(map_kind(kind).needs_likeness for kind in kinds)


def needs_series(kinds: Collection[OutputKind]) -> bool:
    """Return whether one of these maps tells of the dates of series."""
    return any(map_kind(kind).needs_series for kind in kinds)


@dataclass(frozen=True)
class Output:
    """One raster to write, or written."""

    kind: OutputKind
    path: str
