"""The script for a graphics card, tried out on the CPU."""

from __future__ import annotations

import re

import pytest
from mamol.benchmarks.bench import card, graphics
from mamol.benchmarks.bench.models import make_model
from mamol.benchmarks.bench.scenes import spectrometers


def test_without_a_card_it_is_refused_in_a_sentence(monkeypatch):
    monkeypatch.setattr("torch.cuda.is_available", lambda: False)
    with pytest.raises(SystemExit, match="no graphics card here"):
        card.main()


def test_all_that_can_be_tried_without_a_card_runs(tmp_path, monkeypatch):
    """But for the network alone and the whole job, which test_graphics.py tries."""
    monkeypatch.setattr(graphics, "rows", lambda *_: [])
    monkeypatch.setattr(card, "TILE", 64)
    made = card.rows(tmp_path, 96, "cpu")
    told = {row.what: row.measured for row in made}
    assert len(made) == 5 and told["GPU: two jobs at once"] == "100.00%"
    assert told["GPU: classifying with 256 MB of the card's memory"] == "no card to be short of"


def test_a_precision_is_used_whatever_the_device_gains_from():
    from mamol.core import device

    with card._in_precision(card.torch.bfloat16):
        assert device.working_precision(card.torch.device("cpu")) == card.torch.bfloat16
    assert device.working_precision(card.torch.device("cpu")) == card.torch.float32


def test_classes_are_compared_with_those_of_the_cpu(tmp_path, monkeypatch):
    monkeypatch.setattr(card, "TILE", 64)
    _, network = make_model(spectrometers(tmp_path, 96), tmp_path / "model.safetensors")
    row = card._agreement(network, card.torch.float32, "cpu")
    assert re.match(r"100.00%", row.measured) and "no overflow" in row.note
