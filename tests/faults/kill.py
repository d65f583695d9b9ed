"""Kills jobs at random moments with signal 9 and looks at what is left; run in a process of its own.

Jobs run in forks of this process, so that torch is loaded once. Nothing is trained in this process itself: torch 2.6
refuses to train in a fork of a process that has trained.

    python -m mamol.tests.faults.kill KIND TIMES SEED FOLDER
"""

from __future__ import annotations

import os
import random
import signal
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path

import torch
from mamol.tests.faults.jobs import digests, make_scene, run


def begun(job: Callable[..., object], *arguments: object) -> int:
    """Begin a job in a fork; give its process id."""
    child = os.fork()
    if child:
        return child
    status = 1
    try:
        job(*arguments)
        status = 0
    except BaseException:  # told by the exit status
        traceback.print_exc()
    finally:
        os._exit(status)


def ended(child: int) -> int:
    """Wait for a fork; give its exit status."""
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def main() -> int:
    """Run from the command line."""
    kind, times, seed, folder = sys.argv[1], int(sys.argv[2]), sys.argv[3], Path(sys.argv[4])
    torch.set_num_threads(1)
    scene, out = folder / "scene", folder / "out"
    scene.mkdir()
    out.mkdir()
    assert ended(begun(make_scene, scene)) == 0
    start = time.monotonic()
    assert ended(begun(run, kind, scene, out, "earlier")) == 0
    took = time.monotonic() - start
    sources, earlier = digests(scene), digests(out)
    chance = random.Random(seed)
    killed = left = tries = 0
    while killed < times and tries < 5 * times:
        tries += 1
        child = begun(run, kind, scene, out, "killed")
        time.sleep(chance.uniform(0.0, 1.0) * took)
        os.kill(child, signal.SIGKILL)
        is_killed = ended(child) == -signal.SIGKILL
        killed += is_killed
        # A machine is never as fast twice: a run that came to its end is no kill, and the next is killed earlier.
        took *= 1.0 if is_killed else 0.8
        now = digests(out)
        hidden = {name for name in now if ".mamol-" in name}
        left += bool(hidden)
        assert all(name.startswith(".killed") for name in hidden), hidden
        shown = set(now) - hidden - set(earlier)
        assert all(name.startswith("killed") for name in shown), shown
        # A run may be killed when all is in place and it only has to end.
        is_whole = {name.replace("killed", "earlier") for name in shown} == set(earlier)
        assert not is_killed or not shown or hidden or is_whole, f"{shown} are there though the run was killed"
        assert {name: now[name] for name in earlier} == earlier, "earlier outputs changed"
        assert digests(scene) == sources, "sources changed"
        assert ended(begun(run, kind, scene, out, "next")) == 0, "the next run failed"
        after = digests(out)
        assert not [name for name in after if ".mamol-" in name], f"{tries}: left {sorted(after)}"
        assert {name: after[name] for name in earlier} == earlier and digests(scene) == sources
        assert {name.replace("next", "earlier") for name in after if name.startswith("next")} == set(earlier)
        for name in set(after) - set(earlier):
            (out / name).unlink()
    print(f"killed {killed} of {tries} runs of about {took:.1f} s; {left} left hidden files, swept by the next run")
    return 0


if __name__ == "__main__":
    sys.exit(main())
