"""Runs inside QGIS (``--code``): installs the plugin's zip as the plugin manager does, and classifies with it."""

from __future__ import annotations

import json
import os
import sys
import time
import traceback
from pathlib import Path

import pyplugin_installer
import qgis.utils
from qgis.core import Qgis, QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface

FOLDER = Path(os.environ["MAMOL_TEST_FOLDER"])
RESULT = Path(os.environ["MAMOL_TEST_RESULT"])


def install_and_classify(report: dict) -> None:
    import processing

    report["qgis"] = Qgis.QGIS_VERSION
    report["known_before"] = "mamol" in qgis.utils.available_plugins
    pyplugin_installer.initPluginInstaller()
    pyplugin_installer.instance().installFromZipFile(os.environ["MAMOL_TEST_PACKAGE"])
    report["active"] = "mamol" in qgis.utils.active_plugins
    report["starts_next_time"] = QgsSettings().value("PythonPlugins/mamol", False, bool)
    report["loaded_from"] = sys.modules["mamol"].__file__
    plugin = qgis.utils.plugins["mamol"]
    report["dock_is_shown"] = plugin.dock.isVisible()
    report["asks_for_packages"] = plugin.dock.dependency_page is not None
    provider = QgsApplication.processingRegistry().providerById("mamol")
    report["algorithms"] = sorted(algorithm.name() for algorithm in provider.algorithms())
    parameters = json.loads(os.environ["MAMOL_TEST_PARAMETERS"])
    report["results"] = processing.run("mamol:classify", parameters)
    uninstall(plugin, report)
    qgis.utils.unloadPlugin("mamol")
    pyplugin_installer.instance().uninstallPlugin("mamol", quiet=True)
    report["own_settings"] = [key for key in QgsSettings().allKeys() if key.startswith("mamol")]
    report["provider_after_unloading"] = QgsApplication.processingRegistry().providerById("mamol") is not None


def uninstall(plugin: object, report: dict) -> None:
    """Click "Uninstall all", then Remove, and wait for the sentence that says it is done."""
    QgsSettings().setValue("mamol/output_folder", str(FOLDER))
    watchdog.stop()
    plugin.dock.message_bar.clearWidgets()
    plugin.uninstall_action.trigger()
    report["question"] = plugin.uninstall_dialog.text()
    plugin.uninstall_dialog.remove_button.click()
    deadline = time.monotonic() + 60
    while not plugin.dock.message_bar.items() and time.monotonic() < deadline:
        QApplication.processEvents()
    watchdog.start()


def close_dialogs() -> None:
    """A dialog nobody asked for would wait for ever: write it down and close it."""
    dialog = QApplication.activeModalWidget()
    if dialog is not None:
        report["dialogs"].append(f"{type(dialog).__name__}: {dialog.windowTitle()}")
        dialog.close()


def run() -> None:
    try:
        install_and_classify(report)
    except Exception:
        report["failure"] = traceback.format_exc()
    RESULT.write_text(json.dumps(report, indent=1, default=str))
    QgsProject.instance().setDirty(False)
    QTimer.singleShot(0, iface.actionExit().trigger)


report: dict = {"failure": None, "dialogs": []}
watchdog = QTimer()
watchdog.timeout.connect(close_dialogs)
watchdog.start(1000)
QTimer.singleShot(0, run)
