"""The preview jobs: the view classified with some of the sensors, and what each sensor is worth there."""

from __future__ import annotations

import math
import time
from collections.abc import Sequence

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.windows import Window

from ..contracts.labels import ClassEntry
from ..contracts.limits import BLOCK_SIZE, LARGEST_CLASS_VALUE
from ..contracts.preview import PreviewPicture, PreviewRequest, ViewValueRequest, ViewValues
from ..contracts.season import hidden_days
from ..device import device_failures, limited_threads
from ..errors import OutputError
from ..evaluation.class_matching import match_reference
from ..inference.preview_engine import TileAnswer
from ..inference.subset_engine import NO_CLASS, SubsetTile, subset_patterns
from ..message import message
from ..progress import Progress
from ..raster.grid import Grid
from ..raster.labels.layers import read_reference
from ..raster.pixel_area import area_warnings, row_areas
from ..raster.source.block_cache import block_cache
from ..raster.source.opening import READ_ERRORS
from .preview_grid import Detail
from .preview_memory import PreviewMemory
from .preview_tiles import PreviewTiles
from .season import SeasonTally
from .survey import Survey
from .tally import SubsetTally

Values = NDArray[np.uint16]


@device_failures()
@block_cache()
def make_preview(memory: PreviewMemory, request: PreviewRequest, progress: Progress) -> PreviewPicture:
    """Classify what a map shows, and compare with the map of all sensors at hand.

    Where the sensors are read on the first sensor's own pixels, each of the picture's has the class that
    Classify gives to the pixel in its middle. Where the map shows many more, the sensors are sampled, windows
    and all, and it is an approximation.

    Args:
        memory: kept from one preview to the next.
        request: the view, which sensors are on, and the file to write.
        progress: asked now and then whether to stop.

    Returns:
        The picture; its raster is written.

    Raises:
        MamolError: a sentence about what is wrong with model, sensors, extent or polygons.
        Cancelled: when it is no longer wanted; nothing is written.
    """
    start = time.monotonic()
    with memory.held(progress), limited_threads(in_each=1), _tiles(memory, request) as opened:
        pixels = opened.pixels
        grid = pixels.picture
        values = np.zeros((grid.height, grid.width), dtype=np.uint16)
        confidence = np.zeros((grid.height, grid.width), dtype=np.float32)
        lost = np.zeros((grid.height, grid.width), dtype=bool)
        table = _class_values(opened.spec.classes)
        everything = tuple(opened.sensors)
        whole = SubsetTally(everything)
        shown = SubsetTally(tuple(name for name in everything if name in request.present))
        windows = list(pixels.tiles(BLOCK_SIZE))
        hidden = hidden_days(request.hidden_dates)
        for number, (tile, place) in enumerate(windows):
            progress.check()
            progress.report(number / len(windows), message("classifying the view"))
            own = opened.answer(tile, request.present, request.removals, progress, hidden)
            full = opened.answer(tile, everything, (), progress)
            _count(whole, shown, full, own, table, row_areas(grid, place).repeat(int(place.width)))
            part = place.toslices()
            values[part] = table[own.winner + 1].reshape(int(place.height), -1)
            confidence[part] = own.confidence.reshape(int(place.height), -1)
            lost[part] = ((own.winner == NO_CLASS) & (full.winner != NO_CLASS)).reshape(int(place.height), -1)
        progress.check()
        lost_value = _free_value(table) if lost.any() else None
        _write(request.path, values if lost_value is None else np.where(lost, np.uint16(lost_value), values), grid)
        return PreviewPicture(
            path=request.path,
            classes=opened.spec.classes,
            step=pixels.step * pixels.every,
            is_final=pixels.is_final,
            values=values,
            confidence=confidence,
            whole=whole.figures((), None),
            shown=shown.figures((), None),
            seconds=time.monotonic() - start,
            lost_value=lost_value,
            warnings=(
                *opened.value_notes(progress, is_in_haste=not pixels.is_final),
                *opened.notes,
                *area_warnings(grid, grid.whole),
            ),
            place=_place(grid),
        )


