"""The pages name files, and what to look for in them: all of it is there."""

from __future__ import annotations

import ast
import re
import runpy
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
ALONE = ("README.md", "CONTRIBUTING.md", "CITATION.cff", "SECURITY.md", "CHANGELOG.md")
PAGES = (
    *ALONE,
    *sorted(str(path.relative_to(ROOT)) for path in (ROOT / "docs").rglob("*.md") if path.name != "decisions.md"),
)
FOLDERS = "core|ui|tests|benchmarks|demo|docs|examples|release|resources"
# A file or folder of the repository, and perhaps a name to look for: core/model/stem.py:Stem.features
END = r"(?=[`\s,;)\]#\"'|]|$)"
NAMED = re.compile(rf"(?<![\w/.-])(?P<path>(?:{FOLDERS})/[\w./-]*?)(?::(?P<name>[A-Za-z_][\w.]*))?{END}")
LINK = re.compile(r"\]\((?!https?:|mailto:|#)(?P<target>[^)#\s]+)(?:#(?P<anchor>[^)\s]+))?\)")
PLACEHOLDER = re.compile(r"\.\.\.|NNNN|[A-Z]{3,}\.")


@cache
def text_of(page: str) -> str:
    return (ROOT / page).read_text(encoding="utf-8")


def code_of(page: str) -> str:
    """What stands in backquotes, and the lines that are set in: there a path is one of ours."""
    text = text_of(page)
    indented = "\n".join(line for line in text.splitlines() if line.startswith("    "))
    return "\n".join([*re.findall(r"`([^`\n]+)`", text), indented])


@cache
def names_in(path: Path) -> set[str]:
    """Functions, classes and constants of a module, methods as "Class.method"."""
    names = set()
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            names.add(node.name)
        if isinstance(node, ast.ClassDef):
            names |= {f"{node.name}.{part.name}" for part in node.body if isinstance(part, ast.FunctionDef)}
        if isinstance(node, (ast.Assign, ast.AnnAssign)):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            names |= {target.id for target in targets if isinstance(target, ast.Name)}
    return names


def objections(text: str) -> list[str]:
    wrong = []
    for match in NAMED.finditer(text):
        path = ROOT / match["path"].rstrip("/.")
        if PLACEHOLDER.search(match["path"]) or match["path"].startswith("build/"):
            continue
        # The rows of docs/reliability.md name tests from tests/ on; test_documented_tests.py looks after those.
        if not path.exists() and not (ROOT / "tests" / match["path"]).exists():
            wrong.append(f"{match['path']} is not there")
        elif match["name"] and match["name"] not in names_in(path):
            wrong.append(f"{match['path']} has no {match['name']}")
    return wrong


@pytest.mark.parametrize("page", PAGES)
def test_every_file_and_name_is_there(page: str) -> None:
    assert objections(code_of(page)) == []


def anchors(page: Path) -> set[str]:
    """The anchors of a page's headings, as they are made where it is shown."""
    headings = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES)
def test_every_link_leads_somewhere(page: str) -> None:
    wrong = []
    for match in LINK.finditer(text_of(page)):
        target = (ROOT / page).parent / match["target"]
        if not target.resolve().is_relative_to(ROOT):
            wrong.append(f"{match['target']} lies outside the repository")
        elif not target.exists():
            wrong.append(f"{match['target']} is not there")
        elif match["anchor"] and target.suffix == ".md" and match["anchor"] not in anchors(target):
            wrong.append(f"{match['target']} has no heading #{match['anchor']}")
    assert wrong == []


def test_the_readme_is_short_and_names_the_two_commands() -> None:
    lines = text_of("README.md").splitlines()
    assert len(lines) < 120
    assert any(line.startswith("    make demo ") for line in lines) and any(
        line.startswith("    make test ") for line in lines
    )
    targets = set(re.findall(r"^([a-z0-9.-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert {"demo", "test", *re.findall(r"`make ([a-z0-9.-]+)[^`]*`", text_of("README.md"))} <= targets


@pytest.mark.parametrize("name", [".ci/run", ".github/workflows/ci.yml"])
def test_what_runs_on_every_change_runs_the_command_of_the_readme(name: str) -> None:
    assert re.search(r"\bmake test\b(?!-)", (ROOT / name).read_text(encoding="utf-8"))


def test_the_picture_of_the_packages_is_what_the_code_imports() -> None:
    drawn = runpy.run_path(str(ROOT / "docs" / "draw_architecture.py"))
    picture = (ROOT / "docs" / "images" / "architecture.svg").read_text(encoding="utf-8")
    assert picture == drawn["draw"](), "run: python docs/draw_architecture.py"
    assert set(drawn["read_uses"]()) <= set(drawn["ABOUT"]), "a package of which the picture says nothing"


@pytest.mark.parametrize(("text", "words"), [
    ("core/model/gone.py", "is not there"),
    ("core/model/stem.py:Gone", "has no Gone"),
    ("core/model/stem.py:Stem.gone", "has no Stem.gone"),
])  # fmt: skip
def test_what_is_not_there_is_noticed(text: str, words: str) -> None:
    [objection] = objections(text)
    assert words in objection


def test_what_is_there_is_found() -> None:
    named = "core/model/stem.py:Stem.features, core/model/stem.py:MOST_PIXELS core/model/ (docs/method.md)"
    assert len(list(NAMED.finditer(named))) == 4
    assert objections(named) == []
