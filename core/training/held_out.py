"""What networks say of ground they have not seen, and how their answers are settled and measured with it.

The answers are settled by a *rule*: what is added to a pattern's logits (``class_prior.py``) and what they are divided
by (``calibration.py``), more where fewer dates of a series are seen. It is fitted on held-out pixels, and so must not
be measured on the same ones: the rule that a pixel is measured with is fitted on the other held-out ground units.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ..model.network import MamolNetwork, pattern_values
from ..patterns import all_patterns, keep_some, pattern_row
from .calibration import fit_date_doubt, fit_temperature
from .class_prior import Measured, SceneAnswers, favour_rare_classes
from .fitting import with_dates_dropped
from .samples import Samples, predict_logits
from .split import SMALLEST_BLOCK

UnitsAt = Callable[[Tensor], "NDArray[np.int64]"]
"""From places (n, 2) to the numbers (n,) of their ground units."""
PIXELS_WITH_FEWER_DATES, MOST_DRAWS = 4_000, 20
"""Held-out pixels that are asked about with dates hidden, and how often one is drawn at most."""
PARTS = 5
"""Parts of the held-out units: each is measured with the rule that the others give."""


@dataclass(frozen=True)
class Answers:
    """Logits of some of the held-out pixels.

    Attributes:
        index: (n,), which pixels.
        patterns: (n,), number of the pattern each was answered with; bit m is sensor m.
        logits: (n, K), float32, on the CPU; temperature 1, no logit prior.
        lacking: (n,), the dates each lacks, as :meth:`MamolNetwork.lacking` counts them; None where all are 0.
    """

    index: Tensor
    patterns: Tensor
    logits: Tensor
    lacking: Tensor | None = None

    def of(self, chosen: Tensor) -> Answers:
        """Return the answers for the pixels ``chosen``, (N,) bool."""
        kept = chosen[self.index]
        lacking = None if self.lacking is None else self.lacking[kept]
        return Answers(self.index[kept], self.patterns[kept], self.logits[kept], lacking)

    def less_sure(self, doubt: float) -> Tensor:
        """Return the logits, less sure where dates are lacking: (n, K)."""
        return self.logits if self.lacking is None else self.logits / (doubt * self.lacking).exp()[:, None]


@dataclass(frozen=True)
class HeldOut:
    """What one network says of N held-out pixels.

    Attributes:
        classes: (N,), index of the true class.
        units: (N,), number of each pixel's ground unit.
        own: answers with the sensors each pixel has.
        by_pattern: by pattern, answers for the pixels that have all its sensors; shown are just these.
        by_count: answers for the pixels with at least 1 to M sensors, shown as many, drawn.
        scene: what the same network says of the scene.
        fewer_dates: answers with the sensors each pixel has, and dates of series hidden as training hides them; None
            where no sensor is a series.
    """

    classes: Tensor
    units: Tensor
    own: Answers
    by_pattern: dict[int, Answers]
    by_count: tuple[Answers, ...]
    scene: SceneAnswers
    fewer_dates: Answers | None = None


@dataclass(frozen=True)
class AnswerRule:
    """How logits become answers.

    Attributes:
        logit_prior: (2^M, K), added to the logits of each pattern.
        temperature: (M,), what they are divided by with 1 to M sensors.
        date_doubt: how much more where dates are lacking; see :class:`MamolNetwork`.
    """

    logit_prior: Tensor
    temperature: Tensor
    date_doubt: float = 0.0

    def apply(self, answers: Answers) -> Tensor:
        """Compute calibrated logits, (n, K)."""
        counts = torch.tensor([bin(int(value)).count("1") for value in range(len(self.logit_prior))])
        logits = answers.logits + self.logit_prior[answers.patterns]
        whole = replace(answers, logits=logits / self.temperature[counts[answers.patterns] - 1, None])
        return whole.less_sure(self.date_doubt)

    def set_in(self, network: MamolNetwork) -> None:
        """Set the rule in a network."""
        network.logit_prior.copy_(self.logit_prior)
        network.temperature.copy_(self.temperature)
        if network.has_series:
            network.date_doubt.fill_(self.date_doubt)


def ask_held_out(
    network: MamolNetwork,
    pixels: Samples,
    units: UnitsAt | None,
    scene: SceneAnswers,
    random: torch.Generator,
) -> HeldOut:
    """Ask a network about held-out pixels with every combination of sensors.

    Args:
        network: trained; its temperatures are still 1, logit prior and doubt about dates 0.
        pixels: N of them, with their classes.
        units: gives the number of each pixel's ground unit by its place; None takes squares of 16 pixels.
        scene: what the network says of the scene.
        random: source of chance, on the CPU: which sensors each pixel keeps where not all are shown, and which dates.
    """
    sensors = pixels.present.shape[1]
    everything = torch.arange(len(pixels))
    by_pattern: dict[int, Answers] = {}
    for pattern in all_patterns(sensors):
        row = pattern_row(pattern, sensors).to(pixels.present.device)
        index = torch.nonzero((pixels.present | ~row).all(1))[:, 0]
        by_pattern[pattern] = _ask(network, pixels, index, row.expand(len(index), -1))
    by_count = []
    for count in range(1, sensors + 1):
        index = torch.nonzero(pixels.present.sum(1) >= count)[:, 0]
        shown = keep_some(pixels.present[index], count, random)
        by_count.append(_ask(network, pixels, index, shown))
    return HeldOut(
        pixels.classes.cpu(),
        _units_of(pixels, units),
        _ask(network, pixels, everything.to(pixels.present.device), pixels.present),
        by_pattern,
        tuple(by_count),
        scene,
        _ask_with_fewer_dates(network, pixels, random) if network.has_series else None,
    )


def fit_rule(held: Sequence[HeldOut], scene: SceneAnswers, chosen: Sequence[Tensor] | None = None) -> AnswerRule:
    """Fit temperatures, logit prior, and how much a lack of dates is to be doubted.

    Args:
        held: what one or several networks of one kind say of pixels each of them had not seen.
        scene: what the network that the rule is for says of the scene.
        chosen: for each of ``held``, (N,) bool: the pixels to fit on; None takes all.

    Returns:
        The rule; a number of sensors that no pixel has gets the temperature of the next smaller one.
    """
    kept = [torch.ones(len(one.classes), dtype=torch.bool) for one in held] if chosen is None else chosen
    first = _temperatures(held, kept, None)
    logit_prior, _ = favour_rare_classes(scene, first, _measured(held, kept))
    logit_prior = logit_prior.cpu()
    settled = AnswerRule(logit_prior, _temperatures(held, kept, logit_prior))
    doubt = _date_doubt(held, kept, settled)
    return AnswerRule(logit_prior, _temperatures(held, kept, logit_prior, doubt), doubt) if doubt else settled


def cross_fitted(held: Sequence[HeldOut]) -> list[list[tuple[Tensor, AnswerRule]]]:
    """Pair pixels with rules that were fitted without them.

    Args:
        held: what each fold's network says of the pixels held out there.

    Returns:
        For each of ``held``, parts of its pixels, (N,) bool, each with the rule to measure it with. With several folds
        the other folds give the rule; with one, the other units of it do; a single unit cannot be apart from itself
        and is measured as the network is without a rule.
    """
    if len(held) > 1:
        found = []
        for number, one in enumerate(held):
            others = [other for position, other in enumerate(held) if position != number]
            everything = torch.ones(len(one.classes), dtype=torch.bool)
            found.append([(everything, fit_rule(others, one.scene))])
        return found
    (one,) = held
    numbers, members = torch.unique(one.units, return_inverse=True)
    if len(numbers) < 2:
        plain = AnswerRule(torch.zeros(2**one.scene.sensors, len(one.scene.learnt)), torch.ones(one.scene.sensors))
        return [[(torch.ones(len(one.classes), dtype=torch.bool), plain)]]
    parts = members % min(PARTS, len(numbers))
    return [[(parts == part, fit_rule(held, one.scene, [parts != part])) for part in range(int(parts.max()) + 1)]]


def _measured(held: Sequence[HeldOut], chosen: Sequence[Tensor]) -> dict[int, Measured]:
    """Put together what is known of the held-out pixels chosen, by pattern."""
    found: dict[int, Measured] = {}
    for pattern in held[0].by_pattern:
        parts = [(one, one.by_pattern[pattern].of(kept)) for one, kept in zip(held, chosen)]
        classes = torch.cat([one.classes[part.index] for one, part in parts])
        if len(classes):
            found[pattern] = Measured(torch.cat([part.logits for _, part in parts]), classes)
    return found


def _temperatures(
    held: Sequence[HeldOut], chosen: Sequence[Tensor], logit_prior: Tensor | None, doubt: float = 0.0
) -> Tensor:
    found: list[float] = []
    for count in range(len(held[0].by_count)):
        parts = [one.by_count[count].of(kept) for one, kept in zip(held, chosen)]
        if logit_prior is not None:
            parts = [replace(part, logits=part.logits + logit_prior[part.patterns]) for part in parts]
        logits = torch.cat([part.less_sure(doubt) for part in parts])
        if not len(logits):
            found.append(found[-1] if found else 1.0)
            continue
        classes = torch.cat([one.classes[part.index] for one, part in zip(held, parts)])
        # A unit may be cut by several folds' blocks; numbers are one network's own.
        units = torch.cat([one.units[part.index] for one, part in zip(held, parts)])
        found.append(fit_temperature(logits, classes, units))
    return torch.tensor(found)


def _date_doubt(held: Sequence[HeldOut], chosen: Sequence[Tensor], rule: AnswerRule) -> float:
    """Fit how much a lack of dates is to be doubted; 0 where no sensor is a series, or nothing is held out."""
    parts = [(one, one.fewer_dates.of(kept)) for one, kept in zip(held, chosen) if one.fewer_dates is not None]
    if not any(len(part.index) for _, part in parts):
        return 0.0
    logits = torch.cat([rule.apply(part) for _, part in parts])
    classes = torch.cat([one.classes[part.index] for one, part in parts])
    lacking = torch.cat([torch.zeros(len(part.index)) if part.lacking is None else part.lacking for _, part in parts])
    return fit_date_doubt(logits, classes, lacking)


def _ask_with_fewer_dates(network: MamolNetwork, pixels: Samples, random: torch.Generator) -> Answers:
    """Ask about pixels some of whose dates are hidden, some pixels several times where there are few."""
    often = max(1, min(MOST_DRAWS, round(PIXELS_WITH_FEWER_DATES / max(1, len(pixels)))))
    index = torch.arange(len(pixels)).repeat(often)
    if len(index) > PIXELS_WITH_FEWER_DATES:
        index = index[torch.randperm(len(index), generator=random)[:PIXELS_WITH_FEWER_DATES]]
    index = index.to(pixels.present.device)
    shown = with_dates_dropped(network, pixels.take(index), random)
    return replace(_answered(network, shown, shown.present), index=index.cpu())


def _ask(network: MamolNetwork, pixels: Samples, index: Tensor, shown: Tensor) -> Answers:
    return replace(_answered(network, pixels.take(index), shown), index=index.cpu())


def _answered(network: MamolNetwork, pixels: Samples, shown: Tensor) -> Answers:
    lacking = None
    if network.has_series:
        of_sensors = [network.lacking_of(sensor, features) for sensor, features in enumerate(pixels.features)]
        lacking = network.lacking(of_sensors, shown).cpu()
    logits = predict_logits(network, pixels, shown).cpu()
    return Answers(torch.arange(len(pixels)), pattern_values(shown).cpu(), logits, lacking)


def _units_of(pixels: Samples, units: UnitsAt | None) -> Tensor:
    places = pixels.places.cpu().long()
    if units is None:
        blocks = places // SMALLEST_BLOCK
        return blocks[:, 0] * (int(blocks[:, 1].max()) + 1 if len(blocks) else 1) + blocks[:, 1]
    return torch.from_numpy(units(places))
