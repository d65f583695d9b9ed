"""Fixtures for the algorithms."""

from __future__ import annotations

import pytest
from qgis.gui import QgsLayerTreeView
from qgis.utils import iface


@pytest.fixture
def layer_panel(qgis_app, monkeypatch):
    """Give QGIS a real layer panel: from 3.44 on Processing loads results through it."""
    panel = QgsLayerTreeView()
    monkeypatch.setattr(iface, "layerTreeView", lambda: panel)
    yield panel
    panel.deleteLater()
