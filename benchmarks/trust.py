"""Whether a model's sets of classes and its applicability keep their word on fields that were never given.

Trains without the test fields, as ``study/truth.py`` does, classifies the scene with every combination of sensors, and
looks at the test fields: how often the set holds the right class, and how accurate classes are inside and outside what
training has seen. Then the first sensor's values are shifted, and brought back. Writes benchmarks/trust.md after every
scene; what the page has of other scenes stays. A scene takes one to six minutes of a core.

    python -m mamol.benchmarks.trust [--scenes Aberystwyth ...] [--seed 0]
"""

from __future__ import annotations

import argparse
import itertools
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from mamol.core import api
from mamol.core.model.spec import Architecture
from numpy.typing import NDArray

from .study.sets import StudySet, all_sets
from .study.split import Division, divide, read_ground
from .study.truth import LEAST_LEFT, TESTED_PART, _read, _write_given

TARGET = Path(__file__).with_name("trust.md")
SCENES = ("Aberystwyth", "Amazon Landsat 5", "Amazon Sentinel-2")
SHIFTS_TOLD = "## Whether shifts are told"
"""Heading of the section that ``shifts.py`` writes, which stays."""
COVERAGE = 0.9
COLUMNS = 8
"""More strokes than a row of the smaller table has."""
GAIN, OFFSET = 1.25, 0.15
"""The shift: every band times the first, plus the second times the distance of its quartiles."""
KINDS = (api.OutputKind.CLASSES, api.OutputKind.SET_SIZE, api.OutputKind.PROBABILITIES, api.OutputKind.APPLICABILITY)


def patterns(sensors: tuple[api.SensorSource, ...]) -> Iterator[tuple[api.SensorSource, ...]]:
    """Yield the sensors with some of them off, in every combination, all of them first."""
    for count in range(len(sensors), 0, -1):
        for on in itertools.combinations(range(len(sensors)), count):
            yield tuple(replace(one, is_off=place not in on) for place, one in enumerate(sensors))


def outputs(folder: Path, kinds: tuple[api.OutputKind, ...] = KINDS) -> tuple[api.Output, ...]:
    """Return the maps to write."""
    return tuple(api.Output(kind, str(folder / f"{kind.value}.tif")) for kind in kinds)


def look(model: api.ModelSpec, folder: Path, division: Division) -> dict[str, Any]:
    """Compare the maps in a folder with the test fields."""
    compared = np.isin(division.test, [entry.value for entry in model.classes])
    seen = _read(str(folder / "classes.tif")) > 0
    compared &= seen
    truth, predicted = division.test[compared], _read(str(folder / "classes.tif"))[compared]
    size = _read(str(folder / "set_size.tif"))[compared]
    inside = _read(str(folder / "applicability.tif"))[compared] == 1
    with rasterio.open(folder / "probabilities.tif") as dataset:
        probability = dataset.read()[:, compared].astype(np.int64)
    place = {entry.value: index for index, entry in enumerate(model.classes)}
    own = probability[[place[value] for value in truth.tolist()], np.arange(len(truth))]
    # The set is the likeliest classes, as many as it has.
    covered = (probability > own).sum(0) < size
    right = predicted == truth
    _, members, pixels = np.unique(division.units[compared], return_inverse=True, return_counts=True)
    return {
        "pixels": len(truth),
        "accuracy": right.mean(),
        "covered": covered.mean(),
        "units covered": (np.bincount(members, weights=covered) / pixels).mean(),
        "size": size.mean(),
        "outside": (~inside).mean(),
        "accuracy inside": right[inside].mean() if inside.any() else np.nan,
        "accuracy outside": right[~inside].mean() if not inside.all() else np.nan,
    }


def shifted(source: api.SensorSource, folder: Path) -> api.SensorSource:
    """Write a sensor with other values."""
    with rasterio.open(source.path) as dataset:
        values, profile = dataset.read(masked=True).astype(np.float32), dataset.profile
    for band in values:
        low, high = np.quantile(band.compressed(), (0.25, 0.75))
        band *= GAIN
        band += OFFSET * (high - low)
    profile.update(driver="GTiff", dtype="float32", nodata=-99999.0)
    path = str(folder / "shifted.tif")
    with rasterio.open(path, "w", **profile) as dataset:
        dataset.write(values.filled(-99999.0))
    return replace(source, path=path)


def measure(one: StudySet, seed: int, folder: Path) -> tuple[list[str], list[str]]:
    """Measure a scene; return rows of both tables."""
    halo = Architecture().halo
    division = divide(read_ground(one, halo), halo, seed, TESTED_PART, LEAST_LEFT)
    labels, mask = _write_given(one, division, folder)
    sensors = tuple(api.SensorSource(name, str(one.folder / file)) for name, file in one.sensors.items())
    masked = tuple(replace(sensor, masks=(mask,)) for sensor in sensors)
    path = str(folder / "model.safetensors")
    trained = api.train(api.TrainRequest(masked, labels, path, preset=api.Preset.FAST, seed=seed, device="cpu"))
    model, rows = trained.model, []
    for given in patterns(sensors):
        api.classify(api.ClassifyRequest(path, given, outputs(folder), device="cpu", coverage=COVERAGE))
        rows.append(_row(one.name, " + ".join(s.name for s in given if not s.is_off), look(model, folder, division)))
    return rows, [_shift_row(one, path, sensors, folder, division)]


