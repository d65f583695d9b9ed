"""What the algorithms have in common: errors, cancelling, help, missing packages."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import escape
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
)
from qgis.PyQt.QtWidgets import QWidget

from ...core.errors import Cancelled, MamolError
from ...core.library_loading import with_torch
from ...core.message import Text
from ...core.progress import Progress
from ..help.sections import section_url
from ..jobs.own_thread import in_own_thread
from ..language.words import shown, tr
from ..setup.dependencies import DISTRIBUTED, REQUIREMENTS, missing_packages, optional_command
from .kept_inputs import refuse_inputs_as_outputs
from .listed import NamedAlgorithm
from .option_words import dialog_with_words
from .sensor_masks import open_named_bands

_NUMBER = re.compile(r"\d[\d.,]*")


class FeedbackProgress(Progress):
    """Progress of a job, shown by a QgsProcessingFeedback.

    Processing keeps every text in its log, so a message that differs from the last one in its
    numbers only is not repeated.

    Args:
        feedback: what Processing gave the algorithm.
    """

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._shown = ""
        self._permille = -1

    def report(self, fraction: float, message: str, values: Mapping[str, float] | None = None) -> None:
        """Move the bar, and show the message when something new is being done."""
        permille = round(1000 * min(max(fraction, 0.0), 1.0))
        if permille != self._permille:
            self._permille = permille
            self._feedback.setProgress(permille / 10)
        kind = _NUMBER.sub("", message)
        if kind != self._shown:
            self._shown = kind
            self._feedback.setProgressText(shown(message))

    def watch_at(self, address: str) -> None:
        """Write the address to the log."""
        self._feedback.pushInfo(tr("The cluster's dashboard: {address}", address=address))

    def warn(self, sentence: str) -> None:
        """Write a warning to the log."""
        self._feedback.pushWarning(shown(sentence))

    def inform(self, sentence: str) -> None:
        """Write a line to the log."""
        self._feedback.pushInfo(shown(sentence))

    def cancelled(self) -> bool:
        """Ask whether the analyst pressed Cancel."""
        return bool(self._feedback.isCanceled())


Results = dict[str, Any]


class MamolAlgorithm(NamedAlgorithm):
    """One job of core as a Processing algorithm.

    A subclass takes layers apart in :meth:`read_inputs`, on the main thread, into plain data, and
    runs the job in :meth:`run_job`: on the main thread where Processing runs it there, else in a thread of its own.
    """

    introduction = ""
    modules: tuple[str, ...] = ("torch", "safetensors", "sklearn", "rasterio")
    _mistake: MamolError | None = None

    def read_inputs(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Take from the layers what the job needs."""
        raise NotImplementedError

    def run_job(self, parameters: dict[str, Any], context: QgsProcessingContext, progress: FeedbackProgress) -> Results:
        """Run the job and return the algorithm's results."""
        raise NotImplementedError

    def createInstance(self) -> MamolAlgorithm:  # noqa: N802 (the name QGIS calls)
        """Return a fresh algorithm, as Processing wants one for every run."""
        return type(self)()

    def createCustomParametersWidget(  # type: ignore[override]  # noqa: N802 (QGIS takes None for its own dialog)
        self, parent: QWidget | None = None
    ) -> QWidget | None:
        """Return Processing's dialog with the options in the language of QGIS; None where QGIS shows its own."""
        return dialog_with_words(self.create(), parent)

    def shortHelpString(self) -> str:  # noqa: N802 (the name QGIS calls)
        """Return the introduction and the help of every parameter."""
        parts = [f"<p>{shown(self.introduction)}</p>"]
        parts += [
            f"<p><b>{escape(parameter.description())}</b> ({parameter.name()}): {escape(parameter.help())}</p>"
            for parameter in self.parameterDefinitions()
        ]
        return "\n".join(parts)

    def helpUrl(self) -> str:  # noqa: N802 (the name QGIS calls)
        """Return the address of the algorithm's section in the user guide."""
        return section_url(f"mamol:{self.name()}")

    def canExecute(self) -> tuple[bool, str]:  # noqa: N802 (the name QGIS calls)
        """Return whether all packages are there, and if not, what is missing."""
        sentence = self._missing()
        return not sentence, sentence

    def checkParameterValues(  # noqa: N802 (the name QGIS calls)
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Open what Processing would not, then have the parameters checked."""
        open_named_bands(parameters, context)
        is_right, sentence = super().checkParameterValues(parameters, context)
        return is_right, sentence or ""

    def prepareAlgorithm(  # noqa: N802 (the name QGIS calls)
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Prepare on the main thread; a mistake is kept for :meth:`processAlgorithm`, which QGIS lets speak."""
        try:
            refuse_inputs_as_outputs(self, parameters, context)
            self.read_inputs(parameters, context)
        except MamolError as error:
            self._mistake = error
        return True

    def processAlgorithm(  # noqa: N802 (the name QGIS calls)
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        """Run the job; mistakes become Processing's own errors, cancelling gives no results."""
        mistake = self._missing()
        if not mistake:
            try:
                if self._mistake is not None:
                    raise self._mistake
                return _plain(in_own_thread(with_torch, self.run_job, parameters, context, FeedbackProgress(feedback)))
            except Cancelled:
                return {}
            except MamolError as error:
                mistake = shown(str(error))
        # QGIS never lets go of an exception that passes it; this one does not hold the job's arrays and layers.
        self._mistake = None
        raise QgsProcessingException(mistake)

    def add(self, parameter: QgsProcessingParameterDefinition, explanation: str, advanced: bool = False) -> None:
        """Add a parameter with its help; an advanced one is folded away in the dialog."""
        parameter.setDescription(shown(parameter.description()))
        parameter.setHelp(shown(explanation))
        if isinstance(parameter, QgsProcessingParameterEnum) and not parameter.usesStaticStrings():
            parameter.setOptions([shown(option) for option in parameter.options()])
        if advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        name = parameter.name()
        # QGIS drops one whose name is taken, without a word.
        if not self.addParameter(parameter):
            raise ValueError(f"{self.name()} has a parameter {name} already")

    def add_numbers(self, **descriptions: str) -> None:
        """Declare numbers among the results, by name."""
        for name, description in descriptions.items():
            self.addOutput(QgsProcessingOutputNumber(name, shown(description)))

    def _missing(self) -> str:
        """Return a sentence that names the packages that are missing; "" where none is."""
        requirements = [requirement for requirement in REQUIREMENTS if requirement.module in self.modules]
        names = [requirement.package for requirement in missing_packages(requirements)]
        if not names:
            return self._missing_dask() if DISTRIBUTED.module in self.modules else ""
        return tr(
            "This needs {names}. Open the MaMOL dock, which shows how to install what is missing.",
            names=", ".join(names),
        )

    def _missing_dask(self) -> str:
        """Return a sentence that says how to get Dask, which the plugin does not need; "" where it is there."""
        if not missing_packages((DISTRIBUTED,)):
            return ""
        return tr(
            "This needs the Python package {package} (Dask), which is optional. Install it for the Python of "
            "QGIS, then restart QGIS: {distributed}",
            package=DISTRIBUTED.package,
            distributed=optional_command(DISTRIBUTED),
        )


def _plain(results: Results) -> Results:
    """Return results as QGIS takes them, which loses a text of core that is no plain str."""
    return {name: shown(value) if isinstance(value, Text) else value for name, value in results.items()}
