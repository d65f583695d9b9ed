"""Notes of answers that come one after the other."""

from __future__ import annotations

from mamol.ui.jobs.notes import FreshNotes, in_one_message


def test_one_two_and_three_notes_are_one_message():
    assert in_one_message(["A."]) == "A."
    assert in_one_message(["A.", "B."]) == "A. (1 more note is in the Log Messages panel, tab MaMOL.)"
    assert in_one_message(["A.", "B.", "C."]) == "A. (2 more notes are in the Log Messages panel, tab MaMOL.)"


def test_only_new_notes_are_told_until_all_is_forgotten(qgis_app):
    notes = FreshNotes("a job")
    assert notes.message_of(["A.", "A."]) == "A."
    assert notes.message_of(["A."]) == "" == notes.message_of([])
    assert notes.message_of(["A.", "B."]) == "B."
    notes.forget()
    assert notes.message_of(["A."]) == "A."
