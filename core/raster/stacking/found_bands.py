"""Which bands lie in a folder or in some files, and which of them make a sensor."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import rasterio

from ...contracts.stack import FindBandsRequest, FoundBand, FoundBands
from ...errors import MamolError, RasterError
from ...message import message
from ...progress import Progress
from ..band_facts import bad_bands, band_identities
from ..source.bands_asked_once import data_bands
from ..source.opening import Layer, open_raster, require_place
from .band_names import GuessedName, guess_names, is_among_images, natural_order

ENDINGS = (".tif", ".tiff", ".jp2", ".j2k", ".img", ".vrt", ".bsq", ".bil", ".bip", ".dat", ".asc", ".nc")
MOST_FILES = 500
_DEEPEST = 6
_NO_BAND = message("its name is not a band's")


@dataclass(frozen=True)
class _Facts:
    """What one file holds: the numbers of its bands, their names and wavelengths, and its pixels."""

    bands: tuple[int, ...]
    names: tuple[str, ...]
    wavelengths: tuple[float | None, ...]
    bad: frozenset[int]
    pixel_size: float
    unit: str


def find_bands(request: FindBandsRequest, progress: Progress) -> FoundBands:
    """Find the bands of files and folders, guess their names, and propose which to stack.

    Args:
        request: files and folders.
        progress: how far it is, and whether to stop.

    Raises:
        RasterError: there are no rasters, or far too many.
        Cancelled: when the analyst cancelled.
    """
    files = list(dict.fromkeys(_files(request.paths)))
    if not files:
        raise RasterError(
            message(
                "There are no raster files here. Choose the folder with the bands (GeoTIFF or JPEG 2000), or the files."
            )
        )
    if len(files) > MOST_FILES:
        raise RasterError(
            message(
                "There are more than {most_files} raster files here. Choose the folder of one scene.",
                most_files=MOST_FILES,
            )
        )
    guessed = guess_names(files)
    found: list[FoundBand] = []
    units = []
    with rasterio.Env():
        for number, (path, guess) in enumerate(zip(files, guessed)):
            progress.check()
            progress.report(number / len(files), message("looking at {file}", file=Path(path).name))
            try:
                facts = _facts(path)
            except MamolError as error:
                found.append(FoundBand(path, 1, guess.name, None, False, str(error), guess.wavelength))
                continue
            units.append(facts.unit)
            found += _bands_of(path, guess, facts)
    products = Counter(guess.product for guess in guessed if guess.product)
    name = products.most_common(1)[0][0] if products else Path(request.paths[0]).stem
    bands = _proposed(found, {path for path, guess in zip(files, guessed) if guess.is_band})
    return FoundBands(tuple(bands), name, Counter(units).most_common(1)[0][0] if units else "m")


def _files(paths: Sequence[str]) -> Iterator[str]:
    for path in paths:
        if not Path(path).is_dir():
            yield path
            continue
        found = []
        depth = len(Path(path).parts)
        for folder, folders, names in os.walk(path):
            folders[:] = sorted(one for one in folders if not one.startswith("."))
            if len(Path(folder).parts) - depth >= _DEEPEST:
                folders.clear()
            found += [str(Path(folder, name)) for name in sorted(names) if name.lower().endswith(ENDINGS)]
            if len(found) > 20 * MOST_FILES:
                break
        yield from [one for one in found if is_among_images(os.path.relpath(one, path))] or found


def _facts(path: str) -> _Facts:
    layer = Layer(message("the file"), path, RasterError)
    with open_raster(layer) as dataset:
        require_place(dataset, layer)
        bands = data_bands(dataset)
        identities = band_identities(dataset, bands)
        return _Facts(
            bands,
            tuple(one.name for one in identities),
            tuple(one.wavelength for one in identities),
            bad_bands(dataset),
            abs(dataset.transform.a) or abs(dataset.transform.b),
            "degrees" if dataset.crs.is_geographic else "m",
        )


def _bands_of(path: str, guess: GuessedName, facts: _Facts) -> Iterator[FoundBand]:
    for band, own, wavelength in zip(facts.bands, facts.names, facts.wavelengths):
        name = guess.name if len(facts.bands) == 1 else own or f"{guess.name} {band}"
        reason = message("marked as bad in the file (bbl)") if band in facts.bad else ""
        known = wavelength if wavelength is not None else guess.wavelength if len(facts.bands) == 1 else None
        yield FoundBand(path, band, name, facts.pixel_size, not reason, reason, known)


def _proposed(found: Sequence[FoundBand], named: set[str]) -> list[FoundBand]:
    """Propose bands: of those with satellites' names the finest each, or else all; in order, the others last."""
    if len(named) >= 2:
        found = [
            one if one.path in named or not one.is_proposed else replace(one, is_proposed=False, reason=_NO_BAND)
            for one in found
        ]
    kept: list[FoundBand] = []
    finest: dict[str, float] = {}
    for one in found:
        if one.is_proposed and one.pixel_size is not None and one.path in named:
            finest[one.name] = min(finest.get(one.name, one.pixel_size), one.pixel_size)
    seen: set[str] = set()
    for one in found:
        size = finest.get(one.name)
        if one.is_proposed and one.path in named and size is not None:
            if one.pixel_size != size:
                one = replace(one, is_proposed=False, reason=message("also there with pixels of {size:g}", size=size))
            elif one.name in seen:
                one = replace(
                    one, is_proposed=False, reason=message("a second file of this band: another date or scene")
                )
            else:
                seen.add(one.name)
        kept.append(one)
    return sorted(kept, key=lambda one: (not one.is_proposed, *natural_order(one.name), one.band))
