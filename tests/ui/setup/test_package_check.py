"""What was installed is verified file by file and tried, in the order in which QGIS finds packages."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from mamol.ui.setup import package_check
from mamol.ui.setup.dependencies import REQUIREMENTS, check_command
from mamol.ui.setup.package_order import append_to_path, remove_from_path

SCRIPT = Path(package_check.__file__)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a package of one module whose hash is recorded, as pip leaves it."""
    (tmp_path / "mamol_probe.py").write_text("value = 1\n")
    info = tmp_path / "mamol_probe-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: mamol-probe\nVersion: 1.0\n")
    digest = package_check._digest(tmp_path / "mamol_probe.py", "sha256")
    (info / "RECORD").write_text(
        f"mamol_probe.py,sha256={digest},10\n../../bin/probe,sha256=x,1\n{info.name}/RECORD,,\n"
    )
    return tmp_path


def run(folder: Path, *wanted: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(SCRIPT), str(folder), *wanted], capture_output=True, text=True, check=False
    )


def test_a_package_as_it_was_packed_passes(folder: Path) -> None:
    done = run(folder, "mamol_probe:mamol-probe==1.0")
    assert done.returncode == 0 and done.stdout == "mamol-probe 1.0 works.\n", done.stderr


@pytest.mark.parametrize("damage", ["changed", "gone"])
def test_a_file_that_is_not_as_it_was_packed_is_named(folder: Path, damage: str) -> None:
    path = folder / "mamol_probe.py"
    path.write_text("value = 2\n") if damage == "changed" else path.unlink()
    done = run(folder, "mamol_probe:mamol-probe==1.0")
    assert done.returncode == 1 and f"{path} is missing or damaged" in done.stderr


def test_another_version_is_told(folder: Path) -> None:
    done = run(folder, "mamol_probe:mamol-probe==2.0")
    assert done.returncode == 1 and "mamol-probe 2.0 was asked for, but 1.0 is found" in done.stderr


def test_the_packages_of_this_environment_do_what_is_asked_of_them(tmp_path: Path) -> None:
    import importlib.util

    present = [f"{r.module}:{r.package}=={package_check.found_version(r.package)}" for r in REQUIREMENTS
               if importlib.util.find_spec(r.module)]  # fmt: skip
    done = run(tmp_path, *present)
    assert done.returncode == 0, done.stderr
    assert done.stdout.count(" works.") == len(present) >= 3


def test_the_command_names_the_script_the_folder_and_each_package_with_its_version(tmp_path: Path) -> None:
    command = check_command(REQUIREMENTS[:2], tmp_path)
    assert command[1:3] == [str(SCRIPT), str(tmp_path)]
    assert command[4] == "safetensors:safetensors==0.5.3"


def test_packages_of_qgis_are_found_first_but_for_those_that_are_too_old_for_torch(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    qgis, ours = tmp_path / "qgis", tmp_path / "profile" / "3.11"
    for folder in (qgis, ours):
        folder.mkdir(parents=True)
        for name in ("sympy", "mamol_probe"):
            (folder / f"{name}.py").write_text("")
    monkeypatch.setattr(sys, "path", [str(qgis), *sys.path])
    monkeypatch.setattr(sys, "meta_path", list(sys.meta_path))

    def where(name: str) -> Path:
        from importlib.machinery import PathFinder

        finders = [finder for finder in sys.meta_path if type(finder).__name__ == "OurFolderFirst"]
        found = [finder.find_spec(name) for finder in finders] + [PathFinder.find_spec(name)]
        return Path(next(spec.origin for spec in found if spec is not None)).parent

    append_to_path(ours)
    append_to_path(ours)
    assert (where("sympy"), where("mamol_probe")) == (ours, qgis)
    assert sys.path[-1] == str(ours) and sys.path.count(str(ours)) == 1
    remove_from_path(tmp_path / "profile")
    assert (where("sympy"), where("mamol_probe")) == (qgis, qgis)
    assert str(ours) not in sys.path
