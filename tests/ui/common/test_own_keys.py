"""Keys while a map tool of ours is at work: a layer in edit mode, with a selection, keeps its features."""

from __future__ import annotations

import pytest
from mamol.ui.common.polygon_tool import PolygonTool
from mamol.ui.routing.ask_tool import AskTool
from mamol.ui.what_if.brush import Brush
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMapToolPan
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPoint, Qt
from qgis.PyQt.QtGui import QKeyEvent, QKeySequence
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QLineEdit, QMainWindow, QPushButton, QVBoxLayout, QWidget

FEATURES, SELECTED = 9, 4
KEYS = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class Window(QMainWindow):
    """A window with a map and a dock, which deletes the selection on the keys on which QGIS does."""

    def __init__(self):
        super().__init__()
        self.layer = QgsVectorLayer("Point?crs=EPSG:32630", "mine", "memory")
        for number in range(FEATURES):
            feature = QgsFeature(self.layer.fields())
            feature.setGeometry(QgsGeometry.fromWkt(f"POINT({500000 + number} 6000000)"))
            self.layer.dataProvider().addFeature(feature)
        self.layer.startEditing()
        self.layer.selectByIds(self.layer.allFeatureIds()[:SELECTED])
        self.canvas = QgsMapCanvas(self)
        self.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32630"))
        self.canvas.setExtent(QgsRectangle(500000, 5999000, 501000, 6000000))
        self.canvas.setCurrentLayer(self.layer)
        self.pan = QgsMapToolPan(self.canvas)
        self.setCentralWidget(self.canvas)
        self.canvas.keyPressed.connect(self.key_pressed)
        self.delete_action, self.undo_action = QAction("Delete selected", self), QAction("Undo", self)
        self.delete_action.setShortcuts([QKeySequence(key) for key in KEYS])
        self.undo_action.setShortcut(QKeySequence.StandardKey.Undo)
        self.escaped = QAction("On Escape", self)
        self.escaped.setShortcut(QKeySequence(Qt.Key.Key_Escape))
        self.delete_action.triggered.connect(self.layer.deleteSelectedFeatures)
        self.heard = []
        for action in (self.delete_action, self.undo_action, self.escaped):
            action.triggered.connect(self.hear)
            self.addAction(action)
        self.dock = QDockWidget("dock", self)
        self.content = QWidget(self.dock)
        self.button, self.field = QPushButton("button", self.content), QLineEdit("text", self.content)
        layout = QVBoxLayout(self.content)
        layout.addWidget(self.button)
        layout.addWidget(self.field)
        self.dock.setWidget(self.content)
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.other = QLineEdit(self)
        self.other.setReadOnly(True)
        self.statusBar().addWidget(self.other)

    def hear(self):
        """Note which action was triggered."""
        self.heard.append(self.sender().text())

    def key_pressed(self, event):
        """Do what QgisApp::mapCanvas_keyPressed does."""
        if event.key() in KEYS and event.isAccepted():
            self.heard.append("the map")
            self.layer.deleteSelectedFeatures()


@pytest.fixture
def window(qgis_app):
    window = Window()
    window.resize(900, 600)
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    QCoreApplication.processEvents()
    yield window
    window.canvas.unsetMapTool(window.canvas.mapTool())
    window.layer.rollBack()
    window.close()
    window.deleteLater()


@pytest.fixture
def brush(window):
    brush = Brush(window.canvas, window.content)
    window.content.layout().addWidget(brush)
    brush.show()
    brush.set_sensors(("S2", "SAR"))
    brush.draw_button.setChecked(True)
    window.canvas.setFocus()
    yield brush
    brush.release()


def draw(canvas, *corners, close=True):
    """Click the corners, and with the right button."""
    for corner in corners:
        QTest.mouseMove(canvas.viewport(), QPoint(*corner))
        QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(*corner))
    if close:
        QTest.mouseClick(canvas.viewport(), Qt.MouseButton.RightButton, pos=QPoint(*corners[-1]))


def corners_of(brush):
    return [len(one.geometry["coordinates"][0]) - 1 for one in brush.removals()]


@pytest.mark.parametrize("key", KEYS)
def test_without_our_tools_the_window_deletes(window, key):
    """What the other tests rely on."""
    window.canvas.setMapTool(window.pan)
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, key)
    assert window.layer.featureCount() == FEATURES - SELECTED and window.heard == ["Delete selected"]


