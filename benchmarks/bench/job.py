"""Classifying in a process of its own, which tells what it took: `python -m mamol.benchmarks.bench.job`."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from mamol.core.contracts.classify import ClassifyRequest
from mamol.core.contracts.outputs import Output, OutputKind
from mamol.core.contracts.sensors import Acquisition, SensorSource

from .models import ALL_MAPS


@dataclass(frozen=True)
class Taken:
    """What a process took.

    Attributes:
        seconds: from reading the model to closed files.
        processor: seconds of processor time, all threads.
        peak: most bytes in memory, beyond what it had when everything was imported.
        started: seconds from the start of the process to closed files, imports included.
    """

    seconds: float
    processor: float
    peak: int
    started: float


def classify_apart(
    model: Path, sources: Sequence[SensorSource], folder: Path, kinds: Sequence[OutputKind] = ALL_MAPS
) -> Taken:
    """Classify in a fresh process, with every core whatever OMP_NUM_THREADS says here."""
    order = {
        "model": str(model),
        "sensors": [
            [source.name, source.path, [[one.path, one.date, one.bands] for one in source.acquisitions]]
            for source in sources
        ],
        "outputs": [[kind.value, str(folder / f"map_{kind.value}.tif")] for kind in kinds],
    }
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", "mamol.benchmarks.bench.job", json.dumps(order)],
        stdout=subprocess.PIPE,
        check=True,
        env={name: value for name, value in os.environ.items() if name != "OMP_NUM_THREADS"},
    )
    return Taken(**json.loads(done.stdout.splitlines()[-1]), started=time.perf_counter() - start)


def main() -> None:
    """Do as the command line says."""
    from mamol.core.inference.classify import classify
    from mamol.core.progress import Progress

    order = json.loads(sys.argv[1])
    request = ClassifyRequest(
        order["model"],
        tuple(
            SensorSource(
                name,
                path,
                acquisitions=tuple(Acquisition(file, date, tuple(bands)) for file, date, bands in dates),
            )
            for name, path, dates in order["sensors"]
        ),
        tuple(Output(OutputKind(kind), path) for kind, path in order["outputs"]),
        device="cpu",
    )
    idle = _most_memory()
    start, processor = time.perf_counter(), time.process_time()
    classify(request, Progress())
    taken = {
        "seconds": time.perf_counter() - start,
        "processor": time.process_time() - processor,
        "peak": _most_memory() - idle,
    }
    print(json.dumps(taken))


def _most_memory() -> int:
    """Return the most bytes this program has had in memory.

    Linux hands ``ru_maxrss`` on to the child of a process, which then begins with what its parent had.
    """
    try:
        status = Path("/proc/self/status").read_text(encoding="ascii")
        return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM:")) * 1024
    except (OSError, StopIteration):
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


if __name__ == "__main__":
    main()
