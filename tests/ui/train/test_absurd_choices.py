"""Choices that can be made and are hardly meant: a stop, or a question, before hours are spent."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from mamol.core.contracts.labels import ClassEntry
from mamol.core.errors import SensorError
from mamol.core.raster.labels.doubts import doubts_about_classes
from mamol.ui.sensors.sensor_status import StatusKind
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtWidgets import QMessageBox


@pytest.fixture
def page(dock, scene_layers, wait, tmp_path):
    page = dock.train_page
    page.sensor_table.add_layer(scene_layers["optical"])
    page.options.model_file.setFilePath(str(tmp_path / "mine"))
    return page


def use_labels(page, layer, wait):
    page.label_section.layer_box.setLayer(layer)
    wait(lambda: not page.label_section.counter.is_counting)


def raster_of(values, like, path, name):
    with rasterio.open(like) as dataset:
        profile = {**dataset.profile, "count": 1, "dtype": values.dtype.name}
    with rasterio.open(path, "w", **profile) as dataset:
        dataset.write(values, 1)
    layer = QgsRasterLayer(str(path), name)
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.mark.parametrize("labels_first", [True, False])
def test_the_label_raster_is_no_sensor_and_the_row_says_so(page, scene_layers, wait, labels_first):
    if labels_first:
        use_labels(page, scene_layers["labels"], wait)
    page.sensor_table.add_layer(scene_layers["labels"])
    if not labels_first:
        use_labels(page, scene_layers["labels"], wait)
    row = page.sensor_table.rows[1]
    assert row.status.kind is StatusKind.PROBLEM and row.status_text.text() == "these are the labels"
    with pytest.raises(SensorError, match="these are the labels"):
        page.start()
    page.label_section.layer_box.setLayer(None)
    assert row.status.kind is not StatusKind.PROBLEM


def test_many_classes_are_asked_about_and_the_list_is_capped(page, scene_files, tmp_path, wait, monkeypatch):
    """59 plots of a field of ids, as a raster; smooth, so that nothing else tells them from classes."""
    side = 48
    rows, columns = np.mgrid[:side, :side]
    plots = ((rows // 6) * 8 + columns // 6) % 59 + 1
    use_labels(page, raster_of(plots.astype("uint8"), scene_files.labels, tmp_path / "ids.tif", "ids"), wait)
    asked = []

    def answer(parent, title, question, buttons, default):
        asked.append(question)
        return QMessageBox.StandardButton.No

    monkeypatch.setattr(QMessageBox, "question", answer)
    page.start()
    assert not page.is_running and len(asked) == 1
    assert "59 classes" in asked[0] and "and 54 more" in asked[0] and len(asked[0]) < 600


def test_an_image_as_labels_is_refused_in_a_sentence(page, scene_files, tmp_path, wait):
    heights = (np.arange(48 * 48) // 2 + 100).reshape(48, 48).astype("uint16")
    use_labels(page, raster_of(heights, scene_files.labels, tmp_path / "dem.tif", "dem"), wait)
    section = page.label_section
    assert section.labels is None and section.class_table.rowCount() == 0
    assert "it looks like an image" in section.state.text() and len(section.state.text()) < 300


def entries(count):
    return tuple(ClassEntry(value, f"class {value}", "#000000") for value in range(1, count + 1))


def test_a_usual_table_of_classes_is_not_asked_about():
    assert not doubts_about_classes(entries(40), dict.fromkeys(range(1, 41), 500))
    assert not doubts_about_classes(entries(6), dict.fromkeys(range(1, 7), 5))


def test_classes_that_mostly_have_too_few_pixels_are_asked_about():
    pixels = {value: 500 if value < 6 else 4 for value in range(1, 17)}
    (sentence,) = doubts_about_classes(entries(16), pixels)
    assert sentence.startswith("11 classes of 16 have fewer than 30 labelled pixels")
