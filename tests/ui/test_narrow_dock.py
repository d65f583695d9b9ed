"""What a narrow dock, long names and a dark theme must not take away."""

from __future__ import annotations

import pytest
from mamol.core.contracts.limits import MOST_SENSORS
from mamol.core.palette import CONFIDENCE_RAMP
from mamol.release import CHECKOUT
from mamol.release.languages import LANGUAGES, ts_name
from mamol.release.languages.qm import qm_bytes
from mamol.release.languages.ts import read_ts
from mamol.ui.common.button_flow import ButtonFlow
from mamol.ui.common.scrolled_page import ScrolledPage
from mamol.ui.language.loading import load_language, unload_language
from mamol.ui.layers import styles
from mamol.ui.sensors.sensor_table import SensorTable
from mamol.ui.what_if.sensor_switches import ElidedCheckBox
from qgis.core import QgsApplication, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QCheckBox, QLabel, QPushButton, QVBoxLayout, QWidget

NARROW, WIDE = 280, 900
WIDEST_PAGE = 320


def shown(widget, width):
    widget.resize(width, 600)
    widget.show()
    for _ in range(3):
        QCoreApplication.processEvents()


@pytest.fixture
def table(empty_project, scene_layers):
    table = SensorTable(editable=True)
    for layer in [scene_layers["optical"], scene_layers["radar"]]:
        table.add_layer(layer)
    table.rows[0].name_field.setText("a name that is long enough to need a line")
    yield table
    table.hide()
    table.deleteLater()


def test_a_sensors_layer_stands_below_its_name_where_there_is_little_room(table):
    for width, below in ((WIDE, False), (NARROW, True), (WIDE, False), (NARROW, True)):
        shown(table, width)
        for row in table.rows:
            name, box = row.name_field.geometry(), row.layer_box.geometry()
            assert (box.top() > name.bottom()) is below
            assert (box.left() > name.right()) is not below
            assert row.status_text.geometry().top() > box.bottom()
        tops = [row.use.geometry().top() for row in table.rows]
        assert tops == sorted(tops) and len(set(tops)) == len(tops)


def test_a_short_name_is_seen_whole_beside_the_buttons_that_move_its_row(empty_project, scene_layers):
    table = SensorTable(editable=True)
    for name in ("optical", "radar", "optical"):
        table.add_layer(scene_layers[name])
    for width in range(NARROW, NARROW + 120, 20):
        shown(table, width)
        for row in table.rows:
            needed = row.name_field.fontMetrics().horizontalAdvance(row.name_field.text())
            assert row.name_field.width() > needed, width
    table.hide()
    table.deleteLater()


def test_rows_that_come_and_go_in_a_narrow_table_do_not_cover_each_other(table, scene_layers):
    shown(table, NARROW)
    table.rows[0].remove_button.click()
    for _ in range(MOST_SENSORS - 1):
        table.add_layer(scene_layers["optical"])
    for width in (NARROW, WIDE, NARROW):
        shown(table, width)
        boxes = [row.layer_box.geometry() for row in table.rows]
        assert len(boxes) == MOST_SENSORS
        assert not any(one.intersects(other) for one in boxes for other in boxes if one is not other)


def test_a_long_switch_is_shortened_and_not_cut(qgis_app):
    for text, is_long in (("Radar & optical, " * 5, True), ("Radar", False)):
        box, plain = ElidedCheckBox(text), QCheckBox(text.replace("&", "&&"))
        for one in (box, plain):
            one.resize(120, 24)
        assert (box.grab().toImage() != plain.grab().toImage()) is is_long
        assert box.text() == plain.text()


def test_a_page_is_as_wide_as_it_needs_to_be_up_to_a_limit(qgis_app):
    page = QWidget()
    layout = QVBoxLayout(page)
    label = QLabel("word", page)
    layout.addWidget(label)
    area = ScrolledPage(page)
    shown(area, NARROW)
    before = area.minimumSizeHint().width()
    label.setText("w" * 15)
    shown(area, NARROW)
    wider = area.minimumSizeHint().width()
    assert wider > before and wider > page.minimumSizeHint().width()
    label.setText("w" * 300)
    shown(area, NARROW)
    assert area.minimumSizeHint().width() < page.minimumSizeHint().width()
    area.hide()


