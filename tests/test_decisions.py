"""The pages of docs/decisions: their shape, their index, and that what they name is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "docs" / "decisions"
INDEX, TEMPLATE = FOLDER / "README.md", FOLDER / "0000-template.md"
PAGES = sorted(path for path in FOLDER.glob("*.md") if path not in (INDEX, TEMPLATE))
HEADINGS = ["Context", "Decision", "Evidence", "Consequences"]
STATES = ("holds", "to be measured anew", "replaced")
LINK = re.compile(r"\]\(([^)\s]+)\)")
ROW = re.compile(r"^\| \[(\d{4})\]\(([^)]+)\) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$", re.MULTILINE)
OURS = re.compile(r"(?<![\w/.-])(?:core|ui|tests|benchmarks|demo|docs|release|\.ci)/[\w./-]*\w")
ELSEWHERE = [
    *(ROOT / name for name in ("README.md", "CHANGELOG.md", "CONTRIBUTING.md", "Makefile")),
    *(ROOT / "docs").glob("*.md"),
    *(path for folder in ("core", "ui", "benchmarks", "demo", "release") for path in (ROOT / folder).rglob("*.py")),
    *(ROOT / "benchmarks").glob("*.md"),
]


def named(paths: list[Path]) -> list:
    return [pytest.param(path, id=path.stem) for path in paths]


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def title_of(path: Path) -> tuple[int, str]:
    """Number and title from the first line, "# 7. A sensor is present ..."."""
    found = re.match(r"# (\d+)\. (.+)\n", text_of(path))
    assert found, f"{path.name} does not begin with its number and title"
    return int(found[1]), found[2]


def state_of(path: Path) -> str:
    words = text_of(path).split("\n\n")[1].lower()
    return next(state for state in reversed(STATES) if state in words)


def test_there_are_pages_and_their_numbers_rise_without_gap() -> None:
    assert [int(path.name[:4]) for path in PAGES] == list(range(1, len(PAGES) + 1))


@pytest.mark.parametrize("path", named([TEMPLATE, *PAGES]))
def test_a_page_has_its_number_its_headings_and_something_below_each(path: Path) -> None:
    assert re.fullmatch(r"\d{4}-[a-z0-9]+(-[a-z0-9]+)*\.md", path.name)
    assert title_of(path)[0] == int(path.name[:4])
    parts = re.split(r"^## (.+)$", text_of(path), flags=re.MULTILINE)
    assert parts[1::2] == HEADINGS
    assert all(part.strip() for part in parts[2::2])


@pytest.mark.parametrize("path", named(PAGES))
def test_a_page_is_short_and_says_how_its_evidence_can_be_had(path: Path) -> None:
    assert 60 <= len(text_of(path).split()) <= 320
    evidence = " ".join(text_of(path).partition("## Evidence")[2].partition("## Consequences")[0].split())
    assert "`make " in evidence or ".venv/bin/python" in evidence or "no command" in evidence


def test_the_index_lists_every_page_once_with_its_title_and_state() -> None:
    rows = ROW.findall(text_of(INDEX))
    assert [(row[0], row[1], row[2], row[4]) for row in rows] == [
        (path.name[:4], path.name, title_of(path)[1], state_of(path)) for path in PAGES
    ]


@pytest.mark.parametrize("path", named([INDEX, TEMPLATE, *PAGES]))
def test_links_lead_somewhere(path: Path) -> None:
    links = [link.partition("#")[0] for link in LINK.findall(text_of(path))]
    assert not [link for link in links if not (path.parent / link).exists()]


@pytest.mark.parametrize("path", named([INDEX, *PAGES]))
def test_files_and_make_targets_that_are_named_are_there(path: Path) -> None:
    code = " ".join(re.findall(r"`([^`]+)`", text_of(path)))
    assert not [name for name in OURS.findall(code) if not (ROOT / name).exists()]
    targets = set(re.findall(r"^([a-z0-9.-]+):", text_of(ROOT / "Makefile"), re.MULTILINE))
    assert set(re.findall(r"(?:^| )make ([a-z0-9.-]+)", code)) <= targets


def test_decisions_that_are_named_elsewhere_are_there() -> None:
    wanted = re.compile(r"decisions(?:/\d{4}[\w*-]*)?\.md")
    pages = {f"decisions/{path.name}" for path in PAGES} | {f"decisions/{path.name[:4]}-*.md" for path in PAGES}
    wrong = {
        (str(path.relative_to(ROOT)), name)
        for path in ELSEWHERE
        if path.is_file()
        for name in wanted.findall(text_of(path))
        if name not in pages
    }
    assert not wrong
