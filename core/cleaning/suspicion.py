"""How suspicious labelled pixels are: a cross-fitted forest contradicts them, or they are far from their class."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sklearn.ensemble import RandomForestClassifier
from sklearn.neighbors import NearestNeighbors
from sklearn.utils.class_weight import compute_class_weight
from threadpoolctl import threadpool_limits

from ..message import message
from ..progress import Progress

TREES, TREES_AT_ONCE = 60, 20
LEARNT_PIXELS = 6_000
"""Pixels that a forest learns at most."""
OF_EACH_UNIT = 5
"""Pixels of a ground unit that stand for it when distances are measured."""
FAR_OUT = 3.0
"""Distances above the upper quartile plus so many times the quartile range are far out (Tukey 1977)."""
LEAST_OF_CLASS = 8
"""Pixels of a class below which a far one cannot be told from a usual one."""

Table = NDArray[np.float32]
Indexes = NDArray[np.int64]


@dataclass(frozen=True)
class CrossFitted:
    """What forests that did not learn a pixel's ground unit say of N pixels.

    Attributes:
        probability: (N, K), of each class; NaN where the pixel's unit was never held out.
    """

    probability: NDArray[np.float32]

    @property
    def asked(self) -> NDArray[np.bool_]:
        """Which pixels a forest was asked about, (N,)."""
        return np.asarray(~np.isnan(self.probability[:, 0]))

    def accuracy(self, classes: Indexes, among: NDArray[np.bool_] | None = None) -> float:
        """Compute the overall accuracy over the pixels asked about; NaN where there is none.

        Args:
            classes: (N,), their class indexes.
            among: (N,), the pixels to measure on; None takes all.
        """
        used = self.asked if among is None else self.asked & among
        if not used.any():
            return float("nan")
        return float((self.probability[used].argmax(1) == classes[used]).mean())


def cross_fit(
    table: Table,
    classes: Indexes,
    held: Indexes,
    kept_out: NDArray[np.bool_],
    count: int,
    seed: int,
    progress: Progress,
) -> CrossFitted:
    """Let forests answer for pixels of ground units they did not learn.

    Args:
        table: (N, F), features.
        classes: (N,), class indexes; -1 is not learnt.
        held: (N,), the fold, from 1, in which each pixel is held out; 0 is never.
        kept_out: (folds, N), pixels that are not learnt in a fold.
        count: number of classes, K.
        seed: of chance.
        progress: told about every few trees; asked whether to stop.

    Raises:
        Cancelled: when the progress says so.
    """
    answers = np.full((len(table), count), np.nan, dtype=np.float32)
    random = np.random.default_rng(seed)
    for fold in range(1, len(kept_out) + 1):
        asked = held == fold
        known = np.flatnonzero(~kept_out[fold - 1] & (classes >= 0))
        if not asked.any() or len(np.unique(classes[known])) < 2:
            continue
        if len(known) > LEARNT_PIXELS:
            known = random.choice(known, LEARNT_PIXELS, replace=False)  # nosec B311 # numpy's, no secret
        present = np.unique(classes[known])
        weights = dict(zip(present.tolist(), compute_class_weight("balanced", classes=present, y=classes[known])))
        model = RandomForestClassifier(warm_start=True, random_state=seed, class_weight=weights, min_samples_leaf=2)
        for grown in range(TREES_AT_ONCE, TREES + 1, TREES_AT_ONCE):
            progress.check()
            done = (fold - 1 + grown / TREES) / len(kept_out)
            progress.report(
                done, message("checking labels, part {fold} of {kept_out}", fold=fold, kept_out=len(kept_out))
            )
            model.set_params(n_estimators=grown)
            with threadpool_limits(1):
                model.fit(table[known], classes[known])
        answers[asked] = 0.0
        answers[np.ix_(np.flatnonzero(asked), model.classes_)] = model.predict_proba(table[asked])
    return CrossFitted(answers)


def contradicted(fitted: CrossFitted, classes: Indexes) -> NDArray[np.bool_]:
    """Find the pixels whose label a cross-fitted model contradicts with confidence.

    As in confident learning (Northcutt, Jiang and Chuang 2021, doi 10.1613/jair.1.12125, section 3.1): a pixel labelled
    i is taken for a j where the probability of j is at least what pixels labelled j have on average.

    Args:
        fitted: the answers of N pixels.
        classes: (N,), class indexes of the labels.

    Returns:
        (N,), bool.
    """
    asked = fitted.asked
    probability = np.where(asked[:, None], fitted.probability, 0.0)
    usual = np.full(probability.shape[1], np.inf)
    for one in np.unique(classes[asked]):
        usual[one] = probability[asked & (classes == one), one].mean()
    sure = probability >= usual
    best = np.where(sure, probability, -1.0).argmax(1)
    return np.asarray(asked & sure.any(1) & (best != classes) & (probability.argmax(1) == best))


def far_from_class(table: Table, classes: Indexes, units: Indexes, seed: int, progress: Progress) -> NDArray[np.bool_]:
    """Find the pixels that are far from all other ground units of their class in feature space.

    A pixel's distance is that to the nearest pixel of its class in another unit; far is what lies beyond the outer
    fence of its class's distances. So a class of several kinds (crops, roofs) is no reason for suspicion.

    Args:
        table: (N, F), features.
        classes: (N,), class indexes of the labels.
        units: (N,), ground unit of each pixel.
        seed: of the choice of pixels that stand for a unit.
        progress: asked before every class whether to stop.

    Returns:
        (N,), bool.
    """
    far = np.zeros(len(table), dtype=bool)
    random = np.random.default_rng(seed)
    for one in np.unique(classes[classes >= 0]):
        progress.check()
        own = np.flatnonzero(classes == one)
        standing = random.permutation(own)
        order = standing[np.argsort(units[standing], kind="stable")]
        firsts = np.searchsorted(units[order], units[order])
        standing = order[np.arange(len(order)) - firsts < OF_EACH_UNIT]
        if len(own) < LEAST_OF_CLASS or len(np.unique(units[own])) < 3:
            continue
        with threadpool_limits(1):
            near = NearestNeighbors(n_neighbors=min(OF_EACH_UNIT + 1, len(standing))).fit(table[standing])
            distances, found = near.kneighbors(table[own])
        strangers = units[standing[found]] != units[own][:, None]
        nearest = np.where(strangers, distances, np.inf).min(1)
        lower, upper = np.quantile(nearest[np.isfinite(nearest)], (0.25, 0.75))
        far[own] = nearest > upper + FAR_OUT * max(upper - lower, 1e-6)
    return far
