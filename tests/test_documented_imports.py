"""What the code in docs/ imports can be imported."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

PAGES = sorted((Path(__file__).resolve().parents[1] / "docs").glob("*.md"))
IMPORT = re.compile(r"^(?:from mamol\S* import .+|import mamol\S*)$", re.MULTILINE)
LINES = [
    pytest.param(line, id=f"{page.stem}: {line}")
    for page in PAGES
    for line in IMPORT.findall(page.read_text(encoding="utf-8"))
]


@pytest.mark.parametrize("line", LINES)
def test_an_import_that_is_shown_works(line: str) -> None:
    exec(line, {})


def test_there_are_some() -> None:
    assert LINES
