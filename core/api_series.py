"""The series of :mod:`mamol.core.api`: dates found, measured and valued. Nothing heavy is imported."""

from __future__ import annotations

from collections.abc import Sequence

from .api_types import (
    Acquisition,
    DateInView,
    FindSeriesRequest,
    FoundSeries,
    PreviewMemory,
    SeriesFile,
    SeriesSharesRequest,
    ViewDates,
    ViewDatesRequest,
)
from .progress import Progress


def find_series(request: FindSeriesRequest, progress: Progress | None = None) -> FoundSeries:
    """Find the dates of rasters; see :func:`mamol.core.raster.found_series.find_series`."""
    from .raster.found_series import find_series as run

    return run(request, progress or Progress())


def find_dates(
    name: str, files: Sequence[SeriesFile], is_scaled: bool = False, progress: Progress | None = None
) -> tuple[Acquisition, ...]:
    """Find dates of rasters that all belong to one series; see :func:`mamol.core.raster.series_sensor.find_dates`."""
    from .raster.series_sensor import find_dates as run

    return run(name, files, is_scaled, progress or Progress())


def series_shares(request: SeriesSharesRequest, progress: Progress | None = None) -> tuple[DateInView, ...]:
    """Measure how much of a view each date shows; see :func:`mamol.core.raster.series_shares.series_shares`."""
    from .raster.series_shares import series_shares as run

    return run(request, progress or Progress())


def view_dates(memory: PreviewMemory, request: ViewDatesRequest, progress: Progress | None = None) -> ViewDates:
    """Measure what each date is worth in a view; see :func:`mamol.core.what_if.view_dates.value_dates`."""
    from .what_if.view_dates import value_dates

    return value_dates(memory, request, progress or Progress())
