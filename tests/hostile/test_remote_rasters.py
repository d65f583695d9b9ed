"""Rasters on a server: read where the analyst allowed the host, and nothing without; what goes away gets a sentence."""

from __future__ import annotations

import re
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import numpy as np
import pytest
import rasterio
import rasterio.shutil
from mamol.core import api
from mamol.core.contracts.sensors import SensorSource
from mamol.core.errors import MamolError, RasterError
from mamol.core.raster.sensors import open_sensors
from mamol.core.raster.source.opening import short_name
from mamol.core.raster.source.remote import forget_hosts, opening_options, remote_host, without_query
from rasterio.transform import from_origin
from rasterio.windows import Window

SIDE = 1024
VALUES = np.random.default_rng(0).integers(1, 6, (1, SIDE, SIDE)).astype("uint8")


@pytest.fixture(scope="module")
def cog(tmp_path_factory):
    """A class map of 1 MB as a COG, as bytes."""
    folder = tmp_path_factory.mktemp("cog")
    profile = {"driver": "GTiff", "width": SIDE, "height": SIDE, "count": 1, "dtype": "uint8", "crs": "EPSG:32630"}
    with rasterio.open(folder / "a.tif", "w", transform=from_origin(5e5, 6e6, 10, 10), **profile) as dataset:
        dataset.write(VALUES)
    rasterio.shutil.copy(
        folder / "a.tif", folder / "cog.tif", driver="COG", BLOCKSIZE="128", OVERVIEWS="NONE", COMPRESS="NONE"
    )
    return (folder / "cog.tif").read_bytes()


