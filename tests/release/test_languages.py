"""The words in other languages: none is missing, none is broken, and all that a user sees can be translated."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from mamol.release import CHECKOUT
from mamol.release.languages import LANGUAGES, ts_name
from mamol.release.languages.check import complaints, complaints_of, placeholders
from mamol.release.languages.sources import source_strings, texts_of
from mamol.release.languages.ts import read_ts, ts_text


@pytest.fixture(scope="module")
def sources() -> dict[str, list[str]]:
    return source_strings(CHECKOUT)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_a_language_are_those_of_the_sources_and_whole(
    language: str, sources: dict[str, list[str]]
) -> None:
    """After a change of the sources: make translations."""
    translations = read_ts((CHECKOUT / ts_name(language)).read_text(encoding="utf-8"))
    assert complaints(sources, translations) == []


def test_a_button_is_called_what_it_is_called_where_a_sentence_tells_of_it() -> None:
    words = {"&Dates…": "&Termine…", "Open “Dates…”.": "„Daten…“ öffnen.", "Not “a word”": "Kein „Wort“"}
    assert complaints(words, words) == ["Button with another name: 'Open “Dates…”.'"]
    assert complaints(words, {**words, "Open “Dates…”.": "„Termine…“ öffnen."}) == []


def test_every_placeholder_can_be_read(sources: dict[str, list[str]]) -> None:
    for source in sources:
        placeholders(source)


@pytest.mark.parametrize(
    ("source", "translation", "said"),
    [
        ("{a} of {b}", "{a} von {b}", ""),
        ("{n:,} pixels", "{n:,} Pixel", ""),
        ("{names} {is_or_are} missing", "fehlt: {names}", ""),
        ("{a} of {b}", "{a} von", "Placeholders"),
        ("{a}", "{a} {b}", "Placeholders"),
        ("{n:,} pixels", "{n} Pixel", "Placeholders"),
        ("{a} b", "{a b", "Placeholders that cannot be read"),
        ("a", "", "Not translated"),
        (" and", "und", "Blanks"),
        ("<b>a</b>", "<b>a", "Tags"),
        ("Open…", "Öffnen", "ellipsis"),
        ("&Open", "Öffnen", "key"),
        ("Blank and 'cannot tell' in LABELS", "Leer und 'unklar' in LABELS", "Words that files have"),
        ("Give area_ha of mamol:finish", "area_ha von mamol:finish", ""),
        ("&Open", "&Öffnen", ""),
    ],
)
def test_a_broken_translation_is_found(source: str, translation: str, said: str) -> None:
    found = list(complaints_of(source, translation))
    assert len(found) == bool(said) and said in "".join(found)


def test_what_is_written_is_read() -> None:
    sources = {"a <b>&</b>": ["ui/a.py"], " {n:,} b\nc": ["ui/b.py", "core/c.py"], "d": ["core/d.py"]}
    text = ts_text("de", sources, {"a <b>&</b>": "ä <b>&</b>", " {n:,} b\nc": " {n:,} ß\nc"})
    assert read_ts(text) == {"a <b>&</b>": "ä <b>&</b>", " {n:,} b\nc": " {n:,} ß\nc", "d": ""}


def test_literals_and_counts_are_found() -> None:
    tree = ast.parse(
        'tr("a {b}", b=message("c"))\ncounted(n, "patch", "patches")\ncounted(n, "row")\ntr(name)\ntr("{x}")'
    )
    assert list(texts_of(tree)) == [
        "a {b}", "c", "{number:,} patch", "{number:,} patches", "{number:,} row", "{number:,} rows",
    ]  # fmt: skip


SHOWS = re.compile(
    r"(?:QAction|QLabel|QPushButton|QCheckBox|QRadioButton|QGroupBox|plain_label|section_title|SensorStatus"
    r"|QgsProcessing(?:Parameter|Output)\w+|\w+Error"
    r"|.*\.(?:setText|setToolTip|setWindowTitle|setTitle|setPlaceholderText|setAccessibleName|addItem|addAction|addTab"
    r"|add_row|addRow|setDialogTitle|setSpecialValueText|warn|inform|say|setHelp))"
)
"""What shows its words to the analyst."""
NAMES = re.compile(r"QgsProcessing(?:Parameter|Output)\w+")
WORDS = re.compile(r"[A-Za-z]{2,}[ .…]|^[A-Z][a-z]+$")
SAME = {"MaMOL", "tcp://10.0.0.1:8786", "*_SCL*.tif", "SCL"}
FAULTS = {
    "ValueError",
    "AssertionError",
    "RuntimeError",
    "OSError",
    "TypeError",
    "KeyError",
    "NotImplementedError",
    "IsADirectoryError",
}
FILES = sorted([CHECKOUT / "plugin.py", *(CHECKOUT / "ui").rglob("*.py"), *(CHECKOUT / "core").rglob("*.py")])


def shown_as_they_are(tree: ast.AST) -> Iterator[str]:
    """Yield the literals that are shown without being looked up."""
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        name = ast.unparse(call.func)
        if not SHOWS.fullmatch(name) or name in FAULTS:
            continue
        arguments = call.args[1:2] if NAMES.fullmatch(name) else call.args[:2]
        for node in arguments:
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                text = node.value
            elif isinstance(node, ast.JoinedStr):
                text = "".join(str(part.value) for part in node.values if isinstance(part, ast.Constant))
            else:
                continue
            if WORDS.search(text) and text not in SAME and "<" not in text:
                yield f"line {node.lineno}: {text}"


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(CHECKOUT)))
def test_what_is_shown_goes_through_tr_or_message(path: Path) -> None:
    assert list(shown_as_they_are(ast.parse(path.read_text(encoding="utf-8")))) == []
