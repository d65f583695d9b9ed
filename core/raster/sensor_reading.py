"""How a sensor is read from its file: which bands, as what, scaled how, brought onto the grid how."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from rasterio.enums import Resampling
from rasterio.io import DatasetReader

from ..band_matching import BandIdentity, counted, listed, match_bands
from ..errors import RasterError
from ..model.spec import SensorSpec
from ..requests import SensorKind, SensorSource
from .area_average import pixels_across
from .band_facts import bad_bands, band_identities, scaling_tags
from .band_survey import COSTLY, survey_bands
from .categories import MOST_CATEGORIES, Codes, codes_within, evidence_of
from .conversion import AS_THEY_ARE, Conversion, OneHot, Scaled
from .grid import Grid
from .opening import Layer, data_bands

CATEGORICAL, CONTINUOUS = "categorical", "continuous"
_AVERAGED_BEYOND = 2 * (1 + 1e-6)


@dataclass(frozen=True)
class SensorReading:
    """How a sensor is read; a "layer" is what the network knows as a band.

    Attributes:
        indexes: numbers, from 1, of the bands of the file that are read.
        file_bands: of each layer, the number of the band it comes from.
        names: of each layer.
        wavelengths: of each layer, in nanometres; empty where not all are known.
        scales: of each layer; empty is 1 for all.
        offsets: of each layer; empty is 0 for all.
        kind: "continuous" or "categorical".
        categories: codes of a categorical sensor's layers.
        left_out: the file's other bands, with the reason.
        resampling: how pixels that are not the grid's become those.
        notes: sentences for the analyst.
    """

    indexes: tuple[int, ...]
    file_bands: tuple[int, ...]
    names: tuple[str, ...]
    wavelengths: tuple[float, ...] = ()
    scales: tuple[float, ...] = ()
    offsets: tuple[float, ...] = ()
    kind: str = CONTINUOUS
    categories: tuple[int, ...] = ()
    left_out: tuple[str, ...] = ()
    resampling: Resampling = Resampling.bilinear
    notes: tuple[str, ...] = ()

    @property
    def conversion(self) -> Conversion:
        """What turns the file's numbers into values."""
        if self.kind == CATEGORICAL:
            return OneHot(self.categories)
        return Scaled(self.scales, self.offsets) if self.scales else AS_THEY_ARE


@dataclass(frozen=True)
class SensorFile:
    """A sensor's open file, and the grid it is to be read on."""

    source: SensorSource
    layer: Layer
    dataset: DatasetReader
    grid: Grid


def plan_reading(file: SensorFile, known: SensorSpec | None, is_training: bool, step: int = 1) -> SensorReading:
    """Decide how a sensor is read.

    Args:
        file: the open file, and the grid.
        known: the sensor as a model knows it, or None.
        is_training: whether a model is trained with it: bands that hold nothing are left out of one that is new.
        step: pixels of the reference along the edge of one of the grid's; beyond 1 pixels are sampled, nearest.

    Raises:
        RasterError: the file has not the bands that are needed, or cannot be what it is said to be.
    """
    source = file.source
    picked = _picked(file)
    if known is None:
        codes = _codes_to_use(file, picked)
        if isinstance(codes, Codes):
            return _categorical(file, picked[0], codes.codes, codes, step)
        reading, notes = _continuous(file, picked, is_training), list(codes)
    elif known.kind == CATEGORICAL:
        if len(picked) != 1:
            raise RasterError(
                f"Sensor '{source.name}' was trained on one band of categories; '{file.layer.file_name}' has "
                f"{counted(len(picked))}. Choose the layer the model was trained for, or its band."
            )
        return _categorical(file, picked[0], known.categories, None, step, known.band_names)
    else:
        reading, notes = _matched(file, picked, known), []
        if source.kind == SensorKind.CATEGORICAL:
            notes.append(f"Sensor '{source.name}' is read as numbers, not categories, as the model was trained on it.")
        if is_training and len(reading.indexes) > 1:
            survey = survey_bands(file.layer, file.dataset, reading.indexes, file.grid)
            notes += _told_costs(source.name, reading.indexes, reading.names, survey.costs)
    is_old = known is not None and not known.quantiles and not is_training
    scales, offsets, told = _scaling(file, reading.indexes, is_old)
    averaged = _finer(file) > _AVERAGED_BEYOND and not is_old and step == 1
    if averaged:
        told.append(_told_averaging(file))
    usual = Resampling.bilinear if step == 1 else Resampling.nearest
    return SensorReading(
        reading.indexes,
        reading.indexes,
        reading.names,
        reading.wavelengths,
        scales,
        offsets,
        left_out=reading.left_out,
        resampling=Resampling.average if averaged else usual,
        notes=(*reading.notes, *notes, *told),
    )


