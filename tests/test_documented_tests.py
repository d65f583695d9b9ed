"""The tables of docs/ that say which test holds what: every test they name is there, and every row names one."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PAGES = ("docs/reliability.md", "docs/releasing.md")
NAMED = re.compile(r"`(?:(?P<file>[\w/]+\.py)(?:::(?P<of_file>test_\w+…?))?|(?P<alone>test_\w+…?))`")


def rows(text: str) -> Iterator[tuple[str, str]]:
    """First and last cell of each row of the tables whose last column is "tests"."""
    is_one = False
    for line in text.splitlines():
        cells = [cell.strip() for cell in line.strip().strip("|").split(" | ")] if line.startswith("|") else []
        if not cells:
            is_one = False
        elif cells[-1] == "tests":
            is_one = True
        elif is_one and set(line) - set("|- "):
            yield cells[0], cells[-1]


def named_tests(cell: str) -> Iterator[tuple[str, str | None]]:
    """File and test; the test is None where the whole file is meant, and a beginning where it ends in "…"."""
    file = ""
    for match in NAMED.finditer(cell):
        file = match["file"] or file
        yield file, match["of_file"] or match["alone"]


@cache
def functions_of(file: str) -> set[str] | None:
    path = ROOT / "tests" / file
    if not path.is_file():
        return None
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")}


def objections(cell: str) -> list[str]:
    found = list(named_tests(cell))
    wrong = [] if found else ["names no test"]
    for file, test in found:
        there = functions_of(file)
        if there is None:
            wrong.append(f"{file} is not there")
        elif not there:
            wrong.append(f"{file} has no tests")
        elif test and not (any(name.startswith(test[:-1]) for name in there) if test[-1] == "…" else test in there):
            wrong.append(f"{file} has no {test}")
    return wrong


ROWS = [
    pytest.param(tests, id=f"{Path(page).stem}: {what[:60]}")
    for page in PAGES
    for what, tests in rows((ROOT / page).read_text(encoding="utf-8"))
]


@pytest.mark.parametrize("cell", ROWS)
def test_every_row_names_tests_that_are_there(cell: str) -> None:
    assert objections(cell) == []


def test_no_name_of_a_test_is_passed_over() -> None:
    """What looks like a test is one that the rows above have been asked for."""
    for page in PAGES:
        for _, cell in rows((ROOT / page).read_text(encoding="utf-8")):
            assert len(re.findall(r"test_\w+", NAMED.sub("", cell))) == 0, cell


def test_all_tables_are_read() -> None:
    assert len(ROWS) > 36


@pytest.mark.parametrize(("cell", "words"), [
    ("by hand", "names no test"),
    ("`faults/test_gone.py`", "is not there"),
    ("`faults/jobs.py`", "has no tests"),
    ("`faults/test_killed.py::test_that_is_not_there`", "has no test_that_is_not_there"),
    ("`faults/test_killed.py`, `test_that_is_not_there`", "has no test_that_is_not_there"),
    ("`faults/test_killed.py::test_brought_to_life_…`", "has no test_brought_to_life_"),
])  # fmt: skip
def test_a_test_that_is_not_there_is_noticed(cell: str, words: str) -> None:
    [objection] = objections(cell)
    assert words in objection
