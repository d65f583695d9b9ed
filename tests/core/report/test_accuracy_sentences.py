"""The first thing a report says is what was measured on what."""

from __future__ import annotations

import pytest
from mamol.core.model.spec import TrainingRecord, ValidationRecord
from mamol.core.report.accuracy_sentences import accuracy_sentence, held_out_ground

RECORD = TrainingRecord("2026-01-01", "fast", 0, 1.0, "CPU", 900, 300, 0.61, {}, 1, 1, ("a.tif",), {})


@pytest.mark.parametrize(
    ("units", "held_out", "folds", "sentence"),
    [
        ("fields", 14, 1, "Overall accuracy 0.61 on 14 fields that were not trained on."),
        ("patches", 1, 1, "Overall accuracy 0.61 on 1 patch that was not trained on."),
        (
            "fields",
            40,
            5,
            "Overall accuracy 0.61 on 40 fields that were not trained on (5 folds, each held out in turn).",
        ),
        ("blocks", 120, 1, "Overall accuracy 0.61 on 120 blocks cut out of the labels."),
    ],
)
def test_it_names_the_ground(units: str, held_out: int, folds: int, sentence: str) -> None:
    ground = ValidationRecord(units, held_out, folds, (0.61,) * folds, 0.4, 0.8, 0.0, (), "the rest")
    record = TrainingRecord(**{**RECORD.__dict__, "validation": ground})
    assert accuracy_sentence(record) == sentence


def test_a_model_of_before_says_that_fields_may_be_shared() -> None:
    assert (
        accuracy_sentence(RECORD)
        == "Overall accuracy 0.61 on 300 pixels that may share fields with the training pixels."
    )
    assert held_out_ground(RECORD) == "blocks"
