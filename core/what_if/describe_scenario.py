"""Measuring a run of Classify for the history."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path

from ..contracts.classify import ClassifyResult
from ..contracts.evaluate import EvaluateRequest
from ..contracts.labels import ClassEntry, Labels
from ..contracts.masks import Mask, MaskPolygons, MaskRaster, described
from ..contracts.outputs import OutputKind
from ..contracts.scenario import Scenario
from ..contracts.sensors import SensorSource
from ..errors import OutputError
from ..evaluation.evaluate import evaluate
from ..progress import Progress
from ..scenario_report.scene_figures import scene_figures


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
    figures = scene_figures(paths[OutputKind.CLASSES], None, progress)
    sensors = result.run.sensors if result.run is not None else ()
    return Scenario(
        model_name=result.model_name,
        sensors=result.sensors_used,
        date=datetime.now(timezone.utc).isoformat(timespec="seconds"),
        classes=result.classes,
        class_hectares={row.entry.value: row.hectares for row in figures.classes},
        mean_confidence=result.mean_confidence,
        classes_path=paths[OutputKind.CLASSES],
        confidence_path=paths[OutputKind.CONFIDENCE],
        absent=result.sensors_absent,
        gone=tuple((source.name, count) for source in sensors if (count := _drawn_polygons(source))),
        masks=tuple(f"{source.name}: {described(mask)}" for source in sensors for mask in _given_masks(source)),
    )


def measure_accuracy(
    scenario: Scenario, reference: Labels, name: str, classes: tuple[ClassEntry, ...], progress: Progress
) -> tuple[Scenario, tuple[str, ...]]:
    """Evaluate a scenario's class map, as mamol:evaluate does.

    Args:
        scenario: what was kept.
        reference: the labels to trust.
        name: the reference layer's name.
        classes: names by code of the reference's classes.
        progress: asked now and then whether to stop.

    Returns:
        The scenario with its overall accuracy, and sentences about the comparison.

    Raises:
        MamolError: the reference cannot be read, or shares no pixel with the map.
    """
    request = EvaluateRequest(scenario.classes_path, reference, scenario.classes, reference_classes=classes)
    result = evaluate(request, progress)
    return replace(scenario, overall=result.accuracy.overall, reference=name), result.warnings


def _drawn_polygons(source: SensorSource) -> int:
    return sum(len(mask.polygons) for mask in source.masks if isinstance(mask, MaskPolygons) and mask.is_drawn)


def _given_masks(source: SensorSource) -> list[Mask]:
    return [mask for mask in source.masks if isinstance(mask, MaskRaster) or not mask.is_drawn]
