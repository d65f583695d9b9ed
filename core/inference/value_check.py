"""Whether the values of sensors are like those a model was trained on: looked at before a job runs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from rasterio.windows import Window

from ..matching.bands import quoted_list
from ..message import message
from ..model.network import MamolNetwork
from ..model.spec import QUANTILES, ModelSpec, SensorSpec
from ..model.stem import LARGEST_SCORE, Stem
from ..progress import Progress
from ..raster.categories import part_covered
from ..raster.date_sizes import DateSizes
from ..raster.direct_reading import DirectReader
from ..raster.grid import Grid
from ..raster.sensors import SensorStack
from ..raster.usable_bands import PER_AXIS, SIDE, cost_sentences, spread_windows, survey_bands
from .unit_causes import Cause, common_offset, known_causes, likely_cause
from .value_shift import FAR, find_shift, mean_distance
from .value_shift import FEWEST_PIXELS as FEWEST_FOR_A_SHIFT

_MOST_CODES = 8


def lost_bands(stack: SensorStack, name: str) -> list[str]:
    """Return sentences about bands of a sensor that lack data where its other bands have it, or seem to be filled.

    Raises:
        RasterError: the file cannot be read to its end.
    """
    layer, dataset, reading = stack.file_of(name)
    survey = survey_bands(layer, dataset, reading.indexes, stack.grid)
    empty = [place for place, has_data in enumerate(survey.has_data) if not has_data]
    if empty and len(empty) < len(survey.has_data):
        called = [reading.names[place] or str(reading.indexes[place]) for place in empty[:6]]
        bands = message("Band") if len(empty) == 1 else message("Bands")
        more = message(" and {empty} more", empty=len(empty) - 6) if len(empty) > 6 else ""
        have = "has" if len(empty) == 1 else "have"
        return [
            (
                message(
                    "{bands} {called}{more} of sensor '{name}' {have} no data here, so the sensor counts as absent "
                    "everywhere. Choose a file that has data in the bands the model was trained on.",
                    bands=bands,
                    called=", ".join(called),
                    more=more,
                    name=name,
                    have=have,
                )
            )
        ]
    return [*cost_sentences(name, reading.indexes, reading.names, survey.costs), *survey.fill_sentences(name)]


def unknown_codes(stack: SensorStack, name: str) -> list[str]:
    """Return a sentence about codes of a categorical sensor that the model does not know.

    Raises:
        RasterError: the file cannot be read to its end.
    """
    share, most, more = strange_codes(stack, name)
    if not share:
        return []
    return [
        message(
            "{values:.1%} of the pixels of sensor '{name}' have codes the model was not trained on "
            "({most}{more}): they count as none of its categories there.",
            values=share,
            name=name,
            most=most,
            more=more,
        )
    ]


def strange_codes(stack: SensorStack, name: str) -> tuple[float, str, str]:
    """Look in a sample of a categorical sensor for codes that are none of those it is read as.

    Returns:
        The part of the pixels that have such a code, 0 to 1; the most frequent ones; and how many more there are, in
        words.

    Raises:
        RasterError: the file cannot be read to its end.
    """
    layer, dataset, reading = stack.file_of(name)
    reader = DirectReader(layer, dataset, reading.indexes, (0, 0))
    strange: Counter[float] = Counter()
    seen = 0
    for window in spread_windows(part_covered(Grid.of(dataset), stack.grid), SIDE, PER_AXIS):
        numbers, valid = reader.read_bands(window)
        codes, counts = np.unique(numbers[0][valid[0]], return_counts=True)
        seen += int(counts.sum())
        is_new = ~np.isin(codes, reading.categories)
        strange.update(dict(zip(codes[is_new].tolist(), counts[is_new].tolist())))
    most = [f"{code:g}" for code, _ in strange.most_common(_MOST_CODES)]
    more = message(" and {strange} more", strange=len(strange) - len(most)) if len(strange) > len(most) else ""
    return sum(strange.values()) / max(1, seen), ", ".join(most), more


TILES_PER_AXIS = 4
TILE = 128
PIXELS_PER_TILE = 1024
FEWEST_PIXELS = 25
MOST_CUT = 0.01
"""Part of a sensor's components that may lie beyond where they are cut."""
MOST_OUTSIDE = 0.5
"""Part of a band's values that may lie outside training's range, which is widened by a tenth."""
_LEAST_TOLD = 0.01
_FINEST_PIXELS = 1024


