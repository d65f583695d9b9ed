"""What MaMOL has put into the QGIS profile is named, and gone after "Uninstall all"; everything else stays."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

import pytest
from mamol.ui.jobs.task import JobTask, run_job, running_jobs
from mamol.ui.layers import preview_layer
from mamol.ui.settings import ProjectSettings, Settings
from mamol.ui.setup import uninstall
from mamol.ui.setup.site_folder import append_site_folder, packages_folder, site_folder
from mamol.ui.setup.uninstall_dialog import UninstallDialog
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtWidgets import QMessageBox


@pytest.fixture
def profile(qgis_app, tmp_path, monkeypatch, clean_settings):
    """A profile with settings, two packages for two Pythons, and a picture of a preview; other files beside them."""
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.setattr(sys, "meta_path", list(sys.meta_path))
    monkeypatch.setattr(QgsApplication, "qgisSettingsDirPath", staticmethod(lambda: f"{tmp_path}/profile/"))
    monkeypatch.setattr(preview_layer, "_cache", lambda: tmp_path / "cache")
    for folder in (site_folder(), packages_folder() / "3.9"):
        (folder / "torch").mkdir(parents=True)
        (folder / "torch" / "__init__.py").write_text("")
    (site_folder() / "torch-2.13.0+cpu.dist-info").mkdir()
    (site_folder() / "scikit_learn-1.5.2.dist-info").mkdir()
    (packages_folder() / f"constraints-{site_folder().name}.txt").write_text("numpy==1.24.2\n")
    (tmp_path / "profile" / "python" / "plugins" / "other").mkdir(parents=True)
    (tmp_path / "cache" / f"{preview_layer._PREFIX}left").mkdir(parents=True)
    (tmp_path / "cache" / "of-somebody-else").mkdir()
    (tmp_path / "model.safetensors").write_bytes(b"the analyst's")
    Settings().remember_model(str(tmp_path / "model.safetensors"))
    Settings().output_folder = str(tmp_path)
    Settings().remember_pixels_per_second("CPU", 20000.0, "64x4")
    QgsSettings().setValue("not_mamol/kept", "yes")
    append_site_folder()
    yield tmp_path
    QgsSettings().remove("not_mamol")


def files_of(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


def test_the_question_names_all_that_goes_and_cancel_touches_nothing(profile):
    before = files_of(profile)
    dialog = UninstallDialog()
    for words in ("output_folder, pixels_per_second, recent_models", "scikit_learn 1.5.2, torch 2.13.0",
                  str(packages_folder()), "reports and project files are not touched", "no log file"):  # fmt: skip
        assert words in dialog.text()
    assert dialog.defaultButton() is dialog.button(QMessageBox.StandardButton.Cancel)
    dialog.open()
    dialog.button(QMessageBox.StandardButton.Cancel).click()
    assert not dialog.isVisible() and not running_jobs()
    assert files_of(profile) == before and Settings().output_folder == str(profile)
    dialog.deleteLater()


def test_removing_takes_settings_and_packages_and_nothing_else(profile, wait, empty_project):
    ProjectSettings().write("train/preset", "fast")
    assert QgsProject.instance().write(str(profile / "project.qgz"))
    dialog, said = UninstallDialog(), []
    dialog.message.connect(lambda *sentence: said.append(sentence[0]))
    dialog.open()
    dialog.remove_button.click()
    wait(lambda: said)
    assert "were removed. To remove MaMOL itself" in said[0]
    assert Settings().names() == () and Settings().output_folder is None
    assert QgsSettings().value("not_mamol/kept") == "yes"
    assert not packages_folder().exists()
    assert files_of(profile) == ["cache", "cache/of-somebody-else", "model.safetensors", "profile", "profile/python",
                                 "profile/python/plugins", "profile/python/plugins/other", "project.qgz"]  # fmt: skip
    assert str(site_folder()) not in sys.path
    again = QgsProject()
    assert again.read(str(profile / "project.qgz"))
    assert ProjectSettings(again).read("train/preset") == "fast"
    dialog.deleteLater()


def test_with_nothing_there_the_question_says_so_and_removing_works(qgis_app, profile, wait):
    uninstall.remove_settings()
    dialog, said = UninstallDialog(), []
    dialog.message.connect(lambda *sentence: said.append(sentence[0]))
    dialog.remove()
    wait(lambda: said)
    said.clear()
    again = UninstallDialog()
    assert again.text().count("none") == 3, "settings, packages, example data"
    again.message.connect(lambda *sentence: said.append(sentence[0]))
    again.remove()
    wait(lambda: said)
    assert "were removed" in said[0]


def test_a_running_job_is_waited_for(profile, wait):
    end = threading.Event()
    run_job(JobTask("a job", lambda *_: end.wait(30), None))
    dialog, said = UninstallDialog(), []
    dialog.message.connect(lambda *sentence: said.append(sentence[0]))
    dialog.remove()
    assert "is running" in said[0] and site_folder().exists() and Settings().output_folder
    end.set()
    wait(lambda: not running_jobs())


def test_what_is_in_use_goes_at_the_next_start(profile, wait, monkeypatch):
    with monkeypatch.context() as context:
        context.setattr(uninstall.shutil, "rmtree", lambda *_, **__: None)  # as where Windows holds a library open
        dialog, said = UninstallDialog(), []
        dialog.message.connect(lambda *sentence: said.append(sentence[0]))
        dialog.remove()
        wait(lambda: said)
        assert "are in use" in said[0] and str(packages_folder()) in said[0]
        uninstall.finish_uninstalling()
        assert Settings().packages_to_remove and site_folder().exists()
    uninstall.finish_uninstalling()
    assert not packages_folder().exists() and Settings().names() == ()
    site_folder().mkdir(parents=True)
    uninstall.finish_uninstalling()
    assert site_folder().exists()


def test_of_a_folder_that_is_a_link_only_the_link_goes(profile):
    elsewhere = profile / "elsewhere"
    packages_folder().rename(elsewhere)
    packages_folder().symlink_to(elsewhere, target_is_directory=True)
    assert uninstall._remove(packages_folder())
    assert not packages_folder().is_symlink() and (elsewhere / site_folder().name / "torch" / "__init__.py").exists()
