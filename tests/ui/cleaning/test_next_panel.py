"""Where to label next, from the dock: places become a layer with an empty class and the classes to choose from."""

from __future__ import annotations

from pathlib import Path

import pytest
from mamol.core.errors import OutputError
from qgis.core import QgsProject, QgsRasterLayer

FIXTURE = Path(__file__).parents[2] / "fixtures" / "0.1.0"


def test_places_are_chosen_shown_and_added(dock, wait, tmp_path):
    page = dock.train_page
    tools = page.label_tools
    tools.look_for_places()
    panel = tools.next_panel
    panel.run_bar.started.emit()
    assert panel.notes.text().startswith("There is no model.")
    dock.model_row.choose(str(FIXTURE / "fields.safetensors"))
    panel.run_bar.started.emit()
    assert panel.notes.text().startswith("There is no sensor.")
    for name in ("optical", "radar"):
        layer = QgsRasterLayer(str(FIXTURE / f"{name}.tif"), name)
        QgsProject.instance().addMapLayer(layer)
        page.sensor_table.add_layer(layer)
    panel.count_box.setValue(5)
    path = str(tmp_path / "next.gpkg")
    panel.start_to(path)
    wait(lambda: not panel.is_running)
    assert panel.table.rowCount() == 5 and panel.state.text().startswith("5 places, chosen among ")
    [layer] = [one for one in QgsProject.instance().mapLayers().values() if one.name() == "Places to label"]
    setup = layer.editorWidgetSetup(layer.fields().indexOf("class"))
    assert setup.type() == "ValueMap" and len(setup.config()["map"]) == 3
    panel.table.selectRow(2)
    with pytest.raises(OutputError, match="is open as layer"):
        panel.start_to(path)
