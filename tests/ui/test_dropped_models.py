"""Model files dropped on the dock."""

from __future__ import annotations

import shutil

import pytest
from qgis.PyQt.QtCore import QMimeData, QPoint, Qt, QUrl
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
from qgis.PyQt.QtWidgets import QApplication


@pytest.fixture
def drop(dock):
    """Give the function that drops files on the dock; it returns whether the dock took them."""
    dock.show()

    def drop_files(*paths):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        place, action = QPoint(20, 60), Qt.DropAction.CopyAction
        buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        enters = QDragEnterEvent(place, action, data, buttons, keys)
        QApplication.sendEvent(dock, enters)
        if enters.isAccepted():
            QApplication.sendEvent(dock, QDropEvent(place, action, data, buttons, keys))
        return enters.isAccepted()

    return drop_files


def test_a_model_file_that_is_dropped_is_chosen_and_the_start_page_goes(dock, drop, scene_files):
    dock.first_run.show()
    assert drop(scene_files.model)
    assert dock.model_row.path == scene_files.model and not dock.first_run.is_shown


def test_of_several_the_first_is_chosen_and_that_is_told(dock, drop, scene_files, tmp_path, sentences):
    other = tmp_path / "other.safetensors"
    shutil.copyfile(scene_files.model, other)
    assert drop(scene_files.model, other)
    assert dock.model_row.path == scene_files.model
    assert any("2 model files were dropped" in sentence for sentence in sentences())


def test_other_files_are_left_to_qgis_and_a_broken_model_is_a_sentence(dock, drop, tmp_path, sentences):
    (tmp_path / "a.tif").touch()
    assert not drop(tmp_path / "a.tif")
    (tmp_path / "b.safetensors").write_bytes(b"no model")
    assert drop(tmp_path / "b.safetensors")
    assert dock.model_row.model is None and sentences()
