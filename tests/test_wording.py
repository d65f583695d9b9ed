"""What the texts must not claim."""

from __future__ import annotations

import re
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
    assert "0.6 to 4.3 %" in text and "10 %" in text and "contributed" in text