def _row(scene: str, present: str, found: dict[str, Any]) -> str:
    shares = ("accuracy", "covered", "units covered")
    numbers = [f"{100 * found[name]:.1f}" for name in shares] + [f"{found['size']:.2f}"]
    numbers += [f"{100 * found[name]:.1f}" for name in ("outside", "accuracy inside", "accuracy outside")]
    return f"| {scene} | {present} | {found['pixels']:,} | {' | '.join(numbers)} |"


def _shift_row(
    one: StudySet, model: str, sensors: tuple[api.SensorSource, ...], folder: Path, division: Division
) -> str:
    wrong = (shifted(sensors[0], folder), *sensors[1:])
    cases = (
        (sensors, api.ValueMatching.OFF), (wrong, api.ValueMatching.OFF), (wrong, api.ValueMatching.UNITS),
        (wrong, api.ValueMatching.STATISTICS), (sensors, api.ValueMatching.STATISTICS),
    )  # fmt: skip
    cells = []
    for given, how in cases:
        result = api.classify(api.ClassifyRequest(model, given, outputs(folder, KINDS[:1]), device="cpu", values=how))
        right = _agreement(_read(str(folder / "classes.tif")), division)
        cells.append(f"{100 * right:.1f} ({100 * result.outside_share:.0f} % unlike)")
    return f"| {one.name} | {' | '.join(cells)} |"


def _agreement(predicted: NDArray[Any], division: Division) -> float:
    compared = division.test > 0
    return float((predicted[compared] == division.test[compared]).mean())


def slowdown(model: str, sensors: tuple[api.SensorSource, ...], folder: Path) -> str:
    """Time Classify with and without comparing every pixel, in turn, three times each."""
    times: dict[str, list[float]] = {"as always": [], "with the maps of applicability": []}
    kinds = (KINDS[:1], (*KINDS[:1], api.OutputKind.DISSIMILARITY, api.OutputKind.APPLICABILITY))
    for _ in range(3):
        for found, asked in zip(times.values(), kinds):
            start = time.monotonic()
            api.classify(api.ClassifyRequest(model, sensors, outputs(folder, asked), device="cpu"))
            found.append(time.monotonic() - start)
    return ", ".join(f"{name} {min(found):.2f} s" for name, found in times.items())


def main() -> None:
    """Measure, and write the page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--scenes", nargs="+", default=list(SCENES))
    parser.add_argument("--seed", type=int, default=0)
    asked = parser.parse_args()
    command = f"python -m mamol.benchmarks.trust --scenes SCENE --seed {asked.seed}"
    rows, shifts, times = kept(TARGET, asked.scenes)
    for one in (each for each in all_sets() if each.name in asked.scenes and each.at_hand()):
        with tempfile.TemporaryDirectory() as folder:
            found, moved = measure(one, asked.seed, Path(folder))
            sensors = tuple(api.SensorSource(name, str(one.folder / file)) for name, file in one.sensors.items())
            times.append(f"{one.name}: {slowdown(str(Path(folder) / 'model.safetensors'), sensors, Path(folder))}.")
        rows += found
        shifts += moved
        print("\n".join((*found, *moved, times[-1])), flush=True)
        # After every scene: a long run that is stopped has not been in vain.
        _, heading, section = TARGET.read_text(encoding="utf-8").partition(SHIFTS_TOLD)
        after = f"\n{heading}{section}" if section else ""
        TARGET.write_text(_page(command, rows, shifts, times) + after, encoding="utf-8")


def kept(page: Path, scenes: list[str]) -> tuple[list[str], list[str], list[str]]:
    """Return the rows of both tables, and the times, that a page has of other scenes."""
    text = page.read_text(encoding="utf-8") if page.is_file() else ""
    lines = text.partition(SHIFTS_TOLD)[0].splitlines()
    rows = [
        line for line in lines if line.startswith("| ") and line.split(" | ")[0][2:] not in (*scenes, "scene", "---")
    ]
    counts = [line.count("|") for line in rows]
    times = [line[2:] for line in lines if line.startswith("- ") and line[2:].split(":")[0] not in scenes]
    return (
        [line for line, count in zip(rows, counts) if count > COLUMNS],
        [line for line, count in zip(rows, counts) if count <= COLUMNS],
        times,
    )


def _page(command: str, rows: list[str], shifts: list[str], times: list[str]) -> str:
    return "\n".join(
        [
            "# Where to trust a map, measured",
            "",
            f"Written by `{command}`, a run for each scene: the fast preset, one seed, and fields that were kept from "
            "training and from calibration. Sets of classes at a coverage of 90 %. All figures but the size in per "
            "cent; nan where there is no such pixel.",
            "",
            "| scene | sensors present | test pixels | accuracy | pixels covered | fields covered | classes in a set "
            "| outside | accuracy inside | accuracy outside |",
            "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |",
            *rows,
            "",
            "Coverage is promised on average over models: the sets of one that was calibrated on nine fields cover "
            "less than 77 % of new fields one time in ten, and "
            "fifteen test fields measure it to nine to eleven points "
            "(one standard error). So a single row here neither proves nor disproves 90 %.",
            "",
            f"Values of the first sensor times {GAIN}, plus {OFFSET} times the distance of each band's quartiles: "
            "accuracy on the test fields, and in brackets the share of the scene unlike training.",
            "",
            "| scene | right values | shifted | shifted, VALUES units | shifted, VALUES statistics "
            "| right values, VALUES statistics |",
            "| --- | --- | --- | --- | --- | --- |",
            *shifts,
            "",
            "Time of Classify, the best of three, on a machine with other work:",
            "",
            *(f"- {one}" for one in times),
            "",
        ]
    )


if __name__ == "__main__":
    main()
