"""Two kept scenarios on the map: the swipe, and what of their comparison is shown. The maps are made up."""

from __future__ import annotations

import numpy as np
import pytest
from mamol.core import api
from mamol.core.contracts.labels import ClassEntry
from mamol.core.contracts.scenario import CompareRequest, Scenario
from mamol.core.progress import Progress
from mamol.tests.ui.conftest import wait_until, write_raster
from mamol.ui.what_if.history_panel import HistoryPanel
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPointF, Qt
from qgis.PyQt.QtGui import QKeyEvent, QMouseEvent
from qgis.PyQt.QtTest import QTest

CLASSES = (ClassEntry(1, "water", "#0000ff"), ClassEntry(2, "wood", "#00ff00"))
SIDE = 20


@pytest.fixture
def scenarios(tmp_path, empty_project):
    """All water; and all wood but for the upper half. Their maps are layers of the project, not ticked."""
    made = []
    confidence = write_raster(tmp_path / "confidence.tif", np.full((1, SIDE, SIDE), 0.9, "float32"))
    for name, upper, lower in (("before", 1, 1), ("after", 1, 2)):
        values = np.full((1, SIDE, SIDE), lower, "uint8")
        values[:, : SIDE // 2] = upper
        path = write_raster(tmp_path / f"{name}.tif", values)
        absent = ("radar",) if name == "after" else ()
        made.append(Scenario("fields", ("optical",), f"2026-11-30T10:00:0{len(made)}Z", CLASSES,
                             {1: 2.0, 2: 1.0}, 0.9, path, confidence, absent))  # fmt: skip
    layers = [QgsRasterLayer(path, path[-10:]) for path in (made[0].classes_path, made[1].classes_path, confidence)]
    QgsProject.instance().addMapLayers(layers)
    for node in QgsProject.instance().layerTreeRoot().findLayers():
        node.setItemVisibilityChecked(False)
    return tuple(made)


@pytest.fixture
def canvas(qgis_canvas, scenarios):
    """A map of 400 x 400 pixels that shows the whole of both."""
    qgis_canvas.window().show()
    qgis_canvas.resize(400, 400)
    view = qgis_canvas.viewport()
    wait_until(lambda: qgis_canvas.mapSettings().outputSize() == view.size() and view.width() > 390)
    layer = next(iter(QgsProject.instance().mapLayers().values()))
    qgis_canvas.setDestinationCrs(layer.crs())
    qgis_canvas.setExtent(layer.extent())
    for _ in range(5):
        QCoreApplication.processEvents()
    yield qgis_canvas
    qgis_canvas.window().hide()


@pytest.fixture
def panel(canvas, scenarios):
    panel = HistoryPanel(None, canvas)
    panel._show(tuple(reversed(scenarios)))
    panel.show()
    panel.table.selectAll()
    yield panel
    panel.drop()
    panel.hide()
    panel.deleteLater()


def drawn(panel):
    wait_until(lambda: panel.swipe.item is not None and None not in panel.swipe.item.pictures)


def move(canvas, x):
    place, none = QPointF(x, 300), Qt.MouseButton.NoButton
    moved = QMouseEvent(QEvent.Type.MouseMove, place, none, none, Qt.KeyboardModifier.NoModifier)
    QgsApplication.sendEvent(canvas.viewport(), moved)


def colours(canvas, *places):
    """What is seen at places of the map, from 0 to 1 of its width and height."""
    QCoreApplication.processEvents()
    image = canvas.grab().toImage()
    return [image.pixelColor(int(x * image.width()), int(y * image.height())).name() for x, y in places]


def test_left_of_the_pointer_is_one_scenario_and_right_of_it_the_other(panel, canvas):
    QTest.mouseClick(panel.swipe_button, Qt.MouseButton.LeftButton)
    drawn(panel)
    move(canvas, 200)
    wait_until(lambda: panel.swipe.item.split == 200)
    assert colours(canvas, (0.25, 0.75), (0.75, 0.75), (0.75, 0.25)) == ["#0000ff", "#00ff00", "#0000ff"]
    move(canvas, 360)
    wait_until(lambda: panel.swipe.item.split == 360)
    assert colours(canvas, (0.75, 0.75)) == ["#0000ff"]
    assert panel.swipe_button.isChecked()


def test_it_follows_the_map(panel, canvas):
    panel.start_swipe()
    drawn(panel)
    extent = canvas.extent()
    canvas.setExtent(QgsRectangle(extent.xMinimum(), extent.yMinimum(), extent.center().x(), extent.center().y()))
    drawn(panel)
    panel.swipe.item.move_to(0)
    wait_until(lambda: colours(canvas, (0.5, 0.3)) == ["#00ff00"])


@pytest.mark.parametrize("way", ["button", "escape", "tool", "layer", "project", "forget"])
def test_switched_off_in_whichever_way_it_leaves_nothing_behind(panel, canvas, scenarios, way):
    before = QgsMapToolPan(canvas)
    canvas.setMapTool(before)
    items, layers = len(canvas.scene().items()), set(QgsProject.instance().mapLayers())
    panel.start_swipe()
    drawn(panel)
    assert (
        set(QgsProject.instance().mapLayers()) == layers
        and not QgsProject.instance().layerTreeRoot().findLayers()[0].isVisible()
    )
    other = QgsMapToolPan(canvas)
    if way == "button":
        QTest.mouseClick(panel.swipe_button, Qt.MouseButton.LeftButton)
    elif way == "escape":
        QgsApplication.sendEvent(
            canvas, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
        )
    elif way == "tool":
        canvas.setMapTool(other)
    elif way == "layer":
        layer = next(one for one in QgsProject.instance().mapLayers().values() if "after" in one.source())
        QgsProject.instance().removeMapLayer(layer.id())
    elif way == "project":
        QgsProject.instance().clear()
    else:
        panel._forget()
    wait_until(lambda: not panel.swipe.is_on)
    QCoreApplication.processEvents()
    assert len(canvas.scene().items()) == items and not panel.swipe_button.isChecked()
    assert canvas.mapTool() is (other if way == "tool" else before)
    canvas.unsetMapTool(canvas.mapTool())


def test_one_selected_scenario_or_a_map_that_is_gone_is_a_sentence(panel, scenarios):
    said = []
    panel.refused.connect(said.append)
    panel.table.selectRow(0)
    QTest.mouseClick(panel.swipe_button, Qt.MouseButton.LeftButton)
    assert "Select two scenarios" in said[-1] and not panel.swipe_button.isChecked()
    QgsProject.instance().clear()
    panel._show(scenarios)
    panel.table.selectAll()
    panel.start_swipe()
    assert "no layer of this project" in said[-1] and not panel.swipe.is_on


def test_only_what_changed_is_shown_in_the_new_classes(panel, canvas, scenarios, tmp_path):
    paths = (str(tmp_path / f"{name}.tif") for name in ("agreement", "flips", "drop"))
    panel._compared(api.compare_scenarios(CompareRequest(*scenarios, *paths), Progress()))
    root = QgsProject.instance().layerTreeRoot()
    group = root.children()[0]

    def ticked():
        return [node.name().partition(" · ")[0] for node in group.findLayers() if node.isVisible()]

    assert ticked() == ["class changes", "grey backdrop"] and panel.shown_box.isVisible()
    seen = []
    for place in range(panel.shown_box.box.count()):
        panel.shown_box.box.setCurrentIndex(place)
        panel.shown_box.box.activated.emit(place)
        seen.append(ticked())
    assert seen == [
        ["class changes", "grey backdrop"],
        ["no change", "new classes"],
        ["agreement"],
        ["confidence drop"],
    ]
    panel.shown_box.box.setCurrentIndex(1)
    panel.shown_box.box.activated.emit(1)
    canvas.setLayers([node.layer() for node in group.findLayers() if node.isVisible()])
    canvas.refresh()
    wait_until(lambda: colours(canvas, (0.5, 0.25), (0.5, 0.75)) == ["#efefef", "#00ff00"])
    canvas.setLayers([])
    QgsProject.instance().removeMapLayers([node.layerId() for node in group.findLayers()])
    wait_until(lambda: not panel.shown_box.isVisible())
