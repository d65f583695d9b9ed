"""The scene that ``make demo-scene`` made (``make test`` makes it first)."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from mamol import demo
from mamol.core.contracts.labels import LabelRaster
from mamol.core.example import farmland
from mamol.core.raster.grid import Grid
from mamol.core.raster.labels.units import read_units
from mamol.demo import scene
from mamol.demo.contact_sheet import category_names
from osgeo import ogr
from scipy import ndimage

needs_scene = pytest.mark.skipif(not demo.TEST_LABELS.exists(), reason="no demo scene; make it with 'make demo-scene'")


def test_wavelengths_of_the_corrected_product() -> None:
    centres = farmland.wavelengths()
    assert centres.shape == (200,)
    assert np.all(np.diff(centres) > 0)
    assert not np.any((centres > 1820) & (centres < 1960))  # the water vapour bands are gone
    assert np.bincount(np.digitize(centres, farmland.SPECTROMETER_EDGES)).tolist() == [32, 62, 50, 56]


def test_class_table_has_the_sixteen_classes_in_distinct_colours() -> None:
    rows = scene.read_class_rows()
    assert [value for value, _, _ in rows] == list(range(1, 17))
    assert rows[0][1] == "Alfalfa" and rows[10][1] == "Soybean-mintill" and rows[15][1] == "Stone-Steel-Towers"
    assert len({colour for _, _, colour in rows}) == 16


def test_a_wheel_that_is_not_ours_is_refused(tmp_path, monkeypatch) -> None:
    wheel = tmp_path / "tensorly-0.10.0-py3-none-any.whl"
    wheel.write_bytes(b"something else")
    monkeypatch.setattr(scene, "WHEEL", wheel)
    with pytest.raises(SystemExit, match="is not the file that was expected"):
        scene.download()


@needs_scene
def test_sensors_share_a_grid_and_name_their_bands() -> None:
    grids, bands = set(), 0
    for name, path in demo.SENSOR_FILES.items():
        with rasterio.open(path) as source:
            grids.add((source.crs.to_epsg(), source.transform, source.shape))
            bands += source.count
            assert source.tags()["SENSOR"] == name
            assert all(text.endswith(" nm") for text in source.descriptions)
            assert source.read(1).min() > 900
    assert len(grids) == 1 and bands == 200


@needs_scene
def test_whole_fields_are_trained_on_or_tested_on_with_a_buffer_between() -> None:
    training, test, labels = (
        rasterio.open(path).read(1) for path in (demo.TRAINING_LABELS, demo.TEST_LABELS, demo.ALL_LABELS)
    )
    near = ndimage.binary_dilation(test > 0, np.ones((9, 9)))
    assert not np.any((training > 0) & near)
    assert np.all((training == 0) | (training == labels)) and np.all((test == 0) | (test == labels))
    fields = scene.read_fields()
    assert not set(fields[training > 0]) & set(fields[test > 0])
    assert np.array_equal(fields > 0, labels > 0)
    assert set(np.unique(training)) == set(range(17))
    counts = {value: len(np.unique(fields[labels == value])) for value in range(1, 17)}
    assert set(np.unique(test)) - {0} == {value for value, count in counts.items() if count >= 3}
    # What touches is one field to the plugin: none was cut in two.
    with rasterio.open(demo.TRAINING_LABELS) as source:
        units = read_units(LabelRaster(str(demo.TRAINING_LABELS)), Grid.of(source))
    assert len(np.unique(units)) - 1 == scene.count_fields(training, fields)


@needs_scene
@pytest.mark.parametrize("path", [demo.TRAINING_LABELS, demo.TEST_LABELS], ids=["train", "test"])
def test_labels_carry_names_and_colours(path) -> None:
    rows = scene.read_class_rows()
    assert category_names(path) == ["unlabelled", *(name for _, name, _ in rows)]
    with rasterio.open(path) as source:
        colours = ["#{:02x}{:02x}{:02x}".format(*source.colormap(1)[value][:3]) for value, _, _ in rows]
    assert colours == [colour for _, _, colour in rows]


@needs_scene
def test_polygons_cover_the_training_pixels() -> None:
    package = ogr.Open(str(demo.TRAINING_POLYGONS))
    layer = package.GetLayer(0)
    area = sum(feature.GetGeometryRef().GetArea() for feature in layer)
    names = {feature.GetField("class_id"): feature.GetField("class") for feature in layer}
    with rasterio.open(demo.TRAINING_LABELS) as source:
        assert area == pytest.approx(np.count_nonzero(source.read(1)) * 400.0)
    assert names == {value: name for value, name, _ in scene.read_class_rows()}
