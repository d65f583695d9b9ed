"""From what stands in "Draw a sample" to the request core gets."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ...core import api
from ...core.contracts.assess import Allocation, SampleDesignRequest, SampleDesignResult, Strata
from ...core.contracts.labels import LabelRaster
from ...core.errors import AssessmentError, RasterError
from ...core.message import message
from ...core.progress import Progress
from ..sources.labels import LabelSource


@dataclass(frozen=True)
class DesignQuestion:
    """What the main thread knows of a draw.

    Attributes:
        request: without the classes of the map and what its layer says.
        classes: the class map's layer.
        notes: what is to be told besides the job's own warnings.
    """

    request: SampleDesignRequest
    classes: LabelSource
    notes: tuple[str, ...] = ()


def run_design(asked: DesignQuestion, progress: Progress) -> SampleDesignResult:
    """Read the classes and draw the sample (worker thread)."""
    raster, known = asked.classes.read(progress=progress)
    if not isinstance(raster, LabelRaster):
        raise RasterError(message("The class map is not a raster. Choose a raster layer."))
    request = replace(asked.request, classes=known, settings=raster.settings)
    result = api.sample_design(request, progress)
    return replace(result, warnings=(*asked.notes, *result.warnings))


@dataclass(frozen=True)
class DesignForm:
    """What stands in the form.

    Attributes:
        classes_map: the class map's file; empty where none is chosen.
        output: the file to write; empty where none is chosen.
        strata: by what the ground is divided.
        pattern: the map of the sensors present, or None.
        confidence: the map of confidence, or None.
        bands: the edges of the bands of confidence, as typed.
        size: points; None takes what the error needs.
        target_error: standard error, in per cent.
        expected: accuracy expected, in per cent.
        allocation: how points are shared out.
        floor: fewest points of a stratum.
        seed: of the draw.
        minimum_distance: in metres.
    """

    classes_map: str
    output: str
    strata: Strata = Strata.CLASSES
    pattern: str | None = None
    confidence: str | None = None
    bands: str = "0.5, 0.8"
    size: int | None = None
    target_error: float = 1.0
    expected: float = 80.0
    allocation: Allocation = Allocation.FLOOR
    floor: int = 50
    seed: int = 0
    minimum_distance: float = 0.0


def build_design_request(form: DesignForm) -> SampleDesignRequest:
    """Turn the form into a request.

    Raises:
        AssessmentError: the map or the file is missing, or the bands of confidence are no numbers.
    """
    if not form.classes_map:
        raise AssessmentError(message("No class map is chosen. Choose the map to assess."))
    if not form.output:
        raise AssessmentError(message("The sample needs a file. Choose one under 'Save to'."))
    by_confidence = form.strata is Strata.CONFIDENCE
    return SampleDesignRequest(
        classes_map=form.classes_map,
        output=form.output,
        strata=form.strata,
        pattern=form.pattern if form.strata is Strata.PATTERNS else None,
        confidence=form.confidence if by_confidence else None,
        bands=read_bands(form.bands) if by_confidence else (0.5, 0.8),
        size=form.size,
        target_error=form.target_error / 100,
        expected_accuracy=form.expected / 100,
        allocation=form.allocation,
        floor=form.floor,
        seed=form.seed,
        minimum_distance=form.minimum_distance,
    )


def read_bands(text: str) -> tuple[float, ...]:
    """Read edges such as "0.5, 0.8".

    Raises:
        AssessmentError: they are no numbers.
    """
    try:
        return tuple(float(part) for part in text.replace(";", ",").split(",") if part.strip())
    except ValueError as error:
        raise AssessmentError(
            message(
                "The edges of the confidence bands, '{text}', are not numbers. Write them as 0.5, 0.8.", text=text[:80]
            )
        ) from error
