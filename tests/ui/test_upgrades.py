"""Projects of earlier versions are opened, and the dock shows what was chosen."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from mamol.core.contracts.train import Preset, TrunkSource
from qgis.core import QgsProject

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures"
VERSIONS = sorted(path.parent.name for path in FIXTURES.glob("*/project.qgz"))


@pytest.mark.parametrize("version", VERSIONS)
def test_the_project_brings_back_what_was_chosen_and_classifies(dock, wait, tmp_path, version):
    folder = tmp_path / "ein Ordner, der umgezogen ist"
    shutil.copytree(FIXTURES / version, folder)
    assert QgsProject.instance().read(str(folder / "project.qgz"))
    layers = {layer.name(): layer for layer in QgsProject.instance().mapLayers().values()}
    assert set(layers) == {"optical", "radar", "labels"} and all(layer.isValid() for layer in layers.values())
    page, train = dock.classify_page, dock.train_page
    assert dock.model_row.path == str(folder / "fields.safetensors")
    assert [(name, layer.name()) for name, layer in page.sensor_table.used()] == [("radar", "radar")]
    assert {kind.value for kind in page.output_choice.kinds()} == {"classes", "experts", "dominant", "pattern"}
    assert page.extent_choice.kind == "layer" and page.extent_choice.layer.name() == "radar"
    assert Path(page.folder_widget.filePath()) == folder
    assert [(row.name, row.layer.name()) for row in train.sensor_table.rows] == [("C band", "radar")]
    assert train.label_section.layer.name() == "labels"
    assert (train.options.preset, train.options.trunk) == (Preset.THOROUGH, TrunkSource.RANDOM)
    assert train.options.seed_box.value() == 11
    results = []
    page.result_ready.connect(results.append)
    page.run_bar.start_button.click()
    wait(lambda: results or not page.is_running)
    assert results and results[0].sensors_used == ("radar",)


def test_a_project_with_a_series_brings_its_dates_back(dock, tmp_path):
    folder = tmp_path / "elsewhere"
    shutil.copytree(FIXTURES / "schema-8", folder)
    assert QgsProject.instance().read(str(folder / "series.qgz"))
    page = dock.classify_page
    assert dock.model_row.path == str(folder / "series.safetensors")
    months = next(row for row in page.sensor_table.rows if row.name == "months")
    assert months.status.text == "3 dates, 2021-04-10 to 2021-09-15, 1 off"
    dates = months.dates_button.series.acquisitions
    assert [one.date for one in dates] == ["2021-04-10", "2021-05-20", "2021-07-01", "2021-09-15"]
    assert [one.is_off for one in dates] == [False, True, False, False]
    assert {one.path for one in dates} == {str(folder / "months.tif")}
