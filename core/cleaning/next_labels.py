"""The job that looks for the places where one more label would help a model most."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window
from scipy.ndimage import maximum_filter

from ..contracts.labels import LabelLayer, LabelLayers
from ..contracts.limits import BLOCK_SIZE
from ..contracts.next_labels import NextLabelsRequest, NextLabelsResult, PlaceToLabel
from ..device import choose_device, device_failures, limited_threads
from ..errors import ExtentError, LabelError
from ..files.names import FileKind
from ..files.replaced import ReplacedFiles
from ..inference.given_sensors import check_sensors, grid_options, read_tile
from ..inference.provenance import provenance
from ..inference.subset_engine import SubsetEngine
from ..inference.value_matching import by_scene_statistics
from ..message import joined, message
from ..model.file import load_model
from ..model.spec import ModelSpec
from ..progress import NotingProgress, PartOfProgress, Progress
from ..raster.grid import Grid
from ..raster.labels.layers import label_files, read_layers
from ..raster.sensors import open_sensors
from ..raster.source.block_cache import block_cache
from ..raster.tiles import tiles
from ..raster.writing.map_file import OutputLayer
from ..raster.writing.output_set import OutputSet
from ..raster.writing.point_file import PointRow, write_points
from .gains import Candidate, candidates, doubt_of, rarity, spread_out

MOST_TILES = 24
"""Tiles that are looked at where no map is asked for."""
MOST_MAP_PIXELS = 50_000_000
MOST_PLACES = 1_000
NEAR_A_LABEL = 3
"""Pixels around a label in which no other is asked for."""
NODATA = -1.0
LAYER = "places_to_label"
FIELDS: dict[str, type] = {
    "rank": int, "class": str, "score": float, "disagreement": float, "confidence": float, "mapped": str, "other": str,
    "why": str,
}  # fmt: skip


@device_failures()
@block_cache()
def next_labels(request: NextLabelsRequest, progress: Progress) -> NextLabelsResult:
    """Look for the places where one more label would help a model most.

    That is where combinations of sensors disagree, where the model is not confident, and where the class it gives is
    rare: a class of few labels, or else of little area.

    Args:
        request: model, scene, labels that exist, and how many places.
        progress: told about every tile; asked whether to stop.

    Returns:
        The places, spread out, as a table and, where asked for, as points with an empty class.

    Raises:
        MamolError: a sentence about what is wrong with model, sensors, labels, extent or targets.
        Cancelled: when the analyst stopped it; nothing is written.
    """
    start = time.monotonic()
    noted = NotingProgress(progress)
    device = choose_device(request.device)
    spec, network = load_model(request.model_path, device)
    check_sensors(request.sensors, spec)
    matched, by_scene = by_scene_statistics(request.sensors, spec, None, grid_options(request, spec), progress)
    request = replace(request, sensors=matched)
    if not 1 <= request.count <= MOST_PLACES:
        raise LabelError(
            message(
                "{count:,} places to label were asked for; choose 1 to {most_places:,}.",
                count=request.count,
                most_places=MOST_PLACES,
            )
        )
    given = {source.name for source in request.sensors}
    indexes = tuple(index for index, name in enumerate(spec.sensor_names) if name in given)
    layers = _layers(request)
    sources = [path for source in request.sensors for path in source.files]
    files = ReplacedFiles([*sources, request.model_path, *label_files(layers)], noted.warn)
    opening = open_sensors(request.sensors, spec.sensors_by_name, **grid_options(request, spec))
    with limited_threads(), files, opening as stack:
        part = files.add(request.output, FileKind.POINTS) if request.output else None
        for sentence in (*by_scene, *stack.warnings):
            noted.warn(sentence)
        window = stack.grid.window(request.extent)
        if request.map_path and window.width * window.height > MOST_MAP_PIXELS:
            raise ExtentError(
                message(
                    "A map of where to label has at most {most_map_pixels:,} pixels. Choose a smaller extent, or do "
                    "without the map.",
                    most_map_pixels=MOST_MAP_PIXELS,
                )
            )
        labels, counts = _labelled(layers, stack.grid, spec, noted)
        engine = SubsetEngine(network, spec.sensor_names, indexes)
        chosen = _tiles(window, request, noted)
        found: list[Candidate] = []
        kept: list[tuple[Window, NDArray[np.float32], NDArray[np.int32]]] = []
        area = np.zeros(len(spec.classes), dtype=np.int64)
        looked_at = 0
        for number, tile in enumerate(chosen):
            step = PartOfProgress(noted, number / len(chosen), (number + 1) / len(chosen))
            height, width = int(tile.height), int(tile.width)
            blocks = read_tile(stack, tile, network.shape.halo, step)
            doubt = doubt_of(engine.run_subsets(blocks, height, width, step), len(spec.classes))
            allowed = np.ones(height * width, dtype=bool) if labels is None else ~labels[tile.toslices()].reshape(-1)
            found += candidates(doubt, allowed, (height, width), int(tile.row_off), int(tile.col_off))
            area += np.bincount(doubt.mapped[doubt.seen], minlength=len(area))
            looked_at += int(doubt.seen.sum())
            if request.map_path:
                kept.append((tile, doubt.doubt, np.where(doubt.seen, doubt.mapped, -1)))
        weights = rarity(area if counts is None else counts)
        gains = [one.doubt * float(weights[one.mapped]) for one in found]
        order = spread_out(found, gains, request.count, int(window.height), int(window.width))
        places = [_place(found[one], gains[one], weights, spec, stack.grid) for one in order]
        if len(places) < request.count:
            noted.warn(
                message(
                    "{places:,} places were found instead of {count:,}: elsewhere the sensors have no data, or there "
                    "are labels already.",
                    places=len(places),
                    count=request.count,
                )
            )
        noted.check()
        crs = str(stack.grid.crs.to_wkt())
        if part is not None:
            write_points(part, str(request.output), LAYER, crs, FIELDS, _rows(places))
        if request.map_path:
            tags = provenance(request.model_path, request.sensors, spec, tuple(noted.warnings))
            layer = OutputLayer(request.map_path, "float32", NODATA, (message("use of a label"),))
            with OutputSet((layer,), stack.grid, window, tags, files=files) as outputs:
                for tile, values, mapped in kept:
                    gain = np.where(mapped >= 0, values * weights[mapped], NODATA).astype(np.float32)
                    place = Window(
                        tile.col_off - window.col_off, tile.row_off - window.row_off, tile.width, tile.height
                    )
                    outputs.write(request.map_path, gain.reshape(1, int(tile.height), int(tile.width)), place)
                outputs.commit(noted)
        elif part is not None:
            files.commit()
    progress.report(1.0, message("done"))
    return NextLabelsResult(
        tuple(places),
        crs,
        spec.classes,
        looked_at,
        request.output,
        request.map_path,
        time.monotonic() - start,
        tuple(noted.warnings),
    )


def _layers(request: NextLabelsRequest) -> tuple[LabelLayer, ...]:
    labels = request.labels
    if labels is None:
        return ()
    return labels.layers if isinstance(labels, LabelLayers) else (LabelLayer(labels, request.classes),)


def _labelled(
    layers: Sequence[LabelLayer], grid: Grid, spec: ModelSpec, progress: Progress
) -> tuple[NDArray[np.bool_] | None, NDArray[np.int64] | None]:
    """Return the pixels on and near labels, (height, width), and the labels of each of the model's classes, (K,).

    Classes are those of the model by name. None and None where there are no labels.
    """
    if not layers:
        return None, None
    joined = read_layers(layers, grid, progress.warn, progress)
    values = {entry.name: entry.value for entry in joined.classes}
    numbers = np.bincount(joined.labels.reshape(-1), minlength=65536)
    counts = [int(numbers[values[entry.name]]) if entry.name in values else 0 for entry in spec.classes]
    near = maximum_filter(joined.labels, 2 * NEAR_A_LABEL + 1, mode="constant") > 0
    return np.asarray(near), np.array(counts, dtype=np.int64)


def _tiles(window: Window, request: NextLabelsRequest, progress: Progress) -> list[Window]:
    """Return the tiles to look at: all where a map is wanted, else so many of them."""
    every = list(tiles(window, BLOCK_SIZE))
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


def _place(one: Candidate, gain: float, weights: NDArray[np.float64], spec: ModelSpec, grid: Grid) -> PlaceToLabel:
    x, y = grid.transform * (one.column + 0.5, one.row + 0.5)
    mapped = spec.classes[one.mapped].name
    other = spec.classes[one.other].name if one.other >= 0 else ""
    sure = message(
        "'{mapped}' with all sensors (confidence {confidence:.0f} %)", mapped=mapped, confidence=100 * one.confidence
    )
    parts = [
        message(
            "{sure}, '{other}' in most of the {disagreement:.0f} % of combinations that disagree",
            sure=sure,
            other=other,
            disagreement=100 * one.disagreement,
        )
    ]
    if not other:
        parts = [message("{sure}, as with every combination", sure=sure)]
    if weights[one.mapped] > 0.9 and weights.min() < 0.9:
        parts.append(message("'{mapped}' is rare", mapped=mapped))
    return PlaceToLabel(
        float(x), float(y), gain, one.disagreement, one.confidence, mapped, other, joined(parts, "; ") + "."
    )


def _rows(places: Sequence[PlaceToLabel]) -> list[PointRow]:
    return [
        PointRow(
            one.x,
            one.y,
            (
                rank,
                None,
                round(one.score, 3),
                round(one.disagreement, 3),
                round(one.confidence, 3),
                one.mapped,
                one.other or None,
                one.why,
            ),
        )
        for rank, one in enumerate(places, 1)
    ]
