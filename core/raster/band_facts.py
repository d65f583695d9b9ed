"""What a raster says of its bands: names, wavelengths, which are bad, and how numbers become values."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence

from rasterio.io import DatasetReader

from ..errors import RasterError
from ..matching.bands import BandIdentity, in_nanometres, wavelength_in
from ..message import message
from .sensor_file import SensorFile

# Names of a band's tags, without case; the unit is one of those after it.
_WAVELENGTH_TAGS = (
    "central_wavelength_um", "central_wavelength_nm", "wavelength", "central_wavelength", "center_wavelength",
    "centre_wavelength", "wavelength_um", "wavelength_nm",
)  # fmt: skip
_UNIT_TAGS = ("wavelength_units", "wavelength_unit", "central_wavelength_unit", "central_wavelength_units")


def band_identities(dataset: DatasetReader, indexes: Sequence[int]) -> tuple[BandIdentity, ...]:
    """Return names and centre wavelengths of bands.

    Args:
        dataset: the open raster.
        indexes: numbers of bands, from 1.
    """
    listed = _listed_wavelengths(dataset)
    identities = []
    for index in indexes:
        name = dataset.descriptions[index - 1] or ""
        wavelength = listed.get(index) or _tagged_wavelength(dataset, index) or wavelength_in(name)
        identities.append(BandIdentity(name, wavelength))
    return tuple(identities)


def bad_bands(dataset: DatasetReader) -> frozenset[int]:
    """Return the numbers, from 1, of the bands that the file's list of bad bands (``bbl``) marks with 0."""
    marks = _numbers(_item(dataset, "bbl"))
    if len(marks) != dataset.count:
        return frozenset()
    return frozenset(index for index, mark in zip(dataset.indexes, marks) if mark == 0)


def scaling_tags(dataset: DatasetReader, index: int) -> tuple[float, float] | None:
    """Return the scale and offset of a band's tags, 1 and 0 where it has none; None where they make no sense."""
    scale, offset = dataset.scales[index - 1], dataset.offsets[index - 1]
    if not (math.isfinite(scale) and math.isfinite(offset)) or scale == 0:
        return None
    return float(scale), float(offset)


def _listed_wavelengths(dataset: DatasetReader) -> Mapping[int, float]:
    """Read the list of an ENVI header."""
    numbers = _numbers(_item(dataset, "wavelength"))
    if len(numbers) != dataset.count:
        return {}
    unit = _item(dataset, "wavelength_units") or _item(dataset, "wavelength units") or ""
    found = {index: in_nanometres(number, unit) for index, number in zip(dataset.indexes, numbers)}
    return {index: wavelength for index, wavelength in found.items() if wavelength is not None}


def _item(dataset: DatasetReader, name: str) -> str | None:
    for domain in ("ENVI", None):
        items = dataset.tags(ns=domain) if domain else dataset.tags()
        for key, text in items.items():
            if key.casefold() == name:
                return str(text)
    return None


def _numbers(text: str | None) -> list[float]:
    try:
        return [float(part) for part in re.split(r"[,\s]+", (text or "").strip("{} \n\t")) if part]
    except ValueError:
        return []


def _tagged_wavelength(dataset: DatasetReader, index: int) -> float | None:
    tags = {**dataset.tags(index), **dataset.tags(index, ns="IMAGERY")}
    items = {key.casefold(): str(text).strip() for key, text in tags.items()}
    unit = next((items[name] for name in _UNIT_TAGS if name in items), "")
    for name in _WAVELENGTH_TAGS:
        match = re.fullmatch(r"(\d+(?:\.\d+)?(?:e[+-]?\d+)?) *([^\W\d]*)", items.get(name, ""), re.IGNORECASE)
        if match:
            own = {"_um": "um", "_nm": "nm"}.get(name[-3:], match[2] or unit)
            return in_nanometres(float(match[1]), own)
    return None