@pytest.fixture(params=["en", *LANGUAGES])
def language(request, qgis_app, tmp_path):
    """QGIS in a language, before anything is made."""
    words = None
    if request.param != "en":
        translations = read_ts((CHECKOUT / ts_name(request.param)).read_text(encoding="utf-8"))
        (tmp_path / f"mamol_{request.param}.qm").write_bytes(qm_bytes(request.param, translations))
        words = load_language(request.param, tmp_path)
    yield request.param
    unload_language(words)


def test_no_language_makes_the_dock_wide(language, dock, scene_layers):
    """With a sensor in the table: where a page needs more than there is, it is cut, or takes room from the map."""
    dock.train_page.sensor_table.add_layer(scene_layers["optical"])
    shown(dock, NARROW)
    needed = {}
    for place in range(dock.tabs.count()):
        dock.tabs.setCurrentIndex(place)
        shown(dock, NARROW)
        needed[dock.tabs.tabText(place)] = dock.page.minimumSizeHint().width()
    tools = dock.train_page.label_tools
    for open_tool in (tools.check, tools.draw, tools.show_spectra, tools.look_for_places):
        open_tool()
    tools.check_panel.class_box.addItem("a class whose name is longer than any window is wide, and then some")
    for panel in (tools.check_panel, tools.draw_panel, tools.spectra_panel, tools.next_panel):
        shown(panel.window(), NARROW)
        needed[panel.window().windowTitle()] = panel.minimumSizeHint().width()
    dock.hide()
    assert max(needed.values()) <= WIDEST_PAGE, needed


def test_buttons_go_to_further_rows_where_there_is_little_room(qgis_app):
    whole = QWidget()
    buttons = [QPushButton(text, whole) for text in ("Save choices…", "Load choices…", "Forget choices")]
    QVBoxLayout(whole).addLayout(ButtonFlow(buttons))
    for width, rows in ((WIDE, 1), (150, 3), (WIDE, 1)):
        shown(whole, width)
        places = [button.geometry() for button in buttons]
        assert len({place.top() for place in places}) == rows, width
        assert not any(one.intersects(other) for one in places for other in places if one is not other)
        assert all(whole.rect().contains(place) for place in places)
    whole.hide()


@pytest.mark.parametrize(("theme", "is_bar"), [("default", True), ("Night Mapping", False)])
def test_a_ramps_legend_is_a_list_in_the_themes_colours_where_the_bar_has_black_figures(
    scene_files, monkeypatch, theme, is_bar
):
    monkeypatch.setattr(QgsApplication, "themeName", lambda: theme)
    layer = QgsRasterLayer(scene_files.radar, "radar")
    renderer = styles.ramp_renderer(layer.dataProvider(), CONFIDENCE_RAMP, ("0 %, low", "100 %, high"))
    shading = renderer.shader().rasterShaderFunction()
    assert shading.legendSettings().useContinuousLegend() is is_bar
    labels = [item.label for item in shading.colorRampItemList()]
    assert labels == ["0 %, low", "17 %", "33 %", "50 %", "67 %", "83 %", "100 %, high"]


def test_a_closed_project_leaves_no_curve_and_no_report(dock, qgis_new_project):
    page = dock.train_page
    for widget in (page.curve_title, page.curve, page.report_panel):
        widget.show()
    dock._project_cleared()
    assert page.curve.isHidden() and page.curve_title.isHidden() and page.report_panel.isHidden()


@pytest.mark.parametrize("padding", [2, 14])
def test_no_name_of_a_page_is_cut_whatever_a_theme_puts_around_it(dock, padding):
    dock.setStyleSheet(f"QTabBar::tab {{ padding: 4px {padding}px; }}")
    shown(dock, 10)
    bar = dock.tabs.tabBar()
    assert bar.count() == 5
    for one in range(bar.count()):
        wanted = bar.fontMetrics().horizontalAdvance(bar.tabText(one)) + 2 * padding
        assert bar.tabRect(one).width() >= wanted
    # What does not fit is reached by arrows.
    assert bar.usesScrollButtons() or bar.width() >= sum(bar.tabRect(one).width() for one in range(bar.count()))
