"""The script for a graphics card, tried out on the CPU."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from mamol import demo
from mamol.benchmarks.bench import card, graphics
from mamol.core.contracts.train import Preset
from mamol.core.inference import runner
from mamol.core.model import choose_predictor
from mamol.tests.core.conftest import QUICK
from mamol.tests.short_training import shorten

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def only_the_repository(monkeypatch, tmp_path):
    """Have no demo scene at hand: that would have to be fetched."""
    monkeypatch.setattr(demo, "SENSOR_FILES", {"a": tmp_path / "not there.tif"})


def test_without_a_card_it_is_refused_in_a_sentence(monkeypatch):
    monkeypatch.setattr("torch.cuda.is_available", lambda: False)
    with pytest.raises(SystemExit, match="no graphics card here"):
        card.main()


def test_it_runs_from_any_checkout(tmp_path):
    checkout = tmp_path / "any name"
    checkout.symlink_to(ROOT)
    done = subprocess.run(
        [sys.executable, str(checkout / "benchmarks" / "on_card.py")], cwd=tmp_path, capture_output=True, text=True,
        check=False, env={**os.environ, "CUDA_VISIBLE_DEVICES": ""},
    )  # fmt: skip
    assert done.stderr.strip() == card.NO_CARD


def test_all_that_can_be_tried_without_a_card_runs(tmp_path, monkeypatch):
    """But for the network alone and the whole job, which test_graphics.py tries."""
    monkeypatch.setattr(graphics, "rows", lambda *_: [])
    made = card.rows(tmp_path, 96, "cpu")
    told = {row.what: row.measured for row in made}
    assert len(made) == 5 and told["GPU: two jobs at once"] == "100.00%"
    assert told["GPU: classifying with 256 MB of the card's memory"] == "no card to be short of"


def test_a_precision_is_used_whatever_the_device_gains_from():
    from mamol.core import device

    with card._in_precision(card.torch.bfloat16):
        assert device.working_precision(card.torch.device("cpu")) == card.torch.bfloat16
    assert device.working_precision(card.torch.device("cpu")) == card.torch.float32


def test_fp16_reaches_what_is_to_be_reached_and_comes_nearer_than_bf16(tmp_path, monkeypatch):
    """As a card computes: the network as it is, in torch's own mixed precision."""
    request = card._landscape(tmp_path, "cpu")
    right = card._maps(request, tmp_path, "right")
    monkeypatch.setattr(runner, "predictor_of", choose_predictor.PlainPredictor)
    rows = [card._agreement(request, precision, tmp_path, right) for precision in card.PRECISIONS]
    full, half, brain = (float(row.measured.rstrip("%")) for row in rows)
    assert full == 100 and half >= 99.9 and half >= brain
    assert all("no overflow" in row.note for row in rows)


def test_training_is_measured_with_its_accuracy(tmp_path, monkeypatch):
    shorten(monkeypatch, QUICK)
    (row,) = card.training_rows(tmp_path, "cpu", Preset.FAST)
    assert row.measured.endswith(" x") and "accuracy 0." in row.note


def test_tests_that_cannot_be_run_are_told(monkeypatch):
    monkeypatch.setattr(card.sys, "executable", "/bin/true")
    assert card._tests().measured == "nothing was said"


def test_a_map_is_compared_with_itself(tmp_path):
    request = replace(card._landscape(tmp_path, "cpu"), device="cpu")
    classes, _ = card._maps(request, tmp_path, "one")
    assert card._same(classes, classes) == "100.00%"
