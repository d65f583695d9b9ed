"""The Processing provider ``mamol``."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..language.words import tr
from ..sources.servers import recall_servers
from .agreement import AgreementAlgorithm
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

ALGORITHMS = (
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
ICON = Path(__file__).parents[2] / "resources" / "icons" / "mamol.svg"


class MamolProvider(QgsProcessingProvider):
    """Gives Processing the plugin's algorithms."""

    def id(self) -> str:
        """Return the prefix of the algorithms' names."""
        return "mamol"

    def name(self) -> str:
        """Return the name shown in the toolbox."""
        return "MaMOL"

    def longName(self) -> str:  # noqa: N802 (the name QGIS calls)
        """Describe what it is."""
        return tr("MaMOL: land-cover classification with missing sensors")

    def icon(self) -> QIcon:
        """Return the plugin's icon."""
        return QIcon(str(ICON))

    def loadAlgorithms(self) -> None:  # noqa: N802 (the name QGIS calls)
        """Add the algorithms, which read from the servers that were allowed."""
        recall_servers()
        for kind in ALGORITHMS:
            self.addAlgorithm(kind())

    def supportedOutputRasterLayerExtensions(self) -> list[str]:  # noqa: N802 (the name QGIS calls)
        """The maps are GeoTIFFs."""
        return ["tif", "tiff"]

    def defaultRasterFileExtension(self) -> str:  # noqa: N802 (the name QGIS calls)
        """The maps are GeoTIFFs."""
        return "tif"

    def supportedOutputVectorLayerExtensions(self) -> list[str]:  # noqa: N802 (the name QGIS calls)
        """Points and polygons are written as GeoPackage."""
        return ["gpkg"]

    def defaultVectorFileExtension(self, hasGeometry: bool = True) -> str:  # noqa: N802, N803 (the names QGIS calls)
        """Points and polygons are written as GeoPackage."""
        return "gpkg"
