"""What the jobs of :mod:`mamol.core.api` are asked and return, in one list; plain data, no torch and no rasterio."""

from __future__ import annotations

from .contracts.agreement import Agreement, AgreementRequest
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
from .contracts.bands import BandChoice, BandInfo
from .contracts.class_table import ClassGroup, ClassRow, ClassTable
from .contracts.classify import ClassifyRequest, ClassifyResult, ValueMatching
from .contracts.cleaning import (
    CheckLabelsRequest,
    CheckLabelsResult,
    CleaningEffect,
    LabelAction,
    LabelChoice,
    LabelReason,
    SuspiciousPlace,
)
from .contracts.evaluate import Accuracy, EvaluateRequest, EvaluateResult
from .contracts.example import ExampleRequest, ExampleResult
from .contracts.finish import AreaUnit, FinishRequest, FinishResult, Smoothing
from .contracts.labels import ClassEntry, LabelFeatures, LabelLayer, LabelLayers, LabelPolygons, LabelRaster, Labels
from .contracts.layer_settings import AS_THE_FILE, LayerSettings, NodataRange
from .contracts.masks import Mask, MaskPolygons, MaskRaster, MaskShare
from .contracts.mosaic import ClusterRequest, MosaicRequest
from .contracts.next_labels import NextLabelsRequest, NextLabelsResult, PlaceToLabel
from .contracts.outputs import MAPS, MapKind, Output, OutputKind
from .contracts.preview import (
    ExplainViewRequest,
    PreviewPicture,
    PreviewRequest,
    Removal,
    View,
    ViewDates,
    ViewDatesRequest,
    ViewValueRequest,
    ViewValues,
)
from .contracts.report import ReportRequest, ReportResult
from .contracts.routing import (
    DateShare,
    ExpertMapRequest,
    ExpertShares,
    ExplainRequest,
    Explanation,
    SharesRequest,
    ShareTables,
)
from .contracts.run_record import RunRecord
from .contracts.scenario import CompareRequest, Comparison, Scenario
from .contracts.scenes import (
    BatchOutcome,
    ClassifyBatchRequest,
    ClassifyBatchResult,
    SceneToClassify,
    TrainingScene,
)
from .contracts.season import DateValue, HiddenDate, SeasonPoint
from .contracts.sensors import Acquisition, Cover, Extent, PixelWindow, SensorKind, SensorSource
from .contracts.series import (
    DateInView,
    FindSeriesRequest,
    FoundDate,
    FoundSeries,
    MaskRule,
    SeriesFile,
    SeriesSharesRequest,
)
from .contracts.spectra import GrownRegion, GrowRequest, SceneSpectra, SpectraRequest, SpectraResult
from .contracts.stack import FindBandsRequest, FoundBand, FoundBands, StackBand, StackRequest, StackResult
from .contracts.table import SampleTable, TableChoice, TableColumns, TableSensor, TrainTableRequest
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

__all__ = [
    "AS_THE_FILE", "MAPS", "Accuracy", "Acquisition", "Agreement", "AgreementRequest", "Allocation", "AreaUnit",
    "AssessRequest", "AssessResult", "BandChoice", "BandInfo", "BatchOutcome", "CheckLabelsRequest",
    "CheckLabelsResult", "ClassEntry", "ClassGroup", "ClassRow", "ClassTable", "ClassifyBatchRequest",
    "ClassifyBatchResult", "ClassifyRequest", "ClassifyResult", "CleaningEffect", "ClusterRequest", "CompareRequest",
    "Comparison", "Cover", "DateInView", "DateShare", "DateValue", "Estimate", "EvaluateRequest", "EvaluateResult",
    "ExampleRequest", "ExampleResult", "ExpertMapRequest", "ExpertShares", "ExplainRequest", "ExplainViewRequest",
    "Explanation", "Extent", "FindBandsRequest", "FindSeriesRequest", "FinishRequest", "FinishResult", "FoundBand",
    "FoundBands", "FoundDate", "FoundSeries", "GrowRequest", "GrownRegion", "HiddenDate", "HistoryPoint", "LabelAction",
    "LabelChoice", "LabelFeatures", "LabelLayer", "LabelLayers", "LabelPolygons", "LabelRaster", "LabelReason",
    "LabelledPoint", "LabelledSample", "Labels", "LayerSettings", "MamolError", "MapKind", "Mask", "MaskPolygons",
    "MaskRaster", "MaskRule", "MaskShare", "ModelSpec", "MosaicRequest", "NextLabelsRequest", "NextLabelsResult",
    "NodataRange", "Output", "OutputKind", "PatternAccuracy", "PixelWindow", "PlaceToLabel", "Preset", "PreviewMemory",
    "PreviewPicture", "PreviewRequest", "Progress", "Removal", "ReportRequest", "ReportResult", "RunRecord",
    "SampleDesign", "SampleDesignRequest", "SampleDesignResult", "SampleKind", "SampleTable", "Scenario",
    "SceneSpectra", "SceneToClassify", "SeasonPoint", "SensorKind", "SensorSource", "SensorValue", "SeriesFile",
    "SeriesSharesRequest", "ShareTables", "SharesRequest", "Smoothing", "SpectraRequest", "SpectraResult", "StackBand",
    "StackRequest", "StackResult", "Strata", "SubsetFigures", "SuspiciousPlace", "TableChoice", "TableColumns",
    "TableSensor", "TrainRequest", "TrainResult", "TrainTableRequest", "TrainingScene", "Transition", "TrunkSource",
    "ValueMatching", "Variant", "View", "ViewDates", "ViewDatesRequest", "ViewValueRequest", "ViewValues",
    "WhatIfRequest", "WhatIfResult",
]  # fmt: skip
