"""Words in the language of QGIS: looked up with their values, loaded and taken away again."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from pathlib import Path

import pytest
from mamol.core.errors import MamolError
from mamol.core.message import Text, joined, message, with_capital
from mamol.core.text import counted, listed
from mamol.release.languages.qm import qm_bytes
from mamol.ui.common.messages import show_message
from mamol.ui.common.text import plain_label, plain_tip
from mamol.ui.language.loading import load_language, unload_language, words_file
from mamol.ui.language.words import shown, tr
from qgis.core import Qgis
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtWidgets import QWidget

GERMAN = {
    "Layer '{layer}' has {bands}.": "Der Layer „{layer}“ hat {bands}.",
    "{number:,} band": "{number:,} Band",
    "{number:,} bands": "{number:,} Bänder",
    "all sensors": "alle Sensoren",
    "{shown} and {names:,} more": "{shown} und {names:,} weitere",
    "{0} of {1}": "{1}, davon {0}",
    "Open…": "Öffnen…",
    "broken {a}": "kaputt {b}",
    "Classify": "分类",
}


@pytest.fixture()
def german(tmp_path: Path) -> Iterator[None]:
    (tmp_path / "mamol_de.qm").write_bytes(qm_bytes("de", GERMAN))
    translator = load_language("de_AT", tmp_path)
    assert translator is not None
    yield
    unload_language(translator)
    assert shown("all sensors") == "all sensors"


@pytest.mark.usefixtures("german")
def test_a_sentence_is_looked_up_with_what_it_was_made_of() -> None:
    sentence = message("Layer '{layer}' has {bands}.", layer="all sensors", bands=counted(1204, "band"))
    assert sentence == "Layer 'all sensors' has 1,204 bands."
    german = "Der Layer „all sensors“ hat 1,204 Bänder."
    assert shown(sentence) == german  # a name that is a word of the plugin stays a name
    assert shown(str(MamolError(sentence))) == shown(pickle.loads(pickle.dumps(sentence))) == german
    assert shown(joined([sentence, message("all sensors")], "; ")) == f"{german}; alle Sensoren"
    assert shown(sentence + " x") == f"{german} x"
    assert shown(with_capital(message("all sensors"))) == "Alle Sensoren"
    assert shown(listed("abcdefghij")) == "a, b, c, d, e, f, g, h und 2 weitere"
    assert shown(message("not known")) == shown("not known") == "not known" and shown("") == ""


@pytest.mark.usefixtures("german")
def test_words_of_the_dock_are_filled_with_words() -> None:
    assert tr("Open…") == "Öffnen…" and tr("Classify") == "分类"
    assert tr("{0} of {1}").format(counted(1, "band"), message("all sensors")) == "alle Sensoren, davon 1 Band"
    assert tr("Layer '{layer}' has {bands}.", layer="a", bands=3) == "Der Layer „a“ hat 3."
    assert shown(tr(message("all sensors")) + message("all sensors")) == "alle Sensorenalle Sensoren"
    assert type(tr("Open…")) is type(tr("{0} of {1}").format(1, 2)) is type(tr("broken {a}", a=1)) is str
    assert tr("broken {a}", a=1) == "broken 1" == shown(message("broken {a}", a=1))


@pytest.mark.usefixtures("german")
def test_labels_tips_and_messages_show_what_core_said() -> None:
    parent, said = QWidget(), message("Layer '{layer}' has {bands}.", layer="a", bands=counted(2, "band"))
    label = plain_label(said, parent)
    assert label.text() == "Der Layer „a“ hat 2 Bänder."
    label.setText(message("all sensors"))
    assert label.text() == plain_tip(message("all sensors")) == "alle Sensoren"
    bar = QgsMessageBar(parent)
    show_message(bar, said, Qgis.MessageLevel.Info)
    assert any(one.text() == "Der Layer „a“ hat 2 Bänder." for one in bar.findChildren(type(label)))


def test_english_stays_to_the_letter() -> None:
    text = message("{a:.2f} of {b!r}", a=1.234, b="x")
    assert isinstance(text, Text) and shown(text) == text == "1.23 of 'x'" == tr("{a:.2f} of {b!r}", a=1.234, b="x")
    assert shown(message("{0} {columns}").format("a", columns=message("b"))) == "a b"
    assert message("braces {stay}") == "braces {stay}" == shown(message("braces {stay}"))


@pytest.mark.parametrize(
    ("locale", "language"),
    [
        ("de", "de"), ("pt_BR", "pt"), ("zh_CN", "zh"), ("zh-Hans", "zh"), ("zh_TW", "zh"), ("de_AT.UTF-8", "de"),
        ("it", ""), ("C", ""), ("", ""), ("../de", ""),
    ],
)  # fmt: skip
def test_the_language_is_that_of_qgis_or_english(locale: str, language: str, tmp_path: Path) -> None:
    for name in ("de", "pt", "zh"):
        (tmp_path / f"mamol_{name}.qm").write_bytes(qm_bytes(name, GERMAN))
    path = words_file(locale, tmp_path)
    assert (path.name if path else "") == (f"mamol_{language}.qm" if language else "")


def test_a_file_that_cannot_be_read_leaves_english(tmp_path: Path) -> None:
    (tmp_path / "mamol_de.qm").write_bytes(b"broken")
    assert load_language("de", tmp_path) is None
    unload_language(None)
