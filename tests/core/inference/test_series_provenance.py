"""A map says which dates it was made from, and out of which files and bands."""

from __future__ import annotations

from types import SimpleNamespace

from mamol.core.contracts.masks import MaskRaster
from mamol.core.contracts.sensors import Acquisition, SensorSource
from mamol.core.inference.provenance import provenance


def test_the_acquisitions_are_listed(tmp_path):
    model = tmp_path / "m.safetensors"
    model.write_bytes(b"")
    may = Acquisition("cube.tif", "2021-05-01", (1, 2, 3), (MaskRaster("scl.tif", "scl.tif", 1, (3, 8)),))
    june, july = Acquisition("cube.tif", "2021-06-01", (4, 6)), Acquisition("b.tif", "2021-07-01", is_off=True)
    sensors = (SensorSource("S2", "cube.tif", acquisitions=(may, june, july)), SensorSource("DSM", "dsm.tif"))
    tags = provenance(str(model), sensors, SimpleNamespace(sensor_names=("S2", "DSM")))
    assert tags["MAMOL_DATES"] == "S2=2021-05-01 cube.tif, 2021-06-01 cube.tif"
    assert tags["MAMOL_MASKS"] == "S2 2021-05-01=scl.tif, values 3, 8"
    assert tags["MAMOL_INPUTS"] == "S2=cube.tif (2 dates, 2021-05-01 to 2021-06-01); DSM=dsm.tif"
    assert "MAMOL_DATES" not in provenance(str(model), sensors[1:], SimpleNamespace(sensor_names=("S2", "DSM")))
