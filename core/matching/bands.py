"""Which band of a raster is which of a model's: by name or wavelength where both have them, by order where not.

Plain data, without rasterio and torch: the dock, Processing and the reader go by the same rule.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional

from ..message import message
from ..model.spec import SensorSpec

_POSITION = re.compile(r"(?:band|layer|lyr|channel)?[ .#]*(\d+)")
_WAVELENGTH = re.compile(
    r"(?:[a-z#. ]*\d* *[:,(=])? *(\d+(?:\.\d+)?) *"
    r"(nm|nanomet(?:er|re)s?|um|\u00b5m|\u03bcm|micromet(?:er|re)s?|microns?)\)?"
)
_DATE = re.compile(r"(?<!\d)(19|20)\d\d([ .:t]?)(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?!\d)")
_LEADING_ZEROS = re.compile(r"(?<!\d)0+(?=\d)")
_NOISE = re.compile(r",? central wavelength.*$")
# Two satellites of one kind differ by less (Sentinel-2 A and B: 16 nm of 2,200), neighbours of a kind by more.
_NEAREST_APART = 0.02
_MOST_NAMED = 6


@dataclass(frozen=True)
class BandIdentity:
    """What a raster says a band is: its description, "" where none, and its centre wavelength in nanometres."""

    name: str = ""
    wavelength: Optional[float] = None


@dataclass(frozen=True)
class BandMatch:
    """Which bands of a raster a sensor is read from.

    Attributes:
        order: places, from 0, in the list of bands; empty where they do not serve.
        notes: sentences without the sensor's name in front ("its bands ...").
        problem: the end of a sentence that begins with the sensor; empty where the bands serve.
    """

    order: tuple[int, ...]
    notes: tuple[str, ...] = ()
    problem: str = ""


def match_bands(sensor: SensorSpec, found: Sequence[BandIdentity]) -> BandMatch:
    """Find the bands a sensor of a model needs among those of a raster.

    Args:
        sensor: as the model knows it; continuous.
        found: the raster's bands that hold data, in their order.

    Returns:
        Their places, and what the analyst should know; or why they do not serve.
    """
    names, wanted = _comparable([one.name for one in found], sensor.band_names)
    if all(wanted) and len(set(wanted)) == len(wanted) and any(names):
        return _by_name(sensor, found, wanted, names)
    return _by_wavelength(sensor, found) or _by_order(sensor, len(found))


def match_names(sensor: SensorSpec, names: Sequence[str]) -> BandMatch:
    """Find a sensor's bands by what a program knows that has not opened the file: their names.

    Args:
        sensor: as a model knows it.
        names: descriptions of the raster's bands that hold data; empty strings where none.

    Returns:
        As :func:`match_bands`; where wavelengths, which only the file tells, may decide, there is no problem.
    """
    if sensor.kind == "categorical":
        return (
            BandMatch((0,))
            if len(names) == 1
            else BandMatch((), problem=message("needs 1 band but has {names}", names=len(names)))
        )
    match = match_bands(sensor, [BandIdentity(name, wavelength_in(name)) for name in names])
    return BandMatch(()) if match.problem and _wavelengths(sensor) and len(names) >= sensor.bands else match


def wavelength_in(name: str) -> float | None:
    """Return the wavelength that a band's name gives ("420.5 Nanometers"), in nanometres; None where it gives none."""
    match = _WAVELENGTH.fullmatch(name.strip().casefold())
    return in_nanometres(float(match[1]), match[2]) if match else None


def in_nanometres(value: float, unit: str) -> float | None:
    """Return a wavelength in nanometres; without a known unit, numbers below 50 are micrometres.

    None where it is no wavelength of light or heat.
    """
    known = unit.strip().casefold()
    is_micro = known.startswith(("um", "\u00b5m", "\u03bcm", "micro")) or (not known.startswith("n") and value < 50)
    nanometres = value * 1000 if is_micro else value
    return nanometres if 50 <= nanometres <= 1e6 else None


def count_bands(number: int) -> str:
    """Return a number of bands in words ("1 band", "3 bands")."""
    return message("1 band") if number == 1 else message("{number} bands", number=number)


def quoted_list(names: Sequence[str]) -> str:
    """Return names in quotes, as a sentence lists them; the last of many are counted."""
    if len(names) > _MOST_NAMED:
        return message(
            "{names} and {names_2} more",
            names=", ".join(f"{_quoted(name)}" for name in names[: _MOST_NAMED - 1]),
            names_2=len(names) - 5,
        )
    quoted = [_quoted(name) for name in names]
    return (
        quoted[0]
        if len(quoted) == 1
        else message("{quoted} and {quoted_2}", quoted=", ".join(quoted[:-1]), quoted_2=quoted[-1])
    )


def _quoted(name: str) -> str:
    return f"'{name[:60]}'"


def _by_name(
    sensor: SensorSpec, found: Sequence[BandIdentity], wanted: Sequence[str], names: Sequence[str]
) -> BandMatch:
    """Match by name; where no name is shared, by wavelength or order."""
    # A date in the names ("B11 2020-08-01") counts only where the names do not meet with it.
    undated = _undated(wanted), _undated(names)
    options = [(wanted, names), *([undated] if len(set(undated[0])) == len(wanted) else [])]
    best: dict[int, int] = {}
    for needed, there in options:
        counts = Counter(there)
        places = {k: there.index(name) for k, name in enumerate(needed) if counts[name] == 1}
        if len(places) > len(best):
            best = places
    if len(best) == len(wanted):
        return _matched(sensor, found, tuple(best[k] for k in range(len(wanted))), "name")
    if not best:
        return _by_wavelength(sensor, found) or _by_trusted_order(sensor, found)
    all_named = all(names) and len(set(names)) == len(names)
    if len(found) == sensor.bands and not all_named and all(place == k for k, place in best.items()):
        # The others have no name of their own, and the order does not contradict those that have.
        return _by_trusted_order(sensor, found)
    missing = [sensor.band_names[k] for k in range(len(wanted)) if k not in best]
    return BandMatch((), problem=message("has no band {missing}, which the model needs", missing=quoted_list(missing)))


