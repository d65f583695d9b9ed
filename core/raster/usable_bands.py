"""Which bands of a file a new model is trained on: those that hold something."""

from __future__ import annotations

from collections.abc import Sequence

from ..band_matching import BandIdentity, quoted_list
from .band_facts import bad_bands, band_identities
from .band_survey import COSTLY, survey_bands
from .opening import data_bands
from .sensor_file import SensorFile, SensorReading


def usable_bands(file: SensorFile, picked: tuple[int, ...], is_training: bool) -> SensorReading:
    """Return the reading of bands as they come; in training without those that hold nothing.

    Args:
        file: the open file.
        picked: numbers of the bands to choose from.
        is_training: whether bands are looked at.

    Raises:
        RasterError: the file cannot be read to its end.
    """
    identities = dict(zip(picked, band_identities(file.dataset, picked)))
    reasons: dict[int, str] = {}
    told: list[str] = []
    if is_training:
        bad = bad_bands(file.dataset) if not file.source.bands else frozenset()
        reasons = {band: "marked as bad in the file (bbl)" for band in picked if band in bad}
        if len(reasons) == len(picked):
            reasons = {}
        rest = [band for band in picked if band not in reasons]
        survey = survey_bands(file.layer, file.dataset, rest, file.grid)
        empty = {band: "no data" for band, has_data in zip(rest, survey.has_data) if not has_data}
        constant = {
            band: "one value everywhere"
            for band, has_data, varies in zip(rest, survey.has_data, survey.varies)
            if has_data and not varies
        }
        # Without any band that tells something, what is wrong is told when pixels are drawn.
        if len(empty) < len(rest):
            reasons.update(empty)
            if len(empty) + len(constant) < len(rest):
                reasons.update(constant)
        if len(rest) > 1:
            told = told_costs(file.source.name, rest, [identities[band].name for band in rest], survey.costs)
    kept = tuple(band for band in picked if band not in reasons)
    unused = {band: "not chosen" for band in data_bands(file.dataset) if band not in picked}
    names = {**identities, **dict(zip(unused, band_identities(file.dataset, tuple(unused))))}
    left_out = {**reasons, **unused}
    found = [identities[band].wavelength for band in kept]
    wavelengths = tuple(wavelength for wavelength in found if wavelength is not None)
    return SensorReading(
        kept,
        kept,
        tuple(identities[band].name for band in kept),
        wavelengths if len(wavelengths) == len(kept) else (),
        left_out=tuple(f"{called(band, names[band])}: {left_out[band]}" for band in sorted(left_out)),
        notes=(*_told_left_out(file.source.name, reasons, identities), *told),
    )


def told_costs(sensor: str, bands: Sequence[int], names: Sequence[str], costs: Sequence[float]) -> list[str]:
    """Return a sentence for each band that takes many pixels away which the others have."""
    told = []
    for band, name, cost in zip(bands, names, costs):
        if cost > COSTLY:
            told.append(
                f"Band {band}{_in_brackets(name)} of sensor '{sensor}' has no data on {cost:.0%} of the "
                "pixels where the other bands do; the sensor counts as absent there. Leave the band out to use the "
                "rest."
            )
    return told


def called(band: int, identity: BandIdentity) -> str:
    """Return a band's number and, where it has one, its name."""
    return f"band {band}{_in_brackets(identity.name)}"


def _told_left_out(sensor: str, reasons: dict[int, str], names: dict[int, BandIdentity]) -> tuple[str, ...]:
    """Say which bands are left out, a sentence for each reason."""
    said = {
        "no data": ("holds no data and is left out", "hold no data and are left out"),
        "one value everywhere": (
            "has one value everywhere and is left out", "have one value everywhere and are left out"
        ),
        "marked as bad in the file (bbl)": (
            "is marked as bad in the file (bbl) and is left out", "are marked as bad in the file (bbl) and are left out"
        ),
    }  # fmt: skip
    told = []
    for reason, (one, several) in said.items():
        bands = [band for band, why in reasons.items() if why == reason]
        if bands:
            told.append(f"{_bands_in_words(bands, names)} of sensor '{sensor}' {one if len(bands) == 1 else several}.")
    return tuple(told)


def _bands_in_words(bands: Sequence[int], names: dict[int, BandIdentity]) -> str:
    """Write "Band 6", "Bands 6 and 7 ('B09' and 'B10')"."""
    numbers = [str(band) for band in bands]
    shown = numbers if len(numbers) <= 12 else [*numbers[:11], f"{len(numbers) - 11} more"]
    text = shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} and {shown[-1]}"
    own = [names[band].name for band in bands if names[band].name]
    called = f" ({quoted_list(own)})" if own and len(own) == len(bands) else ""
    return f"{'Band' if len(bands) == 1 else 'Bands'} {text}{called}"


def _in_brackets(name: str) -> str:
    return f" ('{name}')" if name else ""