def check_values(
    stack: SensorStack, spec: ModelSpec, network: MamolNetwork, window: Window, progress: Progress
) -> tuple[str, ...]:
    """Compare a sample of each sensor's values with those of training.

    Args:
        stack: the open sensors.
        spec: the model.
        network: its network; the statistics of its stems are used.
        window: the part that the job is about.
        progress: asked between the tiles whether to stop.

    Returns:
        Sentences naming band and likely cause, and dates without data; none where the values are like those of
        training.

    Raises:
        RasterError: a file cannot be read to its end.
        SensorError: a date of a series is of another scale than the others.
        Cancelled: when the analyst stopped the job.
    """
    sentences: list[str] = []
    unseen: list[str] = []
    stems = dict(zip(spec.sensor_names, network.each_stem()))
    whole = stack.grid.whole
    validation = spec.training.validation
    # The values of several scenes together are like those of none of them.
    is_of_one_scene = validation is None or not validation.scenes
    for name in stack.names:
        sensor = spec.sensors_by_name[name]
        dates = DateSizes(name, stack.days[name]) if name in stack.days else None
        pixels, is_full = sample_values(stack, name, window, progress, dates)
        is_layered = sensor.bands > 1 and not sensor.is_series and sensor.kind != "categorical"
        lost = lost_bands(stack, name) if is_layered and not is_full else []
        if not len(pixels) and not lost:
            unseen.append(name)
        if sensor.kind == "categorical":
            sentences += unknown_codes(stack, name)
            continue
        sentences += (*(dates.check() if dates else ()), *lost)
        # The unit is the file's: a part that is all water does not tell it.
        everywhere = pixels if window == whole else sample_values(stack, name, whole, progress)[0]
        told = _in_other_unit(sensor, everywhere, stack) or _unlike(sensor, pixels, stems[name])
        if not told and is_of_one_scene and not sensor.is_series:
            told = _moved(sensor, everywhere, stems[name])
        sentences += told
    # Where no sensor is seen, the maps are empty, which is told when they are made.
    return (*sentences, *(map(_unseen, unseen) if len(unseen) < len(stack.names) else ()))


def sample_values(
    stack: SensorStack, name: str, window: Window, progress: Progress, dates: DateSizes | None = None
) -> tuple[NDArray[np.float32], bool]:
    """Read some pixels, spread over the window, the same ones each time.

    Args:
        stack: the open sensors.
        name: of the sensor.
        window: where to look.
        progress: asked between the tiles whether to stop.
        dates: shown what is read, where the sensor is a series.

    Returns:
        Those that are valid, (n, bands), and whether all that were looked at are.

    Raises:
        RasterError: the file cannot be read to its end.
        Cancelled: when the analyst stopped the job.
    """
    side = max(8, min(TILE, int(_FINEST_PIXELS / max(1.0, stack.pixels_across(name)))))
    random = np.random.default_rng(0)
    parts, is_full = [], True
    for tile in spread_windows(window, side, TILES_PER_AXIS):
        progress.check()
        block = stack.read(name, tile, 0)
        if dates:
            dates.add(block)
        is_full &= bool(block.valid.all())
        parts.append(block.some_pixels(PIXELS_PER_TILE, random))
    return np.concatenate(parts), is_full


def _unseen(name: str) -> str:
    return message(
        "In a sample of the pixels, sensor '{name}' has no data anywhere: it counts as absent. Check its no-data "
        "value, its masks, and whether it covers the area.",
        name=name,
    )


