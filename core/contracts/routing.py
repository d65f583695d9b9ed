"""What the Routing page asks, and what is returned: frozen, plain data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from .labels import ClassEntry
from .outputs import OutputKind
from .run_record import RunRecord
from .sensors import Extent


@dataclass(frozen=True)
class ExplainRequest:
    """Ask why a place became what it is.

    Attributes:
        run: the classification asked about.
        place: a box, or a point (a box without width and height), in any CRS.
        device: "auto", "cpu", "cuda" or "mps".
    """

    run: RunRecord
    place: Extent
    device: str = "auto"


@dataclass(frozen=True)
class ClassProbability:
    """A class and its calibrated probability, 0 to 1; of a box the mean over its pixels."""

    entry: ClassEntry
    probability: float


@dataclass(frozen=True)
class WithoutSensor:
    """What the place would be without a sensor; ``outcome`` is None where no other sensor sees it."""

    sensor: str
    outcome: ClassProbability | None


@dataclass(frozen=True)
class DateShare:
    """A date of a series at a place.

    Attributes:
        date: the day, "2021-05-17".
        seen: share of the place's pixels that have it, 0 to 1; the others miss it there.
        share: how much it weighs among the dates in what the sensor says, 0 to 1; the shares of a series sum to 1.
    """

    date: str
    seen: float
    share: float


@dataclass(frozen=True)
class Explanation:
    """Why a place became what it is. All figures of a box are means over the pixels that a sensor sees.

    Attributes:
        crs: of ``outline``, as WKT.
        outline: the corners of the pixels asked about, (x, y), in the order of a ring.
        pixels: how many there are.
        seen: how many of them a sensor sees; at least one.
        sensors: by name, in the model's order, the share of the seen pixels that each sensor sees, 0 to 1.
        top: up to five classes, the most probable first.
        expert_names: names of the E experts: dynamic, shared, one per sensor.
        shares: (E,), each expert's share of what the adapters added, 0 to 1.
        blocks: numbers of the trunk's blocks that have experts beside them, from 1.
        gates: a row for each of ``blocks``, the mean gate of each dynamic expert over the tokens that count.
        without: for every sensor that sees one of the pixels.
        dates: of every series that sees one of the pixels, by the sensor's name, its dates in order.
        warnings: sentences the analyst should read.
        dates_off: how many dates of the series in use were off, hence are not among ``dates``.
    """

    crs: str
    outline: tuple[tuple[float, float], ...]
    pixels: int
    seen: int
    sensors: Mapping[str, float]
    top: tuple[ClassProbability, ...]
    expert_names: tuple[str, ...]
    shares: tuple[float, ...]
    blocks: tuple[int, ...]
    gates: tuple[tuple[float, ...], ...]
    without: tuple[WithoutSensor, ...]
    warnings: tuple[str, ...] = ()
    dates: Mapping[str, tuple[DateShare, ...]] = field(default_factory=dict)
    dates_off: int = 0


@dataclass(frozen=True)
class SharesRequest:
    """Ask which experts work where.

    Attributes:
        classes: the class map of a run.
        experts: its map of expert shares.
        extent: the part to look at; None is all.
    """

    classes: str
    experts: str
    extent: Extent | None = None


@dataclass(frozen=True)
class ShareRow:
    """One class or pattern: its name, the pixels looked at, and the mean share of each expert there, 0 to 1."""

    name: str
    pixels: int
    shares: tuple[float, ...]


@dataclass(frozen=True)
class ShareGroups:
    """Expert shares by class, or by pattern.

    Attributes:
        rows: the largest group first.
        bits: mutual information of the group and the dynamic expert with the largest share, in bits.
        normalised: the same over the smaller of both entropies, 0 to 1.
    """

    rows: tuple[ShareRow, ...]
    bits: float
    normalised: float


@dataclass(frozen=True)
class ShareTables:
    """Which experts work where.

    Attributes:
        expert_names: names of the E experts, the columns of both tables.
        by_class: expert shares by class of the map.
        by_pattern: expert shares by the sensors present.
        pixels: pixels looked at.
        sampled: whether these are a sample, evenly spread.
        warnings: sentences the analyst should read.
    """

    expert_names: tuple[str, ...]
    by_class: ShareGroups
    by_pattern: ShareGroups
    pixels: int
    sampled: bool
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True)
class ExpertMapRequest:
    """Make another map from a map of expert shares.

    Attributes:
        experts: the map of expert shares.
        kind: ``DOMINANT`` or ``ROUTER_ENTROPY``.
        path: the raster to write.
    """

    experts: str
    kind: OutputKind
    path: str


@dataclass(frozen=True)
class ExpertShares:
    """What a map of expert shares holds.

    Attributes:
        names: of the E experts, its bands.
        reaches: (E,), the share that 98 % of the pixels do not exceed, in whole per cents upwards, 0.01 to 1.
    """

    names: tuple[str, ...]
    reaches: tuple[float, ...]
