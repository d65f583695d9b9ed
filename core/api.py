"""The one door to what MaMOL does: all jobs, and all they are asked and return.

Scripts, the dock, Processing and the worker processes of a cluster come in here. Nothing heavy is imported before a job
is called: a job's own module, and with it torch or rasterio, is imported by the thread that runs it. What changes here
is told in docs/compatibility.md; scripts that use it are in examples/.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from . import api_types
from .api_files import (
    read_class_table, read_classes, read_label_choices, read_model,
    read_table, read_sample, read_scene_table, read_scenes, with_dates_found, write_label_choices,
)  # fmt: skip
from .api_series import find_dates, find_series, series_shares, view_dates
from .api_types import (
    AS_THE_FILE, MAPS, Accuracy, Acquisition, Agreement, AgreementRequest, Allocation, AreaUnit, AssessRequest,
    AssessResult, BandChoice, BandInfo, BatchOutcome, CheckLabelsRequest, CheckLabelsResult, ClassEntry, ClassGroup,
    ClassRow, ClassTable, ClassifyBatchRequest, ClassifyBatchResult, ClassifyRequest, ClassifyResult, CleaningEffect,
    ClusterRequest, CompareRequest, Comparison, Cover, DateInView, DateShare, DateValue, Estimate, EvaluateRequest,
    EvaluateResult, ExampleRequest, ExampleResult, ExpertMapRequest, ExpertShares, ExplainRequest, ExplainViewRequest,
    Explanation, Extent, FindBandsRequest, FindSeriesRequest, FinishRequest, FinishResult, FoundBand, FoundBands,
    FoundDate, FoundSeries, GrowRequest, GrownRegion, HiddenDate, HistoryPoint, LabelAction, LabelChoice, LabelFeatures,
    LabelLayer, LabelLayers, LabelPolygons, LabelRaster, LabelReason, LabelledPoint, LabelledSample, Labels,
    LayerSettings, MamolError, MapKind, Mask, MaskPolygons, MaskRaster, MaskRule, MaskShare, ModelSpec, MosaicRequest,
    NextLabelsRequest, NextLabelsResult, NodataRange, Output, OutputKind, PatternAccuracy, PixelWindow, PlaceToLabel,
    Preset, PreviewMemory, PreviewPicture, PreviewRequest, Progress, Removal, ReportRequest, ReportResult, RunRecord,
    SampleDesign, SampleDesignRequest, SampleDesignResult, SampleKind, SampleTable, Scenario, SceneSpectra,
    SceneToClassify, SeasonPoint, SensorKind, SensorSource, SensorValue, SeriesFile, SeriesSharesRequest, ShareTables,
    SharesRequest, Smoothing, SpectraRequest, SpectraResult, StackBand, StackRequest, StackResult, Strata,
    SubsetFigures, SuspiciousPlace, TableChoice, TableColumns, TableSensor, TrainRequest, TrainResult,
    TrainTableRequest, TrainingScene, Transition, TrunkSource, ValueMatching, Variant, View, ViewDates,
    ViewDatesRequest, ViewValueRequest, ViewValues, WhatIfRequest, WhatIfResult,
)  # fmt: skip
from .message import message

if TYPE_CHECKING:
    from distributed import Client

    from .distributed.scenes import SceneOutcome
    from .raster.labels.counting import ClassCounts, LayerCounts

__all__ = [  # a list of names
    *api_types.__all__,
    "agreement", "allow_host", "assess", "check_labels", "check_run", "choose_bands", "class_spectra", "classify",
    "classify_batch", "classify_mosaic", "classify_on_cluster", "classify_scenes", "classify_windows",
    "compare_scenarios", "count_labels", "count_layers", "describe_bands", "describe_device", "describe_scenario",
    "evaluate", "expert_map", "expert_shares", "expert_tables", "explain", "explain_view", "find_bands", "find_dates",
    "find_series", "finish", "grow_region", "mask_shares", "measure_scenario", "next_labels", "prepare_example",
    "preview", "read_class_table", "read_classes", "read_label_choices", "read_model", "read_sample",
    "read_scene_table", "read_scenes", "read_table", "remote_host", "report", "sample_design", "series_shares", "stack",
    "train", "train_table", "training_pace", "view_dates", "view_worth", "what_if", "with_dates_found",
    "write_label_choices",
]  # fmt: skip


def train(request: TrainRequest, progress: Progress | None = None) -> TrainResult:
    """Train a model; see :func:`mamol.core.training.train.train`."""
    from .training.train import train as run

    return run(request, progress or Progress())


def train_table(request: TrainTableRequest, progress: Progress | None = None) -> TrainResult:
    """Train a model from a table of samples; see :func:`mamol.core.training.table.train_table`."""
    from .training.table import train_table as run

    return run(request, progress or Progress())


def classify(request: ClassifyRequest, progress: Progress | None = None) -> ClassifyResult:
    """Classify a scene; see :func:`mamol.core.inference.classify.classify`."""
    from .inference.classify import classify as run

    return run(request, progress or Progress())


def classify_batch(request: ClassifyBatchRequest, progress: Progress | None = None) -> ClassifyBatchResult:
    """Classify several scenes, one after another; see :func:`mamol.core.inference.batch.classify_batch`."""
    from .inference.batch import classify_batch as run

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


def classify_on_cluster(request: ClusterRequest, progress: Progress | None = None) -> ClassifyResult:
    """Classify on a cluster made for the run; see :func:`mamol.core.distributed.on_cluster.classify_on_cluster`."""
    from .distributed.on_cluster import classify_on_cluster as run

    return run(request, progress or Progress())


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


def assess(request: AssessRequest, progress: Progress | None = None) -> AssessResult:
    """Assess a map with a labelled sample; see :func:`mamol.core.assessment.assess.assess`."""
    from .assessment.assess import assess as run

    return run(request, progress or Progress())


def agreement(request: AgreementRequest, progress: Progress | None = None) -> Agreement:
    """Compare the labels of two interpreters; see :func:`mamol.core.assessment.agreement.agreement`."""
    from .assessment.agreement import agreement as run

    return run(request, progress or Progress())


def finish(request: FinishRequest, progress: Progress | None = None) -> FinishResult:
    """Smooth a class map, hold a mapping unit, draw polygons; see :func:`mamol.core.finishing.finish.finish`."""
    from .finishing.finish import finish as run

    return run(request, progress or Progress())


def report(request: ReportRequest, progress: Progress | None = None) -> ReportResult:
    """Write the report of a result; see :func:`mamol.core.evaluation.map_report.make_report`."""
    from .evaluation.map_report import make_report

    return make_report(request, progress or Progress())


def prepare_example(request: ExampleRequest, progress: Progress | None = None) -> ExampleResult:
    """Have an example scene at hand; see :func:`mamol.core.example.prepare.prepare_example`."""
    from .example.prepare import prepare_example as run

    return run(request, progress or Progress())


def describe_bands(source: SensorSource, progress: Progress | None = None) -> tuple[BandInfo, ...]:
    """Read what a file says of its bands; see :func:`mamol.core.raster.band_list.describe_bands`."""
    from .raster.band_list import describe_bands as run

    return run(source, progress or Progress())


def choose_bands(text: str, bands: Sequence[BandInfo], what: str = message("the file")) -> BandChoice:
    """Choose bands by number or wavelength; see :func:`mamol.core.matching.band_choice.choose_bands`."""
    from .matching.band_choice import choose_bands as run

    return run(text, bands, what)


def find_bands(request: FindBandsRequest, progress: Progress | None = None) -> FoundBands:
    """Find the bands in files and folders; see :func:`mamol.core.raster.stacking.found_bands.find_bands`."""
    from .raster.stacking.found_bands import find_bands as run

    return run(request, progress or Progress())


def stack(request: StackRequest, progress: Progress | None = None) -> StackResult:
    """Make one sensor of several files; see :func:`mamol.core.raster.stacking.stack.stack`."""
    from .raster.stacking.stack import stack as run

    return run(request, progress or Progress())


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
    reference: Labels | LabelLayers,
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


def check_labels(request: CheckLabelsRequest, progress: Progress | None = None) -> CheckLabelsResult:
    """Look for labels that may be wrong; see :func:`mamol.core.cleaning.check.check_labels`."""
    from .cleaning.check import check_labels as run

    return run(request, progress or Progress())


def next_labels(request: NextLabelsRequest, progress: Progress | None = None) -> NextLabelsResult:
    """Look for places where a label would help most; see :func:`mamol.core.cleaning.next_labels.next_labels`."""
    from .cleaning.next_labels import next_labels as run

    return run(request, progress or Progress())


def grow_region(request: GrowRequest, progress: Progress | None = None) -> GrownRegion:
    """Grow a region of like pixels from a point; see :func:`mamol.core.cleaning.growing.grow_region`."""
    from .cleaning.growing import grow_region as run

    return run(request, progress or Progress())


def class_spectra(request: SpectraRequest, progress: Progress | None = None) -> SpectraResult:
    """Compute spectra and separability of classes; see :func:`mamol.core.cleaning.spectra.class_spectra`."""
    from .cleaning.spectra import class_spectra as run

    return run(request, progress or Progress())


def count_layers(
    layers: Sequence[LabelLayer],
    reference: SensorSource,
    progress: Progress | None = None,
    others: Sequence[SensorSource] = (),
) -> LayerCounts:
    """Count the classes of several label layers; see :func:`mamol.core.raster.labels.counting.count_layers`."""
    from .raster.labels.counting import count_layers as run

    return run(tuple(layers), reference, progress or Progress(), tuple(others))


def mask_shares(
    sensors: Sequence[SensorSource], extent: Extent | None, progress: Progress | None = None
) -> tuple[MaskShare, ...]:
    """Measure how much of a view masks take away; see :func:`mamol.core.raster.sensor_masks.mask_shares`."""
    from .raster.sensor_masks import mask_shares as run

    return run(tuple(sensors), extent, progress or Progress())


def remote_host(path: str) -> str | None:
    """Return the server a raster is on, if any; see :func:`mamol.core.raster.source.remote.remote_host`."""
    from .raster.source.remote import remote_host as run

    return run(path)


def allow_host(*hosts: str) -> None:
    """Allow jobs of this process to read from servers; see :func:`mamol.core.raster.source.remote.allow_hosts`."""
    from .raster.source.remote import allow_hosts

    allow_hosts(hosts)


def training_pace(wanted: str = "auto") -> float:
    """Measure how fast this machine trains; see :func:`mamol.core.training.pace.measure_pace`. Imports torch."""
    from .training.pace import measure_pace

    return measure_pace(wanted)


def describe_device(wanted: str = "auto") -> str:
    """Name the device that jobs run on; see :func:`mamol.core.device.describe_device`. Imports torch."""
    from .device import describe_device as run

    return run(wanted)
