"""Run by QGIS when ``make qgis`` has started it: shows the dock and chooses the demo's model."""

import os

import qgis.utils
from qgis.PyQt.QtCore import QTimer


def show_demo() -> None:
    """Bring the dock to the front, with the model where there is one."""
    dock = qgis.utils.plugins["mamol"].dock
    dock.setUserVisible(True)
    model = os.environ.get("MAMOL_DEMO_MODEL")
    if model:
        dock.model_row.choose(model)


QTimer.singleShot(0, show_demo)