def _picked(file: SensorFile) -> tuple[int, ...]:
    """Give the bands to choose from: those the analyst names, or all that are no alpha."""
    picked = file.source.bands
    if not picked:
        return data_bands(file.dataset)
    wrong = [band for band in picked if not 1 <= band <= file.dataset.count]
    if wrong:
        raise RasterError(
            f"Sensor '{file.source.name}' is to be read from band {wrong[0]}, but '{file.layer.file_name}' has "
            f"{counted(file.dataset.count)}. Choose other bands."
        )
    if len(set(picked)) != len(picked):
        twice = next(band for band in picked if picked.count(band) > 1)
        raise RasterError(f"Band {twice} of sensor '{file.source.name}' is chosen twice. Choose each band once.")
    return picked


def _continuous(file: SensorFile, picked: tuple[int, ...], is_training: bool) -> SensorReading:
    """Take the bands as they come; in training without those that hold nothing."""
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
            told = _told_costs(file.source.name, rest, [identities[band].name for band in rest], survey.costs)
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
        left_out=tuple(f"{_called(band, names[band])}: {left_out[band]}" for band in sorted(left_out)),
        notes=(*_told_left_out(file.source.name, reasons, identities), *told),
    )


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
    called = f" ({listed(own)})" if own and len(own) == len(bands) else ""
    return f"{'Band' if len(bands) == 1 else 'Bands'} {text}{called}"


def _in_brackets(name: str) -> str:
    return f" ('{name}')" if name else ""


def _called(band: int, identity: BandIdentity) -> str:
    return f"band {band}{_in_brackets(identity.name)}"


def _matched(file: SensorFile, picked: tuple[int, ...], known: SensorSpec) -> SensorReading:
    """Take the bands a model needs."""
    identities = band_identities(file.dataset, picked)
    match = match_bands(known, identities)
    order, notes, name = match.order, match.notes, file.source.name
    if file.source.bands and len(picked) == known.bands:
        # What the analyst names, in the order named, goes before all guesses.
        if match.problem or order != tuple(range(known.bands)):
            here = listed([one.name for one in identities])
            notes = (
                f"its bands are read in the order chosen, though their names ({here}) are not those of training in "
                f"that order ({listed(known.band_names)})",
            )
        order = tuple(range(known.bands))
    elif match.problem:
        alpha = " (besides an alpha band)" if len(data_bands(file.dataset)) != file.dataset.count else ""
        raise RasterError(
            f"Sensor '{name}' needs {counted(known.bands)}, '{file.layer.file_name}' has {len(picked)}{alpha}. "
            "Choose the layer the model was trained for."
            if match.problem.startswith("needs ")
            else f"'{file.layer.file_name}', chosen for sensor '{name}', {match.problem}. Choose the layer the model "
            "was trained for, or name its bands as they were in training."
        )
    chosen = tuple(picked[place] for place in order)
    found = [identities[place].wavelength for place in order]
    wavelengths = tuple(wavelength for wavelength in found if wavelength is not None)
    left = [band for band in data_bands(file.dataset) if band not in chosen]
    names = dict(zip(left, band_identities(file.dataset, left)))
    return SensorReading(
        chosen,
        chosen,
        tuple(identities[place].name for place in order),
        wavelengths if len(wavelengths) == len(chosen) else (),
        left_out=tuple(f"{_called(band, names[band])}: not known to the model" for band in left),
        notes=tuple(f"Sensor '{name}': {note}." for note in notes),
    )


def _codes_to_use(file: SensorFile, picked: tuple[int, ...]) -> Codes | tuple[str, ...]:
    """Decide whether a sensor that no model knows is categorical: its codes, or else sentences why it is not."""
    source, layer = file.source, file.layer
    if source.kind == SensorKind.CONTINUOUS:
        return ()
    if len(picked) > 1:
        if source.kind == SensorKind.CATEGORICAL:
            raise RasterError(
                f"Sensor '{source.name}' is to be read as categories, but '{layer.file_name}' has "
                f"{counted(len(picked))}. Choose the one band that holds them."
            )
        coded = [band for band in picked if evidence_of(file.dataset, source.path, band)[0] == "class names"]
        return tuple(
            f"Band {band} of sensor '{source.name}' has class names, but is read as numbers like the other bands. Give "
            "it as a sensor of its own to have it read as categories."
            for band in coded[:3]
        )
    if source.kind == SensorKind.AUTO and not evidence_of(file.dataset, source.path, picked[0])[0]:
        return ()
    codes = codes_within(layer, file.dataset, picked[0], file.grid)
    if source.kind == SensorKind.CATEGORICAL:
        if not codes.counts or len(codes.counts) > MOST_CATEGORIES:
            what = f"{len(codes.counts)} different values" if codes.counts else "no whole numbers that could be codes"
            raise RasterError(
                f"Sensor '{source.name}' is to be read as categories, but '{layer.file_name}' has {what}; at most "
                f"{MOST_CATEGORIES} categories can be used. Reclassify it, or read it as continuous."
            )
        return codes
    numbers = f"is read as numbers although its file has {codes.evidence}"
    remedy = "If they are codes of categories, set its kind to categorical (KINDS in Processing)"
    if len(codes.counts) > MOST_CATEGORIES:
        return (
            f"Sensor '{source.name}' {numbers}: with {len(codes.counts)} different values it is a picture or a "
            "measurement in colours, or has too many categories. Reclassify it to at most "
            f"{MOST_CATEGORIES} categories if it holds codes; a picture is better saved as bands of red, green and "
            "blue.",
        )
    if len(codes.counts) < 2:
        return (f"Sensor '{source.name}' {numbers}. {remedy}.",) if codes.counts else ()
    if codes.looks_continuous:
        return (f"Sensor '{source.name}' {numbers}: it is of shades of grey. {remedy}.",)
    return codes


