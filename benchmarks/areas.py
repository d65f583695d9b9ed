"""Whether the intervals that Assess gives hold the true areas; writes benchmarks/areas.md.

Goes the way of docs/handing-over.md on scenes whose every pixel has a label: trains on half of the scene (blocks like
the black squares of a chessboard), classifies, finishes with a mapping unit of half a hectare. Then, again and again,
draws a sample with another seed, labels it from the dense labels, and assesses; and counts how often the truth lay
inside. A scene takes two to five minutes of a core.

    python -m mamol.benchmarks.areas [--scenes "TerraMesh Chile" ...] [--draws 200] [--points 200 800] [--floor 25]
"""

from __future__ import annotations

import argparse
import csv
import math
import tempfile
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
import rasterio
from mamol.core import api
from numpy.typing import NDArray

from .study.sets import StudySet, all_sets

TARGET = Path(__file__).with_name("areas.md")
SCENES = ("TerraMesh Chile", "TerraMesh Brazil")
BLOCK = 28
"""Edge of a square of the chessboard, in pixels."""
UNIT = 0.5
"""The mapping unit, in hectares."""
OVERALL = 0
"""In place of a class value: overall accuracy, in per cent."""

Values = NDArray[np.uint16]


@dataclass
class Tally:
    """How often the intervals of one figure held the truth.

    Attributes:
        truth: the true figure.
        mapped: what the map itself says; NaN for overall accuracy.
        held: draws whose interval held the truth.
        unseen: draws without an interval: no point had the class, or all that did were of no consequence.
        estimates: of all draws.
        halves: half-widths of the intervals that there were.
        points: points that had the class, of all draws.
    """

    truth: float
    mapped: float = math.nan
    held: int = 0
    unseen: int = 0
    estimates: list[float] = field(default_factory=list)
    halves: list[float] = field(default_factory=list)
    points: list[int] = field(default_factory=list)

    def add(self, value: float, half: float, points: int) -> None:
        """Count one draw; an estimate without an interval does not hold the truth."""
        self.estimates.append(value)
        self.points.append(points)
        if not half > 0:
            self.unseen += 1
            return
        self.halves.append(half)
        self.held += abs(value - self.truth) <= half


def true_figures(mapped: Values, truth: Values, hectares: float) -> dict[int, Tally]:
    """Compute what is true where map and labels have a class, and what the map says there.

    Args:
        mapped: (height, width), class values; 0 is none.
        truth: (height, width), the dense labels; 0 is none.
        hectares: of a pixel.
    """
    both = (mapped > 0) & (truth > 0)
    tallies = {OVERALL: Tally(100 * float((mapped == truth)[both].mean()))}
    for value in np.unique(np.concatenate((truth[both], mapped[both]))).tolist():
        areas = (hectares * float((one[both] == value).sum()) for one in (truth, mapped))
        tallies[value] = Tally(*areas)
    return tallies


def labelled(sample: api.LabelledSample, truth_path: str) -> api.LabelledSample:
    """Label the points of a sample from dense labels, as an interpreter without errors would."""
    with rasterio.open(truth_path) as dataset:
        found = [int(one[0]) for one in dataset.sample([(point.x, point.y) for point in sample.points])]
    return replace(sample, points=tuple(replace(one, label=value) for one, value in zip(sample.points, found)))


def count(
    classes_map: str,
    truth_path: str,
    classes: tuple[api.ClassEntry, ...],
    seeds: Iterable[int],
    points: int,
    floor: int,
) -> dict[int, Tally]:
    """Draw samples of a map, label and assess them, and count how often the truth lay inside the intervals.

    Args:
        classes_map: the class map; a pixel with a class has a label.
        truth_path: the dense labels, on the map's grid.
        classes: names of the labels' classes.
        seeds: of the draws, one each.
        points: of a sample.
        floor: fewest points of a class in the map.

    Returns:
        A tally for overall accuracy (``OVERALL``) and for each class that is in the map or in the labels.
    """
    with rasterio.open(classes_map) as dataset:
        mapped, (width, height) = dataset.read(1), dataset.res
    with rasterio.open(truth_path) as dataset:
        truth = dataset.read(1)
    tallies = true_figures(mapped, truth, width * height / 10_000)
    with tempfile.TemporaryDirectory() as folder:
        for seed in seeds:
            path = str(Path(folder) / f"sample_{seed}.gpkg")
            api.sample_design(api.SampleDesignRequest(classes_map, path, size=points, floor=floor, seed=seed))
            sample = labelled(api.read_sample(path), truth_path)
            result = api.assess(api.AssessRequest(classes_map, sample, classes=classes, sample_classes=classes))
            tallies[OVERALL].add(100 * result.overall.value, 100 * result.overall.half_width, result.points)
            found = {one.entry.value: one for one in result.classes}
            for value, tally in tallies.items():
                if value == OVERALL:
                    continue
                one = found.get(value)
                tally.add(*((one.area.value, one.area.half_width, one.points) if one else (0.0, math.nan, 0)))
    return tallies


