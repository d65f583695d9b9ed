"""Masks in every job: a masked pixel is, bit for bit, one where the sensor has no data."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
import rasterio
from mamol.core.contracts.classify import ClassifyRequest
from mamol.core.contracts.masks import MaskPolygons, MaskRaster
from mamol.core.contracts.outputs import Output, OutputKind
from mamol.core.contracts.preview import PreviewRequest, Removal, View, with_removals
from mamol.core.contracts.routing import ExplainRequest
from mamol.core.contracts.run_record import RunRecord
from mamol.core.contracts.sensors import Extent
from mamol.core.contracts.train import Preset, TrainRequest
from mamol.core.errors import SensorError
from mamol.core.inference.classify import classify
from mamol.core.inference.explain import explain
from mamol.core.progress import Progress
from mamol.core.training.train import train
from mamol.core.what_if.make_preview import make_preview
from mamol.core.what_if.preview_memory import PreviewMemory
from mamol.core.what_if.what_if import what_if
from rasterio.transform import from_origin

LEFT, TOP, STEP, SIZE = 500000, 4480000, 20, 96
CRS = "EPSG:32616"
ROWS, COLUMNS = slice(20, 50), slice(10, 61)


def write_mask(path, values, step=STEP, **profile):
    count, height, width = values.shape
    where = {"crs": CRS, "transform": from_origin(LEFT, TOP, step, step), **profile}
    with rasterio.open(
        path, "w", driver="GTiff", count=count, height=height, width=width, dtype=values.dtype, **where
    ) as dataset:
        dataset.write(values)
    return str(path)


def box(rows=ROWS, columns=COLUMNS):
    left, right = LEFT + STEP * columns.start, LEFT + STEP * columns.stop
    top, bottom = TOP - STEP * rows.start, TOP - STEP * rows.stop
    return {
        "type": "Polygon",
        "coordinates": [[[left, top], [right, top], [right, bottom], [left, bottom], [left, top]]],
    }


@pytest.fixture
def clouds(tmp_path):
    """The masks of the same pixels: any value, chosen values of the second band, a finer grid, and polygons."""
    values = np.zeros((1, SIZE, SIZE), "uint8")
    values[0, ROWS, COLUMNS] = 1
    bands = np.stack([np.full((SIZE, SIZE), 7), np.where(values[0], 3, 4)]).astype("uint16")
    bands[1, ROWS, COLUMNS][::2] = 8
    finer = values.repeat(2, 1).repeat(2, 2)
    return {
        "any value": MaskRaster(write_mask(tmp_path / "any.tif", values), "clouds"),
        "values": MaskRaster(write_mask(tmp_path / "bands.tif", bands), "clouds", 2, (3, 8)),
        "finer": MaskRaster(write_mask(tmp_path / "finer.tif", finer, STEP / 2), "clouds"),
        "polygons": MaskPolygons((json.dumps(box()),), CRS, "clouds"),
    }


def masked(scene, mask, sensor=0):
    """The scene's sensors, one of them with a mask."""
    sensors = list(scene.sensors)
    sensors[sensor] = replace(sensors[sensor], masks=(mask,))
    return tuple(sensors)


def maps(scene, name, sensors, model=None):
    folder = scene.folder / name
    folder.mkdir()
    outputs = tuple(Output(kind, str(folder / f"{kind.value}.tif")) for kind in OutputKind)
    result = classify(ClassifyRequest(model or scene.model, sensors, outputs, device="cpu"), Progress())
    arrays = {}
    for output in outputs:
        with rasterio.open(output.path) as dataset:
            arrays[output.kind] = dataset.read()
    return result, arrays


@pytest.mark.parametrize("kind", ["any value", "values", "finer", "polygons"])
def test_masked_pixels_are_those_without_data_bit_for_bit(what_if_scene, clouds, kind):
    _, with_all = maps(what_if_scene, "all", what_if_scene.sensors)
    _, with_mask = maps(what_if_scene, "masked", masked(what_if_scene, clouds[kind]))
    what_if_scene.fill(0, ROWS, COLUMNS)
    _, with_nodata = maps(what_if_scene, "nodata", what_if_scene.sensors)
    for output in OutputKind:
        np.testing.assert_array_equal(with_mask[output], with_nodata[output])
    assert (with_mask[OutputKind.PATTERN][0, ROWS, COLUMNS] == 0b110).all()
    assert (with_mask[OutputKind.CONFIDENCE] != with_all[OutputKind.CONFIDENCE]).any()


