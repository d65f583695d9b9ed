"""Masks that cannot be used get a sentence with the layer's name."""

from __future__ import annotations

import json
from dataclasses import asdict, replace

import numpy as np
import pytest
import rasterio
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from mamol.core.contracts.masks import MaskPolygons, MaskRaster, drawn_mask
from mamol.core.contracts.sensors import Extent, SensorSource
from mamol.core.contracts.strict_json import read_dataclass
from mamol.core.errors import ModelFileError, RasterError
from mamol.core.raster.sensor_masks import mask_shares
from mamol.core.raster.sensors import open_sensors
from rasterio.transform import from_origin
from rasterio.windows import Window

LEFT, TOP, STEP, SIZE = 500000, 4480000, 10, 40
CRS = "EPSG:32616"


def raster(path, values, left=LEFT, crs=CRS):
    with rasterio.open(
        path, "w", driver="GTiff", count=1, height=SIZE, width=SIZE, dtype="float32", crs=crs,
        transform=from_origin(left, TOP, STEP, STEP),
    ) as dataset:  # fmt: skip
        dataset.write(values, 1)
    return str(path)


@pytest.fixture
def sensor(tmp_path):
    return SensorSource("SAR", raster(tmp_path / "sar.tif", np.ones((SIZE, SIZE), "float32")))


def square(left, right):
    ring = [[left, TOP], [right, TOP], [right, TOP - 100], [left, TOP - 100], [left, TOP]]
    return json.dumps({"type": "Polygon", "coordinates": [ring]})


def test_an_unusable_raster_is_named(sensor, tmp_path):
    clear = np.zeros((SIZE, SIZE), "float32")
    cases = (
        (MaskRaster(str(tmp_path / "gone.tif"), "clouds"), "mask 'clouds' of sensor 'SAR' cannot be read: there is no"),
        (MaskRaster(raster(tmp_path / "a.tif", clear, left=900000), "clouds"), "'clouds' .* does not overlap"),
        (MaskRaster(raster(tmp_path / "b.tif", clear, crs=None), "clouds"), "'clouds' .* has no CRS"),
        (MaskRaster(raster(tmp_path / "c.tif", clear), "clouds", band=2), "'clouds' .* has no band 2, only 1"),
    )
    for mask, sentence in cases:
        with pytest.raises(RasterError, match=sentence), open_sensors([replace(sensor, masks=(mask,))]):
            pass


def test_unusable_polygons_are_named(sensor):
    cases = (
        (MaskPolygons((square(900000, 900100),), CRS, "clouds"), "'clouds' .* does not overlap"),
        (MaskPolygons((square(LEFT, LEFT + 100),), "", "clouds"), "'clouds' .* no known CRS"),
        (MaskPolygons(('{"type": "Point", "coordinates": [1, 2]}',), CRS, "clouds"), "'clouds' .* no usable polygon"),
    )
    for mask, sentence in cases:
        with pytest.raises(RasterError, match=sentence), open_sensors([replace(sensor, masks=(mask,))]):
            pass
    some = MaskPolygons((square(LEFT, LEFT + 100), '{"type": "Polygon", "coordinates": []}'), CRS, "clouds")
    with open_sensors([replace(sensor, masks=(some,))]) as stack:
        assert "1 of the 2 polygons of the mask 'clouds'" in stack.warnings[0]


def test_places_drawn_beside_the_scene_do_no_harm(sensor):
    drawn = drawn_mask([json.loads(square(900000, 900100))], CRS)
    with open_sensors([replace(sensor, masks=(drawn,))]) as stack:
        assert stack.read("SAR", stack.grid.whole).valid.all()


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    seed=st.integers(0, 1000), left=st.integers(-5, 45), top=st.integers(-5, 45), halo=st.integers(0, 6),
    values=st.sets(st.integers(0, 5), max_size=3),
)  # fmt: skip
def test_a_window_of_the_mask_is_a_part_of_the_whole(sensor, tmp_path, seed, left, top, halo, values):
    """Whatever window is read, a pixel is masked or not by itself, and masked pixels hold zeros."""
    numbers = np.random.default_rng(seed).integers(0, 6, (SIZE, SIZE))
    mask = MaskRaster(raster(tmp_path / "mask.tif", numbers.astype("float32")), "m", values=tuple(sorted(values)))
    expected = np.isin(numbers, sorted(values)) if values else numbers != 0
    with open_sensors([replace(sensor, masks=(mask,))]) as stack:
        block = stack.read("SAR", Window(left, top, 7, 5), halo)
    around = np.zeros((SIZE + 40, SIZE + 40), bool)
    around[20 : 20 + SIZE, 20 : 20 + SIZE] = ~expected
    rows = slice(20 + top - halo, 20 + top + 5 + halo)
    usable = around[rows, 20 + left - halo : 20 + left + 7 + halo]
    np.testing.assert_array_equal(block.valid, usable)
    np.testing.assert_array_equal(block.values[0], usable.astype("float32"))


def test_masks_come_back_from_json_and_anything_else_is_refused():
    masks = (MaskRaster("a.tif", "a", 2, (3, 8)), MaskPolygons((square(0, 1),), CRS, "b"))

    def read(*given: object) -> SensorSource:
        data = json.loads(json.dumps({"name": "SAR", "path": "sar.tif", "masks": given}))
        return read_dataclass(SensorSource, data, "the sensor", optional=None)

    assert read(*map(asdict, masks)).masks == masks
    for damaged in ({}, {"path": 1, "name": "a", "band": 1, "values": []}, {**asdict(masks[0]), "values": ["3"]}, None):
        with pytest.raises(ModelFileError):
            read(damaged)


def test_the_share_of_the_view_that_is_masked_is_told(sensor, tmp_path):
    values = np.zeros((SIZE, SIZE), "float32")
    values[:10, :20] = 1
    mask = MaskRaster(raster(tmp_path / "mask.tif", values), "clouds")
    broken = replace(sensor, name="gone", masks=(MaskRaster(str(tmp_path / "no.tif"), "no"),))
    view = Extent(LEFT, TOP - 100, LEFT + 400, TOP, CRS)
    told = mask_shares((replace(sensor, masks=(mask,)), broken), view)
    assert told[0].share == 0.5 and not told[0].problem
    assert "'no' of sensor 'gone' cannot be read" in told[1].problem
    assert mask_shares((replace(sensor, masks=(mask,)),), None)[0].share == 200 / 1600
    beside = Extent(LEFT + 9000, TOP - 100, LEFT + 9400, TOP, CRS)
    assert mask_shares((replace(sensor, masks=(mask,)),), beside)[0].share == 200 / 1600
