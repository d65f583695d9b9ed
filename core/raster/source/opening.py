"""Opening rasters with a sentence for everything that can be wrong with them."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import rasterio
from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.errors import CRSError, RasterioError
from rasterio.io import DatasetReader

from ...contracts.layer_settings import AS_THE_FILE, LayerSettings, crs_name
from ...errors import MamolError
from ...message import message, with_capital
from . import control_points
from .as_set import same_crs, with_crs, with_nodata
from .bands_asked_once import OpenedOnce
from .local_source import DRIVERS, objection
from .remote import REMOTE_DRIVERS, name_of_remote, opening_options, remote_host, without_query
from .unlocked_gdal import own_module
from .variables import with_variables
from .virtual_copy import as_readable

# GDAL's own errors have no public base class in rasterio, and some of its calls let them through.
READ_ERRORS: tuple[type[Exception], ...] = (RasterioError, CPLE_BaseError, OSError)
_OPEN_ERRORS: tuple[type[Exception], ...] = (*READ_ERRORS, TypeError, ValueError)


def short_name(path: str) -> str:
    """Return what an analyst calls a data source: the file's name, without the folders."""
    if remote_host(path) is not None:
        return name_of_remote(path)
    is_name = len(path) < 1000 and path.isprintable() and not path.startswith("<")
    return Path(path).name if is_name else message("data source")


@dataclass(frozen=True)
class Layer:
    """A raster as sentences name it.

    Attributes:
        what: its part in the job ("sensor 'SAR'", "the label layer").
        path: what GDAL opens.
        error: the error to raise when something is wrong with it.
        settings: what the analyst set in its properties that the file does not say.
    """

    what: str
    path: str
    error: type[MamolError]
    settings: LayerSettings = AS_THE_FILE

    @property
    def subject(self) -> str:
        """Its part in the job, as a sentence begins."""
        return with_capital(self.what)

    @property
    def file_name(self) -> str:
        """Its file's name without the folders."""
        return short_name(self.path)


@contextmanager
def open_raster(
    layer: Layer, pyramids: bool = True, warn: Callable[[str], None] | None = None
) -> Iterator[DatasetReader]:
    """Open a raster for reading while the context lasts.

    Args:
        layer: the raster.
        pyramids: whether coarser readings may come from its pyramids.
        warn: told where the raster is read otherwise than its file says, or placed by ground control points.

    Yields:
        The open dataset, as the layer's settings have it.

    Raises:
        MamolError: of the layer's type; it is missing, not a raster, without bands, or complex.
    """
    if not layer.path.strip():
        raise layer.error(message("{subject} has no layer. Choose a raster layer for it.", subject=layer.subject))
    reason = objection(layer.path)
    if reason is not None:
        raise layer.error(
            message(
                "{subject} cannot be read from '{file_name}': {reason}.",
                subject=layer.subject,
                file_name=layer.file_name,
                reason=reason,
            )
        )
    try:
        # rasterio.open takes one driver only.
        options = {} if pyramids else {"OVERVIEW_LEVEL": "NONE"}
        drivers = DRIVERS if remote_host(layer.path) is None else REMOTE_DRIVERS
        with rasterio.Env(**opening_options(layer.path)):
            dataset = OpenedOnce(layer.path, driver=list(drivers), **options)
            if drivers is REMOTE_DRIVERS:
                # GDAL looks for files beside it when it is first asked for these, not on opening.
                _ = dataset.mask_flag_enums, dataset.gcps, dataset.rpcs, dataset.tags(), dataset.tags(1)
    except _OPEN_ERRORS as error:
        raise _not_opened(layer) from error
    with ExitStack() as variables:
        variables.enter_context(dataset)
        whole = variables.enter_context(_with_variables(dataset, layer, warn or (lambda sentence: None)))
        readable = variables.enter_context(as_readable(whole))
        _look_around(readable, layer)
        if not readable.count:
            raise layer.error(
                message(
                    "{subject} cannot be used: '{file_name}' has no bands of its own; choose one of the rasters "
                    "inside it.",
                    subject=layer.subject,
                    file_name=layer.file_name,
                )
            )
        complex_bands = [index for index, name in zip(readable.indexes, readable.dtypes) if name.startswith("complex")]
        if complex_bands:
            where = (
                ""
                if len(complex_bands) == readable.count
                else message(" in band {complex_bands}", complex_bands=complex_bands[0])
            )
            raise layer.error(
                message(
                    "{subject} cannot be used: '{file_name}' has complex values{where}; convert it to amplitude or "
                    "intensity first.",
                    subject=layer.subject,
                    file_name=layer.file_name,
                    where=where,
                )
            )
        with ExitStack() as opened:
            yield _as_set(readable, layer, opened, warn or (lambda sentence: None))