def scaling(
    file: SensorFile, indexes: Sequence[int], is_old: bool
) -> tuple[tuple[float, ...], tuple[float, ...], list[str]]:
    """Return the scale and the offset of each band, empty where nothing is scaled, and sentences about it.

    Args:
        file: the open file.
        indexes: numbers of the bands that are read.
        is_old: whether a model reads them that learnt from numbers as they are stored.

    Raises:
        RasterError: what the analyst gives is no usable number.
    """
    source, sentences = file.source, []
    tags = [scaling_tags(file.dataset, index) for index in indexes]
    broken = [index for index, tag in zip(indexes, tags) if tag is None]
    if broken and (source.scale is None or source.offset is None):
        sentences.append(
            message(
                "The scale or offset in the file of sensor '{source}' (band {broken}) is not a usable number and is "
                "not applied.",
                source=source.name,
                broken=broken[0],
            )
        )
    pairs = [tag or (1.0, 0.0) for tag in tags]
    has_tags = any(pair != (1.0, 0.0) for pair in pairs)
    if is_old and has_tags:
        pairs = [(1.0, 0.0)] * len(pairs)
        if source.scale is None and source.offset is None:
            sentences.append(
                message(
                    "The file of sensor '{source}' has a scale and offset, which are not applied: the model is from "
                    "an earlier version, which was trained on stored values. Retrain it to have them applied.",
                    source=source.name,
                )
            )
    if source.scale is not None or source.offset is not None:
        given = (source.scale, source.offset)
        if source.scale == 0 or not all(number is None or math.isfinite(number) for number in given):
            raise RasterError(
                message(
                    "The scale and offset given for sensor '{source}' ({scale}, {offset}) cannot be used. Give "
                    "numbers, and a scale other than 0.",
                    source=source.name,
                    scale=source.scale,
                    offset=source.offset,
                )
            )
        pairs = [
            (scale if source.scale is None else source.scale, offset if source.offset is None else source.offset)
            for scale, offset in pairs
        ]
    if all(pair == (1.0, 0.0) for pair in pairs):
        return (), (), sentences
    kinds = list(dict.fromkeys(pairs))
    how = (
        message("times {kinds:g}{kinds_2}", kinds=kinds[0][0], kinds_2=_plus(kinds[0][1]))
        if len(kinds) == 1
        else message("each band by its own")
    )
    whose = message("as its file says") if source.scale is None and source.offset is None else message("as chosen")
    sentences.append(
        message("The values of sensor '{source}' are scaled {whose} ({how}).", source=source.name, whose=whose, how=how)
    )
    return tuple(pair[0] for pair in pairs), tuple(pair[1] for pair in pairs), sentences


def corrected(
    file: SensorFile, indexes: Sequence[int], scales: tuple[float, ...], offsets: tuple[float, ...]
) -> tuple[tuple[float, ...], tuple[float, ...], list[str]]:
    """Apply a sensor's corrections after its own scale and offset.

    Args:
        file: the open file.
        indexes: numbers of the bands that are read.
        scales: of each band; empty is 1 for all.
        offsets: of each band; empty is 0 for all.

    Returns:
        Scales and offsets, and sentences about it.

    Raises:
        RasterError: the corrections are of another number of bands, or no usable numbers.
    """
    source, count = file.source, len(indexes)
    if not source.corrections:
        return scales, offsets, []
    if len(source.corrections) != count or not all(
        a and math.isfinite(a) and math.isfinite(b) for a, b in source.corrections
    ):
        raise RasterError(
            message(
                "The corrections of sensor '{source}' are not a scale other than 0 and an offset for each of its "
                "{count} bands. Give one for each, or none.",
                source=source.name,
                count=count,
            )
        )
    pairs = list(zip(scales or (1.0,) * count, offsets or (0.0,) * count, source.corrections))
    kinds = list(dict.fromkeys(source.corrections))
    how = (
        message("times {kinds:.6g}{kinds_2}", kinds=kinds[0][0], kinds_2=_plus(kinds[0][1]))
        if len(kinds) == 1
        else message("each band by its own line")
    )
    sentence = message(
        "The values of sensor '{source}' were brought to those the model was trained on ({how}).",
        source=source.name,
        how=how,
    )
    return tuple(s * a for s, _, (a, _b) in pairs), tuple(o * a + b for _, o, (a, b) in pairs), [sentence]


def _plus(offset: float) -> str:
    return (
        ""
        if offset == 0
        else message(" plus {offset:g}", offset=offset)
        if offset > 0
        else message(" minus {value:g}", value=-offset)
    )
