"""What a report of a classification is made of, and what it holds: frozen, plain data."""

from __future__ import annotations

from dataclasses import dataclass

from .evaluate import EvaluateResult
from .labels import ClassEntry, Reference
from .routing import ShareTables
from .run_record import RunRecord


@dataclass(frozen=True)
class ReportRequest:
    """Write the report of a result of Classify.

    Attributes:
        classes: its class map.
        report_path: the HTML file to write.
        confidence: its map of confidence, or None.
        experts: its map of expert shares, or None.
        dominant: its map of the dominant expert; None takes it from ``experts``.
        reference: the labels to trust, one layer or several, for accuracies; None leaves them out.
        reference_classes: names by code of the reference's classes; a raster's own names come after them.
        map_classes: names by value of the map's classes, to compare with the reference's; empty takes the map's own.
        name: what the analyst calls the scenario; "" where it has no name.
        run: what the maps were made from, to tell of files that have changed or moved; None where it is not known.
    """

    classes: str
    report_path: str
    confidence: str | None = None
    experts: str | None = None
    dominant: str | None = None
    reference: Reference | None = None
    reference_classes: tuple[ClassEntry, ...] = ()
    map_classes: tuple[ClassEntry, ...] = ()
    name: str = ""
    run: RunRecord | None = None


@dataclass(frozen=True)
class ClassFigures:
    """One class of the map.

    Attributes:
        entry: value, name, colour.
        pixels: how many pixels have it.
        hectares: their area; NaN where the CRS has no unit of length.
        confidence: mean of those that have one, 0 to 1; NaN where none has.
    """

    entry: ClassEntry
    pixels: int
    hectares: float
    confidence: float


@dataclass(frozen=True)
class SceneFigures:
    """The map in figures.

    Attributes:
        classes: the classes that occur, the largest area first.
        pixels: of the map.
        confidence: mean over the pixels with a class and a confidence, 0 to 1; NaN where there is none.
        warnings: sentences the analyst should read.
    """

    classes: tuple[ClassFigures, ...]
    pixels: int
    confidence: float
    warnings: tuple[str, ...] = ()

    @property
    def classified(self) -> int:
        """Pixels with a class."""
        return sum(figures.pixels for figures in self.classes)


@dataclass(frozen=True)
class ReportResult:
    """A written report.

    Attributes:
        report_path: the HTML file.
        figures: the map in figures.
        accuracy: the map compared with the reference; None without one.
        tables: which experts work where; None without a map of expert shares.
        warnings: sentences the analyst should read; they stand in the report too.
    """

    report_path: str
    figures: SceneFigures
    accuracy: EvaluateResult | None
    tables: ShareTables | None
    warnings: tuple[str, ...] = ()