@device_failures()
@block_cache()
def value_view(memory: PreviewMemory, request: ViewValueRequest, progress: Progress) -> ViewValues:
    """Describe what each sensor is worth in a view: its Shapley value over all combinations.

    Args:
        memory: kept from one preview to the next; the combinations' classes are in it afterwards.
        request: the view and the reference.
        progress: told about every combination; asked now and then whether to stop.

    Returns:
        The values, counted on pixels that are spread evenly over the view.

    Raises:
        MamolError: a sentence about what is wrong with model, sensors, extent or reference.
        Cancelled: when it is no longer wanted.
    """
    noted: list[str] = []
    with (
        memory.held(progress),
        limited_threads(in_each=1),
        PreviewTiles(request.view, Detail.FIGURES, memory) as opened,
    ):
        names, grid = opened.spec.sensor_names, opened.pixels.picture
        reference = None
        if request.reference is not None:
            reference = match_reference(
                request.reference,
                grid,
                opened.spec.classes,
                request.reference_classes,
                noted.append,
                progress=progress,
            )
        survey = Survey(opened.spec, tuple(opened.sensors), reference)
        # What lies outside the view, or is small in its pixels, is not worth a sentence.
        trusted = None if reference is None else read_reference(reference.labels, grid)
        subsets = subset_patterns(tuple(opened.sensors.values()))
        days = opened.days()
        season = SeasonTally(days) if days and trusted is not None else None
        windows = list(opened.pixels.tiles(BLOCK_SIZE))
        for number, (tile, place) in enumerate(windows):
            answers = []
            for position, subset in enumerate(subsets):
                progress.check()
                progress.report(
                    (number + position / len(subsets)) / len(windows), message("classifying with every combination")
                )
                present = [name for index, name in enumerate(names) if subset >> index & 1]
                answers.append(opened.answer(tile, present, (), progress))
            labels = None if trusted is None else trusted[place.toslices()]
            if labels is not None and season is not None:
                _count_season(season, opened, tile, labels.reshape(-1), progress)
            areas = row_areas(grid, place).repeat(int(place.width))
            survey.add(_subset_tile(answers), areas, None if labels is None else labels.reshape(-1))
        figures = survey.figures()
        accuracy = figures[0].accuracy
        return ViewValues(
            values=survey.values(figures),
            overall=math.nan if accuracy is None else accuracy.overall,
            pixels=survey.valid,
            warnings=(*noted, *survey.warnings()),
            matched_by="" if reference is None else reference.matched_by,
            season=season.points() if season is not None else (),
            labels=trusted,
            place=_place(grid),
        )


def _count_season(season: SeasonTally, opened: PreviewTiles, tile: Window, labels: Values, progress: Progress) -> None:
    """Count a tile with the dates up to each day; its maps stay in memory, as a slider asks for them."""
    table, everything = _class_values(opened.spec.classes), tuple(opened.sensors)
    for point, day in enumerate(season.cutoffs):
        progress.check()
        answer = opened.answer(tile, everything, (), progress, season.hidden_after(day))
        season.add(point, labels, table[answer.winner + 1])


def _tiles(memory: PreviewMemory, request: PreviewRequest) -> PreviewTiles:
    """Open the view with the pixels that are asked for; for a first picture finer ones, where all of them are known."""
    opened = PreviewTiles(request.view, Detail.MAP, memory)
    if not request.is_first:
        return opened
    for detail in (Detail.MAP, Detail.FIGURES):
        opened.choose(detail)
        shown = opened.knows(request.present, request.removals, hidden_days(request.hidden_dates))
        if shown and opened.knows(tuple(opened.sensors), ()):
            return opened
    opened.choose(Detail.FIRST)
    return opened


def _class_values(classes: Sequence[ClassEntry]) -> Values:
    """Return class values by index + 1; the first is that of no class."""
    return np.array([0, *(entry.value for entry in classes)], dtype=np.uint16)


def _place(grid: Grid) -> tuple[float, ...]:
    return (*tuple(grid.transform)[:6], grid.width, grid.height)


def _free_value(table: Values) -> int:
    """Return the largest number that is no class's value."""
    taken = set(table.tolist())
    return next(value for value in range(LARGEST_CLASS_VALUE, 0, -1) if value not in taken)


def _count(
    whole: SubsetTally,
    shown: SubsetTally,
    full: TileAnswer,
    own: TileAnswer,
    table: Values,
    hectares: NDArray[np.float64],
) -> None:
    """Count the pixels that one of the sensors at hand sees."""
    valid = full.winner != NO_CLASS
    before, after = table[full.winner[valid] + 1], table[own.winner[valid] + 1]
    whole.add(before, before, full.confidence[valid], hectares[valid])
    shown.add(before, after, own.confidence[valid], hectares[valid])


def _subset_tile(answers: Sequence[TileAnswer]) -> SubsetTile:
    """Arrange answers as the survey of every combination wants them; it asks no single sensor's sensitivity."""
    winner = np.stack([answer.winner for answer in answers])
    return SubsetTile(
        pattern=(winner[0] != NO_CLASS).astype(np.int64),
        winner=winner,
        confidence=np.stack([answer.confidence for answer in answers]),
        kept=np.zeros((0, winner.shape[1]), dtype=np.float32),
    )


def _write(path: str, values: Values, grid: Grid) -> None:
    """Write a raster that lives as long as the preview."""
    try:
        with rasterio.open(
            path,
            "w",
            driver="GTiff",
            width=grid.width,
            height=grid.height,
            count=1,
            dtype="uint16",
            nodata=0,
            crs=grid.crs,
            transform=grid.transform,
        ) as dataset:
            dataset.write(values, 1)
    except READ_ERRORS as error:
        raise OutputError(
            message("The preview could not be written: the disk is full, or its folder is gone. Free some space.")
        ) from error
