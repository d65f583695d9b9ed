"""The maps of a report: picture and legend of classes, confidence and dominant expert."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np
import rasterio
from affine import Affine
from numpy.typing import NDArray
from rasterio.io import MemoryFile

from ..contracts.labels import ClassEntry
from ..contracts.outputs import MAPS, OutputKind
from ..contracts.report import ReportRequest, SceneFigures
from ..errors import RasterError
from ..message import message
from ..model.experts import expert_text
from ..palette import CONFIDENCE_RAMP, default_colour, ramp_colour
from ..raster.grid import Grid
from ..raster.labels.raster_classes import read_raster_classes
from ..raster.sampling import sample
from ..raster.source.opening import Layer, open_raster
from ..report.html import percent, safe_colour, text
from .expert_maps import check_expert_names

LONGEST_SIDE = 660
"""Pixels along the longer edge of a picture: two for each of the page."""

_STEPS = 256

Picture = NDArray[np.uint8]


def paletted(values: NDArray[np.int64], colours: Mapping[int, str]) -> Picture:
    """Colour values (h, w) by their "#rrggbb"; others are transparent. Returns (4, h, w)."""
    table = np.zeros((max([*colours, int(values.max(initial=0)), 0]) + 1, 4), dtype=np.uint8)
    for value, colour in colours.items():
        table[value] = (*bytes.fromhex(colour[1:]), 255)
    return np.moveaxis(table[np.maximum(values, 0)], -1, 0)


def ramped(shares: NDArray[np.float32], ramp: tuple[str, ...]) -> Picture:
    """Colour shares (h, w) of 0 to 1 along a ramp; below 0 or NaN is transparent. Returns (4, h, w)."""
    table = np.array([ramp_colour(ramp, step / (_STEPS - 1)) for step in range(_STEPS)], dtype=np.uint8)
    seen = shares >= 0
    steps = np.rint(np.where(seen, shares, 0).clip(0, 1) * (_STEPS - 1)).astype(np.int64)
    return np.concatenate([np.moveaxis(table[steps], -1, 0), np.where(seen, 255, 0).astype(np.uint8)[None]])


def data_uri(picture: Picture) -> str:
    """Write a picture (4, h, w) as a PNG inside an address."""
    _, height, width = picture.shape
    profile = {"driver": "PNG", "width": width, "height": height, "count": 4, "dtype": "uint8"}
    with rasterio.Env(GDAL_PAM_ENABLED="NO"), MemoryFile() as memory:
        # Some place, or rasterio warns that there is none; PNG does not keep it.
        with memory.open(**profile, transform=Affine(1, 0, 0, 0, -1, height)) as dataset:
            dataset.write(picture)
        encoded = base64.b64encode(memory.read()).decode("ascii")
    return f"data:image/png;base64,{encoded}"


_MOST_CLASSES = 20
"""In the legend; the table of areas has all."""
_APPLICABILITY = next(row for row in MAPS if row.kind is OutputKind.APPLICABILITY).values


def map_figures(request: ReportRequest, figures: SceneFigures) -> str:
    """Draw the maps that there are, side by side.

    Raises:
        RasterError: a map cannot be read, or is not what it should be.
    """
    parts = [_class_map(request.classes, figures)]
    if request.confidence is not None:
        parts.append(_confidence_map(request.confidence))
    if request.dominant is not None:
        parts.append(_dominant_map(request.dominant))
    elif request.experts is not None:
        parts.append(_dominant_of(request.experts))
    return f'<div class="maps">{"".join(parts)}</div>'


def assessed_map_figures(
    classes_map: str, shares: Sequence[tuple[ClassEntry, float]], applicability: str | None, inside: float
) -> str:
    """Draw a class map that was assessed and, where there is one, the area of applicability.

    Args:
        classes_map: the class map.
        shares: its classes, each with its part of the map's area, 0 to 1.
        applicability: the map of applicability, or None.
        inside: share of the area that is inside, 0 to 1.

    Returns:
        Pictures with legends, as HTML.

    Raises:
        RasterError: a map cannot be read.
    """
    values = _numbers(Layer(message("the class map"), classes_map, RasterError))
    more = len(shares) - _MOST_CLASSES
    rest = _more(more) if more > 0 else ""
    entries = [entry for entry, _ in shares]
    parts = [_figure(message("Classes"), _paletted(values, entries), _legend(shares[:_MOST_CLASSES]) + rest)]
    if applicability is not None:
        values = _numbers(Layer(message("the map of applicability"), applicability, RasterError))
        both = list(zip(_APPLICABILITY, (inside, 1 - inside)))
        parts.append(_figure(message("Area of applicability"), _paletted(values, _APPLICABILITY), _legend(both)))
    return f'<div class="maps">{"".join(parts)}</div>'


def _class_map(path: str, figures: SceneFigures) -> str:
    values = _numbers(Layer(message("the class map"), path, RasterError))
    entries = [row.entry for row in figures.classes]
    shares = [row.pixels / max(1, figures.classified) for row in figures.classes]
    more = len(entries) - _MOST_CLASSES
    rest = _more(more) if more > 0 else ""
    legend = _legend(list(zip(entries, shares))[:_MOST_CLASSES]) + rest
    return _figure(message("Classes"), _paletted(values, entries), legend)


def _confidence_map(path: str) -> str:
    shares = _sample(Layer(message("the map of confidence"), path, RasterError))[0].astype(np.float32)
    stops = ", ".join(CONFIDENCE_RAMP)
    ramp = f'<div class="ramp" style="background:linear-gradient(to right, {stops})"></div>'
    ends = '<div class="ends"><span>0 %</span><span>50 %</span><span>100 %</span></div>'
    return _figure(message("Confidence"), data_uri(ramped(shares, CONFIDENCE_RAMP)), ramp + ends)


def _dominant_map(path: str) -> str:
    layer = Layer(message("the map of the dominant expert"), path, RasterError)
    values = _numbers(layer)
    with rasterio.Env(), open_raster(layer) as dataset:
        names = read_raster_classes(dataset, path, 1).names
    if not names:
        raise RasterError(
            message(
                "'{file_name}' does not name its experts, so it is not a map of the dominant expert. Classify again.",
                file_name=layer.file_name,
            )
        )
    return _dominant(values, names.get)


def _dominant_of(path: str) -> str:
    """Draw the dominant expert of a map of expert shares."""
    layer = Layer(message("the map of expert shares"), path, RasterError)
    with rasterio.Env(), open_raster(layer) as dataset:
        names = tuple(description or "" for description in dataset.descriptions)
    check_expert_names(names, layer)
    shares = _sample(layer)
    values = np.where((shares >= 0).all(axis=0), shares.argmax(axis=0) + 1, 0)
    return _dominant(values, dict(enumerate(names, 1)).get)


def _dominant(values: NDArray[np.int64], name: Any) -> str:
    found, counts = np.unique(values[values > 0], return_counts=True)
    order = sorted(zip(counts.tolist(), found.tolist()), reverse=True)
    entries = [ClassEntry(value, _expert(value, name(value)), default_colour(value)) for _, value in order]
    shares = [count / max(1, int(counts.sum())) for count, _ in order]
    return _figure(message("Dominant expert"), _paletted(values, entries), _legend(zip(entries, shares)))


def _expert(value: int, name: str | None) -> str:
    return expert_text(name) if name else message("expert {value}", value=value)


def _sample(layer: Layer) -> NDArray[Any]:
    with rasterio.Env(), open_raster(layer) as dataset:
        window = Grid.of(dataset).whole
    return sample(layer, window, LONGEST_SIDE)


def _numbers(layer: Layer) -> NDArray[np.int64]:
    """Return whole numbers of a sample; 0 where a map of floats has none."""
    values = _sample(layer)[0]
    return np.where(np.isfinite(values), values, 0).astype(np.int64)


def _paletted(values: NDArray[np.int64], entries: Sequence[ClassEntry]) -> str:
    return data_uri(paletted(values, {entry.value: safe_colour(entry.colour) for entry in entries}))


def _legend(entries: Iterable[tuple[ClassEntry, float]]) -> str:
    rows = (
        f'<li><i style="background:{safe_colour(entry.colour)}"></i>{text(entry.name)}'
        f"<span>{percent(share)}</span></li>"
        for entry, share in entries
    )
    return f'<ul class="legend">{"".join(rows)}</ul>'


def _more(classes: int) -> str:
    return f'<p class="subtitle">{text(message("and {more:,} more, in the table below", more=classes))}</p>'


def _figure(title: str, address: str, legend: str) -> str:
    name = text(title)
    return f'<figure><figcaption>{name}</figcaption><img alt="{name}" src="{address}">{legend}</figure>'
