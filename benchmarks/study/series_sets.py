"""The series of the study: two scenes of rasters, and a table of places that lie on no raster."""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

import numpy as np
import torch
from mamol.core.contracts.days import YEAR, day_number, day_text
from mamol.core.model.network import build_network
from mamol.core.model.series_stem import SeriesStem
from mamol.core.model.spec import Architecture, SensorSpec
from mamol.core.training.presets import Schedule
from mamol.core.training.samples import Role, Samples
from mamol.core.training.split import VALIDATION_PART
from mamol.core.training.start import set_statistics
from mamol.core.training.statistics import standardisation
from numpy.typing import NDArray

from .digits import ONE_PIXEL
from .prepare import TEST, GroundRecord, Prepared, prepare
from .sets import DATA, StudySet

BELGIUM = StudySet(
    "Belgium", DATA / "worldcereal_belgium_50",
    {"S2": "s2_l2a_series.tif", "S1": "s1_db_series.tif", "DEM": "dem.tif"}, "labels_mapproduct.tif",
    series=("S2", "S1"),
)  # fmt: skip
MEDIANS = replace(BELGIUM, sensors={"S2": "s2_median.tif", "S1": "s1_median.tif", "DEM": "dem.tif"}, series=())
SLOVENIA = StudySet(
    "Slovenia", DATA / "eolearn_slovenia_ndvi_dem", {"NDVI": "s2_ndvi_clear_dates.tif", "DEM": "dem.tif"},
    "labels.tif", series=("NDVI",),
)  # fmt: skip
MATO_GROSSO = DATA / "matogrosso_modis_ndvi_samples" / "samples.csv"
DAYS_APART = 32
"""Between the values of a place in the table."""
CELL = 0.02
"""Degrees: places of one cell are all trained on, or all tested. All forest lies in six of these."""


@dataclass(frozen=True)
class SeriesSet:
    """A set of the study of series.

    Attributes:
        name: as the tables call it.
        shape: of its network.
        prepare: reads and divides it, by seed and schedule.
        at_hand: tells whether its files are there.
    """

    name: str
    shape: Architecture
    prepare: Callable[[int, Schedule], Prepared]
    at_hand: Callable[[], bool]


def series_sets() -> tuple[SeriesSet, ...]:
    """List the sets; they may not be at hand."""
    scenes = [
        SeriesSet(one.name, Architecture(), _preparer(one), one.at_hand) for one in (BELGIUM, SLOVENIA)
    ]  # fmt: skip
    return (*scenes, SeriesSet("Mato Grosso", ONE_PIXEL, prepare_places, MATO_GROSSO.is_file))


def _preparer(one: StudySet) -> Callable[[int, Schedule], Prepared]:
    return lambda seed, schedule: prepare(one, seed, Architecture(), schedule)


def prepare_places(seed: int, schedule: Schedule) -> Prepared:
    """Make samples of the table: a place is a pixel without surroundings.

    The places are of sixteen years. Each is moved by whole years into one season, which is all that is learnt of it.

    Args:
        seed: of the split.
        schedule: not looked at: all places are used.
    """
    with MATO_GROSSO.open(encoding="utf-8", newline="") as stream:
        lines = list(csv.DictReader(stream))
    columns = sorted(name for name in lines[0] if name.startswith("ndvi_"))
    values = np.array([[float(line[name]) for name in columns] for line in lines], dtype=np.float32)
    days = np.array([[_season_day(line["start"], number) for number in range(len(columns))] for line in lines])
    names, classes = np.unique([line["label"] for line in lines], return_inverse=True)
    where = np.array([[float(line["longitude"]), float(line["latitude"])] for line in lines])
    _, cells = np.unique(np.floor(where / CELL), axis=0, return_inverse=True)
    sensor = SensorSpec(
        "NDVI", 1, ("NDVI",), 1,
        dates=len(columns), first_date=day_text(int(days.min())), last_date=day_text(int(days.max())),
    )  # fmt: skip
    roles = _roles(classes, cells.reshape(-1), seed)
    learnt = roles & (Role.TRAINING | Role.SCENE) > 0
    network = build_network(ONE_PIXEL, (sensor,), len(names))
    statistics = (standardisation(values[learnt].reshape(-1, 1)),)
    set_statistics(network, statistics)
    (stem,) = network.each_stem()
    if not isinstance(stem, SeriesStem):
        raise AssertionError("NDVI is a series")
    scores = ((torch.from_numpy(values)[..., None] - stem.mean) @ stem.basis).float()
    seen = torch.ones(*values.shape, 1)
    features = torch.cat([scores, seen, torch.from_numpy(days).float()[..., None]], dim=2).flatten(1)
    places = torch.stack([torch.zeros(len(lines)), torch.arange(len(lines))], dim=1).int()
    everywhere = torch.ones(len(lines), 1, dtype=torch.bool)
    whole = Samples((features,), everywhere, torch.from_numpy(classes), torch.from_numpy(roles), places)
    test = whole.take(torch.nonzero(whole.roles & TEST)[:, 0])
    given = whole.take(torch.nonzero(whole.roles & ~TEST)[:, 0])
    tested = roles & TEST > 0
    ground = GroundRecord("cells", len(np.unique(cells[~tested])), len(np.unique(cells[tested])), 0.0, ())
    return Prepared("Mato Grosso", (sensor,), tuple(names), statistics, given, test, ground=ground)


def _season_day(start: str, number: int) -> int:
    """Return the day of a value, counted in the season that begins in 2013."""
    first = day_number(start)
    years = date.fromisoformat(start).year - 2013
    return round(first - YEAR * years) + DAYS_APART * number


def _roles(classes: NDArray[np.int64], cells: NDArray[np.int64], seed: int) -> NDArray[np.uint8]:
    """Return every place its use: of each class half of the cells to test, of the others 15 % to validate."""
    random = np.random.default_rng(seed)
    roles = np.zeros(len(classes), dtype=np.uint8)
    for value in np.unique(classes):
        order = random.permutation(np.unique(cells[(classes == value) & (roles == 0)]))
        half = len(order) // 2
        validated = round(VALIDATION_PART * (len(order) - half))
        free = roles == 0
        roles[free & np.isin(cells, order[:half])] = TEST
        roles[free & np.isin(cells, order[half : half + validated])] = int(Role.VALIDATION)
        roles[free & np.isin(cells, order[half + validated :])] = int(Role.TRAINING | Role.SCENE)
    return roles
