"""Algorithms as QGIS lists them: what its toolbox, search and menus show; the rest is asked of the algorithm itself.

QGIS wants all algorithms when it starts, and hardly ever one of them: who runs one, or puts it into a model, has QGIS
make it anew (``create``). So what stands in QGIS's register has a name, words and an icon, and makes the real one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingOutputDefinition,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QWidget

from ..language.words import tr
from .listings import Listing

if TYPE_CHECKING:
    from .algorithm import MamolAlgorithm


class NamedAlgorithm(QgsProcessingAlgorithm):
    """What an algorithm says of itself wherever algorithms are listed."""

    listing: Listing

    def name(self) -> str:
        """Return the name behind "mamol:"."""
        return self.listing.name

    def displayName(self) -> str:  # noqa: N802 (the name QGIS calls)
        """Return the name shown in the toolbox."""
        return tr(self.listing.title)

    def shortDescription(self) -> str:  # noqa: N802 (the name QGIS calls)
        """Describe what it does."""
        return tr(self.listing.summary)

    def tags(self) -> list[str]:
        """Return words to find it by."""
        return list(self.listing.tags)

    def icon(self) -> QIcon:
        """Return the provider's icon."""
        provider = self.provider()
        return provider.icon() if provider is not None else QIcon()


class ListedAlgorithm(NamedAlgorithm):
    """Stands in QGIS's register for an algorithm, whose code is imported when it is first made.

    QGIS makes it itself to run it, to show its dialog and in models. A script may also ask the register's own for
    parameters, help and the like; those are then the ones of an algorithm that is made and kept.

    Args:
        listing: which.
    """

    def __init__(self, listing: Listing) -> None:
        super().__init__()
        self.listing = listing
        self._made: QgsProcessingAlgorithm | None = None

    def createInstance(self) -> MamolAlgorithm:  # noqa: N802 (the name QGIS calls)
        """Return the algorithm itself, which may read from the servers that were allowed."""
        from ..sources.servers import recall_servers
        from .all_algorithms import ALGORITHMS

        recall_servers()
        return ALGORITHMS[self.listing.name]()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802 (the name QGIS calls)
        """Declare nothing: QGIS calls this at its start."""

    @property
    def made(self) -> QgsProcessingAlgorithm:
        """The algorithm itself, with its parameters."""
        if self._made is None:
            self._made = self.create()
        return self._made

    def parameterDefinitions(self) -> list[QgsProcessingParameterDefinition]:  # noqa: N802 (QGIS's name)
        """Return the parameters."""
        return self.made.parameterDefinitions()

    def parameterDefinition(self, name: str) -> QgsProcessingParameterDefinition:  # noqa: N802 (QGIS's name)
        """Return a parameter, or None."""
        return self.made.parameterDefinition(name)

    def countVisibleParameters(self) -> int:  # noqa: N802 (QGIS's name)
        """Return how many parameters a dialog shows."""
        return self.made.countVisibleParameters()

    def destinationParameterDefinitions(self) -> list[QgsProcessingParameterDefinition]:  # noqa: N802 (QGIS's name)
        """Return the parameters that say where results go."""
        return self.made.destinationParameterDefinitions()

    def outputDefinitions(self) -> list[QgsProcessingOutputDefinition]:  # noqa: N802 (QGIS's name)
        """Return the results."""
        return self.made.outputDefinitions()

    def outputDefinition(self, name: str) -> QgsProcessingOutputDefinition:  # noqa: N802 (QGIS's name)
        """Return a result, or None."""
        return self.made.outputDefinition(name)

    def hasHtmlOutputs(self) -> bool:  # noqa: N802 (QGIS's name)
        """Return whether a page is among the results."""
        return self.made.hasHtmlOutputs()

    def shortHelpString(self) -> str:  # noqa: N802 (the name QGIS calls)
        """Return the introduction and the help of every parameter."""
        return self.made.shortHelpString()

    def helpUrl(self) -> str:  # noqa: N802 (the name QGIS calls)
        """Return the address of the algorithm's section in the user guide."""
        return self.made.helpUrl()

    def canExecute(self) -> tuple[bool, str]:  # noqa: N802 (the name QGIS calls)
        """Return whether all packages are there, and if not, what is missing."""
        return self.made.canExecute()

    def checkParameterValues(  # noqa: N802 (the name QGIS calls)
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Have the parameters checked."""
        return self.made.checkParameterValues(parameters, context)

    def createCustomParametersWidget(  # type: ignore[override]  # noqa: N802 (QGIS takes None for its own dialog)
        self, parent: QWidget | None = None
    ) -> QWidget | None:
        """Return Processing's dialog with the options in the language of QGIS; None where QGIS shows its own."""
        return self.made.createCustomParametersWidget(parent)

    def asPythonCommand(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:  # noqa: N802 (QGIS's name)
        """Return the line of Python that runs it so."""
        return self.made.asPythonCommand(parameters, context)
