"""How a layer is read, set in the sensor's row: bands by wavelength, scale, offset, categories."""

from __future__ import annotations

import json

import numpy as np
import pytest
import rasterio
from mamol.core.contracts.sensors import SensorKind
from mamol.core.raster.sensors import open_sensors
from mamol.ui.common.sensor_choice import AS_THE_FILE_SAYS, SensorChoice, ValueReading
from mamol.ui.jobs.task import running_jobs
from mamol.ui.sensors.sensor_table import SensorTable
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtWidgets import QDialogButtonBox
from rasterio.transform import from_origin

OK = QDialogButtonBox.StandardButton.Ok


@pytest.fixture
def table(empty_project, clean_settings, wait):
    table = SensorTable(editable=True)
    yield table
    wait(lambda: not running_jobs())
    table.deleteLater()


@pytest.fixture
def cube(tmp_path, empty_project):
    """An ENVI file of six bands from 450 to 950 nm, the fourth of them bad."""
    values = np.arange(6 * 64, dtype="int16").reshape(6, 8, 8)
    profile = {"driver": "ENVI", "width": 8, "height": 8, "count": 6, "dtype": "int16", "crs": "EPSG:32630"}
    with rasterio.open(tmp_path / "cube.img", "w", transform=from_origin(500000, 6e6, 10, 10), **profile) as dataset:
        dataset.write(values)
    with (tmp_path / "cube.hdr").open("a") as header:
        header.write("wavelength units = Nanometers\nwavelength = {450, 550, 650, 750, 850, 950}\n")
        header.write("bbl = {1, 1, 1, 0, 1, 1}\n")
    layer = QgsRasterLayer(str(tmp_path / "cube.img"), "cube")
    QgsProject.instance().addMapLayer(layer)
    return layer


def test_wavelengths_scale_and_kind_go_to_the_job_and_come_back_with_the_project(table, cube, wait):
    table.add_layer(cube)
    row = table.rows[0]
    row.bands_button.click()
    dialog = row.bands_button.dialog
    dialog.bands_field.setText("600-900 nm")
    assert not dialog.buttons.button(OK).isEnabled() and "not read yet" in dialog.refusal.text()
    wait(lambda: "450 to 950 nm" in dialog.facts.text())
    assert "1 is marked as bad (bbl)" in dialog.facts.text()
    assert dialog.bands() == (3, 5) and "2 of 6 bands" in dialog.bands_text.text()
    assert "Bad band 4 of this layer is left out (bbl)." in dialog.bands_text.text()
    assert dialog.scale_field.placeholderText() == "as in the file: 1"
    dialog.scale_field.setText("0,01")
    dialog.offset_field.setText("-1")
    dialog.accept()
    assert row.status_text.text() == "fits; bands 3, 5; values times 0.01 minus 1" and row.bands_button.isChecked()
    (source,) = table.sources()
    assert (source.bands, source.scale, source.offset) == ((3, 5), 0.01, -1.0)
    with open_sensors([source]) as sensors:
        values = sensors.read("cube", sensors.grid.whole).values
    np.testing.assert_allclose(values[:, 0, 0], (128 * 0.01 - 1, 256 * 0.01 - 1), rtol=1e-6)
    kept = SensorChoice.from_json(json.loads(json.dumps([choice.to_json() for choice in table.choices()])))
    other = SensorTable(editable=True)
    other.restore(kept)
    assert other.sources() == (source,)
    row.choose(None)
    row.choose(cube)
    assert row.bands_button.values == AS_THE_FILE_SAYS, "another layer is read as its own file says"


def test_wrong_numbers_and_categories_of_many_bands_are_refused_before_ok(table, cube):
    table.add_layer(cube)
    row = table.rows[0]
    row.bands_button.click()
    dialog = row.bands_button.dialog
    for field, text, words in (
        (dialog.scale_field, "0", "other than 0"),
        (dialog.scale_field, "many", "Enter numbers"),
        (dialog.offset_field, "inf", "Enter numbers"),
        (dialog.bands_field, "12", "There is no band 12"),
    ):
        field.setText(text)
        assert words in dialog.refusal.text() and not dialog.buttons.button(OK).isEnabled()
        field.setText("")
        assert dialog.buttons.button(OK).isEnabled()
    dialog.kind_box.setCurrentIndex(dialog.kind_box.findData("categorical"))
    assert "one band" in dialog.refusal.text()
    dialog.bands_field.setText("2")
    assert not dialog.refusal.text()
    dialog.accept()
    assert table.sources()[0].kind is SensorKind.CATEGORICAL


@pytest.mark.parametrize(
    "damaged", [None, [], [1, 2], ["a", None, "auto"], [0, 0, "auto"], [1, 0, "codes"], [True, None, "auto"], [1, 0, 3]]
)
def test_values_that_a_hand_has_damaged_are_the_files(damaged):
    assert ValueReading.from_json(damaged) == AS_THE_FILE_SAYS
    row = ["sar", True, "id", None, [1], damaged]
    assert SensorChoice.from_json([row]) == (SensorChoice("sar", True, "id", None, (1,)),)
