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


class CancelAt(Progress):
    """Cancels when so much is done. How often it is asked depends on the machine, so it does not count that."""

    def __init__(self, fraction):
        self.fraction, self.stop, self.late = fraction, False, 0

    def cancelled(self):
        return self.stop

    def report(self, fraction, message, values=None):
        # A worker may have begun before; nobody begins anew a long time after.
        self.late += self.stop
        self.stop = self.stop or fraction >= self.fraction


@pytest.mark.parametrize("kind", jobs.KINDS)
def test_cancelled_at_random_moments(scene, out, kind):
    jobs.run(kind, scene, out, "earlier", Progress())
    sources, earlier = jobs.digests(scene), jobs.digests(out)
    chance = random.Random(f"cancel {kind}")
    # The last moment is just before anything is moved into place.
    for moment in (0.0, 0.97, *(chance.random() * 0.97 for _ in range(CANCELS - 2))):
        progress = CancelAt(moment)
        with pytest.raises(Cancelled):
            jobs.run(kind, scene, out, "cancelled", progress)
        assert jobs.digests(out) == earlier and jobs.digests(scene) == sources
        assert progress.late <= 2
    jobs.run(kind, scene, out, "next")
    assert len(jobs.digests(out)) == 2 * len(earlier)
