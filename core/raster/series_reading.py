"""Reading a series: several dates of one sensor, each with holes of its own, on one grid."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
import numpy.typing as npt
from rasterio.io import DatasetReader
from rasterio.windows import Window

from ..contracts.days import day_number, day_text, exact_day, latest_day
from ..contracts.layer_settings import LayerSettings
from ..contracts.limits import MOST_DATES
from ..contracts.sensors import Acquisition, SensorKind, SensorSource
from ..errors import RasterError, SensorError
from ..matching.dates import without_days
from ..message import message
from ..model.spec import SensorSpec
from ..text import listed
from .grid import Grid
from .reference_grid import common_ground
from .resampling import AlignedReader, align
from .sensor_file import SensorFile, SensorReading
from .sensor_masks import MaskReader, open_mask, read_masks
from .sensor_reading import plan_reading
from .source.opening import Layer, open_raster, require_place, short_name
from .source_notes import stack_notes


@dataclass(frozen=True)
class _Date:
    """What is read for one acquisition."""

    reader: AlignedReader
    masks: tuple[MaskReader, ...]


class SeriesReader:
    """Reads all dates of a series on the reference grid; made by :func:`open_series`.

    Attributes:
        days: number of each day, in order; each once.
        layers: bands of a date.
        reading: how the first date is read; names are without their date.
        dataset: the first date's open file.
        datasets: all open files, each once.
        notes: sentences for the analyst.
    """

    def __init__(
        self, days: Sequence[tuple[int, Sequence[_Date]]], reading: SensorReading, datasets: Sequence[DatasetReader]
    ) -> None:
        self.days = tuple(day for day, _ in days)
        self.layers = days[0][1][0].reader.layers
        self.reading = reading
        self.dataset = datasets[0]
        self.datasets = tuple(datasets)
        self._days = [parts for _, parts in days]

    def read_into(self, values: npt.NDArray[np.float32], seen: npt.NDArray[np.bool_], window: Window) -> None:
        """Fill values (T bands, h, w), date after date, and seen (T, h, w), both zero at first.

        Where a day has several acquisitions, a pixel is that of the first that has it.
        """
        for number, parts in enumerate(self._days):
            own = values[number * self.layers : (number + 1) * self.layers]
            _read_date(parts[0], own, seen[number], window)
            for part in parts[1:]:
                more, there = np.zeros_like(own), np.zeros_like(seen[number])
                _read_date(part, more, there, window)
                new = there & ~seen[number]
                own[:, new] = more[:, new]
                seen[number] |= new

    @property
    def mask_notes(self) -> tuple[str, ...]:
        """What the masks of all dates have to say, each sentence once."""
        masks = (mask for parts in self._days for part in parts for mask in part.masks)
        return tuple(dict.fromkeys(sentence for mask in masks for sentence in mask.warnings))


def _read_date(part: _Date, values: npt.NDArray[np.float32], seen: npt.NDArray[np.bool_], window: Window) -> None:
    part.reader.read_into(values, seen, window)
    masked = read_masks(part.masks, window)
    if masked.any():
        values[:, masked] = 0
        seen[masked] = False


class SeriesFiles:
    """The files of a series, open, before the grid is known: each is opened once, whatever it holds.

    Args:
        source: the sensor; it has at least one date that is not off.
        opened: closes them.
        warn: told what is odd about a file.
    """

    def __init__(self, source: SensorSource, opened: ExitStack, warn: Callable[[str], None]) -> None:
        _check_dates(source)
        self.source = source
        # In their order in time: the order in which they are given changes nothing.
        used = [one for one in source.acquisitions if not one.is_off] or list(source.acquisitions[:1])
        self._used = sorted(used, key=lambda one: one.date)
        self._datasets: dict[str, DatasetReader] = {}
        self._opened = opened
        self._mask_files: dict[tuple[str, LayerSettings], DatasetReader] = {}
        told: list[str] = []
        for one in self._used:
            if one.path not in self._datasets:
                layer = self.layer_of(one)
                dataset = opened.enter_context(open_raster(layer, warn=told.append))
                require_place(dataset, layer)
                self._datasets[one.path] = self._mask_files[one.path, layer.settings] = dataset
                told += stack_notes(source.name, dataset)
        for sentence in dict.fromkeys(told):
            warn(sentence)

    def layer_of(self, one: Acquisition) -> Layer:
        """Return a date's raster as sentences name it."""
        subject = message("{date} of sensor '{source}'", date=one.date, source=self.source.name)
        return Layer(subject, one.path, RasterError, self.source.settings)

    def _of_mask(self, layer: Layer, told: list[str]) -> DatasetReader:
        """Return the open file of a mask, which may hold the dates, too."""
        key = (layer.path, layer.settings)
        if key not in self._mask_files:
            self._mask_files[key] = self._opened.enter_context(open_raster(layer, warn=told.append))
        return self._mask_files[key]

    @property
    def first(self) -> DatasetReader:
        """The first date's file."""
        return self._datasets[self._used[0].path]

    @property
    def grid(self) -> Grid:
        """The first date's pixels, on the ground of all dates."""
        return common_ground([Grid.of(dataset) for dataset in self._datasets.values()])

    @contextmanager
    def read_on(
        self, grid: Grid, known: SensorSpec | None, is_training: bool, step: int
    ) -> Iterator[tuple[SeriesReader, tuple[str, ...]]]:
        """Plan how every date is read.

        Args:
            grid: the reference grid.
            known: the sensor as a model knows it, or None.
            is_training: whether a model is trained with it.
            step: see :func:`~.sensors.open_sensors`.

        Yields:
            What reads the dates, and sentences for the analyst.

        Raises:
            RasterError: a date has other bands than the first, or is categorical.
        """
        source = self.source
        by_day: dict[int, list[_Date]] = {}
        first: SensorReading | None = None
        notes: list[str] = []
        files = partial(self._of_mask, told=notes)
        scales: dict[tuple[tuple[float, ...], tuple[float, ...]], str] = {}
        with ExitStack() as opened:
            masks = [opened.enter_context(open_mask(mask, source.name, grid, files)) for mask in source.masks]
            for one in self._used:
                file = SensorFile(
                    replace(source, path=one.path, bands=one.bands, acquisitions=(), kind=SensorKind.CONTINUOUS),
                    self.layer_of(one),
                    self._datasets[one.path],
                    grid,
                    is_date=True,
                )
                plan = self._plan(file, one, known if first is None else _as_known(known, first, source), step)
                if first is None:
                    first = plan
                scales.setdefault((plan.scales, plan.offsets), one.date)
                notes += plan.notes
                reader = opened.enter_context(
                    align(file.layer, file.dataset, grid, plan.indexes, plan.resampling, plan.conversion)
                )
                # A date that lies elsewhere is missing here; so does its mask.
                used = one.masks if grid.overlaps(Grid.of(file.dataset)) else ()
                own = [opened.enter_context(open_mask(mask, source.name, grid, files)) for mask in used]
                by_day.setdefault(day_number(one.date), []).append(_Date(reader, (*masks, *own)))
            if first is None:
                raise AssertionError("a series has a date")
            datasets = list(self._datasets.values())
            # Its notes are told with those of the other dates.
            reader_of_all = SeriesReader(sorted(by_day.items()), replace(first, notes=()), datasets)
            yield (
                reader_of_all,
                (
                    *dict.fromkeys(notes),
                    *self._about_days(by_day, is_training),
                    *self._about_grids(grid),
                    *_about_scales(source.name, scales),
                    *reader_of_all.mask_notes,
                ),
            )

    def _plan(self, file: SensorFile, one: Acquisition, known: SensorSpec | None, step: int) -> SensorReading:
        """Plan how a date is read; bands that are empty on one date are not left out of the series."""
        try:
            plan = plan_reading(file, known, False, step)
        except RasterError as error:
            raise RasterError(
                message(
                    "{date} of sensor '{source}' ('{file_name}') cannot be one of its dates, which all need the same "
                    "bands. {error}",
                    date=one.date,
                    source=self.source.name,
                    file_name=file.layer.file_name,
                    error=error,
                )
            ) from error
        return replace(plan, names=tuple(without_days(name) for name in plan.names), left_out=())

    def _about_days(self, by_day: dict[int, list[_Date]], is_training: bool) -> Iterator[str]:
        twice = [day_text(day) for day, parts in sorted(by_day.items()) if len(parts) > 1]
        if twice:
            yield (
                message(
                    "Sensor '{source}' has several rasters on {twice}: they count as one date, and a pixel is that of "
                    "the first raster that has data there.",
                    source=self.source.name,
                    twice=listed(twice),
                )
            )
        if is_training and len(by_day) == 1:
            yield (
                message(
                    "Sensor '{source}' has one date only, {date}: it is learnt like a plain sensor. Add dates to use "
                    "the season.",
                    source=self.source.name,
                    date=self._used[0].date,
                )
            )

    def _about_grids(self, grid: Grid) -> Iterator[str]:
        grids = {one: Grid.of(self._datasets[one.path]) for one in self._used}
        away = [one.date for one, own in grids.items() if not grid.overlaps(own)]
        if away:
            yield (
                message(
                    "Sensor '{source}' has dates outside the area that is covered here, which count as missing: "
                    "{days}.",
                    source=self.source.name,
                    days=listed(away, 6),
                )
            )
        odd = [one.date for one, own in grids.items() if own != Grid.of(self.first) and one.date not in away]
        if odd:
            yield (
                message(
                    "{odd} of {used} dates of sensor '{source}' lie on other pixels than the first "
                    "({odd_2}{and_more}): they are brought onto the same grid.",
                    odd=len(odd),
                    used=len(self._used),
                    source=self.source.name,
                    odd_2=listed(odd[:6]),
                    and_more=message(" and more") if len(odd) > 6 else "",
                )
            )