@pytest.mark.parametrize("has_shortcut", [True, False])
@pytest.mark.parametrize("make_tool", [PolygonTool, AskTool])
@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier])
@pytest.mark.parametrize("key", KEYS)
def test_no_feature_is_deleted_while_a_tool_of_ours_is_held(window, make_tool, key, modifier, has_shortcut):
    if not has_shortcut:
        window.delete_action.setShortcuts([])
    tool = make_tool(window.canvas)
    window.canvas.setMapTool(tool)
    for widget in (window.canvas, window.canvas.viewport(), window):
        window.setFocus() if widget is window else window.canvas.setFocus()
        QTest.keyClick(widget, key, modifier)
    assert window.layer.featureCount() == FEATURES and window.heard == []
    tool.release()
    window.canvas.setMapTool(window.pan)
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, key)
    assert window.layer.featureCount() == FEATURES - SELECTED, "the keys are the window's again"


def test_backspace_takes_back_corners_and_escape_the_polygon(window, brush):
    canvas = window.canvas
    draw(canvas, (100, 100), (300, 100), (300, 300), (100, 300), close=False)
    QTest.keyClick(canvas, Qt.Key.Key_Backspace)
    draw(canvas, (200, 400))
    assert corners_of(brush) == [4]
    draw(canvas, (100, 100), (300, 100), close=False)
    for _ in range(5):
        QTest.keyClick(canvas, Qt.Key.Key_Backspace)
    draw(canvas, (100, 100), (300, 100), (300, 300))
    assert corners_of(brush) == [4, 3], "more Backspaces than corners do nothing more"
    draw(canvas, (100, 100), (300, 100), (300, 300), close=False)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    draw(canvas, (100, 100), (300, 100), (200, 300))
    assert corners_of(brush) == [4, 3, 3]
    assert window.layer.featureCount() == FEATURES and window.heard == []


def test_undo_takes_back_the_last_polygon_and_no_edit_of_the_layer(window, brush):
    canvas, told = window.canvas, []
    brush.changed.connect(lambda: told.append(len(brush.removals())))
    for sensor in ("S2", "SAR"):
        brush.sensor_box.setCurrentText(sensor)
        draw(canvas, (100, 100), (300, 100), (300, 300))
    window.layer.deleteFeature(window.layer.allFeatureIds()[-1])
    draw(canvas, (100, 100), (300, 100), close=False)
    QTest.keyClick(canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(brush.removals()) == 2, "corners first"
    QTest.keyClick(canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [one.sensor for one in brush.removals()] == ["S2"]
    QTest.keyClick(canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert brush.removals() == () and told == [1, 2, 1, 0] and not brush.clear_button.isEnabled()
    assert window.layer.featureCount() == FEATURES - 1 and window.heard == []


@pytest.mark.parametrize("floating", [False, True])
def test_keys_in_the_dock_are_the_tools_but_not_those_of_a_text(window, brush, floating):
    window.dock.setFloating(floating)
    QCoreApplication.processEvents()
    brush.draw_button.setChecked(True)
    draw(window.canvas, (100, 100), (300, 100), (300, 300), (150, 200), close=False)
    window.button.setFocus()
    QTest.keyClick(window.button, Qt.Key.Key_Backspace)
    window.field.setFocus()
    QTest.keyClick(window.field, Qt.Key.Key_Backspace)
    assert window.field.text() == "tex"
    draw(window.canvas, (100, 300))
    assert corners_of(brush) == [4]
    assert window.layer.featureCount() == FEATURES and window.heard == []


def test_keys_of_other_panels_are_theirs(window, brush):
    window.other.setFocus()
    QTest.keyClick(window.other, Qt.Key.Key_Delete)
    assert window.heard == ["Delete selected"]


def test_escape_reaches_nothing_else_and_gives_up_a_box(window):
    tool, asked = AskTool(window.canvas), []
    tool.asked.connect(asked.append)
    window.canvas.setMapTool(tool)
    window.canvas.setFocus()
    view = window.canvas.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    QTest.mouseMove(view, QPoint(200, 200))
    tool.take_key(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    assert asked == []
    QTest.keyClick(window.canvas, Qt.Key.Key_Escape)
    assert window.heard == []
    tool.release()
