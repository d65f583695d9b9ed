"""Stacking bands of several files into one virtual raster, which refers to them and holds no pixels."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass

import numpy as np
import rasterio
from affine import Affine
from rasterio.enums import MaskFlags
from rasterio.io import DatasetReader

from ...contracts.stack import StackBand, StackRequest, StackResult
from ...errors import RasterError, SensorError
from ...files.names import FileKind
from ...files.replaced import replaced_file
from ...message import message
from ...progress import Progress
from ..band_facts import band_identities
from ..categories import evidence_of
from ..grid import MOST_PIXELS, Grid
from ..source.as_set import same_crs
from ..source.opening import Layer, open_raster, require_place, short_name
from .virtual_stack import BandSource, stack_description

_EDGE = 1e-3
"""An edge this close to a pixel's, in pixels, is the pixel's."""
_SAME_SIZE = 1e-6


@dataclass(frozen=True)
class _Member:
    """A band that is stacked: its open file, and that file's grid."""

    asked: StackBand
    dataset: DatasetReader
    grid: Grid
    name: str

    @property
    def file_name(self) -> str:
        return short_name(self.asked.path)


def stack(request: StackRequest, progress: Progress) -> StackResult:
    """Stack bands of several files, which keep their order, names, nodata, scale, offset and unit.

    The pixels are those of the finest file, or of the size asked for; the ground is what all files cover. A band with
    these pixels is passed on as it is. One with finer pixels is averaged where whole pixels make one, every other band
    is interpolated (bilinear), and categories are taken from the nearest pixel.

    Args:
        request: the bands, and the virtual raster to write.
        progress: how far it is, and whether to stop.

    Raises:
        SensorError: no band, or a band or name twice.
        RasterError: a file cannot be used; they differ in CRS or share no ground; the pixel size cannot be used.
        OutputError: the virtual raster cannot be written.
        Cancelled: when the analyst cancelled.
    """
    _check(request)
    paths = [band.path for band in request.bands]
    with rasterio.Env(), ExitStack() as opened:
        members = []
        for number, band in enumerate(request.bands):
            progress.check()
            progress.report(number / len(paths), message("opening {path}", path=short_name(band.path)))
            members.append(_open(band, opened))
        _check_names(members)
        grid = _stack_grid(members, request.pixel_size)
        sources = [_source(member, grid) for member in members]
        notes = tuple(_notes(members, sources, grid))
        with replaced_file(request.output, paths, FileKind.STACK, progress.warn) as part:
            part.write_bytes(stack_description(grid, sources, notes, part.parent))
    for sentence in notes:
        progress.warn(sentence)
    names = tuple(member.name for member in members)
    return StackResult(request.output, names, grid.transform.a, grid.width, grid.height, notes)


def _check(request: StackRequest) -> None:
    if not request.bands:
        raise SensorError(message("No band is chosen. Choose at least one file."))
    size = request.pixel_size
    if size is not None and not (math.isfinite(size) and size > 0):
        raise RasterError(
            message(
                "A pixel size of {size:g} cannot be used. Choose one above 0, in units of the files' CRS.", size=size
            )
        )
    seen = set()
    for band in request.bands:
        if (band.path, band.band) in seen:
            raise SensorError(
                message(
                    "Band {band} of '{path}' is in the list twice. Choose each band of a file once.",
                    band=band.band,
                    path=short_name(band.path),
                )
            )
        seen.add((band.path, band.band))


