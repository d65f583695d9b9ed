"""Whether shifted values are told before Classify, and how often like values are told by mistake.

Two tables. The first needs no training: the values of every sensor at hand are those of training, and the check of
values is asked about the same values, parts of them, other dates and places of the same sensor, and shifted ones. The
second trains on three scenes without their test fields, as ``trust.py`` does, and classifies them with the first
sensor's values shifted: what a shift costs, and whether it was told. Replaces the last section of benchmarks/trust.md.
Takes a quarter of an hour of a core.

    python -m mamol.benchmarks.shifts [--part alarms] [--scenes Aberystwyth ...] [--seed 0]
"""

from __future__ import annotations

import argparse
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from mamol.core import api
from mamol.core.inference.value_check import check_values
from mamol.core.model.network import build_network
from mamol.core.model.spec import Architecture, ModelSpec, TrainingRecord, TrunkRecord
from mamol.core.progress import Progress
from mamol.core.raster.sensors import open_sensors
from mamol.core.training.start import sensor_specs, set_statistics
from mamol.core.training.statistics import sample_pixels, standardisation
from rasterio.windows import Window

from .study.sets import DATA, StudySet, all_sets
from .study.split import divide, read_ground
from .study.truth import LEAST_LEFT, TESTED_PART, _read, _write_given
from .trust import SCENES, SHIFTS_TOLD, TARGET, outputs

COLUMNS = 4
"""Strokes of a row of the first table."""
SECOND = "can be brought to those of training"
"""Of the sentence that follows every one about shifted values."""
SERIES = (
    ("eolearn_slovenia_ndvi_dem", "s2_ndvi_clear_dates.tif"),
    ("worldcereal_belgium_50", "s2_l2a_series.tif"),
    ("worldcereal_belgium_50", "s1_db_series.tif"),
)
Values = Any
"""A masked array (bands, height, width)."""


def _spread(values: Values) -> Values:
    return values.std(axis=(1, 2), keepdims=True)


SHIFTS: dict[str, Callable[[Values], Values]] = {
    "times 0.7": lambda values: values * 0.7,
    "times 1.1": lambda values: values * 1.1,
    "times 1.3": lambda values: values * 1.3,
    "plus 0.5 sd": lambda values: values + 0.5 * _spread(values),
    "plus 1 sd": lambda values: values + _spread(values),
    "plus 2 sd": lambda values: values + 2 * _spread(values),
}


class _Listening(Progress):
    """Keeps what is warned of."""

    def __init__(self, warned: list[str]) -> None:
        self._warned = warned

    def warn(self, sentence: str) -> None:
        """Keep it."""
        self._warned.append(sentence)


@dataclass
class Trained:
    """A model of one sensor with the statistics of training, and nothing learnt."""

    spec: ModelSpec
    network: Any

    @classmethod
    def on(cls, path: str) -> Trained:
        """Build it from a file."""
        with open_sensors([api.SensorSource("S", path)], is_training=True) as stack:
            drawn = sample_pixels(stack, 0, Progress())
            sensors = sensor_specs(stack, drawn.values)
        shape = Architecture(width=16, heads=2, depth=2, adapter_blocks=1)
        record = TrainingRecord("2026-11-30", "fast", 0, 1.0, "CPU", 1, 1, 0.5, {}, 1, 1, ("S",), {})
        classes = (api.ClassEntry(1, "a", "#ff0000"), api.ClassEntry(2, "b", "#00ff00"))
        network = build_network(shape, sensors, 2)
        set_statistics(network, [standardisation(drawn.values["S"])])
        return cls(ModelSpec("m", sensors, classes, shape, TrunkRecord("scene"), record), network)

    def is_told(self, path: str) -> bool:
        """Return whether the check of values says anything about a file."""
        with open_sensors([api.SensorSource("S", path)], self.spec.sensors_by_name) as stack:
            return bool(check_values(stack, self.spec, self.network, stack.grid.whole, Progress()))


