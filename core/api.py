"""The one door to what MaMOL does: all jobs, and all they are asked and return.

Scripts, the dock, Processing and the worker processes of a cluster come in here. Nothing heavy is imported before a job
is called: a job's own module, and with it torch or rasterio, is imported by the thread that runs it. What changes here
is told in docs/compatibility.md.

    from mamol.core import api

    request = api.ClassifyRequest("fields.safetensors", (api.SensorSource("SAR", "sar.tif"),),
                                  (api.Output(api.OutputKind.CLASSES, "classes.tif"),))
    result = api.classify(request)
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from .contracts.assess import (
    Allocation,
    AssessRequest,
    AssessResult,
    Estimate,
    LabelledPoint,
    LabelledSample,
    SampleDesign,
    SampleDesignRequest,
    SampleDesignResult,
    SampleKind,
    Strata,
)
from .contracts.classify import ClassifyRequest, ClassifyResult, ValueMatching
from .contracts.evaluate import Accuracy, EvaluateRequest, EvaluateResult
from .contracts.finish import AreaUnit, FinishRequest, FinishResult, Smoothing
from .contracts.labels import ClassEntry, LabelFeatures, LabelLayer, LabelLayers, LabelPolygons, LabelRaster, Labels
from .contracts.layer_settings import AS_THE_FILE, LayerSettings, NodataRange
from .contracts.masks import Mask, MaskPolygons, MaskRaster, MaskShare
from .contracts.mosaic import MosaicRequest
from .contracts.outputs import MAPS, MapKind, Output, OutputKind
from .contracts.preview import (
    ExplainViewRequest,
    PreviewPicture,
    PreviewRequest,
    Removal,
    View,
    ViewValueRequest,
    ViewValues,
)
from .contracts.report import ReportRequest, ReportResult
from .contracts.routing import (
    ExpertMapRequest,
    ExpertShares,
    ExplainRequest,
    Explanation,
    SharesRequest,
    ShareTables,
)
from .contracts.run_record import RunRecord
from .contracts.scenario import CompareRequest, Comparison, Scenario
from .contracts.sensors import Cover, Extent, PixelWindow, SensorKind, SensorSource
from .contracts.train import (
    HistoryPoint,
    PatternAccuracy,
    Preset,
    TrainRequest,
    TrainResult,
    TrunkSource,
    Variant,
)
from .contracts.what_if import SensorValue, SubsetFigures, Transition, WhatIfRequest, WhatIfResult
from .errors import MamolError
from .model.spec import ModelSpec
from .progress import Progress
from .what_if.preview_memory import PreviewMemory

if TYPE_CHECKING:
    from distributed import Client

    from .distributed.scenes import SceneOutcome
    from .raster.labels.counting import ClassCounts

__all__ = [
    "AS_THE_FILE", "MAPS", "Accuracy", "Allocation", "AreaUnit", "AssessRequest", "AssessResult", "ClassEntry",
    "ClassifyRequest", "ClassifyResult", "CompareRequest", "Comparison", "Cover", "Estimate", "EvaluateRequest",
    "EvaluateResult", "ExpertMapRequest", "ExpertShares", "ExplainRequest", "ExplainViewRequest", "Explanation",
    "Extent", "FinishRequest", "FinishResult", "HistoryPoint", "LabelFeatures", "LabelLayer", "LabelLayers",
    "LabelPolygons", "LabelRaster", "LabelledPoint", "LabelledSample", "Labels", "LayerSettings", "MamolError",
    "MapKind", "Mask", "MaskPolygons", "MaskRaster", "MaskShare", "ModelSpec", "MosaicRequest", "NodataRange", "Output",
    "OutputKind", "PatternAccuracy", "PixelWindow", "Preset", "PreviewMemory", "PreviewPicture", "PreviewRequest",
    "Progress", "Removal", "ReportRequest", "ReportResult", "RunRecord", "SampleDesign", "SampleDesignRequest",
    "SampleDesignResult", "SampleKind", "Scenario", "SensorKind", "SensorSource", "SensorValue", "ShareTables",
    "SharesRequest", "Smoothing", "Strata", "SubsetFigures", "TrainRequest", "TrainResult", "Transition", "TrunkSource",
    "ValueMatching", "Variant", "View", "ViewValueRequest", "ViewValues", "WhatIfRequest", "WhatIfResult", "assess",
    "check_run", "classify", "classify_mosaic", "classify_scenes", "classify_windows", "compare_scenarios",
    "count_labels", "describe_device", "describe_scenario", "evaluate", "expert_map", "expert_shares", "expert_tables",
    "explain", "explain_view", "finish", "mask_shares", "measure_scenario", "preview", "read_class_table", "read_model",
    "read_sample", "report", "sample_design", "train", "view_worth", "what_if",
]  # fmt: skip


def train(request: TrainRequest, progress: Progress | None = None) -> TrainResult:
    """Train a model; see :func:`mamol.core.training.train.train`."""
    from .training.train import train as run

    return run(request, progress or Progress())


def read_model(path: str | Path) -> ModelSpec:
    """Read what a model file says of itself; see :func:`mamol.core.model.header.read_spec`."""
    from .model.header import read_spec

    return read_spec(path)


def classify(request: ClassifyRequest, progress: Progress | None = None) -> ClassifyResult:
    """Classify a scene; see :func:`mamol.core.inference.classify.classify`."""
    from .inference.classify import classify as run

    return run(request, progress or Progress())


def classify_windows(
    request: ClassifyRequest, windows: Sequence[PixelWindow], progress: Progress | None = None
) -> tuple[ClassifyResult, ...]:
    """Classify parts of a scene; see :func:`mamol.core.inference.classify.classify_windows`."""
    from .inference.classify import classify_windows as run

    return run(request, windows, progress or Progress())


def classify_mosaic(request: MosaicRequest, client: Client, progress: Progress | None = None) -> ClassifyResult:
    """Classify a large scene on a Dask cluster; see :func:`mamol.core.distributed.mosaic.classify_mosaic`."""
    from .distributed.mosaic import classify_mosaic as run

    return run(request, client, progress or Progress())


def classify_scenes(
    requests: Sequence[ClassifyRequest], client: Client, progress: Progress | None = None
) -> tuple[SceneOutcome, ...]:
    """Classify several scenes on a Dask cluster; see :func:`mamol.core.distributed.scenes.classify_scenes`."""
    from .distributed.scenes import classify_scenes as run

    return run(requests, client, progress or Progress())


def evaluate(request: EvaluateRequest, progress: Progress | None = None) -> EvaluateResult:
    """Compare a class map with reference labels; see :func:`mamol.core.evaluation.evaluate.evaluate`."""
    from .evaluation.evaluate import evaluate as run

    return run(request, progress or Progress())


def sample_design(request: SampleDesignRequest, progress: Progress | None = None) -> SampleDesignResult:
    """Draw a sample for assessing a map; see :func:`mamol.core.assessment.design.sample_design`."""
    from .assessment.design import sample_design as run

    return run(request, progress or Progress())


def read_sample(path: str, field: str = "label", layer_name: str = "") -> LabelledSample:
    """Read labelled points from a file; see :func:`mamol.core.assessment.sample_file.read_sample`."""
    from .assessment.sample_file import read_sample as run

    return run(path, field, layer_name)


def assess(request: AssessRequest, progress: Progress | None = None) -> AssessResult:
    """Assess a map with a labelled sample; see :func:`mamol.core.assessment.assess.assess`."""
    from .assessment.assess import assess as run

    return run(request, progress or Progress())


def finish(request: FinishRequest, progress: Progress | None = None) -> FinishResult:
    """Smooth a class map, hold a mapping unit, draw polygons; see :func:`mamol.core.finishing.finish.finish`."""
    from .finishing.finish import finish as run

    return run(request, progress or Progress())


def report(request: ReportRequest, progress: Progress | None = None) -> ReportResult:
    """Write the report of a result; see :func:`mamol.core.evaluation.map_report.make_report`."""
    from .evaluation.map_report import make_report

    return make_report(request, progress or Progress())


def what_if(request: WhatIfRequest, progress: Progress | None = None) -> WhatIfResult:
    """Classify with every combination of sensors; see :func:`mamol.core.what_if.what_if.what_if`."""
    from .what_if.what_if import what_if as run

    return run(request, progress or Progress())


def preview(memory: PreviewMemory, request: PreviewRequest, progress: Progress | None = None) -> PreviewPicture:
    """Classify what the map shows; see :func:`mamol.core.what_if.make_preview.make_preview`."""
    from .what_if.make_preview import make_preview

    return make_preview(memory, request, progress or Progress())


def view_worth(memory: PreviewMemory, request: ViewValueRequest, progress: Progress | None = None) -> ViewValues:
    """Measure what each sensor is worth in a view; see :func:`mamol.core.what_if.make_preview.value_view`."""
    from .what_if.make_preview import value_view

    return value_view(memory, request, progress or Progress())


def explain(request: ExplainRequest, progress: Progress | None = None) -> Explanation:
    """Explain a place of a result; see :func:`mamol.core.inference.explain.explain`."""
    from .inference.explain import explain as run

    return run(request, progress or Progress())


def explain_view(request: ExplainViewRequest, progress: Progress | None = None) -> Explanation:
    """Explain a place of a preview; see :func:`mamol.core.inference.explain.explain_view`."""
    from .inference.explain import explain_view as run

    return run(request, progress or Progress())


def check_run(run: RunRecord) -> tuple[str, ...]:
    """Compare the files of a result with what they were; see :func:`mamol.core.inference.explain.check_run`."""
    from .inference.explain import check_run as check

    return check(run)


def expert_tables(request: SharesRequest, progress: Progress | None = None) -> ShareTables:
    """Tabulate which experts work where; see :func:`mamol.core.evaluation.expert_tables.share_tables`."""
    from .evaluation.expert_tables import share_tables

    return share_tables(request, progress or Progress())


def expert_shares(path: str, progress: Progress | None = None) -> ExpertShares:
    """Return what a map of expert shares holds; see :func:`mamol.core.evaluation.expert_maps.expert_shares`."""
    from .evaluation.expert_maps import expert_shares as run

    return run(path, progress or Progress())


def expert_map(request: ExpertMapRequest, progress: Progress | None = None) -> ExpertMapRequest:
    """Make another map of a map of expert shares; see :func:`mamol.core.evaluation.expert_maps.make_expert_map`."""
    from .evaluation.expert_maps import make_expert_map

    return make_expert_map(request, progress or Progress())


def describe_scenario(result: ClassifyResult, progress: Progress | None = None) -> Scenario:
    """Measure the classes of a run for the history; see :func:`mamol.core.what_if.scenarios.describe_scenario`."""
    from .what_if.scenarios import describe_scenario as run

    return run(result, progress or Progress())


def measure_scenario(
    scenario: Scenario,
    reference: Labels,
    name: str,
    classes: tuple[ClassEntry, ...],
    progress: Progress | None = None,
) -> tuple[Scenario, tuple[str, ...]]:
    """Evaluate a scenario's class map; see :func:`mamol.core.what_if.scenarios.measure_accuracy`."""
    from .what_if.scenarios import measure_accuracy

    return measure_accuracy(scenario, reference, name, classes, progress or Progress())


