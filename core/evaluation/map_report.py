"""The report job: maps of a result in, one HTML file out."""

from __future__ import annotations

from collections.abc import Iterator

import rasterio

from ..contracts.evaluate import EvaluateRequest
from ..contracts.labels import LabelLayer, LabelLayers
from ..contracts.report import ReportRequest, ReportResult
from ..contracts.routing import SharesRequest
from ..contracts.run_record import RunRecord, changes_since
from ..errors import MamolError, RasterError
from ..files.names import FileKind
from ..files.replaced import output_error, replaced_file
from ..message import message
from ..progress import NotingProgress, PartOfProgress, Progress
from ..raster.grid import Grid
from ..raster.labels.layers import label_files
from ..raster.source.block_cache import block_cache
from ..raster.source.opening import Layer, open_raster, short_name
from ..report.map_page import Origin, scenario_report_html
from .evaluate import evaluate
from .expert_tables import share_tables
from .report_pictures import map_figures
from .scene_figures import scene_figures


def read_origin(classes: str) -> Origin:
    """Read what a class map says of itself.

    Raises:
        RasterError: it cannot be read.
    """
    layer = Layer(message("the class map"), classes, RasterError)
    with rasterio.Env(), open_raster(layer) as dataset:
        tags = {
            name.removeprefix("MAMOL_"): value for name, value in dataset.tags().items() if name.startswith("MAMOL_")
        }
        crs = dataset.crs
        epsg = crs.to_epsg() if crs else None
        named = f"EPSG:{epsg}" if epsg else (str(crs.to_wkt()).split('"')[1] if crs and '"' in crs.to_wkt() else "")
        return Origin(tags, named, Grid.of(dataset))


def origin_warnings(origin: Origin, classes: str, run: RunRecord | None) -> Iterator[str]:
    """Describe what is not known of a map's origin, and which of its files have changed or are no longer there."""
    if "MODEL_SHA256" not in origin.tags:
        yield (
            message(
                "'{classes}' has no record of how it was made: it is not a class map of MaMOL, or its metadata was "
                "lost. Model, sensors and date are unknown.",
                classes=short_name(classes),
            )
        )
    if run is not None:
        try:
            yield from changes_since(run)
        except MamolError as error:
            yield str(error)


@block_cache()
def make_report(request: ReportRequest, progress: Progress) -> ReportResult:
    """Write the report of a scenario.

    Args:
        request: its maps, and the file to write.
        progress: told about every step; asked whether to stop.

    Returns:
        The figures of the report.

    Raises:
        MamolError: a map is gone or not what it should be, the reference cannot be used, or the file not be written.
        Cancelled: when the analyst stopped it; nothing is written.
    """
    maps = (request.classes, request.confidence, request.experts, request.dominant)
    sources = [path for path in maps if path is not None]
    if request.reference is not None:
        reference = request.reference
        sources += label_files(reference.layers if isinstance(reference, LabelLayers) else (LabelLayer(reference),))
    with replaced_file(request.report_path, sources, FileKind.PAGE, progress.warn) as part:
        origin = read_origin(request.classes)
        figures = scene_figures(request.classes, request.confidence, PartOfProgress(progress, 0.0, 0.4))
        progress.report(0.4, message("drawing the maps"))
        drawn = map_figures(request, figures)
        progress.check()
        tables = accuracy = None
        if request.experts is not None:
            tables = share_tables(SharesRequest(request.classes, request.experts), PartOfProgress(progress, 0.5, 0.7))
        if request.reference is not None:
            asked = EvaluateRequest(
                request.classes, request.reference, request.map_classes, reference_classes=request.reference_classes
            )
            accuracy = evaluate(asked, NotingProgress(PartOfProgress(progress, 0.7, 1.0)))
        warnings = (
            *origin_warnings(origin, request.classes, request.run),
            *figures.warnings,
            *(tables.warnings if tables is not None else ()),
            *(accuracy.warnings if accuracy is not None else ()),
        )
        result = ReportResult(request.report_path, figures, accuracy, tables, warnings)
        progress.check()
        try:
            part.write_text(scenario_report_html(request, result, origin, drawn), encoding="utf-8")
        except OSError as error:
            raise output_error(request.report_path, error) from error
    progress.report(1.0, message("report written"))
    return result
