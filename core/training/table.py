"""Training from a table: its rows are laid out as the pixels of a raster that lives as long as the training.

All that training does with pixels (validation by places, teacher, report) is done with rows then; windows are not, for
what lies beside a row is another place.
"""

from __future__ import annotations

import math
import re
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.transform import from_origin

from ..contracts.days import YEAR, day_number, day_text, latest_day
from ..contracts.labels import ClassEntry, LabelRaster
from ..contracts.limits import LARGEST_CLASS_VALUE, MOST_DATES
from ..contracts.sensors import Acquisition, SensorKind, SensorSource
from ..contracts.table import SampleTable, TableSensor, TrainTableRequest
from ..contracts.train import TrainRequest, TrainResult
from ..errors import LabelError, SensorError
from ..message import message
from ..palette import class_colour, default_colour
from ..progress import NotingProgress, Progress
from ..raster.fill_values import USUAL
from ..text import counted
from .split import LEAST_UNITS, split_ground
from .table_check import check_table, odd_rows
from .train import train_rows

ALIKE_DAYS = 4
"""Days of other places that lie no farther apart count as one date."""
NODATA = -3.4e38
_CODE = re.compile("[1-9][0-9]{0,4}")


@dataclass(frozen=True)
class _Laid:
    """A sensor's rows by day.

    Attributes:
        values: (D, bands, N), NaN where a row has nothing.
        days: numbers of the D days; empty where it is no series, and D is 1.
    """

    values: NDArray[np.float32]
    days: tuple[int, ...]


def train_table(request: TrainTableRequest, progress: Progress) -> TrainResult:
    """Train a model from a table of samples.

    Args:
        request: the table, and how to train.
        progress: told what is going on; asked whether to stop.

    Returns:
        As :func:`.train.train`; the model has no pixel size of its own.

    Raises:
        MamolError: a sentence about what is wrong with the table or the target.
        Cancelled: when the analyst stopped it; nothing is written.
    """
    table = request.table
    check_table(table)
    noted = NotingProgress(progress)
    for sentence in (*_filled(table), *odd_rows(table)):
        noted.warn(sentence)
    laid = [_lay_out(sensor, noted) for sensor in table.sensors]
    usable = np.any([np.isfinite(one.values).all(1).any(0) for one in laid], axis=0)
    entries = _entries(table.classes, request.colours)
    lost = int(sum(1 for name, there in zip(table.classes, usable) if name and not there))
    if lost:
        have, are = ("has", "is") if lost == 1 else ("have", "are")
        noted.warn(
            message(
                "{rows} of '{table}' with a class {have} no usable value and {are} left out: of at least one sensor "
                "and date, all bands are needed.",
                rows=counted(lost, "row"),
                table=table.name,
                have=have,
                are=are,
            )
        )
    unknown = sum(1 for name in table.classes if not name)
    if unknown:
        have, their = ("has", message("its label")) if unknown == 1 else ("have", message("their labels"))
        noted.warn(
            message(
                "{rows} of '{table}' {have} no class: nothing is learnt from {their}.",
                rows=counted(unknown, "row"),
                table=table.name,
                have=have,
                their=their,
            )
        )
    values = {entry.name: entry.value for entry in entries}
    codes = np.array([values.get(name, 0) for name in table.classes], dtype=np.uint16) * usable.astype(np.uint16)
    units = np.where(codes > 0, _numbers(_places(table, noted)), 0).astype(np.int32)
    _check_places(table, codes, units, request)
    with tempfile.TemporaryDirectory(prefix="mamol-") as folder:
        made = Path(folder)
        sources = tuple(_write(made, number, *pair) for number, pair in enumerate(zip(table.sensors, laid)))
        labels = LabelRaster(
            _raster(made / "labels.tif", codes[None], 0),
            units_path=_raster(made / "places.tif", units[None], 0),
            codes=tuple((entry.value, entry.value) for entry in entries),
        )
        asked = TrainRequest(
            sources, labels, request.model_path, entries, report_path=request.report_path, preset=request.preset,
            seed=request.seed, device=request.device, folds=request.folds, train_on_all=request.train_on_all,
            surroundings=False,
        )  # fmt: skip
        return train_rows(asked, progress, table.name, noted.warnings)


def _filled(table: SampleTable) -> Iterator[str]:
    """Return a sentence for each sensor whose cells hold what often stands for "no data", such as -9999."""
    for sensor in table.sensors:
        cells = np.asarray(sensor.values)
        numbers = {value: int((cells == np.float32(value)).sum()) for value in sorted(USUAL)}
        value = max(numbers, key=lambda one: numbers[one])
        if numbers[value]:
            yield message(
                "{count:,} values of sensor '{sensor}' in '{table}' are {value}, and count as measurements. If that "
                "means no data, leave these cells empty.",
                count=numbers[value],
                sensor=sensor.name,
                table=table.name,
                value=f"{value:.10g}",
            )


