"""One scene searched for places to label: how doubtful a model is there, and what is labelled already."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window
from scipy.ndimage import maximum_filter

from ..contracts.labels import ClassEntry, LabelFeatures, LabelLayer, LabelLayers
from ..contracts.limits import BLOCK_SIZE
from ..contracts.next_labels import NextLabelsRequest
from ..errors import ExtentError
from ..inference.given_sensors import grid_options, read_tile
from ..inference.run_notes import run_notes
from ..inference.subset_engine import SubsetEngine
from ..inference.value_matching import by_scene_statistics
from ..message import message
from ..model.network import MamolNetwork
from ..model.spec import ModelSpec
from ..progress import PartOfProgress, Progress
from ..raster.grid import Grid, moved
from ..raster.labels.labelled_pixels import default_name
from ..raster.labels.layers import read_layers
from ..raster.sensors import open_sensors
from ..raster.tiles import tiles
from ..text import listed
from .gains import Candidate, candidates, doubt_of

MOST_TILES = 24
"""Tiles of a scene that are looked at where no map is asked for."""
MOST_MAP_PIXELS = 50_000_000
NEAR_A_LABEL = 3
"""Pixels around a label in which no other is asked for."""
_APART = 10_000_000
"""Rows between grounds that have nothing to do with each other: more than any two places are to keep."""


@dataclass(frozen=True)
class Searched:
    """What was found in a scene.

    Attributes:
        request: what was asked of it, with the sensors as they were read.
        grid: its pixels.
        window: the part that was to be searched.
        found: the candidates.
        counts: (K,), labels of each of the model's classes; None where there are no labels of any of them.
        area: (K,), pixels of each class among those that were looked at.
        looked_at: how many these are.
        part: what part of the tiles they are from, 0 to 1.
        kept: window, doubt (N,) and class (N,) of each tile, -1 where nothing is seen; empty where no map is made.
    """

    request: NextLabelsRequest
    grid: Grid
    window: Window
    found: list[Candidate]
    counts: NDArray[np.int64] | None
    area: NDArray[np.int64]
    looked_at: int
    part: float
    kept: tuple[tuple[Window, NDArray[np.float32], NDArray[np.int32]], ...]


def search_scene(request: NextLabelsRequest, spec: ModelSpec, network: MamolNetwork, progress: Progress) -> Searched:
    """Ask a model about the pixels of one scene with every combination of its sensors.

    Args:
        request: the scene; its further scenes are not looked at.
        spec: the model.
        network: its network.
        progress: told about every tile; asked whether to stop.

    Raises:
        MamolError: a sentence about what is wrong with sensors, labels or extent.
        Cancelled: when the analyst stopped it.
    """
    matched, by_scene = by_scene_statistics(request.sensors, spec, None, grid_options(request, spec), progress)
    request = replace(request, sensors=matched)
    given = {source.name for source in request.sensors}
    indexes = tuple(index for index, name in enumerate(spec.sensor_names) if name in given)
    with open_sensors(request.sensors, spec.sensors_by_name, **grid_options(request, spec)) as stack:
        window = stack.grid.window(request.extent)
        for sentence in run_notes(
            stack, spec, network, window, progress, extent=request.extent, cover=request.cover, matched=by_scene
        ):
            progress.warn(sentence)
        if request.map_path and window.width * window.height > MOST_MAP_PIXELS:
            raise ExtentError(
                message(
                    "A map of where to label has at most {most_map_pixels:,} pixels. Choose a smaller extent, or do "
                    "without the map.",
                    most_map_pixels=MOST_MAP_PIXELS,
                )
            )
        labels, counts = _labelled(label_layers(request), stack.grid, spec, progress)
        engine = SubsetEngine(network, spec.sensor_names, indexes)
        every = list(tiles(window, BLOCK_SIZE))
        chosen = _tiles(every, request, progress)
        found: list[Candidate] = []
        kept: list[tuple[Window, NDArray[np.float32], NDArray[np.int32]]] = []
        area = np.zeros(len(spec.classes), dtype=np.int64)
        looked_at = 0
        for number, tile in enumerate(chosen):
            step = PartOfProgress(progress, number / len(chosen), (number + 1) / len(chosen))
            height, width = int(tile.height), int(tile.width)
            blocks = read_tile(stack, tile, network.shape.halo, step)
            doubt = doubt_of(engine.run_subsets(blocks, height, width, step), len(spec.classes))
            allowed = np.ones(height * width, dtype=bool) if labels is None else ~labels[tile.toslices()].reshape(-1)
            found += candidates(doubt, allowed, (height, width), int(tile.row_off), int(tile.col_off))
            area += np.bincount(doubt.mapped[doubt.seen], minlength=len(area))
            looked_at += int(doubt.seen.sum())
            if request.map_path:
                kept.append((tile, doubt.doubt, np.where(doubt.seen, doubt.mapped, -1)))
        part = len(chosen) / len(every)
        return Searched(request, stack.grid, window, found, counts, area, looked_at, part, tuple(kept))


def label_layers(request: NextLabelsRequest) -> tuple[LabelLayer, ...]:
    """Return the label layers of a scene; none where it has no labels."""
    labels = request.labels
    if labels is None or (isinstance(labels, LabelFeatures) and not len(labels.features)):
        return ()
    return labels.layers if isinstance(labels, LabelLayers) else (LabelLayer(labels, request.classes),)


def on_grounds(scenes: Sequence[Searched]) -> list[Candidate]:
    """Return the candidates of all scenes with rows and columns of one plane, so that they can keep apart.

    Scenes that lie on the same ground, as two dates of a place, have their places there in the pixels of the first of
    them; all others are far from one another.
    """
    found: list[Candidate] = []
    grounds: list[tuple[int, Grid]] = []
    for number, one in enumerate(scenes):
        row, grid = next((ground for ground in grounds if ground[1].overlaps(one.grid)), (number * _APART, one.grid))
        if grid is one.grid:
            grounds.append((row, grid))
        found += [replace(each, row=row + each.row) for each in _in_pixels_of(grid, one)]
    return found


def _in_pixels_of(grid: Grid, scene: Searched) -> list[Candidate]:
    """Return the candidates of a scene with rows and columns of another grid, which may lie outside it."""
    if grid is scene.grid or not scene.found:
        return scene.found
    rows, columns = (np.array([getattr(one, name) for one in scene.found]) + 0.5 for name in ("row", "column"))
    xs, ys = moved(scene.grid.crs, grid.crs, *(scene.grid.transform * (columns, rows)))
    if len(xs) < len(scene.found):
        # A place that the other CRS does not know is near none.
        return [replace(one, row=one.row + _APART // 2) for one in scene.found]
    across, down = ~grid.transform * (xs, ys)
    return [
        replace(one, row=int(row), column=int(column))
        for one, row, column in zip(scene.found, np.floor(down), np.floor(across))
    ]


def _labelled(
    layers: Sequence[LabelLayer], grid: Grid, spec: ModelSpec, progress: Progress
) -> tuple[NDArray[np.bool_] | None, NDArray[np.int64] | None]:
    """Return the pixels on and near labels, (height, width), and the labels of each of the model's classes, (K,).

    None and None where there are no labels; no numbers where the model has none of their classes.
    """
    if not layers:
        return None, None
    joined = read_layers(layers, grid, progress.warn, progress)
    near = np.asarray(maximum_filter(joined.labels, 2 * NEAR_A_LABEL + 1, mode="constant") > 0)
    names = _names_in_model(joined.classes, spec, progress)
    if not names:
        return near, None
    pixels = np.bincount(joined.labels.reshape(-1), minlength=65536)
    counts = [sum(int(pixels[value]) for value, name in names.items() if name == entry.name) for entry in spec.classes]
    return near, np.array(counts, dtype=np.int64)


def _names_in_model(classes: Sequence[ClassEntry], spec: ModelSpec, progress: Progress) -> dict[int, str]:
    """Return the model's class that each class value of labels stands for, by name, or by value where it has none."""
    known, by_value = {entry.name for entry in spec.classes}, {entry.value: entry.name for entry in spec.classes}
    names = {entry.value: entry.name for entry in classes if entry.name in known}
    nameless = [entry.value for entry in classes if entry.name == default_name(entry.value)]
    guessed = {value: by_value[value] for value in nameless if value not in names and value in by_value}
    if guessed:
        pairs = [message("{value} as '{name}'", value=value, name=name) for value, name in guessed.items()]
        progress.warn(
            message(
                "Labels without class names were taken for the model's classes by their values: {pairs}.",
                pairs=listed(pairs),
            )
        )
    strange = [f"'{entry.name}'" for entry in classes if entry.value not in names and entry.value not in guessed]
    if strange:
        progress.warn(
            message(
                "The model does not have all classes of the labels ({strange}): no place is chosen where these are "
                "labelled, but they do not count for which classes are rare.",
                strange=listed(strange),
            )
        )
    return {**names, **guessed}


def _tiles(every: list[Window], request: NextLabelsRequest, progress: Progress) -> list[Window]:
    """Return the tiles to look at: all where a map is wanted, else so many of them."""
    if request.map_path or len(every) <= MOST_TILES:
        return every
    progress.warn(
        message(
            "The scene is large: {most_tiles} of its {every:,} tiles, spread at random, were searched. Choose a "
            "smaller extent, or ask for the map, to search all of it.",
            most_tiles=MOST_TILES,
            every=len(every),
        )
    )
    chosen = np.random.default_rng(request.seed).choice(len(every), MOST_TILES, replace=False)  # nosec B311
    return [every[one] for one in sorted(chosen.tolist())]
