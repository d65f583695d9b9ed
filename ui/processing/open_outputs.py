"""Outputs that the project has open: writing over a file that QGIS draws from would leave it with another's pixels."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from qgis.core import QgsProcessingContext, QgsRasterLayer

from ...core.errors import OutputError, RasterError
from ..sources import raster_source


def refuse_open_outputs(paths: Iterable[str], context: QgsProcessingContext) -> None:
    """Refuse to write over the file of a layer of the project. Call it on the main thread.

    Args:
        paths: the files to be; empty ones are passed over.
        context: knows the project.

    Raises:
        OutputError: a sentence naming file and layer.
    """
    project = context.project()
    wanted = {Path(path).resolve(): path for path in paths if path}
    for layer in project.mapLayers().values() if project is not None and wanted else ():
        source = _file_of(layer) if isinstance(layer, QgsRasterLayer) else None
        if source in wanted:
            raise OutputError(
                f"'{source.name}' is open in the project as layer '{layer.name()}'. Remove that layer, or choose "
                "another file."
            )


def _file_of(layer: QgsRasterLayer) -> Path | None:
    try:
        return Path(raster_source(layer).path).resolve()
    except RasterError:
        return None
