"""Fixtures for the algorithms."""

from __future__ import annotations

import pytest
from qgis.gui import QgsLayerTreeView


@pytest.fixture
def layer_panel(qgis_iface, monkeypatch):
    """Give QGIS a real layer panel: from 3.44 on Processing loads results through it."""
    panel = QgsLayerTreeView()
    monkeypatch.setattr(qgis_iface, "layerTreeView", lambda: panel, raising=False)
    yield panel
    panel.deleteLater()
