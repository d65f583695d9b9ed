"""Two interpreters of one sample."""

from __future__ import annotations

import math

import pytest
from mamol.core import api
from mamol.core.errors import AssessmentError


def labelled(labels, numbers=None):
    numbers = range(1, len(labels) + 1) if numbers is None else numbers
    points = tuple(api.LabelledPoint(number, number, 0.0, label) for number, label in zip(numbers, labels))
    return api.LabelledSample(points, "EPSG:32630", "points")


def test_kappa_of_the_textbook():
    """Cohen 1960: 20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no; observed .7, by chance .5, kappa .4."""
    first = ["yes"] * 25 + ["no"] * 25
    second = ["yes"] * 20 + ["no"] * 5 + ["Yes "] * 10 + ["no"] * 15
    found = api.agreement(api.AgreementRequest(labelled(first), labelled(second)))
    assert (found.points, found.same, found.share) == (50, 35, 0.7) and found.kappa == pytest.approx(0.4)
    assert found.classes == ("no", "yes") and found.matrix == ((15, 10), (5, 20))
    assert found.differing == (*range(21, 26), *range(26, 36)) and found.warnings == ()


def test_points_are_the_same_by_number_and_what_one_did_not_label_is_told():
    first = labelled(["wood", "water", None, "corn", "cannot tell"])
    second = labelled(["water", "wood", "wood", "corn", "corn"], [2, 1, 3, 9, 5])
    found = api.agreement(api.AgreementRequest(first, second))
    assert (found.points, found.same, found.one_only) == (2, 2, 4) and found.kappa == 1
    assert "4 points of the sample 'points' were labelled by one interpreter only" in found.warnings[0]


def test_one_class_everywhere_has_no_kappa():
    found = api.agreement(api.AgreementRequest(labelled(["wood"] * 3), labelled(["wood"] * 3)))
    assert found.share == 1 and math.isnan(found.kappa) and "Kappa is not defined" in found.warnings[0]


def test_points_that_are_there_twice_are_left_out():
    found = api.agreement(api.AgreementRequest(labelled(["a", "b", "b"], [1, 1, 2]), labelled(["a", "b"])))
    assert found.points == 1 and "in it more than once" in found.warnings[0]


def test_nothing_that_both_labelled_gets_a_sentence():
    with pytest.raises(AssessmentError, match="labelled by both interpreters"):
        api.agreement(api.AgreementRequest(labelled(["a", None]), labelled([None, "b"])))


def test_a_number_is_the_same_class_however_it_is_written():
    found = api.agreement(api.AgreementRequest(labelled(["1", "2.0", 3]), labelled([1, "2", "03"])))
    assert found.share == 1 and found.classes == ("1", "2", "3") and found.warnings == ()


def test_names_of_one_and_values_of_the_other_are_told():
    found = api.agreement(api.AgreementRequest(labelled(["wood", "water"]), labelled([1, 2])))
    assert found.same == 0 and "no label in common: 'water', 'wood', and '1', '2'." in found.warnings[0]