def _open(band: StackBand, opened: ExitStack) -> _Member:
    layer = Layer(message("the file '{path}'", path=short_name(band.path)), band.path, RasterError)
    told: list[str] = []
    dataset = opened.enter_context(open_raster(layer, warn=told.append))
    require_place(dataset, layer)
    name = short_name(band.path)
    if told:
        raise RasterError(
            message(
                "'{name}' is placed by ground control points only and cannot be stacked. Warp it first (Raster > "
                "Projections > Warp).",
                name=name,
            )
        )
    if not 1 <= band.band <= dataset.count:
        raise RasterError(
            message(
                "'{name}' has no band {band}: it has {count}. Choose another band.",
                name=name,
                band=band.band,
                count=dataset.count,
            )
        )
    transform = dataset.transform
    if transform.b or transform.d or transform.a <= 0 or transform.e >= 0:
        raise RasterError(
            message("'{name}' is rotated or upside down. Warp it first (Raster > Projections > Warp).", name=name)
        )
    if dataset.dtypes[band.band - 1] == "int16" and dataset.name.startswith("/vsimem"):
        raise RasterError(
            message(
                "'{name}' has signed bytes, which this version of GDAL does not stack. Save it with 16 bits first.",
                name=name,
            )
        )
    own = dataset.descriptions[band.band - 1] or layer.file_name.rsplit(".", 1)[0]
    return _Member(band, dataset, Grid.of(dataset), band.name.strip() or own)


def _check_names(members: Sequence[_Member]) -> None:
    names = [member.name for member in members]
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise SensorError(message("Two bands are called '{twice}'. Give each band a name of its own.", twice=twice[0]))


def _stack_grid(members: Sequence[_Member], pixel_size: float | None) -> Grid:
    """Return the stack's pixels: whole ones, on the ground that all files cover."""
    first = members[0]
    for member in members[1:]:
        if not same_crs(member.grid.crs, first.grid.crs):
            raise RasterError(
                message(
                    "'{file_name}' is in {grid}, '{file_name_2}' in {grid_2}. Files of one stack need one CRS: "
                    "reproject one of them (Raster > Projections > Warp), or use them as two sensors.",
                    file_name=first.file_name,
                    grid=_crs_name(first.grid),
                    file_name_2=member.file_name,
                    grid_2=_crs_name(member.grid),
                )
            )
    anchor = _anchor(members, pixel_size)
    left, top, right, bottom = -math.inf, -math.inf, math.inf, math.inf
    for member in members:
        box = _box(anchor, member.grid)
        left, top, right, bottom = max(left, box[0]), max(top, box[1]), min(right, box[2]), min(bottom, box[3])
        if left >= right or top >= bottom:
            other = next(one for one in members if not _overlap(anchor, one.grid, member.grid) or one is member)
            raise RasterError(
                message(
                    "'{file_name}' and '{file_name_2}' do not cover the same ground. Choose the files of one scene, "
                    "or mosaic the files of each band first (Raster > Miscellaneous > Build Virtual Raster).",
                    file_name=member.file_name,
                    file_name_2=(other if other is not member else first).file_name,
                )
            )
    column, row = math.ceil(left - _EDGE), math.ceil(top - _EDGE)
    width, height = math.floor(right + _EDGE) - column, math.floor(bottom + _EDGE) - row
    if width < 1 or height < 1:
        raise RasterError(message("The files share less ground than one pixel. Choose smaller pixels, or other files."))
    if width * height > min(MOST_PIXELS, (2**31 - 1) ** 2) or max(width, height) >= 2**31:
        raise RasterError(
            message(
                "The stack would have {width:,} x {height:,} pixels. Choose larger pixels.", width=width, height=height
            )
        )
    return Grid(anchor.crs, anchor.transform * Affine.translation(column, row), width, height)


def _anchor(members: Sequence[_Member], pixel_size: float | None) -> Grid:
    """Return the grid whose pixels are used: a file's where one has that size, else one from the finest's corner."""
    finest = min(members, key=lambda member: member.grid.transform.a * -member.grid.transform.e).grid
    if pixel_size is None:
        return finest
    for grid in (finest, *(member.grid for member in members)):
        if all(abs(edge - pixel_size) <= _SAME_SIZE * pixel_size for edge in (grid.transform.a, -grid.transform.e)):
            return grid
    corner = finest.transform
    return Grid(finest.crs, Affine(pixel_size, 0, corner.c, 0, -pixel_size, corner.f), 1, 1)


def _box(pixels: Grid, grid: Grid) -> tuple[float, float, float, float]:
    """Return a file's edges in pixels of another grid of the same axes: left, top, right, bottom."""
    step = ~pixels.transform * grid.transform
    return step.c, step.f, step.c + step.a * grid.width, step.f + step.e * grid.height


