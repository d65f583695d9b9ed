"""Writes netCDF cubes as products come: a variable for each band, each with a time axis."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from rasterio.crs import CRS
from scipy.io import netcdf_file

FIRST_DAY = 18_628
"""1 January 2021, in days since 1970."""


def write_cube(
    path: Path, variables: Sequence[str] = ("B04", "B08"), days: Sequence[int] = (0, 31, 59), side: int = 40
) -> str:
    """Write variables (days, side, side) of int16, scaled by 0.0001, and "slope", which has no time axis.

    The value of variable v on date t is 1000 (t + 1) + 100 v; the first pixel of the second date has no data.

    Args:
        path: of the file.
        variables: names of the bands.
        days: after the first of January 2021.
        side: pixels of 10 m in each direction.

    Returns:
        The path.
    """
    axes = {
        "time": np.asarray(days, dtype=float) + FIRST_DAY,
        "y": 5_000_000 - 10.0 * np.arange(side),
        "x": 500_000 + 10.0 * np.arange(side),
    }
    with netcdf_file(path, "w") as file:
        for name, values in axes.items():
            file.createDimension(name, len(values))
            file.createVariable(name, "d", (name,))[:] = values
        file.variables["time"].units = "days since 1970-01-01"
        for axis in "xy":
            file.variables[axis].standard_name, file.variables[axis].units = f"projection_{axis}_coordinate", "m"
        grid = file.createVariable("utm", "i", ())
        grid.grid_mapping_name, grid.spatial_ref = "transverse_mercator", CRS.from_epsg(32633).to_wkt()
        grid.crs_wkt = grid.spatial_ref
        for number, name in enumerate(variables):
            band = file.createVariable(name, "h", ("time", "y", "x"))
            band.grid_mapping, band._FillValue, band.scale_factor = "utm", np.int16(-999), 0.0001
            band[:] = 1000 * (np.arange(len(days)) + 1)[:, None, None] + 100 * number + np.zeros((1, side, side))
            band[1, 0, 0] = -999
        slope = file.createVariable("slope", "f", ("y", "x"))
        slope.grid_mapping = "utm"
        slope[:] = 3
    return str(path)
