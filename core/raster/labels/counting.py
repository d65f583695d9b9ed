"""How many pixels and features each class has, told before training starts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from ...contracts.labels import ClassEntry, LabelFeatures, LabelLayer, LabelLayers, Labels
from ...contracts.packed_features import count_codes
from ...contracts.sensors import Cover, SensorSource
from ...errors import MamolError
from ...message import message
from ...progress import Progress
from ..grid import Grid
from ..sensors import open_sensors
from ..tiles import tiles
from .codes import resolve_codes
from .labelled_pixels import class_entries, open_labels
from .layers import conflicts_told, joint_table, names_told

TILE_SIDE = 2048


@dataclass(frozen=True)
class ClassCounts:
    """What the labels hold.

    Attributes:
        classes: the classes that have pixels, by value, named and coloured.
        pixels: number of pixels on the grid of training by class value.
        polygons: number of features (points, lines, polygons) by class value; None where the labels are a raster.
        labels: the labels, which know their codes now.
        notes: sentences about what was left out, mapped or guessed.
    """

    classes: tuple[ClassEntry, ...]
    pixels: Mapping[int, int]
    polygons: Mapping[int, int] | None
    labels: Labels
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class LayerCounts:
    """What several label layers hold together.

    Attributes:
        counts: by joint class value; its ``labels`` are the first layer's.
        layers: the layers, which know their codes now.
        pixels: labelled pixels of each layer by itself.
    """

    counts: ClassCounts
    layers: LabelLayers
    pixels: tuple[int, ...]


def count_labels(
    labels: Labels,
    reference: SensorSource,
    known: tuple[ClassEntry, ...] = (),
    progress: Progress | None = None,
    others: Sequence[SensorSource] = (),
    cover: Cover = Cover.UNION,
    pixel_size: float | None = None,
) -> ClassCounts:
    """Count the labelled pixels of each class on the grid of training.

    Args:
        labels: the labels.
        reference: the first sensor of training.
        known: names and colours that are known, by code of the labels.
        progress: asked between tiles whether to stop.
        others: the other sensors; where one of them cannot be used yet, the count is on the first one's ground.
        cover: which ground is trained on.
        pixel_size: edge of a pixel in metres; None is the first sensor's own.

    Returns:
        The counts.

    Raises:
        LabelError: the labels cannot be read, or hold values that cannot be classes.
        RasterError: the reference cannot be opened.
        Cancelled: when the progress says so.
    """
    progress = progress or Progress()
    grid = _grid(reference, others, cover, pixel_size)
    notes: list[str] = []
    resolved = resolve_codes(labels, grid, notes.append, progress=progress)
    counts = _count(resolved, grid, LabelLayer(labels, known), progress)
    return replace(counts, notes=(*notes, *counts.notes))


def count_layers(
    layers: Sequence[LabelLayer],
    reference: SensorSource,
    progress: Progress | None = None,
    others: Sequence[SensorSource] = (),
    cover: Cover = Cover.UNION,
    pixel_size: float | None = None,
) -> LayerCounts:
    """Count the labelled pixels of each class of several label layers together, on the grid of training.

    Classes of one name are one class, and pixels to which layers give different ones are none's, as in training.

    Args:
        layers: at least one.
        reference: the first sensor of training.
        progress: asked between tiles whether to stop.
        others: the other sensors, as in :func:`count_labels`.
        cover: which ground is trained on.
        pixel_size: edge of a pixel in metres; None is the first sensor's own.

    Raises:
        LabelError: a layer cannot be read, or holds values that cannot be classes.
        RasterError: the reference cannot be opened.
        Cancelled: when the progress says so.
    """
    progress = progress or Progress()
    grid = _grid(reference, others, cover, pixel_size)
    notes: list[str] = []
    joined: dict[str, ClassEntry] = {}
    resolved = [
        replace(layer, labels=resolve_codes(layer.labels, grid, notes.append, progress=progress)) for layer in layers
    ]
    tables, features = [], Counter[int]()
    for layer in resolved:
        values = dict(layer.labels.codes or ())
        table = joint_table(class_entries(layer.labels, values.values(), layer.classes), joined)
        tables.append(table)
        if isinstance(layer.labels, LabelFeatures):
            for code, number in count_codes(layer.labels.features).items():
                features[int(table[values[code]])] += number
    pixels, own_pixels, told = _count_together(resolved, tables, grid, progress)
    names = names_told(resolved, joined)
    classes = tuple(sorted(joined.values(), key=lambda entry: entry.value))
    has_features = any(isinstance(layer.labels, LabelFeatures) for layer in layers)
    counts = ClassCounts(
        tuple(entry for entry in classes if pixels[entry.value] or features[entry.value]),
        dict(pixels),
        dict(features) if has_features else None,
        resolved[0].labels,
        (*notes, *told, *names),
    )
    return LayerCounts(counts, LabelLayers(tuple(resolved)), own_pixels)


def _count(labels: Labels, grid: Grid, layer: LabelLayer, progress: Progress) -> ClassCounts:
    """Count the pixels of one layer by its own values."""
    pixels: Counter[int] = Counter()
    with open_labels(labels, grid) as opened:
        for window in tiles(grid.whole, TILE_SIDE):
            progress.check()
            counts = np.bincount(opened.read(window).reshape(-1))
            pixels.update({int(value): int(counts[value]) for value in np.flatnonzero(counts) if value > 0})
            progress.report((window.row_off + window.height) / grid.height, message("counting labelled pixels"))
        notes = opened.notes()
    values = dict(labels.codes or ())
    polygons: Counter[int] | None = None
    if isinstance(labels, LabelFeatures):
        polygons = Counter()
        for code, number in count_codes(labels.features).items():
            polygons[values[code]] += number
    classes = class_entries(labels, sorted({*pixels, *(polygons or ())}), layer.classes)
    return ClassCounts(classes, dict(pixels), polygons, labels, notes)


def _count_together(
    layers: Sequence[LabelLayer], tables: Sequence[npt.NDArray[np.uint16]], grid: Grid, progress: Progress
) -> tuple[Counter[int], tuple[int, ...], list[str]]:
    """Count pixels by joint value, and those of each layer; return sentences about what is left out too."""
    pixels: Counter[int] = Counter()
    own = [0] * len(layers)
    lost = 0
    with ExitStack() as stack:
        readers = [stack.enter_context(open_labels(layer.labels, grid)) for layer in layers]
        for window in tiles(grid.whole, TILE_SIDE):
            progress.check()
            joint = np.zeros((int(window.height), int(window.width)), dtype=np.uint16)
            conflicts = np.zeros(joint.shape, dtype=bool)
            for number, (reader, table) in enumerate(zip(readers, tables)):
                values = table[reader.read(window)]
                own[number] += int(np.count_nonzero(values))
                conflicts |= (joint > 0) & (values > 0) & (joint != values)
                joint = np.where(joint > 0, joint, values)
            lost += int(np.count_nonzero(conflicts))
            counts = np.bincount(joint[~conflicts])
            pixels.update({int(value): int(counts[value]) for value in np.flatnonzero(counts) if value > 0})
            progress.report((window.row_off + window.height) / grid.height, message("counting labelled pixels"))
        notes = [sentence for reader in readers for sentence in reader.notes()]
    notes += conflicts_told(lost)
    return pixels, tuple(own), notes


def _grid(reference: SensorSource, others: Sequence[SensorSource], cover: Cover, pixel_size: float | None) -> Grid:
    """Return the grid of training; that of the first sensor while another's layer cannot be used."""
    if others:
        try:
            with open_sensors([reference, *others], cover=cover, pixel_size=pixel_size) as sensors:
                return sensors.grid
        except MamolError:
            pass  # the row of that sensor says what is wrong with it
    with open_sensors([reference], cover=cover, pixel_size=pixel_size) as sensors:
        return sensors.grid
