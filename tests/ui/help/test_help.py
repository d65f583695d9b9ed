"""The guide inside QGIS: what ships is the guide as it is, and every button finds its section."""

from __future__ import annotations

import re
import runpy
from pathlib import Path

import pytest
from mamol.core.contracts.example import MADE_UP, example_model
from mamol.ui.help import window
from mamol.ui.help.sections import FIRST, GUIDE, SECTIONS, headings, section_of
from mamol.ui.processing.all_algorithms import ALGORITHMS
from mamol.ui.setup.about import AboutDialog
from mamol.ui.setup.environment import environment_report, without_user
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QDialogButtonBox

ROOT = Path(__file__).resolve().parents[3]


def test_what_ships_is_the_guide_with_all_its_pictures():
    pytest.importorskip("markdown_it")
    built = runpy.run_path(str(ROOT / "docs" / "build_help.py"))
    page = GUIDE.read_text(encoding="utf-8")
    text = (ROOT / "docs" / "user-guide.md").read_text(encoding="utf-8")
    assert page == built["build"](text), "run: python docs/build_help.py"
    pictures = re.findall(r'<img src="([^"]+)"', page)
    assert pictures and all((GUIDE.parent / name).is_file() for name in pictures), "run it with --pictures"


def test_every_section_and_algorithm_leads_somewhere(qgis_app):
    anchors = {heading.anchor for heading in headings()}
    assert set(SECTIONS.values()) <= anchors
    for kind in ALGORITHMS.values():
        algorithm = kind()
        assert f"mamol:{algorithm.name()}" in SECTIONS
        assert algorithm.helpUrl().startswith("file://") and algorithm.helpUrl().endswith(
            f"#{section_of(f'mamol:{algorithm.name()}')}"
        )
    assert section_of("what nobody wrote about") == FIRST


def test_each_page_opens_its_own_section_and_words_are_found(dock):
    for index in range(dock.tabs.count()):
        dock.tabs.setCurrentIndex(index)
        assert type(dock.page).__name__ in SECTIONS
        dock.help_menu.click()
        shown = window.open_window()
        current = shown.list.currentItem().data(Qt.ItemDataRole.UserRole)
        assert current == section_of(type(dock.page).__name__)
    everything = shown.list.count()
    shown.search.setText("cloud mask")
    assert 0 < shown.list.count() < everything
    shown.search.setText("no such word anywhere")
    assert shown.list.count() == 0
    shown.close()
    assert not shown.isVisible()


def test_a_dialog_has_a_help_button(dock):
    dock.model_row.choose(str(example_model(MADE_UP)))
    dock.model_row.details_button.click()
    buttons = dock.model_row.details.findChild(QDialogButtonBox)
    buttons.button(QDialogButtonBox.StandardButton.Help).click()
    shown = window.open_window()
    shown.close()
    dock.model_row.details.close()


def test_about_copies_a_report_without_the_users_name(dock, wait):
    dialog = AboutDialog(dock)
    wait(lambda: not dialog.job.is_running)
    dialog.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    assert copied == dialog.report.toPlainText() and "not known yet" not in copied
    assert str(Path.home()) not in copied
    assert all(word in copied for word in ("MaMOL 0.1.0", "QGIS 3", "torch ", "Device: "))
    assert "GNU General Public License" in dialog.text.text() and "2511.11460" in dialog.text.text()
    dialog.close()
    assert "torch" in environment_report()


def test_names_are_taken_out_of_paths_and_nothing_else():
    assert without_user("Profile: /home/ada/.local/share", "/home/ada", "ada") == "Profile: ~/.local/share"
    assert without_user(r"C:\Users\Ada\AppData", r"C:\Users\Ada", "Ada") == r"~\AppData"
    assert without_user("C:/Users/Ada/AppData", r"C:\Users\Ada", "Ada") == "~/AppData"
    assert without_user("/media/ada/disk of adamant", "/home/ada", "ada") == "/media/<user>/disk of adamant"
    assert without_user("/home/adamant/x", "/home/ada", "ada") == "/home/adamant/x"
