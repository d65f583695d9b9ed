"""Whether a model's header makes sense: parts that contradict each other and absurd sizes are refused."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from datetime import date

from ..contracts.limits import MOST_DATES
from ..contracts.strict_json import shown
from ..errors import ModelFileError
from ..message import message
from .spec import ModelSpec, SensorSpec
from .trust import COVERAGE_STEPS

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
    _require(
        1 <= len(spec.sensors) <= most_sensors,
        message(
            "it has {sensors} sensors, not 1 to {most_sensors}", sensors=len(spec.sensors), most_sensors=most_sensors
        ),
    )
    _require(len(set(spec.sensor_names)) == len(spec.sensors), message("two of its sensors share a name"))
    for sensor in spec.sensors:
        _require(
            1 <= sensor.bands <= 65535,
            message("sensor '{sensor}' has {bands} bands", sensor=shown(sensor.name), bands=sensor.bands),
        )
        _require(
            1 <= sensor.components <= sensor.bands,
            message(
                "sensor '{sensor}' keeps {components} components",
                sensor=shown(sensor.name),
                components=sensor.components,
            ),
        )
        _require(
            len(sensor.band_names) == sensor.bands,
            message("sensor '{sensor}' names another number of bands", sensor=shown(sensor.name)),
        )
        _require(bool(sensor.name.strip()), message("one of its sensors has no name"))
        _check_values(sensor)
    _check_classes(spec)
    _check_class_table(spec)
    _check_shape(spec)
    _check_record(spec)
    _check_grid(spec)


def _check_values(sensor: SensorSpec) -> None:
    """Check what a sensor says of its bands and their values."""
    what = message("sensor '{sensor}'", sensor=shown(sensor.name))
    _require(sensor.kind in ("continuous", "categorical"), message("{what} is of an unknown kind", what=what))
    lists = (sensor.wavelengths, sensor.scales, sensor.offsets, sensor.quantiles, sensor.file_bands)
    _require(
        all(len(one) in (0, sensor.bands) for one in lists),
        message("{what} describes another number of bands", what=what),
    )
    numbers = [*sensor.wavelengths, *sensor.scales, *sensor.offsets]
    _require(
        all(map(math.isfinite, numbers)),
        message("{what} has a wavelength, scale or offset that is not a number", what=what),
    )
    _require(all(one > 0 for one in sensor.wavelengths), message("{what} has a wavelength below 0", what=what))
    _require(
        all(sensor.scales) and len(sensor.scales) == len(sensor.offsets),
        message("{what} has a scale of 0, or no offset", what=what),
    )
    _require(0 <= sensor.dates <= MOST_DATES, message("{what} has {dates} dates", what=what, dates=sensor.dates))
    if sensor.dates:
        _require(sensor.kind == "continuous", message("{what} is a series of categories", what=what))
        try:
            first, last = (date.fromisoformat(day) for day in (sensor.first_date, sensor.last_date))
        except ValueError:
            raise ModelFileError(message("{what} has a date that cannot be read", what=what)) from None
        _require(first <= last, message("{what} ends before it begins", what=what))
    for row in sensor.quantiles:
        _require(
            len(row) == QUANTILE_COUNT and all(map(math.isfinite, row)),
            message("{what} has unusable quantiles", what=what),
        )
        _require(
            all(low <= high for low, high in zip(row, row[1:])), message("{what} has quantiles out of order", what=what)
        )
    _require(
        all(1 <= band <= 65535 for band in sensor.file_bands), message("{what} lists an impossible band", what=what)
    )
    wanted = sensor.bands if sensor.kind == "categorical" else 0
    _require(
        len(sensor.categories) == wanted,
        message(
            "{what} has {categories} categories, not {wanted}",
            what=what,
            categories=len(sensor.categories),
            wanted=wanted,
        ),
    )
    _require(len(set(sensor.categories)) == wanted, message("{what} has a category twice", what=what))
    _require(
        all(abs(code) <= 2**24 for code in sensor.categories), message("{what} has an impossible category", what=what)
    )


def _check_classes(spec: ModelSpec) -> None:
    values = [entry.value for entry in spec.classes]
    _require(len(values) >= 2, message("it has fewer than two classes"))
    _require(len(set(values)) == len(values), message("two of its classes share a value"))
    _require(all(1 <= value <= 65535 for value in values), message("a class value lies outside 1 to 65535"))
    _require(
        all(_COLOUR.fullmatch(entry.colour) for entry in spec.classes),
        message("a class colour is not of the form #rrggbb"),
    )


def _check_class_table(spec: ModelSpec) -> None:
    table = spec.class_table
    if table is None:
        return
    colours = [
        colour for colour in (*(row.colour for row in table.rows), *(one.colour for one in table.groups)) if colour
    ]
    _require(all(map(_COLOUR.fullmatch, colours)), message("a colour of its class table is not of the form #rrggbb"))
    _require(all(0 < row.weight < math.inf for row in table.rows), message("its class table has an impossible weight"))
    _require(0 <= table.level <= table.levels, message("its class table has no such level"))


def _check_shape(spec: ModelSpec) -> None:
    shape = spec.architecture
    _require(
        shape.variant in ("mamol", "paper"), message("variant '{variant}' is unknown", variant=shown(shape.variant))
    )
    sizes: Sequence[tuple[int, int]] = (
        (shape.width, WIDEST), (shape.depth, DEEPEST), (shape.heads, 64), (shape.mlp_ratio, LARGEST_MLP_RATIO),
        (shape.tokens, 64), (shape.bins, 64), (shape.single_band_bins, 256), (shape.rank, 256),
        (shape.adapter_blocks, shape.depth),
        (shape.dynamic_experts, 64), (shape.top_k, shape.dynamic_experts), (shape.pattern_width, 1024),
        (shape.date_width, 1024), (shape.date_heads, 64),
    )  # fmt: skip
    _require(all(1 <= size <= largest for size, largest in sizes), message("its network has an impossible size"))
    _require(shape.width % shape.heads == 0, message("its width does not divide by its heads"))
    odd = all(size % 2 == 1 and 1 <= size <= 255 for size in shape.scales)
    _require(
        1 <= len(shape.scales) <= 8 and shape.scales[0] == 1 and odd,
        message("its window sizes are not odd numbers from 1"),
    )


def _check_record(spec: ModelSpec) -> None:
    record = spec.training
    _require(math.isfinite(record.seconds) and record.seconds >= 0, message("its training took an impossible time"))
    largest = 2 ** len(spec.sensors) - 1
    simple = () if record.validation is None else record.validation.simple_models
    _require(all(0 <= one.overall <= 1 for one in simple), message("an accuracy lies outside 0 to 1"))
    _require(
        all(_is_number(key, largest) for key in record.pattern_accuracy),
        message("its accuracies are for sensors it does not have"),
    )


def _check_grid(spec: ModelSpec) -> None:
    grid = spec.grid
    if grid is None:
        return
    sizes = (grid.pixel_width, grid.pixel_height, grid.metres_across, grid.metres_along)
    _require(
        all(SMALLEST_PIXEL <= size <= LARGEST_PIXEL for size in sizes), message("its pixels have an impossible size")
    )
    _require(len(grid.transform) in (0, 6), message("its grid has no position"))
    _require(all(abs(number) <= FARTHEST for number in grid.transform), message("its grid has no position"))
    _require(min(grid.width, grid.height) >= 0, message("its grid has an impossible size"))
    _require(max(grid.width, grid.height) < 2**31, message("its grid has an impossible size"))


def _is_number(key: str, largest: int) -> bool:
    """Return whether a text is a whole number of 1 to ``largest``, written as Python writes it."""
    return re.fullmatch("[1-9][0-9]*", key) is not None and len(key) <= len(str(largest)) and int(key) <= largest


def check_trust(spec: ModelSpec) -> None:
    """Check what a header says of where to trust the model.

    Raises:
        ModelFileError: it contradicts the rest of the header, or itself.
    """
    sensors = len(spec.sensors)
    sets, seen = spec.class_sets, spec.applicability
    if sets is not None:
        _require(
            len(sets.floors) == len(sets.units) == sensors, message("its class sets are for another number of sensors")
        )
        for row in sets.floors:
            _require(len(row) == COVERAGE_STEPS - 1 and _all_within(row, 1.0), message("its class sets are damaged"))
            _require(all(low >= high for low, high in zip(row, row[1:])), message("its class sets are out of order"))
        shares = [share for one in sets.measured for share in (one.coverage, one.unit_coverage, one.single)]
        _require(_all_within(shares, 1.0), message("a share of its class sets lies outside 0 to 1"))
    if seen is not None:
        _require(len(seen.features) == sensors, message("what it has seen is of other sensors"))
        for places, sensor in zip(seen.features, spec.sensors):
            shape = spec.architecture
            most = sensor.steps * sensor.components * (len(shape.scales) + (shape.halo > 0))
            _require(len(set(places)) == len(places) > 0, message("it compares a feature twice, or none"))
            _require(all(0 <= place < most for place in places), message("it compares a feature that it does not have"))
        _require(seen.kept >= 1, message("it has kept no training pixel"))
        _require(
            len(seen.distances) == len(seen.limits) == 2**sensors, message("what it has seen is of other patterns")
        )
        _require(_all_within((*seen.distances, *seen.limits), 1e9), message("its distances are damaged"))


def _all_within(numbers: Sequence[float], most: float) -> bool:
    return all(0 <= number <= most for number in numbers)


def _require(condition: bool, sentence: str) -> None:
    if not condition:
        raise ModelFileError(sentence)
