"""Which bands of a file a new model is trained on: those that hold something."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from rasterio.io import DatasetReader
from rasterio.windows import Window

from ..matching.bands import BandIdentity, quoted_list
from ..message import message
from .band_facts import bad_bands, band_identities
from .categories import part_covered, sample_of_band
from .direct_reading import DirectReader
from .fill_values import FillValues
from .grid import Grid
from .sensor_file import SensorFile, SensorReading
from .source.bands_asked_once import data_bands
from .source.opening import Layer

SIDE, PER_AXIS = 128, 4
_MOST_NUMBERS = 8 * 1024 * 1024
_LONGEST_EDGE = 1024
COSTLY = 0.05
"""A band that takes away more than this part of the pixels is told of."""


@dataclass(frozen=True)
class BandSurvey:
    """What a sample of a file's own pixels shows of some of its bands.

    Attributes:
        has_data: of each band, whether any pixel has data.
        varies: of each band, whether its numbers differ.
        costs: of each band, the part of the pixels with data in all other bands (of those that have any) where it has
            none, 0 to 1.
        fills: values that may stand for "no data".
    """

    has_data: tuple[bool, ...]
    varies: tuple[bool, ...]
    costs: tuple[float, ...]
    fills: FillValues

    def fill_sentences(self, sensor: str) -> list[str]:
        """Return a sentence about a value that may stand for "no data" in the bands that tell something."""
        fill = self.fills.found([band for band, varies in enumerate(self.varies) if varies])
        if fill is None:
            return []
        return [
            message(
                "Sensor '{sensor}' has the value {value} on {share:.0%} of a sample of its pixels, and it counts as a "
                "measurement. If it means no data, mark it as no data in the layer's properties (Transparency) or in "
                "the file.",
                sensor=sensor,
                value=fill.in_words,
                share=fill.share,
            )
        ]


def survey_bands(layer: Layer, dataset: DatasetReader, indexes: Sequence[int], grid: Grid) -> BandSurvey:
    """Read windows of a file, evenly spread over what the grid covers of it.

    Where a band seems empty or constant, an even sample of all of that part is looked at as well.

    Raises:
        MamolError: of the layer's type; the file cannot be read.
    """
    native = Grid.of(dataset)
    reader = DirectReader(layer, dataset, tuple(indexes), (0, 0))
    covered = part_covered(native, grid)
    lowest, highest = np.full(len(indexes), np.inf), np.full(len(indexes), -np.inf)
    windows = spread_windows(covered, SIDE, PER_AXIS)
    every = max(1, len(indexes) * SIDE * SIDE * len(windows) // _MOST_NUMBERS)
    parts = []
    fills = FillValues(any(dataset.nodatavals[index - 1] is not None for index in indexes))
    for window in windows:
        numbers, valid = reader.read_bands(window)
        fills.add(list(numbers), valid)
        for band, (own, there) in enumerate(zip(numbers, valid)):
            if there.any():
                lowest[band] = min(lowest[band], float(own[there].min()))
                highest[band] = max(highest[band], float(own[there].max()))
        parts.append(valid.reshape(len(indexes), -1)[:, ::every])
    alive = np.isfinite(lowest)
    costs = np.zeros(len(indexes))
    if alive.any():
        lacking = ~np.concatenate(parts, axis=1)[alive]
        # Band by band: all bands at once would take eight bytes for each number.
        together = lacking.sum(axis=0, dtype=np.int32)
        for band, own in zip(np.flatnonzero(alive), lacking):
            others = together == own
            costs[band] = (own & others).sum() / max(1, int(others.sum()))
    has_data, varies = alive.tolist(), (highest > lowest).tolist()
    if sum(window.width * window.height for window in windows) < covered.width * covered.height:
        for band, index in enumerate(indexes):
            if not varies[band]:
                values = sample_of_band(layer, dataset, index, covered, _LONGEST_EDGE)
                if alive[band]:
                    values = np.append(values, lowest[band])
                has_data[band], varies[band] = len(values) > 0, len(np.unique(values)) > 1
    return BandSurvey(tuple(has_data), tuple(varies), tuple(costs.tolist()), fills)


def spread_windows(area: Window, side: int, per_axis: int) -> list[Window]:
    """Return square windows that are evenly spread over an area; all of it where that is no more."""
    places = []
    for first, size in ((area.row_off, area.height), (area.col_off, area.width)):
        count = min(per_axis, -(-int(size) // side))
        last = int(first) + max(0, int(size) - side)
        steps = (
            [int(first) + side * k for k in range(count)] if count * side >= size else np.linspace(first, last, count)
        )
        places.append([(int(step), min(side, int(first + size) - int(step))) for step in steps])
    return [Window(column, row, width, height) for row, height in places[0] for column, width in places[1]]


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
    sentences: list[str] = []
    if is_training:
        bad = bad_bands(file.dataset) if not file.source.bands else frozenset()
        reasons = {band: message("marked as bad in the file (bbl)") for band in picked if band in bad}
        if len(reasons) == len(picked):
            reasons = {}
        rest = [band for band in picked if band not in reasons]
        survey = survey_bands(file.layer, file.dataset, rest, file.grid)
        empty = {band: message("no data") for band, has_data in zip(rest, survey.has_data) if not has_data}
        constant = {
            band: message("one value everywhere")
            for band, has_data, varies in zip(rest, survey.has_data, survey.varies)
            if has_data and not varies
        }
        # Without any band that tells something, what is wrong is told when pixels are drawn.
        if len(empty) < len(rest):
            reasons.update(empty)
            if len(empty) + len(constant) < len(rest):
                reasons.update(constant)
        if len(rest) > 1:
            sentences = cost_sentences(file.source.name, rest, [identities[band].name for band in rest], survey.costs)
        sentences += survey.fill_sentences(file.source.name)
    kept = tuple(band for band in picked if band not in reasons)
    others = () if file.is_date else data_bands(file.dataset)
    unused = {band: message("not chosen") for band in others if band not in picked}
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
        notes=(*_left_out_sentences(file.source.name, reasons, identities), *sentences),
    )


def cost_sentences(sensor: str, bands: Sequence[int], names: Sequence[str], costs: Sequence[float]) -> list[str]:
    """Return a sentence for each band that takes many pixels away which the others have."""
    sentences = []
    for band, name, cost in zip(bands, names, costs):
        if cost > COSTLY:
            sentences.append(
                message(
                    "Band {band}{name} of sensor '{sensor}' has no data on {cost:.0%} of the pixels where its other "
                    "bands have data: the sensor counts as absent there. Leave the band out to keep these pixels.",
                    band=band,
                    name=_in_brackets(name),
                    sensor=sensor,
                    cost=cost,
                )
            )
    return sentences


def called(band: int, identity: BandIdentity) -> str:
    """Return a band's number and, where it has one, its name."""
    return message("band {band}{identity}", band=band, identity=_in_brackets(identity.name))


