"""What the reader of the files says: shown once by the preview, and beside its figures and an answer about a pixel."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from qgis.core import QgsApplication, QgsPointXY, QgsProject, QgsRasterLayer, QgsRectangle
from rasterio.enums import ColorInterp

ALPHA = "Band 5 of sensor 'optical' is marked as transparency"
VALUES = "sensor 'radar'"
PIXEL = QgsPointXY(500205, 5999795)


@pytest.fixture
def logged():
    """What was written to the log."""
    told = []

    def note(text, tab, level):
        told.append(text)

    log = QgsApplication.messageLog()
    log.messageReceived.connect(note)
    yield told
    log.messageReceived.disconnect(note)


@pytest.fixture
def page(copies, dock, scene_files, show_scene):
    """The page with an optical image that has a band marked as transparency, and radar in another unit."""
    with rasterio.open(copies["optical"]) as dataset:
        values, profile = dataset.read(), {**dataset.profile, "count": 5}
    with rasterio.open(copies["optical"], "w", **profile) as dataset:
        dataset.colorinterp = [*[ColorInterp.undefined] * 4, ColorInterp.alpha]
        dataset.write(np.concatenate([values, np.full_like(values[:1], 255)]))
    with rasterio.open(copies["radar"], "r+") as dataset:
        dataset.write(1000 * dataset.read())
    layers = [QgsRasterLayer(str(path), name) for name, path in copies.items()]
    QgsProject.instance().addMapLayers(layers)
    dock.model_row.choose(scene_files.model)
    dock.resize(400, 900)
    show_scene(layers[0]).setLayers(layers)
    return dock.what_if_page


def count(told, text):
    return sum(text in one for one in told)


def test_the_preview_tells_once_what_is_odd_about_the_sensors(page, settled, sentences, logged):
    page.start()
    settled()
    (told,) = sentences()
    assert VALUES in told and told.endswith("(1 more note is in the Log Messages panel, tab MaMOL.)")
    for text in (ALPHA, VALUES):
        assert count(logged, text) == 1 and text in page.figures.note.text()
    page.switches.boxes["optical"].click()
    settled()
    assert sentences() == [told] and count(logged, ALPHA) == 1 and ALPHA in page.figures.note.text()
    page.stop()
    page.start()
    settled()
    assert count(logged, ALPHA) == 2


def test_a_new_note_is_told_alone(page, settled, sentences, copies):
    page.start()
    settled()
    before = sentences()
    with rasterio.open(copies["radar"], "r+") as dataset:
        dataset.write(dataset.read() / 50)
    page.live.follow_soon()
    settled()
    (told,) = [one for one in sentences() if one not in before]
    assert VALUES in told and ALPHA not in told and "more note" not in told


def test_an_answer_tells_it_too(page, dock, settled, sentences, wait, logged):
    page.start()
    settled()
    dock.show_page(dock.routing_page)
    assert sentences() == []
    for times in (1, 2):
        dock.routing_page.ask(QgsRectangle(PIXEL, PIXEL))
        wait(lambda: not dock.routing_page.job.is_running)
        (told,) = sentences()
        assert ALPHA in told and ALPHA in dock.routing_page.answer_panel.notes.text(), times
    assert dock.routing_page.answer_panel.notes.isVisible() and not dock.routing_page.state.text()
    assert count(logged, f"explain a place: {ALPHA}") == 1
