"""What can happen while the preview's worker is in the middle of a picture: no crash, no orphan thread, a sentence."""

from __future__ import annotations

import threading

import numpy as np
import pytest
import rasterio
from mamol.ui.common.sensor_choice import MaskChoice
from mamol.ui.jobs.task import running_jobs
from mamol.ui.layers.preview_layer import PREVIEW_PROPERTY
from mamol.ui.what_if import live_preview
from qgis.core import QgsApplication, QgsFeature, QgsGeometry, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication


@pytest.fixture
def page(dock, copies, scene_files, show_scene):
    layers = [QgsRasterLayer(str(path), name) for name, path in copies.items()]
    clouds = QgsVectorLayer("Polygon?crs=EPSG:32630", "clouds", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(layers[0].extent().buffered(-100)))
    clouds.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayers([*layers, clouds])
    dock.model_row.choose(scene_files.model)
    dock.classify_page.sensor_table.rows[0].mask_button.choose(MaskChoice(clouds.id(), "clouds"))
    show_scene(layers[0])
    return dock.what_if_page


@pytest.fixture
def settled(page, wait):
    def wait_for_rest():
        for _ in range(3):
            QCoreApplication.processEvents()
        wait(lambda: not page.live.job.is_running and not page.live._follow_soon.isActive())
        wait(lambda: not running_jobs() and QgsApplication.taskManager().count() == 0)

    return wait_for_rest


@pytest.fixture
def gate(page, wait, settled, monkeypatch):
    """Start the preview, and hold the worker of a flip where it has just been asked, until it is let go."""
    page.start()
    settled()
    began, go = threading.Event(), threading.Event()
    real = live_preview.api.preview

    def held(memory, request, progress):
        began.set()
        assert go.wait(20)
        return real(memory, request, progress)

    monkeypatch.setattr(live_preview.api, "preview", held)
    page.switches.boxes["radar"].click()
    wait(began.is_set)
    monkeypatch.setattr(live_preview.api, "preview", real)
    yield go
    go.set()


def preview_layers():
    layers = QgsProject.instance().mapLayers().values()
    return [layer for layer in layers if layer.customProperty(PREVIEW_PROPERTY)]


def shown(page):
    with rasterio.open(page.live.preview.layer.source()) as dataset:
        return dataset.read(1)


@pytest.mark.parametrize(
    ("name", "sentence"), [("clouds", "'clouds' of sensor 'optical' is no longer in"), ("radar", "")]
)
def test_a_layer_removed(page, gate, settled, sentences, name, sentence):
    QgsProject.instance().removeMapLayer(QgsProject.instance().mapLayersByName(name)[0].id())
    gate.set()
    settled()
    page.start()
    settled()
    if sentence:
        assert any(sentence in said for said in sentences()) and sentence in page.state.text()
        page.start_point._table.rows[0].mask_button.choose(None)
        settled()
    assert shown(page).any() and len(preview_layers()) == 1


def test_the_preview_follows_edits_of_a_mask(page, settled, wait):
    """No accident: clouds are drawn into the layer while the preview is on the map."""
    clouds = QgsProject.instance().mapLayersByName("clouds")[0]
    page.switches.boxes["radar"].click()
    settled()
    before = shown(page)
    hidden = np.count_nonzero(before == 65535)
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(clouds.extent().buffered(50)))
    clouds.startEditing()
    clouds.addFeature(feature)
    wait(lambda: page.live.job.is_running or page.live._follow_soon.isActive())
    settled()
    row = page.start_point._table.rows[0]
    wait(lambda: not page.start_point._table.row_masks.shares.is_measuring)
    assert np.count_nonzero(shown(page) == 65535) > hidden and "of the view masked" in row.status.text
    clouds.rollBack()
    settled()
    np.testing.assert_array_equal(shown(page), before)


def test_a_project_closed(page, gate, settled):
    QgsProject.instance().clear()
    gate.set()
    settled()
    assert not QgsProject.instance().mapLayers() and not page.live.is_active
    assert not page.empty_note.isHidden() and "Choose a model" in page.empty_note.text()


def test_a_source_written_anew(page, gate, settled, copies):
    with rasterio.open(copies["optical"], "r+") as dataset:
        dataset.write(np.roll(dataset.read(), 7, axis=2))
    gate.set()
    settled()
    during = shown(page)
    page.stop()
    page.start()
    settled()
    np.testing.assert_array_equal(shown(page), during)


@pytest.mark.parametrize("damage", ["cut short", "deleted"])
def test_a_source_that_can_no_longer_be_read(page, gate, settled, copies, sentences, damage):
    if damage == "deleted":
        copies["optical"].unlink()
    else:
        copies["optical"].write_bytes(copies["optical"].read_bytes()[:2000])
    gate.set()
    settled()
    assert any("sensor 'optical'" in said.lower() for said in sentences())
    assert "ensor 'optical'" in page.state.text()


def test_a_plugin_unloaded(page, dock, gate, settled):
    threads = threading.active_count()
    dock.release()
    assert not preview_layers()
    gate.set()
    settled()
    assert not preview_layers() and threading.active_count() <= threads
