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
    used = {source.name: source.read_from(without_query(source.path)) for source in sensors if not source.is_off}
    grids = [f"{source.name}={without_query(source.path)}" for source in sensors if source.is_off]
    masks = [f"{source.name}={described(mask)}" for source in sensors for mask in source.masks]
    series = [source for source in sensors if source.is_series and not source.is_off]
    dates = [f"{source.name}={', '.join(source.days)}" for source in series]
    acquisitions = [f"{source.name}={', '.join(map(_read_from, source.acquisitions))}" for source in series]
    matched = [
        f"{source.name}=" + ", ".join(f"{scale:.8g} x + {offset:.8g}" for scale, offset in source.corrections)
        for source in sensors
        if source.corrections and not source.is_off
    ]
    return {
        "MAMOL_VERSION": __version__,
        "MAMOL_MODEL": Path(model_path).name,
        "MAMOL_MODEL_SHA256": sha256_of(model_path),
        "MAMOL_SENSORS_USED": ", ".join(name for name in spec.sensor_names if name in used),
        "MAMOL_SENSORS_ABSENT": ", ".join(name for name in spec.sensor_names if name not in used),
        "MAMOL_INPUTS": "; ".join(f"{name}={read_from}" for name, read_from in used.items()),
        **({"MAMOL_GRID": "; ".join(grids)} if grids else {}),
        **({"MAMOL_MASKS": "; ".join(masks)} if masks else {}),
        **({"MAMOL_DATES": "; ".join(dates), "MAMOL_ACQUISITIONS": "; ".join(acquisitions)} if series else {}),
        **({"MAMOL_VALUES": "; ".join(matched)} if matched else {}),
        **({"MAMOL_NOTES": " ".join(notes)} if notes else {}),
        "MAMOL_DATE": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "MAMOL_TORCH": torch.__version__,
    }


def _read_from(one: Acquisition) -> str:
    """Describe a date: "2021-05-17 of a.tif (bands 10 to 18; masked by SCL.tif, values 3, 8, 9; off)"."""
    is_row = len(one.bands) > 2 and one.bands == tuple(range(one.bands[0], one.bands[-1] + 1))
    numbers = f"{one.bands[0]} to {one.bands[-1]}" if is_row else ", ".join(map(str, one.bands))
    bands = (f"band{'s' if len(one.bands) > 1 else ''} {numbers}",) if one.bands else ()
    masks = tuple(f"masked by {described(mask)}" for mask in one.masks)
    words = "; ".join((*bands, *masks, *(("off",) if one.is_off else ())))
    return f"{one.date} of {without_query(one.path)}{f' ({words})' if words else ''}"
