"""What layers' properties and sources bring into a job's request."""

from __future__ import annotations

import zipfile

import numpy as np
import pytest
import rasterio
from mamol.core.contracts.labels import LabelRaster
from mamol.core.contracts.masks import MaskRaster
from mamol.core.contracts.sensors import NodataRange, SensorSource
from mamol.core.errors import RasterError
from mamol.core.raster.sensors import open_sensors
from mamol.ui.sensors.sensor_status import StatusKind, sensor_status
from mamol.ui.sources.labels import label_source
from mamol.ui.sources.layer_properties import data_band_names
from mamol.ui.sources.masks import mask_source
from mamol.ui.sources.rasters import candidate, raster_path, require_layers, sensor_source, unused_settings
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsRasterDataProvider,
    QgsRasterLayer,
    QgsRasterRange,
)
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

pytestmark = pytest.mark.usefixtures("qgis_app")

Kinds = QgsRasterRange.BoundsType
MOST = 1.7976931348623157e308


@pytest.fixture
def write(tmp_path):
    def write_one(name="a.tif", bands=2, crs="EPSG:32633", nodata=None):
        values = np.arange(bands * 12, dtype="uint8").reshape(bands, 3, 4)
        with rasterio.open(
            tmp_path / name, "w", driver="GTiff", width=4, height=3, count=bands, dtype="uint8", crs=crs, nodata=nodata,
            transform=rasterio.transform.from_origin(500000, 5000000, 10, 10),
        ) as dataset:  # fmt: skip
            dataset.write(values)
        return str(tmp_path / name)

    return write_one


def test_a_layer_as_its_file_is_brings_nothing(write):
    path = write(nodata=5)
    assert sensor_source(QgsRasterLayer(path, "a"), "S2") == SensorSource("S2", path)
    assert label_source(QgsRasterLayer(path, "a")).raster == LabelRaster(path)
    assert mask_source(QgsRasterLayer(path, "a")).raster == MaskRaster(path, "a")


@pytest.mark.parametrize(
    ("given", "read"),
    [
        (QgsRasterRange(0, 3), (0, 3)), (QgsRasterRange(7, 7), (7, 7)),
        (QgsRasterRange(0, 3, Kinds.IncludeMin), (0, np.nextafter(3, 0))),
        (QgsRasterRange(0, 3, Kinds.IncludeMax), (5e-324, 3)),
        (QgsRasterRange(1, 3, Kinds.Exclusive), (np.nextafter(1, 2), np.nextafter(3, 0))),
        (QgsRasterRange(float("-inf"), 0), (-MOST, 0)), (QgsRasterRange(float("nan"), 0), (-MOST, 0)),
        (QgsRasterRange(3, float("nan")), (3, MOST)),
    ],
)  # fmt: skip
def test_values_hidden_in_transparency_are_no_data_for_each_kind_of_layer(write, given, read):
    layer = QgsRasterLayer(write(), "a")
    layer.dataProvider().setUserNoDataValue(2, [given])
    expected = (NodataRange(2, *read),)
    assert sensor_source(layer, "").nodata == expected
    assert label_source(layer).raster.nodata == expected
    assert mask_source(layer).raster.nodata == expected


def test_what_is_hidden_in_qgis_is_hidden_in_a_job(write):
    layer = QgsRasterLayer(write(bands=1, nodata=11), "a")
    provider = layer.dataProvider()
    provider.setUserNoDataValue(1, [QgsRasterRange(2, 4, Kinds.IncludeMax), QgsRasterRange(8, 8)])
    provider.setUseSourceNoDataValue(1, False)
    with open_sensors([sensor_source(layer, "")]) as stack:
        block = stack.read("a", stack.grid.whole)
    shown = provider.block(1, layer.extent(), 4, 3)
    assert block.valid.ravel().tolist() == [not shown.isNoData(place) for place in range(12)]
    assert np.flatnonzero(~block.valid.ravel()).tolist() == [3, 4, 8]


def test_a_nodata_value_switched_off_is_data(write):
    layer = QgsRasterLayer(write(nodata=0), "a")
    layer.dataProvider().setUseSourceNoDataValue(2, False)
    assert sensor_source(layer, "").ignored_nodata == (2,)
    assert label_source(layer).raster.ignored_nodata == (2,)
    assert mask_source(layer).raster.ignored_nodata == (2,)


@pytest.mark.parametrize("stated", ["EPSG:32632", None])
def test_the_crs_of_the_layer_is_what_a_job_reads_it_in(write, stated):
    layer = QgsRasterLayer(write(crs=stated), "a")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    assert sensor_source(layer, "").crs == "EPSG:32633"
    assert label_source(layer).raster.crs == "EPSG:32633"
    assert mask_source(layer).raster.crs == "EPSG:32633"
    reference = QgsRasterLayer(write("b.tif"), "b")
    assert sensor_status(layer, None, reference).kind is StatusKind.FITS
    assert "CRS EPSG:32633" in unused_settings([layer, reference])[0]


