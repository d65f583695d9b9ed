"""What the study keeps: accuracy of one method, on one scene, with one seed, per pattern and per missing rate."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
import torch
from mamol.core.evaluation.metrics import expected_calibration_error
from numpy.typing import NDArray
from sklearn.metrics import cohen_kappa_score, recall_score

from .forests import Predictions
from .prepare import Prepared

RATES = (0, 30, 50, 70, 90)
"""Per cent of sensors that a test pixel loses, at random, but never all of them."""


def figures(truth: NDArray[np.int64], predicted: NDArray[np.int64]) -> list[float]:
    """Return overall accuracy, average accuracy (mean producer's accuracy) and kappa."""
    recall = recall_score(truth, predicted, labels=np.unique(truth), average="macro", zero_division=0)
    kappa = cohen_kappa_score(truth, predicted)
    return [float((truth == predicted).mean()), float(recall), float(kappa)]


def calibration(sure: NDArray[np.float32], right: NDArray[np.bool_]) -> list[float]:
    """Return the mean confidence, and the calibration error."""
    return [float(sure.mean()), expected_calibration_error(sure, right)]


def record(scene: Prepared, seed: int, method: str, predictions: Predictions) -> dict[str, Any]:
    """Build one line of the study's records.

    Patterns are judged on the test pixels that every sensor sees.
    """
    whole = scene.test.present.all(1).numpy()
    truth = scene.test.classes.numpy()[whole]
    lost = {rate: draw_loss(len(truth), len(scene.sensors), rate, seed) for rate in RATES}
    by_pattern = {pattern: predicted[whole] for pattern, predicted in predictions.by_pattern.items()}
    return {
        "set": scene.name,
        "seed": seed,
        "method": method,
        "sensors": [sensor.name for sensor in scene.sensors],
        "training_pixels": len(scene.training),
        "test_pixels": len(truth),
        "classes": len(np.unique(truth)),
        "patterns": {str(pattern): figures(truth, predicted) for pattern, predicted in by_pattern.items()},
        "rates": {str(rate): figures(truth, _pick(by_pattern, values)) for rate, values in lost.items()},
        "calibration": {
            str(pattern): calibration(sure[whole], by_pattern[pattern] == truth)
            for pattern, sure in (predictions.confidence or {}).items()
        },
        "by_unit": _by_unit(scene, truth, by_pattern, whole),
        "training_seconds": round(predictions.training_seconds, 2),
        "pixels_per_second": round(len(scene.test) / max(predictions.prediction_seconds, 1e-9)),
        "parameters": predictions.parameters,
        "routing": predictions.routing,
        "trunk": asdict(predictions.trunk) if predictions.trunk else None,
        "ground": asdict(scene.ground) if scene.ground else None,
    }


def _by_unit(
    scene: Prepared, truth: NDArray[np.int64], by_pattern: dict[int, NDArray[np.int64]], whole: NDArray[np.bool_]
) -> dict[str, list[int]] | None:
    """Count test pixels, and by pattern those that are right, in each ground unit: the units in order of their number.

    None where there is no ground.
    """
    if scene.tested_units is None:
        return None
    unit = np.unique(scene.tested_units[whole], return_inverse=True)[1]
    counts = {"all": np.bincount(unit)}
    counts |= {str(p): np.bincount(unit, predicted == truth) for p, predicted in by_pattern.items()}
    return {name: values.astype(int).tolist() for name, values in counts.items()}


def draw_loss(count: int, sensors: int, rate: int, seed: int) -> NDArray[np.int64]:
    """Draw the pattern of each pixel when ``rate`` per cent of its sensors are lost; none loses all."""
    random = np.random.default_rng([seed, rate])
    kept = random.random((count, sensors)) >= rate / 100
    none = ~kept.any(1)
    kept[none, random.integers(0, sensors, none.sum())] = True
    weights = np.array([1 << sensor for sensor in range(sensors)])
    patterns: NDArray[np.int64] = kept @ weights
    return patterns


def _pick(by_pattern: dict[int, NDArray[np.int64]], values: NDArray[np.int64]) -> NDArray[np.int64]:
    """Take each pixel's class from the prediction for its own pattern."""
    picked = np.zeros_like(values)
    for pattern, predicted in by_pattern.items():
        same = values == pattern
        picked[same] = predicted[same]
    return picked


def read_records(path: Path) -> Iterator[dict[str, Any]]:
    """Read the records written so far."""
    if path.exists():
        for line in path.read_text(encoding="utf-8").splitlines():
            yield json.loads(line)


def append_record(path: Path, one: dict[str, Any]) -> None:
    """Add a record; a line is written at once, so that two processes may share the file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a", encoding="utf-8") as stream:
        stream.write(json.dumps(one) + "\n")


def forget_records(path: Path, methods: Collection[str] | None, sets: Collection[str] | None = None) -> None:
    """Remove the records of some methods on some scenes; None stands for all of them."""
    kept = [
        line
        for line in read_records(path)
        if (methods is not None and line["method"] not in methods) or (sets is not None and line["set"] not in sets)
    ]
    if path.exists():
        path.write_text("".join(json.dumps(line) + "\n" for line in kept), encoding="utf-8")


def versions_line() -> str:
    """Name the versions that decide numbers."""
    import sklearn

    return f"torch {torch.__version__}, scikit-learn {sklearn.__version__}, numpy {np.__version__}"