def finished_map(one: StudySet, folder: Path) -> str:
    """Train on half of a scene, classify it, and finish the map; returns the finished map."""
    with rasterio.open(one.folder / one.labels) as dataset:
        truth, profile = dataset.read(1), dataset.profile
    rows, columns = np.indices(truth.shape)
    given = np.where((rows // BLOCK + columns // BLOCK) % 2 == 0, truth, 0)
    files = {"given": given, "unlabelled": (truth == 0).astype(truth.dtype)}
    for name, values in files.items():
        with rasterio.open(folder / f"{name}.tif", "w", **{**profile, "driver": "GTiff", "nodata": None}) as dataset:
            dataset.write(values, 1)
    # Ground without a label has no truth: it is left out of the map.
    mask = api.MaskRaster(str(folder / "unlabelled.tif"), "ground without labels")
    sensors = tuple(replace(source, masks=(mask,)) for source in one.sources())
    model, maps = str(folder / "model.safetensors"), folder / "maps"
    maps.mkdir()
    labels = api.LabelRaster(str(folder / "given.tif"))
    classes = class_names(one)
    api.train(api.TrainRequest(sensors, labels, model, classes, preset=api.Preset.FAST, device="cpu"))
    kinds = (api.OutputKind.CLASSES, api.OutputKind.PROBABILITIES)
    outputs = tuple(api.Output(kind, str(maps / f"{kind.value}.tif")) for kind in kinds)
    api.classify(api.ClassifyRequest(model, sensors, outputs, device="cpu"))
    finished = str(folder / "finished.tif")
    api.finish(
        api.FinishRequest(
            outputs[0].path, finished, outputs[1].path, smoothing=api.Smoothing.BAYES, mapping_unit=UNIT,
            unit=api.AreaUnit.HECTARES,
        )
    )  # fmt: skip
    return finished


def class_names(one: StudySet) -> tuple[api.ClassEntry, ...]:
    """Read the names of the classes that a scene's labels have; colours do not matter here."""
    with rasterio.open(one.folder / one.labels) as dataset:
        there = np.unique(dataset.read(1)).tolist()
    with (one.folder / "classes.csv").open(encoding="utf-8", newline="") as file:
        names = {int(row["id"]): row["name"] for row in csv.DictReader(file)}
    return tuple(api.ClassEntry(value, names[value], "#808080") for value in there if value)


def table(classes: Sequence[api.ClassEntry], tallies: dict[int, Tally], seconds: float) -> list[str]:
    """Return the page's table of one map and one size of sample."""
    names = {entry.value: entry.name for entry in classes}
    draws = len(tallies[OVERALL].estimates)
    lines = [
        f"{draws} draws of {np.mean(tallies[OVERALL].points):.0f} points ({seconds:.0f} s):",
        "",
        "| figure | true | map | mean estimate | mean ± | points that had it (fewest to most) | no interval "
        "| truth inside, of all draws |",
        "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ]
    for value, one in tallies.items():
        what = "overall accuracy, %" if value == OVERALL else f"{names.get(value, f'class {value}')}, ha"
        half = f"{np.mean(one.halves):.2f}" if one.halves else "-"
        mapped = "-" if value == OVERALL else f"{one.mapped:.2f}"
        lines.append(
            f"| {what} | {one.truth:.2f} | {mapped} | {np.mean(one.estimates):.2f} | {half} | "
            f"{min(one.points)} to {max(one.points)} | {one.unseen} | {one.held} ({100 * one.held / draws:.1f} %) |"
        )
    return [*lines, ""]


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure, and write the page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--scenes", nargs="+", default=list(SCENES))
    parser.add_argument("--draws", type=int, default=200)
    parser.add_argument("--points", type=int, nargs="+", default=[200, 800])
    parser.add_argument("--floor", type=int, default=25)
    asked = parser.parse_args(arguments)
    sections: list[str] = []
    for one in (each for each in all_sets() if each.name in asked.scenes and each.at_hand()):
        classes = class_names(one)
        sections += [f"## {one.name}", ""]
        with tempfile.TemporaryDirectory() as name:
            finished = finished_map(one, Path(name))
            for points in asked.points:
                start = time.monotonic()
                truth = str(one.folder / one.labels)
                tallies = count(finished, truth, classes, range(asked.draws), points, asked.floor)
                sections += table(classes, tallies, time.monotonic() - start)
        print("\n".join(sections), flush=True)
        # After every scene: a long run that is stopped has not been in vain.
        TARGET.write_text("\n".join([*_head(asked), *sections]), encoding="utf-8")


def _head(asked: argparse.Namespace) -> list[str]:
    scenes = " ".join(f'"{name}"' for name in asked.scenes)
    sizes = " ".join(map(str, asked.points))
    spread = 100 * math.sqrt(0.95 * 0.05 / asked.draws)
    return [
        "# Whether the areas' intervals hold",
        "",
        f"Written by `python -m mamol.benchmarks.areas --scenes {scenes} --draws {asked.draws} --points {sizes} "
        f"--floor {asked.floor}`. A model (fast preset) is trained on every other block of {BLOCK} x {BLOCK} pixels; "
        f"its map of the whole scene gets Bayesian smoothing and a mapping unit of {UNIT} ha. Then samples of "
        f"{' and of '.join(map(str, asked.points))} points are drawn, stratified by the map's classes, in "
        f"proportion to area but at least {asked.floor} in each; they take the dense label at their place, and Assess "
        "estimates accuracy and areas. "
        "The true figures count all pixels where the map and the labels have a class. The labels are those of a "
        "published map product: which truth it is does not matter to what is asked here, and accuracies say nothing "
        "of the ground.",
        "",
        f"Intervals are to hold the truth in 95 % of all draws; {asked.draws} draws measure that to {spread:.1f} "
        f"points (one standard error), so {95 - 2 * spread:.0f} to {95 + 2 * spread:.0f} % would keep the "
        "promise. "
        "A draw without an interval counts as one that did not hold the truth.",
        "",
        "Where less than that is reached, a figure rests on few points: on those of a class that is rare outside its "
        "own stratum, each of which stands for many pixels, or, where the map is nearly always right, on the few "
        "errors that a sample shows. A sample that happens to meet too few of them gives an estimate that is off and "
        "an interval that is too narrow, both at once. More points mend it, which the larger samples show.",
        "",
    ]


if __name__ == "__main__":
    main()
