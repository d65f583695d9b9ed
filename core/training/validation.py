"""Accuracy on disjoint pixels for every combination of sensors."""

from __future__ import annotations

from collections.abc import Sequence

import torch

from ..evaluation.calibration_error import expected_calibration_error
from ..evaluation.metrics import accuracy_from_confusion, confusion_counts
from ..model.network import MamolNetwork
from ..progress import Progress
from ..requests import ClassEntry
from ..results import PatternAccuracy
from .patterns import all_patterns, pattern_row
from .prediction import predict_logits
from .samples import Samples


def accuracy_by_pattern(
    network: MamolNetwork, validation: Samples, classes: Sequence[ClassEntry], names: Sequence[str], progress: Progress
) -> tuple[PatternAccuracy, ...]:
    """Validate with every combination of sensors.

    Args:
        network: the trained network.
        validation: the samples set aside.
        classes: the classes, in the network's order.
        names: the sensors' names, in the network's order.
        progress: asked whether to stop before every combination.

    Returns:
        Accuracy of every combination, all sensors first, on the pixels that one of its sensors sees.
    """
    results: list[PatternAccuracy] = []
    for pattern in all_patterns(len(names)):
        progress.check()
        shown = validation.present & pattern_row(pattern, len(names)).to(validation.present.device)
        seen = torch.nonzero(shown.any(1))[:, 0]
        truth = validation.classes[seen].cpu().numpy()
        sureness, found = predict_logits(network, validation.take(seen), shown[seen]).softmax(1).max(1)
        confidence, predicted = sureness.cpu().numpy(), found.cpu().numpy()
        counts = confusion_counts(truth, predicted, len(classes))
        accuracy = accuracy_from_confusion(counts, [entry.name for entry in classes])
        error = expected_calibration_error(confidence, predicted == truth)
        present = tuple(name for m, name in enumerate(names) if pattern >> m & 1)
        mean = float(confidence.mean()) if len(confidence) else float("nan")
        results.append(PatternAccuracy(present, accuracy, mean, error))
    return tuple(results)


def overall_by_pattern(patterns: Sequence[PatternAccuracy], names: Sequence[str]) -> dict[str, float]:
    """Give overall accuracy by pattern value; combinations that no pixel could measure are left out."""
    return {
        str(sum(1 << names.index(name) for name in one.sensors)): one.accuracy.overall
        for one in patterns
        if one.accuracy.count
    }
