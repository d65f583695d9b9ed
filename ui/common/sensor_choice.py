"""What the analyst chose for one sensor, as it is kept in the project."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class MaskChoice:
    """A sensor's mask.

    Attributes:
        layer_id: of a raster layer, or a layer of polygons.
        name: the layer's name, to say which one is gone.
        band: of a raster, from 1.
        values: of a raster, that mean "not usable"; empty is all but 0.
    """

    layer_id: str
    name: str
    band: int = 1
    values: tuple[int, ...] = ()

    def to_json(self) -> list[Any]:
        """Return it as plain JSON data."""
        return [self.layer_id, self.name, self.band, list(self.values)]

    @classmethod
    def from_json(cls, data: Any) -> MaskChoice | None:
        """Read it; None for anything else that stands in its place."""
        if not isinstance(data, list) or len(data) != 4:
            return None
        layer_id, name, band, values = data
        if not isinstance(layer_id, str) or not isinstance(name, str) or not isinstance(values, list):
            return None
        numbers = (band, *values)
        return cls(layer_id, name, band, tuple(values)) if all(type(number) is int for number in numbers) else None


@dataclass(frozen=True)
class SensorChoice:
    """One row as the analyst left it.

    Attributes:
        name: the sensor's.
        used: whether it is ticked.
        layer_id: of its layer; None where none is chosen.
        mask: its mask; None where there is none.
        bands: numbers of the layer's bands that are used; none for all.
    """

    name: str
    used: bool
    layer_id: str | None
    mask: MaskChoice | None = None
    bands: tuple[int, ...] = ()

    def to_json(self) -> list[Any]:
        """Return it as plain JSON data."""
        mask = self.mask.to_json() if self.mask is not None else None
        more = [mask, list(self.bands)] if self.bands else [mask] if mask else []
        return [self.name, self.used, self.layer_id, *more]

    @classmethod
    def from_json(cls, data: Any) -> tuple[SensorChoice, ...]:
        """Read rows of name, used, layer id and, where there are any, mask and bands; damaged rows are passed over."""
        rows = [row for row in data if isinstance(row, list) and 3 <= len(row) <= 5] if isinstance(data, list) else []
        return tuple(
            cls(row[0], bool(row[1]), row[2], MaskChoice.from_json(row[3]) if len(row) > 3 else None, _bands(row[4:]))
            for row in rows
            if isinstance(row[0], str) and (row[2] is None or isinstance(row[2], str))
        )


def _bands(rest: list[Any]) -> tuple[int, ...]:
    """Read the end of a row; anything else than a list of numbers there counts as all bands."""
    if not rest or not isinstance(rest[0], list) or not all(type(number) is int for number in rest[0]):
        return ()
    return tuple(rest[0])
