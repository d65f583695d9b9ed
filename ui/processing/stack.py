"""The algorithm ``mamol:stack``."""

from __future__ import annotations

from pathlib import PurePath
from typing import Any, cast

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameters,
    QgsProcessingParameterString,
    QgsRasterLayer,
)

from ...core import api
from ...core.contracts.stack import FindBandsRequest, StackBand, StackRequest
from ...core.errors import RasterError, SensorError
from ...core.matching.names import split_list
from ...core.message import message
from ...core.progress import Progress
from ..language.words import tr
from ..sources.rasters import RasterSource, raster_source, unused_settings
from .algorithm import MamolAlgorithm, Results
from .listings import STACK
from .result_styles import refuse_open_outputs


class VirtualRasterDestination(QgsProcessingParameterRasterDestination):
    """A raster to write that is a virtual one."""

    def clone(self) -> VirtualRasterDestination:
        """Return a copy, as Processing wants one."""
        copy = VirtualRasterDestination(self.name(), self.description())
        copy.setHelp(self.help())
        return copy

    def defaultFileExtension(self) -> str:  # noqa: N802 (the name QGIS calls)
        """Return "vrt"."""
        return "vrt"

    def createFileFilter(self) -> str:  # noqa: N802 (the name QGIS calls)
        """Return the kinds of files that the dialog offers."""
        return tr("Virtual raster (*.vrt *.VRT)")

    def supportedOutputRasterLayerExtensions(self) -> list[str]:  # noqa: N802 (the name QGIS calls)
        """Return the only ending."""
        return ["vrt"]

    def isSupportedOutputValue(  # noqa: N802 (the name QGIS calls)
        self, value: Any, context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Check the file's ending."""
        path = QgsProcessingParameters.parameterAsOutputLayer(self, value, context)
        is_right = PurePath(str(path)).suffix.lower() == ".vrt"
        return is_right, "" if is_right else tr("Stacks are written as virtual rasters: choose a file ending in .vrt.")


class StackAlgorithm(MamolAlgorithm):
    """Several files as one sensor."""

    listing = STACK
    introduction = message(
        "Makes one sensor of several single-band files, such as the bands of a Sentinel-2 or Landsat scene. The "
        "result is a virtual raster: a small file that refers to the bands' files, which stay where they are. Its "
        "pixels are those of the finest file, or of a size you choose: finer bands are averaged, coarser ones "
        "interpolated (bilinear), and the log says which. Every band keeps its no-data value, scale, offset and "
        "unit."
    )
    modules = ("rasterio",)
    _sources: tuple[RasterSource, ...]
    _notes: tuple[str, ...]

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802 (the name QGIS calls)
        """Declare parameters and results."""
        self.add(
            QgsProcessingParameterFile(
                "FOLDER", tr("Folder of one scene"), QgsProcessingParameterFile.Behavior.Folder, optional=True
            ),
            tr(
                "Searched with all folders below it. Of files named as satellites' bands (B02, B8A), the finest of "
                "each is stacked, in their order; without such names all rasters are. Left empty: Files."
            ),
        )
        self.add(
            QgsProcessingParameterMultipleLayers(
                "INPUT", tr("Files"), QgsProcessing.SourceType.TypeRaster, optional=True
            ),
            tr("Rasters to stack instead of a folder, in this order, with all their bands."),
        )
        self.add(
            QgsProcessingParameterString("NAMES", tr("Band names, separated by commas"), optional=True),
            tr("One for each band, in order. Left empty: taken from the files' names."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "PIXEL_SIZE", tr("Pixel size"), QgsProcessingParameterNumber.Type.Double, None, True, minValue=0.0
            ),
            tr("Edge of a pixel in units of the files' CRS. Left empty: that of the finest file."),
        )
        self.add(
            VirtualRasterDestination("OUTPUT", tr("Stack")),
            tr("The virtual raster. It names files beside or below it relative to itself, so it moves with them."),
        )
        self.add_numbers(BANDS=tr("Bands of the stack"), WIDTH=tr("Columns"), HEIGHT=tr("Rows"))

    def read_inputs(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Take the files out of their layers, and look whether the output is free."""
        refuse_open_outputs([str(self.parameterAsOutputLayer(parameters, "OUTPUT", context))], context)
        layers = cast("list[QgsRasterLayer]", self.parameterAsLayerList(parameters, "INPUT", context))
        self._sources = tuple(raster_source(layer) for layer in layers)
        self._notes = unused_settings(layers)
        has_folder = bool(self.parameterAsString(parameters, "FOLDER", context).strip())
        if has_folder == bool(layers):
            raise RasterError(message("Choose either a folder, or files: one of them is needed, and only one."))

    def run_job(self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress) -> Results:
        """Find the bands, stack them, and return figures and the path."""
        for sentence in self._notes:
            progress.warn(sentence)
        folder = self.parameterAsString(parameters, "FOLDER", context).strip()
        paths = (folder,) if folder else tuple(source.path for source in self._sources)
        found = api.find_bands(FindBandsRequest(paths), progress).bands
        if folder:
            chosen = [band for band in found if band.is_proposed]
        else:
            chosen = [
                band
                for source in self._sources
                for band in sorted((one for one in found if one.path == source.path), key=lambda one: one.band)
                if not source.bands or band.band in source.bands
            ]
        names = split_list(self.parameterAsString(parameters, "NAMES", context))
        given = names if any(names) else tuple(band.name for band in chosen)
        if len(given) != len(chosen):
            raise SensorError(
                message(
                    "NAMES must have one name per band: {chosen}, not {given}.", chosen=len(chosen), given=len(given)
                )
            )
        has_size = parameters.get("PIXEL_SIZE") not in (None, "")
        size = self.parameterAsDouble(parameters, "PIXEL_SIZE", context) if has_size else None
        request = StackRequest(
            tuple(StackBand(band.path, band.band, name, band.wavelength) for band, name in zip(chosen, given)),
            self.parameterAsOutputLayer(parameters, "OUTPUT", context),
            size,
        )
        result = api.stack(request, progress)
        return {
            "OUTPUT": result.path,
            "BANDS": len(result.band_names),
            "WIDTH": result.width,
            "HEIGHT": result.height,
        }
