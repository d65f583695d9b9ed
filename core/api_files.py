"""The small files of :mod:`mamol.core.api`: what is read from them and written to them. Nothing heavy is imported."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from .api_types import (
    ClassEntry,
    ClassTable,
    LabelChoice,
    LabelledSample,
    ModelSpec,
    SampleTable,
    TableChoice,
    TrainingScene,
)
from .errors import MamolError
from .message import message
from .progress import Progress

if TYPE_CHECKING:
    from .matching.scene_table import SceneEntry


def read_model(path: str | Path) -> ModelSpec:
    """Read what a model file says of itself; see :func:`mamol.core.model.header.read_spec`."""
    from .model.header import read_spec

    return read_spec(path)


def read_scene_table(
    path: str | Path, progress: Progress | None = None, series: Collection[str] = ()
) -> tuple[SceneEntry, ...]:
    """Read a list of scenes from a table or JSON; see :func:`mamol.core.matching.scene_table.read_scene_table`.

    Dates of series that it does not give are found in their files, see
    :func:`mamol.core.raster.series_sensor.with_dates_found`.

    Args:
        path: of the list.
        progress: told what is odd about dates.
        series: names of sensors that are series elsewhere, of which one raster is one, too.
    """
    from .matching.scene_table import read_scene_table as run

    return tuple(with_dates_found(one, series, progress) for one in run(path))


def read_scenes(
    path: str | Path, progress: Progress | None = None, series: Collection[str] = ()
) -> tuple[TrainingScene, ...]:
    """Read scenes to train on from a table; see :func:`mamol.core.matching.scene_table.read_scenes`.

    Args:
        path: of the list.
        progress: told what is odd about dates.
        series: as in :func:`read_scene_table`.
    """
    from .matching.scene_table import read_scenes as run

    return tuple(with_dates_found(one, series, progress) for one in run(path))


Scene = TypeVar("Scene", "SceneEntry", TrainingScene)


def with_dates_found(scene: Scene, series: Collection[str] = (), progress: Progress | None = None) -> Scene:
    """Find the dates of a scene's series; see :func:`mamol.core.raster.series_sensor.with_dates_found`.

    Args:
        scene: whose rasters may be dates without a day.
        series: names of sensors that are series elsewhere, of which one raster is one, too.
        progress: told what is odd about dates.
    """
    from .raster.series_sensor import lack_dates
    from .raster.series_sensor import with_dates_found as run

    if not lack_dates(scene.sensors, series):
        return scene
    try:
        found = run(scene.sensors, series, progress or Progress(), scene.date)
    except MamolError as error:
        raise type(error)(message("Scene '{scene}': {error}", scene=scene.name, error=error)) from error
    return replace(scene, sensors=found)


def read_class_table(path: str | Path) -> tuple[ClassEntry, ...]:
    """Read names and colours from a file; see :func:`mamol.core.raster.labels.class_files.read_class_table`."""
    from .raster.labels.class_files import read_class_table as run

    return run(path)


def read_classes(source: str | Path) -> ClassTable:
    """Read a class table from a file or JSON text; see :func:`mamol.core.raster.labels.class_files.read_classes`."""
    from .raster.labels.class_files import read_classes as run

    return run(source)


def read_label_choices(path: str) -> tuple[LabelChoice, ...]:
    """Read choices about labels from a file; see :func:`mamol.core.cleaning.choice_file.read_choices`."""
    from .cleaning.choice_file import read_choices

    return read_choices(path)


def write_label_choices(path: str, choices: Sequence[LabelChoice]) -> None:
    """Write choices about labels to a file; see :func:`mamol.core.cleaning.choice_file.write_choices`."""
    from .cleaning.choice_file import write_choices

    write_choices(path, choices)


def read_sample(path: str, field: str = "label", layer_name: str = "") -> LabelledSample:
    """Read labelled points from a file; see :func:`mamol.core.assessment.sample_file.read_sample`."""
    from .assessment.sample_file import read_sample as run

    return run(path, field, layer_name)


def read_table(path: str | Path, choice: TableChoice, progress: Progress | None = None) -> SampleTable:
    """Read samples from a CSV file; see :func:`mamol.core.matching.sample_table.read_table`."""
    from .matching.sample_table import read_table as run

    return run(path, choice, progress)
