"""Whether one date alone is as good as the same bands as a plain sensor: both trained on the same blocks, seed by seed.

    .venv/bin/python -m mamol.benchmarks.one_date CUBE LABELS [--day 2021-06-01] [--preset fast] [--seeds 3]

CUBE has dates in its bands' descriptions ("B11 2021-06-01"), LABELS a class in each pixel of the same grid. Accuracies
are those of held-out blocks, as training measures them. Results: benchmarks/one_date.md.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path

import numpy as np
import torch
from mamol.core import api


def sensors(cube: str, day: str) -> dict[str, api.SensorSource]:
    """Return the bands of a day as a plain sensor, and as a series of that date.

    Raises:
        SystemExit: the cube has no such day.
    """
    found = api.find_series(api.FindSeriesRequest((api.SeriesFile(cube),), name="sensor"))
    dates = [one for one in found.acquisitions if one.date == day]
    if not dates:
        raise SystemExit(f"{cube} has no date {day}: {', '.join(one.date for one in found.acquisitions)}")
    return {
        "plain": api.SensorSource("sensor", cube, bands=dates[0].bands),
        "series": api.SensorSource("sensor", cube, acquisitions=(dates[0],)),
    }


def main() -> None:
    """Train and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cube")
    parser.add_argument("labels")
    parser.add_argument("--day", default="2021-06-01")
    parser.add_argument("--preset", default="fast")
    parser.add_argument("--seeds", type=int, default=3)
    given = parser.parse_args()
    made: dict[str, list[tuple[float, float]]] = {}
    print("| seed | | OA | AA | pixels | processor time |\n| --- | --- | --- | --- | --- | --- |", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        for seed in range(given.seeds):
            for name, source in sensors(given.cube, given.day).items():
                start, path = time.process_time(), str(Path(folder) / f"{name}_{seed}.safetensors")
                labels = api.LabelRaster(given.labels)
                preset = api.Preset(given.preset)
                accuracy = api.train(
                    api.TrainRequest((source,), labels, path, preset=preset, seed=seed, device="cpu")
                ).accuracy
                made.setdefault(name, []).append((accuracy.overall, accuracy.average))
                taken = time.process_time() - start
                print(
                    f"| {seed} | {name} | {100 * accuracy.overall:.1f} | {100 * accuracy.average:.1f} | "
                    f"{accuracy.count} | {taken:.0f} s |",
                    flush=True,
                )
    apart = 100 * (np.array(made["series"]) - np.array(made["plain"]))
    between = 100 * np.array(made["plain"]).std(0, ddof=1 if given.seeds > 1 else 0)
    means, errors = apart.mean(0), apart.std(0, ddof=1 if given.seeds > 1 else 0) / np.sqrt(given.seeds)
    print(
        f"\nThe date less the plain sensor: OA {means[0]:+.1f} ± {errors[0]:.1f}, AA {means[1]:+.1f} ± {errors[1]:.1f} "
        f"points (standard error); between seeds the plain sensor deviates by {between[0]:.1f} and {between[1]:.1f}. "
        f"torch {torch.__version__}, preset {given.preset}."
    )


if __name__ == "__main__":
    main()