def _overlap(pixels: Grid, one: Grid, other: Grid) -> bool:
    a, b = _box(pixels, one), _box(pixels, other)
    return max(a[0], b[0]) < min(a[2], b[2]) and max(a[1], b[1]) < min(a[3], b[3])


def _crs_name(grid: Grid) -> str:
    code = grid.crs.to_epsg()
    return f"EPSG:{code}" if code is not None else message("a CRS of its own")


def _source(member: _Member, grid: Grid) -> BandSource:
    """Describe how a band is read."""
    dataset, band = member.dataset, member.asked.band
    step = ~member.grid.transform * grid.transform
    kind, nodata = np.dtype(dataset.dtypes[band - 1]), dataset.nodatavals[band - 1]
    is_masked = MaskFlags.per_dataset in dataset.mask_flag_enums[band - 1]
    tags = {**dataset.tags(band, ns="IMAGERY"), **dataset.tags(band)}
    wavelength = member.asked.wavelength or band_identities(dataset, [band])[0].wavelength
    if wavelength is not None:
        tags = {key: text for key, text in tags.items() if "wavelength" not in key.casefold()}
        tags.update(wavelength=f"{wavelength:.10g}", wavelength_units="nm")
    return BandSource(
        path=member.asked.path,
        band=band,
        name=member.name,
        kind=str(kind),
        nodata=None if nodata is None or not _holds(kind, nodata) else float(nodata),
        is_masked=is_masked,
        scale=dataset.scales[band - 1],
        offset=dataset.offsets[band - 1],
        unit=dataset.units[band - 1] or "",
        tags=tags,
        size=(dataset.width, dataset.height),
        box=(step.c, step.f, step.a * grid.width, step.e * grid.height),
        resampling=_resampling(member, step),
    )


def _resampling(member: _Member, step: Affine) -> str:
    """Return how a band's pixels become the stack's: "" as they are, else GDAL's name of a way.

    Averages are taken of whole pixels only: of parts, GDAL's depend on the window that is read.
    """
    is_whole = all(abs(number - round(number)) < _EDGE for number in (step.a, step.e, step.c, step.f))
    if is_whole and round(step.a) == round(step.e) == 1:
        return ""
    if len(evidence_of(member.dataset, member.asked.path, member.asked.band)[0]) > 0:
        return "nearest"
    return "average" if is_whole and min(step.a, step.e) > 1 else "bilinear"


def _holds(kind: np.dtype, value: float) -> bool:  # type: ignore[type-arg]
    if kind.kind == "f":
        return True
    bounds = np.iinfo(kind)
    return math.isfinite(value) and bounds.min <= value <= bounds.max


def _notes(members: Sequence[_Member], sources: Sequence[BandSource], grid: Grid) -> Iterator[str]:
    """Yield what was done to the bands that are not passed on as they are, and what was cut off."""
    unit = "degrees" if grid.crs.is_geographic else "m"
    done = {
        "average": message("averaged over finer pixels"),
        "bilinear": message("interpolated (bilinear)"),
        "nearest": message("taken from the nearest pixel (categories)"),
    }
    for resampling, words in done.items():
        sizes: dict[str, list[str]] = {}
        for member, source in zip(members, sources):
            if source.resampling == resampling:
                sizes.setdefault(f"{member.grid.transform.a:.6g} {unit}", []).append(source.name)
        for size, names in sizes.items():
            are = "is" if len(names) == 1 else "are"
            yield (
                message(
                    "{names} {are} {words}: the file{s_have_or_has} pixels of {size}, the stack {a:.6g} {unit}.",
                    names=", ".join(names),
                    are=are,
                    words=words,
                    s_have_or_has=message("s have") if len(names) > 1 else message(" has"),
                    size=size,
                    a=grid.transform.a,
                    unit=unit,
                )
            )
    boxes = {tuple(round(edge, 2) for edge in _box(grid, member.grid)) for member in members}
    if any(abs(edge - own) > 1 for box in boxes for edge, own in zip(box, (0, 0, grid.width, grid.height))):
        yield message("The files do not all cover the same ground: the stack covers what all of them do.")
