"""What the analyst chose for one sensor, as it is kept in the project."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Any

from ...core.contracts.sensors import SensorKind, SensorSource
from ..language.words import tr
from .series_choice import SeriesChoice


@dataclass(frozen=True)
class MaskChoice:
    """A sensor's mask.

    Attributes:
        layer_id: of a raster layer, or a layer of polygons.
        name: the layer's name, to say which one is gone.
        band: of a raster, from 1.
        values: of a raster, that mean "not usable"; empty is all but 0.
        bits: of a raster's values, of which any that is set means "not usable", instead of values.
    """

    layer_id: str
    name: str
    band: int = 1
    values: tuple[int, ...] = ()
    bits: tuple[int, ...] = ()

    def to_json(self) -> list[Any]:
        """Return it as plain JSON data."""
        # Without bits as ever: an older plugin reads four entries.
        return [self.layer_id, self.name, self.band, list(self.values), *([list(self.bits)] if self.bits else [])]

    @classmethod
    def from_json(cls, data: Any) -> MaskChoice | None:
        """Read it; None for anything else that stands in its place."""
        if not isinstance(data, list) or len(data) not in (4, 5):
            return None
        layer_id, name, band, values = data[:4]
        bits = data[4] if len(data) == 5 else []
        if not isinstance(layer_id, str) or not isinstance(name, str):
            return None
        if not isinstance(values, list) or not isinstance(bits, list):
            return None
        are_whole = all(type(number) is int for number in (band, *values, *bits))
        return cls(layer_id, name, band, tuple(values), tuple(bits)) if are_whole else None


@dataclass(frozen=True)
class ValueReading:
    """How a raster's values are read; None is the file's own scale or offset."""

    scale: float | None = None
    offset: float | None = None
    kind: SensorKind = SensorKind.AUTO

    def applied_to(self, source: SensorSource) -> SensorSource:
        """Return a sensor that is read so."""
        return replace(source, scale=self.scale, offset=self.offset, kind=self.kind)

    def described(self) -> str:
        """Return what is set, in a few words: "times 0.0001 minus 0.1, measurements"; empty where nothing is."""
        parts = []
        if self.scale is not None:
            parts.append(tr("times {scale:g}", scale=self.scale))
        if self.offset is not None:
            parts.append(
                tr(
                    "{plus_or_minus} {offset:g}",
                    plus_or_minus=tr("plus") if self.offset >= 0 else tr("minus"),
                    offset=abs(self.offset),
                )
            )
        words = [" ".join(parts)] if parts else []
        if self.kind is not SensorKind.AUTO:
            words.append(tr("categories") if self.kind is SensorKind.CATEGORICAL else tr("measurements"))
        return ", ".join(words)

    def to_json(self) -> list[Any]:
        """Return it as plain JSON data."""
        return [self.scale, self.offset, self.kind.value]

    @classmethod
    def from_json(cls, data: Any) -> ValueReading:
        """Read it; anything else that stands in its place counts as the file's own."""
        if not isinstance(data, list) or len(data) != 3:
            return cls()
        numbers = [float(one) if type(one) in (int, float) and math.isfinite(one) else None for one in data[:2]]
        kinds = {kind.value: kind for kind in SensorKind}
        known = all(one is None or number is not None for one, number in zip(data, numbers))
        if not known or numbers[0] == 0 or not isinstance(data[2], str) or data[2] not in kinds:
            return cls()
        return cls(numbers[0], numbers[1], kinds[data[2]])


AS_THE_FILE_SAYS = ValueReading()


@dataclass(frozen=True)
class SensorChoice:
    """One row as the analyst left it.

    Attributes:
        name: the sensor's.
        used: whether it is ticked.
        layer_id: of its layer; None where none is chosen.
        mask: its mask; None where there is none.
        bands: numbers of the layer's bands that are used; none for all.
        values: how its numbers are read.
        series: its dates, where it is a series; paths are as seen from the folder of its layer.
    """

    name: str
    used: bool
    layer_id: str | None
    mask: MaskChoice | None = None
    bands: tuple[int, ...] = ()
    values: ValueReading = AS_THE_FILE_SAYS
    series: SeriesChoice | None = None

    def to_json(self) -> list[Any]:
        """Return it as plain JSON data."""
        mask = self.mask.to_json() if self.mask is not None else None
        more: list[Any] = [mask, list(self.bands)] if self.bands else [mask] if mask else []
        if self.values != AS_THE_FILE_SAYS:
            more = [mask, list(self.bands), self.values.to_json()]
        if self.series is not None:
            more = [mask, list(self.bands), self.values.to_json(), self.series.to_json()]
        return [self.name, self.used, self.layer_id, *more]

    @classmethod
    def from_json(cls, data: Any) -> tuple[SensorChoice, ...]:
        """Read rows of name, used, layer id and, where there are any, mask, bands, values and series.

        Damaged rows are passed over.
        """
        rows = [row for row in data if isinstance(row, list) and 3 <= len(row) <= 7] if isinstance(data, list) else []
        return tuple(
            cls(
                row[0],
                bool(row[1]),
                row[2],
                MaskChoice.from_json(row[3]) if len(row) > 3 else None,
                _bands(row[4:]),
                ValueReading.from_json(row[5]) if len(row) > 5 else AS_THE_FILE_SAYS,
                SeriesChoice.from_json(row[6]) if len(row) > 6 else None,
            )
            for row in rows
            if isinstance(row[0], str) and (row[2] is None or isinstance(row[2], str))
        )


def _bands(rest: list[Any]) -> tuple[int, ...]:
    """Read the end of a row; anything else than a list of numbers there counts as all bands."""
    if not rest or not isinstance(rest[0], list) or not all(type(number) is int for number in rest[0]):
        return ()
    return tuple(rest[0])
