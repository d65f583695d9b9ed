"""The plugin reads raster files of this computer; what a project or a virtual raster names elsewhere is not touched."""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import numpy as np
import pytest
import rasterio
from mamol.core.contracts.sensors import Extent, SensorSource
from mamol.core.errors import ExtentError, LabelError, MamolError, ModelFileError, OutputError, RasterError
from mamol.core.files.replaced import replaced_file
from mamol.core.model.header import read_spec
from mamol.core.model.trunk_file import read_trunk_file
from mamol.core.raster.labels.class_files import read_class_table
from mamol.core.raster.sensors import open_sensors
from mamol.core.raster.source.local_source import file_and_bands, objection
from mamol.tests.hostile.fuzz_rasters import write_whole
from mamol.ui.sources.rasters import raster_path
from qgis.core import QgsRasterLayer

SOURCE = '<SourceFilename relativeToVRT="1">{name}</SourceFilename>'
VIRTUAL = """<VRTDataset rasterXSize="24" rasterYSize="24"><SRS>EPSG:32616</SRS>
<GeoTransform>500000,20,0,4480000,0,-20</GeoTransform>{more}
<VRTRasterBand dataType="Float32" band="1"><SimpleSource>{source}<SourceBand>1</SourceBand></SimpleSource>
</VRTRasterBand>
</VRTDataset>"""


@pytest.fixture
def whole(tmp_path):
    write_whole(tmp_path / "whole.tif")
    return tmp_path / "whole.tif"


@pytest.fixture
def server():
    """A server of this computer that notes who asks it."""
    asked = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            self.send_error(404)

        def do_HEAD(self):
            self.do_GET()

        def log_message(self, *_arguments):
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    server.asked = asked
    yield server
    server.shutdown()
    server.server_close()


def opened(path):
    with open_sensors([SensorSource("A", str(path))]) as stack:
        return stack.read("A", stack.grid.whole)


def refused(path):
    with pytest.raises(RasterError) as caught:
        opened(path)
    return str(caught.value)


def virtual(tmp_path, source, more="", name="a.vrt"):
    path = tmp_path / name
    path.write_text(VIRTUAL.format(source=source, more=more))
    return path


def test_a_virtual_raster_of_files_beside_it_is_read(whole, tmp_path):
    metadata = "<Metadata><MDI key='made by'>https://example.org/a</MDI></Metadata>"
    block = opened(virtual(tmp_path, SOURCE.format(name="whole.tif"), metadata))
    assert block.valid.all()
    absolute = SOURCE.format(name=whole).replace('"1"', '"0"')
    assert opened(virtual(tmp_path, absolute)).valid.all()
    nested = virtual(tmp_path, SOURCE.format(name="a.vrt"), name="b.vrt")
    assert opened(nested).valid.all()


@pytest.mark.parametrize("how", [
    "/vsicurl/{url}", "/vsicurl?url={url}", "/vsicurl_streaming/{url}", "{url}", "/vsizip//vsicurl/{url}/a.tif",
    "vrt://{url}", "WMS:{url}", 'NETCDF:"{url}":v',
    "<GDAL_WMS><Service name='TMS'><ServerUrl>{url}</ServerUrl></Service></GDAL_WMS>",
    "<VRTDataset rasterXSize='2' rasterYSize='2'><VRTRasterBand dataType='Byte' band='1'><SimpleSource><SourceFilename>"
    "/vsicurl/{url}</SourceFilename></SimpleSource></VRTRasterBand></VRTDataset>",
])  # fmt: skip
def test_nothing_is_fetched_whatever_the_source_says(how, server, tmp_path):
    url = f"http://127.0.0.1:{server.server_port}/a.tif"
    assert "'A' cannot be read" in refused(how.format(url=url))
    inside = how.format(url=url).replace("<", "&lt;").replace('"', "&quot;")
    for name in (inside, inside.replace("/", "&#47;"), f"<![CDATA[{how.format(url=url)}]]>"):
        assert "is a virtual raster" in refused(virtual(tmp_path, f"<SourceFilename>{name}</SourceFilename>"))
    if how.startswith("<"):
        (tmp_path / "service.tif").write_text(how.format(url=url))
        assert "'A'" in refused(tmp_path / "service.tif")
        assert "'service.tif', which is not a raster" in refused(
            virtual(tmp_path, SOURCE.format(name="service.tif"))
        ) or ("VRT" in how)
    assert server.asked == []


@pytest.mark.parametrize("content", [
    '<VRTRasterBand dataType="Byte" band="1" subClass="VRTRawRasterBand">'
    "<SourceFilename>/etc/passwd</SourceFilename></VRTRasterBand>",
    "<PixelFunctionLanguage>Python</PixelFunctionLanguage>",
    "<Metadata domain='OVERVIEWS'><MDI key='OVERVIEW_FILE'>/vsicurl/http://127.0.0.1:9/o</MDI></Metadata>",
])  # fmt: skip
def test_a_virtual_raster_with_code_or_raw_bytes_is_refused(content, whole, tmp_path):
    assert "code or raw bytes" in refused(virtual(tmp_path, SOURCE.format(name="whole.tif"), content))


