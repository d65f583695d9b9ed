"""Which layer is which sensor of a model: one rule for the dock and for Processing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from .band_matching import match_names
from .errors import SensorError
from .model.spec import ModelSpec, SensorSpec


@dataclass(frozen=True)
class Candidate:
    """A raster that may be one of a model's sensors.

    Attributes:
        name: what the analyst calls it: the layer's name, or a name given for it.
        bands: number of its bands that hold data.
        file_name: name of its file, with its suffix; empty where it has none.
        band_names: descriptions of these bands; empty where they are not known.
    """

    name: str
    bands: int
    file_name: str = ""
    band_names: tuple[str, ...] = ()


Rule = Callable[[SensorSpec, Candidate], bool]


def match_sensors(spec: ModelSpec, candidates: Sequence[Candidate]) -> dict[str, int]:
    """Find the raster of each sensor.

    Names go before file names (of the sensor, or of the raster it was trained on; whatever their case),
    and these before the bands (their names, or else their number). A rule decides only where one sensor and one raster
    are left.
    A raster whose name fits but whose bands do not is taken last, so that the analyst is told about its bands.

    Args:
        spec: the model.
        candidates: rasters to choose from; each becomes at most one sensor.

    Returns:
        Index of the candidate by sensor name, in the model's order. Sensors without one are missing.
    """
    trained_on = dict(zip(spec.sensor_names, (_stem(source) for source in spec.training.sources)))

    def bands_fit(sensor: SensorSpec, one: Candidate) -> bool:
        return not match_names(sensor, one.band_names or ("",) * one.bands).problem

    def name_fits(sensor: SensorSpec, one: Candidate) -> bool:
        return _plain(sensor.name) == _plain(one.name)

    def file_fits(sensor: SensorSpec, one: Candidate) -> bool:
        return bool(one.file_name) and _stem(one.file_name) in (_plain(sensor.name), trained_on.get(sensor.name))

    rules: tuple[tuple[Rule, ...], ...] = (
        (name_fits, bands_fit),
        (file_fits, bands_fit),
        (bands_fit,),
        (name_fits,),
        (file_fits,),
    )
    found: dict[str, int] = {}
    for rule in rules:
        _match(spec, candidates, found, rule)
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
    names = {index: name for name, index in match_sensors(spec, candidates).items()}
    strangers = [f"'{one.name}' ({count_bands(one.bands)})" for i, one in enumerate(candidates) if i not in names]
    if strangers:
        needed = ", ".join(f"{sensor.name} ({count_bands(sensor.bands)})" for sensor in spec.sensors)
        raise SensorError(
            f"It is not clear which sensor {' and '.join(strangers)} is. The model knows {needed}: "
            "rename the layer or give the sensor names."
        )
    return tuple(names[index] for index in range(len(candidates)))


def count_bands(bands: int) -> str:
    """Say a number of bands."""
    return "1 band" if bands == 1 else f"{bands} bands"


def _match(spec: ModelSpec, candidates: Sequence[Candidate], found: dict[str, int], rules: tuple[Rule, ...]) -> None:
    """Add the pairs to ``found`` that fit by all ``rules``, one to one, among those still free."""
    taken = set(found.values())
    free = [(index, one) for index, one in enumerate(candidates) if index not in taken]
    missing = [sensor for sensor in spec.sensors if sensor.name not in found]
    pairs = [
        (sensor.name, index) for sensor in missing for index, one in free if all(rule(sensor, one) for rule in rules)
    ]
    sensors, indices = Counter(name for name, _ in pairs), Counter(index for _, index in pairs)
    found.update({name: index for name, index in pairs if sensors[name] == indices[index] == 1})


def _plain(name: str) -> str:
    return name.strip().casefold()


def _stem(file_name: str) -> str:
    return _plain(PurePath(file_name).stem)