def _check_places(
    table: SampleTable, codes: NDArray[np.uint16], units: NDArray[np.int32], request: TrainTableRequest
) -> None:
    """Refuse rows of which no places can be held out whole: blocks of rows would part those of one place."""
    found = np.unique(codes[codes > 0])
    if len(found) < 2:
        only = next((name for name, code in zip(table.classes, codes) if code), "")
        raise LabelError(
            message(
                "The usable rows of '{table}' have {value}. At least two are needed: check the class column and the "
                "columns of values.",
                table=table.name,
                value=message("one class only, {only!r}", only=only) if only else message("no class"),
            )
        )
    split = split_ground(codes[None], units[None], 0, request.seed, request.folds)
    if split.kind == "blocks":
        raise LabelError(
            message(
                "Accuracy cannot be measured with '{table}': rows of one place are held out together, and at least "
                "two classes need {least_units} places each. Add places, or choose another place column.",
                table=table.name,
                least_units=LEAST_UNITS,
            )
        )


def _places(table: SampleTable, progress: Progress) -> tuple[str, ...]:
    """Return what tells the place of each row apart."""
    alone = tuple(message("row {number}", number=number) for number in range(len(table.classes)))
    if not table.places:
        return alone
    without = sum(1 for place in table.places if not place)
    if without:
        progress.warn(
            message(
                "{rows} of '{table}' without a place: each counts as one of its own.",
                rows=counted(without, "row"),
                table=table.name,
            )
        )
    return tuple(message("place {place}", place=place) if place else own for place, own in zip(table.places, alone))


def _lay_out(sensor: TableSensor, progress: Progress) -> _Laid:
    """Sort a sensor's values by day."""
    values = np.asarray(sensor.values, dtype=np.float32) * np.float32(sensor.scale)
    values[~np.isfinite(values)] = np.nan
    if not sensor.dates and not sensor.starts:
        return _Laid(values.transpose(1, 2, 0), ())
    if sensor.dates:
        days = np.broadcast_to([_day(sensor.name, one) for one in sensor.dates], values.shape[:2])
    else:
        days = _days_of_rows(sensor, progress)
        values[[not one for one in sensor.starts]] = np.nan
    every = np.unique(days)
    if len(every) > MOST_DATES:
        raise SensorError(
            message(
                "Sensor '{sensor}' has {every:,} different dates in all rows; up to {most_dates} can be used. Round "
                "the days, to every eighth for example.",
                sensor=sensor.name,
                every=len(every),
                most_dates=MOST_DATES,
            )
        )
    laid = np.full((len(every), values.shape[2], len(values)), np.nan, dtype=np.float32)
    rows = np.arange(len(values))
    for place in range(values.shape[1]):
        slots = np.searchsorted(every, days[:, place])
        before = laid[slots, :, rows]
        taken = np.isfinite(before).all(1)[:, None]
        laid[slots, :, rows] = np.where(taken, before, values[:, place])
    if any(len(np.unique(row)) < len(row) for row in (days if len(sensor.starts) else days[:1])):
        progress.warn(
            message(
                "Sensor '{sensor}' has a date twice; the first with a value counts in each row.", sensor=sensor.name
            )
        )
    return _Laid(laid, tuple(int(day) for day in every))


def _days_of_rows(sensor: TableSensor, progress: Progress) -> NDArray[np.int64]:
    """Number the days of rows that begin at different times, moved to the commonest year: (N, T)."""
    written = np.array(sensor.starts, dtype=object)
    known = written != ""
    if not known.any():
        raise SensorError(
            message(
                "No row of sensor '{sensor}' has a start. Choose another column of starts, or dates.",
                sensor=sensor.name,
            )
        )
    if not known.all():
        progress.warn(
            message(
                "{rows} of sensor '{sensor}' without a start: their values are left out, for their days are not known.",
                rows=counted(int((~known).sum()), "row"),
                sensor=sensor.name,
            )
        )
    after = np.array(sensor.days_after, dtype=np.int64)
    starts = np.array([_day(sensor.name, one) for one in written[known]])
    today = day_number(latest_day().isoformat())
    if starts.max() + after.max() > today:
        last = day_text(int(starts.max() + after.max()))
        raise SensorError(
            message(
                "{last}, a date of sensor '{sensor}', lies in the future. Correct the starts or the days between.",
                last=last,
                sensor=sensor.name,
            )
        )
    years = Counter(one[:4] for one in written[known])
    commonest = max(years, key=lambda year: (years[year], year))
    middle = np.median(starts[[one[:4] == commonest for one in written[known]]])
    earlier = np.round((starts - middle) / YEAR).astype(int)
    moved = np.array([_years_before(*pair) for pair in zip(starts.tolist(), earlier.tolist())], dtype=np.int64)
    # What is moved to the commonest year may end after today.
    back = max(0, math.ceil((moved.max() + after.max() - today) / YEAR))
    moved = np.array([_years_before(day, back) for day in moved.tolist()], dtype=np.int64)
    if len(years) > 1:
        progress.warn(
            message(
                "The rows of sensor '{sensor}' begin in {years} different years; their dates count as the same days "
                "of {year}.",
                sensor=sensor.name,
                years=len(years),
                year=int(commonest) - back,
            )
        )
    merged, joined = _merged(moved)
    if joined:
        progress.warn(
            message(
                "Some rows of sensor '{sensor}' begin a few days apart: days up to {alike_days} apart count as one "
                "date.",
                sensor=sensor.name,
                alike_days=ALIKE_DAYS,
            )
        )
    every = np.full(len(written), merged[0], dtype=np.int64)
    every[known] = merged
    days: NDArray[np.int64] = every[:, None] + after
    return days


