"""A folder of Sentinel-2 bands becomes a sensor in three clicks: the button, the folder, OK."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from mamol.tests.core.raster.stacking.safe import ORDER, write_safe
from mamol.tests.ui.sensors.test_sensor_table import model
from mamol.ui.jobs.task import running_jobs
from mamol.ui.sensors.sensor_table import SensorTable
from mamol.ui.sensors.stack_dialog import FILE, NAME, StackDialog
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialogButtonBox
from rasterio.transform import from_origin

OK = QDialogButtonBox.StandardButton.Ok


def write_bands(folder: Path, *names: str, crs="EPSG:32630", size=10.0, left=500000.0):
    profile = {"driver": "GTiff", "width": 8, "height": 8, "count": 1, "dtype": "uint16", "crs": crs}
    for number, name in enumerate(names, 1):
        with rasterio.open(folder / name, "w", transform=from_origin(left, 6000000, size, size), **profile) as dataset:
            dataset.write(np.full((1, 8, 8), number, "uint16"))


@pytest.fixture
def table(dock):
    return dock.train_page.sensor_table


@pytest.fixture
def choose(monkeypatch):
    """Answer the next question for a folder."""

    def answer(folder):
        asked = "mamol.ui.sensors.stack_button.QFileDialog.getExistingDirectory"
        monkeypatch.setattr(asked, lambda *_arguments: str(folder))

    return answer


@pytest.mark.skipif(
    "jp2" not in rasterio.drivers.raster_driver_extensions(), reason="this GDAL has no driver for JPEG 2000"
)
def test_a_safe_folder_becomes_a_sensor_in_three_clicks(table, choose, wait, tmp_path, sentences):
    product = write_safe(tmp_path, 120)
    choose(product)
    table.stack_button.click()
    dialog = table.stack_button.dialog
    wait(lambda: dialog.list.topLevelItemCount() > 0)
    assert [dialog.list.topLevelItem(place).text(NAME) for place in range(12)] == list(ORDER)
    assert dialog.size_box.currentText() == "finest: 10 m" and dialog.name_field.text() == "Sentinel-2"
    assert dialog.file_widget.filePath() == str(tmp_path / "Sentinel-2.vrt"), "beside the product, not inside"
    assert dialog.list.topLevelItem(14).toolTip(FILE).count("\n") == 1, "why a band is not ticked"
    dialog.buttons.button(OK).click()
    wait(lambda: table.rows and not running_jobs())
    (source,) = table.sources()
    assert source.name == "Sentinel-2" and source.path == str(tmp_path / "Sentinel-2.vrt")
    assert table.rows[0].layer.bandCount() == 12 and table.rows[0].status.text == "fits"
    assert any("12 bands are stacked in" in text and "interpolated" in text for text in sentences())


def test_order_names_size_and_file_are_the_analysts(table, choose, wait, tmp_path):
    write_bands(tmp_path, "x_B1.tif", "x_B2.tif", "x_B3.tif")
    choose(tmp_path)
    table.stack_button.click()
    dialog = table.stack_button.dialog
    wait(lambda: dialog.list.topLevelItemCount() == 3)
    dialog.list.setCurrentItem(dialog.list.topLevelItem(2))
    dialog.up_button.click()
    dialog.list.topLevelItem(0).setCheckState(NAME, Qt.CheckState.Unchecked)
    dialog.list.topLevelItem(1).setText(NAME, "near infrared")
    dialog.name_field.setText("camera")
    assert dialog.file_widget.filePath() == str(tmp_path / "camera.vrt")
    dialog.size_box.setEditText("20")
    request = dialog.request()
    assert [(Path(band.path).name, band.name) for band in request.bands] == [
        ("x_B3.tif", "near infrared"),
        ("x_B2.tif", "B2"),
    ]
    assert request.pixel_size == 20
    dialog.buttons.button(OK).click()
    wait(lambda: table.rows and not running_jobs())
    with rasterio.open(tmp_path / "camera.vrt") as dataset:
        assert dataset.descriptions == ("near infrared", "B2") and dataset.res == (20, 20)
        assert dataset.read()[:, 0, 0].tolist() == [3, 2]


def test_where_a_model_names_the_sensors_the_stack_is_matched(empty_project, clean_settings, choose, wait, tmp_path):
    table = SensorTable(editable=False)
    table.set_model(model(("height", 1), ("radar", 2)))
    write_bands(tmp_path, "x_B1.tif", "x_B2.tif")
    choose(tmp_path)
    table.stack_button.click()
    dialog = table.stack_button.dialog
    wait(lambda: dialog.list.topLevelItemCount() == 2)
    dialog.name_field.setText("radar")
    dialog.buttons.button(OK).click()
    wait(lambda: [name for name, _ in table.used()] == ["radar"])
    wait(lambda: not running_jobs())
    table.deleteLater()


def test_what_is_missing_is_said_before_ok_can_be_pressed(table, choose, wait, tmp_path):
    write_bands(tmp_path, "x_B1.tif", "x_B2.tif")
    choose(tmp_path)
    table.stack_button.click()
    dialog = table.stack_button.dialog
    button = dialog.buttons.button(OK)
    assert not button.isEnabled(), "nothing is listed yet"
    wait(lambda: dialog.list.topLevelItemCount() == 2)
    assert button.isEnabled()
    for change, back, words in (
        (lambda: dialog.size_box.setEditText("fine"), lambda: dialog.size_box.setCurrentIndex(0), "pixel size"),
        (
            lambda: dialog.list.topLevelItem(0).setText(NAME, "B2"),
            lambda: dialog.list.topLevelItem(0).setText(NAME, "B1"),
            "Two ticked bands are called “B2”",
        ),
    ):
        change()
        assert words in dialog.refusal.text() and not button.isEnabled()
        back()
        assert button.isEnabled() and not dialog.refusal.text()
    dialog.reject()
    assert table.stack_button.dialog is None and not list(tmp_path.glob("*.vrt"))


def test_files_that_cannot_be_stacked_get_the_reason(table, choose, wait, tmp_path, sentences):
    write_bands(tmp_path, "x_B1.tif")
    write_bands(tmp_path, "x_B2.tif", crs="EPSG:32631")
    choose(tmp_path)
    table.stack_button.click()
    wait(lambda: table.stack_button.dialog.list.topLevelItemCount() == 2)
    table.stack_button.dialog.buttons.button(OK).click()
    wait(lambda: any("Files of one stack need one CRS" in text for text in sentences()))
    assert not table.rows and not list(tmp_path.glob("*.vrt"))
    empty = tmp_path / "empty"
    empty.mkdir()
    choose(empty)
    table.stack_button.click()
    wait(lambda: "no raster files here" in table.stack_button.dialog.explanation.text())
    table.stack_button.dialog.reject()


def test_the_stack_lies_beside_the_project_where_there_is_one(table, choose, wait, tmp_path):
    (tmp_path / "bands").mkdir()
    write_bands(tmp_path / "bands", "x_B1.tif")
    QgsProject.instance().setFileName(str(tmp_path / "p.qgz"))
    choose(tmp_path / "bands")
    table.stack_button.click()
    wait(lambda: table.stack_button.dialog.list.topLevelItemCount() == 1)
    assert Path(table.stack_button.dialog.file_widget.filePath()).parent == tmp_path
    table.stack_button.dialog.reject()
    QgsProject.instance().setFileName("")


def test_the_dialog_explains_every_control(qgis_app):
    dialog = StackDialog("/tmp")
    for control in (dialog.list, dialog.up_button, dialog.down_button, dialog.name_field, dialog.size_box):
        assert control.toolTip()
    dialog.deleteLater()
