"""The network alone on a GPU, and a whole job there, with a trace of what the GPU does meanwhile."""

from __future__ import annotations

import math
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import torch
from mamol.core.contracts.classify import ClassifyRequest
from mamol.core.contracts.outputs import Output
from mamol.core.inference.classify import classify
from mamol.core.inference.engine import Engine
from mamol.core.inference.runner import batch_of
from mamol.core.progress import Progress
from torch.autograd import DeviceType
from torch.profiler import ProfilerActivity, profile

from .measuring import Row, Spread, alternating
from .models import ALL_MAPS, make_model
from .products import NAMES, tile_blocks
from .scenes import spectrometers

TRACE = Path(__file__).resolve().parents[2] / "build" / "bench" / "gpu-trace.json"
ALONE, WHOLE = "GPU: the network alone", "GPU: end to end, all outputs"
TO_REACH, NOT_THE_WAIT = "≥ 5 million px/s", "reading or writing is the wait"


def rows(folder: Path, side: int, device: str = "cuda") -> list[Row]:
    """Measure, where there is such a device; its kernels are written as a Chrome trace into build/bench."""
    if device == "cuda" and not torch.cuda.is_available():
        return [Row(f"{ALONE} / end to end", f"{TO_REACH} / {NOT_THE_WAIT}", "no GPU here")]
    sources = spectrometers(folder, side, made_up=True)
    model = folder / "gpu.safetensors"
    _, network = make_model(sources, model)
    pixels, taken = _network_alone(Engine(network.to(device), NAMES, with_expert_shares=False), network, device)
    outputs = tuple(Output(kind, str(folder / f"gpu_{kind.value}.tif")) for kind in ALL_MAPS)
    request = ClassifyRequest(str(model), sources, outputs, device=device)
    (whole,) = alternating([lambda: classify(request, Progress())])
    busy, watched = _busy(request, device)
    return [
        Row(ALONE, TO_REACH, f"{Spread(tuple(pixels / one for one in taken.values)).text()} px/s"),
        Row(
            WHOLE,
            NOT_THE_WAIT,
            f"{Spread(tuple(side**2 / one for one in whole.values)).text()} px/s",
            f"kernels ran in {busy / watched:.0%} of a run of {watched:.1f} s; {TRACE.name} has the trace",
        ),
    ]


def _network_alone(engine: Engine, network: torch.nn.Module, device: str) -> tuple[int, Spread]:
    """Time full passes over features that lie on the device; give the pixels of a pass, and seconds."""
    runner = engine.runner
    side = math.ceil(runner.batch**0.5)
    with torch.inference_mode():
        features, pattern = runner.prepare(tile_blocks(network, 0.0, side), side, side)
        index = torch.nonzero(pattern == pattern.max())[: runner.batch, 0]

        def once() -> None:
            runner.ask(features, int(pattern.max()), batch_of(index))
            if device == "cuda":
                torch.cuda.synchronize()

        (taken,) = alternating([once])
    return len(index), taken


def _busy(request: ClassifyRequest, device: str) -> tuple[float, float]:
    """Return the seconds in which kernels ran and those of the run; of a CPU torch may tell of this thread alone."""
    kind = ProfilerActivity.CUDA if device == "cuda" else ProfilerActivity.CPU
    with profile(activities=[kind]) as seen:
        start = time.perf_counter()
        classify(request, Progress())
        watched = time.perf_counter() - start
    TRACE.parent.mkdir(parents=True, exist_ok=True)
    seen.export_chrome_trace(str(TRACE))
    return covered(spans_of(seen.events(), device)) / 1e6, watched


def spans_of(events: Iterable[Any], device: str) -> list[tuple[float, float]]:
    """Return when kernels ran: torch tells of copies too, and of the calls in which this processor waits for a card."""
    return [
        (event.time_range.start, event.time_range.end)
        for event in events
        if device != "cuda"
        or (event.device_type == DeviceType.CUDA and not event.name.startswith(("Memcpy", "Memset")))
    ]


def covered(spans: Iterable[tuple[float, float]]) -> float:
    """Add up spans of time (start, end), what several of them share once."""
    sum_of_all, reached = 0.0, -math.inf
    for start, end in sorted(spans):
        sum_of_all += max(0.0, end - max(start, reached))
        reached = max(reached, end)
    return sum_of_all
