"""Whether a model's header makes sense: parts that contradict each other and absurd sizes are refused."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from ..contracts.limits import MOST_DATES
from ..contracts.strict_json import shown
from ..errors import ModelFileError

if TYPE_CHECKING:
    from .spec import ModelSpec, SensorSpec

QUANTILE_COUNT = 7
WIDEST, DEEPEST, LARGEST_MLP_RATIO = 4096, 64, 16
SMALLEST_PIXEL, LARGEST_PIXEL, FARTHEST = 1e-9, 1e9, 1e15
_COLOUR = re.compile("#[0-9a-fA-F]{6}")


def check_spec(spec: ModelSpec, most_sensors: int) -> None:
    """Check a header that was read from a file.

    Args:
        spec: the header; its types are right.
        most_sensors: how many sensors a model may have.

    Raises:
        ModelFileError: parts contradict each other, or ask for absurd sizes.
    """
    _require(1 <= len(spec.sensors) <= most_sensors, f"it has {len(spec.sensors)} sensors, not 1 to {most_sensors}")
    _require(len(set(spec.sensor_names)) == len(spec.sensors), "two of its sensors share a name")
    for sensor in spec.sensors:
        _require(1 <= sensor.bands <= 65535, f"sensor '{shown(sensor.name)}' has {sensor.bands} bands")
        _require(
            1 <= sensor.components <= sensor.bands,
            f"sensor '{shown(sensor.name)}' keeps {sensor.components} components",
        )
        _require(len(sensor.band_names) == sensor.bands, f"sensor '{shown(sensor.name)}' names another number of bands")
        _require(bool(sensor.name.strip()), "one of its sensors has no name")
        _check_values(sensor)
    _check_classes(spec)
    _check_class_table(spec)
    _check_shape(spec)
    _check_record(spec)
    _check_grid(spec)


def _check_values(sensor: SensorSpec) -> None:
    """Check what a sensor says of its bands and their values."""
    what = f"sensor '{shown(sensor.name)}'"
    _require(sensor.kind in ("continuous", "categorical"), f"{what} is of an unknown kind")
    lists = (sensor.wavelengths, sensor.scales, sensor.offsets, sensor.quantiles, sensor.file_bands)
    _require(all(len(one) in (0, sensor.bands) for one in lists), f"{what} describes another number of bands")
    numbers = [*sensor.wavelengths, *sensor.scales, *sensor.offsets]
    _require(all(map(math.isfinite, numbers)), f"{what} has a wavelength, scale or offset that is not a number")
    _require(all(one > 0 for one in sensor.wavelengths), f"{what} has a wavelength below 0")
    _require(all(sensor.scales) and len(sensor.scales) == len(sensor.offsets), f"{what} has a scale of 0, or no offset")
    _require(0 <= sensor.dates <= MOST_DATES, f"{what} has {sensor.dates} dates")
    if sensor.dates:
        _require(sensor.kind == "continuous", f"{what} is a series of categories")
        try:
            first, last = (date.fromisoformat(day) for day in (sensor.first_date, sensor.last_date))
        except ValueError:
            raise ModelFileError(f"{what} has a date that cannot be read") from None
        _require(first <= last, f"{what} ends before it begins")
    for row in sensor.quantiles:
        _require(len(row) == QUANTILE_COUNT and all(map(math.isfinite, row)), f"{what} has unusable quantiles")
        _require(all(low <= high for low, high in zip(row, row[1:])), f"{what} has quantiles out of order")
    _require(all(1 <= band <= 65535 for band in sensor.file_bands), f"{what} lists an impossible band")
    wanted = sensor.bands if sensor.kind == "categorical" else 0
    _require(len(sensor.categories) == wanted, f"{what} has {len(sensor.categories)} categories, not {wanted}")
    _require(len(set(sensor.categories)) == wanted, f"{what} has a category twice")
    _require(all(abs(code) <= 2**24 for code in sensor.categories), f"{what} has an impossible category")


def _check_classes(spec: ModelSpec) -> None:
    values = [entry.value for entry in spec.classes]
    _require(len(values) >= 2, "it has fewer than two classes")
    _require(len(set(values)) == len(values), "two of its classes share a value")
    _require(all(1 <= value <= 65535 for value in values), "a class value lies outside 1 to 65535")
    _require(
        all(_COLOUR.fullmatch(entry.colour) for entry in spec.classes), "a class colour is not of the form #rrggbb"
    )


def _check_class_table(spec: ModelSpec) -> None:
    table = spec.class_table
    if table is None:
        return
    colours = [
        colour for colour in (*(row.colour for row in table.rows), *(one.colour for one in table.groups)) if colour
    ]
    _require(all(map(_COLOUR.fullmatch, colours)), "a colour of its class table is not of the form #rrggbb")
    _require(all(0 < row.weight < math.inf for row in table.rows), "its class table has an impossible weight")
    _require(0 <= table.level <= table.levels, "its class table has no such level")


def _check_shape(spec: ModelSpec) -> None:
    shape = spec.architecture
    _require(shape.variant in ("mamol", "paper"), f"variant '{shown(shape.variant)}' is unknown")
    sizes: Sequence[tuple[int, int]] = (
        (shape.width, WIDEST), (shape.depth, DEEPEST), (shape.heads, 64), (shape.mlp_ratio, LARGEST_MLP_RATIO),
        (shape.tokens, 64), (shape.bins, 64), (shape.single_band_bins, 256), (shape.rank, 256),
        (shape.adapter_blocks, shape.depth),
        (shape.dynamic_experts, 64), (shape.top_k, shape.dynamic_experts), (shape.pattern_width, 1024),
        (shape.date_width, 1024), (shape.date_heads, 64),
    )  # fmt: skip
    _require(all(1 <= size <= largest for size, largest in sizes), "its network has an impossible size")
    _require(shape.width % shape.heads == 0, "its width does not divide by its heads")
    odd = all(size % 2 == 1 and 1 <= size <= 255 for size in shape.scales)
    _require(
        1 <= len(shape.scales) <= 8 and shape.scales[0] == 1 and odd, "its window sizes are not odd numbers from 1"
    )


def _check_record(spec: ModelSpec) -> None:
    record = spec.training
    _require(math.isfinite(record.seconds) and record.seconds >= 0, "its training took an impossible time")
    largest = 2 ** len(spec.sensors) - 1
    simple = () if record.validation is None else record.validation.simple_models
    _require(all(0 <= one.overall <= 1 for one in simple), "an accuracy lies outside 0 to 1")
    _require(
        all(_is_number(key, largest) for key in record.pattern_accuracy),
        "its accuracies are for sensors it does not have",
    )


def _check_grid(spec: ModelSpec) -> None:
    grid = spec.grid
    if grid is None:
        return
    sizes = (grid.pixel_width, grid.pixel_height, grid.metres_across, grid.metres_along)
    _require(all(SMALLEST_PIXEL <= size <= LARGEST_PIXEL for size in sizes), "its pixels have an impossible size")
    _require(len(grid.transform) in (0, 6), "its grid has no position")
    _require(all(abs(number) <= FARTHEST for number in grid.transform), "its grid has no position")
    _require(min(grid.width, grid.height) >= 0, "its grid has an impossible size")
    _require(max(grid.width, grid.height) < 2**31, "its grid has an impossible size")


def _is_number(key: str, largest: int) -> bool:
    """Return whether a text is a whole number of 1 to ``largest``, written as Python writes it."""
    return re.fullmatch("[1-9][0-9]*", key) is not None and len(key) <= len(str(largest)) and int(key) <= largest


def _require(condition: bool, sentence: str) -> None:
    if not condition:
        raise ModelFileError(sentence)
