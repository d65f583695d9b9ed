"""The variables of a netCDF file as the bands of one raster: time, rows and columns of each, a variable per band.

GDAL opens each variable by itself and the file as a raster without bands. A virtual raster puts those of one grid and
one time axis side by side, variable after variable; each band keeps its place on the time axis, its scale and its
value for no data.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from xml.etree import ElementTree  # nosec B405 # GDAL wrote what it reads

import rasterio
from rasterio.io import DatasetReader, MemoryFile

from ...message import message
from ...text import listed
from .local_source import file_and_variable
from .virtual_copy import description_of

_DRIVER = "netCDF"


@contextmanager
def with_variables(dataset: DatasetReader, file: str, warn: Callable[[str], None]) -> Iterator[DatasetReader]:
    """Present the variables of a netCDF file as bands.

    Args:
        dataset: any raster.
        file: its name, as sentences have it.
        warn: told which variables are left out, for they lie on another grid or have other dates.

    Yields:
        The raster itself where it has bands, or no variable on the ground; else a virtual one, whose bands are named
        after their variables.
    """
    if dataset.driver != _DRIVER or dataset.count or not dataset.subdatasets:
        yield dataset
        return
    with ExitStack() as opened:
        found = [
            (file_and_variable(path)[1], opened.enter_context(rasterio.open(path, driver=_DRIVER)))
            for path in dataset.subdatasets
        ]
        placed = [(name, one) for name, one in found if one.count and one.crs]
        if not placed:
            yield dataset
            return
        alike = Counter(_signature(one) for _, one in placed)
        usual = max(alike, key=lambda signature: (alike[signature], signature))
        chosen = [(name, one) for name, one in placed if _signature(one) == usual]
        left = [name for name, _ in found if name not in [kept for kept, _ in chosen]]
        if left:
            told = {"left": listed(left), "file": file, "others": listed([name for name, _ in chosen])}
            warn(
                message(
                    "Variable {left} of {file} is left out: it lies on another grid, or not on the dates, of {others}. "
                    "Choose it by itself to use it.",
                    **told,
                )
                if len(left) == 1
                else message(
                    "Variables {left} of {file} are left out: they lie on another grid, or not on the dates, of "
                    "{others}. Choose one by itself to use it.",
                    **told,
                )
            )
        with MemoryFile(_joined(chosen), ext=".vrt") as memory, rasterio.open(memory.name) as whole:
            yield whole


def _signature(dataset: DatasetReader) -> Hashable:
    return dataset.count, dataset.width, dataset.height, tuple(dataset.transform), dataset.crs.to_wkt()


def _joined(variables: Sequence[tuple[str, DatasetReader]]) -> bytes:
    """Describe a raster of the bands of all variables."""
    root: ElementTree.Element | None = None
    number = 0
    for name, dataset in variables:
        own = description_of(dataset)
        for band in own.findall("VRTRasterBand"):
            number += 1
            band.set("band", str(number))
            for element in band.findall("Description"):
                band.remove(element)
            ElementTree.SubElement(band, "Description").text = name
            if root is not None:
                root.append(band)
        root = own if root is None else root
    if root is None:
        raise AssertionError("there is a variable")
    described: bytes = ElementTree.tostring(root)
    return described
