"""Several label layers on one grid: classes joined by name, conflicts between layers left out and counted."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from rasterio.windows import Window
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from ...contracts.labels import ClassEntry, LabelFeatures, LabelLayer, LabelLayers, LabelRaster, Labels, Reference
from ...contracts.limits import LARGEST_CLASS_VALUE
from ...contracts.sensors import SensorSource
from ...errors import LabelError
from ...files.names import is_one_file
from ...message import message
from ...progress import Progress
from ...text import counted, listed, plain, with_and
from ..grid import Grid
from ..source.opening import short_name
from ..tiles import tiles
from .class_mapping import LARGEST_WEIGHT
from .codes import resolve_codes
from .labelled_pixels import LabelReader, class_entries, default_name, open_labels, read_labels
from .units import read_units, units_kind

_TILE = 2048


@dataclass(frozen=True)
class JoinedLabels:
    """What several label layers say together.

    Attributes:
        labels: (height, width), class values; 0 is unlabelled.
        units: (height, width), the ground unit of each labelled pixel; 0 is unlabelled.
        for_validation: (height, width), bool: labelled by a layer that is for validation only.
        classes: those that occur, by value.
        kind: what the units are, "fields" or "patches".
        conflicts: (height, width), bool: layers give different classes; unlabelled.
        weights: (height, width), how often each pixel is learnt; None where all layers weigh the same.
    """

    labels: npt.NDArray[np.uint16]
    units: npt.NDArray[np.int32]
    for_validation: npt.NDArray[np.bool_]
    classes: tuple[ClassEntry, ...]
    kind: str
    conflicts: npt.NDArray[np.bool_]
    weights: npt.NDArray[np.float32] | None = None


def read_layers(
    layers: Sequence[LabelLayer], grid: Grid, warn: Callable[[str], None], progress: Progress | None = None
) -> JoinedLabels:
    """Read several label layers on a grid.

    Classes of one name are one class. The first layer's classes keep their values; those of others do where the value
    is free. Where layers give a pixel different classes, it is unlabelled. Ground units that share a pixel are one.

    Args:
        layers: at least one.
        grid: the reference grid.
        warn: told what was left out, joined or kept apart.
        progress: asked now and then whether to stop.

    Raises:
        LabelError: a layer cannot be read, or has no labelled pixel on the grid; or there are too many classes.
        Cancelled: when the progress says so.
    """
    shape = grid.height, grid.width
    labels, units = np.zeros(shape, dtype=np.uint16), np.zeros(shape, dtype=np.int32)
    conflicts, held = np.zeros(shape, dtype=bool), np.zeros(shape, dtype=bool)
    weighed = np.zeros(shape, dtype=np.float32) if _weigh_differently(layers) else None
    joined: dict[str, ClassEntry] = {}
    for layer in layers:
        source = resolve_codes(layer.labels, grid, warn, progress=progress)
        own = read_labels(source, grid, warn=warn)
        entries = class_entries(source, np.unique(own[own > 0]).tolist(), layer.classes)
        values = joint_table(entries, joined)[own]
        conflicts |= (labels > 0) & (values > 0) & (labels != values)
        labels = np.where(labels > 0, labels, values)
        units = _joined_units(units, read_units(source, grid))
        held |= (values > 0) & layer.for_validation
        if weighed is not None:
            weighed = np.maximum(weighed, np.where(values > 0, np.float32(layer.weight), np.float32(0)))
    for sentence in conflicts_told(int(np.count_nonzero(conflicts))):
        warn(sentence)
    for mask in (labels, units, held):
        mask[conflicts] = 0
    for sentence in names_told(layers, joined):
        warn(sentence)
    there = set(np.unique(labels).tolist())
    classes = sorted((entry for entry in joined.values() if entry.value in there), key=lambda entry: entry.value)
    kinds = {units_kind(layer.labels) for layer in layers}
    kind = "patches" if kinds == {"patches"} else "fields"
    return JoinedLabels(labels, units, held, tuple(classes), kind, conflicts, weighed)


def conflicts_told(pixels: int) -> list[str]:
    """Return a sentence about pixels to which layers give different classes."""
    if not pixels:
        return []
    verb = ("has", "is") if pixels == 1 else ("have", "are")
    return [
        message(
            "{pixels} {verb} different classes in different label layers and {verb_2} left out.",
            pixels=counted(pixels, "pixel"),
            verb=verb[0],
            verb_2=verb[1],
        )
    ]


class _JointReader:
    """Labels of several layers whose codes are class values of one map; where they differ, nothing is labelled."""

    def __init__(self, readers: Sequence[LabelReader]) -> None:
        self._readers = readers
        self._lost = 0

    def read(self, window: Window) -> npt.NDArray[np.uint16]:
        joint = np.zeros((int(window.height), int(window.width)), dtype=np.uint16)
        conflicts = np.zeros(joint.shape, dtype=bool)
        for reader in self._readers:
            values = reader.read(window)
            conflicts |= (joint > 0) & (values > 0) & (joint != values)
            joint = np.where(joint > 0, joint, values)
        self._lost += int(np.count_nonzero(conflicts))
        return np.where(conflicts, np.uint16(0), joint)

    def notes(self) -> tuple[str, ...]:
        return (*(note for reader in self._readers for note in reader.notes()), *conflicts_told(self._lost))


@contextmanager
def open_reference(labels: Reference, grid: Grid) -> Iterator[LabelReader]:
    """Open labels to compare with while the context lasts; several layers, which know their codes, are read as one.

    Args:
        labels: as :func:`mamol.core.evaluation.class_matching.match_reference` returns them.
        grid: the pixels.

    Raises:
        LabelError: the labels cannot be read or placed.
    """
    with ExitStack() as stack:
        if isinstance(labels, LabelLayers):
            yield _JointReader([stack.enter_context(open_labels(layer.labels, grid)) for layer in labels.layers])
        else:
            yield stack.enter_context(open_labels(labels, grid))


def read_reference(labels: Reference, grid: Grid) -> npt.NDArray[np.uint16]:
    """Read labels to compare with on a whole grid; (height, width), 0 is unlabelled. See :func:`open_reference`."""
    values = np.zeros((grid.height, grid.width), dtype=np.uint16)
    with open_reference(labels, grid) as reader:
        for tile in tiles(grid.whole, _TILE):
            values[tile.toslices()] = reader.read(tile)
    return values


def reference_name(labels: Reference) -> str:
    """Return what a report calls labels to compare with."""
    if isinstance(labels, LabelLayers):
        return " + ".join(layer_name(layer.labels) for layer in labels.layers)
    return layer_name(labels)


def reference_files(labels: Reference | None) -> list[str]:
    """Return the files that labels to compare with are read from, as far as they are rasters."""
    if labels is None:
        return []
    return label_files(labels.layers if isinstance(labels, LabelLayers) else [LabelLayer(labels)])


def layer_name(labels: Labels) -> str:
    """Return what sentences call a label layer."""
    return labels.name if isinstance(labels, LabelFeatures) else short_name(labels.path)


def label_files(layers: Sequence[LabelLayer]) -> list[str]:
    """Return the files that label layers are read from, as far as they are rasters."""
    rasters = [layer.labels for layer in layers if isinstance(layer.labels, LabelRaster)]
    return [path for one in rasters for path in (one.path, one.units_path) if path]


def shows(sensor: SensorSource, labels: LabelRaster) -> bool:
    """Return whether a sensor, or one of its dates, is the label raster itself, under whatever name of its file."""
    return any(is_one_file(path, labels.path) and (not bands or labels.band in bands) for path, bands in sensor.rasters)


def _weigh_differently(layers: Sequence[LabelLayer]) -> bool:
    """Return whether layers to learn from differ in weight.

    Raises:
        LabelError: a weight is none.
    """
    for layer in layers:
        if not (math.isfinite(layer.weight) and 0 < layer.weight <= LARGEST_WEIGHT):
            raise LabelError(
                message(
                    "The weight of the label layer '{labels}' is {weight:g}. A weight is above 0 and at most "
                    "{largest_weight:g}.",
                    labels=layer_name(layer.labels),
                    weight=layer.weight,
                    largest_weight=LARGEST_WEIGHT,
                )
            )
    return len({layer.weight for layer in layers if not layer.for_validation}) > 1


def joint_table(entries: Sequence[ClassEntry], joined: dict[str, ClassEntry]) -> npt.NDArray[np.uint16]:
    """Return the joint class value of each value, (65536,), of a layer's classes, which are added to the joint ones."""
    table = np.zeros(LARGEST_CLASS_VALUE + 1, dtype=np.uint16)
    for entry in entries:
        table[entry.value] = joint_value(entry, joined)
    return table