@contextmanager
def _with_variables(dataset: DatasetReader, layer: Layer, warn: Callable[[str], None]) -> Iterator[DatasetReader]:
    """Present a netCDF file of several variables as one raster; see :func:`.variables.with_variables`."""
    with ExitStack() as opened:
        try:
            whole = opened.enter_context(with_variables(dataset, f"'{layer.file_name}'", warn))
        except _OPEN_ERRORS as error:
            raise _not_opened(layer) from error
        yield whole


def _as_set(dataset: DatasetReader, layer: Layer, opened: ExitStack, warn: Callable[[str], None]) -> DatasetReader:
    """Present a raster as its layer's settings say, on a grid of its own where only ground control points place it."""
    crs = _crs_as_set(layer)
    try:
        set_so = opened.enter_context(with_nodata(dataset, layer.settings))
        in_place = opened.enter_context(control_points.placed(set_so, crs))
        final = opened.enter_context(with_crs(in_place, crs))
    except READ_ERRORS as error:
        raise layer.error(
            message(
                "{subject} ('{file_name}') cannot be read with its layer's properties or its ground control points "
                "({error}). Export it as a GeoTIFF (raw data) and use that.",
                subject=layer.subject,
                file_name=layer.file_name,
                error=error,
            )
        ) from error
    if set_so is not dataset:
        for sentence in layer.settings.nodata_sentences(layer.subject, dataset.count):
            warn(sentence)
    if in_place is not set_so:
        warn(
            message(
                "{subject} is georeferenced by the {count} ground control points of its file.",
                subject=layer.subject,
                count=control_points.count(dataset),
            )
        )
    stated = dataset.gcps[1] if in_place is not set_so else dataset.crs
    if crs is not None and not same_crs(stated, crs):
        says = message("the file says {stated}", stated=_name_of(stated)) if stated else message("the file has none")
        warn(
            message(
                "{subject} is read in {crs}, the CRS set in the layer's properties; {says}.",
                subject=layer.subject,
                crs=_name_of(crs),
                says=says,
            )
        )
    return final


def _crs_as_set(layer: Layer) -> CRS | None:
    if not layer.settings.crs:
        return None
    try:
        return CRS.from_user_input(layer.settings.crs)
    except CRSError as error:
        raise layer.error(
            message(
                "{subject} has an unknown CRS in its layer's properties ('{crs}'). Choose another there.",
                subject=layer.subject,
                crs=crs_name(layer.settings.crs)[:80],
            )
        ) from error


def _name_of(crs: CRS) -> str:
    code = crs.to_epsg()
    return f"EPSG:{code}" if code is not None else crs_name(crs.to_wkt())


def _look_around(dataset: DatasetReader, layer: Layer) -> None:
    """Ask for what GDAL reads only when it is asked: a damaged file may have opened so far."""
    try:
        # What goes wrong with the masks is told by what is asked for next.
        _ = dataset.mask_flag_enums, dataset.descriptions, dataset.nodatavals, dataset.colorinterp
    except READ_ERRORS as error:
        raise _not_opened(layer) from error


def require_place(dataset: DatasetReader, layer: Layer) -> None:
    """Refuse a raster that cannot be placed on the ground: without CRS, or whose pixels have no size.

    Raises:
        MamolError: of the layer's type.
    """
    if not dataset.crs:
        raise layer.error(f"{layer.subject} ('{layer.file_name}') {_why_unplaced(dataset)}")

    numbers = tuple(dataset.transform)[:6]
    if not all(map(math.isfinite, numbers)) or not math.isfinite(1 / (dataset.transform.determinant or math.nan)):
        raise layer.error(
            message(
                "{subject} ('{file_name}') has a broken georeference: its pixels have no size. Georeference the file "
                "again.",
                subject=layer.subject,
                file_name=layer.file_name,
            )
        )


