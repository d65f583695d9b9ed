"""The project of the example: beside its data, with relative paths, opened on request."""

from __future__ import annotations

import re
import shutil
import zipfile

import pytest
from mamol.core import api
from mamol.core.contracts.example import MADE_UP, ExampleRequest, example_model
from mamol.core.errors import MamolError
from mamol.core.model.header import read_spec
from mamol.core.progress import Progress
from mamol.ui.start import example
from mamol.ui.start.example import write_example_project
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtWidgets import QMessageBox

CLASSES = read_spec(str(example_model(MADE_UP))).classes


@pytest.fixture
def prepared(tmp_path, monkeypatch, empty_project):
    """The synthetic scene in a profile of its own."""
    folder = tmp_path / "examples"
    monkeypatch.setattr(example, "example_folder", lambda: folder)
    return api.prepare_example(ExampleRequest(MADE_UP, str(folder), ""), Progress())


def test_it_is_written_once_with_relative_paths_and_moves_with_its_folder(prepared, tmp_path):
    path = write_example_project(prepared, CLASSES)
    assert path == tmp_path / "examples" / MADE_UP.key / f"{MADE_UP.key}.qgz"
    assert QgsProject.instance().mapLayers() == {} and not QgsProject.instance().fileName()
    with zipfile.ZipFile(path) as archive:
        text = archive.read(next(name for name in archive.namelist() if name.endswith(".qgs"))).decode()
    sources = re.findall(r"<datasource>(.+?)</datasource>", text)
    assert len(sources) == 5 and all(source.startswith("./") for source in sources), sources
    before = path.stat().st_mtime_ns
    assert write_example_project(prepared, CLASSES) == path and path.stat().st_mtime_ns == before
    shutil.move(path.parent, tmp_path / "elsewhere")
    moved = QgsProject()
    assert moved.read(str(tmp_path / "elsewhere" / path.name))
    assert all(layer.isValid() for layer in moved.mapLayers().values())
    moved.clear()


def test_the_button_is_there_once_there_is_a_project_and_opens_it_with_its_model(dock, prepared):
    page = dock.first_run.page
    page.example_button.click()
    button = page.project_buttons[MADE_UP]
    assert button.isHidden()
    write_example_project(prepared, CLASSES)
    page.set_running(False)
    assert not button.isHidden()
    button.click()
    names = {layer.name() for layer in QgsProject.instance().mapLayers().values()}
    assert names == {"Optical", "Radar", "Terrain", "Labelled fields", "Labelled points"}
    assert QgsProject.instance().title() == MADE_UP.title
    assert dock.model_row.path == str(example_model(MADE_UP)) and dock.page is dock.classify_page
    assert [row.layer is not None for row in dock.classify_page.sensor_table.rows] == [True] * 3


@pytest.mark.parametrize("answer", ["Yes", "No"])
def test_changes_of_the_open_project_are_not_lost_unasked(dock, prepared, monkeypatch, answer):
    write_example_project(prepared, CLASSES)
    mine = QgsVectorLayer("Point", "mine", "memory")
    QgsProject.instance().addMapLayer(mine)
    QgsProject.instance().setDirty(True)
    asked = []

    def question(_parent, _title, text, *_):
        asked.append(text)
        return getattr(QMessageBox.StandardButton, answer)

    monkeypatch.setattr(QMessageBox, "question", question)
    dock.first_run.open_project(MADE_UP)
    names = {layer.name() for layer in QgsProject.instance().mapLayers().values()}
    assert len(asked) == 1 and "not saved" in asked[0]
    assert ("mine" in names) is (answer == "No") and ("Optical" in names) is (answer == "Yes")


def test_a_damaged_project_is_a_sentence(dock, prepared, sentences):
    path = write_example_project(prepared, CLASSES)
    path.write_bytes(b"no project")
    dock.first_run.open_project(MADE_UP)
    assert any("cannot be opened" in sentence and path.name in sentence for sentence in sentences())


def test_a_folder_that_cannot_be_written_is_a_sentence(prepared, monkeypatch):
    monkeypatch.setattr(example, "example_project", lambda scene: example.Path("/proc/none/x.qgz"))
    with pytest.raises(MamolError, match="cannot be written"):
        write_example_project(prepared, CLASSES)