def _by_wavelength(sensor: SensorSpec, found: Sequence[BandIdentity]) -> BandMatch | None:
    """Match each band with the nearest wavelength; None where one side does not know them."""
    there = [(one.wavelength, place) for place, one in enumerate(found) if one.wavelength is not None]
    known = _wavelengths(sensor)
    if not known or not there or (len(there) < len(found) and len(there) < sensor.bands):
        return None
    order, missing = [], []
    for k, wanted in enumerate(known):
        wavelength, place = min(there, key=lambda one: (abs(one[0] - wanted), one[1]))
        rivals = [abs(other - wavelength) for j, other in enumerate(known) if j != k]
        near = abs(wavelength - wanted) <= max(1.0, _NEAREST_APART * wanted)
        if near and all(abs(wavelength - wanted) <= rival for rival in rivals) and place not in order:
            order.append(place)
        else:
            name = sensor.band_names[k] or message("band {k}", k=k + 1)
            missing.append(name if wavelength_in(name) else message("{name} ({wanted:g} nm)", name=name, wanted=wanted))
    if not missing:
        return _matched(sensor, found, tuple(order), "wavelength")
    if len(set(known)) < sensor.bands:
        return None
    return BandMatch(
        (),
        problem=message(
            "has no band at the wavelength of {missing}, which the model needs", missing=quoted_list(missing)
        ),
    )


def _wavelengths(sensor: SensorSpec) -> tuple[float, ...]:
    """Return the wavelengths a model knows; one of before has them in the names of its bands at best."""
    if sensor.wavelengths:
        return sensor.wavelengths
    told = [wavelength_in(name) for name in sensor.band_names]
    known = tuple(wavelength for wavelength in told if wavelength is not None)
    return known if len(known) == sensor.bands else ()


def _by_order(sensor: SensorSpec, count: int) -> BandMatch:
    if count == sensor.bands:
        return BandMatch(tuple(range(count)))
    if sensor.left_out and count == sensor.bands + len(sensor.left_out) and len(sensor.file_bands) == sensor.bands:
        return BandMatch(tuple(band - 1 for band in sensor.file_bands))
    needed = count_bands(sensor.bands)
    return BandMatch((), problem=message("needs {needed} but has {count}", needed=needed, count=count))


def _by_trusted_order(sensor: SensorSpec, found: Sequence[BandIdentity]) -> BandMatch:
    match = _by_order(sensor, len(found))
    if match.problem:
        return match
    here = [found[place].name or message("band {place}", place=place + 1) for place in match.order]
    note = message(
        "its bands are named {here}, the model's {band_names}: they were taken in the order of the file. Check "
        "that it is the model's order",
        here=quoted_list(here),
        band_names=quoted_list(sensor.band_names),
    )
    return BandMatch(match.order, (note,))


def _matched(sensor: SensorSpec, found: Sequence[BandIdentity], order: tuple[int, ...], how: str) -> BandMatch:
    notes = []
    if list(order) != sorted(order):
        notes.append(
            message("its bands are in a different order than in training and were reordered by {how}", how=how)
        )
    left = [place for place in range(len(found)) if place not in order]
    # A file cut like the training file was: what is left out there is left out here.
    as_trained = sensor.left_out and tuple(place + 1 for place in order) == sensor.file_bands
    if left and not (as_trained and len(left) == len(sensor.left_out)):
        extra = [found[place].name or message("band {place}", place=place + 1) for place in left]
        is_one = len(extra) == 1
        notes.append(
            message(
                "its {band_or_bands} {extra} {is_or_are} not used: the model was not trained on {it_or_them}",
                band_or_bands=message("band") if is_one else message("bands"),
                extra=quoted_list(extra),
                is_or_are=message("is") if is_one else message("are"),
                it_or_them=message("it") if is_one else message("them"),
            )
        )
    return BandMatch(order, tuple(notes))


def _comparable(found: Sequence[str], wanted: Sequence[str]) -> tuple[list[str], list[str]]:
    """Return names as they are compared; "" for one that tells nothing of the band."""
    both = _plain(found), _plain(wanted)
    # "Band 1, Band 2 ..." is how software counts; it says something only where the other side counts otherwise.
    blank = [_counts(one) and not (_is_counted(other) and not _counts(other)) for one, other in (both, both[::-1])]
    return tuple([""] * len(one) if is_blank else one for one, is_blank in zip(both, blank))  # type: ignore[return-value]


def _plain(names: Sequence[str]) -> list[str]:
    """Return names without case, marks and leading zeros; a wavelength is none."""
    plain = [" ".join(re.sub("[_-]", " ", _NOISE.sub("", name.casefold())).split()) for name in names]
    return ["" if _WAVELENGTH.fullmatch(name) else _LEADING_ZEROS.sub("", name) for name in plain]


def _is_counted(names: Sequence[str]) -> bool:
    return all(_POSITION.fullmatch(name) for name in names)


def _counts(names: Sequence[str]) -> bool:
    """Return whether names only count the bands, in their order."""
    matches = [_POSITION.fullmatch(name) for name in names]
    return all(match is not None and int(match[1]) == place + 1 for place, match in enumerate(matches))


def _undated(names: Sequence[str]) -> list[str]:
    bare = [" ".join(_DATE.sub(" ", name).split()) for name in names]
    return [short or name for short, name in zip(bare, names)]
