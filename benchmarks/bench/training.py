"""Training with the preset balanced, and where its time goes."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

from mamol.core.contracts.train import Preset, TrainResult
from mamol.core.progress import Progress

from ..preset_times import measure
from .measuring import Row


class _Stages(Progress):
    """Notes how long each kind of message was the last one."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = defaultdict(float)
        self._last = ("starting", time.perf_counter())

    def report(self, fraction: float, message: str, values: Mapping[str, float] | None = None) -> None:
        """Take note."""
        now = time.perf_counter()
        self.seconds[self._last[0]] += now - self._last[1]
        self._last = (message.split(",")[0].strip("0123456789 "), now)


def rows(folder: Path) -> list[Row]:
    """Train once: it takes minutes, and presets.md has several seeds."""
    stages = _Stages()
    start = time.process_time()
    result: TrainResult = measure(Preset.BALANCED, 0, folder, stages)
    processor = time.process_time() - start
    stages.report(1.0, "")
    whole = sum(stages.seconds.values())
    parts = sorted(stages.seconds.items(), key=lambda item: -item[1])
    told = ", ".join(f"{name} {taken / whole:.0%}" for name, taken in parts if taken > whole / 50)
    return [
        Row(
            f"training, balanced, 200 bands, {result.training_pixels:,} pixels, one run",
            "≤ 180 s",
            f"{result.seconds:.0f} s",
            f"{processor:.0f} s of processor time; {told}",
        )
    ]