def test_what_lies_under_a_mask_never_matters(what_if_scene, clouds):
    sensors = masked(what_if_scene, clouds["any value"])
    _, before = maps(what_if_scene, "before", sensors)
    for value in (1e9, np.nan):
        what_if_scene.fill(0, ROWS, COLUMNS, value)
        _, after = maps(what_if_scene, f"after {value}", sensors)
        for output in OutputKind:
            np.testing.assert_array_equal(after[output], before[output])


def test_a_mask_says_nothing_where_it_has_no_data_or_does_not_reach(what_if_scene, tmp_path):
    values = np.full((1, 40, 30), 255, "uint8")
    values[0, 10:20, 10:20] = 1
    mask = MaskRaster(write_mask(tmp_path / "part.tif", values, nodata=255), "part")
    _, found = maps(what_if_scene, "part", masked(what_if_scene, mask))
    absent = found[OutputKind.PATTERN][0] == 0b110
    assert absent[10:20, 10:20].all() and absent.sum() == 100


def test_a_mask_in_another_crs_is_taken_at_the_pixels_centres(what_if_scene, tmp_path, clouds):
    from rasterio.warp import Resampling, reproject

    with rasterio.open(clouds["any value"].path) as source:
        values, transform = source.read(), source.transform
    target = np.zeros((1, 400, 400), "uint8")
    with rasterio.open(clouds["any value"].path) as source:
        from rasterio.warp import transform_bounds

        west, south, east, north = transform_bounds(CRS, "EPSG:4326", *source.bounds)
    degrees = from_origin(west, north, (east - west) / 400, (north - south) / 400)
    reproject(
        values, target, src_transform=transform, src_crs=CRS, dst_transform=degrees, dst_crs="EPSG:4326",
        resampling=Resampling.nearest,
    )  # fmt: skip
    path = write_mask(tmp_path / "degrees.tif", target, crs="EPSG:4326", transform=degrees)
    _, found = maps(what_if_scene, "degrees", masked(what_if_scene, MaskRaster(path, "clouds")))
    absent = found[OutputKind.PATTERN][0] == 0b110
    inner = (slice(ROWS.start + 1, ROWS.stop - 1), slice(COLUMNS.start + 1, COLUMNS.stop - 1))
    assert absent[inner].all()
    absent[ROWS.start - 1 : ROWS.stop + 1, COLUMNS.start - 1 : COLUMNS.stop + 1] = False
    assert not absent.any()


def test_every_combination_in_one_pass_honours_masks(what_if_scene, clouds, read):
    sensors = masked(what_if_scene, clouds["polygons"])
    one = what_if(what_if_scene.request("masked", sensors="012"), Progress())
    with_mask = what_if(replace(what_if_scene.request("again"), sensors=sensors), Progress())
    what_if_scene.fill(0, ROWS, COLUMNS)
    with_nodata = what_if(what_if_scene.request("nodata"), Progress())
    assert with_mask.values == with_nodata.values != one.values
    np.testing.assert_array_equal(read(with_mask.sensitivity_path), read(with_nodata.sensitivity_path))


def test_training_honours_masks(what_if_scene, clouds, quick, tmp_path):
    models = {}
    for name, sensors in (("mask", masked(what_if_scene, clouds["any value"])), ("nodata", what_if_scene.sensors)):
        if name == "nodata":
            what_if_scene.fill(0, ROWS, COLUMNS)
        models[name] = str(tmp_path / f"{name}.safetensors")
        request = TrainRequest(sensors, what_if_scene.labels, models[name], preset=Preset.FAST, device="cpu")
        train(request, Progress())
    _, by_mask = maps(what_if_scene, "by mask", what_if_scene.sensors, models["mask"])
    _, by_nodata = maps(what_if_scene, "by nodata", what_if_scene.sensors, models["nodata"])
    np.testing.assert_array_equal(by_mask[OutputKind.CONFIDENCE], by_nodata[OutputKind.CONFIDENCE])


