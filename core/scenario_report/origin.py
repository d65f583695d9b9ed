"""Where a result comes from, as its class map says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import rasterio

from ..contracts.run_record import RunRecord, changes_since
from ..errors import MamolError, RasterError
from ..raster.grid import Grid
from ..raster.source.opening import Layer, open_raster, short_name

_LIST = ", "


@dataclass(frozen=True)
class Origin:
    """The provenance of a map.

    Attributes:
        tags: the map's metadata "MAMOL_...", without that prefix.
        crs: its coordinate reference system, for people.
        grid: of the map.
    """

    tags: Mapping[str, str]
    crs: str
    grid: Grid

    @property
    def model(self) -> str:
        """The model's name: that of its file, without its ending."""
        return self.tags.get("MODEL", "").removesuffix(".safetensors")

    def used(self, sensor: str) -> bool:
        """Say whether a sensor was there; names may hold commas."""
        return f"{_LIST}{sensor}{_LIST}" in f"{_LIST}{self.tags.get('SENSORS_USED', '')}{_LIST}"


def read_origin(classes: str) -> Origin:
    """Read what a class map says of itself.

    Raises:
        RasterError: it cannot be read.
    """
    layer = Layer("the class map", classes, RasterError)
    with rasterio.Env(), open_raster(layer) as dataset:
        tags = {
            name.removeprefix("MAMOL_"): value for name, value in dataset.tags().items() if name.startswith("MAMOL_")
        }
        crs = dataset.crs
        epsg = crs.to_epsg() if crs else None
        named = f"EPSG:{epsg}" if epsg else (str(crs.to_wkt()).split('"')[1] if crs and '"' in crs.to_wkt() else "")
        return Origin(tags, named, Grid.of(dataset))


def origin_warnings(origin: Origin, classes: str, run: RunRecord | None) -> Iterator[str]:
    """Say what is not known of a map's origin, and which of its files have changed or are no longer there."""
    if "MODEL_SHA256" not in origin.tags:
        yield (
            f"'{short_name(classes)}' does not say what made it: it is no class map of MaMOL, or its metadata was "
            "lost. Model, sensors and date are unknown."
        )
    if run is not None:
        try:
            yield from changes_since(run)
        except MamolError as error:
            yield str(error)
