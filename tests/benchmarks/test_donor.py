"""The trunk of another place is made once, is that place's, and is not given back to it."""

from __future__ import annotations

from pathlib import Path

import pytest
from mamol.benchmarks.study import donor, run
from mamol.benchmarks.study.methods import TRUNK_FROM_FILE
from mamol.benchmarks.study.sets import StudySet
from mamol.core.model.spec import Architecture
from mamol.core.model.trunk_file import read_trunk_file
from mamol.core.training.presets import Schedule

SCHEDULE = Schedule(scene_steps=2, scene_pixels=300, steps=3, batch=32, labelled_pixels=0, trees=0)


def test_the_trunk_is_made_once_and_fits_a_trunk_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(donor, "DONOR", "demo scene")
    path = donor.donor_trunk(tmp_path / "new", SCHEDULE)
    assert path is not None and [one.name for one in path.parent.iterdir()] == [donor.FILE_NAME]
    shape = read_trunk_file(path).shape(Architecture())
    assert (shape.width, shape.depth, shape.heads) == (64, 3, 4) and shape.blocks_with_experts == (2, 3)
    monkeypatch.setattr(donor, "run_recipe", lambda *_: pytest.fail("it was trained a second time"))
    assert donor.donor_trunk(tmp_path / "new", SCHEDULE) == path


def test_without_the_donors_rasters_there_is_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(StudySet, "at_hand", lambda self: False)
    assert donor.donor_trunk(tmp_path / "new", SCHEDULE) is None and not (tmp_path / "new").exists()


def test_the_row_is_left_out_without_a_file_and_on_the_donor() -> None:
    rows, made, given = ["MaMOL", TRUNK_FROM_FILE], Path("folder") / donor.FILE_NAME, Path("vit.safetensors")
    assert run.rows_of(rows, "demo scene", 0, made) == rows == run.rows_of(rows, donor.DONOR, 0, given)
    assert run.rows_of(rows, donor.DONOR, 0, made) == ["MaMOL"] == run.rows_of(rows, "demo scene", 0, None)