def written(values: Values, like: str, path: Path, window: Window | None = None) -> str:
    """Write values (bands, height, width), or a window of them, as float32 on the grid of a file."""
    with rasterio.open(like) as dataset:
        profile = dataset.profile
        transform = dataset.window_transform(window) if window else dataset.transform
        names = dataset.descriptions
    if window:
        values = values[(slice(None), *window.toslices())]
    profile.update(driver="GTiff", dtype="float32", nodata=-99999.0, transform=transform)
    profile.update(count=len(values), height=values.shape[1], width=values.shape[2])
    with rasterio.open(path, "w", **profile) as dataset:
        dataset.write(values.astype(np.float32).filled(-99999.0))
        if len(names) == len(values):
            dataset.descriptions = names
    return str(path)


def read(path: str) -> Values:
    """Read a file with what is no data masked."""
    with rasterio.open(path) as dataset:
        return np.ma.masked_invalid(dataset.read(masked=True).astype(np.float32))


def parts(path: str) -> Iterator[tuple[str, Window]]:
    """Yield the halves and the quarters of a file."""
    with rasterio.open(path) as dataset:
        width, height = dataset.width, dataset.height
    x, y = width // 2, height // 2
    for left, wide in ((0, x), (x, width - x)):
        yield "half of the scene", Window(left, 0, wide, height)
        for top, high in ((0, y), (y, height - y)):
            yield "quarter of the scene", Window(left, top, wide, high)
    for top, high in ((0, y), (y, height - y)):
        yield "half of the scene", Window(0, top, width, high)


def dates(path: Path) -> tuple[list[Values], list[str]]:
    """Return the dates of a cube with enough data, and the names of the bands of one."""
    with rasterio.open(path) as dataset:
        names = [text.split() for text in dataset.descriptions]
    every, found = read(str(path)), []
    for day in dict.fromkeys(name[-1] for name in names):
        values = every[[place for place, name in enumerate(names) if name[-1] == day]]
        if (~np.ma.getmaskarray(values)).all(axis=0).mean() > 0.25:
            found.append(values)
    return found, [name[0] for name in names]