def _years_before(day: int, years: int) -> int:
    """Return the same day of another year; of 29 February, the 28th."""
    year, rest = day_text(day).split("-", 1)
    year = f"{int(year) - years:04d}"
    return day_number(f"{year}-02-28" if rest == "02-29" else f"{year}-{rest}")


def _merged(days: NDArray[np.int64]) -> tuple[NDArray[np.int64], bool]:
    """Give days that lie close together the commonest of them; and tell whether any was moved."""
    every, counts = np.unique(days, return_counts=True)
    table: dict[int, int] = {}
    start = 0
    for place in range(1, len(every) + 1):
        if place == len(every) or every[place] - every[start] > ALIKE_DAYS:
            best = int(every[start + int(np.argmax(counts[start:place]))])
            table.update(dict.fromkeys(every[start:place].tolist(), best))
            start = place
    merged = np.array([table[day] for day in days.tolist()], dtype=np.int64)
    return merged, bool((merged != days).any())


def _day(sensor: str, written: str) -> int:
    try:
        day = date.fromisoformat(written)
    except ValueError as error:
        raise SensorError(
            message(
                "A date of sensor '{sensor}' cannot be read: '{written}'. Write it as year, month and day: 2021-05-17.",
                sensor=sensor,
                written=written[:40],
            )
        ) from error
    if day > latest_day():
        raise SensorError(
            message(
                "{written}, a date of sensor '{sensor}', lies in the future. Correct it.",
                written=written,
                sensor=sensor,
            )
        )
    return day_number(written)


def _entries(classes: Sequence[str], colours: Sequence[ClassEntry]) -> tuple[ClassEntry, ...]:
    """Give every class that occurs a value and a colour; those that are listed, and whole numbers, keep theirs."""
    listed_entries = {entry.name: entry for entry in colours}
    names = sorted({name for name in classes if name})
    if not colours and all(_CODE.fullmatch(name) and int(name) <= LARGEST_CLASS_VALUE for name in names):
        numbers = sorted(map(int, names))
        return tuple(ClassEntry(number, str(number), default_colour(place)) for place, number in enumerate(numbers, 1))
    if len(names) > LARGEST_CLASS_VALUE:
        raise LabelError(
            message("The class column has {names:,} different values. Choose another column.", names=len(names))
        )
    free = iter(sorted(set(range(1, len(names) + len(colours) + 1)) - {entry.value for entry in colours}))
    found: list[ClassEntry] = []
    for name in names:
        if name in listed_entries:
            found.append(listed_entries[name])
        else:
            value = next(free)
            taken = [entry.colour for entry in (*colours, *found)]
            found.append(ClassEntry(value, name, class_colour(name, value, taken)))
    return tuple(sorted(found, key=lambda entry: entry.value))


def _numbers(names: Sequence[str]) -> NDArray[np.int32]:
    """Number texts from 1, the same text alike."""
    _, numbers = np.unique(np.array(names, dtype=object).astype(str), return_inverse=True)
    counted_up: NDArray[np.int32] = (numbers + 1).astype(np.int32)
    return counted_up


def _write(folder: Path, number: int, sensor: TableSensor, laid: _Laid) -> SensorSource:
    """Write a sensor's rows as pixels."""
    days, bands, rows = laid.values.shape
    values = np.nan_to_num(laid.values.reshape(-1, rows), nan=NODATA)
    path = _raster(folder / f"{number}.tif", values, NODATA, sensor.bands * days)
    if not laid.days:
        return SensorSource(sensor.name, path, kind=SensorKind.CONTINUOUS)
    dates = tuple(
        Acquisition(path, day_text(day), tuple(range(place * bands + 1, (place + 1) * bands + 1)))
        for place, day in enumerate(laid.days)
    )
    return SensorSource(sensor.name, path, kind=SensorKind.CONTINUOUS, acquisitions=dates)


def _raster(path: Path, values: NDArray[np.generic], nodata: float, names: Sequence[str] = ()) -> str:
    """Write values (bands, N) as a raster about as high as it is wide."""
    side = math.ceil(math.sqrt(values.shape[1]))
    grid = np.full((len(values), side * side), nodata, dtype=values.dtype)
    grid[:, : values.shape[1]] = values
    profile = {"driver": "GTiff", "count": len(values), "height": side, "width": side, "dtype": values.dtype}
    place = {"crs": "EPSG:3857", "transform": from_origin(0, side, 1, 1), "nodata": nodata}
    with rasterio.open(path, "w", **profile, **place) as dataset:
        dataset.write(grid.reshape(len(values), side, side))
        if names:
            dataset.descriptions = tuple(names)
    return str(path)
