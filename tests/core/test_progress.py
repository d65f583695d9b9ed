"""Parts of a job's progress: scaled, named, and still asked whether to stop."""

from __future__ import annotations

from mamol.core.progress import PartOfProgress, Progress


class Heard(Progress):
    def __init__(self) -> None:
        self.reports: list[tuple[float, str]] = []

    def report(self, fraction, message, values=None):
        self.reports.append((fraction, message))


def test_a_named_part_says_what_it_is_and_where_in_the_whole():
    whole = Heard()
    fold = PartOfProgress(whole, 0.2, 0.4, "fold 2 of 5")
    fold.report(0.5, "step 10")
    fold.report(1.0, "")
    PartOfProgress(whole, 0.4, 0.6).report(0.0, "step 1")
    assert [message for _, message in whole.reports] == ["fold 2 of 5: step 10", "fold 2 of 5", "step 1"]
    assert [round(fraction, 9) for fraction, _ in whole.reports] == [0.3, 0.4, 0.4]
