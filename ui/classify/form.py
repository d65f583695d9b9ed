"""From what the Classify page shows to the request core gets."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from ...core.contracts.classify import ClassifyRequest, ValueMatching
from ...core.contracts.masks import drawn_polygons
from ...core.contracts.outputs import Output, OutputKind
from ...core.contracts.season import dates_used
from ...core.contracts.sensors import Cover, Extent, SensorSource
from ...core.errors import OutputError, SensorError
from ...core.message import message

LONGEST_STEM = 80


@dataclass(frozen=True)
class ClassifyForm:
    """What stands on the Classify page.

    Attributes:
        model_path: the model file; empty where none is chosen.
        model_name: the model's name, for file names.
        model_sensors: names of all the model's sensors.
        sensors: those that are ticked and have a layer.
        kinds: the rasters to make.
        folder: where to.
        extent: the part to classify; None is the ground of ``cover``.
        taken: files that must not be written, open in the project for instance.
        memory_limit: bytes the job may hold; None goes by what is free.
        cover, pixel_size, reference, coverage, values, level, is_view: as in
            :class:`~mamol.core.contracts.classify.ClassifyRequest`.
    """

    model_path: str
    model_name: str
    model_sensors: tuple[str, ...]
    sensors: tuple[SensorSource, ...]
    kinds: tuple[OutputKind, ...]
    folder: str
    extent: Extent | None = None
    taken: frozenset[str] = frozenset()
    memory_limit: int | None = None
    cover: Cover = Cover.UNION
    pixel_size: float | None = None
    reference: str | None = None
    coverage: float = 0.9
    values: ValueMatching = ValueMatching.OFF
    level: int | None = None
    is_view: bool = False


def build_classify_request(form: ClassifyForm) -> ClassifyRequest:
    """Turn the page into a request with file names nothing else has.

    Raises:
        SensorError: no model is chosen, or no sensor is there.
        OutputError: nothing is to be made.
    """
    if not form.model_path:
        raise SensorError(
            message("No model is chosen. Choose a model file at the top, or train one on the Train page.")
        )
    if not form.sensors:
        raise SensorError(message("All sensors are absent. Tick or switch on at least one that has a layer."))
    if not form.kinds:
        raise OutputError(message("No map is ticked. Tick at least one."))
    stem = free_stem(Path(form.folder), _stem(form), form.kinds, form.taken)
    outputs = tuple(Output(kind, str(output_path(Path(form.folder), stem, kind))) for kind in form.kinds)
    return ClassifyRequest(
        form.model_path, form.sensors, outputs, form.extent, form.reference, memory_limit=form.memory_limit,
        cover=form.cover, pixel_size=form.pixel_size, coverage=form.coverage, values=form.values, level=form.level,
        is_view=form.is_view,
    )  # fmt: skip


def output_path(folder: Path, stem: str, kind: OutputKind) -> Path:
    """Return the file one output goes to."""
    return folder / f"{stem}_{kind.value}.tif"


def free_stem(folder: Path, stem: str, kinds: tuple[OutputKind, ...], taken: frozenset[str]) -> str:
    """Add a number to a stem where one of its files exists or is taken."""
    number = 1
    while True:
        candidate = stem if number == 1 else f"{stem}_{number}"
        paths = [output_path(folder, candidate, kind) for kind in kinds]
        if not any(path.exists() or str(path) in taken for path in paths):
            return candidate
        number += 1


def _stem(form: ClassifyForm) -> str:
    """Name the files after the model and the sensors: "fields_SAR-DSM", "fields_all", "fields_all_level_1"."""
    names = [sensor.name for sensor in form.sensors if sensor.is_used]
    sensors = "all" if set(names) == set(form.model_sensors) else "-".join(plain_stem(name) for name in names)
    drawn = [(sensor.name, drawn_polygons(sensor.masks)) for sensor in form.sensors if sensor.is_used]
    places = "".join(f"_{plain_stem(name)}_off_in_{count}" for name, count in drawn if count)
    counted = [(sensor.name, dates_used(sensor)) for sensor in form.sensors]
    dates = "".join(f"_{plain_stem(name)}_{used[0]}_of_{used[1]}_dates" for name, used in counted if used)
    level = "" if form.level is None else f"_level_{form.level}"
    return f"{plain_stem(form.model_name)}_{sensors}{places}{dates}{level}"[:LONGEST_STEM]


def plain_stem(text: str) -> str:
    """Return text with what is safe in file names on every system."""
    return re.sub(r"[^\w.]+", "_", text).strip("_.") or "mamol"