@pytest.fixture
def server(cog):
    """A server of this computer that serves the COG by ranges, notes what is asked, and may go away."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self):
            self.server.asked.append((self.command, self.path, self.headers.get("Range")))
            self.server.is_gone |= self.server.sent > self.server.gone_after
            if self.server.is_gone or not self.path.partition("?")[0].endswith("/cog.tif"):
                self.send_response(404)
                self.send_header("Content-Length", "0")
                self.end_headers()
                return
            part = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range") or "")
            first, last = (int(part[1]), min(int(part[2] or len(cog)), len(cog) - 1)) if part else (0, len(cog) - 1)
            self.send_response(206 if part else 200)
            self.send_header("Accept-Ranges", "bytes")
            self.send_header("Content-Length", str(last + 1 - first))
            if part:
                self.send_header("Content-Range", f"bytes {first}-{last}/{len(cog)}")
            self.end_headers()
            if self.command == "GET":
                self.wfile.write(cog[first : last + 1])
                self.server.sent += last + 1 - first

        def do_HEAD(self):
            self.do_GET()

        def log_message(self, *_arguments):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.asked, server.is_gone, server.sent, server.gone_after = [], False, 0, 1 << 30
    server.host = f"127.0.0.1:{server.server_port}"
    server.url = f"/vsicurl/http://{server.host}/data/cog.tif"
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    forget_hosts()
    yield server
    forget_hosts()
    server.shutdown()
    server.server_close()


def test_nothing_is_asked_of_a_host_that_is_not_allowed(server):
    words = f"is on a server \\('{server.host}'\\), and nothing is read from servers"
    with pytest.raises(RasterError, match=words), open_sensors([SensorSource("S", server.url)]):
        pass
    api.allow_host("another.example.org")
    with pytest.raises(RasterError, match="is on a server"), open_sensors([SensorSource("S", server.url)]):
        pass
    assert server.asked == []


def test_an_allowed_host_is_read_in_ranges_and_its_tiles_once(server, cog):
    api.allow_host(server.host)
    with open_sensors([SensorSource("S", server.url)]) as sensors:
        assert sensors.warnings[0].startswith(f"Sensor 'S' is read over the network, from the server '{server.host}'")
        for _ in range(3):
            block = sensors.read("S", Window(200, 300, 100, 90))
        np.testing.assert_array_equal(block.values, VALUES[:, 300:390, 200:300])
        first = server.sent
        assert 0 < first < len(cog) / 3, "only what is needed"
        sensors.read("S", Window(200, 300, 100, 90))
        assert server.sent == first, "what was read is kept"
    assert {path for _, path, _ in server.asked} == {"/data/cog.tif"}, "nothing beside the file is looked for"


def test_a_file_that_goes_away_in_the_middle_gets_a_sentence_and_may_come_back(server, monkeypatch):
    monkeypatch.setenv("GDAL_HTTP_MAX_RETRY", "0")
    api.allow_host(server.host)
    source = SensorSource("S", server.url.replace("/data/", "/other/"))
    with open_sensors([source]) as sensors:
        sensors.read("S", Window(0, 0, 50, 50))
        server.is_gone = True
        with pytest.raises(RasterError, match=f"'cog.tif' on the server '{server.host}' could not be read completely"):
            sensors.read("S", sensors.grid.whole)
    with pytest.raises(RasterError, match="does not answer, has no 'cog.tif'"), open_sensors([source]):
        pass
    server.is_gone = False
    with open_sensors([source]) as sensors:
        np.testing.assert_array_equal(sensors.read("S", sensors.grid.whole).values, VALUES)


def test_a_job_whose_file_goes_away_leaves_no_output(server, monkeypatch, tmp_path):
    monkeypatch.setenv("GDAL_HTTP_MAX_RETRY", "0")
    api.allow_host(server.host)
    server.gone_after = 400_000
    request = api.FinishRequest(
        server.url.replace("/data/", "/maps/"), str(tmp_path / "out.tif"), smoothing=api.Smoothing.MAJORITY
    )
    with pytest.raises(MamolError, match="could not be read completely"):
        api.finish(request)
    assert server.sent > 300_000 and list(tmp_path.iterdir()) == []


def test_a_server_that_is_not_there_gets_a_sentence(monkeypatch):
    monkeypatch.setenv("GDAL_HTTP_MAX_RETRY", "0")
    api.allow_host("127.0.0.1:9")
    source = SensorSource("S", "/vsicurl/http://127.0.0.1:9/a.tif")
    with pytest.raises(RasterError, match="the server '127.0.0.1:9' does not answer"), open_sensors([source]):
        pass
    forget_hosts()


def test_only_plain_addresses_of_one_file_have_a_host():
    assert remote_host("/vsicurl/https://Example.org/a/b.tif?key=1") == "example.org"
    assert remote_host("/vsis3/landsat/c2/B4.TIF") == "s3:landsat" and remote_host("/vsigs/b/a.tif") == "gs:b"
    for other in (
        "/data/a.tif", "https://example.org/a.tif", "/vsicurl?url=https://example.org/a.tif", "/vsicurl/ftp://a/b.tif",
        "/vsicurl_streaming/https://example.org/a.tif", "/vsizip//vsicurl/https://example.org/a.zip/a.tif",
        "/vsicurl/https://key@example.org/a.tif", "/vsicurl/https://example.org", "vrt:///vsicurl/https://a.org/b.tif",
        "/vsicurl/https://example.org/a b.tif", "/vsis3/landsat", "",
    ):  # fmt: skip
        assert remote_host(other) is None, other
        assert opening_options(other) == {}


def test_a_key_in_an_address_is_written_nowhere():
    signed = "/vsicurl/https://example.org/a.tif?X-Amz-Signature=secret"
    assert short_name(signed) == "a.tif" and without_query(signed) == "/vsicurl/https://example.org/a.tif"
    assert without_query("/data/what?.tif") == "/data/what?.tif"


def test_a_virtual_raster_names_no_server_even_an_allowed_one(server, tmp_path):
    api.allow_host(server.host)
    (tmp_path / "a.vrt").write_text(
        '<VRTDataset rasterXSize="4" rasterYSize="4"><VRTRasterBand dataType="Byte" band="1"><SimpleSource>'
        f"<SourceFilename>{server.url}</SourceFilename></SimpleSource></VRTRasterBand></VRTDataset>"
    )
    source, words = SensorSource("S", str(tmp_path / "a.vrt")), "virtual raster of files that are not on this computer"
    with pytest.raises(RasterError, match=words), open_sensors([source]):
        pass
    assert server.asked == []
