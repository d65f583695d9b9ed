"""The study of series: one model for whatever dates are there, against trees trained for just these dates.

A case is a set of dates: all, a share of them missing at random, or a beginning of the season. What is missing is
missing in the whole scene, in each series by itself, and one date of each stays. Trees see a series at its own dates:
boosting with NaN where nothing was seen, forests with gaps filled linearly in time.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from mamol.core.model.network import MamolNetwork
from mamol.core.training.samples import Samples, predict, predict_logits
from numpy.typing import NDArray
from sklearn.ensemble import HistGradientBoostingClassifier, RandomForestClassifier

from .forests import TREES
from .methods import BALANCED, SHORT
from .networks import Recipe, run_recipe
from .prepare import Prepared, prepare
from .records import append_record, calibration, figures, read_records
from .series_sets import BELGIUM, MEDIANS, series_sets

ALL = "all dates"
RATES = (30, 50, 70, 90)
"""Per cent of the dates of each series that are missing."""
BEGINNINGS = {"first third": 1 / 3, "first half": 1 / 2, "first two thirds": 2 / 3}
CASES = (ALL, *(f"{rate} % missing" for rate in RATES), *BEGINNINGS)
OURS, ON_MEDIANS = "MaMOL", "MaMOL on medians"
FOREST, BOOSTING, FILLED = "forest for these dates", "boosting for these dates", "forest on all dates, gaps filled"
RIVALS = (FOREST, BOOSTING, FILLED)
METHODS = (OURS, *RIVALS, ON_MEDIANS)
SCHEDULES = {"balanced": BALANCED, "short": SHORT}
"""How long the network is trained; a record says which."""

Table = NDArray[np.float32]
Kept = dict[int, NDArray[np.bool_]]
"""Of each series, by its sensor's number, which dates are there."""
Answers = dict[str, NDArray[np.int64]]
"""Class index of each pixel, by case."""


def draw_cases(scene: Prepared, seed: int) -> dict[str, Kept]:
    """Draw which dates are there in every case."""
    days = {
        number: _days(features, sensor.dates)
        for number, (sensor, features) in enumerate(zip(scene.sensors, scene.samples.features))
        if sensor.is_series
    }
    return {name: {number: _kept(name, own, [seed, number]) for number, own in days.items()} for name in CASES}


def _days(features: torch.Tensor, dates: int) -> NDArray[np.float32]:
    """Return the day of each date; samples that are not seen have none."""
    days: NDArray[np.float32] = features.reshape(len(features), dates, -1)[..., -1].max(0).values.numpy()
    return days


def _kept(case: str, days: NDArray[np.float32], seed: Sequence[int]) -> NDArray[np.bool_]:
    if case == ALL:
        return np.ones(len(days), dtype=np.bool_)
    if case in BEGINNINGS:
        return np.asarray(days <= days.min() + BEGINNINGS[case] * (days.max() - days.min()))
    # One order for all shares: what is missing of 30 % is missing of 50 % too.
    order = np.random.default_rng(seed).permutation(len(days))
    missing = min(len(days) - 1, round(len(days) * int(case.split()[0]) / 100))
    kept = np.ones(len(days), dtype=np.bool_)
    kept[order[:missing]] = False
    return kept


def with_dates(samples: Samples, kept: Kept) -> Samples:
    """Return samples that lack the dates that are not kept; a series without a date is missing."""
    features, present = list(samples.features), samples.present.clone()
    for number, there in kept.items():
        rows = features[number].reshape(len(samples), len(there), -1).clone()
        rows[:, ~torch.from_numpy(there), :-1] = 0.0
        features[number] = rows.flatten(1)
        present[:, number] &= (rows[..., -2] > 0).any(1)
    return replace(samples, features=tuple(features), present=present)


def table_of(samples: Samples, kept: Kept, holes: bool = False, all_dates: bool = False) -> Table:
    """Put the features of all sensors side by side as trees see them, (n, columns), series date by date.

    Args:
        samples: n pixels.
        kept: the dates that are there.
        holes: whether what is not seen is NaN; else it is filled linearly in time.
        all_dates: whether dates that are not kept have columns too, filled from the others.
    """
    columns = []
    for number, features in enumerate(samples.features):
        if number not in kept:
            nothing = np.nan if holes else 0.0
            columns.append(np.where(samples.present[:, number, None].numpy(), features.numpy(), nothing))
            continue
        there = kept[number]
        rows = features.reshape(len(samples), len(there), -1).numpy()
        values, days = rows[..., :-2], rows[..., -1].astype(np.float64)
        seen = (rows[..., -2] > 0) & there
        if holes:
            columns.append(np.where(seen[..., None], values, np.nan)[:, there].reshape(len(rows), -1))
        else:
            filled = fill_in_time(values, seen, days)
            columns.append(filled[:, slice(None) if all_dates else there].reshape(len(rows), -1))
    return np.concatenate(columns, axis=1).astype(np.float32)


