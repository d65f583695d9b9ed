"""Fifty classes on the Train page and in the check of labels: no step keeps the main thread for long."""

from __future__ import annotations

import time

import numpy as np
import pytest
from mamol.core.contracts.cleaning import LabelAction, LabelReason, SuspiciousPlace
from mamol.core.contracts.sensors import Extent
from mamol.tests.ui.conftest import write_raster
from mamol.ui.train.class_editor import ClassEditor
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QTimer

CLASSES, LONGEST_STALL, BEAT = 50, 0.4, 5


class Pulse:
    """A timer on the main thread: the most work of this thread between two beats, which other programs do not change.

    Attributes:
        longest: in seconds of processor time.
    """

    def __init__(self):
        self.longest, self._last = 0.0, time.thread_time()
        self._timer = QTimer()
        self._timer.timeout.connect(self.beat)
        self._timer.start(BEAT)

    def beat(self):
        now = time.thread_time()
        self.longest, self._last = max(self.longest, now - self._last), now

    def stop(self):
        self.beat()
        self._timer.stop()
        return self.longest


@pytest.fixture
def page(dock, tmp_path):
    page = dock.train_page
    raster = QgsRasterLayer(write_raster(tmp_path / "optical.tif", np.ones((2, 48, 48), "float32")), "optical")
    points = QgsVectorLayer("Point?crs=EPSG:32630&field=class:string", "points", "memory")
    features = []
    for number in range(2000):
        feature = QgsFeature(points.fields())
        x, y = 500000 + 480 * (number * 0.618 % 1), 6000000 - 480 * (number * 0.382 % 1)
        feature.setGeometry(QgsGeometry.fromWkt(f"Point({x} {y})"))
        feature["class"] = f"class {number % CLASSES:02}"
        features.append(feature)
    points.dataProvider().addFeatures(features)
    QgsProject.instance().addMapLayers([points, raster])
    page.sensor_table.add_layer(raster)
    dock.resize(430, 700)
    dock.tabs.setCurrentWidget(page)
    dock.show()
    return page


def settle(seconds=0.2):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QCoreApplication.processEvents()
        time.sleep(0.002)


def test_counting_editing_and_scrolling_fifty_classes_stalls_nothing(page, wait):
    section, pulse = page.label_section, Pulse()
    section.layer_box.setLayer(QgsProject.instance().mapLayersByName("points")[0])
    wait(lambda: not section.counter.is_counting and section.class_table.rowCount() == CLASSES)
    settle()
    table = section.class_table
    for row in range(0, CLASSES, 7):
        table.item(row, 1).setText(f"renamed {row}")
        table.scrollToItem(table.item(row, 1))
        settle(0.05)
    assert [entry.name for entry in section.classes()][7] == "renamed 7"
    assert pulse.stop() < LONGEST_STALL, pulse.longest


def test_the_dialog_of_fifty_classes_stalls_nothing(page, wait):
    section = page.label_section
    section.layer_box.setLayer(QgsProject.instance().mapLayersByName("points")[0])
    wait(lambda: not section.counter.is_counting and section.class_table.rowCount() == CLASSES)
    pulse = Pulse()
    counted = section._counted_labels.counts
    editor = ClassEditor(section.table, counted.classes, counted.pixels, section.field, page)
    editor.show()
    settle()
    for row in range(0, CLASSES, 5):
        editor.model.set_row(row, groups=(f"group {row % 3}",))
        settle(0.02)
    for _ in range(20):
        editor.view.selectRow(10)
        editor.move_rows(1)
        settle(0.01)
    assert pulse.stop() < LONGEST_STALL, pulse.longest
    editor.close()


def test_two_hundred_places_of_fifty_classes_stall_nothing(page):
    page.label_tools.check()
    panel, choices, pulse = page.label_tools.check_panel, page.label_tools.choices, Pulse()
    places = [
        SuspiciousPlace(
            500005.0 + number, 5999995.0, Extent(500000, 5999990, 500010, 6000000, "EPSG:32630"),
            f"class {number % CLASSES:02}", f"class {(number + 1) % CLASSES:02}", 9, 1 - number / 200,
            (LabelReason.MODEL,), "All of it looks like another class to a random forest trained on other places.",
        )
        for number in range(200)
    ]  # fmt: skip
    panel.table.set_places(places)
    panel.table.selectRow(0)
    settle()
    for _ in range(20):
        panel.decide(LabelAction.EXCLUDE)
        settle(0.01)
    panel.table.selectAll()
    panel.decide(LabelAction.EXCLUDE)
    settle()
    assert len(choices.all) == 200
    assert pulse.stop() < LONGEST_STALL, pulse.longest
    panel.window().close()
