"""Which packages are missing, and the command that installs them."""

from __future__ import annotations

import importlib
import shlex
import subprocess
import sys
from pathlib import Path

import numpy
import pytest
from mamol.core.own_process import python_interpreter
from mamol.ui.setup import dependencies
from mamol.ui.setup.dependencies import (
    DISTRIBUTED,
    REQUIREMENTS,
    SHAPELY,
    Requirement,
    command_text,
    constraints_file,
    install_command,
    missing_packages,
    optional_command,
    write_constraints,
)
from mamol.ui.setup.second_gdal import second_gdal
from mamol.ui.setup.site_folder import append_site_folder, site_folder
from qgis.core import QgsApplication

NOWHERE = Requirement("mamol_nowhere", "mamol-nowhere", "1.0")


@pytest.fixture(autouse=True)
def own_path(qgis_app, monkeypatch):
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.setattr(sys, "meta_path", list(sys.meta_path))


def test_only_what_is_not_found_is_missing_and_nothing_is_imported(tmp_path):
    (tmp_path / "mamol_bomb.py").write_text("raise SystemExit('imported')")
    append_site_folder(tmp_path)
    bomb = Requirement("mamol_bomb", "mamol-bomb", "1.0")
    assert missing_packages((NOWHERE, Requirement("json", "json", "1"), bomb)) == (NOWHERE,)
    assert "mamol_bomb" not in sys.modules


def test_a_folder_left_behind_without_its_code_is_missing(tmp_path):
    (tmp_path / "mamol_nowhere" / "lib").mkdir(parents=True)
    append_site_folder(tmp_path)
    assert missing_packages((NOWHERE,)) == (NOWHERE,)


def test_a_blocked_module_is_missing(monkeypatch):
    monkeypatch.setitem(sys.modules, "torch", None)
    assert [r.module for r in missing_packages() if r.module == "torch"] == ["torch"]


def test_an_optional_package_has_a_command_with_the_version_of_the_cluster():
    command = shlex.split(optional_command(DISTRIBUTED))
    assert command[:4] == [str(python_interpreter()), "-m", "pip", "install"]
    assert command[-3:] == ["--target", str(site_folder()), DISTRIBUTED.pinned]
    cluster = Path(__file__).parents[3] / "requirements-distributed.txt"
    assert sys.version_info < (3, 10) or DISTRIBUTED.pinned in cluster.read_text(encoding="utf-8").splitlines()
    assert DISTRIBUTED not in REQUIREMENTS
    tested = Path(__file__).parents[3] / "requirements-test.txt"
    assert sys.version_info < (3, 10) or SHAPELY.pinned in tested.read_text(encoding="utf-8").splitlines()
    assert SHAPELY not in REQUIREMENTS


def test_site_folder_lies_in_the_profile_and_is_made_for_one_python():
    assert str(site_folder()).startswith(str(Path(QgsApplication.qgisSettingsDirPath())))
    assert site_folder().name == f"{sys.version_info.major}.{sys.version_info.minor}"


def test_what_qgis_has_is_found_before_the_site_folder(tmp_path):
    (tmp_path / "numpy").mkdir()
    (tmp_path / "numpy" / "__init__.py").write_text("raise ImportError('shadowed')")
    (tmp_path / "mamol_only_here.py").write_text("value = 5")
    append_site_folder(tmp_path)
    append_site_folder(tmp_path)
    assert sys.path[-1] == str(tmp_path) and sys.path.count(str(tmp_path)) == 1
    assert importlib.util.find_spec("numpy").origin == numpy.__file__
    assert importlib.import_module("mamol_only_here").value == 5


def test_a_site_folder_put_first_by_someone_else_is_moved_to_the_end(tmp_path):
    sys.path.insert(0, str(tmp_path))
    append_site_folder(tmp_path)
    assert sys.path[0] != str(tmp_path) and sys.path[-1] == str(tmp_path)


def test_the_command_installs_pinned_wheels_into_the_profile_with_qgis_own_python(tmp_path):
    command = install_command(REQUIREMENTS, tmp_path / "site")
    assert command[1:4] == ["-m", "pip", "install"]
    assert command[command.index("--target") + 1] == str(tmp_path / "site")
    assert command[command.index("--constraint") + 1] == str(constraints_file(tmp_path / "site"))
    assert command[command.index("--only-binary") + 1] == ":all:"
    assert {"torch==2.13.0", "safetensors==0.5.3", "scikit-learn==1.5.2"} <= set(command)
    assert not any(argument.startswith(("--index", "--extra-index", "http")) for argument in command)
    assert not (tmp_path / "site").exists()


def test_the_command_as_text_is_the_command(tmp_path):
    command = install_command((NOWHERE,), tmp_path / "a folder's name")
    assert shlex.split(command_text(command)) == command


def test_the_interpreter_is_the_python_that_runs_qgis():
    text = subprocess.run(
        [str(python_interpreter()), "-c", "import sys, numpy; print(sys.version); print(numpy.__version__)"],
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    assert text == f"{sys.version}\n{numpy.__version__}\n"


def test_the_interpreter_is_not_qgis_itself(monkeypatch, tmp_path):
    (tmp_path / "bin").mkdir()
    for name in ("QGIS", f"bin/python{sys.version_info.major}.{sys.version_info.minor}"):
        (tmp_path / name).touch()
    monkeypatch.setattr(sys, "exec_prefix", str(tmp_path / "elsewhere"))
    monkeypatch.setattr(sys, "executable", str(tmp_path / "QGIS"))
    assert python_interpreter().parent == tmp_path / "bin"


def test_on_windows_the_interpreter_lies_in_the_prefix(monkeypatch, tmp_path):
    (tmp_path / "python.exe").touch()
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(sys, "exec_prefix", str(tmp_path))
    monkeypatch.setattr(sys, "executable", str(tmp_path / "qgis-bin.exe"))
    assert python_interpreter() == tmp_path / "python.exe"


def test_numpy_is_held_at_the_version_qgis_uses_not_one_in_the_site_folder(tmp_path):
    site = tmp_path / "site"
    (site / "numpy-9.9.dist-info").mkdir(parents=True)
    (site / "numpy-9.9.dist-info" / "METADATA").write_text("Metadata-Version: 2.1\nName: numpy\nVersion: 9.9\n")
    append_site_folder(site)
    lines = write_constraints(site).read_text().splitlines()
    assert f"numpy=={numpy.__version__}" in lines and "numpy==9.9" not in lines


def test_older_pythons_get_the_last_torch_that_has_wheels_for_them(monkeypatch):
    monkeypatch.setattr(sys, "version_info", (3, 9, 18, "final", 0))
    assert dependencies._torch_version() == "2.8.0"


def test_a_rasterio_with_a_gdal_of_its_own_is_noticed(tmp_path, monkeypatch):
    monkeypatch.delitem(sys.modules, "rasterio", raising=False)
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    (tmp_path / "rasterio").mkdir()
    (tmp_path / "rasterio" / "__init__.py").touch()
    importlib.invalidate_caches()
    assert second_gdal() is None
    (tmp_path / "rasterio.libs").mkdir()
    (tmp_path / "rasterio.libs" / "libgdal-abc.so.34").touch()
    assert "libgdal-abc.so.34" in second_gdal()
    assert "rasterio" not in sys.modules


def test_another_gdal_version_in_a_loaded_rasterio_is_noticed(monkeypatch):
    import rasterio

    assert second_gdal() is None
    monkeypatch.setattr(rasterio, "__gdal_version__", "9.9.9")
    assert "9.9.9" in second_gdal()