def fill_in_time(values: Table, seen: NDArray[np.bool_], days: NDArray[np.float64]) -> Table:
    """Fill what is not seen of values (n, T, f) linearly in time.

    Before the first date seen it is that date's, after the last that one's; where none is seen, 0.
    """
    count = seen.shape[1]
    places = np.arange(count)
    before = np.maximum.accumulate(np.where(seen, places, -1), axis=1)
    after = np.minimum.accumulate(np.where(seen, places, count)[:, ::-1], axis=1)[:, ::-1]
    before, after = np.where(before < 0, after, before), np.where(after == count, before, after)
    nothing = before == count
    before, after = np.clip(before, 0, count - 1), np.clip(after, 0, count - 1)
    first, last = np.take_along_axis(days, before, 1), np.take_along_axis(days, after, 1)
    part = np.where(last > first, (days - first) / np.where(last > first, last - first, 1.0), 0.0)[..., None]
    early, late = (np.take_along_axis(values, at[..., None], 1) for at in (before, after))
    return np.where(nothing[..., None], 0.0, early + part * (late - early)).astype(np.float32)


def ask_trees(scene: Prepared, test: Samples, method: str, cases: dict[str, Kept], seed: int) -> Answers:
    """Train the trees of a method, and return the class index that each says of ``test``, by case."""
    classes = scene.training.classes.numpy()
    if method == FILLED:
        forest = RandomForestClassifier(TREES, n_jobs=1, random_state=seed)
        forest.fit(table_of(scene.training, cases[ALL]), classes)
        return {case: forest.predict(table_of(test, kept, all_dates=True)) for case, kept in cases.items()}
    found = {}
    for case, kept in cases.items():
        holes = method == BOOSTING
        model = (
            HistGradientBoostingClassifier(learning_rate=0.05, l2_regularization=1.0, random_state=seed)
            if holes
            else RandomForestClassifier(TREES, n_jobs=1, random_state=seed)
        )
        known, asked = (table_of(samples, kept, holes) for samples in (scene.training, test))
        some = ~np.isnan(known).all(0)
        found[case] = model.fit(known[:, some], classes).predict(asked[:, some])
    return found


def ask_network(network: MamolNetwork, test: Samples, cases: dict[str, Kept]) -> Answers:
    """Return the class index that a network says of ``test``, by case."""
    found = {}
    for case, kept in cases.items():
        shown = with_dates(test, kept)
        found[case] = predict(network, shown, shown.present).numpy()
    return found


def ask_confidence(network: MamolNetwork, test: Samples, cases: dict[str, Kept]) -> dict[str, NDArray[np.float32]]:
    """Return how sure a network is of its answer for each pixel of ``test``, 0 to 1, by case."""
    found = {}
    for case, kept in cases.items():
        shown = with_dates(test, kept)
        found[case] = predict_logits(network, shown, shown.present).softmax(1).max(1).values.numpy()
    return found


def run_series(
    path: Path, seeds: Sequence[int], jobs: int, names: Sequence[str] | None = None, schedule: str = "balanced"
) -> None:
    """Record every set, seed and method that has no record yet; print a line for each.

    Args:
        path: of the records.
        seeds: of divisions, dates and networks.
        jobs: processes.
        names: of the sets; None is all at hand.
        schedule: of the network's training, by its name in ``SCHEDULES``.
    """
    done = {(line["set"], line["seed"], line["method"]) for line in read_records(path)}
    wanted = []
    for seed in seeds:
        for one in series_sets():
            methods = [OURS, *RIVALS, *([ON_MEDIANS] if one.name == BELGIUM.name else [])]
            missing = [method for method in methods if (one.name, seed, method) not in done]
            if missing and one.at_hand() and (names is None or one.name in names):
                wanted.append((one.name, seed, missing, path, schedule))
    if wanted:
        with ProcessPoolExecutor(jobs) as pool:
            for sentences in pool.map(_run_set, *zip(*wanted)):
                print("\n".join(sentences), flush=True)


def _run_set(name: str, seed: int, methods: list[str], path: Path, schedule: str) -> list[str]:
    torch.set_num_threads(1)
    trained = SCHEDULES[schedule]
    one = next(one for one in series_sets() if one.name == name)
    scene = one.prepare(seed, BALANCED)
    cases = draw_cases(scene, seed)
    sentences = []
    for method in methods:
        start = time.perf_counter()
        if method == ON_MEDIANS:
            given = prepare(MEDIANS, seed, one.shape, BALANCED)
            truth, cases_of = given.test.classes.numpy(), {ALL: {}}
        else:
            given, truth, cases_of = scene, scene.test.classes.numpy(), cases
        if method in RIVALS:
            answers = ask_trees(given, given.test, method, cases_of, seed)
        else:
            network, _ = run_recipe(given, seed, Recipe(trained, lambda sensors: one.shape))
            answers = ask_network(network, given.test, cases_of)
            sure = ask_confidence(network, given.test, cases_of)
        line = _record(given, seed, method, {case: figures(truth, told) for case, told in answers.items()})
        if method not in RIVALS:
            line["calibration"] = {case: calibration(sure[case], told == truth) for case, told in answers.items()}
        seconds = round(time.perf_counter() - start, 1)
        append_record(path, {**line, "schedule": schedule if method not in RIVALS else "", "seconds": seconds})
        mean = np.mean([values[0] for values in line["cases"].values()])
        sentences.append(f"{name}, seed {seed}, {method}: mean OA {mean:.3f}, {seconds:.0f} s")
    return sentences


def _record(scene: Prepared, seed: int, method: str, cases: dict[str, list[float]]) -> dict[str, Any]:
    return {
        "set": scene.name,
        "seed": seed,
        "method": method,
        "cases": cases,
        "training_pixels": len(scene.training),
        "test_pixels": len(scene.test),
        "dates": {sensor.name: sensor.dates for sensor in scene.sensors if sensor.is_series},
        "ground": asdict(scene.ground) if scene.ground else None,
    }
