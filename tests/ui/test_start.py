"""What a start of QGIS imports and does: next to nothing, and no job of the plugin's brings torch into it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsSettings

ROOT = Path(__file__).resolve().parents[2]
# All of the plugin that QGIS waits for. Whoever makes this list longer makes every start of QGIS longer.
NEEDED = {
    "core", "core.language", "core.message", "plugin",
    "ui", "ui.dock", "ui.language", "ui.language.loading", "ui.language.words", "ui.settings",
    "ui.processing", "ui.processing.listed", "ui.processing.listings", "ui.processing.provider",
    "ui.setup", "ui.setup.package_order", "ui.setup.site_folder",
}  # fmt: skip
# What costs a start most, though it comes with Python or QGIS.
DEAR = ("numpy", "dataclasses", "inspect", "typing_extensions", "subprocess", "torch", "rasterio", "processing")


def started(home: Path, output_folder: str = "") -> dict:
    """Load the plugin in a Python of its own, with settings of its own, and return what it imported."""
    variables = {**os.environ, "HOME": str(home), "XDG_CONFIG_HOME": str(home), "XDG_RUNTIME_DIR": str(home)}
    command = [sys.executable, str(ROOT / "tests" / "ui" / "start_alone.py"), output_folder]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, env=variables)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def test_a_start_imports_what_it_needs_and_no_more(tmp_path):
    told = started(tmp_path)
    own = {name.removeprefix("mamol.") for name in told["loaded"] if name.startswith("mamol.")}
    assert own == NEEDED
    assert not [name for name in told["loaded"] if name.split(".")[0] in DEAR]
    assert told["at_the_end"] == [], "after an update the files are those of another version"


def test_clearing_up_after_a_crash_waits_for_the_start_and_needs_no_torch(tmp_path):
    folder = tmp_path / "maps"
    folder.mkdir()
    (folder / ".classes.tif.0123abcd.mamol-part").write_bytes(b"half")
    told = started(tmp_path, str(folder))
    assert told["swept"] == [".classes.tif.0123abcd.mamol-part"]
    assert "mamol.ui.setup.sweeping" not in told["loaded"] and "mamol.ui.setup.sweeping" in told["later"]
    assert "torch" not in told["later"]


def test_a_plugin_that_is_unloaded_at_once_clears_nothing(qgis_app, tmp_path, monkeypatch):
    from mamol import classFactory
    from mamol.tests.ui.plain_window import Window
    from mamol.tests.ui.test_plugin import send_deletions
    from mamol.ui.setup import sweeping

    asked = []
    monkeypatch.setattr(sweeping, "sweep_after_crash", lambda: asked.append(1))
    QgsSettings().setValue("mamol/output_folder", str(tmp_path))
    window = Window()
    try:
        for is_unloaded in (True, False):
            plugin = classFactory(window)
            plugin.initGui()
            if is_unloaded:
                plugin.unload()
            send_deletions()
            assert bool(asked) is not is_unloaded
        plugin.unload()
    finally:
        QgsSettings().remove("mamol")
        window.window.deleteLater()
        send_deletions()


@pytest.mark.parametrize("is_asked", [True, False])
def test_what_was_to_be_removed_is_looked_for_only_where_something_was(qgis_app, tmp_path, monkeypatch, is_asked):
    from mamol import classFactory
    from mamol.tests.ui.plain_window import Window
    from mamol.ui.settings import Settings

    monkeypatch.setattr(QgsApplication, "qgisSettingsDirPath", staticmethod(lambda: f"{tmp_path}/"))
    packages = tmp_path / "python" / "mamol_packages" / "3.11"
    packages.mkdir(parents=True)
    Settings().packages_to_remove = is_asked
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.setattr(sys, "meta_path", list(sys.meta_path))
    try:
        classFactory(Window())
        assert packages.exists() is not is_asked
        assert not Settings().packages_to_remove
    finally:
        QgsSettings().remove("mamol")
