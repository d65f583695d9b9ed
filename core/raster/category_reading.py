"""Sensors that are read as categories: when they are, and how."""

from __future__ import annotations

from collections.abc import Sequence

from rasterio.enums import Resampling

from ..band_matching import count_bands
from ..contracts.sensors import SensorKind
from ..errors import RasterError
from .categories import MOST_CATEGORIES, Codes, codes_within, evidence_of
from .opening import data_bands
from .sensor_file import CATEGORICAL, SensorFile, SensorReading

_MOST_LOOKED_AT = 8


def codes_to_use(file: SensorFile, picked: tuple[int, ...]) -> Codes | tuple[str, ...]:
    """Return the codes of a sensor that is to be categorical, or else sentences why it is read as numbers.

    Args:
        file: the open file; no model knows the sensor.
        picked: numbers of the bands to choose from.

    Raises:
        RasterError: the analyst wants categories, and the file cannot be read as such.
    """
    source, layer = file.source, file.layer
    if source.kind == SensorKind.CONTINUOUS:
        return ()
    if len(picked) > 1:
        if source.kind == SensorKind.CATEGORICAL:
            raise RasterError(
                f"Sensor '{source.name}' is to be read as categories, but '{layer.file_name}' has "
                f"{count_bands(len(picked))}. Choose the one band that holds them."
            )
        # Not of a cube: each band's tables are read from the file.
        coded = [
            band
            for band in picked[:_MOST_LOOKED_AT]
            if evidence_of(file.dataset, source.path, band)[0] == "class names"
        ]
        return tuple(
            f"Band {band} of sensor '{source.name}' has class names, but is read as numbers like the other bands. Give "
            "it as a sensor of its own to have it read as categories."
            for band in coded
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
        return (f"Sensor '{source.name}' {numbers}: it holds no two different codes here. {remedy}.",)
    if codes.looks_continuous:
        return (f"Sensor '{source.name}' {numbers}: it is of shades of grey. {remedy}.",)
    return codes


def category_reading(
    file: SensorFile,
    band: int,
    codes: tuple[int, ...],
    found: Codes | None,
    step: int,
    names: Sequence[str] | None = None,
) -> SensorReading:
    """Return the reading of a band as a layer per category.

    Args:
        file: the open file.
        band: its number.
        codes: of the categories.
        found: what the file holds, where its categories are new; None where a model knows them.
        step: pixels of the reference along the edge of one of the grid's.
        names: of the categories, where a model knows them.
    """
    source = file.source
    named = [(found.names.get(code) or str(code)) if found else str(code) for code in codes]
    notes = []
    averaged = file.finer > 1 + 1e-6 and step == 1
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
