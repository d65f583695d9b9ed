"""Which layer is which sensor of a model: one rule for the dock and for Processing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import PurePath

from ..errors import SensorError
from ..message import joined, message
from ..model.spec import ModelSpec, SensorSpec
from ..text import with_and
from .bands import count_bands, match_names


@dataclass(frozen=True)
class Candidate:
    """A raster that may be one of a model's sensors.

    Attributes:
        name: what the analyst calls it: the layer's name, or a name given for it.
        bands: number of its bands that hold data.
        file_name: name of its file, with its suffix; empty where it has none.
        folder: name of the folder its file is in; empty where it has none.
        band_names: descriptions of these bands; empty where they are not known.
    """

    name: str
    bands: int
    file_name: str = ""
    folder: str = ""
    band_names: tuple[str, ...] = ()


class MatchedBy(Enum):
    """What told which sensor a raster is: its name, its file's name, or no more than the number of its bands."""

    NAME = "name"
    FILE = "file"
    BANDS = "bands"


@dataclass(frozen=True)
class Match:
    """The raster of a sensor: its index among the candidates, and what told."""

    index: int
    by: MatchedBy


Rule = Callable[[SensorSpec, Candidate], bool]


def match_sensors(spec: ModelSpec, candidates: Sequence[Candidate]) -> dict[str, int]:
    """Find the raster of each sensor, as :func:`find_sensors` does.

    Returns:
        Index of the candidate by sensor name, in the model's order. Sensors without one are missing.
    """
    return {name: match.index for name, match in find_sensors(spec, candidates).items()}


def find_sensors(spec: ModelSpec, candidates: Sequence[Candidate]) -> dict[str, Match]:
    """Find the raster of each sensor, and what tells that it is.

    Names go before file names (of the sensor, or of the raster it was trained on; whatever their case),
    and these before the bands (their names, or else their number). A rule decides only where one sensor and one raster
    are left.
    A raster whose name fits but whose bands do not is taken last, so that the analyst is told about its bands.

    Args:
        spec: the model.
        candidates: rasters to choose from; each becomes at most one sensor.

    Returns:
        The match by sensor name, in the model's order. Sensors without one are missing.
    """
    trained_on = dict(zip(spec.sensor_names, (_stem(source) for source in spec.training.sources)))

    def bands_fit(sensor: SensorSpec, one: Candidate) -> bool:
        return not match_names(sensor, one.band_names or ("",) * one.bands).problem

    def name_fits(sensor: SensorSpec, one: Candidate) -> bool:
        return _plain(sensor.name) == _plain(one.name)

    def file_fits(sensor: SensorSpec, one: Candidate) -> bool:
        return bool(one.file_name) and _stem(one.file_name) in (_plain(sensor.name), trained_on.get(sensor.name))

    rules: tuple[tuple[MatchedBy, tuple[Rule, ...]], ...] = (
        (MatchedBy.NAME, (name_fits, bands_fit)),
        (MatchedBy.FILE, (file_fits, bands_fit)),
        (MatchedBy.BANDS, (bands_fit,)),
        (MatchedBy.NAME, (name_fits,)),
        (MatchedBy.FILE, (file_fits,)),
    )
    found: dict[str, Match] = {}
    for by, rule in rules:
        _match(spec, candidates, found, by, rule)
    return {name: found[name] for name in spec.sensor_names if name in found}


def name_sensors(spec: ModelSpec, candidates: Sequence[Candidate]) -> tuple[str, ...]:
    """Name every raster after the sensor it is.

    Args:
        spec: the model.
        candidates: the rasters the analyst chose.

    Returns:
        The sensor of each candidate, in their order.

    Raises:
        SensorError: where one of them is no sensor of the model, or which one cannot be told.
    """
    return tuple(name for name, _ in sensors_of(spec, candidates))


def sensors_of(spec: ModelSpec, candidates: Sequence[Candidate]) -> tuple[tuple[str, MatchedBy], ...]:
    """Return the sensor of every raster, and what tells that it is: see :func:`name_sensors`.

    Raises:
        SensorError: as :func:`name_sensors`.
    """
    found = {match.index: (name, match.by) for name, match in find_sensors(spec, candidates).items()}
    strangers = [
        message("'{name}' ({bands})", name=one.name, bands=count_bands(one.bands))
        for i, one in enumerate(candidates)
        if i not in found
    ]
    if strangers:
        needed = joined(
            (message("{name} ({bands})", name=sensor.name, bands=count_bands(sensor.bands)) for sensor in spec.sensors),
            ", ",
        )
        raise SensorError(
            message(
                "It is not clear which sensor {strangers} is. The model has {needed}: rename the layer or give the "
                "sensor names.",
                strangers=with_and(strangers),
                needed=needed,
            )
        )
    return tuple(found[index] for index in range(len(candidates)))


def _match(
    spec: ModelSpec,
    candidates: Sequence[Candidate],
    found: dict[str, Match],
    by: MatchedBy,
    rules: tuple[Rule, ...],
) -> None:
    """Add the pairs to ``found`` that fit by all ``rules``, one to one, among those still free."""
    taken = {match.index for match in found.values()}
    free = [(index, one) for index, one in enumerate(candidates) if index not in taken]
    missing = [sensor for sensor in spec.sensors if sensor.name not in found]
    pairs = [
        (sensor.name, index) for sensor in missing for index, one in free if all(rule(sensor, one) for rule in rules)
    ]
    sensors, indices = Counter(name for name, _ in pairs), Counter(index for _, index in pairs)
    found.update({name: Match(index, by) for name, index in pairs if sensors[name] == indices[index] == 1})


def _plain(name: str) -> str:
    return name.strip().casefold()


def _stem(file_name: str) -> str:
    return _plain(PurePath(file_name).stem)
