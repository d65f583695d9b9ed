"""What the analyst chose for one sensor, as it is kept in the project."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class SensorChoice:
    """One row as the analyst left it; ``layer_id`` is None where no layer is chosen."""

    name: str
    used: bool
    layer_id: str | None

    @classmethod
    def from_json(cls, data: Any) -> tuple[SensorChoice, ...]:
        """Read rows stored as ``[[name, used, layer id], ...]``; rows a hand has damaged are passed over."""
        rows = [row for row in data if isinstance(row, list) and len(row) == 3] if isinstance(data, list) else []
        return tuple(
            cls(name, bool(used), layer_id)
            for name, used, layer_id in rows
            if isinstance(name, str) and (layer_id is None or isinstance(layer_id, str))
        )