def _in_other_unit(sensor: SensorSpec, pixels: NDArray[np.float32], stack: SensorStack) -> list[str]:
    """Report bands whose values are those of training in another unit, or shifted."""
    if not sensor.quantiles or len(pixels) < FEWEST_PIXELS:
        return []
    found = np.quantile(pixels.astype(np.float64), QUANTILES, axis=0).T
    trained = np.asarray(sensor.quantiles)
    shift = common_offset(found.tolist(), trained.tolist())
    return _units(sensor, found, trained, stack) or ([_offset_sentence(sensor, shift)] if shift is not None else [])


def _unlike(sensor: SensorSpec, pixels: NDArray[np.float32], stem: Stem) -> list[str]:
    """Report values that training has not seen."""
    if len(pixels) < FEWEST_PIXELS:
        return []
    beyond = float((np.abs(_scores(pixels, stem)) > LARGEST_SCORE).mean())
    if sensor.quantiles:
        return _outside(sensor, pixels, np.asarray(sensor.quantiles), beyond)
    # Models of before do not know the range of each band.
    return [_cut_sentence(sensor, beyond)] if beyond > MOST_CUT else []


def _scores(pixels: NDArray[np.float32], stem: Stem) -> NDArray[np.float64]:
    """Compute the standardised components, (n, components), before they are cut."""
    with torch.inference_mode():
        basis, mean = stem.basis.cpu().double(), stem.mean.cpu().double()
        scores: NDArray[np.float64] = ((torch.from_numpy(pixels).double() - mean) @ basis).numpy()
        return scores


def _moved(sensor: SensorSpec, pixels: NDArray[np.float32], stem: Stem) -> list[str]:
    """Report values that are moved as a whole, though within the range of training."""
    if len(pixels) < FEWEST_FOR_A_SHIFT:
        return []
    if not sensor.quantiles:
        far = mean_distance(_scores(pixels, stem))
        return [_far_sentence(sensor, far)] if far > FAR else []
    found = np.quantile(pixels.astype(np.float64), QUANTILES, axis=0).T
    shift = find_shift(found, np.asarray(sensor.quantiles))
    if shift is None:
        return []
    middle = QUANTILES.index(0.5)
    medians = {"found": found[shift.worst][middle], "trained": sensor.quantiles[shift.worst][middle]}
    if shift.scale is None:
        return [
            message(
                "The values of {bands} of sensor '{sensor}' are distributed otherwise than in training (median of "
                "{worst} {found:.4g}, in training {trained:.4g}): the map may be less accurate than was measured. "
                "Other ground or another season does that, but so does another unit or calibration: check the layer's "
                "scale and offset.",
                bands=_bands(sensor, shift.bands),
                sensor=sensor.name,
                worst=_bands(sensor, [shift.worst]),
                **medians,
            )
        ]
    return [
        message(
            "The values of {bands} of sensor '{sensor}' look like those of training moved as a whole: {worst} is about "
            "{scale:.3g} times as large {plus} {offset:.3g} (median {found:.4g}, in training {trained:.4g}). Unless "
            "the ground itself is another, check the layer's scale and offset: the map may be less accurate than was "
            "measured.",
            bands=_bands(sensor, shift.bands),
            sensor=sensor.name,
            worst=_bands(sensor, [shift.worst]),
            scale=shift.scale,
            plus=message("plus") if shift.offset >= 0 else message("minus"),
            offset=abs(shift.offset),
            **medians,
        )
    ]


def _far_sentence(sensor: SensorSpec, far: float) -> str:
    return message(
        "The values of sensor '{sensor}' are not those of training: on average they lie {far:.1f} standard deviations "
        "away. The map may be less accurate than was measured. Check the layer's units, scale and offset, or whether "
        "the ground is another.",
        sensor=sensor.name,
        far=far,
    )


