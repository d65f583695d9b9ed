"""Names out of files are shown as they are: no label, tool tip, log or report takes them for HTML."""

from __future__ import annotations

import ast
import json
from pathlib import Path

import pytest
from mamol.core.contracts.classify import ClassifyRequest
from mamol.core.contracts.outputs import Output, OutputKind
from mamol.core.contracts.sensors import SensorSource
from mamol.core.inference.classify import classify
from mamol.core.model.file import load_model, model_bytes
from mamol.core.model.spec_reading import spec_from_json
from mamol.core.progress import Progress
from mamol.ui.classify.scenario_plan import ScenarioPlan
from mamol.ui.common.model_row import ModelDetails
from mamol.ui.jobs.log import log_error, log_warning
from mamol.ui.layers.results_group import add_results
from mamol.ui.sensors.at_hand import of_run
from qgis.core import QgsProject, QgsRasterLayer, QgsRectangle
from qgis.gui import QgsMessageLogViewer
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QTextDocument
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QAction,
    QComboBox,
    QLabel,
    QPlainTextEdit,
    QTableWidget,
    QTextBrowser,
    QWidget,
)

ROOT = Path(__file__).resolve().parents[3]
IMAGE = "<img src='http://127.0.0.1:9/x.png'>"


def nasty(name: str) -> str:
    return f"{name} <b>bold</b>{IMAGE} {{0}} %s %n [% 1 %] &amp; ../../x"


@pytest.fixture
def model(scene_files, tmp_path):
    """The scene's model under names that are HTML, format strings and paths."""
    spec, network = load_model(scene_files.model)
    data = json.loads(json.dumps(spec.to_json()))
    for one in (*data["sensors"], *data["classes"]):
        one["name"] = nasty(one["name"])
    for sensor in data["sensors"]:
        sensor["band_names"] = [nasty("band")] * sensor["bands"]
    data["name"] = nasty("model")
    data["trunk"] = {"source": nasty("trunk"), "file": nasty("file"), "sha256": nasty("sum")}
    record = data["training"]
    record.update(date=nasty("date"), preset=nasty("preset"), device=nasty("device"))
    record.update(sources=[nasty("source")] * 2, versions={nasty("torch"): nasty("1")})
    path = tmp_path / "fields.safetensors"
    path.write_bytes(model_bytes(network, spec_from_json(data)))
    return str(path)


@pytest.fixture
def full_dock(dock, model, scene_files, tmp_path, qgis_canvas, wait):
    """The dock with that model, its result, an answer to a click, tables and a preview."""
    names = [nasty("optical"), nasty("radar")]
    layers = [QgsRasterLayer(path, name) for path, name in zip((scene_files.optical, scene_files.radar), names)]
    QgsProject.instance().addMapLayers(layers)
    assert dock.model_row.choose(model)
    kinds = (OutputKind.CLASSES, OutputKind.CONFIDENCE, OutputKind.EXPERTS)
    outputs = tuple(Output(kind, str(tmp_path / f"{kind.value}.tif")) for kind in kinds)
    sensors = tuple(SensorSource(name, layer.source()) for name, layer in zip(names, layers))
    result = classify(ClassifyRequest(model, sensors, outputs, device="cpu"), Progress())
    add_results(result)
    dock.what_if_page.history.add(result, ScenarioPlan(of_run(result.run), tuple(names)))
    canvas = dock.routing_page.place._canvas
    canvas.setDestinationCrs(layers[0].crs())
    canvas.setExtent(layers[0].extent())
    page = dock.routing_page
    centre = layers[0].extent().center()
    page.ask(QgsRectangle(centre, centre))
    wait(lambda: not page.job.is_running)
    page.shares_panel.button.click()
    wait(lambda: not page.shares_panel.job.is_running)
    dock.what_if_page.start()
    wait(lambda: dock.what_if_page.live.preview.layer is not None)
    dock.what_if_page.switches.boxes[names[1]].click()
    wait(lambda: not dock.what_if_page.live.job.is_running and dock.what_if_page.history.scenarios)
    for page in (dock.classify_page, dock.train_page):
        page.say(nasty("sentence"), 1)
    dock.train_page.sensor_table.add_menu.fill(set(), 6)
    yield dock
    dock.what_if_page.stop()


