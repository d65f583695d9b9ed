"""Kills jobs at random moments with signal 9 and looks at what is left; run in a process of its own.

Jobs run in forks of this process, so that torch is loaded once.

    python -m mamol.tests.faults.kill KIND TIMES SEED FOLDER
"""

from __future__ import annotations

import os
import random
import signal
import sys
import time
import traceback
from pathlib import Path

import torch
from mamol.tests.faults.jobs import digests, make_scene, run


def begun(kind: str, scene: Path, out: Path, name: str) -> int:
    """Begin a job in a fork; give its process id."""
    child = os.fork()
    if child:
        return child
    status = 1
    try:
        run(kind, scene, out, name)
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
    make_scene(scene)
    start = time.monotonic()
    assert ended(begun(kind, scene, out, "earlier")) == 0
    took = time.monotonic() - start
    sources, earlier = digests(scene), digests(out)
    chance = random.Random(seed)
    killed = left = 0
    for number in range(times):
        child = begun(kind, scene, out, "killed")
        # As machines are never as fast twice, some come to their end: those are no kills.
        time.sleep(chance.uniform(0.0, 1.0) * took)
        os.kill(child, signal.SIGKILL)
        is_killed = ended(child) == -signal.SIGKILL
        killed += is_killed
        now = digests(out)
        hidden = {name for name in now if ".mamol-" in name}
        left += bool(hidden)
        assert all(name.startswith(".killed") for name in hidden), hidden
        shown = set(now) - hidden - set(earlier)
        assert all(name.startswith("killed") for name in shown), shown
        assert not is_killed or not shown or hidden, f"{shown} are there though the run was killed"
        assert {name: now[name] for name in earlier} == earlier, "earlier outputs changed"
        assert digests(scene) == sources, "sources changed"
        assert ended(begun(kind, scene, out, "next")) == 0, "the next run failed"
        after = digests(out)
        assert not [name for name in after if ".mamol-" in name], f"{number}: left {sorted(after)}"
        assert {name: after[name] for name in earlier} == earlier and digests(scene) == sources
        assert {name.replace("next", "earlier") for name in after if name.startswith("next")} == set(earlier)
        for name in set(after) - set(earlier):
            (out / name).unlink()
    print(f"killed {killed} of {times} in runs of {took:.1f} s; {left} left hidden files, swept by the next run")
    return 0


if __name__ == "__main__":
    sys.exit(main())
