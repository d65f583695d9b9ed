"""Requests and results of making one sensor of several files."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional


@dataclass(frozen=True)
class FindBandsRequest:
    """Ask which bands files, or the files in folders, hold.

    Attributes:
        paths: files and folders; folders are searched with all that lies below them.
    """

    paths: tuple[str, ...]


@dataclass(frozen=True)
class FoundBand:
    """A band of a file, and whether it seems to be one of the sensor's.

    Attributes:
        path: the file.
        band: its number in the file, from 1.
        name: guessed from the file's name: "B02".
        pixel_size: edge of a pixel in units of the file's CRS; None where the file cannot be used.
        is_proposed: whether it should be part of the stack.
        reason: why it should not, in a few words; empty where it should.
        wavelength: centre wavelength in nanometres, where it is known.
    """

    path: str
    band: int
    name: str
    pixel_size: Optional[float] = None
    is_proposed: bool = True
    reason: str = ""
    wavelength: Optional[float] = None


@dataclass(frozen=True)
class FoundBands:
    """What was found.

    Attributes:
        bands: in the order in which they should be stacked, those that should not at the end.
        name: a name for the sensor: "Sentinel-2".
        unit: of the pixel sizes: "m", or "degrees".
    """

    bands: tuple[FoundBand, ...]
    name: str = ""
    unit: str = "m"


@dataclass(frozen=True)
class StackBand:
    """A band of a stack.

    Attributes:
        path: the file.
        band: its number in the file, from 1.
        name: what it is called in the stack; empty is the name in the file, or else the file's.
        wavelength: centre wavelength in nanometres; None is what the file says.
    """

    path: str
    band: int = 1
    name: str = ""
    wavelength: Optional[float] = None


@dataclass(frozen=True)
class StackRequest:
    """Ask for a stack of bands of several files, as a virtual raster that refers to them.

    Attributes:
        bands: in their order.
        output: the virtual raster to write, a .vrt file.
        pixel_size: edge of a pixel in units of the files' CRS; None is that of the finest file.
    """

    bands: tuple[StackBand, ...]
    output: str
    pixel_size: Optional[float] = None


@dataclass(frozen=True)
class StackResult:
    """A stack that was written.

    Attributes:
        path: the virtual raster.
        band_names: of its bands.
        pixel_size: edge of a pixel in units of its CRS.
        width: columns.
        height: rows.
        warnings: sentences the analyst should read; they stand in the file's metadata (``MAMOL_STACK``) as well.
    """

    path: str
    band_names: tuple[str, ...]
    pixel_size: float
    width: int
    height: int
    warnings: tuple[str, ...] = ()