def _units(
    sensor: SensorSpec, found: NDArray[np.float64], trained: NDArray[np.float64], stack: SensorStack
) -> list[str]:
    """Report bands in another unit, those with one cause together."""
    reading = stack.readings[sensor.name]
    causes: dict[str, tuple[Cause, list[int]]] = {}
    for band in range(sensor.bands):
        own = _of(reading.scales, band, 1.0), _of(reading.offsets, band, 0.0)
        tried = known_causes(_of(sensor.scales, band, 1.0), _of(sensor.offsets, band, 0.0), *own)
        cause = likely_cause(found[band], trained[band], tried)
        if cause is not None:
            causes.setdefault(cause.sentence, (cause, []))[1].append(band)
    middle = QUANTILES.index(0.5)
    sentences = []
    for cause, bands in causes.values():
        first = bands[0]
        sentences.append(
            message(
                "The values of {sensor} of sensor '{sensor_2}' {sentence} (median {found:.4g}, in training "
                "{trained:.4g}): the map would not be reliable. {remedy}.",
                sensor=_bands(sensor, bands),
                sensor_2=sensor.name,
                sentence=cause.sentence,
                found=found[first][middle],
                trained=trained[first][middle],
                remedy=cause.remedy,
            )
        )
    return sentences


def _of(numbers: Sequence[float], band: int, otherwise: float) -> float:
    return numbers[band] if numbers else otherwise


def _offset_sentence(sensor: SensorSpec, shift: float) -> str:
    direction = "higher" if shift > 0 else "lower"
    return message(
        "The values of all bands of sensor '{sensor}' are about {shift:,g} {direction} than in training, in dark "
        "and bright pixels alike: the map would not be reliable. Since processing baseline 04.00, Sentinel-2 "
        "values have 1,000 added (0.1 in reflectance). Set the offset to {value:g} (SCALES in Processing).",
        sensor=sensor.name,
        shift=abs(shift),
        direction=direction,
        value=-shift,
    )


def _outside(sensor: SensorSpec, pixels: NDArray[np.float32], trained: NDArray[np.float64], beyond: float) -> list[str]:
    """Report bands whose values training has not seen."""
    low, high = trained[:, 0], trained[:, -1]
    margin = 0.1 * (high - low)
    outside = ((pixels < low - margin) | (pixels > high + margin)).mean(axis=0)
    bands = np.flatnonzero(outside > MOST_OUTSIDE).tolist()
    if not bands and beyond > MOST_CUT:
        bands = [int(outside.argmax())] if outside.max() >= _LEAST_TOLD else []
        if not bands:
            return [_cut_sentence(sensor, beyond)]
    if not bands:
        return []
    worst = max(bands, key=lambda band: float(outside[band]))
    also = message(" (and of {bands} more bands)", bands=len(bands) - 1) if len(bands) > 1 else ""
    return [
        (
            message(
                "{outside:.0%} of the values of {sensor}{also} of sensor '{sensor_2}' lie outside the range the model "
                "was trained on ({low:.4g} to {high:.4g}): the map is unreliable there. Check the layer's units, or "
                "retrain with labels from this area too.",
                outside=outside[worst],
                sensor=_bands(sensor, [worst]),
                also=also,
                sensor_2=sensor.name,
                low=low[worst],
                high=high[worst],
            )
        )
    ]


def _cut_sentence(sensor: SensorSpec, beyond: float) -> str:
    return message(
        "{beyond:.0%} of the values of sensor '{sensor}' lie far outside the range the model was trained on: the "
        "map is unreliable there. Check the layer's units, scale and offset.",
        beyond=beyond,
        sensor=sensor.name,
    )


def _bands(sensor: SensorSpec, bands: Sequence[int]) -> str:
    """Name bands of a sensor."""
    if sensor.bands == 1:
        return message("the band")
    if len(bands) == sensor.bands:
        return message("all bands")
    names = [sensor.band_names[band] or str(_of(sensor.file_bands, band, band + 1)) for band in bands]
    # A name twice would not tell which one.
    names = [f"{name} ({band + 1})" if Counter(names)[name] > 1 else name for band, name in zip(bands, names)]
    return (
        message("band {names}", names=quoted_list(names))
        if len(bands) == 1
        else message("bands {names}", names=quoted_list(names))
    )
