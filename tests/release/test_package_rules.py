"""The zip that is published: what is in it, and that each of the plugin repository's rules is looked at."""

from __future__ import annotations

import shutil
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from mamol.release import CHECKOUT, check
from mamol.release.languages import LANGUAGES, qm_name
from mamol.release.package import present_commit, write_package
from mamol.release.rules import LARGEST_BYTES, broken_rules

METADATA = "mamol/metadata.txt"


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The zip of what lies here, changes that are not committed included."""
    if shutil.which("git") is None or not (CHECKOUT / ".git").exists():
        pytest.skip("this is no git checkout, so it cannot be packed")
    return write_package(tmp_path_factory.mktemp("package") / "mamol.zip", present_commit())


def rewritten(package: Path, folder: Path, change: Callable[[dict[str, bytes]], object]) -> Path:
    """The zip with its files changed."""
    with zipfile.ZipFile(package) as archive:
        files = {name: archive.read(name) for name in archive.namelist() if not name.endswith("/")}
    change(files)
    target = folder / "changed.zip"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return target


def in_metadata(old: str, new: str) -> Callable[[dict[str, bytes]], None]:
    def change(files: dict[str, bytes]) -> None:
        text = files[METADATA].decode()
        assert old in text
        files[METADATA] = text.replace(old, new).encode()

    return change


def test_the_package_keeps_all_rules_and_has_what_users_need(package: Path) -> None:
    assert broken_rules(package) == []
    with zipfile.ZipFile(package) as archive:
        names = set(archive.namelist())
        assert archive.read("mamol/LICENSE") == (CHECKOUT / "LICENSE").read_bytes()
    tracked = subprocess.run(
        ["git", "ls-files", "core", "ui", "resources"], cwd=CHECKOUT, capture_output=True, text=True
    )
    assert {f"mamol/{name}" for name in tracked.stdout.splitlines() if is_packed(name)} <= names
    assert {f"mamol/{qm_name(language)}" for language in LANGUAGES} <= names
    assert package.stat().st_size < LARGEST_BYTES


def is_packed(name: str) -> bool:
    """Whether a tracked file is in the zip; words to translate are there compiled."""
    return (CHECKOUT / name).exists() and not name.endswith(".ts")


def test_the_package_and_nothing_else_is_a_plugin_that_imports(package: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(package) as archive:
        archive.extractall(tmp_path)
    code = "import mamol.plugin, mamol.ui.dock_pages, mamol.core.inference.classify; print(mamol.__file__)"
    done = subprocess.run(
        ["/usr/bin/python3", "-c", code], cwd=tmp_path, capture_output=True, text=True, timeout=120,
        env={"PYTHONPATH": ":".join([str(tmp_path), *qgis_paths()]), "QT_QPA_PLATFORM": "offscreen",
             "HOME": str(tmp_path)},
    )  # fmt: skip
    assert done.stdout.strip() == str(tmp_path / "mamol" / "__init__.py"), done.stderr


def qgis_paths() -> list[str]:
    """Where this Python finds torch, and QGIS its own plugins."""
    import torch

    return [str(Path(torch.__file__).parents[1]), "/usr/share/qgis/python/plugins"]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda files: files.pop("mamol/LICENSE"), "LICENSE is missing"),
        (lambda files: files.pop(METADATA), "metadata.txt cannot be read"),
        (lambda files: files.pop("mamol/__init__.py"), "__init__.py is missing"),
        (lambda files: files.pop("mamol/resources/icons/mamol.svg"), "icon resources/icons/mamol.svg is not in"),
        (lambda files: files.update({"other/a.py": b""}), "one folder 'mamol'"),
        (lambda files: files.update({"mamol/../a.py": b""}), "outside its folder"),
        (lambda files: files.update({"mamol/core/__pycache__/a.txt": b""}), "hidden or a cache"),
        (lambda files: files.update({"mamol/.git/config.txt": b""}), "hidden or a cache"),
        (lambda files: files.update({"mamol/core/a.so": b""}), "may be binary"),
        (lambda files: files.update({"mamol/core/a.pyc": b""}), "may be binary"),
        (lambda files: files.update({"mamol/tests/a.py": b""}), "not for users"),
        (in_metadata("[general]", "[other]"), "cannot be read"),
        (in_metadata("land cover,", "5 % land cover,"), "cannot be read"),
        (in_metadata("tracker=https:", "tracker=ftp:"), "'tracker' is no web address"),
        (in_metadata("repository=https://example.org", "repository=http:"), "'repository' is no web address"),
        (in_metadata("homepage=", "homepages="), "does not say 'homepage'"),
        (in_metadata("email=", "email=@"), "no e-mail address"),
        (in_metadata("author=", "author=a/"), "slash"),
        (in_metadata("version=0.", "version=v0."), "not like 1.2.3"),
        (in_metadata("name=MaMOL", "name=MaMOL plugin"), "says that it is a plugin"),
        (in_metadata("qgisMinimumVersion=3.22", "qgisMinimumVersion=3.0"), "qgisMinimumVersion' is not 3.22"),
        (in_metadata("hasProcessingProvider=yes", "hasProcessingProvider=1"), "neither yes nor no"),
        (in_metadata("changelog=", "supportsQt6=yes\nchanges="), "does not say 'changelog'"),
        (in_metadata("changelog=", "supportsQt6=yes\nchangelog="), "no longer reads"),
    ],
)
def test_a_package_that_breaks_a_rule_is_refused(
    package: Path, tmp_path: Path, change: Callable[[dict[str, bytes]], object], words: str
) -> None:
    complaints = broken_rules(rewritten(package, tmp_path, change))
    assert any(words in complaint for complaint in complaints), complaints


def test_a_package_that_is_too_big_or_damaged_is_refused(package: Path, tmp_path: Path) -> None:
    damaged = tmp_path / "damaged.zip"
    with zipfile.ZipFile(damaged, "w") as archive:  # not compressed, so that a changed letter is all that is wrong
        archive.writestr("mamol/a.py", "a = 1\n" * 100)
    damaged.write_bytes(damaged.read_bytes().replace(b"a = 1\na = 1", b"a = 1\na = 2", 1))
    assert "damaged in the zip" in broken_rules(damaged)[0]
    damaged.write_bytes(b"no zip")
    assert "is no zip file" in broken_rules(damaged)[0]
    damaged.write_bytes(bytes(LARGEST_BYTES + 1))
    assert "are allowed" in broken_rules(damaged)[0]


def test_nothing_is_published_with_the_placeholders(tmp_path: Path) -> None:
    metadata = check.read_metadata((CHECKOUT / "metadata.txt").read_text(encoding="utf-8"))
    made_up = {
        **metadata,
        "tracker": "https://example.org/a",
        "repository": "https://a.example.com",
        "email": "a@b.example",
    }
    words = " ".join(check.unset_addresses(made_up))
    assert (
        all(f"'{key}' is a placeholder" in words for key in ("tracker", "repository", "email"))
        and "'homepage'" not in words
    )
    real = {**made_up, "tracker": "https://a.org/t", "repository": "https://a.org/r", "email": "a@example.a.org"}
    assert list(check.unset_addresses(real)) == []


def test_the_changelog_has_to_name_the_version_and_its_day() -> None:
    metadata = {"version": "0.1.0"}
    assert list(check.undated_version(metadata, "# Changelog\n\n## 0.1.0 - 2026-12-31\n\n- a\n")) == []
    for text in ("## Unreleased\n", "## 0.1.0\n", "## 0.1.1 - 2026-12-31\n", "see ## 0.1.0 - 2026-12-31\n"):
        assert "has no heading" in next(check.undated_version(metadata, text))


def test_the_changelog_can_go_into_the_metadata() -> None:
    """qgis-plugin-ci puts it there, and "%" is a special character of that file."""
    assert "%" not in (CHECKOUT / "CHANGELOG.md").read_text(encoding="utf-8")
