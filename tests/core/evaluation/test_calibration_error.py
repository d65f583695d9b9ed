"""Confidence that is right as often as it says has no error; sureness that is wrong has all of it."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mamol.core.evaluation.metrics import expected_calibration_error


def test_honest_confidence_has_no_error_and_false_sureness_all() -> None:
    confidence = np.full(1000, 0.7)
    assert expected_calibration_error(confidence, np.arange(1000) < 700) == pytest.approx(0, abs=1e-12)
    assert expected_calibration_error(np.ones(10), np.zeros(10, dtype=bool)) == 1
    assert math.isnan(expected_calibration_error(np.zeros(0), np.zeros(0, dtype=bool)))


def test_errors_of_different_bins_do_not_cancel() -> None:
    confidence = np.array([0.95] * 100 + [0.45] * 100)
    correct = np.array([True] * 85 + [False] * 15 + [True] * 55 + [False] * 45)
    assert expected_calibration_error(confidence, correct) == pytest.approx(0.1)
    assert expected_calibration_error(confidence, correct, bins=1) == pytest.approx(0, abs=1e-12)


@settings(max_examples=50, deadline=None)
@given(st.lists(st.tuples(st.floats(0, 1), st.booleans()), min_size=1, max_size=50))
def test_the_error_is_a_share_and_no_smaller_than_the_overall_gap(pixels: list[tuple[float, bool]]) -> None:
    confidence, correct = np.array([p[0] for p in pixels]), np.array([p[1] for p in pixels])
    error = expected_calibration_error(confidence, correct)
    assert abs(confidence.mean() - correct.mean()) - 1e-9 <= error <= 1 + 1e-9