def joint_value(entry: ClassEntry, joined: dict[str, ClassEntry]) -> int:
    """Return the value of the class of this name, which is added where there is none.

    Args:
        entry: the class as one of several labels have it.
        joined: the classes so far, by name; changed in place.

    Raises:
        LabelError: there are too many classes.
    """
    if entry.name in joined:
        return joined[entry.name].value
    taken = {known.value for known in joined.values()}
    free = range(max(taken, default=0) + 1, LARGEST_CLASS_VALUE + 1)
    value = entry.value if entry.value not in taken else next((one for one in free if one not in taken), 0)
    if not value:
        raise LabelError(
            message("The label layers have too many classes together. Use fewer, or smaller class values.")
        )
    joined[entry.name] = ClassEntry(value, entry.name, entry.colour)
    return value


def _joined_units(units: npt.NDArray[np.int32], more: npt.NDArray[np.int32]) -> npt.NDArray[np.int32]:
    """Return the units of both; those that share a pixel become one."""
    last = int(units.max(initial=0))
    more = np.where(more > 0, more + last, 0)
    both = (units > 0) & (more > 0)
    pairs = np.unique(np.stack([units[both], more[both]]), axis=1)
    size = max(last, int(more.max(initial=0))) + 1
    graph = coo_matrix((np.ones(pairs.shape[1]), (pairs[0], pairs[1])), shape=(size, size))
    _, groups = connected_components(graph, directed=False)
    # 0, no unit, is joined with none: group numbers are moved so that it stays 0.
    numbers = np.where(np.arange(size) > 0, groups + 1, 0).astype(np.int32)
    return np.asarray(numbers[np.where(units > 0, units, more)], dtype=np.int32)


def names_told(layers: Sequence[LabelLayer], joined: dict[str, ClassEntry]) -> list[str]:
    """Return sentences about classes of several layers whose names are missing, or nearly alike."""
    alike: dict[str, list[str]] = {}
    for name in joined:
        alike.setdefault(plain(name), []).append(name)
    sentences: list[str] = []
    near = [with_and([f"'{name}'" for name in names]) for names in alike.values() if len(names) > 1]
    if near:
        sentences.append(
            message(
                "Classes {near} of the label layers differ only in case or spaces and are kept as different classes. "
                "If they are one class, correct the name in one of the layers.",
                near=listed(near),
            )
        )
    nameless = [name for name, entry in joined.items() if name.startswith(default_name(0)[:-1])]
    if nameless and len(nameless) < len(joined):
        names = ", ".join(f"'{layer_name(layer.labels)}'" for layer in layers)
        sentences.append(
            message(
                "Label layers are joined by the names of their classes, and some classes have none: {nameless} "
                "(layers {names}). Name them, or they are classes of their own.",
                nameless=listed(nameless),
                names=names,
            )
        )
    return sentences
