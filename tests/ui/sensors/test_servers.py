"""Layers on a server: the first use asks, once for each host; a project that is opened makes nothing be read."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest
import rasterio
from mamol.core.errors import RasterError
from mamol.core.raster.sensors import open_sensors
from mamol.core.raster.source.remote import forget_hosts
from mamol.tests.ui.sensors import range_server
from mamol.ui.common.sensor_choice import SensorChoice
from mamol.ui.sensors.sensor_table import SensorTable
from mamol.ui.settings import Settings
from mamol.ui.sources.servers import recall_servers
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtWidgets import QMessageBox
from rasterio.transform import from_origin

YES, NO = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No


@pytest.fixture(scope="module")
def served(tmp_path_factory):
    """The host of a server with one raster."""
    folder = tmp_path_factory.mktemp("served")
    profile = {"driver": "GTiff", "width": 64, "height": 64, "count": 2, "dtype": "uint8", "crs": "EPSG:32630"}
    with rasterio.open(folder / "remote.tif", "w", transform=from_origin(5e5, 6e6, 10, 10), **profile) as dataset:
        dataset.write(np.arange(2 * 64 * 64, dtype="uint8").reshape(2, 64, 64))
    process = subprocess.Popen([sys.executable, range_server.__file__], cwd=folder, stdout=subprocess.PIPE, text=True)
    yield f"127.0.0.1:{process.stdout.readline().strip()}"
    process.terminate()
    process.wait()
    process.stdout.close()


@pytest.fixture
def layer(served, empty_project, clean_settings):
    forget_hosts()
    layer = QgsRasterLayer(f"/vsicurl/http://{served}/remote.tif", "remote")
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    yield layer
    forget_hosts()


@pytest.fixture
def answer(monkeypatch):
    """Answer questions, and keep them."""
    asked = []

    def with_button(button):
        def question(_parent, _title, text, *_rest):
            asked.append(text)
            return button

        monkeypatch.setattr("mamol.ui.sources.servers.QMessageBox.question", question)
        return asked

    return with_button


def tick(table):
    table.add_menu.aboutToShow.emit()
    table.add_menu.actions()[0].toggle()


def test_adding_a_layer_asks_once_and_then_it_is_read(layer, served, answer):
    asked = answer(YES)
    table = SensorTable(editable=True)
    tick(table)
    assert len(asked) == 1 and f"is on the server '{served}'" in asked[0]
    assert table.rows[0].status.text == "fits" and "over the network" in table.rows[0].status.hint
    with open_sensors(list(table.sources())) as sensors:
        assert sensors.read("remote", sensors.grid.whole).values[0, 0, 5] == 5
        assert any("read over the network" in sentence for sentence in sensors.warnings)
    other = SensorTable(editable=True)
    tick(other)
    other.ask_for_servers()
    assert len(asked) == 1, "the server is allowed"
    assert Settings().allowed_servers == (served,)
    forget_hosts()
    recall_servers()
    assert other.sources(), "also in a later session"


def test_no_is_no_and_what_needs_the_layer_says_so(layer, served, answer):
    asked = answer(NO)
    table = SensorTable(editable=True)
    tick(table)
    assert "on a server" in table.problems()[0] and Settings().allowed_servers == ()
    with pytest.raises(RasterError, match=f"is on a server \\('{served}'\\).*choose the layer in the dock"):
        table.sources()
    answer(YES)
    table.rows[0].layer_box.activated.emit(table.rows[0].layer_box.currentIndex())
    assert len(asked) == 2 and not table.problems()
    assert table.sources()


def test_a_project_that_is_opened_asks_and_reads_nothing_until_a_job_is_started(layer, served, answer):
    asked = answer(YES)
    table = SensorTable(editable=True)
    table.restore((SensorChoice("remote", True, layer.id()),))
    assert asked == []
    assert table.rows[0].status.text == "on a server: choose it again to allow it"
    with pytest.raises(RasterError, match="is on a server"):
        table.sources()
    table.ask_for_servers()
    assert len(asked) == 1 and table.rows[0].status.text == "fits" and table.sources()


def test_a_project_cannot_allow_a_server(layer, served):
    QgsProject.instance().writeEntry("mamol", "allowed_servers", f'["{served}"]')
    recall_servers()
    table = SensorTable(editable=True)
    table.add_layer(layer)
    with pytest.raises(RasterError, match="is on a server"):
        table.sources()