def alarms(folder: Path) -> dict[str, list[bool]]:
    """Ask the check of values about every sensor at hand; return whether it told, by what it was asked about."""
    told: dict[str, list[bool]] = defaultdict(list)
    file = folder / "asked.tif"
    models: dict[tuple[str, str], Trained] = {}
    sets = [one for one in all_sets() if one.at_hand()]
    for one in sets:
        for name, path in ((n, str(one.folder / f)) for n, f in one.sensors.items() if n not in one.series):
            values = read(path)
            model = models[one.name, name] = Trained.on(path)
            told["the same values"].append(model.is_told(written(values, path, file)))
            for what, window in parts(path):
                told[what].append(model.is_told(written(values, path, file, window)))
            for what, moved in SHIFTS.items():
                told[f"shifted, all bands {what}"].append(model.is_told(written(moved(values), path, file)))
    places = [one for one in sets if one.name.startswith("TerraMesh")]
    for one in places:
        for other in places:
            for name in one.sensors if other is not one else ():
                path = str(other.folder / other.sensors[name])
                told[f"another continent, {name}"].append(models[one.name, name].is_told(path))
    for where, cube in SERIES:
        path = DATA / where / cube
        if not path.is_file():
            continue
        found, _ = dates(path)
        files = [written(one, str(path), folder / f"{place}.tif") for place, one in enumerate(found)]
        for place, first in enumerate(files):
            model = Trained.on(first)
            for step, what in ((1, "next date"), (len(files) // 2, "half of the series later")):
                told[f"{what}, {cube}"].append(model.is_told(files[(place + step) % len(files)]))
    return told


def costs(one: StudySet, seed: int, folder: Path) -> list[str]:
    """Train on a scene and classify it with shifted values; return rows of the second table."""
    halo = Architecture().halo
    division = divide(read_ground(one, halo), halo, seed, TESTED_PART, LEAST_LEFT)
    labels, mask = _write_given(one, division, folder)
    sensors = tuple(api.SensorSource(name, str(one.folder / file)) for name, file in one.sensors.items())
    masked = tuple(replace(sensor, masks=(mask,)) for sensor in sensors)
    path = str(folder / "model.safetensors")
    api.train(api.TrainRequest(masked, labels, path, preset=api.Preset.FAST, seed=seed, device="cpu"))
    compared, values = division.test > 0, read(sensors[0].path)

    def classified(moved: Values) -> tuple[float, bool]:
        warned: list[str] = []
        wrong = replace(sensors[0], path=written(moved, sensors[0].path, folder / "moved.tif"))
        request = api.ClassifyRequest(
            path, (wrong, *sensors[1:]), outputs(folder, (api.OutputKind.CLASSES,)), device="cpu"
        )
        api.classify(request, _Listening(warned))
        right = _read(str(folder / "classes.tif"))[compared] == division.test[compared]
        return 100 * float(right.mean()), any(SECOND in text for text in warned)

    def noted(row: str) -> str:
        print(row, flush=True)
        return row

    rows = [noted(_row(one.name, "none", *classified(values)))]
    for what, move in SHIFTS.items():
        rows.append(noted(_row(one.name, f"all bands {what}", *classified(move(values)))))
    for what in ("times 1.3", "plus 2 sd"):
        for band in sorted({0, len(values) // 2, len(values) - 1}):
            moved = values.copy()
            moved[band] = SHIFTS[what](values)[band]
            rows.append(noted(_row(one.name, f"band {band + 1} of {len(values)} {what}", *classified(moved))))
    return rows


def _row(scene: str, what: str, accuracy: float, told: bool) -> str:
    return f"| {scene} | {what} | {accuracy:.1f} | {'yes' if told else 'no'} |"


def kept(page: Path, scenes: Sequence[str]) -> tuple[list[str], list[str]]:
    """Return the rows of the first table, and those of the second of other scenes, that a page has."""
    lines = page.read_text(encoding="utf-8").partition(SHIFTS_TOLD)[2].splitlines()
    rows = [
        line for line in lines if line.startswith("| ") and not line.startswith(("| ---", "| values |", "| scene |"))
    ]
    first = [line for line in rows if line.count("|") == COLUMNS]
    return first, [row for row in rows if row not in first and row.split(" | ")[0][2:] not in scenes]


def section(told: Sequence[str], rows: Sequence[str]) -> str:
    """Write the section of the page."""
    return "\n".join(
        [
            SHIFTS_TOLD,
            "",
            "Written by `python -m mamol.benchmarks.shifts`. Classify compares the values at hand with those of "
            "training before it begins. The first table says how often it told of a difference, over all sensors of "
            "the scenes at hand, each compared with its own training values; sd is a band's standard deviation. On "
            "another continent or date it is no mistake to tell: the accuracy was measured on other values.",
            "",
            "| values | told | of |",
            "| --- | --- | --- |",
            *told,
            "",
            "What a shift of the first sensor costs (`--part costs`): accuracy on the test fields, and whether it was "
            "told. Models are as in the first table of this page: the fast preset, one seed.",
            "",
            "| scene | shift | accuracy | told |",
            "| --- | --- | --- | --- |",
            *rows,
            "",
        ]
    )


def main() -> None:
    """Measure, and write the section."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--part", choices=("both", "alarms", "costs"), default="both")
    parser.add_argument("--scenes", nargs="+", default=list(SCENES), help="of the second table")
    parser.add_argument("--seed", type=int, default=0)
    asked = parser.parse_args()
    told, rows = kept(TARGET, asked.scenes if asked.part != "alarms" else ())
    if asked.part != "costs":
        with tempfile.TemporaryDirectory() as folder:
            found = alarms(Path(folder))
        told = [f"| {what} | {sum(one)} ({100 * np.mean(one):.0f} %) | {len(one)} |" for what, one in found.items()]
        write(told, rows)
    for one in (each for each in all_sets() if asked.part != "alarms" and each.name in asked.scenes and each.at_hand()):
        with tempfile.TemporaryDirectory() as folder:
            rows += costs(one, asked.seed, Path(folder))
        write(told, rows)


def write(told: Sequence[str], rows: Sequence[str]) -> None:
    """Replace the section of the page; a long run that is stopped has not been in vain."""
    before = TARGET.read_text(encoding="utf-8").partition(SHIFTS_TOLD)[0].rstrip()
    TARGET.write_text(f"{before}\n\n{section(told, rows)}", encoding="utf-8")


if __name__ == "__main__":
    main()
