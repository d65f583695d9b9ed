"""The preview stays above what is added while it is shown, and below what the analyst puts above it."""

from __future__ import annotations

import numpy as np
import pytest
from mamol.core.contracts.outputs import OutputKind
from mamol.core.contracts.preview import PreviewPicture
from mamol.core.contracts.what_if import SubsetFigures
from mamol.ui.layers.preview_layer import PreviewLayer
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication


@pytest.fixture
def preview(scene_files, scene_layers):
    """A preview on the map: its picture is the label raster, of the scene's three classes."""
    preview = PreviewLayer()
    figures = SubsetFigures(("optical",), 4, 1.0, 0.9, {1: 4}, {1: 4.0}, (), None, 0.0)
    values = np.ones((2, 2), np.uint16)
    preview.show_picture(
        PreviewPicture(scene_files.labels, (), 1, True, values, values.astype(np.float32), figures, figures, 1.0)
    )
    yield preview
    preview.remove()
    preview.deleteLater()


def add(scene_files, name, place=0, group=None):
    """Add a raster as a job does: into the project first, then into the tree."""
    layer = QgsRasterLayer(scene_files.labels, name)
    QgsProject.instance().addMapLayer(layer, False)
    root = QgsProject.instance().layerTreeRoot()
    (root.insertGroup(place, group) if group else root).insertLayer(0 if group else place, layer)
    return layer


def order():
    return [layer.name() for layer in QgsProject.instance().layerTreeRoot().layerOrder()]


def settle():
    for _ in range(3):
        QCoreApplication.processEvents()


def test_a_result_that_is_added_comes_below_the_preview(preview, scene_files):
    top, layer = preview.layer.name(), preview.layer
    add(scene_files, "classes", group="kept scenario")
    assert order()[0] == "classes"
    settle()
    assert order()[:2] == [top, "classes"] and preview.layer is layer and layer.isValid()
    assert QgsProject.instance().mapLayer(layer.id()) is layer, "it is in the project still"
    add(scene_files, "dragged in")
    settle()
    assert order()[:3] == [top, "dragged in", "classes"]


def test_a_layer_added_by_qgis_comes_below_the_preview(preview, scene_files):
    QgsProject.instance().addMapLayer(QgsRasterLayer(scene_files.radar, "added by QGIS"))
    settle()
    assert order()[0] == preview.layer.name()


def test_what_is_put_above_it_by_hand_stays_there(preview, scene_files):
    root = QgsProject.instance().layerTreeRoot()
    fields = QgsVectorLayer("Polygon?crs=EPSG:32630", "fields", "memory")
    QgsProject.instance().addMapLayer(fields)
    settle()
    assert order()[:2] == ["fields", preview.layer.name()], "outlines hide nothing"
    optical = root.findLayer(QgsProject.instance().mapLayersByName("optical")[0].id())
    root.insertChildNode(1, optical.clone())
    root.removeChildNode(optical)
    settle()
    assert order()[:3] == ["fields", "optical", preview.layer.name()]
    add(scene_files, "classes", place=2, group="kept scenario")
    settle()
    names = [name.partition(" · ")[0] for name in order()]
    assert names[:4] == ["fields", "optical", preview.layer.name(), "classes"]


def test_it_is_drawn_first_where_the_order_is_not_the_trees(preview, scene_files):
    root = QgsProject.instance().layerTreeRoot()
    root.setHasCustomLayerOrder(True)
    root.setCustomLayerOrder([*root.customLayerOrder()])
    new = add(scene_files, "classes", group="kept scenario")
    root.setCustomLayerOrder([new, *(layer for layer in root.customLayerOrder() if layer is not new)])
    settle()
    assert order()[0] == preview.layer.name()
    preview.remove()
    figures = SubsetFigures(("optical",), 4, 1.0, 0.9, {1: 4}, {1: 4.0}, (), None, 0.0)
    values = np.ones((2, 2), np.uint16)
    picture = (scene_files.labels, (), 1, True, values, values.astype(np.float32), figures, figures, 1.0)
    preview.show_picture(PreviewPicture(*picture))
    assert order()[0] == preview.layer.name()


def test_a_scenario_that_is_kept_does_not_hide_the_preview(misleading_page, settled, wait):
    page = misleading_page
    page.start()
    settled()
    page.keep_button.click()
    wait(lambda: page.history.scenarios)
    settled()
    root = QgsProject.instance().layerTreeRoot()
    shown = [node.layer() for node in root.findLayers() if node.isVisible()]
    assert shown[0] is page.live.preview.layer
    assert OutputKind(shown[1].customProperty("mamol/output")) is OutputKind.CLASSES
    page.stop()
    assert root.findLayers()[0].layer() is shown[1]