def compare_scenarios(request: CompareRequest, progress: Progress | None = None) -> Comparison:
    """Compare two scenarios; see :func:`mamol.core.what_if.scenarios.compare`."""
    from .what_if.scenarios import compare

    return compare(request, progress or Progress())


def count_labels(
    labels: Labels,
    reference: SensorSource,
    classes: Sequence[ClassEntry] = (),
    progress: Progress | None = None,
    others: Sequence[SensorSource] = (),
) -> ClassCounts:
    """Count the labelled pixels of each class; see :func:`mamol.core.raster.labels.counting.count_labels`."""
    from .raster.labels.counting import count_labels as run

    return run(labels, reference, tuple(classes), progress or Progress(), tuple(others))


def read_class_table(path: str | Path) -> tuple[ClassEntry, ...]:
    """Read names and colours from a file; see :func:`mamol.core.raster.labels.labelled_pixels.read_class_table`."""
    from .raster.labels.labelled_pixels import read_class_table as run

    return run(path)


def mask_shares(
    sensors: Sequence[SensorSource], extent: Extent | None, progress: Progress | None = None
) -> tuple[MaskShare, ...]:
    """Measure how much of a view masks take away; see :func:`mamol.core.raster.sensor_masks.mask_shares`."""
    from .raster.sensor_masks import mask_shares as run

    return run(tuple(sensors), extent, progress or Progress())


def describe_device(wanted: str = "auto") -> str:
    """Name the device that jobs run on; see :func:`mamol.core.device.describe_device`. Imports torch."""
    from .device import describe_device as run

    return run(wanted)
