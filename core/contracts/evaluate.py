"""What Evaluate is asked, and what it returns: frozen, plain data (file paths and tables)."""

from __future__ import annotations

from dataclasses import dataclass

from .labels import ClassEntry, Reference
from .layer_settings import AS_THE_FILE, LayerSettings


@dataclass(frozen=True)
class EvaluateRequest:
    """Compare a class map with reference labels on the map's grid.

    Attributes:
        classified: path of the class map.
        reference: the labels to trust, one layer or several; pixels without a label, or to which layers give different
            classes, are left out.
        classes: names by value of the map's classes; empty takes them from the class map.
        report_path: the HTML report to write, or None.
        reference_classes: names by code of the reference's classes; a raster's own names come after them. Several
            layers have their own.
        settings: what the class map's layer says otherwise than its file.
    """

    classified: str
    reference: Reference
    classes: tuple[ClassEntry, ...] = ()
    report_path: str | None = None
    reference_classes: tuple[ClassEntry, ...] = ()
    settings: LayerSettings = AS_THE_FILE


@dataclass(frozen=True)
class Accuracy:
    """Agreement of a classification with a reference.

    Attributes:
        confusion: pixel counts, ``confusion[reference class][predicted class]``, K x K, in the
            order of ``class_names``.
        class_names: K names.
        overall: overall accuracy, 0 to 1.
        average: mean of the producer's accuracies of the classes that occur in the reference.
        kappa: Cohen's kappa.
        producers: producer's accuracy (recall) of each class; NaN where the reference has none.
        users: user's accuracy (precision) of each class; NaN where the map has none.
        count: pixels compared.
    """

    confusion: tuple[tuple[int, ...], ...]
    class_names: tuple[str, ...]
    overall: float
    average: float
    kappa: float
    producers: tuple[float, ...]
    users: tuple[float, ...]
    count: int


@dataclass(frozen=True)
class EvaluateResult:
    """A class map compared with reference labels.

    Attributes:
        accuracy: the figures, of the pixels that were compared.
        classes: the classes in the order of the figures.
        report_path: the HTML report, or None.
        warnings: sentences the analyst should read.
        matched_by: how the reference's classes were found in the map: "name", "value", or "name, or value where one has
            no name".
        left_out_pixels: labelled pixels that have no class in the map, and were not compared.
        left_out_classes: classes of the reference all of whose pixels were left out.
        unknown_pixels: pixels of classes that the map does not have, which count as wrong.
        unknown_classes: names of these classes.
        dates: of the series that the map was made from: "S2=2021-05-01 may.tif, 2021-06-01 june.tif"; empty where
            there were none.
    """

    accuracy: Accuracy
    classes: tuple[ClassEntry, ...]
    report_path: str | None
    warnings: tuple[str, ...] = ()
    matched_by: str = "value"
    left_out_pixels: int = 0
    left_out_classes: tuple[str, ...] = ()
    unknown_pixels: int = 0
    unknown_classes: tuple[str, ...] = ()
    dates: str = ""