def require_class_map(dataset: DatasetReader, layer: Layer) -> None:
    """Refuse a raster that cannot be placed on the ground, or has several bands.

    Raises:
        MamolError: of the layer's type.
    """
    require_place(dataset, layer)
    if dataset.count != 1:
        raise layer.error(
            message(
                "'{file_name}' has {count} bands, so it is not a class map. Choose a raster with one band.",
                file_name=layer.file_name,
                count=dataset.count,
            )
        )


def _why_unplaced(dataset: DatasetReader) -> str:
    """Describe why a raster without a CRS cannot be placed, and what to do."""
    if control_points.are_needed(dataset):
        points = control_points.count(dataset)
        if points < control_points.FEWEST:
            return message(
                "is georeferenced by {points} ground control point{s} only; {fewest} are needed. Georeference it "
                "(Layer > Georeferencer) and use the result.",
                points=points,
                s="s" if points != 1 else "",
                fewest=control_points.FEWEST,
            )
        return message(
            "has {points} ground control points without a CRS; set it in the layer's properties.", points=points
        )
    if dataset.rpcs is not None:
        return message(
            "is georeferenced by rational polynomial coefficients (RPC) only and has to be orthorectified first. "
            "Warp it (Raster > Projections > Warp, with the additional parameters '-rpc -to "
            "RPC_DEM=elevation.tif') and use the result."
        )
    return message(
        "has no CRS; set it in the file (Raster > Projections > Assign Projection) or in the layer's properties."
    )


@contextmanager
def reading(layer: Layer) -> Iterator[None]:
    """Turn GDAL's errors while reading into a sentence naming the layer.

    Raises:
        MamolError: of the layer's type, in place of GDAL's error.
    """
    try:
        yield
    except READ_ERRORS as error:
        host = remote_host(layer.path)
        if host is not None:
            _forget_cached(layer.path)
            raise layer.error(
                message(
                    "Reading {what} failed: '{file_name}' on the server '{host}' could not be read completely: the "
                    "connection broke, or the file was removed. Try again, or download the file.",
                    what=layer.what,
                    file_name=layer.file_name,
                    host=host,
                )
            ) from error
        raise layer.error(
            message(
                "Reading {what} failed: the file '{file_name}' is damaged, cut short or missing. Copy or create it "
                "again.",
                what=layer.what,
                file_name=layer.file_name,
            )
        ) from error


def _forget_cached(path: str) -> None:
    """Let GDAL ask again: it remembers also that a file was not there."""
    gdal = own_module()
    if gdal is not None:
        gdal.VSICurlPartialClearCache(without_query(path))


def _not_opened(layer: Layer) -> MamolError:
    host = remote_host(layer.path)
    if host is not None:
        _forget_cached(layer.path)
        return layer.error(
            message(
                "{subject} cannot be read: the server '{host}' does not answer, has no '{file_name}', or it is "
                "neither a GeoTIFF nor JPEG 2000. Check the address and the network, or download the file and use "
                "that.",
                subject=layer.subject,
                host=host,
                file_name=layer.file_name,
            )
        )
    if _is_file(layer.path) or not _looks_like_file(layer.path):
        return layer.error(
            message(
                "{subject} cannot be read: '{file_name}' is not a raster file that GDAL opens (a web layer, a vector "
                "layer, or a damaged file). Save it as a GeoTIFF and use that.",
                subject=layer.subject,
                file_name=layer.file_name,
            )
        )
    return layer.error(
        message(
            "{subject} cannot be read: there is no file '{path}'. Choose the layer again.",
            subject=layer.subject,
            path=layer.path,
        )
    )


def _is_file(path: str) -> bool:
    try:
        return Path(path).exists()
    except (OSError, ValueError):
        return False


def _looks_like_file(path: str) -> bool:
    """Return whether a path is a plain file path rather than a connection string."""
    return not any(mark in path for mark in ("<", "?", "=", "://", '"', "\n", "/vsi"))