def test_bands_of_a_file_named_by_vrt_are_bands_of_that_file(write):
    path = write(bands=4, nodata=0)
    layer = QgsRasterLayer(f"vrt://{path}?bands=4,2", "some")
    assert layer.isValid()
    layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(1, 1)])
    source = sensor_source(layer, "S2")
    assert (source.path, source.bands, source.nodata) == (path, (4, 2), (NodataRange(4, 1, 1),))
    assert (candidate(layer).bands, candidate(layer).file_name) == (2, "a.tif")
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 2, []))
    assert label_source(layer).raster.band == 2
    assert mask_source(layer, band=1).raster.band == 4
    with pytest.raises(RasterError, match="shows only some bands of 'a.tif'"):
        raster_path(layer)


def test_a_record_of_such_a_layer_is_read_again_while_it_is_in_the_project(write, qgis_new_project):
    path = write(bands=4)
    layer = QgsRasterLayer(f"vrt://{path}?bands=4,2", "some")
    record = sensor_source(layer, "S2")
    with pytest.raises(RasterError, match="not a layer of this project"):
        require_layers([record], "this result")
    QgsProject.instance().addMapLayer(layer)
    require_layers([record], "this result")


def refusal(layer):
    with pytest.raises(RasterError) as caught:
        sensor_source(layer, "S2")
    return str(caught.value)


def test_what_qgis_computes_while_it_draws_is_to_be_saved_first(write):
    layer = QgsRasterLayer(write(), "S2")
    parameters = QgsRasterDataProvider.VirtualRasterParameters()
    parameters.crs, parameters.extent, parameters.width, parameters.height = layer.crs(), layer.extent(), 4, 3
    parameters.formula = '"S2@1" - "S2@2"'
    part = QgsRasterDataProvider.VirtualRasterInputLayers()
    part.name, part.uri, part.provider = "S2", layer.source(), "gdal"
    parameters.rInputLayers = [part]
    uri = QgsRasterDataProvider.encodeVirtualRasterProviderUri(parameters)
    virtual = QgsRasterLayer(uri, "ndvi", "virtualraster")
    assert refusal(virtual) == (
        "Layer 'ndvi' is computed on the fly by QGIS; only files can be read. Save it as a GeoTIFF (Export > Save "
        "As, raw data) and use that."
    )
    status = sensor_status(virtual)
    assert (status.kind, status.text) == (
        StatusKind.PROBLEM,
        "not a raster file (computed on the fly): export it first",
    )


def test_archives_memory_and_other_options_each_get_their_sentence(write, tmp_path):
    path = write()
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.write(path, "a.tif")
    zipped = QgsRasterLayer(f"/vsizip/{tmp_path}/a.zip/a.tif", "zipped")
    assert zipped.isValid()
    assert "is in an archive" in refusal(zipped) and "Unpack it" in refusal(zipped)
    gdal.Translate("/vsimem/a.tif", path)
    assert "is in memory" in refusal(QgsRasterLayer("/vsimem/a.tif", "kept"))
    gdal.Unlink("/vsimem/a.tif")
    assert "more than bands" in refusal(QgsRasterLayer(f"vrt://{path}?bands=1&a_srs=EPSG:4326", "placed"))
    pictures = refusal(QgsRasterLayer("type=xyz&url=file:///nowhere/%7Bz%7D", "basemap", "wms"))
    assert "holds pictures" in pictures and "Save it" not in pictures


def test_a_virtual_raster_with_a_function_of_gdal_is_read(write, tmp_path):
    path = write()
    sources = "".join(
        f"<SimpleSource><SourceFilename>{path}</SourceFilename><SourceBand>{band}</SourceBand></SimpleSource>"
        for band in (2, 1)
    )
    (tmp_path / "diff.vrt").write_text(
        '<VRTDataset rasterXSize="4" rasterYSize="3"><SRS>EPSG:32633</SRS>'
        "<GeoTransform>500000,10,0,5000000,0,-10</GeoTransform>"
        '<VRTRasterBand dataType="Float32" band="1" subClass="VRTDerivedRasterBand">'
        f"<PixelFunctionType>diff</PixelFunctionType>{sources}</VRTRasterBand></VRTDataset>"
    )
    layer = QgsRasterLayer(str(tmp_path / "diff.vrt"), "difference")
    with open_sensors([sensor_source(layer, "")]) as stack:
        assert (stack.read("difference", stack.grid.whole).values == 12).all()


def test_names_of_bands_are_the_files_in_every_language_of_qgis(write):
    """A German QGIS calls the first band "Kanal 1: red"; a sensor is known by "red"."""

    class German(QTranslator):
        def isEmpty(self):
            return False

        def translate(self, context, text, *_):
            return "Kanal" if context.startswith("QgsRaster") and text == "Band" else None

    path = write(bands=2)
    with rasterio.open(path, "r+") as target:
        target.set_band_description(1, "red")
    layer, words = QgsRasterLayer(path, "a"), German()
    QCoreApplication.installTranslator(words)
    try:
        assert layer.dataProvider().generateBandName(1) == "Kanal 1: red"
        assert data_band_names(layer) == ("red", "")
    finally:
        QCoreApplication.removeTranslator(words)
    assert data_band_names(layer) == ("red", "")
