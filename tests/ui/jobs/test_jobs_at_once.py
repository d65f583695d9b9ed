"""Two classifications and a training at once in one QGIS: from the dock's pages, and from Processing."""

from __future__ import annotations

from pathlib import Path

import pytest
import rasterio
from mamol.ui.processing.provider import MamolProvider
from qgis.core import QgsApplication, QgsProcessingAlgRunnerTask, QgsProcessingContext, QgsProcessingFeedback


@pytest.fixture
def provider(qgis_app):
    provider = MamolProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    QgsApplication.processingRegistry().removeProvider(provider)


def test_the_dock_classifies_and_trains_while_processing_classifies(
    dock, provider, scene_files, scene_layers, tmp_path, wait, quick, sentences
):
    sources = {path: Path(path).read_bytes() for path in vars(scene_files).values()}
    train, classify = dock.train_page, dock.classify_page
    for name in ("optical", "radar"):
        train.sensor_table.add_layer(scene_layers[name])
    train.label_section.layer_box.setLayer(scene_layers["labels"])
    train.options.choose("fast", "scene")
    train.options.model_file.setFilePath(str(tmp_path / "mine"))
    assert dock.model_row.choose(scene_files.model)
    classify.folder_widget.setFilePath(str(tmp_path))
    wait(lambda: len(classify.sensor_table.used()) == 2 and not train.label_section.counter.is_counting)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("mamol:classify")
    parameters = {"MODEL": scene_files.model, "LAYERS": [scene_files.optical, scene_files.radar],
                  "CLASSES": str(tmp_path / "processing.tif")}  # fmt: skip
    context, feedback, ended = QgsProcessingContext(), QgsProcessingFeedback(False), []
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    task.executed.connect(lambda succeeded, _results: ended.append(succeeded))
    train.try_to_start()
    classify.try_to_start()
    QgsApplication.taskManager().addTask(task)
    assert train.is_running and classify.is_running
    wait(lambda: ended and not train.is_running and not classify.is_running)
    assert ended == [True], sentences()
    assert (tmp_path / "mine.safetensors").is_file()
    [from_dock] = tmp_path.glob("fields_*_classes.tif")
    with rasterio.open(from_dock) as one, rasterio.open(tmp_path / "processing.tif") as other:
        assert (one.read(1) == other.read(1)).all() and one.read(1).any()
    assert not list(tmp_path.glob(".*"))
    assert {path: Path(path).read_bytes() for path in sources} == sources
