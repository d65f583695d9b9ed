"""QGIS in another language: the dock and its windows show no English, but for names and what is alike everywhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from mamol.core.contracts.example import MADE_UP, example_model
from mamol.core.contracts.labels import ClassEntry
from mamol.core.contracts.outputs import MAPS
from mamol.core.contracts.routing import ClassProbability, Explanation, WithoutSensor
from mamol.core.contracts.scenario import Scenario
from mamol.core.language import speak
from mamol.core.model.experts import expert_names
from mamol.ui.classify.scenes_dialog import ScenesDialog
from mamol.ui.finish.dialog import FinishDialog
from mamol.ui.language.words import CONTEXT, looked_up
from mamol.ui.layers.styles import dominant_renderer, style_output
from mamol.ui.routing.answer_panel import AnswerPanel
from mamol.ui.setup.about import AboutDialog
from mamol.ui.setup.dependencies import SHAPELY, optional_command
from mamol.ui.what_if.history_table import HistoryTable
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTranslator
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialogButtonBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QTabBar,
    QTableView,
    QTreeView,
    QWidget,
)

from ..conftest import write_raster

ALIKE = {
    "MaMOL", "QGIS", "CSV", "HTML", "RGB", "CPU", "Dask", "Python", "SCL", "GeoPackage", "safetensors", "learnt", "tif",
    "Sentinel", "Landsat", "CRS", "OA", "tcp", "GPU", "tensorly", "shapely",
}  # fmt: skip
"""Names of things."""
DATA = {
    "water",
    "wood",
    "optical",
    "radar",
    "points",
    "class",
    "label",
    "Optical",
    "Radar",
    "Terrain",
    "synthetic",
    "landscape",
}
"""Names of the test's own layers, fields, classes and model."""
BY_QT = (QDialogButtonBox,)
"""What Qt translates, where its own files are installed."""


class OtherLetters(QTranslator):
    """Turns all letters into those of another script, but those of placeholders and tags."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Return the text in other letters; "" for what is not the plugin's."""
        if context != CONTEXT:
            return ""
        parts = re.split(r"(\{[^}]*\}|<[^>]*>|&\w+;)", source)  # every second is one of these
        return "".join(part if place % 2 else re.sub("[A-Za-z]", "ж", part) for place, part in enumerate(parts))

    def isEmpty(self) -> bool:
        """Return that there are words."""
        return False


@pytest.fixture
def other_letters(qgis_app) -> Iterator[None]:
    translator = OtherLetters()
    QCoreApplication.installTranslator(translator)
    speak("ru", looked_up)
    yield
    QCoreApplication.removeTranslator(translator)
    speak()


def texts_of(widget: QWidget) -> Iterator[tuple[str, str]]:
    """Yield where a text stands, and the text: captions, tips, entries and cells."""
    for one in (widget, *widget.findChildren(QWidget)):
        if one.objectName().startswith("qt_") or _is_qts(one):
            continue
        where = type(one).__name__
        yield where, one.toolTip()
        yield where, one.accessibleName()
        if isinstance(one, (QAbstractButton, QLabel)):
            yield where, one.text()
        elif isinstance(one, QGroupBox):
            yield where, one.title()
        elif isinstance(one, QLineEdit):
            yield where, one.placeholderText()
        elif isinstance(one, QTabBar):
            yield from ((where, one.tabText(place)) for place in range(one.count()))
        elif isinstance(one, QComboBox):
            yield from ((where, one.itemText(place)) for place in range(one.count()))
        elif isinstance(one, (QTableView, QTreeView)) and one.model() is not None:
            model = one.model()
            columns, rows = range(model.columnCount()), range(model.rowCount())
            yield from ((where, str(model.headerData(at, Qt.Orientation.Horizontal) or "")) for at in columns)
            yield from ((where, str(model.index(row, at).data() or "")) for row in rows for at in columns)


def _is_qts(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, BY_QT) or type(parent).__module__.startswith(("qgis.", "qgis._")):
            return type(parent).__name__ not in ("QgsCollapsibleGroupBox", "QgsScrollArea", "QgsDockWidget")
        parent = parent.parentWidget()
    return False


def english(widget: QWidget) -> set[str]:
    return {f"{where}: {text[:120]}" for where, text in texts_of(widget) if _english_words(text)}


def _english_words(text: str) -> set[str]:
    # A command to type is the same in every language.
    plain = re.sub(r"<[^>]*>|&\w+;", " ", text.replace(optional_command(SHAPELY), ""))
    return set(re.findall("[A-Za-z]{3,}", plain)) - ALIKE - DATA


def test_dock_and_windows(other_letters, dock, tmp_path) -> None:
    layers = [
        QgsRasterLayer(write_raster(tmp_path / "optical.tif", np.ones((3, 8, 8), np.float32)), "optical"),
        QgsVectorLayer("Point?crs=EPSG:32630&field=class:integer&field=label:string", "points", "memory"),
    ]
    QgsProject.instance().addMapLayers(layers)
    dock.model_row.choose(str(example_model(MADE_UP)))
    dock.train_page.sensor_table.add_layer(layers[0])
    dock.train_page.label_section.layer_box.setLayer(layers[1])
    windows = [FinishDialog(dock), ScenesDialog(["optical", "radar"], dock), AboutDialog(dock)]
    left = set().union(*map(english, [dock, *windows]))
    assert left == set(), "\n".join(sorted(left))


def test_legends_of_maps(other_letters, tmp_path) -> None:
    layer = QgsRasterLayer(write_raster(tmp_path / "map.tif", np.ones((1, 4, 4), np.uint8)), "map")
    for row in MAPS:
        if row.values:
            style_output(layer, row.kind, None)
            assert not [one.label for one in layer.renderer().classes() if re.search("[A-Za-z]{3,}", one.label)]
    names = expert_names(2, ["optical"])
    legend = dominant_renderer(layer.dataProvider(), names, ["optical"]).classes()
    assert [one.label for one in legend] == ["жжжжжжж 1", "жжжжжжж 2", "жжжжжж", "optical жжжж"]


def test_results(other_letters, qgis_app) -> None:
    parent = QWidget()
    classes = (ClassEntry(1, "water", "#0000ff"), ClassEntry(2, "wood", "#008000"))
    kept = Scenario(
        "synthetic", ("optical",), "2026-11-30T10:00:00Z", classes, {1: 2.0, 2: 1.0}, 0.9, "map.tif", "c.tif", (),
        gone=(("optical", 1),),
    )  # fmt: skip
    table = HistoryTable(parent)
    table.show_scenarios((kept, replace(kept, absent=("radar",))))
    cells = [table.item(row, column).text() for row in range(2) for column in range(3)]
    tips = [table.item(row, 0).toolTip() for row in range(2)]
    assert not {text for text in (*cells, *tips) if _english_words(text)}
    top = (ClassProbability(classes[0], 0.75),)
    told = Explanation(
        "EPSG:32616", ((0, 10), (10, 10), (10, 0), (0, 0)), 1, 1, {"optical": 1.0, "radar": 0.0}, top,
        ("dynamic 1", "shared", "optical only"), (0.5, 0.25, 0.25), (3,), ((1.0,),), (WithoutSensor("optical", None),),
    )  # fmt: skip
    panel = AnswerPanel(parent)
    panel.show_answer(told)
    assert not english(panel), english(panel)
    parent.deleteLater()