def _categorical(
    file: SensorFile,
    band: int,
    codes: tuple[int, ...],
    found: Codes | None,
    step: int,
    names: Sequence[str] | None = None,
) -> SensorReading:
    """Read a band as a layer per category."""
    source = file.source
    named = [(found.names.get(code) or str(code)) if found else str(code) for code in codes]
    notes = []
    averaged = _finer(file) > 1 + 1e-6 and step == 1
    how = "the share of the pixel's area that each takes up" if averaged else "each pixel's own code"
    if found is not None:
        why = f" (its file has {found.evidence})" if source.kind == SensorKind.AUTO else ""
        shown = ", ".join(named[:8]) + (", ..." if len(named) > 8 else "")
        otherwise = " If its numbers are measurements, set its kind to continuous (KINDS in Processing)." if why else ""
        notes.append(
            f"Sensor '{source.name}' is read as {len(codes)} categories{why}: {shown}; {how}, not interpolated."
            + otherwise
        )
    return SensorReading(
        (band,),
        (band,) * len(codes),
        tuple(names) if names is not None else tuple(named),
        kind=CATEGORICAL,
        categories=tuple(codes),
        left_out=tuple(f"band {other}: not chosen" for other in data_bands(file.dataset) if other != band),
        resampling=Resampling.average if averaged else Resampling.nearest,
        notes=tuple(notes),
    )


def _told_costs(sensor: str, bands: Sequence[int], names: Sequence[str], costs: Sequence[float]) -> list[str]:
    """Say which band takes many pixels away that the others have."""
    told = []
    for band, name, cost in zip(bands, names, costs):
        if cost > COSTLY:
            told.append(
                f"Band {band}{_in_brackets(name)} of sensor '{sensor}' has no data on {cost:.0%} of the "
                "pixels where the other bands do; the sensor counts as absent there. Leave the band out to use the "
                "rest."
            )
    return told


def _scaling(
    file: SensorFile, indexes: Sequence[int], is_old: bool
) -> tuple[tuple[float, ...], tuple[float, ...], list[str]]:
    """Give the scale and offset of each band, and say what was done."""
    source, told = file.source, []
    tags = [scaling_tags(file.dataset, index) for index in indexes]
    broken = [index for index, tag in zip(indexes, tags) if tag is None]
    if broken and (source.scale is None or source.offset is None):
        told.append(
            f"The scale or offset in the file of sensor '{source.name}' (band {broken[0]}) is no usable number and is "
            "not applied."
        )
    pairs = [tag or (1.0, 0.0) for tag in tags]
    has_tags = any(pair != (1.0, 0.0) for pair in pairs)
    if is_old and has_tags:
        pairs = [(1.0, 0.0)] * len(pairs)
        if source.scale is None and source.offset is None:
            told.append(
                f"The file of sensor '{source.name}' has a scale and offset, which are not applied: the model is of an "
                "earlier version, which learnt from the numbers as they are stored. Train it again to have them used."
            )
    if source.scale is not None or source.offset is not None:
        given = (source.scale, source.offset)
        if source.scale == 0 or not all(number is None or math.isfinite(number) for number in given):
            raise RasterError(
                f"The scale and offset given for sensor '{source.name}' ({source.scale}, {source.offset}) are no "
                "usable numbers. Give a scale other than 0."
            )
        pairs = [
            (scale if source.scale is None else source.scale, offset if source.offset is None else source.offset)
            for scale, offset in pairs
        ]
    if all(pair == (1.0, 0.0) for pair in pairs):
        return (), (), told
    kinds = list(dict.fromkeys(pairs))
    how = f"times {kinds[0][0]:g}{_plus(kinds[0][1])}" if len(kinds) == 1 else "each band by its own"
    whose = "as its file says" if source.scale is None and source.offset is None else "as chosen"
    told.append(f"The values of sensor '{source.name}' are scaled {whose} ({how}).")
    return tuple(pair[0] for pair in pairs), tuple(pair[1] for pair in pairs), told


def _plus(offset: float) -> str:
    return "" if offset == 0 else f" plus {offset:g}" if offset > 0 else f" minus {-offset:g}"


def _finer(file: SensorFile) -> float:
    """Give how many of the file's pixels lie along the edge of one of the grid's, in the mean of both axes."""
    across, along = pixels_across(Grid.of(file.dataset), file.grid)
    return math.sqrt(across * along)


def _told_averaging(file: SensorFile) -> str:
    return (
        f"Sensor '{file.source.name}' has pixels {_finer(file):.1f} times as fine as the grid's: they are averaged by "
        "area, and a pixel counts where at least half of its area has data."
    )
