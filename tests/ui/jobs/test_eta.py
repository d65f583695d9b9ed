"""The time left."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mamol.core.text import duration_text
from mamol.ui.jobs.eta import RemainingTime


class Clock:
    def __init__(self):
        self.now = 100.0

    def __call__(self):
        return self.now


@given(seconds=st.floats(2, 20000), reports=st.integers(2, 200))
def test_a_steady_job_is_foretold(seconds, reports):
    clock = Clock()
    remaining = RemainingTime(clock)
    for step in range(1, reports):
        clock.now = 100.0 + seconds * step / reports
        remaining.update(step / reports)
        if remaining.remaining_seconds is not None:
            assert remaining.remaining_seconds == pytest.approx(seconds * (1 - step / reports), rel=1e-3)
    assert reports < 4 or remaining.remaining_seconds is not None


def test_nothing_is_said_before_anything_is_known():
    clock = Clock()
    remaining = RemainingTime(clock)
    assert remaining.remaining_seconds is None and remaining.text == ""
    clock.now += 10
    remaining.update(0.0)
    assert remaining.remaining_seconds is None


def test_it_counts_down_between_reports_and_never_below_zero():
    clock = Clock()
    remaining = RemainingTime(clock)
    clock.now += 5
    remaining.update(0.5)
    clock.now += 3
    assert remaining.remaining_seconds == pytest.approx(2)
    assert remaining.text == "2 s left"
    clock.now += 30
    assert remaining.remaining_seconds == 0


def test_a_job_that_slows_down_is_followed():
    clock = Clock()
    remaining = RemainingTime(clock)
    for step in range(1, 51):
        clock.now += 0.1
        remaining.update(step / 100)
    for step in range(51, 76):
        clock.now += 2.0
        remaining.update(step / 100)
    assert remaining.remaining_seconds == pytest.approx(50, rel=0.2)


def test_going_back_starts_anew():
    clock = Clock()
    remaining = RemainingTime(clock)
    clock.now += 5
    remaining.update(0.9)
    remaining.update(0.0)
    assert remaining.remaining_seconds is None


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0.2, "1 s"), (4.4, "4 s"), (89, "89 s"), (181, "3 min"), (3600, "1 h"), (4200, "1 h 10 min"), (3599, "1 h")],
)
def test_durations_for_people(seconds, text):
    assert duration_text(seconds) == text


def shown_times(shares, seconds, reports=60):
    """What was shown, in seconds, and what was true, through phases with shares of the bar and times of their own."""
    clock = Clock()
    remaining, seen = RemainingTime(clock), []
    done = 0.0
    for number, (share, lasts) in enumerate(zip(shares, seconds)):
        for _ in range(reports):
            clock.now += lasts / reports
            done += share / reports
            remaining.update(min(1.0, done))
            text, left = remaining.text, 100.0 + sum(seconds) - clock.now
            if text:
                seen.append((in_seconds(text), left, number))
    return seen


def in_seconds(text):
    words = text.split()[:-1]
    units = {"s": 1, "min": 60, "h": 3600}
    return sum(float(one) * units[unit] for one, unit in zip(words[::2], words[1::2]))


def test_a_phase_slower_than_its_share_does_not_cry_wolf():
    """The run of 159 s of which the teacher's phase took 60 s and had three hundredths of the bar: "28 min left"."""
    seen = shown_times((0.15, 0.03, 0.82), (20, 60, 79))
    assert max(shown for shown, _, _ in seen) < 4 * 159


def test_the_time_shown_does_not_go_up_by_chance():
    clock = Clock()
    remaining, shown = RemainingTime(clock), []
    for step in range(1, 101):
        clock.now += 1.0 + 0.4 * (-1) ** step
        remaining.update(step / 101)
        shown.append(in_seconds(remaining.text or "0 s left"))
    assert all(later <= earlier + 1 for earlier, later in zip(shown[3:], shown[4:]))


def test_a_guess_from_before_the_run_is_what_is_said_first():
    clock = Clock()
    remaining = RemainingTime(clock, expected=200)
    clock.now += 1
    remaining.update(0.001)
    assert remaining.remaining_seconds == pytest.approx(200, rel=0.1)


def test_nothing_is_said_once_what_was_said_is_over():
    clock = Clock()
    remaining = RemainingTime(clock)
    clock.now += 5
    remaining.update(0.5)
    assert remaining.text == "5 s left"
    clock.now += 6
    assert remaining.text == ""
