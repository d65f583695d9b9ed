"""Measuring a run of Classify for the history."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path

import numpy as np
import rasterio

from ..errors import OutputError, RasterError
from ..evaluation.evaluate import evaluate
from ..masks import Mask, MaskPolygons, MaskRaster, described
from ..progress import Progress
from ..raster.grid import Grid
from ..raster.opening import Layer, open_raster, reading
from ..raster.outputs import BLOCK_SIZE
from ..raster.pixel_area import row_areas
from ..raster.tiles import tiles
from ..requests import ClassEntry, EvaluateRequest, Labels, OutputKind, SensorSource
from ..results import ClassifyResult
from .scenario import Scenario


def describe_scenario(result: ClassifyResult, progress: Progress) -> Scenario:
    """Measure the classes of a run, for the history.

    Args:
        result: of a run that made the maps of classes and confidence.
        progress: asked now and then whether to stop.

    Raises:
        MamolError: a map is missing, or cannot be read.
    """
    paths = {output.kind: str(Path(output.path).absolute()) for output in result.outputs}
    if not {OutputKind.CLASSES, OutputKind.CONFIDENCE} <= paths.keys():
        raise OutputError("A scenario needs the maps of classes and of confidence. Classify with both.")
    layer = Layer("the class map", paths[OutputKind.CLASSES], RasterError)
    hectares: dict[int, float] = {}
    with rasterio.Env(), open_raster(layer) as dataset:
        grid = Grid.of(dataset)
        for tile in tiles(grid.whole, 4 * BLOCK_SIZE):
            progress.check()
            with reading(layer):
                values = dataset.read(1, window=tile)
            areas = row_areas(grid, tile).repeat(int(tile.width))
            sums = np.bincount(values.reshape(-1), weights=areas)
            for value in np.flatnonzero(np.bincount(values.reshape(-1))).tolist():
                hectares[value] = hectares.get(value, 0.0) + float(sums[value])
    hectares.pop(0, None)
    sensors = result.run.sensors if result.run is not None else ()
    return Scenario(
        model_name=result.model_name,
        sensors=result.sensors_used,
        date=datetime.now(timezone.utc).isoformat(timespec="seconds"),
        classes=result.classes,
        class_hectares=hectares,
        mean_confidence=result.mean_confidence,
        classes_path=paths[OutputKind.CLASSES],
        confidence_path=paths[OutputKind.CONFIDENCE],
        absent=result.sensors_absent,
        gone=tuple((source.name, count) for source in sensors if (count := _drawn_polygons(source))),
        masks=tuple(f"{source.name}: {described(mask)}" for source in sensors for mask in _given_masks(source)),
    )


def measure_accuracy(
    scenario: Scenario, reference: Labels, name: str, classes: tuple[ClassEntry, ...], progress: Progress
) -> Scenario:
    """Evaluate a scenario's class map, as mamol:evaluate does.

    Args:
        scenario: what was kept.
        reference: the labels to trust.
        name: the reference layer's name.
        classes: names by value of the reference's classes.
        progress: asked now and then whether to stop.

    Returns:
        The scenario with its overall accuracy.

    Raises:
        MamolError: the reference cannot be read, or shares no pixel with the map.
    """
    result = evaluate(EvaluateRequest(scenario.classes_path, reference, classes), progress)
    return replace(scenario, overall=result.accuracy.overall, reference=name)


def _drawn_polygons(source: SensorSource) -> int:
    return sum(len(mask.polygons) for mask in source.masks if isinstance(mask, MaskPolygons) and mask.is_drawn)


def _given_masks(source: SensorSource) -> list[Mask]:
    return [mask for mask in source.masks if isinstance(mask, MaskRaster) or not mask.is_drawn]