def preview(scene, sensors, removals=(), present=None):
    extent = Extent(LEFT, TOP - STEP * SIZE, LEFT + STEP * SIZE, TOP, CRS)
    view = View(scene.model, sensors, extent, 960, 960, "cpu")
    present = tuple(source.name for source in sensors) if present is None else present
    request = PreviewRequest(view, present, str(scene.folder / "preview.tif"), False, removals)
    return make_preview(PreviewMemory(), request, Progress())


def test_a_preview_honours_masks_and_what_is_kept_of_it_is_the_same_map(what_if_scene, clouds):
    sensors = masked(what_if_scene, clouds["values"])
    removals = tuple(
        Removal(what_if_scene.sensors[sensor].name, box(rows, columns), CRS)
        for sensor, rows, columns in ((0, slice(0, 30), slice(50, 80)), (1, slice(40, 70), slice(5, 40)))
    )
    picture = preview(what_if_scene, sensors, removals)
    kept = with_removals(sensors, removals)
    result, found = maps(what_if_scene, "kept", kept)
    np.testing.assert_array_equal(picture.values, found[OutputKind.CLASSES][0])
    assert (preview(what_if_scene, what_if_scene.sensors).values != picture.values).any()
    assert result.run.sensors == kept and len(result.run.stamps) == 4
    assert RunRecord.from_json(json.loads(json.dumps(result.run.to_json()))) == result.run


def test_a_question_about_a_kept_map_honours_masks_and_drawn_places(what_if_scene, clouds):
    removal = Removal(what_if_scene.sensors[1].name, box(), CRS)
    result, found = maps(what_if_scene, "kept", with_removals(masked(what_if_scene, clouds["any value"]), (removal,)))
    row, column = 30, 20
    x, y = LEFT + STEP * (column + 0.5), TOP - STEP * (row + 0.5)
    told = explain(ExplainRequest(result.run, Extent(x, y, x, y, CRS), "cpu"), Progress())
    assert [name for name, share in told.sensors.items() if share] == [what_if_scene.sensors[2].name]
    assert told.top[0].entry.value == found[OutputKind.CLASSES][0, row, column]


def test_maps_say_what_was_masked(what_if_scene, clouds):
    result, _ = maps(what_if_scene, "told", masked(what_if_scene, clouds["values"]))
    with rasterio.open(result.outputs[0].path) as dataset:
        assert dataset.tags()["MAMOL_MASKS"] == "sensor 0=clouds, band 2, values 3, 8"


def test_a_sensor_that_is_off_lends_its_grid(what_if_scene):
    """The first sensor has pixels of twice the size and lends its ground; the pixels are the model's."""
    first = what_if_scene.sensors[0]
    with rasterio.open(first.path) as dataset:
        values, profile = dataset.read()[:, ::2, ::2], dataset.profile
    profile.update(width=SIZE // 2, height=SIZE // 2, transform=from_origin(LEFT, TOP, 2 * STEP, 2 * STEP))
    with rasterio.open(first.path, "w", **profile) as dataset:
        dataset.write(values)
    others = what_if_scene.sensors[1:]
    result, found = maps(what_if_scene, "off", (replace(first, is_off=True), *others))
    picture = preview(what_if_scene, what_if_scene.sensors, present=tuple(source.name for source in others))
    np.testing.assert_array_equal(found[OutputKind.CLASSES][0], picture.values)
    assert picture.values.shape == (SIZE, SIZE)
    assert result.sensors_used == result.run.sensor_names == ("sensor 1", "sensor 2")
    assert (found[OutputKind.PATTERN] == 0b110).all()
    assert RunRecord.from_json(json.loads(json.dumps(result.run.to_json()))) == result.run
    x, y = LEFT + STEP * 10.5, TOP - STEP * 7.5
    told = explain(ExplainRequest(result.run, Extent(x, y, x, y, CRS), "cpu"), Progress())
    assert told.top[0].entry.value == found[OutputKind.CLASSES][0, 7, 10]
    with rasterio.open(result.outputs[0].path) as dataset:
        assert dataset.tags()["MAMOL_GRID"] == f"sensor 0={first.path}"
        assert "sensor 0" in dataset.tags()["MAMOL_SENSORS_ABSENT"]
    with pytest.raises(SensorError, match="No sensor is chosen"):
        maps(what_if_scene, "none", tuple(replace(source, is_off=True) for source in what_if_scene.sensors))