def shows_a_tag(text: str) -> bool:
    """Whether Qt would format a text, or fetch something for it, that holds one of our names."""
    if "bold" not in text:
        return False
    if not Qt.mightBeRichText(text):
        return False
    return is_formatted(text)


def is_formatted(markup: str) -> bool:
    """Whether the names' tags are tags in this HTML, not text."""
    document = QTextDocument()
    document.setHtml(markup)
    plain = document.toPlainText()
    return "<b>bold</b>" not in plain or "<img" not in plain


def tool_tips(widget: QWidget):
    for one in (widget, *widget.findChildren(QWidget)):
        yield one.toolTip()
        if isinstance(one, QTableWidget):
            for row in range(one.rowCount()):
                yield from (item.toolTip() for item in (one.item(row, c) for c in range(one.columnCount())) if item)
                yield one.verticalHeaderItem(row).toolTip() if one.verticalHeaderItem(row) else ""
            headers = (one.horizontalHeaderItem(column) for column in range(one.columnCount()))
            yield from (header.toolTip() for header in headers if header)
        elif isinstance(one, QComboBox) and type(one) is QComboBox:
            for index in range(one.count()):
                yield one.itemData(index, Qt.ItemDataRole.ToolTipRole) or ""
        elif isinstance(one, QAbstractItemView):
            continue
    yield from (action.toolTip() for action in widget.findChildren(QAction))


def test_no_label_of_the_dock_formats_a_name(full_dock):
    labels = [label for label in full_dock.findChildren(QLabel) if "bold" in label.text()]
    assert len(labels) >= 4
    for label in labels:
        if label.textFormat() == Qt.TextFormat.RichText:
            assert not is_formatted(label.text()), label.text()
        else:
            assert label.textFormat() == Qt.TextFormat.PlainText, label.text()


def test_no_tool_tip_of_the_dock_formats_a_name(full_dock):
    tips = [tip for tip in tool_tips(full_dock) if "bold" in tip]
    assert len(tips) >= 15
    assert not [tip for tip in tips if shows_a_tag(tip)]


def test_the_details_of_a_model_show_names_as_they_are(full_dock):
    details = ModelDetails(full_dock.model_row.model, full_dock.model_row.path)
    shown = details.findChild(QTextBrowser).toPlainText()
    for name in ("optical", "radar", "water", "wood", "town", "model", "trunk", "device", "preset", "source", "torch"):
        assert nasty(name) in shown.replace("\n", " "), name
    details.deleteLater()


def test_the_log_panel_formats_no_name(qgis_app):
    viewer = QgsMessageLogViewer()
    log_warning(f"{nasty('class')}\nin <module>")
    log_error(nasty("sensor"))
    QCoreApplication.processEvents()
    shown = " ".join(edit.toPlainText() for edit in viewer.findChildren(QPlainTextEdit))
    assert shown.count("bold\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}/b>") == 2
    assert "module>" in shown and "\N{OBJECT REPLACEMENT CHARACTER}" not in shown
    viewer.deleteLater()


def test_labels_are_made_where_their_format_is_set():
    """A label that is made elsewhere would take what looks like HTML for HTML."""
    # The text of About is ours, with links; nothing in it comes from a file.
    allowed = {"text.py", "dependency_page.py", "about.py"}
    for path in (ROOT / "ui").rglob("*.py"):
        calls = [node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)]
        made = [call for call in calls if isinstance(call.func, ast.Name) and call.func.id == "QLabel"]
        assert not made or path.name in allowed, path.name
