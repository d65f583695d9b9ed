"""What Processing's toolbox, search and menus show of each algorithm, before any of its code is needed."""

from __future__ import annotations

from typing import NamedTuple

from ...core.message import message


class Listing(NamedTuple):
    """An algorithm as it is listed.

    Attributes:
        name: behind "mamol:"; models and scripts have it, so it never changes.
        title: the name shown in the toolbox.
        summary: one sentence that says what it does.
        tags: words to find it by.
    """

    name: str
    title: str
    summary: str
    tags: tuple[str, ...]


TRAIN = Listing(
    "train",
    message("Train a model"),
    message("Trains a land-cover model on several sensors, any of which may be missing later."),
    ("classification", "land cover", "deep learning", "multimodal", "missing data", "fusion", "supervised"),
)
TRAIN_TABLE = Listing(
    "traintable",
    message("Train a model from a table"),
    message("Trains a land-cover model from a table of samples, such as a CSV with values on several dates."),
    ("classification", "land cover", "time series", "samples", "csv", "table", "ndvi", "supervised"),
)
CLASSIFY = Listing(
    "classify",
    message("Classify"),
    message("Makes a class map and, optionally, maps of confidence and expert shares from the sensors present."),
    ("classification", "land cover", "deep learning", "multimodal", "missing data", "prediction", "inference"),
)
CLASSIFY_BATCH = Listing(
    "classifybatch",
    message("Classify several scenes"),
    message("Makes the maps of every scene in a table; a broken scene stops no other."),
    ("classification", "land cover", "batch", "several", "inference", "missing data"),
)
CLASSIFY_MOSAIC = Listing(
    "classifymosaic",
    message("Classify a large scene"),
    message("Makes the maps of a scene in several processes or on a Dask cluster, in tiles, and can be resumed."),
    (*CLASSIFY.tags, "cluster", "dask", "distributed", "parallel", "tiles", "mosaic", "resume"),
)
EVALUATE = Listing(
    "evaluate",
    message("Evaluate a class map"),
    message("Overall and average accuracy, kappa and the confusion matrix of a class map."),
    ("accuracy", "confusion matrix", "kappa", "validation", "classification", "land cover"),
)
WHAT_IF = Listing(
    "whatif",
    message("What if sensors are missing"),
    message("What each sensor is worth, and how the map changes without it."),
    ("shapley", "sensor importance", "missing data", "sensitivity", "ablation", "classification", "scenario"),
)
FINISH = Listing(
    "finish",
    message("Finish a map"),
    message("Smoothing, a minimum mapping unit and polygons for a class map."),
    (
        "smooth",
        "majority",
        "sieve",
        "minimum mapping unit",
        "generalize",
        "polygonize",
        "vectorize",
        "post-processing",
        "classification",
        "land cover",
    ),
)
REPORT = Listing(
    "report",
    message("Report on a scenario"),
    message("Maps, tables and charts of a result as one HTML file."),
    ("report", "html", "export", "area", "classification", "provenance", "scenario"),
)
SAMPLE_DESIGN = Listing(
    "sampledesign",
    message("Draw a sample to assess a map"),
    message("Random points in the strata of a class map, to be labelled and assessed."),
    ("sample", "stratified", "random points", "accuracy", "validation", "area estimation", "olofsson"),
)
ASSESS = Listing(
    "assess",
    message("Assess accuracy and areas"),
    message("Accuracies and class areas with 95 % intervals, from a labelled sample."),
    ("accuracy", "area estimation", "confidence interval", "olofsson", "stratified", "validation", "mcnemar"),
)
AGREEMENT = Listing(
    "agreement",
    message("Agreement of two interpreters"),
    message("How often two interpreters saw the same class, with Cohen's kappa."),
    ("kappa", "interpreters", "sample", "quality control", "reference data"),
)
STACK = Listing(
    "stack",
    message("Sensor from several files"),
    message("Stacks single-band files of several pixel sizes into one raster."),
    ("stack", "bands", "merge", "layer stack", "sentinel-2", "landsat", "safe", "jp2", "virtual raster"),
)
CHECK_LABELS = Listing(
    "checklabels",
    message("Check labels"),
    message("Lists labels that may be wrong, with the reason, as points to decide about."),
    ("labels", "training data", "outliers", "cleaning", "mislabelled", "noise", "quality", "cross-validation"),
)
WHERE_TO_LABEL = Listing(
    "wheretolabel",
    message("Where to label next"),
    message("Points where one more label would help a model most."),
    ("labels", "training data", "active learning", "uncertainty", "sampling", "field work"),
)

LISTINGS = (
    TRAIN,
    TRAIN_TABLE,
    CLASSIFY,
    CLASSIFY_BATCH,
    CLASSIFY_MOSAIC,
    EVALUATE,
    WHAT_IF,
    FINISH,
    REPORT,
    SAMPLE_DESIGN,
    ASSESS,
    AGREEMENT,
    STACK,
    CHECK_LABELS,
    WHERE_TO_LABEL,
)
"""All of them; their code is in ``all_algorithms.py``."""
