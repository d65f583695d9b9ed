"""Threads, cores, memory and the graphics card, as the machine and the operating system tell of them."""

from __future__ import annotations

import threading

import torch
from mamol.core import device
from mamol.core.device import limited_threads, use_threads


def in_a_new_thread(ask):
    answers = []
    thread = threading.Thread(target=lambda: answers.append(ask()))
    thread.start()
    thread.join()
    return answers[0]


def test_jobs_that_overlap_keep_their_threads_and_leave_the_process_its_own(monkeypatch):
    """Sums of a job are cut as they were at its begin, whoever begins or ends meanwhile."""
    monkeypatch.setattr(device, "worker_threads", lambda: 3)
    usual = torch.get_num_threads()
    use_threads(2)
    begun, meddled = threading.Event(), threading.Event()
    seen = []

    def first():
        with limited_threads():
            seen.append(torch.get_num_threads())
            begun.set()
            assert meddled.wait(60)
            seen.append(torch.get_num_threads())

    def second():
        with limited_threads():
            in_a_new_thread(lambda: use_threads(1))

    thread = threading.Thread(target=first)
    thread.start()
    assert begun.wait(60)
    in_a_new_thread(second)
    meddled.set()
    thread.join()
    assert seen == [3, 3]
    assert in_a_new_thread(torch.get_num_threads) == torch.get_num_threads() == 2
    use_threads(usual)


def test_a_worker_that_has_never_asked_is_not_given_the_number_of_another(monkeypatch):
    usual = torch.get_num_threads()

    def worker():
        use_threads(1)
        in_a_new_thread(lambda: use_threads(2))
        return torch.get_num_threads()

    assert in_a_new_thread(worker) == 1
    use_threads(usual)
