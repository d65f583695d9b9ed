"""How a sensor is read from its file: which bands, as what, scaled how, brought onto the grid how."""

from __future__ import annotations

from rasterio.enums import Resampling

from ..contracts.sensors import SensorKind
from ..errors import RasterError
from ..matching.bands import count_bands, match_bands, quoted_list
from ..message import message
from ..model.spec import SensorSpec
from .band_facts import band_identities, corrected, scaling
from .categories import Codes, category_reading, codes_to_use
from .sensor_file import CATEGORICAL, SensorFile, SensorReading
from .source.bands_asked_once import data_bands
from .usable_bands import called, cost_sentences, survey_bands, usable_bands

_AVERAGED_BEYOND = 2 * (1 + 1e-6)


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
        codes = codes_to_use(file, picked)
        if isinstance(codes, Codes):
            return category_reading(file, picked[0], codes.codes, codes, step)
        reading, notes = usable_bands(file, picked, is_training), list(codes)
    elif known.kind == CATEGORICAL:
        if len(picked) != 1:
            raise RasterError(
                message(
                    "Sensor '{source}' was trained on one band of categories; '{file_name}' has {count_bands}. Choose "
                    "the layer the model was trained for, or its band.",
                    source=source.name,
                    file_name=file.layer.file_name,
                    count_bands=count_bands(len(picked)),
                )
            )
        return category_reading(file, picked[0], known.categories, None, step, known.band_names)
    else:
        reading, notes = _matched(file, picked, known), []
        if source.kind == SensorKind.CATEGORICAL:
            notes.append(
                message("Sensor '{source}' is read as numbers, not categories, as in training.", source=source.name)
            )
        if is_training:
            survey = survey_bands(file.layer, file.dataset, reading.indexes, file.grid)
            if len(reading.indexes) > 1:
                notes += cost_sentences(source.name, reading.indexes, reading.names, survey.costs)
            notes += survey.fill_sentences(source.name)
    is_old = known is not None and not known.quantiles and not is_training
    scales, offsets, told = scaling(file, reading.indexes, is_old)
    scales, offsets, matched = corrected(file, reading.indexes, scales, offsets)
    told += matched
    averaged = file.finer > _AVERAGED_BEYOND and not is_old and step == 1
    if averaged:
        told.append(_averaging_sentence(file))
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
    """Return the bands to choose from: those the analyst names, or all that are no alpha."""
    picked = file.source.bands
    if not picked:
        return data_bands(file.dataset)
    wrong = [band for band in picked if not 1 <= band <= file.dataset.count]
    if wrong:
        raise RasterError(
            message(
                "Sensor '{source}' is to be read from band {wrong}, but '{file_name}' has {count_bands}. Choose other "
                "bands.",
                source=file.source.name,
                wrong=wrong[0],
                file_name=file.layer.file_name,
                count_bands=count_bands(file.dataset.count),
            )
        )
    if len(set(picked)) != len(picked):
        twice = next(band for band in picked if picked.count(band) > 1)
        raise RasterError(
            message(
                "Band {twice} of sensor '{source}' is chosen twice. Choose each band once.",
                twice=twice,
                source=file.source.name,
            )
        )
    return picked


def _matched(file: SensorFile, picked: tuple[int, ...], known: SensorSpec) -> SensorReading:
    """Take the bands a model needs."""
    identities = band_identities(file.dataset, picked)
    match = match_bands(known, identities)
    order, notes, name = match.order, match.notes, file.source.name
    is_named = file.is_date and not match.problem
    if file.source.bands and len(picked) == known.bands and not is_named:
        # What the analyst names, in the order named, goes before all guesses. The bands of a date were found.
        if match.problem or order != tuple(range(known.bands)):
            here = quoted_list([one.name for one in identities])
            notes = (
                message(
                    "its bands are read in the chosen order, although their names ({here}) differ from those in "
                    "training ({band_names})",
                    here=here,
                    band_names=quoted_list(known.band_names),
                ),
            )
        order = tuple(range(known.bands))
    elif match.problem:
        alpha = message(" (besides an alpha band)") if len(data_bands(file.dataset)) != file.dataset.count else ""
        raise RasterError(
            message(
                "Sensor '{name}' needs {count_bands}, '{file_name}' has {picked}{alpha}. Choose the layer the model "
                "was trained for.",
                name=name,
                count_bands=count_bands(known.bands),
                file_name=file.layer.file_name,
                picked=len(picked),
                alpha=alpha,
            )
            if match.problem.startswith("needs ")
            else (
                message(
                    "'{file_name}', chosen for sensor '{name}', {problem}. Choose the layer the model was trained "
                    "for, or name its bands as in training.",
                    file_name=file.layer.file_name,
                    name=name,
                    problem=match.problem,
                )
            )
        )
    chosen = tuple(picked[place] for place in order)
    found = [identities[place].wavelength for place in order]
    wavelengths = tuple(wavelength for wavelength in found if wavelength is not None)
    left = [band for band in data_bands(file.dataset) if band not in chosen] if not file.is_date else []
    names = dict(zip(left, band_identities(file.dataset, left)))
    return SensorReading(
        chosen,
        chosen,
        tuple(identities[place].name for place in order),
        wavelengths if len(wavelengths) == len(chosen) else (),
        left_out=tuple(message("{band}: not used by the model", band=called(band, names[band])) for band in left),
        notes=tuple(message("Sensor '{name}': {note}.", name=name, note=note) for note in notes),
    )


def _averaging_sentence(file: SensorFile) -> str:
    return message(
        "Sensor '{source}' has {finer:.1f} times finer pixels than the grid: they are averaged by area, and a "
        "pixel has data where at least half of its area has.",
        source=file.source.name,
        finer=file.finer,
    )