def _check_dates(source: SensorSource) -> None:
    """Refuse dates that cannot be used."""
    count = len(source.acquisitions)
    if count > MOST_DATES:
        raise SensorError(
            message(
                "Sensor '{source}' has {count:,} dates; a series takes up to {most_dates}. Leave some out.",
                source=source.name,
                count=count,
                most_dates=MOST_DATES,
            )
        )
    today = latest_day()
    for one in source.acquisitions:
        try:
            day = exact_day(one.date)
        except (TypeError, ValueError) as error:
            raise SensorError(
                message(
                    "The date of '{path}', of sensor '{source}', cannot be read: '{date}'. Write it as year, month "
                    "and day: 2021-05-17.",
                    path=short_name(one.path),
                    source=source.name,
                    date=str(one.date)[:40],
                )
            ) from error
        if day > today:
            raise SensorError(
                message(
                    "{date}, the date of '{path}' of sensor '{source}', lies in the future. Correct it.",
                    date=one.date,
                    path=short_name(one.path),
                    source=source.name,
                )
            )


def _as_known(known: SensorSpec | None, first: SensorReading, source: SensorSource) -> SensorSpec:
    """Describe the bands that every date after the first has to have."""
    if known is not None:
        return known
    return SensorSpec(
        name=source.name,
        bands=len(first.names),
        band_names=first.names,
        components=len(first.names),
        wavelengths=first.wavelengths,
        # Not those of an old model: what was planned without them scales as its file says.
        quantiles=((0.0,) * 7,) * len(first.names),
    )


def _about_scales(name: str, scales: dict[tuple[tuple[float, ...], tuple[float, ...]], str]) -> Iterator[str]:
    if len(scales) > 1:
        others = list(scales.values())[1:]
        yield (
            message(
                "The dates of sensor '{name}' are stored in {scales} different ways; each is scaled as its file says "
                "(otherwise than the first from {others} on).",
                name=name,
                scales=len(scales),
                others=listed(others[:4]),
            )
        )
