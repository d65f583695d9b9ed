"""Runs that are cancelled at random moments leave nothing, and say nothing afterwards."""

from __future__ import annotations

import os
import random

import pytest
from mamol.core.errors import Cancelled
from mamol.core.progress import Progress
from mamol.tests.faults import jobs

# `make faults` asks for twenty.
CANCELS = int(os.environ.get("MAMOL_CANCELS", "4"))


class CancelAfter(Progress):
    """Cancels after so many questions whether to; counts them."""

    def __init__(self, questions=None):
        self.left, self.asked, self.late = questions, 0, 0

    def cancelled(self):
        self.asked += 1
        return self.left is not None and self.asked > self.left

    def report(self, fraction, message, values=None):
        # A worker may have begun before; nobody begins anew a long time after.
        self.late += self.left is not None and self.asked > self.left


@pytest.mark.parametrize("kind", jobs.KINDS)
def test_cancelled_at_random_moments(scene, out, kind):
    whole = CancelAfter()
    jobs.run(kind, scene, out, "earlier", whole)
    sources, earlier = jobs.digests(scene), jobs.digests(out)
    chance = random.Random(f"cancel {kind}")
    # The last question is asked before anything is moved into place: it counts as well.
    moments = [whole.asked - 1, *(chance.randrange(whole.asked) for _ in range(CANCELS - 1))]
    for moment in moments:
        progress = CancelAfter(moment)
        with pytest.raises(Cancelled):
            jobs.run(kind, scene, out, "cancelled", progress)
        assert jobs.digests(out) == earlier and jobs.digests(scene) == sources
        assert progress.late <= 2
    jobs.run(kind, scene, out, "next")
    assert len(jobs.digests(out)) == 2 * len(earlier)
