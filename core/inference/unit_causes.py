"""Whether values are those of training in another unit: factors, offsets, decibels, degrees."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..message import message
from ..model.spec import QUANTILES

Values = NDArray[np.float64]
Change = Callable[[Values], Values]

# Tails differ between scenes: what lies between these shares is compared.
_COMPARED = [k for k, share in enumerate(QUANTILES) if 0.01 <= share <= 0.99]
_FAR = 0.35
"""Distance from training, in spreads of it, from which on values may be in another unit."""
_FAR_BETTER = 0.25
_CLOSE = 0.5
_MOST_STEPS = 10
_LIKE, _UNLIKE = 8.0, 20.0
"""Spreads that differ by less than the first are alike, by more than the second of another unit."""


@dataclass(frozen=True)
class Cause:
    """A way in which values may differ from those of training.

    Attributes:
        back: from values in the other unit to training's.
        sentence: what is the matter, as the predicate of "the values".
        remedy: what to do.
        closest: how close to training, in its spreads, values must come for it.
        worst: how far they must be without it.
    """

    back: Change
    sentence: str
    remedy: str
    closest: float = _CLOSE
    worst: float = _FAR


def known_causes(scale: float, offset: float, own_scale: float, own_offset: float) -> tuple[Cause, ...]:
    """Return the causes to try, the more likely first.

    Args:
        scale: by which the numbers of training were multiplied.
        offset: what was added to them after that.
        own_scale: by which the numbers at hand were multiplied.
        own_offset: what was added to them after that.
    """
    causes = []
    if scale != own_scale:
        given = message("scale {scale:g} and offset {offset:g}", scale=scale, offset=offset)
        if (scale, offset) != (1.0, 0.0):
            causes.append(
                Cause(
                    lambda x: (x - own_offset) / own_scale * scale + offset,
                    message("look like stored values without the {given} of the training file", given=given),
                    message("Set {given} (SCALES in Processing), or use a file that has them in its tags", given=given),
                )
            )
        else:
            causes.append(
                Cause(
                    lambda x: (x - own_offset) / own_scale,
                    message("are scaled by the file's tags, as those of the training file were not"),
                    message("Set scale 1 and offset 0 (SCALES in Processing)"),
                )
            )
    causes += [_factor(10_000), _factor(1 / 10_000), *_decibels(), *_temperatures()]
    causes += [_factor(100), _factor(1 / 100), _factor(1000), _factor(1 / 1000), _factor(255), _factor(1 / 255)]
    causes += [_feet(), _metres()]
    return tuple(causes)


def _factor(factor: float) -> Cause:
    reason = {
        10_000: message(" (reflectance as integers)"),
        1 / 10_000: message(" (reflectance as fractions)"),
        100: message(" (percent, or hundredths)"),
        1 / 100: message(" (fractions instead of percent, or units instead of hundredths)"),
    }.get(factor, "")
    shown = f"{factor:,g}" if factor >= 1 else f"1/{1 / factor:,.0f}"
    return Cause(
        lambda x: x / factor,
        message("are about {shown} times those in training{reason}", shown=shown, reason=reason),
        message("Set the scale to {factor:g} (SCALES in Processing)", factor=1 / factor),
    )


def _decibels() -> tuple[Cause, Cause]:
    return (
        Cause(
            lambda x: 10 * np.log10(np.where(x > 0, x, np.nan)),
            message("look like linear power, not decibels as in training"),
            message("Convert them: 10 log10(value) in the raster calculator"),
        ),
        Cause(
            lambda x: 10 ** (np.clip(x, -300, 300) / 10),
            message("look like decibels, not linear power as in training"),
            message("Convert them: 10^(value / 10) in the raster calculator"),
        ),
    )


def _temperatures() -> tuple[Cause, ...]:
    return (
        Cause(
            lambda x: x - 273.15,
            message("look like kelvins, not degrees Celsius as in training"),
            message("Set the offset to -273.15 (SCALES in Processing)"),
            worst=2.0,
        ),
        Cause(
            lambda x: x + 273.15,
            message("look like degrees Celsius, not kelvins as in training"),
            message("Set the offset to 273.15 (SCALES in Processing)"),
            worst=2.0,
        ),
    )


def _feet() -> Cause:
    return Cause(
        lambda x: x * 0.3048,
        message("look like feet, not metres as in training"),
        message("Set the scale to 0.3048 (SCALES in Processing)"),
        closest=0.15,
        worst=1.0,
    )


def _metres() -> Cause:
    return Cause(
        lambda x: x / 0.3048,
        message("look like metres, not feet as in training"),
        message("Set the scale to 3.28084 (SCALES in Processing)"),
        closest=0.15,
    )


def likely_cause(found: Sequence[float], trained: Sequence[float], causes: Sequence[Cause]) -> Cause | None:
    """Return the cause that explains a band's values far better than that they are as in training.

    Args:
        found: the band's values at the shares ``QUANTILES``.
        trained: the same of training.
        causes: what to try.
    """
    here, there = np.asarray(found)[_COMPARED], np.asarray(trained)[_COMPARED]
    spread = there[-1] - there[0]
    if not spread > 0:
        return None
    plain = float(np.abs(here - there).mean() / spread)
    is_unlike = not 1 / _UNLIKE <= (here[-1] - here[0]) / spread <= _UNLIKE
    best: tuple[float, Cause | None] = (np.inf, None)
    for cause in causes:
        moved = cause.back(here)
        if not np.isfinite(moved).all():
            continue
        distance = float(np.abs(moved - there).mean() / spread)
        # What is shrunk to nothing is near to everything: its spread must be like training's too.
        is_like = 1 / _LIKE <= (moved[-1] - moved[0]) / spread <= _LIKE
        is_far = plain >= cause.worst or is_unlike
        fits = is_like and is_far and distance <= cause.closest and distance <= _FAR_BETTER * plain
        # The more likely ones come first: a later one must be clearly closer.
        if fits and distance < 0.7 * best[0]:
            best = distance, cause
    return best[1]


def common_offset(found: Sequence[Sequence[float]], trained: Sequence[Sequence[float]]) -> float | None:
    """Return by how much all bands are shifted alike: 1,000 or -1,000, or 0.1 or -0.1 of reflectance; None where not.

    Sentinel-2 numbers have had 1,000 added since processing baseline 04.00. A scene that is brighter is not shifted
    alike in all bands, nor in its dark and its bright pixels.
    """
    here, there = np.asarray(found)[:, _COMPARED], np.asarray(trained)[:, _COMPARED]
    brightest = float(np.median(there[:, -1]))
    size = 1000.0 if brightest > 100 else 0.1 if 0.02 < brightest < 3 else 0.0
    # One or two bands that are brighter by chance prove nothing, nor does a step that is small beside the spread.
    if size == 0 or len(here) < 3 or float(np.median(there[:, -1] - there[:, 0])) > _MOST_STEPS * size:
        return None
    # The bright end moves most between scenes.
    shifts = (here - there)[:, :-1] / size
    middle = float(np.median(shifts))
    sign = 1.0 if middle > 0 else -1.0
    alike = bool((sign * shifts > 0.5).all() and (sign * shifts < 1.6).all())
    return sign * size if alike and 0.8 <= sign * middle <= 1.2 else None
