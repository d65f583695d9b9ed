"""What a raster says of how it came to be."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timezone
from pathlib import Path

import torch

from .. import __version__
from ..contracts.masks import described
from ..contracts.sensors import Acquisition, SensorSource
from ..model.file import sha256_of
from ..model.spec import ModelSpec
from ..raster.source.remote import without_query


def provenance(
    model_path: str, sensors: Sequence[SensorSource], spec: ModelSpec, notes: Sequence[str] = ()
) -> dict[str, str]:
    """Return what goes into each raster's metadata.

    Args:
        model_path: the model file.
        sensors: the sensors that were given.
        spec: what the model file says of itself.
        notes: sentences about how the sensors were read, and what is odd about their values.

    Returns:
        Texts by name.
    """
    used = {source.name: source.read_from(without_query(source.path)) for source in sensors if source.is_used}
    grids = [f"{source.name}={without_query(source.path)}" for source in sensors if not source.is_used]
    masks = [f"{source.name}={described(mask)}" for source in sensors for mask in source.masks]
    masks += [
        f"{source.name} {one.date}={described(mask)}"
        for source in sensors
        for one in _used(source)
        for mask in one.masks
    ]
    matched = [
        f"{source.name}=" + ", ".join(f"{scale:.8g} x + {offset:.8g}" for scale, offset in source.corrections)
        for source in sensors
        if source.corrections and source.is_used
    ]
    dates = [
        f"{source.name}=" + ", ".join(f"{one.date} {Path(without_query(one.path)).name}" for one in _used(source))
        for source in sensors
        if source.is_series and source.is_used
    ]
    return {
        "MAMOL_VERSION": __version__,
        "MAMOL_MODEL": Path(model_path).name,
        "MAMOL_MODEL_SHA256": sha256_of(model_path),
        "MAMOL_SENSORS_USED": ", ".join(name for name in spec.sensor_names if name in used),
        "MAMOL_SENSORS_ABSENT": ", ".join(name for name in spec.sensor_names if name not in used),
        "MAMOL_INPUTS": "; ".join(f"{name}={read_from}" for name, read_from in used.items()),
        **({"MAMOL_GRID": "; ".join(grids)} if grids else {}),
        **({"MAMOL_DATES": "; ".join(dates)} if dates else {}),
        **({"MAMOL_MASKS": "; ".join(masks)} if masks else {}),
        **({"MAMOL_VALUES": "; ".join(matched)} if matched else {}),
        **({"MAMOL_NOTES": " ".join(notes)} if notes else {}),
        "MAMOL_DATE": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "MAMOL_TORCH": torch.__version__,
    }


def _used(source: SensorSource) -> list[Acquisition]:
    """Return the dates of a series that are used, in order."""
    return sorted((one for one in source.acquisitions if not one.is_off), key=lambda one: one.date)
