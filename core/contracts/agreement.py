"""What comparing the labels of two interpreters is asked, and what it returns: frozen, plain data."""

from __future__ import annotations

from dataclasses import dataclass

from .assess import LabelledSample


@dataclass(frozen=True)
class AgreementRequest:
    """Compare what two interpreters saw at the same points.

    Points are the same by the number they were drawn with; points without one, by their place.

    Attributes:
        first: the points with the labels of one interpreter.
        second: the points with those of the other.
    """

    first: LabelledSample
    second: LabelledSample


@dataclass(frozen=True)
class Agreement:
    """How far two interpreters agree.

    Attributes:
        points: points that both labelled with a class.
        same: points at which they saw the same class.
        kappa: Cohen's kappa; NaN where it is not defined, as where both saw one class everywhere.
        classes: names of the K classes that were seen.
        matrix: points by class of the first (rows) and of the second (columns), K x K.
        differing: numbers of the points at which they saw different classes; points without a number are not listed.
        one_only: points that one of them labelled and the other did not, or could not tell.
        warnings: sentences the analyst should read.
    """

    points: int
    same: int
    kappa: float
    classes: tuple[str, ...]
    matrix: tuple[tuple[int, ...], ...]
    differing: tuple[int, ...]
    one_only: int
    warnings: tuple[str, ...] = ()

    @property
    def share(self) -> float:
        """The share of points at which they saw the same class, 0 to 1."""
        return self.same / self.points
