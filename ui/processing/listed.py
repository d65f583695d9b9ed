"""Algorithms as QGIS lists them: what its toolbox, search and menus show; the rest is asked of the algorithm itself.

QGIS wants all algorithms when it starts, and hardly ever one of them: who runs one, or puts it into a model, has QGIS
make it anew (``create``). So what stands in QGIS's register has a name, words and an icon, and makes the real one.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingAlgorithm
from qgis.PyQt.QtGui import QIcon

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


def _of_made(name: str) -> Callable[..., Any]:
    """Return a method that asks the made algorithm."""

    def method(self: ListedAlgorithm, *arguments: Any, **named: Any) -> Any:
        return getattr(self.made, name)(*arguments, **named)

    method.__name__, method.__doc__ = name, getattr(QgsProcessingAlgorithm, name).__doc__
    return method


# What follows from the parameters, or from the packages that are there. Some of it newer versions of QGIS have only.
for _name in (
    "parameterDefinitions", "parameterDefinition", "countVisibleParameters", "destinationParameterDefinitions",
    "outputDefinitions", "outputDefinition", "hasHtmlOutputs", "shortHelpString", "helpUrl", "canExecute",
    "checkParameterValues", "preprocessParameters", "validateInputCrs", "createCustomParametersWidget",
    "asPythonCommand", "asQgisProcessCommand", "asMap", "autogenerateParameterValues",
):  # fmt: skip
    if hasattr(QgsProcessingAlgorithm, _name):
        setattr(ListedAlgorithm, _name, _of_made(_name))
