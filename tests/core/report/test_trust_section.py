"""What a training's report says of where to trust the model: measured, or why not, and what it is worth."""

from __future__ import annotations

from dataclasses import replace

import pytest
from mamol.core.model.spec import ModelSpec
from mamol.core.model.trust import COVERAGE_STEPS, ApplicabilityRecord, ClassSetRecord, LikenessMeasure, SetMeasure
from mamol.core.report.trust_section import likeness_sentence, trust_section

from ..model.test_model_file import example_spec

FLOORS = (0.5,) * (COVERAGE_STEPS - 1)
SETS = ClassSetRecord((FLOORS, FLOORS), (12, 12), (SetMeasure(1, 0.93, 0.91, 1.5, 0.6, 4_000),))
SEEN = ApplicabilityRecord(((0,), (0,)), 5, (0.0, 1.0, 1.0, 1.0), (0.0, 0.1, 0.1, 0.1))


def spec(**fields: object) -> ModelSpec:
    return example_spec(**fields)


def test_models_of_before_say_nothing() -> None:
    assert trust_section(spec()) == ""


def test_coverage_is_of_units_and_of_pixels() -> None:
    page = trust_section(spec(class_sets=SETS))
    assert "<b>91.0</b>" in page and ">93.0<" in page and ">1.50<" in page and ">4,000<" in page
    assert "prove no coverage" not in page
    # The spread of a single model: Beta(12, 1) is below 82.5 % one time in ten.
    assert "with 12 held-out units one in ten covers less than about 82.5 % of new ground" in page


def test_too_few_units_are_named_with_what_to_do() -> None:
    page = trust_section(spec(class_sets=replace(SETS, units=(4, 4), measured=())))
    assert "4 held-out units prove no coverage above 80.0 %" in page and "measure in folds" in page
    assert "could not be measured" in page


@pytest.mark.parametrize(
    ("measured", "said"),
    [
        (None, "could not be measured"),
        (LikenessMeasure(0.9, 0.6, 0.05, 1_000), "Accuracy is 90.0 % inside and 60.0 % outside."),
        (LikenessMeasure(0.6, 0.7, 0.05, 1_000), "does not tell where the model errs"),
        (LikenessMeasure(0.9, None, 0.0, 1_000), "nothing to compare accuracy with"),
    ],
)
def test_accuracy_inside_and_outside_is_said_also_where_it_is_worth_nothing(measured, said) -> None:
    assert said in likeness_sentence(replace(SEEN, measured=measured))
    assert "Inside and outside" in trust_section(spec(applicability=replace(SEEN, measured=measured)))
