"""How long the presets train, and how well; writes benchmarks/presets.md.

The scene is the demo's (200 bands, four sensors); its training and test labels together are the labels here, so that
five to eight thousand pixels are trained on. Accuracies are those of the training job's own validation blocks.
"""

from __future__ import annotations

import argparse
import platform
import statistics
import tempfile
from collections import defaultdict
from pathlib import Path

import torch
from mamol import demo
from mamol.core.contracts.labels import LabelRaster
from mamol.core.contracts.sensors import SensorSource
from mamol.core.contracts.train import Preset, TrainRequest, TrainResult, TrunkSource
from mamol.core.progress import Progress
from mamol.core.training.cost import Work, training_seconds
from mamol.core.training.pace import measure_pace
from mamol.core.training.train import train, versions

TARGET = Path(__file__).with_name("presets.md")
SCENE_PIXELS = 145 * 145


def measure(preset: Preset, seed: int, folder: Path, progress: Progress | None = None) -> TrainResult:
    """Train once."""
    sensors = tuple(SensorSource(name, str(path)) for name, path in demo.SENSOR_FILES.items())
    model = folder / f"{preset.value}_{seed}.safetensors"
    request = TrainRequest(sensors, LabelRaster(str(demo.ALL_LABELS)), str(model), preset=preset, seed=seed)
    return train(request, progress or Progress())


def work_of(result: TrainResult) -> Work:
    """Return what there was to train on, as the Train page sees it before a run."""
    bands = tuple(sensor.bands for sensor in result.model.sensors)
    return Work(bands, len(result.model.classes), result.training_pixels + result.validation_pixels, SCENE_PIXELS)


def row(preset: Preset, runs: list[TrainResult]) -> str:
    """Format a line: median time; mean and standard deviation over the seeds of the mean over patterns."""
    seconds = sorted(one.seconds for one in runs)
    cells = [
        preset.value,
        f"{training_seconds(preset, TrunkSource.TUNED, work_of(runs[0]), pace=measure_pace()):.0f} s",
        f"{statistics.median(seconds):.0f} s ({seconds[0]:.0f} to {seconds[-1]:.0f})",
    ]
    cells.append(f"{statistics.mean(one.training_pixels for one in runs):.0f}")
    for size in sorted({len(pattern.sensors) for pattern in runs[0].patterns}, reverse=True):
        by_figure: dict[str, list[float]] = defaultdict(list)
        for one in runs:
            same = [pattern.accuracy for pattern in one.patterns if len(pattern.sensors) == size]
            by_figure["OA"].append(statistics.mean(accuracy.overall for accuracy in same))
            by_figure["AA"].append(statistics.mean(accuracy.average for accuracy in same))
        for figures in by_figure.values():
            spread = f" ± {statistics.stdev(figures):.3f}" if len(figures) > 1 else ""
            cells.append(f"{statistics.mean(figures):.3f}{spread}")
    return f"| {' | '.join(cells)} |"


def main() -> None:
    """Measure and write the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--presets", nargs="+", default=["fast", "balanced"], choices=[p.value for p in Preset])
    parser.add_argument("--seeds", nargs="+", type=int, default=[3, 3], help="number of seeds for each preset")
    arguments = parser.parse_args()
    lines = []
    device = ""
    with tempfile.TemporaryDirectory() as folder:
        for preset, seeds in zip(map(Preset, arguments.presets), arguments.seeds):
            runs = [measure(preset, seed, Path(folder)) for seed in range(seeds)]
            device = runs[0].device
            lines.append(row(preset, runs))
            print(lines[-1], flush=True)
    sizes = range(len(demo.SENSOR_FILES), 0, -1)
    header = "| preset | promised | median time | trained on | "
    header += " | ".join(f"OA, {n} sensors | AA, {n} sensors" for n in sizes) + " |"
    known = ", ".join(f"{name} {version}" for name, version in versions().items())
    seeds = " ".join(map(str, arguments.seeds))
    command = (
        f".venv/bin/python -m mamol.benchmarks.preset_times --presets {' '.join(arguments.presets)} --seeds {seeds}"
    )
    text = [
        "# What the presets take and give",
        (__doc__ or "").partition("\n\n")[2].strip(),
        f"Command: `{command}`",
        f"Machine: {platform.machine()}, {torch.get_num_threads()} cores, shared; the job ran on: {device}; {known}.\n"
        "Mean and standard deviation over seeds; with n sensors: the mean over all patterns of n.",
        "\n".join([header, f"|{' --- |' * (4 + 2 * len(sizes))}", *lines]),
    ]
    TARGET.write_text("\n\n".join(text) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
