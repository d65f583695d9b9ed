"""The job that looks for the places where one more label would help a model most, in one scene or several."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.windows import Window

from ..contracts.next_labels import NextLabelsRequest, NextLabelsResult, PlaceToLabel
from ..contracts.scenes import NO_LABELS
from ..contracts.sensors import Extent
from ..contracts.train import TrainRequest
from ..device import choose_device, device_failures, limited_threads
from ..errors import ExtentError, LabelError, MamolError, OutputError
from ..files.names import FileKind
from ..files.replaced import ReplacedFiles
from ..inference.given_sensors import check_sensors
from ..inference.provenance import provenance
from ..message import joined, message
from ..model.file import load_model
from ..model.network import MamolNetwork
from ..model.spec import ModelSpec
from ..progress import NotingProgress, PartOfProgress, Progress, Unwarned
from ..raster.labels.layers import label_files
from ..raster.source.block_cache import block_cache
from ..raster.writing.map_file import OutputLayer
from ..raster.writing.output_set import OutputSet
from ..raster.writing.point_file import PointRow, write_points
from ..text import listed
from ..training.scene_requests import refuse_nameless, refuse_same_files, refuse_without_sensor, scenes_of
from ..training.scenes import about
from .choice_file import COMMON_CRS, in_one_crs
from .gains import Candidate, rarity, spread_out
from .search import Searched, label_layers, on_grounds, search_scene

MOST_PLACES = 1_000
NODATA = -1.0
LAYER = "places_to_label"
FIELDS: dict[str, type] = {
    "rank": int, "class": str, "score": float, "disagreement": float, "confidence": float, "mapped": str, "other": str,
    "why": str, "scene": str,
}  # fmt: skip

Parts = Sequence[tuple[str, NextLabelsRequest]]


@device_failures()
@block_cache()
def next_labels(request: NextLabelsRequest, progress: Progress) -> NextLabelsResult:
    """Look for the places where one more label would help a model most.

    That is where combinations of sensors disagree, where the model is not confident, and where the class it gives is
    rare: a class of few labels, or else of little area, in all scenes together.

    Args:
        request: model, scenes, labels that exist, and how many places.
        progress: told about every tile; asked whether to stop.

    Returns:
        The places, spread out, as a table and, where asked for, as points with an empty class.

    Raises:
        MamolError: a sentence about what is wrong with model, scenes, sensors, labels, extent or targets.
        Cancelled: when the analyst stopped it; nothing is written.
    """
    start = time.monotonic()
    noted = NotingProgress(progress)
    device = choose_device(request.device)
    spec, network = load_model(request.model_path, device)
    parts = _scenes(request, spec)
    sources = [path for _, own in parts for source in own.sensors for path in source.files]
    labels = [path for _, own in parts for path in label_files(label_layers(own))]
    files = ReplacedFiles([*sources, request.model_path, *labels], noted.warn)
    with limited_threads(), files:
        part = files.add(request.output, FileKind.POINTS) if request.output else None
        names, searched, told = _searched(parts, spec, network, noted)
        counts = _numbers(searched)
        weights = rarity(counts)
        places = _places(names, searched, weights, request.count, spec)
        crs, points = in_one_crs([(one.x, one.y, one.extent.crs) for one in places])
        crs = crs or str(searched[0].grid.crs.to_wkt())
        for sentence in (*_told_of_all(names, searched), *told, *_told_of_crs(crs)):
            noted.warn(sentence)
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
        if part is not None:
            rows = [PointRow(x, y, values) for (x, y), values in zip(points, _values(places))]
            write_points(part, str(request.output), LAYER, crs, FIELDS, rows)
        if request.map_path:
            _write_map(request, spec, searched[0], weights, files, noted)
        elif part is not None:
            files.commit()
    progress.report(1.0, message("done"))
    return NextLabelsResult(
        tuple(places),
        CRS.from_user_input(crs).to_wkt(),
        spec.classes,
        sum(one.looked_at for one in searched),
        request.output,
        request.map_path,
        time.monotonic() - start,
        tuple(noted.warnings),
    )


def _scenes(request: NextLabelsRequest, spec: ModelSpec) -> list[tuple[str, NextLabelsRequest]]:
    """Check and return name and request of each scene, as if it were the only one; a single scene has no name."""
    if not 1 <= request.count <= MOST_PLACES:
        raise LabelError(
            message(
                "{count:,} places to label were asked for; choose 1 to {most_places:,}.",
                count=request.count,
                most_places=MOST_PLACES,
            )
        )
    if not request.scenes:
        check_sensors(request.sensors, spec)
        return [("", request)]
    if request.map_path:
        raise OutputError(
            message(
                "A map of where to label is of one scene. Do without the map (MAP), or without further scenes (SCENES)."
            )
        )
    labels = NO_LABELS if request.labels is None else request.labels
    training = TrainRequest(
        request.sensors, labels, "", request.classes, scenes=request.scenes, scene_name=request.scene_name
    )
    scenes = scenes_of(training)
    refuse_nameless(scenes)
    for scene in scenes:
        refuse_without_sensor(scene)
        try:
            check_sensors(scene.sensors, spec)
        except MamolError as error:
            raise type(error)(about(scene.name, str(error))) from error
    refuse_same_files(scenes)
    return [
        (
            scene.name,
            replace(request, sensors=scene.sensors, labels=scene.labels, classes=scene.classes, output=None, scenes=()),
        )
        for scene in scenes
    ]


def _searched(
    parts: Parts, spec: ModelSpec, network: MamolNetwork, progress: Progress
) -> tuple[list[str], list[Searched], list[str]]:
    """Search every scene; one of several that the extent leaves out is told of.

    Returns:
        The names of the scenes, what was found in each, and what is to be told of single ones.
    """
    if len(parts) == 1:
        return [""], [search_scene(parts[0][1], spec, network, progress)], []
    names, searched, left, told = [], [], [], []
    for number, (name, own) in enumerate(parts):
        part = PartOfProgress(progress, number / len(parts), (number + 1) / len(parts), name)
        noted = NotingProgress(Unwarned(part))
        try:
            searched.append(search_scene(own, spec, network, noted))
        except ExtentError as error:
            left.append(about(name, str(error)))
            continue
        except MamolError as error:
            raise type(error)(about(name, str(error))) from error
        names.append(name)
        told += [about(name, sentence) for sentence in noted.warnings]
    if not searched:
        raise ExtentError(left[0])
    return names, searched, [*(message("{problem} It was not searched.", problem=one) for one in left), *told]


def _numbers(searched: Sequence[Searched]) -> NDArray[np.int64]:
    """Return how often each class is labelled in all scenes; where there is no label, how many pixels it has."""
    labelled = [one.counts for one in searched if one.counts is not None]
    if labelled:
        return np.asarray(np.sum(labelled, axis=0), dtype=np.int64)
    if len(searched) == 1:
        return searched[0].area
    # Of a large scene only some tiles were looked at.
    return np.asarray(np.rint(np.sum([one.area / one.part for one in searched], axis=0)), dtype=np.int64)


def _places(
    names: Sequence[str], searched: Sequence[Searched], weights: NDArray[np.float64], count: int, spec: ModelSpec
) -> list[PlaceToLabel]:
    """Choose places by one score in all scenes, those of each apart from one another."""
    found = [(name, one, candidate) for name, one in zip(names, searched) for candidate in one.found]
    gains = [candidate.doubt * float(weights[candidate.mapped]) for _, _, candidate in found]
    if len(searched) == 1:
        height, width = int(searched[0].window.height), int(searched[0].window.width)
    else:
        height, width = 1, sum(int(one.window.height) * int(one.window.width) for one in searched)
    order = spread_out(on_grounds(searched), gains, count, height, width)
    return [_place(found[one][2], gains[one], weights, spec, found[one][1], found[one][0]) for one in order]


def _told_of_crs(crs: str) -> list[str]:
    """Return a sentence about points of scenes in several CRSs."""
    if crs != COMMON_CRS:
        return []
    return [
        message(
            "The scenes have several CRSs: the points are in longitude and latitude (EPSG:4326), in one layer. The "
            "field scene names the scene of each."
        )
    ]


def _told_of_all(names: Sequence[str], searched: Sequence[Searched]) -> list[str]:
    """Return sentences about what differs between several scenes."""
    told = []
    without = [f"'{name}'" for name, one in zip(names, searched) if not label_layers(one.request)]
    if 0 < len(without) < len(searched):
        told.append(
            message(
                "No labels were given for {without}: places are chosen anywhere there, and which classes are rare goes "
                "by the labels of the other scenes.",
                without=listed(without),
            )
        )
    alone = [f"'{name}'" for name, one in zip(names, searched) if sum(own.is_used for own in one.request.sensors) == 1]
    if 0 < len(alone) < len(searched):
        told.append(
            message(
                "There is one sensor only in {alone}: no combinations can disagree there, so places in it have lower "
                "scores than those of other scenes.",
                alone=listed(alone),
            )
        )
    return told


def _write_map(
    request: NextLabelsRequest,
    spec: ModelSpec,
    searched: Searched,
    weights: NDArray[np.float64],
    files: ReplacedFiles,
    noted: NotingProgress,
) -> None:
    """Write the score of every pixel, and put all files in place."""
    window, path = searched.window, str(request.map_path)
    tags = provenance(request.model_path, searched.request.sensors, spec, tuple(noted.warnings))
    layer = OutputLayer(path, "float32", NODATA, (message("use of a label"),))
    with OutputSet((layer,), searched.grid, window, tags, files=files) as outputs:
        for tile, values, mapped in searched.kept:
            gain = np.where(mapped >= 0, values * weights[mapped], NODATA).astype(np.float32)
            place = Window(tile.col_off - window.col_off, tile.row_off - window.row_off, tile.width, tile.height)
            outputs.write(path, gain.reshape(1, int(tile.height), int(tile.width)), place)
        outputs.commit(noted)


def _place(
    one: Candidate, gain: float, weights: NDArray[np.float64], spec: ModelSpec, searched: Searched, scene: str
) -> PlaceToLabel:
    grid = searched.grid
    x, y = grid.transform * (one.column + 0.5, one.row + 0.5)
    corners = [grid.transform * (one.column + across, one.row + down) for across in (0, 1) for down in (0, 1)]
    (left, right), (bottom, top) = ((min(edges), max(edges)) for edges in zip(*corners))
    extent = Extent(float(left), float(bottom), float(right), float(top), str(grid.crs.to_wkt()))
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
    why = joined(parts, "; ") + "."
    return PlaceToLabel(float(x), float(y), gain, one.disagreement, one.confidence, mapped, other, why, extent, scene)


def _values(places: Sequence[PlaceToLabel]) -> list[tuple[object, ...]]:
    """Return the fields of the point of each place."""
    return [
        (
            rank,
            None,
            round(one.score, 3),
            round(one.disagreement, 3),
            round(one.confidence, 3),
            one.mapped,
            one.other or None,
            one.why,
            one.scene or None,
        )
        for rank, one in enumerate(places, 1)
    ]
