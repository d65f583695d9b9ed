"""How a job tells where it is and learns that it should stop."""

from __future__ import annotations

from collections.abc import Mapping

from .errors import Cancelled


class Progress:
    """The one object a job reports to. This base class is silent and never cancels.

    Subclass it to show progress; every method is called on the thread that runs the job.
    """

    def report(self, fraction: float, message: str, values: Mapping[str, float] | None = None) -> None:
        """Take note of the state of the job.

        Args:
            fraction: part of the whole job that is done, 0 to 1.
            message: what is being done, a short phrase ("training, step 120 of 600").
            values: figures to plot, by name. Training sends ``step``, ``loss`` and, now and
                then, ``validation_accuracy`` (0 to 1).
        """

    def warn(self, sentence: str) -> None:
        """Take note of something the analyst should know though the job goes on."""

    def watch_at(self, address: str) -> None:
        """Take note of a web page on which the job can be watched while it runs."""

    def cancelled(self) -> bool:
        """Return whether the analyst wants the job to stop."""
        return False

    def check(self) -> None:
        """Stop here if the analyst cancelled.

        Raises:
            Cancelled: when :meth:`cancelled` says so.
        """
        if self.cancelled():
            raise Cancelled


class PartOfProgress(Progress):
    """Progress of one part of a job, scaled into the whole's.

    Args:
        whole: the progress of the whole job.
        start: fraction of the whole at which this part starts, 0 to 1.
        end: fraction of the whole at which this part ends, 0 to 1.
        name: what this part is ("fold 2 of 5"), put before its messages; empty leaves them as they are.
    """

    def __init__(self, whole: Progress, start: float, end: float, name: str = "") -> None:
        self._whole = whole
        self._name = name
        self._start = start
        self._end = end

    def report(self, fraction: float, message: str, values: Mapping[str, float] | None = None) -> None:
        """Scale the fraction and hand it on."""
        named = ": ".join(part for part in (self._name, message) if part)
        self._whole.report(self._start + fraction * (self._end - self._start), named, values)

    def warn(self, sentence: str) -> None:
        """Hand the sentence on."""
        self._whole.warn(sentence)

    def watch_at(self, address: str) -> None:
        """Hand the page on."""
        self._whole.watch_at(address)

    def cancelled(self) -> bool:
        """Ask the whole job."""
        return self._whole.cancelled()


class NotingProgress(PartOfProgress):
    """Hands everything on and remembers the warnings, for the job's result; what is told twice is told once.

    Args:
        whole: the progress to hand on to.
    """

    def __init__(self, whole: Progress) -> None:
        super().__init__(whole, 0.0, 1.0)
        self.warnings: list[str] = []

    def warn(self, sentence: str) -> None:
        """Remember the sentence and hand it on."""
        if sentence not in self.warnings:
            self.warnings.append(sentence)
            super().warn(sentence)


class Unwarned(PartOfProgress):
    """Hands everything on but warnings: for a job within a job whose findings are no news.

    Args:
        whole: the progress to hand on to.
    """

    def __init__(self, whole: Progress) -> None:
        super().__init__(whole, 0.0, 1.0)

    def warn(self, sentence: str) -> None:
        """Pass over the sentence."""
