"""The Processing provider ``mamol``."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..language.words import tr
from .listed import ListedAlgorithm
from .listings import LISTINGS

ICON = Path(__file__).parents[2] / "resources" / "icons" / "mamol.svg"


class MamolProvider(QgsProcessingProvider):
    """Gives Processing the plugin's algorithms.

    Args:
        whole: whether all of them are made at once, for ``qgis_process``, which asks the register's own for their
            parameters; else each when it is first wanted.
    """

    def __init__(self, whole: bool = False) -> None:
        super().__init__()
        self._whole = whole
        self._icon = QIcon(str(ICON))

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
        return self._icon

    def loadAlgorithms(self) -> None:  # noqa: N802 (the name QGIS calls)
        """Add the algorithms, or what stands for them."""
        for listing in LISTINGS:
            listed = ListedAlgorithm(listing)
            self.addAlgorithm(listed.createInstance() if self._whole else listed)

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