def test_archives_and_memory_are_refused_and_say_what_to_do(whole):
    for path, advice in (
        (f"/vsizip/{whole}.zip/a.tif", "Unpack it and use the file"),
        (f"/vsigzip/{whole}", "Unpack it and use the file"),
        ("/vsitar/a.tgz/a.tif", "Unpack it and use the file"),
        ("/vsizip//vsicurl/https://example.org/a.zip/a.tif", "is on a server"),
        ("https://example.org/a.tif", "is on a server"),
        ("/vsimem/x.tif", "is in memory"),
        (f"/vsisubfile/0,{whole}", "not a file on this computer"),
        ("/vsistdin/", "not a file on this computer"),
        (f"vrt://{whole}?bands=1&a_srs=EPSG:4326", "more than bands of a file"),
    ):
        assert advice in refused(path), path


def test_a_file_and_some_of_its_bands_are_told_apart(whole):
    assert file_and_bands(f"vrt://{whole}?bands=2,1") == (str(whole), (2, 1))
    assert file_and_bands(f"vrt://{whole}") == (str(whole), ())
    for other in (
        str(whole), "vrt://https://example.org/a.tif?bands=1", "vrt:///vsicurl/a.tif?bands=1", "vrt://vrt://a?bands=1",
        f"vrt://{whole}?bands=1&ovr=2", f"vrt://{whole}?bands=mask", "vrt:///vsizip/a.zip/a.tif?bands=1", "vrt://",
    ):  # fmt: skip
        assert file_and_bands(other) == (other, ()), other


def test_ordinary_paths_are_not_objected_to(tmp_path):
    for path in ("C:\\data\\a.tif", "\\\\server\\share\\a.tif", "/data/vsite/a.tif", 'NETCDF:"/data/a.nc":v', "a:b.tif",
                 "/data/a b/ö=1?.tif", "HDF5:/data/a.h5://group/v".replace("://", ":/"), ""):  # fmt: skip
        assert objection(path) is None, path


def test_a_virtual_raster_of_itself_ends(tmp_path):
    assert "too deep" in refused(virtual(tmp_path, SOURCE.format(name="a.vrt")))


def test_a_character_that_no_file_name_has_gets_a_sentence(tmp_path):
    for path in ("/data/a\0.tif", "a\n.tif"):
        assert refused(path) == (
            "Sensor 'A' cannot be read from 'data source': its path contains a character that file names "
            "cannot have. Choose the layer again."
        )
    with pytest.raises(ModelFileError, match="file names cannot have"):
        read_spec("a\0.safetensors")
    with pytest.raises(OutputError, match="file names cannot have"), replaced_file("a\0.tif"):
        pass
    with pytest.raises(ModelFileError, match="does not exist"):
        read_trunk_file("a\0.safetensors")
    with pytest.raises(LabelError, match="cannot be read"):
        read_class_table("a\0.csv")


def test_a_raster_of_claimed_size_takes_no_memory_and_no_time(tmp_path):
    path = tmp_path / "huge.vrt"
    path.write_text(VIRTUAL.format(source=SOURCE.format(name="none.tif"), more="").replace('"24"', '"2000000000"'))
    with open_sensors([SensorSource("A", str(path))]) as stack:
        with pytest.raises(ExtentError, match="2,000,000,000 x 2,000,000,000 pixels, too many to process"):
            stack.grid.window(None)
        small = Extent(500_000, 4_479_000, 501_000, 4_480_000, "EPSG:32616")
        assert stack.grid.window(small).width == 50
    with rasterio.open(tmp_path / "zero.tif", "w", driver="GTiff", width=1, height=1, count=1, dtype="uint8") as file:
        file.write(np.zeros((1, 1, 1), "uint8"))
    assert "has no CRS" in refused(tmp_path / "zero.tif")
    virtual_of_nothing = VIRTUAL.format(source="", more="").replace('"24"', '"0"')
    (tmp_path / "nothing.vrt").write_text(virtual_of_nothing)
    assert "'A'" in refused(tmp_path / "nothing.vrt")


def test_a_layer_of_a_project_that_lies_elsewhere_is_refused_on_the_main_thread(qgis_app, tmp_path, whole):
    layer = QgsRasterLayer(str(whole), "fine")
    assert raster_path(layer) == str(whole)
    text = VIRTUAL.format(source=SOURCE.format(name=whole).replace('"1"', '"0"'), more="")
    inline = QgsRasterLayer(text, "inline")
    assert inline.isValid()
    with pytest.raises(MamolError, match="Layer 'inline' cannot be read: it is a description of a raster, not a file"):
        raster_path(inline)
    assert Path(raster_path(layer)).is_file()
