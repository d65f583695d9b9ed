"""The scripts of examples/ do what they say, on a small made-up scene."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest
from mamol.core.contracts.train import Preset
from mamol.core.training.presets import SCHEDULES, Schedule
from mamol.tests.core.conftest import QUICK, write_scene

pytest.importorskip("mamol.core.api")

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "examples"
SCRIPTS = sorted(path.name for path in EXAMPLES.glob("*.py"))


def load(name: str) -> ModuleType:
    specification = importlib.util.spec_from_file_location(f"example_{name}", EXAMPLES / f"{name}.py")
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", SCRIPTS)
def test_an_example_says_what_it_does_without_torch(name: str, tmp_path: Path) -> None:
    (tmp_path / "mamol").symlink_to(ROOT)
    code = (
        f"import sys, runpy; sys.modules['torch'] = None; runpy.run_path({str(EXAMPLES / name)!r}, run_name='__main__')"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "--help"], capture_output=True, text=True, timeout=120,
        cwd=tmp_path, env={"PYTHONPATH": str(tmp_path), "PATH": ""},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "--model" in done.stdout


@pytest.mark.slow
def test_a_model_is_trained_and_classifies_without_a_sensor(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(SCHEDULES, Preset.FAST, QUICK)
    scene, model, maps = write_scene(tmp_path), str(tmp_path / "made" / "model.safetensors"), tmp_path / "maps"
    sensors = [word for one in scene.sensors for word in ("--sensor", f"{one.name}={one.path}")]

    load("train").main([*sensors, "--labels", scene.labels.path, "--model", model])
    said = capsys.readouterr().out
    assert "Overall accuracy" in said and "with sensor 0 + sensor 1 + sensor 2" in said
    assert Path(model).is_file() and Path(model).with_suffix(".html").is_file()

    load("classify").main([*sensors, "--model", model, "--folder", str(maps), "--without", "sensor 1"])
    said = capsys.readouterr().out
    assert "4096 pixels classified" in said and "with sensor 0 + sensor 2, without sensor 1" in said
    assert sorted(path.name for path in maps.glob("*.tif")) == ["classes.tif", "confidence.tif", "pattern.tif"]

    mosaic = load("classify_with_dask")
    monkeypatch.setattr(mosaic, "connected", Nobody)
    monkeypatch.setattr(mosaic.api, "classify_mosaic", lambda request, client: pytest.fail(repr(request)))
    with pytest.raises(pytest.fail.Exception, match=r"tile_size=512.*resume=True"):
        mosaic.main([*sensors, "--model", model, "--folder", str(tmp_path / "mosaic"), "--tile-size", "512"])


@pytest.mark.slow
def test_scenes_are_made_up_trained_on_and_mapped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    short = Schedule(scene_steps=2, scene_pixels=100, steps=20, batch=64, labelled_pixels=200, trees=0)
    monkeypatch.setitem(SCHEDULES, Preset.FAST, short)
    load("train_on_scenes").main(["--model", str(tmp_path / "scenes.safetensors"), "--size", "48"])
    said = capsys.readouterr().out
    assert "north: 0." in said or "north: 1." in said
    assert "by a model trained without it" in said and "1 of 1 scene classified." in said
    assert (tmp_path / "east_classes.tif").is_file()


@pytest.mark.slow
def test_a_table_is_made_up_trained_on_and_its_series_mapped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    short = Schedule(scene_steps=2, scene_pixels=100, steps=40, batch=64, labelled_pixels=200, trees=2)
    monkeypatch.setitem(SCHEDULES, Preset.FAST, short)
    load("train_from_table").main(["--model", str(tmp_path / "table.safetensors")])
    said = capsys.readouterr().out
    assert "rows of places held out" in said and "begin in 2 different years" in said
    assert "soya: " in said and (tmp_path / "table_classes.tif").is_file()


class Nobody:
    """A cluster that is not asked: the tests of core/distributed have real ones."""

    def __init__(self, scheduler: str | None, workers: int | None) -> None:
        assert (scheduler, workers) == (None, 2)

    def __enter__(self) -> None:
        return None

    def __exit__(self, *_: object) -> None:
        return None
