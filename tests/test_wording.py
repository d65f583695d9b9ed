"""What the texts must not claim, and phrases that nobody who maps land cover would use."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
TEXTS = [
    ROOT / "metadata.txt",
    ROOT / "README.md",
    *(ROOT / "docs" / name for name in ("user-guide.md", "method.md")),
    *(path for folder in ("ui", "core", "demo") for path in sorted((ROOT / folder).rglob("*.py"))),
]
CLAIM = re.compile(r"experts?\b[^.]{0,40}\bdecide|\bwhat (?:the|an) experts? decided", re.IGNORECASE)
DENIED = re.compile(r"not what decided|no proof|do not prove|silenced", re.IGNORECASE)


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_experts_contribute_and_do_not_decide(path: Path) -> None:
    """Without any of them few pixels get another class, so what they add decides little."""
    text = " ".join(path.read_text(encoding="utf-8").split())
    wrong = [
        text[found.start() - 60 : found.end() + 60]
        for found in CLAIM.finditer(text)
        if not DENIED.search(text[found.start() - 80 : found.end() + 80])
    ]
    assert not wrong


@pytest.mark.parametrize("name", ["README.md", "docs/user-guide.md", "docs/method.md"])
def test_the_documents_say_what_the_expert_maps_prove(name: str) -> None:
    text = " ".join((ROOT / name).read_text(encoding="utf-8").split())
    assert re.search(r"\b1 (or|to) 2 %", text) and "16 %" in text and "contributed" in text


SAID = [ROOT / "plugin.py", *sorted((ROOT / "ui").rglob("*.py"))]
ODD = {
    r"\bmend\b": "fix this",
    r"where it lies": "has no CRS",
    r"nothing to (tell|see|report|compare)": "what is needed",
    r"every (\{\d*\}|\d+)\. pixel": "every 3rd pixel",
    r"turn(s|ed)? into what": "class changes",
    r"taken away|gone in|give all sensors back": "off",
    r"usage": "expert shares",
    r"\bvotes?\b": "sensor heads",
    r"at hand|that (is|are) there\b": "present",
    r"do(es)? without (it|the)": "absent",
    r"(is|are|be) told\b|\btold in\b": "reported",
    r"wait for its end": "wait for it to finish",
    r"is not understood": "is not valid",
    r"will be aligned": "reprojected, resampled",
    r"coordinate reference system": "CRS",
    r"surer|alike\b": "more confident, equally",
    r"labels to trust": "reference labels",
    r"commonest": "most common",
    r"where (there is none|it states none)": "blank for none",
    r"(stands?|lies) in (double quotes|a PostgreSQL)": "put ... in double quotes",
}


def literals(path: Path) -> Iterator[str]:
    """Yield the strings of a file that are no docstrings; what an f-string fills in is "{}"."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        held = [child for child in ast.iter_child_nodes(node) if not isinstance(node, (ast.Expr, ast.JoinedStr))]
        for child in held:
            if isinstance(child, ast.Constant) and isinstance(child.value, str) and " " in child.value:
                yield child.value
            elif isinstance(child, ast.JoinedStr):
                yield "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in child.values)


@pytest.mark.parametrize("path", SAID, ids=lambda path: str(path.relative_to(ROOT)))
def test_what_the_dock_and_processing_say_is_plain(path: Path) -> None:
    check_plain(literals(path))


@pytest.mark.parametrize("name", ["metadata.txt", "docs/user-guide.md"])
def test_what_is_read_beside_qgis_is_plain(name: str) -> None:
    check_plain([" ".join((ROOT / name).read_text(encoding="utf-8").split())])


def check_plain(texts: Iterable[str]) -> None:
    wrong = [(text, better) for text in texts for odd, better in ODD.items() if re.search(odd, text, re.IGNORECASE)]
    assert not wrong


CORE = sorted((ROOT / "core").rglob("*.py"))
AWKWARD = re.compile(
    r"coordinate reference system|expert usage|\bnodata value|\bworked through\b|\bput right\b|\bMend\b|\btold apart\b"
    r"|(?<![Tt]here )\bis no (?:class|map|band|raster|file|number|usable)|\bnot of one run\b|\bcase or blanks\b"
    r"|\bnothing to tell\b"
    r"|\b(?:the |a )?commonest\b|\bknows no\b|\bseen by\b|\bto its end\b",
)
"""Turns of phrase that the sentences of the core are not to fall back into."""


@pytest.mark.parametrize("path", CORE, ids=lambda path: str(path.relative_to(ROOT)))
def test_the_sentences_of_the_core_are_in_the_words_of_the_field(path: Path) -> None:
    """Docstrings and keys are not looked at: only texts of several words that a program may show."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    notes = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    texts = (node for node in ast.walk(tree) if isinstance(node, ast.Constant) and id(node) not in notes)
    shown = [str(node.value) for node in texts if isinstance(node.value, str) and " " in node.value.strip()]
    assert not [text for text in shown if AWKWARD.search(text)]
