"""The algorithms themselves, by name; imported with all that they need when the first is made, not before."""

from __future__ import annotations

from .agreement import AgreementAlgorithm
from .algorithm import MamolAlgorithm
from .assess import AssessAlgorithm
from .checklabels import CheckLabelsAlgorithm
from .classify import ClassifyAlgorithm
from .classifybatch import ClassifyBatchAlgorithm
from .classifymosaic import ClassifyMosaicAlgorithm
from .evaluate import EvaluateAlgorithm
from .finish import FinishAlgorithm
from .report import ReportAlgorithm
from .sampledesign import SampleDesignAlgorithm
from .stack import StackAlgorithm
from .train import TrainAlgorithm
from .traintable import TrainTableAlgorithm
from .whatif import WhatIfAlgorithm
from .wheretolabel import WhereToLabelAlgorithm

ALGORITHMS: dict[str, type[MamolAlgorithm]] = {
    kind.listing.name: kind
    for kind in (
        TrainAlgorithm,
        TrainTableAlgorithm,
        ClassifyAlgorithm,
        ClassifyBatchAlgorithm,
        ClassifyMosaicAlgorithm,
        EvaluateAlgorithm,
        WhatIfAlgorithm,
        FinishAlgorithm,
        ReportAlgorithm,
        SampleDesignAlgorithm,
        AssessAlgorithm,
        AgreementAlgorithm,
        StackAlgorithm,
        CheckLabelsAlgorithm,
        WhereToLabelAlgorithm,
    )
}
