"""Rows that are a series: made of layers, folders and cubes, kept in the project, and one way into jobs."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from mamol.core.contracts.masks import MaskRaster
from mamol.core.contracts.sensors import Acquisition, SensorSource
from mamol.core.contracts.series import FindSeriesRequest, MaskRule, SeriesFile
from mamol.core.errors import RasterError
from mamol.core.model.spec import SensorSpec
from mamol.tests.core.raster.netcdf_cube import write_cube
from mamol.tests.ui.processing.test_processing_sensor_layers import model
from mamol.ui.common.sensor_choice import SensorChoice
from mamol.ui.common.series_choice import SeriesChoice
from mamol.ui.settings import Settings
from mamol.ui.sources.rasters import require_layers
from qgis.core import QgsProject, QgsRasterLayer, QgsRasterRange
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from rasterio.transform import from_origin

DATE, SHOWN, FILE, MASK = range(4)
MONTHS = ("2021-05-01", "2021-06-01", "2021-07-01")


def write(path: Path, values: np.ndarray, descriptions: tuple[str, ...] = (), nodata: float = 0) -> str:
    count, height, width = values.shape
    with rasterio.open(
        path, "w", driver="GTiff", count=count, height=height, width=width, dtype=values.dtype, nodata=nodata,
        crs="EPSG:32630", transform=from_origin(500000, 6000000, 10, 10),
    ) as dataset:  # fmt: skip
        dataset.write(values)
        if descriptions:
            dataset.descriptions = descriptions
    return str(path)


@pytest.fixture
def folder(tmp_path):
    """Three months of two bands; the second half of June is nodata, and May has clouds beside it."""
    here = tmp_path / "S2"
    here.mkdir()
    for month, day in enumerate(MONTHS):
        values = np.random.default_rng(month).integers(100, 900, (2, 20, 20)).astype("uint16")
        if month == 1:
            values[:, 10:] = 0
        write(here / f"S2_{day}.tif", values, ("B4", "B8"))
    clouds = np.full((1, 20, 20), 4, "uint8")
    clouds[:, :, :5] = 9
    write(here / "S2_2021-05-01_SCL.tif", clouds, nodata=255)
    return here


@pytest.fixture
def cube(tmp_path):
    names = tuple(f"{band} {day}" for day in MONTHS for band in ("B4", "B8", "SCL"))
    values = np.random.default_rng(0).integers(1, 12, (9, 20, 20)).astype("uint16")
    return write(tmp_path / "cube.tif", values, names)


@pytest.fixture
def table(dock):
    return dock.train_page.sensor_table


@pytest.fixture
def opened(table, wait):
    """Give the function that opens the dialog and waits until all is found and measured."""

    def opened(start, *arguments):
        start(*arguments)
        dialog = table.row_series.dialog
        wait(lambda: not dialog.finding.is_running and not dialog.measuring.is_running)
        return dialog

    return opened


def texts(dialog, column):
    return [dialog.list.topLevelItem(row).text(column) for row in range(dialog.list.topLevelItemCount())]


def type_into(field, text):
    field.setText(text)
    field.editingFinished.emit()


def test_a_folder_becomes_a_row_that_reads_as_a_series(table, folder, opened, wait, dock):
    dialog = opened(table.row_series.from_files, FindSeriesRequest(folder=str(folder)))
    type_into(dialog.pattern_field, "S2*01.tif")
    wait(lambda: not dialog.finding.is_running and not dialog.measuring.is_running)
    assert texts(dialog, DATE) == list(MONTHS)
    assert texts(dialog, SHOWN) == ["100 %", "50 %", "100 %"]
    assert texts(dialog, FILE)[0] == "S2_2021-05-01.tif"
    assert dialog.explanation.text() == "One sensor of 3 dates, 2021-05-01 to 2021-07-01."
    assert dialog.sensor_name() == "S2"
    dialog.accept()
    (row,) = table.rows
    assert row.name == "S2" and row.layer is not None and row.layer.name() == "S2"
    wait(lambda: not table.row_series.is_measuring)
    assert row.status_text.text() == "3 dates, 2021-05-01 to 2021-07-01, 17 % of the view without data on average"
    assert row.status_text.toolTip() == "A series of 3 dates: each is used where it has data."
    (source,) = table.sources()
    assert source.path == source.acquisitions[0].path == str(folder / "S2_2021-05-01.tif")
    assert [one.date for one in source.acquisitions] == list(MONTHS) and not table.problems()
    assert row.dates_button.isVisibleTo(table) and row.dates_button.isChecked()


def test_clouds_by_files_beside_and_dates_switched_off(table, folder, opened, wait):
    dialog = opened(table.row_series.from_files, FindSeriesRequest(folder=str(folder), pattern="S2*"))
    dialog.clouds_box.setCurrentIndex(2)
    dialog.clouds_box.activated.emit(2)
    dialog.values_field.setText("3, 8, 9")
    type_into(dialog.where_field, "*_SCL*")
    wait(lambda: not dialog.finding.is_running and not dialog.measuring.is_running)
    assert texts(dialog, MASK) == ["S2_2021-05-01_SCL.tif", "", ""]
    assert texts(dialog, SHOWN) == ["75 %", "50 %", "100 %"]
    assert "2 dates have no file '*_SCL*' beside it" in dialog.notes.text()
    dialog.list.topLevelItem(2).setCheckState(DATE, Qt.CheckState.Unchecked)
    dialog.accept()
    may, june, july = table.sources()[0].acquisitions
    assert may.masks == (MaskRaster(str(folder / "S2_2021-05-01_SCL.tif"), "S2_2021-05-01_SCL.tif", 1, (3, 8, 9)),)
    assert not june.masks and (may.is_off, july.is_off) == (False, True)
    wait(lambda: not table.row_series.is_measuring)
    assert (
        "2 dates, 2021-05-01 to 2021-06-01, 1 off, 12 % of the view cloudy on average"
        in table.rows[0].status_text.text()
    )


def test_a_cube_of_the_project_and_a_mask_band_of_its_own(table, cube, opened, wait):
    layer = QgsRasterLayer(cube, "months")
    QgsProject.instance().addMapLayer(layer)
    dialog = opened(table.row_series.from_layers, [layer])
    assert texts(dialog, FILE)[1] == "cube.tif (bands 4-6)" and dialog.sensor_name() == "months"
    dialog.clouds_box.setCurrentIndex(1)
    dialog.clouds_box.activated.emit(1)
    type_into(dialog.values_field, "bits 40")
    assert "no bit 40" in dialog.refusal.text()
    dialog.values_field.setText("bits 0, 1")
    type_into(dialog.where_field, "SCL")
    wait(lambda: not dialog.finding.is_running)
    assert texts(dialog, MASK) == ["band 3", "band 6", "band 9"]
    dialog.accept()
    (row,) = table.rows
    assert row.layer is layer or row.layer.id() == layer.id()
    (source,) = table.sources()
    assert [one.bands for one in source.acquisitions] == [(1, 2), (4, 5), (7, 8)]
    assert [one.masks[0].band for one in source.acquisitions] == [3, 6, 9]
    assert {one.masks[0].bits for one in source.acquisitions} == {(0, 1)}
    row.bands_button.choose((2,))
    assert [one.bands for one in table.sources()[0].acquisitions] == [(2,), (5,), (8,)]
    row.bands_button.choose((4,))
    with pytest.raises(RasterError, match="among those of its first date: 1 to 2"):
        table.sources()
    row.bands_button.choose(())
    again = opened(table.row_series.open_for, row)
    assert texts(again, MASK) == ["band 3", "band 6", "band 9"] and again.clouds_box.currentIndex() == 1
    assert again.series() == row.dates_button.series
    again.clouds_box.setCurrentIndex(0)
    again.clouds_box.activated.emit(0)
    wait(lambda: not again.finding.is_running)
    assert [one.bands for one in again.series().acquisitions] == [(1, 2, 3), (4, 5, 6), (7, 8, 9)]
    again.reject()


def test_dates_are_corrected_by_hand(table, folder, tmp_path, opened, wait):
    undated = write(tmp_path / "autumn.tif", np.full((2, 20, 20), 500, "uint16"), ("B4", "B8"))
    files = (SeriesFile(undated), SeriesFile(str(folder / "S2_2021-05-01.tif")))
    dialog = opened(table.row_series.from_files, FindSeriesRequest(files))
    assert texts(dialog, DATE) == ["2021-05-01", "no date"]
    assert "No date was found in 'autumn.tif'" in dialog.notes.text()
    assert not dialog.list.topLevelItem(1).flags() & Qt.ItemFlag.ItemIsUserCheckable
    dialog.list.topLevelItem(1).setText(DATE, "next week")
    assert texts(dialog, DATE)[1] == "no date" and "cannot be read" in dialog.refusal.text()
    dialog.list.topLevelItem(1).setText(DATE, "20200910")
    wait(lambda: not dialog.finding.is_running)
    assert texts(dialog, DATE) == ["2020-09-10", "2021-05-01"]
    assert [one.date for one in dialog.series().acquisitions] == ["2020-09-10", "2021-05-01"]
    for row in range(2):
        dialog.list.topLevelItem(row).setCheckState(DATE, Qt.CheckState.Unchecked)
    assert dialog.refusal.text() == "Tick at least one date."
    assert not dialog.buttons.button(dialog.buttons.StandardButton.Ok).isEnabled()


@pytest.fixture
def months(tmp_path):
    """Forty months of one band in a stack: more than the dialog shows at once; the first has data at one pixel."""
    days = [f"{2018 + month // 12}-{month % 12 + 1:02}-01" for month in range(40)]
    values = np.full((40, 20, 20), 500, "uint16")
    values[0] = 0
    values[0, 3, 3] = 500
    values[1, 3, 3] = 0
    return write(tmp_path / "months.tif", values, tuple(f"NDVI {day}" for day in days))


def test_a_corrected_date_stays_in_sight_and_can_be_taken_back(table, months, opened, wait):
    layer = QgsRasterLayer(months, "months")
    QgsProject.instance().addMapLayer(layer)
    dialog = opened(table.row_series.from_layers, [layer])
    assert dialog.height() >= dialog.sizeHint().height(), "room for a dozen dates"
    assert texts(dialog, SHOWN)[:3] == ["< 1 %", "> 99 %", "100 %"]

    def correct(row, day):
        item = dialog.list.topLevelItem(row)
        dialog.list.setCurrentItem(item)
        item.setText(DATE, day)
        wait(lambda: not dialog.finding.is_running)

    dialog.list.topLevelItem(5).setCheckState(DATE, Qt.CheckState.Unchecked)
    dialog.list.topLevelItem(35).setCheckState(DATE, Qt.CheckState.Unchecked)
    dialog.list.topLevelItem(35).setText(DATE, "2020-12-16")
    dialog.list.topLevelItem(4).setCheckState(DATE, Qt.CheckState.Unchecked)
    wait(lambda: not dialog.finding.is_running)
    assert [place for place in range(40) if not dialog.list.is_ticked(place)] == [4, 5, 35], "also while it looks"
    for place in (4, 35):
        dialog.list.topLevelItem(place).setCheckState(DATE, Qt.CheckState.Checked)
    correct(35, "2020-12-15")
    scrolled = dialog.list.verticalScrollBar().value()
    assert dialog.list.currentItem().text(DATE) == "2020-12-15" and scrolled > 0
    correct(36, "2018-01-15")
    assert dialog.list.indexOfTopLevelItem(dialog.list.currentItem()) == 1, "it went to its place in the order"
    assert not dialog.list.is_ticked(6), "the tick went with its date"
    for expected in ("2021-01-01", "2020-12-16", "2020-12-01"):
        QTest.keyClick(dialog.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        wait(lambda: not dialog.finding.is_running)
        assert expected in texts(dialog, DATE)
    assert len(set(texts(dialog, DATE))) == 40 and not dialog.list.is_ticked(5)
    QTest.keyClick(dialog.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not dialog.finding.is_running, "there is nothing to take back"


def test_of_two_rasters_of_one_day_in_one_file_each_has_its_own_tick(table, months, opened, wait):
    layer = QgsRasterLayer(months, "months")
    QgsProject.instance().addMapLayer(layer)
    dialog = opened(table.row_series.from_layers, [layer])
    dialog.list.topLevelItem(8).setText(DATE, "2018-10-01")
    wait(lambda: not dialog.finding.is_running)
    assert texts(dialog, DATE)[8:10] == ["2018-10-01"] * 2
    dialog.list.topLevelItem(8).setCheckState(DATE, Qt.CheckState.Unchecked)
    dialog.accept()
    again = opened(table.row_series.open_for, table.rows[0])
    assert [place for place in range(40) if not again.list.is_ticked(place)] == [8]


def test_dates_are_ticked_together_and_corrected_by_key(table, months, opened):
    layer = QgsRasterLayer(months, "months")
    QgsProject.instance().addMapLayer(layer)
    dialog = opened(table.row_series.from_layers, [layer])
    for row in range(12):
        dialog.list.topLevelItem(row).setSelected(True)
    dialog.list.topLevelItem(4).setCheckState(DATE, Qt.CheckState.Unchecked)
    assert dialog.explanation.text() == "One sensor of 28 dates, 2019-01-01 to 2021-04-01, 12 off."
    dialog.list.setCurrentItem(dialog.list.topLevelItem(3))
    QTest.keyClick(dialog.list, Qt.Key.Key_F2)
    assert dialog.list.state() == dialog.list.State.EditingState


def test_return_in_a_field_looks_again_and_keeps_the_dialog(table, folder, opened, wait):
    dialog = opened(table.row_series.from_files, FindSeriesRequest(folder=str(folder), pattern="S2*01.tif"))
    dialog.pattern_field.setText("S2*05-01.tif")
    QTest.keyClick(dialog.pattern_field, Qt.Key.Key_Return)
    assert table.row_series.dialog is dialog and not table.rows
    wait(lambda: not dialog.finding.is_running)
    assert texts(dialog, DATE) == ["2021-05-01"]


def test_a_folder_without_rasters_says_so_in_the_dialog(table, tmp_path, opened):
    dialog = opened(table.row_series.from_files, FindSeriesRequest(folder=str(tmp_path)))
    assert "There are no raster files" in dialog.explanation.text()
    assert not dialog.buttons.button(dialog.buttons.StandardButton.Ok).isEnabled()


def test_a_series_is_kept_in_the_project_and_read_only_where_it_was_chosen(table, folder, opened, dock):
    dialog = opened(table.row_series.from_files, FindSeriesRequest(folder=str(folder), pattern="S2*01.tif"))
    dialog.accept()
    (choice,) = table.choices()
    (back,) = SensorChoice.from_json([choice.to_json()])
    assert back == choice and back.series.acquisitions[1].path == "S2_2021-06-01.tif"
    before = table.sources()
    table.clear()
    table.restore([back])
    assert table.sources() == before and not table.problems()
    Settings().forget_all()
    table.rows[0].changed.emit()
    assert table.rows[0].status.text == "3 dates, 2021-05-01 to 2021-07-01: check its dates"
    assert len(table.problems()) == 1
    with pytest.raises(RasterError, match="was not chosen on this computer"):
        table.sources()
    again = opened(table.row_series.open_for, table.rows[0])
    again.accept()
    assert table.sources() == before and not table.problems()


def test_what_a_project_may_say_of_a_series_is_checked():
    dates = (Acquisition("a.tif", "2021-05-01", (1, 2), (MaskRaster("scl.tif", "scl", 1, (3,)),), True),)
    series = SeriesChoice(dates, MaskRule((3,), "SCL"))
    assert SeriesChoice.from_json(series.to_json()) == series
    for damaged in (None, [], {}, {"acquisitions": []}, {"acquisitions": [{"path": 3, "date": "x"}]}, {"more": 1}):
        assert SeriesChoice.from_json(damaged) is None
    row = SensorChoice("S2", True, "id", series=series)
    assert SensorChoice.from_json([row.to_json()]) == (row,)
    assert SensorChoice.from_json([[*row.to_json()[:6], {"acquisitions": "?"}]])[0].series is None
    whole = series.resolved("/data/x")
    assert (
        whole.acquisitions[0].files == ("/data/x/a.tif", "/data/x/scl.tif") and whole.relative_to("/data/x") == series
    )


def test_another_layer_in_the_row_is_no_series_any_more(table, folder, cube, opened):
    opened(table.row_series.from_files, FindSeriesRequest(folder=str(folder), pattern="S2*01.tif")).accept()
    (row,) = table.rows
    layer = QgsRasterLayer(cube, "other")
    QgsProject.instance().addMapLayer(layer)
    row.choose(layer)
    assert row.dates_button.series is None and not table.sources()[0].is_series
    assert not row.dates_button.isVisibleTo(table)


def test_kept_results_of_a_series_are_asked_only_of_files_that_were_chosen(folder, empty_project, clean_settings):
    path = str(folder / "S2_2021-05-01.tif")
    series = SensorSource("S2", path, acquisitions=(Acquisition(path, "2021-05-01"),))
    with pytest.raises(RasterError, match="not a layer of this project"):
        require_layers([series], "this result")
    Settings().allow_series_folders([str(folder)])
    require_layers([series], "this result")
    with pytest.raises(RasterError, match="not a layer of this project"):
        require_layers([SensorSource("S2", path)], "this result")


def test_classify_takes_the_series_for_the_sensor_of_its_row(dock, folder, wait):
    table = dock.classify_page.sensor_table
    table.set_model(model(S2=2, S1=2))
    row = table.rows[0]
    assert not row.dates_button.isVisibleTo(table)
    row.dates_button.want(True)
    menu = table.series_button.choices
    row.dates_button.click()
    assert menu.isVisible()
    menu.close()
    # The menu is long closed when layers or files have been chosen.
    wait(lambda: not menu.isVisible())
    table.row_series.from_files(FindSeriesRequest(folder=str(folder), pattern="S2*01.tif"))
    dialog = table.row_series.dialog
    wait(lambda: not dialog.finding.is_running)
    assert dialog.sensor_name() == row.name and not dialog.name_field.isEnabled()
    dialog.accept()
    assert row.source().is_series and row.source().name == row.name
    assert [one.name for one in table.rows] == ["S2", "S1"], "no row is added"


def test_a_series_that_is_added_after_a_menu_was_left_is_a_row_of_its_own(dock, table, folder, opened, wait):
    opened(table.row_series.from_files, FindSeriesRequest(folder=str(folder), pattern="S2*01.tif")).accept()
    first = table.rows[0]
    first.dates_button.choose(None)
    first.dates_button.want(True)
    first.dates_button.click()
    table.series_button.choices.close()
    table.series_button.choices.aboutToShow.emit()
    opened(table.row_series.from_files, FindSeriesRequest(folder=str(folder), pattern="S2*01.tif")).accept()
    assert len(table.rows) == 2 and first.dates_button.series is None


def test_dates_of_training_go_to_the_classify_page(dock, folder, table, opened, monkeypatch):
    opened(table.row_series.from_files, FindSeriesRequest(folder=str(folder), pattern="S2*01.tif")).accept()
    monkeypatch.setattr(SensorSpec, "is_series", True, raising=False)
    classify = dock.classify_page.sensor_table
    classify.set_model(model(S2=2))
    classify.row_series.adopt(classify.rows, table.rows)
    (row,) = classify.rows
    assert row.dates_button.series == table.rows[0].dates_button.series
    assert row.layer.id() == table.rows[0].layer.id() and not classify.problems()


def test_a_model_s_series_needs_dates_and_its_plain_sensor_none(dock, cube, monkeypatch):
    layer = QgsRasterLayer(cube, "S2")
    QgsProject.instance().addMapLayer(layer)
    table = dock.classify_page.sensor_table
    monkeypatch.setattr(SensorSpec, "is_series", True, raising=False)
    table.set_model(model(S2=9))
    (row,) = table.rows
    row.choose(layer)
    assert row.status.text == "choose its dates" and row.dates_button.isVisibleTo(table)
    row.dates_button.choose(SeriesChoice((Acquisition(cube, "2021-05-01"),)))
    assert row.status.text == "1 date, 2021-05-01" and not table.problems()
    monkeypatch.setattr(SensorSpec, "is_series", False, raising=False)
    row.changed.emit()
    assert row.status.text == "a series, but the model needs one raster"


def test_a_netcdf_of_a_variable_for_each_band_is_one_series(table, tmp_path, opened, wait):
    path = write_cube(tmp_path / "cube.nc")
    dialog = opened(table.row_series.from_files, FindSeriesRequest((SeriesFile(path),)))
    wait(lambda: not dialog.finding.is_running and not dialog.measuring.is_running)
    assert texts(dialog, DATE) == ["2021-01-01", "2021-02-01", "2021-03-01"]
    assert "Variable slope of 'cube.nc' is left out" in dialog.notes.text()
    dialog.accept()
    (row,) = table.rows
    assert row.layer is not None and row.layer.bandCount() == 3, "QGIS opens a variable in place of the file"
    assert row.dates_button.fits(row.layer)
    (source,) = table.sources()
    assert [one.path for one in source.acquisitions] == [path] * 3 and source.acquisitions[0].bands == (1, 4)
    layers = [QgsRasterLayer(f'NETCDF:"{path}":{name}', name) for name in ("B04", "B08")]
    chosen = opened(table.row_series.from_layers, layers)
    wait(lambda: not chosen.finding.is_running)
    assert texts(chosen, DATE) == ["2021-01-01", "2021-02-01", "2021-03-01"]
    assert [one.bands for one in chosen.series().acquisitions] == [(1, 4), (2, 5), (3, 6)]
    chosen.reject()


def project_layers(folder):
    layers = [QgsRasterLayer(str(folder / f"S2_{day}.tif"), f"S2 {day}") for day in MONTHS]
    QgsProject.instance().addMapLayers(layers)
    return layers


def test_layers_may_be_removed_while_the_dialog_is_open(table, folder, opened, wait):
    layers = project_layers(folder)
    dialog = opened(table.row_series.from_layers, layers)
    QgsProject.instance().removeMapLayers([one.id() for one in layers])
    dialog.list.topLevelItem(0).setText(DATE, "2021-05-02")
    wait(lambda: not dialog.finding.is_running and not dialog.measuring.is_running)
    assert texts(dialog, DATE) == ["2021-05-02", *MONTHS[1:]]
    dialog.accept()
    (source,) = table.sources()
    assert [one.date for one in source.acquisitions] == ["2021-05-02", *MONTHS[1:]]
    assert table.rows[0].layer is not None


def test_layers_whose_properties_differ_are_no_series(table, folder, dock):
    """One date's own value for no data would not be used: a series is read in one way."""
    layers = project_layers(folder)
    for band in (1, 2):
        layers[1].dataProvider().setUserNoDataValue(band, [QgsRasterRange(150, 160)])
    said = []
    table.row_series.message.connect(said.append)
    table.row_series.from_layers(layers)
    assert table.row_series.dialog is None
    assert "The layers of series 'S2' have different settings (CRS, no data)" in said[0]
    for layer in (layers[0], layers[2]):
        for band in (1, 2):
            layer.dataProvider().setUserNoDataValue(band, [QgsRasterRange(150, 160)])
    table.row_series.from_layers(layers)
    assert table.row_series.dialog is not None
