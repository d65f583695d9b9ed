"""What a model says of itself, of a model that was trained here."""

from __future__ import annotations

from dataclasses import replace

import pytest
from mamol.core.contracts.train import TrunkSource
from mamol.core.model.header import read_spec
from mamol.core.model.spec import TrunkRecord, ValidationRecord
from mamol.ui.common.model_row import model_details_html, model_summary


@pytest.mark.parametrize("source", TrunkSource)
def test_where_the_trunk_came_from_is_put_into_words(scene_files, source):
    from_file = source in (TrunkSource.FILE, TrunkSource.MODEL)
    trunk = TrunkRecord(source.value, "north.safetensors", "ab12" * 16) if from_file else TrunkRecord(source.value)
    html = model_details_html(replace(read_spec(scene_files.model), trunk=trunk), "/models/mine.safetensors")
    words = html.partition("<td>Trunk</td><td>")[2].partition("</td>")[0]
    assert len(words.split()) > 1, "the bare name says nothing"
    assert (f"north.safetensors (SHA-256 {'ab12' * 16})" in words) == from_file


def test_it_says_on_what_ground_accuracy_was_measured(scene_files):
    model = read_spec(scene_files.model)
    ground = ValidationRecord("fields", 14, 1, (0.61,), 0.5, 0.7, 0.0, (), "the rest")
    measured = replace(model, training=replace(model.training, overall_accuracy=0.61, validation=ground))
    assert model_summary(measured).endswith("OA 0.61 on 14 held-out fields")
    assert "Overall accuracy 0.61 on 14 fields that were not trained on." in model_details_html(
        measured, "a.safetensors"
    )
    old = replace(model, training=replace(measured.training, validation_pixels=3120, validation=None))
    assert model_summary(old).endswith("OA 0.61 on 3,120 pixels of held-out blocks")