def _left_out_sentences(sensor: str, reasons: dict[int, str], names: dict[int, BandIdentity]) -> tuple[str, ...]:
    """Describe which bands are left out, a sentence for each reason."""
    said = {
        message("no data"): (message("has no data and is left out"), message("have no data and are left out")),
        "one value everywhere": (
            message("has the same value everywhere and is left out"),
            message("have the same value everywhere and are left out")
        ),
        "marked as bad in the file (bbl)": (
            message("is marked as bad in the file (bbl) and is left out"),
            message("are marked as bad in the file (bbl) and are left out")
        ),
    }  # fmt: skip
    sentences = []
    for reason, (one, several) in said.items():
        bands = [band for band, why in reasons.items() if why == reason]
        if bands:
            sentences.append(
                message(
                    "{bands} of sensor '{sensor}' {one}.",
                    bands=_bands_in_words(bands, names),
                    sensor=sensor,
                    one=one if len(bands) == 1 else several,
                )
            )
    return tuple(sentences)


def _bands_in_words(bands: Sequence[int], names: dict[int, BandIdentity]) -> str:
    """Write "Band 6", "Bands 6 and 7 ('B09' and 'B10')"."""
    numbers = [str(band) for band in bands]
    shown = numbers if len(numbers) <= 12 else [*numbers[:11], message("{numbers} more", numbers=len(numbers) - 11)]
    text = (
        shown[0]
        if len(shown) == 1
        else message("{shown} and {shown_2}", shown=", ".join(shown[:-1]), shown_2=shown[-1])
    )
    own = [names[band].name for band in bands if names[band].name]
    called = f" ({quoted_list(own)})" if own and len(own) == len(bands) else ""
    return message(
        "{band_or_bands} {text}{called}",
        band_or_bands=message("Band") if len(bands) == 1 else message("Bands"),
        text=text,
        called=called,
    )


def _in_brackets(name: str) -> str:
    return f" ('{name}')" if name else ""
