"""Samples that lie on no raster: a table with a row for each place. Frozen, plain data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .labels import ClassEntry
from .train import Preset

if TYPE_CHECKING:
    # Some milliseconds of a QGIS that starts.
    import numpy as np
    from numpy.typing import NDArray


DATES_IN_NAMES = ("*",)
"""Dates of a sensor that stand in the names of its columns."""


@dataclass(frozen=True)
class TableSensor:
    """What a table knows of one sensor.

    Attributes:
        name: what the model calls it.
        bands: names of the bands of a date.
        values: (N, T, bands), float; NaN where a place lacks a value.
        dates: the day of each of the T dates, "2013-09-14", where all places have the same; empty where ``starts`` say.
            A sensor that is no series has neither, and T is 1.
        starts: for each of the N places the day of its first date; "" where it is not known.
        days_after: for each of the T dates how many days after the first it is, where there are ``starts``.
        scale: what values are multiplied by before they are learnt.
    """

    name: str
    bands: tuple[str, ...]
    values: NDArray[np.float32]
    dates: tuple[str, ...] = ()
    starts: tuple[str, ...] = ()
    days_after: tuple[int, ...] = ()
    scale: float = 1.0


@dataclass(frozen=True)
class SampleTable:
    """A table of samples.

    Attributes:
        name: the table's name, for messages and the model.
        sensors: what is known of each place, one to six sensors.
        classes: for each of the N places the name of its class; "" where it is not known.
        places: for each row what tells its place apart from others: rows of one place are held out together; empty,
            or "" in a row, takes the row as a place.
    """

    name: str
    sensors: tuple[TableSensor, ...]
    classes: tuple[str, ...]
    places: tuple[str, ...] = ()


@dataclass(frozen=True)
class TableColumns:
    """Which columns of a table hold a sensor's values.

    Attributes:
        sensor: what the model calls it.
        values: names of the columns, date after date, and for each date band after band; or patterns such as "ndvi_*",
            one for all of them or one for each band.
        bands: names of the bands of a date. Left empty, a series has one band; of a sensor that is no series each
            column is a band.
        dates: the day of each date, where all rows have the same; DATES_IN_NAMES where the columns' names have them.
        start_column: the column with the day of each row's first date, where rows have days of their own.
        step: days from one date to the next, with ``start_column``.
        scale: what values are multiplied by.
    """

    sensor: str
    values: tuple[str, ...]
    bands: tuple[str, ...] = ()
    dates: tuple[str, ...] = ()
    start_column: str = ""
    step: int = 0
    scale: float = 1.0


@dataclass(frozen=True)
class TableChoice:
    """Which columns of a table are used.

    Attributes:
        class_column: the column with the class's name.
        sensors: the columns of each sensor.
        place_columns: columns that together tell places apart, such as longitude and latitude; empty takes each row as
            a place.
    """

    class_column: str
    sensors: tuple[TableColumns, ...]
    place_columns: tuple[str, ...] = ()


@dataclass(frozen=True)
class TrainTableRequest:
    """Train a model from a table.

    The model looks at single pixels, for a table knows no surroundings.

    Attributes:
        table: the samples.
        model_path: the ``.safetensors`` file to write.
        report_path: the HTML report to write, or None.
        colours: names, colours and values of classes; those that are not listed get values and colours of their own.
        preset, seed, device, folds, train_on_all: as in :class:`.train.TrainRequest`.
    """

    table: SampleTable
    model_path: str
    report_path: str | None = None
    colours: tuple[ClassEntry, ...] = ()
    preset: Preset = Preset.BALANCED
    seed: int = 0
    device: str = "auto"
    folds: int = 1
    train_on_all: bool = False
